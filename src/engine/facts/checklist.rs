//! Which papers a case needs, which it has, and which are missing.

use jiff::Timestamp;

use super::answers::Answers;
use crate::dialogue::{Document, ListId, Step};
use crate::engine::case::{Case, Entry, Paper, Tick};
use crate::engine::world::World;

/// One paper that the case needs now.
#[derive(Clone, Debug)]
pub struct Item {
    /// Which paper, and for which entry.
    pub paper: Paper,
    /// The list whose entry it is for; None when it is for the case as a whole.
    pub list: Option<ListId>,
    /// What is known of it; None when nobody said anything.
    pub tick: Option<Tick>,
    /// Good to have, never missing.
    pub optional: bool,
    /// Somebody else gives it.
    pub asked: bool,
    /// Papers of the same group and entry are alternatives: one is enough.
    pub group: Option<String>,
}

impl Item {
    /// Whether the person has it, or an adviser took it.
    pub fn is_held(&self) -> bool {
        matches!(self.tick, Some(Tick::Held | Tick::Accepted))
    }
}

/// The papers of a step, in the file's order, entry by entry.
pub fn items(world: &World, case: &Case, step: &Step, now: Timestamp) -> Vec<Item> {
    let mut items = Vec::new();
    for document in &step.documents {
        match &document.per {
            None => push(&mut items, world, case, step, now, document, None),
            Some(list) => {
                for entry in case.lists.get(list).into_iter().flatten() {
                    push(&mut items, world, case, step, now, document, Some((list, entry)));
                }
            }
        }
    }
    // Papers of one entry stay together, list by list, in the order of the entries.
    let place = |list: &ListId| step.documents.iter().position(|document| document.per.as_ref() == Some(list));
    items.sort_by_key(|item: &Item| (item.list.as_ref().map(place), item.paper.entry));
    items
}

fn push(
    items: &mut Vec<Item>,
    world: &World,
    case: &Case,
    step: &Step,
    now: Timestamp,
    document: &Document,
    of: Option<(&ListId, &Entry)>,
) {
    let facts = Answers::of(world, case, now).in_entry(of.map(|(_, entry)| entry));
    if !document.when.holds(&facts) {
        return;
    }
    let paper =
        Paper { step: step.id.clone(), document: document.id.clone(), entry: of.map(|(_, entry)| entry.number) };
    items.push(Item {
        tick: case.ticks.get(&paper).copied(),
        paper,
        list: of.map(|(list, _)| list.clone()),
        optional: document.optional,
        asked: document.asked,
        group: document.one_of.clone(),
    });
}

/// What is missing: each element is one paper, or several of which one is enough.
pub fn missing(items: &[Item]) -> Vec<Vec<&Item>> {
    let mut groups: Vec<Vec<&Item>> = Vec::new();
    for item in items.iter().filter(|item| !item.optional) {
        let same =
            |other: &&Item| item.group.is_some() && other.group == item.group && other.paper.entry == item.paper.entry;
        match groups.iter_mut().find(|group| group.iter().any(same)) {
            Some(group) => group.push(item),
            None => groups.push(vec![item]),
        }
    }
    groups.retain(|group| !group.iter().any(|item| item.is_held()));
    groups
}

/// What may still be ticked: papers that are not held, without those whose alternative is held.
pub fn open(items: &[Item]) -> impl Iterator<Item = &Item> {
    let is_settled = |item: &Item| {
        let same =
            |other: &Item| item.group.is_some() && other.group == item.group && other.paper.entry == item.paper.entry;
        items.iter().any(|other| same(other) && other.is_held())
    };
    items.iter().filter(move |item| !item.is_held() && !is_settled(item))
}

/// How many papers are missing at a step.
pub fn missing_count(world: &World, case: &Case, step: &Step, now: Timestamp) -> usize {
    missing(&items(world, case, step, now)).len()
}
