//! Looks things up in a dialogue: which step asks what, which deadline and which reminder has a name.

use super::{Ask, AssessmentId, Deadline, Dialogue, ListId, Reminder, ReminderId, SlotId, Step, StepId};

/// The step that asks a slot.
pub fn slot_step<'d>(dialogue: &'d Dialogue, slot: &SlotId) -> Option<&'d Step> {
    dialogue.steps.iter().find(|step| asks_slot(step, slot))
}

/// Whether a step asks a slot, outside of lists.
pub fn asks_slot(step: &Step, slot: &SlotId) -> bool {
    step.prompts.iter().any(|prompt| matches!(&prompt.ask, Ask::Slot(asked) if asked == slot))
}

/// The step that asks a list.
pub fn list_step<'d>(dialogue: &'d Dialogue, list: &ListId) -> Option<&'d Step> {
    dialogue.steps.iter().find(|step| step.prompts.iter().any(|prompt| prompt.ask == Ask::List(list.clone())))
}

/// Whether a slot is asked to find a contact, and by no step.
pub fn finds_contact(dialogue: &Dialogue, slot: &SlotId) -> bool {
    dialogue.kind_rules.values().any(|rules| rules.asks.iter().any(|(asked, _)| asked == slot))
}

/// A reminder by the step that declares it; the empty step id holds those of every step.
pub fn find_reminder<'d>(dialogue: &'d Dialogue, step: &StepId, id: &ReminderId) -> Option<&'d Reminder> {
    let reminders = if step.0.is_empty() { &dialogue.reminders } else { &dialogue.step(step)?.reminders };
    reminders.iter().find(|reminder| reminder.id == *id)
}

/// The step that asks an assessment.
pub fn assessment_step<'d>(dialogue: &'d Dialogue, assessment: &AssessmentId) -> Option<&'d StepId> {
    let asks = |step: &&Step| step.prompts.iter().any(|prompt| prompt.ask == Ask::Assess(assessment.clone()));
    dialogue.steps.iter().find(asks).map(|step| &step.id)
}

/// A deadline of the dialogue and the step that declares it.
pub fn find_deadline<'d>(dialogue: &'d Dialogue, name: &str) -> Option<(&'d Deadline, &'d Step)> {
    dialogue.steps.iter().find_map(|step| {
        step.deadlines.iter().find(|deadline| deadline.id.as_str() == name).map(|deadline| (deadline, step))
    })
}
