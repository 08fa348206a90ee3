//! What can be true while a case waits at a step: which facts are surely known there, and which
//! combinations of facts exclude each other.
//!
//! A question of the step whose row holds was answered before the case may wait. A slot is surely
//! known on entering a step when every way there asks it.

use std::collections::{BTreeMap, BTreeSet};

use super::domain;
use super::space::{Row, Space, State, any, facts_of};
use crate::dialogue::ids::*;
use crate::dialogue::model::*;

/// A dialogue with what is surely known on entering each step.
pub struct Life<'d> {
    pub dialogue: &'d Dialogue,
    known: BTreeMap<&'d StepId, BTreeSet<&'d SlotId>>,
    /// Slots that some prompt lets people pass over.
    skippable: BTreeSet<&'d SlotId>,
    /// Slots that the case itself may hold: asked outside of lists, or set by a button.
    held: BTreeSet<&'d SlotId>,
    deadlines: Vec<String>,
}

/// What makes a combination of facts impossible while a case waits at a step.
#[derive(Debug, Default)]
pub struct Rules {
    /// Where one of the rows holds, the fact is known.
    asked: Vec<(Vec<Row>, usize)>,
    /// A band, its slot, and the numbers of `unknown` in both.
    bands: Vec<(usize, usize, Option<u8>, Option<u8>)>,
    deadlines: Vec<(usize, Vec<Row>, Start)>,
}

/// Whether the day that something counts from is known.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Start {
    Always,
    /// When the fact at this place has this value.
    Known(usize, u8),
    /// When the fact at this place has any value.
    Set(usize),
    Never,
}

impl Start {
    /// Whether it is known in a state.
    pub fn is_known(self, state: &State) -> bool {
        match self {
            Start::Always => true,
            Start::Known(at, number) => state[at] == number,
            Start::Set(at) => state[at] != 0,
            Start::Never => false,
        }
    }
}

/// The fact that an anchor hangs on, if it is one.
pub fn fact_of(anchor: &Anchor) -> Option<FactId> {
    match &anchor.on {
        AnchorOn::Activity | AnchorOn::Entered => None,
        AnchorOn::Deadline(deadline) => Some(FactId(deadline.0.clone())),
        AnchorOn::Slot(slot) => Some(FactId(slot.0.clone())),
    }
}

/// The steps to which the rows of a step lead.
pub fn targets(step: &Step) -> impl Iterator<Item = &StepId> {
    step.next.0.iter().filter_map(|(_, next)| match next {
        Next::To(step) => Some(step),
        _ => None,
    })
}

fn asks(step: &Step) -> impl Iterator<Item = (&SlotId, &Prompt)> {
    step.prompts.iter().filter_map(|prompt| match &prompt.ask {
        Ask::Slot(slot) => Some((slot, prompt)),
        _ => None,
    })
}

/// Slots that no step asks: told beside another one, or asked to find a contact.
pub fn beside_steps(dialogue: &Dialogue) -> impl Iterator<Item = &SlotId> {
    let beside = dialogue.slots.values().filter(|slot| slot.beside.is_some()).map(|slot| &slot.id);
    beside.chain(dialogue.kind_rules.values().flat_map(|rules| rules.asks.iter().map(|(slot, _)| slot)))
}

impl<'d> Life<'d> {
    /// Walks the steps until nothing changes any more.
    pub fn of(dialogue: &'d Dialogue) -> Self {
        let all: BTreeSet<&SlotId> = dialogue.slots.keys().collect();
        let mut known: BTreeMap<&StepId, BTreeSet<&SlotId>> = BTreeMap::new();
        for step in &dialogue.steps {
            known.insert(&step.id, if step.id == dialogue.start { BTreeSet::new() } else { all.clone() });
        }
        let mut is_moving = true;
        while is_moving {
            is_moving = false;
            for step in &dialogue.steps {
                let mut after = known[&step.id].clone();
                after.extend(asks(step).filter(|(_, prompt)| prompt.when.0.is_empty()).map(|(slot, _)| slot));
                for target in targets(step) {
                    let Some(before) = known.get_mut(target) else { continue };
                    let size = before.len();
                    before.retain(|slot| after.contains(slot));
                    is_moving |= before.len() < size;
                }
            }
        }
        let asked: Vec<(&SlotId, &Prompt)> = dialogue.steps.iter().flat_map(asks).collect();
        let reminders = dialogue.steps.iter().flat_map(|step| &step.reminders).chain(&dialogue.reminders);
        let set = reminders.filter_map(|reminder| match &reminder.about {
            ReminderAbout::Say(slots) => Some(slots.keys()),
            _ => None,
        });
        Self {
            dialogue,
            known,
            skippable: asked
                .iter()
                .filter(|(_, prompt)| prompt.skip)
                .map(|(slot, _)| *slot)
                .chain(beside_steps(dialogue))
                .collect(),
            held: asked.iter().map(|(slot, _)| *slot).chain(set.flatten()).chain(beside_steps(dialogue)).collect(),
            deadlines: dialogue.steps.iter().flat_map(|step| &step.deadlines).map(|one| one.id.0.clone()).collect(),
        }
    }

    /// Whether a fact may be not known at these steps, and its values there. No step means anywhere.
    pub fn domain(&self, steps: &[&Step], fact: &FactId) -> (bool, Vec<ValueId>) {
        let name = fact.as_str();
        let mut values = domain::values(self.dialogue, &self.deadlines, name).unwrap_or_default();
        match name {
            "documents" if !steps.is_empty() && steps.iter().all(|step| step.documents.is_empty()) => {
                values.retain(|value| value.as_str() == "complete");
            }
            "reminders" if !steps.is_empty() && steps.iter().all(|step| step.reminders.is_empty()) => {
                values.retain(|value| value.as_str() == "none");
            }
            _ => {}
        }
        let band = self.dialogue.bands.get(name).map(|band| &band.of);
        let source = match band {
            Some(BandOf::Slot(slot)) => Some(slot),
            Some(BandOf::Elapsed(_) | BandOf::Total(_)) => None,
            None => match self.dialogue.derived.get(name) {
                Some(derived) => Some(&derived.from),
                None => self.dialogue.slots.get(name).map(|slot| &slot.id),
            },
        };
        if self.dialogue.wishes.contains(fact) {
            return (true, values);
        }
        let Some(slot) = source else {
            if band.is_some() {
                values.retain(|value| value.as_str() != "unknown");
            }
            let is_deadline = self.deadlines.iter().any(|deadline| deadline == name);
            // Before the day that it counts from, time gone by is not known.
            let is_elapsed = matches!(band, Some(BandOf::Elapsed(_)));
            return (is_deadline || is_elapsed || values.is_empty(), values);
        };
        if !self.held.contains(slot) {
            return (true, Vec::new());
        }
        if !self.skippable.contains(slot) {
            values.retain(|value| value.as_str() != "unknown");
        }
        let is_sure = !steps.is_empty()
            && !self.dialogue.derived.contains_key(name)
            && steps.iter().all(|step| self.known.get(&step.id).is_some_and(|known| known.contains(slot)));
        (!is_sure, values)
    }

    /// These facts and all those that decide, at these steps, whether they are known.
    pub fn closed(&self, steps: &[&Step], mut facts: BTreeSet<FactId>) -> BTreeSet<FactId> {
        loop {
            let mut more: BTreeSet<FactId> = BTreeSet::new();
            for fact in &facts {
                if let Some(BandOf::Slot(slot)) = self.dialogue.bands.get(fact.as_str()).map(|band| &band.of) {
                    more.insert(FactId(slot.0.clone()));
                }
                for step in steps {
                    for (_, prompt) in asks(step).filter(|(slot, _)| slot.as_str() == fact.as_str()) {
                        more.extend(facts_of(&prompt.when).cloned());
                    }
                    for deadline in step.deadlines.iter().filter(|deadline| deadline.id.as_str() == fact.as_str()) {
                        more.extend(facts_of(&deadline.when).cloned());
                        more.extend(fact_of(&deadline.from));
                    }
                }
            }
            let size = facts.len();
            facts.append(&mut more);
            if facts.len() == size {
                return facts;
            }
        }
    }

    /// What cannot be while a case waits at the step, in a space that is closed for it.
    pub fn rules(&self, step: &Step, space: &Space) -> Rules {
        let mut rules = Rules::default();
        for (slot, prompt) in asks(step) {
            rules.asked.extend(space.place(slot.as_str()).map(|at| (space.rows(&prompt.when), at)));
        }
        for (id, band) in &self.dialogue.bands {
            let BandOf::Slot(slot) = &band.of else { continue };
            if let Some((band, slot)) = space.place(id.as_str()).zip(space.place(slot.as_str())) {
                rules.bands.push((band, slot, space.number(band, "unknown"), space.number(slot, "unknown")));
            }
        }
        for deadline in &step.deadlines {
            if let Some(at) = space.place(deadline.id.as_str()) {
                rules.deadlines.push((at, space.rows(&deadline.when), start(space, &deadline.from)));
            }
        }
        rules
    }
}

/// When the day of an anchor is known, in a space that has its fact.
pub fn start(space: &Space, anchor: &Anchor) -> Start {
    match (&anchor.on, fact_of(anchor).and_then(|fact| space.place(fact.as_str()))) {
        (AnchorOn::Activity | AnchorOn::Entered, _) => Start::Always,
        (AnchorOn::Slot(_), Some(at)) => space.number(at, "known").map_or(Start::Never, |one| Start::Known(at, one)),
        (AnchorOn::Deadline(_), Some(at)) => Start::Set(at),
        (AnchorOn::Slot(_) | AnchorOn::Deadline(_), None) => Start::Never,
    }
}

impl Rules {
    /// Whether a case may wait in this state.
    pub fn allow(&self, state: &State) -> bool {
        let are_answered = self.asked.iter().all(|(rows, at)| state[*at] != 0 || !any(rows, state));
        are_answered
            && self.bands.iter().all(|(band, slot, band_unknown, slot_unknown)| {
                (state[*band] == 0) == (state[*slot] == 0)
                    && (Some(state[*band]) == *band_unknown) == (Some(state[*slot]) == *slot_unknown)
            })
            && self
                .deadlines
                .iter()
                .all(|(at, rows, start)| (state[*at] != 0) == (any(rows, state) && start.is_known(state)))
    }
}
