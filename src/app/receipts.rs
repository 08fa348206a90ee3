//! How sendings ended, to the same commit as what came in meanwhile.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use super::App;
use super::notices;
use super::outbox::{mark, repeat, settle};
use super::turns::Turns;
use crate::engine::case::{CaseId, Hand};
use crate::engine::effect::Settled;
use crate::engine::event::Event;
use crate::ports::channel::{Body, Delivery, DeliveryError, DeliveryId, Receipt, Recipient, Refusal, Sign};
use crate::ports::store::{Commit, Shown, Store, StoreError};

/// Longest wait between two tries of one delivery: what was written meanwhile waits behind it, help too.
const LONGEST_WAIT: Duration = Duration::from_secs(60);
/// Uncertain sends of information are repeated at most so often: each may be read once more.
const REPEATS: u32 = 8;

/// Words for a room wait so long until it is looked whether somebody came.
const UNREAD: Duration = Duration::from_secs(10);

/// How a sending ended.
pub type Ended = (DeliveryId, Result<Receipt, DeliveryError>);

impl App {
    /// Records how sendings ended.
    ///
    /// # Errors
    /// As for `receive`; the same results may be given again.
    pub fn delivered(&mut self, ended: Vec<Ended>) -> Result<(), StoreError> {
        if ended.is_empty() { Ok(()) } else { self.take(&[], &ended) }
    }

    /// What was on its way and ended is not any more.
    pub(super) fn forget(&mut self, ended: &[Ended]) {
        for (id, result) in ended {
            self.on_the_way.remove(id);
            if matches!(result, Ok(_) | Err(DeliveryError::Refused(_))) {
                self.uncertain.remove(id);
            }
        }
    }
}

/// Settles what ended, beside turns that are not written yet.
pub(super) struct Settling<'a> {
    pub store: &'a mut dyn Store,
    pub on_the_way: &'a BTreeMap<DeliveryId, Delivery>,
    pub uncertain: &'a mut BTreeMap<DeliveryId, u32>,
    pub repeats: &'a mut u64,
}

impl Settling<'_> {
    /// What follows from these ends; whose address refuses has a turn of its own.
    pub fn settle(&mut self, turns: &mut Turns, ended: &[Ended]) -> Result<Commit, StoreError> {
        let mut commit = Commit::default();
        let mut closed = BTreeSet::new();
        let mut counted = BTreeSet::new();
        for (id, result) in ended {
            // After the store failed, what was on its way was sent again: both may end at once, and one counts.
            let known = self.on_the_way.get(id).filter(|_| counted.insert(id));
            let Some(delivery) = known else { continue };
            self.settled(turns, delivery, result, &mut commit, &mut closed)?;
        }
        for id in closed {
            if !turns.has(id)
                && let Some(case) = self.store.case(id)?
            {
                turns.load(case);
            }
            turns.take(id, Event::AddressRefused, None);
        }
        Ok(commit)
    }

    fn settled(
        &mut self,
        turns: &Turns,
        delivery: &Delivery,
        result: &Result<Receipt, DeliveryError>,
        commit: &mut Commit,
        closed: &mut BTreeSet<CaseId>,
    ) -> Result<(), StoreError> {
        let now = turns.now();
        let case = delivery.id.case();
        if let Some(id) = case
            && (turns.is_erased(id) || turns.case(id).is_none() && !self.store.has_case(id)?)
        {
            // Erased meanwhile; the erasure settled what it carried. The address is free for the next.
            commit.done.push(delivery.id.clone());
            return Ok(());
        }
        match result {
            Ok(receipt) => {
                commit.done.push(delivery.id.clone());
                settle(commit, delivery, Settled::Sent);
                let shown = match (&delivery.body, &delivery.carries) {
                    (Body::Card { number, .. }, _) => Some(Shown::Card(*number)),
                    // Without buttons there is nothing to close.
                    (Body::Message { question: Some(number), choices, .. }, _) if !choices.is_empty() => {
                        Some(Shown::Question(*number))
                    }
                    (Body::Message { .. }, Some(inbound)) => Some(Shown::Words(inbound.clone())),
                    _ => None,
                };
                if let (Some(case), Some(shown), Some(message)) = (case, shown, &receipt.message) {
                    commit.shown.push((case, shown, message.clone()));
                }
                commit.deliveries.extend(case.and_then(|case| mark(delivery, case, Sign::Sent, now)));
            }
            // The case waits for its next adviser, and so do words that nobody read in its room.
            Err(DeliveryError::Refused(Refusal::Address)) if self.is_awaited(turns, delivery)? => {
                commit.retried.push(Delivery { not_before: after(now, UNREAD), ..delivery.clone() });
            }
            Err(DeliveryError::Refused(refusal)) => {
                commit.done.push(delivery.id.clone());
                settle(commit, delivery, Settled::Refused);
                let sign = if *refusal == Refusal::Address { Sign::Blocked } else { Sign::Failed };
                commit.deliveries.extend(case.and_then(|case| mark(delivery, case, sign, now)));
                match refusal {
                    Refusal::Address if matches!(delivery.to, Recipient::Candidate(_)) => closed.extend(case),
                    Refusal::Address | Refusal::Message => {
                        tracing::warn!("a message was refused by the channel; it is not sent again");
                    }
                }
            }
            Err(DeliveryError::NotYet(wait)) => {
                commit.retried.push(Delivery { not_before: after(now, *wait), ..delivery.clone() });
            }
            Err(DeliveryError::RetryAfter(wait)) => {
                commit.retried.push(later(delivery, now, *wait));
            }
            Err(DeliveryError::Uncertain) => {
                let times = self.uncertain.entry(delivery.id.clone()).or_default();
                *times += 1;
                let times = *times;
                if times <= REPEATS && self.is_worth_repeating(turns, delivery, case)? {
                    // A second, four, sixteen, then a minute: some minutes without answers lose nothing.
                    let wait = Duration::from_secs(4u64.saturating_pow(times - 1)).min(LONGEST_WAIT);
                    repeat(self.repeats, delivery, now, commit);
                    commit.retried.push(later(delivery, now, wait));
                } else {
                    tracing::warn!("nobody knows whether a message arrived; it is not repeated any more");
                    commit.done.push(delivery.id.clone());
                    settle(commit, delivery, Settled::Uncertain);
                    commit.deliveries.extend(case.and_then(|case| mark(delivery, case, Sign::Failed, now)));
                }
            }
        }
        Ok(())
    }

    /// Whether a room has nobody because the case waits for a person.
    fn is_awaited(&mut self, turns: &Turns, delivery: &Delivery) -> Result<bool, StoreError> {
        let (Recipient::Case(id), Body::Message { .. }) = (&delivery.to, &delivery.body) else { return Ok(false) };
        let hand = match turns.case(*id) {
            Some(case) => Some(case.hand.clone()),
            None => self.store.case(*id)?.map(|case| case.hand),
        };
        Ok(matches!(hand, Some(Hand::Asked { .. })))
    }

    /// Information is sent again when nobody knows whether it arrived; a question that was answered is not, nor what
    /// was for somebody who agreed to nothing and would be left out anyway.
    fn is_worth_repeating(
        &mut self,
        turns: &Turns,
        delivery: &Delivery,
        case: Option<CaseId>,
    ) -> Result<bool, StoreError> {
        if notices::is_over(turns, self.store, self.on_the_way, delivery, LONGEST_WAIT)? {
            return Ok(false);
        }
        let Body::Message { question: Some(number), .. } = &delivery.body else { return Ok(true) };
        let Some(id) = case else { return Ok(true) };
        let open = match turns.case(id) {
            Some(case) => case.question.clone(),
            None => self.store.case(id)?.and_then(|case| case.question),
        };
        Ok(open.is_some_and(|question| question.number == *number))
    }
}

/// A delivery that waits: at least as long as the channel asked, longer with each try.
fn later(delivery: &Delivery, now: Timestamp, wait: Duration) -> Delivery {
    let patience = Duration::from_millis(500 * 2u64.saturating_pow(delivery.attempts.min(12)));
    let wait = wait.max(patience.min(LONGEST_WAIT));
    Delivery { not_before: after(now, wait), attempts: delivery.attempts.saturating_add(1), ..delivery.clone() }
}

/// A day from now at the latest.
fn after(now: Timestamp, wait: Duration) -> Timestamp {
    let wait = wait.min(Duration::from_secs(86_400));
    let wait = SignedDuration::try_from(wait).unwrap_or(SignedDuration::from_secs(60));
    now.saturating_add(wait).unwrap_or(now)
}
