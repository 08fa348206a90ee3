//! Somebody writes that they are not well: help at once, a person of the centre, no more reminders.
//!
//! The words are texts of the dialogue. Words that only look like it are met with care and a question.

use super::walk;
use crate::dialogue::text_ids;
use crate::engine::advisers::hand;
use crate::engine::case::follow_up::Why;
use crate::engine::case::{About, Hand, Private};
use crate::engine::common_ids;
use crate::engine::effect::{Effect, Part};
use crate::engine::turn::draft::Draft;
use crate::engine::turn::view::View;

/// Numbers to call at once, the offer of a person, and nothing else. Advisers are told.
pub(super) fn met(draft: &mut Draft, written: Option<Private<String>>) {
    let Some(role) = draft.world.dialogue.distress.clone() else { return };
    draft.parts.clear();
    draft.is_urgent = true;
    let is_new = draft.case.watched.is_none();
    draft.case.watched = Some(draft.now);
    if draft.case.hand == Hand::Bot {
        hand::open(draft, role.clone(), Why::Distress);
    }
    // The gravest words must reach somebody, the first time and every time.
    if let (false, Some(written)) = (is_new, written) {
        let head = draft.wrote_line();
        draft.effects.push(Effect::Tell { role: role.clone(), parts: vec![Part::Text(head), Part::Verbatim(written)] });
    }
    if is_new {
        let head = draft.adviser_line(common_ids::ADVISER_DISTRESS);
        let more = draft.line(&format!("{}.adviser", text_ids::distress(&draft.world.dialogue)));
        draft.effects.push(Effect::Tell { role, parts: vec![Part::Text(head), Part::Text(more)] });
    }
    draft.ask(About::Distress, None);
}

/// Whether somebody who showed distress was just offered a person.
pub(super) fn is_offering_help(view: &View) -> bool {
    view.case.question.as_ref().is_some_and(|question| question.about == About::Distress)
}

/// Hard words that may be about the procedure only.
pub(super) fn asked(draft: &mut Draft) {
    draft.ask(About::Care, None);
}

/// Anything written while the offer stands goes to the advisers; the numbers are said again.
pub(super) fn passed(draft: &mut Draft, written: Private<String>) {
    let role = draft.world.dialogue.distress.clone().unwrap_or_else(|| draft.role());
    let head = draft.wrote_line();
    draft.effects.push(Effect::Tell { role, parts: vec![Part::Text(head), Part::Verbatim(written)] });
    draft.is_urgent = true;
    say(draft, "passed");
    draft.flush();
}

/// The person wants somebody of the centre: the offer stays open for what they write next.
pub(super) fn wants_a_person(draft: &mut Draft) {
    let role = draft.world.dialogue.distress.clone().unwrap_or_else(|| draft.role());
    let card = draft.adviser_line(common_ids::ADVISER_ASKED);
    draft.effects.push(Effect::Tell { role, parts: vec![Part::Text(card)] });
    draft.is_urgent = true;
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
    let line = draft.line(&format!("{}.noted-dossier", text_ids::unsure(&draft.world.dialogue)));
    draft.add(line);
    walk::go_on(draft);
}

fn say(draft: &mut Draft, name: &str) {
    let line = draft.line(&format!("{}.{name}", text_ids::distress(&draft.world.dialogue)));
    draft.add(line);
}
