//! Days and hours: spans date to date, rest days, and when a message may go out.
//!
//! Time comes in as an argument; no clock is read here.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time, Weekday};
use jiff::tz::TimeZone;

use super::computed::derived;
use crate::dialogue::{Span, Toward};
use crate::engine::case::{Case, Private};
use crate::engine::common_ids;
use crate::engine::effect::{Arg, Line};
use crate::engine::world::World;

/// The day that lies a span after or before another. Months and years go date to
/// date; a day that the month does not have becomes its last day.
pub fn shift(day: Date, span: Span, toward: Toward) -> Date {
    let span = match span {
        Span::Days(days) => jiff::Span::new().days(days),
        Span::Weeks(weeks) => jiff::Span::new().weeks(weeks),
        Span::Months(months) => jiff::Span::new().months(months),
        Span::Years(years) => jiff::Span::new().years(years),
    };
    match toward {
        Toward::After => day.saturating_add(span),
        Toward::Before => day.saturating_sub(span),
    }
}

/// A calendar for one person: their time zone and their holidays.
pub struct Calendar<'w> {
    world: &'w World,
    zone: TimeZone,
    holidays: Option<&'w str>,
}

impl<'w> Calendar<'w> {
    /// The calendar of the place where the person is known to be; the centre's otherwise.
    pub fn of(world: &'w World, case: &Case) -> Self {
        let rules = &world.dialogue.calendar;
        let own = rules.zone.as_ref().and_then(|fact| derived(world, case, fact));
        let zone = [own, Some(&*world.zone)].into_iter().flatten().find_map(|name| TimeZone::get(name).ok());
        let holidays = rules.holiday_zone.as_ref().and_then(|fact| derived(world, case, fact));
        Self { world, zone: zone.unwrap_or(TimeZone::UTC), holidays }
    }

    /// The calendar of the centre itself.
    pub fn of_centre(world: &'w World) -> Self {
        Self { world, zone: TimeZone::get(&world.zone).unwrap_or(TimeZone::UTC), holidays: None }
    }

    /// The person's day, hour and minute at an instant: nobody is told seconds.
    pub fn moment(&self, at: Timestamp) -> DateTime {
        let local = self.zone.to_datetime(at);
        local.date().at(local.hour(), local.minute(), 0, 0)
    }

    /// An instant as the person reads it: their own hour, its place named where the centre has another.
    pub fn for_person(world: &World, case: &Case, at: Timestamp) -> Arg {
        Calendar::of(world, case).beside(&Calendar::of_centre(world), at)
    }

    /// An instant about a case as advisers read it: the hour of the centre, its place named where the person
    /// has another.
    pub fn for_advisers(world: &World, case: &Case, at: Timestamp) -> Arg {
        Calendar::of_centre(world).beside(&Calendar::of(world, case), at)
    }

    /// An instant here; the place is named when the hour is another one there.
    fn beside(&self, other: &Calendar, at: Timestamp) -> Arg {
        let moment = Arg::Moment(self.moment(at));
        let name = self.zone.iana_name().filter(|_| self.zone.to_offset(at) != other.zone.to_offset(at));
        let Some(name) = name else { return moment };
        let place = name.rsplit('/').next().unwrap_or(name).replace('_', " ");
        let zone = Line::new(common_ids::ZONE)
            .with("zone", Arg::Word(Private(name.replace('/', "-"))))
            .with("place", Arg::Word(Private(place)));
        Arg::Line(Line::new(common_ids::MOMENT_IN).with("moment", moment).with("zone", Arg::Line(zone)))
    }

    /// The person's day at an instant.
    pub fn day(&self, at: Timestamp) -> Date {
        self.zone.to_datetime(at).date()
    }

    /// The person's usual hour on a day.
    pub fn usual(&self, day: Date) -> Timestamp {
        self.at(day, self.world.dialogue.calendar.usual)
    }

    /// Whether nothing caused by time may be sent on that day: Sundays and holidays.
    pub fn is_rest(&self, day: Date) -> bool {
        if day.weekday() == Weekday::Sunday {
            return true;
        }
        let rules = &self.world.dialogue.calendar;
        let Some(table) = rules.holidays.as_ref().and_then(|id| self.world.dialogue.tables.get(id)) else {
            return false;
        };
        table.find("date", &day.to_string(), "zone").any(|zone| zone == rules.everywhere || self.holidays == Some(zone))
    }

    /// The nearest day, that one or later (nags) or earlier (countdowns), on which messages may go out.
    pub fn working(&self, mut day: Date, toward: Toward) -> Date {
        // Two weeks without a working day exist nowhere: the bound only guards the loop.
        for _ in 0..14 {
            if !self.is_rest(day) {
                break;
            }
            day = shift(day, Span::Days(1), toward);
        }
        day
    }

    /// Whether a message caused by time may go out at this instant.
    pub fn may_send(&self, now: Timestamp) -> bool {
        let local = self.zone.to_datetime(now);
        let rules = &self.world.dialogue.calendar;
        !self.is_rest(local.date()) && local.time() >= rules.first && local.time() < rules.last
    }

    /// The first instant, now or later, at which a message caused by time may go out.
    pub fn next_sending(&self, now: Timestamp) -> Timestamp {
        if self.may_send(now) {
            return now;
        }
        let local = self.zone.to_datetime(now);
        let rules = &self.world.dialogue.calendar;
        let today = local.date();
        if !self.is_rest(today) && local.time() < rules.first {
            return self.at(today, rules.first.max(rules.usual));
        }
        self.usual(self.working(shift(today, Span::Days(1), Toward::After), Toward::After))
    }

    /// An hour of a day as an instant.
    pub fn at(&self, day: Date, time: Time) -> Timestamp {
        self.zone.to_timestamp(day.to_datetime(time)).unwrap_or(Timestamp::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn spans_go_date_to_date() {
        for (day, span, toward, reached) in [
            (date(2025, 12, 31), Span::Months(2), Toward::After, date(2026, 2, 28)),
            (date(2027, 12, 31), Span::Months(2), Toward::After, date(2028, 2, 29)),
            (date(2026, 3, 2), Span::Months(2), Toward::After, date(2026, 5, 2)),
            (date(2026, 3, 2), Span::Weeks(6), Toward::After, date(2026, 4, 13)),
            (date(2026, 3, 31), Span::Months(1), Toward::Before, date(2026, 2, 28)),
            (date(2028, 2, 29), Span::Years(1), Toward::After, date(2029, 2, 28)),
            (date(2026, 1, 1), Span::Days(1), Toward::Before, date(2025, 12, 31)),
        ] {
            assert_eq!(shift(day, span, toward), reached, "{day} {span:?} {toward:?}");
        }
    }
}
