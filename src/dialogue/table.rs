//! Decision tables: the only logic that a dialogue may hold.
//!
//! Several facts in a row mean *and*, several rows mean *or*, the first row
//! that matches wins. There is no negation, comparison or nesting: what would
//! need one becomes a named fact with closed values.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::ids::{FactId, ValueId};

/// One line: each fact and the values it may have.
pub type Conditions = BTreeMap<FactId, Vec<ValueId>>;

/// Rows without a result: true when one of them matches. No rows at all means always.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct When(pub Vec<Conditions>);

/// Rows with a result each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rows<T>(pub Vec<(Conditions, T)>);

impl<T> Default for Rows<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

/// The value of a fact, if it is known.
pub trait Facts {
    /// `None` when the fact is not known: a row that tests it does not match.
    fn value(&self, fact: &FactId) -> Option<Cow<'_, str>>;
}

fn matches(conditions: &Conditions, facts: &dyn Facts) -> bool {
    conditions
        .iter()
        .all(|(fact, values)| facts.value(fact).is_some_and(|value| values.iter().any(|one| one.0 == value)))
}

impl When {
    /// Whether one of the rows matches; always, when there are none.
    pub fn holds(&self, facts: &dyn Facts) -> bool {
        self.0.is_empty() || self.matches(facts)
    }

    /// Whether one of the rows matches; never, when there are none.
    pub fn matches(&self, facts: &dyn Facts) -> bool {
        self.0.iter().any(|row| matches(row, facts))
    }
}

impl<T> Rows<T> {
    /// The result of the first row that matches.
    pub fn first(&self, facts: &dyn Facts) -> Option<&T> {
        self.0.iter().find(|(row, _)| matches(row, facts)).map(|(_, result)| result)
    }
}
