//! The state of one person's procedure: everything that the engine remembers.
//!
//! A case is plain data. It is not serialisable on purpose: its stored shape
//! lives in `adapters/store/record.rs`, with a version.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use jiff::Timestamp;
use jiff::civil::Date;

use super::follow_up::FollowUp;
use crate::dialogue::{
    AssessmentId, CompetenceId, Dialogue, DialogueId, DocumentId, Language, ListId, OutcomeId, QualificationId,
    ReminderId, RoleId, SlotId, StepId, TopicId, ValueId,
};

/// Somebody of the centre.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Adviser {
    /// The channel's name for them, for good: what tells one from another.
    pub id: String,
    /// The name shown to candidates; two may have the same.
    pub name: String,
}

impl Adviser {
    /// Whether it is the same person, whatever name is shown now.
    pub fn is(&self, other: &Adviser) -> bool {
        self.id == other.id
    }
}

impl fmt::Debug for Adviser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("•••")
    }
}

/// Something that an adviser keeps about a case.
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    pub at: Timestamp,
    pub words: Private<String>,
}

/// A value that must never be printed: `Debug` and `Display` show `•••`.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Private<T>(pub T);

impl<T> fmt::Debug for Private<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("•••")
    }
}

impl<T> fmt::Display for Private<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("•••")
    }
}

/// Number of a case, shown to advisers as the pseudonym `J-0042`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CaseId(pub u64);

impl fmt::Display for CaseId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "J-{:04}", self.0)
    }
}

/// A person, across procedures: the number of their first case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PersonId(pub u64);

/// What makes a case unique.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct CaseKey {
    pub person: PersonId,
    pub dialogue: DialogueId,
    pub qualification: QualificationId,
}

/// A place on a channel. Only the adapter of that channel parses `place`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Address {
    pub channel: String,
    pub place: Private<String>,
}

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:•••", self.channel)
    }
}

/// One person's procedure for one qualification at one centre.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    pub id: CaseId,
    pub key: CaseKey,
    /// Version of the dialogue that last moved this case.
    pub version: u32,
    /// Grows by one with each committed turn.
    pub revision: u64,
    pub address: Address,
    pub language: Language,
    /// When the person agreed that jalon keeps their answers; a stranger has not.
    pub consent: Option<Timestamp>,
    /// Centre code of the link that brought the person.
    pub origin: Option<String>,
    pub opened: Timestamp,
    /// Last message of the candidate.
    pub active: Timestamp,
    pub step: StepId,
    pub entered: Timestamp,
    pub slots: BTreeMap<SlotId, Value>,
    pub lists: BTreeMap<ListId, Vec<Entry>>,
    /// Lists of which the person said that nothing is left to add.
    pub listed: BTreeSet<ListId>,
    pub ticks: BTreeMap<Paper, Tick>,
    /// Steps whose list of papers was gone through since it was last opened.
    pub ticked: BTreeSet<StepId>,
    pub assessments: BTreeMap<AssessmentId, BTreeMap<CompetenceId, ValueId>>,
    /// Prompts passed over with "I do not know".
    pub skipped: BTreeSet<SlotId>,
    pub question: Option<Question>,
    /// Answers given, oldest first, so that `back` can undo them. Bounded.
    pub trail: Vec<Footprint>,
    pub reminders: BTreeMap<(StepId, ReminderId), Nag>,
    /// Local day of the last reminder sent: a person gets at most one a day.
    pub reminded: Option<Date>,
    /// The person asked for no more reminders.
    pub stopped: bool,
    pub hand: Hand,
    /// Somebody showed distress then: reminders rest until an adviser gives the case back.
    pub watched: Option<Timestamp>,
    /// What advisers keep about the case, oldest first. Exported and erased with it.
    pub notes: Vec<Note>,
    /// What advisers and their rooms need to follow the case.
    pub follow_up: FollowUp,
    /// Paused by the person, until then.
    pub paused: Option<Timestamp>,
    /// The channel refused the address (blocked, gone).
    pub refused: bool,
    pub outcome: Option<OutcomeId>,
    /// The purge at the end of the retention was announced then.
    pub warned: Option<Timestamp>,
    /// Last group of files answered, so that an album gets one answer.
    pub album: Option<String>,
    /// The one timer of this case: the earliest instant at which time changes something.
    pub wake: Option<Timestamp>,
}

/// The value of a slot. Its `Debug` shows no content: any of them may be personal.
#[derive(Clone, PartialEq, Eq)]
pub enum Value {
    Date(Date),
    Month {
        year: i16,
        month: i8,
    },
    Number(i64),
    Text(Private<String>),
    /// A choice, or a key of a lookup table.
    Word(ValueId),
}

impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("•••")
    }
}

/// One of a list. `number` never changes, so that ticks stay with their entry.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Entry {
    pub number: u32,
    pub slots: BTreeMap<SlotId, Value>,
    pub skipped: BTreeSet<SlotId>,
}

/// A required paper of this case: a document, and the entry it is for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Paper {
    pub step: StepId,
    pub document: DocumentId,
    pub entry: Option<u32>,
}

/// What is known of a paper. Only the status is kept, never the paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tick {
    /// The person asked for it and waits.
    Awaited,
    /// The person says that they have it.
    Held,
    /// An adviser saw it.
    Accepted,
    /// An adviser could not take it.
    Declined,
}

/// A question that waits for an answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// Revision of the turn that asked: an older press is recognised by it.
    pub number: u64,
    pub about: About,
    /// The reminder that asked, if one did: its own answers (tomorrow, stop) are then choices too.
    pub reminder: Option<(StepId, ReminderId)>,
    /// Answers not understood since it was asked.
    pub misses: u8,
}

/// What a question is about.
#[derive(Clone, Debug, PartialEq)]
pub enum About {
    Assess {
        step: StepId,
        assessment: AssessmentId,
        competence: CompetenceId,
    },
    /// Which of the missing papers the person has asked for.
    Awaited {
        step: StepId,
    },
    /// Hard words: about the procedure, or about oneself.
    Care,
    /// What would change the list of contacts that was just given.
    Contacts,
    /// Which answer to change; the numbered candidates are made from the case.
    Change,
    /// The same among all answers, when the first list was short.
    ChangeAny,
    /// Somebody showed distress: whether they want to reach a person.
    Distress,
    /// Whether to erase everything.
    Erase,
    Language,
    /// What was meant, among the likeliest.
    Meant {
        candidates: Vec<Meant>,
    },
    /// Whether the list gets another entry.
    More {
        step: StepId,
        list: ListId,
    },
    /// A reminder with nothing to ask: done, tomorrow, in a week, stop.
    Nudge,
    /// Which papers the person has.
    Papers {
        step: StepId,
    },
    Slot {
        step: StepId,
        slot: SlotId,
        entry: Option<(ListId, u32)>,
    },
    /// Which of the papers that are good to have.
    Optional {
        step: StepId,
    },
    /// Topics that an answer leads to.
    Topics {
        candidates: Vec<TopicId>,
    },
    /// What was meant: several values fit.
    Which {
        step: StepId,
        slot: SlotId,
        entry: Option<(ListId, u32)>,
        candidates: Vec<Value>,
    },
}

/// Something that words may have meant.
#[derive(Clone, Debug, PartialEq)]
pub enum Meant {
    Intent(super::world::Intent),
    /// The meaning of a word of the trade.
    Term(String),
    Topic(TopicId),
    Value {
        step: StepId,
        slot: SlotId,
        entry: Option<(ListId, u32)>,
        value: ValueId,
    },
}

/// An answer given: enough to take it back.
#[derive(Clone, Debug, PartialEq)]
pub struct Footprint {
    /// Where the case stood when it was answered.
    pub step: StepId,
    pub about: About,
}

/// Where a reminder stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Nag {
    /// The day that offsets count from.
    pub anchor: Date,
    /// Index of the next offset; equal to their number when exhausted.
    pub next: u16,
    /// How many went out since the anchor.
    pub sent: u16,
    /// Put off by the person until this day.
    pub snoozed: Option<Date>,
    /// The adviser was told after the last one.
    pub handed: bool,
    /// The person said that it is done, or wants no more of it.
    pub closed: bool,
}

/// Who speaks with the candidate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hand {
    Bot,
    /// An adviser was asked; the bot goes on until one takes the case.
    Asked {
        role: RoleId,
        since: Timestamp,
    },
    /// An adviser holds the case: the bot is silent.
    Held {
        role: RoleId,
        adviser: Adviser,
        since: Timestamp,
    },
    /// Stopped by our own fault, waiting for a person.
    Parked {
        since: Timestamp,
    },
}

impl Case {
    /// Removes the value of a slot, with what was told beside it.
    pub fn forget(&mut self, dialogue: &Dialogue, slot: &SlotId) {
        self.slots.remove(slot);
        let beside = dialogue.slots.values().filter(|other| other.beside.as_ref() == Some(slot));
        beside.for_each(|other| drop(self.slots.remove(&other.id)));
    }

    /// A person who wrote and has not agreed to anything yet. Never stored.
    pub fn stranger(
        id: CaseId,
        address: Address,
        language: Language,
        dialogue: DialogueId,
        qualification: QualificationId,
        start: StepId,
        now: Timestamp,
    ) -> Self {
        Self {
            id,
            key: CaseKey { person: PersonId(id.0), dialogue, qualification },
            version: 0,
            revision: 0,
            address,
            language,
            consent: None,
            origin: None,
            opened: now,
            active: now,
            step: start,
            entered: now,
            slots: BTreeMap::new(),
            lists: BTreeMap::new(),
            listed: BTreeSet::new(),
            ticks: BTreeMap::new(),
            ticked: BTreeSet::new(),
            assessments: BTreeMap::new(),
            skipped: BTreeSet::new(),
            question: None,
            trail: Vec::new(),
            reminders: BTreeMap::new(),
            reminded: None,
            stopped: false,
            hand: Hand::Bot,
            watched: None,
            notes: Vec::new(),
            follow_up: FollowUp::default(),
            paused: None,
            refused: false,
            outcome: None,
            warned: None,
            album: None,
            wake: None,
        }
    }

    /// Whether the procedure is still going on.
    pub fn is_open(&self) -> bool {
        self.outcome.is_none()
    }
}
