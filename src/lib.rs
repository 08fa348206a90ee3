//! jalon: a chat bot assistant for counselling centres.

#![forbid(unsafe_code)]

pub mod adapters;
pub mod app;
pub mod dialogue;
pub mod directory;
pub mod engine;
pub mod ports;
pub mod text;
