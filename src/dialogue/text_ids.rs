//! The ids of texts, made from their place in the dialogue: here and nowhere else. A text has attributes (`.title`,
//! `.also`, `.choice-x`), which whoever says it names.

use std::fmt::Display;

use super::{
    Ask, Dialogue, DocumentId, FactId, KindId, ListId, QualificationId, ReminderId, RoleId, Slot, Step, StepId,
};

/// The id of the text that asks a slot: at a step when one is given, where it is asked first otherwise.
pub fn slot(dialogue: &Dialogue, slot: &Slot, at: Option<(&StepId, Option<&ListId>)>) -> String {
    let asks =
        |step: &Step| step.prompts.iter().any(|prompt| matches!(&prompt.ask, Ask::Slot(asked) if *asked == slot.id));
    // What is asked to find a contact belongs to no step.
    let at = at.filter(|(step, list)| list.is_some() || dialogue.steps.iter().filter(|one| one.id == **step).any(asks));
    if let Some((step, list)) = at {
        return match list {
            Some(list) => format!("{}-{}-{}-{}", dialogue.id, step, list, slot.id),
            None => format!("{}-{}-{}", dialogue.id, step, slot.id),
        };
    }
    for step in &dialogue.steps {
        for prompt in &step.prompts {
            match &prompt.ask {
                Ask::Slot(asked) if *asked == slot.id => return format!("{}-{}-{}", dialogue.id, step.id, slot.id),
                Ask::List(list) if dialogue.lists.get(list).is_some_and(|list| list.slots.contains(&slot.id)) => {
                    return format!("{}-{}-{}-{}", dialogue.id, step.id, list, slot.id);
                }
                _ => {}
            }
        }
    }
    format!("{}-{}", dialogue.id, slot.id)
}

/// The text of a wish: its words on a button, the ways to say it.
pub fn wish(dialogue: &Dialogue, wish: &FactId) -> String {
    format!("{}-wish-{wish}", dialogue.id)
}

/// The id of the text of a reason for closing.
pub fn closing(dialogue: &Dialogue, reason: &str) -> String {
    format!("{}-closing-{reason}", dialogue.id)
}

/// The id of a reminder's text.
pub fn reminder(dialogue: &Dialogue, step: &StepId, id: &ReminderId) -> String {
    if step.0.is_empty() {
        format!("{}-reminder-{}", dialogue.id, id)
    } else {
        format!("{}-{}-reminder-{}", dialogue.id, step, id)
    }
}

/// What people read before they agree.
pub fn notice(dialogue: &Dialogue) -> String {
    format!("{d}-notice", d = dialogue.id)
}

/// A step: what it is about, its title, what is to do.
pub fn step(dialogue: &Dialogue, step: &StepId) -> String {
    format!("{d}-{step}", d = dialogue.id)
}

/// The name of a role.
pub fn role(dialogue: &Dialogue, role: &RoleId) -> String {
    format!("{d}-role-{role}", d = dialogue.id)
}

/// A kind of contact point.
pub fn kind(dialogue: &Dialogue, kind: &KindId) -> String {
    format!("{d}-kind-{kind}", d = dialogue.id)
}

/// A dated fact.
pub fn fact(dialogue: &Dialogue, fact: impl Display) -> String {
    format!("{d}-fact-{fact}", d = dialogue.id)
}

/// A line of "where am I" that a row adds.
pub fn status(dialogue: &Dialogue, status: impl Display) -> String {
    format!("{d}-status-{status}", d = dialogue.id)
}

/// How a procedure ends.
pub fn outcome(dialogue: &Dialogue, outcome: impl Display) -> String {
    format!("{d}-outcome-{outcome}", d = dialogue.id)
}

/// What may be asked at any moment.
pub fn topic(dialogue: &Dialogue, topic: impl Display) -> String {
    format!("{d}-topic-{topic}", d = dialogue.id)
}

/// The answer that a row of a topic gives.
pub fn topic_row(dialogue: &Dialogue, topic: impl Display, say: impl Display) -> String {
    format!("{d}-topic-{topic}-{say}", d = dialogue.id)
}

/// The sheet of a qualification: its competences and options.
pub fn qualification(dialogue: &Dialogue, qualification: &QualificationId) -> String {
    format!("{d}-qualification-{qualification}", d = dialogue.id)
}

/// The question for the papers of a step.
pub fn documents(dialogue: &Dialogue, step: &StepId) -> String {
    format!("{d}-{step}-documents", d = dialogue.id)
}

/// A paper.
pub fn document(dialogue: &Dialogue, step: &StepId, document: &DocumentId) -> String {
    format!("{d}-{step}-document-{document}", d = dialogue.id)
}

/// A deadline of a step.
pub fn deadline(dialogue: &Dialogue, step: &StepId, deadline: impl Display) -> String {
    format!("{d}-{step}-deadline-{deadline}", d = dialogue.id)
}

/// A self-assessment at a step.
pub fn assessment(dialogue: &Dialogue, step: &StepId, assessment: impl Display) -> String {
    format!("{d}-{step}-{assessment}", d = dialogue.id)
}

/// A list that is asked for at a step.
pub fn list(dialogue: &Dialogue, step: &StepId, list: &ListId) -> String {
    format!("{d}-{step}-{list}", d = dialogue.id)
}

/// What is said to somebody in danger.
pub fn distress(dialogue: &Dialogue) -> String {
    format!("{d}-distress", d = dialogue.id)
}

/// The question whether somebody is in danger.
pub fn unsure(dialogue: &Dialogue) -> String {
    format!("{d}-distress-unsure", d = dialogue.id)
}

/// The definition of a term. Glossaries belong to no dialogue.
pub fn term(term: impl Display) -> String {
    format!("glossary-{term}")
}
