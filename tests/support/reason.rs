//! Whether a reminder has its reason, read from the dialogue's rows and from nothing that the engine decides.

use jalon::dialogue::Reminder;
use jalon::engine::World;
use jalon::engine::case::Case;
use jalon::engine::effect::Occurrence;
use jalon::engine::facts::Known;
use jiff::Timestamp;

/// The rule behind an occurrence.
pub fn rule<'w>(world: &'w World, occurrence: &Occurrence) -> Option<&'w Reminder> {
    let dialogue = &world.dialogue;
    let all = match occurrence.step.0.is_empty() {
        true => &dialogue.reminders,
        false => &dialogue.step(&occurrence.step)?.reminders,
    };
    all.iter().find(|reminder| reminder.id == occurrence.reminder)
}

/// Whether its rows hold for the case as it is now.
pub fn has_reason(world: &World, case: &Case, occurrence: &Occurrence, now: Timestamp) -> bool {
    let (Some(rule), Some(step)) = (rule(world, occurrence), world.dialogue.step(&case.step)) else { return false };
    let is_here = occurrence.step.0.is_empty() || occurrence.step == step.id;
    let facts = Known::here(world, case, step, now);
    is_here && rule.when.holds(&facts) && !rule.until.matches(&facts)
}
