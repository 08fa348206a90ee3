# Texts common to all dialogues: what jalon says everywhere, and the words it understands everywhere.
# Synonyms are separated by "|". Accents, capitals and punctuation do not count.

## Answering

common-noted = Noted: { $answer }.
common-plain = { $text }
common-unknown = not known yet
common-skip = I do not know
common-miss = I did not understand. Choose an answer below, or write “help”.
common-miss-again = That is all right. Write “talk to someone”: a person will answer you.
common-miss-nothing-open = I did not understand. Write “where am I” or “help”.
common-which = Several answers are possible. Choose the right one.
common-date-unclear = I did not understand the date. Write the day, the month and the year. Example: 12/03/2026 for 12 March.
common-date-early = This date seems too old. I can note a date from { $limit }.
common-date-late = This date is too far ahead. I can note a date up to { $limit }.
common-number-range = I need a number between { $min } and { $max }.
common-text-long = That is a little long. Please use { $max } letters at most.
common-end-before-start = The end is before the start. What is the end date?
common-yes-no =
    .choice-oui = Yes
    .choice-oui-also = y | yeah | yep | ok | sure | exactly | of course | oui
    .choice-non = No
    .choice-non-also = n | nope | not at all | non
common-button-old = This button is old. Here is the current question.
common-edited = You edited a message. I keep your first answer. To change it, write “change”.
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
    .choice-done = That is all
    .choice-done-also = done | finished | nothing else | that’s all | that’s it
    .choice-none = None for now
    .choice-none-also = none | nothing | not yet | i have nothing | nothing yet | zero
common-papers-noted = Ticked: { $papers }.
common-paper-of = { $paper } ({ $entry })
common-paper-help = { $paper }: { $help }
common-paper-one-of = one is enough of: { $papers }

## Changing, going back

common-change = Which answer would you like to change?
common-change-answer = { $label }: { $answer }
common-change-add = Add: { $list }
common-change-nothing = You have not given an answer yet.
common-back-nothing = There is no answer to take back.
common-language = Which language?
    .choice-fr = Français
    .choice-fr-also = francais | french | in french | en français | speak french | fr
    .choice-en = English
    .choice-en-also = anglais | in english | en anglais | speak english | en
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
    .choice-stop-also = stop | no more | do not remind me
common-remind-later = All right. I will come back to it on { $date }.
common-stopped = All right. I will not send this reminder any more. To start again, write “resume”.
common-paused = I will leave you in peace until { $date }. To start again earlier, write “resume”.
common-pause-over = Your pause is over. We go on whenever you like.
common-resumed = Welcome back! Reminders start again.

## A person of the centre

common-hand-asked = I have told { $role }. A person will answer you here. Meanwhile, I am still here.
common-hand-waiting = Your request was passed on to { $role }. A person will answer you here.
common-hand-held = { $adviser } answers you now. I stay silent meanwhile.
common-hand-bot = It is me again, the program. Let us go on together.
common-hand-parked = Something went wrong on my side. Nothing is lost. A person of the centre will look at it and answer you.
common-adviser-asked = { $case } asks for a person. { $step }. Missing documents: { $missing }.
common-adviser-silent = { $case } no longer answers. { $step }. Reminders sent: { $sent }.
common-adviser-missed = { $case }: a reminder could not leave in time. { $step }.
common-adviser-refused = { $case }: the messenger refuses our messages. { $step }.
common-adviser-wrote = { $case } writes:

## My data

common-data = Here is everything I keep about you.
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
    .also = where am i now | status | my case | my file | which step | what now | what next | what’s next | step
    .command = status
common-intent-missing = What is missing
    .also = what’s missing | missing | documents | my documents | papers | which papers | which documents | paperwork
    .command = documents
common-intent-contact = Who to contact
    .also = contact | contacts | who do i contact | who do i call | who should i call | who to call | phone number | address | phone
    .command = contact
common-intent-help = Help
    .also = help me | sos | how does it work | i do not understand | i don’t understand | menu | what can i do | aide
    .command = help
common-intent-back = Back
    .also = go back | previous | cancel | undo | i made a mistake | mistake | retour
common-intent-repeat = Repeat
    .also = say again | again | repeat the question | what was the question
common-intent-change = Change an answer
    .also = change | edit | correct | change my answer | correct an answer
common-intent-human = Talk to someone
    .also = talk to a person | talk to an adviser | talk to an advisor | adviser | advisor | a human | human | a real person | i want to talk to someone | speak to someone | call me
common-intent-language = Language
    .also = change language | languages | other language | langue
    .command = language
common-intent-pause = Pause
    .also = take a break | break | leave me alone for now
    .command = pause
common-intent-resume = Resume
    .also = go on | continue | start again | let us go on | end the pause
common-intent-data = My data
    .also = data | mydata | my information | what do you know about me | export
    .command = mydata
common-intent-erase = Erase
    .also = delete | erase everything | delete my data | erase my data | delete everything | forget me
    .command = erase
common-intent-hello = Hello
    .also = hi | hey | good morning | good evening | good afternoon | i am back | i’m back | bonjour
common-intent-stop = Stop reminders
    .also = stop | no more reminders | stop the reminders | unsubscribe | do not write to me
common-intent-thanks = Thank you
    .also = thanks | thanks a lot | many thanks | thank you very much | cheers | merci

## Words of time and language

common-word-today = today
    .also = this morning | this afternoon | tonight
common-word-yesterday = yesterday
    .also = last night
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
    .also = no | never | don t | doesn t | isn t | didn t | neither | nor | without | cannot | can t | longer
common-word-all = all
    .also = everything
common-word-none = none
    .also = nothing
common-word-skip = i do not know
    .also = i don’t know | dunno | no idea | not sure | unknown | skip | idk | i am not sure
common-word-yes = yes
    .also = yeah
common-word-no = no
    .also = nope
common-word-hour = hour
    .also = hours | h
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
common-fact-leaflet = { $leaflet }
common-fact-source = (source: { $source }; checked on { $checked })
common-fact-source-since = (since { $since }; source: { $source }; checked on { $checked })
common-fact-review = This rule has not been checked again for a long time. Ask your adviser to confirm it.

## Contacts and advisers

common-contact-phone = Phone: { $way } ({ $name })
common-contact-email = E-mail: { $way } ({ $name })
common-contact-url = Site: { $way } ({ $name })
common-contact-known = (known in { $date }; source: { $source })
common-contact-unsure = (to be checked: this address may be old)
common-contact-none = I do not know an address here yet. Your adviser can give it to you.
common-adviser-parked = { $case } was stopped by a fault of ours. The person has been told. Give it back after looking at it.
common-adviser-unbalanced = Reminders of { $date }: { $number } without a known state. Tell the person who looks after jalon.
