//! Due timers to events, the day's ledger to an alarm.

use jiff::Timestamp;
use jiff::civil::Date;

use super::App;
use super::turns::Turns;
use crate::engine::case::Private;
use crate::engine::effect::{Arg, Line, Part, Settled};
use crate::engine::event::Event;
use crate::ports::channel::{Body, Delivery, DeliveryId, InboundId, Recipient};
use crate::ports::store::{Commit, LedgerCount, LedgerDay, StoreError};

/// Mark: the last day whose ledger was looked at.
const LEDGER_MARK: &str = "ledger-checked";
/// Days looked at in one go, at most.
const LEDGER_DAYS: usize = 400;
/// A reminder may wait for a channel this many days before its day must balance.
const LEDGER_DELAY: i32 = 8;

impl App {
    /// Lets what fell due happen, at most so many cases. Gives back how many timers were looked at.
    ///
    /// # Errors
    /// As for `receive`; nothing is lost, the same timers are due again.
    pub fn fire_due(&mut self, limit: usize) -> Result<usize, StoreError> {
        if let Some(made) = self.held()? {
            self.ask_to_look(made)?;
            return Ok(0);
        }
        let mut fired = 0;
        self.committed(|app, now| {
            let due = app.store.due(now, limit)?;
            fired = due.len();
            let mut turns = Turns::new(&app.content.world, now);
            for due in due {
                // A timer that is not the case's own any more is stale; the commit that moved it won.
                let case = app.store.case(due.case)?.filter(|case| case.wake == Some(due.at));
                if let Some(case) = case {
                    let id = case.id;
                    turns.load(case);
                    turns.take(id, Event::Woken, None);
                }
            }
            let mut commit = turns.commit();
            app.check_ledger(&mut commit, now)?;
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
        commit.marks.push((LEDGER_MARK.to_owned(), day.to_string()));
        // Days that an outage skipped are looked at too.
        let mut open =
            checked.filter(|checked| *checked < day).and_then(|checked| checked.tomorrow().ok()).unwrap_or(day);
        for _ in 0..LEDGER_DAYS {
            let difference = difference(&self.store.ledger(open)?);
            if difference != 0 {
                tracing::error!(day = %open, difference, "the reminder ledger of a day does not add up");
                commit.deliveries.push(self.alarm(open, difference, now));
            }
            match open.tomorrow() {
                Ok(next) if next <= day => open = next,
                _ => break,
            }
        }
        Ok(())
    }

    fn alarm(&self, day: Date, difference: i64, now: Timestamp) -> Delivery {
        let world = &self.content.world;
        let line = Line::new("common-adviser-unbalanced")
            .with("date", Arg::Date(day))
            .with("number", Arg::Number(difference.abs()))
            .with("day", Arg::Word(Private(day.to_string())));
        Delivery {
            id: DeliveryId::Stranger { inbound: InboundId(format!("ledger:{day}")), index: 0 },
            to: Recipient::Role(world.dialogue.role.clone()),
            language: world.languages.first().cloned().unwrap_or_else(|| "fr".into()),
            body: Body::Message { parts: vec![Part::Text(line)], choices: Vec::new(), question: None },
            not_before: now,
            attempts: 0,
            occurrences: Vec::new(),
        }
    }
}

/// What fell due less what was settled: zero once every reminder of the day has ended.
pub fn difference(day: &LedgerDay) -> i64 {
    let count = |count: LedgerCount| i64::try_from(day.get(&count).copied().unwrap_or(0)).unwrap_or(i64::MAX);
    let settled: i64 = Settled::ALL.iter().map(|state| count(LedgerCount::Settled(*state))).sum();
    count(LedgerCount::Expected) - settled
}
