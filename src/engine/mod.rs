//! The pure heart: `advance(&World, Case, Event, now) -> Turn { case, effects }`.
//!
//! Nothing here does IO, reads a clock, draws a random number, is async or logs.
//!
//! It is built in storeys. Each uses those below it, never those above, and inside one the same holds for its files:
//!
//! ```text
//! advance         one event in, one turn out
//! timer           when the case wakes next, and what happens then
//! conversation    what the person is asked, told and answered
//! understanding   what typed words mean; it reads and never writes
//! reminders       messages caused by time, and the agenda
//! advisers        who has the hand, what advisers do, what they read
//! turn            what a turn reads and writes, the open question, lines about a case
//! facts           what is known of a case, as rows may test it
//! world           all that a turn may know
//! language        words without any case
//! event, effect   what happens to a case, what is asked of the world
//! case            what is remembered
//! ```
//!
//! `common_ids` names the texts that every dialogue shares.

mod advance;
pub mod advisers;
pub mod case;
pub mod common_ids;
mod conversation;
pub mod effect;
pub mod event;
pub mod facts;
pub mod language;
mod reminders;
mod timer;
pub mod turn;
pub mod understanding;
pub mod world;

pub use advance::advance;
pub use language::excerpt::{ALL_LETTERS, beginning, parts};
pub use reminders::verdict::{Verdict, verdict};
pub use understanding::distress::is_danger;
pub use understanding::understand::effort;
pub use world::World;
