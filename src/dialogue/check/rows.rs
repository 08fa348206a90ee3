//! Decision tables as sets of cases: which case no row covers, which row no case reaches.
//!
//! A table uses few facts with few values each, so every combination is looked at. A table with
//! more than `MOST` combinations is left alone.

use std::collections::BTreeMap;

use crate::dialogue::ids::{FactId, ValueId};
use crate::dialogue::table::Conditions;

/// Combinations that are looked at, at most.
const MOST: usize = 200_000;

/// What is wrong with a table.
#[derive(Debug, Default, PartialEq)]
pub struct Gaps {
    /// A case that no row covers, in words.
    pub uncovered: Option<String>,
    /// Rows that earlier ones always hide.
    pub unreachable: Vec<usize>,
    /// Too many combinations to look at.
    pub unknown: bool,
}

/// Looks at every combination of the values of the facts that the rows use.
pub fn gaps(rows: &[&Conditions], values: impl Fn(&FactId) -> Vec<ValueId>) -> Gaps {
    let mut domains: BTreeMap<&FactId, Vec<ValueId>> = BTreeMap::new();
    for row in rows {
        for fact in row.keys() {
            domains.entry(fact).or_insert_with(|| values(fact));
        }
    }
    let count =
        domains.values().try_fold(1usize, |all, values| all.checked_mul(values.len()).filter(|all| *all <= MOST));
    let Some(count) = count.filter(|count| *count > 0) else {
        return Gaps { unknown: true, ..Gaps::default() };
    };
    let mut reached = vec![false; rows.len()];
    let mut gaps = Gaps::default();
    for mut number in 0..count {
        let case: BTreeMap<&FactId, &ValueId> = domains
            .iter()
            .map(|(fact, values)| {
                let value = &values[number % values.len()];
                number /= values.len();
                (*fact, value)
            })
            .collect();
        let holds = |row: &Conditions| row.iter().all(|(fact, values)| values.contains(case[fact]));
        match rows.iter().position(|row| holds(row)) {
            Some(row) => reached[row] = true,
            None if gaps.uncovered.is_none() => {
                let words: Vec<String> = case.iter().map(|(fact, value)| format!("{fact} = {value}")).collect();
                gaps.uncovered = Some(words.join(", "));
            }
            None => {}
        }
    }
    gaps.unreachable = (0..rows.len()).filter(|row| !reached[*row]).collect();
    gaps
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(conditions: &[(&str, &[&str])]) -> Conditions {
        conditions
            .iter()
            .map(|(fact, values)| (FactId::from(*fact), values.iter().map(|value| ValueId::from(*value)).collect()))
            .collect()
    }

    #[test]
    fn finds_gaps() {
        let ab = |_: &FactId| vec![ValueId::from("a"), ValueId::from("b")];
        for (rows, uncovered, unreachable) in [
            (vec![row(&[])], None, vec![]),
            (vec![row(&[("x", &["a"])]), row(&[("x", &["b"])])], None, vec![]),
            (vec![row(&[("x", &["a"])])], Some("x = b"), vec![]),
            (vec![row(&[("x", &["a", "b"])]), row(&[("x", &["b"])])], None, vec![1]),
            (vec![row(&[("x", &["a"])]), row(&[("y", &["a"])])], Some("x = b, y = b"), vec![]),
            (vec![row(&[]), row(&[("y", &["a"])])], None, vec![1]),
        ] {
            let found = gaps(&rows.iter().collect::<Vec<_>>(), ab);
            assert_eq!(found.uncovered.as_deref(), uncovered, "{rows:?}");
            assert_eq!(found.unreachable, unreachable, "{rows:?}");
        }
    }
}
