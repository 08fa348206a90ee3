//! From turns to one commit: what each case asks of the world becomes deliveries, ledger lines, erasures.

use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind};

use jiff::{SignedDuration, Timestamp};

use super::advisers::absences::Absences;
use super::attendance::Attendance;
use super::stranger::{stranger, told};
use crate::dialogue::{Language, RoleId};
use crate::engine::advisers::desk;
use crate::engine::case::{Address, Case, CaseId, Hand, PersonId, Private};
use crate::engine::common_ids;
use crate::engine::effect::{Arg, Effect, Line, Part, Say, Turn};
use crate::engine::event::{Content, Event};
use crate::engine::facts::calendar::Calendar;
use crate::engine::world::Service;
use crate::engine::{World, advance, beginning, is_danger};
use crate::ports::channel::{Body, Delivery, DeliveryId, Haste, Inbound, InboundId, Recipient};
use crate::ports::store::{CaseWrite, Commit, LedgerCount, LedgerLine, StoreError};
use crate::text::Texts;

/// The place of the answer to a room, behind all effects of a turn.
const ANSWER: u16 = u16::MAX;
/// The place of what an address is told, before those of answers and signs.
const ADDRESS: u16 = u16::MAX - 2;

/// The cases of a batch while their turns are taken, and what they asked for.
pub struct Turns<'w> {
    world: &'w World,
    now: Timestamp,
    cases: BTreeMap<CaseId, Held>,
    /// Where cases of the batch are or were.
    places: BTreeMap<Address, CaseId>,
    erased: BTreeSet<CaseId>,
    deliveries: Vec<Delivery>,
    ledger: Vec<LedgerLine>,
    /// Advisers who are away, and until when.
    pub absences: Absences,
    /// Which roles nobody answers for.
    pub attendance: Attendance,
    /// The same as it was kept.
    attended: Attendance,
}

/// A case of the batch and the revision it was read at.
struct Held {
    case: Case,
    read: Option<u64>,
    /// The address that it had when it was read, when it has another now.
    left: Option<Address>,
    changed: bool,
}

/// What makes the messages of a turn more or less urgent.
struct Tempo {
    /// The person agreed to be kept.
    is_kept: bool,
    /// Somebody is in danger.
    is_urgent: bool,
    /// Time caused it.
    reminds: bool,
}

impl Tempo {
    fn haste(&self, effect: &Effect) -> Haste {
        match effect {
            Effect::Say(say) if !say.occurrences.is_empty() => Haste::Reminder,
            // The buttons that a reminder closes wait with it.
            Effect::CloseQuestion { .. } if self.reminds => Haste::Reminder,
            Effect::Say(say) if say.is_urgent => Haste::Danger,
            // A card is changed in the order in which its case changed; words about danger overtake all others.
            Effect::Tell { .. } if self.is_urgent => Haste::Danger,
            _ if self.is_kept => Haste::Answer,
            _ => Haste::Stranger,
        }
    }
}

impl<'w> Turns<'w> {
    /// No turns yet.
    pub fn new(world: &'w World, now: Timestamp) -> Self {
        let (cases, places, erased) = (BTreeMap::new(), BTreeMap::new(), BTreeSet::new());
        let (deliveries, ledger, absences) = (Vec::new(), Vec::new(), BTreeMap::new());
        let (attendance, attended) = (Attendance::default(), Attendance::default());
        Self { world, now, cases, places, erased, deliveries, ledger, absences, attendance, attended }
    }

    /// The same, while these roles have nobody.
    pub fn attended_by(mut self, attendance: Attendance) -> Self {
        (self.attended, self.attendance) = (attendance.clone(), attendance);
        self
    }

    /// The same, while these advisers are away.
    pub fn without(mut self, absences: Absences) -> Self {
        self.absences = absences;
        self
    }

    /// A case of this batch by its address, as its earlier turns left it.
    pub fn at(&self, address: &Address) -> Option<CaseId> {
        let id = *self.places.get(address)?;
        self.cases.get(&id).filter(|held| held.case.address == *address).map(|_| id)
    }

    /// Whether the batch holds this case already, or erased it.
    pub fn has(&self, id: CaseId) -> bool {
        self.cases.contains_key(&id) || self.erased.contains(&id)
    }

    /// Whether the batch erased the case.
    pub fn is_erased(&self, id: CaseId) -> bool {
        self.erased.contains(&id)
    }

    /// Adds a case as it was read.
    pub fn load(&mut self, case: Case) {
        let read = Some(case.revision);
        self.places.insert(case.address.clone(), case.id);
        self.cases.entry(case.id).or_insert(Held { case, read, left: None, changed: false });
    }

    /// An event happens to a case of the batch.
    pub fn take(&mut self, id: CaseId, event: Event, cause: Option<&InboundId>) {
        let Some(Held { case, read, left, .. }) = self.cases.remove(&id) else { return };
        let before = case.address.clone();
        let turn = self.turn(case, event);
        // Where it was when it was read, if it is elsewhere now.
        let left = left.or_else(|| (turn.case.address != before).then_some(before));
        self.settle(turn, read, left, cause);
    }

    /// An event of a person without a case. The case is kept, and numbered, only if the person agreed to it.
    pub fn meet(
        &mut self,
        stranger: Case,
        event: Event,
        cause: &InboundId,
        number: impl FnOnce() -> Result<CaseId, StoreError>,
    ) -> Result<(), StoreError> {
        let mut turn = self.turn(stranger, event);
        if turn.case.consent.is_some() {
            turn.case.id = number()?;
            turn.case.key.person = PersonId(turn.case.id.0);
        }
        self.settle(turn, None, None, Some(cause));
        Ok(())
    }

    /// A fault in one case parks that case, tells the advisers, and leaves the others alone.
    fn turn(&mut self, case: Case, event: Event) -> Turn {
        let kept = case.clone();
        let taken = catch_unwind(AssertUnwindSafe(|| advance(self.world, case, event, self.now)));
        let mut turn = taken.unwrap_or_else(|_| {
            tracing::error!(case = %kept.id, "a turn failed; the case is parked until an adviser gives it back");
            self.parked(kept)
        });
        if let Hand::Asked { role, .. } = &turn.case.hand
            && self.is_deserted(role)
            && desk::admit_nobody(self.world, &mut turn.effects)
        {
            self.attendance.told.insert(turn.case.id);
        }
        turn
    }

    fn parked(&self, mut case: Case) -> Turn {
        // Looked at again from time to time, so that the retention ends it even if nobody does.
        case.wake = self.now.checked_add(SignedDuration::from_hours(24 * 7)).ok();
        if let Hand::Parked { .. } = case.hand {
            return Turn { case, effects: Vec::new() };
        }
        case.hand = Hand::Parked { since: self.now };
        let role = self.world.dialogue.role_at(&case.step).clone();
        let card = Line::new("common-adviser-parked").with("case", Arg::Word(Private(case.id.to_string())));
        let say = Say { parts: vec![Part::Text(Line::new(common_ids::HAND_PARKED))], ..Say::default() };
        Turn { case, effects: vec![Effect::Say(say), Effect::Tell { role, parts: vec![Part::Text(card)] }] }
    }

    fn settle(&mut self, turn: Turn, read: Option<u64>, left: Option<Address>, cause: Option<&InboundId>) {
        let Turn { mut case, effects } = turn;
        let is_kept = case.consent.is_some();
        case.revision += 1;
        let mut index = 0;
        let mut is_erased = false;
        let says = || effects.iter().filter_map(|effect| if let Effect::Say(say) = effect { Some(say) } else { None });
        let turn = Tempo {
            is_kept,
            is_urgent: says().any(|say| say.is_urgent),
            reminds: says().any(|say| !say.occurrences.is_empty()),
        };
        for effect in effects {
            let id = match (is_kept && !is_erased, cause) {
                (true, _) => DeliveryId::Case { case: case.id, revision: case.revision, index },
                (false, Some(inbound)) => DeliveryId::Stranger { inbound: inbound.clone(), index },
                (false, None) => {
                    // Erased by time: nobody is told more than the announcement said.
                    let inbound = InboundId(format!("erased:{}", case.id));
                    DeliveryId::Stranger { inbound, index }
                }
            };
            if let Effect::Erase = effect {
                is_erased = true;
                continue;
            }
            if self.effect(effect, id, &case, cause, &turn) {
                index += 1;
            }
        }
        if is_erased {
            self.erased.insert(case.id);
            let gone = case.id;
            // What earlier turns of the batch wanted to send goes with the case.
            self.deliveries.retain(|delivery| delivery.id.case() != Some(gone));
            if read.is_some() {
                self.deliveries.push(empty_room(self.world, gone, self.now));
            }
        } else if is_kept {
            self.places.insert(case.address.clone(), case.id);
            self.cases.insert(case.id, Held { case, read, left, changed: true });
        }
    }

    /// Whether nobody is there for a role, nor for the one that steps in.
    pub fn is_deserted(&self, role: &RoleId) -> bool {
        self.attendance.deserted.contains(&self.present(role.clone()))
    }

    /// The role that answers for a role now: its fallback while all its advisers are away, or none is there.
    fn present(&self, role: RoleId) -> RoleId {
        let is_deserted = self.attendance.deserted.contains(&role);
        let today = Calendar::of_centre(self.world).day(self.now);
        let is_away = |adviser: &String| self.absences.get(adviser).is_some_and(|until| *until >= today);
        match self.world.service(&role) {
            Some(Service { advisers, fallback: Some(fallback), .. })
                if is_deserted || !advisers.is_empty() && advisers.iter().all(is_away) =>
            {
                fallback.clone()
            }
            _ => role,
        }
    }

    /// Whether the effect became a delivery.
    fn effect(&mut self, effect: Effect, id: DeliveryId, case: &Case, cause: Option<&InboundId>, turn: &Tempo) -> bool {
        let haste = turn.haste(&effect);
        let candidate = Recipient::Candidate(case.address.clone());
        let mut carries = None;
        let (to, body, occurrences) = match effect {
            Effect::Card { role, number, parts } => {
                (Recipient::Role(self.present(role)), Body::Card { number, parts }, Vec::new())
            }
            Effect::Edit { of, parts } => (candidate, Body::Edit { of: InboundId(of), parts }, Vec::new()),
            Effect::TakeBack { of } => (candidate, Body::TakeBack { of: InboundId(of) }, Vec::new()),
            Effect::Say(say) => {
                let Say { parts, choices, question, occurrences, carries: is_carrying, is_urgent: _ } = say;
                carries = cause.filter(|_| is_carrying).cloned();
                (candidate, Body::Message { parts, choices, question }, occurrences)
            }
            Effect::Tell { role, parts } => {
                let role = Recipient::Role(self.present(role));
                (role, Body::words(parts), Vec::new())
            }
            Effect::Pass { parts } => (Recipient::Case(case.id), Body::words(parts), Vec::new()),
            Effect::CloseQuestion { number } => (candidate, Body::CloseQuestion { number }, Vec::new()),
            Effect::DeleteInbound { message } => (candidate, Body::DeleteInbound { message }, Vec::new()),
            Effect::FellDue { occurrence, settled } => {
                let day = occurrence.day;
                self.ledger.push(LedgerLine { day, count: LedgerCount::Expected });
                self.ledger.extend(settled.map(|state| LedgerLine { day, count: LedgerCount::Settled(state) }));
                return false;
            }
            Effect::Erase => return false,
        };
        let language = match &to {
            Recipient::Candidate(_) => case.language.clone(),
            Recipient::Case(_) | Recipient::Role(_) => self.world.language(),
        };
        let plain = Delivery::new(id, to, language, body, self.now);
        self.deliveries.push(Delivery { occurrences, carries, haste, ..plain });
        true
    }

    /// A case of this batch, as its turns left it.
    pub fn case(&self, id: CaseId) -> Option<&Case> {
        self.cases.get(&id).map(|held| &held.case)
    }

    /// The moment of these turns.
    pub fn now(&self) -> Timestamp {
        self.now
    }

    /// The language of a case of this batch, or the one in which somebody without a case is answered.
    pub fn language_of(&self, known: Option<CaseId>, suggested: Option<&str>) -> Language {
        let case = known.and_then(|id| self.case(id));
        case.map_or_else(|| self.language_for(suggested), |case| case.language.clone())
    }

    /// Whether somebody writes that they are in danger: in all that is read of a message, or in its beginning.
    pub fn is_danger(&self, known: Option<CaseId>, inbound: &Inbound, content: &Content, in_all: bool) -> bool {
        let Some(Private(words)) = content.words() else { return false };
        let words = if in_all { words } else { beginning(words).beginning };
        let case = known.and_then(|id| self.case(id)).cloned();
        let case = case.unwrap_or_else(|| stranger(self.world, inbound, self.now));
        is_danger(self.world, case, words, self.now)
    }

    /// The language in which somebody without a case is answered.
    pub fn language_for(&self, suggested: Option<&str>) -> Language {
        Texts::negotiate(suggested, &self.world.languages).unwrap_or_else(|| "fr".into())
    }

    /// Whether this batch tells somebody without a case something.
    pub fn tells(&self, address: &Address) -> bool {
        self.deliveries.iter().any(|one| told(one) == Some(address))
    }

    /// The address that a case left is told so: whoever lost a case is nobody who agreed to nothing.
    pub fn tell_left(&mut self, left: Address, language: Language, cause: &InboundId) {
        self.tell_address(left, language, Line::new(common_ids::ACCOUNT_LEFT), cause, 1);
        if let Some(told) = self.deliveries.last_mut() {
            told.haste = Haste::Answer;
        }
    }

    /// One sentence to an address, whoever is there. `place` tells apart what one message causes.
    pub fn tell_address(&mut self, to: Address, language: Language, line: Line, cause: &InboundId, place: u16) {
        let id = DeliveryId::Stranger { inbound: cause.clone(), index: ADDRESS - place };
        let body = Body::words(vec![Part::Text(line)]);
        let haste = if self.at(&to).is_some() { Haste::Answer } else { Haste::Stranger };
        self.deliveries
            .push(Delivery { haste, ..Delivery::new(id, Recipient::Candidate(to), language, body, self.now) });
    }

    /// What a room of the centre is answered. About a case that there is, it must not outlive the case.
    pub fn answer(&mut self, to: Recipient, parts: Vec<Part>, about: Option<CaseId>, cause: &InboundId) {
        let inbound = cause.clone();
        let id = match about {
            Some(case) => DeliveryId::Answer { case, inbound },
            None => DeliveryId::Stranger { inbound, index: ANSWER },
        };
        self.deliveries.push(Delivery::new(id, to, self.world.language(), Body::words(parts), self.now));
    }

    /// All of it as one commit. Cases that no turn changed are left out.
    pub fn commit(self) -> Commit {
        let marks = self.attendance.marks(&self.attended);
        let cases = self.cases.into_values().filter(|held| held.changed);
        Commit {
            marks,
            cases: cases.map(|held| CaseWrite { case: held.case, read: held.read, left: held.left }).collect(),
            erased: self.erased.into_iter().collect(),
            deliveries: self.deliveries,
            ledger: self.ledger,
            ..Commit::default()
        }
    }
}

/// Empties the rooms of a case that is erased. It belongs to no case, so that the erasure does not take it away too.
pub fn empty_room(world: &World, case: CaseId, now: Timestamp) -> Delivery {
    Delivery::empty_room("erased-room", case, world.language(), now)
}
