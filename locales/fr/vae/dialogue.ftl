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
    .choice-oui-also = oui | d’accord | je suis d’accord | c’est d’accord | ok | okay | c’est ok | accepter | j’accepte tout | c’est bon | ouais | vas-y | allez-y | allons-y | bien sûr | ça marche | ça me va | volontiers | entendu | pas de problème | pas de souci
    .choice-non = Je refuse
    .choice-non-also = non | refus | refuser | pas d’accord | je ne suis pas d’accord | je suis pas d’accord | je n’accepte pas | j’accepte pas | je veux pas | je ne veux pas | non merci | jamais
    .refused =
        D’accord. Je ne garde rien.

        La VAE permet d’obtenir un diplôme grâce à son expérience. Elle va en six étapes : conseil, contact avec l’académie, recevabilité, dossier, jury, entretien. Aucune durée minimale d’expérience n’est demandée.

        Ces lieux vous conseillent. Pour revenir ici, écrivez « bonjour ».
    .thanks = Merci. Une question à la fois, à votre rythme. Vous pouvez vous arrêter et revenir.

vae-role-conseiller-vae = un conseiller VAE du centre

vae-outcome-diplome =
    Bravo : vous avez votre diplôme, le BTS SIO. Gardez la notification.

    Le certificateur vous donne aussi une attestation, si vous la demandez.

    Pour un nouveau projet, le conseil en évolution professionnelle est gratuit : mon-cep.org.

    Pour corriger une réponse, écrivez « changer ».
    .title = Diplôme obtenu

vae-outcome-validation-partielle =
    Vos blocs sont acquis pour toujours. Il reste les autres à obtenir.

    Maintenant, demandez au certificateur comment et quand évaluer ce qui manque. Demandez aussi votre attestation, qui nomme vos blocs : écrivez « lettre attestation ».

    Formation, expérience, argent : un conseiller du centre peut chercher avec vous. Écrivez « parler à quelqu’un ». Si un accompagnateur France VAE vous suit, un échange est prévu après le jury.

    Du nouveau, ou une autre idée : écrivez « changer », et on reprend.
    .title = Validation partielle

vae-outcome-sans-validation =
    Le jury n’a pas validé de bloc cette fois. Votre travail n’est pas perdu : vos textes et vos preuves peuvent resservir.

    Maintenant, demandez au certificateur ce qui a manqué. Puis lisez sa réponse avec un conseiller du centre : écrivez « parler à quelqu’un ». Il peut aussi chercher une formation, et dire qui peut la payer.

    Du nouveau, ou une autre idée : écrivez « changer », et on reprend.
    .title = Sans validation cette fois

vae-outcome-arret =
    Vous arrêtez ici. C’est votre choix, et il n’est pas définitif.

    Un conseiller peut lire la décision avec vous : écrivez « parler à quelqu’un ». Pour reprendre, un jour, écrivez « changer ».
    .title = Démarche arrêtée

vae-reminder-sans-nouvelles = Nous n’avons pas parlé depuis le { $date }. Votre dossier est toujours là, à la même étape.
    .adviser = Plus de nouvelles depuis deux mois, malgré les rappels.

## Le nom de chaque état sur France VAE

vae-status-reussite-totale = Sur France VAE, ce résultat s’appelle « réussite totale ».

vae-status-reussite-partielle = Sur France VAE, ce résultat s’appelle « réussite partielle ».

vae-status-non-validation = Sur France VAE, ce résultat s’appelle « non validation ».

vae-status-jury-passe = Sur France VAE, cet état s’appelle « jury passé », en attente du résultat.

vae-status-absence = Sur France VAE, cet état s’appelle « non présent ». Avec un justificatif, c’est « excusé sur justificatif ».

vae-status-jury-programme = Sur France VAE, cet état s’appelle « jury programmé ».

vae-status-dossier-de-validation-envoye = Sur France VAE, cet état s’appelle « dossier de validation envoyé », en attente du jury.

vae-status-recevable = Sur France VAE, cet état s’appelle « recevable ». On y donne une date prévue, puis on dépose le dossier de validation.

vae-status-non-recevable = Sur France VAE, cet état s’appelle « non recevable ».

vae-status-faisabilite-incomplet = Sur France VAE, cet état s’appelle « dossier de faisabilité incomplet ».

vae-status-faisabilite-complet = Sur France VAE, cet état s’appelle « dossier de faisabilité complet ».

vae-status-faisabilite-envoye = Sur France VAE, cet état s’appelle « dossier de faisabilité envoyé ».

vae-status-projet = Sur France VAE, cet état s’appelle « projet ». Avec un accompagnateur, c’est ensuite « parcours envoyé », puis « parcours confirmé ».

# Pourquoi un dossier est fermé. Les raisons sont celles du site France VAE, pour que les chiffres se comparent.

vae-closing-reprise-emploi =
    .title = Retour à l’emploi
    .also = reprise d’emploi | emploi | travail | a retrouvé du travail

vae-closing-formation =
    .title = Entrée en formation
    .also = formation | stage

vae-closing-decouragement =
    .title = Découragement
    .also = découragé | abandon

vae-closing-raisons-personnelles =
    .title = Raisons personnelles
    .also = personnel | personnelle | famille | santé

vae-closing-changement-de-projet =
    .title = Changement de projet
    .also = projet | autre projet

vae-closing-manque-de-temps =
    .title = Manque de temps
    .also = temps | pas le temps

vae-closing-sans-interet =
    .title = Plus d’intérêt
    .also = intérêt | pas intéressé

vae-closing-parcours-inadapte =
    .title = Le parcours ne convient pas
    .also = inadapté | parcours

vae-closing-financement =
    .title = Financement non obtenu
    .also = salaire | argent | financement refusé

vae-closing-avis-defavorable =
    .title = Avis défavorable du conseiller
    .also = défavorable

vae-closing-reporte =
    .title = Reporté
    .also = plus tard | report

vae-closing-sans-reponse =
    .title = Sans réponse après trois rappels
    .also = pas de réponse | silence

vae-closing-inactif =
    .title = Six mois sans activité
    .also = inactif | inactivité

vae-closing-autre =
    .title = Autre raison
    .also = autre | divers
