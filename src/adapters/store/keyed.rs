//! The store over ordered keys and values: what is kept where, and what one commit writes.
//!
//! `memory` and `sled` bring the keys and values (`Pages`); everything else is here, once. One commit is
//! one batch. The outbox has an index in memory, built at opening, so that leasing reads only what it takes.
//!
//! | key | value |
//! |---|---|
//! | `a` keyed hash of the address | case id |
//! | `c` case id | sealed case |
//! | `d` day | the key of what strangers are told on that day, wrapped by the master key |
//! | `f` | versions of the records, and of the jalon that wrote them, in clear |
//! | `h` day | secret behind hashes from before the key was changed, sealed |
//! | `k` case id | the case's data key, wrapped by the master key |
//! | `l` day, kind | counter of the ledger |
//! | `m` case id, question, card or inbound id | sealed name of the message that shows it |
//! | `n` | the next case id |
//! | `o` recipient, class, sequence | sealed delivery |
//! | `r` case id | revision and timer, in clear |
//! | `s` keyed hashes of address and inbound id | the day it was seen, and its place among the address's |
//! | `t` due, case id | nothing: a timer, in clear so that it sorts |
//! | `v` | format, and a sealed word that proves the key |
//! | `x` name | sealed mark |

mod backup;
mod batch;
mod cache;
mod counts;
mod formats;
mod marks;
mod pages;
mod rekey;
mod removal;
mod seen;
mod state;
mod strangers;
mod unseal;
mod verify;
mod writing;

use std::collections::BTreeSet;
use std::path::Path;

use jiff::Timestamp;
use jiff::civil::Date;

use batch::Batch;
use cache::Recent;
use counts::Counts;
use pages::corrupt;
pub use pages::{OpenError, Pages, Pair, Walk};
pub use state::KeyedStore;
use state::{DAY_MICROS, PROOF};

use super::keys::{Line, Made, Owner, address_key, ledger_key, line, number, shown_key, timer_place, with_id};
use super::outbox::{Outbox, Waiting, class_of, haste_of, outbox_key, outbox_place};
use super::record::is_whole;
use super::record::seal::Secret;
use crate::engine::case::{Address, Case, CaseId};
use crate::engine::effect::Settled;
use crate::ports::Entropy;
use crate::ports::channel::{Delivery, DeliveryId, Haste, InboundId, MessageRef, Recipient};
use crate::ports::store::{
    Audit, Commit, Copied, Due, LedgerCount, LedgerDay, Notice, Ready, Shown, Store, StoreError,
};

impl<P: Pages> KeyedStore<P> {
    /// Opens the pages: proves the key, reads the outbox's index. Leases of an earlier process are over.
    pub fn open(pages: P, master: Secret, entropy: Box<dyn Entropy>) -> Result<Self, OpenError> {
        let mut store = Self::unindexed(pages, master, entropy)?;
        store.index().map_err(OpenError::Store)?;
        Ok(store)
    }

    /// Opens the pages without reading the outbox: for looking at a store that may be damaged.
    pub fn unindexed(mut pages: P, master: Secret, mut entropy: Box<dyn Entropy>) -> Result<Self, OpenError> {
        let names = master.derive("names");
        let is_stamped = formats::check(&mut pages)?;
        match pages.get(b"v").map_err(OpenError::Store)? {
            Some(proof) if master.open(b"v", &proof).as_deref() == Some(PROOF) => {}
            Some(_) => return Err(OpenError::Key),
            None => {
                let proof = master.seal(b"v", PROOF, entropy.as_mut());
                pages.write(&[(b"v".to_vec(), Some(proof))]).map_err(OpenError::Store)?;
            }
        }
        let numbered = pages.get(b"n").map_err(OpenError::Store)?.map_or(0, |bytes| number(&bytes));
        let next_case = numbered.max(1);
        let older = rekey::older(&mut pages, &master).map_err(OpenError::Store)?;
        let (outbox, recent, stale) = (Outbox::default(), Recent::default(), BTreeSet::new());
        let (sequence, pruned) = (0, 0);
        Ok(Self {
            pages,
            master,
            names,
            older,
            entropy,
            next_case,
            numbered,
            sequence,
            outbox,
            recent,
            stale,
            pruned,
            is_stamped,
            are_marks_sealed: false,
            seen: Counts::default(),
            day: None,
            days_dropped: 0,
        })
    }

    /// The pages, for what a product needs beside the contract.
    pub fn pages_mut(&mut self) -> &mut P {
        self.recent.clear();
        &mut self.pages
    }

    /// Leaves out numbers: some that no record names may have been given before a restore. Gives back the next one.
    pub fn leave_out(&mut self, highest: u64, more: u64) -> CaseId {
        self.next_case = self.next_case.max(highest + 1) + more;
        CaseId(self.next_case)
    }

    /// The pages alone.
    pub fn into_pages(self) -> P {
        self.pages
    }

    /// Reads the outbox's index again and forgets what it knew of cases, as after a restart.
    pub fn index(&mut self) -> Result<(), StoreError> {
        self.seen.clear();
        self.outbox = Outbox::default();
        self.recent.clear();
        for (key, value) in self.scan_all(b"o")? {
            let delivery = self.read_delivery(&key, &value)?;
            let (line, class, sequence) = outbox_place(&key).ok_or_else(|| corrupt("outbox key"))?;
            self.sequence = self.sequence.max(sequence);
            if class == class_of(Haste::Stranger) {
                // Earlier versions did not note when it was made.
                let made = match Owner::split(&value) {
                    Some((Owner::Stranger(made), _)) => made,
                    _ => Made::at(delivery.not_before.as_microsecond()),
                };
                self.outbox.put_stranger(line, sequence, Waiting::of(&delivery, made));
            }
            self.outbox.put(line, class, sequence, delivery.id, delivery.not_before.as_microsecond());
        }
        Ok(())
    }

    fn scan_all(&mut self, prefix: &[u8]) -> Result<Vec<Pair>, StoreError> {
        self.pages.scan(prefix, None, usize::MAX)
    }

    fn line(&self, to: &Recipient) -> Line {
        line(&self.names, to)
    }

    fn address_key(&self, address: &Address) -> Vec<u8> {
        address_key(&self.names, address)
    }
}

impl<P: Pages> Store for KeyedStore<P> {
    fn next_case(&mut self) -> Result<CaseId, StoreError> {
        let id = CaseId(self.next_case);
        self.next_case += 1;
        Ok(id)
    }

    fn case_at(&mut self, address: &Address) -> Result<Option<Case>, StoreError> {
        if let Some(case) = self.recent.at(address) {
            return Ok(Some(case.clone()));
        }
        self.case_of(address)
    }

    fn case(&mut self, id: CaseId) -> Result<Option<Case>, StoreError> {
        self.known_case(id)
    }

    fn has_case(&mut self, id: CaseId) -> Result<bool, StoreError> {
        Ok(self.recent.get(id).is_some() || self.pages.get(&with_id(b'c', id))?.is_some())
    }

    fn cases(&mut self, after: Option<CaseId>, limit: usize) -> Result<Vec<Case>, StoreError> {
        let after = after.map(|id| with_id(b'c', id));
        let found = self.pages.scan(b"c", after.as_deref(), limit)?;
        let ids = found.iter().filter_map(|(key, _)| key.get(1..).map(number)).map(CaseId);
        let ids: Vec<CaseId> = ids.collect();
        ids.into_iter().filter_map(|id| self.read_case(id).transpose()).collect()
    }

    fn is_seen(&mut self, from: &Address, id: &InboundId) -> Result<bool, StoreError> {
        self.knows(from, id)
    }

    fn commit(&mut self, mut commit: Commit, now: Timestamp) -> Result<(), StoreError> {
        let conflicts = self.conflicts(&commit)?;
        if !conflicts.is_empty() {
            return Err(StoreError::Conflict(conflicts));
        }
        let mut batch = Batch::default();
        self.prune(&mut batch, now)?;
        self.stale.iter().for_each(|timer| batch.remove(timer.clone()));
        // Erasing goes first: the same batch may hold a new case at the address that it frees.
        for id in &commit.erased {
            self.erase(&mut batch, *id)?;
        }
        let mut keys = self.put_cases(&mut batch, &commit.cases)?;
        if !self.is_stamped {
            batch.put(b"f".to_vec(), formats::written());
        }
        if self.next_case != self.numbered {
            batch.put(b"n".to_vec(), self.next_case.to_be_bytes().to_vec());
        }
        self.put_deliveries(&mut batch, &commit, &keys, now)?;
        self.drop_days(&mut batch, now)?;
        self.put_seen(&mut batch, &commit.seen, now.as_microsecond() / DAY_MICROS)?;
        self.put_shown(&mut batch, &commit.shown, &keys)?;
        commit.ledger.iter().for_each(|line| batch.count(line.clone()));
        self.put_marks(&mut batch, &commit.marks)?;
        let put_again: BTreeSet<&DeliveryId> = batch.put.iter().map(|(id, ..)| id).collect();
        for id in batch.taken.iter().filter(|id| !put_again.contains(id)) {
            if let Some(place) = self.outbox.places.get(id) {
                batch.changes.insert(outbox_key(*place), None);
            }
        }
        for (key, more) in std::mem::take(&mut batch.counted) {
            let stored = self.pages.get(&key)?.map_or(0, |bytes| number(&bytes));
            batch.put(key, (stored + more).to_be_bytes().to_vec());
        }
        let changes: Vec<(Vec<u8>, Option<Vec<u8>>)> = batch.changes.into_iter().collect();
        if !batch.erased.is_empty() {
            self.pages.erasing(&batch.erased, now)?;
        }
        // Whatever becomes of the writing, what was known of these cases may no longer hold.
        self.recent.forget(commit.erased.iter().chain(commit.cases.iter().map(|write| &write.case.id)));
        self.pages.write(&changes)?;
        self.stale.clear();
        self.seen.settle(batch.seen);
        self.day = batch.day.take().or_else(|| self.day.take());
        (self.is_stamped, self.are_marks_sealed, self.numbered) = (true, true, self.next_case);
        for write in std::mem::take(&mut commit.cases) {
            // What is finer than what is kept must be read back as it was written.
            if let Some(secret) = keys.remove(&write.case.id).filter(|_| is_whole(&write.case)) {
                self.recent.keep(write.case, secret);
            }
        }
        self.settle_outbox(&commit, batch.taken, batch.put, batch.strangers, now);
        for delivery in commit.deliveries {
            self.outbox.keep(delivery);
        }
        Ok(())
    }

    fn due(&mut self, now: Timestamp, limit: usize) -> Result<Vec<Due>, StoreError> {
        let mut due = Vec::new();
        let mut after = None;
        while due.len() < limit {
            let found = self.pages.scan(b"t", after.as_deref(), limit - due.len())?;
            let Some((last, _)) = found.last() else { break };
            after = Some(last.clone());
            for (key, _) in found {
                match timer_place(&key) {
                    Some(timer) if timer.at > now => return Ok(due),
                    Some(timer) if self.is_own(timer)? => due.push(timer),
                    _ => drop(self.stale.insert(key)),
                }
            }
        }
        Ok(due)
    }

    fn lease(&mut self, now: Timestamp, limit: usize) -> Result<Vec<Delivery>, StoreError> {
        self.outbox.wake(now.as_microsecond());
        let mut leased = Vec::new();
        while leased.len() < limit {
            let Some((_, sequence, line)) = self.outbox.ready.pop_first() else { break };
            let Some((class, ..)) = self.outbox.head(&line) else { continue };
            let place = (line, class, sequence);
            let delivery = match self.outbox.kept.remove(&place) {
                Some(delivery) => delivery,
                None => {
                    let key = outbox_key(place);
                    let Some(value) = self.pages.get(&key)? else { continue };
                    self.read_delivery(&key, &value)?
                }
            };
            self.outbox.lease(line, delivery.id.clone());
            leased.push(delivery);
        }
        Ok(leased)
    }

    fn ready(&mut self, now: Timestamp) -> Result<Ready, StoreError> {
        self.outbox.wake(now.as_microsecond());
        let ready = &self.outbox.ready;
        let reminds = |class: u8| haste_of(class) == Some(Haste::Reminder);
        let answers = ready.iter().filter(|(class, ..)| !reminds(*class)).count();
        Ok(Ready { answers, reminders: ready.len() - answers })
    }

    fn next_delivery(&mut self) -> Result<Option<Timestamp>, StoreError> {
        if !self.outbox.ready.is_empty() {
            return Ok(Some(Timestamp::UNIX_EPOCH));
        }
        Ok(self.outbox.later.first().and_then(|(at, _)| Timestamp::from_microsecond(*at).ok()))
    }

    fn waits_since(&mut self) -> Result<Option<Timestamp>, StoreError> {
        Ok(self.outbox.waits_since().and_then(|at| Timestamp::from_microsecond(at).ok()))
    }

    fn notices(&mut self, to: &Address) -> Result<Vec<Notice>, StoreError> {
        Ok(self.notices_to(&Recipient::Candidate(to.clone())))
    }

    fn pending(&mut self) -> Result<usize, StoreError> {
        Ok(self.outbox.places.len())
    }

    fn shown(&mut self, case: CaseId, what: &Shown) -> Result<Option<MessageRef>, StoreError> {
        let Some(secret) = self.known_key(case)? else { return Ok(None) };
        for names in std::iter::once(&self.names).chain(&self.older) {
            let place = shown_key(names, case, what);
            let Some(sealed) = self.pages.get(&place)? else { continue };
            let bytes = secret.open(&place, &sealed).ok_or_else(|| corrupt("message name"))?;
            return String::from_utf8(bytes).map(|name| Some(MessageRef(name))).map_err(|_| corrupt("message name"));
        }
        Ok(None)
    }

    fn ledger(&mut self, day: Date) -> Result<LedgerDay, StoreError> {
        let mut counts = LedgerDay::new();
        let states = Settled::ALL.iter().map(|settled| LedgerCount::Settled(*settled));
        for count in [LedgerCount::Expected, LedgerCount::LeftOut, LedgerCount::Repeated].into_iter().chain(states) {
            if let Some(bytes) = self.pages.get(&ledger_key(day, count))? {
                counts.insert(count, number(&bytes));
            }
        }
        Ok(counts)
    }

    fn mark(&mut self, name: &str) -> Result<Option<String>, StoreError> {
        self.read_mark(name)
    }

    fn verify(&mut self) -> Result<Audit, StoreError> {
        self.audit()
    }

    fn back_up(&mut self, file: &Path, now: Timestamp) -> Result<Copied, StoreError> {
        self.copied(file, now)
    }
}
