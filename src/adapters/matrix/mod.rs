//! Advisers' rooms on Matrix, end-to-end encrypted, through matrix-sdk.
//!
//! matrix-sdk keeps keys, devices and what it synced; it is no outbox and no inbox. Its send queue is
//! never used, and its sync position, which moves before anything is handled, is trusted for nothing:
//! `inbound` reads every room back to the last event that was acknowledged.

pub mod comparing;
pub mod desk;
pub mod erasing;
pub mod inbound;
mod judging;
mod kept;
pub mod outbound;
mod pieces;
pub mod pins;
mod reading;
mod replays;
pub mod rooms;
pub mod session;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use matrix_sdk::ruma::api::error::{ErrorKind, RetryAfter};
use matrix_sdk::ruma::{OwnedRoomId, OwnedUserId, UserId};
use matrix_sdk::{Client, Error, HttpError};

use crate::engine::case::Private;
use crate::ports::channel::DeliveryId;
use inbound::Reader;
use judging::Watch;
use rooms::Place;

/// The word of this channel.
pub const CHANNEL: &str = "matrix";

/// Wait after a failure that says nothing about how long.
const SHORT: Duration = Duration::from_secs(5);

/// Why Matrix did not do what was asked, named by what the caller does.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MatrixError {
    /// Wait, then ask again.
    #[error("the homeserver cannot be used now")]
    Again(Duration),
    /// The homeserver no longer knows this device: log in again.
    #[error("the homeserver does not know this session any more")]
    LoggedOut,
    /// The homeserver ended the session and keeps the device: `enter_again` with the password.
    #[error("the homeserver ended this session")]
    SessionEnded,
    /// No session is kept in the store: set up first.
    #[error("no session is kept in the store")]
    NoSession,
    /// User or password are wrong.
    #[error("the homeserver does not know this user and password")]
    Password,
    /// The homeserver says no, and would say it again.
    #[error("the homeserver refused: {0}")]
    Refused(String),
    /// The store cannot be read or written.
    #[error("the store of the session cannot be used: {0}")]
    Store(String),
    /// Another process uses the store: two at once would break the keys.
    #[error("another process uses this store")]
    Taken,
}

/// The bot's account and where its keys are.
#[derive(Clone, Debug)]
pub struct Account {
    pub homeserver: String,
    /// Full name, `@jalon:example.org`, or the part before the colon.
    pub user: String,
    pub store: PathBuf,
    /// Seals the store.
    pub passphrase: Private<String>,
    /// Makes names of deliveries differ from those of an earlier store of cases: numbers start again
    /// there, and the homeserver would take a new message for a repeat.
    pub salt: String,
}

/// Who may be in which room, and what strangers are told.
#[derive(Clone, Debug, Default)]
pub struct Rules {
    /// Listed advisers of each role, by role id.
    pub advisers: BTreeMap<String, BTreeSet<OwnedUserId>>,
    /// Whether words from devices that nothing vouches for are taken, and read there.
    pub unverified: Unverified,
    pub sentences: Sentences,
}

/// What becomes of advisers' devices that nothing vouches for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Unverified {
    /// They read nothing, and their words are not taken: the room is told, once an hour for each adviser.
    #[default]
    Refuse,
    /// They read and command; the room is warned as often. Whoever runs the homeserver can then be an adviser.
    Warn,
}

/// What the bot says by itself in rooms; an empty sentence is not said.
#[derive(Clone, Debug, Default)]
pub struct Sentences {
    /// To whoever is not listed.
    pub stranger: String,
    /// A message cannot be read.
    pub sealed: String,
    /// A message is not encrypted.
    pub open: String,
    /// A file, a poll, a call reaches nobody.
    pub file: String,
    /// A changed message is not read.
    pub changed: String,
    /// An adviser writes from a device that nothing vouches for.
    pub unsigned: String,
    /// Words from there are not taken.
    pub unsigned_refused: String,
    /// An adviser shows another identity than before, for each adviser by full name: their words are not taken.
    pub replaced: BTreeMap<String, String>,
    /// An adviser deleted a message: what to write, the command apart, to delete it on the person's side.
    pub deleted: String,
    /// The word of that command.
    pub take_back: String,
    /// What was written before a store was lost is not taken.
    pub recovered: String,
    /// Where the bot answers, for rooms where it does not.
    pub elsewhere: String,
}

impl Rules {
    fn is_listed(&self, user: &UserId) -> bool {
        self.advisers.values().any(|advisers| advisers.contains(user))
    }
}

/// The bot, logged in.
#[derive(Clone)]
pub struct Matrix {
    inner: Arc<Inner>,
}

struct Inner {
    /// Another one after each login.
    client: Mutex<Client>,
    account: Account,
    user: OwnedUserId,
    salt: String,
    /// File of a recovery key that nobody saw for sure.
    fresh_key: PathBuf,
    rules: Rules,
    /// Rooms whose purpose is known.
    places: Mutex<BTreeMap<OwnedRoomId, Place>>,
    /// Rooms that the bot knows to have made, as they are kept in the store.
    founded: Mutex<BTreeMap<OwnedRoomId, Place>>,
    /// The identities of advisers, as they are kept in the store.
    pins: Mutex<pins::Pins>,
    /// Own deliveries seen in timelines: delivery to event.
    sent: Mutex<BTreeMap<String, String>>,
    /// Deliveries by the event that they made, for signs that people put on them.
    made: Mutex<BTreeMap<String, DeliveryId>>,
    /// Whether timelines were read back since the start; nothing is sent before, or a message that went
    /// out just before a crash could go out again.
    is_caught_up: AtomicBool,
    /// Since when it is not caught up.
    begun: Mutex<Instant>,
    watch: Mutex<Watch>,
    reader: tokio::sync::Mutex<Reader>,
    /// Held while a room is made, or two would be made of one place.
    making: tokio::sync::Mutex<()>,
    /// Held for reading while something is sent: the session changes while nothing is.
    gate: tokio::sync::RwLock<()>,
    /// Held as long as the store is in use.
    _lock: File,
}

impl Matrix {
    /// The bot's full name.
    pub fn user(&self) -> &str {
        self.inner.user.as_str()
    }

    fn client(&self) -> Client {
        held(&self.inner.client).clone()
    }

    /// Nothing is sent until timelines were read back once more.
    fn falls_behind(&self) {
        if self.inner.is_caught_up.swap(false, Ordering::AcqRel) {
            *held(&self.inner.begun) = Instant::now();
        }
    }
}

/// A lock whose holder cannot leave it half done.
fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What the homeserver said, if it said anything.
enum Said {
    /// Nothing, or something that is over soon.
    Later(Duration),
    /// The session is gone; the device may still be known.
    LoggedOut { is_device_known: bool },
    /// Not this.
    No { status: u16, words: String },
}

fn said(error: &HttpError) -> Said {
    let Some(api) = error.as_client_api_error() else {
        return match error {
            // The request could not even be written.
            HttpError::IntoHttp(error) => Said::No { status: 0, words: error.to_string() },
            _ => Said::Later(SHORT),
        };
    };
    let status = api.status_code.as_u16();
    match api.error_kind() {
        Some(ErrorKind::LimitExceeded(limit)) => Said::Later(match limit.retry_after {
            Some(RetryAfter::Delay(delay)) => delay,
            _ => SHORT,
        }),
        Some(ErrorKind::UnknownToken(token)) => Said::LoggedOut { is_device_known: token.soft_logout },
        _ if status == 429 || status >= 500 => Said::Later(SHORT),
        // The words of the homeserver may quote what was sent: the code is enough.
        kind => Said::No { status, words: kind.map_or_else(|| status.to_string(), |kind| kind.errcode().to_string()) },
    }
}

impl From<HttpError> for MatrixError {
    fn from(error: HttpError) -> Self {
        match said(&error) {
            Said::Later(wait) => Self::Again(wait),
            Said::LoggedOut { is_device_known: true } => Self::SessionEnded,
            Said::LoggedOut { is_device_known: false } => Self::LoggedOut,
            Said::No { words, .. } => Self::Refused(words),
        }
    }
}

impl From<Error> for MatrixError {
    fn from(error: Error) -> Self {
        match error {
            Error::Http(error) => (*error).into(),
            Error::CryptoStoreError(_) | Error::StateStore(_) | Error::CrossProcessLockError(_) | Error::Io(_) => {
                Self::Store(error.to_string())
            }
            Error::Timeout | Error::ConcurrentRequestFailed => Self::Again(SHORT),
            other => Self::Refused(other.to_string()),
        }
    }
}

impl From<matrix_sdk::StoreError> for MatrixError {
    fn from(error: matrix_sdk::StoreError) -> Self {
        Self::Store(error.to_string())
    }
}
