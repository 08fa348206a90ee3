//! Advisers' rooms on Matrix, end-to-end encrypted, through matrix-sdk.
//!
//! matrix-sdk keeps keys, devices and what it synced; it is no outbox and no inbox. Its send queue is
//! never used, and its sync position, which moves before anything is handled, is trusted for nothing:
//! `inbound` reads every room back to the last event that was acknowledged.

mod account;
pub mod comparing;
pub mod desk;
pub mod erasing;
mod failure;
pub mod inbound;
mod judging;
mod kept;
pub mod message;
pub mod outbound;
mod pieces;
mod pin;
pub mod pins;
pub mod place;
mod reading;
mod replays;
pub mod rooms;
pub mod session;
mod state;
mod watch;
mod words;

pub use account::{Account, Rules, Sentences, Unverified};
pub use failure::MatrixError;
pub use state::{CHANNEL, Matrix};
