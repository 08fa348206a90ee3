//! Committed deliveries to words, receipts to the ledger.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use super::turns::Turns;
use super::{App, contact, export};
use crate::engine::case::{Case, CaseId, Hand, Private};
use crate::engine::effect::Settled;
use crate::engine::event::Event;
use crate::engine::{Verdict, verdict};
use crate::ports::channel::{
    Act, Body, Button, Delivery, DeliveryError, DeliveryId, Haste, Outgoing, Press, Receipt, Recipient, Refusal,
};
use crate::ports::store::{Commit, LedgerCount, LedgerLine, StoreError};
use crate::text::render::{self, Setting};

/// Longest wait between two tries of one delivery.
const LONGEST_WAIT: Duration = Duration::from_secs(15 * 60);
/// Leases taken in one call, at most.
const ROUNDS: usize = 16;
/// Uncertain sends of information are repeated at most so often.
const REPEATS: u32 = 3;

impl App {
    /// Takes deliveries that may be sent now, at most so many: reminders are tested once more, the words
    /// are made. Each must come back through `delivered`.
    ///
    /// # Errors
    /// As for `receive`.
    pub fn deliver_due(&mut self, limit: usize) -> Result<Vec<Outgoing>, StoreError> {
        let now = self.clock.now();
        let is_held = self.held()?.is_some();
        let mut outgoing = Vec::new();
        // What turns out to need no sending gives its place to the next; the rounds are bounded.
        for _ in 0..ROUNDS {
            let leased = self.store.lease(now, limit - outgoing.len())?;
            if leased.is_empty() {
                break;
            }
            let mut commit = Commit::default();
            for delivery in leased {
                if let Some(later) = Self::waiting(&delivery, now).filter(|_| is_held) {
                    commit.retried.push(later);
                    continue;
                }
                match self.prepared(&delivery, now, &mut commit)? {
                    Some(ready) => {
                        self.on_the_way.insert(delivery.id.clone(), delivery);
                        outgoing.push(ready);
                    }
                    None if commit.retried.iter().any(|other| other.id == delivery.id) => {}
                    None => commit.done.push(delivery.id),
                }
            }
            if commit.done.is_empty() && commit.retried.is_empty() {
                break;
            }
            self.store.commit(commit, now)?;
        }
        Ok(outgoing)
    }

    /// The words of a delivery; none when it is not to be sent (now).
    fn prepared(
        &mut self,
        delivery: &Delivery,
        now: Timestamp,
        commit: &mut Commit,
    ) -> Result<Option<Outgoing>, StoreError> {
        let case = match delivery.id {
            DeliveryId::Case { case, .. } => match self.store.case(case)? {
                Some(case) => Some(case),
                None => return Ok(None),
            },
            DeliveryId::Stranger { .. } => None,
        };
        if matches!(delivery.to, Recipient::Case(_) | Recipient::Role(_)) && !self.role_channel {
            return Ok(None);
        }
        if let Some(case) = &case {
            if matches!(delivery.to, Recipient::Candidate(_)) && case.refused {
                settle(commit, delivery, Settled::Refused);
                return Ok(None);
            }
            let asks = match &delivery.body {
                Body::Message { question, .. } => *question,
                Body::CloseQuestion { .. } | Body::DeleteInbound { .. } => None,
            };
            let open = case.question.as_ref().map(|question| question.number);
            if !delivery.occurrences.is_empty() && asks.is_some() && asks != open {
                // It waited while the person answered: its buttons would be dead, and its number another's.
                settle(commit, delivery, Settled::Superseded);
                return Ok(None);
            }
            for occurrence in &delivery.occurrences {
                match verdict(&self.content.world, case, occurrence, now) {
                    Verdict::Send => {}
                    Verdict::Settle(state) => {
                        settle(commit, delivery, state);
                        return Ok(None);
                    }
                    Verdict::Wait(until) => {
                        commit.retried.push(Delivery { not_before: until, ..delivery.clone() });
                        return Ok(None);
                    }
                }
            }
        }
        let act = match &delivery.body {
            Body::CloseQuestion { number } => {
                let Some(case) = &case else { return Ok(None) };
                match self.store.shown(case.id, *number)? {
                    Some(message) => Act::CloseButtons { message },
                    None => return Ok(None),
                }
            }
            Body::DeleteInbound { message } => Act::Delete { message: message.clone() },
            Body::Message { .. } => {
                let words = catch_unwind(AssertUnwindSafe(|| self.words(delivery, case.as_ref(), now)));
                let Ok(words) = words else {
                    tracing::error!("the words of a message could not be made; it is not sent");
                    settle(commit, delivery, Settled::Refused);
                    return Ok(None);
                };
                words
            }
        };
        let haste = if delivery.occurrences.is_empty() { Haste::Answer } else { Haste::Reminder };
        let adviser = case.and_then(|case| match case.hand {
            Hand::Held { adviser, .. } => Some(adviser),
            Hand::Asked { .. } | Hand::Bot | Hand::Parked { .. } => None,
        });
        Ok(Some(Outgoing { id: delivery.id.clone(), to: delivery.to.clone(), act, haste, adviser }))
    }

    fn words(&self, delivery: &Delivery, case: Option<&Case>, now: Timestamp) -> Act {
        let Body::Message { parts, choices, .. } = &delivery.body else {
            return Act::Send { text: Private(String::new()), buttons: Vec::new() };
        };
        let content = &self.content;
        let zone = jiff::tz::TimeZone::get(&content.world.zone).unwrap_or(jiff::tz::TimeZone::UTC);
        let today = zone.to_datetime(now).date();
        let links = std::cell::RefCell::new(Vec::new());
        let setting = Setting {
            texts: &content.texts,
            dialogue: &content.world.dialogue,
            language: &delivery.language,
            today,
            contacts: &|kinds, places| {
                let (paragraphs, found) = contact::paragraphs(content, &delivery.language, kinds, places, today);
                links.borrow_mut().extend(found);
                paragraphs
            },
            export: &|| case.map(export::json).unwrap_or_default(),
        };
        let rendered = render::message(&setting, parts, choices);
        let answers = rendered
            .buttons
            .into_iter()
            .map(|(label, data)| Button { label: Private(label), press: Press::Data(data) });
        let links = links
            .into_inner()
            .into_iter()
            .map(|(label, url)| Button { label: Private(label), press: Press::Link(url) });
        Act::Send { text: Private(rendered.text), buttons: answers.chain(links).collect() }
    }

    /// Records how sendings ended.
    ///
    /// # Errors
    /// As for `receive`; the same results may be given again.
    pub fn delivered(&mut self, results: Vec<(DeliveryId, Result<Receipt, DeliveryError>)>) -> Result<(), StoreError> {
        if results.is_empty() {
            return Ok(());
        }
        self.committed(|app, now| {
            let mut commit = Commit::default();
            let mut closed = Vec::new();
            for (id, result) in &results {
                let Some(delivery) = app.on_the_way.get(id).cloned() else { continue };
                app.settled(&delivery, result, now, &mut commit, &mut closed)?;
            }
            let mut turns = Turns::new(&app.content.world, now);
            for id in closed {
                if let Some(case) = app.store.case(id)?.filter(|_| !turns.has(id)) {
                    turns.load(case);
                    turns.take(id, Event::AddressRefused, None);
                }
            }
            let mut turned = turns.commit();
            commit.cases.append(&mut turned.cases);
            commit.deliveries.append(&mut turned.deliveries);
            commit.ledger.append(&mut turned.ledger);
            Ok(commit)
        })?;
        for (id, result) in &results {
            self.on_the_way.remove(id);
            if !matches!(result, Err(DeliveryError::Uncertain)) {
                self.uncertain.remove(id);
            }
        }
        Ok(())
    }

    fn settled(
        &mut self,
        delivery: &Delivery,
        result: &Result<Receipt, DeliveryError>,
        now: Timestamp,
        commit: &mut Commit,
        closed: &mut Vec<CaseId>,
    ) -> Result<(), StoreError> {
        let case = match delivery.id {
            DeliveryId::Case { case, .. } => Some(case),
            DeliveryId::Stranger { .. } => None,
        };
        if let Some(id) = case
            && self.store.case(id)?.is_none()
        {
            // Erased meanwhile; the erasure settled what it carried.
            return Ok(());
        }
        match result {
            Ok(receipt) => {
                commit.done.push(delivery.id.clone());
                settle(commit, delivery, Settled::Sent);
                if let (Some(case), Body::Message { question: Some(number), .. }, Some(message)) =
                    (case, &delivery.body, &receipt.message)
                {
                    commit.shown.push((case, *number, message.clone()));
                }
            }
            Err(DeliveryError::Refused(refusal)) => {
                commit.done.push(delivery.id.clone());
                settle(commit, delivery, Settled::Refused);
                match refusal {
                    Refusal::Address if matches!(delivery.to, Recipient::Candidate(_)) => closed.extend(case),
                    Refusal::Address | Refusal::Message => {
                        tracing::warn!("a message was refused by the channel; it is not sent again");
                    }
                }
            }
            Err(DeliveryError::RetryAfter(wait)) => {
                commit.retried.push(later(delivery, now, *wait));
            }
            Err(DeliveryError::Uncertain) => {
                let times = self.uncertain.entry(delivery.id.clone()).or_default();
                *times += 1;
                if *times <= REPEATS && self.is_worth_repeating(delivery, case)? {
                    let wait = Duration::from_secs(1);
                    commit.ledger.push(LedgerLine { day: day_of(delivery, now), count: LedgerCount::Repeated });
                    commit.retried.push(later(delivery, now, wait));
                } else {
                    tracing::warn!("nobody knows whether a message arrived; it is not repeated any more");
                    commit.done.push(delivery.id.clone());
                    settle(commit, delivery, Settled::Uncertain);
                }
            }
        }
        Ok(())
    }

    /// Information is sent again when nobody knows whether it arrived; a question that was answered is not.
    fn is_worth_repeating(&mut self, delivery: &Delivery, case: Option<CaseId>) -> Result<bool, StoreError> {
        let Body::Message { question: Some(number), .. } = &delivery.body else { return Ok(true) };
        let Some(case) = case else { return Ok(true) };
        let open = self.store.case(case)?.and_then(|case| case.question);
        Ok(open.is_some_and(|question| question.number == *number))
    }
}

/// Each occurrence that a delivery carries ends in one state.
fn settle(commit: &mut Commit, delivery: &Delivery, state: Settled) {
    let count = LedgerCount::Settled(state);
    commit.ledger.extend(delivery.occurrences.iter().map(|one| LedgerLine { day: one.day, count }));
}

/// A delivery that waits: at least as long as the channel asked, longer with each try.
fn later(delivery: &Delivery, now: Timestamp, wait: Duration) -> Delivery {
    let patience = Duration::from_millis(500 * 2u64.saturating_pow(delivery.attempts.min(12)));
    let wait = wait.max(patience.min(LONGEST_WAIT)).min(Duration::from_secs(86_400));
    let wait = SignedDuration::try_from(wait).unwrap_or(SignedDuration::from_secs(60));
    Delivery {
        not_before: now.saturating_add(wait).unwrap_or(now),
        attempts: delivery.attempts.saturating_add(1),
        ..delivery.clone()
    }
}

fn day_of(delivery: &Delivery, now: Timestamp) -> jiff::civil::Date {
    let today = jiff::tz::TimeZone::UTC.to_datetime(now).date();
    delivery.occurrences.first().map_or(today, |one| one.day)
}
