vae-orientation =
    Take stock with an adviser. The adviser checks with you that VAE and this diploma suit you. It is free, and never compulsory.
    .title = Advice (orientation)
    .action = Make an appointment with a free VAE adviser.
    .need = Bring a CV and the list of your jobs.
    .duration = Count about two months to choose, without rushing.
    .stay = Nothing else to do for now but this appointment. Write “contact” to know whom to call.

vae-orientation-age = How old are you?
    .label = Your age
    .retry = Write your age in digits, for example 23.
    .help = From 16 to 25, a mission locale (youth advice) can receive you. Your age serves only for that.
    .skip = I would rather not say

vae-orientation-option =
    The BTS SIO has two options. Which one is like your work?

    SISR: networks, servers, repairs.
    SLAM: programs, sites, databases.
    .label = Your option
    .choice-SISR = SISR
    .choice-SISR-also = network | networks | systems | servers | infrastructure | support | technician | option a
    .choice-SLAM = SLAM
    .choice-SLAM-also = software | development | developer | programming | coding | i code | web | database | option b
    .retry = I did not understand. Answer SISR or SLAM.
    .help = Take what you do most often. The adviser or the Dava will confirm it with you.
    .skip = I do not know yet

vae-orientation-bilan = Would you like to look at your skills? It is nine questions at most, in three minutes.
    .label = Look at your skills
    .choice-oui = Yes, let us look
    .choice-oui-also = yes | ok | sure | let us go | why not
    .choice-non = No, later
    .choice-non-also = no | no thanks | skip it | not now
    .retry = Answer yes or no.
    .help = It is not a mark. It helps to prepare your appointment.

vae-orientation-competences = For each skill, say what is true today. There is no wrong answer.
    .label = Your skills
    .question =
        Skill: { $competence }.

        Have you done it before?
    .choice-jamais = Never
    .choice-jamais-also = no | not at all | i cannot do it
    .choice-avec-aide = With help
    .choice-avec-aide-also = helped | a little | with a colleague | sometimes
    .choice-seul = On my own
    .choice-seul-also = yes | alone | by myself | often
    .choice-explique = I can explain it to others
    .choice-explique-also = explain | i explain it | i train others | expert | very well
    .result =
        Thank you. Keep this for your appointment. It is not a mark, and the jury decides on the whole diploma.

        These questions say little about cybersecurity, which is also part of it. Talk about it with the adviser.
    .retry = I did not understand. Choose one of the four answers.
    .help = Think of a real work situation. Volunteering and internships count too.

vae-orientation-conseil = Have you seen an adviser about your VAE?
    .label = Meeting with an adviser
    .choice-oui = Yes, it is done
    .choice-oui-also = yes | done | already done | i saw an adviser
    .choice-rendez-vous = I have an appointment
    .choice-rendez-vous-also = appointment | soon | planned | i made an appointment
    .choice-pas-encore = Not yet
    .choice-pas-encore-also = no | nobody answers | i have not called | i have not
    .choice-sans = I go on without an adviser
    .choice-sans-also = without | no need | go on without | i do not want one
    .retry = I did not understand. Choose one of the answers.
    .help = Advice is free, at a PRC (VAE advice point) for example. You can also do without.
    .noted-pas-encore = Write “contact”: I will tell you whom to call, and why.
    .noted-sans = It is your right. You can see one later.

vae-orientation-date-conseil = Which day is this appointment?
    .label = Date of the appointment
    .retry = I did not understand the date. Write for example: 12 March 2026.
    .help = I will ask you the day after how it went.
    .skip = I do not know

vae-orientation-reminder-question-ouverte = One question is left at step 1. It takes a few seconds.
    .adviser = The person stopped during step 1, advice.

vae-orientation-reminder-relance-conseil = Talking to an adviser is a good start. It is free.
    .adviser = No advice appointment after three reminders.

vae-orientation-reminder-apres-rendez-vous = Your advice appointment was planned. I hope that it helped you.
    .adviser = No news after the advice appointment.
