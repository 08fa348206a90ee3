//! Answers to what is asked beside the path: a topic, a word of the trade, a contact. The open question comes back.

use std::collections::{BTreeMap, BTreeSet};

use crate::dialogue::SlotId;
use crate::engine::case::{About, Value};
use crate::engine::contacts;
use crate::engine::effect::{Arg, Line};
use crate::engine::turn::draft::Draft;
use crate::engine::turn::lines::display;
use crate::engine::turn::routing::{self, More};
use crate::engine::understanding::contact_request::{Asked, place_slots};
use crate::engine::walk;
use crate::engine::words;

/// Places of one name that are listed, at most.
const NAMED: usize = 8;

/// Answers, then comes back to the open question.
pub(in crate::engine) fn contact_request(draft: &mut Draft, asked: Asked) {
    match asked {
        Asked::Kind(kind, told) => {
            let is_told = !told.is_empty();
            as_told(draft, told, |draft| {
                let places = routing::places(draft);
                contacts::one(draft, &kind, places);
            });
            match (is_told, routing::finder(draft, &kind)) {
                // Nothing says yet which one it is: that is asked.
                (false, Some(slot)) => contacts::picked(draft, More::Ask(slot)),
                _ => walk::go_on(draft),
            }
        }
        Asked::Place(told) => {
            as_told(draft, told, |draft| {
                let (kinds, places) = (routing::ranked(draft, &[]), routing::places(draft));
                draft.add(Line::new(words::CONTACT));
                contacts::list(draft, kinds, &[], places);
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
                    arg => Line::new(words::PLAIN).with("text", arg),
                });
                let line = Line::new(words::CONTACT_WHERE).with("places", Arg::Lines(named.collect()));
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
