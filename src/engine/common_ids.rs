//! The common texts that the engine says, by id. Their words are in `locales/<lang>/common.ftl`.
//!
//! Texts of a dialogue are not listed: their ids follow from the place where they are said.

/// Declares each text once, with the variables that it is given: as a constant, and in the list that the locales are
/// checked against.
macro_rules! words {
    ($($(#[$doc:meta])* $name:ident = $id:literal $(($($given:ident),*))?;)*) => {
        $($(#[$doc])* pub const $name: &str = $id;)*
        /// Every common text of the engine, `id` or `id.attribute`, with the variables that it is given.
        pub const COMMON: &[(&str, &[&str])] = &[$(($id, &[$($(stringify!($given)),*)?])),*];
    };
}

words! {
    /// What advisers read when a person asks for someone.
    ADVISER_ASKED = "common-adviser-asked" (case, step);
    /// A countdown was missed during an outage.
    ADVISER_MISSED = "common-adviser-missed" (case, step);
    /// The channel refuses the person's address.
    ADVISER_REFUSED = "common-adviser-refused" (case, step);
    /// Nothing was heard after all reminders.
    ADVISER_SILENT = "common-adviser-silent" (case, step, sent);
    /// A person shows distress.
    ADVISER_DISTRESS = "common-adviser-distress" (case, step);
    /// Words of a person whose case an adviser holds.
    ADVISER_WROTE = "common-adviser-wrote" (case, step);
    /// The same words under a file.
    ADVISER_WROTE_UNDER = "common-adviser-wrote-under" (case, step);
    /// New words in the place of earlier ones.
    ADVISER_EDITED = "common-adviser-edited" (case, step);
    /// Below those words: the person was sent their data.
    ADVISER_DATA = "common-adviser-data" (case, step);
    /// Below those words: the person is asked whether to erase everything.
    ADVISER_ERASING = "common-adviser-erasing" (case, step);
    /// Below those words: a pause began.
    ADVISER_PAUSED = "common-adviser-paused" (case, step);
    /// Below those words: reminders go on once the case is given back.
    ADVISER_RESUMED = "common-adviser-resumed" (case, step);
    /// Below those words: no more reminders, also once the case is given back.
    ADVISER_STOPPED = "common-adviser-stopped" (case, step);
    /// Above the words of an adviser.
    ADVISER_SAYS = "common-adviser-says" (adviser);
    /// An adviser moved the case.
    ADVISER_MOVED = "common-adviser-moved" (step);
    /// Opens the brief of a case.
    ADVISER_BRIEF = "common-adviser-brief" (case);
    /// A note of an adviser.
    ADVISER_NOTE = "common-adviser-note" (date, note);
    /// Told to the person: an adviser accepted a paper.
    PAPER_ACCEPTED = "common-paper-accepted" (paper);
    /// Told to the person: an adviser knows that a paper is on its way.
    PAPER_NOW_AWAITED = "common-paper-now-awaited" (paper);
    /// Told to the person: an adviser could not take a paper.
    PAPER_NOW_DECLINED = "common-paper-now-declined" (paper);
    /// A command and what it does.
    DESK_COMMAND = "common-desk-command" (usage, does);
    /// Done.
    DESK_DONE = "common-desk-done" (case);
    /// No case to show.
    DESK_EMPTY = "common-desk-empty";
    /// More cases than are shown.
    DESK_MORE = "common-desk-more" (number);
    /// The nearest command.
    DESK_NEAR = "common-desk-near" (usage);
    /// What was noted, at the hour of the centre and at that of the person.
    BOOKED_HOURS = "common-booked-hours" (case, moment, person);
    /// A moment with the place whose hour it is.
    MOMENT_IN = "common-moment-in" (moment, zone);
    /// That place. Variables: zone (its IANA name, with `-` for `/`), place (the last part of the name).
    ZONE = "common-zone" (zone, place);
    /// The person does not know, where that is no answer: nothing changes.
    MISS_DOUBT = "common-miss-doubt";
    /// Which of several commands is meant.
    DESK_EITHER = "common-desk-either";
    /// A number that names another case than that of the room.
    DESK_ELSEWHERE = "common-desk-elsewhere" (case, other);
    /// One case at a time.
    DESK_ONE = "common-desk-one" (usage);
    /// There is no such case.
    DESK_NONE = "common-desk-none" (case);
    /// A paper by its number.
    DESK_PAPER = "common-desk-paper" (number, paper);
    /// A case of a list: nobody is asked for. Variables: case, step, hours (since the last message).
    DESK_ROW_BOT = "common-desk-row-bot" (case, step, hours);
    /// A case of a list: an adviser holds it.
    DESK_ROW_HELD = "common-desk-row-held" (case, step, hours, adviser);
    /// A case of a list: a fault of ours stopped it.
    DESK_ROW_PARKED = "common-desk-row-parked" (case, step, hours);
    /// A case of a list: somebody is asked for.
    DESK_ROW_WAITS = "common-desk-row-waits" (case, step, hours);
    /// Take the case before writing to the person.
    DESK_TAKE_FIRST = "common-desk-take-first" (case);
    /// Somebody else holds it.
    DESK_TAKEN = "common-desk-taken" (case, adviser);
    /// No such command.
    DESK_UNKNOWN = "common-desk-unknown";
    /// How a command is written.
    DESK_USAGE = "common-desk-usage" (usage);
    /// Which case is meant.
    DESK_WHICH = "common-desk-which" (usage);
    /// The adviser holds the case now.
    DESK_YOURS = "common-desk-yours" (case, adviser);
    /// The same of a person whom nothing reaches.
    DESK_YOURS_BLOCKED = "common-desk-yours-blocked" (case, adviser);
    /// Done, and the person, whom nothing reaches, learns nothing of it.
    DESK_DONE_BLOCKED = "common-desk-done-blocked" (case);
    /// The words for a person whom nothing reaches were neither sent nor kept.
    DESK_SAID_BLOCKED = "common-desk-said-blocked" (case);
    /// The case came to another account with a code.
    ACCOUNT_MOVED = "common-account-moved";
    /// Told to the account that the case left.
    ACCOUNT_LEFT = "common-account-left";
    /// Told to the role: the case went to another account with a code.
    CASE_MOVED = "common-adviser-account-moved" (case);
    /// Told to the role: too many wrong codes were said, the code is good no more.
    CODE_VOID = "common-adviser-code-void" (case);
    /// A code that is wrong or too old.
    CODE_UNKNOWN = "common-code-unknown";
    /// The account said too many wrong codes today.
    CODE_REFUSED = "common-code-refused";
    /// A code was said from an account that has a case of its own.
    CODE_BUSY = "common-code-busy";
    /// Head of a card: nobody took the case yet.
    CARD_WAITS = "common-card-waits" (case);
    /// Head of a card: an adviser took the case.
    CARD_TAKEN = "common-card-taken" (case, adviser, moment);
    /// Head of a card: that adviser wrote to the person.
    CARD_ANSWERED = "common-card-answered" (case, adviser, moment);
    /// Head of a card: a fault of ours stopped the case.
    CARD_PARKED = "common-card-parked" (case);
    /// Head of a card: nobody waits any more.
    CARD_OVER = "common-card-over" (case);
    /// On a card: nothing reaches the person.
    CARD_BLOCKED = "common-card-blocked";
    /// On a card: why a person is needed.
    CARD_WHY = "common-card-why" (why);
    /// On a card: since when the case waits.
    CARD_SINCE = "common-card-since" (moment);
    /// On a card: somebody of the role read it.
    CARD_READ = "common-card-read" (moment);
    /// On a card: the room was told once more that it waits.
    CARD_LATE = "common-card-late";
    /// In a brief: the question that is open.
    CARD_QUESTION = "common-card-question" (question);
    /// In a brief: how many papers something is known of.
    CARD_TICKED = "common-card-ticked" (number);
    /// In a brief: the papers that are missing.
    CARD_MISSING = "common-card-missing" (papers, number);
    /// In a brief: the first papers that are missing, and how many more.
    CARD_MISSING_MORE = "common-card-missing-more" (papers, number);
    /// How to answer a card.
    CARD_HOW = "common-card-how" (number);
    /// A card waits longer than promised.
    CARD_STILL_WAITS = "common-card-still-waits" (case, step, moment);
    /// An adviser closed the case.
    CLOSED = "common-closed" (reason);
    /// When somebody will answer.
    HAND_LATER = "common-hand-later" (moment);
    /// Told to advisers: the hand returned for want of news.
    HAND_LEFT = "common-hand-left" (case, step);
    /// An appointment that lies ahead.
    MEETING = "common-meeting" (number, moment, adviser);
    /// Told to the person: an appointment was made.
    MEETING_MADE = "common-meeting-made" (number, moment, adviser);
    /// Told to the person: an appointment was cancelled.
    MEETING_CANCELLED = "common-meeting-cancelled" (number, moment, adviser);
    /// Told to the person shortly before it: the appointment.
    MEETING_SOON = "common-meeting-soon" (number, moment, adviser);
    /// The same for advisers.
    MEETING_SOON_ROOM = "common-meeting-soon-room" (case, number, moment, adviser);
    /// In a brief: an appointment that lies ahead.
    MEETING_ROOM = "common-meeting-room" (number, moment, adviser);
    /// An adviser wanted to be reminded.
    RECALL = "common-recall" (case, step, adviser);
    /// Why a person is needed: the candidate asked for somebody.
    WHY_ASKED = "common-why-asked";
    /// Why a person is needed: somebody showed distress.
    WHY_DISTRESS = "common-why-distress";
    /// Why a person is needed: nothing was heard after all reminders.
    WHY_SILENT = "common-why-silent" (sent);
    /// Why a person is needed: the step itself hands over.
    WHY_STEP = "common-why-step";
    /// Why a person is needed: another role passed the case on.
    WHY_TRANSFERRED = "common-why-transferred";
    /// An adviser is away.
    DESK_ABSENT = "common-desk-absent" (adviser, date);
    /// An adviser is back.
    DESK_BACK = "common-desk-back" (adviser);
    /// What is in the agenda.
    DESK_BOOKED = "common-desk-booked" (number, moment, adviser);
    /// A one-time code.
    DESK_CODE = "common-desk-code" (case, code, date);
    /// The case belongs to another role.
    DESK_OTHER = "common-desk-other" (case, role);
    /// Opens the reasons for closing.
    DESK_REASONS = "common-desk-reasons";
    /// One of them.
    DESK_REASON = "common-desk-reason" (number, reason);
    /// One line of what happened. Variables: moment, what (one of those below).
    DESK_LOG = "common-desk-log" (moment, what);
    /// It happened: somebody was asked for.
    LOG_ASKED = "common-log-asked" (role);
    /// It happened: an appointment or a recall was noted.
    LOG_BOOKED = "common-log-booked" (moment);
    /// It happened: the procedure ended, or an adviser closed the case.
    LOG_ENDED = "common-log-ended";
    /// It happened: the case came to a step.
    LOG_ENTERED = "common-log-entered" (step);
    /// It happened: the case went back to the program.
    LOG_GAVE_BACK = "common-log-gave-back";
    /// It happened: the case went to another account.
    LOG_MOVED = "common-log-moved";
    /// It happened: the person agreed, and the case began.
    LOG_OPENED = "common-log-opened";
    /// It happened: a message went out because of time.
    LOG_REMINDED = "common-log-reminded";
    /// It happened: an adviser accepted a paper.
    LOG_ACCEPTED = "common-log-accepted" (paper);
    /// It happened: a paper was asked for.
    LOG_AWAITED = "common-log-awaited" (paper);
    /// It happened: an adviser could not take a paper.
    LOG_DECLINED = "common-log-declined" (paper);
    /// It happened: the person has a paper.
    LOG_TICKED = "common-log-ticked" (paper);
    /// It happened: an adviser took the case.
    LOG_TOOK = "common-log-took" (adviser);
    /// What a room of a case is for.
    ROOM_HOW = "common-room-how";
    /// Figures.
    STATS_CASES = "common-stats-cases" (number, waiting, held, ended);
    /// A figure.
    STATS_LINE = "common-stats-line" (what, number);
    /// Reminders of thirty days.
    STATS_SENT = "common-stats-sent" (sent, expected);
    /// The morning of a role.
    DIGEST = "common-digest" (date);
    /// In the digest: cases that wait for a person.
    DIGEST_WAITING = "common-digest-waiting" (cases);
    /// In the digest: cases that began.
    DIGEST_NEW = "common-digest-new" (cases);
    /// In the digest: cases with a legal deadline within seven days.
    DIGEST_DUE = "common-digest-due" (cases);
    /// In the digest: cases in which a paper was ticked.
    DIGEST_TICKED = "common-digest-ticked" (cases);
    /// In the digest: cases with an appointment today.
    DIGEST_MEETINGS = "common-digest-meetings" (cases);
    /// In the digest: cases of which nothing was heard after all reminders.
    DIGEST_SILENT = "common-digest-silent" (cases);
    /// Nothing to take back.
    BACK_NOTHING = "common-back-nothing";
    /// A button of an older question.
    BUTTON_OLD = "common-button-old";
    /// Stands for what is not known in a letter: to be filled in.
    BLANK = "common-blank";
    /// Which answer to change.
    CHANGE = "common-change";
    /// Choice below it: the answers that the first list leaves out.
    CHANGE_MORE = "common-change.choice-more";
    /// Start of a further entry of a list.
    CHANGE_ADD = "common-change-add" (list);
    /// An answer and its value.
    CHANGE_ANSWER = "common-change-answer" (label, answer);
    /// No answer to change yet.
    CHANGE_NOTHING = "common-change-nothing";
    /// Opens the list of contacts.
    CONTACT = "common-contact";
    /// What would change the list of contacts.
    CONTACT_MORE = "common-contact-precise";
    /// Several places have that name.
    CONTACT_WHERE = "common-contact-where" (places);
    /// Choice below `CONTACT_MORE`: go on with the open question.
    CONTACT_ON = "common-contact-precise.choice-on";
    /// Before everything that is kept.
    DATA = "common-data";
    /// Between what is kept in words and the same as JSON.
    MINE_ALL = "common-mine-all";
    /// Opens the answers that are kept.
    MINE_ANSWERS = "common-mine-answers";
    /// Number of the case, its first day and its step.
    MINE_CASE = "common-mine-case" (case, step, date);
    /// A code for another account exists. Variable: date (until when).
    MINE_CODE = "common-mine-code" (date);
    /// Who holds the case.
    MINE_HELD = "common-mine-held" (adviser, moment);
    /// Opens what happened.
    MINE_JOURNAL = "common-mine-journal";
    /// A kept answer whose question has no label of its own.
    MINE_OTHER = "common-mine-other" (answer);
    /// Opens what is known of the papers.
    MINE_PAPERS = "common-mine-papers";
    /// An adviser wants to be reminded of the case.
    MINE_RECALL = "common-mine-recall" (number, moment, adviser);
    /// The person wants no more reminders.
    MINE_STOPPED = "common-mine-stopped";
    /// Since when reminders rest after distress.
    MINE_WATCHED = "common-mine-watched" (moment);
    /// Since when and why somebody is asked for.
    MINE_WHY = "common-mine-why" (why, moment);
    /// A date is later than the question allows.
    DATE_LATE = "common-date-late" (limit);
    /// A date is earlier than the question allows.
    DATE_EARLY = "common-date-early" (limit);
    /// A date has no day or no year.
    DATE_UNCLEAR = "common-date-unclear";
    /// A sent message was changed afterwards.
    EDITED = "common-edited";
    /// The end of a period lies before its start.
    END_BEFORE_START = "common-end-before-start";
    /// The procedure is over; what can still be done.
    ENDED = "common-ended";
    /// Whether to erase everything.
    ERASE = "common-erase";
    /// Choice below it: nothing is erased.
    ERASE_NO = "common-erase.choice-non";
    /// Choice below it: everything is erased at once.
    ERASE_YES = "common-erase.choice-oui";
    /// Everything is erased.
    ERASED = "common-erased";
    /// Nothing was erased.
    ERASE_KEPT = "common-erase-kept";
    /// A rule changed after the case began.
    FACT_KEPT = "common-fact-kept" (date);
    /// A file came. Nothing was downloaded.
    FILE = "common-file";
    /// A picture came.
    FILE_PICTURE = "common-file-picture";
    /// A sticker came.
    FILE_STICKER = "common-file-sticker";
    /// A voice message came.
    FILE_VOICE = "common-file-voice";
    /// An adviser took the case.
    HAND_HELD = "common-hand-held" (adviser);
    /// The bot speaks again.
    HAND_BOT = "common-hand-bot";
    /// Someone was asked.
    HAND_ASKED = "common-hand-asked" (role);
    /// Status line: someone was asked and has not answered yet.
    HAND_WAITING = "common-hand-waiting" (role);
    /// Someone was asked, and nobody is there who could read it.
    HAND_NOBODY = "common-hand-nobody" (role);
    /// The adviser who held the case is on no list any more: what the person reads.
    HAND_GONE = "common-hand-gone" (adviser);
    /// The same for the room of the role.
    HAND_UNLISTED = "common-hand-unlisted" (case, step, adviser);
    /// Why a case waits: whoever held it is on no list any more.
    WHY_UNLISTED = "common-why-unlisted" (adviser);
    /// The case is stopped by our own fault.
    HAND_PARKED = "common-hand-parked";
    /// Short greeting.
    HELLO = "common-hello";
    /// What can be asked at any moment.
    HELP = "common-help";
    /// Which language.
    LANGUAGE = "common-language";
    /// The language was changed.
    LANGUAGE_SET = "common-language-set";
    /// Nothing is missing.
    MISSING_NONE = "common-missing-none";
    /// Opens the list of what is missing.
    MISSING_SOME = "common-missing-some" (number);
    /// Of a long message only the beginning was read.
    LONG = "common-long";
    /// A question of which it is not sure what it is about; the likeliest stand below as buttons.
    ASKED_UNSURE = "common-asked-unsure";
    /// A button that leads to an answer.
    SEE = "common-see" (title);
    /// Not understood.
    MISS = "common-miss";
    /// Not understood several times: where to find help.
    MISS_AGAIN = "common-miss-again";
    /// Not understood for the third time in a row: a person is offered.
    MISS_THIRD = "common-miss-third";
    /// Not understood after a long absence; where the person is follows.
    MISS_AWAY = "common-miss-away";
    /// Not understood while no question is open.
    MISS_NOTHING_OPEN = "common-miss-nothing-open";
    /// Which of several meanings.
    MEANT = "common-meant";
    /// Next action.
    NEXT = "common-next" (action);
    /// When jalon writes next.
    NEXT_REMINDER = "common-next-reminder" (date);
    /// A paper that the person asked for.
    PAPER_AWAITED = "common-paper-awaited" (paper);
    /// A paper that an adviser could not take.
    PAPER_DECLINED = "common-paper-declined" (paper);
    /// Which of the papers that are good to have.
    PAPERS_MORE = "common-papers-more";
    /// Which paper was asked for.
    PAPERS_AWAITED = "common-papers-awaited";
    /// Names a list entry in a choice.
    PAPER_OF = "common-paper-of" (paper, entry);
    /// What counts for a paper.
    PAPER_HELP = "common-paper-help" (paper, help);
    /// How to ask for the help of one paper, when there are many.
    PAPER_HELP_HOW = "common-paper-help-how";
    /// Several papers of which one is enough.
    PAPER_ONE_OF = "common-paper-one-of" (papers);
    /// Choice below the list of papers: the person has all that are needed.
    PAPERS_ALL = "common-papers.choice-all";
    /// Choice below the list of papers: somebody else was asked for one.
    PAPERS_ASKED = "common-papers.choice-asked";
    /// Choice below the list of papers: those that are good to have.
    PAPERS_OPTIONAL = "common-papers.choice-optional";
    /// Everything needed was ticked.
    PAPERS_ALL_NOTED = "common-papers-all-noted";
    /// Choice below the list of papers, once one is held: that is all.
    PAPERS_DONE = "common-papers.choice-done";
    /// Choice below the list of papers, while none is held: none yet.
    PAPERS_NONE = "common-papers.choice-none";
    /// Papers just ticked.
    PAPERS_NOTED = "common-papers-noted" (papers);
    /// The pause begins.
    PAUSED = "common-paused" (date);
    /// The pause is over.
    PAUSE_OVER = "common-pause-over";
    /// A word shown as it is.
    PLAIN = "common-plain" (text);
    /// What was understood.
    NOTED = "common-noted" (answer);
    /// A number is outside its bounds.
    NUMBER_RANGE = "common-number-range" (min, max);
    /// Everything will be erased for lack of news.
    PURGE_SOON = "common-purge-soon" (date);
    /// Choice below a reminder: what it asks for is done.
    REMIND_DONE = "common-reminder.choice-done";
    /// Choice below a reminder: never this one again.
    REMIND_STOP = "common-reminder.choice-stop";
    /// Choice below a reminder: again tomorrow.
    REMIND_TOMORROW = "common-reminder.choice-tomorrow";
    /// Choice below a reminder: again in seven days.
    REMIND_WEEK = "common-reminder.choice-week";
    /// The reminder comes back later.
    REMIND_LATER = "common-remind-later" (date);
    /// Reminders go on again.
    RESUMED = "common-resumed";
    /// Told in the room of a case: a file, a poll or a place is not passed on.
    ROOM_FILE = "common-room-file";
    /// Told in a room of the centre: a changed message is not taken.
    ROOM_CHANGED = "common-room-changed";
    /// Told in a room of the centre: a message that is not encrypted is not taken.
    ROOM_OPEN = "common-room-open";
    /// Told in a room of the centre: a message cannot be read, its key is missing.
    ROOM_SEALED = "common-room-sealed";
    /// Told in a room of the centre: an adviser's device is not signed; its words are taken all the same.
    ROOM_UNSIGNED = "common-room-unsigned";
    /// The same where `matrix.unverified` refuses such devices: their words are not taken.
    ROOM_UNSIGNED_REFUSED = "common-room-unsigned-refused";
    /// An adviser shows another identity than before.
    ROOM_REPLACED = "common-room-replaced" (adviser);
    /// A message was deleted in the room of a case; the command that deletes it for the person follows.
    ROOM_DELETED = "common-room-deleted";
    /// The word of that command.
    ROOM_TAKE_BACK = "common-room-take-back";
    /// Told in a room of the centre after the bot lost its keys and got them back.
    ROOM_RECOVERED = "common-room-recovered";
    /// Told in a room of an adviser's own.
    ROOM_ELSEWHERE = "common-room-elsewhere";
    /// Told to whoever is no listed adviser.
    ROOM_STRANGER = "common-room-stranger";
    /// Choice "I do not know".
    SKIP = "common-skip";
    /// Nothing to do now, and what may be answered at any time.
    STAY_OPEN = "common-stay-open";
    /// Where the person is.
    STEP = "common-step" (number, count, title);
    /// Where the person is, outside the numbered steps.
    STEP_OTHER = "common-step-other" (title);
    /// One reminder is not sent any more.
    STOPPED = "common-stopped";
    /// Facts told in passing were taken.
    TOLD = "common-told";
    /// How to correct them.
    TOLD_CHANGE = "common-told-change";
    /// Which topic.
    TOPICS = "common-topics";
    /// No reminder of any kind any more.
    STOPPED_ALL = "common-stopped-all";
    /// Too many words.
    TEXT_LONG = "common-text-long" (max);
    /// Answer to thanks.
    THANKS = "common-thanks";
    /// Stands for a value that is not known yet.
    UNKNOWN = "common-unknown";
    /// Several values fit: which one.
    WHICH = "common-which";
    /// One value fits: whether it is meant.
    WHICH_ONE = "common-which-one";
    /// Choice below both: none of these.
    WHICH_NONE = "common-which.choice-none";
    /// The answer yes to a yes/no question.
    YES = "common-yes-no.choice-oui";
    /// The answer no to a yes/no question.
    NO = "common-yes-no.choice-non";
}
