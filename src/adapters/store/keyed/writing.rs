//! What a commit writes of cases and deliveries, each sealed under its key.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::KeyedStore;
use super::batch::Batch;
use super::pages::{Pages, corrupt};
use crate::adapters::store::outbox::{Line, Waiting, outbox_key};
use crate::adapters::store::places::{Owner, timer_key, with_id};
use crate::adapters::store::record::seal::Secret;
use crate::adapters::store::record::{encode_case, encode_delivery};
use crate::engine::case::{Case, CaseId};
use crate::ports::channel::Delivery;
use crate::ports::store::{Commit, StoreError};

impl<P: Pages> KeyedStore<P> {
    pub(super) fn put_delivery(
        &mut self,
        batch: &mut Batch,
        delivery: &Delivery,
        keys: &BTreeMap<CaseId, Secret>,
        place: (Line, u8, u64),
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let owner = self.owner_of(delivery, place, now);
        let secret = match owner {
            Owner::Case(case) if keys.contains_key(&case) => keys.get(&case).cloned(),
            Owner::Stranger(made) => {
                batch.strangers.push((place, Waiting::of(delivery, made)));
                Some(self.stranger_key(batch, made)?)
            }
            Owner::Case(_) | Owner::Nobody => self.owner_key(owner)?,
        };
        // A delivery without its case's key could never be read again: say so instead of queueing it.
        let secret = secret.ok_or_else(|| corrupt("data key"))?;
        let key = outbox_key(place);
        let sealed = secret.seal(&key, &encode_delivery(delivery), self.entropy.as_mut());
        batch.put(key, [&owner.bytes()[..], &sealed].concat());
        Ok(())
    }

    pub(super) fn conflicts(&mut self, commit: &Commit) -> Result<Vec<CaseId>, StoreError> {
        let mut conflicts = Vec::new();
        for write in &commit.cases {
            let stored = self.known_clear(write.case.id)?.map(|(revision, _)| revision);
            let is_taken = match write.read {
                Some(_) => false,
                None => {
                    let holder = self.case_of(&write.case.address)?;
                    holder.is_some_and(|case| !commit.erased.contains(&case.id))
                }
            };
            if stored != write.read || is_taken {
                conflicts.push(write.case.id);
            }
        }
        Ok(conflicts)
    }

    pub(super) fn drop_timer(&mut self, batch: &mut Batch, id: CaseId) -> Result<(), StoreError> {
        if let Some((_, Some(wake))) = self.known_clear(id)? {
            batch.remove(timer_key(wake, id));
        }
        Ok(())
    }

    pub(super) fn put_case(&mut self, batch: &mut Batch, case: &Case, secret: &Secret) -> Result<(), StoreError> {
        let place = with_id(b'c', case.id);
        let sealed = secret.seal(&place, &encode_case(case), self.entropy.as_mut());
        batch.put(place, sealed);
        self.drop_timer(batch, case.id)?;
        let mut clear = case.revision.to_be_bytes().to_vec();
        if let Some(wake) = case.wake {
            clear.extend(wake.as_microsecond().to_be_bytes());
            batch.put(timer_key(wake.as_microsecond(), case.id), Vec::new());
        }
        batch.put(with_id(b'r', case.id), clear);
        Ok(())
    }
}
