vae-dossier-de-validation =
    Write the dossier de validation (validation file), also called livret 2. You tell real work situations in it. The jury reads it before meeting you.
    .title = Dossier de validation
    .action = Describe one work situation: your role, your choices, the result.
    .need = Keep proof: diagrams, tickets, code, reports, without any company secret.
    .duration = Count half a day a week for 5 to 6 months.
    .stay = It is long, and that is normal. One page a week is enough to move on.

vae-dossier-de-validation-piste = Which track are you on for your BTS SIO?
    .label = Your track
    .choice-france-vae = France VAE (vae.gouv.fr)
    .choice-france-vae-also = france vae | the site | website | online | vae.gouv.fr | portal
    .choice-cerfa = CERFA (livrets 1 and 2)
    .choice-cerfa-also = cerfa | form | livret 1 | livret 2 | livret | paper | 12818 | dava
    .choice-ne-sais-pas = I do not know
    .choice-ne-sais-pas-also = no idea | not sure | unknown | dunno
    .retry = I did not understand. Answer France VAE, CERFA or “I do not know”.
    .help = A request made on vae.gouv.fr: France VAE. A form sent to the Dava (VAE office): CERFA.
    .noted-ne-sais-pas = Ask your Dava, and look on vae.gouv.fr. The time limits are not the same.

vae-dossier-de-validation-date-notification = On which date did you receive the notification of recevabilité (admissibility)?
    .label = Date of the notification
    .retry = I did not understand the date. Write for example: 12 March 2026.
    .help = The notification is the letter or message that says “recevable”. Its date starts a time limit on France VAE.
    .skip = I do not know

vae-dossier-de-validation-demarche = Since that date, has a step been recorded on France VAE?
    .label = Step on France VAE
    .choice-oui = Yes
    .choice-oui-also = done | recorded | it is done
    .choice-pas-encore = Not yet
    .choice-pas-encore-also = no | nothing | none | i have not
    .retry = I did not understand. Answer “Yes” or “Not yet”.
    .help = A step is for example an action planned in your file. It keeps the recevabilité alive. If in doubt, ask your accompagnateur (adviser).

vae-dossier-de-validation-date-validite = Is an end of validity written on your decision? Which date?
    .label = End of validity
    .retry = I did not understand the date. Write for example: 31 August 2028.
    .help = Look at box 7 of the CERFA. The date is not always there.
    .skip = There is none

vae-dossier-de-validation-accompagnement = Does someone help you to write your file?
    .label = Support
    .choice-oui = Yes
    .choice-oui-also = i have help | i am supported | someone helps me
    .choice-cherche = I would like help
    .choice-cherche-also = i am looking for help | i want help | not yet | looking for someone
    .choice-sans = No, on my own
    .choice-sans-also = no | alone | by myself | on my own | no need
    .retry = I did not understand. Choose one of the three answers.
    .help = Support is optional. It helps many people to reach the end.
    .noted-cherche = On France VAE it is an AAP (architecte accompagnateur de parcours) from the site’s list. Otherwise, ask your Dava. The CPF (training account) can pay.

vae-dossier-de-validation-documents = Here are the parts of the file. Which ones are written or gathered?
    .label = Your documents
    .help = Tick what is ready, even if you will read it again. Send nothing here.
    .retry = I did not understand. Write the numbers of what is ready, for example: 1 and 2.

vae-dossier-de-validation-document-description-parcours = Your path: jobs, volunteering, training
    .help = Simple dates and one or two sentences for each period.

vae-dossier-de-validation-document-description-activites = Your IT activities, described in detail
    .help = Say “I”, not “we”. Explain your choices, not only your tasks. Borrow nobody’s text.

vae-dossier-de-validation-document-preuves-activite = Proof of your practice
    .help = For example: diagrams, tickets, pieces of code. Hide names and company secrets.

vae-dossier-de-validation-depot-dossier = Have you handed in your dossier de validation?
    .label = Handing in the file
    .choice-oui = Yes, it is handed in
    .choice-oui-also = yes | done | handed in | sent | it is done
    .choice-pas-encore = Not yet
    .choice-pas-encore-also = no | i am writing it | in progress | soon | not finished
    .retry = I did not understand. Answer “Yes” or “Not yet”.
    .help = France VAE: you hand it in on the site. CERFA track: you send it to the Dava, on the date of the session.
    .noted-oui = Well done. That was the longest part.

vae-dossier-de-validation-deadline-fin-recevabilite = Without a step recorded on France VAE, the recevabilité lapses after { $date }.

vae-dossier-de-validation-deadline-fin-validite = Your recevabilité is valid until { $date }.

vae-dossier-de-validation-reminder-question-ouverte = One question is left at step 4. You can go on where you were.
    .adviser = The person stopped during step 4, dossier de validation.

vae-dossier-de-validation-reminder-relance-piste = The time limits depend on your track. Your Dava can tell you which one.
    .adviser = The person still does not know which track they are on.

vae-dossier-de-validation-reminder-relance-pieces = Even half a page this month is a step forward. What is left:
    .done = I moved on
    .adviser = The dossier de validation has not moved for three reminders.

vae-dossier-de-validation-reminder-relance-depot = Your file is ready. It only has to be handed in.
    .adviser = The dossier de validation is ready, but not handed in.

vae-dossier-de-validation-reminder-compte-a-rebours-recevabilite = Have a step recorded on France VAE before { $date }. Without it, the recevabilité lapses.
    .done = It is recorded
    .adviser = The recevabilité is about to lapse: no step recorded.

vae-dossier-de-validation-reminder-recevabilite-passee = The sixth month is over. Without a recorded step, the recevabilité may be lost, save for a legitimate reason. Contact France VAE or your Dava soon.
    .adviser = The sixth month is over without a known step.

vae-dossier-de-validation-reminder-compte-a-rebours-validite = Your recevabilité is valid until { $date }. If needed, ask the certifier whether it can be extended.
    .done = File handed in
    .adviser = The recevabilité ends soon.
