//! Committed deliveries to words.

use std::panic::{AssertUnwindSafe, catch_unwind};

use jiff::Timestamp;

use super::advisers::absences;
use super::{App, contact, export};
use crate::dialogue::shown;
use crate::engine::case::{Case, CaseId, Hand, Private};
use crate::engine::effect::{Line, Settled};
use crate::engine::facts::calendar::Calendar;
use crate::engine::{Verdict, verdict};
use crate::ports::channel::{
    Act, Body, Button, Delivery, DeliveryId, Haste, MessageRef, Outgoing, Press, Recipient, Sign,
};
use crate::ports::store::{Commit, LedgerCount, LedgerLine, Ready, Shown, StoreError};
use crate::text::render::{self, Setting};

/// Leases taken in one call, at most.
const ROUNDS: usize = 16;
/// The place of the sign on an adviser's message, behind all effects of a turn.
const SIGN: u16 = u16::MAX - 1;
/// Mark: whether a process may have left sendings behind.
const SENDING: &str = "sending";
const UNDER_WAY: &str = "under way";
const ENDED: &str = "ended";

impl App {
    /// What may be sent now and is not on its way.
    ///
    /// # Errors
    /// As for `receive`.
    pub fn ready(&mut self) -> Result<Ready, StoreError> {
        self.store.ready(self.clock.now())
    }

    /// Takes deliveries that may be sent now, at most so many: reminders are tested once more, the words
    /// are made. Each must come back through `delivered`.
    ///
    /// # Errors
    /// As for `receive`.
    pub fn deliver_due(&mut self, limit: usize) -> Result<Vec<Outgoing>, StoreError> {
        // What is said in the room of a case goes to whoever holds it: they must still be on a list.
        self.check_holders()?;
        let now = self.clock.now();
        let is_doubtful = self.takes_over(now)?;
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
                if self.is_left_out(&delivery, now, &mut commit)? {
                    commit.done.push(delivery.id);
                    continue;
                }
                match self.prepared(&delivery, now, &mut commit)? {
                    Some(ready) => {
                        // Rooms take a delivery once.
                        if is_doubtful && matches!(delivery.to, Recipient::Candidate(_)) {
                            repeat(&mut self.repeats, &delivery, now, &mut commit);
                        }
                        self.on_the_way.insert(delivery.id.clone(), delivery);
                        outgoing.push(ready);
                    }
                    None if commit.retried.iter().any(|other| other.id == delivery.id) => {}
                    None => commit.done.push(delivery.id),
                }
            }
            let has_place = !commit.done.is_empty() || !commit.retried.is_empty();
            if !commit.is_empty() {
                self.store.commit(commit, now)?;
            }
            if !has_place {
                break;
            }
        }
        Ok(outgoing)
    }

    /// Whether an earlier process ended in the middle of sending; asked once, before anything is sent.
    ///
    /// A process that is killed cannot count what it leaves, and a commit before each sending would cost
    /// as much as the sending's own. But what may be sent when a store is opened is what that process had
    /// given out: the same heads of the same lines, in the same order, at most as many. So the first
    /// deliveries of a process that follows such an end are counted, whether they had left or only waited
    /// their turn, and whatever they do (an answer may have overtaken the reminder that had left): never too
    /// few, at most one for each chat and end.
    fn takes_over(&mut self, now: Timestamp) -> Result<bool, StoreError> {
        if self.is_sending {
            return Ok(false);
        }
        let is_cut = self.store.mark(SENDING)?.as_deref() == Some(UNDER_WAY);
        if !is_cut {
            self.mark_sending(UNDER_WAY, now)?;
        }
        self.is_sending = true;
        Ok(is_cut)
    }

    /// Says that everything given out came back and nothing more will be: the next process repeats nothing.
    ///
    /// # Errors
    /// The next process counts repeats that did not happen.
    pub fn rest(&mut self) -> Result<(), StoreError> {
        if self.is_sending && self.on_the_way.is_empty() {
            self.mark_sending(ENDED, self.clock.now())?;
            self.is_sending = false;
        }
        Ok(())
    }

    fn mark_sending(&mut self, state: &str, now: Timestamp) -> Result<(), StoreError> {
        let marks = vec![(SENDING.to_owned(), state.to_owned())];
        self.store.commit(Commit { marks, ..Commit::default() }, now)
    }

    /// Messages that may have reached a person twice, since this was last asked. The ledger keeps them too.
    pub fn repeats(&mut self) -> u64 {
        std::mem::take(&mut self.repeats)
    }

    /// The words of a delivery; none when it is not to be sent (now).
    fn prepared(
        &mut self,
        delivery: &Delivery,
        now: Timestamp,
        commit: &mut Commit,
    ) -> Result<Option<Outgoing>, StoreError> {
        let case = match delivery.id.case() {
            Some(case) => match self.store.case(case)? {
                Some(case) => Some(case),
                None => return Ok(None),
            },
            None => None,
        };
        if matches!(delivery.to, Recipient::Case(_) | Recipient::Role(_)) && !self.role_channel {
            return Ok(None);
        }
        if let Some(case) = &case
            && !self.may_leave(case, delivery, now, commit)
        {
            return Ok(None);
        }
        let Some(act) = self.act(delivery, case.as_ref(), now, commit)? else { return Ok(None) };
        let adviser = case.and_then(|case| match case.hand {
            Hand::Held { adviser, .. } => Some(adviser),
            Hand::Asked { .. } | Hand::Bot | Hand::Parked { .. } => None,
        });
        let absent = match delivery.to {
            Recipient::Role(_) => self.absent(now)?,
            Recipient::Candidate(_) | Recipient::Case(_) => Vec::new(),
        };
        Ok(Some(Outgoing {
            id: delivery.id.clone(),
            to: delivery.to.clone(),
            act,
            haste: delivery.haste,
            adviser,
            absent,
        }))
    }

    /// Whether a delivery of a case still has its reason; what becomes of it otherwise is added to the commit.
    fn may_leave(&self, case: &Case, delivery: &Delivery, now: Timestamp, commit: &mut Commit) -> bool {
        if let Recipient::Candidate(address) = &delivery.to {
            // It was for an account that the person no longer has.
            let is_left = *address != case.address;
            if is_left || case.refused {
                settle(commit, delivery, if is_left { Settled::Superseded } else { Settled::Refused });
                commit.deliveries.extend(mark(delivery, case.id, Sign::Blocked, now));
                return false;
            }
        }
        let asks = match &delivery.body {
            Body::Message { question, .. } => *question,
            _ => None,
        };
        let open = case.question.as_ref().map(|question| question.number);
        if !delivery.occurrences.is_empty() && asks.is_some() && asks != open {
            // It waited while the person answered: its buttons would be dead, and its number another's.
            settle(commit, delivery, Settled::Superseded);
            return false;
        }
        for occurrence in &delivery.occurrences {
            match verdict(&self.content.world, case, occurrence, now) {
                Verdict::Send => {}
                Verdict::Settle(state) => {
                    settle(commit, delivery, state);
                    return false;
                }
                Verdict::Wait(until) => {
                    commit.retried.push(Delivery { not_before: until, ..delivery.clone() });
                    return false;
                }
            }
        }
        true
    }

    /// What the channel is to do; nothing when there is nothing to do it to.
    fn act(
        &mut self,
        delivery: &Delivery,
        case: Option<&Case>,
        now: Timestamp,
        commit: &mut Commit,
    ) -> Result<Option<Act>, StoreError> {
        Ok(Some(match &delivery.body {
            Body::CloseQuestion { number } => {
                let Some(case) = case else { return Ok(None) };
                match self.store.shown(case.id, &Shown::Question(*number))? {
                    Some(message) => Act::CloseButtons { message },
                    None => return Ok(None),
                }
            }
            Body::DeleteInbound { message } => Act::Delete { message: message.clone() },
            Body::EraseRoom => Act::EraseRoom,
            Body::Mark { on, sign } => Act::Mark { on: on.clone(), word: self.sign(delivery, *sign) },
            Body::TakeBack { of } => {
                let Some(case) = case else { return Ok(None) };
                match self.store.shown(case.id, &Shown::Words(of.clone()))? {
                    Some(MessageRef(message)) => Act::Delete { message: Private(message) },
                    None => return Ok(None),
                }
            }
            Body::Card { .. } | Body::Edit { .. } | Body::Message { .. } => {
                let words = catch_unwind(AssertUnwindSafe(|| self.words(delivery, case, now)));
                let Ok((text, buttons)) = words else {
                    tracing::error!("the words of a message could not be made; it is not sent");
                    settle(commit, delivery, Settled::Refused);
                    return Ok(None);
                };
                let earlier = match (case, &delivery.body) {
                    (Some(case), Body::Card { number, .. }) => self.store.shown(case.id, &Shown::Card(*number))?,
                    (Some(case), Body::Edit { of, .. }) => {
                        match self.store.shown(case.id, &Shown::Words(of.clone()))? {
                            Some(message) => Some(message),
                            // Nothing of it reached the person: there is nothing to change.
                            None => return Ok(None),
                        }
                    }
                    _ => None,
                };
                match earlier {
                    Some(message) => Act::Edit { message, text },
                    None => Act::Send { text, buttons },
                }
            }
        }))
    }

    /// Advisers who are away today, by id.
    fn absent(&mut self, now: Timestamp) -> Result<Vec<String>, StoreError> {
        let today = Calendar::of_centre(&self.content.world).day(now);
        let absences = absences::read(self.store.as_mut())?;
        Ok(absences.into_iter().filter(|(_, until)| *until >= today).map(|(id, _)| id).collect())
    }

    /// How an adviser's message ended, in a word.
    fn sign(&self, delivery: &Delivery, sign: Sign) -> String {
        let id = match sign {
            Sign::Blocked => "common-sign-blocked",
            Sign::Failed => "common-sign-failed",
            Sign::Sent => "common-sign-sent",
        };
        self.content.texts.line(&delivery.language, &Line::new(id))
    }

    fn words(&self, delivery: &Delivery, case: Option<&Case>, now: Timestamp) -> (Private<String>, Vec<Button>) {
        let (parts, choices) = match &delivery.body {
            Body::Message { parts, choices, .. } => (&parts[..], &choices[..]),
            Body::Card { parts, .. } | Body::Edit { parts, .. } => (&parts[..], &[][..]),
            _ => (&[][..], &[][..]),
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
        let text = match delivery.to {
            Recipient::Candidate(_) => rendered.text,
            // In a room stands what somebody wrote: nothing in it may hide or turn round what is read.
            Recipient::Case(_) | Recipient::Role(_) => shown(&rendered.text).into_owned(),
        };
        let answers = rendered
            .buttons
            .into_iter()
            .map(|(label, data)| Button { label: Private(label), press: Press::Data(data) });
        let links = links
            .into_inner()
            .into_iter()
            .map(|(label, url)| Button { label: Private(label), press: Press::Link(url) });
        (Private(text), answers.chain(links).collect())
    }
}

/// The sign on the adviser's message whose words this was.
pub(super) fn mark(delivery: &Delivery, case: CaseId, sign: Sign, now: Timestamp) -> Option<Delivery> {
    let on = delivery.carries.clone()?;
    let id = DeliveryId::Stranger { inbound: on.clone(), index: SIGN };
    let plain = Delivery::new(id, Recipient::Case(case), delivery.language.clone(), Body::Mark { on, sign }, now);
    // It only tells how words fared.
    Some(Delivery { haste: Haste::Reminder, ..plain })
}

/// Each occurrence that a delivery carries ends in one state.
pub(super) fn settle(commit: &mut Commit, delivery: &Delivery, state: Settled) {
    let count = LedgerCount::Settled(state);
    commit.ledger.extend(delivery.occurrences.iter().map(|one| LedgerLine { day: one.day, count }));
}

/// A message may reach a person twice: it is counted, by the day of what it carries.
pub(super) fn repeat(repeats: &mut u64, delivery: &Delivery, now: Timestamp, commit: &mut Commit) {
    *repeats += 1;
    commit.ledger.push(LedgerLine { day: day_of(delivery, now), count: LedgerCount::Repeated });
}

fn day_of(delivery: &Delivery, now: Timestamp) -> jiff::civil::Date {
    let today = jiff::tz::TimeZone::UTC.to_datetime(now).date();
    delivery.occurrences.first().map_or(today, |one| one.day)
}
