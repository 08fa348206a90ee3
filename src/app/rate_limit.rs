//! How much of one person is read in a minute: whoever sends more waits a little, is told so once, and keeps
//! nobody else waiting. A long message counts as often as it has parts that are read.
//!
//! In memory only: a restart forgives.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::engine::case::Address;

/// Milliseconds of a minute.
const MINUTE: i64 = 60_000;

/// What becomes of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pass {
    Read,
    /// Beyond the limit, for the first time since the person paused.
    TellOnce,
    Beyond,
}

/// What each person may still send now.
#[derive(Debug, Default)]
pub struct RateLimit {
    /// Messages a minute; none is no limit.
    limit: Option<u32>,
    people: BTreeMap<Address, Used>,
    /// When those whose minute is over were last forgotten.
    tidied: Option<Timestamp>,
}

/// What the people of one batch used, until it is durable.
#[derive(Debug, Default)]
pub struct Spent(BTreeMap<Address, Used>);

/// What one person used of the minute, in shares: a part of a message is `MINUTE` shares, `limit` of them come
/// back each millisecond.
#[derive(Clone, Copy, Debug)]
struct Used {
    shares: i64,
    at: Timestamp,
    is_told: bool,
}

impl RateLimit {
    /// So many messages a minute.
    pub fn of(limit: u32) -> Self {
        Self { limit: Some(limit), ..Self::default() }
    }

    /// Takes one message of a person, which is read in so many parts. One alone passes, however long it is.
    pub fn pass(&self, spent: &mut Spent, address: &Address, parts: usize, now: Timestamp) -> Pass {
        let Some(limit) = self.limit else { return Pass::Read };
        let known = || self.people.get(address).copied().unwrap_or(Used { shares: 0, at: now, is_told: false });
        let used = spent.0.entry(address.clone()).or_insert_with(known);
        used.rest(limit, now);
        let cost = i64::try_from(parts).unwrap_or(i64::MAX).clamp(1, i64::from(limit)) * MINUTE;
        if used.shares + cost <= i64::from(limit) * MINUTE {
            used.shares += cost;
            return Pass::Read;
        }
        if std::mem::replace(&mut used.is_told, true) { Pass::Beyond } else { Pass::TellOnce }
    }

    /// The batch is durable: what was used counts. A batch that could not be written comes again, and costs
    /// nobody their minute.
    pub fn settle(&mut self, spent: Spent, now: Timestamp) {
        let Some(limit) = self.limit else { return };
        self.people.extend(spent.0);
        // Once a minute is enough, and as cheap as the messages were.
        let is_tidy = self.tidied.is_some_and(|tidied| (0..MINUTE).contains(&since(tidied, now)));
        if !is_tidy {
            self.tidied = Some(now);
            self.people.retain(|_, used| {
                used.rest(limit, now);
                used.shares > 0
            });
        }
    }
}

fn since(earlier: Timestamp, now: Timestamp) -> i64 {
    now.as_millisecond().saturating_sub(earlier.as_millisecond())
}

impl Used {
    fn rest(&mut self, limit: u32, now: Timestamp) {
        // A clock that jumps back gives nothing; one that jumps ahead gives all.
        let passed = since(self.at, now).clamp(0, MINUTE);
        self.shares = (self.shares - passed * i64::from(limit)).max(0);
        self.at = now;
        // Half of the minute is free again: a new flood is a new reason to say it.
        if self.shares * 2 <= i64::from(limit) * MINUTE {
            self.is_told = false;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::case::Private;

    #[test]
    fn slows_and_tells_once() {
        let address = |place: &str| Address { channel: "test".into(), place: Private(place.into()) };
        let at = |second: i64| Timestamp::from_second(1_780_000_000 + second).expect("in range");
        let mut pace = RateLimit::of(2);
        let steps = [
            ("a", 0, Pass::Read),
            ("a", 0, Pass::Read),
            ("a", 1, Pass::TellOnce),
            ("a", 2, Pass::Beyond),
            // Others are not concerned.
            ("b", 2, Pass::Read),
            // Half a minute gives one back.
            ("a", 31, Pass::Read),
            ("a", 31, Pass::TellOnce),
            // The clock jumps back, then far ahead.
            ("a", -900, Pass::Beyond),
            ("a", 900, Pass::Read),
            ("a", 900, Pass::Read),
            ("a", 900, Pass::TellOnce),
        ];
        for (number, (place, second, pass)) in steps.into_iter().enumerate() {
            let mut spent = Spent::default();
            // A batch that was not written costs nothing.
            assert_eq!(pace.pass(&mut Spent::default(), &address(place), 1, at(second)), pass, "step {number}");
            assert_eq!(pace.pass(&mut spent, &address(place), 1, at(second)), pass, "step {number}");
            pace.settle(spent, at(second));
        }
        pace.settle(Spent::default(), at(980));
        assert!(pace.people.is_empty(), "everybody's minute is over");
        let (free, mut spent) = (RateLimit::default(), Spent::default());
        assert!((0..100).all(|_| free.pass(&mut spent, &address("a"), 9, at(0)) == Pass::Read));
    }
    #[test]
    fn long_messages_count_for_what_is_read_of_them() {
        let address = Address { channel: "test".into(), place: Private("a".into()) };
        let at = |second: i64| Timestamp::from_second(1_780_000_000 + second).expect("in range");
        let pace = RateLimit::of(30);
        let mut spent = Spent::default();
        let mut passes = |parts, second| pace.pass(&mut spent, &address, parts, at(second));
        assert_eq!((0..3).map(|_| passes(9, 0)).collect::<Vec<_>>(), [Pass::Read; 3]);
        assert_eq!([passes(9, 0), passes(9, 0)], [Pass::TellOnce, Pass::Beyond]);
        assert_eq!(passes(3, 0), Pass::Read, "a short one still passes");
        let narrow = RateLimit::of(2);
        assert_eq!(narrow.pass(&mut Spent::default(), &address, 9, at(0)), Pass::Read, "one alone passes");
    }
}
