vae-dava =
    Contacter le Dava, le dispositif académique de validation des acquis. Il dépend de l’Éducation nationale. Il vous dit comment déposer votre demande.
    .title = Dava
    .action = Écrivez ou téléphonez au Dava de votre académie, et demandez quelle piste suivre.
    .need = Préparez la liste de vos activités et le nom du diplôme.
    .duration = Le délai de réponse dépend de l’académie.
    .stay = Pendant l’attente, vous pouvez déjà rassembler vos preuves de travail. Elles servent dans les deux pistes.

vae-dava-dava-contact = Avez-vous contacté votre Dava ?
    .label = Contact avec le Dava
    .choice-reponse = Oui, il a répondu
    .choice-reponse-also = oui | ouais | il a répondu | ils ont répondu | j’ai une réponse | réponse reçue | c’est fait | fait
    .choice-attente = J’attends sa réponse
    .choice-attente-also = j’attends | en attente | pas de réponse | pas répondu | j’ai écrit | j’ai envoyé un mail | mail envoyé | j’ai laissé un message | toujours rien
    .choice-pas-encore = Pas encore
    .choice-pas-encore-also = non | toujours pas | pas contacté | je ne sais pas qui appeler | je n’ai pas écrit | je n’ai pas encore | ce n’est pas encore | nan
    .retry = Je n’ai pas compris. Choisissez une des trois réponses.
    .help = Il y a un Dava par académie. Celui de votre domicile ou de votre lieu de travail convient.
    .noted-attente = D’accord. Sans réponse, un second message ou un appel aide souvent.
    .noted-pas-encore = Écrivez « contact » : je vous dis comment le joindre.

vae-dava-piste = Quelle piste le Dava a-t-il confirmée pour votre BTS SIO ?
    .label = Votre piste
    .choice-france-vae = France VAE (vae.gouv.fr)
    .choice-france-vae-also = france vae | francevae | le site | site internet | en ligne | vae.gouv.fr | portail | plateforme | dossier de faisabilité
    .choice-cerfa = Formulaire CERFA (livret 1)
    .choice-cerfa-also = cerfa | formulaire | livret 1 | livret1 | livret | papier | 12818 | formulaire papier | dossier papier
    .choice-ne-sais-pas = Je ne sais pas
    .choice-ne-sais-pas-also = je sais pas | sais pas | aucune idée | jsp | pas sûr | pas sûre | il ne l’a pas dit | inconnu
    .retry = Je n’ai pas compris. Répondez France VAE, CERFA ou « Je ne sais pas ».
    .help = Le Dava le sait. Un agent public demande aussi à ses RH (ressources humaines) : France VAE ne lui était pas ouvert en janvier 2026.
    .noted-ne-sais-pas = Ce n’est pas grave. Posez la question à votre Dava, et regardez sur vae.gouv.fr si le BTS SIO est proposé.

vae-dava-reminder-question-ouverte = Il reste une question à l’étape 2. Répondez quand vous voulez.
    .adviser = La personne s’est arrêtée pendant l’étape 2, Dava.

vae-dava-reminder-relance-dava = Je viens aux nouvelles. Si le Dava ne répond pas, rappelez ou écrivez encore une fois.
    .adviser = Pas de contact avec le Dava après trois rappels.
