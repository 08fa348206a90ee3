//! Stored bytes: a version, a key id, the sealed value. Golden records keep it honest.
//!
//! `case` and `delivery` are the stored shapes, apart from the engine's own types so that a change
//! there is a decision here; `packed` makes cases smaller; `seal` is the envelope. A record is written with
//! the newest version and read with any. Golden records of every type and version are under `tests/records/`.

mod case;
pub mod compression;
mod delivery;
mod follow_up;
pub mod seal;
mod time;
mod whole;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::engine::case::Case;
use crate::ports::channel::Delivery;
pub use whole::is_whole;

/// Version that is written for cases.
const CASE: u8 = 6;
/// Version that is written for deliveries.
const DELIVERY: u8 = 5;

/// What a store that this jalon wrote may hold: the version of cases, and of deliveries.
pub const VERSIONS: [u8; 2] = [CASE, DELIVERY];

/// Why bytes are no record.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RecordError {
    /// The bytes are damaged, or another key wrote them.
    #[error("damaged")]
    Damaged,
    /// A newer jalon wrote it.
    #[error("written by a newer jalon (record version {0}); update jalon to read it")]
    Newer(u8),
}

/// A case as bytes, not sealed yet.
pub fn encode_case(case: &Case) -> Vec<u8> {
    compression::pack(&[CASE], &encode(&[], &follow_up::FollowedRecord::from(case)))
}

/// A case from its bytes.
pub fn decode_case(bytes: &[u8]) -> Result<Case, RecordError> {
    match bytes.first() {
        Some(1) => decode::<case::CaseRecord>(1, bytes).map(Case::from),
        // Version 3 only added a kind of question: what version 2 wrote reads the same.
        Some(version @ (2 | 3)) => decode::<case::NewerRecord>(*version, bytes).map(Case::from),
        Some(4) => decode::<case::NotedRecord>(4, bytes).map(Case::from),
        Some(5) => decode::<follow_up::FollowedRecord>(5, bytes).map(Case::from),
        // Version 6 is version 5, packed.
        _ => {
            let plain = compression::unpack(body(CASE, bytes)?).ok_or(RecordError::Damaged)?;
            read::<follow_up::FollowedRecord>(&plain).map(Case::from)
        }
    }
}

/// A delivery as bytes, not sealed yet.
pub fn encode_delivery(delivery: &Delivery) -> Vec<u8> {
    encode(&[DELIVERY], &delivery::CarryingRecord::from(delivery))
}

/// A delivery from its bytes.
pub fn decode_delivery(bytes: &[u8]) -> Result<Delivery, RecordError> {
    match bytes.first() {
        // The first versions only added a variant at an end: what older ones wrote reads the same.
        Some(version @ 1..=3) => decode::<delivery::DeliveryRecord>(*version, bytes).map(Delivery::from),
        // Version 5 only added a kind of name.
        Some(4) => decode::<delivery::CarryingRecord>(4, bytes).map(Delivery::from),
        _ => decode::<delivery::CarryingRecord>(DELIVERY, bytes).map(Delivery::from),
    }
}

fn encode<T: Serialize>(start: &[u8], record: &T) -> Vec<u8> {
    postcard::to_extend(record, start.to_vec()).expect("records hold no type that postcard refuses")
}

fn decode<T: DeserializeOwned>(newest: u8, bytes: &[u8]) -> Result<T, RecordError> {
    read(body(newest, bytes)?)
}

/// What stands behind a version.
fn body(newest: u8, bytes: &[u8]) -> Result<&[u8], RecordError> {
    match bytes.split_first() {
        Some((version, rest)) if *version == newest => Ok(rest),
        Some((version, _)) if *version > newest => Err(RecordError::Newer(*version)),
        _ => Err(RecordError::Damaged),
    }
}

fn read<T: DeserializeOwned>(plain: &[u8]) -> Result<T, RecordError> {
    postcard::from_bytes(plain).map_err(|_| RecordError::Damaged)
}
