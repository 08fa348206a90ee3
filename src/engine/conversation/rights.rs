//! What belongs to the person at any moment, whoever speaks with them: no more reminders, a pause, their data.

use super::mine;
use crate::dialogue::Toward;
use crate::engine::case::Intent;
use crate::engine::common_ids;
use crate::engine::effect::{Arg, Line};
use crate::engine::facts::calendar::shift;
use crate::engine::turn::draft::Draft;

/// Does at once what a person may always have, and adds what they read. What advisers read of it; nothing
/// when that wish is none of these.
pub(super) fn grant(draft: &mut Draft, intent: Intent) -> Option<&'static str> {
    match intent {
        Intent::Data => {
            mine::say(draft);
            Some(common_ids::ADVISER_DATA)
        }
        Intent::Pause => {
            pause(draft);
            Some(common_ids::ADVISER_PAUSED)
        }
        Intent::Resume => {
            draft.case.paused = None;
            draft.case.stopped = false;
            draft.case.reminders.values_mut().for_each(|nag| nag.closed = false);
            draft.add(Line::new(common_ids::RESUMED));
            Some(common_ids::ADVISER_RESUMED)
        }
        Intent::StopReminders => {
            draft.case.stopped = true;
            draft.add(Line::new(common_ids::STOPPED_ALL));
            Some(common_ids::ADVISER_STOPPED)
        }
        _ => None,
    }
}

/// The case rests for as long as the dialogue says.
pub(in crate::engine) fn pause(draft: &mut Draft) {
    let calendar = draft.calendar();
    let day = shift(draft.today(), draft.world.dialogue.calendar.pause, Toward::After);
    let day = calendar.working(day, Toward::After);
    draft.case.paused = Some(calendar.usual(day));
    draft.add(Line::new(common_ids::PAUSED).with("date", Arg::Date(day)));
}
