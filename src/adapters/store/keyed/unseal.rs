//! Sealed records to what they hold: data keys, cases, deliveries.

use jiff::Timestamp;

use super::pages::{Pages, corrupt, unreadable};
use super::state::KeyedStore;
use crate::adapters::store::keys::{Owner, number, with_id};
use crate::adapters::store::outbox::{haste_of, outbox_place};
use crate::adapters::store::record::seal::Secret;
use crate::adapters::store::record::{decode_case, decode_delivery};
use crate::engine::case::{Address, Case, CaseId};
use crate::ports::channel::Delivery;
use crate::ports::store::{Due, StoreError};

impl<P: Pages> KeyedStore<P> {
    pub(super) fn data_key(&mut self, case: CaseId) -> Result<Option<Secret>, StoreError> {
        let place = with_id(b'k', case);
        let Some(wrapped) = self.pages.get(&place)? else { return Ok(None) };
        let bytes = self.master.open(&place, &wrapped).and_then(|bytes| <[u8; 32]>::try_from(bytes).ok());
        bytes.map(|bytes| Some(Secret(bytes))).ok_or_else(|| corrupt("data key"))
    }

    pub(super) fn known_case(&mut self, id: CaseId) -> Result<Option<Case>, StoreError> {
        if let Some(case) = self.recent.get(id) {
            return Ok(Some(case.clone()));
        }
        let Some((case, secret)) = self.opened(id)? else { return Ok(None) };
        self.recent.keep(case.clone(), secret);
        Ok(Some(case))
    }

    /// The case that the index names for an address. The index stands in clear; the case says, sealed, where it is:
    /// whoever edits the file and leads an address to another person's case gets nothing of it. That person begins
    /// anew, and `verify` says what is wrong.
    pub(super) fn case_of(&mut self, address: &Address) -> Result<Option<Case>, StoreError> {
        let key = self.address_key(address);
        let Some(id) = self.pages.get(&key)?.map(|id| CaseId(number(&id))) else { return Ok(None) };
        let case = self.known_case(id)?;
        if case.as_ref().is_some_and(|case| case.address != *address) {
            tracing::error!(case = %id, "an address that is not its own leads to a case: ask `jalon verify`");
            return Ok(None);
        }
        Ok(case)
    }

    /// The data key of a case, without opening it each time.
    pub(super) fn known_key(&mut self, id: CaseId) -> Result<Option<Secret>, StoreError> {
        self.recent.key(id).map_or_else(|| self.data_key(id), |secret| Ok(Some(secret)))
    }

    /// Revision and timer of a case as they are stored.
    pub(super) fn known_clear(&mut self, id: CaseId) -> Result<Option<(u64, Option<i64>)>, StoreError> {
        if let Some(case) = self.recent.get(id) {
            return Ok(Some((case.revision, case.wake.map(Timestamp::as_microsecond))));
        }
        let clear = self.pages.get(&with_id(b'r', id))?;
        let wake = |bytes: &[u8]| Some(i64::from_be_bytes(*bytes.get(8..)?.first_chunk::<8>()?));
        Ok(clear.map(|bytes| (number(&bytes), wake(&bytes))))
    }

    /// Whether a timer is what its case waits for: the one comparison, for whoever fires timers and for whoever
    /// verifies them.
    pub(super) fn is_own(&mut self, timer: Due) -> Result<bool, StoreError> {
        let wake = self.known_clear(timer.case)?.and_then(|(_, wake)| wake);
        if wake != Some(timer.at.as_microsecond()) {
            return Ok(false);
        }
        Ok(self.recent.get(timer.case).is_some() || self.pages.get(&with_id(b'c', timer.case))?.is_some())
    }

    pub(super) fn read_case(&mut self, id: CaseId) -> Result<Option<Case>, StoreError> {
        Ok(self.opened(id)?.map(|(case, _)| case))
    }

    fn opened(&mut self, id: CaseId) -> Result<Option<(Case, Secret)>, StoreError> {
        let place = with_id(b'c', id);
        let Some(sealed) = self.pages.get(&place)? else { return Ok(None) };
        let secret = self.data_key(id)?.ok_or_else(|| corrupt("data key"))?;
        let bytes = secret.open(&place, &sealed).ok_or_else(|| corrupt("case"))?;
        let case = decode_case(&bytes).map_err(|error| unreadable("case", error))?;
        Ok(Some((case, secret)))
    }

    pub(super) fn read_delivery(&mut self, key: &[u8], value: &[u8]) -> Result<Delivery, StoreError> {
        let (owner, sealed) = Owner::split(value).ok_or_else(|| corrupt("delivery"))?;
        let secret = self.owner_key(owner)?.ok_or_else(|| corrupt("data key"))?;
        let bytes = secret.open(key, sealed).ok_or_else(|| corrupt("delivery"))?;
        let delivery = decode_delivery(&bytes).map_err(|error| unreadable("delivery", error))?;
        let haste = outbox_place(key).and_then(|(_, class, _)| haste_of(class));
        Ok(Delivery { haste: haste.ok_or_else(|| corrupt("outbox key"))?, ..delivery })
    }
}
