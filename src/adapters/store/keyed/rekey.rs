//! A store under another master key: everything sealed anew, nothing left that the old key opens.
//!
//! Each case gets a fresh data key, so that whoever has the old key and an old copy of the store reads
//! nothing that is written from now on. Addresses and recipients are hashed anew. Ids of messages seen
//! are known by their hash alone: it stays for the days that they are remembered, and the secret behind
//! it is kept, sealed, with the day of the change.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::marks;
use super::pages::{Pages, Pair, Walk, corrupt, unreadable};
use super::removal::SEEN_DAYS;
use super::state::{DAY_MICROS, KeyedStore, PROOF};
use crate::adapters::store::keys::{Owner, address_key, line, number, with_id};
use crate::adapters::store::outbox::{outbox_key, outbox_place};
use crate::adapters::store::record::decode_case;
use crate::adapters::store::record::seal::Secret;
use crate::engine::case::CaseId;
use crate::ports::Entropy;
use crate::ports::store::StoreError;

/// Where the secret behind older hashes of messages seen is kept: this, and the day of the change.
pub(super) const OLDER: u8 = b'h';

/// Secrets behind older hashes.
pub(super) fn older<P: Pages>(pages: &mut P, master: &Secret) -> Result<Vec<Secret>, StoreError> {
    let kept = pages.scan(&[OLDER], None, usize::MAX)?;
    let open = |(key, sealed): &Pair| master.open(key, sealed).and_then(|bytes| bytes.try_into().ok()).map(Secret);
    kept.iter().map(|pair| open(pair).ok_or_else(|| corrupt("secret of an earlier key"))).collect()
}

/// What the new store is sealed with.
struct Fresh<'a> {
    master: &'a Secret,
    names: Secret,
    keys: BTreeMap<CaseId, Secret>,
    /// Keys of what strangers were told, by day.
    days: BTreeMap<i64, Secret>,
    today: i64,
    entropy: &'a mut dyn Entropy,
}

impl Fresh<'_> {
    fn key(&self, id: CaseId) -> Result<Secret, StoreError> {
        self.keys.get(&id).cloned().ok_or_else(|| corrupt("data key"))
    }
}

impl<P: Pages> KeyedStore<P> {
    /// Gives everything to `put`, sealed under another master key.
    ///
    /// # Errors
    /// The first record that cannot be read ends it: a damaged store is not given another key.
    pub fn resealed(
        &mut self,
        master: &Secret,
        entropy: &mut dyn Entropy,
        now: Timestamp,
        mut put: impl FnMut(Vec<Pair>) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let today = now.as_microsecond() / DAY_MICROS;
        let names = master.derive("names");
        let mut fresh = Fresh { master, names, keys: BTreeMap::new(), days: BTreeMap::new(), today, entropy };
        let place = [&[OLDER][..], &today.to_be_bytes()].concat();
        let sealed = master.seal(&place, &self.names.0, fresh.entropy);
        let mut ready = vec![(place, sealed)];
        let mut walk = Walk::new();
        loop {
            // Keys come in order: cases, and with them their new data keys, before what hangs on them.
            let pairs = walk.next(&mut self.pages)?;
            if pairs.is_empty() {
                return put(ready);
            }
            for (key, value) in pairs {
                self.reseal(key, value, &mut fresh, &mut ready)?;
            }
            put(std::mem::take(&mut ready))?;
        }
    }

    fn reseal(
        &mut self,
        key: Vec<u8>,
        value: Vec<u8>,
        fresh: &mut Fresh,
        ready: &mut Vec<Pair>,
    ) -> Result<(), StoreError> {
        match key.first() {
            // Made anew with each case.
            Some(b'a' | b'k') => {}
            Some(b'd') => {
                let secret = Secret::draw(fresh.entropy);
                let wrapped = fresh.master.seal(&key, &secret.0, fresh.entropy);
                fresh.days.insert(number(&key[1..]).cast_signed(), secret);
                ready.push((key, wrapped));
            }
            Some(b'c') => self.reseal_case(key, &value, fresh, ready)?,
            Some(b'm') => {
                let id = CaseId(number(&key[1..]));
                let old = self.data_key(id)?.ok_or_else(|| corrupt("data key"))?;
                let bytes = old.open(&key, &value).ok_or_else(|| corrupt("message name"))?;
                let sealed = fresh.key(id)?.seal(&key, &bytes, fresh.entropy);
                ready.push((key, sealed));
            }
            Some(b'o') => self.reseal_delivery(&key, &value, fresh, ready)?,
            Some(b'v') => {
                let proof = fresh.master.seal(&key, PROOF, fresh.entropy);
                ready.push((key, proof));
            }
            Some(&OLDER) => {
                let day = number(&key[1..]).cast_signed();
                if day + SEEN_DAYS >= fresh.today {
                    let secret = self.master.open(&key, &value).ok_or_else(|| corrupt("secret of an earlier key"))?;
                    // Two changes on one day: the one that is written first is of today, this one moves aside.
                    let place = [&[OLDER][..], &(day - 1).to_be_bytes()].concat();
                    let place = if day == fresh.today { place } else { key };
                    let sealed = fresh.master.seal(&place, &secret, fresh.entropy);
                    ready.push((place, sealed));
                }
            }
            Some(b'x') => {
                let mark = marks::opened(&self.master, &key, &value).ok_or_else(|| corrupt("mark"))?;
                let sealed = fresh.master.seal(&key, mark.as_bytes(), fresh.entropy);
                ready.push((key, sealed));
            }
            // Counters, numbers, hashes and timers are in clear.
            Some(b'f' | b'l' | b'n' | b'r' | b's' | b't') => ready.push((key, value)),
            _ => return Err(StoreError::Corrupt("a record is of a kind that this jalon does not write".into())),
        }
        Ok(())
    }

    fn reseal_case(
        &mut self,
        key: Vec<u8>,
        value: &[u8],
        fresh: &mut Fresh,
        ready: &mut Vec<Pair>,
    ) -> Result<(), StoreError> {
        let id = CaseId(number(&key[1..]));
        let old = self.data_key(id)?.ok_or_else(|| corrupt("data key"))?;
        let bytes = old.open(&key, value).ok_or_else(|| corrupt("case"))?;
        let case = decode_case(&bytes).map_err(|error| unreadable("case", error))?;
        let secret = Secret::draw(fresh.entropy);
        let place = with_id(b'k', id);
        let wrapped = fresh.master.seal(&place, &secret.0, fresh.entropy);
        ready.push((place, wrapped));
        ready.push((address_key(&fresh.names, &case.address), id.0.to_be_bytes().to_vec()));
        // The bytes as they are: a record keeps its version until the case changes.
        let sealed = secret.seal(&key, &bytes, fresh.entropy);
        ready.push((key, sealed));
        fresh.keys.insert(id, secret);
        Ok(())
    }

    fn reseal_delivery(
        &mut self,
        key: &[u8],
        value: &[u8],
        fresh: &mut Fresh,
        ready: &mut Vec<Pair>,
    ) -> Result<(), StoreError> {
        let (_, class, sequence) = outbox_place(key).ok_or_else(|| corrupt("outbox key"))?;
        let delivery = self.read_delivery(key, value)?;
        let (owner, sealed) = Owner::split(value).ok_or_else(|| corrupt("delivery"))?;
        let old = self.owner_key(owner)?.ok_or_else(|| corrupt("data key"))?;
        let bytes = old.open(key, sealed).ok_or_else(|| corrupt("delivery"))?;
        let new = match owner {
            Owner::Case(case) => fresh.key(case)?,
            Owner::Nobody => fresh.master.clone(),
            Owner::Stranger(made) => fresh.days.get(&made.day()).cloned().ok_or_else(|| corrupt("key of a day"))?,
        };
        let place = outbox_key((line(&fresh.names, &delivery.to), class, sequence));
        let sealed = new.seal(&place, &bytes, fresh.entropy);
        ready.push((place, [&owner.bytes()[..], &sealed].concat()));
        Ok(())
    }
}
