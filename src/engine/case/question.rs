//! Questions that wait for an answer, and the answers that `back` can undo.

use super::intent::Intent;
use super::value::Value;
use crate::dialogue::{AssessmentId, CompetenceId, ListId, ReminderId, SlotId, StepId, TopicId, ValueId};

/// A question that waits for an answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// Revision of the turn that asked: an older press is recognised by it.
    pub number: u64,
    /// What it asks, and so what an answer means.
    pub about: About,
    /// The reminder that asked, if one did: its own answers (tomorrow, stop) are then choices too.
    pub reminder: Option<(StepId, ReminderId)>,
    /// Answers not understood since it was asked.
    pub misses: u8,
}

/// What a question is about.
#[derive(Clone, Debug, PartialEq)]
pub enum About {
    /// How well the person masters a competence.
    Assess {
        /// The step that asks it.
        step: StepId,
        /// The self-assessment, whose scale gives the answers.
        assessment: AssessmentId,
        /// The competence that is rated.
        competence: CompetenceId,
    },
    /// Which of the missing papers the person has asked for.
    Awaited {
        /// The step that needs the papers.
        step: StepId,
    },
    /// Whether hard words were about the procedure or about the person themselves.
    Care,
    /// What would change the list of contacts that was just given.
    Contacts,
    /// Which answer to change; the numbered candidates are made from the case.
    Change,
    /// The same among all answers, when the first list showed only some of them.
    ChangeAny,
    /// Somebody showed distress: whether they want to reach a person.
    Distress,
    /// Whether to erase everything.
    Erase,
    /// Which language the person wants to read.
    Language,
    /// What was meant, among the likeliest.
    Meant {
        /// In the order of their numbers.
        candidates: Vec<Meant>,
    },
    /// Whether the list gets another entry.
    More {
        /// The step that asks the list.
        step: StepId,
        /// The list, which is not full.
        list: ListId,
    },
    /// A reminder with nothing to ask: done, tomorrow, in a week, stop.
    Nudge,
    /// Which papers the person has.
    Papers {
        /// The step that needs the papers.
        step: StepId,
    },
    /// The value of a slot.
    Slot {
        /// The step that asks it; for what finds a contact, the one where the case stands.
        step: StepId,
        /// The slot that is asked.
        slot: SlotId,
        /// The list and the number of the entry that the value is for; None outside of lists.
        entry: Option<(ListId, u32)>,
    },
    /// Which of the papers that are good to have.
    Optional {
        /// The step that needs the papers.
        step: StepId,
    },
    /// Topics that an answer leads to.
    Topics {
        /// In the order of their numbers.
        candidates: Vec<TopicId>,
    },
    /// Which value was meant: several fit, or one was found by words and is to be confirmed.
    Which {
        /// As in `Slot`.
        step: StepId,
        /// As in `Slot`.
        slot: SlotId,
        /// As in `Slot`.
        entry: Option<(ListId, u32)>,
        /// The values that fit, in the order of their numbers.
        candidates: Vec<Value>,
    },
}

/// Something that words may have meant.
#[derive(Clone, Debug, PartialEq)]
pub enum Meant {
    /// A wish, which is granted when it was meant.
    Intent(Intent),
    /// The meaning of a word of the trade.
    Term(String),
    /// A topic, which is told when it was meant.
    Topic(TopicId),
    /// A choice of the question that was open.
    Value {
        /// As in `About::Slot`.
        step: StepId,
        /// As in `About::Slot`.
        slot: SlotId,
        /// As in `About::Slot`.
        entry: Option<(ListId, u32)>,
        /// The value that is taken when it was meant.
        value: ValueId,
    },
}

/// An answer given: enough to take it back.
#[derive(Clone, Debug, PartialEq)]
pub struct Footprint {
    /// Where the case stood when it was answered.
    pub step: StepId,
    /// The question that it answered.
    pub about: About,
}
