//! Due timers to events, the day's ledger to an alarm.

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};

use super::App;
use super::advisers::{absences, lists};
use super::attendance::Attendance;
use super::turns::Turns;
use crate::dialogue::RoleId;
use crate::engine::case::Private;
use crate::engine::effect::{Arg, Line, Part, Settled};
use crate::engine::event::Event;
use crate::engine::facts::hours::{is_open, next_opening, opened_today};
use crate::ports::channel::{Body, Delivery, DeliveryId, InboundId, Recipient};
use crate::ports::store::{Commit, LedgerCount, LedgerDay, StoreError};

/// Mark: the last day whose ledger was looked at.
const LEDGER_MARK: &str = "ledger-checked";
/// Mark: the day on which a day that does not add up was first met, while something waited to be sent.
const DOUBT_MARK: &str = "ledger-doubted";
/// Days looked at in one go, at most.
const LEDGER_DAYS: usize = 400;
/// A reminder may wait for a channel this many days before its day must balance.
const LEDGER_DELAY: i32 = 8;
/// Mark: the opening of the day on which a role read its digest last; the role follows.
const DIGEST_MARK: &str = "digest";

impl App {
    /// Lets what fell due happen, at most so many cases. Gives back how many timers were looked at.
    ///
    /// # Errors
    /// As for `receive`; nothing is lost, the same timers are due again.
    pub fn fire_due(&mut self, limit: usize) -> Result<usize, StoreError> {
        self.check_holders()?;
        if let Some(made) = self.held()? {
            self.ask_to_look(made)?;
            return Ok(0);
        }
        let mut fired = 0;
        self.committed(|app, now| {
            let due = app.store.due(now, limit)?;
            fired = 0;
            let absences = absences::read(app.store.as_mut())?;
            let attendance = Attendance::read(app.store.as_mut())?;
            let mut turns = Turns::new(&app.content.world, now).without(absences).attended_by(attendance);
            for due in due {
                // The store gives what cases wait for and nothing else: it is not compared a second time, or a
                // difference between the two would keep the case waiting for ever.
                if let Some(case) = app.store.case(due.case)? {
                    fired += 1;
                    let id = case.id;
                    turns.load(case);
                    turns.take(id, Event::Woken, None);
                }
            }
            let mut commit = turns.commit();
            app.check_ledger(&mut commit, now)?;
            app.digests(&mut commit, now)?;
            Ok(commit)
        })?;
        Ok(fired)
    }

    /// Once a day: does every day that is over add up? A difference alarms the advisers.
    fn check_ledger(&mut self, commit: &mut Commit, now: Timestamp) -> Result<(), StoreError> {
        let zone = jiff::tz::TimeZone::get(&self.content.world.zone).unwrap_or(jiff::tz::TimeZone::UTC);
        let today = zone.to_datetime(now).date();
        let day = today.saturating_sub(jiff::Span::new().days(LEDGER_DELAY));
        let checked: Option<Date> = self.store.mark(LEDGER_MARK)?.and_then(|mark| mark.parse().ok());
        if checked == Some(day) {
            return Ok(());
        }
        // Days that an outage skipped are looked at too.
        let after = checked.filter(|checked| *checked < day);
        let mut open = after.and_then(|checked| checked.tomorrow().ok()).unwrap_or(day);
        let mut balanced = after;
        for _ in 0..LEDGER_DAYS {
            let difference = difference(&self.store.ledger(open)?);
            if difference != 0 && self.is_patient(commit, today)? {
                break;
            }
            if difference != 0 {
                tracing::error!(day = %open, difference, "the reminder ledger of a day does not add up");
                commit.deliveries.push(self.alarm(open, difference, now));
            }
            balanced = Some(open);
            match open.tomorrow() {
                Ok(next) if next <= day => open = next,
                _ => break,
            }
        }
        if balanced == Some(day) {
            commit.marks.push((DOUBT_MARK.to_owned(), String::new()));
        }
        if let Some(balanced) = balanced.filter(|balanced| checked != Some(*balanced)) {
            commit.marks.push((LEDGER_MARK.to_owned(), balanced.to_string()));
        }
        Ok(())
    }

    /// In the morning each role reads where its cases stand; nothing when there is nothing to read.
    fn digests(&mut self, commit: &mut Commit, now: Timestamp) -> Result<(), StoreError> {
        for role in self.roles_with_hours() {
            // At its opening; later on that day only while somebody is there.
            let opened = opened_today(&self.content.world, &role, now);
            let Some(opened) = opened.filter(|_| is_open(&self.content.world, &role, now)) else { continue };
            let name = format!("{DIGEST_MARK}:{role}");
            let last: Option<Timestamp> = self.store.mark(&name)?.and_then(|mark| mark.parse().ok());
            if last.is_some_and(|last| last >= opened) {
                continue;
            }
            commit.marks.push((name, opened.to_string()));
            let day_ago = opened.saturating_sub(SignedDuration::from_hours(24)).unwrap_or(opened);
            let since = last.unwrap_or(day_ago);
            let world = &self.content.world;
            if let Some(parts) = lists::digest(world, self.store.as_mut(), &role, since, now)? {
                let name = format!("digest:{role}:{opened}");
                commit.deliveries.push(self.notice(name, role, parts, now));
            }
        }
        Ok(())
    }

    /// When the next role opens.
    pub(super) fn next_digest(&mut self) -> Result<Option<Timestamp>, StoreError> {
        let now = self.clock.now();
        let mut next = Vec::new();
        for role in self.roles_with_hours() {
            let opened = opened_today(&self.content.world, &role, now);
            let last = self.store.mark(&format!("{DIGEST_MARK}:{role}"))?.and_then(|mark| mark.parse().ok());
            match opened {
                Some(opened)
                    if last.is_none_or(|last: Timestamp| last < opened) && is_open(&self.content.world, &role, now) =>
                {
                    next.push(now);
                }
                _ => next.extend(next_opening(&self.content.world, &role, now)),
            }
        }
        Ok(next.into_iter().min())
    }

    fn roles_with_hours(&self) -> Vec<RoleId> {
        let services = self.content.world.services.iter().filter(|(_, service)| !service.hours.is_empty());
        services.filter(|_| self.role_channel).map(|(role, _)| role.clone()).collect()
    }

    /// What the room of a role reads of the centre itself.
    pub(super) fn notice(&self, name: String, role: RoleId, parts: Vec<Part>, now: Timestamp) -> Delivery {
        let id = DeliveryId::Stranger { inbound: InboundId(name), index: 0 };
        Delivery::new(id, Recipient::Role(role), self.content.world.language(), Body::words(parts), now)
    }

    /// Whether a day that does not add up may still do so: after an outage, what fell due long ago
    /// waits to be sent now. The days of waiting count from the first doubt.
    fn is_patient(&mut self, commit: &mut Commit, today: Date) -> Result<bool, StoreError> {
        if self.store.pending()? == 0 {
            return Ok(false);
        }
        let doubted: Option<Date> = self.store.mark(DOUBT_MARK)?.and_then(|mark| mark.parse().ok());
        if doubted.is_none() {
            commit.marks.push((DOUBT_MARK.to_owned(), today.to_string()));
        }
        let longest = today.saturating_sub(jiff::Span::new().days(LEDGER_DELAY));
        Ok(doubted.is_none_or(|since| since > longest))
    }

    fn alarm(&self, day: Date, difference: i64, now: Timestamp) -> Delivery {
        let world = &self.content.world;
        let line = Line::new("common-adviser-unbalanced")
            .with("date", Arg::Date(day))
            .with("number", Arg::Number(difference.abs()))
            .with("day", Arg::Word(Private(day.to_string())));
        self.notice(format!("ledger:{day}"), world.dialogue.role.clone(), vec![Part::Text(line)], now)
    }
}

/// What fell due less what was settled: zero once every reminder of the day has ended.
pub fn difference(day: &LedgerDay) -> i64 {
    let count = |count: LedgerCount| i64::try_from(day.get(&count).copied().unwrap_or(0)).unwrap_or(i64::MAX);
    let settled: i64 = Settled::ALL.iter().map(|state| count(LedgerCount::Settled(*state))).sum();
    count(LedgerCount::Expected) - settled
}
