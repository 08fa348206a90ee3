//! What this adapter keeps for itself, inside the SDK's sealed store.
//!
//! The store's "custom values" lie on disk in clear (matrix-sdk-sqlite 0.18 seals their names only);
//! its slots for filters are sealed with the passphrase, and nothing else here uses filters.

use matrix_sdk::Client;
use matrix_sdk::ruma::RoomId;
use matrix_sdk::store::{StateStoreDataKey, StateStoreDataValue};
use serde::{Deserialize, Serialize};

use super::MatrixError;

/// Own deliveries remembered for each room.
const MOST_SENT: usize = 256;

/// What is known about a room's timeline. Written only when the caller says that it is durable.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Kept {
    /// The last event that was acknowledged.
    pub mark: Option<String>,
    /// Events that could not be read yet; their keys may still come.
    pub sealed: Vec<String>,
    /// Own deliveries that stand in the timeline, and their events: oldest first.
    pub sent: Vec<(String, String)>,
    /// The adviser who invited the bot here.
    pub host: Option<String>,
}

impl Kept {
    pub fn add_sent(&mut self, delivery: &str, event: &str) {
        if self.sent.iter().any(|(known, _)| known == delivery) {
            return;
        }
        self.sent.push((delivery.to_owned(), event.to_owned()));
        let surplus = self.sent.len().saturating_sub(MOST_SENT);
        self.sent.drain(..surplus);
    }

    pub async fn load(client: &Client, room: &RoomId) -> Result<Self, MatrixError> {
        let text = get(client, &name(room)).await?;
        // A record that cannot be read costs reading the room from its beginning: repeats are dropped by their ids.
        Ok(text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default())
    }

    pub async fn save(&self, client: &Client, room: &RoomId) -> Result<(), MatrixError> {
        let text = serde_json::to_string(self).map_err(|error| MatrixError::Store(error.to_string()))?;
        set(client, &name(room), text).await
    }

    pub async fn forget(client: &Client, room: &RoomId) -> Result<(), MatrixError> {
        Ok(client.state_store().remove_kv_data(StateStoreDataKey::Filter(&name(room))).await?)
    }
}

fn name(room: &RoomId) -> String {
    format!("fr.jalon.room:{room}")
}

pub async fn get(client: &Client, name: &str) -> Result<Option<String>, MatrixError> {
    let value = client.state_store().get_kv_data(StateStoreDataKey::Filter(name)).await?;
    Ok(value.and_then(StateStoreDataValue::into_filter))
}

pub async fn set(client: &Client, name: &str, text: String) -> Result<(), MatrixError> {
    let (key, value) = (StateStoreDataKey::Filter(name), StateStoreDataValue::Filter(text));
    Ok(client.state_store().set_kv_data(key, value).await?)
}
