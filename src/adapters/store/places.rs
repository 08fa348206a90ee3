//! Keys: how ids, instants and days become ordered bytes.

use jiff::civil::Date;

use crate::engine::case::CaseId;
use crate::ports::channel::Recipient;
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

/// Before the number of a card: no question has a number that begins so.
pub(super) const CARD: u8 = 0xff;
/// Before the hash of an inbound id.
pub(super) const WORDS: u8 = 0xfe;

/// Where the name of a message that shows something of a case is.
pub(super) fn shown_key(case: CaseId, what: &[u8]) -> Vec<u8> {
    [&with_id(b'm', case)[..], what].concat()
}

/// Whether what is shown there is replaced by the newer: of questions and of cards one is kept each.
pub(super) fn is_replaced(older: &[u8], newer: &[u8]) -> bool {
    let kind = |key: &[u8]| key.get(9).copied().filter(|byte| *byte >= WORDS);
    kind(older) == kind(newer) && kind(newer) != Some(WORDS)
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
