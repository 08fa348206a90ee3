//! Advisers and a case: who has the hand, what they do, what they read. It may use `engine::turn` and what that may use.
//!
//! `hand` passes the case between the program and people, `card` shows it in the room of a role, `desk` is what
//! advisers do to it, `brief` and `journal` what they read of it, `command` the words by which they ask.

pub mod brief;
pub(super) mod card;
pub mod command;
pub mod desk;
pub mod hand;
pub(super) mod journal;
