//! Whom to contact: the ranked kinds for a person, what is said about each, what one word more would change.
//!
//! Ranking is data: the rows of the dialogue give an ordered list of kinds, the rules of a kind say for
//! whom it is. What somebody adds to find the right one (a wish) is known while the answer is made and
//! is kept nowhere.

use super::view::View;
use crate::dialogue::{FactId, KindId, Places, SlotId, text_ids};
use crate::engine::case::Value;
use crate::engine::effect::Line;
use crate::engine::facts::computed::derived;
use crate::engine::facts::known::Known;

/// What would change a list of contacts.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::engine) enum More {
    /// A slot that tells which contact point is the right one.
    Ask(SlotId),
    Wish(FactId),
}

/// The ranked kinds for the case. With wishes, those of the whole dialogue: they go before the habits of a step.
pub(in crate::engine) fn ranked(view: &View, wishes: &[FactId]) -> Vec<KindId> {
    let facts = view.facts().wishing(wishes);
    let dialogue = &view.world.dialogue;
    let own = if wishes.is_empty() { view.step().contacts.first(&facts) } else { None };
    let kinds = own.or_else(|| dialogue.contacts.first(&facts)).into_iter().flatten();
    kinds.filter(|kind| is_for(view, kind, &facts)).cloned().collect()
}

/// Whether a kind is for the person, and can be named.
fn is_for(view: &View, kind: &KindId, facts: &Known) -> bool {
    let rules = view.world.dialogue.kind_rules.get(kind);
    view.world.can_name(kind) && rules.is_none_or(|rules| rules.when.holds(facts))
}

pub(in crate::engine) fn note(view: &View, kind: &KindId, wishes: &[FactId]) -> Option<Line> {
    let facts = view.facts().wishing(wishes);
    let say = view.world.dialogue.kind_rules.get(kind)?.notes.first(&facts)?;
    Some(view.line(&format!("{}.note-{say}", text_ids::kind(&view.world.dialogue, kind))))
}

/// What would change the list for this person: what finds a contact point of a kind on it, then wishes.
pub(in crate::engine) fn more(view: &View) -> Vec<More> {
    let kinds = ranked(view, &[]);
    let dialogue = &view.world.dialogue;
    let facts = view.facts();
    let rules = kinds.iter().filter_map(|kind| dialogue.kind_rules.get(kind));
    let asks = rules.flat_map(|rules| &rules.asks).filter(|(slot, when)| {
        when.holds(&facts) && !view.case.slots.contains_key(slot) && !view.case.skipped.contains(slot)
    });
    let asks = asks.map(|(slot, _)| More::Ask(slot.clone()));
    // What this step advises otherwise, a wish changes too: it is compared with the whole dialogue's list.
    let general = dialogue.contacts.first(&facts).cloned().unwrap_or_default();
    let usual: Vec<KindId> = general.into_iter().filter(|kind| is_for(view, kind, &facts)).collect();
    let wishes = dialogue.wishes.iter().filter(|wish| ranked(view, std::slice::from_ref(wish)) != usual);
    asks.chain(wishes.cloned().map(More::Wish)).collect()
}

/// The slot that would find the contact point of a kind, while it is not known: one that says the area itself.
pub(in crate::engine) fn finder(view: &View, kind: &KindId) -> Option<SlotId> {
    let dialogue = &view.world.dialogue;
    let is_area = |slot: &SlotId| {
        let is_from = |area: &FactId| dialogue.derived.get(area).is_some_and(|derived| derived.from == *slot);
        dialogue.areas.iter().any(|area| area.as_str() == slot.as_str() || is_from(area))
    };
    let facts = view.facts();
    let asks = &dialogue.kind_rules.get(kind)?.asks;
    let open = asks.iter().filter(|(slot, when)| {
        is_area(slot) && when.holds(&facts) && !view.case.slots.contains_key(slot) && !view.case.skipped.contains(slot)
    });
    open.map(|(slot, _)| slot.clone()).next()
}

/// Where the person is, as far as it is known: area facts to their values, with those of elsewhere.
pub(in crate::engine) fn places(view: &View) -> Places {
    let dialogue = &view.world.dialogue;
    let value = |fact: &FactId| match view.case.slots.get(fact.as_str()) {
        Some(Value::Word(key)) => Some(key.0.clone()),
        _ => derived(view.world, &view.case, fact).map(str::to_owned),
    };
    let mut places = Places::new();
    for area in &dialogue.areas {
        let others = dialogue.elsewhere.get(area).into_iter().flatten();
        let mut values: Vec<String> = Vec::new();
        for value in [area].into_iter().chain(others).filter_map(value) {
            if !values.contains(&value) {
                values.push(value);
            }
        }
        if !values.is_empty() {
            places.insert(area.clone(), values);
        }
    }
    places
}
