//! When reminders fall due, and which day comes next.
//!
//! Due means "due and not settled": a missed run skips nothing, and nothing is sent twice.

use jiff::Timestamp;
use jiff::civil::Date;

use super::live::{self, Live, is_resting};
use crate::dialogue::find::find_reminder;
use crate::dialogue::{ReminderId, Span, StepId, Toward};
use crate::engine::case::{Case, ReminderState};
use crate::engine::facts::calendar::{Calendar, shift};
use crate::engine::turn::draft::Draft;

/// The day on which an occurrence falls due.
pub(super) fn due_day(calendar: &Calendar, live: &Live, nag: &ReminderState, index: u16) -> Option<Date> {
    if let Some(day) = nag.snoozed.filter(|_| index == nag.next) {
        return Some(calendar.working(day, Toward::After));
    }
    let offset = live.cadence.offsets.get(usize::from(index))?;
    Some(calendar.working(shift(live.anchor, *offset, live.cadence.toward), live.cadence.toward))
}

/// When the hand-off after the last reminder happens.
pub(super) fn hand_off_day(calendar: &Calendar, case: &Case, live: &Live, nag: &ReminderState) -> Option<Date> {
    let (_, span) = live.reminder.then.as_ref()?;
    let count = u16::try_from(live.cadence.offsets.len()).ok()?;
    let is_over = nag.next >= count && nag.snoozed.is_none() && !nag.handed;
    let last = match (is_over, live.cadence.toward) {
        (false, _) => return None,
        (true, Toward::After) => shift(live.anchor, *live.cadence.offsets.last()?, Toward::After),
        (true, Toward::Before) => live.anchor,
    };
    // A reminder that was put off ends later than its rhythm says.
    let last = case.reminded.filter(|_| nag.sent > 0).map_or(last, |reminded| last.max(reminded));
    Some(calendar.working(shift(last, *span, Toward::After), Toward::After))
}

/// Brings the ledger's side of the case up to date: a new reason starts from its first
/// occurrence that lies ahead, a gone one is forgotten. Gives back those that live: none of them is closed.
pub(in crate::engine) fn refresh<'w>(draft: &mut Draft<'w>) -> Vec<Live<'w>> {
    let live = live::live(draft.world, &draft.case, draft.now);
    let calendar = draft.calendar();
    let is_live = |key: &(StepId, ReminderId)| live.iter().any(|live| live.step == key.0 && live.reminder.id == key.1);
    let here = draft.case.step.clone();
    let everywhere = |step: &StepId| step.0.is_empty();
    draft.case.reminders.retain(|key, nag| (key.0 == here || everywhere(&key.0)) && (nag.closed || is_live(key)));
    for live in &live {
        let known = draft.case.reminders.get(&live.key());
        if known.is_none_or(|nag| nag.anchor != live.anchor) {
            let asked_for = known.and_then(|nag| nag.snoozed).filter(|day| *day >= calendar.day(draft.now));
            let mut nag = begin(&calendar, live, draft.now);
            // A day that the person asked for stands, even if asking for it was itself activity.
            nag.snoozed = asked_for.or(nag.snoozed);
            draft.case.reminders.insert(live.key(), nag);
        }
    }
    live
}

/// A reminder as it begins: what would have been due before now is no debt.
fn begin(calendar: &Calendar, live: &Live, now: Timestamp) -> ReminderState {
    let mut nag = ReminderState { anchor: live.anchor, next: 0, sent: 0, snoozed: None, handed: false, closed: false };
    let count = u16::try_from(live.cadence.offsets.len()).unwrap_or(u16::MAX);
    while nag.next < count && due_day(calendar, live, &nag, nag.next).is_some_and(|day| calendar.usual(day) <= now) {
        nag.next += 1;
    }
    let last = due_day(calendar, live, &nag, count.saturating_sub(1));
    let is_stale = live.reminder.then.is_none() && last.is_some_and(|day| calendar.day(now) > live.last_day(day));
    if live.cadence.toward == Toward::After && nag.next == count && count > 0 && !is_stale {
        // The reason is old already: the person just spoke of it, so ask once more in a week.
        nag.next = count - 1;
        nag.snoozed = Some(shift(calendar.day(now), Span::Weeks(1), Toward::After));
    }
    nag
}

/// The first instant at which time changes something about the reminders that live.
pub(in crate::engine) fn next_instant(
    calendar: &Calendar,
    case: &Case,
    live: &[Live],
    now: Timestamp,
) -> Option<Timestamp> {
    let is_silent = is_resting(case);
    let paused = case.paused.filter(|until| *until > now);
    let today = calendar.day(now);
    live.iter()
        .filter_map(|live| {
            let nag = case.reminders.get(&live.key())?;
            let due = due_day(calendar, live, nag, nag.next).map(|day| calendar.usual(day));
            let due = due.or_else(|| hand_off_day(calendar, case, live, nag).map(|day| calendar.usual(day)))?;
            let due = paused.map_or(due, |until| due.max(until));
            if is_silent || due > now {
                return Some(due.max(now));
            }
            // Due already and not sent: it is night, or a message went out today.
            let from = if case.reminded == Some(today) {
                calendar.usual(calendar.working(shift(today, Span::Days(1), Toward::After), Toward::After))
            } else {
                calendar.next_sending(now)
            };
            Some(from)
        })
        .min()
}

/// The person asked for a reminder again on another day.
pub(in crate::engine) fn snooze(draft: &mut Draft, key: &(StepId, ReminderId), days: i32) -> Option<Date> {
    let reminder = find_reminder(&draft.world.dialogue, &key.0, &key.1)?;
    let cadence = draft.world.dialogue.cadences.get(&reminder.cadence)?;
    let calendar = draft.calendar();
    let day = calendar.working(shift(draft.today(), Span::Days(days), Toward::After), Toward::After);
    let nag = draft.case.reminders.get_mut(key)?;
    let count = u16::try_from(cadence.offsets.len()).unwrap_or(u16::MAX);
    // Occurrences that lie before that day have not fallen due: they are not owed.
    let due = |index: u16| {
        let offset = cadence.offsets.get(usize::from(index))?;
        Some(calendar.working(shift(nag.anchor, *offset, cadence.toward), cadence.toward))
    };
    let mut next = nag.next.min(count.saturating_sub(1));
    while next + 1 < count && due(next + 1).is_some_and(|due| due <= day) {
        next += 1;
    }
    nag.next = next;
    nag.snoozed = Some(day);
    Some(day)
}
