//! What advisers write, and what it must do to a case. The only file here that knows their commands.

use std::collections::BTreeMap;

use jalon::app::Content;
use jalon::engine::case::{Adviser, Case, CaseId, Hand, Private, Tick};
use jalon::engine::command::{self, Verb, Written};
use jalon::engine::desk;
use jalon::engine::event::Event;
use jalon::engine::fold::fold;
use jalon::ports::channel::{Desk, DeskAct as Done, InboundKind, Room};
use jiff::Timestamp;

use super::dice::Dice;
use super::plan::DeskAct;

/// A message of an adviser about a case.
pub fn written(
    content: &Content,
    case: CaseId,
    adviser: &str,
    act: DeskAct,
    apart: bool,
    token: &str,
    dice: &mut Dice,
) -> InboundKind {
    let number = if apart { String::new() } else { format!(" {}", case.0) };
    let words = match act {
        DeskAct::Cases => format!("!dossiers {}", dice.one(&["", "miens", "tous"])),
        DeskAct::Give => format!("!rendre{number}"),
        DeskAct::Mistype => (*dice.one(&["!prnedre", "!xyz 1", "bonjour", "!", "!etape 1 99"])).to_owned(),
        DeskAct::Note => format!("!note{number} rappeler {token} mardi"),
        DeskAct::Paper => {
            let state = dice.one(&["ok", "refusee", "attendue"]);
            format!("!piece{number} {} {state} page {token}", dice.between(1, 6))
        }
        DeskAct::Pause => format!("!pause{number}"),
        DeskAct::Say if apart => format!("Bonjour, ici {token}"),
        DeskAct::Say => format!("!dire{number} Bonjour, ici {token}"),
        DeskAct::Show => format!("!voir{number}"),
        DeskAct::Step => format!("!etape{number} {} comme convenu {token}", dice.between(1, 6)),
        DeskAct::Take => format!("!prendre{number}"),
        DeskAct::Transfer => format!("!transferer{number} {}", content.world.dialogue.role),
    };
    let room = if apart { Room::Case(case) } else { Room::Role(content.world.dialogue.role.clone()) };
    let adviser = Adviser { id: format!("@{}:sim", adviser.to_lowercase()), name: adviser.to_owned() };
    InboundKind::Desk(Desk { room, adviser, act: Done::Wrote(Private(words)) })
}

/// What was written in a room, for the conversation.
pub fn shown(desk: &Desk) -> String {
    let room = match &desk.room {
        Room::Case(case) => case.to_string(),
        Room::Role(role) => role.to_string(),
    };
    match &desk.act {
        Done::Wrote(words) => format!("salon> {room} {}: {}", desk.adviser.name, words.0),
        other => format!("salon> {room} {}: {other:?}", desk.adviser.name),
    }
}

/// What a message of an adviser must make happen, and to which case.
pub fn event(
    content: &Content,
    cases: &BTreeMap<CaseId, Case>,
    desk: &Desk,
    now: Timestamp,
) -> Option<(CaseId, Event)> {
    let here = match &desk.room {
        Room::Case(case) => Some(*case),
        Room::Role(_) => None,
    };
    let Done::Wrote(words) = &desk.act else { return None };
    let (verb, id, rest) = match command::read(&content.world.voices, &words.0, here) {
        Written::Words(said) => (Verb::Say, here?, said),
        Written::Command { verb, case, rest } => (verb, case.or(here)?, rest),
        Written::Unknown(_) => return None,
    };
    let case = cases.get(&id)?;
    let adviser = desk.adviser.clone();
    let is_holder = desk::is_holder(case, &adviser);
    let is_held_by_another = matches!(case.hand, Hand::Held { .. }) && !is_holder;
    let dialogue = &content.world.dialogue;
    let event = match verb {
        // Only the holder acts for a case that is held; everybody may keep a note or pass it on.
        _ if is_held_by_another && !matches!(verb, Verb::Note | Verb::Say | Verb::Transfer) => return None,
        Verb::Take => Event::AdviserTook { adviser },
        Verb::GiveBack => Event::AdviserGaveBack,
        Verb::Pause => Event::AdviserPaused,
        Verb::Say if rest.is_empty() || !is_holder => return None,
        Verb::Say => Event::AdviserWrote { adviser, words: Private(rest.to_owned()) },
        Verb::Note if rest.is_empty() => return None,
        Verb::Note => Event::AdviserNoted { note: Private(rest.to_owned()) },
        Verb::Transfer => {
            let role = dialogue.roles.iter().find(|role| role.as_str() == fold(rest).replace(' ', "-"))?;
            Event::AdviserTransferred { role: role.clone() }
        }
        Verb::Step => {
            let (word, reason) = rest.split_once(' ').unwrap_or((rest, ""));
            let number: u32 = word.parse().ok()?;
            let step = dialogue.steps.iter().find(|step| step.number == Some(number))?;
            Event::AdviserMoved { step: step.id.clone(), reason: Private(reason.trim().to_owned()) }
        }
        Verb::Paper => {
            let mut words = rest.splitn(3, ' ');
            let number: usize = words.next()?.parse().ok()?;
            let tick = match words.next()? {
                "ok" => Tick::Accepted,
                "refusee" => Tick::Declined,
                "attendue" => Tick::Awaited,
                _ => return None,
            };
            let papers = desk::papers(&content.world, case, now);
            let (paper, _) = papers.into_iter().nth(number.checked_sub(1)?)?;
            Event::AdviserTicked { paper, tick, reason: Private(words.next().unwrap_or_default().trim().to_owned()) }
        }
        _ => return None,
    };
    Some((id, event))
}
