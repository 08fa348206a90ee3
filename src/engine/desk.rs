//! What advisers do to a case, and the brief that they read of it.

use super::case::{Adviser, Case, Hand, Paper, Private, Tick};
use super::checklist;
use super::draft::{Draft, answer_line, paper_line, slot_step};
use super::effect::{Arg, Effect, Line, Part, Say};
use super::reminder;
use super::status;
use super::walk;
use super::words;
use super::world::World;
use crate::dialogue::{RoleId, StepId};
use jiff::Timestamp;

/// Notes that a brief shows, the newest.
const NOTES: usize = 3;

/// An adviser writes to the candidate, under the name that was told.
pub(super) fn wrote(draft: &mut Draft, adviser: Adviser, written: Private<String>) {
    draft.add(Line::new(words::ADVISER_SAYS).with("adviser", Arg::Word(Private(adviser.name))));
    draft.parts.push(Part::Verbatim(written));
    let parts = std::mem::take(&mut draft.parts);
    draft.effects.push(Effect::Say(Say { parts, carries: true, ..Say::default() }));
}

/// An adviser gave new words to what they had written.
pub(super) fn edited(draft: &mut Draft, adviser: Adviser, of: String, written: Private<String>) {
    if is_holder(&draft.case, &adviser) {
        let says = Line::new(words::ADVISER_SAYS).with("adviser", Arg::Word(Private(adviser.name)));
        draft.effects.push(Effect::Edit { of, parts: vec![Part::Text(says), Part::Verbatim(written)] });
    }
}

/// An adviser took back what they had written.
pub(super) fn took_back(draft: &mut Draft, adviser: &Adviser, of: String) {
    if is_holder(&draft.case, adviser) {
        draft.effects.push(Effect::TakeBack { of });
    }
}

/// Whether the adviser holds the case.
pub fn is_holder(case: &Case, adviser: &Adviser) -> bool {
    matches!(&case.hand, Hand::Held { adviser: holder, .. } if holder.is(adviser))
}

/// The case passes to another role: its advisers are told, the one who held it has the hand no more.
pub(super) fn transferred(draft: &mut Draft, role: RoleId) {
    draft.case.hand = Hand::Bot;
    hand_off(draft, role);
    draft.flush();
}

/// The candidate is told who will answer; advisers are told who asks.
pub(super) fn hand_off(draft: &mut Draft, role: RoleId) {
    let name = Arg::Line(draft.role_name(&role));
    if let Hand::Asked { .. } = draft.case.hand {
        draft.add(Line::new(words::HAND_WAITING).with("role", name));
        return;
    }
    let missing = checklist::missing_count(draft.world, &draft.case, draft.step(), draft.now);
    let missing = i64::try_from(missing).unwrap_or(i64::MAX);
    let card = draft.adviser_line(words::ADVISER_ASKED).with("missing", Arg::Number(missing));
    draft.effects.push(Effect::Tell { role: role.clone(), parts: vec![Part::Text(card)] });
    draft.case.hand = Hand::Asked { role, since: draft.now };
    draft.add(Line::new(words::HAND_ASKED).with("role", name));
}

/// The case rests as if the person had asked for it.
pub(super) fn paused(draft: &mut Draft) {
    super::wishes::pause(draft);
}

/// The case stands at another step; the candidate reads why.
pub(super) fn moved(draft: &mut Draft, step: StepId, reason: Private<String>) {
    if draft.world.dialogue.step(&step).is_none() {
        return;
    }
    let title = Line::new(draft.step_id(&step)).attribute("title");
    draft.add(Line::new(words::ADVISER_MOVED).with("step", Arg::Line(title)));
    told(draft, reason);
    draft.case.step = step;
    draft.case.outcome = None;
    draft.flush();
    if !matches!(draft.case.hand, Hand::Held { .. } | Hand::Parked { .. }) {
        walk::proceed(draft);
    }
}

/// An adviser looked at a paper.
pub(super) fn ticked(draft: &mut Draft, paper: Paper, tick: Tick, reason: Private<String>) {
    let list = draft.world.dialogue.step(&paper.step).and_then(|step| {
        step.documents.iter().find(|document| document.id == paper.document).and_then(|document| document.per.clone())
    });
    let name = Arg::Line(paper_line(draft.world, &draft.case, draft.now, &paper, list.as_ref()));
    let id = match tick {
        Tick::Accepted | Tick::Held => words::PAPER_ACCEPTED,
        Tick::Awaited => words::PAPER_NOW_AWAITED,
        Tick::Declined => words::PAPER_NOW_DECLINED,
    };
    draft.add(Line::new(id).with("paper", name));
    told(draft, reason);
    if tick == Tick::Declined {
        // It is asked for again.
        draft.case.ticked.remove(&paper.step);
    }
    draft.case.ticks.insert(paper, tick);
    draft.flush();
}

fn told(draft: &mut Draft, reason: Private<String>) {
    if !reason.0.is_empty() {
        draft.parts.push(Part::Verbatim(reason));
    }
}

/// The candidate's words for whoever holds the case.
pub(super) fn pass(draft: &mut Draft, written: Private<String>) {
    let head = draft.adviser_line(words::ADVISER_WROTE);
    draft.effects.push(Effect::Pass { parts: vec![Part::Text(head), Part::Verbatim(written)] });
}

/// The papers of a case that an adviser may name, with the words for them.
pub fn papers(world: &World, case: &Case, now: Timestamp) -> Vec<(Paper, Line)> {
    let steps = world.dialogue.steps.iter();
    let items = steps.flat_map(|step| checklist::items(world, case, step, now));
    items.map(|item| (item.paper.clone(), paper_line(world, case, now, &item.paper, item.list.as_ref()))).collect()
}

/// A case in a few lines: where it stands, who has the hand, what was told, what is missing, by when, notes.
pub fn brief(world: &World, case: &Case, now: Timestamp) -> Vec<Part> {
    let mut draft = Draft::new(world, case.clone(), now);
    let place = draft.adviser_line(words::ADVISER_BRIEF);
    draft.add(place);
    let told: Vec<Line> = world
        .dialogue
        .told
        .iter()
        .filter(|slot| case.slots.contains_key(*slot))
        .filter_map(|slot| answer_line(world, case, &slot_step(world, slot)?.id, slot))
        .collect();
    if !told.is_empty() {
        draft.parts.push(Part::Bullets(told));
    }
    let papers = reminder::missing_lines(&draft);
    if !papers.is_empty() {
        let number = i64::try_from(papers.len()).unwrap_or(i64::MAX);
        draft.add(Line::new(words::MISSING_SOME).with("number", Arg::Number(number)));
        draft.parts.push(Part::Bullets(papers));
    }
    status::dates(&mut draft);
    for note in case.notes.iter().rev().take(NOTES) {
        let day = draft.calendar().day(note.at);
        let line = Line::new(words::ADVISER_NOTE).with("date", Arg::Date(day));
        draft.add(line.with("note", Arg::Word(note.words.clone())));
    }
    draft.parts
}

/// One case of a list: its pseudonym, where it stands, who has the hand, since how many hours.
pub fn row(world: &World, case: &Case, since: Timestamp, now: Timestamp) -> Line {
    let draft = Draft::new(world, case.clone(), now);
    let hours = (now.as_second() - since.as_second()).max(0) / 3_600;
    let (id, adviser) = match &case.hand {
        Hand::Bot => (words::DESK_ROW_BOT, None),
        Hand::Asked { .. } => (words::DESK_ROW_WAITS, None),
        Hand::Held { adviser, .. } => (words::DESK_ROW_HELD, Some(adviser.clone())),
        Hand::Parked { .. } => (words::DESK_ROW_PARKED, None),
    };
    let line = draft.adviser_line(id).with("hours", Arg::Number(hours));
    match adviser {
        Some(adviser) => line.with("adviser", Arg::Word(Private(adviser.name))),
        None => line,
    }
}
