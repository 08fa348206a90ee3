//! What advisers read of a case: a few lines, what happened, what is in the agenda, one line of a list.

use jiff::Timestamp;

use crate::dialogue::find::slot_step;
use crate::dialogue::{StepId, text_ids};
use crate::engine::case::follow_up::{BookingKind, What};
use crate::engine::case::{About, Case, Hand, Paper, Private, Tick};
use crate::engine::common_ids;
use crate::engine::effect::{Arg, Line, Part};
use crate::engine::facts::answers::deadline_date;
use crate::engine::facts::calendar::Calendar;
use crate::engine::facts::checklist;
use crate::engine::turn::lines::{self, answer_line, line, list_of, paper_line};
use crate::engine::turn::view::View;
use crate::engine::world::World;

/// Papers that a card names.
const PAPERS: usize = 4;
/// Notes that a brief shows, the newest.
const NOTES: usize = 3;
/// Milestones that are told, the newest.
const TOLD: usize = 12;

/// A case in a few lines: where it stands, what was told, what is open, what is missing, by when.
pub(super) fn summary(view: &View) -> Vec<Line> {
    let View { world, case, now, .. } = view;
    let dialogue = &world.dialogue;
    let mut lines = vec![view.place()];
    let told = dialogue.told.iter().filter(|slot| case.slots.contains_key(*slot));
    lines.extend(told.filter_map(|slot| answer_line(world, case, &slot_step(&world.dialogue, slot)?.id, slot)));
    if let Some(About::Slot { step, slot, entry: None }) = case.question.as_ref().map(|question| &question.about)
        && let Some(slot) = dialogue.slots.get(slot)
    {
        let label = Line::new(text_ids::slot(&world.dialogue, slot, Some((step, None)))).attribute("label");
        lines.push(Line::new(common_ids::CARD_QUESTION).with("question", Arg::Line(label)));
    }
    let ticked = case.ticks.len();
    if ticked > 0 {
        lines.push(
            Line::new(common_ids::CARD_TICKED).with("number", Arg::Number(i64::try_from(ticked).unwrap_or(i64::MAX))),
        );
    }
    let mut missing = lines::missing_lines(world, case, view.step(), *now);
    if !missing.is_empty() {
        let all = missing.len();
        missing.truncate(PAPERS);
        let more = i64::try_from(all - missing.len()).unwrap_or(i64::MAX);
        let id = if more > 0 { common_ids::CARD_MISSING_MORE } else { common_ids::CARD_MISSING };
        lines.push(Line::new(id).with("papers", Arg::Lines(missing)).with("number", Arg::Number(more)));
    }
    let step = view.step();
    let today = view.today();
    let dated = step.deadlines.iter().filter(|deadline| !deadline.plan).filter_map(|deadline| {
        let date = deadline_date(world, case, deadline, step, *now).filter(|date| *date >= today)?;
        Some((date, &deadline.id))
    });
    if let Some((date, id)) = dated.min_by_key(|(date, _)| *date) {
        let id = text_ids::deadline(&view.world.dialogue, &step.id, id);
        lines.push(line(world, case, *now, &id, None).with("date", Arg::Date(date)));
    }
    let meetings = case.follow_up.agenda.iter().filter(|booking| booking.kind == BookingKind::Meeting);
    lines.extend(meetings.take(2).map(|booking| lines::room_booking(world, case, common_ids::MEETING_ROOM, booking)));
    lines
}

/// Whether a deadline of the step lies before an instant.
pub fn due_before(world: &World, case: &Case, until: Timestamp, now: Timestamp) -> bool {
    let Some(step) = world.dialogue.step(&case.step).filter(|_| case.is_open()) else { return false };
    let calendar = Calendar::of(world, case);
    let (today, last) = (calendar.day(now), calendar.day(until));
    let dates = step.deadlines.iter().filter(|deadline| !deadline.plan);
    let mut dates = dates.filter_map(|deadline| deadline_date(world, case, deadline, step, now));
    dates.any(|date| date >= today && date <= last)
}

/// The papers of a case that an adviser may name, with the words for them.
pub fn papers(world: &World, case: &Case, now: Timestamp) -> Vec<(Paper, Line)> {
    let steps = world.dialogue.steps.iter();
    let items = steps.flat_map(|step| checklist::items(world, case, step, now));
    items.map(|item| (item.paper.clone(), paper_line(world, case, now, &item.paper, item.list.as_ref()))).collect()
}

/// A case in a few lines: where it stands, what was told, what is missing, by when, notes.
pub fn brief(world: &World, case: &Case, now: Timestamp) -> Vec<Part> {
    let view = View::new(world, case.clone(), now);
    let mut parts = vec![
        Part::Text(Line::new(common_ids::ADVISER_BRIEF).with("case", Arg::Word(Private(case.id.to_string())))),
        Part::Bullets(summary(&view)),
    ];
    let calendar = view.calendar();
    for note in case.notes.iter().rev().take(NOTES) {
        let line = Line::new(common_ids::ADVISER_NOTE).with("date", Arg::Date(calendar.day(note.at)));
        parts.push(Part::Text(line.with("note", Arg::Word(note.words.clone()))));
    }
    parts
}

/// What happened to a case, in words, oldest first; then what is in the agenda.
pub fn timeline(world: &World, case: &Case, now: Timestamp) -> Vec<Part> {
    let view = View::new(world, case.clone(), now);
    let mut lines = milestones(&view, |at| Calendar::for_advisers(world, case, at));
    lines.drain(..lines.len().saturating_sub(TOLD));
    let mut parts = if lines.is_empty() { Vec::new() } else { vec![Part::Bullets(lines)] };
    parts.extend(agenda(world, case));
    parts
}

/// What happened to a case, in words, oldest first, with its moments as whoever reads it knows them.
pub(in crate::engine) fn milestones(view: &View, moment: impl Fn(Timestamp) -> Arg) -> Vec<Line> {
    let told = view.case.follow_up.journal.iter().map(|milestone| {
        let what = happened(view, &milestone.what);
        Line::new(common_ids::DESK_LOG).with("moment", moment(milestone.at)).with("what", Arg::Line(what))
    });
    told.collect()
}

/// What is in the agenda of a case, with its numbers.
pub fn agenda(world: &World, case: &Case) -> Option<Part> {
    let agenda = case.follow_up.agenda.iter();
    let lines: Vec<Line> =
        agenda.map(|booking| lines::room_booking(world, case, common_ids::DESK_BOOKED, booking)).collect();
    (!lines.is_empty()).then_some(Part::Bullets(lines))
}

fn happened(view: &View, what: &What) -> Line {
    let title = |step: &StepId| Arg::Line(view.world.step_title(step));
    match what {
        What::Asked { role } => Line::new(common_ids::LOG_ASKED).with("role", Arg::Line(view.role_name(role))),
        What::Booked { at } => {
            Line::new(common_ids::LOG_BOOKED).with("moment", Calendar::for_advisers(view.world, &view.case, *at))
        }
        What::Ended { .. } => Line::new(common_ids::LOG_ENDED),
        What::Entered { step } => Line::new(common_ids::LOG_ENTERED).with("step", title(step)),
        What::GaveBack => Line::new(common_ids::LOG_GAVE_BACK),
        What::Moved => Line::new(common_ids::LOG_MOVED),
        What::Opened => Line::new(common_ids::LOG_OPENED),
        What::Reminded => Line::new(common_ids::LOG_REMINDED),
        What::Ticked { paper, tick } => ticked_words(view, paper, *tick),
        What::Took { adviser } => {
            Line::new(common_ids::LOG_TOOK).with("adviser", Arg::Word(Private(adviser.name.clone())))
        }
    }
}

/// A paper with what is known of it.
pub(in crate::engine) fn ticked_words(view: &View, paper: &Paper, tick: Tick) -> Line {
    let id = match tick {
        Tick::Accepted => common_ids::LOG_ACCEPTED,
        Tick::Awaited => common_ids::LOG_AWAITED,
        Tick::Declined => common_ids::LOG_DECLINED,
        Tick::Held => common_ids::LOG_TICKED,
    };
    let list = list_of(view.world, paper);
    let name = paper_line(view.world, &view.case, view.now, paper, list.as_ref());
    Line::new(id).with("paper", Arg::Line(name))
}

/// One case of a list: its pseudonym, where it stands, who has the hand, since how many hours.
pub fn row(world: &World, case: &Case, since: Timestamp, now: Timestamp) -> Line {
    let view = View::new(world, case.clone(), now);
    let hours = (now.as_second() - since.as_second()).max(0) / 3_600;
    let (id, adviser) = match &case.hand {
        Hand::Bot => (common_ids::DESK_ROW_BOT, None),
        Hand::Asked { .. } => (common_ids::DESK_ROW_WAITS, None),
        Hand::Held { adviser, .. } => (common_ids::DESK_ROW_HELD, Some(adviser.clone())),
        Hand::Parked { .. } => (common_ids::DESK_ROW_PARKED, None),
    };
    let line = view.adviser_line(id).with("hours", Arg::Number(hours));
    match adviser {
        Some(adviser) => line.with("adviser", Arg::Word(Private(adviser.name))),
        None => line,
    }
}
