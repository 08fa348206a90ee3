//! The bot's account, and what holds in its rooms.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use matrix_sdk::ruma::{OwnedUserId, UserId};

use crate::engine::case::Private;

/// The bot's account and where its keys are.
#[derive(Clone, Debug)]
pub struct Account {
    /// Address of the homeserver, `https://matrix.example.org`.
    pub homeserver: String,
    /// Full name, `@jalon:example.org`, or the part before the colon.
    pub user: String,
    /// Folder with the keys of the bot's device and what it synced; one process at a time.
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
    /// What rooms are told when something cannot be taken, in the language of the centre.
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
    /// Whether this user is an adviser of any role.
    pub(super) fn is_listed(&self, user: &UserId) -> bool {
        self.advisers.values().any(|advisers| advisers.contains(user))
    }
}
