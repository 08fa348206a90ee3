//! What may happen to a case. Events are in the past; time is one of them.

use jiff::Timestamp;

use super::case::follow_up::{BookingKind, Code};
use super::case::{Address, Adviser, Paper, Private, Tick};
use crate::dialogue::{OutcomeId, RoleId, StepId};

/// Something that happened to a case.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// An adviser made an appointment, or wants to be reminded.
    AdviserBooked { kind: BookingKind, adviser: Adviser, at: Timestamp, words: Private<String> },
    /// An adviser cancelled what stands in the agenda under that number.
    AdviserCancelled { number: u32 },
    /// An adviser closed the case.
    AdviserClosed { outcome: OutcomeId, words: Private<String> },
    /// An adviser gave new words to a message; `of` is the channel's name for it.
    AdviserEdited { adviser: Adviser, of: String, words: Private<String> },
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
    /// An adviser took a message back; `of` is the channel's name for it.
    AdviserTookBack { adviser: Adviser, of: String },
    /// An adviser took the case; the name is the one shown to the candidate.
    AdviserTook { adviser: Adviser },
    /// The case passes to another role.
    AdviserTransferred { role: RoleId },
    /// An adviser writes to the candidate.
    AdviserWrote { adviser: Adviser, words: Private<String> },
    /// Somebody of the role saw the card of that number.
    CardRead { number: u64 },
    /// A code was handed out, for whoever lost their account.
    CodeGiven { code: Code },
    /// A wrong code was said for this case.
    CodeMissed,
    /// The right code was said from this address: the case moves there.
    CodeSaid { address: Address },
    /// The channel refused the candidate's address for good.
    AddressRefused,
    /// The candidate came back to a channel that had refused.
    AddressReturned,
    /// The candidate sent something.
    Heard(Content),
    /// Whoever holds the case is on no list of the centre any more.
    HolderUnlisted,
    /// Somebody is there again for the role that was asked, after nobody was.
    RoleReached,
    /// The timer of the case fell due.
    Woken,
}

impl Event {
    /// Whether an adviser did it.
    pub fn is_of_an_adviser(&self) -> bool {
        match self {
            Self::AdviserBooked { .. }
            | Self::AdviserCancelled { .. }
            | Self::AdviserClosed { .. }
            | Self::AdviserEdited { .. }
            | Self::AdviserGaveBack
            | Self::AdviserMoved { .. }
            | Self::AdviserNoted { .. }
            | Self::AdviserPaused
            | Self::AdviserTicked { .. }
            | Self::AdviserTookBack { .. }
            | Self::AdviserTook { .. }
            | Self::AdviserTransferred { .. }
            | Self::AdviserWrote { .. }
            | Self::CodeGiven { .. } => true,
            Self::AddressRefused
            | Self::AddressReturned
            | Self::CardRead { .. }
            | Self::CodeMissed
            | Self::CodeSaid { .. }
            | Self::Heard(_)
            | Self::HolderUnlisted
            | Self::RoleReached
            | Self::Woken => false,
        }
    }
}

/// What a candidate sent, before it is understood. All of it is personal.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// A message was changed after it had been sent.
    Edited(Private<String>),
    /// A file, a picture, a voice message, a sticker: never downloaded.
    /// `message` lets the channel delete it; files sent together share `album`; the words under it are heard.
    File {
        kind: FileKind,
        message: Option<Private<String>>,
        album: Option<String>,
        caption: Option<Private<String>>,
    },
    /// A button; the data is what an earlier question put there.
    Press(String),
    /// The candidate followed a link of the centre or pressed "start".
    Start {
        code: Option<String>,
    },
    Text(Private<String>),
}

impl Content {
    /// The words that somebody wrote, wherever they stand.
    pub fn words(&self) -> Option<&Private<String>> {
        match self {
            Self::Edited(words) | Self::Text(words) => Some(words),
            Self::File { caption, .. } => caption.as_ref(),
            Self::Press(_) | Self::Start { .. } => None,
        }
    }
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
