//! One turn: an event happens to a case, the case changes, effects are asked of the world.
//!
//! The function is total: whatever comes, it gives a turn back, and an open case always keeps
//! an open question, a timer, or an adviser who holds it.

use jiff::Timestamp;
use jiff::civil::Date;

use super::advisers::card;
use super::advisers::desk::{self, refused, took};
use super::advisers::hand;
use super::advisers::journal;
use super::case::{Case, Hand, Note};
use super::conversation::heard::heard;
use super::conversation::prompts;
use super::conversation::rights;
use super::conversation::status;
use super::conversation::stranger;
use super::conversation::walk;
use super::effect::{Arg, Effect, Line, Turn};
use super::event::Event;
use super::facts::answers;
use super::facts::calendar::{Calendar, shift};
use super::reminders::agenda;
use super::reminders::fire;
use super::reminders::live;
use super::reminders::schedule;
use super::turn::draft::Draft;
use super::turn::view::is_silent;
use super::words;
use super::world::World;
use crate::dialogue::{Next, Toward};

/// What an event makes of a case. `case.revision` stays as it was read; the questions of this turn
/// carry the number `case.revision + 1`, which the case has once the turn is committed.
pub fn advance(world: &World, case: Case, event: Event, now: Timestamp) -> Turn {
    let before = case.clone();
    let is_advised = event.is_of_an_adviser();
    let mut draft = Draft::new(world, case, now);
    let is_speaking = draft.case.consent.is_some() && draft.case.is_open() && !is_silent(&draft);
    if is_speaking && draft.case.question.is_none() {
        // What an edited dialogue or an old record left without its question finds it again.
        walk::settle_quietly(&mut draft);
    }
    match event {
        Event::AddressRefused => refused(&mut draft),
        Event::AddressReturned => draft.case.refused = false,
        Event::AdviserBooked { kind, adviser, at, words } => agenda::book(&mut draft, kind, adviser, at, words),
        Event::AdviserCancelled { number } => agenda::cancel(&mut draft, number),
        Event::AdviserClosed { outcome, words } => desk::closed(&mut draft, outcome, words),
        Event::CardRead { number } => card::read(&mut draft, number),
        Event::CodeGiven { code } => draft.case.follow_up.code = Some(code),
        Event::CodeMissed => desk::missed_code(&mut draft),
        Event::CodeSaid { address } => {
            desk::moved_account(&mut draft, address);
            if is_silent(&draft) {
                draft.flush();
            } else {
                status::all(&mut draft);
                draft.repeat();
            }
        }
        Event::AdviserEdited { adviser, of, words } => desk::edited(&mut draft, adviser, of, words),
        Event::AdviserTookBack { adviser, of } => desk::took_back(&mut draft, &adviser, of),
        Event::AdviserGaveBack => {
            if desk::gave_back(&mut draft) {
                walk::resume(&mut draft);
            }
        }
        Event::AdviserMoved { step, reason } => {
            if desk::moved(&mut draft, step, reason) && !is_silent(&draft) {
                walk::proceed(&mut draft);
            }
        }
        Event::AdviserNoted { note } => draft.case.notes.push(Note { at: now, words: note }),
        Event::AdviserPaused => {
            rights::pause(&mut draft);
            draft.flush();
        }
        Event::AdviserTicked { paper, tick, reason } => desk::ticked(&mut draft, paper, tick, reason),
        Event::AdviserTook { adviser } => took(&mut draft, adviser),
        Event::AdviserTransferred { role } => desk::transferred(&mut draft, role),
        Event::AdviserWrote { adviser, words } => desk::wrote(&mut draft, adviser, words),
        Event::Heard(content) if draft.case.consent.is_none() => stranger::heard(&mut draft, content),
        Event::Heard(content) => heard(&mut draft, content),
        Event::HolderUnlisted => desk::holder_unlisted(&mut draft),
        Event::RoleReached => desk::role_reached(&mut draft),
        Event::Woken => woken(&mut draft),
    }
    draft.flush();
    if is_advised && matches!(draft.case.hand, Hand::Held { .. }) {
        draft.case.follow_up.tended = Some(now);
    }
    let is_erased = draft.effects.contains(&Effect::Erase);
    if draft.case.consent.is_some() && !is_erased {
        card::refresh(&mut draft, &before);
        let live = schedule::refresh(&mut draft);
        journal::note(&before, &mut draft.case, now);
        draft.case.version = world.dialogue.version;
        draft.case.wake = wake(world, &draft.case, &live, now);
    }
    Turn { case: draft.view.case, effects: draft.effects }
}

/// The earliest instant at which time changes something about the case.
fn wake(world: &World, case: &Case, live: &[live::Live], now: Timestamp) -> Option<Timestamp> {
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
fn woken(draft: &mut Draft) {
    if purge(draft) {
        return;
    }
    if draft.case.paused.is_some_and(|until| until <= draft.now) {
        draft.case.paused = None;
        let wants_news = !draft.case.stopped && !draft.case.refused && draft.case.is_open();
        if wants_news && !is_silent(draft) && draft.calendar().may_send(draft.now) {
            draft.case.reminded = Some(draft.today());
            draft.add(Line::new(words::PAUSE_OVER));
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
            draft.add(Line::new(words::PURGE_SOON).with("date", Arg::Date(ends)));
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
