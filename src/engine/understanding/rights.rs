//! Words that claim what belongs to the person at any moment.

use crate::engine::case::{About, Intent};
use crate::engine::language::beside;
use crate::engine::language::exact::{self, Offer};
use crate::engine::language::fold::fold;
use crate::engine::language::utterance::Utterance;
use crate::engine::turn::offers::Pick;
use crate::engine::turn::view::View;

/// The answer to the open question about erasing.
pub(in crate::engine) fn about_erasing(view: &View, text: &str) -> Option<Pick> {
    view.case.question.as_ref().filter(|question| question.about == About::Erase)?;
    let options: Vec<Offer<Pick>> = view.offers().into_iter().map(|offered| offered.offer).collect();
    let words = Utterance::of(view.voice()?, text).words;
    let said = words[beside::plain(view.voice()?, &words, 0..words.len())].join(" ");
    exact::exact(&options, &fold(text)).or_else(|| exact::exact(&options, &said)).cloned()
}

/// The right that words claim: those words and politeness, or words that leave no doubt.
pub(in crate::engine) fn claimed_right(view: &View, text: &str) -> Option<Intent> {
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
