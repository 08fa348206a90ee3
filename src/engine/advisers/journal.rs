//! What happened to a case, kept short, for an adviser who opens it later.
//!
//! Found by comparing the case before and after a turn: whoever changes a case need not think of it.

use jiff::Timestamp;

use crate::engine::case::follow_up::{Milestone, What};
use crate::engine::case::{Case, Hand};

/// Milestones that are kept, the newest.
const LONGEST: usize = 60;

/// Notes what a turn changed.
pub(in crate::engine) fn note(before: &Case, after: &mut Case, now: Timestamp) {
    let mut found = Vec::new();
    if before.consent.is_none() {
        found.push(What::Opened);
    }
    if before.step != after.step {
        found.push(What::Entered { step: after.step.clone() });
    }
    for (paper, tick) in &after.ticks {
        if before.ticks.get(paper) != Some(tick) {
            found.push(What::Ticked { paper: paper.clone(), tick: *tick });
        }
    }
    if before.reminded != after.reminded && after.reminded.is_some() {
        found.push(What::Reminded);
    }
    if before.hand != after.hand {
        match (&before.hand, &after.hand) {
            (_, Hand::Asked { role, .. }) => found.push(What::Asked { role: role.clone() }),
            (_, Hand::Held { adviser, .. }) => found.push(What::Took { adviser: adviser.clone() }),
            (Hand::Held { .. }, Hand::Bot) => found.push(What::GaveBack),
            (_, Hand::Bot | Hand::Parked { .. }) => {}
        }
    }
    if before.outcome != after.outcome
        && let Some(outcome) = &after.outcome
    {
        found.push(What::Ended { outcome: outcome.clone() });
    }
    let booked = after.follow_up.agenda.iter().filter(|booking| booking.number > before.follow_up.booked);
    found.extend(booked.map(|booking| What::Booked { at: booking.at }));
    if before.address != after.address {
        found.push(What::Moved);
    }
    let journal = &mut after.follow_up.journal;
    journal.extend(found.into_iter().map(|what| Milestone { at: now, what }));
    let surplus = journal.len().saturating_sub(LONGEST);
    journal.drain(..surplus);
}
