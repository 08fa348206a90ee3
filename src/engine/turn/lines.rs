//! Lines about a case: texts with the arguments that they use, answers, papers, entries, bookings.

use std::borrow::Cow;

use jiff::Timestamp;

use crate::dialogue::find::{find_deadline, list_step};
use crate::dialogue::table::Facts;
use crate::dialogue::{ListId, OutcomeId, Slot, SlotId, SlotKind, Step, StepId, ValueId, text_ids};
use crate::engine::case::follow_up::Booking;
use crate::engine::case::{Case, Entry, Paper, Private, Tick, Value};
use crate::engine::common_ids;
use crate::engine::effect::{Arg, Line};
use crate::engine::facts::answers::deadline_date;
use crate::engine::facts::calendar::Calendar;
use crate::engine::facts::checklist;
use crate::engine::facts::computed::{derived, elapsed_of, total_of};
use crate::engine::facts::known::Known;
use crate::engine::world::World;

/// Begins the outcome of a case that an adviser closed.
const CLOSED: &str = "=";

/// `id` or `id.attribute` as a text, with the arguments that it uses in any language.
pub(in crate::engine) fn line(world: &World, case: &Case, now: Timestamp, id: &str, entry: Option<&Entry>) -> Line {
    let (name, attribute) = id.split_once('.').map_or((id, None), |(name, attribute)| (name, Some(attribute)));
    let mut line = Line::new(name);
    line.attribute = attribute.map(str::to_owned);
    for variable in world.variables.get(id).into_iter().flatten() {
        if let Some(arg) = argument(world, case, now, variable, entry) {
            line.args.insert(variable.clone(), arg);
        }
    }
    line
}

/// What a variable of a dialogue's text stands for.
fn argument(world: &World, case: &Case, now: Timestamp, name: &str, entry: Option<&Entry>) -> Option<Arg> {
    let dialogue = &world.dialogue;
    let unknown = || Arg::Line(Line::new(common_ids::UNKNOWN));
    if let Some(slot) = dialogue.slots.get(name) {
        let own = entry.and_then(|entry| entry.slots.get(name));
        let value = own.or_else(|| case.slots.get(name));
        let is_skipped = entry.map_or(&case.skipped, |entry| &entry.skipped).contains(name);
        return Some(match value {
            Some(value) => display(world, slot, value),
            None if is_skipped => Arg::Line(skip_label(world, &text_ids::slot(&world.dialogue, slot, None))),
            None => unknown(),
        });
    }
    if let Some(fact) = dialogue.derived.get(name) {
        return Some(derived(world, case, &fact.id).map_or_else(unknown, |word| Arg::Word(Private(word.to_owned()))));
    }
    if let Some(total) = dialogue.totals.get(name) {
        return Some(Arg::Number(total_of(case, total, Calendar::of(world, case).day(now))));
    }
    if let Some(elapsed) = dialogue.elapsed.get(name) {
        let today = Calendar::of(world, case).day(now);
        return Some(elapsed_of(case, elapsed, today).map_or_else(unknown, Arg::Number));
    }
    if let Some((deadline, step)) = find_deadline(&world.dialogue, name) {
        return Some(deadline_date(world, case, deadline, step, now).map_or_else(unknown, Arg::Date));
    }
    if let Some(fact) = name.strip_suffix(World::VALUE) {
        let step = dialogue.step(&case.step)?;
        let known = Known::here(world, case, step, now).in_entry(entry);
        let fact = crate::dialogue::FactId::from(fact);
        let value = known.value(&fact);
        return Some(Arg::Word(Private(value.map_or_else(|| "unknown".to_owned(), Cow::into_owned))));
    }
    if name == World::TODAY {
        return Some(Arg::Date(Calendar::of(world, case).day(now)));
    }
    if let Some(band) = dialogue.bands.get(name) {
        let step = dialogue.step(&case.step)?;
        let known = Known::here(world, case, step, now);
        let value = known.value(&crate::dialogue::FactId(band.id.0.clone()));
        return Some(value.map_or_else(unknown, |word| Arg::Word(Private(word.into_owned()))));
    }
    if World::ABOUT.contains(&name) {
        let words = world.about.get(name).filter(|words| !words.is_empty());
        return Some(Arg::Word(Private(words.cloned().unwrap_or_else(|| "none".to_owned()))));
    }
    None
}

/// The words of a value.
pub(in crate::engine) fn display(world: &World, slot: &Slot, value: &Value) -> Arg {
    match value {
        Value::Date(date) => Arg::Date(*date),
        Value::Month { year, month } => Arg::Month { year: *year, month: *month },
        Value::Number(number) => Arg::Number(*number),
        Value::Text(text) => Arg::Word(text.clone()),
        Value::Word(word) => match &slot.kind {
            SlotKind::Lookup(lookup) => {
                let named = lookup.label.as_ref().and_then(|(table, key, name)| {
                    world.dialogue.tables.get(table)?.find(key, word.as_str(), name).next()
                });
                Arg::Word(Private(named.unwrap_or(word.as_str()).to_owned()))
            }
            _ => Arg::Line(choice_label(world, &text_ids::slot(&world.dialogue, slot, None), word)),
        },
    }
}

/// The words of one choice of a question.
pub(super) fn choice_label(world: &World, text: &str, value: &ValueId) -> Line {
    let attribute = format!("choice-{value}");
    if world.texts.contains(&format!("{text}.{attribute}")) {
        return Line::new(text).attribute(attribute);
    }
    Line::new("common-yes-no").attribute(attribute)
}

/// The words of passing a question over: the question's own, or the common ones.
pub(super) fn skip_label(world: &World, text: &str) -> Line {
    let has_own = world.texts.contains(&format!("{text}.skip"));
    if has_own { Line::new(text).attribute("skip") } else { Line::new(common_ids::SKIP) }
}

/// An answer with what it answers.
pub(in crate::engine) fn answer_line(world: &World, case: &Case, step: &StepId, slot: &SlotId) -> Option<Line> {
    let slot = world.dialogue.slots.get(slot)?;
    let text = text_ids::slot(&world.dialogue, slot, Some((step, None)));
    let unknown = || Arg::Line(Line::new(common_ids::UNKNOWN));
    let answer = case.slots.get(&slot.id).map_or_else(unknown, |value| display(world, slot, value));
    let label = Arg::Line(Line::new(text).attribute("label"));
    Some(Line::new(common_ids::CHANGE_ANSWER).with("label", label).with("answer", answer))
}

/// The name of a paper with what is known of it: asked for, or to be made again.
pub(in crate::engine) fn ticked_line(
    world: &World,
    case: &Case,
    now: Timestamp,
    paper: &Paper,
    list: Option<&ListId>,
) -> Line {
    let name = paper_line(world, case, now, paper, list);
    match case.ticks.get(paper) {
        Some(Tick::Awaited) => Line::new(common_ids::PAPER_AWAITED).with("paper", Arg::Line(name)),
        Some(Tick::Declined) => Line::new(common_ids::PAPER_DECLINED).with("paper", Arg::Line(name)),
        Some(Tick::Accepted | Tick::Held) | None => name,
    }
}

/// The name of a paper, with the entry that it is for.
pub(in crate::engine) fn paper_line(
    world: &World,
    case: &Case,
    now: Timestamp,
    paper: &Paper,
    list: Option<&ListId>,
) -> Line {
    let name = Line::new(text_ids::document(&world.dialogue, &paper.step, &paper.document));
    let entry = list.zip(paper.entry).and_then(|(list, number)| entry_line(world, case, now, list, number));
    match entry {
        Some(entry) => Line::new(common_ids::PAPER_OF).with("paper", Arg::Line(name)).with("entry", Arg::Line(entry)),
        None => name,
    }
}

/// One entry of a list in words.
pub(in crate::engine) fn entry_line(
    world: &World,
    case: &Case,
    now: Timestamp,
    list: &ListId,
    number: u32,
) -> Option<Line> {
    let entries = case.lists.get(list)?;
    let place = entries.iter().position(|entry| entry.number == number)?;
    let step = list_step(&world.dialogue, list)?;
    let id = format!("{}.entry", text_ids::list(&world.dialogue, &step.id, list));
    let rank = i64::try_from(place).unwrap_or(i64::MAX) + 1;
    Some(line(world, case, now, &id, entries.get(place)).with("number", Arg::Number(rank)))
}

/// A line about a booking for the person, with its hour where they are.
pub(in crate::engine) fn booking(world: &World, case: &Case, id: &str, booking: &Booking) -> Line {
    with_hour(id, booking, Calendar::for_person(world, case, booking.at))
}

/// The same for advisers, with its hour at the centre.
pub(in crate::engine) fn room_booking(world: &World, case: &Case, id: &str, booking: &Booking) -> Line {
    with_hour(id, booking, Calendar::for_advisers(world, case, booking.at))
}

fn with_hour(id: &str, booking: &Booking, moment: Arg) -> Line {
    Line::new(id)
        .with("number", Arg::Number(booking.number.into()))
        .with("moment", moment)
        .with("adviser", Arg::Word(Private(booking.by.name.clone())))
}

/// Why an adviser closed the case; nothing when the procedure ended by itself.
pub(in crate::engine) fn closing(world: &World, case: &Case) -> Option<Line> {
    let reason = case.outcome.as_ref()?.as_str().strip_prefix(CLOSED)?;
    let label = Line::new(text_ids::closing(&world.dialogue, reason)).attribute("title");
    Some(Line::new(common_ids::CLOSED).with("reason", Arg::Line(label)))
}

/// Why a case ended, for figures: the reason that an adviser chose, or the step where the procedure ended.
pub fn reason_of(world: &World, case: &Case) -> Option<Line> {
    match case.outcome.as_ref()?.as_str().strip_prefix(CLOSED) {
        Some(reason) => Some(Line::new(text_ids::closing(&world.dialogue, reason)).attribute("title")),
        None => Some(world.step_title(&case.step)),
    }
}

/// The outcome of a case that an adviser closed for that reason.
pub fn closing_of(reason: &str) -> OutcomeId {
    OutcomeId(format!("{CLOSED}{reason}"))
}

/// The list whose entries a paper is for.
pub(in crate::engine) fn list_of(world: &World, paper: &Paper) -> Option<ListId> {
    let step = world.dialogue.step(&paper.step)?;
    step.documents.iter().find(|document| document.id == paper.document)?.per.clone()
}

/// An entry of a list by its number.
pub(in crate::engine) fn entry_of<'c>(case: &'c Case, list: &ListId, number: u32) -> Option<&'c Entry> {
    case.lists.get(list)?.iter().find(|entry| entry.number == number)
}

/// What is missing at the step, one line a paper; alternatives share a line.
pub(in crate::engine) fn missing_lines(world: &World, case: &Case, step: &Step, now: Timestamp) -> Vec<Line> {
    let items = checklist::items(world, case, step, now);
    let name = |item: &checklist::Item| ticked_line(world, case, now, &item.paper, item.list.as_ref());
    checklist::missing(&items)
        .into_iter()
        .map(|group| match &group[..] {
            [only] => name(only),
            several => Line::new(common_ids::PAPER_ONE_OF)
                .with("papers", Arg::Lines(several.iter().map(|item| name(item)).collect())),
        })
        .collect()
}
