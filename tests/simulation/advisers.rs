//! What advisers write, and what it must do to a case. The only file here that knows their commands.

use std::collections::BTreeMap;

use jalon::app::Content;
use jalon::dialogue::OutcomeId;
use jalon::engine::advisers::command::{self, Written};
use jalon::engine::advisers::{brief, hand};
use jalon::engine::case::follow_up::BookingKind;
use jalon::engine::case::{Adviser, Case, CaseId, Hand, Private, Tick, Verb};
use jalon::engine::event::Event;
use jalon::engine::language::fold::fold;
use jalon::ports::channel::{DeliveryId, Desk, DeskAct as Done, InboundId, InboundKind, Room};
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;

use super::plan::DeskAct;

use crate::support::dice::Dice;

/// What an adviser sees at the time: the last message, the card of the case.
pub struct Moment {
    pub now: Timestamp,
    pub near: InboundId,
    pub card: DeliveryId,
}

/// A message of an adviser about a case.
#[allow(clippy::too_many_arguments, reason = "all of it is drawn apart")]
pub fn written(
    content: &Content,
    case: CaseId,
    adviser: &str,
    act: DeskAct,
    apart: bool,
    token: &str,
    moment: Moment,
    dice: &mut Dice,
) -> InboundKind {
    let day = || {
        let zone = TimeZone::get(&content.world.zone).expect("a zone");
        zone.to_datetime(moment.now).date()
    };
    let number = if apart { String::new() } else { format!(" {}", case.0) };
    let words = match act {
        DeskAct::Book => {
            let day = day().saturating_add(jiff::Span::new().days(dice.between(0, 12)));
            format!("!rdv{number} {day} 14:30 avec {token}")
        }
        DeskAct::Recall => {
            let day = day().saturating_add(jiff::Span::new().days(dice.between(0, 12)));
            format!("!rappel{number} {day} 09:30 relire {token}")
        }
        DeskAct::Cancel => format!("!annuler{number} {}", dice.between(1, 3)),
        DeskAct::Close => format!("!clore{number} {} : au revoir {token}", dice.between(1, 9)),
        DeskAct::Correct => format!("Je voulais dire {token}"),
        DeskAct::Sign | DeskAct::TakeBack => String::new(),
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
    let in_case = apart || matches!(act, DeskAct::Correct | DeskAct::TakeBack);
    let room = if in_case { Room::Case(case) } else { Room::Role(content.world.dialogue.role.clone()) };
    let adviser = Adviser { id: format!("@{}:sim", adviser.to_lowercase()), name: adviser.to_owned() };
    let act = match act {
        DeskAct::Correct => Done::Edited { of: moment.near, words: Private(words) },
        DeskAct::TakeBack => Done::TookBack { of: moment.near },
        DeskAct::Sign => Done::Signed { on: moment.card, sign: "✋".into() },
        _ => Done::Wrote(Private(words)),
    };
    InboundKind::Desk(Desk { room, adviser, act })
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
    let adviser = desk.adviser.clone();
    let (verb, id, rest) = match &desk.act {
        Done::Wrote(words) => match command::read(&content.world.voices, &words.0, here) {
            Written::Words(said) => (Verb::Say, here?, said),
            Written::Command { verb, case, rest } => (verb, case.or(here)?, rest),
            Written::Elsewhere { .. } | Written::Several(_) | Written::Unknown(_) => return None,
        },
        // Whether it is the holder who corrects is for the case to say.
        Done::Edited { of, words } => {
            let id = here.filter(|id| cases.contains_key(id))?;
            return Some((id, Event::AdviserEdited { adviser, of: of.0.clone(), words: words.clone() }));
        }
        Done::TookBack { of } => {
            let id = here.filter(|id| cases.contains_key(id))?;
            return Some((id, Event::AdviserTookBack { adviser, of: of.0.clone() }));
        }
        Done::Signed { on: DeliveryId::Case { case, .. }, .. } => (Verb::Take, *case, ""),
        Done::Signed { .. } | Done::Read(_) => return None,
    };
    let case = cases.get(&id)?;
    let is_holder = hand::is_holder(case, &adviser);
    let is_held_by_another = matches!(case.hand, Hand::Held { .. }) && !is_holder;
    let dialogue = &content.world.dialogue;
    let event = match verb {
        // Only the holder acts for a case that is held; everybody may keep a note or pass it on.
        _ if is_held_by_another && !matches!(verb, Verb::Note | Verb::Recall | Verb::Say | Verb::Transfer) => {
            return None;
        }
        Verb::Take => Event::AdviserTook { adviser },
        Verb::GiveBack => Event::AdviserGaveBack,
        Verb::Pause => Event::AdviserPaused,
        Verb::Say if rest.is_empty() || !is_holder => return None,
        Verb::Say => Event::AdviserWrote { adviser, words: Private(rest.to_owned()) },
        Verb::Book | Verb::Recall => {
            let mut words = rest.splitn(3, ' ');
            let (day, time): (Date, Time) = (words.next()?.parse().ok()?, words.next()?.parse().ok()?);
            let zone = TimeZone::get(&content.world.zone).ok()?;
            let at = zone.to_timestamp(day.to_datetime(time)).ok().filter(|at| *at > now)?;
            let kind = if verb == Verb::Book { BookingKind::Meeting } else { BookingKind::Recall };
            Event::AdviserBooked { kind, adviser, at, words: Private(words.next().unwrap_or_default().to_owned()) }
        }
        Verb::Cancel => {
            let number: u32 = rest.trim().parse().ok()?;
            case.follow_up.agenda.iter().find(|booking| booking.number == number)?;
            Event::AdviserCancelled { number }
        }
        Verb::Close => {
            let (number, words) = rest.split_once(" : ")?;
            let outcome = dialogue.closings.get(number.trim().parse::<usize>().ok()?.checked_sub(1)?)?;
            Event::AdviserClosed { outcome: OutcomeId(format!("={outcome}")), words: Private(words.to_owned()) }
        }
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
            let papers = brief::papers(&content.world, case, now);
            let (paper, _) = papers.into_iter().nth(number.checked_sub(1)?)?;
            Event::AdviserTicked { paper, tick, reason: Private(words.next().unwrap_or_default().trim().to_owned()) }
        }
        _ => return None,
    };
    Some((id, event))
}
