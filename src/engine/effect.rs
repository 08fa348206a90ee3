//! What the engine asks of the world. Effects are data: committed with the
//! case, carried out afterwards.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::case::{Case, Private};
use crate::dialogue::{DatedFactId, KindId, Places, ReminderId, RoleId, StepId};

/// The result of one `advance`.
#[derive(Clone, Debug, PartialEq)]
pub struct Turn {
    /// The case after the event; its revision is still the one that was read.
    pub case: Case,
    /// What the event asks for, in the order in which it is to happen.
    pub effects: Vec<Effect>,
}

/// Something the engine asks of the world.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Show a card in the room of a role; a card of that number that is there already is changed.
    Card {
        /// The role in whose room it is shown.
        role: RoleId,
        /// `Card::number`: the revision of the turn that opened the card.
        number: u64,
        /// The whole card, as it is to be read now.
        parts: Vec<Part>,
    },
    /// Take the buttons off the question of that number.
    CloseQuestion {
        /// `Question::number`.
        number: u64,
    },
    /// Delete a message that the candidate sent (a file that must not stay).
    DeleteInbound {
        /// The channel's name for the message.
        message: Private<String>,
    },
    /// Remove the case with everything that belongs to it.
    Erase,
    /// Put new words in the place of those carried from the channel's message of that name.
    Edit {
        /// The channel's name for the adviser's message, whose words the candidate read before.
        of: String,
        /// What the candidate is to read instead.
        parts: Vec<Part>,
    },
    /// An occurrence of a reminder fell due; ledger only.
    /// Without a state, its state follows from the delivery of the `Say` that carries it.
    FellDue {
        /// Which reminder, which time.
        occurrence: Occurrence,
        /// How it ended at once; None while a message carries it.
        settled: Option<Settled>,
    },
    /// Pass the candidate's words on to the room of the case.
    Pass {
        /// The candidate's words under a line that says so, or what an adviser reads on taking the case.
        parts: Vec<Part>,
    },
    /// Say something to the candidate.
    Say(Say),
    /// Take back what was carried from the channel's message of that name.
    TakeBack {
        /// The channel's name for the adviser's message.
        of: String,
    },
    /// Tell the advisers of a role something. Pseudonym only.
    Tell {
        /// The role in whose room it is said.
        role: RoleId,
        /// What its advisers read.
        parts: Vec<Part>,
    },
}

/// One message to the candidate.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Say {
    /// Paragraphs and blocks, in the order in which they are read.
    pub parts: Vec<Part>,
    /// Offered answers, in the order of their numbers.
    pub choices: Vec<Choice>,
    /// Number of the question that the choices answer.
    pub question: Option<u64>,
    /// Occurrences that this message settles when it is sent; empty for an answer.
    pub occurrences: Vec<Occurrence>,
    /// Its words are those of the adviser's message that caused the turn: how it ends is shown on that message.
    pub carries: bool,
    /// It is help for somebody in danger: no other message goes out before it.
    pub is_urgent: bool,
}

/// One paragraph or block of a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    /// Lines with a dash before each.
    Bullets(Vec<Line>),
    /// A ranked list of contact kinds, each with its reason and its best contact points
    /// for the places known: area fact to its values.
    Contacts {
        /// The most useful first.
        kinds: Vec<Contact>,
        /// Where the person lives and works, as far as it is known; empty when it is not.
        places: Places,
    },
    /// Everything that is kept about the person, as JSON.
    Export,
    /// A dated rule: what it is, since when, from which source.
    Fact(DatedFactId),
    /// A paragraph: one text with its arguments.
    Text(Line),
    /// Words of a person, passed on as they are.
    Verbatim(Private<String>),
}

/// A kind of contact in an answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Contact {
    /// The kind, as the header of the dialogue names it.
    pub kind: KindId,
    /// What is to be said about it for this person, besides its reason.
    pub note: Option<Line>,
}

impl Contact {
    /// A kind about which nothing else is to be said.
    pub fn of(kind: KindId) -> Self {
        Self { kind, note: None }
    }
}

/// A text by its id, with its arguments; words come later, in the case's language.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The id of a Fluent message, without an attribute.
    pub id: String,
    /// The attribute of that message which is said; None: the message itself.
    pub attribute: Option<String>,
    /// By the names of the variables, without `$`.
    pub args: BTreeMap<String, Arg>,
}

impl Line {
    /// The text of that id.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), attribute: None, args: BTreeMap::new() }
    }

    /// The same text's variant.
    pub fn attribute(mut self, name: impl Into<String>) -> Self {
        self.attribute = Some(name.into());
        self
    }

    /// With an argument.
    pub fn with(mut self, name: &str, arg: Arg) -> Self {
        self.args.insert(name.to_owned(), arg);
        self
    }
}

/// An argument of a text.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// A day, said in words.
    Date(Date),
    /// Several texts joined as "a, b et c".
    Lines(Vec<Line>),
    /// Another text, in the same language.
    Line(Line),
    /// A day with its hour.
    Moment(jiff::civil::DateTime),
    /// A month of a year, said in words.
    Month {
        /// In four digits.
        year: i16,
        /// From 1 to 12.
        month: i8,
    },
    /// A whole number, written as the language writes it.
    Number(i64),
    /// A word that is already for people: a name of a place, a pseudonym.
    Word(Private<String>),
}

/// An answer that is offered: its button and its words.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// Data of the button, at most 64 bytes.
    pub data: String,
    /// The words on the button, and beside the number.
    pub label: Line,
    /// The number that may be typed instead. None where a number would be an answer of its own
    /// (an age, a date): its words are typed then.
    pub number: Option<u16>,
}

/// One time that a reminder fell due.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Occurrence {
    /// The step that declares the reminder; empty for those of every step and for appointments.
    pub step: StepId,
    /// The reminder; `=meeting` for an appointment.
    pub reminder: ReminderId,
    /// Place in the offsets of the cadence, from 0; for an appointment, the number of the booking.
    pub index: u16,
    /// Local day on which it fell due.
    pub day: Date,
}

/// How an occurrence ended: the ledger's states. Together they equal what fell due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Settled {
    /// An adviser had the hand.
    Held,
    /// Part of another message of the same day.
    Merged,
    /// The address refused.
    Refused,
    /// The channel took it.
    Sent,
    /// Its reason was gone when it was about to be sent.
    Superseded,
    /// Expired before it could be sent.
    TooLate,
    /// The connection died after the request had left.
    Uncertain,
}

impl Settled {
    /// All of them, in the order of the report.
    pub const ALL: [Settled; 7] = [
        Settled::Sent,
        Settled::Merged,
        Settled::Superseded,
        Settled::Held,
        Settled::TooLate,
        Settled::Refused,
        Settled::Uncertain,
    ];

    /// The word used in reports and stored counters.
    pub fn word(self) -> &'static str {
        match self {
            Settled::Held => "held",
            Settled::Merged => "merged",
            Settled::Refused => "refused",
            Settled::Sent => "sent",
            Settled::Superseded => "superseded",
            Settled::TooLate => "too-late",
            Settled::Uncertain => "uncertain",
        }
    }
}
