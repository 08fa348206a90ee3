//! Questions that wait for an answer, and the answers that `back` can undo.

use super::intent::Intent;
use super::value::Value;
use crate::dialogue::{AssessmentId, CompetenceId, ListId, ReminderId, SlotId, StepId, TopicId, ValueId};

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
    Intent(Intent),
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
