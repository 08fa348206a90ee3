//! What is counted while months go by.

use std::collections::BTreeMap;

use jalon::app::App;
use jalon::dialogue::RoleId;
use jalon::engine::case::{Case, CaseId, Hand};
use jalon::ports::store::StoreError;
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};

use super::people::Person;
use super::plan::Plan;

/// Silences that are told.
const LONGEST: usize = 5;

/// Messages of a week.
#[derive(Clone, Copy, Debug, Default)]
pub struct Week {
    pub answers: u64,
    pub reminders: u64,
    pub rooms: u64,
}

/// Why nothing was said for so long.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// An adviser had the case.
    Held,
    /// No date for the next message is known: everything that was to be said was said.
    Said,
    Paused,
    /// Wanted no more reminders.
    Stopped,
    /// It is over: somebody wrote since. Why it was is not known any more.
    Broken,
}

/// The time between two messages of a conversation that is still open.
#[derive(Clone, Debug)]
pub struct Silence {
    pub days: i64,
    pub case: CaseId,
    pub step: String,
    pub why: Why,
}

/// Hand-offs of a role.
#[derive(Clone, Debug, Default)]
pub struct Load {
    pub asked: u64,
    /// Hours from the wish to the answer, of those that were taken.
    pub waited: Vec<i64>,
    pub held: u64,
    pub most_held: u64,
}

#[derive(Default)]
pub struct Figures {
    pub weeks: Vec<Week>,
    pub agreed: u64,
    pub open: u64,
    pub closed: u64,
    pub steps: BTreeMap<String, u64>,
    /// Open cases without a question, a timer, or an adviser.
    pub lost: u64,
    pub silences: Vec<Silence>,
    /// State to number, summed over all days; `expected` is what fell due.
    pub ledger: BTreeMap<String, u64>,
    /// What has no state yet: it waits for its hour.
    pub difference: i64,
    pub roles: BTreeMap<RoleId, Load>,
    /// The most reminders that one person got on one day.
    pub most_a_day: u64,
    last: BTreeMap<usize, Timestamp>,
    longest: BTreeMap<usize, SignedDuration>,
    reminded: BTreeMap<usize, (Date, u64)>,
    waiting: BTreeMap<CaseId, (RoleId, Timestamp)>,
    holding: BTreeMap<CaseId, RoleId>,
}

impl Figures {
    pub fn new(plan: &Plan) -> Self {
        let days = plan.from.until(plan.to).map_or(0, |span| span.get_days());
        let weeks = usize::try_from(days).unwrap_or(0).div_ceil(7);
        Self { weeks: vec![Week::default(); weeks], ..Self::default() }
    }

    fn week(&mut self, now: Timestamp, plan: &Plan) -> Option<&mut Week> {
        let day = plan.zone.to_datetime(now).date();
        let days = plan.from.until(day).map_or(0, |span| span.get_days());
        self.weeks.get_mut(usize::try_from(days / 7).ok()?)
    }

    /// Somebody wrote, or read something.
    pub fn spoke(&mut self, number: usize, now: Timestamp) {
        if let Some(last) = self.last.insert(number, now) {
            let gap = now.duration_since(last);
            let longest = self.longest.entry(number).or_default();
            *longest = gap.max(*longest);
        }
    }

    /// A message reached a person; a reminder with the day where they are.
    pub fn told(&mut self, number: usize, reminded: Option<Date>, now: Timestamp, plan: &Plan) {
        self.spoke(number, now);
        if let Some(week) = self.week(now, plan) {
            let count = if reminded.is_some() { &mut week.reminders } else { &mut week.answers };
            *count += 1;
        }
        if let Some(today) = reminded {
            let (day, times) = self.reminded.entry(number).or_insert((today, 0));
            (*day, *times) = if *day == today { (today, *times + 1) } else { (today, 1) };
            self.most_a_day = self.most_a_day.max(*times);
        }
    }

    pub fn told_room(&mut self, now: Timestamp, plan: &Plan) {
        if let Some(week) = self.week(now, plan) {
            week.rooms += 1;
        }
    }

    /// A role was asked. False when it was asked before.
    pub fn waits(&mut self, id: CaseId, role: &RoleId, since: Timestamp) -> bool {
        if self.waiting.contains_key(&id) || self.holding.contains_key(&id) {
            return false;
        }
        self.roles.entry(role.clone()).or_default().asked += 1;
        self.waiting.insert(id, (role.clone(), since));
        true
    }

    pub fn taken(&mut self, id: CaseId, now: Timestamp) {
        let Some((role, since)) = self.waiting.remove(&id) else { return };
        let load = self.roles.entry(role.clone()).or_default();
        load.waited.push(now.duration_since(since).as_hours());
        load.held += 1;
        load.most_held = load.most_held.max(load.held);
        self.holding.insert(id, role);
    }

    /// The case is with nobody any more.
    pub fn dropped(&mut self, id: CaseId) {
        self.waiting.remove(&id);
        if let Some(load) = self.holding.remove(&id).and_then(|role| self.roles.get_mut(&role)) {
            load.held = load.held.saturating_sub(1);
        }
    }

    /// Looks at what is left, and sums the ledger.
    pub fn end(&mut self, app: &mut App, people: &[Person], plan: &Plan, to: Timestamp) -> Result<(), StoreError> {
        app.store().each_case(&mut |case| self.look(&case, people, to))?;
        self.silences.sort_by_key(|silence| (-silence.days, silence.case));
        self.silences.truncate(LONGEST);
        let mut day = plan.from;
        while day < plan.to {
            let counted = app.reminders(day)?;
            for (state, number) in counted.counts {
                *self.ledger.entry(state).or_default() += number;
            }
            self.difference += counted.difference;
            day = day.tomorrow().unwrap_or(plan.to);
        }
        for load in self.roles.values_mut() {
            load.waited.sort_unstable();
        }
        Ok(())
    }

    fn look(&mut self, case: &Case, people: &[Person], to: Timestamp) {
        self.agreed += 1;
        if !case.is_open() {
            self.closed += 1;
            return;
        }
        self.open += 1;
        *self.steps.entry(case.step.to_string()).or_default() += 1;
        let is_held = matches!(case.hand, Hand::Held { .. });
        let has_next = case.question.is_some() || is_held;
        if !has_next || case.wake.is_none() {
            self.lost += 1;
        }
        let Some(number) = case.address.place.0.parse::<usize>().ok().filter(|number| *number < people.len()) else {
            return;
        };
        let gap = self.last.get(&number).map_or(SignedDuration::ZERO, |last| to.duration_since(*last));
        let earlier = self.longest.get(&number).copied().unwrap_or_default();
        let longest = earlier.max(gap);
        let why = if earlier > gap {
            Why::Broken
        } else if is_held {
            Why::Held
        } else if case.stopped {
            Why::Stopped
        } else if case.paused.is_some() {
            Why::Paused
        } else {
            Why::Said
        };
        let silence = Silence { days: longest.as_hours() / 24, case: case.id, step: case.step.to_string(), why };
        self.silences.push(silence);
    }
}
