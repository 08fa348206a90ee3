### Who can help, why, and how to reach them.

vae-kind-cap-emploi = Cap emploi (jobs and disability)
    .reason = If a disability matters for your project. You need not tell me anything about it.
    .how = Make an appointment on their site. It is free.

vae-kind-cep = Conseil en évolution professionnelle (CEP, career advice)
    .reason = Free and confidential advice. Your employer knows nothing of it.
    .how = Look for the adviser of your region on mon-cep.org.

vae-kind-cidff = CIDFF, centre for the rights of women and families
    .reason = It informs women and families. Some centres also advise on VAE.
    .how = Look for the centre of your département on their site.

vae-kind-dava = Dava, the VAE office of your académie (education area)
    .reason = It receives the candidates for the BTS in your académie.
    .how = Write or call. Give your project and the list of your activities.

vae-kind-faf = Fonds d’assurance formation (FAF, training fund)
    .reason = It helps self-employed people to pay. Often: FIF PL, AGEFICE or FAFCEA.
    .how = The NAF code on your Urssaf certificate (training contribution) shows the right fund.

vae-kind-france-travail = France Travail, the job centre (before 2024: Pôle emploi)
    .reason = Your adviser can talk about VAE and funding.
    .how = Ask for an appointment and say “VAE” at once.

vae-kind-france-vae = France VAE, the official site
    .reason = It shows whether the diploma is offered, and follows your file.
    .how = Search “BTS services informatiques aux organisations” on vae.gouv.fr.

vae-kind-mission-locale = Mission locale (youth advice)
    .reason = It receives people from 16 to 25, for work and training.
    .how = Look for the nearest one on unml.info, then make an appointment.

vae-kind-opco = Opérateur de compétences (OPCO, training fund) of your company
    .reason = It may help to pay, through your employer.
    .how = Ask HR for its name, or look at the convention collective on your payslip.

vae-kind-prc = Point relais conseil en VAE (PRC, VAE advice point)
    .reason = A free VAE adviser, for everyone.
    .how = Choose the nearest one in the list, then make an appointment.

vae-kind-rh = Human resources (RH) of your company
    .reason = They know the training plan and paid leave. You do not have to tell them.
    .how = Ask for a meeting. If you prefer discretion, begin with the CEP.

vae-kind-rh-administration = Human resources (RH) of your administration
    .reason = In January 2026 public servants could not register on France VAE. RH know the other track.
    .how = Ask for VAE leave and possible funding.
