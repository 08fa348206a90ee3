//! What must hold whatever happens. Each check says which law it is, and what broke it.

use std::collections::BTreeMap;

use jalon::engine::World;
use jalon::engine::case::{Case, CaseId, Hand};
use jalon::engine::effect::{Effect, Line, Occurrence, Part, Say};
use jalon::engine::event::{Content, Event};
use jalon::engine::facts::calendar::Calendar;
use jalon::ports::channel::{DeliveryId, Recipient};
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};

use super::post::Posted;
use super::shadow::Turned;

use crate::support::reason::{has_reason, is_decent, rule};

/// What a person is told while an adviser holds the case, by the beginning of the text: help, and what is theirs at
/// any moment.
const HELD: &[&str] = &[
    "common-data",
    "common-erase",
    "common-mine",
    "common-paused",
    "common-resumed",
    "common-stopped-all",
    "-distress",
];

/// What was said because time passed, by case.
#[derive(Default)]
pub struct Reminded {
    /// The last day on which a turn of time spoke.
    spoke: BTreeMap<CaseId, Date>,
    /// The last day on which a reminder left, and which.
    left: BTreeMap<CaseId, (Date, DeliveryId)>,
    /// How often each reminder left since the person, or an adviser, did something.
    since: BTreeMap<CaseId, BTreeMap<(String, String), usize>>,
}

/// Laws 4 and 6, as far as a turn shows them.
pub fn turn(world: &World, turned: &Turned, now: Timestamp, reminded: &mut Reminded) -> Result<(), String> {
    let Some(id) = turned.id else { return Ok(()) };
    let says: Vec<&Say> = turned.effects.iter().filter_map(said).collect();
    if matches!(turned.after.hand, Hand::Parked { .. }) {
        return Err(format!("{id} is parked"));
    }
    if let Hand::Held { adviser, .. } = &turned.before.hand {
        voices(turned, &says).map_err(|what| format!("law 6: {id} is with {}, and {what}", adviser.name))?;
    }
    match &turned.event {
        Event::Woken if !says.is_empty() => {
            let day = Calendar::of(world, &turned.before).day(now);
            if !is_decent(world, &turned.before, now) {
                return Err(format!("law 4: {id} is spoken to by itself at {now}"));
            }
            if turned.before.refused || (turned.before.stopped && !is_purge(&says)) {
                return Err(format!("law 4: {id} is spoken to by itself after it was stopped or closed"));
            }
            if reminded.spoke.insert(id, day) == Some(day) {
                return Err(format!("law 4: {id} is spoken to by itself two times on {day}"));
            }
        }
        Event::Woken | Event::AddressRefused => {}
        _ => drop(reminded.since.remove(&id)),
    }
    Ok(())
}

fn said(effect: &Effect) -> Option<&Say> {
    match effect {
        Effect::Say(say) => Some(say),
        _ => None,
    }
}

fn is_purge(says: &[&Say]) -> bool {
    says.iter().all(|say| ids(say).all(|id| id == "common-purge-soon"))
}

fn ids(say: &Say) -> impl Iterator<Item = &str> {
    say.parts.iter().map(|part| match part {
        Part::Text(Line { id, .. }) => id.as_str(),
        Part::Bullets(_) => "bullets",
        Part::Contacts { .. } => "contacts",
        Part::Export => "export",
        Part::Verbatim(_) => "words",
        _ => "other",
    })
}

/// While an adviser speaks, the program does not.
fn voices(turned: &Turned, says: &[&Say]) -> Result<(), String> {
    let is_meeting = says.iter().flat_map(|say| &say.occurrences).any(is_meeting);
    let is_allowed = |id: &str| match &turned.event {
        Event::Heard(Content::File { caption: None, .. }) => id.starts_with("common-file"),
        Event::Heard(Content::File { .. }) => {
            id.starts_with("common-file") || HELD.iter().any(|known| id.contains(known))
        }
        Event::Heard(_) => HELD.iter().any(|known| id.contains(known)),
        // An appointment that the adviser made is said to both.
        Event::Woken => id == "common-purge-soon" || id == "common-meeting-soon" || is_meeting && id == "words",
        Event::AddressRefused | Event::AddressReturned => false,
        // What an adviser does is said.
        _ => true,
    };
    // Whoever asks for their data reads all of it, in whatever texts it is said.
    let is_data = |say: &&&Say| ids(say).any(|id| id == "common-data" || id == "common-mine-all");
    let others = says.iter().filter(|say| !(matches!(turned.event, Event::Heard(_)) && is_data(say)));
    match others.flat_map(|say| ids(say)).find(|id| !is_allowed(id)) {
        Some(id) => Err(format!("the program says {id} at {:?}", turned.event)),
        None => Ok(()),
    }
}

/// The reminder of an appointment has no rows: its reason is the appointment.
fn is_meeting(occurrence: &Occurrence) -> bool {
    occurrence.reminder.as_str() == "=meeting"
}

/// Law 8: an open case always has somebody or something that moves it on.
pub fn silent(case: &Case) -> Result<(), String> {
    let is_held = matches!(case.hand, Hand::Held { .. });
    if case.is_open() && case.question.is_none() && case.wake.is_none() && !is_held {
        return Err(format!("law 8: {} is silent", case.id));
    }
    let wants_silence = case.stopped || case.refused || case.paused.is_some();
    let is_far = case.wake.is_none_or(|wake| wake.duration_since(case.active) > SignedDuration::from_hours(24 * 200));
    if case.is_open() && case.question.is_none() && case.hand == Hand::Bot && is_far && !wants_silence {
        return Err(format!("law 8: {} waits for nothing but its end", case.id));
    }
    Ok(())
}

/// Law 10: a timer that is due fires in the next turn.
pub fn waited(before: &Case, after: Option<&Case>) -> Result<(), String> {
    match after {
        Some(after) if after.revision == before.revision => {
            Err(format!("law 10: the timer of {} was due at {:?} and a turn went by", before.id, before.wake))
        }
        _ => Ok(()),
    }
}

/// Law 4, at the moment when a reminder leaves.
pub fn reminder(
    world: &World,
    case: Option<&Case>,
    posted: &Posted,
    now: Timestamp,
    reminded: &mut Reminded,
) -> Result<(), String> {
    let delivery = &posted.delivery;
    if delivery.occurrences.is_empty() || !matches!(delivery.to, Recipient::Candidate(_)) {
        return Ok(());
    }
    let Some(case) = case else { return Err(format!("law 4: {:?} reminds of an erased case", delivery.id)) };
    let wrong = |what: String| Err(format!("law 4: a reminder of {} leaves {what}", case.id));
    let calendar = Calendar::of(world, case);
    if !is_decent(world, case, now) {
        return wrong(format!("at {now}"));
    }
    if case.stopped || case.refused || case.consent.is_none() {
        return wrong("after it was stopped or closed".into());
    }
    let meetings: Vec<&Occurrence> = delivery.occurrences.iter().filter(|one| is_meeting(one)).collect();
    for meeting in &meetings {
        let number = u32::from(meeting.index);
        let booked = case.follow_up.agenda.iter().find(|booking| booking.number == number);
        if booked.is_none_or(|booking| booking.at <= now) {
            return wrong("of an appointment that is none any more".into());
        }
    }
    let is_of_rows = meetings.len() < delivery.occurrences.len();
    if is_of_rows && !case.is_open() {
        return wrong("after it ended".into());
    }
    if is_of_rows && (case.paused.is_some_and(|until| until > now) || case.watched.is_some()) {
        return wrong("while it rests".into());
    }
    if is_of_rows && !matches!(case.hand, Hand::Bot | Hand::Asked { .. }) {
        return wrong("while an adviser has the hand".into());
    }
    for occurrence in &delivery.occurrences {
        if !is_meeting(occurrence) && !has_reason(world, case, occurrence, now) {
            return wrong(format!("without reason: {}", occurrence.reminder));
        }
    }
    if posted.handed > 1 {
        // The same message, again: counted elsewhere.
        return Ok(());
    }
    let day = calendar.day(now);
    if let Some((last, other)) = reminded.left.insert(case.id, (day, delivery.id.clone()))
        && last == day
    {
        return wrong(format!("two times on {day}: {other:?} and {:?}", delivery.id));
    }
    for occurrence in &delivery.occurrences {
        let own = if is_meeting(occurrence) { occurrence.index.to_string() } else { String::new() };
        let key = (occurrence.step.0.clone(), format!("{}{own}", occurrence.reminder));
        let times = reminded.since.entry(case.id).or_default().entry(key).or_default();
        *times += 1;
        let most = if is_meeting(occurrence) { 1 } else { offsets(world, occurrence) };
        if *times > most {
            return wrong(format!("{times} times, {most} at most: {}", occurrence.reminder));
        }
    }
    Ok(())
}

fn offsets(world: &World, occurrence: &Occurrence) -> usize {
    let cadence = rule(world, occurrence).and_then(|rule| world.dialogue.cadences.get(&rule.cadence));
    cadence.map_or(0, |cadence| cadence.offsets.len())
}
