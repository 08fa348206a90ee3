//! When the case wakes next, and what happens then.

use jiff::Timestamp;
use jiff::civil::Date;

use super::advisers::card;
use super::advisers::desk;
use super::advisers::hand;
use super::case::Case;
use super::common_ids;
use super::conversation::prompts;
use super::conversation::walk;
use super::effect::{Arg, Effect, Line};
use super::facts::answers;
use super::facts::calendar::{Calendar, shift};
use super::reminders::agenda;
use super::reminders::fire;
use super::reminders::live;
use super::reminders::schedule;
use super::turn::draft::Draft;
use super::turn::view::is_silent;
use super::world::World;
use crate::dialogue::{Next, Toward};

/// The earliest instant at which time changes something about the case.
pub(super) fn wake(world: &World, case: &Case, live: &[live::Live], now: Timestamp) -> Option<Timestamp> {
    let calendar = Calendar::of(world, case);
    let (announced, ends) = purge_days(world, case, &calendar);
    let purge = calendar.usual(if case.warned.is_some() { ends } else { announced });
    // At night the announcement waits for the morning.
    let purge = if purge <= now && case.warned.is_none() { calendar.next_sending(now) } else { purge };
    let mut instants = vec![purge.max(now)];
    instants.extend(schedule::next_instant(&calendar, case, live, now));
    instants.extend(agenda::next_instant(world, case, now));
    instants.extend(hand::urging(world, case).map(|at| at.max(now)));
    instants.extend(hand::returning(world, case).map(|at| calendar.next_sending(at.max(now))));
    instants.extend(case.paused);
    instants.extend(next_deadline(world, case, &calendar, now));
    instants.into_iter().min()
}

/// The next morning on which a deadline of the step changes what rows see.
fn next_deadline(world: &World, case: &Case, calendar: &Calendar, now: Timestamp) -> Option<Timestamp> {
    let step = world.dialogue.step(&case.step).filter(|_| case.is_open())?;
    let changes = step.deadlines.iter().filter_map(|deadline| {
        let date = answers::deadline_date(world, case, deadline, step, now)?;
        Some([shift(date, deadline.soon, Toward::Before), shift(date, crate::dialogue::Span::Days(1), Toward::After)])
    });
    changes.flatten().map(|day| calendar.usual(calendar.working(day, Toward::After))).filter(|at| *at > now).min()
}

/// The timer of the case fell due.
pub(super) fn woken(draft: &mut Draft) {
    if purge(draft) {
        return;
    }
    if draft.case.paused.is_some_and(|until| until <= draft.now) {
        draft.case.paused = None;
        let wants_news = !draft.case.stopped && !draft.case.refused && draft.case.is_open();
        if wants_news && !is_silent(draft) && draft.calendar().may_send(draft.now) {
            draft.case.reminded = Some(draft.today());
            draft.add(Line::new(common_ids::PAUSE_OVER));
            draft.repeat();
        }
    }
    card::urge(draft);
    if desk::let_go(draft) {
        walk::resume(draft);
    }
    agenda::fire(draft);
    draft.flush();
    schedule::refresh(draft);
    fire::fire(draft);
    passed(draft);
}

/// The day on which the end is announced, and the day of the end. The announcement counts from the day
/// on which it was made, even after an outage: nobody is erased unannounced.
fn purge_days(world: &World, case: &Case, calendar: &Calendar) -> (Date, Date) {
    let ends = shift(calendar.day(case.active), world.retention, Toward::After);
    let announced = calendar.working(shift(ends, world.notice, Toward::Before), Toward::Before);
    let ends = match case.warned {
        Some(warned) => ends.max(shift(calendar.day(warned), world.notice, Toward::After)),
        None => ends,
    };
    (announced, ends)
}

/// Erases a case that was silent for too long, and says so some time before.
fn purge(draft: &mut Draft) -> bool {
    let calendar = draft.calendar();
    let (announced, ends) = purge_days(draft.world, &draft.case, &calendar);
    if draft.case.warned.is_some() {
        let is_over = draft.now >= calendar.usual(ends);
        if is_over {
            draft.effects.push(Effect::Erase);
        }
        return is_over;
    }
    if draft.now >= calendar.usual(announced) && (calendar.may_send(draft.now) || draft.case.refused) {
        draft.case.warned = Some(draft.now);
        let (_, ends) = purge_days(draft.world, &draft.case, &calendar);
        if !draft.case.refused {
            draft.add(Line::new(common_ids::PURGE_SOON).with("date", Arg::Date(ends)));
            draft.flush();
            draft.case.reminded = Some(draft.today());
        }
    }
    false
}

/// A deadline went by: what follows from it is said, at an hour for messages and at most once a day.
fn passed(draft: &mut Draft) {
    let today = draft.today();
    let may_speak = draft.calendar().may_send(draft.now) && draft.case.reminded != Some(today);
    let is_paused = draft.case.paused.is_some() || draft.case.watched.is_some();
    if is_silent(draft) || !may_speak || is_paused || draft.case.stopped || draft.case.refused || !draft.case.is_open()
    {
        return;
    }
    let facts = draft.facts();
    let next = draft.step().next.first(&facts).cloned();
    let is_waiting = prompts::open_prompt(draft).is_none();
    if is_waiting && matches!(next, Some(Next::To(_) | Next::End(_))) {
        draft.case.reminded = Some(today);
        walk::proceed(draft);
    }
}
