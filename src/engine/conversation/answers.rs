//! What an answer changes: values are taken in, said, kept with what was told beside them.

use super::contacts;
use super::status;
use super::walk::{from, go_on};
use crate::dialogue::find::{asks_slot, slot_step};
use crate::dialogue::{ListId, SlotId, SlotKind, StepId, ValueId, find, text_ids};
use crate::engine::case::{About, Entry, Footprint, Value};
use crate::engine::common_ids;
use crate::engine::effect::{Arg, Line, Part};
use crate::engine::language::utterance::Utterance;
use crate::engine::turn::draft::Draft;
use crate::engine::turn::lines::answer_line;
use crate::engine::turn::offers::Pick;
use crate::engine::turn::view::View;
use crate::engine::understanding::contact_request::lies_in;
use crate::engine::understanding::told::Told;
use crate::engine::understanding::value::{Parsed, read_lookup};

/// Answers that `back` remembers.
const TRAIL: usize = 50;

/// Takes a value in, says what was understood, goes on.
pub(super) fn set(draft: &mut Draft, step: StepId, slot: SlotId, entry: Option<(ListId, u32)>, value: Value) {
    let word = match &value {
        Value::Word(word) => Some(word.clone()),
        _ => None,
    };
    let shown = draft.world.dialogue.slots.get(&slot).map(|slot| status::shown(draft, slot, &value));
    let is_told = !draft.parts.is_empty();
    let is_changed = entry.is_none() && draft.case.slots.get(&slot).is_some_and(|known| *known != value);
    match &entry {
        Some((list, number)) => {
            remember(draft, About::Slot { step: step.clone(), slot: slot.clone(), entry: entry.clone() });
            if let Some(entry) = entry_mut(draft, list, *number) {
                entry.skipped.remove(&slot);
                entry.slots.insert(slot.clone(), value);
            }
        }
        None => keep(draft, &step, &slot, value),
    }
    if let Some(rules) = draft.world.dialogue.slots.get(&slot) {
        let text = text_ids::slot(&draft.world.dialogue, rules, Some((&step, entry.as_ref().map(|(list, _)| list))));
        let own = word.map(|word| format!("{text}.noted-{word}")).filter(|id| draft.has(id));
        let own = own.or_else(|| Some(format!("{text}.noted")).filter(|id| draft.has(id)));
        let is_choice = matches!(rules.kind, SlotKind::Choice(_) | SlotKind::YesNo | SlotKind::OptionOf);
        match (own, shown) {
            (Some(id), _) => {
                let line = draft.line(&id);
                draft.add(line);
            }
            (None, Some(answer)) if !is_choice => draft.add(Line::new(common_ids::NOTED).with("answer", answer)),
            (None, Some(_)) if is_changed && !is_told => {
                if let Some(line) = answer_line(draft.world, &draft.case, &step, &slot) {
                    draft.add(Line::new(common_ids::NOTED).with("answer", Arg::Line(line)));
                }
            }
            _ => {}
        }
    }
    if entry.is_none() && contacts::found(draft, &slot) {
        // It was asked beside the path.
        return go_on(draft);
    }
    from(draft, &step);
}

/// Takes the value of a slot of the case in, without a word.
fn keep(draft: &mut Draft, step: &StepId, slot: &SlotId, value: Value) {
    remember(draft, About::Slot { step: step.clone(), slot: slot.clone(), entry: None });
    draft.case.skipped.remove(slot);
    let old = draft.case.slots.insert(slot.clone(), value.clone());
    let words = std::mem::take(&mut draft.words);
    keep_beside(draft, slot, &value, &words);
    // What followed from the old answer is asked anew.
    let clears = draft.world.dialogue.slots.get(slot).map(|slot| &slot.clears);
    if let (Some(old), Value::Word(word), Some(clears)) = (old, &value, clears)
        && old != value
    {
        for other in clears.get(word).into_iter().flatten() {
            draft.case.slots.remove(other);
            draft.case.skipped.remove(other);
        }
    }
}

/// What was told beside a slot, in the same words: kept when it is exactly one, forgotten otherwise.
fn keep_beside(draft: &mut Draft, slot: &SlotId, value: &Value, words: &str) {
    let world = draft.world;
    let Value::Word(wider) = value else { return };
    for other in world.dialogue.slots.values().filter(|other| other.beside.as_ref() == Some(slot)) {
        let SlotKind::Lookup(lookup) = &other.kind else { continue };
        let mut keys: Vec<ValueId> = match read_lookup(world, lookup, words) {
            Parsed::Is(Value::Word(key)) => vec![key],
            Parsed::Several(values) => values
                .into_iter()
                .filter_map(|value| match value {
                    Value::Word(key) => Some(key),
                    _ => None,
                })
                .collect(),
            _ => Vec::new(),
        };
        keys.retain(|key| lies_in(draft, other, key, slot, wider));
        match &keys[..] {
            [key] => drop(draft.case.slots.insert(other.id.clone(), Value::Word(key.clone()))),
            _ => drop(draft.case.slots.remove(&other.id)),
        }
    }
}

pub(super) fn skip(draft: &mut Draft, step: StepId, slot: SlotId, entry: Option<(ListId, u32)>) {
    remember(draft, About::Slot { step: step.clone(), slot: slot.clone(), entry: entry.clone() });
    match &entry {
        Some((list, number)) => {
            if let Some(entry) = entry_mut(draft, list, *number) {
                entry.slots.remove(&slot);
                entry.skipped.insert(slot);
            }
        }
        None => {
            let dialogue = &draft.world.dialogue;
            draft.case.forget(dialogue, &slot);
            draft.case.skipped.insert(slot.clone());
            if find::finds_contact(&draft.world.dialogue, &slot) {
                return go_on(draft);
            }
        }
    }
    from(draft, &step);
}

/// Facts told in passing: all are taken, and said.
pub(super) fn told(draft: &mut Draft, facts: Vec<Told>, answer: Option<Pick>, text: &str) {
    let spoken = draft.voice().map(|voice| Utterance::of(voice, text).words).unwrap_or_default();
    let mut lines = Vec::new();
    let mut first: Option<StepId> = None;
    let mut open: Option<About> = None;
    let asked = draft.case.question.as_ref().map(|question| question.about.clone());
    let answered = match (answer, asked) {
        (Some(Pick::Value(value)), Some(About::Slot { step, slot, entry: None }))
            if !facts.iter().any(|fact| fact.slot == slot) =>
        {
            Some((step, slot, Value::Word(value)))
        }
        _ => None,
    };
    let told = facts.into_iter().filter_map(|fact| {
        let step = step_of(draft, &fact.slot)?;
        let words = spoken.get(fact.at..fact.at + fact.words).unwrap_or_default().join(" ");
        Some((step, fact.slot, fact.values, words))
    });
    let told: Vec<_> =
        told.chain(answered.map(|(step, slot, value)| (step, slot, vec![value], String::new()))).collect();
    for (step, slot, values, words) in told {
        match &values[..] {
            [value] => {
                draft.words = words;
                keep(draft, &step, &slot, value.clone());
                lines.extend(answer_line(draft.world, &draft.case, &step, &slot));
                let place = |step: &StepId| draft.world.dialogue.steps.iter().position(|other| other.id == *step);
                if first.as_ref().is_none_or(|first| place(&step) < place(first)) {
                    first = Some(step);
                }
            }
            _ => open = Some(About::Which { step, slot, entry: None, candidates: values }),
        }
    }
    if !lines.is_empty() {
        draft.add(Line::new(common_ids::TOLD));
        draft.parts.push(Part::Bullets(lines));
        draft.add(Line::new(common_ids::TOLD_CHANGE));
        draft.flush();
    }
    match (open, first) {
        (Some(about), _) => draft.ask(about, None),
        (None, Some(step)) => from(draft, &step),
        (None, None) => draft.repeat(),
    }
}

/// The step that asks a slot; the present one if it does.
fn step_of(view: &View, slot: &SlotId) -> Option<StepId> {
    let here = Some(view.step()).filter(|step| asks_slot(step, slot));
    here.or_else(|| slot_step(&view.world.dialogue, slot)).map(|step| step.id.clone())
}

pub(super) fn remember(draft: &mut Draft, about: About) {
    let step = draft.case.step.clone();
    draft.case.trail.push(Footprint { step, about });
    if draft.case.trail.len() > TRAIL {
        draft.case.trail.remove(0);
    }
}

pub(super) fn entry_mut<'c>(draft: &'c mut Draft, list: &ListId, number: u32) -> Option<&'c mut Entry> {
    draft.case.lists.get_mut(list)?.iter_mut().find(|entry| entry.number == number)
}

pub(super) fn add_entry(draft: &mut Draft, list: &ListId) {
    let entries = draft.case.lists.entry(list.clone()).or_default();
    let number = entries.iter().map(|entry| entry.number).max().unwrap_or(0) + 1;
    entries.push(Entry { number, ..Entry::default() });
}
