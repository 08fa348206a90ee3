//! What a commit takes away: old inbound ids, and all that belongs to an erased case.

use jiff::Timestamp;

use super::batch::Batch;
use super::pages::Pages;
use super::seen::day_of;
use super::state::{DAY_MICROS, KeyedStore};
use crate::adapters::store::keys::{Line, with_id};
use crate::adapters::store::outbox::{haste_of, outbox_key, outbox_place};
use crate::engine::case::CaseId;
use crate::engine::effect::Settled;
use crate::ports::channel::{DeliveryId, Haste};
use crate::ports::store::{LedgerCount, LedgerLine, StoreError};

/// Days that inbound ids are remembered; Telegram repeats for one day.
pub(super) const SEEN_DAYS: i64 = 31;

/// Inbound ids that are looked at together.
const PAGE: usize = 10_000;

impl<P: Pages> KeyedStore<P> {
    /// Takes out deliveries that cannot be read.
    pub fn drop_unreadable(&mut self) -> Result<(), StoreError> {
        for (key, value) in self.scan_all(b"o")? {
            if outbox_place(&key).is_none() || matches!(self.read_delivery(&key, &value), Err(StoreError::Corrupt(_))) {
                self.pages.write(&[(key, None)])?;
            }
        }
        Ok(())
    }

    pub(super) fn prune(&mut self, batch: &mut Batch, now: Timestamp) -> Result<(), StoreError> {
        let today = now.as_microsecond() / DAY_MICROS;
        if self.pruned == today {
            return Ok(());
        }
        self.pruned = today;
        self.seen.clear();
        // Page by page: there may be millions, and a commit is no place to hold them all.
        let mut after: Option<Vec<u8>> = None;
        loop {
            let page = self.pages.scan(b"s", after.as_deref(), PAGE)?;
            let Some((last, _)) = page.last() else { return Ok(()) };
            after = Some(last.clone());
            for (key, value) in page {
                if day_of(&key, &value) + SEEN_DAYS < today {
                    batch.remove(key);
                }
            }
        }
    }

    pub(super) fn erase(&mut self, batch: &mut Batch, id: CaseId) -> Result<(), StoreError> {
        if let Some(case) = self.read_case(id)? {
            batch.remove(self.address_key(&case.address));
            batch.erased.push(id);
        }
        self.drop_timer(batch, id)?;
        for prefix in [b'c', b'k', b'r'] {
            batch.remove(with_id(prefix, id));
        }
        for (key, _) in self.pages.scan(&with_id(b'm', id), None, usize::MAX)? {
            batch.remove(key);
        }
        let waiting = self.outbox.places.iter().filter(|(delivery, _)| delivery.case() == Some(id));
        let waiting: Vec<(DeliveryId, (Line, u8, u64))> =
            waiting.map(|(delivery, place)| (delivery.clone(), *place)).collect();
        for (delivery, place) in waiting {
            batch.taken.push(delivery);
            let may_remind = haste_of(place.1) == Some(Haste::Reminder);
            let key = outbox_key(place);
            if let Some(value) = self.pages.get(&key)?.filter(|_| may_remind) {
                // The ledger must add up after an erasure too: what waited ends here.
                for occurrence in self.read_delivery(&key, &value)?.occurrences {
                    batch.count(LedgerLine { day: occurrence.day, count: LedgerCount::Settled(Settled::Superseded) });
                }
            }
        }
        Ok(())
    }
}
