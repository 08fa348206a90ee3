//! Ties engine, texts, directory and ports: bounded turns, no loops, no sleeping.
//!
//! `inbox` takes a batch in, `scheduler` what fell due, `outbox` sends and settles; all three end in
//! one commit (`turns`). `content` reads a centre's files, `contact` and `export` put into words,
//! `attendance` knows which roles nobody answers for, `absences` who is away, `holders` who lost the right to hold a
//! case, `notices` keeps little of what is said to people who agreed to nothing, `guesses` knows who said wrong codes,
//! `upkeep` and `backup` serve operators, `hold` keeps reminders back after a restore, `rehearsal` says what an edited
//! dialogue would do to a case. The loops live in `main`, so that a test can drive everything here with a clock of its
//! own.

mod advisers;
mod attendance;
mod attended;
pub mod backup;
mod codes;
pub mod config;
pub mod contact;
pub mod content;
mod export;
mod guesses;
mod holders;
pub mod hours;
mod inbox;
mod notices;
mod outbox;
mod rate_limit;
pub mod receipts;
pub mod rehearsal;
mod release;
mod scheduler;
mod stranger;
mod turns;
pub mod upkeep;
mod wordings;

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::Timestamp;

use guesses::Guesses;
use rate_limit::RateLimit;

use crate::dialogue::{Language, RoleId, Span};
use crate::directory::Directory;
use crate::engine::World;
use crate::engine::world::Service;
use crate::ports::channel::{Delivery, DeliveryId};
use crate::ports::store::{Store, StoreError};
use crate::ports::{self, Clock, Entropy};
use crate::text::Texts;

/// Common texts that the application says itself: `id` or `id.attribute`, with the variables that each is given.
pub const COMMON: &[(&str, &[&str])] = &[
    ("common-adviser-parked", &["case"]),
    ("common-adviser-restored", &["date"]),
    ("common-adviser-unbalanced", &["date", "number", "day"]),
    ("common-contact-address", &["way"]),
    ("common-contact-email", &["way"]),
    ("common-contact-known", &["date", "source"]),
    ("common-contact-many", &["number"]),
    ("common-contact-missing", &["place"]),
    ("common-contact-more", &["number"]),
    ("common-contact-name", &["name"]),
    ("common-contact-name-only", &[]),
    ("common-contact-nearer", &[]),
    ("common-contact-none", &[]),
    ("common-contact-old", &[]),
    ("common-contact-phone", &["way"]),
    ("common-contact-undated", &["source"]),
    ("common-contact-unknown", &[]),
    ("common-contact-unsure", &[]),
    ("common-contact-url", &["way"]),
    ("common-pace", &[]),
    ("common-sign-blocked", &[]),
    ("common-sign-failed", &[]),
    ("common-sign-sent", &[]),
    ("common-simulated-column.answers", &[]),
    ("common-simulated-column.axis", &[]),
    ("common-simulated-column.reminders", &[]),
    ("common-simulated-column.rooms", &[]),
    ("common-simulated-column.week", &[]),
    ("common-simulated-head", &["people", "from", "to"]),
    ("common-simulated-most", &["number"]),
    ("common-simulated-next", &["number"]),
    ("common-simulated-outage", &["from", "to"]),
    ("common-simulated-people", &["agreed", "open", "closed"]),
    ("common-simulated-reminders", &["number"]),
    ("common-simulated-role", &["role", "asked", "taken", "median", "worst", "held"]),
    ("common-simulated-silence", &["case", "days", "step", "why"]),
    ("common-simulated-silences", &[]),
    ("common-simulated-state.held", &[]),
    ("common-simulated-state.merged", &[]),
    ("common-simulated-state.refused", &[]),
    ("common-simulated-state.sent", &[]),
    ("common-simulated-state.superseded", &[]),
    ("common-simulated-state.too-late", &[]),
    ("common-simulated-state.uncertain", &[]),
    ("common-simulated-state.waits", &[]),
    ("common-simulated-why.broken", &[]),
    ("common-simulated-why.held", &[]),
    ("common-simulated-why.paused", &[]),
    ("common-simulated-why.said", &[]),
    ("common-simulated-why.stopped", &[]),
];

/// What the application works with, made once at start.
pub struct Content {
    /// What the engine knows: dialogue, what people type, rules of the centre.
    pub world: World,
    /// What people read, in each language.
    pub texts: Texts,
    /// Contact points, shipped ones and the centre's own.
    pub directory: Directory,
}

/// What a centre sets.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Who runs the bot, by the variables of `World::ABOUT`.
    pub about: BTreeMap<String, String>,
    /// IANA name of the centre's time zone.
    pub zone: String,
    /// In the centre's order; the first serves whoever speaks none of them.
    pub languages: Vec<Language>,
    /// A case is erased this long after its last activity (12 months at most: code du travail R6411-6).
    pub retention: Span,
    /// Announced this long before.
    pub notice: Span,
    /// Whether a channel takes what advisers are told; without one, `upkeep` shows who waits.
    pub role_channel: bool,
    /// How roles answer.
    pub services: BTreeMap<RoleId, Service>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            about: BTreeMap::new(),
            zone: "Europe/Paris".to_owned(),
            languages: vec![Language::from("fr"), Language::from("en")],
            retention: Span::Months(12),
            notice: Span::Days(30),
            role_channel: true,
            services: BTreeMap::new(),
        }
    }
}

/// A clock that tells time as it is kept: what a turn makes of now is what is read back later.
struct Kept(Box<dyn Clock>);

impl Clock for Kept {
    fn now(&self) -> Timestamp {
        ports::kept(self.0.now())
    }
}

/// The application on a store. All its methods do a bounded amount of work and return.
pub struct App {
    /// Shared, so that an application opened again need not read its files again.
    content: Arc<Content>,
    store: Box<dyn Store>,
    clock: Box<dyn Clock>,
    entropy: Box<dyn Entropy>,
    role_channel: bool,
    /// Deliveries that were given out to be sent, and whose end is not known yet. Their leases end with the process.
    on_the_way: BTreeMap<DeliveryId, Delivery>,
    /// How often it was not known whether a delivery had arrived.
    uncertain: BTreeMap<DeliveryId, u32>,
    /// Whether the store holds the mark that sendings may be under way.
    is_sending: bool,
    /// Messages that may have reached a person twice, since somebody last asked.
    repeats: u64,
    /// What each person may still send this minute.
    pace: RateLimit,
    /// Who said wrong codes lately.
    guesses: Guesses,
    /// Whether this process has checked that whoever holds a case is still on a list.
    are_holders_known: bool,
}

impl App {
    /// An application on an open store.
    pub fn new(
        content: impl Into<Arc<Content>>,
        store: Box<dyn Store>,
        clock: Box<dyn Clock>,
        entropy: Box<dyn Entropy>,
    ) -> Self {
        let clock = Box::new(Kept(clock));
        let (content, on_the_way, uncertain) = (content.into(), BTreeMap::new(), BTreeMap::new());
        let (role_channel, is_sending, repeats, pace) = (true, false, 0, RateLimit::default());
        let guesses = Guesses::default();
        let are_holders_known = false;
        Self {
            content,
            store,
            clock,
            entropy,
            role_channel,
            on_the_way,
            uncertain,
            is_sending,
            repeats,
            pace,
            guesses,
            are_holders_known,
        }
    }

    /// Reads at most `per_person` messages of one person a minute.
    pub fn with_limit(mut self, per_person: u32) -> Self {
        self.pace = RateLimit::of(per_person);
        self
    }

    /// Whether a channel takes what advisers are told.
    pub fn with_role_channel(mut self, is_there: bool) -> Self {
        self.role_channel = is_there;
        self
    }

    /// What it works with.
    pub fn content(&self) -> &Content {
        &self.content
    }

    /// The store, for operators' commands.
    pub fn store(&mut self) -> &mut dyn Store {
        self.store.as_mut()
    }

    /// When there is something to do next: a timer or a delivery that waits.
    pub fn next_wake(&mut self) -> Result<Option<Timestamp>, StoreError> {
        let digest = if self.held()?.is_none() { self.next_digest()? } else { None };
        Ok([self.next_timer()?, self.store.next_delivery()?, digest].into_iter().flatten().min())
    }

    /// When the next timer of a case falls due, or fell due. None while timers wait for the release: they wake nobody.
    pub fn next_timer(&mut self) -> Result<Option<Timestamp>, StoreError> {
        if self.held()?.is_some() {
            return Ok(None);
        }
        Ok(self.store.due(Timestamp::MAX, 1)?.first().map(|due| due.at))
    }

    /// Since when the message that waits longest wants to leave; an instant to come when none may leave yet.
    pub fn waits_since(&mut self) -> Result<Option<Timestamp>, StoreError> {
        self.store.waits_since()
    }
}
