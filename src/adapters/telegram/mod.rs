//! Telegram through teloxide, as transport only.

pub mod inbound;
pub mod outbound;
