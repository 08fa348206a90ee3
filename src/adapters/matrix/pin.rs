//! The identity of an adviser, as it is kept.

use std::collections::BTreeMap;

use matrix_sdk::ruma::OwnedUserId;
use serde::{Deserialize, Serialize};

/// The key of an adviser's identity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pin {
    /// The public master key, in base64.
    pub key: String,
    /// Whether the operator compared it with what the adviser read aloud.
    #[serde(default)]
    pub is_compared: bool,
}

/// The pin of each adviser.
pub(super) type Pins = BTreeMap<OwnedUserId, Pin>;
