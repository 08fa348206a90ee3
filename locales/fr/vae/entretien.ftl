vae-entretien =
    L’entretien avec le jury. Vous présentez votre travail, puis le jury pose des questions. Ce n’est pas un examen de cours : le sujet, c’est votre métier.

    Un travail pratique est possible. Demandez au certificateur s’il est prévu.
    .title = Entretien
    .action = { $passage-is ->
        [absent] Prévenez le certificateur, et demandez une autre date.
       *[other] { $jour-jury-is ->
            [open] L’entretien a lieu le { $date-jury }. Préparez votre présentation, et répétez-la à voix haute.
            [soon] L’entretien a lieu le { $date-jury }. Répétez votre présentation, et préparez vos papiers.
            [passed] L’entretien était prévu le { $date-jury }. Dites-moi s’il a eu lieu.
           *[other] Préparez votre présentation, et répétez-la à voix haute.
        }
    }
    .need = Apportez votre convocation et une pièce d’identité.
    .duration = Comptez 30 à 60 minutes, dont une courte présentation.
    .stay = { $passage-is ->
        [absent] Dites-moi quand vous avez une autre date.
       *[other] { $preparation-is ->
            [prete] Vous avez fait le travail. Dites-moi comment l’entretien s’est passé, ou s’il y a du nouveau.
           *[other] Répétez un peu, souvent, et à voix haute. Écrivez-moi quand il y a du nouveau.
        }{ $situation-is ->
            [salarie] {" "}Pour l’absence au travail, écrivez « congé ».
            [agent-public] {" "}Pour l’absence au travail, écrivez « congé ».
           *[other] {""}
        }
    }

vae-entretien-passage = Avez-vous passé l’entretien avec le jury ?
    .label = Passage devant le jury
    .choice-oui = Oui, c’est passé
    .choice-oui-also = oui | ouais | c’est passé | passé | fait | c’est fait | terminé | je l’ai passé | j’ai passé l’entretien | j’y suis allé | j’y suis allée | je suis passé | je suis passée | je suis passé hier | je suis passée hier | je l’ai passé hier | je l’ai passé ce matin | fait ce matin | fait hier | passé hier | passé ce matin | je sors de l’entretien | je sors du jury | j’en sors | c’est derrière moi | ça s’est bien passé | ça s’est mal passé | j’ai passé l’oral | j’ai passé le jury | j’ai vu le jury
    .choice-oui-not = je vais | je dois | demain | la semaine prochaine | le mois prochain | pas encore | je passe | je passerai
    .choice-absent = Je n’ai pas pu y aller
    .choice-absent-also = absent | absente | raté | manqué | je n’y suis pas allé | je n’y suis pas allée | j’y suis pas allé | j’y suis pas allée | malade | empêché | empêchée | j’étais malade | j’ai raté mon train | j’ai pas pu y aller | je n’ai pas pu y aller | pas pu y aller | pas pu venir | j’ai pas pu venir | pas pu me déplacer | pas pu être là | pas pu me présenter | pas présenté | pas présentée | j’étais pas là | je n’étais pas là | j’ai loupé | loupé | j’étais hospitalisé | j’étais hospitalisée | hospitalisé | hospitalisée | j’étais à l’hôpital | panne de réveil | je me suis pas réveillé | je me suis pas réveillée | mon train a été annulé | j’ai eu un accident
    .choice-pas-encore = Pas encore
    .choice-pas-encore-also = non | toujours pas | bientôt | c’est prévu | j’attends la date | j’attends | je n’ai pas encore | ce n’est pas encore | nan | il est reporté | reporté | c’est dans | dans 2 semaines | dans deux semaines | dans 3 semaines | dans trois semaines | dans une semaine | dans 10 jours | dans dix jours | dans 15 jours | dans quinze jours | dans 8 jours | dans quelques jours | dans un mois | la semaine prochaine | c’est la semaine prochaine | le mois prochain | c’est demain | c’est lundi | c’est mardi | c’est mercredi | c’est jeudi | c’est vendredi | c’est prévu le | je passe dans | je passe bientôt | je passe demain | je passe la semaine prochaine | je vais le passer | je dois le passer | not yet | je passe lundi | je passe mardi | je passe mercredi | je passe jeudi | je passe vendredi | je passe le | c’est reporté | ça a été reporté
    .retry = Je n’ai pas compris. Choisissez une des trois réponses.
    .help = Pour un BTS, le jury réunit des professeurs et des professionnels. Ils veulent comprendre ce que vous faites.
    .noted-oui = Bravo : il fallait du courage. Soufflez un peu.
    .noted-absent = Cela arrive. Prévenez vite votre Dava (dispositif académique de validation des acquis), ou France VAE. Demandez quelle autre date est possible. Pour une lettre prête, écrivez « lettre jury ». Vous n’avez pas à me donner la raison.

vae-entretien-date-jury = Quelle est la date de votre entretien ?
    .label = Date du jury
    .retry = Je n’ai pas compris la date. Écrivez par exemple : 12 mars 2027.
    .help = Elle est écrite sur la convocation. Je vous écrirai avant, puis la veille.
    .skip = Je ne la connais pas
    .skip-also = pas encore | je ne sais pas | pas de date | j’attends la date | inconnue | pas encore donné la date | ont pas encore donné la date | on m’a pas donné la date | date pas connue | pas encore connue | pas encore fixée | pas fixée | j’attends ma convocation

vae-entretien-conge = Avez-vous demandé une absence à votre employeur pour ce jour ?
    .label = Demande d’absence
    .choice-oui = Oui
    .choice-oui-also = ouais | c’est fait | fait | demandé | demandée | accordé | accordée | j’ai demandé | je l’ai demandée | j’ai posé ma demande | j’ai envoyé la lettre | j’ai envoyé ma lettre | envoyé la lettre | lettre envoyée | demande faite | demande envoyée | j’ai fait la demande | j’ai fait ma demande | j’ai déjà demandé | c’est accordé | mon patron a dit oui | mon chef a dit oui | mon employeur a dit oui | ma chef a dit oui | il a dit oui | elle a dit oui | ils ont dit oui | mon patron est d’accord | mon chef est d’accord | mon employeur est d’accord | j’ai mon jour | on me l’a accordé | j’ai eu l’accord
    .choice-oui-not = je dois | je vais | faut que | rien demandé | pas demandé | dit non | a dit non
    .choice-pas-encore = Pas encore
    .choice-pas-encore-also = non | toujours pas | à faire | je vais le faire | je n’ai pas encore | ce n’est pas encore | nan | pas demandé | je n’ose pas | faut que je le fasse | il faut que je le fasse | je dois le faire | je dois demander | faut que je demande | il faut que je demande | je vais demander | je vais lui demander | je dois lui demander | rien demandé | je lui ai rien demandé | pas encore demandé | j’ai oublié | oublié | je lui ai pas dit | pas encore dit | j’ose pas | j’ose pas demander | bientôt | not yet
    .choice-pas-encore-not = dit non | a dit non | patron veut pas | chef veut pas
    .choice-sans = Je n’en ai pas besoin
    .choice-sans-also = pas besoin | pas la peine | sans | je ne travaille pas ce jour-là | je suis en congé | c’est mon jour de repos | j’ai posé un jour | je préfère ne rien dire | je ne veux pas le dire | je bosse pas ce jour-là | je travaille pas ce jour-là | bosse pas ce jour-là | travaille pas ce jour-là | je bosse pas ce jour | je travaille pas ce jour | je suis en vacances | en vacances ce jour-là | déjà en vacances | je suis déjà en congé | en congé ce jour-là | en rtt | jour de rtt | jour de repos | mon jour de repos | je suis de repos | je serai en congé | je serai en vacances | j’ai posé ma journée | j’ai pris ma journée
    .retry = Je n’ai pas compris. Choisissez une des trois réponses.
    .help = C’est un droit : jusqu’à 48 heures payées par session. La demande se fait par écrit, au plus tard 30 jours avant. Joignez la preuve de votre recevabilité.
    .noted-pas-encore = { $demande-conge-is ->
        [unknown] Il faut une demande écrite, au plus tard 30 jours avant. S’il reste moins de temps, demandez tout de même : l’employeur peut accepter. Pour une lettre prête, écrivez « lettre congé ».
        [passed] Il reste moins de 30 jours. Demandez tout de même, par écrit : l’employeur peut accepter. Pour une lettre prête, écrivez « lettre congé ».
       *[other] Il faut une demande écrite, au plus tard le { $demande-conge }. C’est 30 jours avant. Pour une lettre prête, écrivez « lettre congé ».
    }
    .noted-sans = C’est noté. Rien ne vous oblige à en parler à votre employeur.

vae-entretien-date-demande-conge = À quelle date votre employeur a-t-il reçu votre demande ?
    .label = Date de la demande d’absence
    .retry = Je n’ai pas compris la date. Écrivez par exemple : 3 février 2027.
    .help = Son délai de réponse part de ce jour. Regardez l’avis de réception, ou la date de votre message.
    .skip = Je ne sais plus
    .skip-also = je ne sais pas | je sais plus | aucune idée | jsp
    .noted = Votre employeur répond au plus tard le { $reponse-conge }. Sans réponse à cette date, c’est oui.

vae-entretien-documents = Avez-vous vos papiers pour le jour du jury ?
    .again = Et le reste ?
    .label = Vos documents
    .help = Cochez ce que vous avez. N’envoyez rien ici.
    .retry = Je n’ai pas compris. Écrivez les numéros de ce que vous avez, par exemple : 1 et 2.

vae-entretien-document-convocation = La convocation
    .help = Vérifiez la date, l’heure et l’adresse. Notez aussi un numéro à appeler en cas de retard.

vae-entretien-document-piece-identite = Une pièce d’identité
    .help = Vérifiez sa date de validité.

vae-entretien-document-copie-dossier = Une copie de votre dossier (facultatif)
    .help = Collez des repères sur vos meilleures situations. Demandez au Dava si vous pouvez la garder sous les yeux.

vae-entretien-preparation = Avez-vous préparé votre présentation au jury ?
    .label = Présentation au jury
    .choice-prete = Oui, elle est prête
    .choice-prete-also = oui | prêt | prête | ouais | c’est prêt | je suis prêt | je suis prête | fait | c’est fait | tout est prêt | je l’ai répétée | je l’ai répété | j’ai répété | j’ai bien répété | répétée plusieurs fois | je suis au point | bien préparé | bien préparée | j’ai tout préparé | j’ai préparé | c’est préparé | elle est prête
    .choice-prete-not = pas tout à fait | presque | pas vraiment | pas complètement | pas totalement | à moitié | jamais prêt | jamais prête | je serai prêt | je serai prête
    .choice-pas-encore = Pas encore
    .choice-pas-encore-also = non | toujours pas | pas prêt | pas prête | en cours | je n’ai pas encore | ce n’est pas encore | nan | je ne suis pas prêt | je ne suis pas prête | presque | presque prêt | presque prête | pas tout à fait | pas tout à fait prêt | pas tout à fait prête | pas vraiment | pas du tout | pas complètement | même pas commencé | pas commencé | pas encore commencé | j’ai pas commencé | je commence | je viens de commencer | rien préparé | j’ai rien préparé | rien fait | j’ai rien fait | pas préparé | pas préparée | pas encore préparé | faut que je m’y mette | je m’y mets | je travaille dessus | je bosse dessus | not yet
    .retry = Je n’ai pas compris. Répondez « Oui » ou « Pas encore ».
    .help =
        Dites votre métier en trois phrases. Puis deux situations : le problème, votre choix, le résultat. Finissez par ce que vous avez appris.

        La durée est souvent de 10 à 20 minutes : le certificateur vous le dit.
    .noted-prete = Très bien. Dites-la encore une fois devant quelqu’un, puis reposez-vous.
    .noted-pas-encore = Commencez petit : trois phrases sur votre métier, à voix haute. Si la peur monte, écrivez « stress ».
vae-entretien-deadline-jour-jury = Votre entretien avec le jury a lieu le { $date }.

vae-entretien-deadline-demande-conge = Dernier jour pour demander votre absence à l’employeur : le { $date }.

vae-entretien-deadline-reponse-conge = Votre employeur répond au plus tard le { $date }. Son silence vaut accord.

vae-entretien-reminder-question-ouverte = Il reste une question à l’étape 6. Répondez quand vous voulez.
    .adviser = La personne s’est arrêtée pendant l’étape 6, entretien.

vae-entretien-reminder-veille =
    L’entretien a lieu le { $date }. Prenez votre convocation et une pièce d’identité. Partez en avance.

    Devant le jury, respirez, dites « je », et faites répéter une question si besoin. Vous connaissez votre travail mieux que personne.
    .done = Tout est prêt
    .adviser = L’entretien a lieu demain.

vae-entretien-reminder-preparation =
    L’entretien a lieu le { $date }.

    Un bon exercice : relisez une situation de votre dossier, puis racontez-la à voix haute. Dites votre choix, et pourquoi. Devant quelqu’un, c’est encore mieux.
    .done = C’est préparé
    .adviser = L’entretien approche et la présentation n’est pas prête.

vae-entretien-reminder-convocation-verifiee = L’entretien a lieu le { $date }. Repérez l’adresse et le trajet. Pour le jour même, il reste à préparer :
    .done = J’ai ce qu’il faut
    .adviser = L’entretien approche et des papiers manquent encore.

vae-entretien-reminder-absence = L’entretien a lieu le { $date }. L’absence se demande à l’employeur par écrit, au plus tard 30 jours avant. Pour une lettre prête, écrivez « lettre congé ».
    .done = C’est demandé
    .done-also = demandé | j’ai demandé | la lettre est partie
    .adviser = L’absence n’est pas encore demandée à l’employeur.

vae-entretien-reminder-reponse-conge = Les 15 jours de votre employeur se sont terminés le { $date }. S’il n’a rien écrit, son silence vaut accord. S’il a reporté l’absence, c’est d’un mois au plus après la demande. Prévenez alors le certificateur.
    .done = C’est réglé
    .done-also = réglé | j’ai l’accord | il a dit oui | accordé
    .adviser = Le délai de réponse de l’employeur est passé.

vae-entretien-reminder-apres-entretien = Votre entretien était prévu. J’espère que tout s’est bien passé.
    .adviser = Pas de nouvelles après la date de l’entretien.

vae-entretien-reminder-relance-date = Avec la date de l’entretien, je pourrai vous prévenir à temps. Le certificateur peut la donner.
    .adviser = La date de l’entretien reste inconnue.

vae-entretien-reminder-relance-absent = Une absence n’arrête pas forcément votre VAE. Demandez au certificateur quelle autre date est possible. Si vous l’avez, répondez « Pas encore », puis écrivez « changer » pour la noter.
    .adviser = La personne n’a pas pu aller à l’entretien et n’a pas de nouvelle date.
