vae-dava =
    Contacter le Dava, le dispositif académique de validation des acquis. C’est le service VAE de votre académie, le territoire de l’Éducation nationale où vous vivez ou travaillez. Il dit comment et où déposer votre demande.

    Il y a deux pistes : le site France VAE, ou un formulaire. C’est le Dava qui confirme la vôtre.
    .title = Dava
    .action = { $dava-contact-is ->
        [reponse] Dites-moi quelle piste le Dava a confirmée.
        [attente] Attendez la réponse du Dava. Si elle tarde, écrivez ou appelez encore une fois.
       *[other] Écrivez ou téléphonez au Dava de votre académie, et demandez quelle piste suivre.
    }
    .need = Préparez le nom du diplôme, votre option et la liste de vos activités. Demandez aussi les frais, les dates de dépôt et l’aide possible. Vous faire aider n’est pas obligatoire.
    .duration = Le délai de réponse dépend de l’académie.
    .stay = En attendant, rassemblez déjà vos preuves de travail. Elles servent sur les deux pistes.

vae-dava-dava-contact = Avez-vous contacté votre Dava ?
    .label = Contact avec le Dava
    .choice-reponse = Oui, il a répondu
    .choice-reponse-also = il a répondu | elle a répondu | ils ont répondu | il m’a répondu | ils m’ont répondu | on m’a répondu | ils m’ont rappelé | il m’a rappelé | j’ai une réponse | j’ai eu une réponse | j’ai ma réponse | réponse reçue | j’ai eu quelqu’un | j’ai eu le dava | j’ai eu le dava au téléphone | je les ai eus | je les ai eus au téléphone | ils m’ont rappelée | il m’a rappelée | m’a répondu | m’ont répondu | j’ai reçu une réponse | j’ai reçu leur réponse | reçu une réponse | on m’a rappelé | on m’a rappelée | j’ai été rappelé | j’ai été rappelée | ils m’ont dit | il m’a dit | elle m’a dit | on m’a dit | elle m’a répondu | elle m’a rappelé | j’ai eu une dame | j’ai eu un monsieur | j’ai parlé avec eux | je leur ai parlé
    .choice-reponse-not = personne m’a répondu | personne ne m’a répondu | personne a répondu | personne n’a répondu
    .choice-attente = Oui, j’attends sa réponse
    .choice-attente-also = j’attends | j’attends toujours | j’attends une réponse | j’attends la réponse | en attente | pas de réponse | aucune réponse | sans réponse | toujours pas de réponse | pas encore de réponse | pas répondu | pas encore répondu | il n’a pas répondu | il a pas répondu | ils n’ont pas répondu | ils ont pas répondu | personne ne répond | personne répond | ça répond pas | ça ne répond pas | ils répondent pas | ils ne répondent pas | j’ai écrit | j’ai appelé | j’ai contacté | j’ai envoyé un mail | j’ai envoyé un mél | j’ai envoyé un message | mail envoyé | mél envoyé | e-mail envoyé | message envoyé | message laissé | j’ai laissé un message | oui mais pas de réponse | toujours rien | j’attends sa réponse | oui j’attends | oui mais il n’a pas répondu | oui mais ils n’ont pas répondu | oui mais rien | pas de retour | pas encore de retour | toujours pas de retour | personne ne rappelle | personne rappelle | j’ai pas reçu de réponse | je n’ai pas reçu de réponse | j’ai laissé des messages | envoyé un mail | envoyé un mél | envoyé un message | rien reçu | j’ai pas encore de retour | je n’ai pas encore de retour | j’ai pas encore de réponse | je n’ai pas encore de réponse | répond jamais | répondent jamais | ne répond jamais | ne répondent jamais | il ne m’a pas répondu | il m’a pas répondu | ils ne m’ont pas répondu | ils m’ont pas répondu | je les ai appelés | je les ai contactés | je leur ai écrit | j’ai relancé | je les ai relancés | appelé hier | écrit hier | en attente de réponse | en attente de leur réponse | en attente d’une réponse | j’attends leur réponse | attends leur réponse | j’attends qu’ils répondent | j’attends qu’ils me répondent | j’attends qu’ils me rappellent | j’attends qu’on me rappelle | ils doivent me rappeler | ils vont me rappeler | il doit me rappeler | elle doit me rappeler | on doit me rappeler | je tombe sur le répondeur | tombe toujours sur le répondeur | tombe sur le répondeur | répondeur | ça sonne dans le vide | ils décrochent pas | ils ne décrochent pas | personne décroche | personne ne décroche | laissé un message | laissé un mail | j’ai envoyé des mails | personne m’a répondu | personne ne m’a répondu | personne a répondu | personne n’a répondu | aucun retour | aucune nouvelle | pas de nouvelles | rien pour l’instant | m’ont pas rappelé | m’a pas rappelé | pas rappelé | on m’a pas rappelé | pas encore rappelé
    .choice-attente-not = m’ont rappelé | m’a rappelé | a fini par répondre | ont fini par répondre | ils m’ont répondu ce | pas encore appelés | pas appelés
    .choice-pas-encore = Pas encore
    .choice-pas-encore-also = non | nan | non pas encore | toujours pas | pas fait | pas encore fait | pas contacté | pas encore contacté | je ne l’ai pas contacté | je l’ai pas contacté | pas appelé | pas encore appelé | j’ai pas appelé | je n’ai pas appelé | pas écrit | je n’ai pas écrit | j’ai pas écrit | je n’ai pas encore | j’ai pas encore | ce n’est pas encore | jamais | je ne sais pas qui appeler | je sais pas qui appeler | je ne sais pas qui contacter | je sais pas qui contacter | je ne sais pas comment le joindre | je ne trouve pas le numéro | je trouve pas le numéro | j’ose pas | je n’ose pas | j’ai pas eu le temps | pas eu le temps | bientôt | toujours pa | pas encor | pa encore | j’y pense | je dois le faire | non je dois le faire | à faire | faut que je le fasse | il faut que je le fasse | je vais le faire | je vais appeler | je vais les appeler | je vais leur écrire | je dois les appeler | je dois appeler | je dois leur écrire | faut que j’appelle | je les ai pas appelés | je les ai pas encore appelés | pas encore appelés | pas contactés | pas encore contactés | pas encore pris contact | pas joint | pas encore joint | pas osé | j’ose pas appeler | pas encore eu le temps | non pas du tout | pas du tout | je le ferai | not yet
    .retry = Dites si le Dava a répondu, si vous attendez encore, ou si ce n’est pas fait.
    .help = Il y a un Dava par académie. Celui de votre domicile ou de votre lieu de travail convient. Choisissez-en un, et gardez-le toute l’année. Sur demande, il étudie votre projet avec vous.
    .noted-attente = D’accord. Sans réponse, un second message ou un appel aide souvent.
    .noted-pas-encore = Écrivez « contact » : je vous dis comment le joindre.

vae-dava-piste = Quelle piste le Dava a-t-il confirmée pour votre BTS SIO ?
    .label = Votre piste
    .choice-france-vae = France VAE (vae.gouv.fr)
    .choice-france-vae-also = france vae | francevae | sur france vae | le site france vae | le site | le nouveau site | site internet | sur le site | en ligne | sur internet | par internet | internet | vae.gouv.fr | vae gouv | vae.gouv | portail | le portail | plateforme | la plateforme | dossier de faisabilité | faisabilité | la plateforme france vae | c’est france vae | par le site | via le site | dématérialisé | numérique
    .choice-cerfa = Formulaire CERFA (livret 1)
    .choice-cerfa-also = cerfa | le cerfa | formulaire cerfa | cerfa 12818 | formulaire | le formulaire | livret 1 | livret1 | livret un | le livret 1 | l1 | livret | le livret | papier | sur papier | 12818 | formulaire papier | dossier papier | version papier | par courrier | par la poste | serfa | livret 1 papier | formulaire à imprimer | c’est le cerfa | le papier | par papier | à imprimer | le dossier papier | formulaire à remplir
    .choice-ne-sais-pas = Je ne sais pas
    .choice-ne-sais-pas-also = je sais pas | je ne sais plus | je sais plus | sais pas | chais pas | ché pas | aucune idée | jsp | pas sûr | pas sûre | je ne suis pas sûr | je ne suis pas sûre | j’ai oublié | oublié | il ne l’a pas dit | il l’a pas dit | ils ne l’ont pas dit | ils l’ont pas dit | il n’a rien dit | il a rien dit | ils ont rien dit | inconnu | ils m’ont pas dit | ils ne m’ont pas dit | je sais pas trop | je ne sais pas trop | ils m’ont rien dit | il m’a rien dit | elle m’a rien dit | on m’a rien dit | on m’a pas dit | ils ont pas su me dire | je m’en souviens plus | je m’en souviens pas | j’ai pas compris ce qu’ils ont dit | j’en sais rien | pas la moindre idée | pas d’idée
    .retry = Je n’ai pas compris. Répondez France VAE, formulaire ou « Je ne sais pas ».
    .help = Le Dava le sait. Un agent public demande aussi à ses ressources humaines. France VAE n’était pas ouvert aux agents publics en janvier 2026.
    .noted-france-vae = { $situation-is ->
        [agent-public] Attention : en janvier 2026, France VAE n’était pas ouvert aux agents publics. Cela a pu changer. Demandez confirmation au Dava et à vos ressources humaines. Sur France VAE, la demande s’appelle dossier de faisabilité.
       *[other] Sur France VAE, votre demande s’appelle dossier de faisabilité. Vous pouvez y choisir un accompagnateur, ou avancer sans aide.
    }
    .noted-cerfa = Avec le formulaire, votre demande s’appelle livret 1. Si vous voulez un accompagnement, demandez au Dava ce qui existe.
    .noted-ne-sais-pas = Ce n’est pas grave. Posez la question à votre Dava. Regardez aussi sur vae.gouv.fr si le BTS SIO est proposé.

vae-dava-reminder-question-ouverte = Il reste une question à l’étape 2. Répondez quand vous voulez.
    .adviser = La personne s’est arrêtée pendant l’étape 2, Dava.

vae-dava-reminder-relance-dava = { $dava-contact-is ->
        [attente] Je viens aux nouvelles. Si le Dava ne répond pas, rappelez ou écrivez encore une fois.
       *[other] Je viens aux nouvelles. Le Dava dit quelle piste suivre, et où déposer la demande. Pour savoir comment le joindre, écrivez « contact ».
    }
    .adviser = { $dava-contact-is ->
        [attente] La personne attend encore la réponse du Dava, après trois rappels.
       *[other] Pas de contact avec le Dava après trois rappels.
    }
