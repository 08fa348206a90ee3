### What may be asked at any moment: the answer, its title, and the ways to ask.

## The diploma

vae-topic-diplome =
    The BTS SIO (services informatiques aux organisations) is a computing diploma, two years after the baccalauréat. The ministry of higher education delivers it, through your académie (education area).

    It has two options: SISR for networks and systems, SLAM for software. You choose one.
    .title = The diploma, the BTS SIO
    .also = bts sio | what is this diploma | which diploma | what level | level of the diploma | level 5 | is it recognised | who delivers the diploma | who gives the diploma | what is the diploma worth | what is bts sio for

vae-topic-voies =
    Five ways lead to the BTS SIO:
    – initial training, as a pupil or student;
    – continuing training, as an adult;
    – the exam, as an individual candidate;
    – the contrat de professionnalisation (work-study contract);
    – VAE, through your experience.

    Here I guide you through VAE. An adviser can compare the five with you.
    .title = The five ways to get the BTS SIO
    .also = how to get the diploma | how do i get the bts | other ways | is there another way | other than vae | without vae | go back to school | take the exam | individual candidate | work study for the bts | which way is best | go to school for it | school instead | other way to get it

vae-topic-options =
    You ask for one option only.

    SISR: you install, watch over and repair networks, servers, workstations.
    SLAM: you create, test and correct software, sites, databases.

    Take the one that looks like your everyday work. An adviser or the Dava (VAE office of your académie) confirms it with you.
    .title = Choosing between SISR and SLAM
    .also = sisr or slam | slam or sisr | which option | which option to choose | difference between sisr and slam | the options | i do not know which option | change option | two options at once | explain the options

vae-topic-blocs =
    A bloc is a part of the diploma. Each option has three:
    – support and delivery of computing services;
    – systems and networks (SISR), or applications (SLAM);
    – cybersecurity.

    A bloc that you win stays yours. The diploma also holds general subjects, beside the blocs.
    .title = The blocs of the BTS SIO
    .also = how many blocs | list of blocs | which blocs | the programme | syllabus | content of the diploma | what is in the bts sio | one bloc only | validate one bloc | what blocs | blocs do i need

vae-topic-unites-generales =
    The BTS SIO also has four general subjects:
    – general culture and expression, in French;
    – English;
    – mathematics for computing;
    – economic, legal and managerial culture.

    People often think of them too late. With another diploma, an exemption is sometimes possible. I do not know the exact rule: ask the Dava for it in the first week.
    .title = French, English, maths
    .also = general subjects | maths | mathematics | do i have to do maths | is english compulsory | english test | french test | general culture | subjects of the bts | exemption from subjects | i am bad at maths

vae-topic-bilan = Your look at your skills is still to be done. It is part of step 1, and takes a few minutes. It is not a mark: it helps to prepare what comes next. An adviser can also do it with you.
    .title = My skills
    .also = my competences | result of the self-assessment | show my skills again | my strong points | what am i good at | see my skills | what i can do | my self-assessment | my skills result | self assessment | my bilan

## Before you start

vae-topic-qui-peut =
    VAE is open to everyone: any age, any nationality, any status, any level of studies. The baccalauréat is not required.

    You need activities close to the diploma. One limit on France VAE: you must not be a pupil or student for this same diploma already.
    .title = Who can do a VAE
    .also = who can do vae | am i allowed | can i do a vae | do i have the right | i have no diploma | without a diploma | i am too old | i am too young | is there an age limit | what do i need for vae | conditions | requirements | who is it for

vae-topic-experience =
    What counts is the link between your activities and the diploma. A job, your own business, volunteering, civic service, an elected office: all can count. Internships too.

    The number of hours serves to fill in the form. Two periods at the same time count once. The certifier, here the académie, decides.
    .title = The experience asked for
    .also = how many years of experience | how much experience | one year of experience | 1 year of experience | minimum length | minimum experience | not enough experience | i do not have enough experience | is six months enough | is my experience enough | do my internships count | only worked 6 months | only worked | only 6 months

vae-topic-benevole =
    Yes, volunteering counts, if it is close to the diploma. A signed certificate is compulsory. It gives your task, its length, the hours, the setting and the skills.

    If you ran an association: add its statutes and the minutes that name you. Association closed: its declaration at the préfecture may serve.
    .title = Does volunteering count
    .also = volunteering counts | does volunteer work count | the association has closed | volunteer certificate | prove my volunteering | volunteering and vae | unpaid work | does unpaid work count | hours in a charity | in a charity count

vae-topic-etapes =
    The way has six steps:
    1. Advice: choosing, with an adviser.
    2. Dava: knowing which track to follow.
    3. Recevabilité (admissibility): sending the request, then waiting for the decision.
    4. Dossier de validation (validation file): telling your work, with proof.
    5. Jury: it reads, you wait for the invitation.
    6. Interview: speaking about your work.

    Then comes the result. You can come in at any step.
    .title = The six steps
    .also = the steps | which steps | how many steps | what are the steps | the 6 steps | how does a vae go | how does vae work | the procedure | where do i start | what do i begin with | the whole path | from start to end | how does the whole thing go | the vae process | what is the process | the whole process

vae-topic-pistes =
    The track is the way of your request. The steps are alike. The forms, the words and the time limits change. Your proof serves in both cases.

    The Dava says which one to follow. Ask it in writing, and keep its answer.
    .title = The two tracks
    .also = france vae or cerfa | cerfa or france vae | which track to follow | which track to choose | difference between france vae and cerfa | paper or online | online or paper | is the bts sio on france vae | where do i send my request | which form | where is livret 1 | where is the form | which track should | which track

vae-topic-vocabulaire =
    The two tracks say the same things in other words. Here is the word of the CERFA form, then the one of France VAE:
    – livret 1 (request): dossier de faisabilité;
    – livret 2 (your file): dossier de validation;
    – accompagnateur: AAP (architecte accompagnateur de parcours), a path adviser;
    – request accepted: recevable;
    – admissibility over: caduque.

    For another word, write “what is”, then the word.
    .title = The words of France VAE
    .also = vocabulary | the words of vae | i do not understand the words | livret 1 or dossier de faisabilité | livret 2 or dossier de validation | are livret 2 and dossier de validation the same | glossary | dictionary | abbreviations | what do all these words mean | livret 1 and dossier de faisabilité | all these words | words confuse

vae-topic-duree =
    It depends on you, on the track and on the académie. As a guide:
    – choosing: 2 months;
    – preparing the request: 2 months;
    – waiting for the answer: 2 months at most;
    – writing the file: 4 to 6 months, half a day a week;
    – waiting for the jury: 3 to 4 months.

    You can go more slowly.
    .title = How long does it take
    .also = how long | how long is it | duration | how much time | how many months | is it long | when will i have my diploma | working time | how many hours of work | how much time a week | time needed

vae-topic-chances =
    For reference: the Éducation nationale in 2022, for its vocational diplomas up to the BTS. Juries saw 14,500 files. They validated 12,896 of them, whole or in part. For 9,951, or 69 in 100, it was the whole diploma. (Source: note 24.27 of the ministry, quoted by the press.)

    These figures say nothing about your file. The hardest part is often to reach the jury.
    .title = The chances of success
    .also = my chances | what are my chances | do i have a chance | success rate | how many succeed | is it difficult | is vae hard | does it work | will i make it | statistics | will i pass

vae-topic-academie =
    The académie (education area) of your home or of your workplace: you choose. It receives your request and calls the jury.
    .title = My académie
    .also = which académie | which académie am i in | what is my académie | where do i hand in my file | where do i send my file | home or workplace | i work in another region | change académie | two académies
vae-topic-academie-connue = From your postal code, it is this one: { $academie }.
vae-topic-academie-inconnue = Give me your postal code, and I will tell you which one.

vae-topic-agents-publics =
    Permanent, on contract or in the army: VAE is open to you. You use the CERFA form, unless the Dava says otherwise.

    Your RH (human resources) know about leave and possible funding.
    .title = Public servants and VAE
    .also = civil servant and vae | can a civil servant do vae | vae civil servant | vae public service | vae public servant | vae hospital | vae army | public contract and vae | france vae civil servant | civil servants use france vae | public servants get leave

vae-topic-cadre =
    The Apec, a job service for managers (cadres), advises them, in work or not. It is free. You can also see a career adviser.
    .title = Advice for managers (cadres)
    .also = manager and vae | apec | advice for managers | advice for a manager | vae for managers | help for managers | i am a manager who can help | advice for executives

vae-topic-handicap =
    VAE is open to all. Cap emploi advises, if a disability matters for your project. The Agefiph (fund for disabled workers) may help to pay.

    For the jury, ask the certifier early whether the interview can be adapted. You need not explain anything to me. I keep nothing about it.
    .title = Disability and VAE
    .also = disability | disabled | disabled worker | cap emploi | agefiph vae | adapted interview | adapted jury | dyslexia | dyslexic | extra time | i am deaf | wheelchair | people with a disability | arrangements for people

vae-topic-etranger =
    Any nationality is welcome. Join a foreign diploma to the request. Enic-Naric, the French centre for foreign diplomas, says which level it is like.

    Have proof in another language translated. The translator must be sworn, that is, recognised by the courts.

    Refugee or protected person: talk to the certifier, who studies your situation.
    .title = Diploma or work abroad
    .also = foreign diploma | i have a foreign diploma | work abroad | i worked abroad | foreign papers | translation | have it translated | enic naric how | equivalence | diploma equivalence | i am a foreigner | refugee | i am a refugee | residence permit | nationality | my degree is from | foreign degree | degree from another country

vae-topic-francais =
    The file and the interview are in French. Here, you can read in French or in English: write “language”.

    Official terms stay in French, because you will see them on your papers. If writing is hard, ask for help: a VAE coach reads with you. An adviser can look for French classes.
    .title = In which language
    .also = which language | my french is bad | i speak french badly | i do not speak french well | file in english | write in english | do i have to speak french | spelling | spelling mistakes | i write badly | i cannot write well | french classes | jury in english | mistakes in french | lots of mistakes

vae-topic-prc =
    A PRC (point relais conseil) is a VAE advice point. It is free, and open to all. Organisations such as France Travail or the missions locales (youth advice) run them.

    There you check whether VAE and this diploma suit you. You also look for funding. Bring a CV and the list of your jobs.
    .title = The VAE advice point
    .also = where is an advice point | find an adviser | find a prc | advice centre | vae advice centre | advice appointment | free advice | who can advise me | prc near me | what is an adviser for | is advice compulsory | nearest prc | free vae advice

vae-topic-pole-emploi =
    It is the same service, with a new name. Your adviser can talk about VAE and funding. Say “VAE” when you make the appointment.
    .title = Pôle emploi, France Travail
    .also = what is pole emploi now | pole emploi no longer exists | pole emploi or france travail | new name of pole emploi | can the job centre help | job centre | pole emploi still exist | france travail the same as pole emploi | can my pole emploi adviser help

## Money and working time

vae-topic-cout =
    Advice is free. Two things may have to be paid:
    – support, if you want some;
    – the fee of the académie.

    Ask for prices in writing before you sign. Help exists: write “money” to see who can pay.
    .title = How much does it cost
    .also = how much | what does it cost | is it free | do i have to pay | price | prices | cost | cost of vae | is it expensive | fee | fees | jury fee | file fee

vae-topic-argent =
    .title = Who can pay
    .also = money | who pays | funding | fund my vae | financial help | grants | i have no money | i cannot afford it | i cannot pay | subsidy | who funds it | reimbursement | sponsorship
vae-topic-argent-salarie =
    In work, four possible sources:
    – your CPF (training account), by yourself;
    – your employer, with its OPCO (training fund of the sector);
    – Transitions Pro, in your region;
    – your region, sometimes.

    The OPCO pays through the employer: talk to human resources first. For discretion, keep to the CPF.
vae-topic-argent-demandeur-emploi =
    Out of work, three possible sources:
    – your CPF (training account), without the share that others pay;
    – France Travail, with the AIF (training grant);
    – your region, sometimes.

    Ask for agreement before you start. France Travail talks it over with you.
vae-topic-argent-independant =
    Self-employed, two possible sources:
    – your FAF (training fund of the self-employed);
    – your CPF (training account).

    The name of your fund is on the Urssaf certificate of training contribution. Write “contact”: I say which ones exist.
vae-topic-argent-agent-public =
    Public servant, two possible sources:
    – the human resources of your administration, for funding and leave;
    – your CPF (training account).

    Ask human resources how to use this account: I do not know their rules.
vae-topic-argent-autre =
    Several possible sources:
    – your CPF (training account), if you have worked;
    – your region, sometimes;
    – France Travail, if you are registered there.

    An adviser looks with you, free of charge. Write “contact” to know where.

vae-topic-cpf =
    The CPF (training account) is yours. You decide to use it. Your account shows the amount left: I do not know it.

    Before you use it, ask for a quote: who helps me, for how many hours, at what price.
    .title = Paying with the CPF
    .also = cpf | my cpf | use my cpf | pay with my cpf | does the cpf pay for vae | my training account | how much is on my cpf | cpf vae | training rights | cpf limit | does the cpf pay | cpf pay for everything

vae-topic-conge =
    .title = Time off work
    .also = leave | time off | absence from work | day off for the jury | can my boss refuse | can the employer refuse | paid during the jury | time to prepare | hours of absence | right to leave
vae-topic-conge-salarie =
    You can ask for paid leave, to prepare for the jury or to meet it. Ask in writing, with proof of the date. Join the proof of your recevabilité (admissibility).

    These hours count as work. In the same company, a new request comes a year later. The one exception: completing a validation partielle (part of the diploma).
vae-topic-conge-agent-public =
    Ask your human resources for VAE leave, and for the rules of your administration. Join the proof of your recevabilité.
vae-topic-conge-sans-employeur =
    VAE leave is for employees and public servants. In your situation, keep the jury’s date free as soon as you know it.

    If France Travail follows you, give this date to your adviser too.
vae-topic-conge-inconnu =
    An employee or a public servant can ask for leave. It serves to prepare for the jury or to meet it. The request is in writing, with the proof of recevabilité.

vae-topic-employeur =
    You do not have to tell your employer. VAE is done with your consent. If your employer proposes one, you may refuse: it is not a fault.

    To prove a job, your contract and your payslips are enough. To pay, your CPF may serve. You do have to talk about it to get paid leave.
    .title = Telling my employer
    .also = tell my boss | do i have to tell my boss | will my employer know | without telling my employer | discretion | be discreet | in secret | must i tell my employer | my employer refuses | my boss know | boss know about it

vae-topic-accompagnement =
    Support is a help, never a duty. Someone listens to you, asks questions, reads, prepares the interview. They do not write in your place. Support helps many people to reach the end.
    .title = Getting support
    .also = support for vae | get help | get support | who can help me write | help with the file | help with writing | a coach | is support compulsory | price of support | find a coach | i am all alone | support mandatory | someone to support me | find someone to support | help me write
vae-topic-accompagnement-france-vae =
    The path adviser of France VAE explains the steps, looks for funding and prepares the jury. You may meet again afterwards.
vae-topic-accompagnement-cerfa =
    Ask your Dava whether it gives support, for how many hours and at what price. Other organisations do too. Compare before you sign.
vae-topic-accompagnement-autre =
    On France VAE, you choose on the list of the site. With the CERFA form, you ask the Dava. Always ask for the hours and the price.

## The request for recevabilité

vae-topic-declaration =
    Here is what you sign on the CERFA form (box 6), in plain words:
    – No criminal or administrative decision forbids me to appear before an exam or VAE jury.
    – All my information is true.
    – It is my only request for this diploma, in this calendar year.
    – I make three requests at most, for different diplomas, in this calendar year.

    The text of France VAE is different: it commits you to the planned path.

    A false statement is punished by law (code pénal, 441-1, 441-6 and 441-7). The signature is yours: I never sign in your place.
    .title = The sworn statement
    .also = what do i sign | what am i signing | text of the statement | sign the statement | box 6 | false statement | what if i lie | commitment | where do i sign | declaration of honour text | have to swear | sworn statement | the statement | statement

vae-topic-nombre-demandes =
    You can aim at several diplomas in the same year. A calendar year goes from 1 January to 31 December.

    A request for one or several blocs stands apart.
    .title = How many requests a year
    .also = how many requests | several requests | several vae | two vae | do two vae | two diplomas at once | one request a year | how many times a year | how many diplomas | limit of requests | three requests | requests per year

vae-topic-delais =
    The time limits to know:
    – decision of recevabilité: 2 months after the complete file;
    – France VAE: a step recorded before the end of the 6th month;
    – France VAE: jury before the end of the 3rd month after handing in;
    – leave from work: ask 30 days before, answer within 15 days;
    – result: 15 days after the jury.

    Keep letters and acknowledgements. With your dates, I warn you in time.
    .title = Time limits
    .also = deadline | deadlines | time limit | the time limits | what are the deadlines | the dates | until when | before which date | waiting time | how long for the answer | when will i have the answer | how long do they have | legal deadlines

vae-topic-silence =
    The time is counted from date to date, from the complete file. Once it is over, silence is a yes. It is still useful to have it in writing.
    .title = If no answer comes
    .also = time limit passed what now | chase the dava | still waiting for an answer | silence | what if they do not answer | if the dava does not answer | if nobody answers | what if there is no answer | silence means yes
vae-topic-silence-date-connue = Your file has been complete since { $date-complet }. The answer is due by { $reponse-recevabilite }. After that date, send the letter.
vae-topic-silence-date-inconnue = Look for the date of the complete file: acknowledgement, or France VAE. For a simple message, write a second time, or call.

vae-topic-refus =
    « Non recevable » (not admissible) speaks of a file, at one moment. The notification gives the gaps between your activities and the diploma. It may advise training.

    Then several ways exist: one more proof, training, a closer diploma, a new request. Ask the certifier when to make it. An adviser reads the decision with you.
    .title = If the request is not admissible
    .also = not admissible what now | refused what now | contest | appeal | complaint | it is unfair | can i appeal if | what can i do if they refuse | if they refuse | if i am refused | why did they refuse | refused file what now | what if it is refused

vae-topic-ancien-dossier =
    The BTS SIO has a new entry since 1 September 2025. The RNCP is the national register of diplomas.

    The blocs have new numbers. Compare their names, never their numbers. Old bloc 4 (applications) is now bloc 3. Old bloc 3 (cybersecurity, option SISR) is now bloc 4.

    With an old decision, ask the Dava whether it still holds.
    .title = A file begun before 2025
    .also = old file | file begun before | old entry | rncp35340 | rncp 35340 | rncp40792 | rncp 40792 | the diploma has changed | new bts sio | my old blocs | blocs already won | i started in 2024 | old decision | still valid | redo it all | started this years ago

vae-topic-prolongation =
    .title = Extending the recevabilité
    .also = extend | extend my recevabilité | my recevabilité has expired | recevabilité too old | my recevabilité expires | validity of the recevabilité | how long is it valid | i am past the six months | recevabilité lost | more time for the file | renew it | runs out | extend my admissibility
vae-topic-prolongation-france-vae =
    Have a step recorded that your file planned, or that came with the decision.

    Recevabilité lost: a new file is possible if the référentiel, the official list of skills, has stayed the same. The limit of one request a year does not apply then.
vae-topic-prolongation-cerfa =
    You can ask for an extension, with the same CERFA form. Diploma unchanged: it is a prorogation (extension). Diploma changed: it is a renouvellement (renewal). The BTS SIO changed in September 2025: ask the Dava which box to tick.

    Join a copy of the first request and of the decision.
vae-topic-prolongation-autre =
    The length depends on your track. Look at the date of your decision, then ask the Dava what is possible.

## The validation file

vae-topic-parties-dossier =
    The dossier de validation (validation file) has three parts:
    – your path: jobs, personal experience, initial and continuing training;
    – your activities in computing, told in detail;
    – proof of your practice.

    For each bloc, choose three to five real situations. For each one, give the problem, your role, your choices and the result.
    .title = What the file contains
    .also = what goes in the file | what goes in livret 2 | content of livret 2 | content of the file | the parts of the file | outline of livret 2 | how to write livret 2 | how to write the file | how many pages | example of livret 2 | example of a file | what to write | goes in the validation file | parts of the file

vae-topic-plan =
    The average is half a day a week, for 4 to 6 months. The dates are only a guide. If you are late, go on from where you are.
    .title = My plan, week by week
    .also = work plan | my plan | planning | schedule | my schedule | week by week | get organised | how do i get organised | i am late | i am behind | i lack time | i have no time | how is my plan going | what to do this week | weekly plan | organise my weeks | organise my week
vae-topic-plan-debut =
    You are in week { $semaine }. List your jobs, training and volunteering, with dates. Half a page is enough.

    Your dates:
    – path written: { $plan-parcours };
    – situations written: { $plan-situations };
    – proof gathered: { $plan-preuves };
    – last reading done: { $plan-relecture }.
vae-topic-plan-parcours =
    You are in week { $semaine }: your path. One or two sentences for each period are enough. Aim to finish by { $plan-parcours }.

    Then come the work situations, until { $plan-situations }.
vae-topic-plan-situations =
    You are in week { $semaine }: work situations. It is the longest part. This week, take just one. Write one page: the problem, your role, your choices, the result.

    Aim to finish by { $plan-situations }. Then comes the proof.
vae-topic-plan-preuves =
    You are in week { $semaine }: proof. This week, choose two: a diagram, a ticket, a piece of code. Hide names and secrets.

    Aim to finish by { $plan-preuves }. Then you read it all again, until { $plan-relecture }.
vae-topic-plan-relecture =
    You are in week { $semaine }: the last reading. Read aloud. Change “we” into “I”. Have someone you trust read a few pages.

    Aim to finish by { $plan-relecture }. Then you hand in the file.
vae-topic-plan-plus-long =
    You are in week { $semaine }. It is longer than the average, and that happens. All that is written stays useful.

    This week, just one small thing: half a page, or one proof. Look also at the end date of your recevabilité. A coach can help you finish.
vae-topic-plan-sans-date =
    Here is a typical plan:
    – month 1: your path;
    – months 2 to 4: work situations;
    – month 5: proof;
    – month 6: the last reading.

    With a start date, I give you your own dates.

vae-topic-page-blanche =
    It happens to almost everyone. Start small: one single day of work, a recent one.

    Tell it aloud, as you would to a friend. Record yourself if it helps. Then write, in this order: the problem, what you chose, why, the result.

    Short sentences are enough. Ten lines today are a real start.
    .title = The blank page
    .also = blank page | i do not know what to write | i do not know where to start writing | stuck on livret 2 | i cannot write | no inspiration | how to start writing | i have nothing to tell | i do nothing special | writer’s block | i dont know how to start writing | i do not know how to start writing

vae-topic-preuves =
    Proof shows that you did it: a diagram, a ticket, a screenshot, a piece of code, a report, instructions for use.

    Choose one useful proof for each situation. Say in one sentence what it shows. Hide names, addresses and passwords. Keep it at home: here, you only tick.
    .title = Proof for the file
    .also = which proof | what proof | how to prove | prove my experience | i have no proof | i no longer have proof | annexes | what goes in the annex | screenshots | my company has closed | my old employer does not answer | i lost my papers | counts as proof | enough as proof

vae-topic-secrets =
    You can tell your work and protect the company. Write “a client”, “a server”. Hide addresses, passwords, figures and personal data. Keep the problem, your choices and the result.

    Those who receive your information are bound by professional secrecy (code du travail, L6421-4). If in doubt about a document, leave it out.
    .title = Company secrets
    .also = secret | secrets | professional secrecy | confidential | confidentiality | confidential data | non-disclosure agreement | nda | i am not allowed to show it | i cannot show my code | client data | anonymise | screenshots from my company

vae-topic-plagiat =
    Write in your own words. If a file is copied or fraudulent, the diploma can be refused or withdrawn. The candidate is heard first (code du travail, R6412-7).

    An artificial intelligence tool can correct a sentence. It cannot live your work for you. Put no secret in it. Before the jury, you will explain each page.

    I know of no rule about these tools: ask the certifier.
    .title = Copying, or using artificial intelligence
    .also = plagiarism | copy | copy from the internet | copy a file | buy a file | can someone write it for me | chatgpt | chat gpt | use ai | ai | artificial intelligence | cheat | cheating | fraud | copy it | can i copy | copy his livret 2

## The jury and the interview

vae-topic-jury =
    The jury reads your file, listens to you, then decides. It wants to understand what you really do. It may ask for practical work.

    A member of the jury must have no link with you. If you know one, tell the certifier.
    .title = Who is in the jury
    .also = who is the jury | how many people in the jury | what does the jury do | members of the jury | what does the jury decide | i know someone in the jury | when is the jury | date of the next jury | on the jury

vae-topic-entretien =
    You present your work, often for 10 to 20 minutes. Then the jury asks questions.

    Prepare: who you are, two situations that went well, one difficulty and what it taught you. Say “I”. Rehearse aloud, with a watch.

    Bring an identity paper, the invitation and a copy of your file. Leave early.
    .title = The interview with the jury
    .also = how does the interview go | what happens at the interview | the oral | prepare the interview | prepare my oral | oral presentation | what to say to the jury | which questions | questions of the jury | how long is the interview | what do i bring | slides | powerpoint | how long is the oral | how does the oral go

vae-topic-stress =
    Being afraid before a jury is normal. The jury asks about your work: you are the one who knows it best.

    Three things help:
    – rehearse in front of someone;
    – learn your first sentence by heart;
    – breathe out slowly before you go in.

    You can ask the jury to repeat a question. And if it is too heavy, write “talk to someone”.
    .title = Fear of the jury
    .also = stress | stressed | i am so stressed | stage fright | afraid of the jury | i am afraid of the jury | i am afraid of the oral | i am afraid to fail | i panic | what if i fail | i am shy | i speak badly in public | nervous about the interview | so nervous | panic in front of them | i am scared | scared of the jury | scared of the interview | scared of the oral | i am nervous | afraid of the interview | afraid of failing | anxious about the interview | anxious about the jury | i am stressed | stressed about the interview | stressed about the jury

vae-topic-absence-jury =
    It happens. Tell the certifier soon: say that you cannot come, and ask for a new date. A proof helps, if you have one.

    Your VAE does not end there. I do not need to know the reason.
    .title = If I cannot come to the jury
    .also = i cannot go to the jury | i cannot go | change the date of the jury | postpone the jury | postpone the interview | new jury date | late for the jury | cant come to the jury | cannot come to the jury | if im ill on the day | if i am ill on the day | if i cannot come | if i miss the jury

## The result and after

vae-topic-resultats =
    The jury can validate the whole diploma, some blocs, or nothing this time. The certifier sends you the notification.
    .title = The result
    .also = results | when is the result | when will i have the result | result from the jury | when are the results | how do i know if i passed | after the jury | and after the jury | when do we get the results | get the results | how long until i know
vae-topic-resultats-date-connue = Yours is expected by { $date-resultat }. After that day, ask the certifier for it.
vae-topic-resultats-date-inconnue = Keep it: it serves for all that follows.

vae-topic-partielle =
    A part of the diploma is yours. The jury names the blocs you won, and what is left to show. For what is left, you choose:
    – a complementary assessment, on these blocs only;
    – a short training course, then the assessment;
    – more experience, then a new request.

    Your adviser tells you how to do it and how to pay. For the complementary assessment, new VAE leave is possible in the same year.
    .title = After a validation partielle
    .also = validation partielle what now | i am missing a bloc | some blocs are missing | one bloc is left | how long do blocs last | how long are my blocs valid | take a bloc again | missing blocs | complete my diploma | finish my diploma | keep my blocs | blocs forever | what if i only get part | if i only get a part

vae-topic-aucune =
    This is hard news. It speaks of a file and of a day, not of your worth.

    Take a few days. Then read the notification with someone: coach, adviser, Dava. Ask what was missing. Your descriptions and your proof can be used again.

    Then: more experience, training, a new request, or another diploma. There is no hurry.
    .title = If nothing is validated
    .also = failure what now | see the jury again | start vae again | do another vae | i failed what now | give me nothing | what if they give me nothing | if i fail everything | if the jury says no | what if i do not get it

vae-topic-formation =
    After a validation partielle, a shorter training course can prepare the blocs that are left. You can also complete with experience.

    Special help sometimes exists for this. Your adviser tells you which, how to ask and how to pay.
    .title = Training to complete
    .also = short training after the jury | extra training | take a training course | training to finish | which training | training for the missing blocs | courses for the bts | training after vae | mixed path

vae-topic-attestation =
    You have to ask for it: it does not come by itself. Write to the certifier, with the date of the jury.

    It proves the diploma, or the blocs that you won. Keep the original and give copies.
    .title = Asking for the attestation
    .also = ask for my attestation | certificate of success | certificate of blocs | attestation of blocs | proof of my diploma | when will i have the paper diploma | receive my diploma | the diploma on paper | i lost my diploma | my certificate | paper proving | paper proving the blocs | certificate for my blocs

## When you are stuck

vae-topic-blocages =
    .title = What gets people stuck at this step
    .also = it is stuck | it does not move | the pitfalls | pitfalls | mistakes to avoid | common mistakes | what gets people stuck | tips | a tip | where do people get stuck | so many people not finish | i am stuck | stuck here | get stuck
vae-topic-blocages-orientation =
    At the start, three things often get people stuck:
    – knowing whom to call: write “contact”;
    – nobody answers: try another place on the list;
    – choosing the right diploma and level: an adviser compares your activities with the référentiel, the official list of skills.
vae-topic-blocages-dava =
    Here, four things often get people stuck:
    – which académie: the one of your home or of your workplace;
    – which track: the Dava says it, ask in writing;
    – still no answer: a second message, then a call;
    – one académie a year: choose before you send.
vae-topic-blocages-recevabilite =
    Here, papers are often missing:
    – certificate from the employer: contract and payslips replace it, even if the company has closed;
    – hours: the yearly summary of pay shows them;
    – form: date it and sign it, box 6 too;
    – foreign papers: a sworn translator is needed.
vae-topic-blocages-dossier =
    Here, five things often get people stuck:
    – the blank page: tell one single day;
    – a list of tasks: tell your choices instead;
    – little proof: one for each situation is enough to start;
    – secrets: hide the names;
    – time: on France VAE, mind the 6th month.
vae-topic-blocages-jury =
    Here, the waiting is the hard part:
    – ask the certifier for the date of the next session;
    – tell it if your address changes;
    – read your file once a month, aloud.
vae-topic-blocages-entretien =
    Here, three things often get people stuck:
    – stage fright: rehearse in front of someone;
    – speaking of the team: say “I” rather than “we”;
    – if something comes up: tell them soon, and ask for another date.
vae-topic-blocages-suite =
    After the jury, many stop at a validation partielle. Yet the blocs they won stay theirs.

    Two small things help: ask for the attestation, and see an adviser again.

vae-topic-abandon =
    You have had enough: you may. VAE is long, and many people think of stopping on the way. What you have done stays done.

    Before you decide, try one small thing: ten minutes, one sentence, or a call to an adviser. You can also rest: write “pause”. For a real person, write “talk to someone”.

    And if you stop, you can always come back.
    .title = I want to stop
    .also = i want to give up | i feel like giving up | i want to stop vae | i am stopping everything | i am discouraged | it is too long | it is too hard | i cannot do it any more | drop out | if i drop out | quit the vae

## This program

vae-topic-robot =
    I am a program, not a person. I say texts that the centre prepared. I may misunderstand a message. I decide nothing: the certifier and the jury decide.

    For a real person, write “talk to someone”.
    .title = Am I a robot
    .also = are you a robot | is it a robot | is this a bot | robot | bot | are you human | are you a real person | who am i talking to | who are you | are you an ai | is it a machine | am i talking to a human | talking to a machine

vae-topic-qui-voit =
    The centre keeps your answers, encrypted, for 12 months at most after your last message. Telegram also sees this chat.

    Advisers see a number, your step and your question. They see your name only if you agree. When an adviser answers you, they read what you write.

    To see your answers: “my data”. To delete it all: “erase”.
    .title = Who sees my answers
    .also = who sees | who sees this | who reads my messages | who can read this | is it private | privacy | personal data | gdpr | is it anonymous | is it safe | what do you keep | how long do you keep it | does telegram see my messages | does my adviser see everything | do you share | share what i write

## Letters, ready to copy

vae-topic-lettres = Choose a letter. It is in French, ready to copy: fill in the dots, then sign.
    .title = Letters ready to copy
    .also = letter | letters | a letter | letter templates | standard letter | e-mail template | write a letter | example of a letter | letters i can copy

vae-topic-lettre-dava =
    To copy in French, then to complete. It asks for the track, the fee, the date of the next jury and exemptions.

    Madame, Monsieur,

    Je souhaite faire une VAE pour le BTS SIO, option …………. Je vous joins la liste de mes activités.

    Je vous prie de bien vouloir m’indiquer :
    – la piste à suivre, France VAE ou le formulaire CERFA ;
    – les frais et la date du prochain jury ;
    – les matières générales dont je peux être dispensé.

    Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.

    …………
    .title = Writing to the Dava
    .also = letter to the dava | e-mail to the dava | write to the dava | first message to the dava | what to say to the dava | what to ask the dava | dava letter | template for the dava

vae-topic-lettre-employeur =
    To copy in French, then to complete. It asks the employer for a signed certificate: period, activities, hours.

    Madame, Monsieur,

    Je prépare une validation des acquis de l’expérience (VAE). J’ai besoin d’une attestation de mon travail.

    Je vous prie de bien vouloir y indiquer :
    – la période : du ………… au ………… ;
    – mes fonctions et mes activités : ………… ;
    – le nombre d’heures par semaine : …………

    Elle doit être datée et signée.

    Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.

    …………
    .title = Asking the employer for the certificate
    .also = letter to the employer | letter to my employer | letter to my boss | employer letter | ask my employer for a certificate | e-mail to my old employer | certificate from my old boss | employer certificate template | letter to ask my old boss | write to my ex employer | my ex employer

vae-topic-lettre-benevole =
    To copy in French, then to complete. It asks the association for the compulsory certificate.

    Madame, Monsieur,

    J’ai été bénévole dans votre association, du ………… au …………. Je prépare une VAE pour le BTS SIO. Une attestation signée d’un responsable est obligatoire.

    Je vous prie de bien vouloir y indiquer :
    – ma mission et son cadre : ………… ;
    – la durée et le nombre d’heures : ………… ;
    – les compétences utilisées : …………

    Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.

    …………
    .title = Asking the association for the certificate
    .also = volunteer letter | letter to the association | letter to the charity | association letter | ask the association for a certificate | volunteer certificate template | e-mail to my association | volunteering letter | template for the volunteering attestation | volunteering attestation | charity write for me

vae-topic-lettre-silence =
    To send in French once the time is over. Dates to write: { $date-complet } (complete file), { $reponse-recevabilite } (end of the two months).

    Madame, Monsieur,

    J’ai déposé une demande de recevabilité pour le BTS SIO. Mon dossier est complet depuis le ………….

    Le délai de réponse est de deux mois (code du travail, article R6412-4). Il se terminait le …………. J’attends toujours la décision.

    Selon cette règle, mon dossier est recevable. Je vous prie de me le confirmer par écrit.

    Veuillez agréer, Madame, Monsieur, mes salutations distinguées.

    …………
    .title = Having the recevabilité confirmed
    .also = silence letter | letter without an answer | letter for recevabilité | letter two months | confirm my recevabilité | reminder letter | chasing letter | chasing e-mail | chase in writing | letter saying silence | after 2 months of silence | write to the dava after 2 months of silence

vae-topic-lettre-conge =
    To send in French 30 days before, with proof of the date. Jury date to write: { $date-jury }.

    Madame, Monsieur,

    Je demande une autorisation d’absence pour VAE (code du travail, article R6422-2) :
    – diplôme : BTS SIO ;
    – certificateur : ministère de l’Enseignement supérieur ;
    – action : ………… ;
    – date : ………… ;
    – durée : ………… heures.

    La preuve de ma recevabilité est jointe. Je vous remercie de me répondre par écrit dans les quinze jours calendaires.

    Veuillez agréer, Madame, Monsieur, mes salutations distinguées.

    …………
    .title = Asking for leave
    .also = leave letter | letter for leave | letter of absence | absence letter | letter to my employer for the jury | written leave request | leave request template | write to my employer for the jury | letter to ask for leave | template for my leave request | my leave request

vae-topic-lettre-jury =
    To send in French as soon as you can. Jury date to write: { $date-jury }.

    Madame, Monsieur,

    Je devais passer devant le jury de VAE du BTS SIO le …………. J’ai un empêchement. Pièce jointe : …………

    Je vous prie de m’indiquer la date d’une prochaine session. Mon dossier de validation reste le même.

    Veuillez agréer, Madame, Monsieur, mes salutations distinguées.

    …………
    .title = Asking for a new jury date
    .also = jury letter | new date letter | letter to postpone the jury | ask for a new date | write to change the date | letter for absence at the jury | e-mail to warn the jury | postponement letter

vae-topic-lettre-attestation =
    To copy in French, then to complete. Jury date to write: { $date-jury }.

    Madame, Monsieur,

    Le jury de VAE du BTS SIO, réuni le …………, a validé une partie de mon diplôme.

    Je vous demande l’attestation des blocs de compétences acquis (code du travail, article R6412-7). Je vous prie aussi de m’indiquer ce qui reste à évaluer, et la date de la prochaine évaluation complémentaire.

    Veuillez agréer, Madame, Monsieur, mes salutations distinguées.

    …………
    .title = Asking for the attestation of blocs
    .also = attestation letter | attestation of blocs letter | letter for the attestation | letter for a validation partielle | letter after the jury | ask for the attestation in writing | attestation request template | write for my attestation | partial certificate | letter to ask for the partial certificate | claim my blocs | blocs attestation
