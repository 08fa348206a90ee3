//! The pure heart: `advance(&World, Case, Event, now) -> Turn { case, effects }`.

pub mod case;
pub mod effect;
pub mod event;
