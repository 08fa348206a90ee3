//! Everything that is kept about a person, in words: where they are, what they said, who follows them, what is
//! to come, what happened. The same as data is the application's.

use super::status;
use crate::dialogue::find::slot_step;
use crate::dialogue::text_ids;
use crate::engine::advisers::brief;
use crate::engine::advisers::card;
use crate::engine::case::follow_up::BookingKind;
use crate::engine::case::{Hand, Private};
use crate::engine::common_ids;
use crate::engine::effect::{Arg, Line, Part};
use crate::engine::turn::draft::Draft;
use crate::engine::turn::lines::{self, answer_line, display, entry_line};
use crate::engine::turn::view::View;

/// Says all of it, and leaves the data to follow.
pub(super) fn say(draft: &mut Draft) {
    draft.add(Line::new(common_ids::DATA));
    let day = Arg::Date(draft.calendar().day(draft.case.opened));
    draft.add(draft.adviser_line(common_ids::MINE_CASE).with("date", day));
    answers(draft);
    list(draft, common_ids::MINE_PAPERS, papers);
    reminders(draft);
    hand(draft);
    agenda(draft);
    list(draft, common_ids::MINE_JOURNAL, |draft| {
        brief::milestones(draft, |at| Arg::Moment(draft.calendar().moment(at)))
    });
    if let Some(code) = &draft.case.follow_up.code {
        let day = Arg::Date(draft.calendar().day(code.until));
        draft.add(Line::new(common_ids::MINE_CODE).with("date", day));
    }
    // The data has a message of its own: both are long.
    draft.flush();
    draft.add(Line::new(common_ids::MINE_ALL));
    draft.parts.push(Part::Export);
}

/// A head and its lines; nothing when there are none.
fn list(draft: &mut Draft, head: &str, lines: impl Fn(&View) -> Vec<Line>) {
    let lines = lines(draft);
    if !lines.is_empty() {
        draft.add(Line::new(head));
        draft.parts.push(Part::Bullets(lines));
    }
}

fn answers(draft: &mut Draft) {
    list(draft, common_ids::MINE_ANSWERS, |draft| {
        let (world, case) = (draft.world, &draft.case);
        let slots = case.slots.iter().filter_map(|(id, value)| {
            let slot = world.dialogue.slots.get(id)?;
            let step = slot_step(&world.dialogue, id).map_or_else(|| case.step.clone(), |step| step.id.clone());
            // What was told beside another answer has no name of its own.
            let is_named = draft.has(&format!("{}.label", text_ids::slot(&world.dialogue, slot, Some((&step, None)))));
            let alone = || Some(Line::new(common_ids::MINE_OTHER).with("answer", display(world, slot, value)));
            if is_named { answer_line(world, case, &step, id) } else { alone() }
        });
        let entries = case.lists.iter().flat_map(|(list, entries)| {
            entries.iter().filter_map(move |entry| entry_line(world, case, draft.now, list, entry.number))
        });
        slots.chain(entries).collect()
    });
}

fn papers(view: &View) -> Vec<Line> {
    view.case.ticks.iter().map(|(paper, tick)| brief::ticked_words(view, paper, *tick)).collect()
}

fn reminders(draft: &mut Draft) {
    if draft.case.stopped {
        draft.add(Line::new(common_ids::MINE_STOPPED));
    } else if let Some(until) = draft.case.paused.filter(|until| *until > draft.now) {
        let day = Arg::Date(draft.calendar().day(until));
        draft.add(Line::new(common_ids::PAUSED).with("date", day));
    } else if let Some(day) = status::next_reminder(draft) {
        draft.add(Line::new(common_ids::NEXT_REMINDER).with("date", Arg::Date(day)));
    }
}

/// Who has the hand, since when, and why somebody was asked.
fn hand(draft: &mut Draft) {
    let calendar = draft.calendar();
    let since = |at| Arg::Moment(calendar.moment(at));
    match draft.case.hand.clone() {
        Hand::Asked { role, .. } => {
            let name = draft.role_name(&role);
            draft.add(Line::new(common_ids::HAND_WAITING).with("role", Arg::Line(name)));
        }
        Hand::Held { adviser, since: at, .. } => {
            let line = Line::new(common_ids::MINE_HELD).with("adviser", Arg::Word(Private(adviser.name)));
            draft.add(line.with("moment", since(at)));
        }
        Hand::Bot | Hand::Parked { .. } => {}
    }
    if let Some(card) = &draft.case.follow_up.card {
        let why = Line::new(common_ids::MINE_WHY).with("why", Arg::Line(card::why(draft.world, &draft.case, card)));
        draft.add(why.with("moment", since(card.since)));
    }
    if let Some(at) = draft.case.watched {
        draft.add(Line::new(common_ids::MINE_WATCHED).with("moment", since(at)));
    }
    let notes = draft.case.notes.iter().map(|note| {
        let line = Line::new(common_ids::ADVISER_NOTE).with("date", Arg::Date(calendar.day(note.at)));
        line.with("note", Arg::Word(note.words.clone()))
    });
    let notes: Vec<Line> = notes.collect();
    notes.into_iter().for_each(|line| draft.add(line));
}

fn agenda(draft: &mut Draft) {
    for booking in draft.case.follow_up.agenda.clone() {
        let id = match booking.kind {
            BookingKind::Meeting => common_ids::MEETING,
            BookingKind::Recall => common_ids::MINE_RECALL,
        };
        draft.add(lines::booking(draft.world, &draft.case, id, &booking));
        if !booking.words.0.is_empty() {
            draft.parts.push(Part::Verbatim(booking.words));
        }
    }
}
