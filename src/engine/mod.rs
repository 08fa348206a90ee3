//! The pure heart: `advance(&World, Case, Event, now) -> Turn { case, effects }`.
//!
//! Nothing here does IO, reads a clock, draws a random number, is async or logs.
//! `advance` takes an event in; `wishes` understands what was typed, with `answer` (values) and
//! `wish` (choices and wishes); `walk` goes through the steps and
//! `amend` back; `ask` words questions; `status`
//! answers "where am I"; `reminder` knows what falls due; `facts` and `checklist` are what rows
//! may test; `stranger` is everything before consent.

mod advance;
mod amend;
pub mod answer;
mod ask;
pub mod calendar;
pub mod case;
pub mod checklist;
mod draft;
pub mod effect;
pub mod event;
pub mod facts;
pub mod fold;
pub mod reminder;
mod status;
mod stranger;
mod walk;
pub mod wish;
mod wishes;
pub mod words;
pub mod world;

pub use advance::advance;
pub use reminder::{Verdict, verdict};
pub use world::World;
