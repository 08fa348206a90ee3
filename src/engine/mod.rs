//! The pure heart: `advance(&World, Case, Event, now) -> Turn { case, effects }`.
//!
//! Nothing here does IO, reads a clock, draws a random number, is async or logs.
//!
//! It is built in storeys, from `case` at the bottom to `advance` on top: the crate's first page has them, a sentence
//! each.
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
