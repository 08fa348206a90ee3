### What VAE says outside the steps: notice, ends, roles, diploma.

vae-notice =
    Hello. I am a program of the advice centre, not a person. I guide you through VAE (validation des acquis de l’expérience), which turns experience into a diploma.

    { $centre ->
        [none] The centre
       *[other] { $centre }
    } keeps your answers, for 12 months at most after your last message.{ $controller ->
        [none] {""}
       *[other] {" "}Controller: { $controller }.
    } To erase everything, write “erase”. Telegram also sees this chat.

    Send no papers. Keep names and health out of this chat.

    Do you agree?
    .choice-oui = I agree
    .choice-oui-also = yes | agree | ok | okay | accept | i accept | i do agree | sure | of course | go ahead | fine | fine with me | that is fine | no problem | yep | yeah
    .choice-non = I refuse
    .choice-non-also = no | refuse | i do not agree | i don’t agree | i do not accept | no thanks | no way | never
    .refused =
        All right. I keep nothing.

        VAE turns experience into a diploma. It goes in six steps: advice, contact with the académie (education area), recevabilité (admissibility), file, jury, interview. No minimum length of experience is asked for.

        These places advise you. To come back here, write “hello”.
    .thanks = Thank you. One question at a time, at your own pace. You can stop and come back.

vae-role-conseiller-vae = a VAE adviser of the centre

vae-outcome-diplome =
    Well done: you have your diploma, the BTS SIO. Keep the notification.

    The certifier also gives you an attestation, if you ask for it.

    For a new project, career advice (conseil en évolution professionnelle) is free: mon-cep.org.

    To correct an answer, write “change”.
    .title = Diploma obtained

vae-outcome-validation-partielle =
    Your blocs are yours for ever. The others are still to be won.

    Now ask the certifier how and when to assess what is missing. Ask too for your attestation, which names your blocs: write “attestation letter”.

    Training, experience, money: an adviser of the centre can look with you. Write “talk to someone”. If a France VAE accompagnateur (support person) follows you, a talk is planned after the jury.

    If there is news, or another idea: write “change”, and we go on.
    .title = Validation partielle (part of the diploma)

vae-outcome-sans-validation =
    The jury validated no bloc this time. Your work is not lost: your texts and your proof can be used again.

    Now ask the certifier what was missing. Then read the answer with an adviser of the centre: write “talk to someone”. The adviser can also look for training, and say who can pay for it.

    If there is news, or another idea: write “change”, and we go on.
    .title = Nothing validated this time

vae-outcome-arret =
    You stop here. It is your choice, and it is not final.

    An adviser can read the decision with you: write “talk to someone”. To go on, one day, write “change”.
    .title = Path stopped

vae-reminder-sans-nouvelles = We have not talked since { $date }. Your case is still here, at the same step.
    .adviser = No news for two months, in spite of reminders.

## What France VAE calls each state

vae-status-reussite-totale = On France VAE, this result is called « réussite totale » (full success).

vae-status-reussite-partielle = On France VAE, this result is called « réussite partielle » (partial success).

vae-status-non-validation = On France VAE, this result is called « non validation » (nothing validated).

vae-status-jury-passe = On France VAE, this state is called « jury passé » (jury done). It waits for the result.

vae-status-absence = On France VAE, this state is called « non présent » (absent). With a proof, it is « excusé sur justificatif » (excused).

vae-status-jury-programme = On France VAE, this state is called « jury programmé » (jury planned).

vae-status-dossier-de-validation-envoye = On France VAE, this state is called « dossier de validation envoyé » (validation file sent). It waits for the jury.

vae-status-recevable = On France VAE, this state is called « recevable » (admissible). There you give a planned date, then you hand in the validation file.

vae-status-non-recevable = On France VAE, this state is called « non recevable » (not admissible).

vae-status-faisabilite-incomplet = On France VAE, this state is called « dossier de faisabilité incomplet » (feasibility file incomplete).

vae-status-faisabilite-complet = On France VAE, this state is called « dossier de faisabilité complet » (feasibility file complete).

vae-status-faisabilite-envoye = On France VAE, this state is called « dossier de faisabilité envoyé » (feasibility file sent).

vae-status-projet = On France VAE, this state is called « projet » (draft). With an adviser, it is then « parcours envoyé » (path sent) and « parcours confirmé » (path confirmed).

# Why a case is closed: the reasons of the site France VAE, so that figures compare.

vae-closing-reprise-emploi =
    .title = Back to work
    .also = work | job | back to work

vae-closing-formation =
    .title = Training
    .also = training | course

vae-closing-decouragement =
    .title = Discouragement
    .also = discouraged | gave up

vae-closing-raisons-personnelles =
    .title = Personal reasons
    .also = personal | family

vae-closing-changement-de-projet =
    .title = Change of project
    .also = project | other project

vae-closing-manque-de-temps =
    .title = Lack of time
    .also = time | no time

vae-closing-sans-interet =
    .title = No interest any more
    .also = interest

vae-closing-parcours-inadapte =
    .title = The path does not fit
    .also = unfit | path

vae-closing-financement =
    .title = Pay or funding not obtained
    .also = funding | money

vae-closing-avis-defavorable =
    .title = The adviser advised against it
    .also = unfavourable

vae-closing-reporte =
    .title = Postponed
    .also = later | postponed

vae-closing-sans-reponse =
    .title = No answer after three reminders
    .also = no answer | silent

vae-closing-inactif =
    .title = Six months without activity
    .also = inactive

vae-closing-autre =
    .title = Another reason
    .also = other
