//! What the application needs from outside: contracts only, no product.
//!
//! # Promises
//!
//! What jalon holds towards the outside, whatever an adapter does. Each promise names the tests that attack it.
//!
//! 1. **A message** is acknowledged to Telegram only after its effect is on disk. A process killed at any instant
//!    loses no acknowledged answer. An inbound message changes a case at most once, however often it is delivered.
//!    (`tests/telegram.rs`: kills; `tests/simulation.rs`: laws 1, 5; `tests/app.rs`)
//! 2. **An answer** is sent after the commit, from an outbox, in order for each person. Telegram has no key against
//!    repeats: a crash between sending and recording repeats at most one message for each chat that had a send in
//!    flight. The next process counts whatever may have arrived twice (too many rather than too few; too few only
//!    when more chats than `limits.in-flight` were busy): in `jalon reminders` (`repeated`) and on the health page.
//!    (`tests/telegram.rs`, `tests/matrix/kills.rs`: kills; `tests/simulation.rs`: laws 2, 3)
//! 3. **In Matrix rooms** every delivery is one message: its name is the transaction id, and stands inside the
//!    message, so that what is there already is not sent again. What advisers write is acknowledged only once it is
//!    durable; after a crash or a gap each room is read back to the last message that was. (`tests/matrix.rs`,
//!    `tests/matrix/{kills,flood,clocked,keys,overturned,endured,removed}.rs`)
//! 4. **A reminder** leaves within the hours of the dialogue (9 h to 19 h in the shipped one) in the person's own
//!    time, never on Sundays or public holidays, at most one a day, never after its reason is gone, never to
//!    somebody who stopped or blocked. Each one that fell due ends in exactly one state: sent, merged, superseded,
//!    held, too late, refused, uncertain; `jalon reminders` shows that they add up. (`tests/simulation.rs`: laws 4,
//!    9; `tests/walk.rs`; transcripts)
//! 5. **Two voices** never speak at once: while an adviser has the hand the bot is silent, except about erasing,
//!    pausing and danger. No open case is ever silent: it has a question, a timer, or an adviser.
//!    (`tests/simulation.rs`: laws 6, 8; `tests/walk.rs`)
//! 6. **Before consent** nothing is kept but the ids of messages seen, and for an hour at most the one answer that
//!    waits to be sent. Papers are ticked, never received: a file that is sent anyway is deleted, not downloaded.
//!    (`tests/telegram.rs`; transcripts)
//! 7. **An erased person**: the case, its deliveries and timers go, and the key that could read them; what was said
//!    in the advisers' rooms is taken back. Sealed bytes may stay in the store's files until `jalon compact`, and
//!    in backups until they are removed (`store.backup-keep`); a restore erases again. Anonymous daily counters
//!    stay. (`tests/restore.rs`, `tests/simulation.rs`: law 8; `tests/matrix.rs`, `tests/matrix/clocked.rs`)
//! 8. **On the disk** records are packed, then encrypted. Timer keys stay readable: they tell when something is due
//!    and how many there are, not for whom. How long a record is can be seen too: roughly, how much somebody has
//!    answered. Keep the key file and the backups as carefully as the store. (`tests/store.rs`, `tests/restore.rs`)
//! 9. **A power cut** leaves a state that was committed, or a refusal that says what to do; **a full disk** refuses
//!    new input clearly, loses nothing that was acknowledged, and is over by itself when there is room.
//!    (`tests/powercut.rs`, `tests/diskfull.rs`)
//! 10. **A backup** is whole or refused. A restored store sends no reminder before an operator released it, and
//!     then one message where several were missed; a backup that the first version made is read for ever.
//!     (`tests/care.rs`, `tests/restore.rs`, `tests/old_backup.rs`)
//! 11. **A wrong clock**, an hour back or months ahead, both changes of summer time: reminders keep to their hours,
//!     and the sums stay right. (`tests/simulation.rs`)
//! 12. **An edited dialogue** leaves running cases going; `jalon check --against STORE` takes each one on in memory
//!     before the edit is installed. (`tests/against.rs`, `tests/simulation.rs`)
//! 13. **A flood** of one person slows that person, who is told once; others are answered; words of danger are
//!     always heard. (`tests/app.rs`)
//! 14. The bot never decides for anybody. It gives the rule, since when, and from which source. A case keeps the
//!     rules under which it began. (`tests/deadlines.rs`, `tests/seed.rs`)
//! 15. Words of distress that jalon recognises get the numbers for help (3114 and 112 in the shipped texts) at
//!     once, the offer of a person, and nothing else. Advisers are told; reminders rest until they give the case
//!     back. Hard words that may be about the procedure get a question that names 3114. **Do not rely on it: of 115
//!     sentences about danger that no phrase was tuned on, about two in three got the numbers, one in five the
//!     question, and more than one in ten neither (2026-11-25).** Before consent both are met with the numbers, in
//!     the language of the words; nothing is kept. No professional has read the lists yet: have `distress.ftl` read
//!     by one. (`tests/understanding.rs`)
//!
//! # Limits
//!
//! What Telegram keeps on its own servers is out of reach. A bot can delete messages for 48 hours only, so after
//! erasing, people are told to clear the chat. Telegram holds updates for 24 hours: after a longer outage, messages
//! sent meanwhile may be gone. Events that the bot's device can no longer decrypt cannot be told apart when a case is
//! erased: their number is logged. Rules that ship say their source and when to check them again; none was checked on
//! the live portal (`dialogues/SOURCES.md`). The PostgreSQL store is not built yet.

pub mod channel;
pub mod store;

use jiff::Timestamp;

/// The time. Only `app` asks, once per batch.
pub trait Clock: Send {
    /// The present instant. It may jump, and it may be finer than what is kept; callers must bear that.
    fn now(&self) -> Timestamp;
}

/// The instant as it is kept: a whole number of microseconds. Everything that is stored has this resolution, so
/// that what was written and what is remembered of it are equal. What is finer is cut off, never rounded up: an
/// instant that has come stays one that has come.
pub fn kept(at: Timestamp) -> Timestamp {
    Timestamp::from_microsecond(at.as_microsecond()).unwrap_or(at)
}

/// Random bytes for keys, nonces and one-time codes.
pub trait Entropy: Send {
    /// Fills the buffer with bytes that nobody can guess.
    fn fill(&mut self, buffer: &mut [u8]);
}
