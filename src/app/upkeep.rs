//! What an operator asks of a store: cases, export, erase, reminders. Plain data; others print it.

use jiff::Timestamp;
use jiff::civil::Date;

use super::scheduler::difference;
use super::turns::empty_room;
use super::{App, export};
use crate::engine::case::{Case, CaseId, Hand};
use crate::engine::effect::Settled;
use crate::ports::store::{Audit, Commit, LedgerCount, StoreError};

/// One case as an operator sees it: a pseudonym, a place, who has the hand.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Row {
    /// `J-0042`.
    pub case: String,
    /// The id of the step where it stands.
    pub step: String,
    /// The name of that step, in the first language of the centre.
    pub title: String,
    /// `bot`, `asked ROLE`, `held ROLE` or `parked`.
    pub hand: String,
    /// Since when someone is asked, holds the case, or it is parked.
    pub since: Option<String>,
    /// When the candidate last wrote, in UTC.
    pub active: String,
    /// When time next changes something about it, in UTC; None when it has no timer.
    pub next: Option<String>,
}

/// A day of the ledger: each count by its word, and what is missing for the sum to be zero.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Day {
    /// `2026-03-02`.
    pub day: String,
    /// `expected`, each way to end, then `repeated` and `left-out`, which are in no sum.
    pub counts: Vec<(String, u64)>,
    /// What fell due less what ended: 0 once every reminder of the day has ended.
    pub difference: i64,
}

/// What a walk over the whole store came to.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Verified {
    /// Keys with a value, of every kind.
    pub records: u64,
    /// Cases, readable or not.
    pub cases: u64,
    /// Deliveries that wait.
    pub deliveries: u64,
    /// Timers, those included that are set for no case.
    pub timers: u64,
    /// What does not hold, a sentence each, without anything personal.
    pub flaws: Vec<String>,
}

impl From<Audit> for Verified {
    fn from(audit: Audit) -> Self {
        let Audit { records, cases, deliveries, timers, flaws } = audit;
        Self { records, cases, deliveries, timers, flaws }
    }
}

impl App {
    /// Reads everything and compares what must agree.
    ///
    /// # Errors
    /// When the store is not available.
    pub fn verify(&mut self) -> Result<Verified, StoreError> {
        self.store.verify().map(Verified::from)
    }

    /// Every case, in the order of the numbers; only those where somebody waits for a person, if wished.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn cases(&mut self, only_waiting: bool) -> Result<Vec<Row>, StoreError> {
        let mut wanted = Vec::new();
        self.store.each_case(&mut |case| {
            if !only_waiting || case.hand != Hand::Bot {
                wanted.push(case);
            }
        })?;
        Ok(wanted.iter().map(|case| self.row(case)).collect())
    }

    fn row(&self, case: &Case) -> Row {
        let (hand, since) = match &case.hand {
            Hand::Bot => ("bot".to_owned(), None),
            Hand::Asked { role, since } => (format!("asked {role}"), Some(*since)),
            Hand::Held { role, since, .. } => (format!("held {role}"), Some(*since)),
            Hand::Parked { since } => ("parked".to_owned(), Some(*since)),
        };
        let world = &self.content.world;
        Row {
            case: case.id.to_string(),
            step: case.step.0.clone(),
            title: self.content.texts.line(&world.language(), &world.step_title(&case.step)),
            hand,
            since: since.map(|at: Timestamp| at.to_string()),
            active: case.active.to_string(),
            next: case.wake.map(|at| at.to_string()),
        }
    }

    /// One case as an operator sees it.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn show(&mut self, id: CaseId) -> Result<Option<Row>, StoreError> {
        let case = self.store.case(id)?;
        Ok(case.map(|case| self.row(&case)))
    }

    /// Everything that is kept about the person of a case, as JSON.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn export(&mut self, id: CaseId) -> Result<Option<String>, StoreError> {
        Ok(self.store.case(id)?.map(|case| export::json(&case)))
    }

    /// Erases a case at once. False when there is none.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn erase(&mut self, id: CaseId) -> Result<bool, StoreError> {
        let is_known = self.store.has_case(id)?;
        let now = self.clock.now();
        if is_known {
            let deliveries = vec![empty_room(&self.content.world, id, now)];
            self.store.commit(Commit { erased: vec![id], deliveries, ..Commit::default() }, now)?;
        }
        Ok(is_known)
    }

    /// The ledger of a day.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn reminders(&mut self, day: Date) -> Result<Day, StoreError> {
        let ledger = self.store.ledger(day)?;
        let count = |kind: LedgerCount| ledger.get(&kind).copied().unwrap_or(0);
        let mut counts = vec![("expected".to_owned(), count(LedgerCount::Expected))];
        counts.extend(Settled::ALL.iter().map(|state| (state.word().to_owned(), count(LedgerCount::Settled(*state)))));
        counts.push(("repeated".to_owned(), count(LedgerCount::Repeated)));
        counts.push(("left-out".to_owned(), count(LedgerCount::LeftOut)));
        Ok(Day { day: day.to_string(), counts, difference: difference(&ledger) })
    }
}
