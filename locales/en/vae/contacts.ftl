### Who can help, why, and how to reach them.

vae-kind-cap-emploi = Cap emploi (jobs and disability)
    .reason = If a disability matters for your project. You need not tell me anything about it.
    .how = Make an appointment on their site. It is free.

vae-kind-cep = Conseil en évolution professionnelle (CEP, career advice)
    .reason = Free and confidential advice. Your employer is not told.
    .how = Look for the adviser of your region on mon-cep.org.

vae-kind-cidff = CIDFF, centre for the rights of women and families
    .reason = It informs women and families. Some centres also advise on VAE.
    .how = Look for the centre of your département on their site.

vae-kind-dava = Dava, the VAE office of your académie (education area)
    .reason = It receives the candidates for the BTS in your académie. It also confirms the track to follow.
    .how = Write or call. Give the name of the diploma, the option and the list of your activities.

vae-kind-faf = Fonds d’assurance formation (FAF, training fund)
    .reason = It may help self-employed people to pay. The right fund depends on your activity.
    .how = For computing, it is often the Fifpl (liberal professions). For a trader: AGEFICE. For a craftsperson: FAFCEA. Your Urssaf certificate for the training contribution confirms it.

vae-kind-france-travail = France Travail, the job centre (before 2024: Pôle emploi)
    .reason = Your adviser can talk about VAE and funding.
    .how = Ask for an appointment and say “VAE” at once.

vae-kind-france-vae = France VAE, the official site
    .reason = It shows whether the diploma is offered, and you follow your file there.
    .how = Search “BTS services informatiques aux organisations” on vae.gouv.fr.

vae-kind-mission-locale = Mission locale (youth advice centre)
    .reason = It receives people from 16 to 25, for work and training.
    .how = Look for the nearest one on unml.info, then make an appointment.

vae-kind-opco = Opérateur de compétences (OPCO, training fund) of your company
    .reason = It may help to pay, through your employer.
    .how = Ask human resources for its name. The name of the convention collective (sector agreement), on your payslip, also helps to find it.

vae-kind-prc = Point relais conseil en VAE (PRC, advice point)
    .reason = A free VAE adviser, for everyone.
    .how = Choose the nearest one in the list, then make an appointment.

vae-kind-rh = Human resources (RH) of your company
    .reason = They know the training plan and paid leave. You do not have to tell them.
    .how = Ask for a meeting. If you prefer discretion, begin with the CEP.

vae-kind-rh-administration = Human resources (RH) of your administration
    .reason = They know VAE leave and funding. In January 2026, France VAE was not open to public servants.
    .how = Ask for VAE leave, possible funding and the track to follow.

vae-kind-apec = Apec (job service for managers)
    .reason = It advises managers for free.
    .how = Make an appointment on their site.
