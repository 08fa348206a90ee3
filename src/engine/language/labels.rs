//! Keys searched by the words of their labels, typing errors allowed: the person chooses among the best.
//!
//! A word that few labels have says more than one that many have.

use std::collections::BTreeMap;

use super::fold::fold;
use crate::dialogue::{Dialogue, Lookup, SlotKind, Table, TableId, ValueId};

/// Candidates that are offered, at most.
const BEST: usize = 5;
/// Letters from which a word may be mistyped, once and twice.
const LONG: [usize; 2] = [5, 8];
/// Letters from which the beginning of a word is enough: "metallu" for "métallurgie".
const BEGINNING: usize = 4;
/// What a word counts as it stands, as the beginning of another one or the other way round, with a typing error.
const WEIGHTS: [u32; 3] = [100, 80, 60];
/// Of the best candidate's score, so many hundredths are good enough to be offered beside it.
const NEAR: u32 = 65;
/// Words of more labels than one in four say nothing: "convention", "nationale", "des".
const RARE: u32 = 1;

/// The labels of one table, cut into words once.
#[derive(Clone, Debug, Default)]
pub struct Labels {
    rows: Vec<(ValueId, Vec<usize>)>,
    /// Each different word, with how many labels have it.
    words: Vec<(String, usize)>,
}

impl Labels {
    /// The labels of every table that is searched.
    pub fn of(dialogue: &Dialogue) -> BTreeMap<TableId, Self> {
        let lookups = dialogue.slots.values().filter_map(|slot| match &slot.kind {
            SlotKind::Lookup(lookup) if !lookup.search.is_empty() => Some(lookup),
            _ => None,
        });
        let read = |lookup: &Lookup| {
            let table = dialogue.tables.get(&lookup.table)?;
            Some((lookup.table.clone(), Self::cut(table, lookup)))
        };
        lookups.filter_map(read).collect()
    }

    fn cut(table: &Table, lookup: &Lookup) -> Self {
        let mut labels = Self::default();
        let mut places: BTreeMap<String, usize> = BTreeMap::new();
        let columns: Vec<Vec<(&str, &str)>> =
            lookup.search.iter().map(|column| table.pairs(&lookup.gives, column).collect()).collect();
        for row in 0..table.len() {
            let mut words: Vec<usize> = Vec::new();
            let Some((key, _)) = columns.first().and_then(|column| column.get(row)) else { continue };
            for (_, label) in columns.iter().filter_map(|column| column.get(row)) {
                for word in fold(label).split(' ').filter(|word| !word.is_empty()) {
                    let next = places.len();
                    let place = *places.entry(word.to_owned()).or_insert(next);
                    if place == labels.words.len() {
                        labels.words.push((word.to_owned(), 0));
                    }
                    if !words.contains(&place) {
                        words.push(place);
                        labels.words[place].1 += 1;
                    }
                }
            }
            labels.rows.push(((*key).into(), words));
        }
        labels
    }

    /// The keys whose labels fit the words best, the best first; none when no telling word is in a label.
    pub fn search(&self, words: &[&str]) -> Vec<ValueId> {
        let wanted: Vec<BTreeMap<usize, u32>> = words.iter().map(|word| self.like(word)).collect();
        let score = |row: &[usize]| -> u32 {
            let best = |like: &BTreeMap<usize, u32>| row.iter().filter_map(|word| like.get(word)).max().copied();
            wanted.iter().filter_map(best).sum()
        };
        let mut scored: Vec<(u32, &ValueId)> =
            self.rows.iter().map(|(key, row)| (score(row), key)).filter(|(score, _)| *score > 0).collect();
        // Of labels that fit alike the one that stands first in the table: its author knows which is meant most.
        scored.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
        let best = scored.first().map_or(0, |(score, _)| *score);
        let near = scored.into_iter().take_while(|(score, _)| score * 100 >= best * NEAR);
        near.take(BEST).map(|(_, key)| key.clone()).collect()
    }

    /// The words of labels that a typed word may be, with what each counts.
    fn like(&self, typed: &str) -> BTreeMap<usize, u32> {
        let begins = |word: &str, with: &str| with.len() >= BEGINNING && word.starts_with(with);
        let weight = |word: &str| {
            if word == typed {
                Some(WEIGHTS[0])
            } else if begins(word, typed) || begins(typed, word) {
                Some(WEIGHTS[1])
            } else {
                is_slip(typed, word).then_some(WEIGHTS[2])
            }
        };
        let rarity = |count: usize| {
            // As many halvings as lead from all labels to those that have the word: 0 for a word of half of them.
            u32::try_from(self.rows.len() / count.max(1)).unwrap_or(u32::MAX).checked_ilog2().unwrap_or(0)
        };
        let weighed = self.words.iter().enumerate().filter_map(|(place, (word, count))| {
            let rarity = rarity(*count);
            (rarity > RARE).then_some(())?;
            Some((place, weight(word)? * rarity))
        });
        weighed.collect()
    }
}

fn is_slip(typed: &str, word: &str) -> bool {
    let allowed = LONG.iter().filter(|letters| typed.len().min(word.len()) >= **letters).count();
    let is_near = typed.len().abs_diff(word.len()) <= allowed && typed.bytes().next() == word.bytes().next();
    allowed > 0 && is_near && strsim::osa_distance(typed, word) <= allowed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_labels_by_their_telling_words() {
        let rows = [
            ("1", "Convention nationale des bureaux d'études techniques", "syntec"),
            ("2", "Convention nationale de la métallurgie", ""),
            ("3", "Convention nationale des télécommunications", "telecoms"),
            ("4", "Convention nationale du commerce de gros", ""),
            ("5", "Convention nationale du commerce de détail", ""),
            ("6", "Convention nationale des banques", ""),
            ("7", "Convention nationale des assurances", ""),
            ("8", "Convention nationale des transports", ""),
            ("9", "Convention nationale de la coiffure", ""),
        ];
        let rows = rows.iter().map(|(key, label, words)| Ok::<_, std::convert::Infallible>([key, label, words]));
        let table = Table::read(["key", "label", "mots"].map(str::to_owned).to_vec(), rows).unwrap_or_default();
        let lookup = Lookup {
            table: "t".into(),
            typed: "key".into(),
            gives: "key".into(),
            label: None,
            named: Vec::new(),
            wide: Vec::new(),
            width: 0,
            search: vec!["label".into(), "mots".into()],
        };
        let labels = Labels::cut(&table, &lookup);
        for (typed, keys) in [
            ("syntec", "1"),
            ("bureau d etude", "1"),
            ("metalurgie", "2"),
            ("métallu", "2"),
            ("telecom", "3"),
            ("comerce", "4 5"),
            ("commerce de gros", "4"),
            ("convention nationale", ""),
            ("zoo", ""),
            ("", ""),
        ] {
            let folded = fold(typed);
            let words: Vec<&str> = folded.split(' ').collect();
            let found: Vec<String> = labels.search(&words).into_iter().map(|key| key.0).collect();
            assert_eq!(found.join(" "), keys, "{typed}");
        }
    }
}
