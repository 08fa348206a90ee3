//! What an open store holds in memory, for the files that each do one thing with it.

use std::collections::BTreeSet;

use super::cache::Recent;
use super::counts::Counts;
use crate::adapters::store::outbox::Outbox;
use crate::adapters::store::record::seal::Secret;
use crate::ports::Entropy;

/// A day.
pub(super) const DAY_MICROS: i64 = 86_400_000_000;
/// What the sealed word of `v` says when the key is right.
pub(super) const PROOF: &[u8] = b"jalon";

/// A store over pages.
pub struct KeyedStore<P> {
    pub(super) pages: P,
    pub(super) master: Secret,
    pub(super) names: Secret,
    /// Behind hashes of messages seen before the key was changed.
    pub(super) older: Vec<Secret>,
    pub(super) entropy: Box<dyn Entropy>,
    pub(super) next_case: u64,
    /// The next number as the pages hold it; none yet is 0.
    pub(super) numbered: u64,
    pub(super) sequence: u64,
    pub(super) outbox: Outbox,
    pub(super) recent: Recent,
    /// Timers that were met and are nobody's: the next commit removes them.
    pub(super) stale: BTreeSet<Vec<u8>>,
    /// The last day on which old inbound ids were removed.
    pub(super) pruned: i64,
    /// Whether the store says that this jalon wrote it.
    pub(super) is_stamped: bool,
    /// Whether no mark is left in clear.
    pub(super) are_marks_sealed: bool,
    /// How many inbound ids lie there of addresses that wrote lately.
    pub(super) seen: Counts,
    /// The key of what strangers are told on that day.
    pub(super) day: Option<(i64, Secret)>,
    /// The last day on which keys of earlier days were removed.
    pub(super) days_dropped: i64,
}
