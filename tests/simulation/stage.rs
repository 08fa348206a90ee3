//! One life of the application, played from a plan: virtual time, one store, channels that are plain data.
//!
//! The stage does what the service does (`cli::service`), without threads: a batch in, receipts, what
//! is due, what may be sent. After each call the laws are tested on what was committed.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jalon::app::{App, Content};
use jalon::engine::case::{Address, Case, CaseId, Private};
use jalon::ports::channel::{DeliveryError, DeliveryId, Inbound, InboundId, Recipient, Refusal};
use jalon::ports::store::{Store, StoreError};
use jalon::ports::{Clock, kept};
use jiff::{SignedDuration, Timestamp};

use super::laws::Reminded;
use super::people::Person;
use super::plan::{Act, Fate, Move, Plan, StoreFault, What};
use super::post::{Ended, Flying, Post};
use super::scripts::Scripts;
use super::shadow::{Cause, Shadow};
use super::store::Spied;
use super::{advisers, laws, scripts, words};

use crate::support::clock::Odd;
use crate::support::dice::Dice;

/// Most that the service takes, fires or sends at once.
const BATCH: usize = 200;
const IN_FLIGHT: usize = 3;
/// Things that may happen between two moves before it is a storm.
const STORM: usize = 20_000;
/// Days after the last move within which everything must have ended.
const CALM_DAYS: i64 = 80;

/// Chance without any: the seed is all that a run depends on.
struct Dull;

impl jalon::ports::Entropy for Dull {
    fn fill(&mut self, buffer: &mut [u8]) {
        buffer.fill(7);
    }
}

/// How a life went.
pub struct Outcome {
    /// The law that was broken and the number of the move after which it was.
    pub broken: Option<(usize, String)>,
    /// The conversation in words, when asked for.
    pub text: String,
    /// What was met, and how often.
    pub met: Met,
}

/// What was met, and how often: a law that nothing puts to the test proves nothing.
pub type Met = BTreeMap<&'static str, u64>;

/// A life while it is played.
pub struct Stage<'a> {
    pub scripts: &'a Scripts,
    pub content: Arc<Content>,
    clock: Odd,
    pub store: Spied,
    pub app: Option<App>,
    /// When a process that died begins again.
    pub back: Timestamp,
    pub people: Vec<Person>,
    /// What is on its way to the application.
    pub coming: Vec<(Timestamp, Inbound)>,
    /// The last batch that was taken: a process that dies may not have acknowledged it.
    pub taken: (Timestamp, Vec<Inbound>),
    pub post: Post,
    /// How sendings ended, until it is written.
    pub ended: Vec<Ended>,
    pub shadow: Shadow,
    pub reminded: Reminded,
    pub owners: BTreeMap<CaseId, usize>,
    /// Words that came with a message, until it is taken.
    pub tokens: BTreeMap<InboundId, String>,
    /// Words of people who were erased.
    pub gone: Vec<String>,
    pub fates: Vec<Fate>,
    pub numbers: u64,
    pub text: Option<String>,
    pub shown: Option<Timestamp>,
    pub met: Met,
    /// The application is asked again after a failure, and not opened again.
    pub is_patient: bool,
}

/// Plays a plan.
pub fn play(scripts: &Scripts, plan: &Plan, is_loud: bool) -> Outcome {
    let mut stage = Stage::new(scripts, plan, is_loud);
    let mut broken = None;
    for (at, one) in plan.moves.iter().enumerate() {
        if let Err(what) = stage.make(plan, one) {
            broken = Some((at, what));
            break;
        }
    }
    if broken.is_none() {
        broken = stage.end(plan).err().map(|what| (plan.moves.len(), what));
    }
    Outcome { broken, text: stage.text.unwrap_or_default(), met: stage.met }
}

impl<'a> Stage<'a> {
    fn new(scripts: &'a Scripts, plan: &Plan, is_loud: bool) -> Self {
        let person = |(number, language): (usize, &&'static str)| Person {
            address: Address { channel: "sim".into(), place: Private(format!("place-{number}-of-{}", plan.seed)) },
            language,
            has_blocked: false,
            wrote: None,
            newest: None,
            screen: Vec::new(),
            tokens: Vec::new(),
        };
        let mut stage = Self {
            scripts,
            content: scripts.first.clone(),
            clock: Odd::at(plan.start),
            store: Spied::default(),
            app: None,
            back: plan.start,
            people: plan.people.iter().enumerate().map(person).collect(),
            coming: Vec::new(),
            taken: (plan.start, Vec::new()),
            post: Post::default(),
            ended: Vec::new(),
            shadow: Shadow::default(),
            reminded: Reminded::default(),
            owners: BTreeMap::new(),
            tokens: BTreeMap::new(),
            gone: Vec::new(),
            fates: Vec::new(),
            numbers: 0,
            text: is_loud.then(String::new),
            shown: None,
            met: Met::new(),
            is_patient: false,
        };
        stage.open();
        stage
    }

    /// The instant of a turn that is taken now.
    pub fn now(&self) -> Timestamp {
        kept(self.clock.now())
    }

    /// Where the clock was put.
    fn stands(&self) -> Timestamp {
        *self.clock.0.lock().expect("no panic holds it")
    }

    fn set(&mut self, to: Timestamp) {
        *self.clock.0.lock().expect("no panic holds it") = to;
    }

    /// The application on what the store holds.
    fn open(&mut self) {
        self.store.crash();
        let (store, clock) = (Box::new(self.store.clone()), Box::new(self.clock.clone()));
        self.app = Some(App::new(self.content.clone(), store, clock, Box::new(Dull)));
    }

    /// Counts something that was met.
    pub fn count(&mut self, what: &'static str, times: usize) {
        *self.met.entry(what).or_default() += u64::try_from(times).unwrap_or(u64::MAX);
    }

    /// Writes into the conversation, under the moment.
    pub fn say(&mut self, line: impl FnOnce() -> String) {
        let now = self.now();
        let Some(text) = &mut self.text else { return };
        if self.shown != Some(now) {
            self.shown = Some(now);
            text.push_str(&words::moment(now));
        }
        text.push_str(&line());
    }

    /// One move of the plan, at its time.
    fn make(&mut self, plan: &Plan, one: &Move) -> Result<(), String> {
        self.pass(plan.start + SignedDuration::from_mins(one.at))?;
        let mut dice = Dice::new(one.salt);
        match &one.what {
            What::Does { who, act } => {
                let person = &mut self.people[*who];
                match act {
                    Act::Block => person.has_blocked = true,
                    Act::Unblock => person.has_blocked = false,
                    _ => {}
                }
                let person = &self.people[*who];
                let token = format!("zq{}x{}", plan.seed, one.salt % 1_000_000);
                let case = self.shadow.at(&person.address);
                let sends = person.sends(&self.content.world, case, *act, kept(self.clock.now()), &token, &mut dice);
                for kind in sends {
                    self.comes(*who, kind, &token, &mut dice);
                }
            }
            What::Desk { who, adviser, act, apart } => {
                let case = self.shadow.at(&self.people[*who].address).map(|case| case.id);
                let case = case.unwrap_or(CaseId(1 + one.salt % 4));
                let token = format!("zq{}x{}", plan.seed, one.salt % 1_000_000);
                let near = InboundId(format!("in-{}", self.numbers.saturating_sub(dice.roll(3) as u64)));
                let told = self.shadow.cases.get(&case).and_then(|case| case.follow_up.card.as_ref());
                let card = DeliveryId::Case { case, revision: told.map_or(1, |card| card.number), index: 0 };
                let moment = advisers::Moment { now: self.now(), near, card };
                let kind = advisers::written(&self.content, case, adviser, *act, *apart, &token, moment, &mut dice);
                self.comes(*who, kind, &token, &mut dice);
            }
            What::Store(fault) => {
                self.say(|| format!("! store {fault:?}\n"));
                // What may have been written is read anew, as the service does.
                self.is_patient = *fault != StoreFault::Lost && dice.once_in(2);
                self.store.fail(*fault);
            }
            What::Send { fate, times } => self.fates.extend((0..*times).map(|_| *fate)),
            What::Crash { minutes } => self.crash(*minutes, &mut dice)?,
            What::Jump { minutes } => {
                self.say(|| format!("! clock {minutes} minutes\n"));
                self.set(self.stands() + SignedDuration::from_mins(*minutes));
            }
            What::Edit => {
                self.crash(0, &mut dice)?;
                self.say(|| "! edit\n".to_owned());
                let is_renamed = |case: &&Case| case.step.as_str() == scripts::OLD;
                let renamed = self.shadow.cases.values().filter(is_renamed).count();
                self.count("edits under a case", self.shadow.cases.len());
                self.count("edits that rename where a case stands", renamed);
                self.content = self.scripts.next.clone();
                self.open();
            }
            What::Erase { who } => {
                let case = self.shadow.at(&self.people[*who].address).map(|case| case.id);
                if let Some(case) = case.filter(|_| self.app.is_some()) {
                    self.say(|| format!("! operator erases {case}\n"));
                    self.call(&Cause::Operator, &[], |app| app.erase(case))?;
                }
            }
        }
        self.tick().map(drop)
    }

    /// The process dies: nobody knows how far its sends came.
    fn crash(&mut self, minutes: i64, dice: &mut Dice) -> Result<(), String> {
        self.say(|| format!("! crash, back after {minutes} minutes\n"));
        self.count("crashes", 1);
        self.count("sends that a crash cut", self.post.flying.len());
        for flying in std::mem::take(&mut self.post.flying) {
            if flying.arrives && dice.once_in(2) {
                self.arrive(&flying)?;
            }
        }
        self.post.crash();
        self.ended.clear();
        let now = self.now();
        let (at, batch) = std::mem::replace(&mut self.taken, (now, Vec::new()));
        if now.duration_since(at) < SignedDuration::from_hours(1) && dice.once_in(2) {
            // It died before it said that it had taken these.
            self.coming.extend(batch.into_iter().map(|inbound| (now, inbound)));
        }
        self.app = None;
        self.back = self.back.max(self.now() + SignedDuration::from_mins(minutes));
        if minutes == 0 && self.back <= self.now() {
            self.open();
        }
        for (id, case) in &self.shadow.cases {
            let stored = self.store.beside(|store| store.case(*id));
            if stored.as_ref() != Some(case) {
                return Err(format!("law 7: {id} is not in the store as it must be"));
            }
        }
        Ok(())
    }

    /// Everything that happens before an instant, each thing at its own time.
    fn pass(&mut self, target: Timestamp) -> Result<(), String> {
        for _ in 0..STORM {
            if self.app.is_none() {
                if self.back > target {
                    self.set(target.max(self.stands()));
                    return Ok(());
                }
                self.set(self.back.max(self.stands()));
                self.open();
            }
            if self.tick()? {
                continue;
            }
            match self.next()? {
                Some(at) if at < target => self.set(at),
                _ => {
                    self.set(target.max(self.stands()));
                    return self.rested();
                }
            }
        }
        Err(format!("law 2: more than {STORM} things happen before {target}"))
    }

    /// The next instant at which something happens.
    fn next(&mut self) -> Result<Option<Timestamp>, String> {
        let now = self.now();
        let Some(wake) = self.call(&Cause::Hand, &[], App::next_wake)? else { return Ok(Some(now)) };
        if wake.is_some_and(|wake| wake <= now) && self.post.flying.len() < IN_FLIGHT {
            return Err(format!("law 2: something due at {wake:?} does not happen"));
        }
        let flying = self.post.flying.iter().map(|flying| flying.ready);
        let coming = self.coming.iter().map(|(at, _)| *at);
        Ok(wake.filter(|wake| *wake > now).into_iter().chain(flying).chain(coming).min())
    }

    /// Nothing is due: every timer lies ahead.
    fn rested(&self) -> Result<(), String> {
        let passed = self.shadow.cases.values().find(|case| case.wake.is_some_and(|wake| wake < self.now()));
        match passed.filter(|_| self.app.is_some()) {
            // The instant itself may still be to come.
            Some(case) if case.wake.is_some_and(|wake| wake + SignedDuration::from_secs(1) < self.now()) => {
                Err(format!("law 8: the timer of {} passed at {:?}", case.id, case.wake))
            }
            _ => Ok(()),
        }
    }

    /// What the service does in one turn. True when something happened.
    fn tick(&mut self) -> Result<bool, String> {
        if self.app.is_none() {
            return Ok(false);
        }
        let now = self.now();
        let mut is_busy = false;
        self.coming.sort_by_key(|(at, _)| *at);
        let count = self.coming.iter().take_while(|(at, _)| *at <= now).count().min(BATCH);
        let batch: Vec<Inbound> = self.coming[..count].iter().map(|(_, inbound)| inbound.clone()).collect();
        let (landed, flying): (Vec<Flying>, Vec<Flying>) =
            std::mem::take(&mut self.post.flying).into_iter().partition(|flying| flying.ready <= now);
        self.post.flying = flying;
        if !landed.is_empty() {
            is_busy = true;
            for flying in landed.iter().filter(|flying| flying.arrives) {
                self.arrive(flying)?;
            }
            self.ended.extend(landed.into_iter().map(|flying| (flying.outgoing.id, flying.result)));
        }
        if !batch.is_empty() || !self.ended.is_empty() {
            is_busy = true;
            // Kept until they are written.
            let ended = self.ended.clone();
            if !self.take(&batch, &ended)? {
                return Ok(true);
            }
            self.ended.clear();
            if count > 0 {
                self.coming.drain(..count);
                self.taken = (now, batch);
            }
        }
        drop(self.store.due_read());
        let Some(fired) = self.fire()? else { return Ok(true) };
        let room = IN_FLIGHT.saturating_sub(self.post.flying.len());
        let mut handed = 0;
        if room > 0 {
            let Some(outgoing) = self.call(&Cause::Hand, &[], |app| app.deliver_due(room))? else { return Ok(true) };
            handed = outgoing.len();
            for one in outgoing {
                self.hand(one)?;
            }
        }
        Ok(is_busy || fired > 0 || handed > 0)
    }

    fn fire(&mut self) -> Result<Option<usize>, String> {
        let now = self.now();
        let is_due = |case: &&Case| case.wake.is_some_and(|wake| wake <= now);
        let due: Vec<Case> = self.shadow.cases.values().filter(is_due).cloned().collect();
        // The timers are read inside the call: the cause is completed when the commits are looked at.
        let fired = self.call(&Cause::Due(Vec::new()), &[], |app| app.fire_due(BATCH))?;
        if fired.is_some() && due.len() <= BATCH {
            due.iter().try_for_each(|before| laws::waited(before, self.shadow.cases.get(&before.id)))?;
        }
        Ok(fired)
    }

    /// The application is given what came, and told how sendings ended. False when it had to begin again.
    fn take(&mut self, batch: &[Inbound], ended: &[Ended]) -> Result<bool, String> {
        // Of two copies that end at once the first counts.
        let mut counted = BTreeSet::new();
        let is_known = |(id, _): &&Ended| self.post.out.contains(id) && counted.insert(id.clone());
        let known: Vec<Ended> = ended.iter().filter(is_known).cloned().collect();
        let mut closed = BTreeSet::new();
        for (id, result) in &known {
            let is_person = matches!(self.post.posted[id].delivery.to, Recipient::Candidate(_));
            if let (DeliveryId::Case { case, .. }, Err(DeliveryError::Refused(Refusal::Address)), true) =
                (id, result, is_person)
            {
                closed.insert(*case);
            }
        }
        let cause = Cause::Taken { batch: batch.to_vec(), refused: closed.into_iter().collect() };
        let told = self.call(&cause, &known, |app| app.take(batch, ended))?;
        if told.is_some() {
            self.post.out.retain(|id| !known.iter().any(|(other, _)| other == id));
        }
        Ok(told.is_some())
    }

    /// Calls the application, tests what it committed, and begins again when the store failed.
    fn call<T>(
        &mut self,
        cause: &Cause,
        ended: &[Ended],
        work: impl FnOnce(&mut App) -> Result<T, StoreError>,
    ) -> Result<Option<T>, String> {
        let result = work(self.app.as_mut().expect("the process lives"));
        for (commit, now) in self.store.written() {
            match cause {
                Cause::Due(_) => self.follow(&Cause::Due(self.store.due_read()), &commit, ended, now)?,
                cause => self.follow(cause, &commit, ended, now)?,
            }
        }
        match result {
            Ok(value) => Ok(Some(value)),
            Err(StoreError::Corrupt(what)) => Err(format!("the store is damaged: {what}")),
            Err(error) if !self.store.has_failed() => Err(format!("the store failed by itself: {error}")),
            // Whoever asked for deliveries holds leases that only a new process ends.
            Err(error) if self.is_patient && !matches!(cause, Cause::Hand) => {
                self.say(|| format!("! {error}; asked again\n"));
                self.count("failures of the store, asked again", 1);
                self.set(self.stands() + SignedDuration::from_secs(2));
                Ok(None)
            }
            Err(error) => {
                self.say(|| format!("! {error}; opened again\n"));
                self.count("failures of the store, opened again", 1);
                self.post.crash();
                self.set(self.stands() + SignedDuration::from_secs(2));
                self.open();
                Ok(None)
            }
        }
    }

    /// Faults stop, time goes on, and everything ends.
    fn end(&mut self, plan: &Plan) -> Result<(), String> {
        self.pass(plan.start + SignedDuration::from_mins(plan.end()))?;
        self.store.heal();
        self.fates.clear();
        if self.app.is_none() {
            self.pass(self.back)?;
        }
        for _ in 0..CALM_DAYS {
            self.pass(self.stands() + SignedDuration::from_hours(24))?;
            if self.post.waiting().next().is_none() && self.coming.is_empty() && self.post.flying.is_empty() {
                break;
            }
        }
        if let Some(id) = self.post.waiting().next() {
            return Err(format!("law 2: {id:?} never ends"));
        }
        let pending = self.store.beside(|store| store.pending());
        if pending > 0 {
            return Err(format!("law 2: {pending} deliveries are left in the outbox"));
        }
        let audit = self.store.beside(|store| store.verify());
        if let Some(flaw) = audit.flaws.first() {
            return Err(format!("law 7: the store does not hold together: {flaw}"));
        }
        let days: Vec<_> = self.post.days().collect();
        for day in days {
            let summed = self.app.as_mut().expect("it lives").reminders(day).map_err(|error| error.to_string())?;
            if summed.difference != 0 {
                return Err(format!("law 9: {summed:?}"));
            }
        }
        for (id, case) in &self.shadow.cases {
            if self.store.beside(|store| store.case(*id)).as_ref() != Some(case) {
                return Err(format!("law 7: {id} is not in the store as it must be"));
            }
        }
        Ok(())
    }
}
