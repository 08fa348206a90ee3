//! When people of the centre are there: openings, and what follows from them.

use jiff::civil::Time;
use jiff::{SignedDuration, Timestamp};

use super::calendar::{Calendar, shift};
use crate::dialogue::{RoleId, Span, Toward};
use crate::engine::world::{Service, World};

/// Days that are looked at for the next opening: a centre that is closed for longer says nothing.
const HORIZON: usize = 60;

/// Openings from an instant on, as instants, in order.
fn openings<'a>(
    world: &'a World,
    service: &'a Service,
    from: Timestamp,
) -> impl Iterator<Item = (Timestamp, Timestamp)> + 'a {
    let calendar = Calendar::of_centre(world);
    let first = calendar.day(from);
    let days = (0..HORIZON).scan(first, |day, _| {
        let today = *day;
        *day = shift(today, Span::Days(1), Toward::After);
        Some(today)
    });
    days.flat_map(move |day| {
        let rests = calendar.is_rest(day);
        let today: Vec<_> = service
            .hours
            .iter()
            .filter(|opening| !rests && opening.weekday == day.weekday())
            .map(|opening| (calendar.at(day, opening.from), calendar.at(day, opening.to)))
            .collect();
        today
    })
    .filter(move |(_, to)| *to > from)
}

/// When somebody of the role is there again; nothing when they are there now, or nobody knows.
pub(in crate::engine) fn opens(world: &World, role: &RoleId, now: Timestamp) -> Option<Timestamp> {
    let service = world.service(role).filter(|service| !service.hours.is_empty())?;
    openings(world, service, now).next().map(|(from, _)| from).filter(|from| *from > now)
}

/// The first opening of the day of the role, when it is over already: the hour of the digest.
pub fn opened_today(world: &World, role: &RoleId, now: Timestamp) -> Option<Timestamp> {
    let service = world.service(role)?;
    let calendar = Calendar::of_centre(world);
    let today = calendar.day(now);
    let first = openings(world, service, calendar.at(today, Time::midnight())).next()?;
    (calendar.day(first.0) == today && first.0 <= now).then_some(first.0)
}

/// Whether somebody of the role is there.
pub fn is_open(world: &World, role: &RoleId, now: Timestamp) -> bool {
    opens(world, role, now).is_none()
}

/// The next opening of a day, for what is done then.
pub fn next_opening(world: &World, role: &RoleId, now: Timestamp) -> Option<Timestamp> {
    let service = world.service(role)?;
    openings(world, service, now).map(|(from, _)| from).find(|from| *from > now)
}

/// The instant at which so many open minutes went by.
pub(in crate::engine) fn after(world: &World, role: &RoleId, from: Timestamp, minutes: i64) -> Option<Timestamp> {
    let service = world.service(role)?;
    let mut left = SignedDuration::from_mins(minutes);
    if service.hours.is_empty() {
        return from.checked_add(left).ok();
    }
    for (opened, closed) in openings(world, service, from) {
        let begin = opened.max(from);
        let length = closed.duration_since(begin);
        if length >= left {
            return begin.checked_add(left).ok();
        }
        left -= length;
    }
    None
}
