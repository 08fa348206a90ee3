//! The cases as they must be: every event that the application was given, played again through the engine.
//!
//! The shadow never reads a case back from the store. What a commit writes must equal what it comes to.

use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind};

use jalon::app::Content;
use jalon::dialogue::Language;
use jalon::engine::advance;
use jalon::engine::case::{Address, Case, CaseId, PersonId};
use jalon::engine::effect::{Effect, Part, Turn};
use jalon::engine::event::{Content as Heard, Event};
use jalon::ports::channel::{Body, Inbound, InboundId, InboundKind, Recipient};
use jalon::ports::store::{Commit, Due};
use jiff::{SignedDuration, Timestamp};

use super::advisers;

/// Days for which a store promises to know an inbound id.
const REMEMBERED_DAYS: i64 = 30;

/// Why the application was called.
#[derive(Debug)]
pub enum Cause {
    /// These timers were due.
    Due(Vec<Due>),
    /// It was asked for what may be sent: no case may change.
    Hand,
    /// An operator erased a case.
    Operator,
    /// These messages came, and meanwhile the channel refused the address of these cases.
    Taken { batch: Vec<Inbound>, refused: Vec<CaseId> },
}

/// A turn as it must have been taken.
pub struct Turned {
    /// None for a person without a case, before and after.
    pub id: Option<CaseId>,
    pub before: Case,
    pub event: Event,
    pub after: Case,
    pub effects: Vec<Effect>,
}

/// All cases, and the inbound ids that counted.
#[derive(Default)]
pub struct Shadow {
    pub cases: BTreeMap<CaseId, Case>,
    /// When each was taken in.
    seen: BTreeMap<InboundId, Timestamp>,
    /// The words of each message, told apart, and since when it is known.
    words: BTreeMap<InboundId, (u64, Timestamp)>,
    /// Messages for strangers that the last commit left out because a newer one of it took their place.
    pub left_out: usize,
}

/// What a candidate must be told.
struct Said {
    /// The case that owns it.
    owner: Option<CaseId>,
    parts: Vec<Part>,
    /// Who is told, when they agreed to nothing and it is no help.
    stranger: Option<Address>,
}

/// One commit while it is followed.
struct Following<'a> {
    content: &'a Content,
    now: Timestamp,
    /// Numbers of cases that this commit begins, smallest last.
    numbers: Vec<CaseId>,
    turns: Vec<Turned>,
    said: Vec<Said>,
    changed: BTreeSet<CaseId>,
    erased: BTreeSet<CaseId>,
}

impl Shadow {
    /// The case of an address.
    pub fn at(&self, address: &Address) -> Option<&Case> {
        self.cases.values().find(|case| case.address == *address)
    }

    /// Plays what a commit stands for, and compares.
    pub fn follow(
        &mut self,
        content: &Content,
        cause: &Cause,
        commit: &Commit,
        now: Timestamp,
    ) -> Result<Vec<Turned>, String> {
        let begun = commit.cases.iter().filter(|write| write.read.is_none()).map(|write| write.case.id);
        let gone = commit.erased.iter().filter(|id| !self.cases.contains_key(id)).copied();
        let mut numbers: Vec<CaseId> = begun.chain(gone).collect();
        numbers.sort_by(|a, b| b.cmp(a));
        let (turns, said, changed, erased) = Default::default();
        let mut following = Following { content, now, numbers, turns, said, changed, erased };
        match cause {
            Cause::Hand => {}
            Cause::Operator => {
                following.erased = commit.erased.iter().copied().collect();
                self.cases.retain(|id, _| !commit.erased.contains(id));
            }
            Cause::Due(due) => {
                for due in due {
                    if self.cases.get(&due.case).is_some_and(|case| case.wake == Some(due.at)) {
                        self.turn(&mut following, due.case, Event::Woken)?;
                    }
                }
            }
            Cause::Taken { batch, refused } => {
                self.taken(&mut following, batch, commit)?;
                for id in refused {
                    self.turn(&mut following, *id, Event::AddressRefused)?;
                }
            }
        }
        self.left_out = newest_alone(&mut following.said);
        self.compare(&following, commit)?;
        Ok(following.turns)
    }

    /// Whether an inbound id must still be known: a clock that jumps over a month lets it be forgotten.
    fn remembers(&self, id: &InboundId, now: Timestamp) -> bool {
        self.seen.get(id).is_some_and(|at| now.duration_since(*at) < SignedDuration::from_hours(24 * REMEMBERED_DAYS))
    }

    /// An edit counts when it changes something, and only then.
    fn worded(&mut self, inbound: &Inbound, is_heard: bool, now: Timestamp) -> Result<(), String> {
        let Some(wording) = &inbound.wording else { return Ok(()) };
        let known = self.words.get(&wording.message).copied();
        let is_kept = |at: Timestamp| now.duration_since(at) < SignedDuration::from_hours(24 * REMEMBERED_DAYS);
        if matches!(inbound.what, InboundKind::Content(Heard::Edited(_)))
            && let Some((digest, at)) = known
            && is_kept(at)
        {
            let is_same = digest == wording.digest;
            if is_heard && is_same {
                return Err(format!("law 5: {} changes nothing, and is heard", inbound.id.0));
            }
            if !is_heard && !is_same && !self.seen.contains_key(&inbound.id) {
                return Err(format!("law 5: {} changes words, and is not heard", inbound.id.0));
            }
        }
        let is_edit = matches!(inbound.what, InboundKind::Content(Heard::Edited(_)));
        if is_heard && (is_edit || known.is_none()) {
            self.words.insert(wording.message.clone(), (wording.digest, known.map_or(now, |(_, at)| at)));
        }
        Ok(())
    }

    fn taken(&mut self, following: &mut Following, batch: &[Inbound], commit: &Commit) -> Result<(), String> {
        // What is remembered of words stands beside their message.
        let is_of_words = |id: &&InboundId| {
            let mut wordings = batch.iter().filter_map(|inbound| inbound.wording.as_ref());
            wordings.any(|wording| id.0.strip_prefix(&wording.message.0).is_some_and(|rest| rest.starts_with('#')))
        };
        let mut fresh: BTreeSet<&InboundId> = commit.seen.iter().map(|seen| &seen.id).collect();
        if fresh.len() != commit.seen.len() {
            return Err("law 5: an inbound id counts two times in one commit".into());
        }
        fresh.retain(|id| !is_of_words(id));
        if let Some(again) = fresh.iter().find(|id| self.remembers(id, following.now)) {
            return Err(format!("law 5: {} is taken in again", again.0));
        }
        for inbound in batch {
            let is_heard = fresh.remove(&inbound.id);
            self.worded(inbound, is_heard, following.now)?;
            if !is_heard {
                continue;
            }
            self.seen.insert(inbound.id.clone(), following.now);
            if let InboundKind::Desk(written) = &inbound.what {
                let found = advisers::event(following.content, &self.cases, written, following.now);
                if let Some((id, event)) = found {
                    self.turn(following, id, event)?;
                }
                continue;
            }
            let event = match &inbound.what {
                // Rooms of the simulation always have somebody.
                InboundKind::Desk(_) | InboundKind::RoleAttended(_) | InboundKind::RoleDeserted(_) => continue,
                InboundKind::Blocked => Event::AddressRefused,
                InboundKind::Unblocked => Event::AddressReturned,
                InboundKind::Content(content) => Event::Heard(content.clone()),
            };
            match (self.at(&inbound.address).map(|case| case.id), event) {
                (Some(id), event) => self.turn(following, id, event)?,
                (None, event @ Event::Heard(_)) => self.meet(following, inbound, event)?,
                (None, _) => {}
            }
        }
        match fresh.first() {
            Some(unknown) => Err(format!("law 5: {} was never given", unknown.0)),
            None => Ok(()),
        }
    }

    /// Somebody without a case writes.
    fn meet(&mut self, following: &mut Following, inbound: &Inbound, event: Event) -> Result<(), String> {
        let world = &following.content.world;
        let spoken = inbound.language.as_deref().unwrap_or("fr");
        let stranger = Case::stranger(
            CaseId(0),
            inbound.address.clone(),
            Language::from(spoken),
            world.dialogue.id.clone(),
            world.dialogue.qualifications.keys().next().cloned().expect("a sheet"),
            world.dialogue.start.clone(),
            following.now,
        );
        let turn = played(following, stranger.clone(), event.clone())?;
        let mut after = turn.case;
        let id = match after.consent {
            Some(_) => Some(following.numbers.pop().ok_or("law 7: a person agreed, and no case was begun")?),
            None => None,
        };
        if let Some(id) = id {
            after.id = id;
            after.key.person = PersonId(id.0);
            after.revision += 1;
            self.cases.insert(id, after.clone());
            following.changed.insert(id);
        }
        let address = id.is_none().then(|| inbound.address.clone());
        following.said.extend(says(&turn.effects, id, address.as_ref()));
        following.turns.push(Turned { id, before: stranger, event, after, effects: turn.effects });
        Ok(())
    }

    /// An event happens to a case that exists.
    fn turn(&mut self, following: &mut Following, id: CaseId, event: Event) -> Result<(), String> {
        let Some(before) = self.cases.get(&id).cloned() else { return Ok(()) };
        let turn = played(following, before.clone(), event.clone())?;
        let mut after = turn.case;
        after.revision += 1;
        let is_erased = turn.effects.contains(&Effect::Erase);
        if is_erased {
            self.cases.remove(&id);
            following.changed.remove(&id);
            following.erased.insert(id);
            // What the case wanted to say goes with it; only what follows the erasing is said.
            following.said.retain(|said| said.owner != Some(id));
            let behind = turn.effects.iter().skip_while(|effect| **effect != Effect::Erase);
            following.said.extend(says(&behind.cloned().collect::<Vec<_>>(), None, None));
        } else {
            self.cases.insert(id, after.clone());
            following.changed.insert(id);
            following.said.extend(says(&turn.effects, Some(id), None));
        }
        following.turns.push(Turned { id: Some(id), before, event, after, effects: turn.effects });
        Ok(())
    }

    fn compare(&self, following: &Following, commit: &Commit) -> Result<(), String> {
        let written: BTreeSet<CaseId> = commit.cases.iter().map(|write| write.case.id).collect();
        if written != following.changed {
            return Err(format!("law 7: cases {written:?} were written, {:?} changed", following.changed));
        }
        for write in &commit.cases {
            let expected = &self.cases[&write.case.id];
            if write.case != *expected {
                return Err(format!("law 7: {}: {}", write.case.id, difference(&write.case, expected)));
            }
        }
        let erased: BTreeSet<CaseId> = commit.erased.iter().copied().collect();
        if erased != following.erased {
            return Err(format!("law 7: {erased:?} were erased, {:?} should be", following.erased));
        }
        let said: Vec<&Vec<Part>> = commit
            .deliveries
            .iter()
            .filter(|delivery| matches!(delivery.to, Recipient::Candidate(_)))
            .filter_map(|delivery| match &delivery.body {
                Body::Message { parts, .. } => Some(parts),
                _ => None,
            })
            .collect();
        if said.iter().copied().ne(following.said.iter().map(|said| &said.parts)) {
            return Err(format!("law 1: {} messages for people, {} from the engine", said.len(), following.said.len()));
        }
        Ok(())
    }
}

fn says(effects: &[Effect], owner: Option<CaseId>, to: Option<&Address>) -> Vec<Said> {
    let say = |effect: &Effect| match effect {
        Effect::Say(say) => {
            let stranger = to.filter(|_| !say.is_urgent).cloned();
            Some(Said { owner, parts: say.parts.clone(), stranger })
        }
        _ => None,
    };
    effects.iter().filter_map(say).collect()
}

/// Of what a commit says to a stranger the newest stays; help is never left out. How many are.
fn newest_alone(said: &mut Vec<Said>) -> usize {
    let before = said.len();
    let mut newer: BTreeSet<Address> = BTreeSet::new();
    let mut kept: Vec<Said> = Vec::new();
    while let Some(last) = said.pop() {
        if last.stranger.as_ref().is_none_or(|address| newer.insert(address.clone())) {
            kept.push(last);
        }
    }
    kept.reverse();
    *said = kept;
    before - said.len()
}

fn played(following: &Following, case: Case, event: Event) -> Result<Turn, String> {
    let (id, what) = (case.id, format!("{event:?}"));
    let taken = catch_unwind(AssertUnwindSafe(|| advance(&following.content.world, case, event, following.now)));
    taken.map_err(|_| format!("the engine panicked: {id} at {what}"))
}

/// The first lines in which two cases differ. Values print as dots.
fn difference(stored: &Case, expected: &Case) -> String {
    let (stored, expected) = (format!("{stored:#?}"), format!("{expected:#?}"));
    let differs = stored.lines().zip(expected.lines()).find(|(one, other)| one != other);
    differs.map_or("a value differs".to_owned(), |(one, other)| {
        format!("stored {}, expected {}", one.trim(), other.trim())
    })
}
