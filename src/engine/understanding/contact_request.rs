//! A contact asked for in free words: "branch Northby", "desk 93", a postal code alone.
//!
//! The answer is made as if the person had told that place; nothing of it is kept, but what is chosen
//! among several.

use std::collections::{BTreeMap, BTreeSet};

use super::value::{Parsed, keys_of, read_lookup};
use crate::dialogue::{FactId, KindId, Lookup, Slot, SlotId, SlotKind, ValueId, text_ids};
use crate::engine::case::Value;
use crate::engine::facts::computed::derived_of;
use crate::engine::language::choice::{Found, among, among_short};
use crate::engine::language::utterance::{Hit, Sureness, Utterance};
use crate::engine::language::vocabulary::Vocabulary;
use crate::engine::turn::view::View;

/// Words of a question that say neither a kind nor a place, at most.
const BESIDES: usize = 1;
/// Words that may be those of a label; more are a sentence.
const SEARCHED: usize = 3;
/// Words beside the name of a kind that may stay unknown.
const FEW: usize = 3;
/// Words that a name may have.
const LONGEST_NAME: usize = 7;

/// A contact that was asked for.
#[derive(Debug)]
pub(in crate::engine) enum Asked {
    /// Of this kind, as if the person had told this.
    Kind(KindId, BTreeMap<SlotId, Value>),
    /// Who can help at this place.
    Place(BTreeMap<SlotId, Value>),
    /// Several keys fit the words: the person says which.
    Which(SlotId, Vec<Value>),
    /// Several places have that name.
    Ambiguous(SlotId, Vec<Value>),
}

/// The contact that a text asks for, if that is what it does. Who asks what a word means asks for no contact.
pub(super) fn heard(view: &View, voice: &Vocabulary, utterance: &Utterance, asks_what: bool) -> Option<Asked> {
    let dialogue = &view.world.dialogue;
    let (kind, hit) = named_kind(view, voice, utterance)?;
    let ears = ContactListener { view, voice, utterance, kind: hit };
    let mut told: BTreeMap<SlotId, Value> = BTreeMap::new();
    let (places, used) = ears.places();
    let rest = ears.rest(&used);
    // Who speaks of themselves tells something: "je suis à l'agence de Lyon".
    let speaks_of_self = utterance.words.iter().any(|word| voice.is_word("i", word));
    let besides = if speaks_of_self { 0 } else { BESIDES };
    if rest.len() <= besides && !places.is_empty() {
        for (slot, keys) in places {
            let keys = one_for(view, &kind, &slot, keys);
            match &keys[..] {
                [key] => drop(told.insert(slot, Value::Word(key.clone()))),
                // Two places that have nothing in common.
                [] if slot_is_main(view, &slot) => return None,
                [] => {}
                _ if told.is_empty() => {
                    return Some(Asked::Ambiguous(slot, keys.into_iter().map(Value::Word).collect()));
                }
                _ => {}
            }
        }
        return Some(Asked::Kind(kind, told));
    }
    let most = if utterance.asks { SEARCHED - 1 } else { SEARCHED };
    let is_sentence = rest.len() > most || utterance.words.iter().any(|word| voice.is_word("not", word));
    if asks_what || is_sentence {
        return None;
    }
    let asks = dialogue.kind_rules.get(&kind).into_iter().flat_map(|rules| &rules.asks);
    for slot in asks.filter_map(|(slot, _)| dialogue.slots.get(slot)) {
        let asked = voice.phrases(&text_ids::slot(&view.world.dialogue, slot, None), "=ask");
        if asked.iter().any(|phrase| utterance.find(voice, phrase).is_some_and(|hit| hit.sureness == Sureness::Literal))
        {
            return Some(Asked::Kind(kind, told));
        }
        match ears.finds(slot, &rest) {
            Some(Parsed::Is(value)) => return Some(Asked::Kind(kind, BTreeMap::from([(slot.id.clone(), value)]))),
            Some(Parsed::Several(candidates)) => return Some(Asked::Which(slot.id.clone(), candidates)),
            Some(Parsed::Not(_)) | None => {}
        }
    }
    rest.is_empty().then_some(Asked::Kind(kind, told))
}

/// The wishes that a text tells; one that is denied does not count.
pub(in crate::engine) fn wishes(view: &View, text: &str) -> Vec<FactId> {
    let Some(voice) = view.voice() else { return Vec::new() };
    let utterance = Utterance::of(voice, text);
    let dialogue = &view.world.dialogue;
    let is_told = |wish: &&FactId| {
        let phrases = voice.phrases(&text_ids::wish(&view.world.dialogue, wish), "=also");
        let hits = phrases.iter().filter_map(|phrase| utterance.find(voice, phrase));
        hits.into_iter().any(|hit| !hit.is_denied && hit.sureness > Sureness::Slip)
    };
    dialogue.wishes.iter().filter(is_told).cloned().collect()
}

/// The kind that a text names, when nothing else in it was understood.
pub(super) fn kind_alone(view: &View, voice: &Vocabulary, utterance: &Utterance) -> Option<Asked> {
    let (kind, hit) = named_kind(view, voice, utterance)?;
    (!hit.is_denied && utterance.words.len() <= hit.words + FEW).then(|| Asked::Kind(kind, BTreeMap::new()))
}

fn named_kind(view: &View, voice: &Vocabulary, utterance: &Utterance) -> Option<(KindId, Hit)> {
    let dialogue = &view.world.dialogue;
    let kinds = dialogue.kinds.iter().filter(|kind| view.world.can_name(kind)).map(|kind| {
        let phrases = voice.phrases(&text_ids::kind(dialogue, kind), "=also");
        (kind.clone(), phrases, &[][..])
    });
    match among_short(voice, utterance, kinds) {
        Found::One(kind, hit) if hit.sureness > Sureness::Slip || hit.words > 1 => Some((kind, hit)),
        _ => None,
    }
}

/// A key of a place typed alone, such as a postal code, while something else is asked.
pub(super) fn place(view: &View, text: &str) -> Option<Asked> {
    let text = text.trim();
    if !text.bytes().all(|letter| letter.is_ascii_digit() || letter == b' ') {
        return None;
    }
    let mut told: BTreeMap<SlotId, Value> = BTreeMap::new();
    for (slot, lookup) in place_slots(view) {
        let joined = text.replace(' ', "");
        let table = view.world.dialogue.tables.get(&lookup.table)?;
        let keys: BTreeSet<&str> = table.find(&lookup.typed, &joined, &lookup.gives).collect();
        let keys: Vec<&str> = keys.into_iter().collect();
        match &keys[..] {
            [key] => drop(told.insert(slot.id.clone(), Value::Word((*key).into()))),
            keys if keys.len() > 1 && slot.beside.is_none() => {
                let values = keys.iter().map(|key| Value::Word((*key).into()));
                return Some(Asked::Ambiguous(slot.id.clone(), values.collect()));
            }
            _ => {}
        }
    }
    (!told.is_empty()).then_some(Asked::Place(told))
}

/// The slots that say where somebody lives: those that others hang on first.
pub(in crate::engine) fn place_slots<'w>(view: &View<'w>) -> Vec<(&'w Slot, &'w Lookup)> {
    let dialogue = &view.world.dialogue;
    let slots = dialogue.areas.iter().filter_map(|area| dialogue.slots.get(area.as_str()));
    let lookups = slots.filter_map(|slot| match &slot.kind {
        SlotKind::Lookup(lookup) if lookup.search.is_empty() => Some((slot, lookup)),
        _ => None,
    });
    let mut slots: Vec<(&Slot, &Lookup)> = lookups.collect();
    slots.sort_by_key(|(slot, _)| slot.beside.is_some());
    slots
}

struct ContactListener<'a, 'w> {
    view: &'a View<'w>,
    voice: &'a Vocabulary,
    utterance: &'a Utterance,
    /// Where the kind is named.
    kind: Hit,
}

impl ContactListener<'_, '_> {
    /// The places that are named, by slot, and the words that name them.
    fn places(&self) -> (Vec<(SlotId, Vec<ValueId>)>, Vec<usize>) {
        let words = &self.utterance.words;
        let slots = place_slots(self.view);
        let mut found: Vec<(SlotId, Vec<ValueId>)> = Vec::new();
        let mut used: Vec<usize> = Vec::new();
        let windows = (1..=LONGEST_NAME).rev().flat_map(|length| (0..words.len()).map(move |at| (at, length)));
        for (at, length) in windows.filter(|(at, length)| at + length <= words.len()) {
            let window = Hit { at, words: length, ..self.kind };
            if window.overlaps(&self.kind) || (at..at + length).any(|place| used.contains(&place)) {
                continue;
            }
            let name = words[at..at + length].join(" ");
            let mut is_place = false;
            for (slot, lookup) in &slots {
                let keys = keys_of(self.view.world, lookup, &name);
                if keys.is_empty() {
                    continue;
                }
                is_place = true;
                match found.iter_mut().find(|(known, _)| *known == slot.id) {
                    // "saint denis 93": what fits both.
                    Some((_, known)) => known.retain(|key| keys.contains(key)),
                    None => found.push((slot.id.clone(), keys)),
                }
            }
            if is_place {
                used.extend(at..at + length);
            }
        }
        (self.agreed(found), used)
    }

    /// Of the keys beside a place, those that lie in it.
    fn agreed(&self, mut found: Vec<(SlotId, Vec<ValueId>)>) -> Vec<(SlotId, Vec<ValueId>)> {
        let firm: Vec<(SlotId, Vec<ValueId>)> = found.iter().filter(|(_, keys)| keys.len() == 1).cloned().collect();
        for (slot, keys) in &mut found {
            let Some(slot) = self.view.world.dialogue.slots.get(slot) else { continue };
            if let Some((main, [key])) =
                firm.iter().find(|(id, _)| Some(id) == slot.beside.as_ref()).map(|(id, keys)| (id, &keys[..]))
            {
                keys.retain(|beside| lies_in(self.view, slot, beside, main, key));
            }
        }
        found
    }

    /// Words that are neither the kind nor a place nor small.
    fn rest(&self, used: &[usize]) -> Vec<&str> {
        let words = self.utterance.words.iter().enumerate();
        let is_kind = |at: usize| (self.kind.at..self.kind.at + self.kind.words).contains(&at);
        let rest = words.filter(|(at, word)| !is_kind(*at) && !used.contains(at) && !self.is_small(word));
        rest.map(|(_, word)| word.as_str()).collect()
    }

    fn is_small(&self, word: &str) -> bool {
        word.len() == 1 || ["little", "the", "and", "in"].iter().any(|what| self.voice.is_word(what, word))
    }

    /// The value of a slot that the rest of the words tells.
    fn finds(&self, slot: &Slot, rest: &[&str]) -> Option<Parsed> {
        if rest.is_empty() {
            return None;
        }
        match &slot.kind {
            SlotKind::Lookup(lookup) if !lookup.search.is_empty() => {
                Some(read_lookup(self.view.world, lookup, &rest.join(" ")))
            }
            SlotKind::Choice(values) => {
                let text = text_ids::slot(&self.view.world.dialogue, slot, None);
                let phrases = values.iter().map(|value| (value.clone(), self.voice.phrases(&text, value.as_str())));
                match among(self.voice, self.utterance, phrases) {
                    Found::One(value, _) => Some(Parsed::Is(Value::Word(value))),
                    _ => None,
                }
            }
            _ => None,
        }
    }
}

/// Whether other slots hang on this one.
fn slot_is_main(view: &View, slot: &SlotId) -> bool {
    view.world.dialogue.slots.get(slot).is_some_and(|slot| slot.beside.is_none())
}

/// One of several keys, where all of them lie in the same area of those by which the kind is kept.
fn one_for(view: &View, kind: &KindId, slot: &SlotId, keys: Vec<ValueId>) -> Vec<ValueId> {
    let Some(area) = view.world.dialogue.kind_rules.get(kind).and_then(|rules| rules.by.as_ref()) else { return keys };
    if view.world.dialogue.derived.get(area).is_none_or(|derived| derived.from != *slot) {
        return keys;
    }
    let areas: BTreeSet<Option<&str>> = keys.iter().map(|key| derived_of(view.world, area, key)).collect();
    if areas.len() == 1 { keys.into_iter().take(1).collect() } else { keys }
}

/// Whether a place lies in a wider one, by the table in which it stands.
pub(in crate::engine) fn lies_in(view: &View, slot: &Slot, key: &ValueId, main: &SlotId, wider: &ValueId) -> bool {
    let dialogue = &view.world.dialogue;
    let (SlotKind::Lookup(own), Some(SlotKind::Lookup(of))) =
        (&slot.kind, dialogue.slots.get(main).map(|slot| &slot.kind))
    else {
        return false;
    };
    let table = dialogue.tables.get(&own.table);
    table.is_some_and(|table| table.find(&own.gives, key.as_str(), &of.gives).any(|cell| cell == wider.as_str()))
}
