//! The whole dialogue at once: steps that nothing leads to, rings that ask nothing, slots that
//! nobody asks, contacts that nobody is given.

use std::collections::{BTreeMap, BTreeSet};

use super::life::{Life, Rules, targets};
use super::page::Page;
use super::space::{Row, Space, State};
use super::tables;
use crate::dialogue::finding::Code;
use crate::dialogue::ids::*;
use crate::dialogue::model::*;
use crate::dialogue::raw::{RawDialogue, RawStep};
use crate::dialogue::table::Conditions;

/// Facts that each step computes for itself: around a ring they may have any value.
const LOCAL: [&str; 2] = ["documents", "reminders"];

/// Looks at everything that one file alone does not show.
pub fn check(header: &mut Page, raw: &RawDialogue, pages: &mut [(Page, RawStep)], dialogue: &Dialogue) {
    let life = Life::of(dialogue);
    for ((page, raw), step) in pages.iter_mut().zip(&dialogue.steps) {
        // Rows that name what is not there would look as if they were never used.
        if page.findings.iter().all(|finding| finding.code.is_walkable()) {
            tables::check(page, raw, step, &life);
        }
    }
    tables::every_step(header, &raw.contact, &life);
    unreachable_steps(pages, dialogue);
    endless(pages, &life);
    deadline_rings(pages, dialogue);
    never_asked(header, raw, dialogue);
    closed_contacts(header, raw, dialogue);
}

/// The steps to which a step leads, directly or not.
fn reached<'d>(dialogue: &'d Dialogue, from: &StepId) -> BTreeSet<&'d StepId> {
    let find = |id: &StepId| dialogue.steps.iter().filter(move |step| step.id == *id).collect::<Vec<&Step>>();
    let mut reached = BTreeSet::new();
    let mut open = find(from);
    while let Some(step) = open.pop() {
        for target in targets(step) {
            if reached.insert(target) {
                open.extend(find(target));
            }
        }
    }
    reached
}

fn unreachable_steps(pages: &mut [(Page, RawStep)], dialogue: &Dialogue) {
    let reached = reached(dialogue, &dialogue.start);
    for (page, raw) in pages {
        let id = StepId(raw.step.get_ref().clone());
        if id != dialogue.start && !reached.contains(&id) {
            page.about(Code::UnreachableStep, &raw.step);
        }
    }
}

/// Steps that lead back to each other: is there a case that goes round, every question answered?
fn endless(pages: &mut [(Page, RawStep)], life: &Life) {
    let steps = &life.dialogue.steps;
    let reach: BTreeMap<&StepId, BTreeSet<&StepId>> =
        steps.iter().map(|step| (&step.id, reached(life.dialogue, &step.id))).collect();
    let mut seen: BTreeSet<&StepId> = BTreeSet::new();
    for step in steps.iter().filter(|step| reach[&step.id].contains(&step.id)) {
        if seen.contains(&step.id) {
            continue;
        }
        let ring: Vec<&Step> = steps
            .iter()
            .filter(|other| reach[&step.id].contains(&other.id) && reach[&other.id].contains(&step.id))
            .collect();
        seen.extend(ring.iter().map(|step| &step.id));
        let Some((round, case)) = goes_round(&ring, life) else { continue };
        for (page, raw) in pages.iter_mut().filter(|(_, raw)| raw.step.get_ref() == &round[0].0) {
            let words: Vec<&str> = round.iter().chain([&round[0]]).map(StepId::as_str).collect();
            let finding = page.about(Code::Endless, &raw.step);
            finding.args.insert("ring".into(), words.join(" → "));
            finding.args.insert("case".into(), case.clone());
        }
    }
}

/// Where each row of a step leads: its test, whether it holds for sure then, the step.
type Ways = Vec<(Row, bool, Option<usize>)>;

/// A round of steps that some case walks for ever, and that case in words.
fn goes_round(ring: &[&Step], life: &Life) -> Option<(Vec<StepId>, String)> {
    let is_local = |fact: &FactId| LOCAL.contains(&fact.as_str());
    let rows = ring.iter().flat_map(|step| &step.next.0);
    let facts: BTreeSet<FactId> =
        rows.flat_map(|(row, _)| row.keys()).filter(|fact| !is_local(fact)).cloned().collect();
    let tested = facts.clone();
    let space = Space::of(life.closed(ring, facts), |fact| life.domain(ring, fact));
    let rules: Vec<Rules> = ring.iter().map(|step| life.rules(step, &space)).collect();
    let ways: Vec<Ways> = ring
        .iter()
        .map(|step| {
            let way = |(row, next): &(Conditions, Next)| {
                let mut common = row.clone();
                common.retain(|fact, _| !is_local(fact));
                let target = match next {
                    Next::To(id) => ring.iter().position(|step| step.id == *id),
                    _ => None,
                };
                (space.row(&common), common.len() == row.len(), target)
            };
            step.next.0.iter().map(way).collect()
        })
        .collect();
    for state in space.states()? {
        let leads: Vec<Vec<usize>> = (0..ring.len())
            .map(|at| if rules[at].allow(&state) { targets_in(&ways[at], &state) } else { Vec::new() })
            .collect();
        if let Some(round) = round(&leads) {
            let round = round.into_iter().map(|at| ring[at].id.clone()).collect();
            return Some((round, space.say(&state, Some(&tested))));
        }
    }
    None
}

/// The steps to which a step leads in a state: by the first row that holds for sure, or by one before.
fn targets_in(ways: &Ways, state: &State) -> Vec<usize> {
    let mut targets = Vec::new();
    for (row, is_sure, target) in ways {
        if row.holds(state) {
            targets.extend(target);
            if *is_sure {
                break;
            }
        }
    }
    targets
}

/// The first way that comes back to where it began, if there is one.
fn round(leads: &[Vec<usize>]) -> Option<Vec<usize>> {
    (0..leads.len()).find_map(|from| {
        let mut came: BTreeMap<usize, usize> = BTreeMap::new();
        let mut open = vec![from];
        while let Some(at) = open.pop() {
            for to in &leads[at] {
                if *to == from {
                    let mut way = vec![at];
                    while way[way.len() - 1] != from {
                        way.push(came[&way[way.len() - 1]]);
                    }
                    way.reverse();
                    return Some(way);
                }
                if !came.contains_key(to) {
                    came.insert(*to, at);
                    open.push(*to);
                }
            }
        }
        None
    })
}

/// A deadline may count from another one, never from itself.
fn deadline_rings(pages: &mut [(Page, RawStep)], dialogue: &Dialogue) {
    let all = || dialogue.steps.iter().flat_map(|step| &step.deadlines);
    let from = |id: &DeadlineId| {
        all().find(|deadline| deadline.id == *id).and_then(|deadline| match &deadline.from.on {
            AnchorOn::Deadline(other) => Some(other),
            _ => None,
        })
    };
    for (page, raw) in pages {
        for deadline in &raw.deadline {
            let own = DeadlineId(deadline.id.get_ref().clone());
            let chain = std::iter::successors(from(&own), |id| from(id)).take(all().count());
            if chain.into_iter().any(|id| *id == own) {
                page.about(Code::DeadlineRing, &deadline.id);
            }
        }
    }
}

fn never_asked(header: &mut Page, raw: &RawDialogue, dialogue: &Dialogue) {
    let mut asked: BTreeSet<&str> = BTreeSet::new();
    for prompt in dialogue.steps.iter().flat_map(|step| &step.prompts) {
        match &prompt.ask {
            Ask::Slot(slot) => {
                asked.insert(slot.as_str());
            }
            Ask::List(list) => {
                asked.extend(dialogue.lists.get(list).iter().flat_map(|list| &list.slots).map(SlotId::as_str));
            }
            Ask::Assess(_) | Ask::Documents => {}
        }
    }
    asked.extend(super::life::beside_steps(dialogue).map(SlotId::as_str));
    let reminders = dialogue.steps.iter().flat_map(|step| &step.reminders).chain(&dialogue.reminders);
    for reminder in reminders {
        if let ReminderAbout::Say(slots) = &reminder.about {
            asked.extend(slots.keys().map(SlotId::as_str));
        }
    }
    for id in raw.slot.keys() {
        if !asked.contains(id.get_ref().as_str()) {
            header.about(Code::SlotNeverAsked, id);
        }
    }
}

fn closed_contacts(header: &mut Page, raw: &RawDialogue, dialogue: &Dialogue) {
    let rows = dialogue.steps.iter().map(|step| &step.contacts).chain([&dialogue.contacts]);
    let topics = dialogue.topics.iter().flat_map(|topic| &topic.contacts);
    let given: BTreeSet<&str> =
        rows.flat_map(|rows| &rows.0).flat_map(|(_, kinds)| kinds).chain(topics).map(KindId::as_str).collect();
    for kind in &raw.kinds {
        if !given.contains(kind.get_ref().as_str()) {
            header.about(Code::ClosedContact, kind);
        }
    }
}
