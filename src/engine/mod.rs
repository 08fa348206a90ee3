//! The pure heart: `advance(&World, Case, Event, now) -> Turn { case, effects }`.
//!
//! Nothing here does IO, reads a clock, draws a random number, is async or logs.

pub mod case;
pub mod effect;
pub mod event;
pub mod fold;
pub mod world;

pub use world::World;
