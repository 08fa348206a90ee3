//! Keys: how ids, instants and days become ordered bytes.

use jiff::Timestamp;
use jiff::civil::Date;

use super::record::seal::Secret;
use crate::engine::case::{Address, CaseId};
use crate::ports::channel::{InboundId, Recipient};
use crate::ports::store::{Due, LedgerCount, Shown};

/// A recipient, as the first half of a keyed hash.
pub(super) type Line = [u8; 16];

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

/// The timer that a key names.
pub(super) fn timer_place(key: &[u8]) -> Option<Due> {
    let (at, id) = key.get(1..)?.split_first_chunk::<8>()?;
    let at = (u64::from_be_bytes(*at) ^ (1 << 63)).cast_signed();
    Some(Due { at: Timestamp::from_microsecond(at).ok()?, case: CaseId(number(id)) })
}

/// Before the number of a card: no question has a number that begins so.
const CARD: u8 = 0xff;
/// Before the hash of an inbound id.
const WORDS: u8 = 0xfe;

/// Where the name of a message that shows something of a case is; what was heard, as a keyed hash.
pub(super) fn shown_key(names: &Secret, case: CaseId, shown: &Shown) -> Vec<u8> {
    let name = match shown {
        Shown::Card(number) => [&[CARD][..], &number.to_be_bytes()].concat(),
        Shown::Question(number) => number.to_be_bytes().to_vec(),
        Shown::Words(id) => [&[WORDS][..], &inbound_hash(names, id)].concat(),
    };
    [&with_id(b'm', case)[..], &name].concat()
}

/// Whether a key, without its prefix, is shaped as `shown_key` shapes it.
pub(super) fn is_shown_key(rest: &[u8]) -> bool {
    match rest.get(8) {
        Some(&CARD) => rest.len() == 17,
        Some(&WORDS) => rest.len() == 25,
        _ => rest.len() == 16,
    }
}

/// Whether what is shown there is replaced by the newer: of questions and of cards one is kept each.
pub(super) fn is_replaced(older: &[u8], newer: &[u8]) -> bool {
    let kind = |key: &[u8]| key.get(9).copied().filter(|byte| *byte >= WORDS);
    kind(older) == kind(newer) && kind(newer) != Some(WORDS)
}

/// Where an address leads from, as a keyed hash.
pub(super) fn address_key(names: &Secret, address: &Address) -> Vec<u8> {
    let words = format!("address\0{}\0{}", address.channel, address.place.0);
    [b"a", &names.hash(words.as_bytes())[..]].concat()
}

/// Where it is noted that a message of an address was seen, both as keyed hashes.
pub(super) fn seen_key(names: &Secret, from: &Address, id: &InboundId) -> Vec<u8> {
    [&seen_prefix(names, from)[..], &inbound_hash(names, id)].concat()
}

/// What keys of messages of one address begin with. No other kind of key has this hash of it.
pub(super) fn seen_prefix(names: &Secret, from: &Address) -> Vec<u8> {
    let words = format!("seen\0{}\0{}", from.channel, from.place.0);
    [b"s", &names.hash(words.as_bytes())[..8]].concat()
}

/// Where earlier versions noted it.
pub(super) fn old_seen_key(names: &Secret, id: &InboundId) -> Vec<u8> {
    [b"s", &inbound_hash(names, id)[..]].concat()
}

fn inbound_hash(names: &Secret, id: &InboundId) -> [u8; 16] {
    let hash = names.hash(format!("inbound\0{}", id.0).as_bytes());
    hash[..16].try_into().expect("a hash has 32 bytes")
}

/// Whose a delivery is: the eight bytes before it say so, and with that which key sealed it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Owner {
    Case(CaseId),
    /// Nobody's that is kept: sealed under the master key.
    Nobody,
    /// Somebody's who agreed to nothing: sealed under the key of the day on which it was made.
    Stranger(Made),
}

/// When something for a stranger was made, in minutes since 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Made(pub i64);

/// Set in the bytes of a stranger's. No case has such a number.
const STRANGER: u64 = 1 << 63;
const MINUTE_MICROS: i64 = 60_000_000;
const DAY_MINUTES: i64 = 24 * 60;

impl Made {
    /// The minute of an instant.
    pub fn at(micros: i64) -> Self {
        Self(micros.div_euclid(MINUTE_MICROS).max(0))
    }

    /// Its beginning.
    pub fn micros(self) -> i64 {
        self.0.saturating_mul(MINUTE_MICROS)
    }

    /// The day whose key seals it, in days since 1970.
    pub fn day(self) -> i64 {
        self.0 / DAY_MINUTES
    }
}

impl Owner {
    pub fn bytes(self) -> [u8; 8] {
        let number = match self {
            Self::Case(case) => case.0,
            Self::Nobody => 0,
            Self::Stranger(made) => STRANGER | made.0.cast_unsigned(),
        };
        number.to_be_bytes()
    }

    /// The owner before a sealed delivery, and what is sealed.
    pub fn split(value: &[u8]) -> Option<(Self, &[u8])> {
        let (owner, sealed) = value.split_first_chunk::<8>()?;
        let owner = match u64::from_be_bytes(*owner) {
            0 => Self::Nobody,
            made if made & STRANGER != 0 => Self::Stranger(Made((made & !STRANGER).cast_signed())),
            case => Self::Case(CaseId(case)),
        };
        Some((owner, sealed))
    }

    /// The case, when it is a case's.
    pub fn case(self) -> Option<CaseId> {
        match self {
            Self::Case(case) => Some(case),
            Self::Nobody | Self::Stranger(_) => None,
        }
    }
}

/// Where the key of a day is.
pub(super) fn day_key(day: i64) -> Vec<u8> {
    [b"d", &day.to_be_bytes()[..]].concat()
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
        LedgerCount::LeftOut => "left-out",
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
