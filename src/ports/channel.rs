//! Messages in and out. An adapter turns its product's traffic into these.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use jiff::Timestamp;

use crate::dialogue::{Language, RoleId};
use crate::engine::case::{Address, Adviser, CaseId, Private};
use crate::engine::effect::{Choice, Occurrence, Part};
use crate::engine::event::Content;

/// A name that the channel gives to something it delivered, unique for good.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct InboundId(pub String);

/// Something that came from a channel.
#[derive(Clone, Debug)]
pub struct Inbound {
    pub id: InboundId,
    pub address: Address,
    pub what: InboundKind,
    /// Which words of which message it brings, where the channel lets people change what they sent.
    pub wording: Option<Wording>,
    /// Language that the channel suggests; used for strangers only.
    pub language: Option<String>,
    /// When the channel says that it came. Nothing is decided by it: the application asks its own clock.
    pub at: Timestamp,
}

/// Which words a message has: an edit that brings the same ones again changes nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    /// The message, whichever words it has.
    pub message: InboundId,
    /// Tells words apart.
    pub digest: u64,
}

impl Wording {
    /// These words in that message.
    pub fn of(message: InboundId, words: &str) -> Self {
        // FNV-1a: the same on every machine and in every version. Stores keep a keyed hash of it, so it hides nothing
        // by itself.
        let mix = |hash: u64, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        Self { message, digest: words.bytes().fold(0xcbf2_9ce4_8422_2325, mix) }
    }
}

/// What came.
#[derive(Clone, Debug)]
pub enum InboundKind {
    /// The person blocked the bot.
    Blocked,
    Content(Content),
    /// An adviser did something in a room of the centre.
    Desk(Desk),
    /// Somebody is there again who answers for the role. Given as often as it is so; its id is not remembered.
    RoleAttended(RoleId),
    /// Nobody is there who answers for the role: what it is told is read by nobody yet.
    RoleDeserted(RoleId),
    /// The person unblocked the bot.
    Unblocked,
}

/// What an adviser did. Only listed advisers come this far: the adapter knows them.
#[derive(Clone, Debug)]
pub struct Desk {
    pub room: Room,
    pub adviser: Adviser,
    pub act: DeskAct,
}

/// What can be done in a room.
#[derive(Clone, Debug)]
pub enum DeskAct {
    /// An earlier message got new words.
    Edited {
        of: InboundId,
        words: Private<String>,
    },
    /// These deliveries were read.
    Read(Vec<DeliveryId>),
    /// A sign was put on a delivery.
    Signed {
        on: DeliveryId,
        sign: String,
    },
    /// An earlier message was taken back.
    TookBack {
        of: InboundId,
    },
    Wrote(Private<String>),
}

/// A room of the centre.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Room {
    /// Where the cases of a role wait.
    Role(RoleId),
    /// Where an adviser speaks with one person.
    Case(CaseId),
}

/// A delivery's name: made from what caused it, so that it needs no randomness
/// and a repeat of the same turn gives the same name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeliveryId {
    /// Of a stored case.
    Case { case: CaseId, revision: u64, index: u16 },
    /// Of a person without a case (before consent, after erasure).
    Stranger { inbound: InboundId, index: u16 },
    /// What a room reads about a case because it asked: it goes with the case.
    Answer { case: CaseId, inbound: InboundId },
}

impl DeliveryId {
    /// The case that it belongs to, and is erased with.
    pub fn case(&self) -> Option<CaseId> {
        match self {
            DeliveryId::Answer { case, .. } | DeliveryId::Case { case, .. } => Some(*case),
            DeliveryId::Stranger { .. } => None,
        }
    }
}

/// Whom a delivery is for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Recipient {
    Candidate(Address),
    /// The room of one case.
    Case(CaseId),
    Role(RoleId),
}

/// A committed effect that is not carried out yet.
#[derive(Clone, Debug, PartialEq)]
pub struct Delivery {
    pub id: DeliveryId,
    pub to: Recipient,
    pub language: Language,
    pub body: Body,
    /// Held back until then (a retry).
    pub not_before: Timestamp,
    /// Tries that ended without a known result or with "later".
    pub attempts: u32,
    /// Reminders that this message settles; empty for answers, which go first.
    pub occurrences: Vec<Occurrence>,
    /// The adviser's message whose words this is: how it ends is shown there.
    pub carries: Option<InboundId>,
    /// Who waits for it. The place in the outbox tells it, the record does not.
    pub haste: Haste,
}

impl Delivery {
    /// A delivery that may leave now, and settles no reminder.
    pub fn new(id: DeliveryId, to: Recipient, language: Language, body: Body, now: Timestamp) -> Self {
        let (occurrences, carries, haste) = (Vec::new(), None, Haste::Answer);
        Self { id, to, language, body, not_before: now, attempts: 0, occurrences, carries, haste }
    }

    /// What leaves nothing of a case in the rooms of the centre, named by why. It belongs to nobody any more.
    pub fn empty_room(why: &str, case: CaseId, language: Language, now: Timestamp) -> Self {
        let id = DeliveryId::Stranger { inbound: InboundId(format!("{why}:{case}")), index: 0 };
        Self::new(id, Recipient::Case(case), language, Body::EraseRoom, now)
    }
}

/// What a delivery does.
#[derive(Clone, Debug, PartialEq)]
pub enum Body {
    /// A card of a role's room, new or changed.
    Card {
        number: u64,
        parts: Vec<Part>,
    },
    /// Take the buttons off the message that asked this question.
    CloseQuestion {
        number: u64,
    },
    DeleteInbound {
        message: Private<String>,
    },
    /// New words in the place of those that were carried from there.
    Edit {
        of: InboundId,
        parts: Vec<Part>,
    },
    /// Leave nothing of the case in the rooms.
    EraseRoom,
    /// Show on an adviser's message how it ended.
    Mark {
        on: InboundId,
        sign: Sign,
    },
    Message {
        parts: Vec<Part>,
        choices: Vec<Choice>,
        question: Option<u64>,
    },
    /// Take back what was carried from there.
    TakeBack {
        of: InboundId,
    },
}

impl Body {
    /// A message that asks nothing.
    pub fn words(parts: Vec<Part>) -> Self {
        Self::Message { parts, choices: Vec::new(), question: None }
    }
}

/// How an adviser's message ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// The candidate stopped the bot.
    Blocked,
    Failed,
    Sent,
}

/// A delivery with its words, ready for the channel.
#[derive(Clone, Debug)]
pub struct Outgoing {
    pub id: DeliveryId,
    pub to: Recipient,
    pub act: Act,
    pub haste: Haste,
    /// Who holds the case: the room of a case is theirs.
    pub adviser: Option<Adviser>,
    /// Advisers who are away, by id: they are not called.
    pub absent: Vec<String>,
}

/// Who waits for a message. What stands first here goes first: a storm of one kind keeps nobody before it waiting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Haste {
    /// Somebody who wrote that they are in danger, or who answers for them.
    Danger,
    /// A person who just wrote, and agreed to be kept.
    Answer,
    /// Somebody who wrote and agreed to nothing: accounts cost nothing, so many of them may be one person.
    Stranger,
    /// Nobody: time caused it.
    Reminder,
}

/// What the channel does, in its own terms.
#[derive(Clone, Debug)]
pub enum Act {
    /// Take the buttons off a message sent earlier.
    CloseButtons {
        message: MessageRef,
    },
    Delete {
        message: Private<String>,
    },
    /// New words for a message sent earlier.
    Edit {
        message: MessageRef,
        text: Private<String>,
    },
    /// Take back everything said about the case, let everybody out, forget the room.
    EraseRoom,
    /// A word beside a message that came in.
    Mark {
        on: InboundId,
        word: String,
    },
    /// Plain text; `buttons` are also in the text as numbers.
    Send {
        text: Private<String>,
        buttons: Vec<Button>,
    },
}

/// A button under a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Button {
    pub label: Private<String>,
    pub press: Press,
}

/// What a button does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Press {
    /// Comes back as `Content::Press`; at most 64 bytes.
    Data(String),
    /// Opens a page: http or https.
    Link(String),
}

/// The channel's name of a message it sent. Only its adapter parses it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MessageRef(pub String);

/// Proof of sending.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Receipt {
    pub message: Option<MessageRef>,
}

/// Why a delivery did not surely succeed, named by what to do.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DeliveryError {
    /// The address will never accept this: stop and tell the adviser.
    #[error("refused: {0}")]
    Refused(Refusal),
    /// The channel is only beginning, so nothing was tried: ask again after this long. It counts as no try,
    /// or a service that starts often would wait longer with each start.
    #[error("not yet: again in {} s", .0.as_secs())]
    NotYet(Duration),
    /// Nothing was sent: try again after this long.
    #[error("not now: again in {} s", .0.as_secs())]
    RetryAfter(Duration),
    /// The request left and no answer came: it may have been sent.
    #[error("uncertain: the connection ended before the answer")]
    Uncertain,
}

/// Why an address or a message was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The person blocked the bot or is gone.
    #[error("the address is closed")]
    Address,
    /// The channel does not take this message; other messages may pass.
    #[error("the message is not acceptable")]
    Message,
}

/// A sending that is under way.
pub type Sending<'a> = Pin<Box<dyn Future<Output = Result<Receipt, DeliveryError>> + Send + 'a>>;

/// Somewhere messages can be sent. Receiving is the adapter's own loop, which
/// hands `Inbound` batches over and acknowledges them only after the commit.
pub trait Channel: Send + Sync {
    /// The word in `Address::channel`.
    fn name(&self) -> &str;

    /// Sends one message. May be called for many addresses at once, and for one
    /// address only after the earlier call ended. Must not retry by itself.
    fn send<'a>(&'a self, outgoing: &'a Outgoing) -> Sending<'a>;
}
