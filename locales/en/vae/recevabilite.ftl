vae-recevabilite =
    Ask for the recevabilité (admissibility). The certifier, here the académie, says whether your experience is close enough to the diploma. It is not the jury yet.
    .title = Recevabilité (admissibility)
    .action = Gather your proof, sign your request and send it.
    .need = You need an identity paper, the signed request and one proof for each experience.
    .duration = Count two months to prepare, then two months at most for the answer.
    .stay = You can answer me at any time, as soon as there is news.

vae-recevabilite-piste = Which track did the Dava confirm for your BTS SIO?
    .label = Your track
    .choice-france-vae = France VAE (vae.gouv.fr)
    .choice-france-vae-also = france vae | the site | website | online | vae.gouv.fr | portal | feasibility file
    .choice-cerfa = CERFA form (livret 1)
    .choice-cerfa-also = cerfa | form | livret 1 | livret | paper | 12818 | paper form
    .choice-ne-sais-pas = I do not know
    .choice-ne-sais-pas-also = no idea | not sure | they did not say | unknown | dunno
    .retry = I did not understand. Answer France VAE, CERFA or “I do not know”.
    .help = The Dava (VAE office of your education area) knows. A public servant also asks human resources: France VAE was not open to them in January 2026.
    .noted-ne-sais-pas = That is all right. Ask your Dava, and look on vae.gouv.fr whether the BTS SIO is offered. Your proof serves in both cases.

vae-recevabilite-depot = Have you already sent your request for recevabilité (livret 1 or feasibility file)?
    .label = Sending the request
    .choice-oui = Yes, it is sent
    .choice-oui-also = yes | done | sent | it is done | i sent it
    .choice-pas-encore = Not yet
    .choice-pas-encore-also = no | not sent | preparing | in progress | soon
    .retry = I did not understand. Answer “Yes” or “Not yet”.
    .help = Livret 1: the CERFA form. Dossier de faisabilité (feasibility file): the same request, on France VAE.
    .noted-oui = That is a fine step.

vae-recevabilite-option =
    Which option of the BTS SIO do you ask for?

    SISR: networks, servers, repairs.
    SLAM: programs, sites, databases.
    .label = Your option
    .choice-SISR = SISR
    .choice-SISR-also = network | networks | systems | servers | infrastructure | support | technician | option a
    .choice-SLAM = SLAM
    .choice-SLAM-also = software | development | developer | programming | coding | i code | web | database | option b
    .retry = I did not understand. Answer SISR or SLAM.
    .help = The request is for one option only. If in doubt, ask your Dava.
    .skip = I do not know yet

vae-recevabilite-experience = Let us talk about your IT experience, one at a time. Jobs, volunteering, internships: all counts if it is close to the diploma.
    .label = Your experience
    .more = Do you have another experience to add?
    .entry = experience { $number }, start { $debut }

vae-recevabilite-experience-statut = What was your status during this experience?
    .label = Status
    .choice-salarie = Employee, temporary worker or public servant
    .choice-salarie-also = employee | employed | temp | civil servant | public servant | contract | in a company | salarié
    .choice-independant = Self-employed
    .choice-independant-also = freelance | freelancer | self employed | my own business | contractor | shopkeeper
    .choice-benevole = Volunteer (bénévole)
    .choice-benevole-also = volunteer | volunteering | charity | association | bénévole
    .choice-volontaire = Volontaire (civic service)
    .choice-volontaire-also = civic service | service civique | volontariat | volontaire
    .choice-alternance = Work-study or CUI contract
    .choice-alternance-also = apprentice | apprenticeship | work study | alternance | cui
    .choice-stage = Internship (stage)
    .choice-stage-also = internship | intern | stage | trainee
    .choice-immersion = Immersion (PMSMP) or POE
    .choice-immersion-also = immersion | pmsmp | poe
    .choice-sportif = High-level athlete
    .choice-sportif-also = sport | athlete | sports
    .choice-syndicat = Trade union responsibility
    .choice-syndicat-also = union | trade union | union work
    .choice-mandat = Local elected office
    .choice-mandat-also = elected | local office | councillor | mayor
    .retry = I did not understand. Choose the closest status.
    .help = Think of your status at that time, not of today’s. Give no name of an employer or of a union.

vae-recevabilite-experience-debut = When did this experience begin?
    .label = Start
    .retry = I did not understand. Write the month and the year, for example: March 2019.
    .help = The month and the year are enough. A payslip may help you to find them.

vae-recevabilite-experience-fin = When did it end?
    .label = End
    .retry = I did not understand. Write the month and the year, for example: June 2023.
    .help = If it still goes on today, choose “It still goes on”.
    .skip = It still goes on
    .skip-also = still | ongoing | now | today | current | present | until now

vae-recevabilite-experience-heures = How many hours a week, on average?
    .label = Hours a week
    .retry = Write a number of hours a week, from 1 to 60. Example: 35.
    .help = Full time is 35 hours. For half time, write 17 or 18. An estimate is enough here.
    .skip = I do not know

vae-recevabilite-documents =
    { $mois-experience ->
        [0] Here are the documents to gather.
        [1] Your periods make one month, about { $heures-experience } hours. Here are the documents to gather.
       *[other] Your periods make { $mois-experience } months, about { $heures-experience } hours. Here are the documents to gather.
    } Which ones do you have already?
    .label = Your documents
    .help = Tick what you have at home. Send nothing here. Two periods at the same time count once.
    .retry = I did not understand. Write the numbers of the documents you have, for example: 1 and 3.

vae-recevabilite-document-piece-identite = Identity paper
    .help = French identity card or passport: valid, or expired for less than 5 years. Otherwise: passport, valid identity paper, residence paper, or refugee travel document.

vae-recevabilite-document-livret-1 = Livret 1 (CERFA 12818*02), dated and signed
    .help = Sign the sworn statement too, box 6.

vae-recevabilite-document-dossier-de-faisabilite = Dossier de faisabilité (feasibility file) on France VAE, with the signed statement
    .help = You fill it in on vae.gouv.fr, alone or with an accompagnateur (adviser).

vae-recevabilite-document-diplomes = Copy of your diplomas and training certificates
    .help = If you have any. They show what you have learnt.

vae-recevabilite-document-comparabilite = ENIC-NARIC statement for a foreign diploma
    .help = It says which French level your diploma is like.

vae-recevabilite-document-traductions = Translation of foreign papers
    .help = By a sworn translator, that is, one recognised by the courts.

vae-recevabilite-document-attestation-employeur = Attestation employeur (signed statement of the employer)
    .help = Check that it gives the period, the activities and the number of hours.

vae-recevabilite-document-contrat-et-bulletins = Work contract and payslips (bulletins de salaire)
    .help = The yearly summary is enough if it shows the hours of the year.

vae-recevabilite-document-inscription-activite = Certificate that your business is registered
    .help = For example: trade register, business register or Urssaf.

vae-recevabilite-document-duree-activite = Proof of how long it was registered
    .help = It shows the start date and the end date.

vae-recevabilite-document-declaration-fiscale = Tax declaration of your business
    .help = It can complete the other proof.

vae-recevabilite-document-attestation-benevolat = Attestation de bénévolat (volunteer statement) signed by an officer
    .help = Check the task, the length, the hours, the setting and the skills. It is compulsory. Association closed: its declaration at the préfecture.

vae-recevabilite-document-statuts-et-proces-verbaux = Statutes and minutes of the association
    .help = Only if you were an officer of the association.

vae-recevabilite-document-contrat-volontariat = Contrat de volontariat (volunteer contract) and payment notices
    .help = The notices show the allowances received.

vae-recevabilite-document-attestation-organisme = Signed statement of the organisation
    .help = Check the period, the activities and the number of hours.

vae-recevabilite-document-attestation-service-civique = Attestation de service civique (civic service statement)
    .help = Join the paper of the State that describes your activities.

vae-recevabilite-document-contrat-alternance = Contract (apprenticeship, professionnalisation or CUI)
    .help = Only the time spent in the company counts.

vae-recevabilite-document-attestation-alternance = Statement of experience signed by the employer
    .help = Check the function, the length and the activities.

vae-recevabilite-document-convention-stage = Convention de stage (internship agreement)
    .help = It must give the aims of the internship.

vae-recevabilite-document-compte-rendu-tuteur = Signed report of the tutor
    .help = The tutor is the person who followed you in the company.

vae-recevabilite-document-attestation-fin-stage = End of internship statement
    .help = Check the dates, the hours a week and the place.

vae-recevabilite-document-convention-immersion = Agreement of the immersion or of the POE
    .help = PMSMP: its object must be the work project or a hiring. POE: agreement between the company, you and France Travail.

vae-recevabilite-document-liste-sportifs = Certificate of being on the list of high-level athletes
    .help = The list shows the years.

vae-recevabilite-document-attestation-federation = Statement of the federation
    .help = Check the activities and the number of hours.

vae-recevabilite-document-absences-syndicat = Authorisations of absence
    .help = They show the hours and the period.

vae-recevabilite-document-decharge-syndicat = Release from work or hour credit
    .help = The employer certifies the hour credit.

vae-recevabilite-document-attestation-syndicat = Statement signed by a member of the board
    .help = Keep it for your file. Do not tell me the name of the union.

vae-recevabilite-document-absences-mandat = Authorisations of absence
    .help = They show the hours and the period.

vae-recevabilite-document-decharge-mandat = Release from work or hour credit
    .help = The employer certifies the hour credit.

vae-recevabilite-document-nomination-mandat = Statement or minutes of your appointment
    .help = Minutes on headed paper of the assembly may serve too.

vae-recevabilite-declaration =
    The request holds a sworn statement. Only you can sign it. In short:
    – I am not banned from appearing before a jury;
    – all is true, and it is my only request for this diploma this year;
    – no more than three different diplomas this year.

    Have you read it?
    .label = Sworn statement
    .choice-lu = Yes, I have read it
    .choice-lu-also = yes | read | i read it | ok | understood
    .choice-question = I have a question
    .choice-question-also = no | question | a question | i do not understand it | not clear
    .retry = Answer “Yes” or “I have a question”.
    .help = The exact text is in the CERFA, box 6. The one of France VAE is different: read it online. A false statement is punished by law.
    .noted-lu = Sign on the form, not here.
    .noted-question = Do not sign before you understand it. Write “adviser” to talk about it with someone.

vae-recevabilite-decision = Have you received the decision of recevabilité?
    .label = Decision of recevabilité
    .choice-recevable = Yes: recevable (admissible)
    .choice-recevable-also = recevable | admissible | yes | accepted | favourable
    .choice-non-recevable = Yes: non recevable (not admissible)
    .choice-non-recevable-also = non recevable | not admissible | refused | rejected
    .choice-sans-reponse = More than 2 months without an answer
    .choice-sans-reponse-also = more than two months | two months over | time is over
    .choice-pas-encore = Not yet
    .choice-pas-encore-also = no | waiting | i am waiting | nothing received | no news
    .retry = I did not understand. Choose one of the answers.
    .help = The decision comes by post, by e-mail or on France VAE. It is also called notification.
    .noted-recevable = Good news. Keep this notification safe.
    .noted-sans-reponse = The rule says: 2 months after the complete file, silence means recevable. Ask the Dava or France VAE to confirm it in writing.

vae-recevabilite-dossier-complet = Has the certifier confirmed that your file is complete?
    .label = Complete file
    .choice-oui = Yes, complete
    .choice-oui-also = yes | complete | confirmed
    .choice-incomplet = It asks for documents
    .choice-incomplet-also = incomplete | documents are missing | they ask for papers | a paper is missing
    .choice-pas-encore = No news
    .choice-pas-encore-also = no | not yet | nothing | i do not know | waiting
    .retry = I did not understand. Choose one of the three answers.
    .help = The 2 months begin only once the file is complete.
    .noted-incomplet = Send these documents soon: the time begins when the file is complete. Keep a proof of sending.

vae-recevabilite-date-complet = On which date was the complete file received?
    .label = Date of the complete file
    .retry = I did not understand the date. Write for example: 12 March 2026.
    .help = It is on the acknowledgement or on France VAE. The answer is due 2 months later, date to date.
    .skip = I do not know

vae-recevabilite-suite-refus = This answer is hard to read. The notification says why. What would you like to do?
    .label = After the decision
    .choice-conseiller = Talk about it with an adviser
    .choice-conseiller-also = talk | talk about it | with an adviser | new request | start again
    .choice-arreter = Stop here
    .choice-arreter-also = i stop here | i stop vae | give up | i give up
    .retry = Answer “Talk about it” or “Stop here”.
    .help = An adviser can read the notification with you. There are other ways: training, another diploma, a new request.
    .noted-conseiller = Keep the notification near you for this talk.

vae-recevabilite-deadline-reponse-recevabilite = Answer due by { $date }, 2 months after the complete file.

vae-recevabilite-reminder-question-ouverte = One question is left at step 3. You can go on where you were.
    .adviser = The person stopped during step 3, recevabilité.

vae-recevabilite-reminder-relance-piste = To move on, you need to know which track to follow. Your Dava and vae.gouv.fr can tell.
    .adviser = The person still does not know which track to follow.

vae-recevabilite-reminder-relance-pieces = Each document you find brings you nearer to sending. Still missing:
    .done = I found some
    .adviser = Documents are still missing after three reminders.

vae-recevabilite-reminder-relance-depot = Your documents are ready. What is left: date, sign and send the request.
    .adviser = The documents are ready, but the request is not sent.

vae-recevabilite-reminder-relance-complet = The time for the answer begins when the file is complete. Check that nothing is missing.
    .adviser = The file that was sent is still not complete.

vae-recevabilite-reminder-reponse-proche = Six weeks have passed since your complete file. The answer should not be long now.
    .adviser = The answer on recevabilité is expected within two weeks.

vae-recevabilite-reminder-delai-passe = The 2 months are over. Without an answer, the rule says that the file is recevable. Write to the Dava, in French: « Mon dossier est complet depuis plus de 2 mois. Pouvez-vous confirmer par écrit sa recevabilité (R6412-4) ? »
    .adviser = The 2 months are over and the person no longer answers.

vae-recevabilite-reminder-relance-decision = Just asking for news. You can also ask the Dava for the date of your complete file.
    .adviser = No news of the decision, and the date of the complete file is unknown.

vae-recevabilite-reminder-relance-suite-refus = Have you thought about what comes next with your adviser?
    .adviser = What follows the decision is not chosen.
