//! Walks everything that is stored: does each record open, and do those that must agree do so?
//!
//! It changes nothing. Its sentences name cases by their pseudonym and say what follows; nothing that a
//! person wrote, and no address, is ever in them.

use std::collections::BTreeSet;

use super::marks;
use super::pages::{Pages, Walk};
use super::state::KeyedStore;
use crate::adapters::store::keys::{Owner, is_shown_key, number, timer_key, timer_place, with_id};
use crate::adapters::store::outbox::{haste_of, outbox_place};
use crate::adapters::store::record::{decode_case, decode_delivery};
use crate::engine::case::CaseId;
use crate::ports::channel::{Body, DeliveryId, Haste};
use crate::ports::store::{Audit, StoreError};

/// Flaws told at most; a store with so many is restored, not mended.
const MOST: usize = 1000;

/// Bytes of an id, a revision, a counter.
const NUMBER: usize = 8;

/// A walk under way.
#[derive(Default)]
struct Look {
    audit: Audit,
    /// Each delivery that was met.
    met: BTreeSet<DeliveryId>,
    highest: u64,
}

impl Look {
    fn flaw(&mut self, words: impl Into<String>) {
        if self.audit.flaws.len() < MOST {
            self.audit.flaws.push(words.into());
        }
    }
}

impl<P: Pages> KeyedStore<P> {
    /// Reads everything once.
    pub(super) fn audit(&mut self) -> Result<Audit, StoreError> {
        let mut look = Look::default();
        let mut walk = Walk::new();
        loop {
            let pairs = walk.next(&mut self.pages)?;
            if pairs.is_empty() {
                break;
            }
            for (key, value) in pairs {
                look.audit.records += 1;
                self.check(&key, &value, &mut look)?;
            }
        }
        let next = self.pages.get(b"n")?.map_or(1, |bytes| number(&bytes));
        if look.highest >= next {
            let highest = CaseId(look.highest);
            look.flaw(format!(
                "{highest} exists, and the next number to give is {next}: a number could be given twice"
            ));
        }
        Ok(look.audit)
    }

    fn check(&mut self, key: &[u8], value: &[u8], look: &mut Look) -> Result<(), StoreError> {
        let Some((kind, rest)) = key.split_first() else {
            look.flaw("a record has no key");
            return Ok(());
        };
        match (kind, rest.len()) {
            (b'a', 32) => self.check_address(key, value, look),
            (b'd', NUMBER) => {
                if self.master.open(key, value).is_none() {
                    look.flaw("the key of a day is damaged: what strangers were told on it cannot be sent");
                }
                Ok(())
            }
            (b'c', NUMBER) => self.check_case(CaseId(number(rest)), value, look),
            (b'k', NUMBER) => self.check_owned(CaseId(number(rest)), "a data key", look),
            (b'm', _) if is_shown_key(rest) => self.check_shown(key, value, look),
            (b'o', _) => self.check_delivery(key, value, look),
            (b'r', NUMBER) => self.check_owned(CaseId(number(rest)), "a revision", look),
            (b't', 16) => self.check_timer(key, look),
            (b'l', 12..) | (b's', 16 | 24) if value.len() == NUMBER => Ok(()),
            (b'n', 0) if value.len() == NUMBER => Ok(()),
            // Proved at opening.
            (b'f' | b'v', 0) | (b'h', NUMBER) => Ok(()),
            (b'x', 1..) => {
                if marks::opened(&self.master, key, value).is_none() {
                    look.flaw("a mark of the program cannot be read: damaged");
                }
                Ok(())
            }
            _ => {
                look.flaw(format!(
                    "a record of the kind {:?} is not shaped like any that this jalon writes",
                    char::from(*kind)
                ));
                Ok(())
            }
        }
    }

    fn check_case(&mut self, id: CaseId, sealed: &[u8], look: &mut Look) -> Result<(), StoreError> {
        look.audit.cases += 1;
        look.highest = look.highest.max(id.0);
        let secret = match self.data_key(id) {
            Ok(Some(secret)) => secret,
            Ok(None) => {
                look.flaw(format!("{id} has lost its data key: nothing of it can be read"));
                return Ok(());
            }
            Err(StoreError::Corrupt(_)) => {
                look.flaw(format!("the data key of {id} is damaged: nothing of it can be read"));
                return Ok(());
            }
            Err(error) => return Err(error),
        };
        let Some(bytes) = secret.open(&with_id(b'c', id), sealed) else {
            look.flaw(format!("{id} cannot be read: damaged"));
            return Ok(());
        };
        let case = match decode_case(&bytes) {
            Ok(case) => case,
            Err(error) => {
                look.flaw(format!("{id} cannot be read: {error}"));
                return Ok(());
            }
        };
        if self.recent.get(id).is_some_and(|known| *known != case) {
            look.flaw(format!("{id} is remembered otherwise than it is stored: what it waits for may never come"));
        }
        if case.id != id {
            look.flaw(format!("{id} holds the answers of {}", case.id));
        }
        let at = self.pages.get(&self.address_key(&case.address))?;
        if at.as_deref().map(number) != Some(id.0) {
            look.flaw(format!("{id} is not found by its address: the person would begin anew"));
        }
        let wake = case.wake.map(|wake| wake.as_microsecond());
        let clear = self.pages.get(&with_id(b'r', id))?.unwrap_or_default();
        let mut expected = case.revision.to_be_bytes().to_vec();
        expected.extend(wake.into_iter().flat_map(i64::to_be_bytes));
        if clear != expected {
            look.flaw(format!(
                "the revision or the timer noted for {id} is not the case's own: it could not be written"
            ));
        }
        if let Some(wake) = wake
            && self.pages.get(&timer_key(wake, id))?.is_none()
        {
            look.flaw(format!("{id} has lost its timer: no reminder would come"));
        }
        Ok(())
    }

    fn check_owned(&mut self, id: CaseId, what: &str, look: &mut Look) -> Result<(), StoreError> {
        if self.pages.get(&with_id(b'c', id))?.is_none() {
            look.flaw(format!("{what} is there for {id}, which is not"));
        }
        Ok(())
    }

    fn check_address(&mut self, key: &[u8], value: &[u8], look: &mut Look) -> Result<(), StoreError> {
        let id = CaseId(number(value));
        match self.read_case(id) {
            Ok(None) => look.flaw(format!("an address leads to {id}, which is not there")),
            Ok(Some(case)) if self.address_key(&case.address) != key => {
                look.flaw(format!("an address that is not its own leads to {id}: another person would see it"));
            }
            // A case that cannot be read is told where it lies.
            Ok(Some(_)) | Err(StoreError::Corrupt(_)) => {}
            Err(error) => return Err(error),
        }
        Ok(())
    }

    fn check_timer(&mut self, key: &[u8], look: &mut Look) -> Result<(), StoreError> {
        look.audit.timers += 1;
        let Some(timer) = timer_place(key) else {
            look.flaw("a timer is set for an instant that is none");
            return Ok(());
        };
        if !self.is_own(timer)? {
            look.flaw(format!("a timer is there that is not {}'s own", timer.case));
        }
        Ok(())
    }

    fn check_shown(&mut self, key: &[u8], value: &[u8], look: &mut Look) -> Result<(), StoreError> {
        let id = CaseId(number(&key[1..]));
        match self.data_key(id) {
            Ok(Some(secret)) if secret.open(key, value).is_none() => {
                look.flaw(format!("the name of a message of {id} cannot be read: its buttons would stay"));
            }
            Ok(Some(_)) | Err(StoreError::Corrupt(_)) => {}
            Ok(None) => look.flaw(format!("the name of a message is there for {id}, which is not")),
            Err(error) => return Err(error),
        }
        Ok(())
    }

    fn check_delivery(&mut self, key: &[u8], value: &[u8], look: &mut Look) -> Result<(), StoreError> {
        look.audit.deliveries += 1;
        let Some((line, class, _)) = outbox_place(key) else {
            look.flaw("a delivery lies at a place that is none");
            return Ok(());
        };
        let Some((holder, sealed)) = Owner::split(value) else {
            look.flaw("a delivery is cut");
            return Ok(());
        };
        let owner = holder.case();
        let whose = owner.map_or("a person without a case".to_owned(), |id| id.to_string());
        let secret = match self.owner_key(holder) {
            Ok(Some(secret)) => secret,
            Ok(None) if owner.is_none() => {
                look.flaw("a delivery for a person without a case has lost its key: it cannot be sent");
                return Ok(());
            }
            Ok(None) => {
                look.flaw(format!("a delivery waits for {whose}, which is not there"));
                return Ok(());
            }
            Err(StoreError::Corrupt(_)) => return Ok(()),
            Err(error) => return Err(error),
        };
        let opened = secret.open(key, sealed);
        match opened.map(|bytes| decode_delivery(&bytes)) {
            None => look.flaw(format!("a delivery for {whose} cannot be read: damaged")),
            Some(Err(error)) => look.flaw(format!("a delivery for {whose} cannot be read: {error}")),
            Some(Ok(delivery)) => {
                if delivery.id.case() != owner {
                    look.flaw(format!("a delivery that is not its own waits for {whose}"));
                }
                // What nobody waits for must not go before what somebody waits for, nor the other way round.
                let may_wait = matches!(delivery.body, Body::CloseQuestion { .. } | Body::Mark { .. });
                let reminds = !delivery.occurrences.is_empty();
                let is_placed = match haste_of(class) {
                    Some(Haste::Danger | Haste::Answer) => !reminds,
                    Some(Haste::Stranger) => !reminds && owner.is_none(),
                    Some(Haste::Reminder) => reminds || may_wait,
                    None => false,
                };
                if self.line(&delivery.to) != line || !is_placed {
                    look.flaw(format!("a delivery for {whose} waits in the wrong line"));
                }
                if !look.met.insert(delivery.id) {
                    look.flaw(format!("a delivery for {whose} waits twice"));
                }
            }
        }
        Ok(())
    }
}
