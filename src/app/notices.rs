//! What is said to people who agreed to nothing: one message at a time for each address, and for an hour.
//!
//! Accounts cost nothing: whoever makes many of them, or writes a hundred times with one, must not fill the outbox, and
//! nothing of somebody who never agreed stays longer than it can be of use. So a newer message takes the place of one
//! that waits, and what could not be sent for an hour is left out; both are counted. Help for somebody in danger is
//! none of this: it is always sent.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use super::App;
use super::stranger::told;
use super::turns::Turns;
use crate::engine::case::Address;
use crate::ports::channel::{Delivery, DeliveryId, Haste, Recipient};
use crate::ports::store::{Commit, LedgerCount, LedgerLine, Notice, Store, StoreError};

/// How long words wait for somebody who agreed to nothing. Who still wants to know writes again.
const WORDS: SignedDuration = SignedDuration::from_hours(1);
/// How long a file that they sent is tried to be taken away. After a day the key of that day goes.
const FILES: SignedDuration = SignedDuration::from_hours(24);

fn longest(is_words: bool) -> SignedDuration {
    if is_words { WORDS } else { FILES }
}

fn left_out(commit: &mut Commit, times: usize, now: Timestamp) {
    let day = jiff::tz::TimeZone::UTC.to_datetime(now).date();
    commit.ledger.extend((0..times).map(|_| LedgerLine { day, count: LedgerCount::LeftOut }));
}

/// Whether a delivery for somebody who agreed to nothing, given back and sent again after so long, would be left out.
pub(super) fn is_over(
    turns: &Turns,
    store: &mut dyn Store,
    on_the_way: &BTreeMap<DeliveryId, Delivery>,
    delivery: &Delivery,
    wait: Duration,
) -> Result<bool, StoreError> {
    let (Recipient::Candidate(address), Haste::Stranger) = (&delivery.to, delivery.haste) else { return Ok(false) };
    let notices = store.notices(address)?;
    let then = turns.now().saturating_add(wait).unwrap_or_else(|_| turns.now());
    let own = notices.iter().find(|notice| notice.id == delivery.id);
    let is_late = own.is_some_and(|own| then.duration_since(own.made) > longest(own.is_words));
    let is_replaced = turns.tells(address) || is_behind(&notices, &delivery.id, on_the_way);
    Ok(is_late || told(delivery).is_some() && is_replaced)
}

/// Whether another message waits there.
fn is_behind(notices: &[Notice], own: &DeliveryId, on_the_way: &BTreeMap<DeliveryId, Delivery>) -> bool {
    notices.iter().any(|notice| notice.is_words && notice.id != *own && !on_the_way.contains_key(&notice.id))
}

/// Leaves one message for each address: the newest of the commit, in the place of what waits. What is on its way is not
/// called back; if it comes back by itself, it is left out when something newer waits, or when it is too old.
pub(super) fn keep_newest(
    commit: &mut Commit,
    store: &mut dyn Store,
    on_the_way: &BTreeMap<DeliveryId, Delivery>,
    now: Timestamp,
) -> Result<(), StoreError> {
    let newest: BTreeMap<Address, DeliveryId> =
        commit.deliveries.iter().filter_map(|one| Some((told(one)?.clone(), one.id.clone()))).collect();
    let before = commit.deliveries.len();
    commit.deliveries.retain(|one| told(one).is_none_or(|address| newest.get(address) == Some(&one.id)));
    let mut times = before - commit.deliveries.len();
    let mut ends: BTreeSet<DeliveryId> = BTreeSet::new();
    for address in newest.keys() {
        let waiting = store.notices(address)?.into_iter().filter(|notice| notice.is_words);
        let comes_back = |id: &DeliveryId| commit.retried.iter().any(|one| one.id == *id);
        ends.extend(waiting.map(|notice| notice.id).filter(|id| !on_the_way.contains_key(id) || comes_back(id)));
    }
    for again in commit.retried.iter().filter(|one| one.haste == Haste::Stranger) {
        let Recipient::Candidate(address) = &again.to else { continue };
        let notices = store.notices(address)?;
        let own = notices.iter().find(|notice| notice.id == again.id);
        let is_late = own.is_some_and(|own| again.not_before.duration_since(own.made) > longest(own.is_words));
        let is_replaced = told(again).is_some() && is_behind(&notices, &again.id, on_the_way);
        if is_late || is_replaced {
            ends.insert(again.id.clone());
        }
    }
    ends.retain(|id| !commit.done.contains(id));
    times += ends.len();
    commit.retried.retain(|one| !ends.contains(&one.id));
    commit.done.extend(ends);
    left_out(commit, times, now);
    Ok(())
}

impl App {
    /// Whether a delivery that may be sent is left out: it waited too long, or something newer waits behind it.
    pub(super) fn is_left_out(
        &mut self,
        delivery: &Delivery,
        now: Timestamp,
        commit: &mut Commit,
    ) -> Result<bool, StoreError> {
        let (Recipient::Candidate(address), Haste::Stranger) = (&delivery.to, delivery.haste) else {
            return Ok(false);
        };
        let notices = self.store.notices(address)?;
        let Some(own) = notices.iter().position(|notice| notice.id == delivery.id) else { return Ok(false) };
        let is_late = now.duration_since(notices[own].made) > longest(notices[own].is_words);
        let is_replaced = notices[own].is_words && notices[own + 1..].iter().any(|newer| newer.is_words);
        if is_late || is_replaced {
            left_out(commit, 1, now);
        }
        Ok(is_late || is_replaced)
    }
}
