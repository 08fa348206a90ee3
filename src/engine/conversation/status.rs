//! Where am I, what is missing, whom do I contact, by when: asked at any moment.

use jiff::civil::Date;

use super::contacts;
use crate::dialogue::{KindId, text_ids};
use crate::engine::case::follow_up::BookingKind;
use crate::engine::case::{Hand, Value};
use crate::engine::common_ids;
use crate::engine::effect::{Arg, Line, Part};
use crate::engine::facts::answers::deadline_date;
use crate::engine::reminders::schedule;
use crate::engine::turn::draft::Draft;
use crate::engine::turn::lines::{self, display};
use crate::engine::turn::routing;
use crate::engine::turn::view::View;

/// How many kinds of contact the short answer names.
const SHORT_CONTACTS: usize = 1;

/// Everything in one message: place, next action, what is missing, by when, whom to contact.
pub(in crate::engine) fn all(draft: &mut Draft) {
    place(draft);
    if lines::closing(draft.world, &draft.case).is_some() {
        return;
    }
    missing(draft);
    dates(draft);
    contacts(draft, SHORT_CONTACTS);
}

/// Step, next action, and who has the hand.
pub(super) fn place(draft: &mut Draft) {
    if let Some(outcome) = draft.case.outcome.clone() {
        let closing = lines::closing(draft.world, &draft.case);
        let line = closing.unwrap_or_else(|| draft.line(&text_ids::outcome(&draft.world.dialogue, outcome)));
        draft.add(line);
        named_elsewhere(draft);
        draft.add(Line::new(common_ids::ENDED));
        return;
    }
    let place = draft.place();
    draft.add(place);
    let action = format!("{}.action", draft.step_id(&draft.step().id));
    if draft.has(&action) {
        let action = draft.line(&action);
        draft.add(Line::new(common_ids::NEXT).with("action", Arg::Line(action)));
    }
    named_elsewhere(draft);
    match draft.case.hand.clone() {
        Hand::Asked { role, .. } => {
            let name = draft.role_name(&role);
            draft.add(Line::new(common_ids::HAND_WAITING).with("role", Arg::Line(name)));
        }
        Hand::Bot | Hand::Held { .. } | Hand::Parked { .. } => {}
    }
    let meetings = draft.case.follow_up.agenda.iter().filter(|booking| booking.kind == BookingKind::Meeting);
    let meetings: Vec<Line> =
        meetings.map(|booking| lines::booking(draft.world, &draft.case, common_ids::MEETING, booking)).collect();
    meetings.into_iter().for_each(|line| draft.add(line));
    if let Some(until) = draft.case.paused.filter(|until| *until > draft.now) {
        let day = draft.calendar().day(until);
        draft.add(Line::new(common_ids::PAUSED).with("date", Arg::Date(day)));
    }
}

/// The name of this state where the person reads it too, such as a public site.
fn named_elsewhere(draft: &mut Draft) {
    let status = {
        let facts = draft.facts();
        draft.world.dialogue.statuses.first(&facts).cloned()
    };
    if let Some(status) = status {
        let line = draft.line(&text_ids::status(&draft.world.dialogue, status));
        draft.add(line);
    }
}

/// The papers that are missing at the step.
pub(super) fn missing(draft: &mut Draft) {
    let papers = lines::missing_lines(draft.world, &draft.case, draft.step(), draft.now);
    if papers.is_empty() {
        draft.add(Line::new(common_ids::MISSING_NONE));
    } else {
        let number = i64::try_from(papers.len()).unwrap_or(i64::MAX);
        draft.add(Line::new(common_ids::MISSING_SOME).with("number", Arg::Number(number)));
        draft.parts.push(Part::Bullets(papers));
    }
}

/// Deadlines that lie ahead, and when jalon writes next.
pub(super) fn dates(draft: &mut Draft) {
    let step = draft.step();
    let today = draft.today();
    let dated = step.deadlines.iter().filter_map(|deadline| {
        let date = deadline_date(draft.world, &draft.case, deadline, step, draft.now)?;
        (date >= today).then_some((date, deadline))
    });
    let mut ahead: Vec<_> = dated.collect();
    ahead.sort_by_key(|(date, deadline)| (deadline.plan, *date));
    // Of one's own plan what comes next is enough: the rest is asked for by its topic.
    let plans = ahead.iter().filter(|(_, deadline)| deadline.plan).count().saturating_sub(1);
    for (date, deadline) in &ahead[..ahead.len() - plans] {
        let date = *date;
        let id = text_ids::deadline(&draft.world.dialogue, &step.id, &deadline.id);
        let line = draft.line(&id).with("date", Arg::Date(date));
        draft.add(line);
    }
    if let Some(day) = next_reminder(draft) {
        draft.add(Line::new(common_ids::NEXT_REMINDER).with("date", Arg::Date(day)));
    }
}

/// The day of the next reminder, as things stand.
pub(super) fn next_reminder(draft: &mut Draft) -> Option<Date> {
    let live = schedule::refresh(draft);
    let calendar = draft.calendar();
    let at = schedule::next_instant(&calendar, &draft.case, &live, draft.now)?;
    Some(calendar.day(at))
}

/// The first kinds of contact for the case.
fn contacts(draft: &mut Draft, most: usize) {
    let kinds: Vec<KindId> = routing::ranked(draft, &[]).into_iter().take(most).collect();
    if kinds.is_empty() {
        return;
    }
    draft.add(Line::new(common_ids::CONTACT));
    let places = routing::places(draft);
    contacts::list(draft, kinds, &[], places);
}

/// The words of a slot's value, for an acknowledgement.
pub(super) fn shown(view: &View, slot: &crate::dialogue::Slot, value: &Value) -> Arg {
    display(view.world, slot, value)
}
