### Ce que « jalon check » dit aux personnes qui écrivent les dialogues.

common-finding-bad-span = « { $word } » n’est pas une durée, une date ou une heure.
    .help = Écrivez par exemple « 6 weeks », « 2 months », « today », « 2 years ago », 2026-03-02 ou 09:30.
common-finding-closed-contact = Le contact « { $word } » n’est jamais donné à personne.
    .help = Ajoutez-le à une ligne [[contact]], ou retirez-le de « kinds ».
common-finding-duplicate-id = « { $word } » existe déjà.
    .help = Donnez un autre nom à l’un des deux.
common-finding-endless = Les étapes tournent en rond à partir de « { $word } » sans rien demander.
    .help = Ajoutez une question à l’une d’elles, ou changez une ligne [[next]].
common-finding-id-too-long = « { $word } » est trop long : { $max } lettres au plus.
    .help = Un bouton de messagerie ne porte que 64 octets. Choisissez un nom plus court.
common-finding-missing-file = Le fichier { $word } manque.
    .help = Créez-le, ou retirez son nom de dialogue.toml.
common-finding-missing = Le texte « { $word } » manque.
    .help = Écrivez-le dans le fichier .ftl de cette étape.
common-finding-moved-target = Le renommage de « { $word } » ne va pas.
    .help = À gauche l’ancien nom, qui n’existe plus ; à droite une étape qui existe.
common-finding-next-target = Cette ligne [[next]] doit dire une seule suite.
    .help = Gardez exactement un de : to, end, hand-off, stay.
common-finding-no-default = L’étape « { $word } » peut rester sans suite.
    .help = Terminez par une ligne [[next]] sans « when », par exemple stay = true.
common-finding-not-plain = « { $word } » est difficile à lire : phrase la plus longue { $longest } mots, paragraphe { $length } mots.
    .help = 20 mots au plus par phrase, 12 en moyenne, 60 par paragraphe. Coupez en phrases courtes.
common-finding-reminder-without-end = Le rappel « { $word } » ne finit jamais et ne prévient personne.
    .help = Ajoutez « until », ou « then » avec hand-off.
common-finding-silent-state = À l’étape « { $word } », un dossier pourrait attendre pour toujours.
    .help = Ajoutez un [[reminder]] ou un [[deadline]] à cette étape.
common-finding-slot-never-asked = « { $word } » n’est demandé nulle part.
    .help = Ajoutez une question [[prompt]], ou retirez ce slot.
common-finding-stranded = Le dossier { $case } est à l’étape « { $word } », qui n’existe plus.
    .help = Ajoutez sous [moved] l’ancien nom { $word } et le nom de l’étape qui le remplace.
common-finding-syntax = Je ne peux pas lire ceci : { $reason }.
    .help = Corrigez à l’endroit montré. Les textes se mettent entre guillemets droits.
common-finding-too-long = « { $word } » a { $length } lettres.
    .help = Un message en porte 4 096 au plus. Coupez-le en deux.
common-finding-typography = Typographie : « { $word } ».
    .help = Écrivez plutôt « { $good } », avec l’espace insécable.
common-finding-uncovered-case = À l’étape « { $word } », aucune ligne [[next]] ne couvre : { $case }.
    .help = Ajoutez une ligne pour ce cas, ou une dernière ligne sans « when ».
common-finding-unknown-id = « { $word } » n’est pas déclaré.
    .help = Vérifiez l’orthographe, ou déclarez-le dans dialogue.toml.
common-finding-unknown-key = La clé « { $key } » n’existe pas ici.
    .help = Vérifiez l’orthographe. Les clés permises sont dans le README.
common-finding-unknown-role = Le rôle « { $word } » n’est pas déclaré.
    .help = Ajoutez-le à « roles » dans dialogue.toml.
common-finding-unknown-slot = « { $word } » n’est ni un slot ni un fait connu.
    .help = Vérifiez l’orthographe, ou ajoutez [slot.{ $word }] dans dialogue.toml.
common-finding-unknown-step = L’étape « { $word } » n’existe pas.
    .help = Vérifiez l’orthographe, ou ajoutez-la à « steps ».
common-finding-unknown-value = « { $word } » n’est pas une valeur possible.
    .help = Vérifiez l’orthographe, ou ajoutez-la aux « values » du slot.
common-finding-unknown-variable = Le texte { $text } emploie la variable « { $word } », qui n’existe pas.
    .help = Les variables sont les noms des slots, des faits lus, des tranches et des totaux.
common-finding-unreachable-row = Cette ligne ne sert jamais : une ligne au-dessus prend toujours sa place.
    .help = Mettez-la plus haut, ou retirez-la.
common-finding-unreachable-step = Rien ne mène à l’étape « { $word } ».
    .help = Ajoutez une ligne [[next]] avec « to » vers elle, ou retirez l’étape.
common-finding-unused = Le texte « { $word } » n’est jamais dit.
    .help = Retirez-le, ou corrigez son nom.
common-finding-near = Vouliez-vous dire « { $near } » ?
common-finding-count = { $number ->
    [0] Rien à corriger.
    [one] { $number } chose à corriger.
   *[other] { $number } choses à corriger.
}
