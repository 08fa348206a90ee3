//! What a commit writes of cases and deliveries, each sealed under its key.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::batch::Batch;
use super::pages::{Pages, corrupt};
use super::state::KeyedStore;
use crate::adapters::store::keys::{Line, Owner, is_replaced, shown_key, timer_key, with_id};
use crate::adapters::store::outbox::{Waiting, class_of, outbox_key};
use crate::adapters::store::record::seal::Secret;
use crate::adapters::store::record::{encode_case, encode_delivery};
use crate::engine::case::{Case, CaseId};
use crate::ports::channel::{Delivery, DeliveryId, MessageRef};
use crate::ports::store::{CaseWrite, Commit, Shown, StoreError};

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

    /// Cases with their keys and addresses; the keys that they are sealed under.
    pub(super) fn put_cases(
        &mut self,
        batch: &mut Batch,
        cases: &[CaseWrite],
    ) -> Result<BTreeMap<CaseId, Secret>, StoreError> {
        let mut keys: BTreeMap<CaseId, Secret> = BTreeMap::new();
        for write in cases {
            let id = write.case.id;
            let secret = match self.known_key(id)? {
                Some(secret) => secret,
                None => {
                    let secret = Secret::draw(self.entropy.as_mut());
                    let place = with_id(b'k', id);
                    let wrapped = self.master.seal(&place, &secret.0, self.entropy.as_mut());
                    batch.put(place, wrapped);
                    secret
                }
            };
            if let Some(left) = &write.left {
                batch.remove(self.address_key(left));
            }
            self.put_case(batch, &write.case, &secret)?;
            if write.read.is_none() || write.left.is_some() {
                batch.put(self.address_key(&write.case.address), id.0.to_be_bytes().to_vec());
            }
            keys.insert(id, secret);
        }
        Ok(keys)
    }

    /// New deliveries, those that go back to wait, those that ended.
    pub(super) fn put_deliveries(
        &mut self,
        batch: &mut Batch,
        commit: &Commit,
        keys: &BTreeMap<CaseId, Secret>,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        for delivery in commit.deliveries.iter().filter(|delivery| !is_gone(commit, &delivery.id)) {
            self.sequence += 1;
            let line = self.line(&delivery.to);
            let place = (line, class_of(delivery.haste), self.sequence);
            self.put_delivery(batch, delivery, keys, place, now)?;
            batch.put.push((delivery.id.clone(), place, delivery.not_before.as_microsecond()));
        }
        for delivery in commit.retried.iter().filter(|delivery| !is_gone(commit, &delivery.id)) {
            let Some(place) = self.outbox.places.get(&delivery.id).copied() else { continue };
            self.put_delivery(batch, delivery, keys, place, now)?;
            batch.taken.push(delivery.id.clone());
            batch.put.push((delivery.id.clone(), place, delivery.not_before.as_microsecond()));
        }
        for id in &commit.done {
            if let Some(place) = self.outbox.places.get(id) {
                batch.remove(outbox_key(*place));
                batch.taken.push(id.clone());
            }
        }
        Ok(())
    }

    /// Names of messages that may be changed later; the newest question and the newest card replace the older.
    pub(super) fn put_shown(
        &mut self,
        batch: &mut Batch,
        shown: &[(CaseId, Shown, MessageRef)],
        keys: &BTreeMap<CaseId, Secret>,
    ) -> Result<(), StoreError> {
        for (case, shown, message) in shown {
            let secret = match keys.get(case) {
                Some(secret) => Some(secret.clone()),
                None => self.known_key(*case)?,
            };
            let Some(secret) = secret else { continue };
            let place = shown_key(&self.names, *case, shown);
            for (older, _) in self.pages.scan(&with_id(b'm', *case), None, usize::MAX)? {
                if is_replaced(&older, &place) {
                    batch.remove(older);
                }
            }
            let sealed = secret.seal(&place, message.0.as_bytes(), self.entropy.as_mut());
            batch.put(place, sealed);
        }
        Ok(())
    }

    /// The outbox's index after a commit that is durable.
    pub(super) fn settle_outbox(
        &mut self,
        commit: &Commit,
        taken: Vec<DeliveryId>,
        put: Vec<(DeliveryId, (Line, u8, u64), i64)>,
        strangers: Vec<((Line, u8, u64), Waiting)>,
        now: Timestamp,
    ) {
        let again = commit.retried.iter().filter(|delivery| !is_gone(commit, &delivery.id));
        self.outbox.go_on(again, now.as_microsecond());
        for id in &taken {
            self.outbox.take(id);
        }
        for id in commit.done.iter().chain(commit.retried.iter().map(|delivery| &delivery.id)) {
            self.outbox.release(id);
        }
        for ((line, _, sequence), waiting) in strangers {
            self.outbox.put_stranger(line, sequence, waiting);
        }
        for (id, (line, class, sequence), not_before) in put {
            self.outbox.put(line, class, sequence, id, not_before);
        }
    }
}

/// Whether a delivery goes with a case that the commit erases.
fn is_gone(commit: &Commit, id: &DeliveryId) -> bool {
    id.case().is_some_and(|case| commit.erased.contains(&case))
}
