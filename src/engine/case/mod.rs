//! What is remembered: the state of one person's procedure. It may use `dialogue` alone.
//!
//! A case is plain data. It is not serialisable on purpose: its stored shape
//! lives in `adapters/store/record.rs`, with a version.

pub mod follow_up;
mod intent;
mod person;
mod question;
mod subject;
mod value;

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::civil::Date;

use crate::dialogue::{
    AssessmentId, CompetenceId, Dialogue, DialogueId, Language, ListId, OutcomeId, QualificationId, ReminderId, RoleId,
    SlotId, StepId, ValueId,
};
use follow_up::FollowUp;
pub use intent::{Intent, Verb};
pub use person::{Address, Adviser, CaseId, CaseKey, PersonId, Private};
pub use question::{About, Footprint, Meant, Question};
pub use subject::Subject;
pub use value::{Entry, Paper, Tick, Value};

/// Something that an adviser keeps about a case.
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    /// When it was written.
    pub at: Timestamp,
    /// What the adviser wrote; the person reads it in `my data`.
    pub words: Private<String>,
}

/// One person's procedure for one qualification at one centre.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// Its number, never given twice; 0 for a stranger.
    pub id: CaseId,
    /// Whose case it is, and about what.
    pub key: CaseKey,
    /// Version of the dialogue that last moved this case.
    pub version: u32,
    /// Grows by one with each committed turn.
    pub revision: u64,
    /// Where the candidate is reached; a code moves the case to another one.
    pub address: Address,
    /// In which the candidate is spoken to.
    pub language: Language,
    /// When the person agreed that jalon keeps their answers; a stranger has not.
    pub consent: Option<Timestamp>,
    /// Centre code of the link that brought the person.
    pub origin: Option<String>,
    /// When the person agreed: a rule that a newer one replaced after this day still holds for the case.
    pub opened: Timestamp,
    /// Last message of the candidate.
    pub active: Timestamp,
    /// Where the case stands in the procedure.
    pub step: StepId,
    /// When the candidate was last told that the case came to a step.
    pub entered: Timestamp,
    /// Answers outside of lists; what was never answered, or passed over, is not in here.
    pub slots: BTreeMap<SlotId, Value>,
    /// The entries of each list, in the order in which they were begun.
    pub lists: BTreeMap<ListId, Vec<Entry>>,
    /// Lists of which the person said that nothing is left to add.
    pub listed: BTreeSet<ListId>,
    /// What is known of papers; nothing is known of one that is not in here.
    pub ticks: BTreeMap<Paper, Tick>,
    /// Steps whose list of papers was gone through since it was last opened.
    pub ticked: BTreeSet<StepId>,
    /// For each self-assessment how each competence was rated; one that was not rated is not in here.
    pub assessments: BTreeMap<AssessmentId, BTreeMap<CompetenceId, ValueId>>,
    /// Questions outside of lists that were passed over with "I do not know"; self-assessments too, by their name.
    pub skipped: BTreeSet<SlotId>,
    /// The question that is open; None while nothing is to be answered.
    pub question: Option<Question>,
    /// Answers given, oldest first, so that `back` can undo them. Bounded.
    pub trail: Vec<Footprint>,
    /// Where each reminder stands; the step is empty for those of every step.
    pub reminders: BTreeMap<(StepId, ReminderId), ReminderState>,
    /// Local day of the last reminder sent: a person gets at most one a day.
    pub reminded: Option<Date>,
    /// The person asked for no more reminders.
    pub stopped: bool,
    /// Who speaks with the candidate now.
    pub hand: Hand,
    /// Somebody showed distress then: reminders rest until an adviser gives the case back.
    pub watched: Option<Timestamp>,
    /// What advisers keep about the case, oldest first. Exported and erased with it.
    pub notes: Vec<Note>,
    /// What advisers and their rooms need to follow the case.
    pub follow_up: FollowUp,
    /// Paused by the person, until then.
    pub paused: Option<Timestamp>,
    /// The channel refused the address for good (blocked, gone): nothing is sent until the person comes back.
    pub refused: bool,
    /// How the procedure ended; begins with `=` when an adviser closed the case. None while it is open.
    pub outcome: Option<OutcomeId>,
    /// When the purge at the end of the retention was announced; None again after the next message.
    pub warned: Option<Timestamp>,
    /// Last group of files answered, so that an album gets one answer.
    pub album: Option<String>,
    /// The one timer of this case: the earliest instant at which time changes something.
    pub wake: Option<Timestamp>,
}

/// Where a reminder stands.
#[derive(Clone, Debug, PartialEq)]
pub struct ReminderState {
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
    /// The program speaks, and nobody of the centre is asked for.
    Bot,
    /// An adviser was asked; the bot goes on until one takes the case.
    Asked {
        /// The role that was asked.
        role: RoleId,
        /// When it was asked.
        since: Timestamp,
    },
    /// An adviser holds the case: the bot is silent.
    Held {
        /// The role for which the adviser acts.
        role: RoleId,
        /// Who holds the case, under the name that candidates read.
        adviser: Adviser,
        /// When they took it.
        since: Timestamp,
    },
    /// Stopped by our own fault, waiting for a person.
    Parked {
        /// When the fault happened.
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
