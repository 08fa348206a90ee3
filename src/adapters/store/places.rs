//! Keys: how ids, instants and days become ordered bytes.

use jiff::civil::Date;

use super::outbox::Line;
use super::record::seal::Secret;
use crate::engine::case::{Address, CaseId};
use crate::ports::channel::{InboundId, Recipient};
use crate::ports::store::LedgerCount;

/// The number of eight bytes.
pub(super) fn number(bytes: &[u8]) -> u64 {
    bytes.first_chunk::<8>().map_or(0, |bytes| u64::from_be_bytes(*bytes))
}

/// A key of one case.
pub(super) fn with_id(prefix: u8, id: CaseId) -> Vec<u8> {
    [&[prefix][..], &id.0.to_be_bytes()].concat()
}

/// Sorts by instant: the sign bit is turned so that negative ones come first.
pub(super) fn timer_key(micros: i64, id: CaseId) -> Vec<u8> {
    let sortable = micros.cast_unsigned() ^ (1 << 63);
    [b"t", &sortable.to_be_bytes()[..], &id.0.to_be_bytes()].concat()
}

/// Where the name of the message that shows a question is.
pub(super) fn shown_key(case: CaseId, question: u64) -> Vec<u8> {
    [&with_id(b'm', case)[..], &question.to_be_bytes()].concat()
}

/// Where an address leads from, as a keyed hash.
pub(super) fn address_key(names: &Secret, address: &Address) -> Vec<u8> {
    let words = format!("address\0{}\0{}", address.channel, address.place.0);
    [b"a", &names.hash(words.as_bytes())[..]].concat()
}

/// Where it is noted that a message was seen, as a keyed hash.
pub(super) fn seen_key(names: &Secret, id: &InboundId) -> Vec<u8> {
    [b"s", &names.hash(format!("inbound\0{}", id.0).as_bytes())[..16]].concat()
}

/// The line of a recipient in the outbox, as a keyed hash.
pub(super) fn line(names: &Secret, to: &Recipient) -> Line {
    let hash = names.hash(line_name(to).as_bytes());
    hash[..16].try_into().expect("a hash has 32 bytes")
}

/// Where a counter of the ledger is.
pub(super) fn ledger_key(day: Date, count: LedgerCount) -> Vec<u8> {
    let kind = match count {
        LedgerCount::Expected => "expected",
        LedgerCount::Repeated => "repeated",
        LedgerCount::Settled(settled) => settled.word(),
    };
    format!("l{day} {kind}").into_bytes()
}

/// The name of a recipient's line in the outbox, before it is hashed.
pub fn line_name(to: &Recipient) -> String {
    match to {
        Recipient::Candidate(address) => format!("a\0{}\0{}", address.channel, address.place.0),
        Recipient::Case(case) => format!("c\0{}", case.0),
        Recipient::Role(role) => format!("r\0{role}"),
    }
}
