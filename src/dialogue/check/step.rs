//! A step file: prompts, documents, deadlines, reminders, contacts, what follows.

use std::collections::BTreeMap;

use toml::Spanned;

use super::domain;
use super::page::Page;
use crate::dialogue::finding::Code;
use crate::dialogue::ids::*;
use crate::dialogue::model::*;
use crate::dialogue::raw::*;
use crate::dialogue::table::{Conditions, Rows, When};

/// One step. `names` are all steps of the dialogue.
pub fn build(page: &mut Page, raw: &RawStep, dialogue: &Dialogue, names: &[String]) -> Step {
    if let Some(role) = &raw.role {
        page.known(Code::UnknownRole, role, dialogue.roles.iter().map(RoleId::as_str));
    }
    for fact in &raw.facts {
        page.known(Code::UnknownId, fact, dialogue.dated_facts.keys().map(DatedFactId::as_str));
    }
    let mut step = Step {
        id: page.id(&raw.step),
        number: raw.number,
        role: raw.role.as_ref().map(|role| page.id(role)),
        prompts: Vec::new(),
        documents: Vec::new(),
        deadlines: Vec::new(),
        reminders: Vec::new(),
        contacts: Rows::default(),
        facts: raw.facts.iter().map(|fact| page.id(fact)).collect(),
        next: Rows::default(),
    };
    // Rows of the step may name its own deadlines before the dialogue knows them.
    step.deadlines = raw.deadline.iter().map(|deadline| self::deadline(page, deadline, dialogue, raw)).collect();
    let own: Vec<String> = raw.deadline.iter().map(|deadline| deadline.id.get_ref().clone()).collect();
    let scope = Scope { dialogue, own: &own };
    for prompt in &raw.prompt {
        let ask = ask(page, prompt, dialogue);
        let when = when(page, &prompt.when, &scope);
        step.prompts.extend(ask.map(|ask| Prompt {
            ask,
            when,
            earliest: prompt.earliest.as_ref().map(|bound| page.bound(bound)),
            latest: prompt.latest.as_ref().map(|bound| page.bound(bound)),
            skip: prompt.skip,
        }));
    }
    for document in &raw.document {
        if raw.document.iter().filter(|other| other.id.get_ref() == document.id.get_ref()).count() > 1 {
            let finding = page.find(Code::DuplicateId, document.id.span());
            finding.args.insert("word".into(), document.id.get_ref().clone());
        }
        if let Some(list) = &document.per {
            page.known(Code::UnknownId, list, dialogue.lists.keys().map(ListId::as_str));
        }
        step.documents.push(Document {
            id: page.id(&document.id),
            when: when(page, &document.when, &scope),
            per: document.per.as_ref().map(|list| page.id(list)),
            one_of: document.one_of.as_ref().map(|group| group.get_ref().clone()),
            optional: document.optional,
        });
    }
    for reminder in &raw.reminder {
        let reminder = self::reminder_in(page, reminder, &scope);
        step.reminders.push(reminder);
    }
    step.contacts = contacts_in(page, &raw.contact, &scope);
    for row in &raw.next {
        let conditions = first_row(when(page, &row.get_ref().when, &scope));
        if let Some(next) = next(page, row, dialogue, names) {
            step.next.0.extend(conditions.into_iter().map(|conditions| (conditions, next.clone())));
        }
    }
    step
}

/// What a `when` may speak of.
pub struct Scope<'d> {
    pub dialogue: &'d Dialogue,
    /// Deadlines of the step that is being read.
    pub own: &'d [String],
}

/// Rows of conditions, each fact and value known.
pub fn when(page: &mut Page, raw: &RawWhen, scope: &Scope) -> When {
    let mut rows = Vec::new();
    for row in &raw.0 {
        let mut conditions = Conditions::new();
        for (fact, values) in row {
            let known = domain::names(scope.dialogue, scope.own);
            let is_known = page.is_known(Code::UnknownSlot, fact, values.span(), known.iter().map(String::as_str));
            let domain = domain::values(scope.dialogue, scope.own, fact);
            for value in &values.get_ref().0 {
                if let Some(domain) = domain.as_ref().filter(|_| is_known) {
                    if page.is_known(Code::UnknownValue, value, values.span(), domain.iter().map(ValueId::as_str)) {
                        continue;
                    }
                    let finding = page.findings.last_mut().expect("is_known pushed it");
                    finding.args.insert("fact".into(), fact.clone());
                }
            }
            let values = values.get_ref().0.iter().map(|value| ValueId(value.clone())).collect();
            conditions.insert(FactId(fact.clone()), values);
        }
        rows.push(conditions);
    }
    When(rows)
}

/// The rows of a `when`; one that asks nothing when there are none.
fn first_row(when: When) -> Vec<Conditions> {
    if when.0.is_empty() { vec![Conditions::new()] } else { when.0 }
}

fn ask(page: &mut Page, prompt: &RawPrompt, dialogue: &Dialogue) -> Option<Ask> {
    match (&prompt.ask, &prompt.list, &prompt.assess, prompt.documents) {
        (Some(slot), None, None, false) => {
            let is_known = page.known(Code::UnknownSlot, slot, dialogue.slots.keys().map(SlotId::as_str));
            is_known.then(|| Ask::Slot(page.id(slot)))
        }
        (None, Some(list), None, false) => {
            let is_known = page.known(Code::UnknownId, list, dialogue.lists.keys().map(ListId::as_str));
            is_known.then(|| Ask::List(page.id(list)))
        }
        (None, None, Some(assessment), false) => {
            let known = dialogue.assessments.keys().map(AssessmentId::as_str);
            let is_known = page.known(Code::UnknownId, assessment, known);
            is_known.then(|| Ask::Assess(page.id(assessment)))
        }
        (None, None, None, true) => Some(Ask::Documents),
        _ => {
            let place = [&prompt.ask, &prompt.list, &prompt.assess].into_iter().flatten().next();
            let span = place.map_or(0..0, Spanned::span);
            page.find(Code::Syntax, span).args.insert("reason".into(), "ask, list, assess, documents".into());
            None
        }
    }
}

fn deadline(page: &mut Page, raw: &RawDeadline, dialogue: &Dialogue, step: &RawStep) -> Deadline {
    let own: Vec<String> = step.deadline.iter().map(|deadline| deadline.id.get_ref().clone()).collect();
    let scope = Scope { dialogue, own: &own };
    Deadline {
        id: page.id(&raw.id),
        when: when(page, &raw.when, &scope),
        from: anchor(page, &raw.from, &scope),
        end_of_month: raw.end_of_month,
        soon: raw.soon.as_ref().map_or(Span::Days(0), |span| page.span(span)),
    }
}

fn anchor(page: &mut Page, raw: &Spanned<RawAnchor>, scope: &Scope) -> Anchor {
    let place = raw.span();
    let raw = raw.get_ref();
    let on = match (&raw.slot, &raw.deadline, raw.entered, raw.activity) {
        (Some(slot), None, false, false) => {
            page.known(Code::UnknownSlot, slot, scope.dialogue.slots.keys().map(SlotId::as_str));
            AnchorOn::Slot(page.id(slot))
        }
        (None, Some(deadline), false, false) => {
            let all = domain::deadlines(scope.dialogue, scope.own);
            page.known(Code::UnknownId, deadline, all.iter().map(String::as_str));
            AnchorOn::Deadline(page.id(deadline))
        }
        (None, None, true, false) => AnchorOn::Entered,
        (None, None, false, true) => AnchorOn::Activity,
        _ => {
            let finding = page.find(Code::Syntax, place.clone());
            finding.args.insert("reason".into(), "slot, deadline, entered, activity".into());
            AnchorOn::Entered
        }
    };
    let (span, toward) = match (&raw.after, &raw.before) {
        (Some(span), None) => (page.span(span), Toward::After),
        (None, Some(span)) => (page.span(span), Toward::Before),
        (None, None) => (Span::Days(0), Toward::After),
        (Some(_), Some(_)) => {
            page.find(Code::Syntax, place).args.insert("reason".into(), "after, before".into());
            (Span::Days(0), Toward::After)
        }
    };
    Anchor { on, span, toward }
}

/// A reminder of every step.
pub fn reminder(page: &mut Page, raw: &RawReminder, dialogue: &Dialogue) -> Reminder {
    reminder_in(page, raw, &Scope { dialogue, own: &[] })
}

fn reminder_in(page: &mut Page, raw: &RawReminder, scope: &Scope) -> Reminder {
    let dialogue = scope.dialogue;
    page.known(Code::UnknownId, &raw.cadence, dialogue.cadences.keys().map(CadenceId::as_str));
    let about = match (&raw.ask, raw.documents, raw.open, &raw.done) {
        (Some(slot), false, false, None) => {
            page.known(Code::UnknownSlot, slot, dialogue.slots.keys().map(SlotId::as_str));
            ReminderAbout::Ask(page.id(slot))
        }
        (None, true, false, None) => ReminderAbout::Documents,
        (None, false, true, None) => ReminderAbout::Open,
        (None, false, false, Some(slots)) => {
            let mut set = BTreeMap::new();
            for (slot, value) in slots {
                let known = dialogue.slots.keys().map(SlotId::as_str);
                if page.is_known(Code::UnknownSlot, slot, value.span(), known) {
                    if let Some(domain) = domain::values(dialogue, scope.own, slot) {
                        page.known(Code::UnknownValue, value, domain.iter().map(ValueId::as_str));
                    }
                    set.insert(SlotId(slot.clone()), page.id(value));
                }
            }
            ReminderAbout::Say(set)
        }
        (None, false, false, None) => ReminderAbout::Say(BTreeMap::new()),
        _ => {
            let finding = page.find(Code::Syntax, raw.id.span());
            finding.args.insert("reason".into(), "ask, documents, open, done".into());
            ReminderAbout::Open
        }
    };
    let then = raw.then.as_ref().map(|then| {
        page.known(Code::UnknownRole, &then.hand_off, dialogue.roles.iter().map(RoleId::as_str));
        let after = then.after.as_ref().map_or(Span::Days(0), |span| page.span(span));
        (page.id(&then.hand_off), after)
    });
    if raw.until.0.is_empty() && then.is_none() {
        let finding = page.find(Code::ReminderWithoutEnd, raw.id.span());
        finding.args.insert("word".into(), raw.id.get_ref().clone());
    }
    Reminder {
        id: page.id(&raw.id),
        when: when(page, &raw.when, scope),
        cadence: page.id(&raw.cadence),
        start: anchor(page, &raw.start, scope),
        until: when(page, &raw.until, scope),
        about,
        then,
    }
}

/// Contact rows of every step.
pub fn contacts(page: &mut Page, raw: &[RawContact], dialogue: &Dialogue) -> Rows<Vec<KindId>> {
    contacts_in(page, raw, &Scope { dialogue, own: &[] })
}

fn contacts_in(page: &mut Page, raw: &[RawContact], scope: &Scope) -> Rows<Vec<KindId>> {
    let mut rows = Rows::default();
    for row in raw {
        for kind in &row.kinds {
            page.known(Code::ClosedContact, kind, scope.dialogue.kinds.iter().map(KindId::as_str));
        }
        let kinds: Vec<KindId> = row.kinds.iter().map(|kind| page.id(kind)).collect();
        let conditions = first_row(when(page, &row.when, scope));
        rows.0.extend(conditions.into_iter().map(|conditions| (conditions, kinds.clone())));
    }
    rows
}

fn next(page: &mut Page, row: &Spanned<RawNext>, dialogue: &Dialogue, names: &[String]) -> Option<Next> {
    let raw = row.get_ref();
    match (&raw.to, &raw.end, &raw.hand_off, raw.stay) {
        (Some(step), None, None, false) => {
            let is_known = page.known(Code::UnknownStep, step, names.iter().map(String::as_str));
            is_known.then(|| Next::To(page.id(step)))
        }
        (None, Some(outcome), None, false) => Some(Next::End(page.id(outcome))),
        (None, None, Some(role), false) => {
            page.known(Code::UnknownRole, role, dialogue.roles.iter().map(RoleId::as_str));
            Some(Next::HandOff(page.id(role)))
        }
        (None, None, None, true) => Some(Next::Stay),
        _ => {
            page.find(Code::NextTarget, row.span());
            None
        }
    }
}
