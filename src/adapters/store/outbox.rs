//! The outbox's index: which delivery of which recipient may be sent next.
//!
//! In memory only; built at opening. For each recipient one delivery at a time, in the order in which they
//! came; lines whose next one, or any behind it, is urgent go before others.

use std::collections::{BTreeMap, BTreeSet};

use super::keys::{Line, Made};
use crate::ports::channel::{Body, Delivery, DeliveryId, Haste};
use crate::ports::kept;

/// Deliveries that are kept, at most.
const MOST: usize = 1_000;

/// A delivery that is tried again within this long never stopped waiting.
const SOON: i64 = 20 * 60 * 1_000_000;

/// The classes of keys, the most urgent first. Earlier versions had two, which go before: what they left behind is
/// sent at the first start.
const CLASSES: [(Haste, u8); 4] =
    [(Haste::Danger, 8), (Haste::Answer, 9), (Haste::Stranger, 10), (Haste::Reminder, 11)];
const EARLIER: [(u8, Haste); 2] = [(0, Haste::Answer), (1, Haste::Reminder)];

/// The class of a delivery.
pub(super) fn class_of(haste: Haste) -> u8 {
    CLASSES.iter().find(|(known, _)| *known == haste).map_or(u8::MAX, |(_, class)| *class)
}

/// The order within a line: words in the order in which they were said, then what time caused.
fn order(class: u8) -> u8 {
    match haste_of(class) {
        Some(Haste::Danger | Haste::Answer | Haste::Stranger) => class_of(Haste::Answer),
        Some(Haste::Reminder) | None => class_of(Haste::Reminder),
    }
}

/// What a class tells of a delivery; nothing when no version wrote it.
pub(super) fn haste_of(class: u8) -> Option<Haste> {
    let now = CLASSES.iter().find(|(_, known)| *known == class).map(|(haste, _)| *haste);
    now.or_else(|| EARLIER.iter().find(|(known, _)| *known == class).map(|(_, haste)| *haste))
}

/// Where each waiting delivery is, and which may be sent next.
#[derive(Default)]
pub(super) struct Outbox {
    /// For each recipient: order and sequence to the instant before which it must not be sent, and its class.
    pub lines: BTreeMap<Line, BTreeMap<(u8, u64), (i64, u8)>>,
    pub places: BTreeMap<DeliveryId, (Line, u8, u64)>,
    leased: BTreeSet<Line>,
    /// The lines of what is on its way.
    on_the_way: BTreeMap<DeliveryId, Line>,
    /// Heads that may be sent, by the most urgent that waits in their line.
    pub ready: BTreeSet<(u8, u64, Line)>,
    /// Heads that wait for an instant.
    pub later: BTreeSet<(i64, Line)>,
    /// How much help for somebody in danger waits in a line.
    helps: BTreeMap<Line, usize>,
    /// Since when each wants to leave, by its sequence: what was tried and could not goes on waiting.
    since: BTreeMap<u64, i64>,
    /// The same, oldest first.
    oldest: BTreeSet<(i64, u64)>,
    /// Sequences that are taken out and put in again in one commit.
    going_on: BTreeSet<u64>,
    /// What is for people who agreed to nothing, by line and sequence.
    pub strangers: BTreeMap<Line, BTreeMap<u64, Waiting>>,
    /// Deliveries that were just written, by their place: most are sent within moments, and need not be read.
    pub kept: BTreeMap<(Line, u8, u64), Delivery>,
}

/// Something for somebody who agreed to nothing.
#[derive(Clone)]
pub(super) struct Waiting {
    pub id: DeliveryId,
    pub made: Made,
    pub is_words: bool,
}

impl Waiting {
    pub fn of(delivery: &Delivery, made: Made) -> Self {
        Self { id: delivery.id.clone(), made, is_words: matches!(delivery.body, Body::Message { .. }) }
    }
}

impl Outbox {
    /// It is for somebody who agreed to nothing.
    pub fn put_stranger(&mut self, line: Line, sequence: u64, waiting: Waiting) {
        self.strangers.entry(line).or_default().insert(sequence, waiting);
    }

    /// When the stranger's delivery of a place was made.
    pub fn made(&self, line: &Line, sequence: u64) -> Option<Made> {
        self.strangers.get(line)?.get(&sequence).map(|waiting| waiting.made)
    }

    /// Days whose keys are needed: something waits that they seal, other than what ends now.
    pub fn is_needed(&self, day: i64, ends: &[DeliveryId]) -> bool {
        let mut all = self.strangers.values().flat_map(BTreeMap::values);
        all.any(|waiting| waiting.made.day() == day && !ends.contains(&waiting.id))
    }

    /// Class, sequence and earliest instant of the next delivery of a recipient.
    pub fn head(&self, line: &Line) -> Option<(u8, u64, i64)> {
        let ((_, sequence), (not_before, class)) = self.lines.get(line)?.first_key_value()?;
        Some((*class, *sequence, *not_before))
    }

    /// How urgent a line is: as its head, or as the help that waits in it. What was said before help is read before
    /// it, so that help is the last thing on the screen; nobody else goes before either.
    fn urgency(&self, line: &Line) -> Option<u8> {
        let head = self.head(line).map(|(class, ..)| class)?;
        Some(if self.helps.contains_key(line) { class_of(Haste::Danger) } else { head })
    }

    fn hide(&mut self, line: &Line) {
        if let (Some((_, sequence, not_before)), Some(urgency)) = (self.head(line), self.urgency(line)) {
            self.ready.remove(&(urgency, sequence, *line));
            self.later.remove(&(not_before, *line));
        }
    }

    fn show(&mut self, line: &Line) {
        if self.leased.contains(line) {
            return;
        }
        if let Some((_, _, not_before)) = self.head(line) {
            self.later.insert((not_before, *line));
        }
    }

    /// Heads whose instant has come may be sent.
    pub fn wake(&mut self, now: i64) {
        while let Some((not_before, line)) = self.later.first().copied().filter(|(at, _)| *at <= now) {
            self.later.remove(&(not_before, line));
            if let (Some((_, sequence, _)), Some(urgency)) = (self.head(&line), self.urgency(&line)) {
                self.ready.insert((urgency, sequence, line));
            }
        }
    }

    /// Keeps a delivery that was just added, while there is room.
    pub fn keep(&mut self, delivery: Delivery) {
        // What is finer than what is kept must be read back as it was written.
        let is_whole = kept(delivery.not_before) == delivery.not_before;
        if let Some(place) = self.places.get(&delivery.id).filter(|_| is_whole && self.kept.len() < MOST) {
            self.kept.insert(*place, delivery);
        }
    }

    /// Adds a delivery at its place.
    pub fn put(&mut self, line: Line, class: u8, sequence: u64, id: DeliveryId, not_before: i64) {
        self.hide(&line);
        self.places.insert(id, (line, class, sequence));
        let since = *self.since.entry(sequence).or_insert(not_before);
        self.oldest.insert((since, sequence));
        let before = self.lines.entry(line).or_default().insert((order(class), sequence), (not_before, class));
        if before.is_none() && class == class_of(Haste::Danger) {
            *self.helps.entry(line).or_default() += 1;
        }
        self.show(&line);
    }

    /// These were tried and will soon be tried again: they wait since they first could leave. What is put off for
    /// longer begins to wait at its new instant.
    pub fn go_on<'a>(&mut self, retried: impl Iterator<Item = &'a Delivery>, now: i64) {
        let soon = retried.filter(|one| one.attempts > 0 && one.not_before.as_microsecond() <= now + SOON);
        self.going_on = soon.filter_map(|one| self.places.get(&one.id)).map(|(.., sequence)| *sequence).collect();
    }

    /// Since when the one that waits longest wants to leave; an instant to come when none may yet.
    pub fn waits_since(&self) -> Option<i64> {
        self.oldest.first().map(|(since, _)| *since)
    }

    /// Removes a delivery. Its lease goes on: what is on its way to a recipient arrives before the next leaves.
    pub fn take(&mut self, id: &DeliveryId) {
        let Some((line, class, sequence)) = self.places.remove(id) else { return };
        self.kept.remove(&(line, class, sequence));
        if let Some(waiting) = self.strangers.get_mut(&line) {
            waiting.remove(&sequence);
            if waiting.is_empty() {
                self.strangers.remove(&line);
            }
        }
        let goes_on = self.going_on.remove(&sequence);
        if let Some(since) = self.since.get(&sequence).copied().filter(|_| !goes_on) {
            self.since.remove(&sequence);
            self.oldest.remove(&(since, sequence));
        }
        self.hide(&line);
        if class == class_of(Haste::Danger)
            && let Some(helps) = self.helps.get_mut(&line)
        {
            *helps -= 1;
            if *helps == 0 {
                self.helps.remove(&line);
            }
        }
        if let Some(queue) = self.lines.get_mut(&line) {
            queue.remove(&(order(class), sequence));
            if queue.is_empty() {
                self.lines.remove(&line);
            }
        }
        self.show(&line);
    }

    /// A delivery is on its way.
    pub fn lease(&mut self, line: Line, id: DeliveryId) {
        self.leased.insert(line);
        self.on_the_way.insert(id, line);
    }

    /// Ends the lease of a delivery: it is not on its way any more.
    pub fn release(&mut self, id: &DeliveryId) {
        if let Some(line) = self.on_the_way.remove(id) {
            self.leased.remove(&line);
            self.show(&line);
        }
    }
}

/// Where a delivery is kept: recipient, class, sequence.
pub(super) fn outbox_key((line, class, sequence): (Line, u8, u64)) -> Vec<u8> {
    [b"o", &line[..], &[class], &sequence.to_be_bytes()].concat()
}

/// The place that a key names.
pub(super) fn outbox_place(key: &[u8]) -> Option<(Line, u8, u64)> {
    let (line, rest) = key.get(1..)?.split_first_chunk::<16>()?;
    let (class, sequence) = rest.split_first()?;
    Some((*line, *class, u64::from_be_bytes(*sequence.first_chunk::<8>()?)))
}
