vae-dava =
    Contact the Dava (dispositif académique de validation des acquis). It is the VAE office of your académie, the education area where you live or work. It says how and where to hand in your request.

    There are two tracks: the site France VAE, or a form. The Dava confirms yours.
    .title = Dava
    .action = { $dava-contact-is ->
        [reponse] Tell me which track the Dava confirmed.
        [attente] Wait for the answer of the Dava. If it is slow, write or call once more.
       *[other] Write to or call the Dava of your académie, and ask which track to follow.
    }
    .need = Prepare the name of the diploma, your option and the list of your activities. Also ask about fees, deadlines and possible support. Support is not compulsory.
    .duration = How long the answer takes depends on the académie.
    .stay = Meanwhile, start to gather proof of your work. It is useful on both tracks.

vae-dava-dava-contact = Have you contacted your Dava?
    .label = Contact with the Dava
    .choice-reponse = Yes, it answered
    .choice-reponse-also = it answered | they answered | they answered me | they have answered | they’ve answered | they replied | they called me back | i have an answer | i’ve got an answer | i got an answer | i had an answer | answer received | i talked to them | i spoke to them | i had them on the phone | got an answer | got a reply | replied | they replied to me | heard back | i heard back | they called back | they called me | called me back | they wrote back | they told me | spoke to someone | talked to someone there | i got through | i reached them | i spoke with them | spoke with them | spoke to them | talked with them
    .choice-reponse-not = nobody replied | no one replied | nobody called | no one called | not replied | not heard back
    .choice-attente = Yes, I am waiting for its answer
    .choice-attente-also = waiting | i am waiting | i’m waiting | still waiting | i am waiting for its answer | i am waiting for an answer | waiting for an answer | no answer | no answer yet | no reply | no reply yet | not answered | they have not answered | they haven’t answered | they did not answer | they didn’t answer | nobody answers | no one answers | they do not answer | they don’t answer | i wrote | i called | i sent an e-mail | i sent an email | i sent a message | i left a message | yes but no answer | nothing yet | emailed them | i emailed them | nothing back | no news | left a message | i left them a message | left messages | waiting to hear back | i called them | i wrote to them | i contacted them | i emailed | sent them an email | sent an email | no answer so far | no reply so far | nothing so far | nobody replied | no one replied | nobody called back | no one called back | not replied | not heard back | have not heard back | they will call me back | they will call back | answering machine | voicemail | no news yet | nobody picks up | no one picks up | they never answer | never answer | never answers | they never reply | never reply
    .choice-attente-not = they called me back | they replied | not called | not emailed | not contacted
    .choice-pas-encore = Not yet
    .choice-pas-encore-also = no | nope | no not yet | still not | not done | i have not | i haven’t | not contacted | i have not contacted it | i haven’t contacted them | i have not called | i haven’t called | i have not written | i haven’t written | never | i do not know who to call | i don’t know who to call | i don’t know who to contact | i cannot find the number | i can’t find the number | i haven’t had time | i had no time | no time yet | soon | not called | not called yet | not contacted yet | not contacted them | not written | not had time | have not had time | no time | i have to do it | i need to do it | i will do it | i will call | i will call them | i have to call | i need to call | not at all | pas encore | non
    .retry = Say whether the Dava has answered, whether you are waiting, or whether it is still to do.
    .help = There is one Dava for each académie. The one of your home or of your workplace is fine. Choose one, and keep it all year. On request, it studies your project with you.
    .noted-attente = All right. Without an answer, a second message or a call often helps.
    .noted-pas-encore = Write “contact”: I will tell you how to reach it.

vae-dava-piste = Which track did the Dava confirm for your BTS SIO?
    .label = Your track
    .choice-france-vae = France VAE (vae.gouv.fr)
    .choice-france-vae-also = france vae | francevae | on france vae | the france vae site | the site | the website | website | online | on the internet | internet | vae.gouv.fr | vae gouv | vae.gouv | portal | the portal | platform | feasibility file | feasibility
    .choice-cerfa = CERFA form (livret 1)
    .choice-cerfa-also = cerfa | the cerfa | cerfa 12818 | form | the form | livret 1 | livret1 | livret one | livret | the livret | paper | on paper | 12818 | paper form | paper version | by post | by mail
    .choice-ne-sais-pas = I do not know
    .choice-ne-sais-pas-also = i don’t know | dunno | idk | no idea | not sure | i am not sure | i’m not sure | i forgot | they did not say | they didn’t say | it did not say | nobody told me | unknown | they did not tell me | did not tell me | not told | i was not told | can not remember | i do not remember | no clue
    .retry = I did not understand. Answer France VAE, form or “I do not know”.
    .help = The Dava knows. A public servant also asks human resources. France VAE was not open to public servants in January 2026.
    .noted-france-vae = { $situation-is ->
        [agent-public] Please note: in January 2026, France VAE was not open to public servants. It may have changed. Ask the Dava and your human resources to confirm it. On France VAE, the request is called dossier de faisabilité (feasibility file).
       *[other] On France VAE, your request is called dossier de faisabilité (feasibility file). You can choose an accompagnateur (support person) there. You can also go on without help.
    }
    .noted-cerfa = With the form, your request is called livret 1 (first booklet). If you would like support, ask the Dava what exists.
    .noted-ne-sais-pas = That is all right. Ask your Dava. Also check on vae.gouv.fr whether the BTS SIO is offered.

vae-dava-reminder-question-ouverte = One question is left at step 2. Answer whenever you like.
    .adviser = The person stopped during step 2, Dava.

vae-dava-reminder-relance-dava = { $dava-contact-is ->
        [attente] Just asking for news. If the Dava does not answer, call or write once more.
       *[other] Just asking for news. The Dava says which track to follow, and where to hand in the request. To know how to reach it, write “contact”.
    }
    .adviser = { $dava-contact-is ->
        [attente] The person still waits for the answer of the Dava, after three reminders.
       *[other] No contact with the Dava after three reminders.
    }
