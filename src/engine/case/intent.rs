//! What somebody wants: a wish of the person, a command of an adviser.

/// What a command does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verb {
    Away,
    Book,
    Cancel,
    Cases,
    Close,
    Code,
    GiveBack,
    Help,
    Note,
    Paper,
    Pause,
    Recall,
    Say,
    Show,
    Stats,
    Step,
    Take,
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
    Back,
    Change,
    Contact,
    Data,
    Erase,
    Hello,
    Help,
    Human,
    Language,
    Missing,
    Pause,
    Repeat,
    Resume,
    StopReminders,
    Thanks,
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
