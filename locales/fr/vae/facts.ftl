### Règles datées : ce que dit la règle aujourd’hui, et ce que disent encore d’anciens documents.

vae-fact-experience-un-an = Il n’y a plus de durée minimale d’expérience. Vos activités doivent avoir un rapport direct avec le diplôme. Le certificateur regarde si elles suffisent.
    .leaflet = D’anciens documents demandent encore un an d’expérience.

vae-fact-france-travail = Pôle emploi s’appelle France Travail.
    .leaflet = D’anciens documents écrivent Pôle emploi.

vae-fact-deux-pistes = Il y a deux pistes. Si le diplôme est sur France VAE, la demande se fait sur vae.gouv.fr. Sinon, elle se fait avec le formulaire CERFA 12818*02. On l’envoie au Dava (dispositif académique de validation des acquis).
    .leaflet = D’anciens documents parlent d’un seul formulaire, en ligne ou en PDF.

vae-fact-bts-sio-sur-france-vae = Je ne sais pas si le BTS SIO est proposé sur France VAE. Regardez sur vae.gouv.fr, et demandez à votre Dava.

vae-fact-agents-publics = En janvier 2026, les agents publics ne pouvaient pas s’inscrire sur France VAE. Ils passaient par leurs RH (ressources humaines) et par le certificateur. Cela a pu changer : vérifiez sur vae.gouv.fr.

vae-fact-une-academie = Piste CERFA : une seule académie par année pour un même diplôme. C’est celle de votre domicile ou de votre travail.

vae-fact-delai-recevabilite = La réponse arrive dans les 2 mois après le dossier complet. Sans réponse, le dossier est recevable. Tant qu’un papier manque, le délai ne commence pas.

vae-fact-limite-demandes = Par année civile : une seule demande pour un même diplôme, et trois au plus pour des diplômes différents. Les demandes par blocs ne comptent pas.
    .leaflet = D’anciens documents disent : un seul diplôme par année civile.

vae-fact-caducite = Sur France VAE, une démarche doit être enregistrée avant la fin du 6e mois après la notification. Sinon, la recevabilité tombe. Un motif légitime peut l’éviter.

vae-fact-validite-cerfa = Piste CERFA : dans certaines académies, la recevabilité est valable 3 ans. Regardez la notification : une date limite y est parfois écrite.

vae-fact-cpf = Le CPF (compte personnel de formation) peut payer tout l’accompagnement et les frais de jury. Si le diplôme est sur France VAE, inscrivez-vous d’abord sur ce site. Prenez alors un accompagnateur de sa liste.

vae-fact-plafonds-cpf = Les plafonds de février 2026 sur le CPF ne visent pas la VAE. Ils limitent d’autres dépenses, à 1 500, 1 600 ou 900 €.

vae-fact-frais-examen = L’académie demande des frais d’accès au diplôme. À Dijon, par exemple : 250 €, à payer au plus tard au dépôt du livret 2. Ailleurs, demandez le prix.

vae-fact-transitions-pro = Transitions Pro peut payer un forfait VAE à un salarié. Je ne connais pas le montant.

vae-fact-accompagnateur = L’accompagnement est facultatif. Sur France VAE, on choisit un AAP (architecte accompagnateur de parcours) sur la liste du site. Il est certifié Qualiopi.

vae-fact-duree-redaction = Écrire le dossier prend 120 à 150 heures. En moyenne, c’est une demi-journée par semaine pendant 4 à 6 mois.

vae-fact-duree-totale = Avant la réforme, il fallait environ 16 mois en tout. France VAE annonce 6 à 8 mois.

vae-fact-delai-jury = Sur France VAE, le jury se tient avant la fin du 3e mois qui suit le dépôt du dossier.

vae-fact-composition-jury = Le jury réunit au moins 2 personnes, sans lien avec vous. Pour un BTS, le recteur le nomme : autant de professeurs que de professionnels.

vae-fact-duree-entretien = L’entretien dure une heure au plus, souvent moins. À Besançon, il a lieu seulement si le jury le demande.
    .leaflet = D’anciens documents parlent d’une heure environ.

vae-fact-conge-vae = Salarié du privé : jusqu’à 48 heures d’absence payée par session. La demande se fait 30 jours avant. Sans réponse de l’employeur en 15 jours, c’est oui. Il peut reporter d’un mois au plus.

vae-fact-conge-public = Agent public : 24 heures de congé par an et par validation. Certains agents peuvent avoir plus.

vae-fact-delai-resultat = Le résultat est notifié dans les 15 jours après le jury.

vae-fact-validation-partielle = En cas de validation partielle, le jury nomme les blocs acquis. Ils sont à vous pour toujours. L’attestation est délivrée sur demande.
    .leaflet = D’anciens documents annoncent un certificat et une liste des compétences à compléter.

vae-fact-niveau-europeen = Le BTS SIO est au niveau 5 du cadre européen des certifications (CEC, ou EQF en anglais). C’est bac + 2.
    .leaflet = Sur d’anciens documents, la case du niveau est vide.

vae-fact-fiche-rncp = Le BTS SIO est inscrit au RNCP (répertoire national des certifications professionnelles) : RNCP40792, jusqu’au 31 août 2028. Le diplôme peut être délivré jusqu’au 31 août 2031. L’ancienne fiche, RNCP35340, est fermée.
