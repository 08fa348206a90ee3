//! Somebody who has not agreed to anything: the case they would have, and what is said to them.

use jiff::Timestamp;

use crate::engine::World;
use crate::engine::case::{Address, Case, CaseId};
use crate::ports::channel::{Body, Delivery, Haste, Inbound, Recipient};
use crate::text::Texts;

/// A person who has not agreed to anything yet, in the language that the channel suggests.
pub(super) fn stranger(world: &World, inbound: &Inbound, now: Timestamp) -> Case {
    let language = Texts::negotiate(inbound.language.as_deref(), &world.languages).unwrap_or_else(|| "fr".into());
    let qualification = world.dialogue.qualifications.keys().next().cloned().unwrap_or_else(|| "none".into());
    let (dialogue, start) = (world.dialogue.id.clone(), world.dialogue.start.clone());
    Case::stranger(CaseId(0), inbound.address.clone(), language, dialogue, qualification, start, now)
}

/// The address of somebody who agreed to nothing and is told something; nothing for any other delivery, help among
/// them.
pub(super) fn told(delivery: &Delivery) -> Option<&Address> {
    match (&delivery.to, &delivery.body, delivery.haste) {
        (Recipient::Candidate(address), Body::Message { .. }, Haste::Stranger) => Some(address),
        _ => None,
    }
}
