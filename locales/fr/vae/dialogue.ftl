### Ce que dit la VAE hors des étapes : l’accueil légal, les fins, les rôles, le diplôme.

vae-notice =
    Bonjour. Je suis un programme du centre de conseil, pas une personne. Je vous guide dans la VAE, la validation des acquis de l’expérience.

    { $centre ->
        [none] Le centre
       *[other] { $centre }
    } garde vos réponses, 12 mois au plus après votre dernier message.{ $controller ->
        [none] {""}
       *[other] {" "}Responsable : { $controller }.
    } Pour tout effacer, écrivez « effacer ». Telegram voit aussi cette conversation.

    N’envoyez aucun papier. N’écrivez pas de nom ni d’information de santé.

    Êtes-vous d’accord ?
    .choice-oui = J’accepte
    .choice-oui-also = oui | d’accord | je suis d’accord | ok | accepter | c’est bon | ouais | vas-y
    .choice-non = Je refuse
    .choice-non-also = non | refus | refuser | pas d’accord | je ne suis pas d’accord | non merci | jamais
    .refused =
        D’accord. Je ne garde rien.

        La VAE permet d’obtenir un diplôme grâce à son expérience. Elle va en six étapes : conseil, Dava, recevabilité, dossier, jury, entretien. Aucune durée minimale d’expérience n’est demandée.

        Ces lieux vous conseillent. Pour revenir ici, écrivez « bonjour ».
    .thanks = Merci. Une question à la fois, à votre rythme. Vous pouvez vous arrêter et revenir.

vae-role-conseiller-vae = un conseiller VAE du centre

vae-outcome-diplome =
    Bravo : vous avez votre diplôme, le BTS SIO.

    Demandez au certificateur votre attestation, puis gardez-la avec votre diplôme.
    .title = Diplôme obtenu

vae-outcome-validation-partielle =
    Les blocs acquis le restent pour toujours. Un bloc est une partie du diplôme.

    Demandez votre attestation au certificateur : elle les nomme. Un conseiller peut vous aider à préparer la suite : formation, expérience ou nouvelle demande.
    .title = Validation partielle

vae-outcome-sans-validation =
    Le jury n’a pas validé de bloc cette fois. Votre travail n’est pas perdu : vos descriptions et vos preuves peuvent resservir.

    Un conseiller peut lire la décision avec vous et préparer la suite.
    .title = Sans validation cette fois

vae-outcome-arret =
    Vous arrêtez ici. C’est votre choix, et il n’est pas définitif.

    Un conseiller peut relire la décision avec vous. Pour reprendre, écrivez-nous quand vous voulez.
    .title = Démarche arrêtée

vae-qualification-bts-sio = BTS SIO (services informatiques aux organisations)
    .option-SISR = SISR : réseaux et systèmes
    .option-SLAM = SLAM : logiciels et applications
    .competence-cahier-des-charges = analyser un cahier des charges à partir d’un besoin
    .competence-architecture = définir l’architecture d’une solution
    .competence-mise-en-oeuvre = mettre en œuvre, installer et valider une solution
    .competence-mode-projet = travailler en mode projet
    .competence-accompagner-utilisateurs = informer, former et dépanner les utilisateurs, à distance ou sur place
    .competence-resoudre-problemes = repérer, décrire et évaluer un problème, puis proposer une amélioration
    .competence-infrastructure = définir et mettre en place une infrastructure
    .competence-administration = administrer réseaux, serveurs, services et postes (sauvegardes, droits d’accès)
    .competence-base-de-donnees = concevoir ou adapter une base de données et son interface

vae-reminder-sans-nouvelles = Nous n’avons pas parlé depuis le { $date }. Votre dossier est toujours là, à la même étape.
    .adviser = Plus de nouvelles depuis deux mois, malgré les rappels.
