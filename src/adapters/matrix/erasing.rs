//! Leaving nothing readable of a case: everything said in its room is taken back, the advisers' words
//! too, everybody is shown out, and the room is forgotten.
//!
//! Homeservers keep the fact that events were there; clients that copied words elsewhere keep them.

use std::collections::BTreeSet;

use matrix_sdk::room::MessagesOptions;
use matrix_sdk::ruma::{EventId, uint};
use matrix_sdk::{Room, RoomState};
use serde_json::Value;

use super::kept::Kept;
use super::rooms::Place;
use super::{Matrix, MatrixError, held};

impl Matrix {
    /// Empties and leaves the room of a place. Called again after `Again`, it goes on where it stopped.
    ///
    /// # Errors
    /// Something is left; `Again` says when to go on.
    pub async fn erase(&self, place: &Place) -> Result<(), MatrixError> {
        let Some(id) = self.room_of(place) else { return Ok(()) };
        if let Some(room) = self.client().get_room(&id) {
            if room.state() == RoomState::Joined {
                self.redact_all(&room).await?;
                self.show_out(&room, &BTreeSet::new()).await?;
                room.leave().await?;
            }
            room.forget().await?;
        }
        Kept::forget(self.client(), &id).await?;
        held(&self.inner.places).remove(&id);
        Ok(())
    }

    async fn redact_all(&self, room: &Room) -> Result<(), MatrixError> {
        let mut from: Option<String> = None;
        loop {
            let mut options = MessagesOptions::backward().from(from.as_deref());
            options.limit = uint!(100);
            let page = room.messages(options).await?;
            for event in &page.chunk {
                let json: Value = serde_json::from_str(event.raw().json().get()).unwrap_or_default();
                let is_said = json.get("state_key").is_none() && json["type"] != "m.room.redaction";
                let is_gone = json["unsigned"].get("redacted_because").is_some();
                let id = json["event_id"].as_str().and_then(|id| EventId::parse(id).ok());
                if let (true, false, Some(id)) = (is_said, is_gone, id) {
                    self.redact(room.room_id(), &id).await?;
                }
            }
            match page.end {
                Some(next) if from.as_ref() != Some(&next) => from = Some(next),
                _ => return Ok(()),
            }
        }
    }
}
