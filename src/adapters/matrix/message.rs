//! What people do in the rooms of the centre, and what a room is told.

use std::collections::BTreeMap;

use jiff::Timestamp;
use matrix_sdk::ruma::OwnedRoomId;

pub use super::event_content::What;
use super::place::Place;
use super::room_marks::RoomMarks;
use crate::dialogue::RoleId;

/// How a message was protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trust {
    /// Encrypted by a device that its owner's identity signed, the pinned one.
    Signed,
    /// Encrypted by a device that nothing vouches for.
    Unsigned,
    /// Encrypted, and its sender shows another identity than the pinned one.
    Replaced,
    /// Not encrypted, or by a device that is not the sender's: anybody with the homeserver in hand may
    /// have written it. Reactions and deletions always come so.
    Open,
}

/// Something that somebody did in one of our rooms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// The event's id; a message that could not be read at first has another one then.
    pub id: String,
    /// What the room is for.
    pub place: Place,
    /// The room where it was done.
    pub room: OwnedRoomId,
    /// Full name of who did it.
    pub sender: String,
    /// When the homeserver says that it came.
    pub at: Timestamp,
    /// How far it can be believed that the sender wrote it.
    pub trust: Trust,
    /// What was done.
    pub what: What,
}

/// What one poll brought. Give it to `acknowledge` once the messages are durable.
#[derive(Debug, Default)]
pub struct Polled {
    /// In order within each room.
    pub messages: Vec<Message>,
    /// Roles whose room somebody came into who answers there (true), or where nobody is left.
    pub(super) attendance: Vec<(RoleId, bool)>,
    /// What is to be kept of each room once the messages are durable; only rooms where that changed.
    pub(super) kept: BTreeMap<OwnedRoomId, RoomMarks>,
    /// Whether there is more than this: the next poll brings it.
    pub(super) is_cut: bool,
}

/// A sentence for a room, said once for its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// The room that is told.
    pub room: OwnedRoomId,
    /// Made of what it is about: the same name is not said twice.
    pub name: String,
    /// The sentence; an empty one is not said.
    pub text: String,
    /// Not encrypted: whom it is about can read nothing else. It says nothing that the homeserver does not know.
    pub is_open: bool,
}
