//! Whether an occurrence may still go out, asked again at the moment of sending.

use jiff::Timestamp;

use super::agenda::MEETING;
use super::live::{self, is_resting};
use crate::dialogue::Toward;
use crate::engine::case::Case;
use crate::engine::case::follow_up::Booking;
use crate::engine::effect::{Occurrence, Settled};
use crate::engine::facts::calendar::Calendar;
use crate::engine::world::World;

/// Whether the reminder of an appointment may still go out; None when the occurrence is of another reminder.
fn of_meeting(world: &World, case: &Case, occurrence: &Occurrence, now: Timestamp) -> Option<Verdict> {
    if occurrence.reminder.as_str() != MEETING {
        return None;
    }
    let is_it = |booking: &&Booking| booking.number == u32::from(occurrence.index);
    let Some(booking) = case.follow_up.agenda.iter().find(is_it) else {
        return Some(Verdict::Settle(Settled::Superseded));
    };
    if case.refused {
        return Some(Verdict::Settle(Settled::Refused));
    }
    if case.stopped {
        return Some(Verdict::Settle(Settled::Superseded));
    }
    let from = Calendar::of(world, case).next_sending(now);
    // No reminder goes out after the appointment that it announces.
    Some(match from {
        _ if booking.at <= now || booking.at <= from => Verdict::Settle(Settled::TooLate),
        from if from > now => Verdict::Wait(from),
        _ => Verdict::Send,
    })
}

/// What becomes of a reminder at the moment of sending.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It goes out now.
    Send,
    /// It ends here, in this state.
    Settle(Settled),
    /// Not before this instant: it is night, a Sunday, a holiday or a pause.
    Wait(Timestamp),
}

/// Whether a reminder may still go out, asked again at the moment of sending.
pub fn verdict(world: &World, case: &Case, occurrence: &Occurrence, now: Timestamp) -> Verdict {
    if let Some(verdict) = of_meeting(world, case, occurrence, now) {
        return verdict;
    }
    if case.refused {
        return Verdict::Settle(Settled::Refused);
    }
    if is_resting(case) {
        return Verdict::Settle(Settled::Held);
    }
    let found = live::live(world, case, now)
        .into_iter()
        .find(|live| live.step == occurrence.step && live.reminder.id == occurrence.reminder);
    let Some(live) = found else { return Verdict::Settle(Settled::Superseded) };
    let calendar = Calendar::of(world, case);
    let is_nag = live.cadence.toward == Toward::After;
    if is_nag && occurrence.day < live.anchor && case.active > calendar.usual(occurrence.day) {
        // The person wrote while it waited: the days that the reminder counts have begun anew.
        return Verdict::Settle(Settled::Superseded);
    }
    if calendar.day(now) > live.last_day(occurrence.day) {
        return Verdict::Settle(Settled::TooLate);
    }
    let paused = case.paused.filter(|until| *until > now);
    let from = calendar.next_sending(paused.unwrap_or(now));
    if from > now { Verdict::Wait(from) } else { Verdict::Send }
}
