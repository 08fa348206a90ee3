//! `jalon simulate`: invented people go through a centre's own dialogues, months in seconds.
//!
//! The application itself runs, on a store in memory and a clock that is moved by hand; nothing is sent
//! anywhere. The same seed gives the same bytes.

mod dice;
mod figures;
mod people;
mod picture;
mod plan;
mod report;

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use clap::Args;
use dice::Dice;
use figures::Figures;
use jalon::adapters::store::MemoryStore;
use jalon::app::App;
use jalon::engine::case::{Address, Adviser, CaseId, Hand, Private};
use jalon::engine::event::Event;
use jalon::engine::facts::calendar::Calendar;
use jalon::ports::channel::{Act, Haste, Inbound, InboundId, InboundKind, MessageRef, Outgoing, Receipt, Recipient};
use jalon::ports::store::StoreError;
use jalon::ports::{Clock, Entropy};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use people::Person;
use plan::Plan;

use super::content;
use super::failure::Failure;

/// Time goes on by this much.
const STEP: SignedDuration = SignedDuration::from_mins(30);
/// Messages, timers and sendings in one call.
const BATCH: usize = 200;
/// The longest time that is played.
const MOST_MONTHS: u32 = 60;
/// The most people.
const MOST_PEOPLE: usize = 200_000;

#[derive(Args)]
pub struct SimulateArgs {
    /// Folder with `dialogues` and `locales`; the built-in ones when absent.
    path: Option<PathBuf>,
    /// How many people come.
    #[arg(long, default_value_t = 200)]
    people: usize,
    /// For how many months.
    #[arg(long, default_value_t = 12)]
    months: u32,
    /// Other people with another number.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// The first day.
    #[arg(long, value_name = "DAY", default_value = "2026-01-05")]
    from: String,
    /// Days on which the service does not run.
    #[arg(long, value_name = "DAY..DAY")]
    outage: Option<String>,
    /// Write the weeks as a picture too.
    #[arg(long, value_name = "FILE")]
    svg: Option<PathBuf>,
    /// Language of the report; taken from LANG when absent.
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
}

/// Plays, then tells.
pub fn run(args: &SimulateArgs) -> Result<(), Failure> {
    let language = args.lang.clone().or_else(content::language_of_environment).unwrap_or_else(|| "fr".into());
    let settings = content::settings(Some(&language));
    let content = content::load(&content::sources(args.path.as_deref())?, &settings)?;
    let plan = plan(args, content::zone(&content.world.zone)?)?;
    let clock = Hands::default();
    let app = App::new(content, Box::new(MemoryStore::new()), Box::new(clock.clone()), Box::new(Plain(0)));
    let mut stage = Stage::new(app, clock);
    let figures = stage.play(&plan).map_err(|error| Failure::outside(format!("could not go on: {error}")))?;
    // The picture first: whoever reads only the head of the report wants it too.
    if let Some(file) = &args.svg {
        picture::draw(file, stage.app.content(), &plan, &figures)?;
    }
    report::tell(&mut std::io::stdout().lock(), stage.app.content(), &plan, &figures)
}

fn plan(args: &SimulateArgs, zone: TimeZone) -> Result<Plan, Failure> {
    if args.people == 0 || args.people > MOST_PEOPLE {
        return Err(Failure::misuse(format!("--people {}: write a number from 1 to {MOST_PEOPLE}", args.people)));
    }
    if args.months == 0 || args.months > MOST_MONTHS {
        return Err(Failure::misuse(format!("--months {}: write a number from 1 to {MOST_MONTHS}", args.months)));
    }
    let day = |text: &str, option: &str| {
        let wrong = || Failure::misuse(format!("{option} {text}: write days like 2026-03-02"));
        text.trim().parse::<Date>().map_err(|_| wrong())
    };
    let from = day(&args.from, "--from")?;
    let to = from.checked_add(jiff::Span::new().months(args.months)).map_err(|_| {
        Failure::misuse(format!("--from {}: no calendar goes so far; write a day of this century", args.from))
    })?;
    let outage = match &args.outage {
        None => None,
        Some(text) => {
            let (first, last) = text
                .split_once("..")
                .ok_or_else(|| Failure::misuse(format!("--outage {text}: write 2026-03-02..2026-03-06")))?;
            let (first, last) = (day(first, "--outage")?, day(last, "--outage")?);
            if last < first || first < from || last >= to {
                return Err(Failure::misuse(format!(
                    "--outage {text}: the first day is not after the last one, and both lie between {from} and {to}"
                )));
            }
            Some((first, last))
        }
    };
    Ok(Plan { people: args.people, seed: args.seed, from, to, outage, zone })
}

/// A clock that is moved by hand, and runs between the minutes like any other.
#[derive(Clone, Default)]
struct Hands(Arc<Mutex<Timestamp>>);

/// What stands behind the minute.
const ODD: SignedDuration = SignedDuration::from_nanos(123_456_789);

impl Clock for Hands {
    fn now(&self) -> Timestamp {
        let at = *self.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        at.saturating_add(ODD).unwrap_or(at)
    }
}

/// Nothing here has to be secret.
struct Plain(u8);

impl Entropy for Plain {
    fn fill(&mut self, buffer: &mut [u8]) {
        for byte in buffer {
            self.0 = self.0.wrapping_add(41);
            *byte = self.0;
        }
    }
}

/// Who does something next.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Next {
    Person(usize),
    Takes(u64),
    Writes(u64),
    GivesBack(u64),
}

struct Stage {
    app: App,
    clock: Hands,
    people: Vec<Person>,
    coming: BinaryHeap<Reverse<(Timestamp, Next)>>,
    advisers: Dice,
    figures: Figures,
}

impl Stage {
    fn new(app: App, clock: Hands) -> Self {
        let (people, coming) = (Vec::new(), BinaryHeap::new());
        Self { app, clock, people, coming, advisers: Dice::new(0), figures: Figures::default() }
    }

    fn play(&mut self, plan: &Plan) -> Result<Figures, StoreError> {
        let start = |day: Date| plan.zone.to_timestamp(day.at(0, 0, 0, 0)).unwrap_or(Timestamp::UNIX_EPOCH);
        let (from, to) = (start(plan.from), start(plan.to));
        self.advisers = Dice::new(!plan.seed);
        self.people = (0..plan.people).map(|number| Person::new(number, plan.seed)).collect();
        // They come over the first two thirds.
        let minutes = to.duration_since(from).as_mins() * 2 / 3;
        for (number, person) in self.people.iter_mut().enumerate() {
            let at = from + SignedDuration::from_mins(person.dice.between(0, minutes));
            self.coming.push(Reverse((at, Next::Person(number))));
        }
        self.figures = Figures::new(plan);
        let mut now = from;
        while now < to {
            *self.clock.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner()) = now;
            let day = plan.zone.to_datetime(now).date();
            if plan.outage.is_none_or(|(first, last)| day < first || day > last) {
                self.step(now, plan)?;
            }
            now += STEP;
        }
        self.figures.end(&mut self.app, &self.people, plan, to)?;
        Ok(std::mem::take(&mut self.figures))
    }

    fn step(&mut self, now: Timestamp, plan: &Plan) -> Result<(), StoreError> {
        let mut batch = Vec::new();
        while let Some(Reverse((_, next))) = self.coming.peek().copied().filter(|Reverse((at, _))| *at <= now) {
            self.coming.pop();
            match next {
                Next::Person(number) => batch.extend(self.writes(number, now)?),
                other => self.advises(other, now, plan)?,
            }
            if batch.len() == BATCH {
                self.app.receive(&std::mem::take(&mut batch))?;
            }
        }
        if !batch.is_empty() {
            self.app.receive(&batch)?;
        }
        if self.app.next_wake()?.is_none_or(|wake| wake > now) {
            return Ok(());
        }
        while self.app.fire_due(BATCH)? > 0 {}
        loop {
            let outgoing = self.app.deliver_due(BATCH)?;
            if outgoing.is_empty() {
                return Ok(());
            }
            let mut receipts = Vec::with_capacity(outgoing.len());
            for one in outgoing {
                self.arrives(&one, now, plan)?;
                receipts.push((one.id, Ok(Receipt { message: Some(MessageRef("m".into())) })));
            }
            self.app.delivered(receipts)?;
        }
    }

    fn writes(&mut self, number: usize, now: Timestamp) -> Result<Option<Inbound>, StoreError> {
        let Some(person) = self.people.get_mut(number) else { return Ok(None) };
        let case = self.app.store().case_at(&person.address)?;
        let content = person.writes(&self.app.content().world, case.as_ref(), now);
        self.figures.spoke(number, now);
        Ok(Some(Inbound {
            id: InboundId(format!("{number}.{}", person.wrote)),
            address: person.address.clone(),
            what: InboundKind::Content(content),
            wording: None,
            language: None,
            at: now,
        }))
    }

    /// A message is there: it is counted, and somebody may answer it.
    fn arrives(&mut self, outgoing: &Outgoing, now: Timestamp, plan: &Plan) -> Result<(), StoreError> {
        let Act::Send { buttons, .. } = &outgoing.act else { return Ok(()) };
        match &outgoing.to {
            Recipient::Candidate(address) => {
                let number: usize = address.place.0.parse().unwrap_or(usize::MAX);
                let is_reminder = outgoing.haste == Haste::Reminder;
                let reminded = if is_reminder { self.day_of(address, now)? } else { None };
                let Some(person) = self.people.get_mut(number) else { return Ok(()) };
                self.figures.told(number, reminded, now, plan);
                if let Some(at) = person.reads(buttons, is_reminder, now) {
                    self.coming.push(Reverse((at, Next::Person(number))));
                }
            }
            Recipient::Role(role) => {
                self.figures.told_room(now, plan);
                let Some(id) = outgoing.id.case() else { return Ok(()) };
                let case = self.app.store().case(id)?;
                if let Some(Hand::Asked { since, .. }) = case.map(|case| case.hand)
                    && self.figures.waits(id, role, since)
                {
                    let at = self.at_work(now, plan, 3);
                    self.coming.push(Reverse((at, Next::Takes(id.0))));
                }
            }
            Recipient::Case(_) => {}
        }
        Ok(())
    }

    /// The day where somebody is.
    fn day_of(&mut self, address: &Address, now: Timestamp) -> Result<Option<Date>, StoreError> {
        let case = self.app.store().case_at(address)?;
        Ok(case.map(|case| Calendar::of(&self.app.content().world, &case).day(now)))
    }

    /// A moment of a working day from 9 h to 16 h, at most so many days later.
    fn at_work(&mut self, now: Timestamp, plan: &Plan, days: i64) -> Timestamp {
        let mut day = plan.zone.to_datetime(now).date();
        for _ in 0..self.advisers.between(1, days) {
            day = day.tomorrow().unwrap_or(day);
        }
        while day.weekday().to_monday_zero_offset() > 4 {
            day = day.tomorrow().unwrap_or(day);
        }
        let time = day.at(9, 0, 0, 0);
        let time = plan.zone.to_timestamp(time).unwrap_or(now);
        time + SignedDuration::from_mins(self.advisers.between(0, 7 * 60))
    }

    fn advises(&mut self, next: Next, now: Timestamp, plan: &Plan) -> Result<(), StoreError> {
        let adviser = || Adviser { id: "a".into(), name: "A.".into() };
        let (id, event, then) = match next {
            Next::Person(_) => return Ok(()),
            Next::Takes(id) => (id, Event::AdviserTook { adviser: adviser() }, Some(Next::Writes(id))),
            Next::Writes(id) => {
                let words = Private("…".to_owned());
                (id, Event::AdviserWrote { adviser: adviser(), words }, Some(Next::GivesBack(id)))
            }
            Next::GivesBack(id) => (id, Event::AdviserGaveBack, None),
        };
        let id = CaseId(id);
        let is_open = self.app.store().case(id)?.is_some_and(|case| case.is_open());
        if !is_open {
            self.figures.dropped(id);
            return Ok(());
        }
        match next {
            Next::Takes(_) => self.figures.taken(id, now),
            Next::GivesBack(_) => self.figures.dropped(id),
            Next::Person(_) | Next::Writes(_) => {}
        }
        self.app.advise(id, event)?;
        if let Some(then) = then {
            let at = match then {
                Next::Writes(_) => now + SignedDuration::from_mins(self.advisers.between(5, 90)),
                _ => self.at_work(now, plan, 4),
            };
            self.coming.push(Reverse((at, then)));
        }
        Ok(())
    }
}
