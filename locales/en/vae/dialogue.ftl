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

    Send no papers. Write no name and nothing about your health.

    Do you agree?
    .choice-oui = I agree
    .choice-oui-also = yes | agree | ok | accept | i accept | sure
    .choice-non = I refuse
    .choice-non-also = no | refuse | i do not agree | no thanks | never
    .refused =
        All right. I keep nothing.

        VAE turns experience into a diploma. It goes in six steps: advice, Dava, recevabilité (admissibility), file, jury, interview. No minimum length of experience is asked for.

        These places advise you. To come back here, write “hello”.
    .thanks = Thank you. One question at a time, at your own pace. You can stop and come back.

vae-role-conseiller-vae = a VAE adviser of the centre

vae-outcome-diplome =
    Well done: you have your diploma, the BTS SIO.

    Ask the certifier for your attestation, then keep it with your diploma.
    .title = Diploma obtained

vae-outcome-validation-partielle =
    The blocs you won are yours for ever. A bloc is a part of the diploma.

    Ask the certifier for your attestation: it names them. An adviser can help you prepare what comes next: training, experience or a new request.
    .title = Validation partielle (part of the diploma)

vae-outcome-sans-validation =
    The jury validated no bloc this time. Your work is not lost: your descriptions and proof can be used again.

    An adviser can read the decision with you and prepare what comes next.
    .title = Nothing validated this time

vae-outcome-arret =
    You stop here. It is your choice, and it is not final.

    An adviser can read the decision with you again. To start again, write to us whenever you like.
    .title = Path stopped

vae-qualification-bts-sio = BTS SIO (IT services for organisations)
    .option-SISR = SISR: networks and systems
    .option-SLAM = SLAM: software and applications
    .competence-cahier-des-charges = analysing the specifications of a need
    .competence-architecture = defining the architecture of a solution
    .competence-mise-en-oeuvre = implementing, installing and validating a solution
    .competence-mode-projet = working in project mode
    .competence-accompagner-utilisateurs = informing, training and helping users, remotely or on site
    .competence-resoudre-problemes = spotting, describing and assessing a problem, then proposing an improvement
    .competence-infrastructure = defining and setting up an infrastructure
    .competence-administration = administering networks, servers, services and workstations (backups, access rights)
    .competence-base-de-donnees = designing or adapting a database and its interface

vae-reminder-sans-nouvelles = We have not talked since { $date }. Your case is still here, at the same step.
    .adviser = No news for two months, in spite of reminders.
