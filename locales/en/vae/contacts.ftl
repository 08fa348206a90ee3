### Who can help, why, and how to reach them.

vae-kind-cap-emploi = Cap emploi (jobs and disability)
    .reason = If a disability matters for your project. You need not tell me anything about it.
    .how = Make an appointment on their site. It is free.
    .also = cap emploi

vae-kind-centre = Your advice centre
    .reason = Its advisers follow your file.
    .how = Write “talk to someone” here, or call the centre.
    .also = the centre | my centre | advice centre | advisers desk | number of the centre

vae-kind-cep = Conseil en évolution professionnelle (CEP, career advice)
    .reason = Free and confidential advice. Your employer is not told.
    .how = Look for the adviser of your region on mon-cep.org.
    .also = cep | career advice

vae-kind-cidff = CIDFF, centre for the rights of women and families
    .reason = It informs women and families. Some centres also advise on VAE.
    .how = Look for the centre of your département on their site.
    .also = cidff | women s rights centre | womens rights centre | rights of women and families centre

vae-kind-dava = Dava, the VAE office of your académie (education area)
    .reason = It receives the candidates for the BTS in your académie. It also confirms the track to follow.
    .how = Write or call. Give the name of the diploma, the option and the list of your activities.
    .also = dava | rectorat
    .note-une = Académie: { $academie }.
    .note-deux = Two académies can receive you: { $academie } (home) and { $academie-travail } (work). Choose only one for the year.
    .note-non-couvert = I do not know the académie of { $departement }.

vae-kind-faf = Fonds d’assurance formation (FAF, training fund)
    .reason = It may help self-employed people to pay. The right fund depends on your activity.
    .how = Ask the fund whether it pays for support and the jury.
    .also = faf | training fund
    .note-trouve = Your fund depends on your activity. The Urssaf certificate confirms it.
    .note-inconnu = The Urssaf certificate, for the training contribution, gives the name of your fund.

vae-kind-france-travail = France Travail, the job centre (before 2024: Pôle emploi)
    .reason = Your adviser can talk about VAE and funding.
    .how = Ask for an appointment and say “VAE” at once.
    .also = france travail | pôle emploi | job centre | job center | employment office

vae-kind-france-vae = France VAE, the official site
    .reason = It shows whether the diploma is offered, and you follow your file there.
    .how = Search “BTS services informatiques aux organisations” on vae.gouv.fr.

vae-kind-mission-locale = Mission locale (youth advice centre)
    .reason = It receives people from 16 to 25, for work and training.
    .how = Look for the nearest one on unml.info, then make an appointment.
    .also = mission locale | missions locales | youth centre

vae-kind-opco = Opérateur de compétences (OPCO, training fund) of your company
    .reason = It may help to pay, through your employer.
    .how = Go through human resources: the OPCO pays together with the employer. The payslip gives the convention collective (sector agreement). I can search by the name of the convention.
    .also = opco | my opco
    .note-sans-convention = It depends on your convention collective. I can look for it with you.
    .note-trouve = Your convention: { $convention }. Its OPCO: { $opco }.
    .note-a-verifier = Your convention: { $convention }. Its OPCO may be { $opco }. Check it with human resources.
    .note-inconnu = Your convention: { $convention }. I do not know its OPCO. Ask human resources, or France compétences with the number of the company.

vae-kind-prc = Point relais conseil en VAE (PRC, advice point)
    .reason = A free VAE adviser, for everyone.
    .how = Choose the nearest one in the list, then make an appointment.
    .also = prc | point relais | advice point

vae-kind-rh = Human resources (RH) of your company
    .reason = They know the training plan and paid leave. You do not have to tell them.
    .how = Ask for a meeting. If you prefer discretion, begin with the CEP.

vae-kind-rh-administration = Human resources (RH) of your administration
    .reason = They know VAE leave and funding. In January 2026, France VAE was not open to public servants.
    .how = Ask for VAE leave, possible funding and the track to follow.

vae-kind-apec = Apec (job service for managers)
    .reason = It advises managers for free.
    .how = Make an appointment on their site.
    .also = apec

### What may be added to find the right contact. None of it is kept.

vae-wish-discretion =
    .title = Without telling my employer
    .also = without telling my employer | without telling my boss | employer must not know | boss must not know | not want my employer to know | not want my boss to know | in secret | discreetly | discreet | confidential

vae-wish-cadre =
    .title = I am a manager (cadre)
    .also = i am a manager | i am cadre | i am a cadre | executive status | cadre status

vae-wish-handicap =
    .title = About a disability
    .also = disability | disabled | handicap | handicapped | rqth

vae-wish-femmes-familles =
    .title = Rights of women and families
    .also = women s rights | rights of women | single mother | single mum | single parent | family rights

### What finds the right contact.

vae-convention = What is your convention collective (sector agreement)?
    .label = Your convention collective
    .ask = Find my OPCO
    .ask-also = my opco | find my opco | which opco | what is my opco
    .help = It is on your payslip, often at the top. Look for “{ -idcc }” (identifiant de la convention collective): it has four digits. The name may stand beside it. Write the number, or some words of the name.
    .retry = I do not find this convention. Write the four digits of the { -idcc }, or other words of its name in French.
    .skip = I do not know
    .noted = Noted.

vae-activite = What is your activity?
    .label = Your activity
    .ask = Find my fund
    .ask-also = my fund | my faf | which fund | which faf
    .help = Choose the one you registered. In computing, consulting and development are often a liberal profession. The Urssaf certificate says it.
    .choice-liberal = Liberal profession, consulting, development
    .choice-liberal-also = liberal | consultant | consulting | developer | trainer | freelance developer
    .choice-commerce = Trade
    .choice-commerce-also = trader | shop | store | sales | commerce
    .choice-artisan = Craft
    .choice-artisan-also = craftsman | craftswoman | artisan | repair | crafts
    .choice-medecin = Doctor in private practice
    .choice-medecin-also = doctor | physician
    .choice-agricole = Farming or forestry
    .choice-agricole-also = farmer | farming | forestry | agriculture
    .choice-artiste = Artist or author
    .choice-artiste-also = artist | author | writer
    .choice-peche = Fishing, sea farming
    .choice-peche-also = fisherman | fishing | oyster farming
    .skip = I do not know

vae-departement-travail = What is the postal code of your work?
    .label = The département of your work
    .ask = I work in another département
    .ask-also = i work elsewhere | other département | i work in another académie
    .help = The Dava of your work can receive you too. I keep the département only.
    .retry = I do not find this postal code. Write five digits, for example 69003.
    .skip = I prefer not to say
