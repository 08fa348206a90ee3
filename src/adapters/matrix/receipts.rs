//! What advisers saw: read receipts, as the homeserver tells them.
//!
//! The SDK keeps the last receipt of everybody, so receipts are looked up rather than listened to: one
//! that came just before a crash is found again. Homeservers show private receipts to nobody.

use jiff::Timestamp;
use matrix_sdk::Room;
use matrix_sdk::ruma::events::receipt::{ReceiptThread, ReceiptType};

use super::failure::MatrixError;
use super::message::{Message, Trust, What};
use super::outbound;
use super::place::Place;
use super::room_marks::RoomMarks;
use super::state::Matrix;
use crate::dialogue::RoleId;
use crate::ports::channel::DeliveryId;

impl Matrix {
    /// Deliveries of cases in the room of a role that one of its advisers saw, each reported once.
    pub(super) async fn reads(
        &self,
        room: &Room,
        role: &RoleId,
        kept: &mut RoomMarks,
    ) -> Result<Vec<Message>, MatrixError> {
        let mut messages = Vec::new();
        for adviser in self.inner.rules.advisers.get(role.as_str()).into_iter().flatten() {
            for thread in [ReceiptThread::Unthreaded, ReceiptThread::Main] {
                let found = room.load_user_receipt(ReceiptType::Read, thread, adviser).await?;
                let Some((event, receipt)) = found else { continue };
                let read: Vec<_> = kept.sent_up_to(event.as_str()).iter().map(|(name, _)| name.clone()).collect();
                for delivery in read.iter().filter_map(|name| self.own_delivery(name)) {
                    let name = outbound::delivery(&delivery);
                    if !matches!(delivery, DeliveryId::Case { .. }) || !kept.add_read(&name) {
                        continue;
                    }
                    let at = receipt.ts.and_then(|at| Timestamp::from_millisecond(at.get().into()).ok());
                    messages.push(Message {
                        id: format!("read:{name}"),
                        place: Place::Role(role.clone()),
                        room: room.room_id().to_owned(),
                        sender: adviser.to_string(),
                        at: at.unwrap_or(Timestamp::UNIX_EPOCH),
                        trust: Trust::Open,
                        what: What::Read(delivery),
                    });
                }
            }
        }
        Ok(messages)
    }

    /// The delivery of that name, when this store of cases made it.
    pub(super) fn own_delivery(&self, name: &str) -> Option<DeliveryId> {
        outbound::parse_delivery(name.strip_prefix(&self.inner.salt)?.strip_prefix('.')?)
    }
}
