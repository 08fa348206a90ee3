### When somebody writes that they are not well. The numbers come from contacts/nationaux.csv: 3114 and 112.
### Nothing else is said in this message. Have any change read by somebody whose trade it is.

vae-distress =
    What you write matters. You matter.

    Call 3114. It is free, day and night. Somebody will listen to you.
    In immediate danger, call 112.
    .offer = Somebody of the centre can also answer you here.
    .choice-personne = Talk to somebody of the centre
    .choice-personne-also = yes | a person | somebody | someone | talk to someone | talk to somebody | yes please | ok | please
    .choice-continuer = Go on with the program
    .choice-continuer-also = no | no thanks | go on | continue | i am fine | i m ok | im fine | resume
    .noted-personne =
        The centre has been told. Somebody will answer you here. I do not know at what time.

        Meanwhile, 3114 answers day and night. In immediate danger: 112.
    .noted-continuer = All right. I am here. I send no more reminders for now. 3114 answers day and night.
    .passed = I passed your words on to the centre. 3114 answers day and night. In immediate danger: 112.
    .adviser = 3114 and 112 were given. Reminders have stopped: they go on only when you give the case back. Answer soon, with care.
    .also =
        want to die | kill myself | killing myself | end my life | end it all | want to end it | ending it all |
        suicide | suicidal | hurt myself | harm myself | self harm | cut myself | no reason to live |
        better off without me | better off dead | better without me | rather be dead | wish i was dead |
        wish i were dead | disappear forever | never wake up | took pills | swallowed pills | hang myself |
        my life is over | no point in living | wish i could die | hope i die | ready to die | deserve to die |
        want to be dead | better dead | i should be dead | i should die | kill my self | ending my life |
        take my life | take my own life | taking my own life | going to end it | put an end to my life | suicid |
        unalive myself | hurting myself | harming myself | selfharm | cutting myself | cut my wrists | cut my arms |
        cut my veins | slit my wrists | not want to live | not want to be alive | not want to be here |
        not want to be here anymore | not want to wake up | no longer want to live | no longer want to be here |
        want to stop living | stop existing | tired of living | tired of life | tired of being alive |
        sick of living | sick of life | had enough of life | no will to live | no point to live | point of living |
        point in living | why keep living | why live | nothing to live for | not worth living | life is worthless |
        life has no meaning | life has no sense | not deserve to live | nobody would miss me |
        no one would miss me | nobody will miss me | no one will miss me | nobody would notice if i |
        if i disappeared | if i was gone | if i were gone | want to disappear | and not wake up | sleep forever |
        never born | never been born | took too many pills | take all my pills | swallow pills | overdose |
        jump off a bridge | jump off the bridge | jump off the roof | jump from the roof | jump in front of |
        jump out of the window | jump under a train | going to jump | shoot myself in the head |
        want to shoot myself | going to shoot myself | blow my brains out | bullet in my head | suicide note |
        goodbye forever | goodbye everyone | goodbye world | my last message | dark thoughts | thoughts of death |
        should just die | if i died | if i was dead |
        if i were dead | not want to exist anymore | no reason for living | life is not worth it |
        no reason for me to live | not see the point of living | see no point in living | done with life |
        done with living | think about dying | thinking about dying | thoughts of dying
    .around =
        want … to die | wanna … die | wish … dead | do not want … to live | no … reason to live | think … suicide |
        thinking … suicide | thought … suicide | suicide … attempt | attempted … suicide | tried … kill myself |
        swallow … pills | swallowed … pills | took … pills | jump … bridge | jump … window | jump … roof |
        jump … train | jumping … bridge | jumping … train | fall asleep … never wake up |
        fall asleep … not wake up | go to sleep … not wake up | go to sleep … never wake up |
        everyone … better off without me | everybody … better off without me | cut … wrists | slit … wrists

vae-distress-unsure = I read that it is hard right now. Is it about the file, or about you?
    .choice-dossier = About the file
    .choice-dossier-also = file | the file | the vae | vae | paperwork | work | no | just kidding | im ok | i am fine | figure of speech
    .choice-moi = About me: I am not well
    .choice-moi-also = me | about me | not well | i am not well | im not ok | not ok | yes | both
    .noted-dossier = It is long, and many people say so. One small step is enough today. Write “help”, or “talk to someone”.
    .stranger = I read that it is hard right now. If you are not well, call 3114. It is free, day and night. In immediate danger: 112.
    .also =
        dying | is killing me | killing me | will kill me | going to kill me | will be the death of me |
        be the death of me | death of me | i give up on everything | exhausted | burned out | burnt out | burnout |
        burn out | depressed | depressing | i am crying | makes me cry | want to cry | breaking down |
        at the end of my rope | end of my tether | bored to death | dead tired | i feel worthless | i feel useless |
        i feel alone | so alone | losing my mind | drives me crazy | shoot myself | shoot me | sick of everything |
        my husband hits me | hits me | i am in danger | afraid of him | no energy left | not want to live in |
        not want to live with | not want to live there | suicide prevention | suicide hotline | suicide helpline |
        prevent suicide | kill me | rather die than | dying of | to death | nearly died | scared of dying |
        afraid of dying | afraid to die | do something stupid | jump to the | going to jump to | can not go on |
        can not take it | can not take this | can not do this anymore | can not stand it | can not bear |
        at my limit | reached my limit | no strength left | no more strength | too much for me | it is hell |
        a living hell | nightmare | at breaking point | worn out | depression | i cried | i cry | made me cry |
        going to cry | in tears | nervous breakdown | mental breakdown | panic attack | panic attacks |
        anxiety attack | heartbroken | devastated | gutted | crushed | hopeless | no hope | lost hope |
        lost all hope | in despair | desperate | demoralised | demoralized | disheartened | it discourages me |
        sick of this | sick of all | so sick of | sick of it | fed up | tired of this | tired of it | tired of all |
        driving me crazy | drives me mad | driving me mad | driving me insane | drives me nuts | driving me nuts |
        going crazy | going insane | going mad | stressed out | i am useless | i am so useless | i am worthless |
        i am a failure | like a failure | i am a loser | so stupid i | too stupid for | will never make it |
        never manage it | never going to make it | not good enough | all for nothing | work for nothing |
        months for nothing | years for nothing | hate my life | hate myself | ashamed | feel so alone | so lonely |
        i feel awful | i feel terrible | i feel empty | i am a burden | no one cares about me |
        nobody cares about me | nobody loves me | what is the point of anything | nothing makes sense anymore |
        dad died | father died | mum died | mom died | mother died | husband died | wife died | brother died |
        sister died | son died | daughter died | friend died | partner died | dog died | lost my dad |
        lost my father | lost my mum | lost my mother | lost my husband | lost my wife | lost my baby |
        lost my brother | lost my sister | passed away | funeral | grieving | bereavement | miscarriage |
        i have cancer | he beats me | beat me up | i was raped | i am abused | i am being harassed | i am bullied |
        scared to go home | think about death | thinking about death | want it all to end | want everything to end |
        grandmother died | grandfather died | grandma died | grandpa died | uncle died | aunt died |
        live like this | nobody needs me | no one needs me | not be here tomorrow | had enough of |
        partner beats me | partner hits me | boyfriend beats me | boyfriend hits me | husband beats me |
        a burden to | feel empty | no future
    .around =
        stop … living | not … wake up | never … wake up |
        nobody … if i die | no one … if i die | disappear … good | everyone … without me | end … everything |
        hurt … myself | burden … family | burden … everyone | not … carry on | not … keep going
