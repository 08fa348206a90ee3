//! What words may mean.

use super::contact_request::Asked;
use super::distress::Sign;
use super::open_question::SlotRef;
use super::told::Told;
use crate::dialogue::{Language, ReminderId, SlotId, StepId, TopicId};
use crate::engine::case::{About, Intent, Meant, Paper, Subject, Value};
use crate::engine::effect::Line;
use crate::engine::turn::offers::Pick;
use crate::engine::turn::view::View;

/// What words mean.
#[derive(Debug)]
pub(in crate::engine) enum Meaning {
    /// What is asked, and what is told beside it.
    Asked(Asking, Option<Box<Meaning>>),
    /// Something happened to the person that goes before everything else.
    Distress(Sign),
    /// An offered answer, as it stands.
    Exactly(Pick),
    /// An offered answer, said otherwise: what was understood is said. A topic asked in the same breath.
    Nearly(Line, Pick, Option<TopicId>),
    /// Several papers by their numbers.
    Papers(Vec<Paper>),
    /// What a reminder asked for is done, said in the reminder's own words.
    Done((StepId, ReminderId)),
    /// What counts for one paper of the list: "aide 3".
    PaperHelp(Paper),
    Language(Language),
    /// That the person does not know, where that is no answer.
    Doubt,
    Wish(Intent),
    Topic(TopicId),
    Term(String),
    /// The value of the slot that is asked.
    Value(SlotRef, Value),
    /// Several values of the slot that is asked.
    Values(SlotRef, Vec<Value>),
    /// Facts told in passing, perhaps with an answer to the open question.
    Told(Vec<Told>, Option<Pick>),
    /// One of these.
    Either(Vec<Meant>),
    /// No value that the question takes, and why.
    Refused(Line),
    /// Short words that the question takes when nothing else fits.
    Words(SlotRef, Value),
    Unclear(Option<Line>),
    /// A contact asked for in free words.
    Contact(Asked),
}

/// What was asked.
#[derive(Debug)]
pub(in crate::engine) struct Asking {
    /// The likeliest first.
    pub subjects: Vec<Subject>,
    /// Whether the first is what was asked; otherwise the person says which.
    pub is_sure: bool,
    /// How near the first is (`Questions::nearest`).
    pub near: f32,
}

/// The slot of the open question, outside of lists.
pub(super) fn asked_slot(view: &View) -> Option<SlotId> {
    match &view.case.question.as_ref()?.about {
        About::Slot { slot, entry: None, .. } => Some(slot.clone()),
        _ => None,
    }
}
