vae-dossier-de-validation =
    Écrire le dossier de validation, appelé aussi livret 2. Vous y racontez des situations de travail réelles. Le jury le lira avant de vous rencontrer.
    .title = Dossier de validation
    .action = Décrivez une situation de travail : votre rôle, vos choix, le résultat.
    .need = Gardez des preuves : schémas, tickets, code, comptes rendus, sans secret de l’entreprise.
    .duration = Comptez une demi-journée par semaine pendant 5 à 6 mois.
    .stay = C’est long, et c’est normal. Une page par semaine suffit pour avancer.

vae-dossier-de-validation-piste = Quelle piste suivez-vous pour votre BTS SIO ?
    .label = Votre piste
    .choice-france-vae = France VAE (vae.gouv.fr)
    .choice-france-vae-also = france vae | francevae | le site | site internet | en ligne | vae.gouv.fr | portail | plateforme
    .choice-cerfa = CERFA (livrets 1 et 2)
    .choice-cerfa-also = cerfa | formulaire | livret 1 | livret 2 | livrets | livret | papier | 12818 | dossier papier | dava
    .choice-ne-sais-pas = Je ne sais pas
    .choice-ne-sais-pas-also = je sais pas | sais pas | aucune idée | jsp | pas sûr | pas sûre | inconnu
    .retry = Je n’ai pas compris. Répondez France VAE, CERFA ou « Je ne sais pas ».
    .help = Demande faite sur vae.gouv.fr : France VAE. Formulaire envoyé au Dava (dispositif académique de validation des acquis) : CERFA.
    .noted-ne-sais-pas = Demandez à votre Dava, et regardez sur vae.gouv.fr. Les délais ne sont pas les mêmes.

vae-dossier-de-validation-date-notification = À quelle date avez-vous reçu la notification de recevabilité ?
    .label = Date de la notification
    .retry = Je n’ai pas compris la date. Écrivez par exemple : 12 mars 2026.
    .help = La notification est la lettre ou le message qui dit « recevable ». Sa date fait courir un délai sur France VAE.
    .skip = Je ne sais pas

vae-dossier-de-validation-demarche = Depuis cette date, une démarche est-elle enregistrée sur France VAE ?
    .label = Démarche sur France VAE
    .choice-oui = Oui
    .choice-oui-also = ouais | c’est fait | fait | enregistrée | enregistré | démarche faite
    .choice-pas-encore = Pas encore
    .choice-pas-encore-also = non | toujours pas | rien | je ne sais pas | aucune | je n’ai pas encore | ce n’est pas encore | nan
    .retry = Je n’ai pas compris. Répondez « Oui » ou « Pas encore ».
    .help = Une démarche, c’est par exemple une action prévue dans votre dossier. Elle évite de perdre la recevabilité. En cas de doute, demandez à votre accompagnateur.

vae-dossier-de-validation-date-validite = Une date limite de validité est-elle écrite sur votre décision ? Laquelle ?
    .label = Date limite de validité
    .retry = Je n’ai pas compris la date. Écrivez par exemple : 31 août 2028.
    .help = Regardez la rubrique 7 du CERFA. Cette date n’y est pas toujours.
    .skip = Il n’y en a pas

vae-dossier-de-validation-accompagnement = Quelqu’un vous aide-t-il à écrire votre dossier ?
    .label = Accompagnement
    .choice-oui = Oui
    .choice-oui-also = ouais | je suis accompagné | je suis accompagnée | accompagné | accompagnée | j’ai un accompagnateur
    .choice-cherche = J’aimerais de l’aide
    .choice-cherche-also = je cherche | j’aimerais | je voudrais | j’en cherche un | je cherche un accompagnateur | pas encore
    .choice-sans = Non, je fais seul
    .choice-sans-also = non | sans | seul | seule | tout seul | toute seule | je me débrouille | pas besoin
    .retry = Je n’ai pas compris. Choisissez une des trois réponses.
    .help = L’accompagnement est facultatif. Il aide beaucoup de personnes à aller jusqu’au bout.
    .noted-cherche = Sur France VAE, c’est un AAP (architecte accompagnateur de parcours) de la liste du site. Sinon, demandez à votre Dava. Le CPF (compte personnel de formation) peut payer.

vae-dossier-de-validation-documents = Voici les parties du dossier. Lesquelles sont écrites ou réunies ?
    .label = Vos documents
    .help = Cochez ce qui est prêt, même s’il reste à relire. N’envoyez rien ici.
    .retry = Je n’ai pas compris. Écrivez les numéros de ce qui est prêt, par exemple : 1 et 2.

vae-dossier-de-validation-document-description-parcours = Votre parcours : emplois, bénévolat, formations
    .help = Des dates simples et une ou deux phrases par période.

vae-dossier-de-validation-document-description-activites = Vos activités en informatique, décrites en détail
    .help = Dites « je », pas « nous ». Expliquez vos choix, pas seulement vos tâches. N’empruntez le texte de personne.

vae-dossier-de-validation-document-preuves-activite = Les preuves de votre pratique
    .help = Par exemple : schémas, tickets, extraits de code. Cachez les noms et les secrets de l’entreprise.

vae-dossier-de-validation-depot-dossier = Avez-vous déposé votre dossier de validation ?
    .label = Dépôt du dossier
    .choice-oui = Oui, il est déposé
    .choice-oui-also = oui | ouais | c’est fait | fait | déposé | envoyé | rendu | c’est envoyé | livret 2 envoyé
    .choice-pas-encore = Pas encore
    .choice-pas-encore-also = non | toujours pas | je l’écris | j’écris | en cours | bientôt | pas fini | je n’ai pas encore | ce n’est pas encore | nan
    .retry = Je n’ai pas compris. Répondez « Oui » ou « Pas encore ».
    .help = France VAE : on le dépose sur le site. Piste CERFA : on l’envoie au Dava, à la date de la session.
    .noted-oui = Bravo. C’était la partie la plus longue.

vae-dossier-de-validation-deadline-fin-recevabilite = Sans démarche enregistrée sur France VAE, la recevabilité tombe après le { $date }.

vae-dossier-de-validation-deadline-fin-validite = Votre recevabilité est valable jusqu’au { $date }.

vae-dossier-de-validation-reminder-question-ouverte = Il reste une question à l’étape 4. Vous pouvez reprendre où vous étiez.
    .adviser = La personne s’est arrêtée pendant l’étape 4, dossier de validation.

vae-dossier-de-validation-reminder-relance-piste = Les délais dépendent de votre piste. Votre Dava peut vous dire laquelle.
    .adviser = La personne ne sait toujours pas quelle piste elle suit.

vae-dossier-de-validation-reminder-relance-pieces = Même une demi-page ce mois-ci, c’est avancer. Il reste :
    .done = J’ai avancé
    .adviser = Le dossier de validation n’avance plus depuis trois rappels.

vae-dossier-de-validation-reminder-relance-depot = Votre dossier est prêt. Il reste à le déposer.
    .adviser = Le dossier de validation est prêt, mais il n’est pas déposé.

vae-dossier-de-validation-reminder-compte-a-rebours-recevabilite = Faites enregistrer une démarche sur France VAE avant le { $date }. Sans elle, la recevabilité tombe.
    .done = C’est enregistré
    .adviser = La recevabilité va tomber : aucune démarche enregistrée.

vae-dossier-de-validation-reminder-recevabilite-passee = Le sixième mois est passé. Sans démarche enregistrée, la recevabilité peut être perdue, sauf motif légitime. Contactez vite France VAE ou votre Dava.
    .adviser = Le sixième mois est passé sans démarche connue.

vae-dossier-de-validation-reminder-compte-a-rebours-validite = Votre recevabilité est valable jusqu’au { $date }. En cas de besoin, demandez au certificateur si une prolongation est possible.
    .done = Dossier déposé
    .adviser = La validité de la recevabilité se termine bientôt.
