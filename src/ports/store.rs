//! Where cases live. One commit is atomic and durable, or it did not happen.
//!
//! Calls block: the application runs on a thread of its own and is the only
//! caller. Every implementation passes the same contract test (`tests/store.rs`).

use std::path::Path;

use jiff::Timestamp;
use jiff::civil::Date;

use super::channel::{Delivery, DeliveryId, InboundId, MessageRef};
use crate::engine::case::{Address, Case, CaseId};
use crate::engine::effect::Settled;

/// What to do when the store did not do what was asked.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// These cases changed since they were read: nothing was written, run their turns again.
    #[error("{} cases changed since they were read", .0.len())]
    Conflict(Vec<CaseId>),
    /// A record cannot be read; the text says which kind and what to do.
    #[error("the store holds something that cannot be read: {0}")]
    Corrupt(String),
    /// Nothing was written; the same call may pass later.
    #[error("the store is not available: {0}")]
    Unavailable(String),
}

/// All of a batch, written in one transaction.
///
/// Instants are kept as whole microseconds (`ports::kept`): what is finer is cut off, and is never read back,
/// neither from the disk nor from memory.
#[derive(Clone, Debug, Default)]
pub struct Commit {
    /// Cases after their turns; each replaces the stored one if that still has `read` as revision.
    /// The timer of a case is its `wake`: the store keeps exactly that one.
    pub cases: Vec<CaseWrite>,
    /// Cases to remove with everything that belongs to them: deliveries, timer,
    /// address, message names, and the key that reads their records. Reminders that waited
    /// are settled as superseded.
    pub erased: Vec<CaseId>,
    /// New deliveries.
    pub deliveries: Vec<Delivery>,
    /// Deliveries that ended.
    pub done: Vec<DeliveryId>,
    /// Deliveries that go back to wait, with their new `not_before` and `attempts`.
    pub retried: Vec<Delivery>,
    /// Inbound ids that were taken in, and what tells the words of their messages apart.
    pub seen: Vec<Seen>,
    /// Messages of a case that may be changed later (the newest question and the newest card replace the older).
    pub shown: Vec<(CaseId, Shown, MessageRef)>,
    /// Changes of the reminder ledger: anonymous counters by day.
    pub ledger: Vec<LedgerLine>,
    /// Marks kept by name for the application (last scheduler run, who is away and so on). Some name
    /// advisers; none says anything of a person whom a case is about.
    pub marks: Vec<(String, String)>,
}

impl Commit {
    /// Whether there is nothing to write.
    pub fn is_empty(&self) -> bool {
        let Self { cases, erased, deliveries, done, retried, seen, shown, ledger, marks } = self;
        cases.is_empty()
            && erased.is_empty()
            && deliveries.is_empty()
            && done.is_empty()
            && retried.is_empty()
            && seen.is_empty()
            && shown.is_empty()
            && ledger.is_empty()
            && marks.is_empty()
    }
}

/// A case to write and the revision it was read at; `None` for a new one.
#[derive(Clone, Debug)]
pub struct CaseWrite {
    /// The case as it is to be stored; its revision has grown.
    pub case: Case,
    /// The revision that the stored case must still have; None for a new case.
    pub read: Option<u64>,
    /// The address that the case leaves: no case is found there any more. None when it stays where it was.
    pub left: Option<Address>,
}

/// An inbound id that was taken in, and the address that it came from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Seen {
    /// Where it came from; ids are counted for each address.
    pub from: Address,
    /// The id that is not taken in a second time.
    pub id: InboundId,
}

/// How many inbound ids of one address are remembered, the newest. Telegram gives an update again until it is
/// acknowledged, for a day at most, and never more than a hundred at once, each with at most three ids; a room is read
/// again from where it was left. So this is several times what may come again, and whoever writes without end takes no
/// more room than anybody else.
pub const SEEN: usize = 1_000;

/// Why a message may be changed later.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown {
    /// It is the card of that number.
    Card(u64),
    /// It asks the question of that number.
    Question(u64),
    /// It carries the words of that inbound message.
    Words(InboundId),
}

/// One change of a day's counters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LedgerLine {
    /// The day on which the occurrence fell due.
    pub day: Date,
    /// What is counted, and grows by one.
    pub count: LedgerCount,
}

/// What a day's counters count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LedgerCount {
    /// Occurrences that fell due.
    Expected,
    /// Messages for people who agreed to nothing that were not sent: a newer one took their place, or nobody could be
    /// reached for too long. No reminders: they are in no sum.
    LeftOut,
    /// Messages that may have reached a person twice (one per crash and chat at most): rather too many
    /// than too few.
    Repeated,
    /// Occurrences that ended in this state.
    Settled(Settled),
}

/// A day of the ledger: counters in the order of their kind.
pub type LedgerDay = std::collections::BTreeMap<LedgerCount, u64>;

/// What a walk over everything that is stored came to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Audit {
    /// Keys with a value, of every kind.
    pub records: u64,
    /// Cases, readable or not.
    pub cases: u64,
    /// Deliveries that wait.
    pub deliveries: u64,
    /// Timers, those included that are set for no case.
    pub timers: u64,
    /// What does not hold, a sentence each, without anything personal.
    pub flaws: Vec<String>,
}

/// A backup that was written and read back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Copied {
    /// Keys with a value that it holds.
    pub records: u64,
    /// Size of the file.
    pub bytes: u64,
}

/// Mark of a store that came from a backup: when that was made. Reminders wait while it is not empty.
pub const RESTORED: &str = "restored";

/// Mark: what the names of deliveries begin with in rooms, drawn once for a store. Empty after a restore: numbers
/// of turns are given again, and a room would take what is said anew for what it has already.
pub const ROOM_SALT: &str = "matrix-salt";

/// How many recipients have a delivery that may be sent now, one each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ready {
    /// Answers, help for somebody in danger and what strangers are told.
    pub answers: usize,
    /// Reminders, and the signs that only tell how words fared.
    pub reminders: usize,
}

/// A timer that fell due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// When it fell due.
    pub at: Timestamp,
    /// The case that it wakes.
    pub case: CaseId,
}

/// Something that is to be sent to somebody who agreed to nothing, and did not end yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// The name of the delivery.
    pub id: DeliveryId,
    /// When it was made, to the minute.
    pub made: Timestamp,
    /// It is something to read; otherwise it takes away a file that they sent.
    pub is_words: bool,
}

/// Cases read at once when all are looked at.
const PAGE: usize = 500;

/// The store of one centre.
pub trait Store: Send {
    /// A number that no case has had. Numbers may be skipped.
    fn next_case(&mut self) -> Result<CaseId, StoreError>;

    /// The case of an address.
    fn case_at(&mut self, address: &Address) -> Result<Option<Case>, StoreError>;

    /// A case by its number.
    fn case(&mut self, id: CaseId) -> Result<Option<Case>, StoreError>;

    /// Whether there is such a case.
    fn has_case(&mut self, id: CaseId) -> Result<bool, StoreError>;

    /// Cases in the order of their numbers, those after `after`, at most `limit`.
    fn cases(&mut self, after: Option<CaseId>, limit: usize) -> Result<Vec<Case>, StoreError>;
    /// Every case, in the order of the numbers.
    fn each_case(&mut self, look: &mut dyn FnMut(Case)) -> Result<(), StoreError> {
        let mut after = None;
        loop {
            let page = self.cases(after, PAGE)?;
            let Some(last) = page.last() else { return Ok(()) };
            after = Some(last.id);
            page.into_iter().for_each(&mut *look);
        }
    }

    /// Whether this was already taken in. The newest `SEEN` ids of an address are remembered, for at least 30 days; of
    /// one that sends more, some older ones may be too.
    fn is_seen(&mut self, from: &Address, id: &InboundId) -> Result<bool, StoreError>;

    /// Writes a batch, durably, or nothing.
    fn commit(&mut self, commit: Commit, now: Timestamp) -> Result<(), StoreError>;

    /// Timers due at or before `now`, oldest first, at most `limit`. Each is exactly the `wake` of a case that is
    /// there; a timer that is no case's own is passed over and does not count towards the limit.
    fn due(&mut self, now: Timestamp, limit: usize) -> Result<Vec<Due>, StoreError>;

    /// Takes deliveries that may be sent now: for each recipient the oldest only,
    /// answers before reminders, none that is leased already. A lease ends with
    /// `done` or `retried` in a commit, or with the process; not with the erasure of
    /// its case, so that a recipient never has two on their way.
    fn lease(&mut self, now: Timestamp, limit: usize) -> Result<Vec<Delivery>, StoreError>;

    /// What `lease` would give out now.
    fn ready(&mut self, now: Timestamp) -> Result<Ready, StoreError>;

    /// When the next delivery that waits may be sent, if one waits.
    fn next_delivery(&mut self) -> Result<Option<Timestamp>, StoreError>;

    /// Since when the delivery that waits longest wants to leave, tries that failed included; an instant to come
    /// when none may leave yet.
    fn waits_since(&mut self) -> Result<Option<Timestamp>, StoreError>;

    /// What waits for an address, or is on its way there, of the class of strangers; oldest first. It is sealed under
    /// a key of its day, which goes a day later: whoever opens the store then reads nothing of it.
    fn notices(&mut self, to: &Address) -> Result<Vec<Notice>, StoreError>;

    /// Deliveries that wait or are leased.
    fn pending(&mut self) -> Result<usize, StoreError>;

    /// A message of a case that may be changed.
    fn shown(&mut self, case: CaseId, what: &Shown) -> Result<Option<MessageRef>, StoreError>;

    /// A day of the ledger.
    fn ledger(&mut self, day: Date) -> Result<LedgerDay, StoreError>;

    /// A mark by its name.
    fn mark(&mut self, name: &str) -> Result<Option<String>, StoreError>;

    /// Reads everything and compares what must agree. Changes nothing.
    fn verify(&mut self) -> Result<Audit, StoreError>;

    /// Copies everything into a new file, sealed as a whole, readable by this user alone, and reads it back.
    /// The file has its name only when it is finished; one that is there already is not replaced.
    fn back_up(&mut self, file: &Path, now: Timestamp) -> Result<Copied, StoreError>;
}
