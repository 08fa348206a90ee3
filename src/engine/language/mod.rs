//! Words without any case: how they fold, which vocabulary knows them, where they stand in a text. It may use
//! `dialogue` and `engine::case`.
//!
//! `vocabulary` is what may be typed, `index` what is looked at first in its long lists, `utterance` a text cut
//! into words. `choice` finds which of several values was meant, `frame` words with others between them, `exact`
//! an answer as it stands, `beside` what stands beside what is meant. `questions` finds what a question is about, by
//! the index of `search`. `excerpt` bounds what is read.

pub(super) mod beside;
pub(super) mod choice;
pub(super) mod exact;
pub(super) mod excerpt;
pub mod fold;
pub mod frame;
pub mod index;
pub mod labels;
pub mod number;
pub mod questions;
pub mod search;
pub(super) mod utterance;
pub mod vocabulary;
