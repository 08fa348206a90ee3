vae-jury =
    The jury reads your file. It may ask for a mise en situation, a piece of practical work. You will receive a convocation: a letter with the date and the place.
    .title = Jury
    .action = Wait for the convocation (invitation), and read your file again from time to time.
    .need = Keep a copy of your file.
    .duration = On France VAE, about three months. Otherwise, the calendar of the académie decides.
    .stay = Nothing else to do for now. Tell me when the convocation arrives.

vae-jury-date-depot-dossier = On which date did you hand in your dossier de validation?
    .label = Date of handing in
    .retry = I did not understand the date. Write for example: 12 March 2026.
    .help = It is the day you sent it to the Dava or handed it in on France VAE.
    .skip = I do not remember

vae-jury-convocation = Have you received your convocation (invitation) to the jury?
    .label = Convocation
    .choice-oui = Yes
    .choice-oui-also = received | i have it | i have the date | invited
    .choice-sans-entretien = The jury asks for no interview
    .choice-sans-entretien-also = no interview | without interview | the jury decides without me
    .choice-pas-encore = Not yet
    .choice-pas-encore-also = no | nothing received | waiting | i am waiting | no news
    .retry = I did not understand. Choose one of the three answers.
    .help = In some académies there is an interview only if the jury asks for it. The certifier tells you.

vae-jury-deadline-date-limite-jury = On France VAE, the jury must meet by { $date }.

vae-jury-reminder-question-ouverte = One question is left at step 5. Answer whenever you like.
    .adviser = The person stopped during step 5, jury.

vae-jury-reminder-relance-convocation = Waiting for the jury can be long. Your Dava can give the date of the next session.
    .adviser = Still no convocation after three reminders.

vae-jury-reminder-delai-passe = On France VAE, the jury was due before the end of the third month. Ask the certifier for the date.
    .adviser = The jury’s time limit is over without a known convocation.
