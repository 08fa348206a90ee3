//! Advisers who are away, and until when.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::ports::store::{Store, StoreError};

/// Mark: one adviser a line, the day before the name.
const ABSENT: &str = "absent";

/// Advisers who are away, by their id, with the last day on which they are.
pub type Absences = BTreeMap<String, Date>;

/// As it was kept.
///
/// # Errors
/// The store cannot be read.
pub fn read(store: &mut dyn Store) -> Result<Absences, StoreError> {
    let kept = store.mark(ABSENT)?.unwrap_or_default();
    let lines = kept.lines().filter_map(|line| line.split_once(' '));
    Ok(lines.filter_map(|(day, id)| Some((id.to_owned(), day.parse().ok()?))).collect())
}

/// What is to be kept of it: the mark and its text.
pub fn mark(absences: &Absences) -> (String, String) {
    (ABSENT.to_owned(), absences.iter().map(|(id, day)| format!("{day} {id}\n")).collect())
}
