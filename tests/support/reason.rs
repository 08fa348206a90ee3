//! Whether a reminder has its reason and comes at a decent hour, read from the dialogue's rows and from nothing that the engine decides.

use jalon::dialogue::Reminder;
use jalon::engine::World;
use jalon::engine::case::Case;
use jalon::engine::effect::Occurrence;
use jalon::engine::facts::calendar::Calendar;
use jalon::engine::facts::known::Known;
use jiff::Timestamp;
use jiff::civil::Weekday;

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

/// Days on which the whole country rests and whose date never moves (code du travail L3133-1).
const HOLIDAYS: [(i8, i8); 8] = [(1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25)];

/// Whether a person may be spoken to by itself: 9 h to 19 h where they are, no Sunday, no holiday.
pub fn is_decent(world: &World, case: &Case, now: Timestamp) -> bool {
    let local = Calendar::of(world, case).moment(now);
    let day = local.date();
    let is_holiday = HOLIDAYS.contains(&(day.month(), day.day()));
    (9..19).contains(&local.hour()) && day.weekday() != Weekday::Sunday && !is_holiday
}
