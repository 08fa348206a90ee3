//! From the words behind a command to what happens to the case.

use jiff::Timestamp;
use jiff::civil::Time;

use crate::app::hours;
use crate::dialogue::{OutcomeId, RoleId, SlotKind, StepId, text_ids};
use crate::engine::World;
use crate::engine::advisers::brief;
use crate::engine::case::{Case, Private, Tick, Value};
use crate::engine::event::Event;
use crate::engine::facts::calendar::Calendar;
use crate::engine::language::fold::fold;
use crate::engine::turn::lines;
use crate::engine::understanding::value::{self, Limits, Parsed};

/// An id as people type it.
fn fold_id(words: &str) -> String {
    fold(words).replace(' ', "-")
}

/// A role by its name.
pub fn role(world: &World, rest: &str) -> Option<RoleId> {
    let named = fold_id(rest);
    world.dialogue.roles.iter().find(|role| role.as_str() == named).cloned()
}

/// A step by its number or its name, and the words behind it.
pub fn step<'t>(world: &World, rest: &'t str) -> Option<(StepId, &'t str)> {
    let (word, reason) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
    let number = word.parse::<u32>().ok();
    let mut steps = world.dialogue.steps.iter();
    let step = steps.find(|step| number.is_some() && step.number == number || step.id.as_str() == fold_id(word));
    step.map(|step| (step.id.clone(), reason.trim()))
}

/// `2 ok`, `2 refusee REASON`, `2 attendue`: the paper by its number in the list.
pub fn paper(world: &World, case: &Case, rest: &str, now: Timestamp) -> Option<Event> {
    let mut words = rest.splitn(3, char::is_whitespace);
    let number: usize = words.next()?.parse().ok()?;
    let state = fold(words.next()?);
    let reason = words.next().unwrap_or_default().trim().to_owned();
    let (paper, _) = brief::papers(world, case, now).into_iter().nth(number.checked_sub(1)?)?;
    let states = [("accepted", Tick::Accepted), ("declined", Tick::Declined), ("awaited", Tick::Awaited)];
    let (_, tick) = states.into_iter().find(|(word, _)| is_word(world, &format!("paper-{word}"), &state))?;
    Some(Event::AdviserTicked { paper, tick, reason: Private(reason) })
}

/// Whether a word has that use in any language of the centre.
pub fn is_word(world: &World, what: &str, word: &str) -> bool {
    world.voices.values().any(|voice| voice.is_word(what, word))
}

/// A reason for closing: its number in the list, its name, or words of it; and what is said besides, after `:`.
pub fn closing<'t>(world: &World, rest: &'t str) -> Option<(OutcomeId, &'t str)> {
    let (named, said) = rest.split_once(':').map_or((rest, ""), |(named, said)| (named, said.trim()));
    let folded = fold(named);
    let closings = &world.dialogue.closings;
    let number = named.trim().parse::<usize>().ok().and_then(|number| closings.get(number.checked_sub(1)?));
    let by_name = closings.iter().find(|reason| fold(reason.as_str()) == folded);
    let is_called = |reason: &&crate::dialogue::ValueId| {
        let text = text_ids::closing(&world.dialogue, reason.as_str());
        let mut voices = world.voices.values();
        voices.any(|voice| voice.phrases(&text, "=also").contains(&folded))
    };
    let reason = number.or(by_name).or_else(|| closings.iter().find(is_called))?;
    Some((lines::closing_of(reason.as_str()), said))
}

/// A day of the centre, and the words behind it: `2026-12-10`, `3 décembre`, `demain`.
pub fn day<'t>(world: &World, rest: &'t str, now: Timestamp) -> Option<(jiff::civil::Date, &'t str)> {
    let calendar = Calendar::of_centre(world);
    let today = calendar.day(now);
    let latest = today.checked_add(jiff::Span::new().years(2)).ok();
    let limits = Limits { earliest: Some(today), latest };
    let ends: Vec<usize> = rest
        .char_indices()
        .filter(|(_, letter)| letter.is_whitespace())
        .map(|(at, _)| at)
        .chain([rest.len()])
        .take(4)
        .collect();
    // The longest beginning that is a day.
    ends.into_iter().rev().find_map(|end| {
        let text = &rest[..end];
        let day = text.trim().parse().ok().filter(|day| *day >= today).or_else(|| {
            let mut voices = world.voices.values();
            voices.find_map(|voice| match value::read(world, voice, &SlotKind::Date, text, limits, today) {
                Parsed::Is(Value::Date(day)) => Some(day),
                _ => None,
            })
        })?;
        Some((day, rest[end..].trim()))
    })
}

/// A day and an hour, and the words behind them: `2026-12-03 14:30 …`, `3 décembre à 14 h 30 …`, `demain 9h …`.
pub fn moment<'t>(world: &World, rest: &'t str, now: Timestamp) -> Option<(Timestamp, &'t str)> {
    let words: Vec<(usize, &str)> =
        rest.split_whitespace().map(|word| (word.as_ptr() as usize - rest.as_ptr() as usize, word)).collect();
    for (at, (start, word)) in words.iter().enumerate() {
        let next = |offset: usize| words.get(at + offset).map(|(_, word)| *word);
        let (time, used) = match (clock(word), word.parse::<i8>().ok(), next(1)) {
            (Some(time), _, _) => (time, 1),
            (None, Some(hour), Some("h" | "H")) => {
                let minute = next(2).and_then(|word| word.parse::<i8>().ok()).filter(|minute| (0..60).contains(minute));
                let Ok(time) = Time::new(hour, minute.unwrap_or(0), 0, 0) else { continue };
                (time, if minute.is_some() { 3 } else { 2 })
            }
            _ => continue,
        };
        let before = rest[..*start].trim().trim_end_matches(['à', ',']).trim();
        let before = before.strip_suffix(" at").unwrap_or(before);
        let (day, left) = day(world, before, now)?;
        if !left.is_empty() {
            return None;
        }
        let behind = words.get(at + used).map_or("", |(start, _)| &rest[*start..]);
        let moment = Calendar::of_centre(world).at(day, time);
        return (moment > now).then_some((moment, behind));
    }
    None
}

/// `14:30`, `14h30`, `14h`.
fn clock(word: &str) -> Option<Time> {
    hours::time(word).filter(|_| !word.ends_with(':'))
}
