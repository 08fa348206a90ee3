### Règles datées : ce que dit la règle aujourd’hui, et ce que disent encore d’anciens documents.

vae-fact-experience-un-an = Il n’y a plus de durée minimale d’expérience. Vos activités doivent avoir un rapport direct avec le diplôme. Le certificateur regarde si elles suffisent.
    .leaflet = D’anciens documents demandent encore un an d’expérience.

vae-fact-france-travail = Pôle emploi s’appelle France Travail.
    .leaflet = D’anciens documents écrivent Pôle emploi.

vae-fact-deux-pistes = Il y a deux pistes. Si le diplôme est sur France VAE, la demande se fait sur vae.gouv.fr. Sinon, elle se fait avec le CERFA 12818*02, envoyé au Dava.
    .leaflet = D’anciens documents parlent d’un seul formulaire, en ligne ou en PDF.

vae-fact-une-academie = Piste CERFA : une seule académie par année pour un même diplôme.

vae-fact-delai-recevabilite = La réponse arrive dans les 2 mois après le dossier complet. Sans réponse, le dossier est recevable.

vae-fact-limite-demandes = Par année civile : une seule demande pour un même diplôme, et trois au plus pour des diplômes différents. Les demandes par blocs ne comptent pas.
    .leaflet = D’anciens documents disent : un seul diplôme par an.

vae-fact-caducite = Sur France VAE, la recevabilité tombe sans démarche enregistrée à la fin du 6e mois. Un motif légitime peut l’éviter.

vae-fact-cpf = Le CPF (compte personnel de formation) peut payer l’accompagnement et les frais de jury.

vae-fact-delai-jury = Sur France VAE, le jury se tient avant la fin du 3e mois qui suit le dépôt.

vae-fact-composition-jury = Le jury réunit au moins 2 personnes, sans lien avec vous. Pour un BTS, il compte autant de professeurs que de professionnels.

vae-fact-duree-entretien = L’entretien dure une heure au plus, souvent moins.
    .leaflet = D’anciens documents parlent d’une heure environ.

vae-fact-conge-vae = Salarié du privé : jusqu’à 48 heures d’absence payée par session. La demande se fait 30 jours avant. Sans réponse de l’employeur en 15 jours, c’est oui.

vae-fact-delai-resultat = Le résultat est notifié dans les 15 jours après le jury.

vae-fact-validation-partielle = En cas de validation partielle, le jury nomme les blocs acquis. Ils le restent. L’attestation est délivrée sur demande.
    .leaflet = D’anciens documents annoncent un certificat et une liste des compétences à compléter.
