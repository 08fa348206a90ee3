//! What is known of a case, as rows may test it: closed values, nothing computed in the files.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::civil::Date;

use super::calendar::{Calendar, shift};
use super::case::{Case, Entry, Value};
use super::checklist;
use super::reminder;
use super::world::World;
use crate::dialogue::table::Facts;
use crate::dialogue::{
    Anchor, AnchorOn, BandOf, Deadline, DeadlineId, Elapsed, ElapsedUnit, FactId, SlotId, SlotKind, Step, Total,
    TotalUnit, ValueId,
};

/// Value of a question that the person passed over.
const UNKNOWN: &str = "unknown";

/// What was answered of a case at an instant, perhaps seen from one entry of a list. Papers and reminders are
/// counted by it: of their own facts it knows nothing, so that a rule about papers cannot turn on itself.
pub struct Answers<'a> {
    world: &'a World,
    case: &'a Case,
    now: Timestamp,
    /// The entry whose slots come first.
    entry: Option<&'a Entry>,
    /// What the person added to find the right contact.
    wishes: &'a [FactId],
    /// The person's day.
    today: OnceCell<Date>,
}

impl<'a> Answers<'a> {
    /// Those of a case.
    pub fn of(world: &'a World, case: &'a Case, now: Timestamp) -> Self {
        Self { world, case, now, entry: None, wishes: &[], today: OnceCell::new() }
    }

    /// The same, where the slots of an entry come first.
    pub fn in_entry(self, entry: Option<&'a Entry>) -> Self {
        Self { entry, ..self }
    }
}

/// The facts of a case at an instant, seen from a step.
pub struct Known<'a> {
    answers: Answers<'a>,
    step: &'a Step,
    /// Whether papers are missing: counted once, since row after row asks.
    missing: OnceCell<bool>,
}

impl<'a> Known<'a> {
    /// The facts of the step where the case stands.
    pub fn here(world: &'a World, case: &'a Case, step: &'a Step, now: Timestamp) -> Self {
        Self { answers: Answers::of(world, case, now), step, missing: OnceCell::new() }
    }

    /// The same, where the slots of an entry come first.
    pub fn in_entry(self, entry: Option<&'a Entry>) -> Self {
        Self { answers: self.answers.in_entry(entry), ..self }
    }

    /// The same with what the person added to find the right contact.
    pub fn wishing(self, wishes: &'a [FactId]) -> Self {
        Self { answers: Answers { wishes, ..self.answers }, ..self }
    }
}

impl Facts for Known<'_> {
    fn value(&self, fact: &FactId) -> Option<Cow<'_, str>> {
        let Answers { world, case, now, .. } = &self.answers;
        match fact.as_str() {
            "documents" => {
                let count = || checklist::missing_count(world, case, self.step, *now);
                let is_missing = *self.missing.get_or_init(|| count() > 0);
                Some(if is_missing { "missing" } else { "complete" }.into())
            }
            "reminders" => Some(reminder::stage(world, case, self.step).into()),
            _ => self.answers.value(fact),
        }
    }
}

impl Facts for Answers<'_> {
    fn value(&self, fact: &FactId) -> Option<Cow<'_, str>> {
        let name = fact.as_str();
        let dialogue = &self.world.dialogue;
        if let Some(slot) = dialogue.slots.get(name) {
            return self.slot(&slot.id, &slot.kind);
        }
        if dialogue.derived.contains_key(name) {
            return derived(self.world, self.case, fact).map(Cow::Borrowed);
        }
        if let Some(band) = dialogue.bands.get(name) {
            let number = match &band.of {
                BandOf::Slot(slot) => match self.read(slot) {
                    Some(Value::Number(number)) => *number,
                    _ => return self.is_skipped(slot).then(|| UNKNOWN.into()),
                },
                BandOf::Elapsed(elapsed) => elapsed_of(self.case, dialogue.elapsed.get(elapsed)?, self.today())?,
                BandOf::Total(total) => total_of(self.case, dialogue.totals.get(total)?, self.today()),
            };
            return band
                .values
                .iter()
                .find(|(_, below)| below.is_none_or(|below| number < below))
                .map(|(value, _)| value.as_str().into());
        }
        if let Some(list) = dialogue.lists.get(name) {
            let is_empty = self.case.lists.get(&list.id).is_none_or(Vec::is_empty);
            return Some(if is_empty { "none" } else { "some" }.into());
        }
        if let Some(assessment) = dialogue.assessments.get(name) {
            let rated = self.case.assessments.get(&assessment.id).map_or(0, BTreeMap::len);
            let asked = competences(self.world, self.case).count();
            return Some(
                if rated == 0 {
                    "none"
                } else if rated < asked {
                    "some"
                } else {
                    "complete"
                }
                .into(),
            );
        }
        if let Some((deadline, step)) = find_deadline(self.world, name) {
            let date = deadline_date(self.world, self.case, deadline, step, self.now)?;
            let today = self.today();
            let soon = shift(date, deadline.soon, crate::dialogue::Toward::Before);
            return Some(
                if today > date {
                    "passed"
                } else if today >= soon {
                    "soon"
                } else {
                    "open"
                }
                .into(),
            );
        }
        if self.wishes.contains(fact) {
            return Some(crate::dialogue::Dialogue::WISHED.into());
        }
        match name {
            "qualification" => Some(self.case.key.qualification.as_str().into()),
            "step" => Some(self.case.step.as_str().into()),
            _ => None,
        }
    }
}

impl Answers<'_> {
    fn today(&self) -> Date {
        *self.today.get_or_init(|| Calendar::of(self.world, self.case).day(self.now))
    }

    fn read(&self, slot: &SlotId) -> Option<&Value> {
        self.entry.and_then(|entry| entry.slots.get(slot)).or_else(|| self.case.slots.get(slot))
    }

    fn is_skipped(&self, slot: &SlotId) -> bool {
        self.entry.is_some_and(|entry| entry.skipped.contains(slot)) || self.case.skipped.contains(slot)
    }

    fn slot(&self, slot: &SlotId, kind: &SlotKind) -> Option<Cow<'_, str>> {
        match (self.read(slot), kind) {
            (Some(Value::Word(word)), SlotKind::Choice(_) | SlotKind::YesNo | SlotKind::OptionOf) => {
                Some(word.as_str().into())
            }
            (Some(_), _) => Some("known".into()),
            (None, _) => self.is_skipped(slot).then(|| UNKNOWN.into()),
        }
    }
}

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

/// A deadline of the dialogue and the step that declares it.
pub fn find_deadline<'w>(world: &'w World, name: &str) -> Option<(&'w Deadline, &'w Step)> {
    world.dialogue.steps.iter().find_map(|step| {
        step.deadlines.iter().find(|deadline| deadline.id.as_str() == name).map(|deadline| (deadline, step))
    })
}

/// The last day of a deadline, when what it counts from is known and its rows hold.
pub fn deadline_date(world: &World, case: &Case, deadline: &Deadline, step: &Step, now: Timestamp) -> Option<Date> {
    deadline_within(world, case, deadline, step, now, 8)
}

// Deadlines may hang on deadlines; `check` refuses rings, and `depth` bounds the walk all the same.
fn deadline_within(
    world: &World,
    case: &Case,
    deadline: &Deadline,
    step: &Step,
    now: Timestamp,
    depth: u8,
) -> Option<Date> {
    let facts = Answers::of(world, case, now);
    if depth == 0 || !deadline.when.holds(&facts) {
        return None;
    }
    let day = anchor_within(world, case, &deadline.from, step, now, depth - 1)?;
    Some(if deadline.end_of_month { day.last_of_month() } else { day })
}

/// The day from which something counts, when it is known.
pub fn anchor_day(world: &World, case: &Case, anchor: &Anchor, step: &Step, now: Timestamp) -> Option<Date> {
    anchor_within(world, case, anchor, step, now, 8)
}

fn anchor_within(world: &World, case: &Case, anchor: &Anchor, step: &Step, now: Timestamp, depth: u8) -> Option<Date> {
    let day = match &anchor.on {
        AnchorOn::Activity => Calendar::of(world, case).day(case.active),
        AnchorOn::Deadline(DeadlineId(id)) => {
            let (deadline, of) = find_deadline(world, id)?;
            deadline_within(world, case, deadline, of, now, depth)?
        }
        AnchorOn::Entered if step.id == case.step => Calendar::of(world, case).day(case.entered),
        AnchorOn::Entered => return None,
        AnchorOn::Slot(slot) => match case.slots.get(slot)? {
            Value::Date(date) => *date,
            _ => return None,
        },
    };
    Some(shift(day, anchor.span, anchor.toward))
}
