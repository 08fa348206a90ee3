//! The pure heart: `advance(&World, Case, Event, now) -> Turn { case, effects }`.
//!
//! Nothing here does IO, reads a clock, draws a random number, is async or logs.
//! `advance` takes an event in. `understand` finds what typed words mean: `phrase` finds the words of
//! a vocabulary in a sentence, `choice` which of several values they mean, `frame` those with others between,
//! `answer` and `number` read values, `told` facts told in passing, `beside` what is meant beside politeness,
//! `distress` what goes before everything; `excerpt` bounds what is read. `wishes` does what was meant,
//! `rights` what belongs to the person at any moment. `walk` goes through the steps and `amend` back; `ask` words
//! questions and `offers` their answers; `status` answers "where am I", `mine` "what do you know of me",
//! `topics` what is asked at any moment; `reminder` knows what falls due; `facts` and `checklist` are
//! what rows may test; `stranger` is everything before consent. `desk` is what advisers do, `card` and
//! `journal` what they read of a case, `agenda` their appointments, `service` when they answer.

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
pub use distress::is_danger;
pub use excerpt::{ALL_LETTERS, beginning, parts};
pub use language::excerpt::{ALL_LETTERS, LETTERS};
pub use reminders::verdict::{Verdict, verdict};
pub use understanding::distress::is_danger;
pub use understanding::understand::effort;
pub use world::World;
