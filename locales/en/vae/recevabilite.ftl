vae-recevabilite =
    Asking for the recevabilité (admissibility) means asking to go on. The certifier, here the académie, looks at whether your experience is close enough to the diploma. It is not the jury yet.
    .title = Recevabilité (admissibility)
    .action = { $depot-is ->
        [oui] { $decision-is ->
            [non-recevable] Read the notification with an adviser, then choose what comes next.
            [recevable] Keep the notification safe: its date matters later.
            [unknown] Tell me whether the decision has come.
           *[other] { $reponse-recevabilite-is ->
                [passed] Ask for a written confirmation. The letter is ready: write “silence letter”.
                [open] Wait for the answer. It is due by { $reponse-recevabilite }.
                [soon] Wait for the answer. It is due by { $reponse-recevabilite }.
               *[other] { $dossier-complet-is ->
                    [oui] Ask for the date of your complete file. The 2 months start on that day.
                    [incomplet] Send the documents asked for. Keep proof of sending.
                   *[other] Ask the certifier whether the file is complete, and since which date.
                }
            }
        }
        [pas-encore] { $piste-is ->
            [ne-sais-pas] Prepare your request. Ask the Dava (VAE office) for your track.
           *[other] Prepare your request, then send it.
        }
       *[other] Prepare and send your request, then follow the answer.
    }
    .need = { $depot-is ->
        [oui] Keep a copy of your request and the proof of sending.
       *[other] You need an identity paper, the signed request and one proof for each experience.
    }
    .duration = Allow two months to prepare. The answer comes within two months after the complete file.
    .stay = { $depot-is ->
        [oui] { $decision-is ->
            [non-recevable] An adviser can read the notification with you.
           *[other] { $reponse-recevabilite-is ->
                [passed] To go on to step 4, answer “more than 2 months without an answer”.
                [open] There is nothing else to do while you wait.
                [soon] There is nothing else to do while you wait.
               *[other] { $dossier-complet-is ->
                    [oui] The 2 months start on the day of the complete file. Ask the certifier for this date.
                    [incomplet] When all is sent, ask the certifier to confirm that the file is complete.
                   *[other] The 2 months start when the file is complete.
                }
            }
        }
        [pas-encore] Your request is still to be finished and sent. To know which papers are missing, write “what is missing”.
       *[other] You can answer me at any time.
    }

vae-recevabilite-piste = There are two tracks for the request. Which one did the Dava (the VAE office of your académie) confirm for you?
    .label = Your track
    .choice-france-vae = France VAE (vae.gouv.fr)
    .choice-france-vae-also = france vae | francevae | the site | website | the website | online | on the internet | vae.gouv.fr | portal | the portal | platform | feasibility file | feasibility | dossier de faisabilité
    .choice-cerfa = CERFA form (livret 1)
    .choice-cerfa-also = cerfa | the cerfa | form | the form | livret 1 | livret | paper | on paper | 12818 | paper form | by post
    .choice-ne-sais-pas = I do not know
    .choice-ne-sais-pas-also = i don’t know | no idea | not sure | they did not say | they didn’t say | unknown | dunno | idk | they did not tell me | not told | can not remember | i do not remember | no clue | i forgot
    .retry = I did not understand. Answer France VAE, CERFA or “I do not know”.
    .help = Your Dava knows. Public servants also ask their human resources: in January 2026, France VAE was not open to them.
    .noted-france-vae = { $situation-is ->
        [agent-public] Please note: in January 2026, France VAE was not open to public servants. It may have changed. Ask the Dava and your human resources to confirm it. On France VAE, the request is called dossier de faisabilité (feasibility file).
       *[other] On France VAE, your request is called dossier de faisabilité (feasibility file).
    }
    .noted-ne-sais-pas = That is all right: your proof serves in both cases. Ask your Dava. Look also on vae.gouv.fr whether the BTS SIO is offered.

vae-recevabilite-depot = Have you already sent your request (livret 1 or dossier de faisabilité)?
    .label = Sending the request
    .choice-oui = Yes, it is sent
    .choice-oui-also = yes | yeah | yep | done | sent | it is done | it’s done | i sent it | i have sent it | submitted | posted | sent yesterday | sent it yesterday | sent it | it is sent | i posted it | posted it | sent by post | sent by mail | handed in | i handed it in | submitted it | it is submitted | it is gone | sent last week | livret 1 sent | oui
    .choice-oui-not = an email | an e-mail | a message | a letter | tomorrow | next week | soon | i will | have to | need to | going to send | almost | nearly
    .choice-pas-encore = Not yet
    .choice-pas-encore-also = no | nope | not sent | i have not sent it | still preparing | preparing | i am preparing it | in progress | soon | draft | not sent yet | not sent it | not posted | not posted yet | not handed in | not finished | not finished yet | not done | not done yet | not ready | not ready yet | almost | almost done | nearly done | i will send it | i will send it tomorrow | have to send it | need to send it | still working on it | i am still working on it | still filling it in | working on it | not at all | pas encore | non
    .retry = I did not understand. Answer “Yes” or “Not yet”.
    .help = Livret 1: the CERFA form, dated and signed. Dossier de faisabilité (feasibility file): the same request, on France VAE. Your request is still a draft: answer “Not yet”.
    .noted-oui = Well done, that is a fine step.
    .noted-pas-encore = All right, at your own pace.

vae-recevabilite-option =
    Which option of the BTS SIO do you ask for?

    SISR: networks, servers, repairs.
    SLAM: programs, sites, databases.
    .label = Your option
    .choice-SISR = SISR
    .choice-SISR-also = network | networks | system | systems | server | servers | repairs | infrastructure | support | helpdesk | technician | sysadmin | system admin | network admin | option a
    .choice-SLAM = SLAM
    .choice-SLAM-also = software | development | developer | dev | programmer | programming | coding | coder | i code | apps | web | database | databases | option b
    .retry = I did not understand. Answer SISR or SLAM.
    .help = The request is for one option only. Take what you do most often. If in doubt, ask your Dava.
    .skip = I do not know yet

vae-recevabilite-experience =
    Let us talk about your experience in computing, one at a time. Begin with the latest.

    Jobs, volunteering, internships: even short, experience close to the diploma may count.
    .label = Your experience
    .more = Do you have another experience to add?
    .entry = experience { $number }, start { $debut }

vae-recevabilite-experience-statut = What was your status during this experience?
    .label = Status
    .choice-salarie = Paid job, temporary work, public service
    .choice-salarie-also = employee | employed | an employee | salaried | salarié | paid job | cdi | cdd | permanent contract | fixed-term contract | temp | temping | temp work | interim | civil servant | public servant | public service | soldier | army | military | military service | seasonal worker | seasonal | full time | part time | town hall | employee of an association | student job
    .choice-independant = Self-employed (indépendant)
    .choice-independant-also = self employed | freelance | freelancer | freelancing | my own business | my own company | contractor | sole trader | auto-entrepreneur | micro-entreprise | independent | indépendant | craftsman | craftswoman | artisan | shopkeeper | business owner | liberal profession
    .choice-volontaire = Volontariat, service civique (civic service)
    .choice-volontaire-also = volontaire | volontariat | volunteer | civic service | service civique | volunteer contract | vsi | international volunteering | military service
    .choice-sportif = High-level sport
    .choice-sportif-also = sport | sports | athlete | high level athlete | elite sport
    .choice-benevole = Unpaid volunteering (bénévolat)
    .choice-benevole-also = bénévole | bénévolat | volunteer | volunteering | volunteer work | unpaid | for free | charity | club | association | non-profit | treasurer | president of an association
    .choice-syndicat = Trade union role
    .choice-syndicat-also = union | trade union | union work | union role | union delegate | union representative | shop steward | union mandate | syndicat | elected
    .choice-mandat = Local elected office (mandat local)
    .choice-mandat-also = mandat | elected | elected office | local office | local mandate | local councillor | councillor | town councillor | mayor | deputy mayor | town hall
    .choice-apprentissage = Apprenticeship (contrat d’apprentissage)
    .choice-apprentissage-also = apprenticeship | apprentice | an apprentice | apprentissage | work study | alternance
    .choice-professionnalisation = Contrat de professionnalisation (work-study contract)
    .choice-professionnalisation-also = contrat pro | professionnalisation | professional training contract | work study | alternance
    .choice-cui = Contrat unique d’insertion (CUI, a subsidised contract)
    .choice-cui-also = cui | cae | cie | pec | subsidised contract | subsidized contract | subsidised job | subsidized job | contrat aidé | contrat unique d’insertion
    .choice-pmsmp = Work immersion, PMSMP (période de mise en situation en milieu professionnel)
    .choice-pmsmp-also = immersion | work immersion | pmsmp | work placement | job shadowing | trial period in a company | france travail placement | jobseeker | job seeker | looking for a job | unemployed
    .choice-poe = POE (préparation opérationnelle à l’emploi, training before hiring)
    .choice-poe-also = poe | poei | poec | training before hiring | training before a job | pre-hire training | france travail placement | jobseeker | job seeker | looking for a job | unemployed
    .choice-pfmp = School placement, PFMP (période de formation en milieu professionnel)
    .choice-pfmp-also = pfmp | school placement | placement at school | high school placement | high school internship | bac pro internship | vocational school placement
    .choice-stage = Internship (stage pratique, studies or training)
    .choice-stage-also = internship | an internship | intern | stage | stage pratique | trainee | traineeship | student internship | bts internship | university internship | training internship | france travail placement | jobseeker | job seeker | looking for a job | unemployed
    .retry = I did not understand. Choose the closest status, by its number.
    .help =
        Think of your status at that time. If it changed, add one experience for each status. The numbers are the codes of the CERFA.

        Volunteering or an office held during a job keeps its own status. A personal project is told at step 4. Give no name of an employer or of a union.
    .noted-benevole = Volunteering counts too. It needs a signed statement.
    .noted-syndicat = I keep this word only: do not tell me the name of the union.
    .noted-apprentissage = Only the time in the company counts, courses left out.
    .noted-professionnalisation = Only the time in the company counts, courses left out.
    .noted-cui = Only the time at work counts, courses left out.
    .noted-pmsmp = Since December 2022, the law allows these periods to count.
    .noted-poe = Only the time in the company counts, courses left out.
    .noted-pfmp = Since December 2022, the law allows these periods to count.
    .noted-stage = Since December 2022, the law allows internships to count.

vae-recevabilite-experience-debut = When did this experience begin?
    .label = Start
    .retry = I did not understand. Write the month and the year, for example: March 2019.
    .help = The month and the year are enough. A payslip or an agreement helps to find them.

vae-recevabilite-experience-fin = When did it end?
    .label = End
    .retry = I did not understand. Write the month and the year, for example: June 2023.
    .help = If it still goes on today, choose “It still goes on”.
    .skip = It still goes on
    .skip-also = still | ongoing | still going | still ongoing | it goes on | now | today | current | currently | present | until now | i am still there | i still work there | not finished | not over

vae-recevabilite-experience-heures = How many hours a week, on average?
    .label = Hours a week
    .retry = Write a number of hours a week, from 1 to 60. Example: 35.
    .help = Full time is often 35 hours, half time 17 or 18. Work-study: count the company, not the courses. An estimate is enough here. The exact hours are on your proof.
    .skip = I do not know
    .skip-also = i don’t know | no idea | idk | dunno | it depends | it depended | it varied | it changed | i do not remember | i don’t remember | no fixed hours

vae-recevabilite-formations-suivies = Have you had any training in computing?
    .label = Training
    .choice-oui = Yes
    .choice-oui-also = yeah | yep | several | some | i did | i have | i went to school for it
    .choice-non = No
    .choice-non-also = nope | none | no training | never | self-taught | i taught myself | i learnt by myself | i learned by myself | on the job
    .retry = I did not understand. Answer yes or no.
    .help = School, short course, evening course, training at work: say yes. The certifier looks at your training too.
    .noted-non = No problem: your experience is what counts first.

vae-recevabilite-formation = Let us talk about your training, one course at a time. Begin with the latest.
    .label = Your training
    .more = Do you have another training to add?
    .entry = training { $number }, start { $formation-debut }

vae-recevabilite-formation-formation-type = Was this training initiale (initial) or continue (continuing)?
    .label = Kind of training
    .choice-initiale = Initiale: during my studies
    .choice-initiale-also = initiale | initial | initial training | during my studies | studies | school | at school | high school | college | university | at university | student | apprenticeship
    .choice-continue = Continue: later, in my working life
    .choice-continue-also = continue | continuing | continuing training | continuing education | at work | paid by my employer | as an adult | adult education | back to school | career change | retraining | while unemployed | unemployed | afpa | greta | evening course | evening classes | mooc | bootcamp | cpf
    .retry = I did not understand. Answer “Initiale” or “Continue”.
    .help = Initiale: school, university, apprenticeship. Continue: in a job, out of work or back to studies. France VAE is not open during initial training for this same diploma.

vae-recevabilite-formation-formation-debut = When did this training begin?
    .label = Start of the training
    .retry = I did not understand. Write the month and the year, for example: September 2015.
    .help = The month and the year are enough. For a short course, the same month serves twice.

vae-recevabilite-formation-formation-fin = When did it end?
    .label = End of the training
    .retry = I did not understand. Write the month and the year, for example: June 2017.
    .help = If it still goes on today, choose “It still goes on”. If you stopped it, give the date you stopped.
    .skip = It still goes on
    .skip-also = still | ongoing | still going | still ongoing | it goes on | now | today | current | currently | present | until now | i am still there | not finished | not over

vae-recevabilite-documents =
    { $mois-experience ->
        [0] Here are the documents to gather.
        [1] Your experience comes to one month.
       *[other] { $annees-experience ->
            [0] Your experience comes to { $mois-experience } months.
            [1] Your experience comes to { $mois-experience } months (one full year).
           *[other] Your experience comes to { $mois-experience } months ({ $annees-experience } full years).
        }
    }{ $heures-experience ->
        [0] {""}
        [1] {" "}It adds up to about one hour.
       *[other] {" "}It adds up to about { $heures-experience } hours.
    }{ $mois-formation ->
        [0] {""}
        [1] {" "}Your training comes to one month.
       *[other] {" "}Your training comes to { $mois-formation } months.
    }{ $mois-experience ->
        [0] {""}
       *[other] {""}

            Two periods at the same time count once. Experience with unknown hours is left out of the total of hours. At 35 hours a week, a year makes 1,607 hours. Since 2024, there is no minimum length any more.
    }

    Some proofs replace each other: the employer’s certificate or the contract with payslips, for example. Then one is enough.

    Which documents do you have already?
    .again = Which other documents do you have?
    .label = Your documents
    .help = Tick what you have at home. Send nothing here. When one proof can replace another, one is enough. For a letter ready to copy, write “letters”.
    .retry = I did not understand. Write the numbers of the documents you have, for example: 1 and 3.

## For everybody

vae-recevabilite-document-piece-identite = Copy of your identity paper
    .also = identity paper | identity card | id card | passport | residence permit | residence paper
    .help = French: identity card or passport, valid or expired for less than 5 years. Other country, in Europe or beyond: passport, valid identity paper or valid residence paper. Refugees, stateless and protected people: their travel document is accepted too.

vae-recevabilite-document-livret-1 = Livret 1 (CERFA 12818*02), dated and signed
    .also = livret 1 | cerfa | form
    .help = Date and sign the sworn statement too, box 6. If a signature is missing, you are asked to complete it, and the time limit waits. Box 5: computing is the letter M. The notice still says “au moins 1 an” (at least one year): that was the rule before 2024.

vae-recevabilite-document-dossier-de-faisabilite = Dossier de faisabilité (feasibility file) on France VAE, with the signed statement
    .also = feasibility file | dossier de faisabilité
    .help = You fill it in on vae.gouv.fr, alone or with an accompagnateur (VAE coach). Papers are joined as PDF or pictures.

vae-recevabilite-document-diplomes = Copy of your diplomas
    .also = diplomas | diploma | my diplomas
    .help = In any field, if you have any. Ask the Dava whether they exempt you from some exams.

vae-recevabilite-document-attestation-blocs = Attestation de blocs (certificate of blocs already won)
    .also = blocs | certificate of blocs
    .help = A bloc is a part of a diploma. The certificate or the livret de certification names it.

vae-recevabilite-document-comparabilite = Attestation de comparabilité (comparison of a foreign diploma)
    .also = comparability | enic naric | foreign diploma | equivalence
    .help = The Enic-Naric, the French centre for foreign diplomas, issues it. It says which French level your diploma is like.

vae-recevabilite-document-traductions = Translation of foreign proof
    .also = translation | translations | translated papers
    .help = Enclose the original and its translation into French. The translator is sworn, that is, recognised by the courts. A translator approved in the country of origin is fine too. Work in the European Union: the form U1 may serve as proof.

vae-recevabilite-document-releve-carriere = Relevé de carrière (full career statement)
    .also = career statement | relevé de carrière | pension statement
    .help = It completes the proof of a paid job, and helps if the company has closed. Ask your pension fund for it.

vae-recevabilite-document-premiere-demande = Former request and its decision, for an extension
    .also = former request | first request | extension | renewal
    .help = Only if your former recevabilité is no longer valid. Enclose both copies. The Dava says whether to tick renouvellement (renewal) or prolongation (extension).

## Paid job

vae-recevabilite-document-attestation-employeur = Attestation employeur (certificate signed by the employer)
    .also = attestation employeur | employer certificate | certificate of the employer
    .help = On headed paper. It gives the period, the activities and the number of hours. Write “employer letter” for a letter ready to copy.

vae-recevabilite-document-contrat-et-bulletins = Work contract with payslips (bulletins de salaire)
    .also = contract and payslips | payslips | pay slips | work contract
    .help = Useful if the company has closed, is slow to answer or does not know your project. A yearly summary is enough if it shows the hours. The contract gives the job and the hours a week.

vae-recevabilite-document-entretien-professionnel = Signed report of your entretien professionnel (appraisal)
    .also = appraisal | entretien professionnel
    .help = As a complement. It speaks of your activities. It bears the name and the signature of the employer.

## Self-employed

vae-recevabilite-document-inscription-activite = Certificate that your business was registered
    .also = registration | certificate of registration | kbis
    .help = It comes from the trade register, the craft register or Urssaf, for example.

vae-recevabilite-document-duree-activite = Proof of how long it was registered
    .also = length of registration | proof of length
    .help = It shows since when you were registered, and until when.

vae-recevabilite-document-declaration-fiscale = Tax declaration, or other proof of the business
    .also = tax declaration | tax return | taxes
    .help = As a complement: any document that shows that you worked for yourself.

## Volontariat

vae-recevabilite-document-contrat-volontariat = Contrat de volontariat (volunteer contract) with the payment notices
    .also = volunteer contract | payment notices
    .help = The contract gives the period, the length and the mission. The notices show the allowances paid.

vae-recevabilite-document-attestation-organisme = Statement signed by the organisation
    .also = statement of the organisation
    .help = The person in charge signs it. It gives the period, the missions and the number of hours.

vae-recevabilite-document-attestation-service-civique = Attestation de service civique with the paper of the State
    .also = civic service | service civique
    .help = The paper of the State describes your activities and assesses your skills.

## High-level sport

vae-recevabilite-document-liste-sportifs = Certificate of being on the list of high-level athletes
    .also = list of athletes
    .help = It proves that you were on the list during this period.

vae-recevabilite-document-attestation-federation = Statement of the sports federation
    .also = federation
    .help = It gives your activities while on the list, and the number of hours.

## Unpaid volunteering

vae-recevabilite-document-attestation-benevolat = Attestation de bénévolat (volunteer statement), signed by an officer
    .also = volunteer statement | attestation de bénévolat | passeport bénévole
    .help = Needed for this volunteering to count. It gives the task, the length, the hours, the setting and the skills. The statement of the Passeport bénévole is fine. To ask for it, write “volunteer letter”.

vae-recevabilite-document-declaration-association = Declaration at the préfecture of the closed association
    .also = closed association | association closed | declaration at the préfecture
    .help = Only if the association no longer exists. Another proof may serve: ask the Dava which one.

vae-recevabilite-document-statuts-et-proces-verbaux = Statutes and minutes of the association
    .also = statutes | minutes
    .help = Only if you were an officer. The minutes of the board name its members.

## Trade union

vae-recevabilite-document-absences-syndicat = Authorisations of absence
    .also = authorisations of absence | absences
    .help = They give the hours and the period.

vae-recevabilite-document-decharge-syndicat = Release from work or hour credit (crédit d’heures)
    .also = release from work | hour credit
    .help = The release, or the statement of the employer, gives the hours and the period.

vae-recevabilite-document-attestation-syndicat = Statement signed by a member of the board
    .also = statement of the union | union statement
    .help = It gives the role, the length and the activities. Do not tell me the name of the union.

vae-recevabilite-document-passeport-competences = Passeport de compétences (skills passport), signed
    .also = skills passport | passeport de compétences
    .help = A member of the board signs it. It gives the role, the length and the activities.

vae-recevabilite-document-comptes-rendus-syndicat = Minutes on headed paper of the organisation
    .also = minutes
    .help = They show what you did, in direct relation to the diploma.

vae-recevabilite-document-entretien-fin-mandat = Report of the end-of-mandate interview
    .also = end of mandate interview
    .help = It is the entretien professionnel (appraisal) with the employer, when the mandate ends.

## Local elected office

vae-recevabilite-document-absences-mandat = Authorisations of absence
    .also = authorisations of absence | absences
    .help = They give the hours and the period.

vae-recevabilite-document-decharge-mandat = Release from work or hour credit (crédit d’heures)
    .also = release from work | hour credit
    .help = The release, or the statement of the employer, gives the hours and the period.

vae-recevabilite-document-disponibilite-mandat = Letter on leave of office or suspended contract
    .also = leave of office | suspended contract
    .help = For a full-time mandate. The letter comes from the employer.

vae-recevabilite-document-nomination-mandat = Statement or minutes of your appointment
    .also = appointment | minutes of appointment
    .help = One of these two papers is enough.

vae-recevabilite-document-comptes-rendus-mandat = Minutes on headed paper of the assembly
    .also = minutes of the assembly
    .help = They show what you did, in direct relation to the diploma.

## Apprenticeship, professionnalisation, contrat unique d’insertion

vae-recevabilite-document-contrat-alternance = Signed contract (CERFA) or agreement
    .also = contract | agreement
    .help = The employer has signed it. It gives the job, the length and the activities.

vae-recevabilite-document-attestation-alternance = Certificate of experience signed by the employer
    .also = employer certificate | certificate of experience
    .help = It gives the job, the length and the activities. Write “employer letter” for a letter ready to copy.

## Immersion and training before hiring

vae-recevabilite-document-convention-pmsmp = Agreement of the immersion (convention, CERFA)
    .also = agreement | immersion agreement | pmsmp
    .help = Its object is “confirmation de projet professionnel”: to confirm a work project. Or it is “initiation d’une démarche de recrutement”: to begin a hiring. It gives the length and the activities too.

vae-recevabilite-document-convention-poe = Agreement between the company, you and France Travail
    .also = agreement | poe | poe agreement
    .help = It gives the length and the skills learnt with the tutor. France Travail, the job centre, used to be Pôle emploi.

## Internships

vae-recevabilite-document-convention-stage = Convention de stage (internship agreement)
    .also = agreement | internship agreement | convention de stage
    .help = It gives the learning aims, that is, what you were to learn.

vae-recevabilite-document-compte-rendu-tuteur = Report of the tutor, signed
    .also = report of the tutor | tutor report
    .help = The tutor followed you in the company. A person in charge at the company signs.

vae-recevabilite-document-attestation-fin-stage = Attestation de fin de stage (end of internship)
    .also = end of internship | attestation de stage
    .help = A person in charge signs it. It gives the dates, the hours a week and the place.

## Training

vae-recevabilite-document-diplome-formation = Copy of the diploma or title obtained
    .also = diploma | title
    .help = The diploma, title or certificate obtained at the end of this training.

vae-recevabilite-document-attestation-formation = Attestation de formation (training certificate)
    .also = training certificate | attestation de formation
    .help = It serves if the training gave no diploma. Another certificate may serve, if it is in direct relation.

## The sworn statement, then the decision

vae-recevabilite-declaration =
    { $piste-is ->
        [france-vae]
            The request holds a déclaration sur l’honneur (sworn statement). The one of France VAE commits you to the agreed path. Read it online, then sign it yourself.

            To know more, write “statement”. Have you read it?
       *[other]
            The request holds a déclaration sur l’honneur (sworn statement). You sign it yourself, on the form. In short:
            – I am not banned from appearing before a jury;
            – all is true;
            – it is my only request for this diploma this calendar year;
            – I ask for three different diplomas at most in the year.

            To have it explained in plain words, write “statement”. Have you read it?
    }
    .label = Sworn statement
    .choice-lu = Yes, I have read it
    .choice-lu-also = yes | yeah | read | i read it | i have read it | ok | okay | understood | i understand | seen
    .choice-question = I have a question
    .choice-question-also = no | question | a question | i do not understand it | i don’t understand | not clear | not yet | not read | i do not understand | do not understand | i have a question | not sure | unclear
    .retry = I did not understand. Answer “Yes” or “I have a question”.
    .help = A calendar year goes from January to December. The exact text is in the CERFA, box 6. The one of France VAE is different: read it online. A false statement is punished by law.
    .noted-lu = Thank you. You sign on your request, never here.
    .noted-question = Take time to understand before you sign. Write “adviser” to talk about it with someone.

vae-recevabilite-decision = Have you received the decision of recevabilité?
    .label = Decision of recevabilité
    .choice-recevable = Yes: recevable (admissible)
    .choice-recevable-also = recevable | admissible | i am admissible | accepted | they accepted | they said yes | green light | favourable | favorable | positive | good news | got accepted | it was accepted | i was accepted | my request was accepted | my application was accepted | approved | it was approved | declared admissible | they approved | yes admissible
    .choice-recevable-not = neither | neither accepted nor refused | if i am admissible
    .choice-non-recevable = Yes: non recevable (not admissible)
    .choice-non-recevable-also = non recevable | not recevable | not admissible | not accepted | they did not accept it | they didn’t accept it | they said no | inadmissible | refused | refusal | rejected | unfavourable | negative | they refused | they rejected | they rejected it | was refused | was rejected | request rejected | request refused | application rejected | turned down | declined | it is a no | i was refused | i was rejected | bad news
    .choice-non-recevable-not = neither | not refused | not rejected | not a refusal
    .choice-sans-reponse = More than 2 months without an answer
    .choice-sans-reponse-also = more than two months | more than 2 months | over two months | over 2 months | waiting for more than two months | two months over | 2 months over | time is over | time limit over | no answer for two months | no answer for 2 months | no answer for more than two months | no answer for more than 2 months | no news for more than two months | waiting over two months | waiting for over two months | waiting over 2 months | waiting more than two months | two months and no answer | 2 months and no answer | months and no answer | two months without an answer | 2 months without an answer | three months without an answer | 3 months without an answer | three months and no answer | 3 months and no answer | nothing for two months | nothing for three months | nothing for 3 months | waiting for 3 months | waiting for three months | waiting for 4 months | waiting for four months | waiting for months | two months have passed | the two months have passed | no reply for two months | no reply for three months | nothing for four months | nothing for 4 months | no news for three months | no news for 3 months | no news for four months | no answer for three months | no answer for 3 months | no answer for four months
    .choice-pas-encore = Not yet
    .choice-pas-encore-also = no | nope | waiting | i am waiting | still waiting | nothing received | not received | have not received it | nothing yet | no news | no answer | no answer yet | no decision yet | no decision | nothing so far | not received yet | not received it | not heard anything | not heard back | nothing in the mail | nothing in the post | no letter | no letter yet | not got it | not got it yet | pas encore | non
    .retry = I did not understand. Answer recevable, non recevable, more than 2 months or not yet.
    .help = The decision comes by post, by e-mail or on France VAE. It is also called notification.
    .noted-recevable = Good news! Keep this notification safe: its date counts for what follows.
    .noted-sans-reponse = The rule says: 2 months after the complete file, silence means recevable. To have it confirmed, write “silence letter”: the letter is ready.
    .noted-pas-encore = { $reponse-recevabilite-is ->
        [passed] The 2 months ended on { $reponse-recevabilite }. The rule says: no answer means recevable (admissible). To have it confirmed, write “silence letter”: the letter is ready.
       *[other] Noted: the decision has not come yet.
    }

vae-recevabilite-dossier-complet = Has the certifier confirmed that your file is complete?
    .label = Complete file
    .choice-oui = Yes, complete
    .choice-oui-also = yes | yeah | complete | confirmed | they confirmed | it is complete | file complete | everything is there | it is all there | nothing is missing | nothing missing | all complete | my file is complete | the file is complete | confirmed by email | they said it is complete | oui
    .choice-incomplet = It asks for documents
    .choice-incomplet-also = incomplete | file incomplete | not complete | they want more papers | they want papers | something is missing | documents are missing | they ask for papers | they ask for documents | a paper is missing | a document is missing | missing documents | one document is missing | one paper is missing | document is missing | paper is missing | papers are missing | payslip is missing | payslips are missing | certificate is missing | attestation is missing | something missing | missing a document | missing a paper | missing papers | missing something | i am missing | want another document | want more documents | they need more | they need another | they asked for more | they asked for papers | they asked for documents
    .choice-incomplet-not = nothing is missing | nothing missing | was missing | were missing | sorted now | it is sorted
    .choice-pas-encore = No news
    .choice-pas-encore-also = no | not yet | nothing | nothing yet | i do not know | i don’t know | waiting | no answer | no reply | heard nothing | no word from them | no confirmation | no confirmation yet | not confirmed | not confirmed yet | nothing confirmed | they did not confirm | no news | no news yet | pas encore | non
    .choice-pas-encore-not = nothing is missing | nothing missing
    .retry = I did not understand. Choose one of the three answers.
    .help = The 2 months begin only once the file is complete. The acknowledgement says so.
    .noted-incomplet = The time begins when the file is complete: send these documents soon. Keep a proof of sending. If a document cannot be found, write “adviser”.
    .noted-pas-encore = Ask the certifier whether the file is complete, and since which date.

vae-recevabilite-date-complet = On which date was the complete file received?
    .label = Date of the complete file
    .retry = I did not understand the date. Write for example: 12 March 2026.
    .help = It is on the acknowledgement or on France VAE. The answer is due 2 months later, date to date.
    .noted = { $reponse-recevabilite-is ->
        [passed] Noted: { $date-complet }. The 2 months ended on { $reponse-recevabilite }. Without an answer, the rule says that the file is recevable (admissible). To have it confirmed, write “silence letter”.
       *[other] Noted: { $date-complet }. Last day for the answer: { $reponse-recevabilite }.
    }
    .skip = I do not know

vae-recevabilite-suite-refus = This answer is hard to read. The notification says why. What would you like to do?
    .label = After the decision
    .choice-conseiller = Talk about it with an adviser
    .choice-conseiller-also = talk | talk about it | adviser | an adviser | with an adviser | new request | start again | try again | i want to understand | talk to an adviser | speak to an adviser | see an adviser | talk with an adviser | talk about it with someone | talk to someone about it | discuss it | discuss it with someone | understand why | i want to understand why | get advice | i need advice | apply again | reapply | i want to continue | go on
    .choice-arreter = Stop here
    .choice-arreter-also = i stop here | i stop vae | give up | i give up | i want to stop | i am giving up | giving up | i quit | stop the vae | stop here | stop it here | i prefer to stop | i will stop | it is over for me
    .retry = I did not understand. Answer “Talk about it” or “Stop here”.
    .help = The notification may show the gap between your experience and the diploma. An adviser can read it with you. There are other ways: training, another diploma, a new request.
    .noted-conseiller = Keep the notification near you for this talk.

## The time limit and the reminders

vae-recevabilite-deadline-reponse-recevabilite = Answer due by { $date }, 2 months after the complete file.

vae-recevabilite-reminder-question-ouverte = One question is left at step 3. You can go on where you were.
    .adviser = The person stopped during step 3, recevabilité.

vae-recevabilite-reminder-relance-piste = To move on, you need to know which track to follow. Your Dava and vae.gouv.fr can tell.
    .adviser = The person still does not know which track to follow.

vae-recevabilite-reminder-relance-pieces = Each document found brings you closer to sending. To ask for a paper, letters are ready to copy: write “letters”. Still missing:
    .done = I found some
    .adviser = Documents are still missing after three reminders.

vae-recevabilite-reminder-relance-depot = Your documents are ready. What is left: date, sign and send the request.
    .adviser = The documents are ready, but the request is not sent.

vae-recevabilite-reminder-relance-complet = { $dossier-complet-is ->
        [incomplet] The time limit starts when the file is complete. Send the documents asked for as soon as you can.
       *[other] The time limit starts when the file is complete. Ask the certifier whether it is, and since which date.
    }
    .adviser = The file that was sent is still not complete.

vae-recevabilite-reminder-reponse-proche = Six weeks have passed since your complete file. The answer is due by { $reponse-recevabilite }.
    .adviser = The answer on recevabilité is expected within two weeks.

vae-recevabilite-reminder-delai-passe = The 2 months ended on { $reponse-recevabilite }. Without an answer, the rule says that the file is recevable. To have it confirmed, write “silence letter”: the letter is ready to copy.
    .adviser = The 2 months are over and the person no longer answers.

vae-recevabilite-reminder-relance-decision = Just asking for news. You can also ask the Dava for the date of your complete file.
    .adviser = No news of the decision, and the date of the complete file is unknown.

vae-recevabilite-reminder-relance-suite-refus = Have you thought about what comes next with your adviser?
    .adviser = What follows the decision is not chosen.
