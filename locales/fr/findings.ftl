### Ce que « jalon check » dit aux personnes qui écrivent les dialogues.

common-finding-bad-bounds = Les bornes de « { $word } » ne vont pas.
    .help = Les bornes montent, et la dernière valeur d’une tranche n’a pas de « below ». « min » reste sous « max », une cadence a au moins un jour, l’heure usuelle est entre la première et la dernière.
common-finding-bad-id = « { $word } » ne peut pas être un nom.
    .help = Écrivez des lettres sans accent, des chiffres et des traits d’union : « date-depot ».
common-finding-bad-span = « { $word } » n’est pas une durée, une date ou une heure.
    .help = Écrivez par exemple « 6 weeks », « 2 months », « today », « 2 years ago », 2026-03-02 ou 09:30.
common-finding-choose-one = Il faut ici une seule de ces clés : { $keys }.
    .help = Gardez-en une, retirez les autres.
common-finding-closed-contact = Le contact « { $word } » n’est jamais donné à personne.
    .help = Ajoutez-le à une ligne [[contact]], ou retirez-le de « kinds ».
common-finding-deadline-ring = L’échéance « { $word } » se calcule à partir d’elle-même.
    .help = Faites partir l’une d’elles d’un slot de type date.
common-finding-duplicate-id = « { $word } » existe déjà.
    .help = Donnez un autre nom à l’un des deux.
common-finding-endless = Les étapes tournent en rond sans rien demander : { $ring }. Cas : { $case }.
    .help = Changez une ligne [[next]], ou ajoutez une question qui n’a pas encore de réponse.
common-finding-id-too-long = « { $word } » est trop long : { $max } lettres au plus.
    .help = Un bouton de messagerie ne porte que 64 octets. Choisissez un nom plus court.
common-finding-missing = Le texte « { $word } » manque.
    .help = Écrivez-le dans le fichier .ftl de cette étape.
common-finding-missing-file = Le fichier { $word } manque.
    .help = Créez-le, ou retirez son nom de dialogue.toml.
common-finding-missing-key = Il manque la clé « { $key } ».
    .help = Ajoutez-la à l’endroit montré.
common-finding-moved-target = Le renommage de « { $word } » ne va pas.
    .help = À gauche l’ancien nom, qui n’existe plus ; à droite une étape qui existe.
common-finding-next-target = Cette ligne [[next]] doit dire une seule suite.
    .help = Gardez exactement un de : to, end, hand-off, stay.
common-finding-no-contact = Une personne peut demander qui contacter et n’avoir aucune réponse.
    .help = Terminez les lignes [[contact]] de dialogue.toml par une ligne sans « when ».
common-finding-no-default = L’étape « { $word } » peut rester sans suite.
    .help = Terminez par une ligne [[next]] sans « when », par exemple stay = true.
common-finding-not-plain = « { $word } » est difficile à lire : phrase la plus longue { $longest } mots, paragraphe { $length } mots.
    .help = 20 mots au plus par phrase, 12 en moyenne, 60 par paragraphe. Coupez en phrases courtes.
common-finding-reminder-without-end = Le rappel « { $word } » ne finit jamais et ne prévient personne.
    .help = Ajoutez « until », ou « then » avec hand-off.
common-finding-silent-state = À l’étape « { $word } », un dossier pourrait attendre pour toujours. Cas : { $case }.
    .help = Ajoutez pour ce cas un [[reminder]] avec « then », ou une ligne [[next]].
common-finding-slot-never-asked = « { $word } » n’est demandé nulle part.
    .help = Ajoutez une question [[prompt]], ou retirez ce slot.
common-finding-stranded = Le dossier { $case } est à l’étape « { $word } », qui n’existe plus.
    .help = Ajoutez sous [moved] l’ancien nom { $word } et le nom de l’étape qui le remplace.
common-finding-syntax = Je ne peux pas lire ceci : { $reason }.
    .help = Corrigez à l’endroit montré. Les textes se mettent entre guillemets droits.
common-finding-too-long = « { $word } » a { $length } lettres.
    .help = Un message en porte 4 096 au plus. Coupez-le en deux.
common-finding-typography = Typographie : « { $word } ».
    .help = Écrivez plutôt « { $good } ». Devant une ponctuation double et dans les guillemets, l’espace est insécable.
common-finding-uncovered-case = À l’étape « { $word } », aucune ligne [[next]] ne couvre : { $case }.
    .help = Ajoutez une ligne pour ce cas, ou une dernière ligne sans « when ».
common-finding-unknown-id = « { $word } » n’est pas déclaré.
    .help = Vérifiez l’orthographe, ou déclarez-le dans dialogue.toml.
common-finding-unknown-key = La clé « { $key } » n’existe pas ici.
    .help = Vérifiez l’orthographe. Les clés permises sont dans dialogues/README.md.
common-finding-unknown-role = Le rôle « { $word } » n’est pas déclaré.
    .help = Ajoutez-le à « roles » dans dialogue.toml.
common-finding-unknown-slot = « { $word } » n’est ni un slot ni un fait connu.
    .help = Vérifiez l’orthographe, ou ajoutez [slot.{ $word }] dans dialogue.toml.
common-finding-unknown-step = L’étape « { $word } » n’existe pas.
    .help = Vérifiez l’orthographe, ou ajoutez-la à « steps ».
common-finding-unknown-value = « { $word } » n’est pas une valeur possible.
    .help = Vérifiez l’orthographe, ou ajoutez-la aux « values » du slot.
common-finding-unknown-variable = Le texte { $text } ne peut pas employer la variable « { $word } ».
    .help = Une phrase connaît les réponses, les faits lus, les tranches et les totaux. Un libellé se dit tel quel ; les réponses d’une liste ne servent que dans ses questions et dans « .entry ».
common-finding-unreachable-row = Cette ligne ne sert jamais.
    .help = Une ligne au-dessus prend toujours sa place : mettez-la plus haut. Ou ses faits n’ont jamais ces valeurs ensemble : corrigez-les.
common-finding-unreachable-step = Rien ne mène à l’étape « { $word } ».
    .help = Ajoutez une ligne [[next]] avec « to » vers elle, ou retirez l’étape.
common-finding-unused = Le texte « { $word } » n’est jamais dit.
    .help = Retirez-le, ou corrigez son nom.
common-finding-wrong-kind = « { $word } » est de type { $kind }. Il faut ici : { $wanted }.
    .help = Nommez un autre slot, ou changez son « kind » dans dialogue.toml.
common-finding-near = Vouliez-vous dire « { $near } » ?
common-finding-cases = Dossiers ouverts : { $number }. Continuent : { $on }. Changent d’étape ou de question : { $moves }. Attendent une ligne sous [moved] : { $needs }. Perdus : { $lost }.
common-finding-count = { $number ->
    [0] Rien à corriger.
    [one] { $number } chose à corriger.
   *[other] { $number } choses à corriger.
}
common-finding-double-negation = « { $word } » nie deux fois dans la même phrase : « { $sentence } ».
    .help = Dites la même chose avec une seule négation, ou sans.
common-finding-two-questions = « { $word } » pose plus d’une question.
    .help = Gardez une seule question par message.
common-finding-unexplained = « { $word } » n’est pas encore expliqué dans ce fichier, dans « { $text } ».
    .help = À sa première apparition, écrivez aussi les mots entiers. Ils sont dans glossary.ftl, attribut « .full » : ajoutez le terme s’il manque.
common-finding-bad-cell = { $kind ->
    [space] « { $word } » : un espace est de trop à un bout, dans la colonne « { $key } ».
    [zeros] « { $word } » a perdu un zéro au début : la colonne « { $key } » porte { $length } signes.
    [zone] « { $word } » n’est pas un fuseau horaire, dans la colonne « { $key } ».
   *[signs] « { $word } » n’a pas le bon nombre de signes : la colonne « { $key } » en porte { $length }.
}{ $more ->
    [none] {""}
   *[other] {" "}D’autres lignes ont la même faute : { $more }.
}
    .help = { $kind ->
    [space] Écrivez « { $good } », sans espace avant ni après.
    [zeros] Écrivez « { $good } ». Un tableur enlève les zéros du début : mettez toute la colonne en « Texte » avant d’y écrire.
    [zone] Écrivez-le comme « { $good } ».
   *[signs] Corrigez ce code.
}
common-finding-bad-date = « { $word } » n’est pas une date que je sais lire.{ $more ->
    [none] {""}
   *[other] {" "}D’autres lignes ont la même faute : { $more }.
}
    .help = Écrivez l’année, le mois, le jour : « { $good } ». Un tableur retourne les dates : mettez la colonne en « Texte », ou au format AAAA-MM-JJ.
common-finding-bad-encoding = { $kind ->
    [letters] Ce fichier n’est pas en UTF-8 : ses lettres accentuées sont perdues. La première est dans cette ligne.
    [utf-16] Ce fichier est en UTF-16, pas en UTF-8.
   *[no-text] Ce fichier n’est pas un fichier de texte.
}
    .help = { $kind ->
    [no-text] Un document de traitement de texte ne se lit pas ici. Enregistrez-le en texte brut, encodage UTF-8.
   *[other] Enregistrez-le en UTF-8. Dans un tableur : « Enregistrer sous », CSV, jeu de caractères UTF-8. Dans un éditeur de texte : « Enregistrer sous », encodage UTF-8.
}
common-finding-bad-example = { $word ->
    [cells] Cet exemple n’a pas trois cellules.
   *[other] « { $word } » n’est rien que ce parcours connaisse.
}
    .help = Une ligne a trois cellules, séparées par des tabulations : la question ouverte (ou « - »), la phrase, ce qu’elle veut dire. Exemple : « -	c’est combien	topic:cout ».
common-finding-bad-row = Cette ligne a { $length } cellules, la première ligne en a { $wanted }.{ $more ->
    [none] {""}
   *[other] {" "}D’autres lignes ont la même faute : { $more }.
}
    .help = Une virgule manque ou est de trop. Une cellule qui contient une virgule se met entre guillemets droits.
common-finding-bad-separator = Les colonnes sont séparées par { $word ->
    [tab] des tabulations
   *[other] « { $word } »
}. Il faut des virgules.
    .help = Dans un tableur : « Enregistrer sous », CSV, la virgule comme séparateur de champ, le guillemet droit comme séparateur de texte.
common-finding-duplicate-row = « { $word } » est déjà à la ligne { $line }.{ $more ->
    [none] {""}
   *[other] {" "}D’autres lignes ont la même faute : { $more }.
}
    .help = Gardez une seule des deux lignes.
common-finding-open-quote = Un guillemet est ouvert et avale les lignes suivantes, à partir de « { $word } ».{ $more ->
    [none] {""}
   *[other] {" "}D’autres lignes ont la même faute : { $more }.
}
    .help = Fermez le guillemet à la fin de la cellule, ou retirez-le. Dans une cellule entre guillemets, un guillemet s’écrit deux fois.
common-finding-too-deep = Ceci est imbriqué sans fin : plus de { $max } fois.
    .help = Une accolade, un crochet ou un point est répété, ou des textes se citent les uns les autres. Retirez ce qui est de trop.
common-finding-unknown-cell = « { $word } » n’est pas dans la colonne « { $key } » de { $file }.{ $more ->
    [none] {""}
   *[other] {" "}D’autres lignes ont la même faute : { $more }.
}
    .help = Corrigez l’un des deux fichiers. Un tableur enlève les zéros du début : « 01 » devient « 1 ».
