//! What may happen to a case. Events are in the past; time is one of them.

use super::case::{Paper, Private, Tick};
use crate::dialogue::{RoleId, StepId};

/// Something that happened to a case.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// An adviser gave the case back to the bot.
    AdviserGaveBack,
    /// An adviser moved the case to a step; the reason is told to the candidate.
    AdviserMoved { step: StepId, reason: Private<String> },
    /// Something that advisers keep about the case; the candidate never sees it.
    AdviserNoted { note: Private<String> },
    /// An adviser put the case to rest.
    AdviserPaused,
    /// An adviser looked at a paper, or knows that it is on its way; the reason is told to the candidate.
    AdviserTicked { paper: Paper, tick: Tick, reason: Private<String> },
    /// An adviser took the case; the name is the one shown to the candidate.
    AdviserTook { adviser: String },
    /// The case passes to another role.
    AdviserTransferred { role: RoleId },
    /// An adviser writes to the candidate.
    AdviserWrote { adviser: String, words: Private<String> },
    /// The channel refused the candidate's address for good.
    AddressRefused,
    /// The candidate came back to a channel that had refused.
    AddressReturned,
    /// The candidate sent something.
    Heard(Content),
    /// The timer of the case fell due.
    Woken,
}

/// What a candidate sent, before it is understood. All of it is personal.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// A message was changed after it had been sent.
    Edited(Private<String>),
    /// A file, a picture, a voice message, a sticker: never downloaded.
    /// `message` lets the channel delete it; files sent together share `album`.
    File {
        kind: FileKind,
        message: Option<Private<String>>,
        album: Option<String>,
    },
    /// A button; the data is what an earlier question put there.
    Press(String),
    /// The candidate followed a link of the centre or pressed "start".
    Start {
        code: Option<String>,
    },
    Text(Private<String>),
}

/// Enough to answer kindly.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FileKind {
    Document,
    Other,
    Picture,
    Sticker,
    Voice,
}
