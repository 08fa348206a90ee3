//! Advisers' rooms on Matrix, end-to-end encrypted, through matrix-sdk.
//!
//! matrix-sdk keeps keys, devices and what it synced; it is no outbox and no inbox. Its send queue is
//! never used, and its sync position, which moves before anything is handled, is trusted for nothing:
//! `inbound` reads every room back to the last event that was acknowledged.

mod account;
pub mod advisers;
pub mod comparing;
mod event_content;
mod failure;
pub mod inbound;
mod judging;
pub mod message;
pub mod outbound;
mod pieces;
mod pin;
pub mod pins;
pub mod place;
mod receipts;
pub mod redaction;
mod replays;
mod room_marks;
pub mod rooms;
pub mod session;
mod state;
mod watch;

pub use account::{Account, Rules, Sentences, Unverified};
pub use failure::MatrixError;
pub use state::{CHANNEL, Matrix};
