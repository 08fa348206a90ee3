//! All that rows may test at a step: what was answered, whether papers are missing, how far reminders have come.

use std::borrow::Cow;
use std::cell::OnceCell;

use jiff::Timestamp;

use super::answers::Answers;
use super::checklist;
use crate::dialogue::table::Facts;
use crate::dialogue::{FactId, Step};
use crate::engine::case::{Case, Entry, ReminderState};
use crate::engine::world::World;

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
        Self { answers: self.answers.wishing(wishes), ..self }
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
            "reminders" => Some(stage(world, case, self.step).into()),
            _ => self.answers.value(fact),
        }
    }
}

/// How far the reminders of a step have come: `none`, `some`, `exhausted`.
fn stage(world: &World, case: &Case, step: &Step) -> &'static str {
    let nags: Vec<(&ReminderState, usize)> = step
        .reminders
        .iter()
        .filter_map(|reminder| {
            let nag = case.reminders.get(&(step.id.clone(), reminder.id.clone()))?;
            Some((nag, world.dialogue.cadences.get(&reminder.cadence)?.offsets.len()))
        })
        .collect();
    if nags.iter().all(|(nag, _)| nag.sent == 0) {
        "none"
    } else if nags.iter().all(|(nag, len)| usize::from(nag.next) >= *len) {
        "exhausted"
    } else {
        "some"
    }
}
