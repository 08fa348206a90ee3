//! The cells of lookup tables, by what the dialogue does with their columns.
//!
//! A spreadsheet turns days round, takes away the zeros that codes begin with and adds spaces, and nobody sees it: a
//! holiday that is no date is a working day, a code that is not found has no time zone.

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan;
use jiff::civil::{Date, date};
use jiff::tz::TimeZone;

use crate::dialogue::finding::{Code, Finding};
use crate::dialogue::ids::TableId;
use crate::dialogue::lookup::Table;
use crate::dialogue::model::{Dialogue, SlotKind};
use crate::dialogue::raw::{RawDialogue, Word};
use crate::dialogue::sheet::{Sheet, Wrongs};
use crate::dialogue::sources::Sources;

use super::page::Page;

/// Where the tables are.
fn path(table: &str) -> String {
    format!("dialogues/tables/{table}.csv")
}

/// The tables of a dialogue as their files have them.
pub type Sheets = BTreeMap<String, Sheet>;

/// Reads the tables that the header names.
pub fn read(sources: &Sources, header: &mut Page, words: &[Word]) -> (BTreeMap<TableId, Table>, Sheets) {
    let (mut tables, mut sheets) = (BTreeMap::new(), Sheets::new());
    for word in words {
        let path = path(word.get_ref());
        let Some(text) = sources.get(&path) else {
            header.find(Code::MissingFile, word.span()).args.insert("word".into(), path);
            continue;
        };
        let (sheet, mut wrong) = Sheet::read(&path, text);
        header.findings.append(&mut wrong);
        let rows = sheet.rows.iter().map(|(_, row)| Ok::<_, std::convert::Infallible>(row));
        let Ok(table) = Table::read(sheet.columns.clone(), rows);
        tables.insert(TableId(word.get_ref().clone()), table);
        sheets.insert(word.get_ref().clone(), sheet);
    }
    (tables, sheets)
}

/// What is wrong with the cells.
pub fn check(
    sources: &Sources,
    header: &mut Page,
    raw: &RawDialogue,
    dialogue: &Dialogue,
    sheets: &Sheets,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    let columns: BTreeSet<&str> = sheets.values().flat_map(|sheet| &sheet.columns).map(String::as_str).collect();
    for (column, signs) in &raw.column {
        header.known(Code::UnknownId, column, columns.iter().copied());
        if signs.most.is_some_and(|most| most < signs.least) {
            header.about(Code::BadBounds, column);
        }
    }
    for (name, sheet) in sheets {
        let path = path(name);
        let Some(text) = sources.get(&path) else { continue };
        let mut wrongs = Wrongs::new(&path, text);
        let own = Cells { name, sheet, sheets, dialogue };
        own.spaces(&mut wrongs);
        own.doubled(&mut wrongs);
        own.days(&mut wrongs);
        own.zones(&mut wrongs);
        own.codes(raw, &mut wrongs);
        own.references(raw, &mut wrongs);
        findings.append(&mut wrongs.end());
    }
    findings
}

/// One table.
struct Cells<'a> {
    name: &'a str,
    sheet: &'a Sheet,
    sheets: &'a Sheets,
    dialogue: &'a Dialogue,
}

impl Cells<'_> {
    /// A cell with a space at an end is another cell.
    fn spaces(&self, wrongs: &mut Wrongs) {
        for (at, column) in self.sheet.columns.iter().enumerate() {
            if column.trim() != column {
                wrongs.add(Code::BadCell, 0, column, |finding| cell(finding, column, column, "space", column.trim()));
            }
            for (start, row) in &self.sheet.rows {
                let word = row.get(at).unwrap_or_default();
                if word.trim() != word {
                    let way = format!("{column} space");
                    wrongs
                        .add(Code::BadCell, *start, &way, |finding| cell(finding, word, column, "space", word.trim()));
                }
            }
        }
    }

    /// The same row twice, or the same key with something else.
    fn doubled(&self, wrongs: &mut Wrongs) {
        let mut whole = BTreeMap::new();
        for (start, row) in &self.sheet.rows {
            let cells: Vec<&str> = row.iter().collect();
            match whole.get(&cells) {
                Some(first) => twice(wrongs, *start, "", row.get(0).unwrap_or_default(), *first),
                None => drop(whole.insert(cells, *start)),
            }
        }
        let mut pairs: BTreeSet<(&str, &str)> = BTreeSet::new();
        if self.is_holidays() {
            // One name for the day of a zone: two lines of it are one too many.
            self.contradictions(wrongs, &[("date", "zone")], false);
        }
        for derived in self.dialogue.derived.values().filter(|derived| derived.table.as_str() == self.name) {
            pairs.insert((&derived.key, &derived.column));
        }
        for slot in self.dialogue.slots.values() {
            let SlotKind::Lookup(lookup) = &slot.kind else { continue };
            let label = lookup.label.as_ref().filter(|(table, ..)| table.as_str() == self.name);
            pairs.extend(label.map(|(_, key, name)| (key.as_str(), name.as_str())));
        }
        for pair in pairs {
            self.contradictions(wrongs, &[pair], true);
        }
    }

    /// Rows that say two things of one key; with `may_repeat`, saying the same again is no fault.
    fn contradictions(&self, wrongs: &mut Wrongs, pairs: &[(&str, &str)], may_repeat: bool) {
        for (key, name) in pairs {
            let mut known: BTreeMap<(&str, &str), (usize, &str)> = BTreeMap::new();
            for ((start, key_cell), (_, other)) in self.sheet.cells(key).zip(self.sheet.cells(name)) {
                let place = if may_repeat { (key_cell, "") } else { (key_cell, other) };
                match known.get(&place) {
                    Some((first, before)) if !may_repeat || *before != other => {
                        twice(wrongs, start, key, key_cell, *first);
                    }
                    Some(_) => {}
                    None => drop(known.insert(place, (start, other))),
                }
            }
        }
    }

    fn is_holidays(&self) -> bool {
        self.dialogue.calendar.holidays.as_ref().is_some_and(|table| table.as_str() == self.name)
    }

    /// Days are compared as they are written: 2026-12-25 and nothing else.
    fn days(&self, wrongs: &mut Wrongs) {
        if !self.is_holidays() {
            return;
        }
        for (start, word) in self.sheet.cells("date") {
            let is_day = word.parse::<Date>().is_ok_and(|day| day.to_string() == word);
            if !is_day {
                let good = meant(word).map_or("2026-12-25".to_owned(), |day| day.to_string());
                wrongs.add(Code::BadDate, start, "date", |finding| finding.with("word", word).with("good", good));
            }
        }
        let rules = &self.dialogue.calendar;
        let zones = rules.holiday_zone.as_ref().and_then(|fact| self.dialogue.derived.get(fact.as_str()));
        let sheet = zones.and_then(|derived| Some((derived, self.sheets.get(derived.table.as_str())?)));
        let Some((derived, zones)) = sheet else { return };
        let mut known: BTreeSet<&str> = zones.cells(&derived.column).map(|(_, zone)| zone).collect();
        known.insert(&rules.everywhere);
        for (start, word) in self.sheet.cells("zone").filter(|(_, zone)| !known.contains(zone)) {
            unknown(wrongs, start, word, "zone", derived.table.as_str(), &derived.column, &known);
        }
    }

    /// Time zones that nobody knows would silently be the centre's.
    fn zones(&self, wrongs: &mut Wrongs) {
        let fact = self.dialogue.calendar.zone.as_ref();
        let derived = fact.and_then(|fact| self.dialogue.derived.get(fact.as_str()));
        let Some(derived) = derived.filter(|derived| derived.table.as_str() == self.name) else { return };
        let mut known = BTreeMap::new();
        for (start, word) in self.sheet.cells(&derived.column).filter(|(_, word)| !word.is_empty()) {
            if !*known.entry(word).or_insert_with(|| TimeZone::get(word).is_ok()) {
                let column = &derived.column;
                wrongs.add(Code::BadCell, start, column, |finding| cell(finding, word, column, "zone", "Europe/Paris"));
            }
        }
    }

    /// Codes have the signs that the header says, and those of a lookup its width.
    fn codes(&self, raw: &RawDialogue, wrongs: &mut Wrongs) {
        let mut widths: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
        for slot in self.dialogue.slots.values() {
            if let SlotKind::Lookup(lookup) = &slot.kind
                && lookup.table.as_str() == self.name
                && lookup.width > 0
            {
                widths.insert(&lookup.typed, (lookup.width, lookup.width));
            }
        }
        for (column, rules) in &raw.column {
            widths.insert(column.get_ref(), (rules.least, rules.most.unwrap_or(rules.least)));
        }
        for (column, (least, most)) in widths {
            for (start, word) in self.sheet.cells(column) {
                let length = word.chars().count();
                if (least..=most).contains(&length) {
                    continue;
                }
                let is_number = !word.is_empty() && word.bytes().all(|sign| sign.is_ascii_digit());
                let good = if is_number && length < least { format!("{word:0>least$}") } else { String::new() };
                let wanted = if least == most { least.to_string() } else { format!("{least}-{most}") };
                let way = format!("{column} {}", good.is_empty());
                wrongs.add(Code::BadCell, start, &way, |finding| {
                    let kind = if good.is_empty() { "signs" } else { "zeros" };
                    cell(finding, word, column, kind, &good).with("length", wanted)
                });
            }
        }
    }

    /// A key that another table does not have has no name there, no time zone, no holidays.
    fn references(&self, raw: &RawDialogue, wrongs: &mut Wrongs) {
        let mut wanted: BTreeSet<(&str, &str, &str)> = BTreeSet::new();
        for (id, slot) in &self.dialogue.slots {
            let SlotKind::Lookup(lookup) = &slot.kind else { continue };
            if lookup.table.as_str() != self.name {
                continue;
            }
            let label = lookup.label.iter().map(|(table, key, _)| (table.as_str(), key.as_str()));
            let derived = self.dialogue.derived.values().filter(|derived| derived.from.as_str() == id.as_str());
            let derived = derived.map(|derived| (derived.table.as_str(), derived.key.as_str()));
            wanted.extend(label.chain(derived).map(|(table, key)| (lookup.gives.as_str(), table, key)));
        }
        for (gives, table, key) in wanted {
            let Some(other) = self.sheets.get(table).filter(|_| table != self.name || key != gives) else { continue };
            if other.place(key).is_none() || other.is_cut {
                continue;
            }
            let known: BTreeSet<&str> = other.cells(key).map(|(_, cell)| cell).collect();
            // A zero that is lost there is found there, where the signs of the column are said.
            let is_said = raw.column.keys().any(|column| column.get_ref() == key);
            let bare: BTreeSet<&str> =
                known.iter().filter(|_| is_said).map(|cell| cell.trim_start_matches('0')).collect();
            let is_lost = |cell: &str| !known.contains(cell) && !bare.contains(cell.trim_start_matches('0'));
            for (start, word) in self.sheet.cells(gives).filter(|(_, cell)| is_lost(cell)) {
                unknown(wrongs, start, word, gives, table, key, &known);
            }
        }
    }
}

fn cell(finding: Finding, word: &str, column: &str, kind: &str, good: &str) -> Finding {
    finding.with("word", word).with("key", column).with("kind", kind).with("good", good)
}

fn twice(wrongs: &mut Wrongs, start: usize, way: &str, word: &str, first: usize) {
    let line = wrongs.line(first).to_string();
    wrongs.add(Code::DuplicateRow, start, way, |finding| finding.with("word", word).with("line", line));
}

fn unknown(
    wrongs: &mut Wrongs,
    start: usize,
    word: &str,
    column: &str,
    table: &str,
    key: &str,
    known: &BTreeSet<&str>,
) {
    wrongs.add(Code::UnknownCell, start, &format!("{column} {table} {key}"), |finding| {
        let finding = finding.with("word", word).with("key", key).with("file", path(table));
        // A zero that was lost on one of the two sides is what happens most.
        let bare = |cell: &str| cell.trim_start_matches('0').to_owned();
        match known.iter().find(|cell| bare(cell) == bare(word)) {
            Some(same) => Finding { near: Some((*same).to_owned()), ..finding },
            // Two numbers that look alike have nothing in common.
            None if word.bytes().all(|sign| sign.is_ascii_digit()) => finding,
            None => finding.near(word, known.iter().copied()),
        }
    });
}

/// The day that was perhaps meant: day first, the year first with other signs, or a spreadsheet's count of days.
fn meant(word: &str) -> Option<Date> {
    let word = word.split(['T', ' ']).next()?;
    if let Ok(days) = word.parse::<i32>() {
        // The count of days that spreadsheets keep begins here. Only those of this century are days.
        let is_count = (36_526..73_051).contains(&days);
        return is_count.then(|| date(1899, 12, 30).saturating_add(days.days()));
    }
    let parts: Vec<i16> = word.split(['/', '-', '.']).map(|part| part.parse().ok()).collect::<Option<_>>()?;
    let [first, month, last] = parts[..] else { return None };
    let (year, day) = if first > 31 { (first, last) } else { (last, first) };
    let year = if year < 100 { year + 2000 } else { year };
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_guessed_only_to_say_what_to_write() {
        for (word, day) in [
            ("25/12/2026", "2026-12-25"),
            ("25.12.26", "2026-12-25"),
            ("25-12-2026", "2026-12-25"),
            ("2026/12/25", "2026-12-25"),
            ("2026-12-25 00:00:00", "2026-12-25"),
            ("46381", "2026-12-25"),
            ("1/5/2026", "2026-05-01"),
            ("30/02/2026", "-"),
            ("25 décembre", "-"),
            ("12", "-"),
            ("", "-"),
        ] {
            assert_eq!(meant(word).map_or("-".to_owned(), |day| day.to_string()), day, "{word}");
        }
    }
}
