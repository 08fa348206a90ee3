vae-entretien =
    The interview with the jury. You present your work, then the jury asks questions. It is not a school exam: the subject is your trade.

    A piece of practical work is possible. Ask the certifier whether it is planned.
    .title = Entretien (interview)
    .action = { $passage-is ->
        [absent] Tell the certifier, and ask for another date.
       *[other] { $jour-jury-is ->
            [open] The interview is on { $date-jury }. Prepare your presentation, and rehearse it out loud.
            [soon] The interview is on { $date-jury }. Rehearse your presentation, and prepare your papers.
            [passed] The interview was planned on { $date-jury }. Tell me whether it took place.
           *[other] Prepare your presentation, and rehearse it out loud.
        }
    }
    .need = Bring your convocation (invitation) and an identity paper.
    .duration = Count 30 to 60 minutes, with a short presentation.
    .stay = { $passage-is ->
        [absent] Tell me when you have another date.
       *[other] { $preparation-is ->
            [prete] You have done the work. Tell me how the interview went, or when there is news.
           *[other] Rehearse a little, often, and out loud. Write to me when there is news.
        }{ $situation-is ->
            [salarie] {" "}For leave from work, write “leave”.
            [agent-public] {" "}For leave from work, write “leave”.
           *[other] {""}
        }
    }

vae-entretien-passage = Have you had the interview with the jury?
    .label = Before the jury
    .choice-oui = Yes, it is done
    .choice-oui-also = yes | yep | done | it is over | finished | i went | i had the interview | i had it | it went well | it went badly | it went ok | i did it | done this morning | done yesterday | i had it yesterday | i had it this morning | i just came out | it is done | i have had it | i have had the interview | yes it is over | oui | it went fine | it went great | it went okay
    .choice-oui-not = next week | next month | tomorrow | it is in | in two weeks | in a week
    .choice-absent = I could not go
    .choice-absent-also = absent | missed | i missed it | i did not go | i didn’t go | ill | sick | i was ill | i was sick | i missed my train | could not go | i could not go | could not come | could not make it | could not attend | could not be there | i was not there | was not able to go | not able to go | was unable to go | in hospital | i was in hospital | did not attend | did not make it | did not go | did not show up
    .choice-pas-encore = Not yet
    .choice-pas-encore-also = no | nope | soon | planned | i am waiting for the date | waiting | it is postponed | postponed | it is in | is in two weeks | in two weeks | in 2 weeks | in a week | in three weeks | in 3 weeks | in ten days | in 10 days | in a month | next week | it is next week | next month | tomorrow | it is tomorrow | next monday | next tuesday | next wednesday | next thursday | next friday | i have it next week | it is planned | it is scheduled | pas encore | non
    .retry = I did not understand. Choose one of the three answers.
    .help = For a BTS, the jury is made of teachers and professionals. They want to understand what you do.
    .noted-oui = Well done: it took courage. Take a breath.
    .noted-absent = It happens. Tell your Dava (VAE office) soon, or France VAE. Ask which other date is possible. For a ready letter, write “jury letter”. You need not tell me the reason.

vae-entretien-date-jury = On which date is your interview?
    .label = Date of the jury
    .retry = I did not understand the date. Write for example: 12 March 2027.
    .help = It is written on the convocation. I will write to you before, then on the eve.
    .skip = I do not know it
    .skip-also = not yet | no date | i am waiting for the date | unknown | not known | not known yet | no date yet | not fixed yet | they have not given me the date | do not know yet

vae-entretien-conge = Have you asked your employer for leave on that day?
    .label = Request for leave
    .choice-oui = Yes
    .choice-oui-also = yep | done | asked | granted | i have asked | i asked | letter sent | i sent the letter | sent the letter | sent my request | request sent | request made | my boss agreed | my boss said yes | boss said yes | boss agreed | employer agreed | they said yes | they agreed | i got the day | got the day off | oui
    .choice-oui-not = need to ask | have to ask | going to ask | will ask | should ask | not asked | must ask | still have to | asked for nothing
    .choice-pas-encore = Not yet
    .choice-pas-encore-also = no | nope | to do | i will do it | not asked | i dare not | i still have to do it | still have to do it | still have to | have to do it | i have to ask | have to ask | i need to ask | need to ask | i will ask | will ask | going to ask | i should ask | i forgot | forgot | not asked yet | i did not ask | did not ask | pas encore | non
    .choice-pas-encore-not = boss said no | employer said no | they said no | he said no | she said no
    .choice-sans = I do not need it
    .choice-sans-also = no need | i do not work that day | i am on holiday | it is my day off | i took a day off | i prefer to say nothing | not work that day | do not work that day | i am not working that day | my day off | day off | on holiday | on holiday that day | on leave that day | i am on leave | already off | i am off that day | not needed
    .retry = I did not understand. Choose one of the three answers.
    .help = It is a right: up to 48 paid hours for each session. You ask in writing, 30 days before at the latest. Join the proof of your recevabilité (admissibility).
    .noted-pas-encore = { $demande-conge-is ->
        [unknown] You need a written request, 30 days before at the latest. If there is less time, ask all the same: the employer may agree. For a ready letter, write “leave letter”.
        [passed] Less than 30 days are left. Ask all the same, in writing: the employer may agree. For a ready letter, write “leave letter”.
       *[other] You need a written request, by { $demande-conge } at the latest. That is 30 days before. For a ready letter, write “leave letter”.
    }
    .noted-sans = Noted. Nothing obliges you to tell your employer.

vae-entretien-date-demande-conge = On which date did your employer receive your request?
    .label = Date of the request for leave
    .retry = I did not understand the date. Write for example: 3 February 2027.
    .help = The time to answer starts on that day. Look at the receipt, or at the date of your message.
    .skip = I do not remember
    .skip-also = i do not know | no idea | i forgot | i don’t know
    .noted = Your employer answers by { $reponse-conge } at the latest. If there is silence until then, it is yes.

vae-entretien-documents = Do you have your papers for the day of the jury?
    .again = And the rest?
    .label = Your documents
    .help = Tick what you have. Send nothing here.
    .retry = I did not understand. Write the numbers of what you have, for example: 1 and 2.

vae-entretien-document-convocation = The convocation (invitation)
    .help = Check the date, the hour and the address. Note a number to call if you are late.

vae-entretien-document-piece-identite = An identity paper
    .help = Check until when it is valid.

vae-entretien-document-copie-dossier = A copy of your file (optional)
    .help = Put markers on your best situations. Ask the Dava whether you may keep it before you.

vae-entretien-preparation = Have you prepared your presentation to the jury?
    .label = Presentation to the jury
    .choice-prete = Yes, it is ready
    .choice-prete-also = yes | yep | ready | i am ready | done | all is ready | i am prepared | well prepared | i have prepared | i have prepared it | it is prepared | it is ready | i practised | i practiced | i rehearsed | rehearsed | i have rehearsed | oui
    .choice-prete-not = not ready | almost | nearly | not really | not quite | not fully | never ready | never be ready | will be ready
    .choice-pas-encore = Not yet
    .choice-pas-encore-also = no | nope | not ready | i am not ready | in progress | almost | almost ready | nearly ready | not quite | not quite ready | not really | not at all | not ready at all | not ready yet | not started | have not started | have not started yet | i have not started | not prepared | not prepared yet | nothing prepared | nothing ready | working on it | i am working on it | just started | i have to start | i need to start | pas encore | non
    .retry = I did not understand. Answer “Yes” or “Not yet”.
    .help =
        Say your trade in three sentences. Then two situations: the problem, your choice, the result. End with what you learnt.

        It often lasts 10 to 20 minutes: the certifier tells you.
    .noted-prete = Very good. Say it once more before someone, then rest.
    .noted-pas-encore = Start small: three sentences about your trade, out loud. If fear comes, write “stress”.
vae-entretien-deadline-jour-jury = Your interview with the jury is on { $date }.

vae-entretien-deadline-demande-conge = Last day to ask your employer for leave: { $date }.

vae-entretien-deadline-reponse-conge = Your employer answers by { $date } at the latest. Silence means yes.

vae-entretien-reminder-question-ouverte = One question is left at step 6. Answer whenever you like.
    .adviser = The person stopped during step 6, interview.

vae-entretien-reminder-veille =
    The interview is on { $date }. Take your convocation and an identity paper. Set off early.

    Before the jury, breathe, say “I”, and ask to hear a question again if you need. You know your work better than anyone.
    .done = All is ready
    .adviser = The interview is tomorrow.

vae-entretien-reminder-preparation =
    The interview is on { $date }.

    A good exercise: read one situation of your file again, then tell it out loud. Say your choice, and why. In front of someone is even better.
    .done = It is prepared
    .adviser = The interview comes near and the presentation is not ready.

vae-entretien-reminder-convocation-verifiee = The interview is on { $date }. Look up the address and the way. For the day itself, what is left to prepare is:
    .done = I have what I need
    .adviser = The interview comes near and papers are still missing.

vae-entretien-reminder-absence = The interview is on { $date }. You ask the employer for leave in writing, 30 days before at the latest. For a ready letter, write “leave letter”.
    .done = I have asked
    .done-also = asked | the letter is sent
    .adviser = Leave has not been asked for yet.

vae-entretien-reminder-reponse-conge = The 15 days of your employer ended on { $date }. If nothing was written, silence means yes. If the leave was put off, it is by one month at most after the request. Then tell the certifier.
    .done = It is settled
    .done-also = settled | they said yes | granted
    .adviser = The employer’s time to answer is over.

vae-entretien-reminder-apres-entretien = Your interview was planned. I hope that it went well.
    .adviser = No news after the date of the interview.

vae-entretien-reminder-relance-date = With the date of the interview, I can tell you in time. The certifier can give it.
    .adviser = The date of the interview is still unknown.

vae-entretien-reminder-relance-absent = Missing the interview need not end your VAE. Ask the certifier which other date is possible. If you have it, answer “Not yet”, then write “change” to note it.
    .adviser = The person could not go to the interview and has no new date.
