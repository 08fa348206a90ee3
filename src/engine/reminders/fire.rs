//! Sends what fell due, at most one message for all of it, and settles each occurrence.
//!
//! Every occurrence that fell due leaves exactly one `FellDue` effect behind.

use jiff::civil::Date;

use super::live::{self, Live, is_resting};
use super::schedule::{due_day, hand_off_day};
use crate::dialogue::{Anchor, Outage, ReminderAbout, Span, Toward, text_ids};
use crate::engine::advisers::hand;
use crate::engine::case::follow_up::Why;
use crate::engine::case::{About, Hand};
use crate::engine::common_ids;
use crate::engine::effect::{Arg, Effect, Line, Occurrence, Part, Settled};
use crate::engine::facts::answers::anchor_day;
use crate::engine::turn::draft::Draft;
use crate::engine::turn::lines::{line, missing_lines};
use crate::engine::turn::view::View;

/// What fell due for one reminder.
struct Due<'w> {
    live: Live<'w>,
    /// Occurrences with the day each fell due, oldest first.
    indexes: Vec<(u16, Date)>,
}

/// Settles everything that fell due, and sends at most one message.
pub(in crate::engine) fn fire(draft: &mut Draft) {
    let paused = draft.case.paused.is_some_and(|until| until > draft.now);
    if paused {
        return;
    }
    let mut waiting = collect(draft);
    let calendar = draft.calendar();
    let today = calendar.day(draft.now);
    settle_early(draft, &mut waiting, today);
    if !waiting.is_empty() && calendar.may_send(draft.now) && draft.case.reminded != Some(today) {
        send(draft, waiting, today);
    }
    hand_off(draft);
}

fn collect<'w>(view: &View<'w>) -> Vec<Due<'w>> {
    let calendar = view.calendar();
    let mut all = Vec::new();
    for live in live::live(view.world, &view.case, view.now) {
        let Some(nag) = view.case.reminders.get(&live.key()) else { continue };
        let mut indexes = Vec::new();
        let mut index = nag.next;
        while let Some(day) = due_day(&calendar, &live, nag, index).filter(|day| calendar.usual(*day) <= view.now) {
            indexes.push((index, day));
            index += 1;
        }
        if !indexes.is_empty() {
            all.push(Due { live, indexes });
        }
    }
    all
}

/// Settles what cannot be sent any more: an adviser has the hand, or it is too late.
fn settle_early(draft: &mut Draft, waiting: &mut Vec<Due>, today: Date) {
    let is_held = is_resting(&draft.case);
    for due in waiting.iter_mut() {
        let (live, role) = (due.live.clone(), draft.role());
        let mut is_missed = false;
        due.indexes.retain(|(index, day)| {
            let is_old = live.cadence.outage == Outage::Drop && *day < today;
            let state = if is_held {
                Settled::Held
            } else if today > live.last_day(*day) || is_old {
                is_missed = true;
                Settled::TooLate
            } else {
                return true;
            };
            settle(draft, &live, *index, *day, Some(state));
            false
        });
        if is_missed {
            let parts = vec![Part::Text(draft.adviser_line(common_ids::ADVISER_MISSED))];
            draft.effects.push(Effect::Tell { role, parts });
        }
    }
    waiting.retain(|due| !due.indexes.is_empty());
}

/// Records one occurrence. Without a state, the delivery that carries it settles it.
fn settle(draft: &mut Draft, live: &Live, index: u16, day: Date, settled: Option<Settled>) {
    let occurrence = Occurrence { step: live.step.clone(), reminder: live.reminder.id.clone(), index, day };
    if settled.is_none() {
        draft.occurrences.push(occurrence.clone());
    }
    draft.effects.push(Effect::FellDue { occurrence, settled });
    if let Some(nag) = draft.case.reminders.get_mut(&live.key()) {
        nag.next = index + 1;
        nag.snoozed = None;
    }
}

/// One message for all that is due: the first reason leads, the others are said below it.
fn send(draft: &mut Draft, mut waiting: Vec<Due>, today: Date) {
    // A date that comes nearer goes before a nag.
    waiting.sort_by_key(|due| due.live.cadence.toward == Toward::After);
    let leads = waiting.remove(0);
    // Those that must be sent on their own wait for another day.
    waiting.retain(|due| due.live.cadence.outage != Outage::Late);
    draft.add(Line::new(common_ids::HELLO));
    for (place, due) in std::iter::once(&leads).chain(&waiting).enumerate() {
        say(draft, &due.live);
        let count = due.indexes.len();
        for (nth, (index, day)) in due.indexes.iter().enumerate() {
            let is_sent = place == 0 && nth + 1 == count;
            settle(draft, &due.live, *index, *day, (!is_sent).then_some(Settled::Merged));
        }
        if let Some(nag) = draft.case.reminders.get_mut(&due.live.key()) {
            nag.sent += 1;
        }
    }
    draft.case.reminded = Some(today);
    let about = match &leads.live.reminder.about {
        ReminderAbout::Ask(slot) => {
            let entry = None;
            About::Slot { step: leads.live.step.clone(), slot: slot.clone(), entry }
        }
        ReminderAbout::Open => {
            let open = draft.case.question.as_ref().map(|question| question.about.clone());
            open.unwrap_or(About::Nudge)
        }
        ReminderAbout::Documents | ReminderAbout::Say(_) => About::Nudge,
    };
    draft.ask(about, Some(leads.live.key()));
}

/// The words of one reminder.
fn say(draft: &mut Draft, live: &Live) {
    let text = text_ids::reminder(&draft.world.dialogue, &live.step, &live.reminder.id);
    // The day that people know: of the deposit, of the deadline, of the appointment; not the day shifted from it.
    let known = Anchor { span: Span::Days(0), ..live.reminder.start.clone() };
    let date = anchor_day(draft.world, &draft.case, &known, draft.step(), draft.now).unwrap_or(live.anchor);
    let words = draft.line(&text).with("date", Arg::Date(date));
    draft.add(words);
    if matches!(live.reminder.about, ReminderAbout::Documents) {
        let papers = missing_lines(draft.world, &draft.case, draft.step(), draft.now);
        if !papers.is_empty() {
            draft.parts.push(Part::Bullets(papers));
        }
    }
}

/// After the last reminder and its wait, the case goes to an adviser.
fn hand_off(draft: &mut Draft) {
    let calendar = draft.calendar();
    for live in live::live(draft.world, &draft.case, draft.now) {
        let Some(nag) = draft.case.reminders.get(&live.key()).cloned() else { continue };
        let is_due =
            hand_off_day(&calendar, &draft.case, &live, &nag).is_some_and(|day| calendar.usual(day) <= draft.now);
        let Some((role, _)) = live.reminder.then.as_ref().filter(|_| is_due) else { continue };
        if let Some(nag) = draft.case.reminders.get_mut(&live.key()) {
            nag.handed = true;
        }
        if matches!(draft.case.hand, Hand::Held { .. }) {
            continue;
        }
        let sent = i64::from(nag.sent);
        let text = format!("{}.adviser", text_ids::reminder(&draft.world.dialogue, &live.step, &live.reminder.id));
        let mut parts =
            vec![Part::Text(draft.adviser_line(common_ids::ADVISER_SILENT).with("sent", Arg::Number(sent)))];
        if draft.has(&text) {
            parts.push(Part::Text(line(draft.world, &draft.case, draft.now, &text, None)));
        }
        if draft.case.hand == Hand::Bot {
            hand::open(draft, role.clone(), Why::Silent { sent: nag.sent });
            parts.remove(0);
        }
        if !parts.is_empty() {
            draft.effects.push(Effect::Tell { role: role.clone(), parts });
        }
    }
}
