//! Commands as advisers mistype them, and numbers that may mean another case: `tests/desk/commands.tsv`.
//!
//! Each row is a line written by an adviser in the room of a role or of a case, and what must happen: which
//! cases changed, into whose hand, and what the room reads. It acts, asks back or refuses, and never does the
//! opposite. J-0001 and J-0002 are held by the adviser, J-0003 waits for a person.

use std::collections::BTreeMap;
use std::sync::Arc;

use jalon::adapters::store::MemoryStore;
use jalon::app::{self, App, Content, Settings};
use jalon::dialogue::{Language, RoleId, StepId};
use jalon::engine::case::{Address, Adviser, Case, CaseId, Hand, Private};
use jalon::ports::channel::{
    Act, DeliveryError, Desk, DeskAct, Inbound, InboundId, InboundKind, Outgoing, Receipt, Recipient, Room,
};
use jalon::ports::store::{CaseWrite, Commit};
use jiff::Timestamp;

use crate::support::clock::Odd;
use crate::support::shipped;

/// Rows that the table has, at least.
const ROWS: usize = 80;

fn now() -> Timestamp {
    "2026-12-01T09:00:00Z".parse().expect("a time")
}

struct Dull;

impl jalon::ports::Entropy for Dull {
    fn fill(&mut self, buffer: &mut [u8]) {
        (7..).zip(buffer).for_each(|(byte, place)| *place = byte);
    }
}

fn adviser() -> Adviser {
    Adviser { id: "@claire:centre".into(), name: "Claire".into() }
}

/// The centre's people at the beginning of a row.
fn cases(content: &Content) -> Vec<Case> {
    let (now, world) = (now(), &content.world);
    let role = world.dialogue.role.clone();
    let held = || Hand::Held { role: role.clone(), adviser: adviser(), since: now };
    let asked = Hand::Asked { role: role.clone(), since: now };
    [(1, held()), (2, held()), (3, asked)]
        .into_iter()
        .map(|(id, hand)| {
            let address = Address { channel: "test".into(), place: Private(id.to_string()) };
            let qualification = world.dialogue.qualifications.keys().next().expect("a sheet").clone();
            let (dialogue, step) = (world.dialogue.id.clone(), StepId::from("recevabilite"));
            let mut case = Case::stranger(CaseId(id), address, world.language(), dialogue, qualification, step, now);
            case.consent = Some(now);
            case.hand = hand;
            case.version = world.dialogue.version;
            case
        })
        .collect()
}

/// What a row made happen: the hand of each case that changed, what the room read, what people read.
struct Played {
    changed: String,
    room: String,
    people: usize,
}

fn play(content: &Arc<Content>, room: &str, typed: &str) -> Played {
    let mut app = App::new(content.clone(), Box::new(MemoryStore::new()), Box::new(Odd::at(now())), Box::new(Dull));
    let before = cases(content);
    let writes = before.iter().map(|case| CaseWrite { case: case.clone(), read: None, left: None }).collect();
    app.store().commit(Commit { cases: writes, ..Commit::default() }, now()).expect("written");
    let here = match room {
        "role" => Room::Role(RoleId::from(content.world.dialogue.role.as_str())),
        named => Room::Case(CaseId(named.trim_start_matches("J-").parse().expect("a case"))),
    };
    let desk = Desk { room: here, adviser: adviser(), act: DeskAct::Wrote(Private(typed.to_owned())) };
    let inbound = Inbound {
        id: InboundId("1".into()),
        address: Address { channel: "room".into(), place: Private("room".into()) },
        what: InboundKind::Desk(desk),
        wording: None,
        language: None,
        at: now(),
    };
    app.receive(&[inbound]).expect("taken");
    let (mut said, mut people) = (String::new(), 0);
    loop {
        let outgoing = app.deliver_due(50).expect("delivered");
        if outgoing.is_empty() {
            break;
        }
        let receipts = outgoing.into_iter().map(|Outgoing { id, to, act, .. }| {
            match (act, to) {
                (Act::Send { .. }, Recipient::Candidate(_)) => people += 1,
                (Act::Send { text, .. }, _) => said.extend([text.0.as_str(), "\n"]),
                _ => {}
            }
            (id, Ok::<_, DeliveryError>(Receipt::default()))
        });
        let receipts = receipts.collect();
        app.delivered(receipts).expect("settled");
    }
    let mut changed = Vec::new();
    for old in before {
        let new = app.store().case(old.id).expect("read").expect("a case");
        let hand = match &new.hand {
            Hand::Bot => "bot",
            Hand::Asked { .. } => "asked",
            Hand::Held { .. } => "held",
            Hand::Parked { .. } => "parked",
        };
        if new.revision != old.revision {
            changed.push(format!("{} {hand}", new.id));
        }
    }
    Played { changed: if changed.is_empty() { "-".to_owned() } else { changed.join(", ") }, room: said, people }
}

#[test]
fn a_command_acts_asks_back_or_refuses() {
    let table = include_str!("desk/commands.tsv");
    let mut contents: BTreeMap<String, Arc<Content>> = BTreeMap::new();
    let mut wrong = Vec::new();
    let mut rows = 0;
    for (at, line) in table.lines().enumerate().skip(1).filter(|(_, line)| !line.starts_with('#') && !line.is_empty()) {
        let cells: Vec<&str> = line.split('\t').collect();
        let [language, room, typed, changes, says] = cells[..] else { panic!("line {}: not five cells", at + 1) };
        let content = contents.entry(language.to_owned()).or_insert_with(|| {
            let mut languages = vec![Language::from("fr"), Language::from("en")];
            languages.sort_by_key(|known| known.as_str() != language);
            let settings = Settings { languages, ..Settings::default() };
            let sources = shipped::shipped();
            Arc::new(app::content::load(&sources, &settings).expect("the shipped content is clean"))
        });
        let played = play(content, room, typed);
        let missing: Vec<&str> = says.split(" & ").filter(|piece| !played.room.contains(piece)).collect();
        let is_silent = changes != "-" || played.people == 0;
        if played.changed != changes || !missing.is_empty() || !is_silent {
            let Played { changed, room, people } = played;
            wrong.push(format!(
                "line {}: {typed}\n  changed {changed}, told {people} people, missing {missing:?}\n  {room}",
                at + 1
            ));
        }
        rows += 1;
    }
    assert!(wrong.is_empty(), "{} of {rows} rows differ:\n{}", wrong.len(), wrong.join("\n"));
    assert!(rows >= ROWS, "only {rows} rows");
}
