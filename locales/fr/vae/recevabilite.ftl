vae-recevabilite =
    Demander la recevabilité, c’est demander à continuer. Le certificateur, ici l’académie, regarde si votre expérience est assez proche du diplôme. Ce n’est pas encore le jury.
    .title = Recevabilité
    .action = { $depot-is ->
        [oui] { $decision-is ->
            [non-recevable] Lisez la notification avec un conseiller, puis choisissez la suite.
            [recevable] Gardez bien la notification : sa date compte pour la suite.
            [unknown] Dites-moi si la décision est arrivée.
           *[other] { $reponse-recevabilite-is ->
                [passed] Demandez une confirmation écrite. La lettre est prête : écrivez « lettre silence ».
                [open] Attendez la réponse. Elle est due au plus tard le { $reponse-recevabilite }.
                [soon] Attendez la réponse. Elle est due au plus tard le { $reponse-recevabilite }.
               *[other] { $dossier-complet-is ->
                    [oui] Demandez la date de votre dossier complet. Les 2 mois partent de ce jour.
                    [incomplet] Envoyez les documents demandés. Gardez une preuve d’envoi.
                   *[other] Demandez au certificateur si le dossier est complet, et depuis quelle date.
                }
            }
        }
        [pas-encore] { $piste-is ->
            [ne-sais-pas] Préparez votre demande. Demandez la piste au Dava (dispositif académique de validation des acquis).
           *[other] Préparez votre demande, puis envoyez-la.
        }
       *[other] Préparez et envoyez votre demande, puis suivez la réponse.
    }
    .need = { $depot-is ->
        [oui] Gardez une copie de votre demande et la preuve d’envoi.
       *[other] Il faut une pièce d’identité, la demande signée et une preuve pour chaque expérience.
    }
    .duration = Comptez deux mois pour préparer. La réponse vient deux mois au plus après le dossier complet.
    .stay = { $depot-is ->
        [oui] { $decision-is ->
            [non-recevable] Un conseiller peut lire la notification avec vous.
           *[other] { $reponse-recevabilite-is ->
                [passed] Pour passer à l’étape 4, répondez « plus de 2 mois sans réponse ».
                [open] Il n’y a rien d’autre à faire pendant l’attente.
                [soon] Il n’y a rien d’autre à faire pendant l’attente.
               *[other] { $dossier-complet-is ->
                    [oui] Les 2 mois partent du jour du dossier complet. Demandez cette date au certificateur.
                    [incomplet] Quand tout est envoyé, demandez au certificateur de confirmer que le dossier est complet.
                   *[other] Le délai de 2 mois commence quand le dossier est complet.
                }
            }
        }
        [pas-encore] Il reste à finir votre demande, puis à l’envoyer. Pour savoir quels papiers manquent, écrivez « ce qui manque ».
       *[other] Vous pouvez me répondre à tout moment.
    }

vae-recevabilite-piste = Il y a deux pistes pour la demande. Laquelle le Dava (dispositif académique de validation des acquis) a-t-il confirmée pour vous ?
    .label = Votre piste
    .choice-france-vae = France VAE (vae.gouv.fr)
    .choice-france-vae-also = france vae | francevae | le site | site internet | sur internet | en ligne | vae.gouv.fr | portail | le portail | plateforme | la plateforme | dossier de faisabilité | faisabilité
    .choice-cerfa = Formulaire CERFA (livret 1)
    .choice-cerfa-also = cerfa | le cerfa | formulaire | livret 1 | livret1 | livret un | livret | papier | en papier | 12818 | formulaire papier | dossier papier | par courrier | classique
    .choice-ne-sais-pas = Je ne sais pas
    .choice-ne-sais-pas-also = je sais pas | sais pas | aucune idée | jsp | chais pas | pas sûr | pas sûre | il ne l’a pas dit | il a rien dit | inconnu | je ne sais plus | ils m’ont pas dit | ils m’ont rien dit | je sais plus | je sais pas trop | on m’a pas dit | pas la moindre idée | j’en sais rien
    .retry = Je n’ai pas compris. Répondez France VAE, CERFA ou « Je ne sais pas ».
    .help = Votre Dava le sait. Les agents publics demandent aussi à leurs ressources humaines : en janvier 2026, France VAE ne leur était pas ouvert.
    .noted-france-vae = { $situation-is ->
        [agent-public] Attention : en janvier 2026, France VAE n’était pas ouvert aux agents publics. Cela a pu changer. Demandez confirmation au Dava et à vos ressources humaines. Sur France VAE, la demande s’appelle dossier de faisabilité.
       *[other] Sur France VAE, votre demande s’appelle dossier de faisabilité.
    }
    .noted-ne-sais-pas = Ce n’est pas grave : vos preuves servent dans les deux cas. Demandez à votre Dava. Regardez aussi sur vae.gouv.fr si le BTS SIO est proposé.

vae-recevabilite-depot = Avez-vous déjà envoyé votre demande (livret 1 ou dossier de faisabilité) ?
    .label = Envoi de la demande
    .choice-oui = Oui, elle est envoyée
    .choice-oui-also = oui | ouais | c’est fait | fait | envoyé | envoyée | déposé | déposée | c’est envoyé | c’est parti | j’ai envoyé | j’ai déposé | je l’ai envoyée | dossier envoyé | dossier déposé | transmis | posté | je l’ai envoyé | je l’ai déposé | je l’ai posté | je l’ai postée | dossier parti | il est parti | elle est partie | parti hier | envoyé hier | envoyé ce matin | posté ce matin | posté hier | envoyé en recommandé | en recommandé | déposé en ligne | envoyé en ligne | soumis | je l’ai soumis | remis en main propre | enfin envoyé | demande envoyée | demande déposée | livret 1 envoyé | livret 1 déposé | envoyé la semaine dernière
    .choice-oui-not = un mail | un mél | un message | des messages | une lettre | demain | la semaine prochaine | bientôt | je vais | je dois | faut que | je l’envoie | reste à | presque | avant de | je le poste | je la poste | en fin de semaine | en fin de mois | je compte | j’espère | balader
    .choice-pas-encore = Pas encore
    .choice-pas-encore-also = non | toujours pas | pas envoyé | pas envoyée | pas déposé | je prépare | je le prépare | je la prépare | en cours | en préparation | bientôt | brouillon | je n’ai pas encore | ce n’est pas encore | je suis dessus | nan | pas parti | pas encore parti | pas partie | pas posté | pas encore posté | pas encore envoyé | pas encore déposé | pas fini | pas encore fini | pas terminé | pas encore terminé | pas fait | pas encore fait | pas rempli | je le finis | je le termine | je l’envoie demain | je l’envoie bientôt | je l’envoie la semaine prochaine | je vais l’envoyer | je dois l’envoyer | faut que je l’envoie | reste à l’envoyer | il me reste à l’envoyer | presque fini | presque prêt | presque | non pas du tout | pas du tout | je le remplis | en train de le remplir | je suis en train | not yet | rien envoyé | j’ai rien envoyé | rien déposé | à envoyer | encore à envoyer
    .choice-pas-encore-not = envoyé un mail | envoyé un message | envoyé un mél
    .retry = Je n’ai pas compris. Répondez « Oui » ou « Pas encore ».
    .help = Livret 1 : le formulaire CERFA, daté et signé. Dossier de faisabilité : la même demande, sur France VAE. Votre demande est encore un brouillon : répondez « Pas encore ».
    .noted-oui = Bravo, c’est une belle étape.
    .noted-pas-encore = D’accord, à votre rythme.

vae-recevabilite-option =
    Quelle option du BTS SIO demandez-vous ?

    SISR : réseaux, serveurs, dépannage.
    SLAM : programmes, sites, bases de données.
    .label = Votre option
    .choice-SISR = SISR
    .choice-SISR-also = réseau | réseaux | système | systèmes | serveur | serveurs | dépannage | infrastructure | infra | option a | technicien | technicienne | support | admin système | admin réseau | administrateur système | cisr | sysadmin
    .choice-SLAM = SLAM
    .choice-SLAM-also = logiciel | logiciels | développement | développeur | développeuse | dev | programmation | programmer | programmeur | programmeuse | application | applications | appli | web | code | coder | je code | option b | base de données
    .retry = Je n’ai pas compris. Répondez SISR ou SLAM.
    .help = La demande porte sur une seule option. Prenez ce que vous faites le plus souvent. En cas de doute, demandez à votre Dava.
    .skip = Je ne sais pas encore

vae-recevabilite-experience =
    Parlons de vos expériences en informatique, une par une. Commencez par la plus récente.

    Emploi, bénévolat, stage : même courte, une expérience proche du diplôme peut compter.
    .label = Vos expériences
    .more = Avez-vous une autre expérience à ajouter ?
    .entry = expérience { $number }, début { $debut }

vae-recevabilite-experience-statut = Quel était votre statut pendant cette expérience ?
    .label = Statut
    .choice-salarie = Emploi salarié, intérim, fonction publique
    .choice-salarie-also = salarié | salariée | salarier | employé | employée | cdi | cdd | intérim | intérimaire | en intérim | fonctionnaire | agent public | agente publique | agent titulaire | contractuel | contractuelle | vacataire | militaire | à l’armée | service militaire | en poste | dans une boîte | en boîte | dans une ssii | dans une esn | esn | ssii | mairie | à la mairie | temps plein | mi-temps | temps partiel | saisonnier | saisonnière | intermittent | intermittente | portage salarial | salarié d’une association | salariée d’une association | salarié dans une association | salarié d’une asso | boulot | un job | job étudiant | je bossais
    .choice-independant = À mon compte (indépendant, artisan, profession libérale)
    .choice-independant-also = indépendant | indépendante | à mon compte | à son compte | freelance | free lance | freelancer | en free | auto-entrepreneur | auto-entrepreneuse | autoentrepreneur | auto entreprise | micro-entreprise | micro-entrepreneur | micro-entrepreneuse | artisan | artisane | commerçant | commerçante | profession libérale | libéral | libérale | en libéral | gérant | gérante | chef d’entreprise | cheffe d’entreprise | j’étais patron | j’étais patronne | j’avais ma boîte | j’ai créé ma boîte | ma propre boîte | ma propre entreprise | ma propre société | travailleur non salarié | tns
    .choice-volontaire = Volontariat, service civique
    .choice-volontaire-also = volontaire | volontariat | service civique | service militaire | le service civique | en service civique | contrat de volontariat | volontariat international | vsi | volontariat associatif | volontaire en association
    .choice-sportif = Sport de haut niveau
    .choice-sportif-also = sport | sportif | sportive | sportif de haut niveau | sportive de haut niveau | athlète | haut niveau
    .choice-benevole = Bénévolat
    .choice-benevole-also = bénévole | bénévolement | association | dans une association | asso | dans une asso | en asso | club | gratuitement | sans être payé | sans être payée | président d’association | présidente d’association | trésorier | trésorière
    .choice-syndicat = Responsabilité syndicale
    .choice-syndicat-also = syndicat | syndical | syndicale | syndicaliste | délégué syndical | déléguée syndicale | mandat syndical | responsable syndical | responsable syndicale | permanent syndical | permanente syndicale | décharge syndicale | élu | élue
    .choice-mandat = Mandat ou fonction d’élu local
    .choice-mandat-also = mandat | élu | élue | élu local | élue locale | élu municipal | élue municipale | conseiller municipal | conseillère municipale | conseiller départemental | conseillère départementale | conseiller régional | conseillère régionale | maire | mairie | à la mairie | adjoint au maire | adjointe au maire | mandat local | mandat électoral | fonction élective
    .choice-apprentissage = Contrat d’apprentissage
    .choice-apprentissage-also = apprentissage | apprenti | apprentie | en apprentissage | alternance | alternant | alternante | en alternance | bts en alternance
    .choice-professionnalisation = Contrat de professionnalisation
    .choice-professionnalisation-also = professionnalisation | contrat pro | en contrat pro | contrat de pro | alternance | alternant | alternante | en alternance | bts en alternance
    .choice-cui = Contrat unique d’insertion (CUI)
    .choice-cui-also = cui | contrat unique | contrat unique d’insertion | contrat aidé | emploi aidé | contrat d’insertion | cui cae | cui cie | cae | cie | pec | parcours emploi compétences | contrat d’accompagnement
    .choice-pmsmp = Immersion, PMSMP (période de mise en situation en milieu professionnel)
    .choice-pmsmp-also = immersion | en immersion | pmsmp | immersion professionnelle | stage d’immersion | immersion en entreprise | mise en situation | période de mise en situation | immersion facilitée | stage pôle emploi | stage france travail | demandeur d’emploi | demandeuse d’emploi | recherche d’emploi | au chômage | chômeur | chômeuse
    .choice-poe = POE (préparation opérationnelle à l’emploi)
    .choice-poe-also = poe | poei | poec | préparation à l’emploi | préparation opérationnelle | préparation opérationnelle à l’emploi | formation avant embauche | stage pôle emploi | stage france travail | demandeur d’emploi | demandeuse d’emploi | recherche d’emploi | au chômage | chômeur | chômeuse
    .choice-pfmp = Stage de lycée, PFMP (période de formation en milieu professionnel)
    .choice-pfmp-also = pfmp | stage de lycée | stage au lycée | stage de lycée pro | stage lycée pro | stage de lycéen | stage de lycéenne | stage de bac pro | stage bac pro | stage de cap | stage de bep | période de formation en milieu professionnel | période en entreprise
    .choice-stage = Stage pratique (études ou formation)
    .choice-stage-also = stage | un stage | en stage | stagiaire | stage pratique | stage d’école | stage d’études | stage de fin d’études | stage étudiant | stage de bts | stage de dut | stage de but | stage de licence | stage de master | stage d’ingénieur | stage de formation | stage afpa | stage greta | stage en entreprise | stage obligatoire | stage pôle emploi | stage france travail | demandeur d’emploi | demandeuse d’emploi | recherche d’emploi | au chômage | chômeur | chômeuse
    .retry = Je n’ai pas compris. Choisissez le statut le plus proche, par son numéro.
    .help =
        Pensez à votre statut de l’époque. S’il a changé, ajoutez une expérience par statut. Les numéros sont les codes du CERFA.

        Un bénévolat ou un mandat pendant un emploi garde son propre statut. Un projet personnel se raconte à l’étape 4. Ne donnez aucun nom d’employeur ou de syndicat.
    .noted-benevole = Le bénévolat compte aussi. Il lui faut une attestation signée.
    .noted-syndicat = Je garde seulement ce mot : ne me dites pas le nom du syndicat.
    .noted-apprentissage = Seul le temps passé dans l’entreprise compte, sans les cours.
    .noted-professionnalisation = Seul le temps passé dans l’entreprise compte, sans les cours.
    .noted-cui = Seul le temps passé au travail compte, sans les cours.
    .noted-pmsmp = Depuis décembre 2022, la loi permet de compter ces périodes.
    .noted-poe = Seul le temps passé dans l’entreprise compte, sans les cours.
    .noted-pfmp = Depuis décembre 2022, la loi permet de compter ces périodes.
    .noted-stage = Depuis décembre 2022, la loi permet de compter les stages.

vae-recevabilite-experience-debut = Quand cette expérience a-t-elle commencé ?
    .label = Début
    .retry = Je n’ai pas compris. Écrivez le mois et l’année, par exemple : mars 2019.
    .help = Le mois et l’année suffisent. Un bulletin de salaire ou une convention aide à les retrouver.

vae-recevabilite-experience-fin = Quand s’est-elle terminée ?
    .label = Fin
    .retry = Je n’ai pas compris. Écrivez le mois et l’année, par exemple : juin 2023.
    .help = Si elle continue aujourd’hui, répondez « Elle continue ».
    .skip = Elle continue
    .skip-also = toujours | en cours | toujours en cours | encore en cours | elle continue encore | ça continue | aujourd’hui | maintenant | actuellement | jusqu’à aujourd’hui | j’y suis encore | j’y suis toujours | j’y travaille encore | pas terminée | pas finie | pas fini

vae-recevabilite-experience-heures = Combien d’heures par semaine, en moyenne ?
    .label = Heures par semaine
    .retry = Écrivez un nombre d’heures par semaine, de 1 à 60. Exemple : 35.
    .help = Un temps plein fait souvent 35 heures, un mi-temps 17 ou 18. Alternance : comptez l’entreprise, sans les cours. Une estimation suffit ici. Les heures exactes sont sur vos preuves.
    .skip = Je ne sais pas
    .skip-also = je sais pas | sais pas | aucune idée | jsp | ça dépend | ça dépendait | ça changeait | c’était variable | variable | je ne sais plus | je ne me souviens plus | je m’en souviens plus | pas d’heures fixes

vae-recevabilite-formations-suivies = Avez-vous suivi des formations en informatique ?
    .label = Formations suivies
    .choice-oui = Oui
    .choice-oui-also = ouais | ouai | plusieurs | quelques-unes | j’en ai suivi | j’en ai fait | j’ai fait une formation | j’ai suivi une formation | j’ai fait une école | à l’école
    .choice-non = Non
    .choice-non-also = nan | aucune | aucune formation | pas de formation | jamais | autodidacte | j’ai appris seul | j’ai appris seule | j’ai appris tout seul | j’ai appris toute seule | sur le tas | appris sur le tas | par moi-même
    .retry = Je n’ai pas compris. Répondez oui ou non.
    .help = École, stage court, cours du soir, formation au travail : dites oui. Le certificateur regarde aussi vos formations.
    .noted-non = Pas de souci : c’est votre expérience qui compte d’abord.

vae-recevabilite-formation = Parlons de vos formations, une par une. Commencez par la plus récente.
    .label = Vos formations
    .more = Avez-vous une autre formation à ajouter ?
    .entry = formation { $number }, début { $formation-debut }

vae-recevabilite-formation-formation-type = Cette formation était-elle initiale ou continue ?
    .label = Type de formation
    .choice-initiale = Initiale : pendant mes études
    .choice-initiale-also = initiale | formation initiale | pendant mes études | études | école | à l’école | lycée | au lycée | collège | université | fac | à la fac | iut | étudiant | étudiante | apprentissage | en apprentissage
    .choice-continue = Continue : plus tard, dans ma vie de travail
    .choice-continue-also = continue | formation continue | au travail | dans ma boîte | payée par mon employeur | adulte | formation pour adultes | reprise d’études | reconversion | au chômage | pôle emploi | france travail | afpa | greta | cours du soir | mooc | cpf | bootcamp
    .retry = Je n’ai pas compris. Répondez « Initiale » ou « Continue ».
    .help = Initiale : école, lycée, université, apprentissage. Continue : en emploi, au chômage ou en reprise d’études. France VAE n’est pas ouvert pendant une formation initiale à ce même diplôme.

vae-recevabilite-formation-formation-debut = Quand cette formation a-t-elle commencé ?
    .label = Début de la formation
    .retry = Je n’ai pas compris. Écrivez le mois et l’année, par exemple : septembre 2015.
    .help = Le mois et l’année suffisent. Pour une formation courte, le même mois sert deux fois.

vae-recevabilite-formation-formation-fin = Quand s’est-elle terminée ?
    .label = Fin de la formation
    .retry = Je n’ai pas compris. Écrivez le mois et l’année, par exemple : juin 2017.
    .help = Si elle continue aujourd’hui, répondez « Elle continue ». Si vous l’avez arrêtée, donnez la date d’arrêt.
    .skip = Elle continue
    .skip-also = toujours | en cours | toujours en cours | encore en cours | elle continue encore | ça continue | aujourd’hui | maintenant | actuellement | j’y suis encore | j’y suis toujours | pas terminée | pas finie | pas fini

vae-recevabilite-documents =
    { $mois-experience ->
        [0] Voici les documents à réunir.
        [1] Vos expériences font un mois.
       *[other] { $annees-experience ->
            [0] Vos expériences font { $mois-experience } mois.
            [1] Vos expériences font { $mois-experience } mois (un an complet).
           *[other] Vos expériences font { $mois-experience } mois ({ $annees-experience } ans complets).
        }
    }{ $heures-experience ->
        [0] {""}
        [1] {" "}Cela fait environ une heure.
       *[other] {" "}Cela fait environ { $heures-experience } heures.
    }{ $mois-formation ->
        [0] {""}
        [1] {" "}Vos formations font un mois.
       *[other] {" "}Vos formations font { $mois-formation } mois.
    }{ $mois-experience ->
        [0] {""}
       *[other] {""}

            Deux périodes en même temps comptent une fois. Le total des heures compte seulement les expériences avec leurs heures. À 35 heures par semaine, un an fait 1 607 heures. Depuis 2024, il n’y a plus de durée minimale.
    }

    Certaines preuves se remplacent : l’attestation de l’employeur ou le contrat avec les bulletins de salaire, par exemple. Alors une seule suffit.

    Quels documents avez-vous déjà ?
    .again = Quels autres documents avez-vous ?
    .label = Vos documents
    .help = Cochez ce que vous avez chez vous. N’envoyez rien ici. Entre deux preuves qui se remplacent, une suffit. Pour un courrier prêt à copier, écrivez « lettres ».
    .retry = Je n’ai pas compris. Écrivez les numéros des documents que vous avez, par exemple : 1 et 3.

## Pour tout le monde

vae-recevabilite-document-piece-identite = Copie de la pièce d’identité
    .also = pièce d’identité | carte d’identité | cni | passeport | titre de séjour | carte de séjour
    .help = Français : carte d’identité ou passeport, valide ou périmé depuis moins de 5 ans. Autre pays, d’Europe ou d’ailleurs : passeport, pièce d’identité valide ou document de séjour valide. Réfugiés, apatrides et personnes protégées : le titre de voyage convient aussi.

vae-recevabilite-document-livret-1 = Livret 1 (CERFA 12818*02), daté et signé
    .also = livret 1 | cerfa | formulaire
    .help = Datez et signez aussi la déclaration, rubrique 6. S’il manque une signature, on vous demande de compléter et le délai attend. Rubrique 5 : l’informatique est la lettre M. La notice écrit encore « au moins 1 an » : c’était la règle avant 2024.

vae-recevabilite-document-dossier-de-faisabilite = Dossier de faisabilité sur France VAE, avec la déclaration signée
    .also = dossier de faisabilité | faisabilité
    .help = Il se remplit sur vae.gouv.fr, avec ou sans accompagnateur. Les papiers s’y joignent en PDF ou en image.

vae-recevabilite-document-diplomes = Copie de vos diplômes
    .also = diplômes | mes diplômes | copie des diplômes
    .help = Tous domaines, si vous en avez. Demandez au Dava s’ils dispensent de certaines épreuves.

vae-recevabilite-document-attestation-blocs = Attestation de blocs déjà obtenus
    .also = blocs | attestation de blocs | livret de certification
    .help = Un bloc est une partie de diplôme. L’attestation ou le livret de certification le nomme.

vae-recevabilite-document-comparabilite = Attestation de comparabilité d’un diplôme étranger
    .also = comparabilité | enic naric | diplôme étranger | équivalence
    .help = L’Enic-Naric, le centre français pour les diplômes étrangers, la délivre. Elle dit à quel niveau français votre diplôme ressemble.

vae-recevabilite-document-traductions = Traduction des preuves étrangères
    .also = traduction | traductions | papiers traduits
    .help = Joignez l’original et sa traduction en français. Le traducteur est assermenté, c’est-à-dire reconnu par la justice. Un traducteur habilité dans le pays d’origine convient aussi. Travail dans l’Union européenne : le formulaire U1 peut servir de preuve.

vae-recevabilite-document-releve-carriere = Relevé de carrière complet
    .also = relevé de carrière | relevé retraite
    .help = Il complète les preuves d’emploi salarié, et aide si l’entreprise a fermé. Demandez-le à votre caisse de retraite.

vae-recevabilite-document-premiere-demande = Ancienne demande et sa décision, pour une prolongation
    .also = première demande | prolongation | renouvellement
    .help = Seulement si votre ancienne recevabilité n’est plus valable. Joignez les deux copies. Le Dava dit s’il faut cocher renouvellement ou prolongation.

## Emploi salarié

vae-recevabilite-document-attestation-employeur = Attestation signée de l’employeur
    .also = attestation employeur | attestation de l’employeur | certificat de l’employeur
    .help = Sur papier à en-tête. Elle dit la période, les activités et le nombre d’heures. Écrivez « lettre employeur » pour une lettre prête à copier.

vae-recevabilite-document-contrat-et-bulletins = Contrat de travail avec les bulletins de salaire
    .also = contrat et bulletins | fiches de paie | bulletins de salaire | contrat de travail
    .help = Utile si l’entreprise a fermé, tarde à répondre ou ignore votre projet. Un récapitulatif annuel suffit s’il montre les heures. Le contrat dit la fonction et la durée par semaine.

vae-recevabilite-document-entretien-professionnel = Compte rendu d’entretien professionnel signé
    .also = entretien professionnel | entretien annuel
    .help = En complément. Il parle de vos activités. Il porte le nom et la signature de l’employeur.

## À mon compte

vae-recevabilite-document-inscription-activite = Attestation d’inscription de votre activité
    .also = inscription | attestation d’inscription | extrait kbis | kbis
    .help = Elle vient du registre du commerce, du registre des métiers ou de l’Urssaf, par exemple.

vae-recevabilite-document-duree-activite = Preuve de la durée de cette inscription
    .also = durée d’inscription | preuve de durée
    .help = Elle montre depuis quand votre activité est inscrite, et jusqu’à quand.

vae-recevabilite-document-declaration-fiscale = Déclaration fiscale, ou autre preuve de l’activité
    .also = déclaration fiscale | déclaration d’impôts | impôts
    .help = En complément : tout document qui montre que vous travailliez à votre compte.

## Volontariat

vae-recevabilite-document-contrat-volontariat = Contrat de volontariat avec les avis de paiement
    .also = contrat de volontariat | avis de paiement
    .help = Le contrat dit la période, la durée et la mission. Les avis montrent les indemnités versées.

vae-recevabilite-document-attestation-organisme = Attestation signée de l’organisme
    .also = attestation de l’organisme
    .help = Le responsable la signe. Elle dit la période, les missions et le nombre d’heures.

vae-recevabilite-document-attestation-service-civique = Attestation de service civique avec le document de l’État
    .also = service civique | attestation de service civique
    .help = Le document de l’État décrit vos activités et évalue vos compétences.

## Sport de haut niveau

vae-recevabilite-document-liste-sportifs = Attestation d’inscription sur la liste des sportifs de haut niveau
    .also = liste des sportifs
    .help = Elle prouve votre inscription sur la liste pendant cette période.

vae-recevabilite-document-attestation-federation = Attestation de la fédération
    .also = fédération
    .help = Elle dit vos activités pendant l’inscription et le nombre d’heures.

## Bénévolat

vae-recevabilite-document-attestation-benevolat = Attestation de bénévolat signée par un responsable
    .also = attestation de bénévolat | bénévolat | passeport bénévole
    .help = Obligatoire pour compter ce bénévolat. Elle dit la mission, la durée, les heures, le cadre et les compétences. L’attestation du Passeport bénévole convient. Pour la demander, écrivez « lettre bénévolat ».

vae-recevabilite-document-declaration-association = Déclaration en préfecture de l’association fermée
    .also = association fermée | association dissoute | déclaration en préfecture
    .help = Seulement si l’association n’existe plus. Une autre preuve peut servir : demandez au Dava laquelle.

vae-recevabilite-document-statuts-et-proces-verbaux = Statuts et procès-verbaux de l’association
    .also = statuts | procès-verbaux | pv
    .help = Seulement si vous étiez responsable. Les procès-verbaux du conseil d’administration nomment les membres du bureau.

## Responsabilité syndicale

vae-recevabilite-document-absences-syndicat = Autorisations d’absence
    .also = autorisations d’absence | absences
    .help = Elles disent les heures et la période.

vae-recevabilite-document-decharge-syndicat = Décharge d’activité ou crédit d’heures
    .also = décharge | crédit d’heures
    .help = La décharge, ou l’attestation de l’employeur, dit les heures et la période.

vae-recevabilite-document-attestation-syndicat = Attestation signée d’un membre du bureau
    .also = attestation du syndicat | attestation syndicale
    .help = Elle dit la fonction, la durée et les activités. Ne me dites pas le nom du syndicat.

vae-recevabilite-document-passeport-competences = Passeport de compétences signé
    .also = passeport de compétences
    .help = Un membre du bureau le signe. Il dit la fonction, la durée et les activités.

vae-recevabilite-document-comptes-rendus-syndicat = Comptes rendus à en-tête de l’organisme
    .also = comptes rendus
    .help = Ils montrent vos interventions, en rapport direct avec le diplôme.

vae-recevabilite-document-entretien-fin-mandat = Compte rendu de l’entretien de fin de mandat
    .also = entretien de fin de mandat
    .help = C’est l’entretien professionnel fait avec l’employeur, quand le mandat se termine.

## Mandat local

vae-recevabilite-document-absences-mandat = Autorisations d’absence
    .also = autorisations d’absence | absences
    .help = Elles disent les heures et la période.

vae-recevabilite-document-decharge-mandat = Décharge d’activité ou crédit d’heures
    .also = décharge | crédit d’heures
    .help = La décharge, ou l’attestation de l’employeur, dit les heures et la période.

vae-recevabilite-document-disponibilite-mandat = Courrier de mise en disponibilité ou de suspension du contrat
    .also = mise en disponibilité | suspension du contrat
    .help = Pour un mandat à temps plein. Le courrier vient de l’employeur.

vae-recevabilite-document-nomination-mandat = Attestation ou procès-verbal de nomination
    .also = nomination | procès-verbal de nomination
    .help = Une seule de ces deux pièces suffit.

vae-recevabilite-document-comptes-rendus-mandat = Comptes rendus à en-tête de l’assemblée
    .also = comptes rendus
    .help = Ils montrent vos interventions, en rapport direct avec le diplôme.

## Apprentissage, professionnalisation, contrat unique d’insertion

vae-recevabilite-document-contrat-alternance = Contrat signé (CERFA) ou convention
    .also = contrat | convention
    .help = L’employeur l’a signé. Il dit la fonction, la durée et les activités.

vae-recevabilite-document-attestation-alternance = Attestation d’expérience signée de l’employeur
    .also = attestation de l’employeur | attestation employeur | attestation d’expérience
    .help = Elle dit la fonction, la durée et les activités. Écrivez « lettre employeur » pour une lettre prête à copier.

## Immersion et préparation à l’emploi

vae-recevabilite-document-convention-pmsmp = Convention de l’immersion (CERFA)
    .also = convention | convention d’immersion | pmsmp
    .help = L’objet doit être « confirmation de projet professionnel » ou « initiation d’une démarche de recrutement ». Elle dit aussi la durée et les activités.

vae-recevabilite-document-convention-poe = Convention entre l’entreprise, vous et France Travail
    .also = convention | poe | convention poe
    .help = Elle dit la durée et les compétences apprises avec le tuteur. France Travail s’appelait Pôle emploi.

## Stages

vae-recevabilite-document-convention-stage = Convention de stage
    .also = convention
    .help = Elle dit les objectifs pédagogiques, c’est-à-dire ce que vous deviez apprendre.

vae-recevabilite-document-compte-rendu-tuteur = Compte rendu du tuteur, signé
    .also = compte rendu du tuteur | rapport du tuteur
    .help = Le tuteur vous suivait dans l’entreprise. Un responsable de l’entreprise signe.

vae-recevabilite-document-attestation-fin-stage = Attestation de fin de stage
    .also = attestation de stage
    .help = Un responsable la signe. Elle dit les dates, la durée par semaine et le lieu.

## Formations

vae-recevabilite-document-diplome-formation = Copie du diplôme ou du titre obtenu
    .also = diplôme | titre
    .help = Le diplôme, le titre ou le certificat obtenu à la fin de cette formation.

vae-recevabilite-document-attestation-formation = Attestation de formation
    .also = attestation de formation | certificat de formation
    .help = Elle convient si la formation n’a pas donné de diplôme. Un autre certificat peut servir, s’il a un rapport direct.

## La déclaration, puis la décision

vae-recevabilite-declaration =
    { $piste-is ->
        [france-vae]
            La demande contient une déclaration sur l’honneur. Celle de France VAE engage à suivre le parcours prévu. Lisez-la en ligne, puis signez-la vous-même.

            Pour en savoir plus, écrivez « déclaration ». L’avez-vous lue ?
       *[other]
            La demande contient une déclaration sur l’honneur. Vous la signez vous-même, sur le formulaire. En résumé :
            – je n’ai pas d’interdiction de passer devant un jury ;
            – tout est exact ;
            – c’est ma seule demande pour ce diplôme cette année civile ;
            – je demande trois diplômes différents au plus dans l’année.

            Pour la lire expliquée en mots simples, écrivez « déclaration ». L’avez-vous lue ?
    }
    .label = Déclaration sur l’honneur
    .choice-lu = Oui, je l’ai lue
    .choice-lu-also = oui | lu | lue | j’ai lu | je l’ai lu | c’est lu | ouais | ok | d’accord | compris | j’ai compris | vu | c’est bon
    .choice-question = J’ai une question
    .choice-question-also = non | question | une question | pas compris | j’ai pas compris | je ne comprends pas tout | c’est pas clair | pas encore lu | pas lu | pas encore | je ne comprends pas | je comprends pas | je comprends rien | j’ai une question | pas tout compris | pas sûr | pas sûre | c’est quoi cette phrase
    .retry = Je n’ai pas compris. Répondez « Oui » ou « J’ai une question ».
    .help = Une année civile va de janvier à décembre. Le texte exact est dans le CERFA, rubrique 6. Celui de France VAE est différent : lisez-le en ligne. Une fausse déclaration est punie par la loi.
    .noted-lu = Merci. La signature se fait sur votre demande, jamais ici.
    .noted-question = Prenez le temps de comprendre avant de signer. Écrivez « conseiller » pour en parler avec quelqu’un.

vae-recevabilite-decision = Avez-vous reçu la décision de recevabilité ?
    .label = Décision de recevabilité
    .choice-recevable = Oui : recevable
    .choice-recevable-also = recevable | je suis recevable | accepté | acceptée | c’est accepté | ils ont accepté | ils ont dit oui | feu vert | favorable | avis favorable | décision favorable | validé | validée | positif | réponse positive | j’ai eu le feu vert | c’est oui | c’est positif | dossier accepté | demande acceptée | dossier recevable | déclaré recevable | déclarée recevable | j’ai ma recevabilité | j’ai eu ma recevabilité | reçu ma recevabilité | recevabilité accordée | recevabilité obtenue | avis positif | j’ai été accepté | j’ai été acceptée | bonne nouvelle | c’est validé | ma demande est acceptée | ma demande est recevable
    .choice-recevable-not = ni accepté | ni refusé | pas refusé mais
    .choice-non-recevable = Oui : non recevable
    .choice-non-recevable-also = non recevable | pas recevable | pas accepté | pas acceptée | pas été accepté | pas été acceptée | ils ont dit non | refusé | refusée | refus | un refus | irrecevable | défavorable | avis défavorable | rejeté | rejetée | négatif | réponse négative | c’est non | c’est négatif | c’est refusé | c’est un refus | non refusé | non refusée | non c’est refusé | recalé | recalée | j’ai été refusé | j’ai été refusée | ils m’ont refusé | ils m’ont refusée | ils ont refusé | avis négatif | dossier refusé | demande refusée | dossier rejeté | demande rejetée | été rejetée | été refusée | mauvaise nouvelle | jugé non recevable | déclaré non recevable | déclarée non recevable
    .choice-non-recevable-not = pas refusé | pas été refusé | pas un refus | ni refusé | ni accepté
    .choice-sans-reponse = Plus de 2 mois sans réponse
    .choice-sans-reponse-also = plus de deux mois | plus de 2 mois | plus de 2 mois d’attente | ça fait plus de 2 mois | deux mois passés | 2 mois passés | délai passé | délai dépassé | sans réponse depuis deux mois | sans réponse depuis 2 mois | plus de 2 mois sans nouvelles | 2 mois sans nouvelle | 2 mois sans nouvelles | deux mois sans nouvelles | 2 mois sans réponse | deux mois sans réponse | 3 mois sans réponse | trois mois sans réponse | 3 mois sans nouvelles | trois mois sans nouvelles | rien depuis 3 mois | rien depuis trois mois | rien depuis 4 mois | rien depuis plus de deux mois | rien depuis plus de 2 mois | 3 mois que j’attends | trois mois que j’attends | 4 mois que j’attends | quatre mois que j’attends | 6 mois que j’attends | six mois que j’attends | depuis plus de 2 mois | depuis plus de deux mois | depuis 3 mois | depuis trois mois | depuis 4 mois | depuis quatre mois | depuis six mois | les deux mois sont passés | les 2 mois sont passés | les deux mois sont écoulés | délai de deux mois passé | délai de 2 mois passé | délai légal dépassé | aucune nouvelle depuis 2 mois | aucune nouvelle depuis deux mois | aucune nouvelle depuis 3 mois | aucune nouvelle depuis trois mois | aucune nouvelle depuis 4 mois | aucune nouvelle depuis quatre mois | aucune nouvelle depuis 5 mois | aucune nouvelle depuis 6 mois | aucune nouvelle depuis six mois | aucune réponse depuis 2 mois | aucune réponse depuis deux mois | aucune réponse depuis 3 mois | aucune réponse depuis trois mois | aucune réponse depuis 4 mois | aucune réponse depuis quatre mois | aucune réponse depuis 5 mois | aucune réponse depuis 6 mois | aucune réponse depuis six mois | pas de nouvelles depuis 2 mois | pas de nouvelles depuis deux mois | pas de nouvelles depuis 3 mois | pas de nouvelles depuis trois mois | pas de nouvelles depuis 4 mois | pas de nouvelles depuis quatre mois | pas de nouvelles depuis 5 mois | pas de nouvelles depuis 6 mois | pas de nouvelles depuis six mois | pas de réponse depuis 2 mois | pas de réponse depuis deux mois | pas de réponse depuis 3 mois | pas de réponse depuis trois mois | pas de réponse depuis 4 mois | pas de réponse depuis quatre mois | pas de réponse depuis 5 mois | pas de réponse depuis 6 mois | pas de réponse depuis six mois | toujours rien depuis 2 mois | toujours rien depuis deux mois | toujours rien depuis 3 mois | toujours rien depuis trois mois | toujours rien depuis 4 mois | toujours rien depuis quatre mois | sans nouvelles depuis 2 mois | sans nouvelles depuis deux mois | sans nouvelles depuis 3 mois | sans nouvelles depuis trois mois | sans nouvelles depuis 4 mois | sans nouvelles depuis quatre mois | sans nouvelles depuis 5 mois | sans nouvelles depuis 6 mois | sans nouvelles depuis six mois | nouvelle depuis plus de 2 mois | nouvelles depuis plus de deux mois | plus de deux mois que j’attends | plus de 2 mois que j’attends
    .choice-pas-encore = Pas encore
    .choice-pas-encore-also = non | toujours pas | j’attends | j’attends encore | en attente | rien reçu | pas reçu | pas encore reçu | toujours rien | tjrs rien | aucune nouvelle | pas de nouvelles | aucune réponse | pas de réponse | je n’ai pas encore | ce n’est pas encore | nan | pas encore de réponse | pas encore de décision | pas encore eu | toujours en attente | aucun courrier | pas de courrier | rien dans la boîte | rien eu | j’ai rien eu | pas eu de réponse | je l’attends | aucun retour | pas de retour | toujours aucune nouvelle | pas encore reçu de réponse | rien pour l’instant | rien du tout | not yet
    .retry = Je n’ai pas compris. Répondez recevable, non recevable, plus de 2 mois ou pas encore.
    .help = La décision arrive par courrier, par mél ou sur France VAE. Elle s’appelle aussi notification.
    .noted-recevable = Bonne nouvelle ! Gardez bien cette notification : sa date compte pour la suite.
    .noted-sans-reponse = La règle dit : 2 mois après le dossier complet, le silence vaut recevabilité. Pour le faire confirmer, écrivez « lettre silence » : la lettre est prête.
    .noted-pas-encore = { $reponse-recevabilite-is ->
        [passed] Les 2 mois se sont terminés le { $reponse-recevabilite }. La règle dit : le silence vaut recevabilité. Pour le faire confirmer, écrivez « lettre silence » : la lettre est prête.
       *[other] Noté : la décision n’est pas encore arrivée.
    }

vae-recevabilite-dossier-complet = Le certificateur a-t-il confirmé que votre dossier est complet ?
    .label = Dossier complet
    .choice-oui = Oui, complet
    .choice-oui-also = oui | complet | ouais | confirmé | ils ont confirmé | c’est complet | il est complet | dossier complet | tout est bon | tout y est | rien ne manque | il ne manque rien | il manque rien | ne manque plus rien | manque plus rien | il manque plus rien | plus rien ne manque | qu’il est complet | qu’il était complet | réputé complet | mon dossier est complet | le dossier est complet | confirmé par mail | tout est complet
    .choice-incomplet = Il demande des documents
    .choice-incomplet-also = incomplet | dossier incomplet | pas complet | il manque des choses | il manque une attestation | ils redemandent des papiers | ils me demandent des papiers | ils réclament des papiers | il manque des pièces | pièces manquantes | pièces demandées | ils demandent des papiers | ils demandent des documents | il manque un papier | il manque un document | redemandent des papiers | redemandent des documents | redemandent des pièces | demandent des papiers | demandent des documents | demandent des pièces | demandent un papier | demandent un document | demande un papier | réclament un papier | réclament des documents | demandent encore | il me manque | manque un justificatif | manque un papier | manque un document | manque une pièce | manque une attestation | manque mes | manque mon | manque ma | manque des | pièce manquante | documents manquants | à compléter | compléter mon dossier | compléter le dossier
    .choice-incomplet-not = c’est réglé | réglé | manquait | manque rien | ne manque | manque plus rien | plus rien | manque quoi | me manque-t-il
    .choice-pas-encore = Pas de nouvelles
    .choice-pas-encore-also = non | pas encore | toujours pas | rien | je ne sais pas | aucune nouvelle | aucun retour | pas de retour | pas de réponse | silence radio | j’attends | rien reçu | je n’ai pas encore | ce n’est pas encore | nan | rien confirmé | pas confirmé | pas encore confirmé | ils m’ont rien dit | ils m’ont rien confirmé | pas eu de confirmation | aucune confirmation | pas de confirmation | je sais pas encore | rien pour l’instant | pas de nouvelle | sans nouvelles | not yet | ils répondent pas | ils ne répondent pas | personne répond | personne ne répond | j’attends leur réponse | j’attends la confirmation
    .choice-pas-encore-not = rien ne manque | manque rien | ne manque | manque plus rien
    .retry = Je n’ai pas compris. Choisissez une des trois réponses.
    .help = Le délai de 2 mois commence seulement quand le dossier est complet. L’accusé de réception le dit.
    .noted-incomplet = Le délai commence quand le dossier est complet : envoyez vite ces documents. Gardez une preuve d’envoi. Si un document est introuvable, écrivez « conseiller ».
    .noted-pas-encore = Demandez au certificateur si le dossier est complet, et depuis quelle date.

vae-recevabilite-date-complet = À quelle date le dossier complet a-t-il été reçu ?
    .label = Date du dossier complet
    .retry = Je n’ai pas compris la date. Écrivez par exemple : 12 mars 2026.
    .help = Elle est sur l’accusé de réception ou sur France VAE. La réponse est due 2 mois plus tard, de date à date.
    .noted = { $reponse-recevabilite-is ->
        [passed] Noté : { $date-complet }. Les 2 mois se sont terminés le { $reponse-recevabilite }. Sans réponse, la règle dit que le dossier est recevable. Pour le faire confirmer, écrivez « lettre silence ».
       *[other] Noté : { $date-complet }. Date limite de la réponse : { $reponse-recevabilite }.
    }
    .skip = Je ne sais pas

vae-recevabilite-suite-refus = Cette réponse est dure à lire. La notification dit pourquoi. Que voulez-vous faire ?
    .label = Après la décision
    .choice-conseiller = En parler avec un conseiller
    .choice-conseiller-also = en parler | parler | un conseiller | conseiller | une conseillère | avec un conseiller | refaire une demande | recommencer | réessayer | je veux comprendre | en parler avec quelqu’un | en discuter | discuter | je veux en parler | j’aimerais en parler | voir un conseiller | je veux voir un conseiller | rencontrer un conseiller | être aidé | être aidée | je veux de l’aide | comprendre pourquoi | je veux comprendre pourquoi | comprendre le refus | comprendre la décision | refaire un dossier | refaire le dossier | retenter | je continue | je veux continuer
    .choice-conseiller-not = pas envie | pas envie d’en parler | pas en parler | sans en parler
    .choice-arreter = Arrêter ici
    .choice-arreter-also = j’arrête ici | j’arrête là | j’arrête la vae | abandonner | j’abandonne | laisser tomber | je laisse tomber | je préfère arrêter | je veux arrêter | j’arrête tout | je vais arrêter | on arrête là | j’arrête | m’arrêter là | je renonce | tant pis | c’est fini pour moi
    .retry = Je n’ai pas compris. Répondez « En parler » ou « Arrêter ici ».
    .help = La notification peut dire l’écart entre votre expérience et le diplôme. Un conseiller peut la lire avec vous. D’autres chemins existent : formation, autre diplôme, nouvelle demande.
    .noted-conseiller = Gardez la notification près de vous pour cet échange.

## Le délai et les rappels

vae-recevabilite-deadline-reponse-recevabilite = Réponse due au plus tard le { $date }, 2 mois après le dossier complet.

vae-recevabilite-reminder-question-ouverte = Il reste une question à l’étape 3. Vous pouvez reprendre où vous étiez.
    .adviser = La personne s’est arrêtée pendant l’étape 3, recevabilité.

vae-recevabilite-reminder-relance-piste = Pour avancer, il faut savoir quelle piste suivre. Votre Dava et vae.gouv.fr peuvent le dire.
    .adviser = La personne ne sait toujours pas quelle piste suivre.

vae-recevabilite-reminder-relance-pieces = Chaque document retrouvé vous rapproche de l’envoi. Pour demander un papier, des lettres sont prêtes à copier : écrivez « lettres ». Il manque encore :
    .done = J’en ai trouvé
    .adviser = Il manque encore des documents après trois rappels.

vae-recevabilite-reminder-relance-depot = Vos documents sont prêts. Il reste à dater, signer et envoyer la demande.
    .adviser = Les documents sont prêts, mais la demande n’est pas envoyée.

vae-recevabilite-reminder-relance-complet = { $dossier-complet-is ->
        [incomplet] Le délai de réponse commence quand le dossier est complet. Envoyez les documents demandés dès que possible.
       *[other] Le délai de réponse commence quand le dossier est complet. Demandez au certificateur si c’est le cas, et depuis quelle date.
    }
    .adviser = Le dossier envoyé n’est toujours pas complet.

vae-recevabilite-reminder-reponse-proche = Six semaines ont passé depuis votre dossier complet. La réponse est due au plus tard le { $reponse-recevabilite }.
    .adviser = La réponse sur la recevabilité est attendue sous deux semaines.

vae-recevabilite-reminder-delai-passe = Le délai de 2 mois s’est terminé le { $reponse-recevabilite }. Sans réponse, la règle dit que le dossier est recevable. Pour le faire confirmer, écrivez « lettre silence » : la lettre est prête à copier.
    .adviser = Le délai de 2 mois est passé et la personne ne répond plus.

vae-recevabilite-reminder-relance-decision = Je viens aux nouvelles. Vous pouvez aussi demander au Dava la date de votre dossier complet.
    .adviser = Pas de nouvelles de la décision, et la date du dossier complet est inconnue.

vae-recevabilite-reminder-relance-suite-refus = Avez-vous réfléchi à la suite avec votre conseiller ?
    .adviser = La suite après la décision n’est pas choisie.
