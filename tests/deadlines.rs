//! Legal dates, row by row: `tests/deadlines.tsv`, worked out from the articles, not from the program.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use jalon::dialogue::find::find_deadline;
use jalon::dialogue::{SlotId, SlotKind};
use jalon::engine::case::Value;
use jalon::engine::facts::answers::deadline_date;
use jiff::Timestamp;

use crate::support::world;

#[test]
fn legal_dates_are_those_of_the_articles() {
    let world = world::content().world;
    let now: Timestamp = "2026-11-25T09:00:00Z".parse().expect("a time");
    let table = include_str!("deadlines.tsv");
    let rows = table.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()).skip(1);
    let mut wrong = String::new();
    let mut articles: BTreeMap<&str, usize> = BTreeMap::new();
    for row in rows {
        let [name, deadline, given, expected, article] = row.split('\t').collect::<Vec<_>>()[..] else {
            panic!("not five cells: {row}")
        };
        *articles.entry(article).or_default() += 1;
        let (rule, step) =
            find_deadline(&world.dialogue, deadline).unwrap_or_else(|| panic!("no such deadline: {row}"));
        let mut case = world::person(&world, &step.id, "fr", now);
        for pair in given.split(' ').filter(|pair| !pair.is_empty()) {
            let (slot, value) = pair.split_once('=').expect("slot=value");
            let kind = &world.dialogue.slots.get(slot).unwrap_or_else(|| panic!("no such slot: {row}")).kind;
            let value = match kind {
                SlotKind::Date => Value::Date(value.parse().expect("a date")),
                SlotKind::Choice(values) => {
                    assert!(values.iter().any(|known| known.as_str() == value), "no such value: {row}");
                    Value::Word(value.into())
                }
                _ => Value::Word(value.into()),
            };
            case.slots.insert(SlotId::from(slot), value);
        }
        let found = deadline_date(&world, &case, rule, step, now).map_or("none".to_owned(), |date| date.to_string());
        if found != expected {
            let _ = writeln!(wrong, "{name} [{deadline}, {article}]: {found}, not {expected}; given {given}");
        }
    }
    println!("{articles:?}");
    assert!(articles.values().sum::<usize>() >= 60, "the table has too few rows: {articles:?}");
    assert!(wrong.is_empty(), "{wrong}");
}
