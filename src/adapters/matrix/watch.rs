//! What is known of rooms and advisers beside what is kept.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Instant;

use matrix_sdk::ruma::{OwnedRoomId, OwnedUserId};

use super::place::Plan;
use crate::dialogue::RoleId;

/// What is known of rooms beside their purpose; all of it is learnt again after a start.
#[derive(Debug, Default)]
pub(super) struct Watch {
    /// The rooms of the centre as setting up was asked for them.
    pub(super) plan: Option<Plan>,
    /// Rooms of our own making that have no purpose, since when.
    pub(super) unfinished: BTreeMap<OwnedRoomId, Instant>,
    /// Rooms that the bot is not in any more, whatever the syncs said.
    pub(super) gone: BTreeSet<OwnedRoomId>,
    /// Rooms in which nobody is who is meant to read there.
    pub(super) empty: BTreeMap<OwnedRoomId, Empty>,
    /// When a missing room could not be made.
    pub(super) mended: Option<Instant>,
    /// The last that the application was told about who is there.
    pub(super) told: BTreeMap<RoleId, bool>,
    /// Advisers who show another identity than the pinned one, and its key.
    pub(super) replaced: BTreeMap<OwnedUserId, String>,
    /// When an adviser's identity was signed last.
    pub(super) signed: BTreeMap<OwnedUserId, Instant>,
    /// When a room was told last that somebody's words are not taken, or may not be theirs.
    pub(super) warned: BTreeMap<(OwnedRoomId, String), Instant>,
}

/// A room in which nobody is who is meant to read there.
#[derive(Clone, Copy, Debug)]
pub(super) struct Empty {
    /// Since when nobody is there.
    pub(super) since: Instant,
    /// When those who should be there were last invited; None before the first time.
    pub(super) called: Option<Instant>,
}
