vae-recevabilite =
    Demander la recevabilité. Le certificateur, ici l’académie, dit si votre expérience est assez proche du diplôme. Ce n’est pas encore le jury.
    .title = Recevabilité
    .action = Rassemblez vos preuves, signez votre demande et envoyez-la.
    .need = Il faut une pièce d’identité, la demande signée et une preuve par expérience.
    .duration = Comptez deux mois pour préparer, puis deux mois au plus de réponse.
    .stay = Vous pouvez me répondre à tout moment, dès qu’il y a du nouveau.

vae-recevabilite-piste = Quelle piste le Dava a-t-il confirmée pour votre BTS SIO ?
    .label = Votre piste
    .choice-france-vae = France VAE (vae.gouv.fr)
    .choice-france-vae-also = france vae | francevae | le site | site internet | en ligne | vae.gouv.fr | portail | plateforme | dossier de faisabilité
    .choice-cerfa = Formulaire CERFA (livret 1)
    .choice-cerfa-also = cerfa | formulaire | livret 1 | livret1 | livret | papier | 12818 | formulaire papier | dossier papier
    .choice-ne-sais-pas = Je ne sais pas
    .choice-ne-sais-pas-also = je sais pas | sais pas | aucune idée | jsp | pas sûr | pas sûre | il ne l’a pas dit | inconnu
    .retry = Je n’ai pas compris. Répondez France VAE, CERFA ou « Je ne sais pas ».
    .help = Le Dava (dispositif académique de validation des acquis) le sait. Un agent public demande aussi à ses RH : France VAE ne lui était pas ouvert en janvier 2026.
    .noted-ne-sais-pas = Ce n’est pas grave. Posez la question à votre Dava, et regardez sur vae.gouv.fr si le BTS SIO est proposé. Vos preuves servent dans les deux cas.

vae-recevabilite-depot = Avez-vous déjà envoyé votre demande de recevabilité (livret 1 ou dossier de faisabilité) ?
    .label = Envoi de la demande
    .choice-oui = Oui, elle est envoyée
    .choice-oui-also = oui | ouais | c’est fait | fait | envoyé | envoyée | déposé | déposée | c’est envoyé | c’est parti | j’ai déposé
    .choice-pas-encore = Pas encore
    .choice-pas-encore-also = non | toujours pas | pas envoyé | pas déposé | je prépare | en cours | bientôt | je n’ai pas encore | ce n’est pas encore | nan
    .retry = Je n’ai pas compris. Répondez « Oui » ou « Pas encore ».
    .help = Livret 1 : le formulaire CERFA. Dossier de faisabilité : la même demande, sur France VAE.
    .noted-oui = C’est une belle étape.

vae-recevabilite-option =
    Quelle option du BTS SIO demandez-vous ?

    SISR : réseaux, serveurs, dépannage.
    SLAM : programmes, sites, bases de données.
    .label = Votre option
    .choice-SISR = SISR
    .choice-SISR-also = réseau | réseaux | système | systèmes | serveur | serveurs | dépannage | infrastructure | option a | technicien | support | admin système | cisr
    .choice-SLAM = SLAM
    .choice-SLAM-also = logiciel | logiciels | développement | développeur | développeuse | dev | programmation | programmer | application | applications | web | code | je code | option b | base de données
    .retry = Je n’ai pas compris. Répondez SISR ou SLAM.
    .help = La demande porte sur une seule option. En cas de doute, demandez à votre Dava.
    .skip = Je ne sais pas encore

vae-recevabilite-experience = Parlons de vos expériences en informatique, une par une. Emploi, bénévolat, stage : tout compte si c’est proche du diplôme.
    .label = Vos expériences
    .more = Avez-vous une autre expérience à ajouter ?
    .entry = expérience { $number }, début { $debut }

vae-recevabilite-experience-statut = Quel était votre statut pendant cette expérience ?
    .label = Statut
    .choice-salarie = Salarié, intérimaire ou agent public
    .choice-salarie-also = salarié | salariée | employé | employée | cdi | cdd | intérim | intérimaire | fonctionnaire | agent public | contractuel | contractuelle | militaire | en entreprise
    .choice-independant = Indépendant
    .choice-independant-also = indépendante | à mon compte | freelance | free lance | auto-entrepreneur | autoentrepreneur | micro-entreprise | artisan | artisane | commerçant | commerçante | profession libérale | libéral | gérant | gérante
    .choice-benevole = Bénévole
    .choice-benevole-also = bénévolat | association | dans une association | asso
    .choice-volontaire = Volontaire
    .choice-volontaire-also = volontariat | service civique
    .choice-alternance = Alternance ou contrat unique d’insertion
    .choice-alternance-also = alternance | alternant | alternante | apprenti | apprentie | apprentissage | contrat d’apprentissage | contrat pro | contrat de professionnalisation | cui | contrat unique d’insertion | contrat aidé
    .choice-stage = Stage
    .choice-stage-also = stagiaire | stage pratique | pfmp | stage d’école | période en entreprise
    .choice-immersion = Immersion (PMSMP) ou POE
    .choice-immersion-also = immersion | pmsmp | poe | préparation à l’emploi | préparation opérationnelle à l’emploi | période de mise en situation
    .choice-sportif = Sportif de haut niveau
    .choice-sportif-also = sport | sportif | sportive | sportive de haut niveau | haut niveau
    .choice-syndicat = Responsabilité syndicale
    .choice-syndicat-also = syndicat | syndical | syndicaliste | délégué syndical | déléguée syndicale
    .choice-mandat = Mandat d’élu local
    .choice-mandat-also = mandat | élu | élue | élu local | conseiller municipal | conseillère municipale | maire | mandat local
    .retry = Je n’ai pas compris. Choisissez le statut le plus proche.
    .help = Pensez à votre statut de l’époque, pas à celui d’aujourd’hui. Ne donnez ni nom d’employeur, ni nom de syndicat.

vae-recevabilite-experience-debut = Quand cette expérience a-t-elle commencé ?
    .label = Début
    .retry = Je n’ai pas compris. Écrivez le mois et l’année, par exemple : mars 2019.
    .help = Le mois et l’année suffisent. Un bulletin de salaire peut vous aider à les retrouver.

vae-recevabilite-experience-fin = Quand s’est-elle terminée ?
    .label = Fin
    .retry = Je n’ai pas compris. Écrivez le mois et l’année, par exemple : juin 2023.
    .help = Si elle continue aujourd’hui, répondez « Elle continue ».
    .skip = Elle continue
    .skip-also = toujours | en cours | toujours en cours | encore en cours | elle continue encore | aujourd’hui | maintenant | j’y suis encore | j’y suis toujours | pas terminée | pas finie

vae-recevabilite-experience-heures = Combien d’heures par semaine, en moyenne ?
    .label = Heures par semaine
    .retry = Écrivez un nombre d’heures par semaine, de 1 à 60. Exemple : 35.
    .help = Un temps plein fait 35 heures. Pour un mi-temps, écrivez 17 ou 18. Une estimation suffit ici.

vae-recevabilite-documents =
    { $mois-experience ->
        [0] Voici les documents à réunir.
        [1] Vos périodes font un mois, environ { $heures-experience } heures. Voici les documents à réunir.
       *[other] Vos périodes font { $mois-experience } mois, environ { $heures-experience } heures. Voici les documents à réunir.
    } Lesquels avez-vous déjà ?
    .label = Vos documents
    .help = Cochez ce que vous avez chez vous. N’envoyez rien ici. Deux périodes en même temps comptent une fois.
    .retry = Je n’ai pas compris. Écrivez les numéros des documents que vous avez, par exemple : 1 et 3.

vae-recevabilite-document-piece-identite = Pièce d’identité
    .help = Carte d’identité ou passeport français : valide, ou périmé depuis moins de 5 ans. Sinon : passeport, pièce d’identité valide, document de séjour, ou titre de voyage de réfugié.

vae-recevabilite-document-livret-1 = Livret 1 (CERFA 12818*02), daté et signé
    .help = Signez aussi la déclaration sur l’honneur, rubrique 6.

vae-recevabilite-document-dossier-de-faisabilite = Dossier de faisabilité sur France VAE, avec la déclaration signée
    .help = Il se remplit sur vae.gouv.fr, seul ou avec un accompagnateur.

vae-recevabilite-document-diplomes = Copie de vos diplômes et attestations de formation
    .help = Si vous en avez. Ils montrent vos acquis.

vae-recevabilite-document-comparabilite = Attestation ENIC-NARIC pour un diplôme étranger
    .help = Elle dit à quel niveau français votre diplôme ressemble.

vae-recevabilite-document-traductions = Traduction des papiers étrangers
    .help = Par un traducteur assermenté, c’est-à-dire reconnu par la justice.

vae-recevabilite-document-attestation-employeur = Attestation signée de l’employeur
    .help = Vérifiez qu’elle dit la période, les activités et le nombre d’heures.

vae-recevabilite-document-contrat-et-bulletins = Contrat de travail et bulletins de salaire
    .help = Le récapitulatif annuel suffit si les heures de l’année y figurent.

vae-recevabilite-document-inscription-activite = Attestation d’inscription de votre activité
    .help = Par exemple : registre du commerce, registre des entreprises ou Urssaf.

vae-recevabilite-document-duree-activite = Preuve de la durée de cette inscription
    .help = Elle montre la date de début et la date de fin.

vae-recevabilite-document-declaration-fiscale = Déclaration fiscale de votre activité
    .help = Elle peut compléter les autres preuves.

vae-recevabilite-document-attestation-benevolat = Attestation de bénévolat signée par un responsable
    .help = Vérifiez la mission, la durée, les heures, le cadre et les compétences. Elle est obligatoire. Association fermée : sa déclaration en préfecture.

vae-recevabilite-document-statuts-et-proces-verbaux = Statuts et procès-verbaux de l’association
    .help = Seulement si vous étiez responsable de l’association.

vae-recevabilite-document-contrat-volontariat = Contrat de volontariat et avis de paiement
    .help = Les avis montrent les indemnités reçues.

vae-recevabilite-document-attestation-organisme = Attestation signée de l’organisme
    .help = Vérifiez la période, les activités et le nombre d’heures.

vae-recevabilite-document-attestation-service-civique = Attestation de service civique
    .help = Joignez le document de l’État qui décrit vos activités.

vae-recevabilite-document-contrat-alternance = Contrat (apprentissage, professionnalisation ou CUI)
    .help = Seul le temps passé dans l’entreprise compte.

vae-recevabilite-document-attestation-alternance = Attestation d’expérience signée de l’employeur
    .help = Vérifiez la fonction, la durée et les activités.

vae-recevabilite-document-convention-stage = Convention de stage
    .help = Elle doit dire les objectifs du stage.

vae-recevabilite-document-compte-rendu-tuteur = Compte rendu signé du tuteur
    .help = Le tuteur est la personne qui vous suivait dans l’entreprise.

vae-recevabilite-document-attestation-fin-stage = Attestation de fin de stage
    .help = Vérifiez les dates, la durée par semaine et le lieu.

vae-recevabilite-document-convention-immersion = Convention de l’immersion ou de la POE
    .help = PMSMP : l’objet doit être le projet professionnel ou une embauche. POE : convention entre l’entreprise, vous et France Travail.

vae-recevabilite-document-liste-sportifs = Attestation d’inscription sur la liste des sportifs de haut niveau
    .help = La liste porte les années d’inscription.

vae-recevabilite-document-attestation-federation = Attestation de la fédération
    .help = Vérifiez les activités et le nombre d’heures.

vae-recevabilite-document-absences-syndicat = Autorisations d’absence
    .help = Elles montrent les heures et la période.

vae-recevabilite-document-decharge-syndicat = Décharge d’activité ou crédit d’heures
    .help = L’employeur atteste le crédit d’heures.

vae-recevabilite-document-attestation-syndicat = Attestation signée d’un membre du bureau
    .help = Gardez-la pour votre dossier. Ne me dites pas le nom du syndicat.

vae-recevabilite-document-absences-mandat = Autorisations d’absence
    .help = Elles montrent les heures et la période.

vae-recevabilite-document-decharge-mandat = Décharge ou crédit d’heures
    .help = L’employeur atteste le crédit d’heures.

vae-recevabilite-document-nomination-mandat = Attestation ou procès-verbal de nomination
    .help = Un compte rendu à en-tête de l’assemblée peut aussi servir.

vae-recevabilite-declaration =
    La demande contient une déclaration sur l’honneur. Vous seul pouvez la signer. En résumé :
    – je n’ai pas d’interdiction de passer devant un jury ;
    – tout est exact, et c’est ma seule demande pour ce diplôme cette année ;
    – pas plus de trois diplômes différents cette année.

    L’avez-vous lue ?
    .label = Déclaration sur l’honneur
    .choice-lu = Oui, je l’ai lue
    .choice-lu-also = oui | lu | lue | j’ai lu | c’est lu | ouais | ok | d’accord | compris | vu
    .choice-question = J’ai une question
    .choice-question-also = non | question | une question | pas compris | c’est pas clair | pas encore lu
    .retry = Répondez « Oui » ou « J’ai une question ».
    .help = Le texte exact est dans le CERFA, rubrique 6. Celui de France VAE est différent : lisez-le en ligne. Une fausse déclaration est punie par la loi.
    .noted-lu = Signez sur le formulaire, pas ici.
    .noted-question = Ne signez pas avant d’avoir compris. Écrivez « conseiller » pour en parler avec quelqu’un.

vae-recevabilite-decision = Avez-vous reçu la décision de recevabilité ?
    .label = Décision de recevabilité
    .choice-recevable = Oui : recevable
    .choice-recevable-also = recevable | oui | accepté | acceptée | c’est accepté | favorable | c’est bon | décision favorable | validé
    .choice-non-recevable = Oui : non recevable
    .choice-non-recevable-also = non recevable | pas recevable | refusé | refusée | refus | irrecevable | défavorable | rejeté | rejetée
    .choice-sans-reponse = Plus de 2 mois sans réponse
    .choice-sans-reponse-also = plus de deux mois | plus de 2 mois | deux mois passés | 2 mois passés | délai passé | délai dépassé | sans réponse depuis deux mois
    .choice-pas-encore = Pas encore
    .choice-pas-encore-also = non | toujours pas | j’attends | en attente | rien reçu | toujours rien | aucune nouvelle | je n’ai pas encore | ce n’est pas encore | nan
    .retry = Je n’ai pas compris. Choisissez une des réponses.
    .help = La décision arrive par courrier, par mél ou sur France VAE. Elle s’appelle aussi notification.
    .noted-recevable = Bonne nouvelle. Gardez bien cette notification.
    .noted-sans-reponse = La règle dit : 2 mois après le dossier complet, le silence vaut recevabilité. Demandez une confirmation écrite au Dava ou sur France VAE.

vae-recevabilite-dossier-complet = Le certificateur a-t-il confirmé que votre dossier est complet ?
    .label = Dossier complet
    .choice-oui = Oui, complet
    .choice-oui-also = oui | complet | ouais | confirmé | c’est complet | tout est bon
    .choice-incomplet = Il demande des documents
    .choice-incomplet-also = incomplet | il manque des pièces | pièces manquantes | pièces demandées | ils demandent des papiers | il manque un papier
    .choice-pas-encore = Pas de nouvelles
    .choice-pas-encore-also = non | pas encore | toujours pas | rien | je ne sais pas | aucune nouvelle | j’attends | je n’ai pas encore | ce n’est pas encore | nan
    .retry = Je n’ai pas compris. Choisissez une des trois réponses.
    .help = Le délai de 2 mois commence seulement quand le dossier est complet.
    .noted-incomplet = Envoyez vite ces documents : le délai commence quand le dossier est complet. Gardez une preuve d’envoi.

vae-recevabilite-date-complet = À quelle date le dossier complet a-t-il été reçu ?
    .label = Date du dossier complet
    .retry = Je n’ai pas compris la date. Écrivez par exemple : 12 mars 2026.
    .help = Elle est sur l’accusé de réception ou sur France VAE. La réponse est due 2 mois plus tard, de date à date.
    .skip = Je ne sais pas

vae-recevabilite-suite-refus = Cette réponse est dure à lire. La notification dit pourquoi. Que voulez-vous faire ?
    .label = Après la décision
    .choice-conseiller = En parler avec un conseiller
    .choice-conseiller-also = en parler | parler | un conseiller | conseiller | avec un conseiller | refaire une demande | recommencer
    .choice-arreter = Arrêter ici
    .choice-arreter-also = j’arrête ici | j’arrête la vae | abandonner | j’abandonne | laisser tomber | je laisse tomber
    .retry = Répondez « En parler » ou « Arrêter ici ».
    .help = Un conseiller peut lire la notification avec vous. D’autres chemins existent : formation, autre diplôme, nouvelle demande.
    .noted-conseiller = Gardez la notification près de vous pour cet échange.

vae-recevabilite-deadline-reponse-recevabilite = Réponse due au plus tard le { $date }, 2 mois après le dossier complet.

vae-recevabilite-reminder-question-ouverte = Il reste une question à l’étape 3. Vous pouvez reprendre où vous étiez.
    .adviser = La personne s’est arrêtée pendant l’étape 3, recevabilité.

vae-recevabilite-reminder-relance-piste = Pour avancer, il faut savoir quelle piste suivre. Votre Dava et vae.gouv.fr peuvent le dire.
    .adviser = La personne ne sait toujours pas quelle piste suivre.

vae-recevabilite-reminder-relance-pieces = Chaque document retrouvé vous rapproche du dépôt. Il manque encore :
    .done = J’en ai trouvé
    .adviser = Il manque encore des documents après trois rappels.

vae-recevabilite-reminder-relance-depot = Vos documents sont prêts. Il reste à dater, signer et envoyer la demande.
    .adviser = Les documents sont prêts, mais la demande n’est pas envoyée.

vae-recevabilite-reminder-relance-complet = Le délai de réponse commence quand le dossier est complet. Vérifiez que rien ne manque.
    .adviser = Le dossier envoyé n’est toujours pas complet.

vae-recevabilite-reminder-reponse-proche = Six semaines ont passé depuis votre dossier complet. La réponse ne devrait plus tarder.
    .adviser = La réponse sur la recevabilité est attendue sous deux semaines.

vae-recevabilite-reminder-delai-passe = Les 2 mois sont passés. Sans réponse, la règle dit que le dossier est recevable. Écrivez au Dava : « Mon dossier est complet depuis plus de 2 mois. Pouvez-vous confirmer par écrit sa recevabilité (R6412-4) ? »
    .adviser = Le délai de 2 mois est passé et la personne ne répond plus.

vae-recevabilite-reminder-relance-decision = Je viens aux nouvelles. Vous pouvez aussi demander au Dava la date de votre dossier complet.
    .adviser = Pas de nouvelles de la décision, et la date du dossier complet est inconnue.

vae-recevabilite-reminder-relance-suite-refus = Avez-vous réfléchi à la suite avec votre conseiller ?
    .adviser = La suite après la décision n’est pas choisie.
