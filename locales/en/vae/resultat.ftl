vae-resultat =
    The jury has met. It validates the whole diploma, a part, or nothing this time. A part is one or several blocs of the diploma.
    .title = Result
    .action = Wait for the notification of the result, then tell me what it says.
    .need = Keep the notification: it serves for all that follows.
    .duration = The result comes within 15 days.
    .stay = No hurry. You can answer me whenever you like.

vae-resultat-resultat = What is the result of the jury?
    .label = Result of the jury
    .choice-complete = I have the whole diploma
    .choice-complete-also = full | whole | complete | all | i passed | passed | i have the diploma | success
    .choice-partielle = I have a part
    .choice-partielle-also = partial | part | some blocs | a bloc | half
    .choice-aucune = Nothing is validated
    .choice-aucune-also = nothing | none | failed | refused | no bloc
    .choice-pas-encore = I do not know yet
    .choice-pas-encore-also = no | not yet | waiting | i am waiting | no news
    .retry = I did not understand. Choose one of the answers.
    .help = The notification names the blocs that you won. A bloc is a part of the diploma.
    .noted-complete = Well done, this is a great success.
    .noted-partielle = That is a lot already: these blocs are yours for ever.
    .noted-aucune = This is hard news. It judges a file, not your worth.

vae-resultat-date-jury = On which date did the jury meet?
    .label = Date of the jury
    .retry = I did not understand the date. Write for example: 12 March 2027.
    .help = The result is notified within the 15 days that follow.
    .skip = I do not know

vae-resultat-suite = What would you like to do now?
    .label = What comes next
    .choice-formation = Take a short training course
    .choice-formation-also = training | course | a course | learn
    .choice-experience = Gain experience
    .choice-experience-also = experience | work | more experience
    .choice-nouvelle-demande = Make a new request
    .choice-nouvelle-demande-also = new request | try again | start again | new vae
    .choice-reflechir = Think about it
    .choice-reflechir-also = think | i want to think | nothing for now | wait
    .choice-conseiller = Talk to an adviser
    .choice-conseiller-also = talk | talk about it | with an adviser
    .retry = I did not understand. Choose one of the answers.
    .help = The certifier says what is left to show. Help and dates change: an adviser can look for them with you.
    .noted-conseiller = Keep the jury’s decision near you for this talk.
    .noted-reflechir = Take your time. I will come back to you.

vae-resultat-deadline-date-resultat = Result expected by { $date }, 15 days after the jury.

vae-resultat-reminder-question-ouverte = One question is left about the result. Answer whenever you like.
    .adviser = The person stopped at the result.

vae-resultat-reminder-relance-resultat = The 15 days are over. If the result has not arrived, ask the certifier for it.
    .adviser = No known result after the 15 days.

vae-resultat-reminder-relance-sans-date = If the result of the jury is late, ask the certifier for it.
    .adviser = No known result, and the date of the jury is unknown.

vae-resultat-reminder-relance-suite = I come back to you about what is next for your VAE. There is no wrong choice.
    .adviser = The person is still thinking about what comes next, without news.
