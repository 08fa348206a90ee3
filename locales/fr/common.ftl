# Textes communs à tous les dialogues : ce que jalon dit partout, et les mots qu’il comprend partout.
# Les synonymes se séparent par « | ». Accents, majuscules et ponctuation ne comptent pas.

## Répondre

common-noted = Noté : { $answer }.
common-plain = { $text }
common-unknown = pas encore connu
common-skip = Je ne sais pas
common-miss = Je n’ai pas compris. Choisissez une réponse ci-dessous, ou écrivez « aide ».
common-miss-again = Ce n’est pas grave. Écrivez « parler à quelqu’un » : une personne vous répondra.
common-miss-nothing-open = Je n’ai pas compris. Écrivez « où j’en suis » ou « aide ».
common-which = Plusieurs réponses sont possibles. Choisissez la bonne.
common-date-unclear = Je n’ai pas compris la date. Écrivez le jour, le mois et l’année. Exemple : 12/03/2026.
common-date-early = Cette date me semble trop ancienne. Je peux noter une date à partir du { $limit }.
common-date-late = Cette date est trop lointaine. Je peux noter une date jusqu’au { $limit }.
common-number-range = Il me faut un nombre entre { $min } et { $max }.
common-text-long = C’est un peu long. Écrivez-le en { $max } lettres au plus.
common-end-before-start = La fin est avant le début. Quelle est la date de fin ?
common-yes-no =
    .choice-oui = Oui
    .choice-oui-also = o | ouais | oui oui | ok | d’accord | exact | c’est ça | tout à fait | bien sûr | yes
    .choice-non = Non
    .choice-non-also = n | nan | non non | pas du tout | no
common-button-old = Ce bouton est ancien. Voici la question du moment.
common-edited = Vous avez modifié un message. Je garde votre première réponse. Pour la changer, écrivez « changer ».
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
    .choice-done = C’est tout
    .choice-done-also = fini | terminé | c’est bon | rien d’autre | c’est tout pour l’instant
    .choice-none = Aucun pour l’instant
    .choice-none-also = aucun | rien | je n’ai rien | pas encore | rien pour l’instant | zéro
common-papers-noted = Coché : { $papers }.
common-paper-of = { $paper } ({ $entry })
common-paper-help = { $paper } : { $help }
common-paper-one-of = une seule suffit parmi : { $papers }

## Changer, revenir

common-change = Quelle réponse voulez-vous changer ?
common-change-answer = { $label } : { $answer }
common-change-add = Ajouter : { $list }
common-change-nothing = Vous n’avez pas encore donné de réponse.
common-back-nothing = Il n’y a pas de réponse à reprendre.
common-language = Quelle langue voulez-vous ?
    .choice-fr = Français
    .choice-fr-also = francais | french | en français | parler français | fr
    .choice-en = English
    .choice-en-also = anglais | in english | en anglais | speak english | en
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
common-paused = Je vous laisse tranquille jusqu’au { $date }. Pour reprendre avant, écrivez « reprendre ».
common-pause-over = Votre pause est finie. On reprend quand vous voulez.
common-resumed = Bon retour ! Les rappels reprennent.

## Une personne du centre

common-hand-asked = J’ai prévenu { $role }. Une personne vous répondra ici. En attendant, je reste là.
common-hand-waiting = Votre demande est transmise à { $role }. Une personne vous répondra ici.
common-hand-held = { $adviser } vous répond maintenant. Je me tais pendant ce temps.
common-hand-bot = C’est de nouveau moi, le programme. On continue ensemble.
common-hand-parked = J’ai eu un problème de mon côté. Rien n’est perdu. Une personne du centre va regarder et vous répondre.
common-adviser-asked = { $case } demande une personne. { $step }. Documents manquants : { $missing }.
common-adviser-silent = { $case } ne répond plus. { $step }. Rappels envoyés : { $sent }.
common-adviser-missed = { $case } : un rappel n’a pas pu partir à temps. { $step }.
common-adviser-refused = { $case } : la messagerie refuse nos messages. { $step }.
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
    .also = où en suis-je | où j’en suis | ou suis je | statut | état | mon dossier | où en est mon dossier | ma situation | status | étape | quelle étape | et maintenant | la suite | quelle est la suite
    .command = statut
common-intent-missing = Ce qui manque
    .also = qu’est-ce qui manque | il manque quoi | que manque-t-il | documents | mes documents | pièces | mes pièces | papiers | quels papiers | quels documents | les papiers | qu’est-ce qu’il manque
    .command = pieces
common-intent-contact = Qui contacter
    .also = contact | contacts | qui appeler | qui je dois appeler | qui dois-je appeler | qui contacter | numéro de téléphone | à qui m’adresser | adresse | téléphone
    .command = contact
common-intent-help = Aide
    .also = aidez-moi | help | sos | au secours | comment ça marche | je ne comprends pas | je comprends pas | j’ai rien compris | menu | que puis-je faire
    .command = aide
common-intent-back = Retour
    .also = revenir | précédent | en arrière | annuler | back | revenir en arrière | je me suis trompé | je me suis trompée | erreur
common-intent-repeat = Répéter
    .also = répète | répétez | encore une fois | redis | redites | quelle question | repeat | c’était quoi la question
common-intent-change = Changer une réponse
    .also = changer | modifier | corriger | modifier une réponse | corriger une réponse | changer ma réponse
common-intent-human = Parler à quelqu’un
    .also = parler à une personne | parler à un conseiller | parler à une conseillère | conseiller | conseillère | un humain | humain | une vraie personne | je veux parler à quelqu’un | je veux parler à un conseiller | appelez-moi | rappelez-moi
common-intent-language = Langue
    .also = changer de langue | language | autre langue | langues
    .command = langue
common-intent-pause = Pause
    .also = faire une pause | mettre en pause | je fais une pause | laissez-moi tranquille
    .command = pause
common-intent-resume = Reprendre
    .also = je reprends | continuer | on continue | on reprend | relancer | fin de la pause
common-intent-data = Mes données
    .also = données | mes infos | mes informations | que savez-vous de moi | que sais-tu de moi | export | mesdonnees
    .command = mesdonnees
common-intent-erase = Effacer
    .also = tout effacer | effacer mes données | supprimer | supprimer mes données | supprimer mon compte | oubliez-moi | efface tout
    .command = effacer
common-intent-hello = Bonjour
    .also = salut | bonsoir | coucou | hello | bjr | slt | hey | hi | bonjour à vous | me revoilà | je suis de retour
common-intent-stop = Arrêter les rappels
    .also = stop | stop rappels | plus de rappels | arrêter | arrête les rappels | arrêtez les rappels | ne m’écrivez plus | je ne veux plus de rappels
common-intent-thanks = Merci
    .also = merci beaucoup | merci bien | super merci | parfait merci | mille mercis | thanks

## Mots du temps et du langage

common-word-today = aujourd’hui
    .also = ce jour | ce matin | cet après-midi | ce soir | auj
common-word-yesterday = hier
    .also = hier soir | hier matin
common-word-before-yesterday = avant-hier
    .also = avant hier
common-word-tomorrow = demain
    .also = demain matin
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
    .also = ne | n | plus | jamais | ni | aucun | aucune | sans
common-word-all = tout
    .also = tous | toutes
common-word-none = aucun
    .also = aucune | rien
common-word-skip = je ne sais pas
    .also = je sais pas | jsp | sais pas | aucune idée | ne sais pas | je ne sais plus | passer | inconnu | pas sûr | pas sûre | chais pas
common-word-yes = oui
    .also = ouais
common-word-no = non
    .also = nan
common-word-hour = heure
    .also = heures | h
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
common-fact-leaflet = { $leaflet }
common-fact-source = (source : { $source } ; vérifié le { $checked })
common-fact-source-since = (depuis le { $since } ; source : { $source } ; vérifié le { $checked })
common-fact-review = Cette règle n’a pas été revérifiée depuis longtemps. Demandez confirmation à votre conseiller.

## Contacts et conseillers

common-contact-phone = Téléphone : { $way } ({ $name })
common-contact-email = Mél : { $way } ({ $name })
common-contact-url = Site : { $way } ({ $name })
common-contact-known = (connu en { $date } ; source : { $source })
common-contact-unsure = (à vérifier : cette adresse est peut-être ancienne)
common-contact-none = Je ne connais pas encore d’adresse ici. Votre conseiller peut vous la donner.
common-adviser-parked = { $case } est arrêté par une panne de notre côté. La personne est prévenue. Rendez-lui la main après avoir regardé.
common-adviser-unbalanced = Rappels du { $date } : { $number } sans état connu. Prévenez la personne qui s’occupe de jalon.
