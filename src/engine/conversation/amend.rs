//! Answers given before: changed, or taken back.

use super::answers::{add_entry, entry_mut};
use super::walk::{self, from, proceed};
use crate::dialogue::find::list_step;
use crate::dialogue::{ListId, find};
use crate::engine::case::{About, Footprint, Tick};
use crate::engine::common_ids;
use crate::engine::effect::Line;
use crate::engine::turn::changeable::Changeable;
use crate::engine::turn::draft::Draft;

/// Opens what is to be changed; the walk goes on from there.
pub(super) fn change(draft: &mut Draft, what: Changeable) {
    match what {
        Changeable::Add(list) => {
            draft.case.listed.remove(&list);
            add_entry(draft, &list);
            from_list(draft, &list);
        }
        Changeable::Entry(list, number) => {
            if let Some(entry) = entry_mut(draft, &list, number) {
                entry.slots.clear();
                entry.skipped.clear();
            }
            from_list(draft, &list);
        }
        Changeable::Papers(step) => {
            draft.case.ticked.remove(&step);
            draft.case.ticks.retain(|paper, tick| paper.step != step || *tick == Tick::Accepted);
            draft.ask(About::Papers { step }, None);
        }
        Changeable::Slot(step, slot) => draft.ask(About::Slot { step, slot, entry: None }, None),
    }
}

fn from_list(draft: &mut Draft, list: &ListId) {
    if let Some(step) = list_step(&draft.world.dialogue, list) {
        let step = step.id.clone();
        // The questions of an entry are no news of a step: its opening is not said again.
        draft.origin = Some(step.clone());
        from(draft, &step);
    }
}

/// Takes the last answer back and asks it again.
pub(super) fn back(draft: &mut Draft) {
    let is_beside = match draft.case.question.as_ref().map(|question| &question.about) {
        Some(About::Contacts | About::Meant { .. } | About::Topics { .. }) => true,
        Some(About::Slot { slot, entry: None, .. } | About::Which { slot, entry: None, .. }) => {
            find::finds_contact(&draft.world.dialogue, slot)
        }
        _ => false,
    };
    if is_beside {
        // What stands beside the path is left, nothing of it is taken back.
        return walk::go_on(draft);
    }
    let Some(Footprint { step, about }) = draft.case.trail.pop() else {
        draft.add(Line::new(common_ids::BACK_NOTHING));
        draft.repeat();
        return;
    };
    let dialogue = &draft.world.dialogue;
    let case = &mut draft.case;
    match &about {
        About::Slot { slot, entry: None, .. } | About::Which { slot, entry: None, .. } => {
            case.forget(dialogue, slot);
            case.skipped.remove(slot);
        }
        About::Slot { slot, entry: Some((list, number)), .. }
        | About::Which { slot, entry: Some((list, number)), .. } => {
            if let Some(entry) = case.lists.get_mut(list).and_then(|all| all.iter_mut().find(|e| e.number == *number)) {
                entry.slots.remove(slot);
                entry.skipped.remove(slot);
            }
        }
        About::Papers { step } => {
            case.ticked.remove(step);
            case.ticks.retain(|paper, tick| paper.step != *step || *tick == Tick::Accepted);
        }
        About::Assess { assessment, competence, .. } => {
            if let Some(rated) = case.assessments.get_mut(assessment) {
                rated.remove(competence);
            }
            case.skipped.remove(assessment.as_str());
        }
        About::More { list, .. } => {
            case.listed.remove(list);
            if let Some(entries) = case.lists.get_mut(list) {
                entries.retain(|entry| !(entry.slots.is_empty() && entry.skipped.is_empty()) || entry.number == 1);
            }
        }
        About::Awaited { .. }
        | About::Care
        | About::Contacts
        | About::Change
        | About::ChangeAny
        | About::Distress
        | About::Erase
        | About::Language
        | About::Meant { .. }
        | About::Nudge
        | About::Optional { .. }
        | About::Topics { .. } => {}
    }
    case.outcome = None;
    if draft.world.dialogue.step(&step).is_some() {
        draft.case.step = step.clone();
        draft.origin = Some(step);
    }
    match about {
        About::Slot { slot, entry: None, step } => {
            // The question belongs to the step that asks it, wherever it was answered from.
            if draft.world.dialogue.step(&step).is_some() {
                draft.case.step = step.clone();
            }
            draft.ask(About::Slot { step, slot, entry: None }, None);
        }
        _ => proceed(draft),
    }
}
