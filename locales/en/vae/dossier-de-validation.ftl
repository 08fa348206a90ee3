vae-dossier-de-validation =
    Write the dossier de validation (validation file), also called livret 2. You tell about your work in it, with real situations. The jury reads it before meeting you.

    For each bloc, which is a part of the diploma, choose 3 to 5 situations.
    .title = Dossier de validation (validation file)
    .action = { $avancement-is ->
        [presque] Have a few pages read by someone, then finish what is missing.
        [fini] Check the parts one by one, then hand the file in.
       *[other] Tell one work situation: the problem, your choices, the result.
    }
    .need = Keep proof: diagrams, tickets, code, reports. Hide names and company secrets.
    .duration = On average: half a day a week, for 4 to 6 months. It is long, and that is normal. One page a week is enough to move on.
    .stay = { $avancement-is ->
        [fini] Read it again, check the parts, then hand the file in. Tell me when it is done.
        [presque] You are very close to the end. Tell me when there is news.
       *[other] Go at your own pace, and tell me when there is news. To see the plan, write “my plan”.
    }

vae-dossier-de-validation-piste = Which track are you on for your BTS SIO: France VAE, or the CERFA form?
    .label = Your track
    .choice-france-vae = France VAE (vae.gouv.fr)
    .choice-france-vae-also = france vae | francevae | the site | website | the website | online | vae.gouv.fr | portal | the portal
    .choice-cerfa = CERFA (livrets 1 and 2)
    .choice-cerfa-also = cerfa | form | the form | livret 1 | livret 2 | livret | paper | on paper | 12818 | dava
    .choice-ne-sais-pas = I do not know
    .choice-ne-sais-pas-also = no idea | not sure | unknown | dunno | i don’t know
    .retry = I did not understand. Answer France VAE, CERFA or “I do not know”.
    .help = A request made on vae.gouv.fr: France VAE. A form sent to the Dava, the VAE office of your académie: CERFA.
    .noted-ne-sais-pas = That is all right: your situations serve in both cases. Ask your Dava (VAE office). The time limits depend on the track.

vae-dossier-de-validation-depot-dossier = Have you handed in your dossier de validation?
    .label = Handing in the file
    .choice-oui = Yes, it is handed in
    .choice-oui-also = yes | yep | done | handed in | sent | it is done | i handed it in | i sent it | submitted | yes handed in | handed it in | sent it | i have sent it | i have handed it in | it is sent | sent this morning | sent yesterday | submitted it | posted | posted it | i posted it | it is submitted | it is gone | file sent | livret 2 sent | oui
    .choice-oui-not = tomorrow | next week | next month | soon | i will | have to | need to | going to | almost | nearly | an email | a message | messages
    .choice-pas-encore = Not yet
    .choice-pas-encore-also = no | nope | still not | i am writing it | i’m writing it | in progress | soon | not finished | not sent | i am starting | still writing | i am still writing | still writing it | still working on it | i am still working on it | working on it | i am working on it | almost done | nearly done | almost finished | nearly finished | not done | not done yet | not finished yet | not handed in | not handed in yet | not sent yet | not submitted | i will hand it in | i will send it | have to send it | have to finish | need to finish | pas encore | non
    .retry = I did not understand. Answer “Yes” or “Not yet”.
    .help = On France VAE, you hand it in on the site. With the CERFA, you send it to the Dava, on the date of the session. Ask the Dava too if there is a fee to pay.
    .noted-oui = Well done. That was the longest part.

vae-dossier-de-validation-date-notification = { $decision-is ->
        [sans-reponse] On which day did the two months of waiting end?
       *[other] On which date did you receive the notification of recevabilité (admissibility)?
    }
    .label = Date of the recevabilité
    .retry = I did not understand the date. Write for example: 12 March 2026.
    .help = { $decision-is ->
        [sans-reponse] It is two months after the complete file. If France VAE sent you a notification, give its date.
       *[other] The notification is the letter or message that says “recevable”. On France VAE, a time limit starts on that date.
    }
    .skip = I do not know

vae-dossier-de-validation-demarche = Since you became recevable (admissible), has a démarche (step) been recorded on France VAE?
    .label = Step on France VAE
    .choice-oui = Yes
    .choice-oui-also = yep | done | recorded | it is done | it is recorded
    .choice-pas-encore = Not yet
    .choice-pas-encore-also = no | nope | nothing | none | i have not | i do not know | not recorded | not yet | i do not think so | not that i know | nothing recorded | pas encore | non
    .retry = I did not understand. Answer “Yes” or “Not yet”.
    .help = A step is an action planned in your file, or advised with the decision. A training course, for example. It keeps your recevabilité alive. If in doubt, ask your accompagnateur (support person).
    .noted-pas-encore = To keep your recevabilité, it must be recorded before the end of the sixth month.

vae-dossier-de-validation-date-validite = { $decision-is ->
        [sans-reponse] If there is a written decision, which end date does it give?
       *[other] Which end date is written on your decision of recevabilité?
    }
    .label = End of validity
    .retry = I did not understand the date. Write for example: 31 August 2028.
    .help = Look at box 7 of the CERFA. The date is not always there.
    .skip = There is none
    .skip-also = no | no date | none | nothing written | i do not know | i cannot find it | there is none | there is no date | no end date | not written | i can not find it | can not find it

vae-dossier-de-validation-accompagnement = Does someone help you to write your file?
    .label = Support
    .choice-oui = Yes
    .choice-oui-also = yep | i have help | i am supported | someone helps me | i have an aap | i have support | i have someone | yes i have someone | someone is helping me | helps me | is helping me | an aap helps me | my adviser helps me | a friend helps me | a colleague helps me | supported by | someone supports me | i have an accompagnateur | oui
    .choice-oui-not = nobody helps | no one helps | nobody is helping | would like | i want | i need | looking for | id like
    .choice-cherche = I would like help
    .choice-cherche-also = i am looking for help | i want help | not yet | looking for someone | i’d like help | i need help | i need some help | need some help | some help | need help | i need someone | i want someone to help | i want someone to help me | would like help | i would like help | i would like some help | would like some help | looking for help | looking for an accompagnateur | i want support | i need support | not found anyone yet | id like help | id like some help
    .choice-sans = No, I write by myself
    .choice-sans-also = no | alone | by myself | on my own | no need | without help | nobody helps me | no one helps me | nobody is helping me | no help | no thanks | no thank you | i do it alone | i do it myself | i am doing it alone | without support | i manage | non
    .choice-sans-not = not want to be alone | not want to do it alone | not alone
    .retry = I did not understand. Choose one of the three answers.
    .help = Support is optional. It helps many people to reach the end.
    .noted-cherche = Good idea. On France VAE, choose an AAP (path adviser) from the list of the site. With the form, ask your Dava (VAE office). The CPF (training account) can pay.
    .noted-sans = That can be done. And if you want help later, there will still be time.

vae-dossier-de-validation-documents = Here are the parts of the file. Which ones are written or gathered?
    .again = What else do you have?
    .label = Your documents
    .help = Tick what is ready, even if you will read it again. Some parts are optional. Send nothing here.
    .retry = I did not understand. Write the numbers of what is ready, for example: 1 and 2.

vae-dossier-de-validation-document-description-parcours = Your path: jobs, volunteering, training
    .help = Simple dates, and one or two sentences for each period. Count all useful training: school, then the courses taken later.

vae-dossier-de-validation-document-experience-personnelle = Your personal experience in computing (optional)
    .help = For example: the website of a club, a network set up at home, a program made to learn.

vae-dossier-de-validation-document-description-activites = Your work situations: 3 to 5 for each bloc
    .help = For each: the problem, what you chose, why, the result. Say “I”, not “we”. Use your own words: a copied text can cost you the diploma.

vae-dossier-de-validation-document-preuves-activite = Proof of your practice
    .help = For example: diagrams, tickets, pieces of code, reports. One proof for each situation helps the jury. Hide names and company secrets.

vae-dossier-de-validation-document-unites-generales = The general subjects, if you are asked for them (optional)
    .help = French, English, mathematics, economics and law. Ask your Dava what it expects. Ask too if one of your diplomas exempts you.

vae-dossier-de-validation-document-relecture = A second reading, by someone else (optional)
    .help = Someone who does not know your trade is a good choice. Ask what they understood, then complete it.

vae-dossier-de-validation-avancement = How far is the writing of your file?
    .label = Progress of the file
    .choice-rien = Nothing yet
    .choice-rien-also = nothing | nothing is written | nothing at all | not started | i have not started | i haven’t started | not yet | no | zero | nowhere | at the start
    .choice-parcours = My path is written
    .choice-parcours-also = path | the path | my path | only the path | the path is done | the first part
    .choice-une-situation = One situation is written
    .choice-une-situation-also = one situation | a situation | 1 situation | only one | one activity | first situation | the first situation | i have one situation | one example | one page
    .choice-moitie = About half
    .choice-moitie-also = half | half of it | halfway | half way | 50 % | several situations | some situations | two situations | three situations
    .choice-presque = Almost all of it
    .choice-presque-also = almost | almost done | almost finished | nearly | nearly done | nearly finished | to be read again | i am reading it again
    .choice-fini = All of it is written
    .choice-fini-also = finished | all | everything | done | it is finished | i have finished | it is ready | complete | written
    .retry = I did not understand. Choose the closest answer.
    .help = Choose what is closest. Nobody marks you, and half a page counts.
    .noted-rien =
        Every file starts with a blank page. Next small step: five lines about a breakdown or a project. If nothing comes, write “blank page”.{ $phase ->
            [situations] {" "}The plan has moved: we simply take it up here.
            [preuves] {" "}The plan has moved: we simply take it up here.
            [relecture] {" "}The plan has moved: we simply take it up here.
            [plus-long] {" "}The plan has moved: we simply take it up here.
           *[other] {""}
        }
    .noted-parcours =
        Your path is written: well done, one part is finished. Next small step: choose one situation, a problem that you solved.{ $phase ->
            [preuves] {" "}A plan is made to be changed: go on from here.
            [relecture] {" "}A plan is made to be changed: go on from here.
            [plus-long] {" "}A plan is made to be changed: go on from here.
           *[other] {""}
        }
    .noted-une-situation =
        One situation written: well done, the first is the hardest. The others follow the same pattern. Next small step: choose a second one.{ $phase ->
            [preuves] {" "}A plan is made to be changed: go on from here.
            [relecture] {" "}A plan is made to be changed: go on from here.
            [plus-long] {" "}A plan is made to be changed: go on from here.
           *[other] {""}
        }
    .noted-moitie = Half of it is behind you: well done. Next small step: one proof for each situation already written. For ideas, write “which proof”.
    .noted-presque = You are almost there: well done. Next small step: ask someone to read two pages.
    .noted-fini = All of it is written: well done, that is real work. Next small step: check the parts one by one, then hand the file in.

vae-dossier-de-validation-date-debut-dossier = When do you start writing, or when did you start?
    .label = Start of the writing
    .retry = I did not understand the date. Write for example: 12 January 2027.
    .help = A rough date is enough. It serves to make your plan. You can change it at any time.
    .skip = I do not know yet
    .skip-also = later | soon | not yet | one day | i do not remember | no idea
    .noted = { $phase ->
        [plus-long]
            You have been writing for more than six months: it takes patience, and you have it.

            For a brand new plan, write “change”, then give the date of today.
       *[other]
            Your plan, at half a day a week:
            – your path, around { $plan-parcours };
            – your situations, around { $plan-situations };
            – your proof, around { $plan-preuves };
            – the second reading, around { $plan-relecture }.

            It is a guide, nothing more.
    }

vae-dossier-de-validation-deadline-fin-recevabilite = Without a step recorded on France VAE, the recevabilité lapses after { $date }.

vae-dossier-de-validation-deadline-fin-validite = Your recevabilité is valid until { $date }.

vae-dossier-de-validation-deadline-plan-parcours = Your plan: the path, around { $date }.

vae-dossier-de-validation-deadline-plan-situations = Your plan: the situations, around { $date }.

vae-dossier-de-validation-deadline-plan-preuves = Your plan: the proof, around { $date }.

vae-dossier-de-validation-deadline-plan-relecture = Your plan: the second reading, around { $date }.

vae-dossier-de-validation-reminder-question-ouverte = One question is left at step 4. You can go on where you were.
    .adviser = The person stopped during step 4, dossier de validation.

vae-dossier-de-validation-reminder-relance-piste = The time limits depend on your track. Your Dava can tell you which one.
    .adviser = The person still does not know which track they are on.

vae-dossier-de-validation-reminder-demarrage = Your plan counts from { $date }. If nothing is written yet, that is all right. Half an hour is enough to begin.

vae-dossier-de-validation-reminder-suivi =
    { $phase ->
        [debut] For the start of your plan, ten lines about your path are enough, as they come.
        [parcours] Week { $semaine } of your plan: time for the path. A list of dates is enough to begin.
        [situations] Week { $semaine } of your plan: time for the situations. A single one, well told, counts already.
        [preuves] Week { $semaine } of your plan: time for the proof. Look for one for each situation.
        [relecture] Week { $semaine } of your plan: time to read it again. Read one page out loud.
        [plus-long] Your plan counted six months. Taking longer is allowed, and common.
       *[other] I come back to you about your file. Even half a page is a step forward.
    } A plan is made to be changed: take it up where you are.
    .adviser = The dossier de validation has not moved for three reminders.

vae-dossier-de-validation-reminder-relance-pieces = The hardest part is done. For a complete file, what is left is:
    .done = I moved on
    .done-also = i ticked some | there is news
    .adviser = The dossier de validation is almost ready, but parts are missing after three reminders.

vae-dossier-de-validation-reminder-relance-depot = Your file is ready. It only has to be handed in.
    .adviser = The dossier de validation is ready, but not handed in.

vae-dossier-de-validation-reminder-compte-a-rebours-recevabilite = Have a step recorded on France VAE, by { $date } at the latest. Without it, the recevabilité lapses.
    .done = It is recorded
    .adviser = The recevabilité is about to lapse: no step recorded.

vae-dossier-de-validation-reminder-recevabilite-passee = The sixth month is over. Without a recorded step, the recevabilité may be lost, save for a good reason. If the diploma has stayed the same, a new request is possible. Contact France VAE or your Dava.
    .adviser = The sixth month is over without a known step.

vae-dossier-de-validation-reminder-compte-a-rebours-validite = Your recevabilité is valid until { $date }. If time runs short, ask the certifier how to extend it.
    .done = File handed in
    .adviser = The recevabilité ends soon.
