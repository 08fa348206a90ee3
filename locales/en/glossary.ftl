### The words of VAE, one definition each. The official term stays in French everywhere.

-vae = VAE
-academie = académie
-accompagnateur = accompagnateur (AAP)
-bloc = bloc de compétences
-cep = CEP
-cerfa = CERFA
-certificateur = certificateur
-convocation = convocation
-cpf = CPF
-dava = Dava
-dossier-de-faisabilite = dossier de faisabilité
-dossier-de-validation = dossier de validation
-france-vae = France VAE
-jury = jury
-livret-1 = livret 1
-livret-2 = livret 2
-notification = notification
-opco = OPCO
-prc = PRC
-recevabilite = recevabilité
-validation-partielle = validation partielle

glossary-vae = Validation des acquis de l’expérience: getting a diploma for what one has learnt at work.
    .title = { -vae }

glossary-academie = Area of the Éducation nationale. There are thirty. Each has its Dava.
    .title = { -academie }

glossary-accompagnateur = Certified person who helps to prepare the request and the file. On France VAE, chosen from a list. It is optional.
    .title = { -accompagnateur }

glossary-bloc = Part of a diploma. A bloc that is won stays won.
    .title = { -bloc }

glossary-cep = Conseil en évolution professionnelle: free and confidential career advice for every working person.
    .title = { -cep }

glossary-cerfa = Official form. The one of VAE has the number 12818*02.
    .title = { -cerfa }

glossary-certificateur = The body that delivers the diploma. For the BTS SIO: the ministry of higher education, through your académie.
    .title = { -certificateur }

glossary-convocation = Official letter or message with the date, the hour and the place of the jury.
    .title = { -convocation }

glossary-cpf = Compte personnel de formation: a right to pay for training and for VAE support.
    .title = { -cpf }

glossary-dava = Dispositif académique de validation des acquis: the office of the académie that receives candidates.
    .title = { -dava }

glossary-dossier-de-faisabilite = On France VAE, the request for recevabilité. Before, one said livret 1.
    .title = { -dossier-de-faisabilite }

glossary-dossier-de-validation = The text in which you describe your work for the jury. Also called livret 2.
    .title = { -dossier-de-validation }

glossary-france-vae = The official site of VAE: vae.gouv.fr.
    .title = { -france-vae }

glossary-jury = The people who read the file, listen to you and decide. They have no link with you.
    .title = { -jury }

glossary-livret-1 = The CERFA form that asks for the recevabilité.
    .title = { -livret-1 }

glossary-livret-2 = Another name of the dossier de validation, on the CERFA track.
    .title = { -livret-2 }

glossary-notification = Official letter or message that gives a decision. Its date counts for time limits.
    .title = { -notification }

glossary-opco = Opérateur de compétences: it helps the companies of a sector to pay for training.
    .title = { -opco }

glossary-prc = Point relais conseil en VAE: a place of free advice.
    .title = { -prc }

glossary-recevabilite = Decision that says whether your experience is close enough to the diploma to go on. It is not the diploma.
    .title = { -recevabilite }

glossary-validation-partielle = The jury validates some blocs, not all. The rest can be completed later.
    .title = { -validation-partielle }
