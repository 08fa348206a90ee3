//! Telegram's limits as numbers: so many messages a second overall, and one a second for each chat
//! unless the server is known to take more.
//!
//! Pure: the caller says what time it is and sleeps. Messages go evenly spaced, so that no second holds
//! more than the limit, whichever way its beginning is counted. An answer may go most of a place early: while a
//! storm of reminders, or of people who agreed to nothing, takes every place, an answer always takes the next one, and
//! help for somebody in danger goes a place before that. Who comes a little late for a place
//! does not delay the places that follow. Both together shift a message by one place.

use std::collections::BTreeMap;
use std::time::Duration;

use crate::ports::channel::Haste;

const SECOND: Duration = Duration::from_secs(1);
/// Chats remembered before the old ones are forgotten.
const CHATS: usize = 4_096;

/// When messages went out, as time since an origin that the caller keeps.
#[derive(Debug)]
pub struct Pace {
    /// Between two messages to one chat.
    apart: Duration,
    /// Between two messages.
    space: Duration,
    /// The next place.
    next: Duration,
    chats: BTreeMap<i64, Duration>,
}

impl Pace {
    /// So many messages a second overall, and to one chat; none counts as one.
    pub fn new(overall: u32, per_chat: u32) -> Self {
        let (apart, space) = (SECOND / per_chat.max(1), SECOND / overall.max(1));
        Self { apart, space, next: Duration::ZERO, chats: BTreeMap::new() }
    }

    /// Lets a message go now, or says how long to wait before asking again.
    ///
    /// # Errors
    /// The wait.
    pub fn take(&mut self, chat: i64, haste: Haste, now: Duration) -> Result<(), Duration> {
        let own = self.chats.get(&chat).map_or(Duration::ZERO, |last| (*last + self.apart).saturating_sub(now));
        let late = self.space / 4;
        let place = match haste {
            // A whole place more: nothing that waits already goes before it.
            Haste::Danger => self.next.saturating_sub(self.space * 2 - late),
            Haste::Answer => self.next.saturating_sub(self.space - late),
            Haste::Stranger | Haste::Reminder => self.next,
        };
        let wait = own.max(place.saturating_sub(now));
        if !wait.is_zero() {
            return Err(wait);
        }
        self.next = self.next.max(now.saturating_sub(late)) + self.space;
        if self.chats.len() >= CHATS {
            self.chats.retain(|_, last| *last + self.apart > now);
        }
        self.chats.insert(chat, now);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Sends whatever may go in each millisecond of so many seconds, answers first: when each went.
    fn sent(pace: &mut Pace, millis: u64, answer_every: u64) -> Vec<(u64, Haste)> {
        let mut gone = Vec::new();
        let mut chat = 0;
        let mut waiting = 0;
        for at in 0..millis {
            let now = Duration::from_millis(at);
            waiting += u64::from(at % answer_every == 0);
            while waiting > 0 && pace.take(chat, Haste::Answer, now).is_ok() {
                gone.push((at, Haste::Answer));
                (chat, waiting) = (chat + 1, waiting - 1);
            }
            while pace.take(chat, Haste::Reminder, now).is_ok() {
                gone.push((at, Haste::Reminder));
                chat += 1;
            }
        }
        gone
    }

    #[test]
    fn no_second_holds_more_than_the_limit_and_little_of_it_is_wasted() {
        let gone = sent(&mut Pace::new(29, 1), 10_000, 100);
        let most = (0..9_000).map(|from| gone.iter().filter(|(at, _)| (from..from + 1_000).contains(at)).count()).max();
        assert!(most <= Some(30), "{most:?} in one second");
        assert!(gone.len() >= 10 * 29 - 1, "{} in ten seconds", gone.len());
        let answers = gone.iter().filter(|(_, haste)| *haste == Haste::Answer).count();
        assert_eq!(answers, 100, "every answer went, beside a storm of reminders");
    }

    #[test]
    fn a_chat_has_its_own_limit() {
        let at = Duration::from_millis;
        let mut pace = Pace::new(29, 1);
        assert_eq!(pace.take(1, Haste::Answer, at(0)), Ok(()));
        assert_eq!(pace.take(1, Haste::Answer, at(400)), Err(at(600)), "one a second for each chat");
        assert_eq!(pace.take(2, Haste::Reminder, at(400)), Ok(()));
        let wait = pace.take(3, Haste::Reminder, at(400)).expect_err("places are apart");
        assert!(wait > at(25) && wait < at(35), "{wait:?}");
        assert_eq!(pace.take(3, Haste::Answer, at(400)), Ok(()), "an answer goes most of a place early");
        assert_eq!(pace.take(4, Haste::Danger, at(400)), Ok(()), "help goes two places early");
        assert!(pace.take(5, Haste::Danger, at(400)).is_err(), "and no more");
        let mut pace = Pace::new(1_000, 50);
        assert_eq!(pace.take(1, Haste::Answer, at(0)), Ok(()));
        assert_eq!(pace.take(1, Haste::Answer, at(15)), Err(at(5)), "a server that takes more");
    }
}
