//! What may happen to a case. Events are in the past; time is one of them.

use jiff::Timestamp;

use super::case::follow_up::{BookingKind, Code};
use super::case::{Address, Adviser, Paper, Private, Tick};
use crate::dialogue::{OutcomeId, RoleId, StepId};

/// Something that happened to a case.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// An adviser made an appointment, or wants to be reminded.
    AdviserBooked {
        /// An appointment, or a recall of the adviser's own.
        kind: BookingKind,
        /// Who wrote it down.
        adviser: Adviser,
        /// The hour that is noted.
        at: Timestamp,
        /// What stands behind the hour; may be empty.
        words: Private<String>,
    },
    /// An adviser cancelled what stands in the agenda under that number.
    AdviserCancelled {
        /// `Booking::number`.
        number: u32,
    },
    /// An adviser closed the case.
    AdviserClosed {
        /// The reason that was chosen, as an outcome that begins with `=`.
        outcome: OutcomeId,
        /// What the candidate reads besides the reason; may be empty.
        words: Private<String>,
    },
    /// An adviser gave new words to a message; `of` is the channel's name for it.
    AdviserEdited {
        /// Who edited; nothing happens unless they hold the case.
        adviser: Adviser,
        /// The channel's name for the message.
        of: String,
        /// What the message says now.
        words: Private<String>,
    },
    /// An adviser gave the case back to the bot.
    AdviserGaveBack,
    /// An adviser moved the case to a step; the reason is told to the candidate.
    AdviserMoved {
        /// Where the case is to stand; nothing happens when there is no such step.
        step: StepId,
        /// What the candidate reads with it; may be empty.
        reason: Private<String>,
    },
    /// Something that advisers keep about the case. Nobody tells it to the candidate, who finds it in `my data`.
    AdviserNoted {
        /// What the adviser wrote behind the command.
        note: Private<String>,
    },
    /// An adviser put the case to rest.
    AdviserPaused,
    /// An adviser looked at a paper, or knows that it is on its way; the reason is told to the candidate.
    AdviserTicked {
        /// Which paper, and for which entry.
        paper: Paper,
        /// Accepted, declined or awaited.
        tick: Tick,
        /// What the candidate reads with it; may be empty.
        reason: Private<String>,
    },
    /// An adviser took a message back; `of` is the channel's name for it.
    AdviserTookBack {
        /// Who took it back; nothing happens unless they hold the case.
        adviser: Adviser,
        /// The channel's name for the message.
        of: String,
    },
    /// An adviser took the case; the name is the one shown to the candidate.
    AdviserTook {
        /// Who holds the case from now on.
        adviser: Adviser,
    },
    /// The case passes to another role.
    AdviserTransferred {
        /// The role that is asked from now on.
        role: RoleId,
    },
    /// An adviser writes to the candidate.
    AdviserWrote {
        /// Under whose name the candidate reads it.
        adviser: Adviser,
        /// What the candidate reads, as it was written.
        words: Private<String>,
    },
    /// Somebody of the role saw the card of that number.
    CardRead {
        /// `Card::number`.
        number: u64,
    },
    /// A code was handed out, for whoever lost their account.
    CodeGiven {
        /// The code; it takes the place of an earlier one.
        code: Code,
    },
    /// A wrong code was said for this case.
    CodeMissed,
    /// The right code was said from this address: the case moves there.
    CodeSaid {
        /// Where the candidate is reached from now on.
        address: Address,
    },
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
        /// What it was, for the words of the answer.
        kind: FileKind,
        /// The channel's name for the message, to delete it; None: it may stay.
        message: Option<Private<String>>,
        /// The same for all files that were sent together; None for a file alone.
        album: Option<String>,
        /// The words under it, if there are any.
        caption: Option<Private<String>>,
    },
    /// A button; the data is what an earlier question put there.
    Press(String),
    /// The candidate followed a link of the centre or pressed "start".
    Start {
        /// What the link carried behind "start": a code of the centre, or a code for a lost account.
        code: Option<String>,
    },
    /// Words that were typed.
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

/// What kind of file came, as far as the words of the answer depend on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FileKind {
    /// A file as such: a scan, a PDF, a table.
    Document,
    /// A place, a phone number, a poll, a game.
    Other,
    /// A photo, a video, an animation.
    Picture,
    /// A sticker or a die; it may stay in the chat.
    Sticker,
    /// A voice message, a video message, music.
    Voice,
}
