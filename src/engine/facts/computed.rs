//! What follows from answers by the tables and rules of the dialogue: facts of a row, totals, spans of time.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::dialogue::{Elapsed, ElapsedUnit, FactId, SlotKind, Total, TotalUnit, ValueId};
use crate::engine::case::{Case, Entry, Value};
use crate::engine::world::World;

/// A fact read from a table row by the value of a slot.
pub fn derived<'w>(world: &'w World, case: &Case, fact: &FactId) -> Option<&'w str> {
    let derived = world.dialogue.derived.get(fact)?;
    let Some(Value::Word(key)) = case.slots.get(&derived.from) else { return None };
    derived_of(world, fact, key)
}

/// The same for a value of that slot.
pub fn derived_of<'w>(world: &'w World, fact: &FactId, key: &ValueId) -> Option<&'w str> {
    let derived = world.dialogue.derived.get(fact)?;
    let table = world.dialogue.tables.get(&derived.table)?;
    table.find(&derived.key, key.as_str(), &derived.column).next()
}

/// Competences that this person rates: those of the option chosen, and those of all options.
pub fn competences<'a>(world: &'a World, case: &'a Case) -> impl Iterator<Item = &'a crate::dialogue::Competence> {
    let option = world.dialogue.slots.values().find_map(|slot| match (&slot.kind, case.slots.get(&slot.id)) {
        (SlotKind::OptionOf, Some(Value::Word(word))) => Some(word),
        _ => None,
    });
    let sheet = world.dialogue.qualifications.get(&case.key.qualification);
    sheet.into_iter().flat_map(|sheet| &sheet.competences).filter(move |competence| {
        competence.options.is_empty() || option.is_none_or(|option| competence.options.contains(option))
    })
}

/// A number over a list. Overlapping periods count once; an entry without an end lasts until today.
pub fn total_of(case: &Case, total: &Total, today: Date) -> i64 {
    let entries = case.lists.get(&total.list).map_or(&[][..], Vec::as_slice);
    let months = |entry: &Entry| {
        let start = entry.slots.get(&total.start).and_then(month_number);
        let end = match entry.slots.get(&total.end) {
            Some(value) => month_number(value),
            None => Some(i64::from(today.year()) * 12 + i64::from(today.month()) - 1),
        };
        // A life of work is shorter than 80 years: a wrong year cannot make the walk long.
        start.zip(end).map_or(0..0, |(start, end)| start..(end + 1).min(start + 960))
    };
    match &total.unit {
        TotalUnit::Months | TotalUnit::Years => {
            let worked: BTreeSet<i64> = entries.iter().flat_map(months).collect();
            let months = i64::try_from(worked.len()).unwrap_or(i64::MAX);
            if total.unit == TotalUnit::Years { months / 12 } else { months }
        }
        TotalUnit::Hours { weekly, full_week, per_year } => {
            // In each month: the hours of all entries, and those of the longest one.
            let mut worked: BTreeMap<i64, (i64, i64)> = BTreeMap::new();
            for entry in entries {
                let Some(Value::Number(hours)) = entry.slots.get(weekly) else { continue };
                for month in months(entry) {
                    let (sum, longest) = worked.entry(month).or_default();
                    *sum += hours;
                    *longest = (*longest).max(*hours);
                }
            }
            // Two works at once count as one full week; one long work counts as it is.
            let weeks: i64 = worked.values().map(|(sum, longest)| (*sum).min((*full_week).max(*longest))).sum();
            weeks * per_year / (12 * (*full_week).max(1))
        }
    }
}

fn month_number(value: &Value) -> Option<i64> {
    match value {
        Value::Date(date) => Some(i64::from(date.year()) * 12 + i64::from(date.month()) - 1),
        Value::Month { year, month } => Some(i64::from(*year) * 12 + i64::from(*month) - 1),
        _ => None,
    }
}

/// How many units of time have begun since a day; none before it, or while it is not known.
pub fn elapsed_of(case: &Case, elapsed: &Elapsed, today: Date) -> Option<i64> {
    let Some(Value::Date(from)) = case.slots.get(&elapsed.from) else { return None };
    let days = i64::from((today - *from).get_days());
    let unit = match elapsed.unit {
        ElapsedUnit::Days => 1,
        ElapsedUnit::Weeks => 7,
    };
    (days >= 0).then_some(days / unit + 1)
}
