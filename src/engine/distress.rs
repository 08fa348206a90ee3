//! Somebody writes that they are not well: help at once, a person of the centre, no more reminders.
//!
//! The signs and the words are texts of the dialogue. Words that only look like it are met with care
//! and a question.

use super::case::{About, Hand, Private};
use super::draft::Draft;
use super::effect::{Arg, Effect, Part};
use super::phrase::{Found, Sureness, Utterance, among};
use super::walk;
use super::words;
use super::world::{Voice, World};

/// What words show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    /// It may be about the procedure only: ask.
    Care,
    Distress,
}

/// Letters that a phrase with a typing error must have to count.
const LONG: usize = 10;

/// The id of the texts about distress.
pub(super) fn text(world: &World) -> String {
    format!("{}-distress", world.dialogue.id)
}

/// Whether a text shows distress, or looks like it.
pub(super) fn sign(world: &World, voice: &Voice, utterance: &Utterance) -> Option<Sign> {
    world.dialogue.distress.as_ref()?;
    let found = |id: &str| match among(voice, utterance, [((), voice.phrases(id, "=also"))].into_iter()) {
        Found::One((), hit) if hit.sureness > Sureness::Slip || hit.letters >= LONG => Some(Ok(hit)),
        Found::Denied => Some(Err(())),
        _ => None,
    };
    let id = text(world);
    match (found(&id), found(&format!("{id}-unsure"))) {
        // "this form is killing me": the longer words are the harmless ones.
        (Some(Ok(sign)), Some(Ok(care))) if care.covers(&sign) && care.letters > sign.letters => Some(Sign::Care),
        (Some(Ok(_)), _) => Some(Sign::Distress),
        (Some(Err(())), _) | (_, Some(Ok(_))) => Some(Sign::Care),
        _ => None,
    }
}

/// Numbers to call at once, the offer of a person, and nothing else. Advisers are told.
pub(super) fn met(draft: &mut Draft, written: Option<Private<String>>) {
    let Some(role) = draft.world.dialogue.distress.clone() else { return };
    draft.parts.clear();
    let is_new = draft.case.watched.is_none();
    draft.case.watched = Some(draft.now);
    if draft.case.hand == Hand::Bot {
        draft.case.hand = Hand::Asked { role: role.clone(), since: draft.now };
    }
    // The gravest words must reach somebody, the first time and every time.
    if let (false, Some(written)) = (is_new, written) {
        let head = draft.adviser_line(words::ADVISER_WROTE);
        draft.effects.push(Effect::Tell { role: role.clone(), parts: vec![Part::Text(head), Part::Verbatim(written)] });
    }
    if is_new {
        let head = draft.adviser_line(words::ADVISER_DISTRESS);
        let more = draft.line(&format!("{}.adviser", text(draft.world)));
        draft.effects.push(Effect::Tell { role, parts: vec![Part::Text(head), Part::Text(more)] });
    }
    draft.ask(About::Distress, None);
}

/// Hard words that may be about the procedure only.
pub(super) fn asked(draft: &mut Draft) {
    draft.ask(About::Care, None);
}

/// Anything written while the offer stands goes to the advisers; the numbers are said again.
pub(super) fn passed(draft: &mut Draft, written: Private<String>) {
    let role = draft.world.dialogue.distress.clone().unwrap_or_else(|| draft.role());
    let head = draft.adviser_line(words::ADVISER_WROTE);
    draft.effects.push(Effect::Tell { role, parts: vec![Part::Text(head), Part::Verbatim(written)] });
    say(draft, "passed");
    draft.flush();
}

/// The person wants somebody of the centre: the offer stays open for what they write next.
pub(super) fn wants_a_person(draft: &mut Draft) {
    let role = draft.world.dialogue.distress.clone().unwrap_or_else(|| draft.role());
    let card = draft.adviser_line(words::ADVISER_ASKED).with("missing", Arg::Number(0));
    draft.effects.push(Effect::Tell { role, parts: vec![Part::Text(card)] });
    say(draft, "noted-personne");
    draft.flush();
}

/// The person wants to go on with the program. Reminders rest all the same.
pub(super) fn goes_on(draft: &mut Draft) {
    say(draft, "noted-continuer");
    walk::go_on(draft);
}

/// It is about the procedure.
pub(super) fn is_about_the_procedure(draft: &mut Draft) {
    let line = draft.line(&format!("{}-unsure.noted-dossier", text(draft.world)));
    draft.add(line);
    walk::go_on(draft);
}

fn say(draft: &mut Draft, name: &str) {
    let line = draft.line(&format!("{}.{name}", text(draft.world)));
    draft.add(line);
}
