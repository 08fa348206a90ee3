vae-entretien =
    The interview with the jury. You talk about your work, then you answer questions. It is not a school exam: you already know the subject.
    .title = Interview (entretien)
    .action = Prepare a few minutes of presentation, out loud.
    .need = Bring an identity paper and the convocation (invitation).
    .duration = Count 30 to 60 minutes.
    .stay = Read your file again and say “I”. I will write to you before the day of the jury.

vae-entretien-passage = Have you had the interview with the jury?
    .label = Before the jury
    .choice-oui = Yes, it is done
    .choice-oui-also = yes | done | it is over | finished
    .choice-absent = I could not go
    .choice-absent-also = absent | missed | i missed it | i did not go | ill | sick
    .choice-pas-encore = Not yet
    .choice-pas-encore-also = no | soon | planned | i am waiting for the date
    .retry = I did not understand. Choose one of the three answers.
    .help = The jury is made of teachers and professionals. They want to understand what you do.
    .noted-oui = Well done for coming this far.
    .noted-absent = It happens. Write to the Dava soon: say why, and ask for a new date. You need not tell me the reason.

vae-entretien-date-jury = On which date is your interview?
    .label = Date of the jury
    .retry = I did not understand the date. Write for example: 12 March 2027.
    .help = It is written on the convocation. I will tell you before.
    .skip = I do not know it

vae-entretien-conge = Have you asked your employer for leave on that day?
    .label = Request for leave
    .choice-oui = Yes
    .choice-oui-also = done | asked | granted
    .choice-pas-encore = Not yet
    .choice-pas-encore-also = no | to do | i will do it
    .choice-sans = I do not need it
    .choice-sans-also = no need | i do not work that day | i am on holiday
    .retry = I did not understand. Choose one of the three answers.
    .help = You ask 30 days before at the latest. Join the proof of your recevabilité (admissibility).

vae-entretien-documents = Do you have these two papers for the day of the jury?
    .label = Your documents
    .help = Tick what you have. Send nothing here.
    .retry = I did not understand. Write the numbers of what you have, for example: 1 and 2.

vae-entretien-document-convocation = The convocation (invitation)
    .help = Check the date, the hour and the address.

vae-entretien-document-piece-identite = An identity paper
    .help = Check until when it is valid.

vae-entretien-preparation = Have you prepared your presentation to the jury?
    .label = Presentation to the jury
    .choice-prete = Yes, it is ready
    .choice-prete-also = yes | ready | i am ready | done
    .choice-pas-encore = Not yet
    .choice-pas-encore-also = no | not ready | in progress | i am afraid | i am stressed
    .retry = I did not understand. Answer “Yes” or “Not yet”.
    .help = Say who you are, what you did, then two situations that went well. Rehearse before someone.

vae-entretien-reminder-question-ouverte = One question is left at step 6. Answer whenever you like.
    .adviser = The person stopped during step 6, interview.

vae-entretien-reminder-veille = The interview is on { $date }. Take an identity paper and the convocation. Leave early. You know your work better than anyone.
    .done = I am ready
    .adviser = The interview is tomorrow.

vae-entretien-reminder-preparation = The interview is on { $date }. Prepare a few sentences and rehearse them before someone.
    .done = It is prepared
    .adviser = The interview comes near and the presentation is not ready.

vae-entretien-reminder-absence = The interview is on { $date }. You ask the employer for leave 30 days before, in writing. Without an answer within 15 days, it is yes.
    .done = I have asked
    .adviser = Leave has not been asked for yet.

vae-entretien-reminder-apres-entretien = Your interview was planned. I hope that it went well.
    .adviser = No news after the date of the interview.

vae-entretien-reminder-relance-date = With the date of the interview, I can tell you in time. The certifier can give it.
    .adviser = The date of the interview is still unknown.

vae-entretien-reminder-relance-absent = Missing the interview does not end your VAE. Ask the Dava for a new date.
    .adviser = The person could not go to the interview and has no new date.
