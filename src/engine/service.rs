//! When people of the centre answer: opening hours, what is promised, and who steps in.
//!
//! Set by the centre, by role; nothing here is known of a procedure. A role without hours is always open.

use std::collections::BTreeSet;

use jiff::civil::{Time, Weekday};
use jiff::{SignedDuration, Timestamp};

use super::calendar::{Calendar, shift};
use super::case::{Adviser, Case, Hand};
use super::world::World;
use crate::dialogue::{RoleId, Span, Toward};

/// Days that are looked at for the next opening: a centre that is closed for longer says nothing.
const HORIZON: usize = 60;

/// How a role answers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Service {
    /// Ids of the advisers; nobody listed means that everybody may act for the role.
    pub advisers: Vec<String>,
    pub hours: Vec<Opening>,
    /// Minutes, counted while the role is open, after which a card that waits is said again.
    pub promise: Option<i64>,
    /// The role that is asked when this one lets wait, or when all its advisers are away.
    pub fallback: Option<RoleId>,
    /// The hand returns when the adviser did nothing for so long.
    pub silence: Option<Span>,
}

/// Open on that weekday, from an hour to an hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Opening {
    pub weekday: Weekday,
    pub from: Time,
    pub to: Time,
}

impl World {
    /// How a role answers.
    pub fn service(&self, role: &RoleId) -> Option<&Service> {
        self.services.get(role)
    }

    /// The ids on any list; nothing when everybody may act for some role.
    pub fn listed(&self) -> Option<BTreeSet<&str>> {
        let lists = self.dialogue.roles.iter().map(|role| self.service(role).map(|service| &service.advisers));
        let lists: Option<Vec<_>> = lists.map(|list| list.filter(|advisers| !advisers.is_empty())).collect();
        let ids: BTreeSet<&str> = lists?.into_iter().flatten().map(String::as_str).collect();
        (!ids.is_empty()).then_some(ids)
    }

    /// Whether an adviser may act for any role.
    pub fn lists(&self, adviser: &Adviser) -> bool {
        self.listed().is_none_or(|listed| listed.contains(&*adviser.id))
    }

    /// Whether an adviser may act for a role.
    pub fn answers_for(&self, adviser: &Adviser, role: &RoleId) -> bool {
        let lists = |role: &RoleId| {
            self.service(role).is_none_or(|service| {
                service.advisers.is_empty() || service.advisers.iter().any(|listed| *listed == adviser.id)
            })
        };
        lists(role) || self.service(role).and_then(|service| service.fallback.as_ref()).is_some_and(lists)
    }
}

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
pub(super) fn opens(world: &World, role: &RoleId, now: Timestamp) -> Option<Timestamp> {
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
fn after(world: &World, role: &RoleId, from: Timestamp, minutes: i64) -> Option<Timestamp> {
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

/// When the room is to be told that a card waits, once more for the fallback role.
pub(super) fn urging(world: &World, case: &Case) -> Option<Timestamp> {
    let (Hand::Asked { .. }, Some(card)) = (&case.hand, &case.follow_up.card) else { return None };
    let service = world.service(&card.role)?;
    let times = 1 + u8::from(service.fallback.is_some());
    let minutes = service.promise.filter(|_| card.urged < times)?;
    after(world, &card.role, card.since, minutes * (i64::from(card.urged) + 1))
}

/// When the hand returns for want of news.
pub(super) fn returning(world: &World, case: &Case) -> Option<Timestamp> {
    let Hand::Held { role, since, .. } = &case.hand else { return None };
    let silence = world.service(role)?.silence?;
    let calendar = Calendar::of(world, case);
    let last = case.follow_up.tended.unwrap_or(*since);
    let day = shift(calendar.day(last), silence, Toward::After);
    Some(calendar.usual(calendar.working(day, Toward::After)))
}
