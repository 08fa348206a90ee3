//! The whole dialogue at once: tables without a default, steps that nothing leads to, rings that
//! ask nothing, states in which a case could wait for ever.

use std::collections::BTreeSet;
use std::ops::Range;

use toml::Spanned;

use super::domain;
use super::page::Page;
use super::rows::gaps;
use crate::dialogue::finding::Code;
use crate::dialogue::ids::*;
use crate::dialogue::model::*;
use crate::dialogue::raw::{RawDialogue, RawStep};
use crate::dialogue::table::Conditions;

/// Looks at everything that one file alone does not show.
pub fn check(header: &mut Page, raw: &RawDialogue, pages: &mut [(Page, RawStep)], dialogue: &Dialogue) {
    for ((page, raw), step) in pages.iter_mut().zip(&dialogue.steps) {
        let spans = row_spans(raw);
        next_rows(page, raw, step, &spans, dialogue);
        silent(page, raw, step, dialogue);
    }
    unreachable_steps(pages, dialogue);
    endless(pages, dialogue);
    never_asked(header, raw, dialogue);
    closed_contacts(header, raw, dialogue);
}

/// The place of each row, as rows with several `when` tables are spread.
fn row_spans(raw: &RawStep) -> Vec<Range<usize>> {
    raw.next.iter().flat_map(|row| vec![row.span(); row.get_ref().when.0.len().max(1)]).collect()
}

fn next_rows(page: &mut Page, raw: &RawStep, step: &Step, spans: &[Range<usize>], dialogue: &Dialogue) {
    let rows: Vec<&Conditions> = step.next.0.iter().map(|(conditions, _)| conditions).collect();
    if rows.is_empty() {
        page.find(Code::NoDefault, raw.step.span()).args.insert("word".into(), step.id.0.clone());
        return;
    }
    let gaps = gaps(&rows, |fact| possible(dialogue, fact));
    for row in gaps.unreachable {
        page.find(Code::UnreachableRow, spans.get(row).cloned().unwrap_or_default());
    }
    if rows.iter().any(|row| row.is_empty()) {
        return;
    }
    if gaps.unknown {
        page.find(Code::NoDefault, raw.step.span()).args.insert("word".into(), step.id.0.clone());
    } else if let Some(case) = gaps.uncovered {
        let finding = page.find(Code::UncoveredCase, raw.step.span());
        finding.args.insert("word".into(), step.id.0.clone());
        finding.args.insert("case".into(), case);
    }
}

/// The values that a fact may really have: `unknown` only where a prompt may be passed over.
fn possible(dialogue: &Dialogue, fact: &FactId) -> Vec<ValueId> {
    let mut values = domain::values(dialogue, &[], fact.as_str()).unwrap_or_default();
    let slot = match dialogue.bands.get(fact.as_str()).map(|band| &band.of) {
        Some(BandOf::Slot(slot)) => slot.0.clone(),
        _ => fact.0.clone(),
    };
    let prompts = dialogue.steps.iter().flat_map(|step| &step.prompts);
    let may_skip = prompts.into_iter().any(|prompt| prompt.skip && prompt.ask == Ask::Slot(SlotId(slot.clone())));
    if !may_skip {
        values.retain(|value| value.as_str() != "unknown");
    }
    values
}

/// A step where a case may wait must have something that wakes it.
fn silent(page: &mut Page, raw: &RawStep, step: &Step, dialogue: &Dialogue) {
    let may_wait = step.next.0.iter().any(|(_, next)| matches!(next, Next::Stay));
    let is_woken = !step.reminders.is_empty() || !step.deadlines.is_empty();
    let always = dialogue.reminders.iter().any(|reminder| reminder.when.0.is_empty());
    if may_wait && !is_woken && !always {
        page.find(Code::SilentState, raw.step.span()).args.insert("word".into(), step.id.0.clone());
    }
}

fn targets(step: &Step) -> impl Iterator<Item = &StepId> {
    step.next.0.iter().filter_map(|(_, next)| match next {
        Next::To(step) => Some(step),
        _ => None,
    })
}

fn unreachable_steps(pages: &mut [(Page, RawStep)], dialogue: &Dialogue) {
    let mut reached = BTreeSet::from([&dialogue.start]);
    let mut open = vec![&dialogue.start];
    while let Some(id) = open.pop() {
        for target in dialogue.steps.iter().filter(|step| step.id == *id).flat_map(targets) {
            if reached.insert(target) {
                open.push(target);
            }
        }
    }
    for (page, raw) in pages {
        if !reached.contains(&StepId(raw.step.get_ref().clone())) {
            let finding = page.find(Code::UnreachableStep, raw.step.span());
            finding.args.insert("word".into(), raw.step.get_ref().clone());
        }
    }
}

/// From each step that asks nothing: does a way through such steps lead back to it?
fn endless(pages: &mut [(Page, RawStep)], dialogue: &Dialogue) {
    let quiet = |id: &StepId| dialogue.steps.iter().find(|step| step.id == *id && step.prompts.is_empty());
    for (page, raw) in pages {
        let start = StepId(raw.step.get_ref().clone());
        let Some(first) = quiet(&start) else { continue };
        let mut seen: BTreeSet<&StepId> = BTreeSet::new();
        let mut open: Vec<&StepId> = targets(first).collect();
        while let Some(id) = open.pop() {
            if *id == start {
                page.find(Code::Endless, raw.step.span()).args.insert("word".into(), start.0.clone());
                break;
            }
            if let Some(step) = quiet(id).filter(|_| seen.insert(id)) {
                open.extend(targets(step));
            }
        }
    }
}

fn never_asked(header: &mut Page, raw: &RawDialogue, dialogue: &Dialogue) {
    let mut asked: BTreeSet<&str> = BTreeSet::new();
    for prompt in dialogue.steps.iter().flat_map(|step| &step.prompts) {
        match &prompt.ask {
            Ask::Slot(slot) => {
                asked.insert(slot.as_str());
            }
            Ask::List(list) => asked.extend(dialogue.lists[list].slots.iter().map(SlotId::as_str)),
            Ask::Assess(_) | Ask::Documents => {}
        }
    }
    let reminders = dialogue.steps.iter().flat_map(|step| &step.reminders).chain(&dialogue.reminders);
    for reminder in reminders {
        if let ReminderAbout::Say(slots) = &reminder.about {
            asked.extend(slots.keys().map(SlotId::as_str));
        }
    }
    for (id, slot) in &raw.slot {
        if !asked.contains(id.as_str()) {
            header.find(Code::SlotNeverAsked, slot.kind.span()).args.insert("word".into(), id.clone());
        }
    }
}

fn closed_contacts(header: &mut Page, raw: &RawDialogue, dialogue: &Dialogue) {
    let rows = dialogue.steps.iter().map(|step| &step.contacts).chain([&dialogue.contacts]);
    let given: BTreeSet<&str> =
        rows.flat_map(|rows| &rows.0).flat_map(|(_, kinds)| kinds).map(KindId::as_str).collect();
    for kind in &raw.kinds {
        if !given.contains(kind.get_ref().as_str()) {
            header.find(Code::ClosedContact, Spanned::span(kind)).args.insert("word".into(), kind.get_ref().clone());
        }
    }
}
