//! Wishes understood at any step.

use super::amend;
use super::asides;
use super::help;
use super::rights;
use super::status;
use crate::engine::advisers::hand;
use crate::engine::case::follow_up::Why;
use crate::engine::case::{About, Intent};
use crate::engine::common_ids;
use crate::engine::effect::Line;
use crate::engine::turn::changeable;
use crate::engine::turn::draft::Draft;

/// A wish understood at any step.
pub(super) fn granted(draft: &mut Draft, intent: Intent, away: bool) {
    match intent {
        Intent::Back => amend::back(draft),
        Intent::Change => {
            if changeable::changeable(draft.world, &draft.case).is_empty() {
                draft.add(Line::new(common_ids::CHANGE_NOTHING));
                draft.repeat();
            } else {
                draft.ask(About::Change, None);
            }
        }
        Intent::Contact => asides::contacts(draft, &[]),
        Intent::Data => {
            rights::grant(draft, intent);
            draft.flush();
            draft.repeat();
        }
        Intent::Erase => draft.ask(About::Erase, None),
        Intent::Hello if away => {
            status::all(draft);
            draft.repeat();
        }
        Intent::Hello => {
            draft.add(Line::new(common_ids::HELLO));
            status::place(draft);
            draft.repeat();
        }
        Intent::Help => {
            help::help(draft);
            draft.repeat();
        }
        Intent::Human => {
            let role = draft.role();
            hand::hand_off(draft, role, Why::Asked);
            draft.flush();
        }
        Intent::Language => draft.ask(About::Language, None),
        Intent::Missing => {
            status::missing(draft);
            status::dates(draft);
            draft.flush();
            draft.repeat();
        }
        Intent::Pause | Intent::StopReminders => {
            rights::grant(draft, intent);
            draft.flush();
        }
        Intent::Repeat if draft.case.question.is_none() => status::all(draft),
        Intent::Repeat => draft.repeat(),
        Intent::Resume => {
            rights::grant(draft, intent);
            draft.repeat();
        }
        Intent::Thanks => {
            draft.add(Line::new(common_ids::THANKS));
            draft.flush();
        }
        Intent::Where => {
            status::all(draft);
            draft.repeat();
        }
    }
}
