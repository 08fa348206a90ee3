vae-dossier-de-validation =
    Écrire le dossier de validation, appelé aussi livret 2. Vous y racontez votre travail, avec des situations réelles. Le jury le lit avant de vous rencontrer.

    Pour chaque bloc, c’est-à-dire chaque partie du diplôme, choisissez 3 à 5 situations.
    .title = Dossier de validation
    .action = { $avancement-is ->
        [presque] Faites relire quelques pages, puis finissez ce qui manque.
        [fini] Vérifiez les parties une à une, puis déposez le dossier.
       *[other] Racontez une situation de travail : le problème, vos choix, le résultat.
    }
    .need = Gardez des preuves : schémas, tickets, code, comptes rendus. Cachez les noms et les secrets de l’entreprise.
    .duration = En moyenne : une demi-journée par semaine, pendant 4 à 6 mois. C’est long, et c’est normal. Une page par semaine suffit pour avancer.
    .stay = { $avancement-is ->
        [fini] Relisez, vérifiez les parties, puis déposez le dossier. Dites-moi quand c’est fait.
        [presque] Vous êtes tout près de la fin. Dites-moi quand il y a du nouveau.
       *[other] Avancez à votre rythme, et dites-moi quand il y a du nouveau. Pour voir le plan, écrivez « mon plan ».
    }

vae-dossier-de-validation-piste = Quelle piste suivez-vous pour votre BTS SIO : France VAE ou le formulaire CERFA ?
    .label = Votre piste
    .choice-france-vae = France VAE (vae.gouv.fr)
    .choice-france-vae-also = france vae | francevae | le site | site internet | en ligne | vae.gouv.fr | portail | plateforme | sur internet | le portail
    .choice-cerfa = CERFA (livrets 1 et 2)
    .choice-cerfa-also = cerfa | formulaire | livret 1 | livret 2 | livrets | livret | papier | 12818 | dossier papier | dava | le formulaire
    .choice-ne-sais-pas = Je ne sais pas
    .choice-ne-sais-pas-also = je sais pas | sais pas | aucune idée | jsp | pas sûr | pas sûre | inconnu | chais pas
    .retry = Je n’ai pas compris. Répondez France VAE, CERFA ou « Je ne sais pas ».
    .help = Demande faite sur vae.gouv.fr : France VAE. Formulaire envoyé au Dava (dispositif académique de validation des acquis) : CERFA.
    .noted-ne-sais-pas = Ce n’est pas grave : vos situations servent dans les deux cas. Demandez à votre Dava (dispositif académique de validation des acquis). Les délais dépendent de la piste.

vae-dossier-de-validation-depot-dossier = Avez-vous déposé votre dossier de validation ?
    .label = Dépôt du dossier
    .choice-oui = Oui, il est déposé
    .choice-oui-also = oui | ouais | c’est fait | fait | déposé | envoyé | rendu | c’est envoyé | livret 2 envoyé | c’est parti | j’ai déposé | je l’ai envoyé | je l’ai déposé | c’est déposé | c’est rendu | je l’ai rendu | je l’ai posté | envoyé hier | envoyé ce matin | déposé hier | rendu hier | posté | enfin rendu | enfin envoyé | enfin déposé | dossier envoyé | dossier déposé | dossier rendu | livret 2 déposé | livret 2 rendu | déposé en ligne | en recommandé | il est parti | je l’ai remis
    .choice-oui-not = demain | la semaine prochaine | le mois prochain | bientôt | je vais | je dois | faut que | reste à | presque | un mail | un message | des messages | je le dépose | je l’envoie | je le poste | en fin de semaine | en fin de mois | je compte | j’espère | balader
    .choice-pas-encore = Pas encore
    .choice-pas-encore-also = non | toujours pas | je l’écris | j’écris | en cours | bientôt | pas fini | pas déposé | pas envoyé | je n’ai pas encore | ce n’est pas encore | nan | je commence | j’écris toujours | je le dépose demain | je le dépose bientôt | je le dépose la semaine prochaine | je l’envoie demain | je vais le déposer | je vais l’envoyer | je dois le déposer | faut que je le dépose | reste à le déposer | en train d’écrire | encore en train | j’écris encore | je suis en train d’écrire | je suis en train de l’écrire | je travaille dessus | je bosse dessus | je suis dessus | pas terminé | pas encore terminé | pas encore fini | pas rendu | pas encore rendu | pas encore déposé | pas encore envoyé | j’avance | je rédige | en rédaction | en pleine rédaction | il me reste | presque fini | presque terminé | presque | not yet | à écrire | à terminer | à finir | à rédiger | encore à faire
    .retry = Je n’ai pas compris. Répondez « Oui » ou « Pas encore ».
    .help = Sur France VAE, on le dépose sur le site. Avec le CERFA, on l’envoie au Dava, à la date de la session. Demandez aussi au Dava s’il y a des frais à payer.
    .noted-oui = Bravo. C’était la partie la plus longue.

vae-dossier-de-validation-date-notification = { $decision-is ->
        [sans-reponse] Quel jour les deux mois d’attente se sont-ils terminés ?
       *[other] À quelle date avez-vous reçu la notification de recevabilité ?
    }
    .label = Date de la recevabilité
    .retry = Je n’ai pas compris la date. Écrivez par exemple : 12 mars 2026.
    .help = { $decision-is ->
        [sans-reponse] C’est deux mois après le dossier complet. Si France VAE vous a envoyé une notification, donnez sa date.
       *[other] La notification est la lettre ou le message qui dit « recevable ». Sur France VAE, un délai part de cette date.
    }
    .skip = Je ne sais pas
    .skip-also = je l’ai perdue | je l’ai perdu | je la trouve plus | je la trouve pas

vae-dossier-de-validation-demarche = Depuis cette recevabilité, une démarche est-elle enregistrée sur France VAE ?
    .label = Démarche sur France VAE
    .choice-oui = Oui
    .choice-oui-also = ouais | c’est fait | fait | enregistrée | enregistré | démarche faite | c’est enregistré
    .choice-pas-encore = Pas encore
    .choice-pas-encore-also = non | toujours pas | rien | je ne sais pas | aucune | je n’ai pas encore | ce n’est pas encore | nan | pas enregistrée | je crois pas | je ne crois pas | pas encore | pas que je sache | rien enregistré | pas enregistré
    .retry = Je n’ai pas compris. Répondez « Oui » ou « Pas encore ».
    .help = Une démarche, c’est une action prévue dans votre dossier, ou conseillée avec la décision. Une formation, par exemple. Elle garde votre recevabilité en vie. En cas de doute, demandez à votre accompagnateur.
    .noted-pas-encore = Pour garder la recevabilité, elle doit être enregistrée avant la fin du sixième mois.

vae-dossier-de-validation-date-validite = { $decision-is ->
        [sans-reponse] S’il y a une décision écrite, quelle date limite y lisez-vous ?
       *[other] Quelle date limite est écrite sur votre décision de recevabilité ?
    }
    .label = Date limite de validité
    .retry = Je n’ai pas compris la date. Écrivez par exemple : 31 août 2028.
    .help = Regardez la rubrique 7 du CERFA. La date n’y est pas toujours.
    .skip = Il n’y en a pas
    .skip-also = non | pas de date | aucune date | rien d’écrit | je ne sais pas | je ne la trouve pas | y en a pas | il n’y en a pas | il y en a pas | y a pas de date | pas écrite | pas marqué | c’est pas écrit | rien d’indiqué | je la trouve pas | je sais pas

vae-dossier-de-validation-accompagnement = Quelqu’un vous aide-t-il à écrire votre dossier ?
    .label = Accompagnement
    .choice-oui = Oui
    .choice-oui-also = ouais | je suis accompagné | je suis accompagnée | accompagné | accompagnée | j’ai un accompagnateur | j’ai une accompagnatrice | on m’aide | j’ai un aap | j’ai quelqu’un | quelqu’un m’aide | on m’accompagne | aap me suit | aap m’aide | aap m’accompagne | me suit | m’accompagne | suivi par un aap | suivie par un aap | suivi par une aap | suivie par une aap | suivi par quelqu’un | suivie par quelqu’un | je suis suivi | je suis suivie | je suis aidé | je suis aidée | un ami m’aide | une amie m’aide | un collègue m’aide | une collègue m’aide | ma femme m’aide | mon mari m’aide | mon conseiller m’aide | j’ai un accompagnement | mon accompagnateur | mon accompagnatrice
    .choice-oui-not = personne ne m’aide | personne m’aide | personne ne me suit | personne me suit | plus d’accompagnateur | cherche un | voudrais | aimerais
    .choice-cherche = J’aimerais de l’aide
    .choice-cherche-also = je cherche | j’aimerais | je voudrais | j’en cherche un | je cherche un accompagnateur | pas encore | je veux bien | j’aimerais bien | je cherche quelqu’un | je voudrais de l’aide | j’aimerais de l’aide | besoin d’aide | j’ai besoin d’aide | besoin d’un coup de main | je veux de l’aide | j’ai besoin de quelqu’un | il me faut quelqu’un | je veux un accompagnateur | je voudrais un accompagnateur | j’en cherche une | je cherche une accompagnatrice | trouver quelqu’un | trouver un accompagnateur | pas encore trouvé | je veux un aap | je cherche un aap
    .choice-sans = Non, j’écris par moi-même
    .choice-sans-also = non | sans | seul | seule | tout seul | toute seule | je me débrouille | pas besoin | par moi-même | sans aide | personne ne m’aide | personne m’aide | personne ne me suit | je fais seul | je fais seule | je le fais seul | je le fais seule | seul pour l’instant | seule pour l’instant | non merci | je me débrouille seul | je me débrouille seule | aucune aide | pas d’aide | sans accompagnement | sans accompagnateur | je préfère seul | je préfère seule | je préfère faire seul
    .retry = Je n’ai pas compris. Choisissez une des trois réponses.
    .help = L’accompagnement est facultatif. Il aide beaucoup de personnes à aller jusqu’au bout.
    .noted-cherche = Bonne idée. Sur France VAE, choisissez un AAP (architecte accompagnateur de parcours) dans la liste du site. Avec le formulaire, demandez à votre Dava (dispositif académique de validation des acquis). Le CPF (compte personnel de formation) peut payer.
    .noted-sans = C’est possible. Et si l’envie d’aide vient plus tard, il sera encore temps.

vae-dossier-de-validation-documents = Voici les parties du dossier. Lesquelles sont écrites ou réunies ?
    .again = Qu’avez-vous d’autre ?
    .label = Vos documents
    .help = Cochez ce qui est prêt, même s’il reste à relire. Certaines parties sont facultatives. N’envoyez rien ici.
    .retry = Je n’ai pas compris. Écrivez les numéros de ce qui est prêt, par exemple : 1 et 2.

vae-dossier-de-validation-document-description-parcours = Votre parcours : emplois, bénévolat, formations
    .help = Des dates simples, et une ou deux phrases par période. Comptez toutes les formations utiles : l’école, puis les stages et les cours suivis plus tard.

vae-dossier-de-validation-document-experience-personnelle = Votre expérience personnelle en informatique (facultatif)
    .help = Par exemple : le site d’une association, un réseau monté chez vous, un logiciel fait pour apprendre.

vae-dossier-de-validation-document-description-activites = Vos situations de travail : 3 à 5 par bloc
    .help = Pour chacune : le problème, ce que vous avez choisi, pourquoi, le résultat. Dites « je », pas « nous ». Écrivez avec vos mots : un texte recopié peut faire refuser le diplôme.

vae-dossier-de-validation-document-preuves-activite = Les preuves de votre pratique
    .help = Par exemple : schémas, tickets, extraits de code, comptes rendus. Une preuve par situation aide le jury. Cachez les noms et les secrets de l’entreprise.

vae-dossier-de-validation-document-unites-generales = Les matières générales, si on vous les demande (facultatif)
    .help = Français, anglais, mathématiques, économie et droit. Demandez à votre Dava ce qu’il attend. Demandez aussi si un de vos diplômes vous en dispense.

vae-dossier-de-validation-document-relecture = La relecture par une autre personne (facultatif)
    .help = Quelqu’un qui ne connaît pas votre métier convient très bien. Demandez-lui ce qu’il a compris, puis complétez.

vae-dossier-de-validation-avancement = Où en est l’écriture de votre dossier ?
    .label = Avancement du dossier
    .choice-rien = Rien encore
    .choice-rien-also = rien | rien n’est écrit | rien du tout | rien d’écrit | pas commencé | je n’ai pas commencé | j’ai pas commencé | pas encore commencé | pas encore | non | zéro | nulle part | au début | je débute
    .choice-parcours = Mon parcours est écrit
    .choice-parcours-also = parcours | le parcours | mon parcours | parcours écrit | le parcours est fait | parcours fini | la première partie | juste le parcours
    .choice-une-situation = Une situation est écrite
    .choice-une-situation-also = une situation | une seule situation | 1 situation | une seule | une activité | première situation | la première situation | j’ai une situation | un exemple | une page
    .choice-moitie = La moitié, à peu près
    .choice-moitie-also = moitié | la moitié | à moitié | à peu près la moitié | 50 % | mi-chemin | à mi-chemin | plusieurs situations | quelques situations | deux situations | trois situations
    .choice-presque = Presque tout
    .choice-presque-also = presque | presque fini | presque terminé | presque prêt | bientôt fini | il reste la relecture | à relire | je relis | j’y suis presque
    .choice-fini = Tout est écrit
    .choice-fini-also = fini | terminé | tout | c’est fini | tout est fait | j’ai fini | j’ai terminé | c’est prêt | complet | écrit
    .retry = Je n’ai pas compris. Choisissez la réponse la plus proche.
    .help = Choisissez ce qui ressemble le plus. Personne ne vous note, et une demi-page compte.
    .noted-rien =
        Tous les dossiers commencent par une page blanche. Prochain petit pas : cinq lignes sur une panne ou un projet. Si rien ne vient, écrivez « page blanche ».{ $phase ->
            [situations] {" "}Le plan a bougé : on le reprend ici, tout simplement.
            [preuves] {" "}Le plan a bougé : on le reprend ici, tout simplement.
            [relecture] {" "}Le plan a bougé : on le reprend ici, tout simplement.
            [plus-long] {" "}Le plan a bougé : on le reprend ici, tout simplement.
           *[other] {""}
        }
    .noted-parcours =
        Votre parcours est écrit : bravo, une partie est faite. Prochain petit pas : choisir une situation, un problème que vous avez réglé.{ $phase ->
            [preuves] {" "}Un plan est fait pour être changé : continuez d’ici.
            [relecture] {" "}Un plan est fait pour être changé : continuez d’ici.
            [plus-long] {" "}Un plan est fait pour être changé : continuez d’ici.
           *[other] {""}
        }
    .noted-une-situation =
        Une situation écrite : bravo, la première est la plus dure. Les autres suivront le même modèle. Prochain petit pas : en choisir une deuxième.{ $phase ->
            [preuves] {" "}Un plan est fait pour être changé : continuez d’ici.
            [relecture] {" "}Un plan est fait pour être changé : continuez d’ici.
            [plus-long] {" "}Un plan est fait pour être changé : continuez d’ici.
           *[other] {""}
        }
    .noted-moitie = La moitié est derrière vous : bravo. Prochain petit pas : une preuve pour chaque situation déjà écrite. Pour des idées, écrivez « preuves ».
    .noted-presque = Vous y êtes presque : bravo. Prochain petit pas : faire relire deux pages à quelqu’un.
    .noted-fini = Tout est écrit : bravo, c’est un vrai travail. Prochain petit pas : vérifier les parties une à une, puis déposer le dossier.

vae-dossier-de-validation-date-debut-dossier = Quand commencez-vous à écrire, ou quand avez-vous commencé ?
    .label = Début de l’écriture
    .retry = Je n’ai pas compris la date. Écrivez par exemple : 12 janvier 2027.
    .help = Une date à peu près suffit. Elle sert à faire votre plan. Vous pourrez la changer à tout moment.
    .skip = Je ne sais pas encore
    .skip-also = je sais pas | plus tard | bientôt | pas encore | un jour | je ne sais plus
    .noted = { $phase ->
        [plus-long]
            Vous écrivez depuis plus de six mois : il faut de la patience, et vous en avez.

            Pour un plan tout neuf, écrivez « changer », puis donnez la date d’aujourd’hui.
       *[other]
            Votre plan, à une demi-journée par semaine :
            – votre parcours, vers le { $plan-parcours } ;
            – vos situations, vers le { $plan-situations } ;
            – vos preuves, vers le { $plan-preuves } ;
            – la relecture, vers le { $plan-relecture }.

            C’est un repère, rien de plus.
    }

vae-dossier-de-validation-deadline-fin-recevabilite = Sans démarche enregistrée sur France VAE, la recevabilité tombe après le { $date }.

vae-dossier-de-validation-deadline-fin-validite = Votre recevabilité est valable jusqu’au { $date }.

vae-dossier-de-validation-deadline-plan-parcours = Votre plan : le parcours, vers le { $date }.

vae-dossier-de-validation-deadline-plan-situations = Votre plan : les situations, vers le { $date }.

vae-dossier-de-validation-deadline-plan-preuves = Votre plan : les preuves, vers le { $date }.

vae-dossier-de-validation-deadline-plan-relecture = Votre plan : la relecture, vers le { $date }.

vae-dossier-de-validation-reminder-question-ouverte = Il reste une question à l’étape 4. Vous pouvez reprendre où vous étiez.
    .adviser = La personne s’est arrêtée pendant l’étape 4, dossier de validation.

vae-dossier-de-validation-reminder-relance-piste = Les délais dépendent de votre piste. Votre Dava peut vous dire laquelle.
    .adviser = La personne ne sait toujours pas quelle piste elle suit.

vae-dossier-de-validation-reminder-demarrage = Votre plan compte à partir du { $date }. Si rien n’est encore écrit, pas d’inquiétude. Une demi-heure suffit pour se lancer.

vae-dossier-de-validation-reminder-suivi =
    { $phase ->
        [debut] Pour le début de votre plan, dix lignes sur votre parcours suffisent, comme elles viennent.
        [parcours] Semaine { $semaine } de votre plan : le moment du parcours. Une liste de dates suffit pour commencer.
        [situations] Semaine { $semaine } de votre plan : le moment des situations. Une seule, bien racontée, compte déjà.
        [preuves] Semaine { $semaine } de votre plan : le moment des preuves. Cherchez-en une par situation.
        [relecture] Semaine { $semaine } de votre plan : le moment de relire. Lisez une page à voix haute.
        [plus-long] Votre plan comptait six mois. Prendre plus de temps est permis, et courant.
       *[other] Je reviens vers vous pour votre dossier. Même une demi-page, c’est avancer.
    } Un plan est fait pour être changé : reprenez là où vous en êtes.
    .adviser = Le dossier de validation n’avance plus depuis trois rappels.

vae-dossier-de-validation-reminder-relance-pieces = Le plus dur est fait. Pour un dossier complet, il reste :
    .done = J’ai avancé
    .done-also = avancé | j’ai coché | il y a du nouveau
    .adviser = Le dossier de validation est presque prêt, mais des parties manquent depuis trois rappels.

vae-dossier-de-validation-reminder-relance-depot = Votre dossier est prêt. Il reste à le déposer.
    .adviser = Le dossier de validation est prêt, mais il n’est pas déposé.

vae-dossier-de-validation-reminder-compte-a-rebours-recevabilite = Faites enregistrer une démarche sur France VAE, au plus tard le { $date }. Sans elle, la recevabilité tombe.
    .done = C’est enregistré
    .adviser = La recevabilité va tomber : aucune démarche enregistrée.

vae-dossier-de-validation-reminder-recevabilite-passee = Le sixième mois est passé. Sans démarche enregistrée, la recevabilité peut être perdue, sauf motif légitime. Si le diplôme est resté le même, une nouvelle demande est possible. Contactez France VAE ou votre Dava.
    .adviser = Le sixième mois est passé sans démarche connue.

vae-dossier-de-validation-reminder-compte-a-rebours-validite = Votre recevabilité est valable jusqu’au { $date }. Si le temps manque, demandez au certificateur comment la prolonger.
    .done = Dossier déposé
    .adviser = La validité de la recevabilité se termine bientôt.
