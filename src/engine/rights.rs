//! What belongs to the person at any moment, whoever speaks with them: no more reminders, a pause, their
//! data, everything erased.

use super::advisers::hand;
use super::case::{About, Intent, Private};
use super::distress::{self, Sign};
use super::effect::{Arg, Line};
use super::facts::calendar::shift;
use super::language::beside;
use super::language::exact::{self, Offer};
use super::language::excerpt;
use super::language::fold::{fold, with_digits};
use super::language::utterance::Utterance;
use super::turn::draft::Draft;
use super::turn::offers::Pick;
use super::turn::view::View;
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
    if matches!(distress::heard(draft, &text.0), Some((Sign::Distress, _))) {
        // Help goes before the rule that the bot is silent; the adviser reads the words all the same.
        hand::pass(draft, text, None);
        return distress::met(draft, None);
    }
    let typed = with_digits(excerpt::beginning(&text.0).beginning);
    if let Some(pick) = about_erasing(draft, &typed) {
        return walk::picked(draft, pick);
    }
    match heard(draft, &typed) {
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

/// The answer to the open question about erasing.
fn about_erasing(view: &View, text: &str) -> Option<Pick> {
    view.case.question.as_ref().filter(|question| question.about == About::Erase)?;
    let options: Vec<Offer<Pick>> = view.offers().into_iter().map(|offered| offered.offer).collect();
    let words = Utterance::of(view.voice()?, text).words;
    let said = words[beside::plain(view.voice()?, &words, 0..words.len())].join(" ");
    exact::exact(&options, &fold(text)).or_else(|| exact::exact(&options, &said)).cloned()
}

/// The right that words claim: those words and politeness, or words that leave no doubt.
fn heard(view: &View, text: &str) -> Option<Intent> {
    let voice = view.voice()?;
    let utterance = Utterance::of(voice, text);
    let intent = exact::intent(voice, &fold(text))
        .or_else(|| beside::whole(voice, &utterance))
        .or_else(|| beside::framed(voice, &utterance))
        .or_else(|| beside::slipped(voice, &utterance))?;
    let is_resting = view.case.stopped || view.case.paused.is_some();
    match intent {
        Intent::Data | Intent::Erase | Intent::Pause | Intent::StopReminders => Some(intent),
        // "continuer" is said to the adviser unless there is something to take up again.
        Intent::Resume if is_resting => Some(intent),
        _ => None,
    }
}
