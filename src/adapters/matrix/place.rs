//! What a room is for, and how its state event says so.

use serde_json::{Value, json};

use crate::dialogue::RoleId;
use crate::engine::case::CaseId;

/// Our state event.
pub(super) const KIND: &str = "fr.jalon.room";
/// The first event of every room.
pub(super) const CREATION: &str = "m.room.create";
/// What a room is for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// The room of a case.
    Case(CaseId),
    /// The room of a role.
    Role(RoleId),
    /// The space that holds the others.
    Space,
    /// A room to which this listed adviser invited the bot.
    Talk(String),
}

impl Place {
    /// As it stands in the state event.
    pub(super) fn content(&self) -> Value {
        match self {
            Self::Case(case) => json!({ "case": case.0 }),
            Self::Role(role) => json!({ "role": role.to_string() }),
            Self::Space => json!({ "space": true }),
            Self::Talk(host) => json!({ "host": host }),
        }
    }

    /// What a state event says.
    pub(super) fn read(content: &Value) -> Option<Self> {
        if let Some(case) = content["case"].as_u64() {
            return Some(Self::Case(CaseId(case)));
        }
        if let Some(role) = content["role"].as_str() {
            return Some(Self::Role(RoleId::from(role)));
        }
        (content["space"] == true).then_some(Self::Space)
    }
}

/// The rooms of a centre: its name, and its roles with the names of their rooms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Plan {
    /// The name of the space.
    pub centre: String,
    /// Each role with the name of its room.
    pub roles: Vec<(RoleId, String)>,
}
