//! Words that are told twice: what somebody wrote stays theirs when the homeserver tells of it once more, under
//! another name. Each message of a device has its number inside what is encrypted; numbers that were taken are kept.
//!
//! The SDK neither looks at that number nor shows it. So the event is asked for as it stands, and this one counts.

use matrix_sdk::Room;
use matrix_sdk::deserialized_responses::TimelineEvent;
use matrix_sdk::ruma::api::client::room::get_room_event;
use matrix_sdk_base::crypto::vodozemac::megolm::MegolmMessage;
use serde_json::Value;

use super::failure::MatrixError;
use super::room_marks::RoomMarks;
use super::state::Matrix;

impl Matrix {
    /// An encrypted event, decrypted anew from what the homeserver keeps under its name; nothing when the same was
    /// said before under another one, when it was taken back meanwhile, or when something else is kept.
    ///
    /// # Errors
    /// The homeserver does not answer, or the store cannot be read.
    pub(super) async fn as_it_stands(
        &self,
        event: &TimelineEvent,
        room: &Room,
        kept: &mut RoomMarks,
    ) -> Result<Option<TimelineEvent>, MatrixError> {
        let Some(id) = event.event_id() else { return Ok(None) };
        let request = get_room_event::v3::Request::new(room.room_id().to_owned(), id.clone());
        let raw = match self.client().send(request).await.map_err(MatrixError::from) {
            Ok(answer) => answer.event,
            Err(MatrixError::Refused(why)) => {
                tracing::warn!(why, "a message that was told of is not there: it is not taken");
                return Ok(None);
            }
            Err(error) => return Err(error),
        };
        let json: Value = serde_json::from_str(raw.json().get()).unwrap_or_default();
        let is_same =
            json["event_id"] == id.as_str() && json["sender"].as_str() == event.sender().as_ref().map(|of| of.as_str());
        let (true, Some((session, number))) = (is_same, number_of(&json)) else { return Ok(None) };
        let again = room.decrypt_event(raw.cast_ref_unchecked(), None).await?;
        if again.kind.is_utd() {
            return Ok(None);
        }
        if !kept.add_number(&session, number) {
            tracing::warn!("a message was told of twice under two names: the second is not taken");
            return Ok(None);
        }
        Ok(Some(again))
    }
}

/// The session of an encrypted event and the number of the message in it.
fn number_of(event: &Value) -> Option<(String, u32)> {
    let content = &event["content"];
    let message = MegolmMessage::from_base64(content["ciphertext"].as_str()?).ok()?;
    Some((content["session_id"].as_str()?.to_owned(), message.message_index()))
}
