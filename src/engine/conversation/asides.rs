//! Answers to what is asked beside the path: a topic, a word of the trade, a contact. The open question comes back.

use std::collections::{BTreeMap, BTreeSet};

use super::contacts::{self, list};
use super::topics::say;
use super::walk;
use crate::dialogue::{FactId, SlotId, TopicId, text_ids};
use crate::engine::case::{About, Value};
use crate::engine::common_ids;
use crate::engine::effect::{Arg, Line};
use crate::engine::turn::draft::Draft;
use crate::engine::turn::lines::display;
use crate::engine::turn::routing::{self, More, ranked};
use crate::engine::understanding::contact_request::{Asked, place_slots};

/// Places of one name that are listed, at most.
const NAMED: usize = 8;

/// Answers a topic, offers what it leads to, and comes back to the open question.
pub(super) fn topic(draft: &mut Draft, id: &TopicId) {
    say(draft, id);
    let menu = draft.world.dialogue.topic(id).map(|topic| topic.menu.clone()).unwrap_or_default();
    if menu.is_empty() {
        walk::go_on(draft);
    } else {
        draft.ask(About::Topics { candidates: menu }, None);
    }
}

/// What a word of the trade means.
pub(super) fn define(draft: &mut Draft, term: &str) {
    draft.add(Line::new(text_ids::term(term)));
    draft.flush();
    walk::go_on(draft);
}

/// The whole answer, then what one word more would change; the open question comes back after it.
pub(super) fn contacts(draft: &mut Draft, wishes: &[FactId]) {
    let kinds = ranked(draft, wishes);
    if kinds.is_empty() {
        return draft.repeat();
    }
    draft.add(Line::new(common_ids::CONTACT));
    let places = routing::places(draft);
    list(draft, kinds, wishes, places);
    draft.flush();
    if wishes.is_empty() {
        offer_more(draft);
    } else {
        // A need is kept nowhere, so nothing is offered that would be made without it.
        walk::go_on(draft);
    }
}

/// Offers what would change the list, or comes back to the open question.
fn offer_more(draft: &mut Draft) {
    if routing::more(draft).is_empty() {
        walk::go_on(draft);
    } else {
        draft.ask(About::Contacts, None);
    }
}

/// What was chosen below a list of contacts.
pub(super) fn contact_picked(draft: &mut Draft, more: More) {
    match more {
        More::Ask(slot) => {
            let step = draft.step().id.clone();
            draft.ask(About::Slot { step, slot, entry: None }, None);
        }
        More::Wish(wish) => contacts(draft, &[wish]),
    }
}

/// Answers, then comes back to the open question.
pub(super) fn contact_request(draft: &mut Draft, asked: Asked) {
    match asked {
        Asked::Kind(kind, told) => {
            let is_told = !told.is_empty();
            as_told(draft, told, |draft| {
                let places = routing::places(draft);
                contacts::one(draft, &kind, places);
            });
            match (is_told, routing::finder(draft, &kind)) {
                // Nothing says yet which one it is: that is asked.
                (false, Some(slot)) => contact_picked(draft, More::Ask(slot)),
                _ => walk::go_on(draft),
            }
        }
        Asked::Place(told) => {
            as_told(draft, told, |draft| {
                let (kinds, places) = (ranked(draft, &[]), routing::places(draft));
                draft.add(Line::new(common_ids::CONTACT));
                list(draft, kinds, &[], places);
                draft.flush();
            });
            walk::go_on(draft);
        }
        Asked::Which(slot, candidates) => {
            let step = draft.step().id.clone();
            draft.ask(About::Which { step, slot, entry: None, candidates }, None);
        }
        Asked::Ambiguous(slot, candidates) => {
            if let Some(slot) = draft.world.dialogue.slots.get(&slot) {
                let named = candidates.iter().take(NAMED).map(|value| match display(draft.world, slot, value) {
                    Arg::Line(line) => line,
                    arg => Line::new(common_ids::PLAIN).with("text", arg),
                });
                let line = Line::new(common_ids::CONTACT_WHERE).with("places", Arg::Lines(named.collect()));
                draft.add(line);
                draft.flush();
            }
            walk::go_on(draft);
        }
    }
}

/// Does something as if the person had told this; where they live or work themselves does not count then.
fn as_told(draft: &mut Draft, told: BTreeMap<SlotId, Value>, act: impl FnOnce(&mut Draft)) {
    let kept = draft.case.slots.clone();
    let is_place = place_slots(draft).iter().any(|(slot, _)| told.contains_key(&slot.id));
    if is_place {
        let elsewhere: BTreeSet<&str> = draft.world.dialogue.elsewhere.values().flatten().map(|f| f.as_str()).collect();
        let from = elsewhere.iter().filter_map(|fact| draft.world.dialogue.derived.get(*fact)).map(|one| &one.from);
        let gone: Vec<SlotId> =
            place_slots(draft).into_iter().map(|(slot, _)| slot.id.clone()).chain(from.cloned()).collect();
        gone.iter().for_each(|slot| drop(draft.case.slots.remove(slot)));
    }
    draft.case.slots.extend(told);
    act(draft);
    draft.case.slots = kept;
}
