vae-orientation =
    Take stock with an adviser. The adviser checks with you that VAE, this diploma and its level suit you. The adviser can also say which support exists for the rest.

    It is free, and never compulsory.
    .title = Advice (orientation)
    .action = { $conseil-is ->
        [rendez-vous] Go to your appointment, with a CV and your questions.
       *[other] Make an appointment with a VAE adviser. It is free.
    }
    .need = Bring a CV, the list of your jobs, internships and volunteering, and your questions.
    .duration = Allow about two months to choose, without rushing.
    .stay = { $conseil-is ->
        [rendez-vous] Until then, prepare your questions for the adviser. If the date changes, write “change”.
       *[other] Only one thing to do for now: make this appointment. Write “contact” to know whom to call. If nobody answers, try the next one in the list.
    }

vae-orientation-age = How old are you?
    .label = Your age
    .told = i am … | i am … years old | i am aged … | aged … | my age is … | i just turned … | turned … | i turned … | i have just turned … | i am … now | i am only … | i am already …
    .told-with = … years old | … yo | … years | … year old | … years of age | …
    .told-not = … h | … a week | … per week | … years of experience | … years experience | for … years | … years ago | i am … months | i have … years | since … years | … weeks | … months | i am … weeks | … hours | … blocs | … days | … pages | … children | … kids | in … | over … | under … | more than … | less than … | son is … | daughter is …
    .retry = Write your age in digits, for example 23.
    .help = From 16 to 25, a mission locale (youth advice centre) can receive you. Your age is used only for that.
    .skip = I would rather not say
    .skip-also = i’d rather not say | rather not | i do not want to say | i don’t want to say | it is private | it’s private | none of your business | i pass | not telling you | prefer not to say | it is a secret | do not ask a lady

vae-orientation-option =
    The BTS SIO has two options.

    SISR (solutions d’infrastructure, systèmes et réseaux): you install, connect and repair.
    SLAM (solutions logicielles et applications métiers): you create or change programs.

    Which one is like your work?
    .label = Your option
    .told = option … | the … option | i take … | i will take … | i want … | i am doing … | i do … | i choose … | actually it is … | it is … | it will be … | rather … | i will do … | i would like … | i want to take … | i want to do … | i am going for … | i go for … | i am … | i am a … | i am an … | i work in … | ill take … | ill do … | ill go for … | ill choose …
    .choice-SISR = SISR
    .choice-SISR-also = network | networks | networking | system | systems | systems and networks | server | servers | infrastructure | infra | repair | repairs | support | it support | helpdesk | help desk | hotline | technician | it technician | network technician | maintenance | sysadmin | sys admin | system administrator | network administrator | network admin | cabling | hardware | option a | the network option | i fix computers | fix computers | fix pcs | repair computers | repairing computers | i repair pcs | linux | cisco | cloud | router | routers | switches | firewall | vpn | windows server | active directory | virtualisation | virtualization | i manage servers | manage servers | manage networks | i manage the network | it infrastructure | hosting | sisr not slam | sisr and not slam | sisr rather than slam
    .choice-SLAM = SLAM
    .choice-SLAM-also = software | development | web development | developer | web developer | software developer | dev | programmer | programming | programs | application | applications | app | apps | coding | coder | code | i code | web | website | websites | database | databases | software maintenance | option b | build websites | i build websites | make websites | i make websites | build apps | make apps | php | python | java | javascript | html | css | sql | full stack | frontend | front end | backend | back end | write code | i write code | write programs | software engineer | software engineering | i develop | i program | slam not sisr | slam and not sisr | slam rather than sisr
    .retry = I did not understand. Answer SISR or SLAM.
    .help = You choose one option only. Take what you do most often. An adviser or the Dava (VAE office of your académie) will confirm it with you.
    .skip = I do not know yet
    .skip-also = i don’t know yet | i do not know | i don’t know | dunno | idk | not sure | not sure yet | no idea | i hesitate | i am hesitating | not chosen yet | i have not chosen yet | later | not decided | not decided yet | i have not decided | i will choose later | i will see later | it depends

vae-orientation-bilan =
    You can take stock of your skills, with everyday examples. There are about fifteen questions.

    You can stop at any moment and see the result. To see it again later, write “my skills”.

    Would you like to do this review now?
    .label = Skills review
    .choice-oui = Yes, let us look
    .choice-oui-also = yes | yeah | yep | yes please | with pleasure | ok | okay | sure | of course | let us go | let’s go | let’s do it | go | why not | if you like | sure why not | yes let us do it | all right | alright | fine | i would like that | i would love to | absolutely | oui
    .choice-non = No, later
    .choice-non-also = no | nope | no thanks | no thank you | not now | later | another time | skip it | skip | pass | no time | i have no time | i don’t have time | i do not want to | i don’t want to | no need | not really | not today | another day | maybe later | i would rather not | rather not | non
    .retry = Answer yes or no.
    .help = It is not a mark. It helps to prepare your appointment and to choose your option.

vae-orientation-competences =
    Say what is true for you today. There is no wrong answer.

    The example helps to understand: yours may be different. Volunteering and internships count too.
    .label = Your skills
    .question =
        Question { $place } of { $count }: { $competence }.

        Example: { $example }.

        Have you done it before?
    .choice-jamais = Never
    .choice-jamais-also = no | nope | no never | never done | never done it | i have never done it | i’ve never done it | not yet | not at all | i have not done it | i haven’t done it | i haven’t | i cannot do it | i can’t do it | i don’t know how | i do not know how | zero
    .choice-avec-aide = With help
    .choice-avec-aide-also = with some help | yes with help | helped | i was helped | a little | a bit | a little bit | with a colleague | with colleagues | with someone | not alone | never alone | not on my own | when someone helps me | i need help with that | i am learning
    .choice-seul = On my own
    .choice-seul-also = yes on my own | yes alone | alone | by myself | myself | on my own | without help | yes without help | i manage | i can do it | i know how | easy | easily | no problem
    .choice-explique = I can explain it to others
    .choice-explique-also = explain | explain it | i explain it | i can explain it | i can explain | i teach it | i teach others | i train others | i train people | i train my colleagues | i show others | i help others | expert | i am an expert | i’m an expert | i master it | perfectly | very well
    .stop = Stop and see the result
    .stop-also = stop | stop here | i stop | let us stop | let’s stop | enough | that’s enough | that is enough | finish | finished | end | the end | too long | it is too long | it’s too long | see the result | see my result | show the result | show me the result | result | my result | stop the review
    .result = Here is your review, from your answers. It is not a mark. The jury decides, on the whole diploma.
    .result-strong = On your own, you can already:
    .result-nothing = Your answers show no strong point yet. It is only a starting point. People often forget what they can do, because they do it every day. An adviser can go through it with you.
    .result-show = For the jury, keep proof, without company secrets. For example:
    .result-option-SISR = Your answers come closer to the option SISR (networks and systems). It is only a hint: the choice stays yours.
    .result-option-SLAM = Your answers come closer to the option SLAM (software and applications). It is only a hint: the choice stays yours.
    .result-option-none = Your answers point to no option yet. Think of what you do most often: networks and systems (SISR), or software and applications (SLAM).
    .result-units =
        The BTS also asks for unités générales (general units), which are subjects:
        – French (culture générale et expression);
        – English, at a good level (B2);
        – mathematics for computing;
        – economic, legal and managerial culture.

        Ask the Dava (VAE office of your académie) how to prepare them. With a diploma two years after the baccalauréat or higher, ask it whether a dispense (exemption) exists.
    .result-after = Show this review to an adviser. To see it again, write “my skills”.
    .retry = I did not understand. Answer for example “never”, “with help” or “on my own”.
    .help = Think of a real work situation. If in doubt, take the closest answer.

vae-orientation-conseil = Have you seen an adviser about your VAE?
    .label = Meeting with an adviser
    .choice-oui = Yes, it is done
    .choice-oui-also = yes | yeah | yep | done | it’s done | it is done | already | already done | yes already | i saw an adviser | i saw an advisor | i have seen an adviser | i’ve seen one | i have seen one | i had my appointment | i met an adviser | met an adviser | i met one | met one | i already met one | i already met | i have met one | i have met an adviser | saw one | i saw one | met my adviser | saw my adviser | talked to an adviser | spoke to an adviser | yes last week | yes last month | yes yesterday | been there | oui | met a counsellor | saw a counsellor | seen a counsellor | talked to a counsellor | spoke to a counsellor
    .choice-rendez-vous = I have an appointment
    .choice-rendez-vous-also = appointment | i have one soon | soon | planned | it is planned | i made an appointment | i have made an appointment | i booked an appointment | booked | appointment booked | waiting for my appointment | it is booked | it’s booked | i have an appointment | have an appointment | an appointment on | appointment on | appointment next week | appointment tomorrow | booked for | it is booked for | i will see one | will see one | i will meet one | i am seeing one | seeing one | seeing my adviser | i will see my adviser | it is scheduled | scheduled | i have it on | i have one on | i have one next | i have one tomorrow
    .choice-rendez-vous-not = cancelled | canceled | missed | missed it
    .choice-pas-encore = Not yet
    .choice-pas-encore-also = no | nope | no not yet | still not | not done | never | no appointment | no appointment yet | i have no appointment | nobody answers | no one answers | they do not answer | they don’t answer | no answer | i have not called | i haven’t called | i have not | i haven’t | i haven’t had time | no time yet | i do not know who to call | i don’t know who to call | i don’t know where to go | appointment cancelled | i missed my appointment | appointment was cancelled | appointment got cancelled | missed my appointment | not met one | not met | never met one | not seen one | not seen one yet | not seen an adviser | not called | not called yet | i need to call | i have to call | i should call | i will call | i need to book | have to book | missed it | i missed it | was cancelled | looking for one | pas encore | non
    .choice-pas-encore-not = i have an appointment | have an appointment | booked | it is booked | appointment on | will see one | i will meet one | seeing one | scheduled
    .choice-sans = I go on without an adviser
    .choice-sans-also = without | without an adviser | without advice | go on without | i go on without | i do without | no need | i don’t need one | i do not need one | i do not want one | i don’t want one | on my own | alone | by myself | i prefer to go on | next step | no need for an adviser | not need an adviser | not need one | not want an adviser | not want one | i prefer on my own | i prefer to do it alone | i will do it alone | i will manage | go on alone | ill go on without
    .retry = I did not understand. Choose one of the answers.
    .help = Advice is free, at a PRC (VAE advice point) for example. You can also do without. Nothing obliges you to tell your employer.
    .noted-pas-encore = All right, at your own pace.
    .noted-sans = It is your right. You can see one later.

vae-orientation-date-conseil = Which day is this appointment?
    .label = Date of the appointment
    .retry = I did not understand the date. Write for example: 12 March 2026.
    .help = I will ask you the day after how it went.
    .skip = I do not know
    .skip-also = i don’t know | i do not know any more | i forgot | dunno | idk | unknown | not set yet | no date yet | they will call me back | do not know yet | not fixed yet | no date | waiting for the date | they will call me | not decided yet

vae-orientation-reminder-question-ouverte = One question is left at step 1. It takes a few seconds.
    .adviser = The person stopped during step 1, advice.

vae-orientation-reminder-relance-conseil = { $conseil-is ->
        [rendez-vous] Just asking about your appointment with an adviser. To give me its date, write “change”.
       *[other] Talking to an adviser is a good start. It is free. If one does not answer, another can: write “contact”.
    }
    .adviser = { $conseil-is ->
        [rendez-vous] There is an advice appointment, at an unknown date. No news after three reminders.
       *[other] No advice appointment after three reminders.
    }

vae-orientation-reminder-apres-rendez-vous = The day of your advice appointment has passed. If you went, I hope that it was useful to you.
    .adviser = No news after the advice appointment.
