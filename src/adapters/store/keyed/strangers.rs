//! What waits for people who agreed to nothing: sealed under a key of the day on which it was made.
//!
//! The key goes as soon as a whole day lies behind that one and nothing waits that it opens: what was answered to
//! somebody who never agreed is then read by nobody, not even with the master key and an old copy of a record.

use jiff::Timestamp;

use super::batch::Batch;
use super::pages::{Pages, corrupt};
use super::state::{DAY_MICROS, KeyedStore};
use crate::adapters::store::keys::{Line, Made, Owner, day_key, number};
use crate::adapters::store::outbox::{Waiting, class_of};
use crate::adapters::store::record::seal::Secret;
use crate::ports::channel::{Delivery, Haste, Recipient};
use crate::ports::store::{Notice, StoreError};

/// Days after which a key goes: what waits longer than a day is not sent any more.
const KEPT_DAYS: i64 = 1;

impl<P: Pages> KeyedStore<P> {
    /// Whose a delivery is. One that is written again stays of the minute in which it was made.
    pub(super) fn owner_of(&self, delivery: &Delivery, place: (Line, u8, u64), now: Timestamp) -> Owner {
        match delivery.id.case() {
            Some(case) => Owner::Case(case),
            None if place.1 == class_of(Haste::Stranger) => {
                let made = self.outbox.made(&place.0, place.2);
                Owner::Stranger(made.unwrap_or_else(|| Made::at(now.as_microsecond())))
            }
            None => Owner::Nobody,
        }
    }

    /// The key that opens what is of that owner.
    pub(super) fn owner_key(&mut self, owner: Owner) -> Result<Option<Secret>, StoreError> {
        match owner {
            Owner::Case(case) => self.known_key(case),
            Owner::Nobody => Ok(Some(self.master.clone())),
            Owner::Stranger(made) => self.day_secret(made.day()),
        }
    }

    fn day_secret(&mut self, day: i64) -> Result<Option<Secret>, StoreError> {
        if let Some((known, secret)) = &self.day
            && *known == day
        {
            return Ok(Some(secret.clone()));
        }
        let place = day_key(day);
        let Some(wrapped) = self.pages.get(&place)? else { return Ok(None) };
        let bytes = self.master.open(&place, &wrapped).and_then(|bytes| <[u8; 32]>::try_from(bytes).ok());
        bytes.map(|bytes| Some(Secret(bytes))).ok_or_else(|| corrupt("key of a day"))
    }

    /// The key for what a stranger is told, made with the first of its day.
    pub(super) fn stranger_key(&mut self, batch: &mut Batch, made: Made) -> Result<Secret, StoreError> {
        let day = made.day();
        if let Some((_, secret)) = batch.day.as_ref().filter(|(known, _)| *known == day) {
            return Ok(secret.clone());
        }
        let secret = match self.day_secret(day)? {
            Some(secret) => secret,
            None => {
                let secret = Secret::draw(self.entropy.as_mut());
                let place = day_key(day);
                let wrapped = self.master.seal(&place, &secret.0, self.entropy.as_mut());
                batch.put(place, wrapped);
                secret
            }
        };
        batch.day = Some((day, secret.clone()));
        Ok(secret)
    }

    /// Takes away the keys of days that are over, when nothing waits that they open.
    pub(super) fn drop_days(&mut self, batch: &mut Batch, now: Timestamp) -> Result<(), StoreError> {
        let today = now.as_microsecond() / DAY_MICROS;
        if self.days_dropped == today {
            return Ok(());
        }
        let mut is_done = true;
        for (key, _) in self.scan_all(b"d")? {
            let day = number(&key[1..]).cast_signed();
            if day + KEPT_DAYS >= today {
                continue;
            }
            // What goes back to wait is taken out and put in again.
            let is_put = batch.strangers.iter().any(|(_, waiting)| waiting.made.day() == day);
            if is_put || self.outbox.is_needed(day, &batch.taken) {
                is_done = false;
            } else {
                batch.remove(key);
            }
        }
        if is_done {
            self.days_dropped = today;
        }
        Ok(())
    }

    /// What waits for an address, or is on its way there.
    pub(super) fn notices_to(&self, to: &Recipient) -> Vec<Notice> {
        let waiting = self.outbox.strangers.get(&self.line(to)).into_iter().flatten();
        let notice = |(_, waiting): (&u64, &Waiting)| Notice {
            id: waiting.id.clone(),
            made: Timestamp::from_microsecond(waiting.made.micros()).unwrap_or(Timestamp::UNIX_EPOCH),
            is_words: waiting.is_words,
        };
        waiting.map(notice).collect()
    }
}
