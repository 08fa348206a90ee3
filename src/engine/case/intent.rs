//! What somebody wants: a wish of the person, a command of an adviser.

/// What a command does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verb {
    /// The adviser is away until a day, or is back.
    Away,
    /// An appointment with the person, at a day and an hour.
    Book,
    /// An appointment or a recall is off, by its number.
    Cancel,
    /// Which cases wait, are held by the adviser, or exist.
    Cases,
    /// The case ends, for a reason of the centre's list.
    Close,
    /// A code for a person who lost their account.
    Code,
    /// The program goes on with the case.
    GiveBack,
    /// All commands, each with an example.
    Help,
    /// Something to keep about the case; nobody tells it to the person, who finds it in `my data`.
    Note,
    /// A paper is accepted, declined or awaited.
    Paper,
    /// No reminders for the time that the dialogue gives.
    Pause,
    /// The adviser wants to be reminded of the case.
    Recall,
    /// Words for the person; also what is written in the room of a case without a mark.
    Say,
    /// Where the case stands, what is missing, what happened.
    Show,
    /// Figures of the whole centre.
    Stats,
    /// The case goes to another step; the person reads why.
    Step,
    /// The adviser holds the case: the program is silent.
    Take,
    /// Another role is asked for in the place of this one.
    Transfer,
}

impl Verb {
    /// All of them, with the word that names them in text ids (`common-command-<word>`).
    pub const ALL: [(Verb, &'static str); 18] = [
        (Verb::Cases, "cases"),
        (Verb::Take, "take"),
        (Verb::GiveBack, "give-back"),
        (Verb::Show, "show"),
        (Verb::Say, "say"),
        (Verb::Paper, "paper"),
        (Verb::Note, "note"),
        (Verb::Step, "step"),
        (Verb::Pause, "pause"),
        (Verb::Transfer, "transfer"),
        (Verb::Book, "book"),
        (Verb::Recall, "recall"),
        (Verb::Cancel, "cancel"),
        (Verb::Close, "close"),
        (Verb::Code, "code"),
        (Verb::Stats, "stats"),
        (Verb::Away, "away"),
        (Verb::Help, "help"),
    ];

    /// The word that names it in text ids.
    pub fn word(self) -> &'static str {
        Verb::ALL.iter().find(|(verb, _)| *verb == self).map_or("", |(_, word)| word)
    }

    /// Whether what follows begins with a number of its own.
    pub(in crate::engine) fn takes_number(self) -> bool {
        matches!(self, Verb::Cancel | Verb::Paper | Verb::Step)
    }

    /// Whether what follows begins with a day, which may begin with a number: "3 décembre".
    pub(in crate::engine) fn takes_day(self) -> bool {
        matches!(self, Verb::Book | Verb::Recall)
    }

    /// Whether nothing but the case belongs behind it.
    pub(in crate::engine) fn takes_nothing(self) -> bool {
        matches!(self, Verb::Code | Verb::GiveBack | Verb::Pause | Verb::Show | Verb::Take)
    }

    /// Whether doing it by mistake costs nothing: the person reads nothing that cannot be taken back at once.
    pub(in crate::engine) fn is_cheap(self) -> bool {
        matches!(self, Verb::Cases | Verb::Help | Verb::Note | Verb::Show | Verb::Stats | Verb::Take)
    }

    /// Whether it is about one case.
    pub fn needs_case(self) -> bool {
        !matches!(self, Verb::Away | Verb::Cases | Verb::Help | Verb::Stats)
    }
}

/// A wish understood at any step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Intent {
    /// The last answer is taken back and asked again.
    Back,
    /// An earlier answer is to be another one.
    Change,
    /// Whom to contact, why, and how.
    Contact,
    /// Everything that is kept, in words and as JSON.
    Data,
    /// The case is to be erased; a question comes first.
    Erase,
    /// A greeting: answered with where the person is.
    Hello,
    /// What the open question wants, and what can be asked at any moment.
    Help,
    /// A person of the centre is to answer.
    Human,
    /// jalon is to speak another language.
    Language,
    /// Which papers are missing, and by when.
    Missing,
    /// No reminders for the time that the dialogue gives.
    Pause,
    /// The open question again; without one, where the person is.
    Repeat,
    /// Reminders go on, after a pause or after they were stopped.
    Resume,
    /// No reminder of any kind any more.
    StopReminders,
    /// Thanks: answered, and nothing else happens.
    Thanks,
    /// Where the person is, what is next, what is missing, by when, whom to contact.
    Where,
}

impl Intent {
    /// The word that names it in text ids.
    pub fn word(self) -> &'static str {
        Intent::ALL.iter().find(|(intent, _)| *intent == self).map_or("", |(_, word)| word)
    }

    /// The id of its text.
    pub fn text(self) -> String {
        format!("common-intent-{}", self.word())
    }

    /// The wish of that word.
    pub fn named(word: &str) -> Option<Self> {
        Intent::ALL.iter().find(|(_, name)| *name == word).map(|(intent, _)| *intent)
    }

    /// All of them, with the word that names them in text ids (`common-intent-<word>`).
    pub const ALL: [(Intent, &'static str); 16] = [
        (Intent::Where, "where"),
        (Intent::Missing, "missing"),
        (Intent::Contact, "contact"),
        (Intent::Help, "help"),
        (Intent::Back, "back"),
        (Intent::Repeat, "repeat"),
        (Intent::Change, "change"),
        (Intent::Human, "human"),
        (Intent::Language, "language"),
        (Intent::Pause, "pause"),
        (Intent::Resume, "resume"),
        (Intent::Data, "data"),
        (Intent::Erase, "erase"),
        (Intent::Hello, "hello"),
        (Intent::StopReminders, "stop"),
        (Intent::Thanks, "thanks"),
    ];
}
