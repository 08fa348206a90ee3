### The words of VAE, one definition each. The official term stays in French everywhere.
### `.full`: what an abbreviation means, as texts must say it where it first appears.

-aap = AAP
-academie = académie
-accompagnateur = accompagnateur
-agefice = AGEFICE
-agefiph = Agefiph
-aif = AIF
-alternance = alternance
-apec = Apec
-are = ARE
-attestation = attestation
-attestation-employeur = attestation de l’employeur
-bloc = bloc de compétences
-bts = BTS
-bulletin-de-salaire = bulletin de salaire
-caducite = caducité
-cap-emploi = Cap emploi
-cdd = CDD
-cdi = CDI
-cec = CEC
-cep = CEP
-cerfa = CERFA
-certificateur = certificateur
-certification = certification
-cidff = CIDFF
-competence = compétence
-conge-vae = congé VAE
-convention-collective = convention collective
-convocation = convocation
-cpf = CPF
-cui = CUI
-cybersecurite = cybersécurité
-dava = Dava
-demarche = démarche
-dispense = dispense
-dossier-complet = dossier complet
-dossier-de-faisabilite = dossier de faisabilité
-dossier-de-validation = dossier de validation
-enic-naric = Enic-Naric
-entretien = entretien
-eqf = EQF
-evaluation-complementaire = évaluation complémentaire
-experience = expérience
-faf = FAF
-fafcea = FAFCEA
-fif-pl = FIF PL
-france-travail = France Travail
-france-vae = France VAE
-jury = jury
-livret-1 = livret 1
-livret-2 = livret 2
-mise-en-situation = mise en situation
-mission-locale = mission locale
-naf = NAF
-notification = notification
-idcc = IDCC
-opco = OPCO
-option = option
-pfmp = PFMP
-piste = piste
-pmsmp = PMSMP
-poe = POE
-prc = PRC
-preuve = preuve
-prolongation = prolongation
-qualiopi = Qualiopi
-rcs = RCS
-recevabilite = recevabilité
-recteur = recteur
-referentiel = référentiel
-renouvellement = renouvellement
-rh = RH
-rncp = RNCP
-rne = RNE
-rome = ROME
-rqth = RQTH
-rsa = RSA
-service-civique = service civique
-session = session
-sio = SIO
-sisr = SISR
-situation-de-travail = situation de travail
-slam = SLAM
-traducteur-assermente = traducteur assermenté
-transitions-pro = Transitions Pro
-tuteur = tuteur
-unites-generales = unités générales
-urssaf = Urssaf
-vae = VAE
-validation-partielle = validation partielle
-validation-totale = validation totale

glossary-aap = An AAP (architecte accompagnateur de parcours) is a path adviser, who helps with the request, the file and the jury. You choose one on the list of France VAE. It is optional.
    .title = { -aap }
    .full = path adviser
    .also = architecte accompagnateur | path adviser | an aap | aaps

glossary-academie = Education area of the Éducation nationale. There are thirty. Each receives its VAE candidates.
    .title = { -academie }
    .also = education area | an académie

glossary-accompagnateur = VAE coach: a person who helps you prepare the request, the file and the interview. It is optional.
    .title = { -accompagnateur }
    .also = coach | vae coach | support person

glossary-agefice = The AGEFICE is the training fund of shopkeepers and of self-employed managers.
    .title = { -agefice }
    .full = training fund
    .also = fund of shopkeepers

glossary-agefiph = The Agefiph is the fund for disabled workers. It may help to pay for a VAE.
    .title = { -agefiph }
    .full = fund for disabled workers
    .also = agefip

glossary-aif = AIF (aide individuelle à la formation) is a training grant. France Travail, the job centre, may give it to a jobseeker.
    .title = { -aif }
    .full = training grant
    .also = training grant

glossary-alternance = Work-study: a contract that joins work in a company and courses. There are two kinds: apprentissage and professionnalisation.
    .title = { -alternance }
    .also = work study contract | work-study

glossary-apec = The Apec is the job service for managers. Its advice is free.
    .title = { -apec }
    .full = job service for managers
    .also = the apec

glossary-are = ARE (allocation de retour à l’emploi) is the unemployment benefit paid to many jobseekers.
    .title = { -are }
    .full = unemployment benefit
    .also = unemployment benefit

glossary-attestation = Certificate: a signed paper that proves a fact, such as a job, hours or a bloc you won.
    .title = { -attestation }
    .also = certificate | signed certificate

glossary-attestation-employeur = Certificate signed by the employer. It gives the period, the activities and the number of hours.
    .title = { -attestation-employeur }
    .also = employer certificate | certificate from the employer

glossary-bloc = Part of a diploma. A bloc that you win stays yours.
    .title = { -bloc }
    .also = bloc | a bloc | competence block

glossary-bts = BTS means brevet de technicien supérieur. It is a diploma two years after the baccalauréat.
    .title = { -bts }
    .also = brevet de technicien supérieur

glossary-bulletin-de-salaire = Payslip: the employer’s paper of each month, with pay, hours and convention collective.
    .title = { -bulletin-de-salaire }
    .also = payslip | pay slip

glossary-caducite = Lapse: the end of the recevabilité (admissibility), when a time limit has passed.
    .title = { -caducite }
    .also = lapse | lapsed

glossary-cap-emploi = Service that helps disabled people with work and training.
    .title = { -cap-emploi }
    .also = capemploi

glossary-cdd = CDD (contrat à durée déterminée) is a fixed-term contract: a work contract with an end date.
    .title = { -cdd }
    .full = fixed-term contract
    .also = fixed term contract

glossary-cdi = CDI (contrat à durée indéterminée) is a permanent contract: a work contract with no end date.
    .title = { -cdi }
    .full = permanent contract
    .also = permanent contract

glossary-cec = CEC is the French name of the European Qualifications Framework, a common scale of diplomas. The BTS SIO is at level 5.
    .title = { -cec }
    .full = European Qualifications Framework
    .also = european framework | european level

glossary-cep = CEP (conseil en évolution professionnelle) is free and confidential career advice for every working person.
    .title = { -cep }
    .full = career advice
    .also = the cep | career advice

glossary-cerfa = A CERFA is an official form. The one of VAE has the number 12818*02.
    .title = { -cerfa }
    .full = form
    .also = cerfa form | cerfa 12818 | the cerfa

glossary-certificateur = Certifier: the body that delivers the diploma. For the BTS SIO it is the ministry of higher education, through your académie.
    .title = { -certificateur }
    .also = certifier | certifying body | certification authority

glossary-certification = Qualification: a diploma, title or certificate on the official list of the State.
    .title = { -certification }
    .also = qualification | professional qualification

glossary-cidff = A CIDFF is a centre for the rights of women and families. Some also advise on VAE.
    .title = { -cidff }
    .full = centre for the rights of women and families
    .also = the cidff

glossary-competence = Skill: what one can do, in a real situation.
    .title = { -competence }
    .also = skill | skills

glossary-conge-vae = VAE leave: an absence that the employer allows, to prepare or go through VAE.
    .title = { -conge-vae }
    .also = vae leave | authorised absence

glossary-convention-collective = Collective agreement: rules shared by a sector. Its name is on the payslip.
    .title = { -convention-collective }
    .also = collective agreement

glossary-convocation = Invitation: the official letter or message with the date, the hour and the place of the jury.
    .title = { -convocation }
    .also = invitation | jury invitation

glossary-cpf = CPF (compte personnel de formation) is a training account: a right to pay for training and for VAE support.
    .title = { -cpf }
    .full = training account
    .also = the cpf | compte personnel de formation

glossary-cui = CUI (contrat unique d’insertion) is a subsidised contract, to come back to work.
    .title = { -cui }
    .full = subsidised contract
    .also = subsidised contract

glossary-cybersecurite = Cybersecurity: protecting data, machines and services against attacks.
    .title = { -cybersecurite }
    .also = cybersecurity | cyber | security

glossary-dava = The Dava (dispositif académique de validation des acquis) is the VAE office of the académie. It receives the candidates.
    .title = { -dava }
    .full = VAE office
    .also = the dava | vae office | a dava

glossary-demarche = Step on France VAE: an action planned in your file, or advised with the decision. Recording it on the site keeps the recevabilité (admissibility).
    .title = { -demarche }
    .also = recorded step | a step on france vae

glossary-dispense = Exemption: being allowed to skip a subject, thanks to another diploma.
    .title = { -dispense }
    .also = exemption | exempted

glossary-dossier-complet = Complete file: all the papers asked for are there. The two months begin when it is received.
    .title = { -dossier-complet }
    .also = complete file

glossary-dossier-de-faisabilite = Feasibility file: on France VAE, the request for recevabilité (admissibility). Before, one said livret 1.
    .title = { -dossier-de-faisabilite }
    .also = feasibility file | feasibility

glossary-dossier-de-validation = Validation file: the text in which you describe your work for the jury. Also called livret 2.
    .title = { -dossier-de-validation }
    .also = validation file

glossary-enic-naric = Enic-Naric is the French centre for foreign diplomas. It says which French level your diploma is like.
    .title = { -enic-naric }
    .full = centre for foreign diplomas
    .also = enic | naric | statement of comparability

glossary-entretien = Interview: meeting the jury. You speak about your work, then you answer questions.
    .title = { -entretien }
    .also = interview | interview with the jury

glossary-eqf = EQF means European Qualifications Framework, a common scale of diplomas. The BTS SIO is at level 5.
    .title = { -eqf }
    .full = European Qualifications Framework
    .also = eqf level | european qualifications framework

glossary-evaluation-complementaire = Complementary assessment: a new assessment, only on the blocs still to be won.
    .title = { -evaluation-complementaire }
    .also = complementary assessment

glossary-experience = Experience: what you have done, in a job, your own business, volunteering, an internship, an elected office.
    .title = { -experience }
    .also = my experience

glossary-faf = A FAF (fonds d’assurance formation) is a training fund. It helps self-employed people to pay.
    .title = { -faf }
    .full = training fund
    .also = a faf | training fund of the self-employed

glossary-fafcea = The FAFCEA is the training fund of craftspeople.
    .title = { -fafcea }
    .full = training fund
    .also = fund of craftspeople

glossary-fif-pl = The FIF PL is the training fund of liberal professions. Many freelance computing people belong to it.
    .title = { -fif-pl }
    .full = training fund
    .also = fifpl

glossary-france-travail = The public job centre. Before 2024 it was called Pôle emploi.
    .title = { -france-travail }
    .also = francetravail | the job centre

glossary-france-vae = The official site of VAE: vae.gouv.fr.
    .title = { -france-vae }
    .also = francevae | france vae site

glossary-idcc = Number of the convention collective (sector agreement), four digits, on the payslip.
    .title = { -idcc }
    .full = identifiant de la convention collective
    .also = the idcc | idcc code | idcc number

glossary-jury = The people who read the file, listen to you and decide. They have no link with you.
    .title = { -jury }
    .also = a jury | vae jury | the jury

glossary-livret-1 = The CERFA form that asks for the recevabilité (admissibility).
    .title = { -livret-1 }
    .also = livret1 | first livret

glossary-livret-2 = Another name of the dossier de validation (validation file), on the track of the CERFA form.
    .title = { -livret-2 }
    .also = livret2 | second livret

glossary-mise-en-situation = Practical test: practical work in front of the jury. The jury may ask for it.
    .title = { -mise-en-situation }
    .also = practical test | practical assessment

glossary-mission-locale = Youth advice centre: it helps people from 16 to 25, for work and training.
    .title = { -mission-locale }
    .also = youth advice centre | youth advice

glossary-naf = NAF (nomenclature d’activités française) is the activity code of a business.
    .title = { -naf }
    .full = activity code
    .also = naf code | activity code

glossary-notification = Official letter or message that gives a decision. Its date counts for time limits.
    .title = { -notification }
    .also = official decision letter

glossary-opco = An OPCO (opérateur de compétences) is a training fund. It helps the companies of a sector to pay for training.
    .title = { -opco }
    .full = training fund
    .also = the opco | opérateur de compétences

glossary-option = Part of the BTS SIO that you choose. There are two: SISR and SLAM.
    .title = { -option }
    .also = the two options

glossary-pfmp = PFMP (période de formation en milieu professionnel) is a school placement in a company.
    .title = { -pfmp }
    .full = school placement
    .also = school placement

glossary-piste = Track: the way to make the request. There are two: France VAE, or the CERFA form.
    .title = { -piste }
    .also = track | a track

glossary-pmsmp = PMSMP (période de mise en situation en milieu professionnel) is a work immersion: a short time in a company.
    .title = { -pmsmp }
    .full = work immersion
    .also = immersion in a company

glossary-poe = POE (préparation opérationnelle à l’emploi) is training before hiring, with time in the company.
    .title = { -poe }
    .full = training before hiring
    .also = job preparation

glossary-prc = A PRC (point relais conseil) is a VAE advice point. Its advice is free.
    .title = { -prc }
    .full = advice point
    .also = a prc | advice point

glossary-preuve = Proof: a document that shows what you did, such as a diagram, a ticket, code or a report.
    .title = { -preuve }
    .also = proof | evidence

glossary-prolongation = Extension: a request to keep the recevabilité (admissibility) longer, when the diploma has stayed the same.
    .title = { -prolongation }
    .also = extension | prorogation

glossary-qualiopi = Quality certificate of a training or support organisation.
    .title = { -qualiopi }
    .also = qualiopi certified

glossary-rcs = RCS (registre du commerce et des sociétés) is the trade register, where trading companies are listed.
    .title = { -rcs }
    .full = trade register
    .also = trade register

glossary-recevabilite = Admissibility: the decision that says whether your experience is close enough to the diploma to go on. It is not the diploma yet.
    .title = { -recevabilite }
    .also = admissibility | admissible

glossary-recteur = Head of an académie (education area), who names the jury of the BTS. The offices are called rectorat.
    .title = { -recteur }
    .also = rectorat | head of the académie

glossary-referentiel = Official list of what one must be able to do for the diploma.
    .title = { -referentiel }
    .also = reference framework | official list of skills

glossary-renouvellement = Renewal: a new request for recevabilité (admissibility), when the diploma has changed since the first one.
    .title = { -renouvellement }
    .also = renewal

glossary-rh = RH (ressources humaines) means human resources: the office that looks after the staff.
    .title = { -rh }
    .full = human resources
    .also = hr | human resources

glossary-rncp = The RNCP (répertoire national des certifications professionnelles) is the national register of professional diplomas.
    .title = { -rncp }
    .full = national register
    .also = rncp sheet | rncp number

glossary-rne = RNE (registre national des entreprises) is the national business register.
    .title = { -rne }
    .full = business register
    .also = business register

glossary-rome = ROME (répertoire opérationnel des métiers et des emplois) is an official job directory.
    .title = { -rome }
    .full = job directory
    .also = rome code

glossary-rqth = RQTH is the recognition as a disabled worker. You need not tell me anything about it.
    .title = { -rqth }
    .full = recognition as a disabled worker
    .also = disabled worker status

glossary-rsa = RSA (revenu de solidarité active) is the minimum income, for people with little money.
    .title = { -rsa }
    .full = minimum income
    .also = minimum income

glossary-service-civique = Civic service: volunteering for a useful task. It may count as experience.
    .title = { -service-civique }
    .also = civic service

glossary-session = Period in which juries meet.
    .title = { -session }
    .also = jury session

glossary-sio = SIO means services informatiques aux organisations (computing services for organisations). It is the name of the diploma.
    .title = { -sio }
    .also = it services for organisations

glossary-sisr = Option A of the BTS SIO: infrastructure, systems and networks.
    .title = { -sisr }
    .also = option sisr

glossary-situation-de-travail = Work situation: a real moment of your work, with a problem, your choices and the result.
    .title = { -situation-de-travail }
    .also = work situation

glossary-slam = Option B of the BTS SIO: software and business applications.
    .title = { -slam }
    .also = option slam

glossary-traducteur-assermente = Sworn translator: one recognised by the courts.
    .title = { -traducteur-assermente }
    .also = sworn translator | sworn translation

glossary-transitions-pro = Organisation found in each region. It may pay a lump sum for the VAE of an employee.
    .title = { -transitions-pro }
    .also = transition pro

glossary-tuteur = Tutor: the person who follows you in the company, during an internship or training.
    .title = { -tuteur }
    .also = tutor

glossary-unites-generales = General units: subjects of the BTS SIO beside the blocs, such as French, English, mathematics and economics.
    .title = { -unites-generales }
    .also = general units | general unit

glossary-urssaf = Body that receives the contributions of companies and self-employed people.
    .title = { -urssaf }
    .also = the urssaf

glossary-vae = Validation des acquis de l’expérience: getting a diploma for what one has learnt at work.
    .title = { -vae }
    .full = validation des acquis de l’expérience
    .also = validation of prior experience | validation of prior learning

glossary-validation-partielle = Partial validation: the jury validates some blocs of the diploma. The rest can come later.
    .title = { -validation-partielle }
    .also = partial validation

glossary-validation-totale = Full validation: the jury validates the whole diploma.
    .title = { -validation-totale }
    .also = full validation
