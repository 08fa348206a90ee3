//! A batch of inbound messages to one commit.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::advisers::absences;
use super::advisers::commands::Commands;
use super::attendance::Attendance;
use super::codes::Counter;
use super::guesses::Tried;
use super::rate_limit::{Pass, RateLimit, Spent};
use super::receipts::{Ended, Settling};
use super::stranger::stranger;
use super::turns::Turns;
use super::{App, attended, codes, notices, wordings};
use crate::engine;
use crate::engine::case::{Address, CaseId};
use crate::engine::effect::Line;
use crate::engine::event::{Content, Event};
use crate::ports::channel::{Inbound, InboundId, InboundKind};
use crate::ports::store::{Commit, Seen, Store, StoreError};

/// What the people of a batch used up, until it is durable.
#[derive(Default)]
struct Used {
    spent: Spent,
    tried: Tried,
}

/// How often a batch is run again because its cases changed meanwhile.
const TRIES: usize = 3;

impl App {
    /// Takes a batch in. It is durable when this returns; only then may the channel acknowledge it.
    ///
    /// # Errors
    /// `Unavailable` and `Corrupt` leave nothing written: the same batch may be given again.
    pub fn receive(&mut self, batch: &[Inbound]) -> Result<(), StoreError> {
        self.take(batch, &[])
    }

    /// Takes a batch in, and how sendings ended meanwhile: one commit for both.
    ///
    /// # Errors
    /// As for `receive`; both may be given again.
    pub fn take(&mut self, batch: &[Inbound], ended: &[Ended]) -> Result<(), StoreError> {
        self.check_holders()?;
        let mut used = Used::default();
        self.committed(|app, now| {
            let (commit, now_used) = app.taken_in(batch, ended, now)?;
            used = now_used;
            Ok(commit)
        })?;
        let now = self.clock.now();
        self.pace.settle(used.spent, now);
        self.guesses.settle(used.tried, now);
        self.forget(ended);
        Ok(())
    }

    /// An event that did not come from the candidate's channel. False when there is no such case.
    ///
    /// # Errors
    /// As for `receive`.
    pub fn advise(&mut self, id: CaseId, event: Event) -> Result<bool, StoreError> {
        let mut is_known = false;
        self.committed(|app, now| {
            let attendance = Attendance::read(app.store.as_mut())?;
            let mut turns = Turns::new(&app.content.world, now).attended_by(attendance);
            is_known = match app.store.case(id)? {
                Some(case) => {
                    turns.load(case);
                    turns.take(id, event.clone(), None);
                    true
                }
                None => false,
            };
            Ok(turns.commit())
        })?;
        Ok(is_known)
    }

    /// Makes a commit and writes it; makes it anew when cases changed since they were read.
    pub(super) fn committed(
        &mut self,
        mut make: impl FnMut(&mut Self, Timestamp) -> Result<Commit, StoreError>,
    ) -> Result<(), StoreError> {
        let now = self.clock.now();
        let mut outcome = Ok(());
        for _ in 0..TRIES {
            let commit = make(self, now)?;
            if commit.is_empty() {
                return Ok(());
            }
            outcome = self.store.commit(commit, now);
            if !matches!(outcome, Err(StoreError::Conflict(_))) {
                break;
            }
        }
        outcome
    }

    fn taken_in(&mut self, batch: &[Inbound], ended: &[Ended], now: Timestamp) -> Result<(Commit, Used), StoreError> {
        let mut used = Used::default();
        let absences = absences::read(self.store.as_mut())?;
        let attendance = Attendance::read(self.store.as_mut())?;
        let mut turns = Turns::new(&self.content.world, now).without(absences.clone()).attended_by(attendance);
        let mut seen: BTreeMap<InboundId, Address> = BTreeMap::new();
        for inbound in batch {
            if attended::noted(&mut turns, self.store.as_mut(), &inbound.what)? {
                continue;
            }
            let from = || inbound.address.clone();
            if seen.contains_key(&inbound.id) || self.store.is_seen(&inbound.address, &inbound.id)? {
                continue;
            }
            if let (Some(wording), InboundKind::Content(content)) = (&inbound.wording, &inbound.what) {
                match wordings::change(self.store.as_mut(), &seen, &inbound.address, wording, content)? {
                    Some(ids) => seen.extend(ids.into_iter().map(|id| (id, from()))),
                    // An edit that changes nothing, as a reaction makes one.
                    None => continue,
                }
            }
            seen.insert(inbound.id.clone(), from());
            if let InboundKind::Desk(written) = &inbound.what {
                let store = self.store.as_mut();
                let entropy = self.entropy.as_mut();
                let mut clerk = Commands { content: &self.content, store, turns: &mut turns, entropy, now };
                clerk.serve(written, &inbound.id)?;
                continue;
            }
            let known = known(&mut turns, self.store.as_mut(), &inbound.address)?;
            let event = match &inbound.what {
                InboundKind::Desk(_) | InboundKind::RoleAttended(_) | InboundKind::RoleDeserted(_) => continue,
                InboundKind::Blocked => Event::AddressRefused,
                InboundKind::Unblocked => Event::AddressReturned,
                InboundKind::Content(content) => {
                    let content = content.clone();
                    let Some(content) =
                        within(&mut turns, self.store.as_mut(), &self.pace, &mut used.spent, inbound, content, known)?
                    else {
                        // Nothing was done with it, so nothing is kept of it, and it may come again.
                        seen.remove(&inbound.id);
                        continue;
                    };
                    let counter = Counter {
                        store: self.store.as_mut(),
                        guesses: &mut self.guesses,
                        tried: &mut used.tried,
                        entropy: self.entropy.as_mut(),
                        now,
                    };
                    if codes::taken(&mut turns, counter, inbound, &content, known)? {
                        continue;
                    }
                    Event::Heard(content)
                }
            };
            match (known, event) {
                (Some(id), event) => turns.take(id, event, Some(&inbound.id)),
                (None, event @ Event::Heard(_)) => {
                    let stranger = stranger(&self.content.world, inbound, now);
                    turns.meet(stranger, event, &inbound.id, || self.store.next_case())?;
                }
                // Nobody that we know blocked or came back.
                (None, _) => {}
            }
        }
        let (on_the_way, store) = (&self.on_the_way, self.store.as_mut());
        let (uncertain, repeats) = (&mut self.uncertain, &mut self.repeats);
        let mut ends = Settling { store, on_the_way, uncertain, repeats }.settle(&mut turns, ended)?;
        let away = (turns.absences != absences).then(|| absences::mark(&turns.absences));
        let mut commit = turns.commit();
        (commit.done, commit.retried, commit.shown) = (ends.done, ends.retried, ends.shown);
        commit.deliveries.append(&mut ends.deliveries);
        commit.ledger.append(&mut ends.ledger);
        commit.marks.extend(away);
        commit.seen = seen.into_iter().map(|(id, from)| Seen { from, id }).collect();
        notices::keep_newest(&mut commit, self.store.as_mut(), &self.on_the_way, now)?;
        Ok((commit, used))
    }
}

/// The case of an address, as the batch left it so far; its turns can be taken then.
fn known(turns: &mut Turns, store: &mut dyn Store, address: &Address) -> Result<Option<CaseId>, StoreError> {
    if let Some(id) = turns.at(address) {
        return Ok(Some(id));
    }
    let Some(case) = store.case_at(address)?.filter(|case| !turns.is_erased(case.id)) else { return Ok(None) };
    let id = case.id;
    turns.load(case);
    Ok(Some(id))
}

/// What is heard of a message: nothing when it is one too many of this minute; the person is told once. Files are
/// taken away all the same, and words of danger are always heard.
fn within(
    turns: &mut Turns,
    store: &mut dyn Store,
    pace: &RateLimit,
    spent: &mut Spent,
    inbound: &Inbound,
    content: Content,
    known: Option<CaseId>,
) -> Result<Option<Content>, StoreError> {
    if matches!(content, Content::File { caption: None, .. }) {
        return Ok(Some(content));
    }
    let parts = content.words().map_or(1, |words| engine::parts(&words.0).count());
    let pass = pace.pass(spent, &inbound.address, parts, turns.now());
    // Who goes on beyond the limit is heard as far as a message is understood, and buys no more time with it.
    if pass == Pass::Read || turns.is_danger(known, inbound, &content, pass == Pass::TellOnce) {
        return Ok(Some(content));
    }
    // One message at a time waits for a stranger: what they should know first is not replaced by this.
    let waits = pass == Pass::TellOnce
        && known.is_none()
        && (turns.tells(&inbound.address) || store.notices(&inbound.address)?.iter().any(|notice| notice.is_words));
    if pass == Pass::TellOnce && !waits {
        let language = turns.language_of(known, inbound.language.as_deref());
        turns.tell_address(inbound.address.clone(), language, Line::new("common-pace"), &inbound.id, 0);
    }
    Ok(match content {
        Content::File { kind, message, album, .. } => Some(Content::File { kind, message, album, caption: None }),
        _ => None,
    })
}
