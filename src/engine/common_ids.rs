//! The common texts that the engine says, by id. Their words are in `locales/<lang>/common.ftl`.
//!
//! Texts of a dialogue are not listed: their ids follow from the place where they are said.

/// Declares the ids once, as constants and as the list that the locales are checked against.
macro_rules! words {
    ($($(#[$doc:meta])* $name:ident = $id:literal;)*) => {
        $($(#[$doc])* pub const $name: &str = $id;)*
        /// Every common text of the engine: `id`, or `id.attribute`.
        pub const COMMON: &[&str] = &[$($id),*];
    };
}

words! {
    /// What advisers read when a person asks for someone. Variables: case, step, number, count, missing.
    ADVISER_ASKED = "common-adviser-asked";
    /// A countdown was missed during an outage. Variables: case, step.
    ADVISER_MISSED = "common-adviser-missed";
    /// The channel refuses the person's address. Variable: case.
    ADVISER_REFUSED = "common-adviser-refused";
    /// Nothing was heard after all reminders. Variables: case, step, number, count, sent.
    ADVISER_SILENT = "common-adviser-silent";
    /// A person shows distress. Variables: case, step.
    ADVISER_DISTRESS = "common-adviser-distress";
    /// Words of a person whose case an adviser holds. Variable: case.
    ADVISER_WROTE = "common-adviser-wrote";
    /// The same words under a file. Variable: case.
    ADVISER_WROTE_UNDER = "common-adviser-wrote-under";
    /// New words in the place of earlier ones. Variable: case.
    ADVISER_EDITED = "common-adviser-edited";
    /// Below those words: the person was sent their data. Variables: case, step.
    ADVISER_DATA = "common-adviser-data";
    /// Below those words: the person is asked whether to erase everything. Variables: case, step.
    ADVISER_ERASING = "common-adviser-erasing";
    /// Below those words: a pause began. Variables: case, step.
    ADVISER_PAUSED = "common-adviser-paused";
    /// Below those words: reminders go on once the case is given back. Variables: case, step.
    ADVISER_RESUMED = "common-adviser-resumed";
    /// Below those words: no more reminders, also once the case is given back. Variables: case, step.
    ADVISER_STOPPED = "common-adviser-stopped";
    /// Above the words of an adviser. Variable: adviser.
    ADVISER_SAYS = "common-adviser-says";
    /// An adviser moved the case. Variable: step.
    ADVISER_MOVED = "common-adviser-moved";
    /// Opens the brief of a case. Variables: case, step.
    ADVISER_BRIEF = "common-adviser-brief";
    /// A note of an adviser. Variables: date, note.
    ADVISER_NOTE = "common-adviser-note";
    /// Told to the person: an adviser accepted a paper. Variable: paper.
    PAPER_ACCEPTED = "common-paper-accepted";
    /// Told to the person: an adviser knows that a paper is on its way. Variable: paper.
    PAPER_NOW_AWAITED = "common-paper-now-awaited";
    /// Told to the person: an adviser could not take a paper. Variable: paper.
    PAPER_NOW_DECLINED = "common-paper-now-declined";
    /// A command and what it does. Variables: usage, does.
    DESK_COMMAND = "common-desk-command";
    /// Done. Variable: case.
    DESK_DONE = "common-desk-done";
    /// No case to show.
    DESK_EMPTY = "common-desk-empty";
    /// More cases than are shown. Variable: number.
    DESK_MORE = "common-desk-more";
    /// The nearest command. Variable: usage.
    DESK_NEAR = "common-desk-near";
    /// What was noted, at the hour of the centre and at that of the person. Variables: case, moment, person.
    BOOKED_HOURS = "common-booked-hours";
    /// A moment with the place whose hour it is. Variables: moment, zone.
    MOMENT_IN = "common-moment-in";
    /// That place. Variables: zone (its IANA name, with `-` for `/`), place (the last part of the name).
    ZONE = "common-zone";
    /// The person does not know, where that is no answer: nothing changes.
    MISS_DOUBT = "common-miss-doubt";
    /// Which of several commands is meant.
    DESK_EITHER = "common-desk-either";
    /// A number that names another case than that of the room. Variables: case, other.
    DESK_ELSEWHERE = "common-desk-elsewhere";
    /// One case at a time. Variable: usage.
    DESK_ONE = "common-desk-one";
    /// There is no such case. Variable: case.
    DESK_NONE = "common-desk-none";
    /// A paper by its number. Variables: number, paper.
    DESK_PAPER = "common-desk-paper";
    /// A case of a list: nobody is asked for. Variables: case, step, hours (since the last message).
    DESK_ROW_BOT = "common-desk-row-bot";
    /// A case of a list: an adviser holds it. Variables: case, step, hours, adviser.
    DESK_ROW_HELD = "common-desk-row-held";
    /// A case of a list: a fault of ours stopped it. Variables: case, step, hours.
    DESK_ROW_PARKED = "common-desk-row-parked";
    /// A case of a list: somebody is asked for. Variables: case, step, hours.
    DESK_ROW_WAITS = "common-desk-row-waits";
    /// Take the case before writing to the person. Variable: case.
    DESK_TAKE_FIRST = "common-desk-take-first";
    /// Somebody else holds it. Variables: case, adviser.
    DESK_TAKEN = "common-desk-taken";
    /// No such command.
    DESK_UNKNOWN = "common-desk-unknown";
    /// How a command is written. Variable: usage.
    DESK_USAGE = "common-desk-usage";
    /// Which case is meant. Variable: usage.
    DESK_WHICH = "common-desk-which";
    /// The adviser holds the case now. Variables: case, adviser.
    DESK_YOURS = "common-desk-yours";
    /// The same of a person whom nothing reaches. Variables: case, adviser.
    DESK_YOURS_BLOCKED = "common-desk-yours-blocked";
    /// Done, and the person, whom nothing reaches, learns nothing of it. Variable: case.
    DESK_DONE_BLOCKED = "common-desk-done-blocked";
    /// The words for a person whom nothing reaches were neither sent nor kept. Variable: case.
    DESK_SAID_BLOCKED = "common-desk-said-blocked";
    /// The case came to another account with a code.
    ACCOUNT_MOVED = "common-account-moved";
    /// Told to the account that the case left.
    ACCOUNT_LEFT = "common-account-left";
    /// Told to the role: the case went to another account with a code. Variable: case.
    CASE_MOVED = "common-adviser-account-moved";
    /// Told to the role: too many wrong codes were said, the code is good no more. Variable: case.
    CODE_VOID = "common-adviser-code-void";
    /// A code that is wrong or too old.
    CODE_UNKNOWN = "common-code-unknown";
    /// The account said too many wrong codes today.
    CODE_REFUSED = "common-code-refused";
    /// A code was said from an account that has a case of its own.
    CODE_BUSY = "common-code-busy";
    /// Head of a card: nobody took the case yet. Variable: case.
    CARD_WAITS = "common-card-waits";
    /// Head of a card: an adviser took the case. Variables: case, adviser, moment.
    CARD_TAKEN = "common-card-taken";
    /// Head of a card: that adviser wrote to the person. Variables: case, adviser, moment.
    CARD_ANSWERED = "common-card-answered";
    /// Head of a card: a fault of ours stopped the case. Variable: case.
    CARD_PARKED = "common-card-parked";
    /// Head of a card: nobody waits any more. Variable: case.
    CARD_OVER = "common-card-over";
    /// On a card: nothing reaches the person.
    CARD_BLOCKED = "common-card-blocked";
    /// On a card: why a person is needed. Variable: why.
    CARD_WHY = "common-card-why";
    /// On a card: since when the case waits. Variable: moment.
    CARD_SINCE = "common-card-since";
    /// On a card: somebody of the role read it. Variable: moment.
    CARD_READ = "common-card-read";
    /// On a card: the room was told once more that it waits.
    CARD_LATE = "common-card-late";
    /// In a brief: the question that is open. Variable: question.
    CARD_QUESTION = "common-card-question";
    /// In a brief: how many papers something is known of. Variable: number.
    CARD_TICKED = "common-card-ticked";
    /// In a brief: the papers that are missing. Variable: papers.
    CARD_MISSING = "common-card-missing";
    /// In a brief: the first papers that are missing, and how many more. Variables: papers, number.
    CARD_MISSING_MORE = "common-card-missing-more";
    /// How to answer a card. Variable: number.
    CARD_HOW = "common-card-how";
    /// A card waits longer than promised. Variables: case, step, moment.
    CARD_STILL_WAITS = "common-card-still-waits";
    /// An adviser closed the case. Variable: reason.
    CLOSED = "common-closed";
    /// When somebody will answer. Variable: moment.
    HAND_LATER = "common-hand-later";
    /// Told to advisers: the hand returned for want of news. Variables: case, step.
    HAND_LEFT = "common-hand-left";
    /// An appointment that lies ahead. Variables: number, moment, adviser.
    MEETING = "common-meeting";
    /// Told to the person: an appointment was made. Variables: number, moment, adviser.
    MEETING_MADE = "common-meeting-made";
    /// Told to the person: an appointment was cancelled. Variables: number, moment, adviser.
    MEETING_CANCELLED = "common-meeting-cancelled";
    /// Told to the person shortly before it: the appointment. Variables: number, moment, adviser.
    MEETING_SOON = "common-meeting-soon";
    /// The same for advisers. Variables: case, number, moment, adviser.
    MEETING_SOON_ROOM = "common-meeting-soon-room";
    /// In a brief: an appointment that lies ahead. Variables: number, moment, adviser.
    MEETING_ROOM = "common-meeting-room";
    /// An adviser wanted to be reminded. Variables: case, step, adviser.
    RECALL = "common-recall";
    /// Why a person is needed: the candidate asked for somebody.
    WHY_ASKED = "common-why-asked";
    /// Why a person is needed: somebody showed distress.
    WHY_DISTRESS = "common-why-distress";
    /// Why a person is needed: nothing was heard after all reminders. Variable: sent.
    WHY_SILENT = "common-why-silent";
    /// Why a person is needed: the step itself hands over.
    WHY_STEP = "common-why-step";
    /// Why a person is needed: another role passed the case on.
    WHY_TRANSFERRED = "common-why-transferred";
    /// An adviser is away. Variables: adviser, date.
    DESK_ABSENT = "common-desk-absent";
    /// An adviser is back. Variable: adviser.
    DESK_BACK = "common-desk-back";
    /// What is in the agenda. Variables: number, moment, adviser.
    DESK_BOOKED = "common-desk-booked";
    /// A one-time code. Variables: case, code, date.
    DESK_CODE = "common-desk-code";
    /// The case belongs to another role. Variables: case, role.
    DESK_OTHER = "common-desk-other";
    /// Opens the reasons for closing.
    DESK_REASONS = "common-desk-reasons";
    /// One of them. Variables: number, reason.
    DESK_REASON = "common-desk-reason";
    /// One line of what happened. Variables: moment, what (one of those below).
    DESK_LOG = "common-desk-log";
    /// It happened: somebody was asked for. Variable: role.
    LOG_ASKED = "common-log-asked";
    /// It happened: an appointment or a recall was noted. Variable: moment.
    LOG_BOOKED = "common-log-booked";
    /// It happened: the procedure ended, or an adviser closed the case.
    LOG_ENDED = "common-log-ended";
    /// It happened: the case came to a step. Variable: step.
    LOG_ENTERED = "common-log-entered";
    /// It happened: the case went back to the program.
    LOG_GAVE_BACK = "common-log-gave-back";
    /// It happened: the case went to another account.
    LOG_MOVED = "common-log-moved";
    /// It happened: the person agreed, and the case began.
    LOG_OPENED = "common-log-opened";
    /// It happened: a message went out because of time.
    LOG_REMINDED = "common-log-reminded";
    /// It happened: an adviser accepted a paper. Variable: paper.
    LOG_ACCEPTED = "common-log-accepted";
    /// It happened: a paper was asked for. Variable: paper.
    LOG_AWAITED = "common-log-awaited";
    /// It happened: an adviser could not take a paper. Variable: paper.
    LOG_DECLINED = "common-log-declined";
    /// It happened: the person has a paper. Variable: paper.
    LOG_TICKED = "common-log-ticked";
    /// It happened: an adviser took the case. Variable: adviser.
    LOG_TOOK = "common-log-took";
    /// What a room of a case is for.
    ROOM_HOW = "common-room-how";
    /// Figures. Variables: number, waiting, held, ended.
    STATS_CASES = "common-stats-cases";
    /// A figure. Variables: what, number.
    STATS_LINE = "common-stats-line";
    /// Reminders of thirty days. Variables: sent, expected.
    STATS_SENT = "common-stats-sent";
    /// The morning of a role. Variable: date.
    DIGEST = "common-digest";
    /// In the digest: cases that wait for a person. Variable: cases.
    DIGEST_WAITING = "common-digest-waiting";
    /// In the digest: cases that began. Variable: cases.
    DIGEST_NEW = "common-digest-new";
    /// In the digest: cases with a legal deadline within seven days. Variable: cases.
    DIGEST_DUE = "common-digest-due";
    /// In the digest: cases in which a paper was ticked. Variable: cases.
    DIGEST_TICKED = "common-digest-ticked";
    /// In the digest: cases with an appointment today. Variable: cases.
    DIGEST_MEETINGS = "common-digest-meetings";
    /// In the digest: cases of which nothing was heard after all reminders. Variable: cases.
    DIGEST_SILENT = "common-digest-silent";
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
    /// Start of a further entry of a list. Variable: list.
    CHANGE_ADD = "common-change-add";
    /// An answer and its value. Variables: label, answer.
    CHANGE_ANSWER = "common-change-answer";
    /// No answer to change yet.
    CHANGE_NOTHING = "common-change-nothing";
    /// Opens the list of contacts.
    CONTACT = "common-contact";
    /// What would change the list of contacts.
    CONTACT_MORE = "common-contact-precise";
    /// Several places have that name. Variable: places.
    CONTACT_WHERE = "common-contact-where";
    /// Choice below `CONTACT_MORE`: go on with the open question.
    CONTACT_ON = "common-contact-precise.choice-on";
    /// Before everything that is kept.
    DATA = "common-data";
    /// Between what is kept in words and the same as JSON.
    MINE_ALL = "common-mine-all";
    /// Opens the answers that are kept.
    MINE_ANSWERS = "common-mine-answers";
    /// Number of the case, its first day and its step. Variables: case, date, step.
    MINE_CASE = "common-mine-case";
    /// A code for another account exists. Variable: date (until when).
    MINE_CODE = "common-mine-code";
    /// Who holds the case. Variables: adviser, moment.
    MINE_HELD = "common-mine-held";
    /// Opens what happened.
    MINE_JOURNAL = "common-mine-journal";
    /// A kept answer whose question has no label of its own. Variable: answer.
    MINE_OTHER = "common-mine-other";
    /// Opens what is known of the papers.
    MINE_PAPERS = "common-mine-papers";
    /// An adviser wants to be reminded of the case. Variables: number, moment, adviser.
    MINE_RECALL = "common-mine-recall";
    /// The person wants no more reminders.
    MINE_STOPPED = "common-mine-stopped";
    /// Since when reminders rest after distress. Variable: moment.
    MINE_WATCHED = "common-mine-watched";
    /// Since when and why somebody is asked for. Variables: moment, why.
    MINE_WHY = "common-mine-why";
    /// A date is later than the question allows. Variable: limit.
    DATE_LATE = "common-date-late";
    /// A date is earlier than the question allows. Variable: limit.
    DATE_EARLY = "common-date-early";
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
    /// A rule changed after the case began. Variable: date.
    FACT_KEPT = "common-fact-kept";
    /// A file came. Nothing was downloaded.
    FILE = "common-file";
    /// A picture came.
    FILE_PICTURE = "common-file-picture";
    /// A sticker came.
    FILE_STICKER = "common-file-sticker";
    /// A voice message came.
    FILE_VOICE = "common-file-voice";
    /// An adviser took the case. Variable: adviser.
    HAND_HELD = "common-hand-held";
    /// The bot speaks again.
    HAND_BOT = "common-hand-bot";
    /// Someone was asked. Variable: role.
    HAND_ASKED = "common-hand-asked";
    /// Status line: someone was asked and has not answered yet. Variable: role.
    HAND_WAITING = "common-hand-waiting";
    /// Someone was asked, and nobody is there who could read it. Variable: role.
    HAND_NOBODY = "common-hand-nobody";
    /// The adviser who held the case is on no list any more: what the person reads. Variable: adviser.
    HAND_GONE = "common-hand-gone";
    /// The same for the room of the role. Variables: case, step, adviser.
    HAND_UNLISTED = "common-hand-unlisted";
    /// Why a case waits: whoever held it is on no list any more. Variable: adviser.
    WHY_UNLISTED = "common-why-unlisted";
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
    /// Opens the list of what is missing. Variable: number.
    MISSING_SOME = "common-missing-some";
    /// Of a long message only the beginning was read.
    LONG = "common-long";
    /// Not understood.
    MISS = "common-miss";
    /// Not understood several times: where to find help.
    MISS_AGAIN = "common-miss-again";
    /// Not understood after a long absence; where the person is follows.
    MISS_AWAY = "common-miss-away";
    /// Not understood while no question is open.
    MISS_NOTHING_OPEN = "common-miss-nothing-open";
    /// Which of several meanings.
    MEANT = "common-meant";
    /// Next action. Variable: action.
    NEXT = "common-next";
    /// When jalon writes next. Variable: date.
    NEXT_REMINDER = "common-next-reminder";
    /// A paper that the person asked for. Variable: paper.
    PAPER_AWAITED = "common-paper-awaited";
    /// A paper that an adviser could not take. Variable: paper.
    PAPER_DECLINED = "common-paper-declined";
    /// Which of the papers that are good to have.
    PAPERS_MORE = "common-papers-more";
    /// Which paper was asked for.
    PAPERS_AWAITED = "common-papers-awaited";
    /// Names a list entry in a choice. Variables: paper, entry.
    PAPER_OF = "common-paper-of";
    /// What counts for a paper. Variables: paper, help.
    PAPER_HELP = "common-paper-help";
    /// How to ask for the help of one paper, when there are many.
    PAPER_HELP_HOW = "common-paper-help-how";
    /// Several papers of which one is enough. Variable: papers.
    PAPER_ONE_OF = "common-paper-one-of";
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
    /// Papers just ticked. Variable: papers.
    PAPERS_NOTED = "common-papers-noted";
    /// The pause begins. Variable: date.
    PAUSED = "common-paused";
    /// The pause is over.
    PAUSE_OVER = "common-pause-over";
    /// A word shown as it is. Variable: text.
    PLAIN = "common-plain";
    /// What was understood. Variable: answer.
    NOTED = "common-noted";
    /// A number is outside its bounds. Variables: min, max.
    NUMBER_RANGE = "common-number-range";
    /// Everything will be erased for lack of news. Variable: date.
    PURGE_SOON = "common-purge-soon";
    /// Choice below a reminder: what it asks for is done.
    REMIND_DONE = "common-reminder.choice-done";
    /// Choice below a reminder: never this one again.
    REMIND_STOP = "common-reminder.choice-stop";
    /// Choice below a reminder: again tomorrow.
    REMIND_TOMORROW = "common-reminder.choice-tomorrow";
    /// Choice below a reminder: again in seven days.
    REMIND_WEEK = "common-reminder.choice-week";
    /// The reminder comes back later. Variable: date.
    REMIND_LATER = "common-remind-later";
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
    /// An adviser shows another identity than before. Variable: adviser.
    ROOM_REPLACED = "common-room-replaced";
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
    /// Where the person is. Variables: number, count, title.
    STEP = "common-step";
    /// Where the person is, outside the numbered steps. Variable: title.
    STEP_OTHER = "common-step-other";
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
    /// Too many words. Variable: max.
    TEXT_LONG = "common-text-long";
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
