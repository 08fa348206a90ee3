//! Plays a transcript: drives the whole application with a virtual clock and writes down what it did.

use std::sync::Arc;

use super::clock::Odd;
use super::store::Shared;
use jalon::adapters::terminal::transcript::{self, Break, Line, Moment, RoomAct, Sent};
use jalon::app::{App, Content, Settings};
use jalon::dialogue::table::Facts;
use jalon::dialogue::{FactId, Language, Sources, StepId};
use jalon::engine::World;
use jalon::engine::case::{About, Address, Case, CaseId, Hand, Private, Value};
use jalon::engine::event::{self, Event};
use jalon::engine::facts::checklist;
use jalon::engine::facts::known::Known;
use jalon::ports::Clock;
use jalon::ports::channel::{
    Act, DeliveryError, DeliveryId, Desk, DeskAct, Inbound, InboundId, InboundKind, Outgoing, Press, Receipt,
    Recipient, Refusal, Room, Wording,
};
use jalon::ports::store::{CaseWrite, Commit, Store};
use jiff::Timestamp;
use jiff::tz::TimeZone;

/// How many things may happen at one instant before it is a storm.
const STORM: usize = 1000;

/// Chance without any: codes are the same in every run.
struct Dull;

impl jalon::ports::Entropy for Dull {
    fn fill(&mut self, buffer: &mut [u8]) {
        (7..).zip(buffer).for_each(|(byte, place)| *place = byte);
    }
}

/// A play: one candidate, one application, one store that survives crashes.
pub struct Play {
    content: Arc<Content>,
    store: Shared,
    clock: Odd,
    app: App,
    zone: TimeZone,
    language: String,
    /// What was played so far.
    text: String,
    /// The moment of the last `@` line.
    shown: Option<Timestamp>,
    /// Buttons seen, oldest first: label and data.
    buttons: Vec<(String, String)>,
    inbound: u64,
    /// The last message with words, which `modifie` changes.
    newest: Option<InboundId>,
    /// Of what is on its way in.
    wording: Option<Wording>,
    closed: bool,
    lost: bool,
    /// How often the person changed their account.
    account: usize,
}

/// Plays these lines and gives the transcript as it should read.
pub fn play(content: &Arc<Content>, language: &str, text: &str) -> Result<String, String> {
    let lines = transcript::parse(text).map_err(|error| error.to_string())?;
    let mut play = Play::new(content, language);
    for line in &lines {
        play.line(line)?;
    }
    play.end()?;
    Ok(play.text)
}

/// The content to play, or a panic that says what is wrong with it.
pub fn content_of(sources: &Sources, settings: &Settings) -> Arc<Content> {
    let content = jalon::app::content::load(sources, settings).unwrap_or_else(|findings| {
        let findings: Vec<String> = findings
            .iter()
            .map(|finding| format!("{}:{}:{} {:?}", finding.file, finding.line, finding.column, finding.code))
            .collect();
        panic!("the dialogue does not check:\n{}", findings.join("\n"))
    });
    Arc::new(content)
}

impl Play {
    fn new(content: &Arc<Content>, language: &str) -> Self {
        let zone = TimeZone::get(&content.world.zone).expect("the zone of the settings");
        let clock = Odd::at(Timestamp::UNIX_EPOCH);
        let store = Shared::default();
        let app = App::new(content.clone(), Box::new(store.clone()), Box::new(clock.clone()), Box::new(Dull));
        Self {
            content: content.clone(),
            store,
            clock,
            app,
            zone,
            language: language.to_owned(),
            text: String::new(),
            shown: None,
            buttons: Vec::new(),
            inbound: 0,
            newest: None,
            wording: None,
            closed: false,
            lost: false,
            account: 0,
        }
    }

    fn line(&mut self, line: &Line) -> Result<(), String> {
        if self.shown.is_none() && !matches!(line, Line::At { .. } | Line::Comment(_)) {
            return Err("a transcript begins with `@` and a moment".to_owned());
        }
        match line {
            Line::At { moment, place } => self.at(*moment, place.as_deref()),
            Line::Break(what) => {
                self.text.push_str(&transcript::break_line(*what));
                self.broken(*what)
            }
            Line::Candidate { sent, written } => {
                self.text.push_str(written.trim_end());
                self.text.push('\n');
                let content = self.heard(sent)?;
                let id = InboundId(format!("play-{}", self.inbound + 1));
                self.wording = transcript::wording(sent, &id, &mut self.newest);
                self.receive(InboundKind::Content(content))
            }
            Line::Comment(words) => {
                self.text.push_str(words);
                self.text.push('\n');
                Ok(())
            }
            Line::Room { act, written } => {
                self.text.push_str(written.trim_end());
                self.text.push('\n');
                let (case, event) = match act {
                    RoomAct::Write { adviser, case, words } => {
                        let room = case.map_or_else(
                            || Room::Role(self.content.world.dialogue.role.clone()),
                            |case| Room::Case(CaseId(case)),
                        );
                        let act = DeskAct::Wrote(Private(words.clone()));
                        return self.receive(InboundKind::Desk(Desk {
                            room,
                            adviser: transcript::adviser(adviser),
                            act,
                        }));
                    }
                    RoomAct::GiveBack { case } => (*case, Event::AdviserGaveBack),
                    RoomAct::Take { case, adviser } => {
                        (*case, Event::AdviserTook { adviser: transcript::adviser(adviser) })
                    }
                };
                if !self.app.advise(CaseId(case), event).map_err(|error| error.to_string())? {
                    return Err(format!("{written}: there is no such case"));
                }
                self.run_due()
            }
            Line::State(keys) => {
                let facts = self.state(keys)?;
                self.text.push_str(&transcript::state_line(&facts));
                Ok(())
            }
        }
    }

    fn at(&mut self, moment: Moment, place: Option<&str>) -> Result<(), String> {
        let now = self.stands();
        let target = match moment {
            Moment::Later(span) => {
                now.to_zoned_datetime(self.zone.clone()).checked_add(span.0).map(|zoned| zoned.timestamp())
            }
            Moment::On(civil) => civil.to_zoned_datetime(self.zone.clone()).map(|zoned| zoned.timestamp()),
        }
        .map_err(|error| error.to_string())?;
        if target < now {
            return Err(format!("{target} is before {now}: time only moves on"));
        }
        if self.shown.is_some() {
            self.pass(target)?;
        }
        self.set(target);
        self.shown = Some(target);
        let head = self.text.len();
        let fresh = self.case()?.is_none();
        if let (true, Some(place)) = (fresh, place) {
            self.plant(place)?;
            self.receive(InboundKind::Content(event::Content::Start { code: None }))?;
        } else {
            self.run_due()?;
        }
        let place = match (place, self.case()?) {
            (Some(asked), _) if fresh => Some(asked.to_owned()),
            (Some(_), Some(case)) => Some(format!("{}/{}", case.key.dialogue, case.step)),
            _ => None,
        };
        let civil = target.to_zoned_datetime(self.zone.clone()).datetime();
        self.text.insert_str(head, &transcript::at_line(civil, place.as_deref()));
        Ok(())
    }

    /// Everything that falls due before `target` happens, each thing at its own time.
    fn pass(&mut self, target: Timestamp) -> Result<(), String> {
        for _ in 0..STORM {
            self.run_due()?;
            match self.app.next_wake().map_err(|error| error.to_string())? {
                Some(wake) if wake < target => {
                    if wake <= self.clock.now() {
                        return Err(format!("something due at {wake} does not happen"));
                    }
                    self.set(wake);
                }
                _ => return Ok(()),
            }
        }
        Err(format!("more than {STORM} things happen before {target}"))
    }

    /// Where the clock was put: what transcripts show.
    fn stands(&self) -> Timestamp {
        *self.clock.0.lock().expect("no panic holds it")
    }

    fn set(&mut self, to: Timestamp) {
        *self.clock.0.lock().expect("no panic holds it") = to;
    }

    /// Fires what is due now and sends what waits, until nothing is left.
    fn run_due(&mut self) -> Result<(), String> {
        for _ in 0..STORM {
            let fired = self.app.fire_due(100).map_err(|error| error.to_string())?;
            let outgoing = self.app.deliver_due(100).map_err(|error| error.to_string())?;
            if fired == 0 && outgoing.is_empty() {
                return Ok(());
            }
            let receipts = outgoing.into_iter().map(|outgoing| self.send(outgoing)).collect();
            self.app.delivered(receipts).map_err(|error| error.to_string())?;
        }
        Err("this instant does not end".to_owned())
    }

    fn send(&mut self, outgoing: Outgoing) -> (DeliveryId, Result<Receipt, DeliveryError>) {
        let Outgoing { id, to, act, .. } = outgoing;
        if self.closed && matches!(to, Recipient::Candidate(_)) {
            return (id, Err(DeliveryError::Refused(Refusal::Address)));
        }
        let shown = match (&to, act) {
            (Recipient::Candidate(_), Act::Send { text, buttons }) => {
                let labels: Vec<&str> = buttons.iter().map(|button| button.label.0.as_str()).collect();
                let lines = transcript::bot_lines(&text.0, &labels);
                self.buttons.extend(buttons.iter().filter_map(|button| match &button.press {
                    Press::Data(data) => {
                        assert!(data.len() <= 64, "button data of {} bytes", data.len());
                        Some((button.label.0.clone(), data.clone()))
                    }
                    Press::Link(_) => None,
                }));
                assert!(text.0.encode_utf16().count() <= 4096, "a message too long for its channel");
                assert!(!text.0.contains(['\u{2068}', '\u{2069}']), "an isolation mark in {}", text.0);
                Some(lines)
            }
            (Recipient::Role(role), Act::Send { text, .. }) => Some(transcript::room_lines(role.as_str(), &text.0)),
            (Recipient::Case(case), Act::Send { text, .. }) => Some(transcript::room_lines(&case.to_string(), &text.0)),
            (to, Act::Edit { text, .. }) => {
                let text = format!("{}{}", transcript::CHANGED, text.0);
                Some(match to {
                    Recipient::Candidate(_) => transcript::bot_lines(&text, &[]),
                    Recipient::Case(case) => transcript::room_lines(&case.to_string(), &text),
                    Recipient::Role(role) => transcript::room_lines(role.as_str(), &text),
                })
            }
            (Recipient::Case(case), Act::Mark { word, .. }) => Some(transcript::room_lines(&case.to_string(), &word)),
            (Recipient::Role(role), Act::Mark { word, .. }) => Some(transcript::room_lines(role.as_str(), &word)),
            (_, Act::Delete { .. }) => Some(transcript::deleted_line()),
            (Recipient::Candidate(_), Act::Mark { .. }) | (_, Act::CloseButtons { .. } | Act::EraseRoom) => None,
        };
        if let Some(lines) = shown {
            let now = self.stands();
            if self.shown != Some(now) {
                let civil = now.to_zoned_datetime(self.zone.clone()).datetime();
                self.text.push_str(&transcript::at_line(civil, None));
                self.shown = Some(now);
            }
            self.text.push_str(&lines);
            if std::mem::take(&mut self.lost) {
                return (id, Err(DeliveryError::Uncertain));
            }
        }
        let message = Some(jalon::ports::channel::MessageRef(format!("{id:?}")));
        (id, Ok(Receipt { message }))
    }

    fn heard(&self, sent: &Sent) -> Result<event::Content, String> {
        Ok(match sent {
            Sent::Edited(text) => event::Content::Edited(Private(text.clone())),
            Sent::File { kind, album, caption } => event::Content::File {
                kind: *kind,
                message: Some(Private(format!("file-{}", self.inbound))),
                album: album.clone(),
                caption: caption.clone().map(Private),
            },
            Sent::Press(label) => {
                let found = self.buttons.iter().rev().find(|(shown, _)| shown == label);
                let (_, data) = found.ok_or_else(|| format!("no button ({label}) was shown"))?;
                event::Content::Press(data.clone())
            }
            Sent::Start { code } => event::Content::Start { code: code.clone() },
            Sent::Text(text) => event::Content::Text(Private(text.clone())),
        })
    }

    fn receive(&mut self, what: InboundKind) -> Result<(), String> {
        self.inbound += 1;
        let inbound = Inbound {
            id: InboundId(format!("play-{}", self.inbound)),
            address: self.address(),
            what,
            wording: self.wording.take(),
            language: Some(self.language.clone()),
            at: self.clock.now(),
        };
        self.app.receive(&[inbound]).map_err(|error| error.to_string())?;
        self.run_due()
    }

    fn broken(&mut self, what: Break) -> Result<(), String> {
        match what {
            Break::Accept => {
                self.closed = false;
                self.receive(InboundKind::Unblocked)
            }
            Break::Block => {
                self.closed = true;
                self.receive(InboundKind::Blocked)
            }
            Break::Crash => {
                self.store.crash();
                self.app = App::new(
                    self.content.clone(),
                    Box::new(self.store.clone()),
                    Box::new(self.clock.clone()),
                    Box::new(Dull),
                );
                self.run_due()
            }
            Break::Lost => {
                self.lost = true;
                Ok(())
            }
            Break::NewAccount => {
                self.account += 1;
                self.closed = false;
                Ok(())
            }
            Break::Outage(span) => {
                let now = self.stands().to_zoned_datetime(self.zone.clone());
                let end = now.checked_add(span.0).map_err(|error| error.to_string())?;
                self.set(end.timestamp());
                self.broken(Break::Crash)
            }
            Break::Refuse => {
                self.closed = true;
                Ok(())
            }
        }
    }

    /// A person who has agreed already and stands at this step.
    fn plant(&mut self, place: &str) -> Result<(), String> {
        let dialogue = &self.content.world.dialogue;
        let (name, step) = place.split_once('/').ok_or_else(|| format!("not a place: {place}"))?;
        let step = StepId::from(step);
        if dialogue.id.as_str() != name || dialogue.step(&step).is_none() {
            return Err(format!("no such step: {place}"));
        }
        let now = self.clock.now();
        let id = self.store.next_case().map_err(|error| error.to_string())?;
        let qualification = dialogue.qualifications.keys().next().cloned().ok_or("no qualification sheet")?;
        let language = Language(self.language.clone());
        let mut case = Case::stranger(id, self.address(), language, dialogue.id.clone(), qualification, step, now);
        case.consent = Some(now);
        case.version = dialogue.version;
        let commit = Commit { cases: vec![CaseWrite { case, read: None, left: None }], ..Commit::default() };
        self.store.commit(commit, now).map_err(|error| error.to_string())
    }

    /// Where the person is now.
    fn address(&self) -> Address {
        match self.account {
            0 => address(),
            number => Address { place: Private(format!("compte-{number}")), ..address() },
        }
    }

    fn case(&mut self) -> Result<Option<Case>, String> {
        self.store.case_at(&self.address()).map_err(|error| error.to_string())
    }

    /// The facts asked for, each with its value now.
    fn state(&mut self, keys: &[String]) -> Result<Vec<(String, String)>, String> {
        const USUAL: [&str; 5] = ["étape", "question", "documents manquants", "rappels", "main"];
        let Some(case) = self.case()? else { return Ok(vec![("dossier".to_owned(), "aucun".to_owned())]) };
        let now = self.clock.now();
        let names: Vec<String> = match keys {
            [] => USUAL.iter().map(|name| (*name).to_owned()).collect(),
            keys => keys.iter().map(|key| name_of(key).to_owned()).collect(),
        };
        Ok(names.into_iter().map(|name| (name.clone(), value_of(&self.content.world, &case, &name, now))).collect())
    }

    /// Nothing waits to be sent, and no open case is forgotten.
    fn end(&mut self) -> Result<(), String> {
        self.run_due()?;
        let pending = self.store.pending().map_err(|error| error.to_string())?;
        if pending > 0 {
            return Err(format!("{pending} deliveries are left in the outbox"));
        }
        match self.case()? {
            Some(case) if case.is_open() && is_silent(&case) => {
                Err(format!("{} is silent: no question, no timer, no adviser", case.id))
            }
            _ => Ok(()),
        }
    }
}

fn is_silent(case: &Case) -> bool {
    case.question.is_none() && case.wake.is_none() && matches!(case.hand, Hand::Bot)
}

fn address() -> Address {
    Address { channel: "play".to_owned(), place: Private("candidat".to_owned()) }
}

/// `étape x` asks for `étape`: what follows the name is what it was.
fn name_of(key: &str) -> &str {
    const LONG: [&str; 1] = ["documents manquants"];
    LONG.into_iter().find(|name| key.starts_with(name)).unwrap_or_else(|| key.split(' ').next().unwrap_or_default())
}

/// A fact of the case in words that a transcript shows.
fn value_of(world: &World, case: &Case, name: &str, now: Timestamp) -> String {
    let step = world.dialogue.step(&case.step).expect("a case stands at a step");
    match name {
        "documents" | "documents manquants" => checklist::missing_count(world, case, step, now).to_string(),
        "issue" => case.outcome.as_ref().map_or("aucune".to_owned(), ToString::to_string),
        "langue" => case.language.to_string(),
        "main" => match &case.hand {
            Hand::Asked { role, .. } => format!("demandée à {role}"),
            Hand::Bot => "bot".to_owned(),
            Hand::Held { adviser, .. } => adviser.name.clone(),
            Hand::Parked { .. } => "arrêtée".to_owned(),
        },
        "question" => case.question.as_ref().map_or("aucune".to_owned(), |question| about(&question.about)),
        "rappels" => case.reminders.values().map(|nag| u32::from(nag.sent)).sum::<u32>().to_string(),
        "étape" => case.step.to_string(),
        _ => {
            let facts = Known::here(world, case, step, now);
            if let Some(total) = world.dialogue.totals.get(name) {
                let today = jalon::engine::facts::calendar::Calendar::of(world, case).day(now);
                return jalon::engine::facts::computed::total_of(case, total, today).to_string();
            }
            if let Some(list) = case.lists.get(name) {
                return list.len().to_string();
            }
            match (facts.value(&FactId::from(name)), case.slots.get(name)) {
                (Some(value), _) if value != "known" => value.to_string(),
                (_, Some(Value::Date(date))) => date.to_string(),
                (_, Some(Value::Month { year, month })) => format!("{year}-{month:02}"),
                (_, Some(Value::Number(number))) => number.to_string(),
                (_, Some(Value::Text(text))) => text.0.clone(),
                (_, Some(Value::Word(word))) => word.to_string(),
                (_, None) => "inconnu".to_owned(),
            }
        }
    }
}

fn about(about: &About) -> String {
    match about {
        About::Assess { competence, .. } => competence.to_string(),
        About::Awaited { .. } => "document demandé".to_owned(),
        About::Contacts => "contacts".to_owned(),
        About::Care => "précaution".to_owned(),
        About::Change | About::ChangeAny => "changer".to_owned(),
        About::Distress => "secours".to_owned(),
        About::Erase => "effacer".to_owned(),
        About::Language => "langue".to_owned(),
        About::More { list, .. } => format!("encore {list}"),
        About::Meant { .. } => "lequel".to_owned(),
        About::Nudge => "rappel".to_owned(),
        About::Optional { .. } => "documents facultatifs".to_owned(),
        About::Papers { .. } => "documents".to_owned(),
        About::Topics { .. } => "sujets".to_owned(),
        About::Slot { slot, entry: Some((list, number)), .. } => format!("{list} {number} {slot}"),
        About::Slot { slot, .. } => slot.to_string(),
        About::Which { slot, .. } => format!("lequel {slot}"),
    }
}
