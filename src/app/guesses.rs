//! How many wrong codes an address said: after a few it is refused for a day, whatever it says.
//!
//! Nobody is kept waiting by that but whoever guesses: the code of a case goes on being good for the person who was
//! told it, until so many wrong ones were said for it from everywhere that guessing must end (`engine::advisers::desk`). That
//! bound is kept with the case; what is counted here is in memory only, and a restart forgives. Addresses are counted
//! by a keyed digest, the key is drawn at the first wrong code and never kept.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use jiff::{SignedDuration, Timestamp};

use crate::engine::case::Address;
use crate::ports::Entropy;

/// Wrong codes of one address after which it is refused.
pub const MOST: u32 = 5;
/// How long wrong codes are counted, from the first.
const DAY: SignedDuration = SignedDuration::from_hours(24);
/// Addresses that are counted at once. Beyond, new ones are not: the bound of each case holds all the same.
const ADDRESSES: usize = 10_000;

/// Wrong codes since when.
#[derive(Clone, Copy, Debug)]
struct Missed {
    times: u32,
    since: Timestamp,
}

impl Missed {
    fn is_over(&self, now: Timestamp) -> bool {
        // A clock that jumps back forgives too.
        let passed = now.duration_since(self.since);
        passed.is_negative() || passed >= DAY
    }
}

/// Who guessed lately.
#[derive(Debug, Default)]
pub struct Guesses {
    key: Option<[u8; 16]>,
    missed: BTreeMap<u64, Missed>,
}

/// What one batch adds, until it is durable: a batch that could not be written comes again.
#[derive(Debug, Default)]
pub struct Tried(BTreeMap<u64, Missed>);

impl Guesses {
    fn digest(&mut self, address: &Address, entropy: &mut dyn Entropy) -> u64 {
        let key = *self.key.get_or_insert_with(|| {
            let mut key = [0; 16];
            entropy.fill(&mut key);
            key
        });
        let mut hasher = DefaultHasher::new();
        (key, &address.channel, &address.place.0).hash(&mut hasher);
        hasher.finish()
    }

    /// Whether an address said too many wrong codes.
    pub fn is_refused(&mut self, tried: &Tried, address: &Address, entropy: &mut dyn Entropy, now: Timestamp) -> bool {
        let digest = self.digest(address, entropy);
        let missed = tried.0.get(&digest).or_else(|| self.missed.get(&digest));
        missed.is_some_and(|missed| missed.times >= MOST && !missed.is_over(now))
    }

    /// An address said a wrong code.
    pub fn miss(&mut self, tried: &mut Tried, address: &Address, entropy: &mut dyn Entropy, now: Timestamp) {
        let digest = self.digest(address, entropy);
        let known = self.missed.get(&digest).copied();
        let missed = tried.0.entry(digest).or_insert(known.unwrap_or(Missed { times: 0, since: now }));
        if missed.is_over(now) {
            *missed = Missed { times: 0, since: now };
        }
        missed.times += 1;
    }

    /// The batch is durable: what it tried counts.
    pub fn settle(&mut self, tried: Tried, now: Timestamp) {
        if tried.0.is_empty() {
            return;
        }
        self.missed.retain(|_, missed| !missed.is_over(now));
        for (digest, missed) in tried.0 {
            if self.missed.len() < ADDRESSES || self.missed.contains_key(&digest) {
                self.missed.insert(digest, missed);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::case::Private;

    struct Dull;

    impl Entropy for Dull {
        fn fill(&mut self, buffer: &mut [u8]) {
            buffer.fill(7);
        }
    }

    #[test]
    fn refuses_for_a_day_and_keeps_few() {
        let address = |place: &str| Address { channel: "test".into(), place: Private(place.into()) };
        let at = |hour: i64| Timestamp::from_second(1_780_000_000 + 3_600 * hour).expect("in range");
        let mut guesses = Guesses::default();
        let misses = |guesses: &mut Guesses, place: &str, hour: i64| {
            // What was not written does not count.
            guesses.miss(&mut Tried::default(), &address(place), &mut Dull, at(hour));
            let mut tried = Tried::default();
            guesses.miss(&mut tried, &address(place), &mut Dull, at(hour));
            let is_refused = guesses.is_refused(&tried, &address(place), &mut Dull, at(hour));
            guesses.settle(tried, at(hour));
            is_refused
        };
        let refused: Vec<bool> = (0..6).map(|hour| misses(&mut guesses, "a", hour)).collect();
        assert_eq!(refused, [false, false, false, false, true, true]);
        assert!(!misses(&mut guesses, "b", 6), "others are not concerned");
        assert!(guesses.is_refused(&Tried::default(), &address("a"), &mut Dull, at(23)));
        assert!(!guesses.is_refused(&Tried::default(), &address("a"), &mut Dull, at(24)), "a day after the first");
        assert!(!guesses.is_refused(&Tried::default(), &address("a"), &mut Dull, at(-1)), "the clock jumps back");
        for number in 0..20_000 {
            misses(&mut guesses, &number.to_string(), 10);
        }
        assert_eq!(guesses.missed.len(), ADDRESSES);
        misses(&mut guesses, "c", 100);
        assert_eq!(guesses.missed.len(), 1, "yesterday is forgotten");
        assert!(!format!("{guesses:?}").contains("test"), "no address stands there");
    }
}
