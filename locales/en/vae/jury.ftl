vae-jury =
    The jury reads your file. Then you receive a convocation (invitation): a letter or a message with the date, the hour and the place.

    The jury may also ask for a mise en situation, which is a piece of practical work. The certifier can tell you.
    .title = Jury
    .action = Wait for the convocation (invitation), and read your file again once a month.
    .need = Keep a copy of your file: you will read it again before the interview.
    .duration = On France VAE: before the end of the third month after you hand in. With the CERFA form: the calendar of the académie decides.
    .stay = Nothing else to do for now. Tell me when the convocation arrives.

vae-jury-date-depot-dossier = On which date did you hand in your dossier de validation (validation file)?
    .label = Date of handing in
    .retry = I did not understand the date. Write for example: 12 March 2026.
    .help = It is the day you handed it in on France VAE. Or the day you sent it to the Dava (VAE office).
    .skip = I do not remember

vae-jury-convocation = Have you received your convocation (invitation) to the jury?
    .label = Convocation
    .choice-oui = Yes
    .choice-oui-also = yep | received | i have it | i have the date | invited | i received it | it has come | it arrived | got it | i got it | yes got it | it came | it came yesterday | it came this morning | received yesterday | received it | i have received it | arrived yesterday | got my convocation | i got my convocation | got the convocation | i have my date | oui
    .choice-oui-not = lost | i lost it | lost it
    .choice-sans-entretien = The jury asks for no interview
    .choice-sans-entretien-also = no interview | without interview | the jury decides without me | there is no interview | not want an interview | does not want an interview | do not want an interview | no interview for me | does not want to see me | without seeing me | on the file only | on the file alone | they decide without me
    .choice-pas-encore = Not yet
    .choice-pas-encore-also = no | nope | nothing received | waiting | i am waiting | no news | still nothing | nothing for now | nothing in the mail | nothing in the post | nothing so far | nothing yet | not received | not received yet | not received it | not got it | not got it yet | have not received | no letter | no letter yet | no convocation | no convocation yet | still waiting | no date yet | pas encore | non | no not yet | not yet no
    .retry = I did not understand. Choose one of the three answers.
    .help = In some académies there is an interview only if the jury asks for it. The certifier tells you.
    .noted-pas-encore = Waiting can be long. This silence says nothing about your file.
    .noted-sans-entretien = The jury then decides from your file. You are notified of the result, by letter or message.

vae-jury-deadline-date-limite-jury = On France VAE, the jury must meet by { $date } at the latest.

vae-jury-reminder-question-ouverte = One question is left at step 5. Answer whenever you like.
    .adviser = The person stopped during step 5, jury.

vae-jury-reminder-relance-convocation = Waiting for the jury can be long. Ask the certifier for the date of the next session: your Dava knows it. This month, read two pages of your file again.
    .adviser = Still no convocation after three reminders.

vae-jury-reminder-delai-passe = On France VAE, the jury was due before the end of the third month. Ask the certifier for the date, in writing. You have a right to it.
    .adviser = The jury’s time limit is over without a known convocation.
