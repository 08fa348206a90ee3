//! Telegram's limits as numbers: so many messages a second overall, and one a second for each chat
//! unless the server is known to take more.
//!
//! Pure: the caller says what time it is and sleeps. A share is kept for answers, so that a storm of
//! reminders never slows a conversation.

use std::collections::BTreeMap;
use std::time::Duration;

use crate::ports::channel::Haste;

/// Messages a second that Telegram takes from one bot, less a little.
const OVERALL: u32 = 28;
/// Of these, so many for reminders.
const REMINDERS: u32 = 20;
const SECOND: Duration = Duration::from_secs(1);
/// Chats remembered before the old ones are forgotten.
const CHATS: usize = 4_096;

/// When messages went out, as time since an origin that the caller keeps.
#[derive(Debug)]
pub struct Pace {
    /// Between two messages to one chat.
    apart: Duration,
    all: Bucket,
    reminders: Bucket,
    chats: BTreeMap<i64, Duration>,
}

/// A second's worth of messages, and when it began.
#[derive(Debug, Default)]
struct Bucket {
    begun: Duration,
    used: u32,
}

impl Bucket {
    /// How long until one more fits.
    fn wait(&self, now: Duration, most: u32) -> Duration {
        if self.used < most || now >= self.begun + SECOND { Duration::ZERO } else { self.begun + SECOND - now }
    }

    fn take(&mut self, now: Duration) {
        if now >= self.begun + SECOND {
            *self = Self { begun: now, used: 0 };
        }
        self.used += 1;
    }
}

impl Pace {
    /// So many messages a second to one chat; none counts as one.
    pub fn new(per_chat: u32) -> Self {
        let apart = SECOND / per_chat.max(1);
        Self { apart, all: Bucket::default(), reminders: Bucket::default(), chats: BTreeMap::new() }
    }

    /// Lets a message go now, or says how long to wait before asking again.
    ///
    /// # Errors
    /// The wait.
    pub fn take(&mut self, chat: i64, haste: Haste, now: Duration) -> Result<(), Duration> {
        let own = self.chats.get(&chat).map_or(Duration::ZERO, |last| (*last + self.apart).saturating_sub(now));
        let mut wait = own.max(self.all.wait(now, OVERALL));
        if haste == Haste::Reminder {
            wait = wait.max(self.reminders.wait(now, REMINDERS));
        }
        if !wait.is_zero() {
            return Err(wait);
        }
        self.all.take(now);
        if haste == Haste::Reminder {
            self.reminders.take(now);
        }
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

    #[test]
    fn keeps_the_limits_and_a_share_for_answers() {
        let mut pace = Pace::new(1);
        let at = Duration::from_millis;
        assert_eq!(pace.take(1, Haste::Answer, at(0)), Ok(()));
        assert_eq!(pace.take(1, Haste::Answer, at(400)), Err(at(600)), "one a second for each chat");
        let sent = (2..60).filter(|chat| pace.take(*chat, Haste::Reminder, at(500)).is_ok()).count();
        assert_eq!(sent, 20, "reminders have their share");
        let sent = (60..99).filter(|chat| pace.take(*chat, Haste::Answer, at(600)).is_ok()).count();
        assert_eq!(sent, 7, "answers have the rest");
        assert_eq!(pace.take(200, Haste::Answer, at(1_000)), Ok(()));
        let mut pace = Pace::new(50);
        assert_eq!(pace.take(1, Haste::Answer, at(0)), Ok(()));
        assert_eq!(pace.take(1, Haste::Answer, at(15)), Err(at(5)), "a server that takes more");
    }
}
