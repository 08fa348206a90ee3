### Les mots de la VAE, une définition chacun. Le terme officiel reste en français partout.

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

glossary-vae = Validation des acquis de l’expérience : obtenir un diplôme grâce à ce que l’on a appris en travaillant.
    .title = { -vae }

glossary-academie = Territoire de l’Éducation nationale. Il y en a trente. Chacune a son Dava.
    .title = { -academie }

glossary-accompagnateur = Personne certifiée qui aide à préparer la demande et le dossier. Sur France VAE, on la choisit dans une liste. C’est facultatif.
    .title = { -accompagnateur }

glossary-bloc = Partie d’un diplôme. Un bloc acquis le reste pour toujours.
    .title = { -bloc }

glossary-cep = Conseil en évolution professionnelle : un conseil gratuit et confidentiel pour toute personne active.
    .title = { -cep }

glossary-cerfa = Formulaire officiel. Celui de la VAE porte le numéro 12818*02.
    .title = { -cerfa }

glossary-certificateur = Celui qui délivre le diplôme. Pour le BTS SIO, c’est le ministère de l’Enseignement supérieur, par votre académie.
    .title = { -certificateur }

glossary-convocation = Lettre ou message officiel qui donne la date, l’heure et le lieu du jury.
    .title = { -convocation }

glossary-cpf = Compte personnel de formation : un droit à payer des formations et l’accompagnement à la VAE.
    .title = { -cpf }

glossary-dava = Dispositif académique de validation des acquis : le service de l’académie qui reçoit les candidats.
    .title = { -dava }

glossary-dossier-de-faisabilite = Sur France VAE, la demande de recevabilité. Avant, on disait livret 1.
    .title = { -dossier-de-faisabilite }

glossary-dossier-de-validation = Le texte où vous décrivez votre travail pour le jury. On dit aussi livret 2.
    .title = { -dossier-de-validation }

glossary-france-vae = Le site officiel de la VAE : vae.gouv.fr.
    .title = { -france-vae }

glossary-jury = Les personnes qui lisent le dossier, vous écoutent et décident. Elles n’ont pas de lien avec vous.
    .title = { -jury }

glossary-livret-1 = Le formulaire CERFA qui demande la recevabilité.
    .title = { -livret-1 }

glossary-livret-2 = Autre nom du dossier de validation, sur la piste CERFA.
    .title = { -livret-2 }

glossary-notification = Lettre ou message officiel qui donne une décision. Sa date compte pour les délais.
    .title = { -notification }

glossary-opco = Opérateur de compétences : il aide les entreprises d’un secteur à payer la formation.
    .title = { -opco }

glossary-prc = Point relais conseil en VAE : un lieu de conseil gratuit.
    .title = { -prc }

glossary-recevabilite = Décision qui dit si votre expérience est assez proche du diplôme pour continuer. Ce n’est pas le diplôme.
    .title = { -recevabilite }

glossary-validation-partielle = Le jury valide certains blocs, pas tous. On peut compléter plus tard.
    .title = { -validation-partielle }
