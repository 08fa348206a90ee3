//! A step file: prompts, documents, deadlines, reminders, contacts, what follows.

use std::collections::BTreeMap;

use toml::Spanned;

use super::domain;
use super::names::Names;
use super::page::Page;
use crate::dialogue::finding::Code;
use crate::dialogue::ids::*;
use crate::dialogue::model::*;
use crate::dialogue::raw::*;
use crate::dialogue::table::{Conditions, Rows, When};

/// What the rows of a file may speak of.
#[derive(Clone, Copy)]
pub struct Scope<'d> {
    /// The dialogue as far as it is read: its header.
    pub dialogue: &'d Dialogue,
    pub names: &'d Names,
}

/// One step.
pub fn build(page: &mut Page, raw: &RawStep, scope: &Scope) -> Step {
    let dialogue = scope.dialogue;
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
    step.deadlines = raw.deadline.iter().map(|deadline| self::deadline(page, deadline, scope)).collect();
    for prompt in &raw.prompt {
        let ask = ask(page, prompt, dialogue);
        let when = when(page, &prompt.when, scope);
        if let Some(slot) = prompt.ask.as_ref().filter(|_| prompt.earliest.is_some() || prompt.latest.is_some()) {
            domain::slot_of(page, dialogue, slot, &["date", "month"]);
        }
        step.prompts.extend(ask.map(|ask| Prompt {
            ask,
            when,
            earliest: prompt.earliest.as_ref().map(|bound| page.bound(bound)),
            latest: prompt.latest.as_ref().map(|bound| page.bound(bound)),
            skip: prompt.skip,
            again: prompt.again,
        }));
    }
    let papers: Vec<DocumentId> = page.declare_all(raw.document.iter().map(|document| &document.id));
    for (id, document) in papers.into_iter().zip(&raw.document) {
        if let Some(list) = &document.per {
            page.known(Code::UnknownId, list, dialogue.lists.keys().map(ListId::as_str));
        }
        step.documents.push(Document {
            id,
            when: match document.per {
                // The slots of the entry are known here.
                Some(_) => when_of_entry(page, &document.when, scope),
                None => when(page, &document.when, scope),
            },
            per: document.per.as_ref().map(|list| page.id(list)),
            one_of: document.one_of.as_ref().map(|group| group.get_ref().clone()),
            optional: document.optional,
            asked: document.asked,
        });
    }
    step.reminders = reminders(page, &raw.reminder, scope);
    for slot in raw.reminder.iter().filter_map(|reminder| reminder.ask.as_ref()) {
        // The words of the question are those of this step.
        let asked = raw.prompt.iter().filter_map(|prompt| prompt.ask.as_ref());
        page.known(Code::UnknownSlot, slot, asked.map(|slot| slot.get_ref().as_str()));
    }
    step.contacts = contacts(page, &raw.contact, scope);
    for row in &raw.next {
        let conditions = first_row(when(page, &row.get_ref().when, scope));
        if let Some(next) = next(page, row, scope) {
            step.next.0.extend(conditions.into_iter().map(|conditions| (conditions, next.clone())));
        }
    }
    step
}

/// Rows of conditions about the case, each fact and value known.
pub fn when(page: &mut Page, raw: &RawWhen, scope: &Scope) -> When {
    for (fact, _) in raw.0.iter().flatten() {
        if scope.names.listed.contains(fact.get_ref()) {
            page.about(Code::UnreachableRow, fact);
        }
    }
    when_of_entry(page, raw, scope)
}

/// The same where the slots of an entry are known too.
fn when_of_entry(page: &mut Page, raw: &RawWhen, scope: &Scope) -> When {
    let known = domain::names(scope.dialogue, &scope.names.deadlines);
    let mut rows = Vec::new();
    for row in &raw.0 {
        let mut conditions = Conditions::new();
        for (fact, values) in row {
            let is_known = page.known(Code::UnknownSlot, fact, known.iter().map(String::as_str));
            let domain = match fact.get_ref().as_str() {
                // Every step that is named, even one whose file cannot be read.
                "step" => Some(scope.names.steps.iter().map(|step| ValueId::from(&**step)).collect()),
                fact => domain::values(scope.dialogue, &scope.names.deadlines, fact),
            };
            for value in &values.get_ref().0 {
                let Some(domain) = domain.as_ref().filter(|_| is_known) else { continue };
                // A value that stands alone has the place of the whole.
                let place = if value.span().is_empty() { values.span() } else { value.span() };
                let domain = domain.iter().map(ValueId::as_str);
                if !page.is_known(Code::UnknownValue, value.get_ref(), place, domain) {
                    let finding = page.findings.last_mut().expect("is_known pushed it");
                    finding.args.insert("fact".into(), fact.get_ref().clone());
                }
            }
            conditions.insert(page.id(fact), values.get_ref().0.iter().map(|value| page.id(value)).collect());
        }
        rows.push(conditions);
    }
    When(rows)
}

/// The rows of a `when`; one that asks nothing when there are none.
pub fn first_row(when: When) -> Vec<Conditions> {
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
            page.choose_one(span, "ask, list, assess, documents");
            None
        }
    }
}

fn deadline(page: &mut Page, raw: &RawDeadline, scope: &Scope) -> Deadline {
    Deadline {
        id: page.declare(&raw.id),
        when: when(page, &raw.when, scope),
        from: anchor(page, &raw.from, scope),
        end_of_month: raw.end_of_month,
        plan: raw.plan,
        soon: raw.soon.as_ref().map_or(Span::Days(0), |span| page.span(span)),
    }
}

fn anchor(page: &mut Page, raw: &Spanned<RawAnchor>, scope: &Scope) -> Anchor {
    let place = raw.span();
    let raw = raw.get_ref();
    let on = match (&raw.slot, &raw.deadline, raw.entered, raw.activity) {
        (Some(slot), None, false, false) => {
            domain::slot_of(page, scope.dialogue, slot, &["date"]);
            AnchorOn::Slot(page.id(slot))
        }
        (None, Some(deadline), false, false) => {
            page.known(Code::UnknownId, deadline, scope.names.deadlines.iter().map(String::as_str));
            AnchorOn::Deadline(page.id(deadline))
        }
        (None, None, true, false) => AnchorOn::Entered,
        (None, None, false, true) => AnchorOn::Activity,
        _ => {
            page.choose_one(place.clone(), "slot, deadline, entered, activity");
            AnchorOn::Entered
        }
    };
    let (span, toward) = match (&raw.after, &raw.before) {
        (Some(span), None) => (page.span(span), Toward::After),
        (None, Some(span)) => (page.span(span), Toward::Before),
        (None, None) => (Span::Days(0), Toward::After),
        (Some(_), Some(_)) => {
            page.choose_one(place, "after, before");
            (Span::Days(0), Toward::After)
        }
    };
    Anchor { on, span, toward }
}

/// The reminders of a step, or of every step.
pub fn reminders(page: &mut Page, raw: &[RawReminder], scope: &Scope) -> Vec<Reminder> {
    let ids: Vec<ReminderId> = page.declare_all(raw.iter().map(|reminder| &reminder.id));
    ids.into_iter().zip(raw).map(|(id, raw)| reminder(page, id, raw, scope)).collect()
}

fn reminder(page: &mut Page, id: ReminderId, raw: &RawReminder, scope: &Scope) -> Reminder {
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
                domain::slot_of(page, dialogue, slot, &["choice", "yes-no", "option"]);
                if let Some(domain) = domain::values(dialogue, &[], slot.get_ref()) {
                    page.known(Code::UnknownValue, value, domain.iter().map(ValueId::as_str));
                }
                set.insert(page.id(slot), page.id(value));
            }
            ReminderAbout::Say(set)
        }
        (None, false, false, None) => ReminderAbout::Say(BTreeMap::new()),
        _ => {
            page.choose_one(raw.id.span(), "ask, documents, open, done");
            ReminderAbout::Open
        }
    };
    let then = raw.then.as_ref().map(|then| {
        page.known(Code::UnknownRole, &then.hand_off, dialogue.roles.iter().map(RoleId::as_str));
        let after = then.after.as_ref().map_or(Span::Days(0), |span| page.span(span));
        (page.id(&then.hand_off), after)
    });
    if raw.until.0.is_empty() && then.is_none() {
        page.about(Code::ReminderWithoutEnd, &raw.id);
    }
    Reminder {
        id,
        when: when(page, &raw.when, scope),
        cadence: page.id(&raw.cadence),
        start: anchor(page, &raw.start, scope),
        until: when(page, &raw.until, scope),
        about,
        then,
    }
}

/// Contact rows of a step, or of every step.
pub fn contacts(page: &mut Page, raw: &[Spanned<RawContact>], scope: &Scope) -> Rows<Vec<KindId>> {
    let mut rows = Rows::default();
    for row in raw.iter().map(Spanned::get_ref) {
        for kind in &row.kinds {
            page.known(Code::ClosedContact, kind, scope.dialogue.kinds.iter().map(KindId::as_str));
        }
        let kinds: Vec<KindId> = row.kinds.iter().map(|kind| page.id(kind)).collect();
        let conditions = first_row(when(page, &row.when, scope));
        rows.0.extend(conditions.into_iter().map(|conditions| (conditions, kinds.clone())));
    }
    rows
}

fn next(page: &mut Page, row: &Spanned<RawNext>, scope: &Scope) -> Option<Next> {
    let raw = row.get_ref();
    match (&raw.to, &raw.end, &raw.hand_off, raw.stay) {
        (Some(step), None, None, false) => {
            let is_known = page.known(Code::UnknownStep, step, scope.names.steps.iter().map(String::as_str));
            is_known.then(|| Next::To(page.id(step)))
        }
        (None, Some(outcome), None, false) => Some(Next::End(page.id(outcome))),
        (None, None, Some(role), false) => {
            page.known(Code::UnknownRole, role, scope.dialogue.roles.iter().map(RoleId::as_str));
            Some(Next::HandOff(page.id(role)))
        }
        (None, None, None, true) => Some(Next::Stay),
        _ => {
            page.find(Code::NextTarget, row.span());
            None
        }
    }
}
