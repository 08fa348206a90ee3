vae-dava =
    Contact the Dava, the VAE office of your académie (education area). It belongs to the Éducation nationale. It tells you how to hand in your request.
    .title = Dava
    .action = Write to or call the Dava of your académie, and ask which track to follow.
    .need = Prepare the list of your activities and the name of the diploma.
    .duration = How long the answer takes depends on the académie.
    .stay = While you wait, you can already gather proof of your work. It serves on both tracks.

vae-dava-dava-contact = Have you contacted your Dava?
    .label = Contact with the Dava
    .choice-reponse = Yes, it answered
    .choice-reponse-also = yes | it answered | they answered | i have an answer | done
    .choice-attente = I am waiting for its answer
    .choice-attente-also = waiting | i am waiting | no answer | i wrote | i sent an e-mail | i left a message
    .choice-pas-encore = Not yet
    .choice-pas-encore-also = no | i have not | not contacted | i do not know who to call
    .retry = I did not understand. Choose one of the three answers.
    .help = There is one Dava for each académie. The one of your home or of your workplace is fine.
    .noted-attente = All right. Without an answer, a second message or a call often helps.
    .noted-pas-encore = Write “contact”: I will tell you how to reach it.

vae-dava-piste = Which track did the Dava confirm for your BTS SIO?
    .label = Your track
    .choice-france-vae = France VAE (vae.gouv.fr)
    .choice-france-vae-also = france vae | the site | website | online | vae.gouv.fr | portal | feasibility file
    .choice-cerfa = CERFA form (livret 1)
    .choice-cerfa-also = cerfa | form | livret 1 | livret | paper | 12818 | paper form
    .choice-ne-sais-pas = I do not know
    .choice-ne-sais-pas-also = no idea | not sure | they did not say | unknown | dunno
    .retry = I did not understand. Answer France VAE, CERFA or “I do not know”.
    .help = The Dava knows. A public servant also asks human resources (RH): France VAE was not open to them in January 2026.
    .noted-ne-sais-pas = That is all right. Ask your Dava, and look on vae.gouv.fr whether the BTS SIO is offered.

vae-dava-reminder-question-ouverte = One question is left at step 2. Answer whenever you like.
    .adviser = The person stopped during step 2, Dava.

vae-dava-reminder-relance-dava = Just asking for news. If the Dava does not answer, call or write once more.
    .adviser = No contact with the Dava after three reminders.
