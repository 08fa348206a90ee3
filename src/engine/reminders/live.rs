//! Which reminders live now: their reason holds, and nobody has said that it is done.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::dialogue::{Cadence, Reminder, ReminderId, StepId, Toward, text_ids};
use crate::engine::case::{Case, Hand};
use crate::engine::facts::answers::anchor_day;
use crate::engine::facts::calendar::shift;
use crate::engine::facts::known::Known;
use crate::engine::turn::view::View;
use crate::engine::world::World;

/// Whether reminders rest: an adviser has the hand, or must first have spoken with somebody in distress.
pub(super) fn is_resting(case: &Case) -> bool {
    case.watched.is_some() || matches!(case.hand, Hand::Held { .. } | Hand::Parked { .. })
}

/// A reminder whose reason holds now.
#[derive(Clone)]
pub(in crate::engine) struct Live<'w> {
    /// The step that declares it; empty for those of every step.
    pub step: StepId,
    pub reminder: &'w Reminder,
    pub cadence: &'w Cadence,
    pub anchor: Date,
}

impl Live<'_> {
    pub(super) fn key(&self) -> (StepId, ReminderId) {
        (self.step.clone(), self.reminder.id.clone())
    }

    /// The last day on which an occurrence may go out: none after what a countdown announces.
    pub(super) fn last_day(&self, due: Date) -> Date {
        let expired = shift(due, self.cadence.expires, Toward::After);
        match self.cadence.toward {
            Toward::After => expired,
            Toward::Before => expired.min(self.anchor),
        }
    }
}

/// The reminders that live now, in the file's order, those of every step last.
pub(super) fn live<'w>(world: &'w World, case: &Case, now: Timestamp) -> Vec<Live<'w>> {
    let Some(step) = world.dialogue.step(&case.step) else { return Vec::new() };
    if !case.is_open() || case.consent.is_none() || case.stopped || case.refused {
        return Vec::new();
    }
    let facts = Known::here(world, case, step, now);
    let own = step.reminders.iter().map(|reminder| (step.id.clone(), reminder));
    let all = world.dialogue.reminders.iter().map(|reminder| (StepId(String::new()), reminder));
    own.chain(all)
        .filter(|(at, reminder)| {
            let is_closed = case.reminders.get(&(at.clone(), reminder.id.clone())).is_some_and(|nag| nag.closed);
            !is_closed && reminder.when.holds(&facts) && !reminder.until.matches(&facts)
        })
        .filter_map(|(at, reminder)| {
            let cadence = world.dialogue.cadences.get(&reminder.cadence)?;
            let anchor = anchor_day(world, case, &reminder.start, step, now)?;
            Some(Live { step: at, reminder, cadence, anchor })
        })
        .collect()
}

/// The reminder of that name, while its reason holds.
pub(in crate::engine) fn live_key(view: &View, id: &str) -> Option<(StepId, ReminderId)> {
    live(view.world, &view.case, view.now).into_iter().map(|live| live.key()).find(|(_, name)| name.as_str() == id)
}

/// The reminders that ask for something to be done and have their own words for it.
pub(in crate::engine) fn done_by_words(view: &View, folded: &str) -> Option<(StepId, ReminderId)> {
    let voice = view.voice()?;
    let keys = live(view.world, &view.case, view.now).into_iter().map(|live| live.key());
    let says = |(step, id): &(StepId, ReminderId)| {
        voice
            .phrases(&text_ids::reminder(&view.world.dialogue, step, id), "=done")
            .iter()
            .any(|phrase| phrase == folded)
    };
    keys.into_iter().find(says)
}
