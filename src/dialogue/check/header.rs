//! The header of a dialogue: slots, lists, bands, totals, cadences, roles, facts, renamed steps.

use std::collections::{BTreeMap, BTreeSet};

use super::domain;
use super::names::Names;
use super::page::Page;
use super::step::{self, Scope};
use crate::dialogue::contact::KindRules;
use crate::dialogue::finding::Code;
use crate::dialogue::ids::*;
use crate::dialogue::lookup::{Lookup, Table};
use crate::dialogue::model::*;
use crate::dialogue::raw::{RawDialogue, RawKind, RawLabel, RawQualification, RawSlot, RawTotal, Word};
use crate::dialogue::table::{Rows, When};
use toml::Spanned;

/// Everything but the steps and the sheets.
pub fn build(page: &mut Page, raw: &RawDialogue, tables: BTreeMap<TableId, Table>) -> Dialogue {
    let roles: Vec<RoleId> = page.declare_all(&raw.roles);
    page.known(Code::UnknownRole, &raw.role, raw.roles.iter().map(|role| role.get_ref().as_str()));
    page.known(Code::UnknownStep, &raw.start, raw.steps.iter().map(|step| step.get_ref().as_str()));
    let mut dialogue = Dialogue {
        id: page.declare(&raw.dialogue),
        version: raw.version,
        start: page.id(&raw.start),
        slots: BTreeMap::new(),
        derived: BTreeMap::new(),
        lists: BTreeMap::new(),
        bands: BTreeMap::new(),
        totals: BTreeMap::new(),
        elapsed: BTreeMap::new(),
        assessments: BTreeMap::new(),
        cadences: BTreeMap::new(),
        roles,
        dated_facts: BTreeMap::new(),
        moved: raw.moved.iter().map(|(from, to)| (page.id(from), page.id(to))).collect(),
        reminders: Vec::new(),
        contacts: Rows::default(),
        role: page.id(&raw.role),
        calendar: calendar(page, raw, &tables),
        steps: Vec::new(),
        qualifications: BTreeMap::new(),
        tables,
        kinds: page.declare_all(&raw.kinds),
        areas: raw.areas.iter().map(|area| page.id(area)).collect(),
        elsewhere: BTreeMap::new(),
        wishes: page.declare_all(&raw.wishes),
        closings: page.declare_all(&raw.closings),
        kind_rules: BTreeMap::new(),
        told: page.declare_all(&raw.told),
        progress: page.declare_all(&raw.progress),
        topics: Vec::new(),
        statuses: Rows::default(),
        distress: raw.distress.as_ref().map(|distress| page.id(&distress.role)),
    };
    if let Some(distress) = &raw.distress {
        page.known(Code::UnknownRole, &distress.role, raw.roles.iter().map(|role| role.get_ref().as_str()));
    }
    slots(page, raw, &mut dialogue);
    derived(page, raw, &mut dialogue);
    lists(page, raw, &mut dialogue);
    totals(page, raw, &mut dialogue);
    elapsed(page, raw, &mut dialogue);
    for slot in &raw.told {
        domain::slot_of(page, &dialogue, slot, &["choice", "lookup", "number", "option", "yes-no"]);
    }
    for slot in &raw.progress {
        domain::slot_of(page, &dialogue, slot, &["choice"]);
    }
    bands(page, raw, &mut dialogue);
    assessments(page, raw, &mut dialogue);
    cadences(page, raw, &mut dialogue);
    dated_facts(page, raw, &mut dialogue);
    moved(page, raw);
    areas(page, raw, &mut dialogue);
    dialogue
}

/// The word that stands there.
fn word(word: &Word) -> &str {
    word.get_ref()
}

/// The names of a table of the header.
fn keys<T>(table: &BTreeMap<Word, T>) -> Vec<&str> {
    table.keys().map(word).collect()
}

/// Typed values, and which choices make others void.
fn slots(page: &mut Page, raw: &RawDialogue, dialogue: &mut Dialogue) {
    for (id, slot) in &raw.slot {
        let kind = slot_kind(page, id, slot, &dialogue.tables);
        let mut clears = BTreeMap::new();
        for (value, others) in &slot.clears {
            page.known(Code::UnknownValue, value, slot.values.iter().map(|value| value.get_ref().as_str()));
            for other in others {
                page.known(Code::UnknownSlot, other, raw.slot.keys().map(|id| id.get_ref().as_str()));
            }
            clears.insert(page.id(value), others.iter().map(|other| page.id(other)).collect());
        }
        let id: SlotId = page.declare(id);
        let beside = slot.beside.as_ref().map(|other| page.id(other));
        dialogue.slots.insert(id.clone(), Slot { id, kind, clears, beside });
    }
    for other in raw.slot.values().filter_map(|slot| slot.beside.as_ref()) {
        domain::slot_of(page, dialogue, other, &["lookup"]);
    }
}

/// Values that a table tells from a slot.
fn derived(page: &mut Page, raw: &RawDialogue, dialogue: &mut Dialogue) {
    for (id, derived) in &raw.derived {
        domain::slot_of(page, dialogue, &derived.from, &["lookup", "choice"]);
        column(page, &dialogue.tables, &derived.table, &[&derived.key, &derived.column]);
        if let Some(table) = dialogue.tables.get(derived.table.get_ref().as_str()) {
            let cells: BTreeSet<&str> = table.cells(derived.column.get_ref()).collect();
            for value in &derived.values {
                page.known(Code::UnknownValue, value, cells.iter().copied());
            }
        }
        let derived = Derived {
            id: page.declare(id),
            from: page.id(&derived.from),
            table: page.id(&derived.table),
            key: derived.key.get_ref().clone(),
            column: derived.column.get_ref().clone(),
            values: derived.values.iter().map(|value| page.id(value)).collect(),
        };
        dialogue.derived.insert(derived.id.clone(), derived);
    }
}

/// Repeated groups of slots.
fn lists(page: &mut Page, raw: &RawDialogue, dialogue: &mut Dialogue) {
    let slots: Vec<&str> = keys(&raw.slot);
    for (id, list) in &raw.list {
        for slot in &list.slots {
            page.known(Code::UnknownSlot, slot, slots.iter().copied());
        }
        let list = List { id: page.declare(id), slots: page.declare_all(&list.slots), max: list.max.max(1) };
        dialogue.lists.insert(list.id.clone(), list);
    }
}

/// Sums over a list.
fn totals(page: &mut Page, raw: &RawDialogue, dialogue: &mut Dialogue) {
    let lists: Vec<&str> = keys(&raw.list);
    for (id, total) in &raw.total {
        page.known(Code::UnknownId, &total.list, lists.iter().copied());
        for slot in [&total.start, &total.end] {
            domain::slot_of(page, dialogue, slot, &["month", "date"]);
        }
        if let Some(weekly) = &total.weekly {
            domain::slot_of(page, dialogue, weekly, &["number"]);
        }
        let total = Total {
            id: page.declare(id),
            list: page.id(&total.list),
            start: page.id(&total.start),
            end: page.id(&total.end),
            unit: unit(page, total),
        };
        dialogue.totals.insert(total.id.clone(), total);
    }
}

/// Time since a date.
fn elapsed(page: &mut Page, raw: &RawDialogue, dialogue: &mut Dialogue) {
    for (id, elapsed) in &raw.elapsed {
        domain::slot_of(page, dialogue, &elapsed.from, &["date"]);
        page.known(Code::UnknownId, &elapsed.unit, ["days", "weeks"]);
        let is_weeks = elapsed.unit.get_ref() == "weeks";
        let unit = if is_weeks { ElapsedUnit::Weeks } else { ElapsedUnit::Days };
        let elapsed = Elapsed { id: page.declare(id), from: page.id(&elapsed.from), unit };
        dialogue.elapsed.insert(elapsed.id.clone(), elapsed);
    }
}

/// Numbers in words: what they are of, and where each word ends.
fn bands(page: &mut Page, raw: &RawDialogue, dialogue: &mut Dialogue) {
    let (slots, totals, elapsed): (Vec<&str>, Vec<&str>, Vec<&str>) =
        (keys(&raw.slot), keys(&raw.total), keys(&raw.elapsed));
    for (id, band) in &raw.band {
        let of = match band.of.get_ref().as_str() {
            total if totals.contains(&total) => BandOf::Total(page.id(&band.of)),
            since if elapsed.contains(&since) => BandOf::Elapsed(page.id(&band.of)),
            _ => {
                if slots.contains(&band.of.get_ref().as_str()) {
                    domain::slot_of(page, dialogue, &band.of, &["number"]);
                } else {
                    page.known(Code::UnknownSlot, &band.of, slots.iter().chain(&totals).chain(&elapsed).copied());
                }
                BandOf::Slot(page.id(&band.of))
            }
        };
        let bounds: Vec<Option<i64>> =
            band.values.iter().map(|value| value.below.as_ref().map(|b| *b.get_ref())).collect();
        let grows = bounds.windows(2).all(|two| two[0].is_some() && two[1].is_none_or(|above| Some(above) > two[0]));
        if !grows || bounds.last().is_none_or(Option::is_some) {
            page.about(Code::BadBounds, id);
        }
        let values: Vec<ValueId> = page.declare_all(band.values.iter().map(|value| &value.value));
        let band = Band { id: page.declare(id), of, values: values.into_iter().zip(bounds).collect() };
        dialogue.bands.insert(band.id.clone(), band);
    }
}

/// Self-assessments and their scales.
fn assessments(page: &mut Page, raw: &RawDialogue, dialogue: &mut Dialogue) {
    for (id, assessment) in &raw.assessment {
        page.known(Code::UnknownValue, &assessment.strong, assessment.scale.iter().map(|v| v.get_ref().as_str()));
        let assessment = Assessment {
            id: page.declare(id),
            scale: page.declare_all(&assessment.scale),
            strong: page.id(&assessment.strong),
        };
        dialogue.assessments.insert(assessment.id.clone(), assessment);
    }
}

/// Rhythms of reminders.
fn cadences(page: &mut Page, raw: &RawDialogue, dialogue: &mut Dialogue) {
    for (id, cadence) in &raw.cadence {
        let toward = toward(page, &cadence.toward);
        page.known(Code::UnknownId, &cadence.outage, ["late", "merge", "drop"]);
        if cadence.offsets.is_empty() {
            page.about(Code::BadBounds, id);
        }
        let cadence = Cadence {
            id: page.declare(id),
            offsets: cadence.offsets.iter().map(|offset| page.span(offset)).collect(),
            toward,
            outage: match cadence.outage.get_ref().as_str() {
                "drop" => Outage::Drop,
                "late" => Outage::Late,
                _ => Outage::Merge,
            },
            expires: page.span(&cadence.expires),
        };
        dialogue.cadences.insert(cadence.id.clone(), cadence);
    }
}

/// Rules of the world, without the rows that say for whom.
fn dated_facts(page: &mut Page, raw: &RawDialogue, dialogue: &mut Dialogue) {
    for (id, fact) in &raw.fact {
        if let Some(older) = &fact.replaces {
            let others = raw.fact.keys().filter(|other| *other != id);
            page.known(Code::UnknownId, older, others.map(word));
        }
        let fact = DatedFact {
            id: page.declare(id),
            since: fact.since.as_ref().map(|day| page.date(day)),
            until: fact.until.as_ref().map(|day| page.date(day)),
            source: fact.source.clone(),
            checked: page.date(&fact.checked),
            review: page.date(&fact.review),
            replaces: fact.replaces.as_ref().map(|older| page.id(older)),
            when: When::default(),
        };
        dialogue.dated_facts.insert(fact.id.clone(), fact);
    }
}

/// Renamed steps: the new one is there, the old one is not.
fn moved(page: &mut Page, raw: &RawDialogue) {
    for (from, to) in &raw.moved {
        let steps = raw.steps.iter().map(|step| step.get_ref().as_str());
        let still_there = raw.steps.contains(from);
        page.known(Code::MovedTarget, to, steps);
        if still_there {
            page.about(Code::MovedTarget, from);
        }
    }
}

/// Places that contact points belong to, the most precise first.
fn areas(page: &mut Page, raw: &RawDialogue, dialogue: &mut Dialogue) {
    let slots: Vec<&str> = keys(&raw.slot);
    for area in &raw.areas {
        let known: Vec<&str> = slots.iter().copied().chain(raw.derived.keys().map(word)).collect();
        page.known(Code::UnknownSlot, area, known);
    }
    for (area, others) in &raw.elsewhere {
        page.known(Code::UnknownSlot, area, raw.areas.iter().map(word));
        for other in others {
            page.known(Code::UnknownSlot, other, raw.derived.keys().map(word).chain(slots.iter().copied()));
        }
        dialogue.elsewhere.insert(page.id(area), others.iter().map(|other| page.id(other)).collect());
    }
}

/// Contacts and reminders of every step: they may speak of all that the steps declare.
pub fn every_step(page: &mut Page, raw: &RawDialogue, dialogue: &mut Dialogue, names: &Names) {
    let scope = Scope { dialogue, names };
    let contacts = step::contacts(page, &raw.contact, &scope);
    let kinds = raw.kind.iter().map(|(kind, rules)| (page.id(kind), kind_rules(page, kind, rules, &scope)));
    let kind_rules: BTreeMap<KindId, KindRules> = kinds.collect();
    let reminders = step::reminders(page, &raw.reminder, &scope);
    let whens: Vec<(DatedFactId, When)> =
        raw.fact.iter().map(|(id, fact)| (page.id(id), step::when(page, &fact.when, &scope))).collect();
    let mut statuses = Rows::default();
    for row in raw.status.iter().map(Spanned::get_ref) {
        let say: StatusId = page.declare(&row.say);
        let conditions = step::first_row(step::when(page, &row.when, &scope));
        statuses.0.extend(conditions.into_iter().map(|conditions| (conditions, say.clone())));
    }
    for (id, when) in whens {
        if let Some(fact) = dialogue.dated_facts.get_mut(&id) {
            fact.when = when;
        }
    }
    dialogue.statuses = statuses;
    dialogue.contacts = contacts;
    dialogue.kind_rules = kind_rules;
    dialogue.reminders = reminders;
}

fn kind_rules(page: &mut Page, kind: &Word, raw: &RawKind, scope: &Scope) -> KindRules {
    page.known(Code::ClosedContact, kind, scope.dialogue.kinds.iter().map(KindId::as_str));
    let when = step::when(page, &raw.when, scope);
    if let Some(area) = &raw.by {
        page.known(Code::UnknownSlot, area, scope.dialogue.areas.iter().map(FactId::as_str));
    }
    let by = raw.by.as_ref().map(|area| page.id(area));
    let mut rules = KindRules { when, listed: raw.listed, by, ..KindRules::default() };
    for ask in &raw.ask {
        domain::slot_of(page, scope.dialogue, &ask.slot, &["choice", "lookup"]);
        rules.asks.push((page.id(&ask.slot), step::when(page, &ask.when, scope)));
    }
    for row in raw.note.iter().map(Spanned::get_ref) {
        let say: ValueId = page.id(&row.say);
        let conditions = step::first_row(step::when(page, &row.when, scope));
        rules.notes.0.extend(conditions.into_iter().map(|conditions| (conditions, say.clone())));
    }
    rules
}

/// A qualification sheet.
pub fn qualification(page: &mut Page, raw: &RawQualification, dialogue: &mut Dialogue) {
    let ids: Vec<CompetenceId> = page.declare_all(raw.competence.iter().map(|competence| &competence.id));
    let options: Vec<&str> = raw.options.iter().map(|option| option.get_ref().as_str()).collect();
    let mut competences = Vec::new();
    for (id, competence) in ids.into_iter().zip(&raw.competence) {
        for option in &competence.options {
            page.known(Code::UnknownValue, option, options.iter().copied());
        }
        competences.push(Competence { id, options: competence.options.iter().map(|option| page.id(option)).collect() });
    }
    let sheet = Qualification {
        id: page.declare(&raw.id),
        level: raw.level,
        register: raw.register.clone(),
        authority: raw.authority.clone(),
        options: page.declare_all(&raw.options),
        competences,
        source: raw.source.clone(),
        checked: page.date(&raw.checked),
    };
    dialogue.qualifications.insert(sheet.id.clone(), sheet);
}

fn calendar(page: &mut Page, raw: &RawDialogue, tables: &BTreeMap<TableId, Table>) -> CalendarRules {
    let rules = &raw.calendar;
    for fact in [&rules.zone, &rules.holiday_zone].into_iter().flatten() {
        page.known(Code::UnknownSlot, fact, raw.derived.keys().map(|word| word.get_ref().as_str()));
    }
    if let Some(table) = &rules.holidays {
        let names = ["date", "zone"];
        if page.known(Code::UnknownId, table, tables.keys().map(TableId::as_str)) {
            let columns = tables[&TableId(table.get_ref().clone())].columns();
            for name in names {
                page.is_known(Code::UnknownId, name, table.span(), columns.iter().map(String::as_str));
            }
        }
    }
    let (first, last, usual) = (page.time(&rules.first), page.time(&rules.last), page.time(&rules.usual));
    if !(first <= usual && usual <= last && first < last) {
        page.find(Code::BadBounds, rules.usual.span()).args.insert("word".into(), "calendar".into());
    }
    CalendarRules {
        first,
        last,
        usual,
        zone: rules.zone.as_ref().map(|fact| page.id(fact)),
        holiday_zone: rules.holiday_zone.as_ref().map(|fact| page.id(fact)),
        holidays: rules.holidays.as_ref().map(|table| page.id(table)),
        everywhere: rules.everywhere.clone(),
        away: page.span(&rules.away),
        pause: page.span(&rules.pause),
    }
}

fn slot_kind(page: &mut Page, id: &Word, slot: &RawSlot, tables: &BTreeMap<TableId, Table>) -> SlotKind {
    let kinds = ["choice", "date", "lookup", "month", "number", "option", "text", "yes-no"];
    page.known(Code::UnknownId, &slot.kind, kinds);
    if slot.min.zip(slot.max).is_some_and(|(min, max)| min > max) {
        page.about(Code::BadBounds, id);
    }
    match slot.kind.get_ref().as_str() {
        "date" => SlotKind::Date,
        "month" => SlotKind::Month,
        "number" => SlotKind::Number { min: slot.min.unwrap_or(0), max: slot.max.unwrap_or(i64::from(i32::MAX)) },
        "option" => SlotKind::OptionOf,
        "text" => SlotKind::Text { max: usize::try_from(slot.max.unwrap_or(200)).unwrap_or(200) },
        "yes-no" => SlotKind::YesNo,
        "lookup" => match (&slot.table, &slot.typed, &slot.gives) {
            (Some(table), Some(typed), Some(gives)) => {
                column(page, tables, table, &[typed, gives]);
                for label in slot.label.iter().chain(&slot.named).chain(&slot.wide) {
                    column(page, tables, &label.table, &[&label.key, &label.name]);
                }
                for name in &slot.search {
                    column(page, tables, table, &[name]);
                }
                let place = |label: &RawLabel| {
                    (TableId(label.table.get_ref().clone()), label.key.get_ref().clone(), label.name.get_ref().clone())
                };
                SlotKind::Lookup(Lookup {
                    table: page.id(table),
                    typed: typed.get_ref().clone(),
                    gives: gives.get_ref().clone(),
                    label: slot.label.as_ref().map(place),
                    named: slot.named.iter().map(place).collect(),
                    wide: slot.wide.iter().map(place).collect(),
                    width: slot.width.unwrap_or(0),
                    search: slot.search.iter().map(|name| name.get_ref().clone()).collect(),
                })
            }
            _ => {
                page.missing_key(slot.kind.span(), "table, typed, gives");
                SlotKind::Text { max: 0 }
            }
        },
        _ => {
            if slot.values.is_empty() {
                page.missing_key(slot.kind.span(), "values");
            }
            SlotKind::Choice(page.declare_all(&slot.values))
        }
    }
}

fn column(page: &mut Page, tables: &BTreeMap<TableId, Table>, table: &Word, names: &[&Word]) {
    if !page.known(Code::UnknownId, table, tables.keys().map(TableId::as_str)) {
        return;
    }
    let columns = tables[&TableId(table.get_ref().clone())].columns();
    for name in names {
        page.known(Code::UnknownId, name, columns.iter().map(String::as_str));
    }
}

fn unit(page: &mut Page, total: &RawTotal) -> TotalUnit {
    page.known(Code::UnknownId, &total.unit, ["months", "years", "hours"]);
    match (total.unit.get_ref().as_str(), &total.weekly, total.full_week, total.per_year) {
        ("hours", Some(weekly), Some(full_week), Some(per_year)) => {
            TotalUnit::Hours { weekly: page.id(weekly), full_week, per_year }
        }
        ("hours", ..) => {
            page.missing_key(total.unit.span(), "weekly, full-week, per-year");
            TotalUnit::Months
        }
        ("years", ..) => TotalUnit::Years,
        _ => TotalUnit::Months,
    }
}

fn toward(page: &mut Page, word: &Word) -> Toward {
    page.known(Code::UnknownId, word, ["after", "before"]);
    if word.get_ref() == "before" { Toward::Before } else { Toward::After }
}
