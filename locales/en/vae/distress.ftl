### When somebody writes that they are not well. The numbers come from contacts/urgence-suicide.csv and urgence.csv: 3114 and 112.
### Nothing else is said in this message. Have any change read by somebody whose trade it is.
###
### How words are found, whatever their accents, capitals and forms ("die", "dying"):
### - .also: words one after the other. .around: words in this order, in one sentence, up to four others
###   in place of each "…".
### - .group-wish = want | wish: a group of words. In .around, (wish) means: any word of that group.
###   (wish) … (dying) finds "I want so much to die". Groups serve vae-distress-unsure too.
### - vae-distress: a danger. The numbers are given at once. Denied ("do not want to die"), we ask.
### - vae-distress-unsure: hard words. We ask. In its .also, words that are longer than those of a danger and
###   overlap them go first: "die of shame" before "die".
### - .harmless: words that speak of something else: "dying to". Longer than the hard words that they
###   overlap, or going on where these stop, they cancel them: no danger, no question.

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
    .noted-nobody =
        Call 3114, day and night: somebody answers you at once. In immediate danger: 112.

        Here I can reach nobody of the centre for now. Your words are kept for them.
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
        unalive myself | hurting myself | harming myself | selfharm | cutting myself | cut my wrists |
        cut my arms | cut my veins | slit my wrists | not want to live | not want to be alive |
        not want to be here | not want to be here anymore | not want to wake up | no longer want to live |
        no longer want to be here | want to stop living | stop existing | tired of living | tired of life |
        tired of being alive | sick of living | sick of life | had enough of life | no will to live |
        no point to live | point of living | point in living | why keep living | why live | nothing to live for |
        not worth living | life is worthless | life has no meaning | life has no sense | not deserve to live |
        nobody would miss me | no one would miss me | nobody will miss me | no one will miss me |
        nobody would notice if i | if i disappeared | if i was gone | if i were gone | want to disappear |
        and not wake up | sleep forever | never born | never been born | took too many pills | take all my pills |
        swallow pills | overdose | jump off a bridge | jump off the bridge | jump off the roof |
        jump from the roof | jump in front of | jump out of the window | jump under a train | going to jump |
        shoot myself in the head | want to shoot myself | going to shoot myself | blow my brains out |
        bullet in my head | suicide note | goodbye forever | goodbye everyone | goodbye world | my last message |
        dark thoughts | thoughts of death | should just die | if i died | if i was dead | if i were dead |
        not want to exist anymore | no reason for living | life is not worth it | no reason for me to live |
        not see the point of living | see no point in living | done with life | done with living |
        think about dying | thinking about dying | thoughts of dying | kms | unalive | end myself | off myself |
        ending myself | ending it | already dead inside | dead inside | this is my last message | my last words |
        my goodbye | last goodbye | my suicide | not hear from me again | not hear from me anymore |
        do not look for me | not be here anymore | not be around anymore | not be around much longer |
        not be here much longer | forgive me for what i | sorry for what i am about | sorry to everyone i love |
        sorry to everyone | no tomorrow for me | no way out but | only way out is | way out of this life |
        want out of life | been self harming | self harming | drown myself | starve myself | gas myself |
        dont want to be here | be with my dad again | be with my mum again | rather not be alive |
        rather not exist | ready to go forever | wish i never existed | wish i did not exist |
        do not want to exist | not want to exist | worth more dead | letting myself die | let myself die |
        let me die | go to sleep forever | sleep and never wake | i started cutting | cutting again | cut again |
        six feet under | in the ground | end the pain | stop the pain forever | make it stop forever |
        over for good | hit me with a car | pull the trigger | pull the plug on myself | i will be dead |
        will be dead before | be euthanised | euthanise me | be euthanized | someone just put me down |
        walking corpse | living dead inside | lethal dose | let me go i am done | regret being saved |
        should have let me die | should have let me go | hope not to wake | hope i do not wake |
        hope i never wake | i do not wake up tomorrow | think about it every day | kill me please | just kill me |
        drank bleach | drink bleach | left the gas on | not safe with myself | i do not feel safe alone |
        never asked to be born | end my pain | starving myself so | going to die anyway so | rather die |
        better if i died | i can not live | can not live like this | can not live anymore |
        disgusted to be alive | point of me living | use of staying alive | use of living | no way out but death |
        way out but | what is the point of living | what is the point of life | what is the point of being alive |
        what is the point of staying alive | over for me for good | stop suffering | if i die | want to jump |
        erase myself | want out of | been cutting | can not do life | not being here anymore | probably be dead |
        be dead by | let me sleep forever | continue living like this | quickest way to die | disapear forever |
        close to suicide | hurt herself | hurt himself | harms herself | harms himself | medicine cabinet |
        die in peace | why am i still alive | why am i alive | not worth existing | worth existing |
        please let me die | not want to get up ever | go in my sleep | ending it calms
    .around =
        want … to die | wanna … die | wish … dead | do not want … to live | no … reason to live |
        think … suicide | thinking … suicide | thought … suicide | suicide … attempt | attempted … suicide |
        tried … kill myself | swallow … pills | swallowed … pills | took … pills | jump … bridge | jump … window |
        jump … roof | jump … train | jumping … bridge | jumping … train | fall asleep … never wake up |
        fall asleep … not wake up | go to sleep … not wake up | go to sleep … never wake up |
        everyone … better off without me | everybody … better off without me | cut … wrists | slit … wrists |
        (wish) … die | (wish) … dying | (wish) … dead | (wish) … death | (wish) … suicide | dying … easier |
        death … easier | death … relief | dead … better | (wish) … (kill-myself) | if … (kill-myself) |
        i will … (kill-myself) | (somebody) … (kill-themselves) | do not want … (live) | not want … (live) |
        no … want … (live) | tired … (live) | sick … (live) | done … (live) | can not … live | can not … living |
        no … reason … (live) | nothing … live for | point … living | point … life | point … alive | why … alive |
        why … living | hate … being alive | hate … living | life … not worth | life … worthless |
        life … pointless | life … no meaning | hope … not wake | pray … not wake | wish … not wake |
        want … not wake | want … never wake | hope … never wake | sleep … forever | sleep … not wake |
        wish … not here | wish … never born | should … born | should … not … alive | not deserve … live |
        not deserve … alive | not deserve … here | (close) … (better) … (without-me) | (better) … (without-me) |
        (without-me) … (better) | world … (better) … (without-me) | (nobody) … (notice) … (if-gone) |
        (nobody) … (notice) … funeral | (nobody) … funeral | i am … (burden) … (close) |
        being … (burden) … (close) | (too-many) … (pills) | (pills) … (too-many) | (pills) … (at-hand) |
        (rope) … (at-hand) | (at-hand) … (rope) | (jump) … (high) | (stand) … (on-the-edge) | (look) … (drop) |
        (crash) … (obstacle) | letting go … wheel | let go … wheel | let go … steering | i … (cut) … (skin) |
        my … (cut) | started … cutting | stopped eating … fade | stopped eating … die | starve … myself |
        fade … away | (attempt) … (again) | (again) … (attempt) | (soon) … (not-here) | (not-here) … (soon) |
        (fear) … (act) | not … safe … myself | (join) … (above) | soon … be with … again |
        (care-for) … (close) … (after-me) | (care-for) … (after-me) | (after-me) … (care-for) |
        (wrote) … (letters) … (close) | (hold) … (me-here) | out of … this life | out of … this world |
        no … way out … but | no … tomorrow | no … future … no | wish … car … hit me | wish … bus … hit me |
        hope … car … hit me | hope … hit by | life insurance … help | worth more … dead | not hear from me |
        gave … dog … need anything | gave … cat … need anything | my … place … this world | want … drown |
        next time … not … fail | next time … succeed | (wish) … (fatal) | (alive) … (painful) |
        (painful) … (alive) | (dying) … (sweet) | (sweet) … (dying) | (way) … (lethal) | (gas) … (gas-on) |
        (gas-on) … (gas) | (rode) … (blind) | never asked … born | not deserve … air | not deserve … breathe |
        not be … this world | life … not for me | hurting myself … helps | hurting myself … only |
        (somebody) … told me … want to die | not sure … alive | be dead … before | will be dead | still be alive |
        when … gone … hold me | out … the window | my own … death | can not even die | die right | let me … die |
        let me go … done | should have let me … go | should have let me … die | went under … train |
        go under … train | do it again … failed | (somebody) … goodbye letter | (somebody) … goodbye message |
        put me down | want … euthanised | pray … never wake | no way out … death | no way out … die |
        pray … wake up | pray … will not wake | pray … do not wake | hope … do not wake |
        want … everything … dark | let me go … fighting | would cry … me | (wrote) … letter … gone |
        sorted … funeral | as well … go | balcony … quick | train … do it | swallow … everything |
        swallowing … everything | treatment … heart | attempts … die | never ends … asleep |
        falling asleep … never ends | follow … wife | wife … follow her | husband … follow him |
        left this world … follow | painless … way | kill myself … but if | going to kill myself … think about it |
        what … point … living | what … point … alive | every time … bridge … jump | (high) … want to jump |
        (high) … jump | can not … do life | can not … do … life | (soon) … be dead | be dead … (soon) |
        if i die … insurance | insurance … if i die | been cutting | cutting … since | think … not being here |
        thinking … not being here | nobody needs me … erase | close to … suicide | came close … suicide |
        trying … kill himself | trying … kill herself | continue … living | not … continue living |
        my life … hell … want out | my … hand … blade | stop … suffering | worth … existing | worth … living |
        worth … being alive | rather not … exist | seatbelt … accident | hoping … accident | goodbye … my son |
        goodbye … my daughter | goodbye … my kids | goodbye … last time | emptied … medicine cabinet |
        emptied … cabinet | not mess … up this time | this time … not mess | this time … not fail |
        this close … to doing it | die … in peace | look … pill bottles | pill … hesitate | pills … hesitate |
        heart … give up | doing the same … jumped | think about … doing the same | not here … nobody |
        why … still here | hurt herself … night | hurt himself … night | walked … the tracks | walk … the tracks |
        not here tomorrow … nobody | nobody … will notice | enough … existing | never … light of day |
        wish … in my sleep | go in my sleep | not want … get up … again | not want … get up ever |
        high … has to be | rope … car | rope … boot | look … knives | idea … ending it | idea … dying |
        want … pain … end | want … pain … stop | not afraid … death | please let me die | talks about … dying |
        talk about … dying | use it on himself | use it on herself | use it on myself | (wish) … pain … stop |
        staying … on this earth | sense … staying | picture … funeral | picked … date … die
    .harmless =
        dying to | dying of laughter | dying laughing | die laughing | dead easy | dead serious | dead end |
        dead good | dead line | deadline | dead battery | battery is dead | battery died | phone is dead |
        phone died | laptop died | laptop is dead | computer died | server died | server is dead | dead server |
        pc died | hard drive died | killed the process | kill the process | kill processes | killed a process |
        killing processes | killing time | kill time | kill for a | dressed to kill | life insurance |
        life sciences | life science | life cycle | end of life care | end of life | life and death for |
        quality of life | work life | working life | professional life | family life | daily life | life skills |
        change my life | new life | all my life | whole life | real life | life experience | love life |
        live from my | live from | live off | live in | live with | live near | live at | live on | live chat |
        live support | living in | living room | living with | living wage | living costs | make a living |
        earn a living | for a living | cost of living | assisted living | living conditions | assisted dying |
        assisted suicide | suicide prevention | preventing suicide | suicide hotline | suicide helpline |
        prevent suicide | suicide risk | risk of suicide | suicidal patients | suicidal people |
        suicidal callers | suicidal teenagers | hospice | funeral home | funeral director | funeral services |
        funeral parlour | psychiatric nurse | psychiatric ward nurse | nurse in a psych | cemetery |
        end my contract | end the contract | end the vae | end this contract | skip a question | jump to |
        jump at | jump into this | jumping into this | jumped at | jump the queue | jump start | cut my finger |
        cut costs | cut hair | cutting hair | cut trees | cut the grass | shoot weddings | shoot a video |
        shoot videos | photo shoot | shoot an email | shoot me an email | drowning in | drown in | hang out |
        hang on | hang wallpaper | hang curtains | hang pictures | rope access | knife skills | kitchen knives |
        gun license | nail gun | glue gun | paint gun | burn calories | disappear from your | gone on holiday |
        will not be here tomorrow i am | not be here tomorrow because | out of office | goodbye paperwork |
        goodbye see you | goodbye for now | goodbye for today | goodbye unemployment |
        goodbye thank you for your help | last message for today | last message of the day |
        take care of my parents | take care of elderly | take care of children | take care of people |
        take care of patients | hand out pills | give medication | giving medication | hand out medication |
        distribute medication | medication to | medication rounds | wake up early | wake up at | wake up late |
        better without me on the team | killed it | killed the interview | killing it | nailed it |
        knock them dead | to die for | old habits die | die hard | never say die | do or die | dead tree |
        dead wood | over my dead body | dead language | dead link | dead pixel | dead weight lift | sudden death |
        death certificate | death certificates | black death | life is good | that is life | my life in kitchens |
        spent my life | my life story | life at work | start my life | er nurse | in the er as | er department |
        kill the job | kills me haha | game kills me | process died | connection is dead | connection died |
        battery is about to die | about to die battery | dead tired but | die my hair | funeral plans |
        bereavement group | bereavement counselling | carry a gun | armed guard | cover letter |
        letter to my adviser | letter of | motivation letter | letter for my employer | goodbye to the factory |
        saying goodbye to | look after my kids | look after my children | look after my mum |
        look after my mother | look after my parents | look after elderly | look after children |
        look after patients | easier without me if | wake up before | not wake up before | be a care assistant |
        work nights anymore | my meds this morning | took my meds | took a painkiller | until she died |
        until he died | with knives | butchers knife | saved drowning | drowning people | crisis helpline |
        harmonise | no harm | missed the | missed it | missed a | missed my | missed your | missed an |
        missed call | i missed | not make it to the meeting | not make it on | not make it to my appointment |
        feel bad for | for good measure | health and safety | safe alone at work | deserve this diploma |
        deserve a diploma | deserve the diploma | deserve it | far away from the centre | far away from my |
        too far away | far away from here | alive and well | alive and kicking | you are useless |
        website is useless | site is useless | this is useless | it is useless | goodbye for | goodbye see |
        suicide prevention line | my last day at work | my last job | my last name | my last year |
        my last employer | my last contract | my last letter | ready to go to the | i can go to |
        i can go on monday | done with … (file) | end … (file) | finish … (file) | stop … (file) |
        i stop here for today | dead and buried | website is killing me | site is killing me | goodbye and have |
        attend suicide attempts | gun shop | like this one | like this example | something like this |
        looks like this | in the world of | hell of a | hello | helpline volunteer | needs me to | need me to |
        needs me at | shame about | alcohol free | cutting edge | cutting machine | cutting tools |
        laser cutting | say goodbye to my job | escape room | escape key | roller blade | explode my |
        no energy bill | (thing) … (broke) | (killing) … (thing) | (folk) … (passing) | (passing) … (folk) |
        dead sure | dead on | dead right | dead simple | dead slow | dead against | drop dead gorgeous |
        play dead | played dead | living wall | life coach | life saver | lifesaver | life guard | lifeguard |
        still life | shelf life | half life | night life | wildlife | life changing | life lessons |
        life drawing | the life of a | day in the life | bring to life | brought to life | facts of life |
        walk of life | second life | life goals | life plan | life balance | work life balance | get a life |
        time of my life | life partner | life long | lifelong | suicide squad | career suicide |
        commercial suicide | suicide mission | death penalty | death metal | death star | paramedic |
        firefighter | undertaker | mortuary | mortician | embalmer | morgue assistant | gravedigger |
        crematorium | grief counsellor | bereavement | train driver | bus driver | tram driver | lorry driver |
        truck driver | train station | jump rope | bungee jump | bungee jumping | skydiving | jump in at |
        jump into a | jump into the | jump right in | jump on a call | jump on the call | high jump | long jump |
        jump ship | jump through hoops | bridge engineer | bridge the gap | roofer | roofing | window cleaner |
        window cleaning | window shopping | killer app | killer feature | kill two birds | kill the mood |
        killjoy | kill bill | dying for a | dying of hunger | dying of curiosity | dying of boredom |
        die of boredom | died of boredom | dying from the heat | dying of heat | dying of thirst | dyeing |
        hair dye | id die for a | scared to death of the | worried to death about the | end of the month |
        end of the year | end of my contract | end of the week | end user | end result | cut off | cut short |
        cut and paste | cut out for | clean cut | short cut | hair cut | haircut | power cut | cut corners |
        burn out prevention | burned a cd | burn a disc | fire arms officer | firearms officer | shoot photos |
        shooting a film | shooting videos | shot a film | shot a video | hang up | hang tight | hang in there |
        get the hang | got the hang | hanging out | disappeared from my | disappeared from the |
        file disappeared | files disappeared | message disappeared | button disappeared | gone through |
        gone well | long gone are | death of small | death of the | deadly boring | killed my afternoon |
        kill my afternoon | kill pigs | kill animals | slaughterhouse | alive and motivated | dead keen |
        hard to swallow | bought pills for | pills for my mum | pills for patients | still here if you |
        still here to help | existing file | existing account | existing job | existing skills | existing course |
        existing contract | existing client | existing clients | existing system | existing systems |
        existing network | for the last time slot | bleeding edge | being me in | i feel ready | i feel good |
        i feel great | i feel fine | i feel better | i feel ok | i feel confident | i feel comfortable |
        i feel able | i feel happy | i feel happier | i feel motivated | i feel like changing |
        i feel like a change | i feel like learning | i feel like doing | i feel it is | i feel that |
        i feel i could | i feel i can | i feel at home | i feel at ease | i feel well | i feel lucky |
        i feel useful | i feel legitimate | life is short | life is busy | my life experience | my life as a |
        my life in | changed my life | sad to leave | android tablets | tablets and phones | phones and tablets |
        tablets for | in tears of joy | tears of joy | way out west | scars nothing | on medication rounds |
        depressed market | in my head office | bed manager | bedside | picked a date for | picked the date of |
        had enough credits | had enough experience | enough experience | enough hours | forever grateful |
        climbing ropes | rope climbing | handle ropes | make ropes | tow rope | bread knife | painkiller |
        painkillers | pain au chocolat | back pain | pain in the neck | pain in the ass | alive and |
        switch blade server | blade server | blade servers | saw blade | wiper blades | pill box |
        pills to residents | sleep in my | dead letter | dead sea | dead stock | dead on time | dead certain |
        the bridge every day | bridge loan | bridge to | on bridges | bridge inspector | bridging |
        network bridge | bridge mode | my life insurance | climb on bridges | bridges for work |
        decides without me | decide without me | in my life i have worked
    .group-wish =
        want to | want | wanted | wanted to | wish | wishing | hope | hoping | pray | praying | rather | prefer |
        ready to | going to | decided to | plan to | planning | thinking | think | thought | thoughts | idea |
        dream | deserve | better | better off | easier | need to | tempted | urge | feel like | about to |
        way out | only way | solution | answer | option | let me | might as well | may as well |
        looking forward to | should | would like to | considering | just want | i want | regret | how to |
        will be | would be | ashamed to | quickest way | simpler | want out | easiest way | best way |
        rather not | stop myself from | probably
    .group-kill-myself =
        kill myself | killing myself | end my life | off myself | hang myself | drown myself | shoot myself |
        end it | end it all | ending it | hurt myself | harm myself | end myself | overdose | slit my wrists |
        finish myself | jump off | jump in front | starve myself | gas myself | poison myself | kms | unalive |
        suicide | commit suicide | throw myself | top myself | neck myself | rope myself | do myself in |
        take myself out | yeet myself | catch the bus | ctb | check out for good | checking out for good |
        final exit | sewerslide | sewer slide | blow my brains | pull the plug
    .group-kill-themselves =
        kill himself | kill herself | kill themselves | kill themself | hang himself | hang herself |
        end his life | end her life | take his own life | take her own life | harm himself | harm herself |
        hurt himself | hurt herself | suicide | to die | want to live | an overdose | suicidal | be alive |
        jumped | cut herself | cut himself | cutting herself | cutting himself | jump out | jump off | slit his |
        slit her | took pills | taken pills | end their life | killing himself | killing herself |
        goodbye letter | suicide note | want to die | wants to die | trying to kill | hanged himself |
        hanged herself | hung himself | hung herself | killed himself | killed herself | wanted to end it |
        end it all | to end it
    .group-somebody =
        brother | sister | mother | mum | mom | father | dad | son | daughter | husband | wife | partner |
        friend | boyfriend | girlfriend | kid | child | he | she | colleague | cousin | flatmate | neighbour |
        ex | mate | girl | boy | bro | sis | grandson | teenager
    .group-live =
        live | living | exist | existing | be alive | being alive | be here | be around | wake up | waking up |
        stay alive | staying alive | breathe | breathing | be in this world | be on this earth | been born |
        born | life | see tomorrow | see the morning | open my eyes
    .group-better =
        better | happier | fine | relieved | easier | free | safer | ok | okay | good | deserve better |
        deserve more | set them free | relief | breathe easier | move on
    .group-without-me =
        without me | if i died | if i was dead | if i were dead | if i was gone | if i were gone |
        if i disappeared | if i did not exist | if i was not here | if i was not around | when i am gone |
        when i am dead | once i am gone | if i was not born | if i was never born | not having me |
        when i am no longer around | no longer around | without my | without a mother like me |
        when i am no longer here | than me | if i were not here | if i was not there | i was not here
    .group-nobody = nobody | no one | noone | anybody | anyone | who
    .group-notice =
        care | miss | notice | cry | remember | come to | funeral | mourn | missed | sad | cry for | would care |
        would miss | would notice | blink
    .group-if-gone =
        if i | if i was | when i | my funeral | my grave | me | i am gone | i was gone | i disappeared | i died |
        i die | without me | like me | when i am | not here tomorrow
    .group-burden =
        a burden | burden | dead weight | a weight | a waste | waste of space | waste of air | a problem to |
        a drag on | in the way | deadweight | too much for
    .group-close =
        family | wife | husband | kids | children | mother | mum | mom | parents | everyone | everybody |
        friends | son | daughter | them | people | loved ones | brother | sister | partner | society | others
    .group-pills =
        pills | tablets | paracetamol | meds | medication | sleeping pills | xanax | valium | painkillers |
        ibuprofen | insulin | bleach | opioids | morphine | antidepressants | capsules | medicine |
        sleeping tablets
    .group-too-many =
        swallow | swallowed | swallowing | saving up | saved up | hoarding | stash | stashed | stockpiled |
        stockpiling | counted | counting | whole box | whole bottle | whole packet | bottle of | handful of |
        all my | all the | too many | lined up | took all | take all | overdosed | overdose | taken all |
        taken a | mixed | entire | hoarded | drank | drink | staring at | looking at | enough | keep a box |
        box of | just in case | everything at once | inject | injecting | all at once | think about swallowing |
        in front of me | mix | mixing | alcohol and | took all my | hoping i
    .group-at-hand =
        garage | attic | basement | ready | bought | at home | loaded | drawer | looking at | keep looking |
        think about it | in my mouth | my head | to my head | by the bed | on the table | in front of me |
        tonight | tied | around my neck | with me | in my hand | under my pillow | waiting | in the house |
        in my room | bathroom | in the drawer | googled | how to tie | tie a | my hand | my throat | my wrist |
        to my throat | on my wrist
    .group-rope =
        rope | noose | belt | cord | gun | rifle | shotgun | pistol | razor | razor blade | blades | blade |
        knife | knives | a knife | the knife | pill bottles | the pills | my pills
    .group-jump =
        jump | jumping | jumped | step | stepped | stepping | throw myself | threw myself | lie down | lying |
        walk | walked | fall | falling | leap | lean over | run | in front of | letting go | let go | let myself |
        climbed over | throw myself in | throw myself off | throw myself under | go under | in front | get under |
        stand in front | outta | stand on | stood on | climb up
    .group-high =
        bridge | roof | window | balcony | cliff | floor | train | trains | bus | truck | lorry | tracks | rails |
        building | ledge | traffic | motorway | platform | underground | subway | river | sea | canal | edge |
        rooftop | railing | 8th floor | 7th floor | 6th floor | 5th floor | 9th floor | 10th floor | top floor |
        oncoming | the window | a train | lake
    .group-on-the-edge =
        on the bridge | on a bridge | on the roof | on the ledge | on the edge | on the railing | on the rooftop |
        on the tracks | on the platform edge | at the edge | on the window | on the cliff
    .group-stand = standing | sitting | i am | stood | sat | here | i think | floor
    .group-look =
        look at | looking at | stare at | staring at | watch | watching | thinking about | call | calling |
        keep looking | drawn to | hesitate | look at the
    .group-drop =
        tracks | rails | edge | drop | bridge | river | pills | knives | blades | razor | rope | trains |
        balcony | roof
    .group-crash = drive | driving | crash | crashing | steer | swerve | ram | driving into | drive into | drive off
    .group-obstacle = tree | wall | truck | lorry | river | oncoming | bridge | pole | cliff | into traffic
    .group-cut =
        cut | cutting | cuts | slit | burn | burning | slice | slicing | scratch | hit | hitting | punch | bite |
        bleed
    .group-skin =
        arms | arm | wrists | wrist | veins | thighs | legs | skin | myself | again | cigarettes | lighter |
        on purpose | feel something | bleed
    .group-attempt = my attempt | suicide attempt | attempted | tried | try | attempt | attempts | overdosed
    .group-again =
        kill myself | end it | die | hospital | icu | coma | twice already | psych ward | last year | third time |
        end my life | overdose | failed | survived | coming back | hang | ending it | to go
    .group-soon =
        tomorrow | soon | much longer | next week | tonight | by then | by the time | anymore | long | anyway |
        next month | christmas | monday | after this | to see | by september | by summer | by winter | by spring |
        before
    .group-not-here =
        will not be here | will not be around | will not be alive | not be around | not be here | will be gone |
        will be dead | be long gone | will not see | not live to | not make it to | not be there to see |
        be dead by | dead by | dead before
    .group-fear =
        scared | afraid | worried | might | may | going to | frightened | trust | safe | could | about |
        not feel | not
    .group-act =
        do to myself | do something stupid | do something bad | do something terrible | with myself |
        around myself | myself tonight | hurt myself | what i might do | what i will do | what i could do |
        do something to myself | safe alone | safe with me | give in | not to do it | control what i do
    .group-join = join | be with | meet | see | reunite | reunited | follow
    .group-above =
        in heaven | heaven | where he is | where she is | up there | in the sky | in the grave | passed away |
        other side | afterlife | again soon | who died | in the ground | angels
    .group-care-for = look after | take care of | watch over | raise | tell | adopt | be good to
    .group-after-me =
        when i am gone | after i am gone | once i am gone | if something happens to me |
        if anything happens to me | when i go | when i am dead | if i am gone | i loved them | i love them |
        i love her | i love him | i loved her | i am sorry | i will be gone | when i am not here | when i leave
    .group-letters =
        letter | letters | note | goodbye note | goodbye letter | goodbye letters | goodbye message | will |
        goodbyes | last words | a note on the table | her a letter | him a letter | a letter for when |
        a letter for my | letter to my kids | letter to my wife | letter to my mum
    .group-wrote = wrote | written | writing | left | write | sent | prepared | said my | saying my | say my
    .group-hold =
        keep | keeps | keeping | stops | stopping | hold | holds | holding | holding on | nothing | live |
        here for | reason
    .group-me-here = me here | me alive | me going | me from | me back | me on this | me in this
    .group-fatal =
        heart would stop | heart stops | heart stop | heart gives up | heart to give up | run me over | hit me |
        hits me | car hit | truck hit | bus hit | catch something | not make it | go dark | get cancer |
        lightning | sleep forever | fall asleep forever | falling asleep | asleep and never | not exist |
        be no more | fade away | cease | everything to stop | it to end | be gone | never existed | suffering |
        stop suffering | suffer | erase myself | want out | out of here forever | be with my baby | with my dead |
        disappear | vanish | dissapear | bus to hit | car to hit | jump | heart would just give | heart to stop |
        an accident | for an accident | heart would give
    .group-alive =
        alive | be alive | being alive | to live | living | existing | be here | breathe | still be alive |
        still alive | still here | exist
    .group-painful =
        too hard | disgusts me | hurts | painful | unbearable | regret | ashamed | torture | punishment |
        pointless | too heavy | use of | point of | why | suffering
    .group-dying = death | dying | die
    .group-sweet =
        peaceful | free | relief | sweet | beautiful | release | not afraid | no longer afraid | welcome |
        calls me | calling me | attractive | easier | better than | comfort | quiet | solution | peace
    .group-way =
        way | method | dose | how to | how many | how much | what is | googled | searched | google | looking up |
        tutorial
    .group-lethal =
        painless | lethal | fatal | to die | to kill yourself | noose | to hang | to end it | to go peacefully |
        without pain | overdose
    .group-gas = the gas | gas oven | exhaust pipe | car running
    .group-gas-on = left | leave | leaving | turn | turned | on | open
    .group-rode = drove | drive | driving | cross | crossed | crossing | road | motorbike | rode | at 180
    .group-blind = eyes closed | eyes shut | without looking | without braking | no hands
    .group-file =
        paperwork | file | vae | booklet | livret | form | forms | contract | training | jury | interview |
        questions | job | course | studies | reminders | procedure | process | documents
    .group-thing =
        server | servers | pc | computer | laptop | phone | battery | disk | drive | printer | site | website |
        app | link | links | network | wifi | router | screen | usb | cable | process | processes | session |
        connection | machine | engine | bulb | keyboard | mouse | tablet | tv | bug | bugs | job | jobs | script |
        boiler | task | tasks | signal
    .group-broke = dead | died | dies | crashed
    .group-killing = kill | killed | kills | killing
    .group-folk =
        patient | patients | resident | residents | clients | customers | elderly | families | bereaved |
        deceased | hospice | care home
    .group-passing = die | died | dying | death | deaths | end of life | grief
    .group-go =
        go | going | went | am | standing | stand | sit | sitting | walk | walking | walked | climb | look |
        looking | stare | staring | think | thinking | imagine | dream | drawn | stood
    .group-height =
        bridge | railway tracks | tracks | cliff | ledge | railing | balcony | rooftop | roof | overpass | river |
        canal | the edge | jumping
    .group-have = have | got | took | take | keep | found | bought | holding | hide | hid | sharpened | looking at

vae-distress-unsure = I read that it is hard right now. If you are not well at all, 3114 answers day and night. Is it about the file, or about you?
    .choice-dossier = About the file
    .choice-dossier-also = file | the file | the vae | vae | paperwork | work | no | just kidding | im ok | i am fine | figure of speech
    .choice-moi = About me: I am not well
    .choice-moi-also = me | about me | not well | i am not well | im not ok | not ok | yes | both
    .noted-dossier = It is long, and many people say so. One small step is enough today. Write “help”, or “talk to someone”.
    .stranger = I read that it is hard right now. If you are not well, call 3114. It is free, day and night. In immediate danger: 112.
    .also =
        dying | is killing me | killing me | will kill me | going to kill me | will be the death of me |
        be the death of me | death of me | i give up on everything | exhausted | burned out | burnt out |
        burnout | burn out | depressed | depressing | i am crying | makes me cry | want to cry | breaking down |
        at the end of my rope | end of my tether | bored to death | dead tired | i feel worthless |
        i feel useless | i feel alone | so alone | losing my mind | drives me crazy | shoot myself | shoot me |
        sick of everything | my husband hits me | hits me | i am in danger | afraid of him | no energy left |
        not want to live in | not want to live with | not want to live there | kill me | rather die than |
        dying of | to death | nearly died | scared of dying | afraid of dying | afraid to die |
        do something stupid | jump to the | going to jump to | can not go on | can not take it |
        can not take this | can not do this anymore | can not stand it | can not bear | at my limit |
        reached my limit | no strength left | no more strength | too much for me | it is hell | a living hell |
        nightmare | at breaking point | worn out | depression | i cried | i cry | made me cry | going to cry |
        in tears | nervous breakdown | mental breakdown | panic attack | panic attacks | anxiety attack |
        heartbroken | devastated | gutted | crushed | hopeless | no hope | lost hope | lost all hope |
        in despair | desperate | demoralised | demoralized | disheartened | it discourages me | sick of this |
        sick of all | so sick of | sick of it | fed up | tired of this | tired of it | tired of all |
        driving me crazy | drives me mad | driving me mad | driving me insane | drives me nuts | driving me nuts |
        going crazy | going insane | going mad | stressed out | i am useless | i am so useless | i am worthless |
        i am a failure | like a failure | i am a loser | so stupid i | too stupid for | will never make it |
        never manage it | never going to make it | not good enough | all for nothing | work for nothing |
        months for nothing | years for nothing | hate my life | hate myself | ashamed | feel so alone |
        so lonely | i feel awful | i feel terrible | i feel empty | i am a burden | no one cares about me |
        nobody cares about me | nobody loves me | what is the point of anything | nothing makes sense anymore |
        dad died | father died | mum died | mom died | mother died | husband died | wife died | brother died |
        sister died | son died | daughter died | friend died | partner died | dog died | lost my dad |
        lost my father | lost my mum | lost my mother | lost my husband | lost my wife | lost my baby |
        lost my brother | lost my sister | passed away | funeral | grieving | bereavement | miscarriage |
        i have cancer | he beats me | beat me up | i was raped | i am abused | i am being harassed |
        i am bullied | scared to go home | think about death | thinking about death | want it all to end |
        want everything to end | grandmother died | grandfather died | grandma died | grandpa died | uncle died |
        aunt died | live like this | nobody needs me | no one needs me | not be here tomorrow | had enough of |
        partner beats me | partner hits me | boyfriend beats me | boyfriend hits me | husband beats me |
        a burden to | feel empty | no future | die | died | death | dead | suicide attempt | my attempt | pills |
        rope | noose | razor | gun | dark place | feel like nothing | nothing matters | nothing left |
        lost everything | so broken | falling apart | destroy me | destroyed | a failure | lonely | all alone |
        abandoned | give up everything | give up on life | giving up on life | give up on me | suffering |
        make it stop | make it all stop | want it to stop | want it all to stop | not see a future | no point |
        what is the point | pointless | worthless | useless | burden | in the way | disappear | vanish |
        fade away | goodbye | sorry for everything | my will | gave my dog | gave my cat | gave away |
        giving away my things | giving my things away | when i am gone | what i have to do | not be here |
        will not be around | not wake up | want to sleep | be at peace | find peace | rest in peace | not safe |
        unsafe | scared of myself | afraid of myself | something stupid tonight | stopped eating | not eating |
        starving myself | throwing up | self destruct | threatens me | threatens to | threatened me | my abuser |
        abuses me | raped | help me please | please help me now | need help now | breaking point | panic |
        can not breathe | empty inside | numb | alone in the world | no one to talk to | nobody to talk to |
        no reason to | keep me here | keeps me here | is hell | in hell | crying | cry myself | cried |
        this life | life is | alive | last time i write | last time i will | for good | set them free |
        deserve better | loser | my heart would stop | heart stop | run me over | climbed over | knife | slit |
        stopped my treatment | the gas on | failed in | being saved | let me go | done fighting |
        tired of fighting | fighting every day | urges | not feel safe | half joking | lethal | euthan | corpse |
        zombie | asked to be born | leaving soon | my goodbyes | not see christmas | not see summer |
        put up with me | running on empty | feel so bad | feel bad | rock bottom | feel like crap | like shit |
        assaulted | bullies me | bullied | antidepressants | go dark | everything to stop | everything to go |
        fading | miss me | cry for | in this world | on this earth | swallowing | swallow | teenager told me |
        hurting | kills | end everything | forgive | was hospitalised | was hospitalized | been hospitalised |
        been hospitalized | life stops | life ends | feel broken | my last night | will not be here tomorrow |
        good care of my | taking care of my kids when | wants to end | am broken | not being here |
        why i should stay | want out | mind is made up | it is tonight | tonight is | a shadow | nobody left |
        no one left | left in the world | no strength | blade | insurance money | hanged | 3114 | samaritans |
        what i need to stop | run away from everything | despair | explode | torn apart | torture | eats me |
        no energy | my life has | wasted my life | i am alone | time is up | days are numbered |
        game over for me | end of the road | in another life | where i am going | will not need it |
        not need it anymore | not need anything | not need any of this | bother you anymore | bother anyone |
        be a problem anymore | no longer be a problem | problem for anyone | soon be over | over soon |
        all set for tonight | everything is in order | affairs in order | last day on | last time you hear |
        last time we | not wait for me | voices tell | think about it all the time | think about it every |
        cross my mind | crosses my mind | on my mind all the time | how to hold on | holding on | hanging on |
        hanging by a thread | can not cope | not coping | suffocating | sinking | going under | spiralling |
        spiraling | gave up on | give up on myself | end of everything | the end for me | my end |
        the end is near | do not matter | does not matter if i | nobody loves | no one wants me | unwanted |
        unloved | invisible to everyone | no worth | not worth anything | worth nothing | am nothing |
        i am no one | i am a waste | waste of space | no fight left | nothing makes sense | nothing makes me |
        lost the will | no motivation to live | can not face | another night | get through tonight |
        through the night | no light | darkness | bad thoughts | thoughts are back | scary thoughts |
        intrusive thoughts | thoughts scare me | scared of tonight | afraid of tonight | alone tonight |
        hate who i am | disgusted with myself | disgust myself | harmed myself | burning myself | punish myself |
        punishing myself | hurt so much | want peace | want it over | want this over | done with everything |
        done with it all | done trying | tired of trying | want to run away | leave this place |
        leave this world | leave everything | not last until | still here | being me | no use to | of no use |
        use to anyone | bye everyone | for the last time | see my gran | see my nan | see my mum again |
        see my dad again | this close to | mess it up this time | meaning of life | meaning of anything |
        waiting for tomorrow | know what i will do | know what i am going to do | seatbelt | tracks last night |
        on the railing | strangles me | chokes me | choked me | locked me in | stalks me | follows me everywhere |
        fear for my life | hurt my kids | hits my kids | hits the kids | not eaten for | have not eaten |
        relapsed | bleeding | i faint | existing | relieved if | nobody will notice | no one will notice |
        disappointment | i disappoint | let everyone down | failed everyone | ruin everything | know what ill do |
        no way to go on | leaving now | i feel | sad | sadness | unhappy | guilty | guilt | loneliness |
        worn down | no one waits | nobody waits | nobody wants | listen to me | listens to me | tablets |
        my medication | out of bed | in bed all | sorry for it all | sorry mum | sorry mom | sorry dad |
        i love you all | i love them | loved them | loved you | my grave | my coffin | call my mum | deep water |
        sleep for a long | hibernate | go on like this | not continue | grow up without | turn off the light |
        lights out | long sleep | eternal rest | one way ticket | last trip | final journey | free at last |
        deliverance | heaven | place for me | nowhere for me | bad luck | cursed | never enough |
        never been enough | never good enough | nothing i do | fail at everything | failed at everything |
        mess everything up | fuck up | fucked up | what is it all for | all for what | head is exploding |
        in my head | my thoughts | lose my mind | not myself | lost myself | do not recognise myself |
        drowning inside | ruined | scars | bleed | my arms | my wrists | my veins | drink to forget |
        drinking too much | drink too much | getting high | rehab | therapist | my shrink | psychiatrist |
        on medication | sedatives | suffer | agony | tears | weeping | sobbing | can not sleep | no sleep |
        sleepless | can not eat | trapped | escape it | way out | no escape | despairing | miserable | misery |
        hurts | aching | anguish | dread | terrified | scares me | i scare myself | knives | blades | bridge |
        pain | forever | my existence | light of day | in my sleep | get up ever | get up again | my departure |
        getting old | grow old | next year for me | find me one | find my body | too late for me |
        will be too late | read this it | read about it in | her fault | his fault | my fault | passwords for |
        gave back the keys | world does not need | not need me | am trash | am garbage | piece of shit |
        has to stop | picture my | how i would do it | how i will do it | picked a date | picked the day |
        doing it tonight | doing it saturday | calms me | pretend to be | pretending | fake smile | smile but |
        nobody sees | no one sees | nobody understands | no one understands | talk to nobody | talk to no one |
        stay in bed | not left my | not showered | locked myself | feel nothing | no feelings | cold inside |
        pathetic | a monster | deserve this | deserve what | what i deserve | only hope | last hope |
        not save me | can not save | curl up | on my knees | destroy myself | had enough | enough of everything |
        i resent myself | blame myself | how id do it | tell my mum | tell my mom | top floor yesterday |
        my life means | in my life | end of my life | it is all over for me | is it over for me |
        slipping away from | please look after my | look after my kids when | look after my dog |
        look after my cat
    .around =
        not … wake up | never … wake up | disappear … good | end … everything | hurt … myself | burden … family |
        burden … everyone | not … carry on | not … keep going | not … want to … anymore | can not … anymore |
        can not … take | nothing … left | nobody … cares | no one … cares | tired of … everything |
        want … (soon) … end | everything … over | wish … over | (look) … (drop) | (high) … (jump) |
        tell … (close) … love | wrote … letter | written … letter | not … see … future | i … hate … life |
        not … want … here | what … point … life | be … gone | (close) … died | (close) … dead | (close) … death |
        (close) … passed | i … want … die | life … too hard | life … hard | life … too much | life … nothing |
        life … no | life … not … worth | life … unbearable | my life … nothing | life … for me | not … matter |
        not … cope | not … go on | not … hold on | not … stay | why … stay | reason … stay |
        not … need … anymore | cancel … not need | thinking … ending | think … ending | keep … thinking … death |
        done … with … everything | tired … of … everything | hate … myself | every … train | (high) … think |
        think … (high) | pills … all | want … peace | not … see … tomorrow | not … here … longer | no … future |
        everyone … hates me | everything … ends | want … to … disappear | make … it … stop |
        let … me … go … peace | (close) … be better | leaving … all … behind | not … here … tomorrow |
        tired of … being me | see … my gran | see … again … dead | i … (go) … (height) | i … (have) … (rope) |
        soon … be over | soon … free | if … fail … over | want … rest | not … myself | nothing … me … here |
        please … look after … (close) | please … take care of … (close) | nobody … needs me | nobody … loves me |
        nobody … wants me | nobody … misses me | decided … over for me | take good care … (close)
