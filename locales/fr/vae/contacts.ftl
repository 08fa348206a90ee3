### Qui peut aider, pourquoi, et comment le joindre.

vae-kind-cap-emploi = Cap emploi
    .reason = Si un handicap compte dans votre projet. Vous n’avez rien à m’en dire.
    .how = Prenez rendez-vous sur leur site. C’est gratuit.

vae-kind-cep = Conseil en évolution professionnelle (CEP)
    .reason = Un conseil gratuit et confidentiel. Votre employeur n’en sait rien.
    .how = Cherchez le conseiller de votre région sur mon-cep.org.

vae-kind-cidff = CIDFF, centre d’information sur les droits des femmes et des familles
    .reason = Il informe les femmes et les familles. Certains centres conseillent aussi sur la VAE.
    .how = Cherchez le centre de votre département sur leur site.

vae-kind-dava = Dava, dispositif académique de validation des acquis
    .reason = Il reçoit les candidats au BTS dans votre académie. Il confirme aussi la piste à suivre.
    .how = Écrivez ou téléphonez. Donnez le nom du diplôme, l’option et la liste de vos activités.

vae-kind-faf = Fonds d’assurance formation (FAF)
    .reason = Il peut aider les indépendants à payer. Le bon fonds dépend de votre activité.
    .how = En informatique, c’est souvent le Fifpl (professions libérales). Pour un commerçant : AGEFICE. Pour un artisan : FAFCEA. L’attestation Urssaf de contribution à la formation le confirme.

vae-kind-france-travail = France Travail (avant 2024 : Pôle emploi)
    .reason = Votre conseiller peut parler de VAE et de financement.
    .how = Demandez un rendez-vous et dites « VAE » dès le début.

vae-kind-france-vae = France VAE, le site officiel
    .reason = On y voit si le diplôme est proposé, et on y suit son dossier.
    .how = Cherchez « BTS services informatiques aux organisations » sur vae.gouv.fr.

vae-kind-mission-locale = Mission locale
    .reason = Elle reçoit les jeunes de 16 à 25 ans, pour l’emploi et la formation.
    .how = Cherchez la plus proche sur unml.info, puis prenez rendez-vous.

vae-kind-opco = Opérateur de compétences (OPCO) de votre entreprise
    .reason = Il peut aider à payer, par l’intermédiaire de votre employeur.
    .how = Demandez son nom au service des ressources humaines. Le nom de la convention collective, sur le bulletin de salaire, aide aussi à le trouver.

vae-kind-prc = Point relais conseil en VAE (PRC)
    .reason = Un conseiller VAE gratuit, pour tout le monde.
    .how = Choisissez le plus proche dans la liste, puis prenez rendez-vous.

vae-kind-rh = Service des ressources humaines (RH) de votre entreprise
    .reason = Il connaît le plan de formation et l’absence payée. Le prévenir n’est pas obligatoire.
    .how = Demandez un entretien. Si vous préférez la discrétion, commencez par le CEP.

vae-kind-rh-administration = Ressources humaines (RH) de votre administration
    .reason = Elles connaissent le congé pour VAE et le financement. En janvier 2026, France VAE n’était pas ouvert aux agents publics.
    .how = Demandez le congé pour VAE, le financement possible et la piste à suivre.

vae-kind-apec = Apec, association pour l’emploi des cadres
    .reason = Elle conseille gratuitement les cadres.
    .how = Prenez rendez-vous sur leur site.
