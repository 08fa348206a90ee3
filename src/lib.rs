//! jalon: a chat bot assistant for counselling centres.

#![forbid(unsafe_code)]

pub mod dialogue;
pub mod engine;
pub mod ports;
