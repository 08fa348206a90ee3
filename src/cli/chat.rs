//! `jalon chat`: the whole application in a terminal, with a clock that can be moved.
//!
//! The loop of a conversation lives here. It waits for lines and for nothing
//! else: what is due is done before each line is read.

use std::fs::File;
use std::io::{self, BufRead, IsTerminal, Write};
use std::path::Path;
use std::sync::{Arc, Mutex};

use jalon::adapters::entropy::OsEntropy;
use jalon::adapters::store::memory::MemoryStore;
use jalon::adapters::terminal::transcript::{self, Moment, RoomAct, Sent};
use jalon::adapters::terminal::{Look, Screen};
use jalon::app::App;
use jalon::dialogue::RoleId;
use jalon::engine::case::{Address, CaseId, Private};
use jalon::engine::event;
use jalon::ports::Clock;
use jalon::ports::channel::{
    Act, Desk, DeskAct, Inbound, InboundId, InboundKind, MessageRef, Outgoing, Press, Receipt, Recipient, Room, Wording,
};
use jalon::ports::store::{Store, StoreError};
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use super::args::ChatArgs;
use super::failure::Failure;
use super::{content, open_store};

/// How many things may happen while time is moved before it is a storm.
const STORM: usize = 10_000;

/// A clock that goes on from where it was put, or stands still there.
#[derive(Clone)]
struct Movable(Arc<Mutex<Pace>>);

#[derive(Clone, Copy)]
enum Pace {
    /// Ahead of the machine's clock by this much.
    Ahead(SignedDuration),
    /// Moves only when it is moved.
    Still(Timestamp),
}

impl Clock for Movable {
    fn now(&self) -> Timestamp {
        match *self.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner()) {
            Pace::Ahead(by) => Timestamp::now().checked_add(by).unwrap_or(Timestamp::MAX),
            Pace::Still(at) => at,
        }
    }
}

impl Movable {
    fn set(&self, to: Timestamp) {
        let mut pace = self.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        *pace = match *pace {
            Pace::Ahead(_) => Pace::Ahead(to.duration_since(Timestamp::now())),
            Pace::Still(_) => Pace::Still(to),
        };
    }
}

/// Runs the conversation until the input ends or `/quit`.
pub fn chat(args: &ChatArgs) -> Result<(), Failure> {
    let settings = content::settings(args.lang.as_deref());
    let zone = content::zone(&settings.zone)?;
    let sources = content::sources_with(args.content.as_deref(), args.contacts.as_deref())?;
    let content = content::load(&sources, &settings)?;
    let clock = Movable(Arc::new(Mutex::new(pace(args, &zone)?)));
    let store: Box<dyn Store> = match &args.data {
        None => Box::new(MemoryStore::new()),
        Some(folder) => open_store::open(folder, &open_store::key_beside(folder)?, None)?,
    };
    let language = args.lang.clone().or_else(content::language_of_environment);
    let look = Look::of(
        io::stdin().is_terminal(),
        io::stdout().is_terminal(),
        std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty()),
    );
    let record = args.record.as_deref().map(create).transpose()?;
    let mut talk = Talk {
        app: App::new(content, store, Box::new(clock.clone()), Box::new(OsEntropy)),
        clock,
        zone,
        screen: Screen::new(io::stdout().lock(), look),
        record,
        recorded: None,
        travelled: None,
        language,
        buttons: Vec::new(),
        started: Timestamp::now().as_nanosecond(),
        inbound: 0,
        newest: None,
        wording: None,
    };
    talk.recorded_moment()?;
    talk.hear(&Sent::Start { code: None })?;
    let mut input = io::stdin().lock();
    let mut line = String::new();
    loop {
        talk.run_due()?;
        talk.screen.prompt()?;
        line.clear();
        let read = input.read_line(&mut line).map_err(|error| {
            Failure::outside(format!("could not read what was typed: {error}. Lines must be UTF-8 text"))
        })?;
        let typed = line.trim();
        match typed {
            "" if read == 0 => break,
            "" => {}
            "/quit" => break,
            _ => match typed.strip_prefix("@ ") {
                Some(moment) => talk.travel(moment)?,
                None => match typed.strip_prefix("salon>") {
                    Some(written) => talk.advise(written.trim())?,
                    None => talk.hear(&transcript::sent(typed))?,
                },
            },
        }
    }
    talk.end()
}

/// With a time of its own, or when it is recorded, the clock stands still between lines.
fn pace(args: &ChatArgs, zone: &TimeZone) -> Result<Pace, Failure> {
    if let Some(at) = &args.at {
        let civil: DateTime = match transcript::moment(at) {
            Some((Moment::On(civil), None)) => civil,
            _ => {
                return Err(Failure::misuse(format!(
                    "could not begin at {at}: not a date and time. Write it like --at 2026-03-02T10:00"
                )));
            }
        };
        let at = civil.to_zoned_datetime(zone.clone()).map_err(|error| {
            Failure::misuse(format!("could not begin at {civil}: {error}. Choose a year from 1 to 9999"))
        })?;
        return Ok(Pace::Still(at.timestamp()));
    }
    if args.record.is_some() {
        let now = Timestamp::now();
        let minute = now.as_second().div_euclid(60) * 60;
        return Ok(Pace::Still(Timestamp::from_second(minute).unwrap_or(now)));
    }
    Ok(Pace::Ahead(SignedDuration::ZERO))
}

fn create(path: &Path) -> Result<File, Failure> {
    File::create(path).map_err(|error| {
        Failure::misuse(format!(
            "could not write the transcript {}: {error}. Name a file in a folder that exists and is writable",
            path.display()
        ))
    })
}

/// A conversation under way.
struct Talk<W: Write> {
    app: App,
    clock: Movable,
    zone: TimeZone,
    screen: Screen<W>,
    record: Option<File>,
    /// The moment of the last `@` line in the record.
    recorded: Option<Timestamp>,
    /// The last moment that was shown while time is moved; none while it goes by itself.
    travelled: Option<Timestamp>,
    language: Option<String>,
    /// Buttons seen, oldest first: label and data.
    buttons: Vec<(String, String)>,
    /// Tells inbound ids of this run from those of an earlier one on the same store.
    started: i128,
    inbound: u64,
    /// The last message with words, which `modifie` changes.
    newest: Option<InboundId>,
    /// Of what is on its way in.
    wording: Option<Wording>,
}

impl<W: Write> Talk<W> {
    fn hear(&mut self, sent: &Sent) -> Result<(), Failure> {
        let content = match sent {
            Sent::Edited(text) => event::Content::Edited(Private(text.clone())),
            Sent::File { kind, album, caption } => event::Content::File {
                kind: *kind,
                message: Some(Private(self.inbound.to_string())),
                album: album.clone(),
                caption: caption.clone().map(Private),
            },
            Sent::Press(label) => match self.buttons.iter().rev().find(|(shown, _)| shown == label) {
                Some((_, data)) => event::Content::Press(data.clone()),
                None => event::Content::Text(Private(format!("({label})"))),
            },
            Sent::Start { code } => event::Content::Start { code: code.clone() },
            Sent::Text(text) => event::Content::Text(Private(text.clone())),
        };
        self.recorded_moment()?;
        self.write(&transcript::candidate_line(sent))?;
        let id = InboundId(format!("terminal-{}-{}", self.started, self.inbound + 1));
        self.wording = transcript::wording(sent, &id, &mut self.newest);
        self.receive(InboundKind::Content(content))
    }

    fn receive(&mut self, what: InboundKind) -> Result<(), Failure> {
        self.inbound += 1;
        let inbound = Inbound {
            id: InboundId(format!("terminal-{}-{}", self.started, self.inbound)),
            address: Address { channel: "terminal".to_owned(), place: Private("candidate".to_owned()) },
            what,
            wording: self.wording.take(),
            language: self.language.clone(),
            at: self.clock.now(),
        };
        self.app.receive(&[inbound]).map_err(broken)?;
        self.run_due()
    }

    /// `@`: everything due until then happens, each thing at its own time.
    fn travel(&mut self, words: &str) -> Result<(), Failure> {
        let now = self.clock.now();
        let target = match transcript::moment(words) {
            Some((Moment::Later(span), _)) => now.to_zoned_datetime(self.zone.clone()).checked_add(span.0).ok(),
            Some((Moment::On(civil), _)) => civil.to_zoned_datetime(self.zone.clone()).ok(),
            None => None,
        };
        let Some(target) = target.map(|zoned| zoned.timestamp()).filter(|target| *target >= now) else {
            self.screen.note(&format!("@ {words}: @ +14d, @ +3h, @ 2026-03-16 09:30"))?;
            return Ok(());
        };
        self.travelled = Some(now);
        for _ in 0..STORM {
            self.run_due()?;
            match self.app.next_wake().map_err(broken)? {
                Some(wake) if wake <= target && wake > self.clock.now() => self.clock.set(wake),
                _ => break,
            }
        }
        self.travelled = None;
        self.clock.set(target);
        self.recorded_moment()?;
        let civil = target.to_zoned_datetime(self.zone.clone()).datetime();
        self.screen.note(transcript::at_line(civil, None).trim_end())?;
        self.run_due()
    }

    /// Fires what is due now and shows what waits, until nothing is left.
    fn run_due(&mut self) -> Result<(), Failure> {
        for _ in 0..STORM {
            let fired = self.app.fire_due(100).map_err(broken)?;
            let outgoing = self.app.deliver_due(100).map_err(broken)?;
            if fired == 0 && outgoing.is_empty() {
                return Ok(());
            }
            let mut receipts = Vec::new();
            for outgoing in outgoing {
                let message = Some(MessageRef(format!("{:?}", outgoing.id)));
                let id = outgoing.id.clone();
                self.show(outgoing)?;
                receipts.push((id, Ok(Receipt { message })));
            }
            self.app.delivered(receipts).map_err(broken)?;
        }
        Ok(())
    }

    fn show(&mut self, outgoing: Outgoing) -> Result<(), Failure> {
        let Outgoing { to, act, .. } = outgoing;
        self.travelled_to()?;
        match (to, act) {
            (_, Act::CloseButtons { .. }) => {}
            (_, Act::Delete { .. }) => {
                let line = transcript::deleted_line();
                self.recorded_moment()?;
                self.screen.note(line.trim_start_matches("bot").trim())?;
                self.write(&line)?;
            }
            (Recipient::Candidate(_), Act::Send { text, buttons }) => {
                let labels: Vec<&str> = buttons.iter().map(|button| button.label.0.as_str()).collect();
                let lines = transcript::bot_lines(&text.0, &labels);
                self.buttons.extend(buttons.iter().filter_map(|button| match &button.press {
                    Press::Data(data) => Some((button.label.0.clone(), data.clone())),
                    Press::Link(_) => None,
                }));
                self.recorded_moment()?;
                self.screen.bot(&text.0)?;
                self.write(&lines)?;
            }
            // The room of the case is emptied: nobody sees it here.
            (_, Act::EraseRoom) => {}
            (Recipient::Candidate(_), Act::Edit { text, .. }) => {
                let text = format!("{}{}", transcript::CHANGED, text.0);
                self.recorded_moment()?;
                self.screen.bot(&text)?;
                self.write(&transcript::bot_lines(&text, &[]))?;
            }
            (Recipient::Candidate(_), Act::Mark { .. }) => {}
            (Recipient::Role(RoleId(room)), Act::Edit { text, .. }) => {
                self.show_room(&room, &format!("{}{}", transcript::CHANGED, text.0))?;
            }
            (Recipient::Case(case), Act::Edit { text, .. }) => {
                self.show_room(&case.to_string(), &format!("{}{}", transcript::CHANGED, text.0))?;
            }
            (Recipient::Role(RoleId(room)), Act::Mark { word, .. }) => self.show_room(&room, &word)?,
            (Recipient::Case(case), Act::Mark { word, .. }) => self.show_room(&case.to_string(), &word)?,
            (Recipient::Role(RoleId(room)), Act::Send { text, .. }) => self.show_room(&room, &text.0)?,
            (Recipient::Case(case), Act::Send { text, .. }) => self.show_room(&case.to_string(), &text.0)?,
        }
        Ok(())
    }

    fn show_room(&mut self, room: &str, text: &str) -> Result<(), Failure> {
        self.recorded_moment()?;
        self.screen.room(room, text)?;
        self.write(&transcript::room_lines(room, text))
    }

    /// `salon>`: an adviser writes, in the room of the role or in that of a case.
    fn advise(&mut self, written: &str) -> Result<(), Failure> {
        let Some(RoomAct::Write { adviser, case, words }) = transcript::act(written) else {
            self.screen.note("salon> !prendre 1, salon> Claire: !prendre 1, salon> Claire@1: words")?;
            return Ok(());
        };
        let room = match case {
            Some(case) => Room::Case(CaseId(case)),
            None => Room::Role(self.app.content().world.dialogue.role.clone()),
        };
        self.recorded_moment()?;
        self.write(&format!("salon> {written}\n"))?;
        self.receive(InboundKind::Desk(Desk {
            room,
            adviser: transcript::adviser(&adviser),
            act: DeskAct::Wrote(Private(words)),
        }))
    }

    /// While time is moved, each thing is shown with its own moment.
    fn travelled_to(&mut self) -> Result<(), Failure> {
        let now = self.clock.now();
        if self.travelled.is_some_and(|shown| shown != now) {
            self.travelled = Some(now);
            let civil = now.to_zoned_datetime(self.zone.clone()).datetime();
            self.screen.note(transcript::at_line(civil, None).trim_end())?;
        }
        Ok(())
    }

    /// Writes an `@` line if time moved since the last one. In a terminal, the time is shown when it moves by itself.
    fn recorded_moment(&mut self) -> Result<(), Failure> {
        let now = self.clock.now();
        if self.record.is_none() || self.recorded == Some(now) {
            return Ok(());
        }
        self.recorded = Some(now);
        let civil = now.to_zoned_datetime(self.zone.clone()).datetime();
        self.write(&transcript::at_line(civil, None))
    }

    fn write(&mut self, lines: &str) -> Result<(), Failure> {
        match &mut self.record {
            Some(file) => file.write_all(lines.as_bytes()).map_err(|error| {
                Failure::outside(format!("could not write the transcript: {error}. Is there room on the disk?"))
            }),
            None => Ok(()),
        }
    }

    fn end(mut self) -> Result<(), Failure> {
        self.run_due()
    }
}

fn broken(error: StoreError) -> Failure {
    Failure::outside(format!(
        "the conversation could not be kept: {error}. Is the folder of --data writable, with room on its disk?"
    ))
}
