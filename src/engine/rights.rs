//! What belongs to the person at any moment, whoever speaks with them: no more reminders, a pause, their
//! data, everything erased.

use super::advisers::hand;
use super::case::{About, Intent, Private};
use super::conversation::distress;
use super::effect::{Arg, Line};
use super::facts::calendar::shift;
use super::language::excerpt;
use super::language::fold::with_digits;
use super::turn::draft::Draft;
use super::understanding::distress::{Sign, distress_in};
use super::understanding::rights::{about_erasing, claimed_right};
use super::walk;
use super::words;
use crate::dialogue::Toward;

/// Does at once what a person may always have, and adds what they read. What advisers read of it; nothing
/// when that wish is none of these.
pub(super) fn grant(draft: &mut Draft, intent: Intent) -> Option<&'static str> {
    match intent {
        Intent::Data => {
            super::mine::say(draft);
            Some(words::ADVISER_DATA)
        }
        Intent::Pause => {
            pause(draft);
            Some(words::ADVISER_PAUSED)
        }
        Intent::Resume => {
            draft.case.paused = None;
            draft.case.stopped = false;
            draft.case.reminders.values_mut().for_each(|nag| nag.closed = false);
            draft.add(Line::new(words::RESUMED));
            Some(words::ADVISER_RESUMED)
        }
        Intent::StopReminders => {
            draft.case.stopped = true;
            draft.add(Line::new(words::STOPPED_ALL));
            Some(words::ADVISER_STOPPED)
        }
        _ => None,
    }
}

/// The case rests for as long as the dialogue says.
pub(super) fn pause(draft: &mut Draft) {
    let calendar = draft.calendar();
    let day = shift(draft.today(), draft.world.dialogue.calendar.pause, Toward::After);
    let day = calendar.working(day, Toward::After);
    draft.case.paused = Some(calendar.usual(day));
    draft.add(Line::new(words::PAUSED).with("date", Arg::Date(day)));
}

/// While an adviser speaks, words go to the adviser. What belongs to the person is done all the same, said in
/// a line, and the adviser learns it with the words.
pub(super) fn while_held(draft: &mut Draft, text: Private<String>) {
    if matches!(distress_in(draft, &text.0), Some((Sign::Distress, _))) {
        // Help goes before the rule that the bot is silent; the adviser reads the words all the same.
        hand::pass(draft, text, None);
        return distress::met(draft, None);
    }
    let typed = with_digits(excerpt::beginning(&text.0).beginning);
    if let Some(pick) = about_erasing(draft, &typed) {
        return walk::picked(draft, pick);
    }
    match claimed_right(draft, &typed) {
        Some(Intent::Erase) => {
            hand::pass(draft, text, Some(words::ADVISER_ERASING));
            draft.ask(About::Erase, None);
        }
        Some(intent) => {
            let learned = grant(draft, intent);
            draft.flush();
            hand::pass(draft, text, learned);
        }
        None => hand::pass(draft, text, None),
    }
}
