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
    /// By it a message that comes again is recognised, and changes nothing.
    pub id: InboundId,
    /// Where it came from, and where an answer goes; for what advisers do, their room.
    pub address: Address,
    /// What came, as far as the application takes it.
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
    /// A candidate, or somebody without a case, sent something.
    Content(Content),
    /// An adviser did something in a room of the centre.
    Desk(Desk),
    /// Somebody is there again who answers for the role. May be reported again while it is so; its id is not kept.
    RoleAttended(RoleId),
    /// Nobody is there who answers for the role: nobody can read yet what it is told.
    RoleDeserted(RoleId),
    /// The person unblocked the bot.
    Unblocked,
}

/// What an adviser did. Only listed advisers come this far: the adapter knows them.
#[derive(Clone, Debug)]
pub struct Desk {
    /// The room where it was done: that of a case names the case.
    pub room: Room,
    /// Who did it, with the name that candidates read.
    pub adviser: Adviser,
    /// What was done; words are not understood yet.
    pub act: DeskAct,
}

/// What can be done in a room.
#[derive(Clone, Debug)]
pub enum DeskAct {
    /// An earlier message got new words.
    Edited {
        /// The earlier message.
        of: InboundId,
        /// What it says now.
        words: Private<String>,
    },
    /// These deliveries were read.
    Read(Vec<DeliveryId>),
    /// A sign was put on a delivery.
    Signed {
        /// The delivery that was signed, such as a card.
        on: DeliveryId,
        /// The sign as it was put, such as `✋`; a sign that stands for no command changes nothing.
        sign: String,
    },
    /// An earlier message was taken back.
    TookBack {
        /// The earlier message.
        of: InboundId,
    },
    /// A command when the words begin with its mark; otherwise words for the person, or in a role's room for nobody.
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
    Case {
        /// Whose turn asked for it.
        case: CaseId,
        /// The revision of the case after that turn.
        revision: u64,
        /// Its place among the effects of the turn, from 0.
        index: u16,
    },
    /// Of a person without a case (before consent, after erasure).
    Stranger {
        /// The message that it answers; a name of our own (`digest:…`) for what no message caused.
        inbound: InboundId,
        /// Its place among what that caused, from 0; a few at the end are kept for signs and sentences to an address.
        index: u16,
    },
    /// What a room reads about a case because it asked: it goes with the case.
    Answer {
        /// The case that was asked about.
        case: CaseId,
        /// The adviser's message that asked.
        inbound: InboundId,
    },
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
    /// A candidate, or somebody who agreed to nothing, at their address.
    Candidate(Address),
    /// The room of one case.
    Case(CaseId),
    /// The room of a role.
    Role(RoleId),
}

/// A committed effect that is not carried out yet.
#[derive(Clone, Debug, PartialEq)]
pub struct Delivery {
    /// Its name in the store, in receipts and on channels that know names.
    pub id: DeliveryId,
    /// Who reads it, or whose messages it changes.
    pub to: Recipient,
    /// In which its words are made, at the moment of sending.
    pub language: Language,
    /// What it does; the words are not made yet.
    pub body: Body,
    /// Held back until then (a retry).
    pub not_before: Timestamp,
    /// Tries that ended without a known result or with "later"; waiting for a channel that begins counts as none.
    pub attempts: u32,
    /// Reminders that this message settles; empty for answers, which go first.
    pub occurrences: Vec<Occurrence>,
    /// The adviser's message whose words this is: how it ends is shown there.
    pub carries: Option<InboundId>,
    /// How urgent it is. Stores keep it in the key of the outbox, not in the record.
    pub haste: Haste,
}

impl Delivery {
    /// A delivery that may leave now, and settles no reminder.
    pub fn new(id: DeliveryId, to: Recipient, language: Language, body: Body, now: Timestamp) -> Self {
        let (occurrences, carries, haste) = (Vec::new(), None, Haste::Answer);
        Self { id, to, language, body, not_before: now, attempts: 0, occurrences, carries, haste }
    }

    /// Empties the rooms of a case that is erased. Its name is made of `why` and the case; it belongs to no case, so
    /// that the erasure does not take it away too.
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
        /// `Card::number`.
        number: u64,
        /// The whole card, as it is to be read now.
        parts: Vec<Part>,
    },
    /// Take the buttons off the message that asked this question.
    CloseQuestion {
        /// `Question::number`.
        number: u64,
    },
    /// Delete a message that the candidate sent.
    DeleteInbound {
        /// The channel's name for the message.
        message: Private<String>,
    },
    /// New words in the place of those that were carried from there.
    Edit {
        /// The adviser's message.
        of: InboundId,
        /// What the candidate is to read instead.
        parts: Vec<Part>,
    },
    /// Leave nothing of the case in the rooms.
    EraseRoom,
    /// Show on an adviser's message how it ended.
    Mark {
        /// The adviser's message.
        on: InboundId,
        /// How it ended.
        sign: Sign,
    },
    /// Something to read.
    Message {
        /// What it says.
        parts: Vec<Part>,
        /// Offered answers, in the order of their numbers; empty when it asks nothing.
        choices: Vec<Choice>,
        /// `Question::number` of what it asks; None when it asks nothing.
        question: Option<u64>,
    },
    /// Take back what was carried from there.
    TakeBack {
        /// The adviser's message.
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
    /// The channel refused it, or nobody knows whether it arrived.
    Failed,
    /// The channel took it.
    Sent,
}

/// A delivery with its words, ready for the channel.
#[derive(Clone, Debug)]
pub struct Outgoing {
    /// As `Delivery::id`: it comes back with how the sending ended.
    pub id: DeliveryId,
    /// As `Delivery::to`.
    pub to: Recipient,
    /// What the channel is to do.
    pub act: Act,
    /// As `Delivery::haste`.
    pub haste: Haste,
    /// Who holds the case: the room of a case is theirs.
    pub adviser: Option<Adviser>,
    /// Advisers who are away, by id: they are not called.
    pub absent: Vec<String>,
}

/// How urgent a message is, by who waits for it. The first here goes first: however many messages of one kind there
/// are, those of the kinds before it do not wait behind them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Haste {
    /// Somebody who wrote that they are in danger, or who answers for them.
    Danger,
    /// A person who just wrote, and agreed to be kept.
    Answer,
    /// Somebody who wrote and agreed to nothing. Accounts cost nothing, so many of them may be one person.
    Stranger,
    /// Nobody waits: time caused it.
    Reminder,
}

/// What the channel does, in its own terms.
#[derive(Clone, Debug)]
pub enum Act {
    /// Take the buttons off a message sent earlier.
    CloseButtons {
        /// As its receipt named it.
        message: MessageRef,
    },
    /// Delete a message: one that came in, or one that was sent.
    Delete {
        /// The channel's name for the message.
        message: Private<String>,
    },
    /// New words for a message sent earlier.
    Edit {
        /// As its receipt named it.
        message: MessageRef,
        /// The whole message as it is to be read now.
        text: Private<String>,
    },
    /// Take back everything said about the case, let everybody out, forget the room.
    EraseRoom,
    /// A word beside a message that came in.
    Mark {
        /// The adviser's message.
        on: InboundId,
        /// One word or sign, in the language of the centre.
        word: String,
    },
    /// Plain text; `buttons` are also in the text as numbers.
    Send {
        /// The words, choices and their numbers included.
        text: Private<String>,
        /// Choices, then links; a channel without buttons leaves them out.
        buttons: Vec<Button>,
    },
}

/// A button under a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Button {
    /// What stands on it.
    pub label: Private<String>,
    /// What pressing it does.
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
    /// What was sent, to change it later; None when it cannot be changed, or nothing was sent.
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
