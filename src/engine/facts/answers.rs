//! What was answered, as rows may test it: closed values, nothing computed in the files.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;

use super::calendar::{Calendar, shift};
use super::computed::{competences, derived, elapsed_of, total_of};
use crate::dialogue::find::find_deadline;
use crate::dialogue::table::Facts;
use crate::dialogue::{Anchor, AnchorOn, BandOf, Deadline, DeadlineId, FactId, SlotId, SlotKind, Step};
use crate::engine::case::{Case, Entry, Value};
use crate::engine::world::World;

/// Value of a question that the person passed over.
const UNKNOWN: &str = "unknown";

/// What was answered of a case at an instant, perhaps seen from one entry of a list. Papers and reminders are
/// counted by it: of their own facts it knows nothing, so that a rule about papers cannot turn on itself.
pub struct Answers<'a> {
    pub(super) world: &'a World,
    pub(super) case: &'a Case,
    pub(super) now: Timestamp,
    /// The entry whose slots come first.
    entry: Option<&'a Entry>,
    /// What the person added to find the right contact.
    wishes: &'a [FactId],
    /// The person's day.
    today: OnceCell<Date>,
}

impl<'a> Answers<'a> {
    /// Those of a case.
    pub fn of(world: &'a World, case: &'a Case, now: Timestamp) -> Self {
        Self { world, case, now, entry: None, wishes: &[], today: OnceCell::new() }
    }

    /// The same, where the slots of an entry come first.
    pub fn in_entry(self, entry: Option<&'a Entry>) -> Self {
        Self { entry, ..self }
    }

    /// The same with what the person added to find the right contact.
    pub fn wishing(self, wishes: &'a [FactId]) -> Self {
        Self { wishes, ..self }
    }
}

impl Facts for Answers<'_> {
    fn value(&self, fact: &FactId) -> Option<Cow<'_, str>> {
        let name = fact.as_str();
        let dialogue = &self.world.dialogue;
        if let Some(slot) = dialogue.slots.get(name) {
            return self.slot(&slot.id, &slot.kind);
        }
        if dialogue.derived.contains_key(name) {
            return derived(self.world, self.case, fact).map(Cow::Borrowed);
        }
        if let Some(band) = dialogue.bands.get(name) {
            let number = match &band.of {
                BandOf::Slot(slot) => match self.read(slot) {
                    Some(Value::Number(number)) => *number,
                    _ => return self.is_skipped(slot).then(|| UNKNOWN.into()),
                },
                BandOf::Elapsed(elapsed) => elapsed_of(self.case, dialogue.elapsed.get(elapsed)?, self.today())?,
                BandOf::Total(total) => total_of(self.case, dialogue.totals.get(total)?, self.today()),
            };
            return band
                .values
                .iter()
                .find(|(_, below)| below.is_none_or(|below| number < below))
                .map(|(value, _)| value.as_str().into());
        }
        if let Some(list) = dialogue.lists.get(name) {
            let is_empty = self.case.lists.get(&list.id).is_none_or(Vec::is_empty);
            return Some(if is_empty { "none" } else { "some" }.into());
        }
        if let Some(assessment) = dialogue.assessments.get(name) {
            let rated = self.case.assessments.get(&assessment.id).map_or(0, BTreeMap::len);
            let asked = competences(self.world, self.case).count();
            return Some(
                if rated == 0 {
                    "none"
                } else if rated < asked {
                    "some"
                } else {
                    "complete"
                }
                .into(),
            );
        }
        if let Some((deadline, step)) = find_deadline(&self.world.dialogue, name) {
            let date = deadline_date(self.world, self.case, deadline, step, self.now)?;
            let today = self.today();
            let soon = shift(date, deadline.soon, crate::dialogue::Toward::Before);
            return Some(
                if today > date {
                    "passed"
                } else if today >= soon {
                    "soon"
                } else {
                    "open"
                }
                .into(),
            );
        }
        if self.wishes.contains(fact) {
            return Some(crate::dialogue::Dialogue::WISHED.into());
        }
        match name {
            "qualification" => Some(self.case.key.qualification.as_str().into()),
            "step" => Some(self.case.step.as_str().into()),
            _ => None,
        }
    }
}

impl Answers<'_> {
    fn today(&self) -> Date {
        *self.today.get_or_init(|| Calendar::of(self.world, self.case).day(self.now))
    }

    fn read(&self, slot: &SlotId) -> Option<&Value> {
        self.entry.and_then(|entry| entry.slots.get(slot)).or_else(|| self.case.slots.get(slot))
    }

    fn is_skipped(&self, slot: &SlotId) -> bool {
        self.entry.is_some_and(|entry| entry.skipped.contains(slot)) || self.case.skipped.contains(slot)
    }

    fn slot(&self, slot: &SlotId, kind: &SlotKind) -> Option<Cow<'_, str>> {
        match (self.read(slot), kind) {
            (Some(Value::Word(word)), SlotKind::Choice(_) | SlotKind::YesNo | SlotKind::OptionOf) => {
                Some(word.as_str().into())
            }
            (Some(_), _) => Some("known".into()),
            (None, _) => self.is_skipped(slot).then(|| UNKNOWN.into()),
        }
    }
}

/// The last day of a deadline, when what it counts from is known and its rows hold.
pub fn deadline_date(world: &World, case: &Case, deadline: &Deadline, step: &Step, now: Timestamp) -> Option<Date> {
    deadline_within(world, case, deadline, step, now, 8)
}

// Deadlines may hang on deadlines; `check` refuses rings, and `depth` bounds the walk all the same.
fn deadline_within(
    world: &World,
    case: &Case,
    deadline: &Deadline,
    step: &Step,
    now: Timestamp,
    depth: u8,
) -> Option<Date> {
    let facts = Answers::of(world, case, now);
    if depth == 0 || !deadline.when.holds(&facts) {
        return None;
    }
    let day = anchor_within(world, case, &deadline.from, step, now, depth - 1)?;
    Some(if deadline.end_of_month { day.last_of_month() } else { day })
}

/// The day from which something counts, when it is known.
pub fn anchor_day(world: &World, case: &Case, anchor: &Anchor, step: &Step, now: Timestamp) -> Option<Date> {
    anchor_within(world, case, anchor, step, now, 8)
}

fn anchor_within(world: &World, case: &Case, anchor: &Anchor, step: &Step, now: Timestamp, depth: u8) -> Option<Date> {
    let day = match &anchor.on {
        AnchorOn::Activity => Calendar::of(world, case).day(case.active),
        AnchorOn::Deadline(DeadlineId(id)) => {
            let (deadline, of) = find_deadline(&world.dialogue, id)?;
            deadline_within(world, case, deadline, of, now, depth)?
        }
        AnchorOn::Entered if step.id == case.step => Calendar::of(world, case).day(case.entered),
        AnchorOn::Entered => return None,
        AnchorOn::Slot(slot) => match case.slots.get(slot)? {
            Value::Date(date) => *date,
            _ => return None,
        },
    };
    Some(shift(day, anchor.span, anchor.toward))
}
