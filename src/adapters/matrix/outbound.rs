//! Deliveries to events. A delivery's name is the transaction id: sent twice, it is one message.
//!
//! Transaction ids belong to a device and homeservers forget them after a while, so the name also
//! stands inside the message, sealed with it: what the timeline already shows is not sent again.
//! A broken connection is therefore no uncertainty here: the same call is simply made again.

use std::collections::BTreeSet;
use std::sync::atomic::Ordering;
use std::time::Duration;

use matrix_sdk::ruma::api::client::message::send_message_event;
use matrix_sdk::ruma::events::MessageLikeEventType;
use matrix_sdk::ruma::{EventId, OwnedEventId, OwnedRoomId, OwnedTransactionId, OwnedUserId, RoomId};
use matrix_sdk::{Error, HttpError};
use serde_json::{Value, json};

use super::event_content;
use super::failure::{MatrixError, SHORT, Said, said};
use super::pieces::{self, pieces};
use super::place::Place;
use super::rooms::raw;
use super::state::{CHANNEL, Matrix, held};
use crate::engine::case::{Adviser, CaseId};
use crate::ports::channel::{
    Act, Channel, DeliveryError, DeliveryId, InboundId, MessageRef, Outgoing, Receipt, Recipient, Refusal, Sending,
};

/// Wait when only a person can help: a room that is gone, a session that is closed.
const LONG: Duration = Duration::from_secs(60);
/// Shortest wait until timelines were read back after a start.
const SOON: Duration = Duration::from_millis(200);

impl Channel for Matrix {
    fn name(&self) -> &str {
        CHANNEL
    }

    fn send<'a>(&'a self, outgoing: &'a Outgoing) -> Sending<'a> {
        Box::pin(async move {
            // The session does not change meanwhile.
            let _open = self.inner.gate.read().await;
            match &outgoing.act {
                // Nothing here has buttons: they are in the text as numbers.
                Act::CloseButtons { .. } => Ok(Receipt::default()),
                Act::Delete { message } => self.take_back(&MessageRef(message.0.clone())).await,
                Act::Edit { message, text } => self.renew(outgoing, message, &text.0).await,
                Act::EraseRoom => self.erase_case(outgoing).await,
                Act::Mark { on, word } => self.mark(outgoing, on, word).await,
                Act::Send { text, .. } => self.tell(outgoing, &text.0).await,
            }
        })
    }
}

/// A delivery's name as text.
pub fn delivery(id: &DeliveryId) -> String {
    match id {
        DeliveryId::Answer { case, inbound } => format!("a.{case}.{}", inbound.0),
        DeliveryId::Case { case, revision, index } => format!("{case}.{revision}.{index}"),
        DeliveryId::Stranger { inbound, index } => format!("s.{}.{index}", inbound.0),
    }
}

/// The delivery of a name that `delivery` made.
pub fn parse_delivery(name: &str) -> Option<DeliveryId> {
    let case = |text: &str| text.strip_prefix("J-")?.parse().ok().map(CaseId);
    if let Some(rest) = name.strip_prefix("s.") {
        let (inbound, index) = rest.rsplit_once('.')?;
        return Some(DeliveryId::Stranger { inbound: InboundId(inbound.to_owned()), index: index.parse().ok()? });
    }
    if let Some(rest) = name.strip_prefix("a.") {
        let (number, inbound) = rest.split_once('.')?;
        return Some(DeliveryId::Answer { case: case(number)?, inbound: InboundId(inbound.to_owned()) });
    }
    let mut parts = name.split('.');
    let (number, revision, index) = (parts.next()?, parts.next()?, parts.next()?);
    let id = DeliveryId::Case { case: case(number)?, revision: revision.parse().ok()?, index: index.parse().ok()? };
    parts.next().is_none().then_some(id)
}

impl Matrix {
    /// Says something where it is read.
    async fn tell(&self, outgoing: &Outgoing, text: &str) -> Result<Receipt, DeliveryError> {
        // Before that, rooms and who is in them are not known either.
        self.is_ready()?;
        let room = self.room_for(outgoing).await?;
        // A room shows newcomers only what was said after they came in: words said while nobody is there could never
        // be read.
        let mut present = self.present(&room).await.map_err(|error| by_error(&error))?;
        if present.is_empty() {
            let awaited = match (&outgoing.to, &outgoing.adviser) {
                (Recipient::Role(role), _) => self.advisers_of(role),
                (_, Some(adviser)) => self.holders(adviser),
                // Nobody comes to the room of a case that nobody holds.
                (_, None) => return Err(DeliveryError::Refused(Refusal::Address)),
            };
            return Err(DeliveryError::NotYet(self.call(&room, &awaited).await));
        }
        self.note_peopled(&room);
        // Who is away is not called, unless nobody else is there.
        if present.iter().any(|user| !outgoing.absent.iter().any(|away| away == user.as_str())) {
            present.retain(|user| !outgoing.absent.iter().any(|away| away == user.as_str()));
        }
        // What waits for a person makes a sound; an answer in the room does not.
        let is_answer = !matches!(outgoing.id, DeliveryId::Case { .. });
        let called = if is_answer { &[] } else { &present[..] };
        match self.say(&room, &delivery(&outgoing.id), text, called).await {
            // Never dropped: the room is made again if it is gone, and waits to be there again otherwise.
            Err(DeliveryError::Refused(Refusal::Address)) => {
                let is_lost = self.has_lost(&room).await.map_err(|error| by_error(&error))?;
                Err(if is_lost { DeliveryError::NotYet(SOON) } else { DeliveryError::RetryAfter(LONG) })
            }
            said => said,
        }
    }

    /// New words for an earlier message; where its room is gone, they are said anew.
    async fn renew(&self, outgoing: &Outgoing, message: &MessageRef, text: &str) -> Result<Receipt, DeliveryError> {
        self.is_ready()?;
        let room = parse(message).map(|(room, _)| room);
        let is_there = |room: &OwnedRoomId| held(&self.inner.places).contains_key(room);
        if room.as_ref().is_some_and(|room| !is_there(room)) {
            return self.tell(outgoing, text).await;
        }
        match (self.edit(message, &delivery(&outgoing.id), text).await, room) {
            (Err(DeliveryError::Refused(Refusal::Address)), Some(room))
                if self.has_lost(&room).await.map_err(|error| by_error(&error))? =>
            {
                self.tell(outgoing, text).await
            }
            (edited, _) => edited,
        }
    }

    /// Whoever holds a case, if a list names them.
    fn holders(&self, adviser: &Adviser) -> BTreeSet<OwnedUserId> {
        let lists = self.inner.rules.advisers.values().flatten();
        lists.filter(|user| user.as_str() == adviser.id).cloned().collect()
    }

    /// Shows beside an adviser's message how it ended.
    async fn mark(&self, outgoing: &Outgoing, on: &InboundId, word: &str) -> Result<Receipt, DeliveryError> {
        let Recipient::Case(case) = &outgoing.to else { return Ok(Receipt::default()) };
        let room = self.room_of(&Place::Case(*case));
        let Some((room, event)) = room.zip(on.0.strip_prefix("mx:")) else { return Ok(Receipt::default()) };
        let relation = json!({ "rel_type": "m.annotation", "event_id": event, "key": word });
        match self.put(&room, &delivery(&outgoing.id), "m.reaction", json!({ "m.relates_to": relation })).await {
            // The same sign is there already, or the message was taken back.
            Err(DeliveryError::Refused(Refusal::Message)) => Ok(Receipt::default()),
            marked => marked,
        }
    }

    /// Leaves nothing of a case: its room, and what role rooms hold about it.
    async fn erase_case(&self, outgoing: &Outgoing) -> Result<Receipt, DeliveryError> {
        let Recipient::Case(case) = &outgoing.to else { return Ok(Receipt::default()) };
        let erased = async {
            self.erase(&Place::Case(*case)).await?;
            self.erase_from_roles(*case).await
        };
        erased.await.map_err(|error| by_error(&error))?;
        Ok(Receipt::default())
    }

    /// Where a delivery goes. The room of a case belongs to whoever holds the case, and is made for them.
    async fn room_for(&self, outgoing: &Outgoing) -> Result<OwnedRoomId, DeliveryError> {
        match (&outgoing.to, &outgoing.adviser) {
            (Recipient::Candidate(_), _) => Err(DeliveryError::Refused(Refusal::Address)),
            (Recipient::Role(role), _) => match self.room_of(&Place::Role(role.clone())) {
                Some(room) => Ok(room),
                None => {
                    self.mend().await;
                    self.room_of(&Place::Role(role.clone())).ok_or(DeliveryError::RetryAfter(LONG))
                }
            },
            (Recipient::Case(case), Some(adviser)) => {
                let found = self.case_room(*case, &self.holders(adviser)).await.map_err(|error| by_error(&error))?;
                Ok(found.room)
            }
            (Recipient::Case(case), None) => {
                self.room_of(&Place::Case(*case)).ok_or(DeliveryError::Refused(Refusal::Address))
            }
        }
    }

    /// Says something in a room, once for each delivery, and mentions these people. A long text is several
    /// messages; the receipt is the first one's.
    ///
    /// # Errors
    /// `Uncertain` never: the same call is harmless.
    pub async fn say(
        &self,
        room: &RoomId,
        delivery: &str,
        text: &str,
        mentions: &[OwnedUserId],
    ) -> Result<Receipt, DeliveryError> {
        let pieces = pieces(text, pieces::SAID);
        let content = json!({ "msgtype": "m.text", "body": pieces.first(), "m.mentions": { "user_ids": mentions } });
        let receipt = self.put(room, delivery, "m.room.message", content).await?;
        self.go_on(room, delivery, &pieces).await?;
        Ok(receipt)
    }

    /// Says something that is not encrypted, once for each delivery: for whoever can read nothing else.
    ///
    /// # Errors
    /// As for `say`.
    pub(super) async fn say_openly(&self, room: &RoomId, delivery: &str, text: &str) -> Result<Receipt, DeliveryError> {
        self.is_ready()?;
        let name = format!("{}.{delivery}", self.inner.salt);
        if let Some(event) = held(&self.inner.sent).get(&name) {
            return Ok(receipt(room, event));
        }
        let mut content = json!({ "msgtype": "m.text", "body": text, "m.mentions": {} });
        content[event_content::DELIVERY] = name.clone().into();
        let content = raw(&content).map_err(|error| by_error(&error))?;
        let kind = MessageLikeEventType::RoomMessage;
        let request = send_message_event::v3::Request::new_raw(room.to_owned(), name.into(), kind, content);
        let sent = self.client().send(request).await.map_err(|error| by_answer(&error))?;
        Ok(receipt(room, sent.event_id.as_str()))
    }

    /// Says what comes after the first piece.
    async fn go_on(&self, room: &RoomId, delivery: &str, pieces: &[&str]) -> Result<(), DeliveryError> {
        for (number, text) in pieces.iter().enumerate().skip(1) {
            let content = json!({ "msgtype": "m.text", "body": text, "m.mentions": {} });
            self.put(room, &format!("{delivery}.p{number}"), "m.room.message", content).await?;
        }
        Ok(())
    }

    /// Puts new words in the place of an earlier message. What is too long for it follows at the end of the room.
    ///
    /// # Errors
    /// As for `say`.
    pub async fn edit(&self, message: &MessageRef, delivery: &str, text: &str) -> Result<Receipt, DeliveryError> {
        let (room, event) = parse(message).ok_or(DeliveryError::Refused(Refusal::Message))?;
        let pieces = pieces(text, pieces::EDITED);
        let first = pieces.first().copied().unwrap_or_default();
        // Nobody is called again for a change.
        let new = json!({ "msgtype": "m.text", "body": first, "m.mentions": {} });
        let content = json!({
            "msgtype": "m.text", "body": format!("* {first}"), "m.mentions": {}, "m.new_content": new,
            "m.relates_to": { "rel_type": "m.replace", "event_id": event },
        });
        let receipt = self.put(&room, delivery, "m.room.message", content).await?;
        self.go_on(&room, delivery, &pieces).await?;
        Ok(receipt)
    }

    /// Takes a message back; twice is as good as once.
    ///
    /// # Errors
    /// As for `say`.
    pub async fn take_back(&self, message: &MessageRef) -> Result<Receipt, DeliveryError> {
        let Some((room, event)) = parse(message) else { return Ok(Receipt::default()) };
        self.redact(&room, &event).await.map_err(|error| match error {
            MatrixError::Refused(_) => DeliveryError::Refused(Refusal::Message),
            error => by_error(&error),
        })?;
        Ok(Receipt::default())
    }

    /// Deletes an event for everybody in the room. A room that is not known has nothing to delete.
    pub(super) async fn redact(&self, room: &RoomId, event: &EventId) -> Result<(), MatrixError> {
        let Some(room) = self.client().get_room(room) else { return Ok(()) };
        // Named by the event: a repeat is the same request.
        let name = OwnedTransactionId::from(format!("redact.{event}"));
        room.redact(event, None, Some(name)).await?;
        Ok(())
    }

    /// Whether timelines were read back; if not, the longer it takes, the less often it is asked.
    fn is_ready(&self) -> Result<(), DeliveryError> {
        if self.inner.is_caught_up.load(Ordering::Acquire) {
            return Ok(());
        }
        Err(DeliveryError::NotYet((held(&self.inner.begun).elapsed() / 2).clamp(SOON, LONG)))
    }

    async fn put(
        &self,
        room: &RoomId,
        delivery: &str,
        kind: &str,
        mut content: Value,
    ) -> Result<Receipt, DeliveryError> {
        self.is_ready()?;
        let name = format!("{}.{delivery}", self.inner.salt);
        if let Some(event) = held(&self.inner.sent).get(&name) {
            return Ok(receipt(room, event));
        }
        let handle = self.client().get_room(room).ok_or(DeliveryError::Refused(Refusal::Address))?;
        if kind != "m.reaction" {
            content[event_content::DELIVERY] = name.clone().into();
        }
        let sent = handle.send_raw(kind, content).with_transaction_id(&OwnedTransactionId::from(name)).await;
        let sent = sent.map_err(|error| classify(&error))?;
        if let Some(id) = parse_delivery(delivery) {
            held(&self.inner.made).insert(sent.response.event_id.to_string(), id);
        }
        Ok(receipt(room, sent.response.event_id.as_str()))
    }
}

fn receipt(room: &RoomId, event: &str) -> Receipt {
    Receipt { message: Some(MessageRef(format!("{room} {event}"))) }
}

fn parse(message: &MessageRef) -> Option<(OwnedRoomId, OwnedEventId)> {
    let (room, event) = message.0.split_once(' ')?;
    Some((RoomId::parse(room).ok()?, EventId::parse(event).ok()?))
}

fn by_error(error: &MatrixError) -> DeliveryError {
    match error {
        MatrixError::Again(wait) => DeliveryError::RetryAfter(*wait),
        // Whoever listens logs in again; nothing was tried.
        MatrixError::SessionEnded => DeliveryError::NotYet(SHORT),
        _ => DeliveryError::RetryAfter(LONG),
    }
}

fn classify(error: &Error) -> DeliveryError {
    match error {
        Error::Http(error) => by_answer(error),
        Error::WrongRoomState(_) => DeliveryError::Refused(Refusal::Address),
        // The store, or keys that are on their way: nothing was sent.
        _ => DeliveryError::RetryAfter(SHORT),
    }
}

fn by_answer(error: &HttpError) -> DeliveryError {
    match said(error) {
        Said::Later(wait) => DeliveryError::RetryAfter(wait),
        Said::LoggedOut { is_device_known: true } => DeliveryError::NotYet(SHORT),
        Said::LoggedOut { is_device_known: false } => DeliveryError::RetryAfter(LONG),
        Said::No { status: 403 | 404, .. } => DeliveryError::Refused(Refusal::Address),
        Said::No { .. } => DeliveryError::Refused(Refusal::Message),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_delivery_is_read_as_it_was_named() {
        let inbound = || InboundId("mx:$a.b".into());
        for id in [
            DeliveryId::Case { case: CaseId(42), revision: 7, index: 1 },
            DeliveryId::Answer { case: CaseId(42), inbound: inbound() },
            DeliveryId::Stranger { inbound: inbound(), index: 3 },
        ] {
            assert_eq!(parse_delivery(&delivery(&id)), Some(id));
        }
        assert_eq!(parse_delivery("stranger.!room.@user"), None);
    }
}
