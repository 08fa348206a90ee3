//! The outbox as it must be, and the channels: what was committed, handed out, arrived, and how it ended.

use std::collections::{BTreeMap, BTreeSet};

use jalon::ports::channel::{Body, Delivery, DeliveryError, DeliveryId, Haste, Outgoing, Receipt, Recipient};
use jalon::ports::store::{Commit, LedgerCount};
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};

/// How a sending ended, as the application is told.
pub type Ended = (DeliveryId, Result<Receipt, DeliveryError>);

/// A delivery that was committed.
pub struct Posted {
    pub delivery: Delivery,
    order: u64,
    /// Not ended yet.
    pub is_waiting: bool,
    /// Times it was given to a channel.
    pub handed: u32,
    /// The life of the application in which it was last given to one.
    left_in: u64,
    made: Timestamp,
    arrived: u32,
    /// Repeats that are allowed: one for each crash while it was on its way, one for each counted uncertainty.
    allowed: u32,
}

/// Something to read for somebody who agreed to nothing, other than help.
fn is_notice(delivery: &Delivery) -> bool {
    delivery.haste == Haste::Stranger && matches!(delivery.body, Body::Message { .. })
}

/// A delivery on its way.
pub struct Flying {
    pub outgoing: Outgoing,
    pub ready: Timestamp,
    pub arrives: bool,
    pub result: Result<Receipt, DeliveryError>,
    /// The life of the application in which it left.
    pub life: u64,
}

/// Everything that was ever to be sent.
#[derive(Default)]
pub struct Post {
    pub posted: BTreeMap<DeliveryId, Posted>,
    pub flying: Vec<Flying>,
    /// Given out in this life of the application, and not settled.
    pub out: BTreeSet<DeliveryId>,
    /// Times that the application began again.
    pub life: u64,
    orders: u64,
    /// For each recipient and class, the newest that arrived.
    newest: BTreeMap<(Recipient, bool), u64>,
    /// Expected less settled, by day.
    balance: BTreeMap<Date, i64>,
    /// Occurrences that wait, by day.
    waiting: BTreeMap<Date, i64>,
    /// Repeats that the application counted, and those that reached a person.
    repeats: u64,
    again: u64,
    /// Counted in this life for what an earlier one may have left.
    taken_over: usize,
}

impl Post {
    /// Follows a commit; `ended` is what the application was just told.
    pub fn follow(&mut self, commit: &Commit, ended: &[Ended], replaced: usize, now: Timestamp) -> Result<(), String> {
        let is_gone = |id: &DeliveryId| id.case().is_some_and(|case| commit.erased.contains(&case));
        let gone: Vec<DeliveryId> = self.waiting().filter(|id| is_gone(id)).cloned().collect();
        for id in gone {
            // The store settles what waited.
            for occurrence in self.end(&id) {
                *self.balance.entry(occurrence).or_default() -= 1;
            }
        }
        for line in &commit.ledger {
            let balance = self.balance.entry(line.day).or_default();
            match line.count {
                LedgerCount::Expected => *balance += 1,
                LedgerCount::Settled(_) => *balance -= 1,
                LedgerCount::LeftOut => {}
                LedgerCount::Repeated => self.repeats += 1,
            }
        }
        for delivery in commit.deliveries.iter().filter(|delivery| !is_gone(&delivery.id)) {
            if self.posted.get(&delivery.id).is_some_and(|posted| posted.is_waiting) {
                return Err(format!("law 1: two deliveries have the name {:?}", delivery.id));
            }
            self.orders += 1;
            delivery.occurrences.iter().for_each(|one| *self.waiting.entry(one.day).or_default() += 1);
            let posted = Posted {
                delivery: delivery.clone(),
                order: self.orders,
                is_waiting: true,
                handed: 0,
                left_in: 0,
                made: now,
                arrived: 0,
                allowed: 0,
            };
            self.posted.insert(delivery.id.clone(), posted);
        }
        self.strangers(commit, ended, replaced, now)?;
        for id in &commit.done {
            self.end(id);
        }
        self.one_notice()?;
        let uncertain = |id: &DeliveryId| {
            ended.iter().any(|(other, result)| other == id && matches!(result, Err(DeliveryError::Uncertain)))
        };
        let again: Vec<&DeliveryId> = commit.retried.iter().map(|one| &one.id).filter(|id| uncertain(id)).collect();
        let counted = commit.ledger.iter().filter(|line| line.count == LedgerCount::Repeated).count();
        if ended.is_empty() {
            // What an earlier process may have left behind: one for each chat.
            self.taken_over += counted;
            let is_person = |posted: &&Posted| matches!(posted.delivery.to, Recipient::Candidate(_));
            let people = self.posted.values().filter(is_person).map(|posted| &posted.delivery.to);
            let people = people.collect::<BTreeSet<_>>().len();
            if self.taken_over > people {
                return Err(format!("law 3: {} repeats are counted for {people} people", self.taken_over));
            }
        } else if counted != again.len() {
            return Err(format!("law 3: {} repeats, {counted} counted", again.len()));
        }
        for id in again {
            self.allow(id);
        }
        let unbalanced = |day: &&Date| self.balance.get(*day) != self.waiting.get(*day);
        let touched: BTreeSet<Date> = self.balance.keys().chain(self.waiting.keys()).copied().collect();
        match touched.iter().find(|day| unbalanced(day) && self.owed(**day) != 0) {
            Some(day) => Err(format!("law 9: {day} lacks {} reminders", self.owed(*day))),
            None => Ok(()),
        }
    }

    /// Law 11: what is said to somebody who agreed to nothing ends unsent only when something newer waits for them or
    /// when it is too old; it is counted; help is never left out.
    fn strangers(&self, commit: &Commit, ended: &[Ended], replaced: usize, now: Timestamp) -> Result<(), String> {
        let comes_back = |result: &Result<Receipt, DeliveryError>| {
            matches!(result, Err(DeliveryError::NotYet(_) | DeliveryError::RetryAfter(_)))
        };
        let has_ended = |id: &DeliveryId| ended.iter().any(|(other, result)| other == id && !comes_back(result));
        let mut times = replaced;
        for id in commit.done.iter().filter(|id| !has_ended(id)) {
            let Some(posted) = self.posted.get(id).filter(|posted| posted.is_waiting) else { continue };
            if posted.delivery.haste != Haste::Stranger {
                continue;
            }
            times += 1;
            let is_words = matches!(posted.delivery.body, Body::Message { .. });
            let newer = |other: &&Posted| {
                is_notice(&other.delivery)
                    && other.is_waiting
                    && other.delivery.to == posted.delivery.to
                    && other.order > posted.order
            };
            let is_replaced = is_words && self.posted.values().any(|other| newer(&other));
            let most = SignedDuration::from_hours(if is_words { 1 } else { 24 });
            let uncertain = ended.iter().any(|(other, result)| other == id && comes_back(result));
            // Tried again after the hour is left out at once.
            let patience = if uncertain { SignedDuration::from_hours(24) } else { SignedDuration::ZERO };
            let is_late = now.duration_since(posted.made) + SignedDuration::from_mins(1) + patience > most;
            if !is_replaced && !is_late {
                return Err(format!("law 11: {id:?} is left out, made at {}", posted.made));
            }
        }
        let counted = commit.ledger.iter().filter(|line| line.count == LedgerCount::LeftOut).count();
        if counted != times {
            return Err(format!("law 11: {times} messages for strangers are left out, {counted} counted"));
        }
        Ok(())
    }

    /// Law 11: at most one message waits for somebody who agreed to nothing, beside the one that is on its way, or was
    /// when the process died.
    fn one_notice(&self) -> Result<(), String> {
        let mut waiting: BTreeMap<&Recipient, &DeliveryId> = BTreeMap::new();
        for (id, posted) in self.posted.iter().filter(|(_, posted)| posted.is_waiting && is_notice(&posted.delivery)) {
            let was_cut = posted.handed > 0 && posted.left_in < self.life;
            if self.out.contains(id) || was_cut {
                continue;
            }
            if let Some(other) = waiting.insert(&posted.delivery.to, id) {
                return Err(format!("law 11: {other:?} and {id:?} wait for one stranger"));
            }
        }
        Ok(())
    }

    /// Fell due on a day, neither settled nor waiting to be sent.
    fn owed(&self, day: Date) -> i64 {
        self.balance.get(&day).copied().unwrap_or(0) - self.waiting.get(&day).copied().unwrap_or(0)
    }

    /// Days of the ledger.
    pub fn days(&self) -> impl Iterator<Item = Date> + '_ {
        self.balance.keys().copied()
    }

    /// What has not ended.
    pub fn waiting(&self) -> impl Iterator<Item = &DeliveryId> {
        self.posted.iter().filter(|(_, posted)| posted.is_waiting).map(|(id, _)| id)
    }

    fn end(&mut self, id: &DeliveryId) -> Vec<Date> {
        let Some(posted) = self.posted.get_mut(id).filter(|posted| posted.is_waiting) else { return Vec::new() };
        posted.is_waiting = false;
        let days: Vec<Date> = posted.delivery.occurrences.iter().map(|one| one.day).collect();
        days.iter().for_each(|day| *self.waiting.entry(*day).or_default() -= 1);
        days
    }

    fn allow(&mut self, id: &DeliveryId) {
        if let Some(posted) = self.posted.get_mut(id) {
            posted.allowed += 1;
        }
    }

    /// The application begins again from its store: what was on its way, or not recorded, may be sent once more.
    pub fn crash(&mut self) {
        self.life += 1;
        self.taken_over = 0;
        for id in std::mem::take(&mut self.out) {
            self.allow(&id);
        }
    }

    /// A delivery leaves the application.
    pub fn hand(&mut self, outgoing: &Outgoing) -> Result<(), String> {
        let id = &outgoing.id;
        let Some(posted) = self.posted.get_mut(id) else {
            return Err(format!("law 1: {id:?} was never committed"));
        };
        if !posted.is_waiting {
            return Err(format!("law 3: {id:?} ended, and is sent again"));
        }
        if posted.delivery.to != outgoing.to {
            return Err(format!("law 1: {id:?} goes to somebody else"));
        }
        posted.handed += 1;
        posted.left_in = self.life;
        let is_busy = |other: &DeliveryId| self.posted[other].delivery.to == outgoing.to;
        match self.out.iter().find(|other| is_busy(other)) {
            Some(other) => return Err(format!("law 3: {id:?} leaves while {other:?} is on its way to the same place")),
            None => self.out.insert(id.clone()),
        };
        Ok(())
    }

    /// A delivery was left out before sending: only what has lost its reason may be.
    pub fn left_out<'a>(&'a self, commit: &'a Commit) -> impl Iterator<Item = &'a Delivery> {
        let unsent = commit.done.iter().filter_map(|id| self.posted.get(id)).map(|posted| &posted.delivery);
        unsent.filter(|delivery| {
            delivery.occurrences.is_empty() && matches!(delivery.body, Body::Message { .. } | Body::Card { .. })
        })
    }

    /// A message reaches its place. True when it is there for the first time.
    pub fn arrive(&mut self, flying: &Flying) -> Result<bool, String> {
        let outgoing = &flying.outgoing;
        let posted = self.posted.get_mut(&outgoing.id).expect("it was handed out");
        posted.arrived += 1;
        if posted.arrived > 1 {
            let is_kept_apart = !matches!(outgoing.to, Recipient::Candidate(_));
            if posted.arrived > 1 + posted.allowed {
                return Err(format!("law 3: {:?} arrives {} times", outgoing.id, posted.arrived));
            }
            self.again += u64::from(!is_kept_apart);
            if self.again > self.repeats {
                return Err(format!("law 3: {} repeats reach people, {} are counted", self.again, self.repeats));
            }
            // A room knows the name of the delivery and shows it once.
            return Ok(!is_kept_apart);
        }
        if flying.life < self.life {
            // The application forgot that it was on its way, and may have gone on.
            return Ok(true);
        }
        // Words do not wait for reminders, nor for the signs that tell how earlier words fared.
        let is_words = posted.delivery.occurrences.is_empty() && !matches!(posted.delivery.body, Body::Mark { .. });
        let class = (outgoing.to.clone(), is_words);
        let newest = self.newest.entry(class).or_default();
        if posted.order < *newest {
            return Err(format!("law 3: {:?} arrives after what was said later", outgoing.id));
        }
        *newest = posted.order;
        Ok(true)
    }
}
