//! What was answered and may be changed.

use super::lines::{answer_line, entry_line};
use super::view::View;
use crate::dialogue::find::list_step;
use crate::dialogue::{Ask, ListId, SlotId, StepId, text_ids};
use crate::engine::case::Case;
use crate::engine::common_ids;
use crate::engine::effect::{Arg, Line};
use crate::engine::world::World;

/// Something that an answer may change.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::engine) enum Changeable {
    Add(ListId),
    Entry(ListId, u32),
    Papers(StepId),
    Slot(StepId, SlotId),
}

/// Everything that was answered and may be changed, in the order of the dialogue.
pub(in crate::engine) fn changeable(world: &World, case: &Case) -> Vec<Changeable> {
    let mut all = Vec::new();
    for step in &world.dialogue.steps {
        for prompt in &step.prompts {
            match &prompt.ask {
                Ask::Slot(slot) if case.slots.contains_key(slot) || case.skipped.contains(slot) => {
                    let what = Changeable::Slot(step.id.clone(), slot.clone());
                    let is_known = all.iter().any(|other| matches!(other, Changeable::Slot(_, known) if known == slot));
                    if !is_known {
                        all.push(what);
                    }
                }
                Ask::List(list) => {
                    let entries = case.lists.get(list).map_or(&[][..], Vec::as_slice);
                    all.extend(entries.iter().map(|entry| Changeable::Entry(list.clone(), entry.number)));
                    if case.listed.contains(list) {
                        all.push(Changeable::Add(list.clone()));
                    }
                }
                Ask::Documents if case.ticked.contains(&step.id) && step.id == case.step => {
                    all.push(Changeable::Papers(step.id.clone()));
                }
                _ => {}
            }
        }
    }
    let found = world.dialogue.kind_rules.values().flat_map(|rules| rules.asks.iter().map(|(slot, _)| slot));
    let known = found.filter(|slot| case.slots.contains_key(*slot) || case.skipped.contains(*slot));
    all.extend(known.map(|slot| Changeable::Slot(case.step.clone(), slot.clone())));
    all
}

pub(super) fn changeable_label(view: &View, what: &Changeable) -> Line {
    let View { world, case, now, .. } = view;
    match what {
        Changeable::Add(list) => {
            let Some(step) = list_step(&world.dialogue, list) else { return Line::new(common_ids::UNKNOWN) };
            let label = Line::new(text_ids::list(&world.dialogue, &step.id, list)).attribute("label");
            Line::new(common_ids::CHANGE_ADD).with("list", Arg::Line(label))
        }
        Changeable::Entry(list, number) => {
            entry_line(world, case, *now, list, *number).unwrap_or_else(|| Line::new(common_ids::UNKNOWN))
        }
        Changeable::Papers(step) => Line::new(text_ids::documents(&world.dialogue, step)).attribute("label"),
        Changeable::Slot(step, slot) => {
            answer_line(world, case, step, slot).unwrap_or_else(|| Line::new(common_ids::UNKNOWN))
        }
    }
}
