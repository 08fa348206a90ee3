//! Cases as combinations of facts: which ones can be, and which rows hold in each.
//!
//! Rows use few facts with few values each, so every combination is looked at; with more than
//! `MOST` of them a question about a table is left without an answer. A value is a number here:
//! 0 is "not known", which no row matches.

use std::collections::{BTreeMap, BTreeSet};

use crate::dialogue::ids::{FactId, ValueId};
use crate::dialogue::table::{Conditions, When};

/// Combinations that are looked at, at most.
const MOST: usize = 200_000;

/// The facts of a question, each with what it may be.
#[derive(Debug)]
pub struct Space {
    facts: BTreeMap<FactId, usize>,
    /// For each fact: whether it may be not known, and its values.
    domains: Vec<(bool, Vec<ValueId>)>,
}

/// One combination: for each fact the number of its value.
pub type State = Vec<u8>;

/// A row, ready to be compared: a fact and the values that it may have, one bit each.
#[derive(Clone, Debug, Default)]
pub struct Row(Vec<(usize, u64)>);

impl Space {
    /// A space of these facts. `domain` says whether a fact may be not known, and its values.
    pub fn of(facts: BTreeSet<FactId>, domain: impl Fn(&FactId) -> (bool, Vec<ValueId>)) -> Self {
        let domains = facts.iter().map(domain).collect();
        Self { facts: facts.into_iter().enumerate().map(|(at, fact)| (fact, at)).collect(), domains }
    }

    /// The place of a fact in the states.
    pub fn place(&self, fact: &str) -> Option<usize> {
        self.facts.iter().find(|(id, _)| id.as_str() == fact).map(|(_, at)| *at)
    }

    /// A row of this space. Facts outside of it are never known.
    pub fn row(&self, conditions: &Conditions) -> Row {
        let tests = conditions.iter().map(|(fact, wanted)| {
            let at = self.facts.get(fact).copied();
            let bits = at.map_or(0, |at| {
                let numbered = (1u64..).zip(&self.domains[at].1);
                numbered.filter(|(_, value)| wanted.contains(value)).fold(0, |bits, (number, _)| bits | bit(number))
            });
            (at.unwrap_or(0), bits)
        });
        Row(tests.collect())
    }

    /// The rows of a `when`: one of them must hold.
    pub fn rows(&self, when: &When) -> Vec<Row> {
        when.0.iter().map(|conditions| self.row(conditions)).collect()
    }

    /// The number of a value of the fact at a place.
    pub fn number(&self, at: usize, value: &str) -> Option<u8> {
        let place = self.domains[at].1.iter().position(|known| known.as_str() == value)?;
        u8::try_from(place + 1).ok()
    }

    /// Every combination, or nothing when there are too many.
    pub fn states(&self) -> Option<impl Iterator<Item = State>> {
        let sizes: Vec<usize> = self.domains.iter().map(|(open, values)| values.len() + usize::from(*open)).collect();
        let fits = self.domains.iter().all(|(_, values)| values.len() < 63);
        let count = sizes.iter().try_fold(1usize, |all, size| all.checked_mul(*size).filter(|all| *all <= MOST));
        let count = count.filter(|_| fits)?;
        let starts: Vec<usize> = self.domains.iter().map(|(open, _)| usize::from(!open)).collect();
        Some((0..count).map(move |mut number| {
            let mut state = State::with_capacity(sizes.len());
            for (size, start) in sizes.iter().zip(&starts) {
                state.push(u8::try_from(number % size + start).unwrap_or(0));
                number /= size;
            }
            state
        }))
    }

    /// What is known in a state, in words. Only these facts, when some are named.
    pub fn say(&self, state: &State, only: Option<&BTreeSet<FactId>>) -> String {
        let words = self.facts.iter().filter(|(fact, _)| only.is_none_or(|only| only.contains(*fact))).filter_map(
            |(fact, at)| {
                let number = usize::from(state[*at]).checked_sub(1)?;
                Some(format!("{fact} = {}", self.domains[*at].1[number]))
            },
        );
        let words: Vec<String> = words.collect();
        if words.is_empty() { "…".to_owned() } else { words.join(", ") }
    }
}

impl Row {
    /// Whether the row holds.
    pub fn holds(&self, state: &State) -> bool {
        self.0.iter().all(|(at, bits)| state.get(*at).is_some_and(|value| bits & bit(u64::from(*value)) != 0))
    }
}

/// Whether one of the rows holds; always, when there are none.
pub fn any(rows: &[Row], state: &State) -> bool {
    rows.is_empty() || rows.iter().any(|row| row.holds(state))
}

fn bit(number: u64) -> u64 {
    1u64 << number.min(63)
}

/// The facts that a `when` speaks of.
pub fn facts_of(when: &When) -> impl Iterator<Item = &FactId> {
    when.0.iter().flat_map(BTreeMap::keys)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn conditions(row: &[(&str, &str)]) -> Conditions {
        row.iter().map(|(fact, value)| (FactId::from(*fact), vec![ValueId::from(*value)])).collect()
    }

    #[test]
    fn counts_every_state_once() {
        for (open, states) in [(false, 4), (true, 9)] {
            let facts = BTreeSet::from(["x".into(), "y".into()]);
            let space = Space::of(facts, |_| (open, vec!["a".into(), "b".into()]));
            let all: Vec<State> = space.states().expect("few").collect();
            assert_eq!(all.len(), states);
            assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), states);
            let row = space.row(&conditions(&[("x", "a"), ("y", "b")]));
            assert_eq!(all.iter().filter(|state| row.holds(state)).count(), 1);
        }
    }

    #[test]
    fn gives_up_on_too_many() {
        let facts: BTreeSet<FactId> = (0..20).map(|number| FactId(format!("f{number}"))).collect();
        let space = Space::of(facts, |_| (true, vec!["a".into()]));
        assert!(space.states().is_none());
    }

    #[test]
    fn a_fact_that_is_not_known_matches_nothing() {
        let space = Space::of(BTreeSet::from(["x".into()]), |_| (true, vec!["a".into()]));
        let row = space.row(&conditions(&[("x", "a")]));
        assert!(!row.holds(&vec![0]));
        assert!(row.holds(&vec![1]));
        assert_eq!(space.say(&vec![0], None), "…");
        assert_eq!(space.say(&vec![1], None), "x = a");
    }
}
