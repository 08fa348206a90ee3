//! Reminders: which are live, when they fall due, how each occurrence is settled.
//!
//! Due means "due and not settled": a missed run skips nothing, and nothing is sent twice.
//! Every occurrence that fell due leaves exactly one `FellDue` effect behind.

use jiff::Timestamp;
use jiff::civil::Date;

use super::advisers::hand;
use super::agenda;
use super::case::follow_up::Why;
use super::case::{About, Case, Hand, Nag};
use super::effect::{Arg, Effect, Line, Occurrence, Part, Settled};
use super::facts::answers::anchor_day;
use super::facts::calendar::{Calendar, shift};
use super::facts::known::Known;
use super::turn::draft::Draft;
use super::turn::lines::{line, missing_lines};
use super::turn::view::View;
use super::words;
use super::world::World;
use crate::dialogue::find::find_reminder;
use crate::dialogue::text_ids::reminder_text;
use crate::dialogue::{Anchor, Cadence, Outage, Reminder, ReminderAbout, ReminderId, Span, StepId, Toward};

/// Whether reminders rest: an adviser has the hand, or must first have spoken with somebody in distress.
fn is_resting(case: &Case) -> bool {
    case.watched.is_some() || matches!(case.hand, Hand::Held { .. } | Hand::Parked { .. })
}

/// What becomes of a reminder at the moment of sending.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Send,
    /// It ends here, in this state.
    Settle(Settled),
    /// Not before this instant: it is night, a Sunday, a holiday or a pause.
    Wait(Timestamp),
}

/// A reminder whose reason holds now.
#[derive(Clone)]
pub(super) struct Live<'w> {
    /// The step that declares it; empty for those of every step.
    pub step: StepId,
    pub reminder: &'w Reminder,
    pub cadence: &'w Cadence,
    pub anchor: Date,
}

impl Live<'_> {
    fn key(&self) -> (StepId, ReminderId) {
        (self.step.clone(), self.reminder.id.clone())
    }

    /// The last day on which an occurrence may go out: none after what a countdown announces.
    fn last_day(&self, due: Date) -> Date {
        let expired = shift(due, self.cadence.expires, Toward::After);
        match self.cadence.toward {
            Toward::After => expired,
            Toward::Before => expired.min(self.anchor),
        }
    }
}

/// The reminders that live now, in the file's order, those of every step last.
pub(super) fn live<'w>(world: &'w World, case: &Case, now: Timestamp) -> Vec<Live<'w>> {
    let Some(step) = world.dialogue.step(&case.step) else { return Vec::new() };
    if !case.is_open() || case.consent.is_none() || case.stopped || case.refused {
        return Vec::new();
    }
    let facts = Known::here(world, case, step, now);
    let own = step.reminders.iter().map(|reminder| (step.id.clone(), reminder));
    let all = world.dialogue.reminders.iter().map(|reminder| (StepId(String::new()), reminder));
    own.chain(all)
        .filter(|(at, reminder)| {
            let is_closed = case.reminders.get(&(at.clone(), reminder.id.clone())).is_some_and(|nag| nag.closed);
            !is_closed && reminder.when.holds(&facts) && !reminder.until.matches(&facts)
        })
        .filter_map(|(at, reminder)| {
            let cadence = world.dialogue.cadences.get(&reminder.cadence)?;
            let anchor = anchor_day(world, case, &reminder.start, step, now)?;
            Some(Live { step: at, reminder, cadence, anchor })
        })
        .collect()
}

/// The reminder of that name, while its reason holds.
pub(super) fn live_key(view: &View, id: &str) -> Option<(StepId, ReminderId)> {
    live(view.world, &view.case, view.now).into_iter().map(|live| live.key()).find(|(_, name)| name.as_str() == id)
}

/// The reminders that ask for something to be done and have their own words for it.
pub(super) fn done_by_words(view: &View, folded: &str) -> Option<(StepId, ReminderId)> {
    let voice = view.voice()?;
    let keys = live(view.world, &view.case, view.now).into_iter().map(|live| live.key());
    let says = |(step, id): &(StepId, ReminderId)| {
        voice.phrases(&reminder_text(&view.world.dialogue, step, id), "=done").iter().any(|phrase| phrase == folded)
    };
    keys.into_iter().find(says)
}

/// The day on which an occurrence falls due.
fn due_day(calendar: &Calendar, live: &Live, nag: &Nag, index: u16) -> Option<Date> {
    if let Some(day) = nag.snoozed.filter(|_| index == nag.next) {
        return Some(calendar.working(day, Toward::After));
    }
    let offset = live.cadence.offsets.get(usize::from(index))?;
    Some(calendar.working(shift(live.anchor, *offset, live.cadence.toward), live.cadence.toward))
}

/// When the hand-off after the last reminder happens.
fn hand_off_day(calendar: &Calendar, case: &Case, live: &Live, nag: &Nag) -> Option<Date> {
    let (_, span) = live.reminder.then.as_ref()?;
    let count = u16::try_from(live.cadence.offsets.len()).ok()?;
    let is_over = nag.next >= count && nag.snoozed.is_none() && !nag.handed;
    let last = match (is_over, live.cadence.toward) {
        (false, _) => return None,
        (true, Toward::After) => shift(live.anchor, *live.cadence.offsets.last()?, Toward::After),
        (true, Toward::Before) => live.anchor,
    };
    // A reminder that was put off ends later than its rhythm says.
    let last = case.reminded.filter(|_| nag.sent > 0).map_or(last, |reminded| last.max(reminded));
    Some(calendar.working(shift(last, *span, Toward::After), Toward::After))
}

/// Whether a reminder may still go out, asked again at the moment of sending.
pub fn verdict(world: &World, case: &Case, occurrence: &Occurrence, now: Timestamp) -> Verdict {
    if let Some(verdict) = agenda::verdict(world, case, occurrence, now) {
        return verdict;
    }
    if case.refused {
        return Verdict::Settle(Settled::Refused);
    }
    if is_resting(case) {
        return Verdict::Settle(Settled::Held);
    }
    let found = live(world, case, now)
        .into_iter()
        .find(|live| live.step == occurrence.step && live.reminder.id == occurrence.reminder);
    let Some(live) = found else { return Verdict::Settle(Settled::Superseded) };
    let calendar = Calendar::of(world, case);
    let is_nag = live.cadence.toward == Toward::After;
    if is_nag && occurrence.day < live.anchor && case.active > calendar.usual(occurrence.day) {
        // The person spoke while it waited: what it counts from has begun again.
        return Verdict::Settle(Settled::Superseded);
    }
    if calendar.day(now) > live.last_day(occurrence.day) {
        return Verdict::Settle(Settled::TooLate);
    }
    let paused = case.paused.filter(|until| *until > now);
    let from = calendar.next_sending(paused.unwrap_or(now));
    if from > now { Verdict::Wait(from) } else { Verdict::Send }
}

/// Brings the ledger's side of the case up to date: a new reason starts from its first
/// occurrence that lies ahead, a gone one is forgotten. Gives back those that live: none of them is closed.
pub(super) fn refresh<'w>(draft: &mut Draft<'w>) -> Vec<Live<'w>> {
    let live = live(draft.world, &draft.case, draft.now);
    let calendar = draft.calendar();
    let is_live = |key: &(StepId, ReminderId)| live.iter().any(|live| live.step == key.0 && live.reminder.id == key.1);
    let here = draft.case.step.clone();
    let everywhere = |step: &StepId| step.0.is_empty();
    draft.case.reminders.retain(|key, nag| (key.0 == here || everywhere(&key.0)) && (nag.closed || is_live(key)));
    for live in &live {
        let known = draft.case.reminders.get(&live.key());
        if known.is_none_or(|nag| nag.anchor != live.anchor) {
            let asked_for = known.and_then(|nag| nag.snoozed).filter(|day| *day >= calendar.day(draft.now));
            let mut nag = begin(&calendar, live, draft.now);
            // A day that the person asked for stands, even if asking for it was itself activity.
            nag.snoozed = asked_for.or(nag.snoozed);
            draft.case.reminders.insert(live.key(), nag);
        }
    }
    live
}

/// A reminder as it begins: what would have been due before now is no debt.
fn begin(calendar: &Calendar, live: &Live, now: Timestamp) -> Nag {
    let mut nag = Nag { anchor: live.anchor, next: 0, sent: 0, snoozed: None, handed: false, closed: false };
    let count = u16::try_from(live.cadence.offsets.len()).unwrap_or(u16::MAX);
    while nag.next < count && due_day(calendar, live, &nag, nag.next).is_some_and(|day| calendar.usual(day) <= now) {
        nag.next += 1;
    }
    let last = due_day(calendar, live, &nag, count.saturating_sub(1));
    let is_stale = live.reminder.then.is_none() && last.is_some_and(|day| calendar.day(now) > live.last_day(day));
    if live.cadence.toward == Toward::After && nag.next == count && count > 0 && !is_stale {
        // The reason is old already: the person just spoke of it, so ask once more in a week.
        nag.next = count - 1;
        nag.snoozed = Some(shift(calendar.day(now), Span::Weeks(1), Toward::After));
    }
    nag
}

/// The first instant at which time changes something about the reminders that live.
pub(super) fn next_instant(calendar: &Calendar, case: &Case, live: &[Live], now: Timestamp) -> Option<Timestamp> {
    let is_silent = is_resting(case);
    let paused = case.paused.filter(|until| *until > now);
    let today = calendar.day(now);
    live.iter()
        .filter_map(|live| {
            let nag = case.reminders.get(&live.key())?;
            let due = due_day(calendar, live, nag, nag.next).map(|day| calendar.usual(day));
            let due = due.or_else(|| hand_off_day(calendar, case, live, nag).map(|day| calendar.usual(day)))?;
            let due = paused.map_or(due, |until| due.max(until));
            if is_silent || due > now {
                return Some(due.max(now));
            }
            // Due already and not sent: it is night, or a message went out today.
            let from = if case.reminded == Some(today) {
                calendar.usual(calendar.working(shift(today, Span::Days(1), Toward::After), Toward::After))
            } else {
                calendar.next_sending(now)
            };
            Some(from)
        })
        .min()
}

/// What fell due for one reminder.
struct Due<'w> {
    live: Live<'w>,
    /// Occurrences with the day each fell due, oldest first.
    indexes: Vec<(u16, Date)>,
}

/// Settles everything that fell due, and sends at most one message.
pub(super) fn fire(draft: &mut Draft) {
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
    for live in live(view.world, &view.case, view.now) {
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
            let parts = vec![Part::Text(draft.adviser_line(words::ADVISER_MISSED))];
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
    draft.add(Line::new(words::HELLO));
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
    let text = reminder_text(&draft.world.dialogue, &live.step, &live.reminder.id);
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
    for live in live(draft.world, &draft.case, draft.now) {
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
        let text = format!("{}.adviser", reminder_text(&draft.world.dialogue, &live.step, &live.reminder.id));
        let mut parts = vec![Part::Text(draft.adviser_line(words::ADVISER_SILENT).with("sent", Arg::Number(sent)))];
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

/// The person asked for a reminder again on another day.
pub(super) fn snooze(draft: &mut Draft, key: &(StepId, ReminderId), days: i32) -> Option<Date> {
    let reminder = find_reminder(&draft.world.dialogue, &key.0, &key.1)?;
    let cadence = draft.world.dialogue.cadences.get(&reminder.cadence)?;
    let calendar = draft.calendar();
    let day = calendar.working(shift(draft.today(), Span::Days(days), Toward::After), Toward::After);
    let nag = draft.case.reminders.get_mut(key)?;
    let count = u16::try_from(cadence.offsets.len()).unwrap_or(u16::MAX);
    // Occurrences that lie before that day have not fallen due: they are not owed.
    let due = |index: u16| {
        let offset = cadence.offsets.get(usize::from(index))?;
        Some(calendar.working(shift(nag.anchor, *offset, cadence.toward), cadence.toward))
    };
    let mut next = nag.next.min(count.saturating_sub(1));
    while next + 1 < count && due(next + 1).is_some_and(|due| due <= day) {
        next += 1;
    }
    nag.next = next;
    nag.snoozed = Some(day);
    Some(day)
}
