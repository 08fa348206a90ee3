//! Leaving nothing readable of a case: everything said in its room is taken back, the advisers' words
//! too, everybody is shown out, and the room is forgotten.
//!
//! Homeservers keep the fact that events were there; clients that copied words elsewhere keep them.

use std::collections::BTreeSet;

use matrix_sdk::room::MessagesOptions;
use matrix_sdk::ruma::{EventId, uint};
use matrix_sdk::{Room, RoomState};
use serde_json::Value;

use super::event_content;
use super::failure::MatrixError;
use super::place::Place;
use super::room_marks::RoomMarks;
use super::state::{Matrix, held};
use crate::engine::advisers::command::about;
use crate::engine::case::CaseId;

impl Matrix {
    /// Empties and leaves the room of a place. Called again after `Again`, it goes on where it stopped.
    ///
    /// # Errors
    /// Something is left; `Again` says when to go on.
    pub async fn erase(&self, place: &Place) -> Result<(), MatrixError> {
        let Some(id) = self.room_of(place) else { return Ok(()) };
        if let Some(room) = self.client().get_room(&id) {
            match self.empty(&room).await {
                // Nobody can do more about a room that was taken from the bot.
                Err(MatrixError::Refused(_)) if self.has_lost(&id).await? => {}
                emptied => emptied?,
            }
        }
        RoomMarks::forget(&self.client(), &id).await?;
        self.forget_founded(&id).await?;
        held(&self.inner.places).remove(&id);
        Ok(())
    }

    async fn empty(&self, room: &Room) -> Result<(), MatrixError> {
        if room.state() == RoomState::Joined {
            self.redact_all(room).await?;
            self.show_out(room, &BTreeSet::new()).await?;
            room.leave().await?;
        }
        room.forget().await?;
        Ok(())
    }

    /// Takes back what the rooms of the roles hold about a case: cards, answers, and the commands that named it.
    pub(super) async fn erase_from_roles(&self, case: CaseId) -> Result<(), MatrixError> {
        let places = held(&self.inner.places).clone();
        for (id, place) in places {
            let (Place::Role(_), Some(room)) = (&place, self.client().get_room(&id)) else { continue };
            let unread = match self.redact_where(&room, |event| self.is_about(event, case)).await {
                Err(MatrixError::Refused(_)) if self.has_lost(&id).await? => continue,
                unread => unread?,
            };
            if unread > 0 {
                tracing::warn!(
                    unread,
                    "messages of a room cannot be read any more: nobody knows whether one names the case"
                );
            }
        }
        held(&self.inner.made).retain(|_, delivery| delivery.case() != Some(case));
        Ok(())
    }

    /// Whether an event of a role's room is about a case: ours by its name, an adviser's by the command.
    fn is_about(&self, event: &Value, case: CaseId) -> bool {
        let content = &event["content"];
        if let Some(name) = content[event_content::DELIVERY].as_str() {
            let by_name = self.own_delivery(name).and_then(|delivery| delivery.case());
            // What an earlier store of cases said, or an answer to a command, names the case in its words.
            let says = content["body"].as_str().is_some_and(|body| body.contains(&case.to_string()));
            return by_name == Some(case) || says;
        }
        let text = content["m.new_content"]["body"].as_str().or_else(|| content["body"].as_str());
        text.and_then(about) == Some(case)
    }

    async fn redact_all(&self, room: &Room) -> Result<(), MatrixError> {
        self.redact_where(room, |_| true).await.map(drop)
    }

    /// Takes back what people said in a room, where it is meant; how much of it cannot be read any more.
    async fn redact_where(&self, room: &Room, is_meant: impl Fn(&Value) -> bool) -> Result<usize, MatrixError> {
        let mut from: Option<String> = None;
        let mut unread = 0;
        loop {
            let mut options = MessagesOptions::backward().from(from.as_deref());
            options.limit = uint!(100);
            let page = room.messages(options).await?;
            for event in &page.chunk {
                let json: Value = serde_json::from_str(event.raw().json().get()).unwrap_or_default();
                let is_said = json.get("state_key").is_none() && json["type"] != "m.room.redaction";
                let is_gone = json["unsigned"].get("redacted_because").is_some();
                unread += usize::from(event.kind.is_utd() && !is_gone);
                let id = json["event_id"].as_str().and_then(|id| EventId::parse(id).ok());
                if let (true, false, true, Some(id)) = (is_said, is_gone, is_meant(&json), id) {
                    self.redact(room.room_id(), &id).await?;
                }
            }
            match page.end {
                Some(next) if from.as_ref() != Some(&next) => from = Some(next),
                _ => return Ok(unread),
            }
        }
    }
}
