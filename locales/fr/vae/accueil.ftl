vae-accueil =
    La VAE permet d’obtenir un diplôme grâce à son expérience. Ici, c’est le BTS SIO, un diplôme d’informatique de niveau bac + 2.

    Il y a six étapes. Trois questions d’abord, pour trouver la vôtre.
    .title = Accueil
    .action = Répondez aux trois questions du début.

vae-accueil-etape = Où en êtes-vous dans votre VAE ?
    .label = Votre point de départ
    .choice-debut = Je commence
    .choice-debut-also = je débute | début | au début | nulle part | zéro | rien fait | je n’ai rien fait | je découvre | je me renseigne | commencer | première fois | c’est quoi la vae
    .choice-dava = J’ai vu un conseiller
    .choice-dava-also = conseiller vu | j’ai eu un rendez-vous conseil | je dois contacter le dava | contacter le dava | dava | orientation faite | point relais conseil fait
    .choice-recevabilite = Je prépare ou j’attends la recevabilité
    .choice-recevabilite-also = recevabilité | livret 1 | livret1 | je fais le livret 1 | cerfa | dossier de faisabilité | faisabilité | j’attends la décision | j’attends la réponse | demande de recevabilité
    .choice-recevable = Ma demande est recevable
    .choice-recevable-also = recevable | je suis recevable | j’ai ma décision | j’ai ma recevabilité | accepté | c’est accepté | livret 2 | livret2 | j’écris le livret 2 | dossier de validation
    .choice-dossier-depose = J’ai déposé mon dossier de validation
    .choice-dossier-depose-also = dossier déposé | livret 2 déposé | livret 2 envoyé | j’ai rendu mon livret 2 | j’attends le jury | j’attends la convocation
    .choice-convocation = J’ai ma convocation au jury
    .choice-convocation-also = convocation | convoqué | convoquée | j’ai une date de jury | je passe bientôt devant le jury | entretien bientôt
    .choice-jury-passe = J’ai passé le jury
    .choice-jury-passe-also = jury passé | c’est passé | j’attends le résultat | résultat | résultats | j’ai eu mon résultat | validation partielle
    .retry = Je n’ai pas compris. Choisissez la phrase la plus proche de votre situation.
    .help = « Recevabilité » veut dire : le certificateur accepte d’étudier votre dossier. En cas de doute, répondez « Je commence ».

vae-accueil-departement = Quel est votre code postal ?
    .label = Votre département
    .retry = Je ne trouve pas ce code postal. Écrivez cinq chiffres, par exemple 69003.
    .help = Le code postal donne votre académie, l’heure de chez vous et les jours fériés. Je ne garde que le département.
    .skip = Je préfère ne pas le dire
    .noted = Département noté : { $departement }. Académie : { $academie }.

vae-accueil-situation = Quelle est votre situation aujourd’hui ?
    .label = Votre situation
    .choice-salarie = En emploi, salarié du privé
    .choice-salarie-also = salarié | salariée | employé | employée | je suis salarié | je travaille | en poste | cdi | en cdi | cdd | en cdd | intérim | intérimaire | j’ai un boulot | je bosse | j’ai un taf | en entreprise | apprenti | alternant | alternance | cadre
    .choice-demandeur-emploi = Sans emploi, en recherche
    .choice-demandeur-emploi-also = chômeur | chômeuse | chômage | au chômage | au chomdu | chomdu | je suis au chomdu | sans emploi | pas d’emploi | pas de travail | pas de boulot | plus de boulot | plus de travail | sans travail | sans boulot | sans taf | demandeur d’emploi | demandeuse d’emploi | inscrit pole emploi | inscrite pole emploi | pole emploi | inscrit à pole emploi | inscrit france travail | inscrit à france travail | france travail | je cherche du travail | je cherche un emploi | je cherche du boulot | en recherche d’emploi | rsa | au rsa | je touche le chômage | are | licencié | licenciée | j’ai été viré
    .choice-independant = À mon compte
    .choice-independant-also = indépendant | indépendante | freelance | free lance | auto-entrepreneur | autoentrepreneur | auto entrepreneuse | micro-entreprise | micro entrepreneur | artisan | artisane | commerçant | commerçante | profession libérale | libéral | patron | j’ai ma boîte | gérant | gérante | à mon propre compte | consultant
    .choice-agent-public = Agent public
    .choice-agent-public-also = fonctionnaire | je suis fonctionnaire | contractuel | contractuelle | contractuel de la fonction publique | fonction publique | titulaire | militaire | mairie | je travaille à la mairie | hôpital public | état | l’état | collectivité | administration | territorial | enseignant | prof
    .choice-benevole = Bénévole
    .choice-benevole-also = bénévolat | je suis bénévole | dans une association | association | asso | volontaire | volontariat | service civique
    .choice-autre = Autre situation
    .choice-autre-also = autre | autre chose | rien de tout ça | aucun | aucune | retraité | retraitée | à la retraite | parent au foyer | mère au foyer | père au foyer | au foyer | aidant | aidante | étudiant | étudiante | inactif | inactive | en arrêt | congé parental
    .retry = Je n’ai pas compris. Choisissez la réponse la plus proche. « Autre situation » convient aussi.
    .help = Votre situation dit qui contacter d’abord. Elle ne change rien à vos droits. Si plusieurs sont vraies, prenez la principale.

vae-accueil-reminder-question-ouverte = Il reste une question pour trouver votre étape. Répondez quand vous voulez.
    .adviser = La personne s’est arrêtée aux questions du début.
