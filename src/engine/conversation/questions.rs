//! Answers to questions: the answer first, then the question that was open, with what else may have been meant below.

use std::collections::BTreeMap;

use super::asides;
use super::contacts;
use super::help::paper_help;
use super::status;
use super::topics;
use super::walk;
use super::wishes;
use crate::dialogue::text_ids;
use crate::engine::case::{Intent, Subject};
use crate::engine::common_ids;
use crate::engine::effect::Line;
use crate::engine::turn::draft::Draft;
use crate::engine::turn::routing;
use crate::engine::understanding::contact_request::Asked;
use crate::engine::understanding::meaning::Asking;

/// Something was asked and nothing told.
pub(super) fn asked(draft: &mut Draft, asking: Asking) {
    let mut subjects = asking.subjects.into_iter();
    if asking.is_sure
        && let Some(first) = subjects.next()
    {
        draft.beside = subjects.collect();
        return answer(draft, &first);
    }
    draft.beside = subjects.collect();
    draft.add(Line::new(common_ids::ASKED_UNSURE));
    walk::go_on(draft);
}

/// Something was asked beside what was told: the answer is said, and the question that follows is another's.
pub(super) fn asked_beside(draft: &mut Draft, asking: Asking) {
    let mut subjects = asking.subjects.into_iter();
    if asking.is_sure
        && let Some(first) = subjects.next()
    {
        say(draft, &first);
    } else {
        draft.add(Line::new(common_ids::ASKED_UNSURE));
    }
    draft.beside = subjects.collect();
}

/// Answers, and comes back to the open question.
pub(super) fn answer(draft: &mut Draft, subject: &Subject) {
    match subject {
        Subject::Topic(topic) => asides::topic(draft, topic),
        Subject::Contact(kind) => asides::contact_request(draft, Asked::Kind(kind.clone(), BTreeMap::new())),
        Subject::Intent(intent) => {
            walk::settle_quietly(draft);
            wishes::granted(draft, *intent, false);
        }
        _ => {
            say(draft, subject);
            walk::go_on(draft);
        }
    }
}

/// The answer alone.
fn say(draft: &mut Draft, subject: &Subject) {
    let dialogue = &draft.world.dialogue;
    let texts = match subject {
        Subject::Topic(topic) => return topics::say(draft, topic),
        Subject::Contact(kind) => {
            let places = routing::places(draft);
            return contacts::one(draft, kind, places);
        }
        Subject::Document(step, document) => return paper_help(draft, step, document),
        Subject::Fact(fact) => {
            topics::dated(draft, fact);
            return draft.flush();
        }
        Subject::Intent(intent) => return state(draft, *intent),
        Subject::Competence(id) => {
            let sheet = text_ids::qualification(dialogue, &draft.case.key.qualification);
            ["", "-example", "-show"].map(|part| format!("{sheet}.competence-{id}{part}")).to_vec()
        }
        Subject::Question(step, slot) => dialogue
            .slots
            .get(slot)
            .map(|slot| format!("{}.help", text_ids::slot(dialogue, slot, Some((step, None)))))
            .into_iter()
            .collect(),
        Subject::Step(step) => {
            let id = text_ids::step(dialogue, step);
            vec![id.clone(), format!("{id}.need"), format!("{id}.duration")]
        }
        Subject::Term(term) => vec![text_ids::term(term)],
    };
    for id in texts.into_iter().filter(|id| draft.has(id)).collect::<Vec<_>>() {
        let line = draft.line(&id);
        draft.add(line);
    }
    draft.flush();
}

/// What a wish would show of the case. Nothing is changed beside an answer.
fn state(draft: &mut Draft, intent: Intent) {
    match intent {
        Intent::Contact => {
            let (kinds, places) = (routing::ranked(draft, &[]), routing::places(draft));
            draft.add(Line::new(common_ids::CONTACT));
            contacts::list(draft, kinds, &[], places);
        }
        Intent::Missing => {
            status::missing(draft);
            status::dates(draft);
        }
        Intent::Where => status::all(draft),
        Intent::Help => draft.add(Line::new(common_ids::HELP)),
        _ => {}
    }
    draft.flush();
}
