//! Which inbound ids were taken in: by address the newest ones, each for some weeks.
//!
//! A key is the address and the id, both as keyed hashes; the value is the day, and the place of the id among those of
//! its address. Earlier versions had the id alone, and the day: those are known as long as they would have been.

use super::batch::Batch;
use super::counts::Count;
use super::pages::Pages;
use super::state::KeyedStore;
use crate::adapters::store::keys::{old_seen_key, seen_key, seen_prefix};
use crate::engine::case::Address;
use crate::ports::channel::InboundId;
use crate::ports::store::{SEEN, Seen, StoreError};

/// So many more than are remembered lie there at times: they are taken away together.
const MORE: usize = SEEN / 4;
fn value(day: i64, place: u32) -> Vec<u8> {
    let day = u32::try_from(day).unwrap_or(0);
    [day.to_be_bytes(), place.to_be_bytes()].concat()
}

fn place_of(value: &[u8]) -> u32 {
    value.get(4..).and_then(|rest| rest.first_chunk::<4>()).map_or(0, |place| u32::from_be_bytes(*place))
}

/// The day on which an id was taken in, by its key and value.
pub(super) fn day_of(key: &[u8], value: &[u8]) -> i64 {
    let number = |bytes: &[u8]| bytes.iter().fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
    let day = if is_old(key) { number(value) } else { number(value.get(..4).unwrap_or_default()) };
    i64::try_from(day).unwrap_or(i64::MAX)
}

/// Whether an earlier version wrote it.
fn is_old(key: &[u8]) -> bool {
    key.len() == 17
}

impl<P: Pages> KeyedStore<P> {
    pub(super) fn knows(&mut self, from: &Address, id: &InboundId) -> Result<bool, StoreError> {
        for names in std::iter::once(&self.names).chain(&self.older) {
            if self.pages.get(&seen_key(names, from, id))?.is_some()
                || self.pages.get(&old_seen_key(names, id))?.is_some()
            {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn count_of(&mut self, prefix: &[u8]) -> Result<Count, StoreError> {
        if let Some(count) = self.seen.of(prefix) {
            return Ok(count);
        }
        let lie = self.pages.scan(prefix, None, usize::MAX)?;
        let next = lie.iter().map(|(_, value)| place_of(value).saturating_add(1)).max().unwrap_or(0);
        Ok(Count { lie: lie.len(), next })
    }

    /// Notes ids, and takes away the oldest of an address that has too many.
    pub(super) fn put_seen(&mut self, batch: &mut Batch, seen: &[Seen], day: i64) -> Result<(), StoreError> {
        for Seen { from, id } in seen {
            let prefix = seen_prefix(&self.names, from);
            let mut count = match batch.seen.get(&prefix) {
                Some(count) => *count,
                None => self.count_of(&prefix)?,
            };
            batch.put(seen_key(&self.names, from, id), value(day, count.next));
            count = Count { lie: count.lie + 1, next: count.next.saturating_add(1) };
            batch.seen.insert(prefix, count);
        }
        for (prefix, count) in std::mem::take(&mut batch.seen) {
            let mut count = count;
            if count.lie > SEEN + MORE {
                // What this commit notes is newer than all that lies there.
                let mut lie = self.pages.scan(&prefix, None, usize::MAX)?;
                lie.sort_by_key(|(_, value)| place_of(value));
                let too_many = (count.lie - SEEN).min(lie.len());
                lie.into_iter().take(too_many).for_each(|(key, _)| batch.remove(key));
                count.lie -= too_many;
            }
            batch.seen.insert(prefix, count);
        }
        Ok(())
    }
}
