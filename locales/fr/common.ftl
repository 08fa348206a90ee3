# Textes communs à tous les dialogues : ce que jalon dit partout, et les mots qu’il comprend partout.
# Les synonymes se séparent par « | ». Accents, majuscules et ponctuation ne comptent pas.

## Répondre

common-noted = Noté : { $answer }.
common-plain = { $text }
common-blank = …………
common-unknown = à préciser
common-skip = Je ne sais pas
common-miss = Je n’ai pas compris. Choisissez une réponse ci-dessous, ou écrivez « aide ».
common-miss-again = Ce n’est pas grave. Écrivez « parler à quelqu’un » : une personne vous répondra.
common-miss-away = Je n’ai pas compris cette phrase. Voici où vous en êtes.
common-miss-nothing-open = Je n’ai pas compris. Écrivez « où j’en suis » ou « aide ».
common-which-one = Est-ce celle-ci ?
common-which = Plusieurs réponses sont possibles. Choisissez la bonne.
    .choice-none = Aucune de celles-ci
    .choice-none-also = aucune | aucune des deux | rien de tout ça | pas dans la liste | autre | non
common-meant = Je ne suis pas sûr de comprendre. Choisissez le plus proche, ou écrivez autrement.
common-topics = Choisissez, ou continuez comme avant.
common-told = J’ai noté :
common-told-change = Pour corriger, écrivez « changer ».
common-date-unclear = Je n’ai pas compris la date. Écrivez le jour, le mois et l’année. Exemple : 12/03/2026.
common-date-early = Cette date me semble trop ancienne. Je peux noter une date à partir du { $limit }.
common-date-late = Cette date est trop lointaine. Je peux noter une date jusqu’au { $limit }.
common-number-range = Il me faut un nombre entre { $min } et { $max }.
common-text-long = C’est un peu long. Écrivez-le en { $max } lettres au plus.
common-end-before-start = La fin est avant le début.
common-yes-no =
    .choice-oui = Oui
    .choice-oui-also = o | ouais | oui oui | ok | d’accord | exact | c’est ça | tout à fait | bien sûr | yes
    .choice-non = Non
    .choice-non-also = n | nan | non non | pas du tout | no
common-button-old = Ce bouton est ancien. Voici la question du moment.
common-edited = Vous avez modifié un message. Je garde votre première réponse. Pour la changer, écrivez « changer ».
common-pace = Vous envoyez beaucoup de messages d’un coup. Je ne lis pas les derniers. Attendez une minute, puis écrivez de nouveau.
common-file = Je n’ai pas ouvert votre fichier et je l’efface. N’envoyez pas de papiers ici : cochez-les seulement.
common-file-picture = Je n’ai pas ouvert votre image et je l’efface. N’envoyez pas de papiers ici : cochez-les seulement.
common-file-voice = Je ne sais pas écouter les messages vocaux. Pouvez-vous écrire quelques mots ?
common-file-sticker = Merci ! Je ne comprends que les mots et les boutons.

## Où j’en suis

common-step = Étape { $number } sur { $count } : { $title }
common-step-other = { $title }
common-next = À faire maintenant : { $action }
common-missing-none = Aucun document ne manque à cette étape.
common-missing-some = { $number ->
    [one] Il manque { $number } document :
   *[other] Il manque { $number } documents :
}
common-next-reminder = Je vous écrirai le { $date }.
common-stay-open = Vous avez du nouveau ? Répondez ici quand vous voulez.
common-contact = Qui contacter :
common-ended = Votre parcours est terminé ici. Pour changer une réponse, écrivez « changer ».
common-hello = Bonjour !
common-thanks = Avec plaisir. Je suis là quand vous voulez.
common-help =
    Je suis un programme. Vous pouvez répondre par le numéro, par les mots ou par le bouton.

    À tout moment, écrivez :
    « où j’en suis », « ce qui manque », « qui contacter »,
    « retour », « répéter », « changer »,
    « parler à quelqu’un », « langue », « pause »,
    « mes données » ou « effacer ».

## Documents

common-papers =
    .choice-all = J’ai tout
    .choice-all-also = tout | tous | toutes | j’ai tous les documents | tout est prêt
    .choice-all-not = c’est tout | c’est tout pour l’instant | pas tout | presque tout | tout sauf
    .choice-asked = J’en ai demandé un
    .choice-asked-also = j’ai demandé | j’ai demandé un document | je l’ai demandé | j’attends un papier | j’attends un document | en attente d’un document
    .choice-optional = D’autres papiers, facultatifs
    .choice-optional-also = autres papiers | autre papier | facultatif | facultatifs | papiers facultatifs | autres documents | autre document
    .choice-done = C’est tout
    .choice-done-also = fini | terminé | c’est bon | rien d’autre | c’est tout pour l’instant
    .choice-none = Aucun pour l’instant
    .choice-none-also = aucun | rien | je n’ai rien | pas encore | rien pour l’instant | zéro | c’est tout
common-papers-noted = Coché : { $papers }.
common-paper-of = { $paper } ({ $entry })
common-paper-help = { $paper } : { $help }
common-paper-help-how = Pour savoir ce qui compte, écrivez « aide » et le numéro. Exemple : « aide 2 ».
common-paper-awaited = { $paper } (demandé)
common-paper-declined = { $paper } (à refaire)
common-papers-awaited = Quel document avez-vous demandé ?
common-papers-all-noted = Coché : tout ce qu’il faut.
common-papers-more = Ces papiers sont facultatifs. Lequel avez-vous ?
common-paper-one-of = une seule de ces preuves suffit : { $papers }

## Changer, revenir

common-change = Quelle réponse voulez-vous changer ?
    .choice-more = Une autre réponse
    .choice-more-also = autre | une autre | autres | voir plus | plus | la suite de la liste
common-change-answer = { $label } : { $answer }
common-change-add = Ajouter : { $list }
common-change-nothing = Vous n’avez pas encore donné de réponse.
common-back-nothing = Il n’y a pas de réponse à reprendre.
common-language = Quelle langue voulez-vous ?
    .choice-fr = Français
    .choice-fr-also = francais | french | en français | parler français | fr | en français svp | en français s’il vous plaît | français svp
    .choice-en = English
    .choice-en-also = anglais | in english | en anglais | speak english | en | english please | in english please | en anglais svp | en anglais s’il vous plaît
common-language-set = C’est noté. Je vous écris en français.

## Rappels et pause

common-reminder =
    .choice-done = C’est fait
    .choice-done-also = fait | c’est bon | j’ai fait | je l’ai fait
    .choice-tomorrow = Rappelez-moi demain
    .choice-tomorrow-also = demain | plus tard | pas maintenant
    .choice-week = Rappelez-moi dans une semaine
    .choice-week-also = une semaine | dans une semaine | semaine prochaine | la semaine prochaine
    .choice-stop = Ne plus me rappeler cela
    .choice-stop-also = stop | arrêtez | arrête | ne plus rappeler
common-remind-later = Entendu. Je vous en reparle le { $date }.
common-stopped = Entendu. Je n’envoie plus ce rappel. Pour les reprendre, écrivez « reprendre ».
common-stopped-all = Entendu. Je n’envoie plus de rappels. Pour les reprendre, écrivez « reprendre ».
common-paused = Je vous laisse tranquille jusqu’au { $date }. Pour reprendre avant, écrivez « reprendre ».
common-pause-over = Votre pause est finie. On reprend quand vous voulez.
common-resumed = Bon retour ! Les rappels reprennent.

## Une personne du centre

common-hand-asked = J’ai prévenu { $role }. Une personne vous répondra ici. En attendant, je reste là.
common-hand-waiting = J’ai déjà prévenu { $role }. Une personne vous répondra ici.
common-hand-held = { $adviser } vous répond maintenant. Je me tais pendant ce temps.
common-hand-bot = C’est de nouveau moi, le programme. On continue ensemble.
common-hand-parked = J’ai eu un problème de mon côté. Rien n’est perdu. Une personne du centre va regarder et vous répondre.
common-adviser-asked = { $case } demande une personne. { $step }.
common-adviser-silent = { $case } ne répond plus. { $step }. Rappels envoyés : { $sent }.
common-adviser-missed = { $case } : un rappel n’a pas pu partir à temps. { $step }.
common-adviser-refused = { $case } : la messagerie refuse nos messages. { $step }.
common-adviser-distress = { $case } : message de détresse. { $step }.
common-adviser-wrote = { $case } écrit :

## Mes données

common-data = Voici tout ce que je garde sur vous.
common-erase = Effacer toutes vos réponses et vos rappels ? On ne pourra pas revenir en arrière.
    .choice-oui = Oui, tout effacer
    .choice-oui-also = oui | effacer | efface | effacez | supprimer | o
    .choice-non = Non, garder
    .choice-non-also = non | garder | annuler | retour | n
common-erased = Tout est effacé. Videz aussi cette conversation sur votre téléphone. Pour recommencer, écrivez « bonjour ».
common-erase-kept = Rien n’est effacé.
common-purge-soon = Je n’ai plus de nouvelles de vous. Le { $date }, j’effacerai vos réponses. Pour les garder, écrivez « bonjour ».

## Vœux compris à tout moment

common-intent-where = Où j’en suis
    .also = où en suis-je | où j’en suis | ou suis je | statut | état | où en est mon dossier | status | étape | quelle étape | et maintenant | la suite | quelle est la suite | j’en suis où | on en est où | où on en est | où est-ce que j’en suis | où en sommes-nous | mon étape | c’est quoi mon étape | quelle est mon étape | à quelle étape je suis | je suis à quelle étape | on est où | mon avancement | où en est ma demande | c’est quoi la suite | quoi maintenant | je fais quoi maintenant | qu’est-ce que je fais maintenant | je dois faire quoi | que dois-je faire | qu’est-ce que je dois faire | prochaine étape | la prochaine étape | qu’est-ce qui suit | voir mon dossier | état de mon dossier | mon dossier en est où | où en est-on | où on en est là | on en est là
    .command = statut
common-intent-missing = Ce qui manque
    .also = qu’est-ce qui manque | il manque quoi | que manque-t-il | documents | mes documents | pièces | mes pièces | papiers | quels papiers | quels documents | les papiers | qu’est-ce qu’il manque | il me manque quoi | me manque quoi | manque quoi | qu’est-ce qu’il me manque | que me manque-t-il | il me reste quoi | il reste quoi | reste quoi à donner | quoi comme papiers | quels documents il faut | quels papiers il faut | liste des documents | liste des pièces | liste des papiers | je dois fournir quoi | quoi fournir | que dois-je fournir | documents à fournir | pièces à fournir | papiers à fournir | papiers à donner | papiers à envoyer | documents à envoyer | je dois envoyer quoi | reste à envoyer
    .command = pieces
common-intent-contact = Qui contacter
    .also = contact | contacts | à qui je parle | à qui parler | je parle à qui | qui appeler | qui je dois appeler | qui dois-je appeler | qui contacter | numéro de téléphone | à qui m’adresser | adresse | téléphone | c’est quoi le numéro | quel numéro | leur numéro | le numéro | numéro du dava | leur adresse | l’adresse mail | adresse mail | leur mail | le mail du dava | l’adresse du dava | adresse du dava | téléphone du dava | comment les joindre | comment les contacter | je les contacte comment | comment je les contacte | comment joindre le dava | comment je les joins | je dois appeler qui | j’appelle qui | qui j’appelle | qui je dois contacter | je contacte qui | je dois contacter qui | à qui écrire | à qui j’écris | j’écris à qui | à qui je dois écrire | coordonnées | les coordonnées | leurs coordonnées | où est le dava | où se trouve le dava | à qui je m’adresse | je m’adresse à qui | comment on les joint | les joindre | les contacter comment
    .command = contact
common-intent-help = Aide
    .also = aidez-moi | help | sos | au secours | comment ça marche | je ne comprends pas | je comprends pas | j’ai rien compris | menu | que puis-je faire | je comprends rien | comprends rien | je ne comprends rien | j’y comprends rien | j’ai pas compris | je n’ai pas compris | je suis perdu | je suis perdue | je suis largué | je suis larguée | je suis paumé | je suis paumée | je pige rien | je pige pas | je capte rien | je capte pas | j’ai besoin d’aide | besoin d’aide | aide-moi | tu peux m’aider | vous pouvez m’aider | pouvez-vous m’aider | c’est pas clair | c’est pas très clair | comment ça fonctionne | comment on fait | comment ça s’utilise | je sais pas quoi faire | je ne sais pas quoi faire | je sais pas quoi répondre | je sais pas comment faire | mode d’emploi | je comprends pas la question | je ne comprends pas la question
    .command = aide
common-intent-back = Retour
    .also = revenir | précédent | en arrière | annuler | back | revenir en arrière | je me suis trompé | je me suis trompée | erreur | me suis trompé | me suis trompée | je me suis gouré | je me suis gourée | me suis gouré | je me suis planté | je me suis plantée | trompé de bouton | mauvais bouton | mauvaise réponse | fausse manip | j’ai fait une erreur | c’est une erreur | c’était une erreur | je voulais pas dire ça | c’est pas ce que je voulais dire | annule | reviens en arrière | revenez en arrière | question précédente | question d’avant | oups | oops
common-intent-repeat = Répéter
    .also = répète | répétez | encore une fois | redis | redites | quelle question | repeat | c’était quoi la question | répète la question | répéter la question | peux-tu répéter | pouvez-vous répéter | tu peux répéter | vous pouvez répéter | tu peux redire | vous pouvez redire | redis la question | redites la question | répète s’il te plaît | répétez s’il vous plaît | c’est quoi la question | quelle était la question | repose la question | reposez la question | redonne la question | j’ai pas lu la question | encore la question
common-intent-change = Changer une réponse
    .also = changer | modifier | corriger | modifier une réponse | corriger une réponse | changer ma réponse | je veux changer | je voudrais changer | j’aimerais changer | je veux modifier | je voudrais modifier | je veux corriger | je voudrais corriger | changer mon âge | changer ma situation | changer mon option | changer mon adresse | changer mon code postal | changer de réponse | changer mes réponses | modifier mes réponses | modifier mon | modifier ma | corriger mon | corriger ma | me suis trompé de | me suis trompée de | trompé de code postal | ma réponse est fausse | ma réponse n’est pas bonne | peux changer ma réponse | changer un truc | j’ai un truc à changer | je dois changer | je dois modifier | je dois corriger
common-intent-human = Parler à quelqu’un
    .also = parler à une personne | parler à un conseiller | parler à une conseillère | conseiller | conseillère | un humain | humain | une vraie personne | je veux parler à quelqu’un | je veux parler à un conseiller | appelez-moi | rappelez-moi | passez-moi un conseiller | passe-moi un conseiller | passez-moi quelqu’un | peut me rappeler | pouvez me rappeler | pouvez-vous me rappeler | me rappeler au | peut m’appeler | pouvez m’appeler | pouvez-vous m’appeler | qu’on me rappelle | qu’on m’appelle | que quelqu’un m’appelle | contacter un conseiller | joindre un conseiller | un vrai conseiller | un être humain | une personne réelle | quelqu’un de réel | je veux parler avec quelqu’un | parler à quelqu’un du centre | parler au téléphone | discuter avec quelqu’un | discuter avec un conseiller | y a quelqu’un | il y a quelqu’un | je veux un conseiller | je voudrais un conseiller | je veux un humain | je veux quelqu’un | un vrai humain | je veux un vrai humain
common-intent-language = Langue
    .also = changer de langue | language | autre langue | langues | une autre langue | d’autres langues | quelle langue | quelles langues | parler une autre langue | je parle pas français | je ne parle pas français | vous parlez quelle langue | vous parlez anglais | tu parles anglais | je parle anglais | je ne comprends pas le français | je comprends pas le français | speak english | do you speak english | can we do english | can we speak english | i don’t speak french | i do not speak french
    .command = langue
common-intent-pause = Pause
    .also = faire une pause | mettre en pause | je fais une pause | laissez-moi tranquille | laissez-moi un peu tranquille | laisse-moi tranquille | laisse-moi un peu tranquille | fichez-moi la paix | foutez-moi la paix | je reviens plus tard | je reviendrai plus tard | je verrai plus tard | on verra plus tard | à plus tard | plus tard | pas maintenant | une pause | j’ai besoin d’une pause | besoin d’une pause | on fait une pause | je pars en vacances | je suis en vacances | je suis occupé | je suis occupée | pas le moment | c’est pas le moment | je suis pas dispo | pas dispo | pas disponible
    .command = pause
common-intent-resume = Reprendre
    .also = je reprends | continuer | on continue | on reprend | relancer | fin de la pause | c’est reparti | on y retourne | je suis dispo | je suis disponible | on s’y remet | je m’y remets | reprenons | continuons | on repart | je suis prêt à reprendre | je suis prête à reprendre | on peut reprendre | on peut continuer
common-intent-data = Mes données
    .also = données | mes infos | mes informations | que savez-vous de moi | que sais-tu de moi | export | mesdonnees | vous avez quoi sur moi | tu as quoi sur moi | t’as quoi sur moi | vous savez quoi sur moi | tu sais quoi sur moi | que savez-vous sur moi | vous avez sur moi | tu as sur moi | vous savez sur moi | infos sur moi | informations sur moi | données sur moi | voir mes données | voir mes infos | voir mes réponses | mes données personnelles | télécharger mes données | copie de mes données | exporter | exporter mes données
    .command = mesdonnees
common-intent-erase = Effacer
    .also = tout effacer | effacer mes données | supprimer | supprimer mes données | supprimer mon compte | oubliez-moi | efface tout | supprimez tout | supprime tout | tout supprimer | supprimez mes infos | supprimer mes infos | supprime mes infos | supprimez toutes mes infos | supprimer toutes mes infos | supprimez mes données | supprime mes données | supprimez toutes mes données | supprimez mon compte | supprime mon compte | effacez tout | effacez mes données | efface mes données | effacez mes infos | effacez mes réponses | efface mes réponses | effacer mes réponses | effacer mes infos | droit à l’oubli | oublie-moi | me désinscrire | je veux tout effacer | je veux tout supprimer
    .command = effacer
common-intent-hello = Bonjour
    .also = salut | bonsoir | coucou | hello | bjr | slt | hey | hi | bonjour à vous | me revoilà | je suis de retour | salut c’est moi | bonjour c’est moi | coucou c’est moi | rebonjour | re-bonjour | me revoilou | coucou me revoilou | salutations | bonjour tout le monde | comment ça va | salut ça va | bonjour ça va | yo | wesh | allo | bonjour madame | bonjour monsieur
common-intent-stop = Arrêter les rappels
    .also = stop | stop rappels | plus de rappels | arrêter | arrête les rappels | arrêtez les rappels | ne m’écrivez plus | je ne veux plus de rappels | arrête de m’écrire | arrêtez de m’écrire | arrête de m’envoyer | arrêtez de m’envoyer | plus de messages | je veux plus de messages | je ne veux plus de messages | je veux plus de rappels | stop les messages | stop aux messages | stop les rappels | arrêtez les messages | arrête les messages | ne m’envoyez plus | m’envoyez plus rien | plus de relances | arrêtez de me relancer | arrête de me relancer | lâchez-moi | lâche-moi | je veux plus recevoir | ne plus recevoir | désabonner | me désabonner
common-intent-thanks = Merci
    .also = merci beaucoup | merci bien | super merci | parfait merci | mille mercis | thanks | merci c’est gentil | c’est gentil | c’est très gentil | merci pour tout | merci pour votre aide | merci pour ton aide | merci de votre aide | ok merci | d’accord merci | merci à vous | merci à toi | merci infiniment | un grand merci | trop bien merci | super merci beaucoup | cool merci | c’est super merci

## Mots du temps et du langage

common-word-today = aujourd’hui
    .also = ce jour | ce matin | cet après-midi | ce soir | auj | aujourdhui | aujourd hui même | ce midi | cette après-midi | à l’instant | tout à l’heure
common-word-yesterday = hier
    .also = hier soir | hier matin | hier après-midi | hier midi
common-word-before-yesterday = avant-hier
    .also = avant hier | avanthier
common-word-tomorrow = demain
    .also = demain matin | demain soir | demain après-midi
common-word-ago = il y a
    .also = ya | y a
common-word-in = dans
    .also = d’ici
common-word-day = jour
    .also = jours | j
common-word-week = semaine
    .also = semaines | sem
common-word-month = mois
    .also = mois
common-word-year = an
    .also = ans | année | années
common-word-last = dernier
    .also = dernière | passé | passée
common-word-not = pas
    .also = plus | jamais | ni | aucun | aucune | sans | rien | guère | même pas
common-word-little = de
    .also = du | des | la | le | les | l | d | à | au | aux | en | dans | sur | pour | mon | ma | mes | près | est | c | y | il | où | quel | quelle | numéro | téléphone | tel | contact | contacter | appeler | adresse | mail | cherche | trouver | joindre | je | svp | bonjour | merci | un | une | proche | vous | plait | s | te | t | me | faut | voudrais | veux | savoir | comment | académie | bureau
common-word-all = tout
    .also = tous | toutes
common-word-none = aucun
    .also = aucune | rien
common-word-skip = je ne sais pas
    .also = je sais pas | jsp | sais pas | aucune idée | ne sais pas | je ne sais plus | passer | inconnu | pas sûr | pas sûre | chais pas | je sais plus | sais plus | je ne sais pas encore | je sais pas encore | sais pas encore | j’en sais rien | je n’en sais rien | j’sais pas | pas la moindre idée | je m’en souviens plus | je m’en souviens pas | je ne m’en souviens plus | je ne m’en souviens pas | je me souviens plus | je me souviens pas | je ne me souviens plus | je ne me souviens pas | je me rappelle plus | je me rappelle pas | je ne me rappelle plus | je ne me rappelle pas | je m’en rappelle plus | je m’en rappelle pas | j’ai oublié la date | j’ai oublié quand | aucun souvenir | je retrouve pas | je ne retrouve pas | je sais pas quand | je veux pas le dire | je ne veux pas le dire | je veux pas dire | je préfère pas dire | je préfère ne pas dire | pas envie de dire | pas envie de répondre | je veux pas répondre | je ne veux pas répondre | je préfère ne pas répondre | question suivante | passons | je saute | plus aucune idée | souviens plus trop | souviens plus très bien | rappelle plus trop
common-word-yes = oui
    .also = ouais
common-word-no = non
    .also = nan
common-word-hour = heure
    .also = heures | h
# Ce que l’on écrit vite : à gauche ce qui est tapé, à droite ce que cela veut dire.
common-spellings =
    .also = g = j’ai | jai = j’ai | c = c’est | cest = c’est | chu = je suis | chui = je suis | chuis = je suis | jsuis = je suis | jsui = je suis | jbosse = je bosse | jtravaille = je travaille | jcherche = je cherche | jtouche = je touche | jhabite = j’habite | jvis = je vis | jfais = je fais | jattends = j’attends | jattend = j’attends | jme = je me | jvais = je vais | jveux = je veux | jpeux = je peux | jpeut = je peux | jen = j’en | jprends = je prends | jprépare = je prépare | jlai = je l’ai | jla = je l’ai | jles = je les | jpense = je pense | jcrois = je crois | pa = pas | encor = encore | tjs = toujours | tjrs = toujours | tj = toujours | tt = tout | ts = tous | koi = quoi | pk = pourquoi | pkoi = pourquoi | pourkoi = pourquoi | qd = quand | kan = quand | cb = combien | rdv = rendez-vous | rdvs = rendez-vous | rv = rendez-vous | bjr = bonjour | slt = salut | mrc = merci | stp = s’il te plaît | svp = s’il vous plaît | dsl = désolé | vs = vous | ns = nous | ac = avec | avc = avec | ke = que | ki = qui | kel = quel | kelkun = quelqu’un | qqun = quelqu’un | qqn = quelqu’un | qq = quelque | rep = réponse | rép = réponse | pb = problème | dem = demande | auj = aujourd’hui | ajd = aujourd’hui | ojd = aujourd’hui | dmain = demain | tel = téléphone | tél = téléphone | num = numéro | numero = numéro | sa = ça | mtn = maintenant | bcp = beaucoup | jms = jamais | ché = je sais | jsais = je sais | jsé = je sais | chais = je sais | jc = je sais | jsp = je sais pas | jspa = je sais pas | o = au | ds = dans | dan = dans | pr = pour | kom = comme | fo = il faut | ya = il y a | yapa = il y a pas | envoyer = envoyé | deposer = déposé | reçus = reçu | conseillé = conseiller | conseillère = conseiller | conseillere = conseiller | lettres = lettre | livré = livret | livrets = livret | nn = non | ouai = oui | ui = oui | wi = oui | dac = d’accord | pole = pôle | st = saint | ste = sainte | quesque = qu’est-ce que | keske = qu’est-ce que | esk = est-ce que | yes = oui | finir = terminer | mourrir = mourir | mourire = mourir | mourrire = mourir | ve = veux | veu = veux | jve = je veux | jveu = je veux | envi = envie | jvoudrais = je voudrais | creer = fabriquer | sucide = suicide | sucider = suicider | suicid = suicide | suisside = suicide | maintenance = dépannage | ouii = oui | ouiii = oui | ouiiii = oui | ouaip = oui | yep = oui | siii = si | nonn = non | nonnn = non | nope = non | mwa = moi | moa = moi | jmen = je m’en | jten = je t’en | jlui = je lui | javais = j’avais | jetais = j’étais | jvien = je viens | jviens = je viens | jdois = je dois | jdoi = je dois | jreviens = je reviens | jhésite = j’hésite | jarrive = j’arrive | jarrete = j’arrête | jabandonne = j’abandonne | jcomprends = je comprends | jcomprend = je comprends | comprend = comprends | jconnais = je connais | jaimerais = j’aimerais | jpref = je préfère | jprefere = je préfère | prefere = préfère | avanthier = avant-hier | aujourdhui = aujourd’hui | aujourdui = aujourd’hui | pdt = pendant | psk = parce que | parske = parce que | pcq = parce que | chomdu = chômage | chomeuz = chômeuse | taff = taf | boulo = boulot | tafer = travailler | conseiler = conseiller | conseillier = conseiller | konseiller = conseiller | resevable = recevable | recevab = recevable | convok = convocation | convoc = convocation | livre1 = livret 1 | livret1 = livret 1 | livret2 = livret 2 | l1 = livret 1 | l2 = livret 2 | juri = jury | jurry = jury | dossié = dossier | dosier = dossier | papié = papier | reponce = réponse | repondu = répondu | cherhce = cherche | vazy = vas-y | vasy = vas-y | finire = terminer | jvx = je veux | jvoudrai = je voudrais | voudrai = voudrais | jaimerai = j’aimerais | plu = plus | vivr = vivre | mouri = mourir | pendr = pendre | suissider = suicider | suissidé = suicider | suicidere = suicidaire | jcreve = je crève | jmeurs = je meurs | jpeu = je peux | ms = mais | dètre = d’être | anvie = envie | anvi = envie | envy = envie | vx = veux | lavie = la vie | mavie = ma vie | jser = je sers | persone = personne | fardo = fardeau | vene = veines | venes = veines | pandre = pendre | disparetre = disparaître | disparaite = disparaître | dispraitre = disparaître | krever = crever | crevr = crever | suiside = suicide | suissid = suicide | reveyer = réveiller | reveyé = réveiller | tuée = tuer | tuez = tuer | foutr = foutre | inutil = inutile | fatigé = fatigué | fatiger = fatigué | tro = trop | jvoulais = je voulais | jespere = j’espère | jregarde = je regarde | jmange = je mange | jdors = je dors | lenvie = l’envie | detre = d’être | men = m’en | mendormir = m’endormir | mendors = m’endors | sarrete = s’arrête | marrete = m’arrête | daller = d’aller | quil = qu’il | quils = qu’ils | quon = qu’on | nai = n’ai | naurai = n’aurai | nest = n’est | jexiste = j’existe | nexiste = n’existe | jessaie = j’essaie | maime = m’aime | mattend = m’attend | lhopital = l’hôpital | lenfer = l’enfer | lautre = l’autre | lavenir = l’avenir | davenir = d’avenir | despoir = d’espoir | denvie = d’envie | den = d’en | dexister = d’exister | meffacer = m’effacer | jaurais = j’aurais | jaurai = j’aurai | jserai = je serai | jserais = je serais | jsers = je sers

common-word-after-tomorrow = après-demain
    .also = apres demain
common-word-or = ou
    .also = ou bien
common-word-and = et
    .also = plus
common-word-but = mais
    .also = sauf | maintenant | sinon
common-word-i = je
    .also = j | jai | jsuis | jsui | jbosse | jtravaille | jcherche | jtouche | jhabite | chu | chui | chuis | moi | jvis | jfais
common-word-next = prochain
    .also = prochaine | qui vient | suivant | suivante
common-word-plain = CV
    .also = PDF | BTS | SIO | SISR | SLAM | OK | SMS
common-word-question = comment
    .also = combien | pourquoi | pk | pkoi | pourkoi | est-ce que | est ce que | esk | est-ce qu’il | faut-il | il faut combien | peut-on | on peut | puis-je | est-ce que je peux | dois-je | ça se passe comment | se passe comment | on fait comment | je fais comment | comment je fais | faut | est-ce | quels | quelles | quel | quelle | qui est | qui sont | qui va | qui voit | qui paie | c’est combien | ya t il | y a t il | y a-t-il | a-t-on | quand est-ce | où trouver | j’ai droit | ai-je droit | pourquoi faire | combien de temps | comment faire
common-word-the = le
    .also = au | du
common-word-what = c’est quoi
    .also = c’est quel | c’est quelle | c quoi | c koi | cé quoi | cest quoi | c’est koi | ça veut dire quoi | ca veut dire koi | sa veut dire quoi | veut dire quoi | que veut dire | qu’est-ce que ça veut dire | qu’est-ce que | qu’est-ce qu’un | qu’est-ce qu’une | qu’est ce que | kesako | keske | késako | définition | ça signifie quoi | que signifie | signifie quoi | c’est qui | kézako | cestquoi | quesque | qu’est-ce que c’est | connais pas | ça sert à quoi | c’est à dire | cad | ça correspond à quoi | ça désigne quoi | c’est quel papier | c’est quel document | what is | what does | whats
common-word-without = sans
    .also = ni
common-word-doubt = avant
    .also = bientôt | presque | étais | était | j’étais | peut-être | peut etre | ptet | voudrais | aimerais | vais | va | mon mari | ma femme | mon fils | ma fille | mon père | ma mère | mon frère | ma soeur | mon copain | ma copine | mon conjoint | ma conjointe | si je | moitié | devenir | ancien | ancienne | ex | je vais | on va | risque de | risque d | je pense me | j’envisage | envisage | projet de | rêve de | à l’époque | dans le temps | autrefois | auparavant | il y a longtemps | mes parents | mon ex | mon collègue | ma collègue | mon ami | mon amie | un ami | une amie | mon pote | ma cousine | mon cousin | mon voisin | ma voisine | quitté | quitter | sorti de | sortie de | démissionner
common-word-number-0 = zéro
    .also = zéro
common-word-number-1 = un
    .also = une | premier | première
common-word-number-2 = deux
    .also = deux
common-word-number-3 = trois
    .also = trois
common-word-number-4 = quatre
    .also = quatre
common-word-number-5 = cinq
    .also = cinq
common-word-number-6 = six
    .also = six
common-word-number-7 = sept
    .also = sept
common-word-number-8 = huit
    .also = huit
common-word-number-9 = neuf
    .also = neuf
common-word-number-10 = dix
    .also = dix
common-word-number-11 = onze
    .also = onze
common-word-number-12 = douze
    .also = douze
common-word-number-13 = treize
    .also = treize
common-word-number-14 = quatorze
    .also = quatorze
common-word-number-15 = quinze
    .also = quinze
common-word-number-16 = seize
    .also = seize
common-word-number-17 = dix-sept
    .also = dix-sept
common-word-number-18 = dix-huit
    .also = dix-huit
common-word-number-19 = dix-neuf
    .also = dix-neuf
common-word-number-20 = vingt
    .also = vingt
common-word-number-30 = trente
    .also = trente
common-word-number-40 = quarante
    .also = quarante
common-word-number-50 = cinquante
    .also = cinquante
common-word-number-60 = soixante
    .also = soixante
common-word-number-70 = soixante-dix
    .also = septante
common-word-number-80 = quatre-vingt
    .also = quatre-vingts | octante | huitante
common-word-number-90 = quatre-vingt-dix
    .also = nonante
common-word-number-100 = cent
    .also = cents
common-word-lost = perdu
    .also = perdue | perdus | manque | manquent | manquait | attends | attend | demandé | demande | cherche | égaré | égarée | introuvable | retrouve | volé | brûlé | refuse | refusé
common-word-month-1 = janvier
    .also = janv | jan
common-word-month-2 = février
    .also = fevr | fev | fév
common-word-month-3 = mars
    .also = mar
common-word-month-4 = avril
    .also = avr
common-word-month-5 = mai
    .also = mai
common-word-month-6 = juin
    .also = jun
common-word-month-7 = juillet
    .also = juil | jul
common-word-month-8 = août
    .also = aou
common-word-month-9 = septembre
    .also = sept | sep
common-word-month-10 = octobre
    .also = oct
common-word-month-11 = novembre
    .also = nov
common-word-month-12 = décembre
    .also = déc
common-word-weekday-1 = lundi
    .also = lun
common-word-weekday-2 = mardi
    .also = mardi
common-word-weekday-3 = mercredi
    .also = mer
common-word-weekday-4 = jeudi
    .also = jeu
common-word-weekday-5 = vendredi
    .also = ven
common-word-weekday-6 = samedi
    .also = sam
common-word-weekday-7 = dimanche
    .also = dim

## Dates, listes, règles datées

common-and = { $first } et { $last }
common-date = { $weekday } { $day ->
    [1] 1er
   *[other] { $day }
 } { $month } { $year }
common-day = { $day ->
    [1] 1er
   *[other] { $day }
 } { $month } { $year }
common-month = { $month } { $year }
common-moment = { $date } à { $hour } h { $minute }
common-fact-leaflet = { $leaflet }
common-fact-kept = Votre parcours garde la règle de son début. Elle a changé le { $date } pour les nouveaux parcours.
common-fact-source = (source : { $source } ; vérifié le { $checked })
common-fact-source-since = (depuis le { $since } ; source : { $source } ; vérifié le { $checked })
common-fact-review = Cette règle n’a pas été revérifiée depuis longtemps. Demandez confirmation à votre conseiller.

## Contacts et conseillers

common-contact-name = • { $name }
common-contact-address = Adresse : { $way }
common-contact-phone = Téléphone : { $way }
common-contact-email = Mél : { $way }
common-contact-url = Site : { $way }
common-contact-unknown = Je ne connais ni téléphone, ni adresse.
common-contact-name-only = Je n’ai que ce nom. Cherchez son site officiel.
common-contact-many = Il y en a { $number } dans ce secteur. Je ne sais pas laquelle convient. Voici comment la trouver.
common-contact-more = Il y en a { $number } de plus dans ce secteur.
common-contact-known = (connu en { $date }, source : { $source })
common-contact-undated = (date inconnue, à vérifier, source : { $source })
common-contact-unsure = (à vérifier avant d’appeler)
common-contact-old = (à vérifier : cette fiche a plus d’un an)
common-contact-precise = Voulez-vous préciser ? Un besoin choisi ici n’est pas gardé.
    .choice-on = Continuer
    .choice-on-also = non | non merci | continuer | on continue | c’est bon | ça va | suite | rien
common-contact-where = Plusieurs endroits portent ce nom : { $places }. Recommencez avec le département, par exemple « mission locale saint-denis 93 ».
common-contact-nearer = Je n’en connais pas ici. Voici comment en trouver un.
common-contact-missing = Pour { $place }, je n’en connais pas.
common-contact-none = Je ne connais pas encore d’adresse ici. Votre conseiller peut vous la donner.
common-adviser-parked = { $case } est arrêté par une panne de notre côté. La personne est prévenue. Rendez-lui la main après avoir regardé.
common-adviser-restored = Je repars d’une sauvegarde du { $date }. Ce qui s’est passé depuis manque. Aucun rappel ne part pour l’instant. Regardez vos dossiers, puis prévenez la personne qui s’occupe de jalon.
common-adviser-unbalanced = Rappels du { $date } : { $number } sans état connu. Prévenez la personne qui s’occupe de jalon.

## Le salon des conseillers

common-adviser-says = { $adviser } :
common-adviser-moved = Un conseiller a changé votre étape. Vous êtes maintenant ici : { $step }.
common-adviser-brief = { $case }
common-adviser-note = Note du { $date } : { $note }
common-paper-accepted = Un conseiller a vu cette pièce, elle convient : { $paper }.
common-paper-now-awaited = Cette pièce est attendue : { $paper }.
common-paper-now-declined = Cette pièce est à refaire : { $paper }.
common-sign-sent = ✓ envoyé
common-sign-failed = ✗ pas parti
common-sign-blocked = ✗ la personne a bloqué le programme
common-room-changed = Je ne lis pas les messages modifiés. Écrivez un nouveau message.
common-room-elsewhere = Ici, je ne fais rien. Donnez vos ordres dans le salon de votre rôle : « !aide » les montre.
common-room-file = Les fichiers ne passent pas par ici : rien n’est transmis à la personne.
common-room-open = Ce message n’est pas chiffré : je n’en fais rien. Écrivez depuis une application qui chiffre.
common-room-sealed = Je n’arrive pas à lire ce message : sa clé manque. S’il reste sans réponse, écrivez-le de nouveau.
common-room-unsigned = Cet appareil n’est pas vérifié. Vérifiez-le dans votre application, pour être sûr que personne n’écrit à votre place.
common-room-unsigned-refused = Cet appareil n’est pas vérifié : je ne prends pas ses messages. Vérifiez-le dans votre application, puis écrivez de nouveau.
common-room-stranger = Je ne parle qu’avec les conseillers de mon centre.
common-desk-command = { $usage } : { $does }
common-desk-done = { $case } : c’est fait.
common-desk-empty = Aucun dossier ici.
common-desk-more = Et { $number } de plus.
common-desk-near = Je ne connais pas cette commande. Vouliez-vous écrire « { $usage } » ?
common-desk-none = Il n’y a pas de dossier { $case }.
common-desk-paper = { $number } { $paper }
common-desk-row-bot = { $case }, avec le programme. { $step }. Dernier message il y a { $hours } h.
common-desk-row-held = { $case }, pris par { $adviser } depuis { $hours } h. { $step }.
common-desk-row-parked = { $case }, arrêté par une panne depuis { $hours } h. { $step }.
common-desk-row-waits = { $case } attend une personne depuis { $hours } h. { $step }.
common-desk-take-first = Prenez d’abord { $case } : vous seul pourrez lui écrire.
common-desk-taken = { $case } est déjà pris par { $adviser }.
common-desk-unknown = Je ne connais pas cette commande. Écrivez « !aide ».
common-desk-usage = Écrivez ainsi : { $usage }
common-desk-which = De quel dossier s’agit-il ? Écrivez ainsi : { $usage }
common-desk-yours = { $case } est à { $adviser }. La personne est prévenue.

common-account-moved = Je vous ai retrouvé. Votre dossier continue ici, sur ce compte.
common-account-left = Votre dossier continue sur un autre compte, avec le code donné par le centre. Si ce n’est pas vous, appelez vite le centre.
common-code-unknown = Je ne connais pas ce code, ou il est trop vieux. Demandez-en un autre à votre conseiller.
common-code-busy = Vous avez déjà un dossier sur ce compte. Pour reprendre l’autre, écrivez d’abord « effacer », puis le code.
common-card-waits = { $case } attend une personne.
common-card-taken = { $case } est pris par { $adviser }, depuis le { $moment }.
common-card-answered = { $case } : { $adviser } a répondu le { $moment }.
common-card-parked = { $case } est arrêté par une panne de notre côté.
common-card-over = { $case } : plus personne n’attend. Le programme a repris, ou le dossier est fermé.
common-card-why = Pourquoi : { $why }
common-card-since = Depuis le { $moment }
common-card-read = Lu par une personne du rôle le { $moment }
common-card-late = Le délai promis est passé
common-card-question = Question ouverte : { $question }
common-card-ticked = Documents cochés : { $number }
common-card-missing = Il manque : { $papers }
common-card-missing-more = Il manque : { $papers }, et { $number } de plus
common-card-how = Pour répondre : « !prendre { $number } », ou le signe ✋ sous ce message.
common-card-still-waits = { $case } attend toujours, depuis le { $moment }. { $step }.
common-closed = Votre dossier est fermé au centre. Raison : { $reason }. Vos réponses restent là. Pour reprendre, écrivez « parler à quelqu’un ».
common-hand-later = Le centre est fermé maintenant. On vous répondra à partir du { $moment }.
common-hand-left = { $case } revient au programme : rien n’a été écrit depuis trop longtemps. { $step }.
common-meeting = Rendez-vous avec { $adviser } : { $moment }.
common-meeting-made = Vous avez un rendez-vous avec { $adviser }, le { $moment }. Je vous le rappellerai.
common-meeting-cancelled = Le rendez-vous du { $moment } avec { $adviser } est annulé.
common-meeting-soon = Rappel : vous avez rendez-vous avec { $adviser }, le { $moment }. Si vous ne pouvez pas venir, dites-le ici.
common-meeting-soon-room = { $case } : rendez-vous avec { $adviser } le { $moment }.
common-meeting-room = Rendez-vous avec { $adviser } le { $moment }
common-recall = { $case } : rappel pour { $adviser }. { $step }.
common-why-asked = demande à parler à quelqu’un
common-why-distress = message de détresse
common-why-silent = sans réponse après { $sent } rappels
common-why-step = cette étape demande une personne
common-why-transferred = transféré par un autre rôle
common-desk-absent = Noté : { $adviser } n’est pas là jusqu’au { $date }. Les nouveaux dossiers passent aux autres.
common-desk-back = Noté : { $adviser } est là.
common-desk-booked = À venir, n° { $number } : { $moment }, { $adviser }
common-desk-code = Code de { $case } : { $code }. Dites-le à la personne de vive voix. Elle l’écrit au programme depuis son nouveau compte. Il sert une fois, jusqu’au { $date }.
common-desk-other = { $case } est suivi par { $role }. Ce rôle peut vous le transférer.
common-desk-reasons = Choisissez une raison :
common-desk-reason = { $number } { $reason }
common-desk-log = { $moment } : { $what }
common-log-asked = demande une personne ({ $role })
common-log-booked = rendez-vous ou rappel noté pour le { $moment }
common-log-ended = fin du parcours
common-log-entered = arrive à l’étape : { $step }
common-log-gave-back = rendu au programme
common-log-moved = a changé de compte avec un code
common-log-opened = premier accord
common-log-reminded = un rappel est parti
common-log-accepted = pièce acceptée : { $paper }
common-log-awaited = pièce demandée : { $paper }
common-log-declined = pièce à refaire : { $paper }
common-log-ticked = pièce cochée : { $paper }
common-log-took = pris par { $adviser }
common-room-how = Écrivez ici : la personne lit vos mots sous votre nom. Elle vous est inconnue : elle dit son nom si elle le veut. Pour finir : « !rendre ».
common-stats-cases = Dossiers : { $number }. En attente : { $waiting }. Pris : { $held }. Terminés : { $ended }.
common-stats-line = { $what } : { $number }
common-stats-sent = Rappels dus en 30 jours : { $expected }, partis : { $sent }.
common-digest = Bonjour. Le point du { $date } :
common-digest-waiting = En attente d’une personne : { $cases }
common-digest-new = Nouveaux : { $cases }
common-digest-due = Échéance dans les 7 jours : { $cases }
common-digest-ticked = Documents cochés : { $cases }
common-digest-meetings = Rendez-vous aujourd’hui : { $cases }
common-digest-silent = Sans réponse après tous les rappels : { $cases }

common-command-cases = dossiers
    .also = dossier | liste | cases
    .usage = !dossiers miens
    .does = ceux qui attendent, les miens, ou tous
common-command-take = prendre
    .also = prends | take
    .sign = ✋
    .usage = !prendre 42
    .does = vous avez la main, le programme se tait
common-command-give-back = rendre
    .also = rends | give | giveback
    .sign = ↩
    .usage = !rendre 42
    .does = le programme reprend
common-command-show = voir
    .also = vois | montre | montrer | show
    .sign = 👁
    .usage = !voir 42
    .does = où en est le dossier, ce qui manque, vos notes
common-command-say = dire
    .also = dis | repondre | say
    .usage = !dire 42 Bonjour, je regarde.
    .does = écrire à la personne d’un dossier que vous avez pris
common-command-paper = piece
    .also = pieces | document | paper
    .usage = !piece 42 2 ok
    .does = une pièce convient (ok), est à refaire (refusee et la raison) ou attendue
common-command-note = note
    .also = noter
    .usage = !note 42 rappeler mardi
    .does = pour vous seuls, la personne ne la lit pas
common-command-step = etape
    .also = step
    .usage = !etape 42 3 votre dossier est complet
    .does = changer l’étape, avec la raison dite à la personne
common-command-pause = pause
    .usage = !pause 42
    .does = plus de rappel pendant un mois
common-command-transfer = transferer
    .also = transfert | transfer
    .usage = !transferer 42 conseiller-vae
    .does = passer le dossier à un autre rôle
common-command-book = rdv
    .also = rendez-vous | rendezvous | meeting
    .usage = !rdv 42 2026-12-03 14:30 au centre, salle 2
    .does = noter un rendez-vous : la personne et vous êtes prévenus la veille
common-command-recall = rappel
    .also = rappeler | recall | remind
    .usage = !rappel 42 2026-12-03 09:00 relire le dossier
    .does = être prévenu vous-même ce jour-là
common-command-cancel = annuler
    .also = annule | cancel
    .usage = !annuler 42 1
    .does = annuler le rendez-vous ou le rappel de ce numéro
common-command-close = clore
    .also = fermer | close
    .usage = !clore 42 reprise d’emploi
    .does = fermer le dossier, avec une raison de la liste
common-command-code = code
    .also = codes
    .usage = !code 42
    .does = un code pour une personne qui a perdu son téléphone ou son compte
common-command-stats = stats
    .also = statistiques | chiffres
    .usage = !stats
    .does = les chiffres du centre
common-command-away = absent
    .also = absente | absence | away
    .usage = !absent jusqu’au 2026-12-10
    .does = les nouveaux dossiers passent aux autres ; « !absent non » quand vous revenez
common-command-help = aide
    .also = help
    .usage = !aide
    .does = cette liste
common-word-cases-mine = miens
    .also = moi | mes | mine
common-word-cases-all = tous
    .also = tout | all
common-word-paper-accepted = ok
    .also = bon | bonne | acceptee | accepte | valide | validee
common-word-paper-declined = refusee
    .also = refuse | non | declined
common-word-paper-awaited = attendue
    .also = attente | awaited
