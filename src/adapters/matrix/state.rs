//! The bot as it runs: its session and what is known of its rooms, for the files that each do one thing with it.

use std::collections::BTreeMap;
use std::fs::File;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use matrix_sdk::Client;
use matrix_sdk::ruma::{OwnedRoomId, OwnedUserId};

use super::account::{Account, Rules};
use super::pin::Pins;
use super::place::Place;
use super::watch::Watch;
use crate::ports::channel::DeliveryId;

/// The word of this channel.
pub const CHANNEL: &str = "matrix";

/// Whether everything up to the SDK's sync position was acknowledged.
#[derive(Debug, Default)]
pub(super) struct Reader {
    /// False until the last poll was acknowledged: the next one then reads timelines back.
    pub(super) is_level: bool,
}

/// The bot, logged in.
#[derive(Clone)]
pub struct Matrix {
    /// What all clones share.
    pub(super) inner: Arc<Inner>,
}

/// What all clones of the bot share.
pub(super) struct Inner {
    /// Another one after each login.
    pub(super) client: Mutex<Client>,
    /// How the bot logs in, also when its session has ended.
    pub(super) account: Account,
    /// The bot's full name, as the homeserver gave it.
    pub(super) user: OwnedUserId,
    /// `Account::salt`: each name of a delivery begins with it.
    pub(super) salt: String,
    /// File of a recovery key that nobody saw for sure.
    pub(super) fresh_key: PathBuf,
    /// Who is listed, and what rooms are told.
    pub(super) rules: Rules,
    /// Rooms whose purpose is known.
    pub(super) places: Mutex<BTreeMap<OwnedRoomId, Place>>,
    /// Rooms that the bot knows to have made, as they are kept in the store.
    pub(super) founded: Mutex<BTreeMap<OwnedRoomId, Place>>,
    /// The identities of advisers, as they are kept in the store.
    pub(super) pins: Mutex<Pins>,
    /// Own deliveries seen in timelines: delivery to event.
    pub(super) sent: Mutex<BTreeMap<String, String>>,
    /// Deliveries by the event that they made, for signs that people put on them.
    pub(super) made: Mutex<BTreeMap<String, DeliveryId>>,
    /// Whether timelines were read back since the start; nothing is sent before, or a message that went
    /// out just before a crash could go out again.
    pub(super) is_caught_up: AtomicBool,
    /// Since when it is not caught up.
    pub(super) begun: Mutex<Instant>,
    /// What is known of rooms and advisers since the start.
    pub(super) watch: Mutex<Watch>,
    /// Held by the one call that polls or acknowledges.
    pub(super) reader: tokio::sync::Mutex<Reader>,
    /// Held while a room is made, or two would be made of one place.
    pub(super) making: tokio::sync::Mutex<()>,
    /// Held for reading while something is sent: the session changes while nothing is.
    pub(super) gate: tokio::sync::RwLock<()>,
    /// Held as long as the store is in use.
    pub(super) _lock: File,
}

impl Matrix {
    /// The bot's full name.
    pub fn user(&self) -> &str {
        self.inner.user.as_str()
    }

    /// The client of the present session.
    pub(super) fn client(&self) -> Client {
        held(&self.inner.client).clone()
    }

    /// Nothing is sent until timelines were read back once more.
    pub(super) fn falls_behind(&self) {
        if self.inner.is_caught_up.swap(false, Ordering::AcqRel) {
            *held(&self.inner.begun) = Instant::now();
        }
    }
}

/// A lock whose holder cannot leave it half done.
pub(super) fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
