//! The header of a dialogue: slots, lists, bands, totals, cadences, roles, facts, renamed steps.

use std::collections::BTreeMap;

use super::page::Page;
use super::step;
use crate::dialogue::finding::Code;
use crate::dialogue::ids::*;
use crate::dialogue::model::*;
use crate::dialogue::raw::{RawDialogue, RawQualification, RawSlot, RawTotal, Word};
use crate::dialogue::table::Rows;

/// Everything but the steps and the sheets.
pub fn build(page: &mut Page, raw: &RawDialogue, tables: BTreeMap<TableId, Table>) -> Dialogue {
    let roles: Vec<RoleId> = raw.roles.iter().map(|role| page.id(role)).collect();
    page.known(Code::UnknownRole, &raw.role, raw.roles.iter().map(|role| role.get_ref().as_str()));
    page.known(Code::UnknownStep, &raw.start, raw.steps.iter().map(|step| step.get_ref().as_str()));
    let mut dialogue = Dialogue {
        id: page.id(&raw.dialogue),
        version: raw.version,
        start: page.id(&raw.start),
        slots: BTreeMap::new(),
        derived: BTreeMap::new(),
        lists: BTreeMap::new(),
        bands: BTreeMap::new(),
        totals: BTreeMap::new(),
        assessments: BTreeMap::new(),
        cadences: BTreeMap::new(),
        roles,
        dated_facts: BTreeMap::new(),
        moved: raw.moved.iter().map(|(from, to)| (StepId(from.clone()), StepId(to.get_ref().clone()))).collect(),
        reminders: Vec::new(),
        contacts: Rows::default(),
        role: page.id(&raw.role),
        calendar: calendar(page, raw, &tables),
        steps: Vec::new(),
        qualifications: BTreeMap::new(),
        tables,
        kinds: raw.kinds.iter().map(|kind| page.id(kind)).collect(),
        areas: raw.areas.iter().map(|area| page.id(area)).collect(),
    };
    for (id, slot) in &raw.slot {
        let kind = slot_kind(page, slot, &dialogue.tables);
        dialogue.slots.insert(SlotId(id.clone()), Slot { id: SlotId(id.clone()), kind });
    }
    let slots: Vec<&str> = raw.slot.keys().map(String::as_str).collect();
    let lists: Vec<&str> = raw.list.keys().map(String::as_str).collect();
    let totals: Vec<&str> = raw.total.keys().map(String::as_str).collect();
    for (id, derived) in &raw.derived {
        page.known(Code::UnknownSlot, &derived.from, slots.iter().copied());
        column(page, &dialogue.tables, &derived.table, &[&derived.key, &derived.column]);
        let derived = Derived {
            id: FactId(id.clone()),
            from: page.id(&derived.from),
            table: page.id(&derived.table),
            key: derived.key.get_ref().clone(),
            column: derived.column.get_ref().clone(),
            values: derived.values.iter().map(|value| page.id(value)).collect(),
        };
        dialogue.derived.insert(derived.id.clone(), derived);
    }
    for (id, list) in &raw.list {
        for slot in &list.slots {
            page.known(Code::UnknownSlot, slot, slots.iter().copied());
        }
        let list = List {
            id: ListId(id.clone()),
            slots: list.slots.iter().map(|slot| page.id(slot)).collect(),
            max: list.max.max(1),
        };
        dialogue.lists.insert(list.id.clone(), list);
    }
    for (id, total) in &raw.total {
        page.known(Code::UnknownId, &total.list, lists.iter().copied());
        for slot in [Some(&total.start), Some(&total.end), total.weekly.as_ref()].into_iter().flatten() {
            page.known(Code::UnknownSlot, slot, slots.iter().copied());
        }
        let total = Total {
            id: TotalId(id.clone()),
            list: page.id(&total.list),
            start: page.id(&total.start),
            end: page.id(&total.end),
            unit: unit(page, total),
        };
        dialogue.totals.insert(total.id.clone(), total);
    }
    for (id, band) in &raw.band {
        let of = match band.of.get_ref().as_str() {
            total if totals.contains(&total) => BandOf::Total(page.id(&band.of)),
            _ => {
                page.known(Code::UnknownSlot, &band.of, slots.iter().chain(&totals).copied());
                BandOf::Slot(page.id(&band.of))
            }
        };
        let values =
            band.values.iter().map(|value| (page.id(&value.value), value.below.as_ref().map(|below| *below.get_ref())));
        let band_id = BandId(id.clone());
        let band = Band { id: band_id.clone(), of, values: values.collect() };
        dialogue.bands.insert(band_id, band);
    }
    for (id, assessment) in &raw.assessment {
        page.known(Code::UnknownValue, &assessment.strong, assessment.scale.iter().map(|v| v.get_ref().as_str()));
        let assessment = Assessment {
            id: AssessmentId(id.clone()),
            scale: assessment.scale.iter().map(|value| page.id(value)).collect(),
            strong: page.id(&assessment.strong),
        };
        dialogue.assessments.insert(assessment.id.clone(), assessment);
    }
    for (id, cadence) in &raw.cadence {
        let toward = toward(page, &cadence.toward);
        page.known(Code::UnknownId, &cadence.outage, ["late", "merge", "drop"]);
        let cadence = Cadence {
            id: CadenceId(id.clone()),
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
    for (id, fact) in &raw.fact {
        let fact = DatedFact {
            id: DatedFactId(id.clone()),
            since: fact.since.as_ref().map(|day| page.date(day)),
            until: fact.until.as_ref().map(|day| page.date(day)),
            source: fact.source.clone(),
            checked: page.date(&fact.checked),
            review: page.date(&fact.review),
        };
        dialogue.dated_facts.insert(fact.id.clone(), fact);
    }
    for (from, to) in &raw.moved {
        let steps = raw.steps.iter().map(|step| step.get_ref().as_str());
        let still_there = raw.steps.iter().any(|step| step.get_ref() == from);
        page.known(Code::MovedTarget, to, steps);
        if still_there {
            page.find(Code::MovedTarget, to.span()).args.insert("word".into(), from.clone());
        }
    }
    for area in &raw.areas {
        let known: Vec<&str> = slots.iter().copied().chain(raw.derived.keys().map(String::as_str)).collect();
        page.known(Code::UnknownSlot, area, known);
    }
    dialogue
}

/// Contacts and reminders of every step: they may speak of all that the steps declare.
pub fn every_step(page: &mut Page, raw: &RawDialogue, dialogue: &mut Dialogue) {
    let contacts = step::contacts(page, &raw.contact, dialogue);
    let reminders = raw.reminder.iter().map(|reminder| step::reminder(page, reminder, dialogue)).collect();
    dialogue.contacts = contacts;
    dialogue.reminders = reminders;
}

/// A qualification sheet.
pub fn qualification(page: &mut Page, raw: &RawQualification, dialogue: &mut Dialogue) {
    let options: Vec<&str> = raw.options.iter().map(|option| option.get_ref().as_str()).collect();
    let mut competences = Vec::new();
    for competence in &raw.competence {
        for option in &competence.options {
            page.known(Code::UnknownValue, option, options.iter().copied());
        }
        competences.push(Competence {
            id: page.id(&competence.id),
            options: competence.options.iter().map(|option| page.id(option)).collect(),
        });
    }
    let sheet = Qualification {
        id: page.id(&raw.id),
        level: raw.level,
        register: raw.register.clone(),
        authority: raw.authority.clone(),
        options: raw.options.iter().map(|option| page.id(option)).collect(),
        competences,
        source: raw.source.clone(),
        checked: page.date(&raw.checked),
    };
    dialogue.qualifications.insert(sheet.id.clone(), sheet);
}

fn calendar(page: &mut Page, raw: &RawDialogue, tables: &BTreeMap<TableId, Table>) -> CalendarRules {
    let rules = &raw.calendar;
    for fact in [&rules.zone, &rules.holiday_zone].into_iter().flatten() {
        page.known(Code::UnknownSlot, fact, raw.derived.keys().map(String::as_str));
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
    CalendarRules {
        first: page.time(&rules.first),
        last: page.time(&rules.last),
        usual: page.time(&rules.usual),
        zone: rules.zone.as_ref().map(|fact| page.id(fact)),
        holiday_zone: rules.holiday_zone.as_ref().map(|fact| page.id(fact)),
        holidays: rules.holidays.as_ref().map(|table| page.id(table)),
        everywhere: rules.everywhere.clone(),
        away: page.span(&rules.away),
        pause: page.span(&rules.pause),
    }
}

fn slot_kind(page: &mut Page, slot: &RawSlot, tables: &BTreeMap<TableId, Table>) -> SlotKind {
    let kinds = ["choice", "date", "lookup", "month", "number", "option", "text", "yes-no"];
    page.known(Code::UnknownId, &slot.kind, kinds);
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
                if let Some(label) = &slot.label {
                    column(page, tables, &label.table, &[&label.key, &label.name]);
                }
                SlotKind::Lookup(Lookup {
                    table: page.id(table),
                    typed: typed.get_ref().clone(),
                    gives: gives.get_ref().clone(),
                    label: slot.label.as_ref().map(|label| {
                        (page.id(&label.table), label.key.get_ref().clone(), label.name.get_ref().clone())
                    }),
                })
            }
            _ => {
                let finding = page.find(Code::Syntax, slot.kind.span());
                finding.args.insert("reason".into(), "table, typed, gives".into());
                SlotKind::Text { max: 0 }
            }
        },
        _ => {
            if slot.values.is_empty() {
                let finding = page.find(Code::Syntax, slot.kind.span());
                finding.args.insert("reason".into(), "values".into());
            }
            SlotKind::Choice(slot.values.iter().map(|value| page.id(value)).collect())
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
    page.known(Code::UnknownId, &total.unit, ["months", "hours"]);
    match (total.unit.get_ref().as_str(), &total.weekly, total.full_week, total.per_year) {
        ("hours", Some(weekly), Some(full_week), Some(per_year)) => {
            TotalUnit::Hours { weekly: page.id(weekly), full_week, per_year }
        }
        ("hours", ..) => {
            let finding = page.find(Code::Syntax, total.unit.span());
            finding.args.insert("reason".into(), "weekly, full-week, per-year".into());
            TotalUnit::Months
        }
        _ => TotalUnit::Months,
    }
}

fn toward(page: &mut Page, word: &Word) -> Toward {
    page.known(Code::UnknownId, word, ["after", "before"]);
    if word.get_ref() == "before" { Toward::Before } else { Toward::After }
}
