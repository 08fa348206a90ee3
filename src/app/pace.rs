//! How many messages of one person are read in a minute: whoever sends more waits a little, is told so
//! once, and keeps nobody else waiting.
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
#[derive(Clone, Debug, Default)]
pub struct Pace {
    /// Messages a minute; none is no limit.
    limit: Option<u32>,
    people: BTreeMap<Address, Used>,
}

/// What one person used of the minute, in shares: one message is `MINUTE` shares, `limit` of them come back
/// each millisecond.
#[derive(Clone, Copy, Debug)]
struct Used {
    shares: i64,
    at: Timestamp,
    is_told: bool,
}

impl Pace {
    /// So many messages a minute.
    pub fn of(limit: u32) -> Self {
        Self { limit: Some(limit), people: BTreeMap::new() }
    }

    /// Takes one message of a person.
    pub fn pass(&mut self, address: &Address, now: Timestamp) -> Pass {
        let Some(limit) = self.limit else { return Pass::Read };
        let fresh = Used { shares: 0, at: now, is_told: false };
        let used = self.people.entry(address.clone()).or_insert(fresh);
        used.rest(limit, now);
        if used.shares + MINUTE <= i64::from(limit) * MINUTE {
            used.shares += MINUTE;
            return Pass::Read;
        }
        if std::mem::replace(&mut used.is_told, true) { Pass::Beyond } else { Pass::TellOnce }
    }

    /// Forgets those whose minute is over.
    pub fn forget(&mut self, now: Timestamp) {
        let Some(limit) = self.limit else { return };
        self.people.retain(|_, used| {
            used.rest(limit, now);
            used.shares > 0
        });
    }
}

impl Used {
    fn rest(&mut self, limit: u32, now: Timestamp) {
        // A clock that jumps back gives nothing; one that jumps ahead gives all.
        let passed = now.as_millisecond().saturating_sub(self.at.as_millisecond()).clamp(0, MINUTE);
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
        let mut pace = Pace::of(2);
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
            assert_eq!(pace.pass(&address(place), at(second)), pass, "step {number}");
        }
        pace.forget(at(901));
        assert_eq!(pace.people.len(), 1, "b's minute is over");
        pace.forget(at(2_000));
        assert!(pace.people.is_empty());
        let mut free = Pace::default();
        assert!((0..100).all(|_| free.pass(&address("a"), at(0)) == Pass::Read));
    }
}
