//! The answers that a reminder offers beside its question.

use super::walk;
use crate::dialogue::find::find_reminder;
use crate::dialogue::{ReminderAbout, ReminderId, StepId};
use crate::engine::case::{About, Value};
use crate::engine::common_ids;
use crate::engine::effect::{Arg, Line};
use crate::engine::reminders::schedule;
use crate::engine::turn::draft::Draft;
use crate::engine::turn::offers::Remind;

/// The answers that a reminder offers beside its question.
pub(super) fn remind(draft: &mut Draft, answer: Remind) {
    let key = draft.case.question.as_ref().and_then(|question| question.reminder.clone());
    let Some(key) = key else { return };
    match answer {
        Remind::Done => return done(draft, &key),
        Remind::Stop => {
            if let Some(nag) = draft.case.reminders.get_mut(&key) {
                nag.closed = true;
            }
            draft.add(Line::new(common_ids::STOPPED));
        }
        Remind::Tomorrow | Remind::Week => {
            let days = if answer == Remind::Week { 7 } else { 1 };
            if let Some(day) = schedule::snooze(draft, &key, days) {
                draft.add(Line::new(common_ids::REMIND_LATER).with("date", Arg::Date(day)));
            }
        }
    }
    draft.flush();
    walk::settle_quietly(draft);
}

/// The person says that what the reminder asked for is done.
pub(super) fn done(draft: &mut Draft, key: &(StepId, ReminderId)) {
    let about = find_reminder(&draft.world.dialogue, &key.0, &key.1).map(|reminder| reminder.about.clone());
    match about {
        Some(ReminderAbout::Documents) => {
            let step = draft.step().id.clone();
            draft.ask(About::Papers { step }, None);
        }
        Some(ReminderAbout::Say(slots)) => {
            for (slot, value) in slots {
                draft.case.slots.insert(slot, Value::Word(value));
            }
            if let Some(nag) = draft.case.reminders.get_mut(key) {
                nag.closed = true;
            }
            walk::proceed(draft);
        }
        Some(ReminderAbout::Ask(_) | ReminderAbout::Open) | None => walk::proceed(draft),
    }
}
