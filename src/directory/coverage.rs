//! Where the rows of a directory reach, and where nothing is known: counted, never judged.

use std::collections::{BTreeMap, BTreeSet};

use super::areas::{known, names, wider};
use super::nearby::Directory;
use super::row::Row;
use crate::dialogue::{Dialogue, FactId, KindId};

/// How many rows reach an area.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// Rows of the area, or of a place inside it.
    pub own: usize,
    /// Rows of a wider area that it lies in.
    pub wider: usize,
}

impl std::fmt::Display for Cell {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (self.own, self.wider) {
            (0, 0) => f.write_str("-"),
            (0, wider) => write!(f, "({wider})"),
            (own, _) => write!(f, "{own}"),
        }
    }
}

/// The coverage of one area fact.
#[derive(Clone, Debug, Default)]
pub struct Coverage {
    /// The area fact.
    pub by: String,
    /// Its values with their names, which may be empty.
    pub areas: Vec<(String, String)>,
    /// Kinds with a place in the table.
    pub kinds: Vec<KindId>,
    /// Kinds of the dialogue that have no row at all.
    pub empty: Vec<KindId>,
    /// Kinds whose rows belong to other facts than places, with their number.
    pub elsewhere: Vec<(KindId, usize)>,
    /// Rows that serve everywhere, by kind.
    pub everywhere: BTreeMap<KindId, usize>,
    /// Areas that no table knows: `kind: fact=value`, and how many rows name them.
    pub unknown: BTreeMap<String, usize>,
    cells: BTreeMap<(String, KindId), Cell>,
}

/// The areas of one fact, and how other areas relate to them.
struct Ground {
    values: BTreeSet<String>,
    /// Other area facts: `(fact, value)` to the values of this fact, and whether the other is wider.
    others: BTreeMap<(String, String), (Vec<String>, bool)>,
    /// The area facts among them: the rest has nothing to do with these places.
    related: BTreeSet<String>,
}

impl Coverage {
    /// Counts the rows of these kinds by the values of an area fact.
    pub fn of(directory: &Directory, dialogue: &Dialogue, by: &FactId, kinds: &[KindId]) -> Self {
        let ground = Ground::of(dialogue, by);
        let labels = names(dialogue, &ground.values);
        let label = |value: &String| labels.get(value).filter(|name| *name != value).cloned().unwrap_or_default();
        let areas = ground.values.iter().map(|value| (value.clone(), label(value))).collect();
        let mut coverage = Self { by: by.0.clone(), areas, ..Self::default() };
        let mut sets: BTreeMap<String, Option<BTreeSet<String>>> = BTreeMap::new();
        for kind in kinds {
            let rows = directory.rows(kind);
            let others = rows.iter().filter(|row| coverage.count(kind, row, &ground)).count();
            for (fact, value) in rows.iter().flat_map(|row| &row.areas) {
                let set = sets.entry(fact.clone()).or_insert_with(|| known(dialogue, fact));
                let unknown = match set {
                    Some(set) if set.contains(value) => continue,
                    Some(_) => format!("{kind}: {fact}={value}"),
                    None => format!("{kind}: {fact}, a fact that the dialogue does not have"),
                };
                *coverage.unknown.entry(unknown).or_default() += 1;
            }
            match rows.len() {
                0 => coverage.empty.push(kind.clone()),
                all if others > 0 && others + coverage.everywhere.get(kind).copied().unwrap_or(0) == all => {
                    coverage.elsewhere.push((kind.clone(), others));
                }
                _ => coverage.kinds.push(kind.clone()),
            }
        }
        coverage
    }

    /// Counts one row; whether it belongs to other facts than places.
    fn count(&mut self, kind: &KindId, row: &Row, ground: &Ground) -> bool {
        if row.areas.is_empty() {
            *self.everywhere.entry(kind.clone()).or_default() += 1;
            return false;
        }
        let mut add = |value: &String, is_wider: bool| {
            let cell = self.cells.entry((value.clone(), kind.clone())).or_default();
            let count = if is_wider { &mut cell.wider } else { &mut cell.own };
            *count += 1;
        };
        if let Some((_, value)) = row.areas.iter().find(|(fact, _)| *fact == self.by) {
            add(value, false);
            return false;
        }
        for area in &row.areas {
            if let Some((values, is_wider)) = ground.others.get(area) {
                values.iter().for_each(|value| add(value, *is_wider));
                return false;
            }
        }
        row.areas.iter().all(|(fact, _)| !ground.related.contains(fact))
    }

    /// How many rows of a kind reach an area.
    pub fn cell(&self, area: &str, kind: &KindId) -> Cell {
        self.cells.get(&(area.to_owned(), kind.clone())).copied().unwrap_or_default()
    }

    /// The areas that no row of a kind reaches, other than those that serve everywhere.
    pub fn holes(&self, kind: &KindId) -> Vec<&str> {
        let areas = self.areas.iter().map(|(value, _)| value.as_str());
        areas.filter(|value| self.cell(value, kind) == Cell::default()).collect()
    }

    /// The sum of a kind over all areas.
    pub fn total(&self, kind: &KindId) -> usize {
        self.areas.iter().map(|(value, _)| self.cell(value, kind).own).sum()
    }
}

impl Ground {
    fn of(dialogue: &Dialogue, by: &FactId) -> Self {
        let values = known(dialogue, by.as_str()).unwrap_or_default();
        let mut others: BTreeMap<(String, String), (Vec<String>, bool)> = BTreeMap::new();
        let place = dialogue.areas.iter().position(|area| area == by).unwrap_or(0);
        for (at, area) in dialogue.areas.iter().enumerate().filter(|(at, _)| *at != place) {
            let is_wider = at > place;
            let pairs = if is_wider { wider(dialogue, by, area) } else { wider(dialogue, area, by) };
            for (narrow, wide) in pairs {
                let (value, other) = if is_wider { (narrow, wide) } else { (wide, narrow) };
                others.entry((area.0.clone(), other)).or_insert((Vec::new(), is_wider)).0.push(value);
            }
        }
        let related = others.keys().map(|(fact, _)| fact.clone()).collect();
        Self { values, others, related }
    }
}
