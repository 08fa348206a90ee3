vae-resultat =
    After the interview, the jury decides. It validates the whole diploma, a part, or nothing this time. A part is one or several blocs.
    .title = Result
    .action = { $resultat-is ->
        [complete] Ask the certifier for the attestation of your diploma.
        [partielle] Ask the certifier what is still to be assessed, then choose what comes next.
        [aucune] Take a few days. Then ask the certifier what was missing.
        [pas-encore] Wait for the notification of the result. Tell me when it comes.
       *[other] If the notification of the result has come, tell me what it says.
    }
    .need = { $resultat-is ->
        [complete] Keep the notification: it serves for all that follows.
        [partielle] Keep the notification: it names your blocs.
        [aucune] Keep the notification: an adviser can read it with you.
       *[other] When the notification comes, keep it: it serves for all that follows.
    }
    .duration = The result comes within 15 days after the jury.
    .stay = { $resultat-is ->
        [pas-encore] Tell me when the result comes.
       *[other] There is no hurry. Write to me whenever you like.
    }

vae-resultat-resultat = What is the result of the jury?
    .label = Result of the jury
    .choice-complete = I have the whole diploma
    .choice-complete-also = full | whole | complete | all | i passed | passed | i have the diploma | success | i got it | i got everything | full validation | i got the diploma | got the diploma | got my diploma | i got the whole diploma | the whole diploma | the full diploma | full diploma | i passed everything | passed everything | all the blocs | all blocs | all three blocs | three blocs out of three | 3 blocs out of 3 | everything validated | validated everything | got my bts | i got my bts
    .choice-complete-not = say i | say that i | pretend | ignore | not everything | not all | only a part | if i passed
    .choice-partielle = I have a part
    .choice-partielle-also = partial | part | a part | some blocs | a bloc | one bloc | two blocs | 1 bloc | 2 blocs | half | not all | partial validation | 2 blocs out of 3 | two blocs out of three | two blocs out of 3 | 1 bloc out of 3 | one bloc out of three | blocs out of 3 | blocs out of three | one bloc only | only one bloc | just one bloc | only a part | only part | just a part | part of it | partly | some of it | not everything | only some blocs | got two blocs | got one bloc
    .choice-aucune = Nothing is validated
    .choice-aucune-also = nothing | none | failed | i failed | refused | no bloc | i got nothing | failed everything | i failed everything | failed it all | nothing validated | nothing was validated | they validated nothing | not a single bloc | no blocs | zero | i did not get it | did not pass
    .choice-pas-encore = I do not know yet
    .choice-pas-encore-also = no | not yet | waiting | i am waiting | no news | nothing received | i do not know | no result yet | no result | not received | not received yet | no letter | no letter yet | still waiting | i am still waiting | nothing yet | nothing received yet | have not heard | not heard anything | do not know yet | pas encore | non
    .retry = I did not understand. Choose one of the answers.
    .help = The notification names the blocs that you won. A bloc is a part of the diploma.
    .noted-complete = This is a great success, and it is yours.
    .noted-partielle =
        That is a lot already: these blocs are yours for ever.

        The decision names them. The others are still to be assessed: ask the certifier for the list of what it expects.
    .noted-aucune = This is hard news. It is about a file, not about your worth. Your texts and your proof can be used again.
    .noted-pas-encore = You are notified of the result within 15 days after the jury. I will write to you.

vae-resultat-date-jury = On which date did the jury meet?
    .label = Date of the jury
    .retry = I did not understand the date. Write for example: 12 March 2027.
    .help = The result is notified within the 15 days that follow.
    .skip = I do not know

vae-resultat-suite = How would you like to get the blocs that are left?
    .label = What comes next
    .choice-evaluation-complementaire = Take a complementary assessment (évaluation complémentaire)
    .choice-evaluation-complementaire-also = complementary assessment | complementary | assessment | retake the missing blocs | retake a bloc | retake what is missing | only what is missing
    .choice-formation = Take a shorter training course
    .choice-formation-also = training | course | a course | learn | classes | short course | take a course | take a class | a class | a training course | a short training | a short training course | short training | follow a training | do a training
    .choice-experience = Gain experience
    .choice-experience-also = experience | work | more experience | practise | get more experience | get experience | gain experience | gain more experience | work more | work some more | keep working
    .choice-nouvelle-demande = Make a new VAE request
    .choice-nouvelle-demande-also = new request | try again | start again | new vae | apply again | new application | a new application | reapply | another vae | redo a vae | start all over again
    .choice-reflechir = Think about it
    .choice-reflechir-also = think | i want to think | nothing for now | wait | later | i hesitate | i do not know | think about it | need to think | i need to think | need time | i need time | not now | let me think | let me think about it | not sure | not sure yet | i do not know yet
    .choice-conseiller = Talk to an adviser
    .choice-conseiller-also = talk | talk about it | with an adviser | an adviser | talk to an adviser | speak to an adviser | see an adviser | talk with an adviser | discuss it | talk to someone
    .retry = I did not understand. Choose one of the answers.
    .help =
        Complementary assessment: you show only what is missing. Training: it is shorter, because it aims at these blocs.

        An adviser can look with you for the dates, and for who can pay.
    .noted-evaluation-complementaire =
        Good choice: you show only what is missing. Ask the Dava (VAE office) for the dates and for what you have to write.

        Employee: a new leave is possible for this assessment. Write “leave”.
    .noted-formation = Good choice. Ask the Dava (VAE office) and the advice point (point relais conseil) what there is. Before you sign up, ask the price. Depending on your situation, the employer, France Travail (job centre) or the CPF (training account) can pay.
    .noted-experience = Good choice. Look for tasks that touch the missing blocs, at work or as a volunteer. Note them as you go, with a proof.
    .noted-nouvelle-demande = It is possible. For the same diploma, there is a single request a calendar year. Requests for blocs do not count. Check the date with your Dava (VAE office).
    .noted-reflechir = Take your time: your blocs stay yours. I will come back to you.
    .noted-conseiller = Keep the jury’s decision near you for this talk.

vae-resultat-suite-aucune = What would you like to do now?
    .label = What comes next
    .choice-conseiller = Talk to an adviser
    .choice-conseiller-also = talk | talk about it | with an adviser | an adviser | talk to an adviser | speak to an adviser | see an adviser | talk with an adviser | discuss it | talk to someone
    .choice-formation = Take a training course
    .choice-formation-also = training | course | a course | learn | classes | take a course | take a class | a class | a training course | short training | do a training
    .choice-experience = Gain experience
    .choice-experience-also = experience | work | more experience | practise | get more experience | get experience | gain experience | work more | work some more | keep working
    .choice-nouvelle-demande = Make a new VAE request
    .choice-nouvelle-demande-also = new request | try again | start again | new vae | retake | apply again | new application | a new application | reapply | redo a vae | start all over again | see the jury again
    .choice-reflechir = Think about it
    .choice-reflechir-also = think | i want to think | nothing for now | wait | later | i hesitate | i do not know | think about it | need to think | i need to think | need time | i need time | not now | let me think | let me think about it | not sure | i do not know yet
    .choice-arreter = Stop here
    .choice-arreter-also = i stop | i stop here | i give up | give up | it is over for me | i want to stop | i am giving up | giving up | i quit | i prefer to stop
    .retry = I did not understand. Choose one of the answers.
    .help = Before you choose, ask the certifier what was missing. An adviser can read the answer with you.
    .noted-conseiller = Keep the jury’s decision near you for this talk.
    .noted-formation = Good idea. First, ask the certifier what was missing. Then ask the price. Depending on your situation, the employer, France Travail (job centre) or the CPF (training account) can pay.
    .noted-experience = Good idea. First ask the certifier what was missing. Then note each new situation, with a proof.
    .noted-nouvelle-demande = It is possible. For the same diploma, there is a single request a calendar year. Check the date with your Dava (VAE office).
    .noted-reflechir = Take your time. I will come back to you.

vae-resultat-deadline-date-resultat = Result expected by { $date } at the latest, 15 days after the jury.

vae-resultat-reminder-question-ouverte = One question is left about the result. Answer whenever you like.
    .adviser = The person stopped at the result.

vae-resultat-reminder-relance-resultat = The 15 days are over. If the result has not arrived, ask the certifier for it, in writing.
    .adviser = No known result after the 15 days.

vae-resultat-reminder-relance-sans-date = If the result of the jury is late, ask the certifier for it.
    .adviser = No known result, and the date of the jury is unknown.

vae-resultat-reminder-relance-suite = I come back to you about what is next for your VAE. Your blocs are yours: you have time. There is no wrong choice.
    .adviser = Validation partielle: the person is still thinking about what comes next, without news.

vae-resultat-reminder-relance-suite-aucune = I come back to you, at your pace. Reading the decision with an adviser often helps to choose. To stop is a choice too.
    .adviser = Nothing validated: the person is still thinking about what comes next, without news.
