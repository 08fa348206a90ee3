//! The tables of a step, looked at case by case: rows that are never used, cases that no row
//! covers, cases that could wait for ever.

use std::collections::BTreeSet;
use std::ops::Range;

use super::life::{Life, fact_of, start};
use super::page::Page;
use super::space::{Row, Space, State, any, facts_of};
use crate::dialogue::finding::Code;
use crate::dialogue::ids::*;
use crate::dialogue::model::*;
use crate::dialogue::raw::{RawContact, RawStep, RawWhen};
use crate::dialogue::table::{Conditions, Rows};
use toml::Spanned;

/// Looks at the `next` and `contact` rows of a step.
pub fn check(page: &mut Page, raw: &RawStep, step: &Step, life: &Life) {
    let spans: Vec<Range<usize>> = raw.next.iter().flat_map(|row| spread(row.span(), &row.get_ref().when)).collect();
    next_rows(page, raw, step, &spans, life);
    silent(page, raw, step, &spans, life);
    contacts(page, &raw.contact, &step.contacts, &[step], life);
}

/// Looks at the contact rows of every step.
pub fn every_step(header: &mut Page, raw: &[Spanned<RawContact>], life: &Life) {
    let dialogue = life.dialogue;
    contacts(header, raw, &dialogue.contacts, &[], life);
    let answers_all = |rows: &Rows<Vec<KindId>>| rows.0.iter().any(|(row, _)| row.is_empty());
    let mut steps = dialogue.steps.iter();
    if !dialogue.kinds.is_empty() && !answers_all(&dialogue.contacts) && steps.any(|step| !answers_all(&step.contacts))
    {
        let span = raw.last().map_or(0..0, Spanned::span);
        header.find(Code::NoContact, span);
    }
}

/// The place of each row, as those with several `when` tables are spread.
fn spread(span: Range<usize>, when: &RawWhen) -> Vec<Range<usize>> {
    vec![span; when.0.len().max(1)]
}

fn facts_in<'r>(rows: impl Iterator<Item = &'r Conditions>) -> BTreeSet<FactId> {
    rows.flat_map(|row| row.keys().cloned()).collect()
}

fn next_rows(page: &mut Page, raw: &RawStep, step: &Step, spans: &[Range<usize>], life: &Life) {
    let facts = facts_in(step.next.0.iter().map(|(row, _)| row));
    let space = Space::of(life.closed(&[step], facts.clone()), |fact| life.domain(&[step], fact));
    let rules = life.rules(step, &space);
    let rows: Vec<Row> = step.next.0.iter().map(|(row, _)| space.row(row)).collect();
    let has_default = step.next.0.iter().any(|(row, _)| row.is_empty());
    let Some(states) = space.states() else {
        if !has_default {
            page.about(Code::NoDefault, &raw.step);
        }
        return;
    };
    let places: Vec<usize> = facts.iter().filter_map(|fact| space.place(fact.as_str())).collect();
    let mut is_reached = vec![false; rows.len()];
    let (mut is_open, mut uncovered) = (false, None);
    for state in states.filter(|state| rules.allow(state)) {
        match rows.iter().position(|row| row.holds(&state)) {
            Some(row) => is_reached[row] = true,
            None => {
                is_open = true;
                if uncovered.is_none() && places.iter().all(|at| state[*at] != 0) {
                    uncovered = Some(space.say(&state, Some(&facts)));
                }
            }
        }
    }
    for (row, span) in spans.iter().enumerate() {
        if is_reached.get(row) == Some(&false) {
            page.find(Code::UnreachableRow, span.clone());
        }
    }
    match uncovered {
        // A table that tests something should say what happens to the rest of it.
        Some(case) if !facts.is_empty() => {
            page.about(Code::UncoveredCase, &raw.step).args.insert("case".into(), case);
        }
        _ if is_open => {
            page.about(Code::NoDefault, &raw.step);
        }
        _ => {}
    }
}

fn contacts(page: &mut Page, raw: &[Spanned<RawContact>], rows: &Rows<Vec<KindId>>, steps: &[&Step], life: &Life) {
    used(page, raw.iter().map(|row| (row.span(), &row.get_ref().when)), rows, steps, life);
}

/// Rows that may be asked for at any moment: is each of them ever the first that matches?
pub fn used<'r, T>(
    page: &mut Page,
    raw: impl Iterator<Item = (Range<usize>, &'r RawWhen)>,
    rows: &Rows<T>,
    steps: &[&Step],
    life: &Life,
) {
    let space = Space::of(facts_in(rows.0.iter().map(|(row, _)| row)), |fact| {
        // They may be asked for before the questions of the step are answered.
        let (_, values) = life.domain(steps, fact);
        (true, values)
    });
    let Some(states) = space.states() else { return };
    let rows: Vec<Row> = rows.0.iter().map(|(row, _)| space.row(row)).collect();
    let reached: BTreeSet<usize> = states.filter_map(|state| rows.iter().position(|row| row.holds(&state))).collect();
    let spans = raw.flat_map(|(span, when)| spread(span, when));
    for (row, span) in spans.enumerate() {
        if row < rows.len() && !reached.contains(&row) {
            page.find(Code::UnreachableRow, span);
        }
    }
}

/// A reminder that ends with an adviser, ready to be compared.
struct Guard {
    when: Vec<Row>,
    until: Vec<Row>,
    start: super::life::Start,
}

impl Guard {
    fn of(space: &Space, reminder: &Reminder) -> Self {
        Self {
            when: space.rows(&reminder.when),
            until: space.rows(&reminder.until),
            start: start(space, &reminder.start),
        }
    }

    fn is_live(&self, state: &State) -> bool {
        let is_over = self.until.iter().any(|row| row.holds(state));
        any(&self.when, state) && !is_over && self.start.is_known(state)
    }
}

/// A case that waits must have a reminder that ends with an adviser, or a deadline to come.
fn silent(page: &mut Page, raw: &RawStep, step: &Step, spans: &[Range<usize>], life: &Life) {
    let reminders = || step.reminders.iter().chain(&life.dialogue.reminders).filter(|one| one.then.is_some());
    let always = |one: &Reminder| one.when.0.is_empty() && one.until.0.is_empty() && fact_of(&one.start).is_none();
    if reminders().any(always) {
        return;
    }
    let mut facts = facts_in(step.next.0.iter().map(|(row, _)| row));
    for reminder in reminders() {
        facts.extend(facts_of(&reminder.when).chain(facts_of(&reminder.until)).cloned());
        facts.extend(fact_of(&reminder.start));
    }
    facts.extend(step.deadlines.iter().map(|deadline| FactId(deadline.id.0.clone())));
    let space = Space::of(life.closed(&[step], facts), |fact| life.domain(&[step], fact));
    let Some(states) = space.states() else { return };
    let rules = life.rules(step, &space);
    let rows: Vec<Row> = step.next.0.iter().map(|(row, _)| space.row(row)).collect();
    let guards: Vec<Guard> = reminders().map(|reminder| Guard::of(&space, reminder)).collect();
    let coming: Vec<(usize, Option<u8>)> = step
        .deadlines
        .iter()
        .filter_map(|deadline| space.place(deadline.id.as_str()))
        .map(|at| (at, space.number(at, "passed")))
        .collect();
    for state in states.filter(|state| rules.allow(state)) {
        let row = rows.iter().position(|row| row.holds(&state));
        let waits = row.is_none_or(|row| matches!(step.next.0[row].1, Next::Stay));
        let will_wake = guards.iter().any(|guard| guard.is_live(&state))
            || coming.iter().any(|(at, passed)| state[*at] != 0 && Some(state[*at]) != *passed);
        if waits && !will_wake {
            let span = row.and_then(|row| spans.get(row).cloned()).unwrap_or_else(|| raw.step.span());
            let case = space.say(&state, None);
            let finding = page.find(Code::SilentState, span);
            finding.args.insert("word".into(), step.id.0.clone());
            finding.args.insert("case".into(), case);
            return;
        }
    }
}
