//! What a dialogue knows about places: the values of an area fact, their names, and which wider area each is in.
//!
//! All of it comes from the slots and tables of the dialogue; no level of area is known here by name.

use std::collections::{BTreeMap, BTreeSet};

use crate::dialogue::{Dialogue, FactId, SlotKind, Table};

/// The values that a fact may have; nothing when the dialogue has no closed list of them.
pub fn known(dialogue: &Dialogue, fact: &str) -> Option<BTreeSet<String>> {
    if let Some(derived) = dialogue.derived.get(fact) {
        let table = dialogue.tables.get(&derived.table)?;
        return Some(table.cells(&derived.column).filter(|cell| !cell.is_empty()).map(str::to_owned).collect());
    }
    match &dialogue.slots.get(fact)?.kind {
        SlotKind::Choice(values) => Some(values.iter().map(|value| value.0.clone()).collect()),
        SlotKind::Lookup(lookup) => {
            let (table, column) = match &lookup.label {
                Some((table, key, _)) => (table, key),
                None => (&lookup.table, &lookup.gives),
            };
            let table = dialogue.tables.get(table)?;
            Some(table.cells(column).filter(|cell| !cell.is_empty()).map(str::to_owned).collect())
        }
        _ => None,
    }
}

/// The names of values, where a lookup gives them one.
pub fn names(dialogue: &Dialogue, values: &BTreeSet<String>) -> BTreeMap<String, String> {
    let labels = dialogue.slots.values().filter_map(|slot| match &slot.kind {
        SlotKind::Lookup(lookup) => lookup.label.as_ref(),
        _ => None,
    });
    for (table, key, name) in labels {
        let Some(table) = dialogue.tables.get(table) else { continue };
        let names: BTreeMap<String, String> =
            table.pairs(key, name).map(|(key, name)| (key.to_owned(), name.to_owned())).collect();
        if values.iter().all(|value| names.contains_key(value)) {
            return names.into_iter().filter(|(value, _)| values.contains(value)).collect();
        }
    }
    BTreeMap::new()
}

/// Values of an area and the values of a wider one that each is in, as far as the tables tell.
pub fn wider(dialogue: &Dialogue, from: &FactId, to: &FactId) -> BTreeSet<(String, String)> {
    let Some(derived) = dialogue.derived.get(to) else { return beside(dialogue, from, to) };
    let own = pairs(dialogue.tables.get(&derived.table), &derived.key, &derived.column);
    if derived.from.0 == from.0 {
        return own;
    }
    match dialogue.derived.get(from) {
        // Both are read from the same slot.
        Some(other) if other.from == derived.from => {
            join(&turned(&pairs(dialogue.tables.get(&other.table), &other.key, &other.column)), &own)
        }
        _ => join(&beside(dialogue, from, &FactId(derived.from.0.clone())), &own),
    }
}

/// Two lookups whose keys stand in the same table.
fn beside(dialogue: &Dialogue, from: &FactId, to: &FactId) -> BTreeSet<(String, String)> {
    let gives = |fact: &FactId| match dialogue.slots.get(fact.as_str()).map(|slot| &slot.kind) {
        Some(SlotKind::Lookup(lookup)) => Some(lookup.gives.clone()),
        _ => None,
    };
    let (Some(from), Some(to)) = (gives(from), gives(to)) else { return BTreeSet::new() };
    let has_both = |table: &&Table| table.columns().contains(&from) && table.columns().contains(&to);
    pairs(dialogue.tables.values().find(has_both), &from, &to)
}

fn pairs(table: Option<&Table>, key: &str, column: &str) -> BTreeSet<(String, String)> {
    let pairs = table.into_iter().flat_map(|table| table.pairs(key, column));
    pairs.map(|(key, cell)| (key.to_owned(), cell.to_owned())).collect()
}

fn turned(pairs: &BTreeSet<(String, String)>) -> BTreeSet<(String, String)> {
    pairs.iter().map(|(one, other)| (other.clone(), one.clone())).collect()
}

fn join(one: &BTreeSet<(String, String)>, other: &BTreeSet<(String, String)>) -> BTreeSet<(String, String)> {
    let mut further: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (middle, end) in other {
        further.entry(middle).or_default().push(end);
    }
    let ends = |middle: &str| further.get(middle).cloned().unwrap_or_default();
    one.iter().flat_map(|(from, middle)| ends(middle).into_iter().map(|end| (from.clone(), end.to_owned()))).collect()
}
