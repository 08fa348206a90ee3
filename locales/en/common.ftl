# Texts common to all dialogues: what jalon says everywhere, and the words it understands everywhere.
# Synonyms are separated by "|". Accents, capitals and punctuation do not count.

## Answering

common-noted = Noted: { $answer }.
common-plain = { $text }
common-blank = …………
common-unknown = not known yet
common-skip = I do not know
common-long = Your message is long: I read the beginning of it. Write one thing at a time.
common-miss = I did not understand. Choose an answer below, or write “help”.
common-asked-unsure = I am not sure about your question. Is it one of these?
common-see = See: { $title }
common-miss-again = That is all right. Write “talk to someone”: a person will answer you.
common-miss-third = I cannot do it alone. Would you like to talk to an adviser? Press the button, or write “talk to someone”. Otherwise, try one of the choices.
common-miss-doubt = That is all right: your answers stay as they are.
common-miss-away = I did not understand this sentence. Here is where you are.
common-miss-nothing-open = I did not understand. Write “where am I” or “help”.
common-which-one = Is it this one?
common-which = Several answers are possible. Choose the right one.
    .choice-none = None of these
    .choice-none-also = none | none of them | not in the list | other | no
common-meant = I am not sure I understand. Choose the nearest, or write it another way.
common-topics = Choose one, or go on as before.
common-told = I have noted:
common-told-change = To correct it, write “change”.
common-date-unclear = I did not understand the date. Write the day, the month and the year. Example: 12/03/2026 for 12 March.
common-date-early = This date seems too old. I can note a date from { $limit }.
common-date-late = This date is too far ahead. I can note a date up to { $limit }.
common-number-range = I need a number between { $min } and { $max }.
common-text-long = That is a little long. Please use { $max } letters at most.
common-end-before-start = The end is before the start.
common-yes-no =
    .choice-oui = Yes
    .choice-oui-also = y | yeah | yep | ok | sure | exactly | of course | oui
    .choice-non = No
    .choice-non-also = n | nope | not at all | non
common-button-old = This button is old. Here is the current question.
common-edited = You edited a message. I keep your first answer. To change it, write “change”.
common-pace = You send many messages at once. I do not read the last ones. Wait a minute, then write again.
common-file = I did not open your file and I am deleting it. Do not send papers here: only tick them.
common-file-picture = I did not open your picture and I am deleting it. Do not send papers here: only tick them.
common-file-voice = I cannot listen to voice messages. Could you write a few words?
common-file-sticker = Thank you! I only understand words and buttons.

## Where am I

common-step = Step { $number } of { $count }: { $title }
common-step-other = { $title }
common-next = To do now: { $action }
common-missing-none = No document is missing at this step.
common-missing-some = { $number ->
    [one] { $number } document is missing:
   *[other] { $number } documents are missing:
}
common-next-reminder = I will write to you on { $date }.
common-stay-open = Any news? Answer here whenever you like.
common-contact = Who to contact:
common-ended = Your path is finished here. To change an answer, write “change”.
common-hello = Hello!
common-thanks = You are welcome. I am here when you need me.
common-help =
    I am a program. You can answer with the number, with the words or with the button.

    At any moment, write:
    “where am I”, “what is missing”, “who to contact”,
    “back”, “repeat”, “change”,
    “talk to someone”, “language”, “pause”,
    “my data” or “erase”.

## Documents

common-papers =
    .choice-all = I have them all
    .choice-all-also = all | everything | all of them | i have everything
    .choice-all-not = that is all | that is all for now | almost all | all but | not all
    .choice-asked = I asked for one
    .choice-asked-also = i asked | i have asked for one | i asked for a document | waiting for a document | waiting for a paper
    .choice-optional = Other papers, optional
    .choice-optional-also = other papers | other paper | optional | optional papers | other documents | other document
    .choice-done = That is all
    .choice-done-also = done | finished | nothing else | that’s all | that’s it
    .choice-none = None for now
    .choice-none-also = none | nothing | not yet | i have nothing | nothing yet | zero | that is all
common-papers-noted = Ticked: { $papers }.
common-paper-of = { $paper } ({ $entry })
common-paper-help = { $paper }: { $help }
common-paper-help-how = To know what counts, write “help” and the number. Example: “help 2”.
common-paper-awaited = { $paper } (asked for)
common-paper-declined = { $paper } (to be made again)
common-papers-awaited = Which document did you ask for?
common-papers-all-noted = Ticked: all that is needed.
common-papers-more = These papers are optional. Which one do you have?
common-paper-one-of = one is enough of: { $papers }

## Changing, going back

common-change = Which answer would you like to change?
    .choice-more = Another answer
    .choice-more-also = another | other | others | more | show more
common-change-answer = { $label }: { $answer }
common-change-add = Add: { $list }
common-change-nothing = You have not given an answer yet.
common-back-nothing = There is no answer to take back.
common-language = Which language?
    .choice-fr = Français
    .choice-fr-also = francais | french | in french | en français | speak french | fr | en français svp | french please | in french please
    .choice-en = English
    .choice-en-also = anglais | in english | en anglais | speak english | en | english please | in english please
common-language-set = Noted. I am writing in English.

## Reminders and pause

common-reminder =
    .choice-done = It is done
    .choice-done-also = done | i did it | it’s done
    .choice-tomorrow = Remind me tomorrow
    .choice-tomorrow-also = tomorrow | later | not now
    .choice-week = Remind me in a week
    .choice-week-also = a week | in a week | next week | one week
    .choice-stop = Do not remind me of this
    .choice-stop-also = no more | do not remind me
common-remind-later = All right. I will come back to it on { $date }.
common-stopped = All right. I will not send this reminder any more. To start again, write “resume”.
common-stopped-all = All right. I send no more reminders. To have them again, write “resume”.
common-paused = I will leave you in peace until { $date }. To start again earlier, write “resume”.
common-pause-over = Your pause is over. We go on whenever you like.
common-resumed = Welcome back! Reminders start again.

## A person of the centre

common-hand-asked = I have told { $role }. A person will answer you here. Meanwhile, I am still here.
common-hand-waiting = I have already told { $role }. A person will answer you here.
common-hand-nobody = For now I can reach nobody: { $role } is not there to read me. Your request is kept, and I will tell you as soon as somebody receives it. To know whom to call, write “contact”.
common-hand-gone = { $adviser } no longer follows your case here.
common-hand-unlisted = { $case }: { $adviser } is no longer on the list. The case waits for a person again. { $step }.
common-hand-held = { $adviser } answers you now. I stay silent meanwhile.
common-hand-bot = It is me again, the program. Let us go on together.
common-hand-parked = Something went wrong on my side. Nothing is lost. A person of the centre will look at it and answer you.
common-adviser-asked = { $case } asks for a person. { $step }.
common-adviser-silent = { $case } no longer answers. { $step }. Reminders sent: { $sent }.
common-adviser-missed = { $case }: a reminder could not leave in time. { $step }.
common-adviser-refused = { $case }: the messenger refuses our messages. Nothing reaches the person, and the last messages may not have either. { $step }.
common-adviser-distress = { $case }: a message of distress. { $step }.
common-adviser-wrote = { $case } writes:
common-adviser-wrote-under = { $case } writes under a file, which I deleted:
common-adviser-edited = { $case } changed a message:
common-adviser-data = The program sent the person their data.
common-adviser-erasing = The program asks the person to confirm the erasure. If they do, this room is emptied too.
common-adviser-paused = The program took note: it is a pause, without reminders. You may go on writing.
common-adviser-resumed = The program took note: reminders start again when you give the case back.
common-adviser-stopped = The program took note: no more reminders, even when you give the case back. You may go on writing.

## My data

common-data = Here is everything I keep about you.
common-mine-case = Case { $case }, opened on { $date }. { $step }.
common-mine-answers = Your answers:
common-mine-other = { $answer }
common-mine-papers = Your documents:
common-mine-stopped = You want no more reminders.
common-mine-held = { $adviser } follows your case since { $moment }.
common-mine-why = An adviser was told on { $moment }. Reason: { $why }.
common-mine-watched = Since { $moment }, reminders rest. They start again when an adviser has spoken with you.
common-mine-recall = { $adviser } wants to look at your case again on { $moment }.
common-mine-journal = What happened:
common-mine-code = A code to change accounts is good until { $date }. I do not show it here.
common-mine-all = And everything the program keeps, word for word:
common-erase = Erase all your answers and reminders? This cannot be undone.
    .choice-oui = Yes, erase everything
    .choice-oui-also = yes | erase | delete | y
    .choice-non = No, keep them
    .choice-non-also = no | keep | cancel | back | n
common-erased = Everything is erased. Clear this chat on your phone as well. To start again, write “hello”.
common-erase-kept = Nothing was erased.
common-purge-soon = I have had no news from you. On { $date } I will erase your answers. To keep them, write “hello”.

## Wishes understood at any moment

common-intent-where = Where am I
    .also = where am i now | status | which step | what now | what next | what’s next | step | where was i | what step am i on | which step am i on | what step am i at | my step | what step | where do i stand | how far am i | what do i do now | what should i do now | what do i do next | what should i do next | next step | the next step | my progress | status of my file | state of my file | where is my file
    .command = status
common-intent-missing = What is missing
    .also = what’s missing | missing | documents | my documents | papers | which papers | which documents | paperwork | what do i still have to send | still have to send | what do i need to send | what do i have to send | which papers do i need | what papers do i need | which documents do i need | what documents do i need | list of documents | list of papers | documents needed | what do i still need | what else do you need | what is still missing | what am i missing | what papers are missing | which papers are missing | which documents are missing | what documents are missing | papers are missing
    .command = documents
common-intent-contact = Who to contact
    .also = contact | contacts | who do i contact | who do i call | who should i call | who to call | phone number | address | phone | how do i reach them | how can i reach them | how do i contact them | how to contact them | how can i contact them | reach the dava | how do i contact the dava | number of the dava | phone number of the dava | address of the dava | their number | their phone number | their email | their address | email address | who should i contact | who do i write to | where is the dava
    .command = contact
common-intent-help = Help
    .also = help me | sos | how does it work | i do not understand | i don’t understand | menu | what can i do | aide | i am lost | i do not get it | do not get it | i am confused | it is not clear | can you help me | can you help | could you help me | i need help | how do i use this | what should i answer | do not know what to do | do not know what to answer | i do not understand anything | i did not understand | what should i do
    .command = help
common-intent-back = Back
    .also = go back | previous | cancel | undo | i made a mistake | mistake | retour | my mistake | oops | oops my mistake | wrong button | wrong answer | i made an error | that was wrong | previous question | last question | one step back | took the wrong one
common-intent-repeat = Repeat
    .also = say again | again | repeat the question | what was the question | repeat please | please repeat | repeat that | can you repeat | could you repeat | ask again | ask me again | what did you ask | what was that | say it again
common-intent-change = Change an answer
    .also = change | edit | correct | change my answer | correct an answer | change my age | change my situation | change my option | change my postcode | change my address | i want to change | i need to change | i would like to change | can i change | change something | edit an answer | edit my answer | can i edit | modify | modify my answer | i want to correct | correct my answer | fix my answer | change an answer | i gave the wrong | my answer is wrong | can i correct | i need to correct
common-intent-human = Talk to someone
    .also = talk to a person | talk to an adviser | talk to an advisor | adviser | advisor | a human | human | a real person | i want to talk to someone | speak to someone | call me | can someone call me | someone call me | call me back | talk to somebody | speak to somebody | speak to a person | speak to a human | speak with someone | talk with someone | talk to a human | a real human | i want a human | is there anyone | anyone there | talk to a real person | speak to an adviser
common-intent-language = Language
    .also = change language | languages | other language | langue
    .command = language
common-intent-pause = Pause
    .also = take a break | break | leave me alone for now | need a break | i need a break | i am busy | i am busy now | not now | later | come back later | i will be back later | i will come back later | give me some time | give me time
    .command = pause
common-intent-resume = Resume
    .also = go on | continue | start again | let us go on | end the pause | resume please | let us resume | let us continue | let us go | carry on | keep going | i am ready to continue | i am back resume | back to it | we can continue | we can go on
common-intent-data = My data
    .also = data | mydata | my information | what do you know about me | export | show my data | show me my data | see my data | my personal data | what do you have on me | what you know about me | what do you store | download my data | copy of my data
    .command = mydata
common-intent-erase = Erase
    .also = delete | erase everything | delete my data | erase my data | delete everything | forget me | remove my data | delete my answers | delete my account | erase my answers | wipe everything | remove everything | delete all my data | delete all | erase all
    .command = erase
common-intent-hello = Hello
    .also = hi | hey | good morning | good evening | good afternoon | i am back | i’m back | bonjour | hi there | hello there | good day | how are you | hi again | hello again
common-intent-stop = Stop reminders
    .also = stop | no more reminders | stop the reminders | unsubscribe | do not write to me | stop texting me | stop texting | stop messaging me | stop messaging | stop writing to me | stop writing me | stop sending | stop sending me messages | no more messages | do not message me | do not text me | unsubscribe me | stop bothering me | leave me alone | leave me in peace
    .alone = stop it | stop this | stop that | stop everything | stop all | stop now | opt out | opt me out | unsubscribed | unsubscription | cease
    .group-cease = stop | quit | cease | end | halt
    .group-turn = turn off | switch off | cancel | disable | remove | mute | delete
    .group-reminders = reminder | reminders | notification | notifications | alert | alerts
    .group-messages = message | messages | texts | sms | email | emails | mail | mails | reminder | reminders | notification | notifications | alert | alerts | spam
    .group-writing = messaging me | texting me | contacting me | writing to me | writing me | emailing me | calling me | sending me | bothering me | reminding me | spamming me | disturbing me | pinging me | harassing me | all messages
    .group-write = message me | text me | contact me | write me | write to me | email me | call me | send me | bother me | remind me | spam me | disturb me | ping me | harass me
    .group-no = i do not want | do not want | i no longer want | no longer want | i do not need | i do not wish | i am tired of | i am sick of | i have had enough of
    .group-written = be contacted | be messaged | be texted | be reminded | be called | be emailed | be disturbed | hear from you | any more of
    .around = (cease) … (writing) | (cease) … (messages) | (turn) … (reminders) | do not … (write) | never … (write) | (no) … (messages) | (no) … (written) | (no) … (write) | remove me from … list | take me off … list
    .harmless = do not write me off | do not remind me of | in french | in english | today only
common-intent-thanks = Thank you
    .also = thanks | thanks a lot | many thanks | thank you very much | cheers | merci | ok thanks | thank you so much | thank you for your help | thanks for your help | nice thank you | great thanks | thanks so much | much appreciated

## Words of time and language

common-word-today = today
    .also = this morning | this afternoon | tonight | just now | this evening | earlier today
common-word-yesterday = yesterday
    .also = last night | yesterday morning | yesterday evening
common-word-before-yesterday = the day before yesterday
    .also = day before yesterday
common-word-tomorrow = tomorrow
    .also = tmrw
common-word-ago = ago
    .also = ago
common-word-in = in
    .also = within
common-word-day = day
    .also = days
common-word-week = week
    .also = weeks
common-word-month = month
    .also = months
common-word-year = year
    .also = years
common-word-last = last
    .also = past
common-word-not = not
    .also = no | never | don t | doesn t | isn t | didn t | neither | nor | without | cannot | can t | longer | nothing | hardly
common-word-little = of
    .also = the | a | an | in | at | on | for | to | my | near | nearest | is | where | what | which | number | phone | telephone | contact | call | address | email | find | reach | i | please | hello | thanks | need
common-word-all = all
    .also = everything
common-word-none = none
    .also = nothing
common-word-skip = i do not know
    .also = i don’t know | dunno | no idea | not sure | unknown | skip | idk | i am not sure | do not know | do not know yet | i do not know yet | not known | not known yet | do not remember | i do not remember | can not remember | i can not remember | i forgot | forgot the date | no clue | no idea yet | unsure | rather not say | prefer not to say | rather not answer | prefer not to answer | not sure yet | next question
common-word-yes = yes
    .also = yeah
common-word-no = no
    .also = nope
common-word-hour = hour
    .also = hours | h | am | pm | oclock
# What is written fast: what is typed on the left, what it means on the right.
common-spellings =
    .also = im = i am | m = am | ive = i have | ve = have | ll = will | u = you | ur = your | r = are | re = are | dont = do not | don = do | didnt = did not | didn = did | doesnt = does not | doesn = does | havent = have not | haven = have | hasnt = has not | hasn = has | isnt = is not | isn = is | wasnt = was not | wasn = was | arent = are not | aren = are | cant = can not | cannot = can not | wont = will not | couldnt = could not | couldn = could | t = not | s = is | wanna = want to | gonna = going to | gotta = got to | pls = please | plz = please | thx = thanks | ty = thank you | tmrw = tomorrow | tmr = tomorrow | yday = yesterday | yest = yesterday | idk = i do not know | dunno = i do not know | nope = no | nah = no | yep = yes | yeah = yes | yup = yes | ya = yes | y = yes | whats = what is | wats = what is | wat = what | hows = how is | wheres = where is | appt = appointment | appts = appointment | apptmt = appointment | adviser = adviser | advisor = adviser | counsellor = adviser | counselor = adviser | abt = about | bc = because | w = with | nvm = never mind | ppl = people | yrs = years | yr = year | unemployd = unemployed | recieved = received | recieve = receive | doc = document | docs = documents | d = would | wnat = want | dye = die | shouldnt = should not | wouldnt = would not | ain = am | suicid = suicide | suiside = suicide | block = bloc | blocks = blocs | convoc = convocation | feasability = feasibility | admissable = admissible | recevability = recevabilité | employe = employee | emploied = employed | unemploied = unemployed | unemployement = unemployment | bussiness = business | buisness = business | apointment = appointment | appointement = appointment | appoinment = appointment | waitin = waiting | lookin = looking | thru = through | cuz = because | coz = because | tho = though | rn = right now | btw = by the way | asap = soon | lemme = let me | gimme = give me | kinda = kind of | lets = let us | theyre = they are | youre = you are | hes = he is | shes = she is | theres = there is | its = it is | thats = that is | wana = want to | dieee = die | diee = die | deth = death | imma = i will | tonite = tonight | dnt = do not | aint = am not | livin = living | dyin = dying | myslf = myself | outta = out of | suicidle = suicidal | suicidl = suicidal | nobdy = nobody | anymor = anymore | kil = kill | wnt = want | evry1 = everyone | every1 = everyone | no1 = no one | 4ever = forever | 2morrow = tomorrow | 2moro = tomorrow | 2nite = tonight | suicde = suicide | sucide = suicide | alwys = always | worthles = worthless | dissapear = disappear | disapear = disappear | mysef = myself | buden = burden | burdon = burden | tierd = tired | realy = really | hav = have | wud = would | shud = should | cud = could | lifes = life is | wouldve = would have | shouldve = should have | couldve = could have | theyd = they would | youd = you would | theyll = they will | youll = you will | hed = he would | doin = doing | nothin = nothing | everythin = everything | tryna = trying to | gon = going to | cuttin = cutting | killin = killing

common-word-after-tomorrow = day after tomorrow
    .also = the day after tomorrow | overmorrow
common-word-or = or
    .also = either
common-word-and = and
    .also = plus
common-word-at = at
    .also = around | about
common-word-but = but
    .also = except | now | otherwise
# What makes it polite and changes nothing, at the edge of a sentence.
common-word-polite = please
    .also = thanks | thanks a lot | many thanks | thank you | thank you very much | hello | hi | hey | good morning | good evening | good afternoon | sir | madam | goodbye | bye | sorry | excuse me | regards | best regards | kind regards | now | right now | immediately | at once | asap | ok | okay | so | well | cheers | merci | bonjour | s’il vous plaît
# What opens a wish.
common-word-lead = i want to
    .also = i want you to | i would like to | i would like you to | i wish to | i need you to | i need to | i ask you to | can you | could you | would you | will you | can we | you can | you must | you should | you have to | just | yes | no | enough | listen | look | for god’s sake | i beg you
# What stands around the number of an answer.
common-word-pick = the
    .also = number | no | nr | num | n | answer | the answer | option | the option | choice | the choice | case | box | button | line | point | one | it is | it’s | its | that is | that’s | i choose | i pick | i take | i select | i go for | i will take | i would say | i say | my answer is | rather | go for | let us say
# What follows a digit to say a place in a row.
common-word-ordinal = st
    .also = nd | rd | th
common-word-ordinal-1 = first
    .also = the first
common-word-ordinal-2 = second
    .also = the second
common-word-ordinal-3 = third
    .also = the third
common-word-ordinal-4 = fourth
    .also = forth
common-word-ordinal-5 = fifth
    .also = the fifth
common-word-ordinal-6 = sixth
    .also = the sixth
common-word-ordinal-7 = seventh
    .also = the seventh
common-word-ordinal-8 = eighth
    .also = eigth
common-word-ordinal-9 = ninth
    .also = nineth
common-word-ordinal-10 = tenth
    .also = the tenth
common-word-ordinal-11 = eleventh
    .also = the eleventh
common-word-ordinal-12 = twelfth
    .also = twelveth
# What stands before the number of a case.
common-word-numbered = no
    .also = nr | num | number | case | the case | case number | file | n | j | person
common-word-i = i
    .also = im | i m | ive | me | id
common-word-next = next
    .also = coming | following
common-word-plain = CV
    .also = PDF | IT | BTS | SIO | SISR | SLAM | OK | SMS
common-word-question = how
    .also = why | is it | do i | does it | can i | could i | should i | must i | are you | am i | what | which | who | is there | are there | will i | do you | whats | where
# What asks at the beginning or at the end of a part of a sentence, and not in its middle.
common-word-question-first = when
    .also = does | tell me | explain | give me | show me | i want to know | i would like to know | is it possible | where can | where do | where is | who do | who can | who should | what for
common-word-the = the
    .also = on | of
common-word-what = what is
    .also = whats | what s | what does | what do you mean by | meaning of | what are | wats | wat is | what the hell is | definition | define | who is | who are | never heard of | i dont know what | don’t know what | meaning | means what | what means | mean exactly | stand for | stands for
common-word-without = without
    .also = nor
common-word-doubt = before
    .also = soon | almost | nearly | over | was | used to | maybe | perhaps | might | would like to | my husband | my wife | my son | my daughter | my father | my mother | my brother | my sister | my partner | if i | half | former | become | going to be | will be | ex | hope to | planning to | plan to | want to become | thinking of becoming | back then | at the time | in the past | previously | formerly | my friend | my colleague | my parents | my mum | my mom | my dad | my kids | my boyfriend | my girlfriend
common-word-number-0 = zero
    .also = zero
common-word-number-1 = one
    .also = a | an | first
common-word-number-2 = two
    .also = a couple of | couple
common-word-number-3 = three
    .also = three
common-word-number-4 = four
    .also = four
common-word-number-5 = five
    .also = five
common-word-number-6 = six
    .also = six
common-word-number-7 = seven
    .also = seven
common-word-number-8 = eight
    .also = eight
common-word-number-9 = nine
    .also = nine
common-word-number-10 = ten
    .also = ten
common-word-number-11 = eleven
    .also = eleven
common-word-number-12 = twelve
    .also = twelve
common-word-number-13 = thirteen
    .also = thirteen
common-word-number-14 = fourteen
    .also = fourteen
common-word-number-15 = fifteen
    .also = fifteen
common-word-number-16 = sixteen
    .also = sixteen
common-word-number-17 = seventeen
    .also = seventeen
common-word-number-18 = eighteen
    .also = eighteen
common-word-number-19 = nineteen
    .also = nineteen
common-word-number-20 = twenty
    .also = twenty
common-word-number-30 = thirty
    .also = thirty
common-word-number-40 = forty
    .also = fourty
common-word-number-50 = fifty
    .also = fifty
common-word-number-60 = sixty
    .also = sixty
common-word-number-70 = seventy
    .also = seventy
common-word-number-80 = eighty
    .also = eighty
common-word-number-90 = ninety
    .also = ninety
common-word-number-100 = hundred
    .also = hundred
common-word-lost = lost
    .also = missing | miss | waiting | wait | asked | looking | misplaced | stolen | burnt | refuse | refused
common-word-month-1 = January
    .also = jan
common-word-month-2 = February
    .also = feb
common-word-month-3 = March
    .also = mar
common-word-month-4 = April
    .also = apr
common-word-month-5 = May
    .also = may
common-word-month-6 = June
    .also = jun
common-word-month-7 = July
    .also = jul
common-word-month-8 = August
    .also = aug
common-word-month-9 = September
    .also = sept | sep
common-word-month-10 = October
    .also = oct
common-word-month-11 = November
    .also = nov
common-word-month-12 = December
    .also = dec
common-word-weekday-1 = Monday
    .also = mon
common-word-weekday-2 = Tuesday
    .also = tue
common-word-weekday-3 = Wednesday
    .also = wed
common-word-weekday-4 = Thursday
    .also = thu
common-word-weekday-5 = Friday
    .also = fri
common-word-weekday-6 = Saturday
    .also = sat
common-word-weekday-7 = Sunday
    .also = sun

## Dates, lists, dated rules

common-and = { $first } and { $last }
common-date = { $weekday } { $day } { $month } { $year }
common-day = { $day } { $month } { $year }
common-month = { $month } { $year }
common-moment = { $date } at { $hour }:{ $minute }
common-moment-in = { $moment } ({ $zone })
common-zone = { $zone ->
    [Europe-Paris] Paris time
    [Indian-Reunion] Réunion time
    [Indian-Mayotte] Mayotte time
    [America-Martinique] Martinique time
    [America-Guadeloupe] Guadeloupe time
    [America-Cayenne] French Guiana time
    [America-Miquelon] Saint-Pierre-et-Miquelon time
    [America-St_Barthelemy] Saint-Barthélemy time
    [America-Marigot] Saint-Martin time
    [Pacific-Noumea] New Caledonia time
    [Pacific-Tahiti] Tahiti time
    [Pacific-Wallis] Wallis and Futuna time
   *[other] { $place } time
}
common-booked-hours = { $case }, hour noted: { $moment }. For the person: { $person }.
common-fact-leaflet = { $leaflet }
common-fact-kept = Your procedure keeps the rule of its beginning. It changed on { $date } for new ones.
common-fact-source = (source: { $source }; checked on { $checked })
common-fact-source-since = (since { $since }; source: { $source }; checked on { $checked })
common-fact-review = This rule has not been checked again for a long time. Ask your adviser to confirm it.

## Contacts and advisers

common-contact-name = • { $name }
common-contact-address = Address: { $way }
common-contact-phone = Phone: { $way }
common-contact-email = Email: { $way }
common-contact-url = Site: { $way }
common-contact-unknown = I do not have its phone or its address.
common-contact-name-only = I have this name only. Look for its official site.
common-contact-many = There are { $number } in this area. I do not know which one is right. Here is how to find it.
common-contact-more = There are { $number } more in this area.
common-contact-known = (known in { $date }, source: { $source })
common-contact-undated = (date not known, check it, source: { $source })
common-contact-unsure = (check it before you call)
common-contact-old = (check it: this entry is more than a year old)
common-contact-precise = Would you like to add something? A need that you choose here is not kept.
    .choice-on = Go on
    .choice-on-also = no | no thanks | continue | go on | next | that is all | nothing
common-contact-where = Several places have that name: { $places }. Ask again with the département, for example “mission locale saint-denis 93”.
common-contact-nearer = I do not know one here. Here is how to find one.
common-contact-missing = I do not know one for { $place }.
common-contact-none = I do not know an address here yet. Your adviser can give it to you.
common-adviser-account-moved = { $case } goes on with another account: somebody said the code there. If you did not expect this, take the case and check who is writing.
common-adviser-code-void = { $case }: the code is good no more. Too many wrong codes were tried. If the person needs one, tell them another by voice.
common-adviser-parked = { $case } was stopped by a fault of ours. The person has been told. Give it back after looking at it.
common-adviser-restored = I was restored from a backup of { $date }. What happened since is missing. No reminder leaves for now. Look at your cases, then tell the person who looks after jalon.
common-adviser-unbalanced = Reminders of { $date }: { $number } without a known state. Tell the person who looks after jalon.

## The advisers' room

common-adviser-says = { $adviser }:
common-adviser-moved = An adviser changed your step. You are now here: { $step }.
common-adviser-brief = { $case }
common-adviser-note = Note of { $date }: { $note }
common-paper-accepted = An adviser saw this paper, it is fine: { $paper }.
common-paper-now-awaited = This paper is awaited: { $paper }.
common-paper-now-declined = This paper must be made again: { $paper }.
common-sign-sent = ✓ sent
common-sign-failed = ✗ not sent
common-sign-blocked = ✗ the person blocked the program
common-room-changed = I do not read changed messages. Write a new one.
common-room-elsewhere = Here, I do nothing. Give your commands in the room of your role: “!help” shows them.
common-room-file = This reaches nobody: only your words pass through here. A file, a poll, a place, a call are not passed on.
common-room-open = This message is not encrypted: I do nothing with it. Write from an application that encrypts.
common-room-recovered = I had a breakdown. I do not take up again what was written here before. If something is missing, write it again.
common-room-sealed = I cannot read this message: its key is missing. If no answer comes, write it again.
common-room-unsigned = This device is not signed by you: somebody could write in your place. In Element, open “Settings”, then “Sessions”, and verify it.
common-room-unsigned-refused = This device is not signed by you: I do not take its messages. In Element, open “Settings”, then “Sessions”, verify it, and write again.
common-room-replaced = The identity of { $adviser } has changed: I do not take their messages any more. If it is really them, whoever runs the program can confirm it: “jalon matrix verify { $adviser }”.
common-room-deleted = This message is deleted here. The person still sees it: a deletion is not encrypted, somebody else may have made it. To delete it on their side too, write here:
common-room-take-back = delete
common-room-stranger = I speak only with the advisers of my centre.
common-desk-command = { $usage }: { $does }
common-desk-done = { $case }: done.
common-desk-done-blocked = { $case }: noted. The person has blocked the program: nothing reaches them.
common-desk-said-blocked = { $case }: the person has blocked the program. Your message is not kept. Write it again when they return.
common-desk-yours-blocked = { $case } is with { $adviser }. The person has blocked the program: nothing reaches them.
common-card-blocked = The person has blocked the program: nothing reaches them
common-desk-empty = No case here.
common-desk-more = And { $number } more.
common-desk-near = I do not know this command. Did you mean “{ $usage }”?
common-desk-none = There is no case { $case }.
common-desk-either = Several commands look alike: I did nothing. Which one did you mean to write?
common-desk-elsewhere = This is the room of { $case }, but that number names { $other }. I did nothing. Write the whole name behind the command: { $case } or { $other }.
common-desk-one = One case at a time: I did nothing. Write it like this: { $usage }
common-desk-paper = { $number } { $paper }
common-desk-row-bot = { $case }, with the program. { $step }. Last message { $hours } h ago.
common-desk-row-held = { $case }, taken by { $adviser } { $hours } h ago. { $step }.
common-desk-row-parked = { $case }, stopped by a fault { $hours } h ago. { $step }.
common-desk-row-waits = { $case } has been waiting for a person for { $hours } h. { $step }.
common-desk-take-first = Take { $case } first: then only you can write to the person.
common-desk-taken = { $case } is already taken by { $adviser }.
common-desk-unknown = I do not know this command. Write “!help”.
common-desk-usage = Write it like this: { $usage }
common-desk-which = Which case is it? Write it like this: { $usage }
common-desk-yours = { $case } is with { $adviser }. The person has been told.

common-account-moved = I found you again. Your case goes on here, on this account.
common-account-left = Your case goes on with another account, with the code that the centre gave. If this is not you, call the centre quickly.
common-code-unknown = I do not know this code, or it is too old. Ask your adviser for another one.
common-code-refused = Too many wrong codes come from this account. I will read codes again tomorrow. Your adviser can help you.
common-code-busy = You already have a case on this account. To go on with the other, write “erase” first, then the code.
common-card-waits = { $case } waits for a person.
common-card-taken = { $case } was taken by { $adviser } on { $moment }.
common-card-answered = { $case }: { $adviser } answered on { $moment }.
common-card-parked = { $case } is stopped by a fault of ours.
common-card-over = { $case }: nobody waits any more. The program goes on, or the case is closed.
common-card-why = Why: { $why }
common-card-since = Since { $moment }
common-card-read = Read by somebody of the role on { $moment }
common-card-late = The promised time is over
common-card-question = Open question: { $question }
common-card-ticked = Papers ticked: { $number }
common-card-missing = Missing: { $papers }
common-card-missing-more = Missing: { $papers }, and { $number } more
common-card-how = To answer: “!take { $number }”, or the sign ✋ under this message.
common-card-still-waits = { $case } still waits, since { $moment }. { $step }.
common-closed = Your case is closed at the centre. Reason: { $reason }. Your answers stay here. To go on, write “talk to someone”.
common-hand-later = The centre is closed now. Somebody will answer from { $moment }.
common-hand-left = { $case } returns to the program: nothing was written for too long. { $step }.
common-meeting = Appointment with { $adviser }: { $moment }.
common-meeting-made = You have an appointment with { $adviser }, on { $moment }. I will remind you.
common-meeting-cancelled = The appointment of { $moment } with { $adviser } is cancelled.
common-meeting-soon = Reminder: you have an appointment with { $adviser }, on { $moment }. If you cannot come, say so here.
common-meeting-soon-room = { $case }: appointment with { $adviser } on { $moment }.
common-meeting-room = Appointment with { $adviser } on { $moment }
common-recall = { $case }: reminder for { $adviser }. { $step }.
common-why-asked = asks to talk to someone
common-why-distress = message of distress
common-why-silent = no answer after { $sent } reminders
common-why-step = this step needs a person
common-why-unlisted = { $adviser } is no longer on the list
common-why-transferred = passed on by another role
common-desk-absent = Noted: { $adviser } is away until { $date }. New cases go to the others.
common-desk-back = Noted: { $adviser } is here.
common-desk-booked = Ahead, no. { $number }: { $moment }, { $adviser }
common-desk-code = Code of { $case }: { $code }. Tell the person by voice. They write it to the program from their new account. It works once, until { $date }.
common-desk-other = { $case } is followed by { $role }. This role can pass it on to you.
common-desk-reasons = Choose a reason:
common-desk-reason = { $number } { $reason }
common-desk-log = { $moment }: { $what }
common-log-asked = asks for a person ({ $role })
common-log-booked = appointment or reminder noted for { $moment }
common-log-ended = the procedure ended
common-log-entered = reaches the step: { $step }
common-log-gave-back = given back to the program
common-log-moved = changed account with a code
common-log-opened = first agreement
common-log-reminded = a reminder went out
common-log-accepted = paper accepted: { $paper }
common-log-awaited = paper asked for: { $paper }
common-log-declined = paper to be made again: { $paper }
common-log-ticked = paper ticked: { $paper }
common-log-took = taken by { $adviser }
common-room-how = Write here: the person reads your words under your name. You do not know theirs: they say it if they want to. To end: “!giveback”.
common-stats-cases = Cases: { $number }. Waiting: { $waiting }. Taken: { $held }. Ended: { $ended }.
common-stats-line = { $what }: { $number }
common-stats-sent = Reminders due in 30 days: { $expected }, sent: { $sent }.
common-digest = Good morning. Where things stand on { $date }:
common-digest-waiting = Waiting for a person: { $cases }
common-digest-new = New: { $cases }
common-digest-due = Due within 7 days: { $cases }
common-digest-ticked = Papers ticked: { $cases }
common-digest-meetings = Appointments today: { $cases }
common-digest-silent = No answer after all reminders: { $cases }

common-command-cases = cases
    .also = case | list
    .usage = !cases mine
    .does = those that wait, mine, or all
common-command-take = take
    .sign = ✋
    .usage = !take 42
    .does = you have the hand, the program is silent
common-command-give-back = giveback
    .also = give | return
    .sign = ↩
    .usage = !giveback 42
    .does = the program goes on
common-command-show = show
    .also = view
    .sign = 👁
    .usage = !show 42
    .does = where the case stands, what is missing, your notes
common-command-say = say
    .also = tell | reply
    .usage = !say 42 Hello, I am looking.
    .does = write to the person of a case that you took
common-command-paper = paper
    .also = papers | document
    .usage = !paper 42 2 ok
    .does = a paper is fine (ok), must be made again (declined and why) or is awaited
common-command-note = note
    .usage = !note 42 call back on Tuesday
    .does = for your colleagues, and for the person when they ask for their data
common-command-step = step
    .usage = !step 42 3 your file is complete
    .does = change the step, with the reason told to the person
common-command-pause = pause
    .usage = !pause 42
    .does = no reminder for a month
common-command-transfer = transfer
    .usage = !transfer 42 conseiller-vae
    .does = pass the case to another role
common-command-book = appointment
    .also = meeting | rdv
    .usage = !appointment 42 2026-12-03 14:30 at the centre, room 2
    .does = note an appointment: the person and you are reminded the day before
common-command-recall = remind
    .also = recall
    .usage = !remind 42 2026-12-03 09:00 read the file again
    .does = be reminded yourself on that day
common-command-cancel = cancel
    .usage = !cancel 42 1
    .does = cancel the appointment or reminder of that number
common-command-close = close
    .usage = !close 42 back to work
    .does = close the case, with a reason of the list
common-command-code = code
    .also = codes
    .usage = !code 42
    .does = a code for a person who lost the phone or the account
common-command-stats = stats
    .also = figures
    .usage = !stats
    .does = the figures of the centre
common-command-away = away
    .also = absent
    .usage = !away until 2026-12-10
    .does = new cases go to the others; “!away no” when you are back
common-command-help = help
    .usage = !help
    .does = this list
common-word-cases-mine = mine
    .also = my
common-word-cases-all = all
    .also = everything
common-word-paper-accepted = ok
    .also = fine | accepted | good
common-word-paper-declined = declined
    .also = refused | no
common-word-paper-awaited = awaited
    .also = waiting

# `jalon simulate`.
common-simulated-head = { $people ->
    [one] Simulation: one invented person, from { $from } to { $to }. Nothing is sent.
   *[other] Simulation: { $people } invented people, from { $from } to { $to }. Nothing is sent.
}
common-simulated-outage = Service stopped from { $from } to { $to }.
common-simulated-column =
    .answers = answers
    .axis = Messages to people, by week (×: service stopped)
    .reminders = reminders
    .rooms = rooms
    .week = week of
common-simulated-people = Agreed: { $agreed }. Open cases: { $open }. Ended: { $closed }. Steps of the open cases:
common-simulated-next = Open cases without anything ahead: { $number }. Each case must have a question, a reminder or an adviser.
common-simulated-silences = The longest silences:
common-simulated-silence = { $case }: { $days } days, step “{ $step }”, { $why }
common-simulated-why =
    .broken = the person wrote since
    .held = an adviser has the hand
    .paused = paused
    .said = no reminder was due
    .stopped = wants no more reminders
common-simulated-reminders = Reminders that reached their day: { $number }
common-simulated-state =
    .held = held back, an adviser spoke
    .merged = joined to another
    .refused = refused by the address
    .sent = sent
    .superseded = no longer needed
    .too-late = too late
    .uncertain = uncertain
    .waits = wait for their hour
common-simulated-most = Reminders to one person in one day, at most: { $number }
common-simulated-role = Role { $role }: { $asked } wishes, { $taken } taken. Median wait: { $median } hours, the longest: { $worst }. Cases held at once, at most: { $held }.
