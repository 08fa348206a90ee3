//! The ids of texts, made from their place in the dialogue.

use super::{Ask, Dialogue, FactId, ListId, ReminderId, Slot, Step, StepId};

/// The id of the text that asks a slot: at a step when one is given, where it is asked first otherwise.
pub fn slot_text(dialogue: &Dialogue, slot: &Slot, at: Option<(&StepId, Option<&ListId>)>) -> String {
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
pub fn wish_text(dialogue: &Dialogue, wish: &FactId) -> String {
    format!("{}-wish-{wish}", dialogue.id)
}

/// The id of the text of a reason for closing.
pub fn closing_text(dialogue: &Dialogue, reason: &str) -> String {
    format!("{}-closing-{reason}", dialogue.id)
}

/// The id of a reminder's text.
pub fn reminder_text(dialogue: &Dialogue, step: &StepId, id: &ReminderId) -> String {
    if step.0.is_empty() {
        format!("{}-reminder-{}", dialogue.id, id)
    } else {
        format!("{}-{}-reminder-{}", dialogue.id, step, id)
    }
}

/// The id of the texts about distress.
pub fn distress(dialogue: &Dialogue) -> String {
    format!("{}-distress", dialogue.id)
}
