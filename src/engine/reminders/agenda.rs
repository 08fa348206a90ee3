//! Appointments and recalls that an adviser writes down: both are reminded, once, at a decent hour.

use jiff::Timestamp;

use crate::dialogue::{Span, StepId, Toward};
use crate::engine::advisers::hand;
use crate::engine::case::follow_up::{Booking, BookingKind};
use crate::engine::case::{Adviser, Case, Private};
use crate::engine::common_ids;
use crate::engine::effect::{Arg, Effect, Line, Occurrence, Part};
use crate::engine::facts::calendar::{Calendar, shift};
use crate::engine::turn::draft::Draft;
use crate::engine::turn::lines;
use crate::engine::turn::view::View;
use crate::engine::world::World;

/// Stands for an appointment where a reminder of the dialogue has its id.
pub(super) const MEETING: &str = "=meeting";

/// An adviser made an appointment, or wants to be reminded.
pub(in crate::engine) fn book(
    draft: &mut Draft,
    kind: BookingKind,
    by: Adviser,
    at: Timestamp,
    written: Private<String>,
) {
    let remind = reminding(draft, kind, at);
    draft.case.follow_up.booked += 1;
    let booking = Booking { number: draft.case.follow_up.booked, kind, at, words: written, by, remind };
    if kind == BookingKind::Meeting {
        draft.add(lines::booking(draft.world, &draft.case, common_ids::MEETING_MADE, &booking));
        said(draft, &booking.words);
        draft.flush();
    }
    if let Some(hours) = both_hours(draft, at) {
        hand::tell(draft, vec![Part::Text(hours)]);
    }
    draft.case.follow_up.agenda.push(booking);
}

/// What was noted, for an adviser whose hour is not the person's: both are named.
fn both_hours(view: &View, at: Timestamp) -> Option<Line> {
    let (here, there) =
        (Calendar::for_advisers(view.world, &view.case, at), Calendar::for_person(view.world, &view.case, at));
    let case = Arg::Word(Private(view.case.id.to_string()));
    let line =
        Line::new(common_ids::BOOKED_HOURS).with("case", case).with("moment", here.clone()).with("person", there);
    matches!(here, Arg::Line(_)).then_some(line)
}

/// What stands under that number takes no place.
pub(in crate::engine) fn cancel(draft: &mut Draft, number: u32) {
    let agenda = &mut draft.case.follow_up.agenda;
    let Some(place) = agenda.iter().position(|booking| booking.number == number) else { return };
    let booking = agenda.remove(place);
    if booking.kind == BookingKind::Meeting {
        draft.add(lines::booking(draft.world, &draft.case, common_ids::MEETING_CANCELLED, &booking));
        draft.flush();
    }
}

fn said(draft: &mut Draft, words: &Private<String>) {
    if !words.0.is_empty() {
        draft.parts.push(Part::Verbatim(words.clone()));
    }
}

/// When a booking is said: a recall at its hour; an appointment the working day before at the usual hour,
/// or in the morning of its own day when that is over. Made later still, the making said it.
fn reminding(view: &View, kind: BookingKind, at: Timestamp) -> Option<Timestamp> {
    let calendar = view.calendar();
    let day = calendar.day(at);
    match kind {
        BookingKind::Recall => Some(at),
        BookingKind::Meeting => {
            let before = calendar.working(shift(day, Span::Days(1), Toward::Before), Toward::Before);
            [before, day].map(|day| calendar.usual(day)).into_iter().find(|usual| *usual > view.now && *usual < at)
        }
    }
}

/// The first instant at which the agenda changes something.
pub(in crate::engine) fn next_instant(world: &World, case: &Case, now: Timestamp) -> Option<Timestamp> {
    let calendar = Calendar::of(world, case);
    let today = calendar.day(now);
    let tomorrow = calendar.working(shift(today, Span::Days(1), Toward::After), Toward::After);
    let instants = case.follow_up.agenda.iter().map(|booking| match (booking.kind, booking.remind) {
        (_, None) => booking.at,
        (BookingKind::Recall, Some(remind)) => remind,
        (BookingKind::Meeting, Some(remind)) if remind > now => remind,
        // Due already and not said: it is night, or a message went out today.
        (BookingKind::Meeting, Some(_)) if case.reminded == Some(today) => calendar.usual(tomorrow).min(booking.at),
        (BookingKind::Meeting, Some(_)) => calendar.next_sending(now).min(booking.at),
    });
    instants.min().map(|at| at.max(now))
}

/// Says what is due, and forgets what is over.
pub(in crate::engine) fn fire(draft: &mut Draft) {
    let now = draft.now;
    let due = draft.case.follow_up.agenda.iter().filter(|booking| booking.remind.is_some_and(|at| at <= now));
    for booking in due.cloned().collect::<Vec<_>>() {
        match booking.kind {
            BookingKind::Recall => recall(draft, &booking),
            BookingKind::Meeting if booking.at <= now => {}
            BookingKind::Meeting => remind(draft, &booking),
        }
    }
    let is_over = |booking: &Booking| match booking.kind {
        BookingKind::Recall => booking.remind.is_none(),
        BookingKind::Meeting => booking.at <= now,
    };
    draft.case.follow_up.agenda.retain(|booking| !is_over(booking));
}

fn recall(draft: &mut Draft, booking: &Booking) {
    let head = draft.adviser_line(common_ids::RECALL).with("adviser", Arg::Word(Private(booking.by.name.clone())));
    let parts = vec![Part::Text(head), Part::Verbatim(booking.words.clone())];
    hand::tell(draft, parts);
    done(draft, booking);
}

fn remind(draft: &mut Draft, booking: &Booking) {
    let today = draft.today();
    let is_reached = !draft.case.refused && !draft.case.stopped;
    if is_reached {
        if draft.case.reminded == Some(today) || !draft.calendar().may_send(draft.now) {
            return;
        }
        let occurrence = occurrence(booking, today);
        draft.effects.push(Effect::FellDue { occurrence: occurrence.clone(), settled: None });
        draft.occurrences.push(occurrence);
        draft.add(lines::booking(draft.world, &draft.case, common_ids::MEETING_SOON, booking));
        said(draft, &booking.words);
        draft.flush();
        draft.case.reminded = Some(today);
    }
    let line = lines::room_booking(draft.world, &draft.case, common_ids::MEETING_SOON_ROOM, booking);
    let line = line.with("case", Arg::Word(Private(draft.case.id.to_string())));
    hand::tell(draft, vec![Part::Text(line)]);
    done(draft, booking);
}

fn done(draft: &mut Draft, booking: &Booking) {
    let agenda = &mut draft.case.follow_up.agenda;
    agenda.iter_mut().filter(|one| one.number == booking.number).for_each(|one| one.remind = None);
}

fn occurrence(booking: &Booking, day: jiff::civil::Date) -> Occurrence {
    let index = u16::try_from(booking.number).unwrap_or(u16::MAX);
    Occurrence { step: StepId(String::new()), reminder: MEETING.into(), index, day }
}
