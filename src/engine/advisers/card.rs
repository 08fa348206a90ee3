//! The card of a hand-off: one message in the room of its role, changed as its state changes, so that
//! the room reads as a queue.

use jiff::Timestamp;

use super::brief::summary;
use super::hand;
use crate::dialogue::RoleId;
use crate::engine::case::follow_up::{Card, What, Why};
use crate::engine::case::{Case, Hand, Private};
use crate::engine::common_ids;
use crate::engine::effect::{Arg, Effect, Line, Part};
use crate::engine::facts::calendar::Calendar;
use crate::engine::turn::draft::Draft;
use crate::engine::turn::view::View;
use crate::engine::world::World;

/// Lines of a brief, at most.
const LINES: usize = 12;

/// Somebody of the role saw it.
pub(in crate::engine) fn read(draft: &mut Draft, number: u64) {
    let now = draft.now;
    if let Some(card) = draft.case.follow_up.card.as_mut().filter(|card| card.number == number) {
        card.read.get_or_insert(now);
    }
}

/// What a card looks like: it is shown anew when this changes.
fn face(case: &Case) -> Option<(u64, RoleId, Option<String>, bool, bool, u8, String)> {
    let card = case.follow_up.card.as_ref()?;
    let (holder, is_over) = match &case.hand {
        Hand::Held { adviser, .. } => (Some(adviser.id.clone()), false),
        Hand::Asked { .. } | Hand::Parked { .. } => (None, false),
        Hand::Bot => (None, true),
    };
    let state = format!("{is_over} {} {}", case.refused, case.step);
    Some((card.number, card.role.clone(), holder, card.read.is_some(), card.answered.is_some(), card.urged, state))
}

/// Shows what the turn made of the card.
pub(in crate::engine) fn refresh(draft: &mut Draft, before: &Case) {
    let (old, new) = (before.follow_up.card.clone(), draft.case.follow_up.card.clone());
    let parts = |case: &Case| parts(draft.world, case, draft.now);
    let mut shown = Vec::new();
    if let Some(old) = old.filter(|old| new.as_ref().is_none_or(|new| new.number != old.number)) {
        // Another card takes its place: this one is over.
        let mut gone = draft.case.clone();
        gone.hand = Hand::Bot;
        gone.follow_up.card = Some(old.clone());
        shown.push(Effect::Card { role: old.role, number: old.number, parts: parts(&gone) });
    }
    if let Some(new) = new
        && face(before) != face(&draft.case)
    {
        shown.push(Effect::Card { role: new.role, number: new.number, parts: parts(&draft.case) });
    }
    draft.effects.extend(shown);
    if draft.case.hand == Hand::Bot {
        draft.case.follow_up.card = None;
    }
}

/// The card in words: its state, then the brief.
fn parts(world: &World, case: &Case, now: Timestamp) -> Vec<Part> {
    let view = View::new(world, case.clone(), now);
    let Some(card) = &case.follow_up.card else { return Vec::new() };
    let moment = |at: Timestamp| Calendar::for_advisers(world, case, at);
    let name = || Arg::Word(Private(case.id.to_string()));
    let adviser = |line: Line| match &case.hand {
        Hand::Held { adviser, .. } => line.with("adviser", Arg::Word(Private(adviser.name.clone()))),
        _ => line,
    };
    let head = match (&case.hand, card.answered) {
        (Hand::Held { .. }, Some(at)) => {
            adviser(Line::new(common_ids::CARD_ANSWERED).with("case", name()).with("moment", moment(at)))
        }
        (Hand::Held { since, .. }, None) => {
            adviser(Line::new(common_ids::CARD_TAKEN).with("case", name()).with("moment", moment(*since)))
        }
        (Hand::Asked { .. }, _) => Line::new(common_ids::CARD_WAITS).with("case", name()),
        (Hand::Parked { .. }, _) => Line::new(common_ids::CARD_PARKED).with("case", name()),
        (Hand::Bot, _) => return vec![Part::Text(Line::new(common_ids::CARD_OVER).with("case", name()))],
    };
    let blocked = case.refused.then(|| Line::new(common_ids::CARD_BLOCKED));
    let mut lines: Vec<Line> = blocked.into_iter().collect();
    lines.extend([
        Line::new(common_ids::CARD_WHY).with("why", Arg::Line(why(world, case, card))),
        Line::new(common_ids::CARD_SINCE).with("moment", moment(card.since)),
    ]);
    if let Some(at) = card.read {
        lines.push(Line::new(common_ids::CARD_READ).with("moment", moment(at)));
    }
    let waits = matches!(case.hand, Hand::Asked { .. });
    if waits && card.urged > 0 {
        lines.push(Line::new(common_ids::CARD_LATE));
    }
    lines.extend(summary(&view));
    lines.truncate(LINES);
    let mut parts = vec![Part::Text(head), Part::Bullets(lines)];
    if waits {
        parts.push(Part::Text(how(case)));
    }
    parts
}

/// How to take it.
fn how(case: &Case) -> Line {
    Line::new(common_ids::CARD_HOW).with("number", Arg::Word(Private(case.id.0.to_string())))
}

pub(in crate::engine) fn why(world: &World, case: &Case, card: &Card) -> Line {
    // Whoever held it last, before it waited.
    let before = case.follow_up.journal.iter().rev().filter(|milestone| milestone.at <= card.since);
    let holder = before.into_iter().find_map(|milestone| match &milestone.what {
        What::Took { adviser } => Some(adviser),
        _ => None,
    });
    match &card.why {
        Why::Transferred if holder.is_some_and(|holder| !world.lists(holder)) => {
            let name = holder.map(|holder| holder.name.clone()).unwrap_or_default();
            Line::new(common_ids::WHY_UNLISTED).with("adviser", Arg::Word(Private(name)))
        }
        Why::Asked => Line::new(common_ids::WHY_ASKED),
        Why::Distress => Line::new(common_ids::WHY_DISTRESS),
        Why::Silent { sent } => Line::new(common_ids::WHY_SILENT).with("sent", Arg::Number((*sent).into())),
        Why::Step => Line::new(common_ids::WHY_STEP),
        Why::Transferred => Line::new(common_ids::WHY_TRANSFERRED),
    }
}

/// The room is told again that a card waits; the fallback role when that did not help.
pub(in crate::engine) fn urge(draft: &mut Draft) {
    if hand::urging(draft.world, &draft.case).is_none_or(|at| at > draft.now) {
        return;
    }
    let Some(card) = draft.case.follow_up.card.as_mut() else { return };
    card.urged += 1;
    let (role, urged, since) = (card.role.clone(), card.urged, card.since);
    let fallback = draft.world.service(&role).and_then(|service| service.fallback.clone());
    let to = if urged > 1 { fallback.unwrap_or(role) } else { role };
    let moment = Calendar::for_advisers(draft.world, &draft.case, since);
    let line = draft.adviser_line(common_ids::CARD_STILL_WAITS).with("moment", moment);
    let mut parts = vec![Part::Text(line)];
    if urged > 1 {
        // Whoever answers for another role has not seen the card.
        parts.extend([Part::Bullets(summary(draft)), Part::Text(how(&draft.case))]);
    }
    draft.effects.push(Effect::Tell { role: to, parts });
}
