//! What advisers do to a case, and the brief that they read of it.

use jiff::Timestamp;

use super::card;
use super::case::follow_up::{What, Why};
use super::case::{Address, Adviser, Case, Hand, Paper, Private, Tick};
use super::effect::{Arg, Effect, Line, Part, Say};
use super::facts::answers::deadline_date;
use super::facts::calendar::Calendar;
use super::facts::checklist;
use super::facts::hours;
use super::turn::draft::Draft;
use super::turn::lines::{self, closing, list_of, paper_line};
use super::turn::view::View;
use super::words;
use super::world::World;
use crate::dialogue::{OutcomeId, RoleId, StepId, text_ids};

/// Notes that a brief shows, the newest.
const NOTES: usize = 3;
/// Milestones that are told, the newest.
const TOLD: usize = 12;
/// Wrong codes, from wherever they were said, after which a code is no longer good: of thirty-six bits fifty tries
/// are nothing, and whoever wants to void somebody's code needs many accounts for it (`app::guesses`).
const MISSES: u8 = 50;

/// An adviser writes to the candidate, under the name that was told.
pub(super) fn wrote(draft: &mut Draft, adviser: Adviser, written: Private<String>) {
    draft.add(Line::new(words::ADVISER_SAYS).with("adviser", Arg::Word(Private(adviser.name))));
    draft.parts.push(Part::Verbatim(written));
    let (now, is_reached) = (draft.now, !draft.case.refused);
    // Words that cannot reach the person answer nobody.
    if let Some(card) = draft.case.follow_up.card.as_mut().filter(|_| is_reached) {
        card.answered.get_or_insert(now);
    }
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
    hand_off(draft, role, Why::Transferred);
    draft.flush();
}

/// The candidate is told who will answer, and when; advisers are told who asks.
pub(super) fn hand_off(draft: &mut Draft, role: RoleId, why: Why) {
    let name = Arg::Line(draft.role_name(&role));
    if let Hand::Asked { .. } = draft.case.hand {
        draft.add(Line::new(words::HAND_WAITING).with("role", name));
    } else {
        draft.add(Line::new(words::HAND_ASKED).with("role", name));
        card::open(draft, role.clone(), why);
    }
    if let Some(opens) = hours::opens(draft.world, &role, draft.now) {
        let moment = Calendar::for_person(draft.world, &draft.case, opens);
        draft.add(Line::new(words::HAND_LATER).with("moment", moment));
    }
}

/// Whoever held the case is on no list any more: it waits for a person of the role again, and both sides know.
pub(super) fn holder_unlisted(draft: &mut Draft) {
    let Hand::Held { role, adviser, .. } = draft.case.hand.clone() else { return };
    let name = || Arg::Word(Private(adviser.name.clone()));
    let line = draft.adviser_line(words::HAND_UNLISTED).with("adviser", name());
    draft.effects.push(Effect::Tell { role: role.clone(), parts: vec![Part::Text(line)] });
    draft.case.hand = Hand::Bot;
    if draft.calendar().may_send(draft.now) {
        draft.add(Line::new(words::HAND_GONE).with("adviser", name()));
        hand_off(draft, role, Why::Transferred);
        draft.flush();
    } else {
        // Nobody is woken for it.
        card::open(draft, role, Why::Transferred);
    }
}

/// Somebody is there again who can read that the person asked.
pub(super) fn role_reached(draft: &mut Draft) {
    let Hand::Asked { role, .. } = draft.case.hand.clone() else { return };
    let name = Arg::Line(draft.role_name(&role));
    draft.add(Line::new(words::HAND_ASKED).with("role", name));
}

/// Nobody is there to read what the advisers are told: whatever says that they were told says this instead. Whether
/// something did.
pub fn admit_nobody(world: &World, effects: &mut [Effect]) -> bool {
    let distress = text_ids::distress(&world.dialogue);
    let mut is_admitted = false;
    let says = effects.iter_mut().filter_map(|effect| if let Effect::Say(say) = effect { Some(say) } else { None });
    for say in says {
        let mut is_here = false;
        for part in &mut say.parts {
            let Part::Text(line) = part else { continue };
            if matches!(&*line.id, words::HAND_ASKED | words::HAND_WAITING) {
                words::HAND_NOBODY.clone_into(&mut line.id);
                is_here = true;
            } else if line.id == distress && matches!(line.attribute.as_deref(), Some("noted-personne" | "passed")) {
                line.attribute = Some("noted-nobody".to_owned());
                is_here = true;
            }
        }
        if is_here {
            // Nor does anybody know when somebody answers.
            say.parts.retain(|part| !matches!(part, Part::Text(line) if line.id == words::HAND_LATER));
        }
        is_admitted |= is_here;
    }
    is_admitted
}

/// Tells whoever follows the case: the room of the case while an adviser holds it, the role otherwise.
pub(super) fn tell(draft: &mut Draft, parts: Vec<Part>) {
    draft.effects.push(match &draft.case.hand {
        Hand::Held { .. } => Effect::Pass { parts },
        Hand::Asked { role, .. } => Effect::Tell { role: role.clone(), parts },
        Hand::Bot | Hand::Parked { .. } => Effect::Tell { role: draft.role(), parts },
    });
}

/// An adviser closed the case, with the reason that was chosen among those of the centre.
pub(super) fn closed(draft: &mut Draft, outcome: OutcomeId, written: Private<String>) {
    draft.case.outcome = Some(outcome);
    draft.case.hand = Hand::Bot;
    draft.case.watched = None;
    draft.case.follow_up.agenda.clear();
    draft.close();
    if let Some(line) = closing(draft.world, &draft.case) {
        draft.add(line);
    }
    told(draft, written);
    draft.flush();
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

/// The hand returns to the program. Whether anybody had it.
pub(super) fn gave_back(draft: &mut Draft) -> bool {
    if draft.case.hand == Hand::Bot && draft.case.watched.is_none() {
        return false;
    }
    draft.case.hand = Hand::Bot;
    if draft.case.watched.take().is_some() {
        // Somebody of the centre spoke with the person: what is reminded counts from there.
        draft.case.active = draft.now;
    }
    // After our own fault the procedure goes on where it stood; reminders that ran out begin again.
    draft.case.reminders.retain(|_, nag| nag.closed);
    draft.add(Line::new(words::HAND_BOT));
    true
}

/// The case moves to the account that said its code. The role is told: nobody else would notice that it was somebody
/// else.
pub(super) fn moved_account(draft: &mut Draft, address: Address) {
    draft.case.follow_up.code = None;
    draft.case.address = address;
    draft.case.refused = false;
    tell_role(draft, words::CASE_MOVED);
    draft.add(Line::new(words::ACCOUNT_MOVED));
}

/// A wrong code: after many the right one is no longer good either, and the role learns why.
pub(super) fn missed_code(draft: &mut Draft) {
    let Some(known) = &mut draft.case.follow_up.code else { return };
    known.misses = known.misses.saturating_add(1);
    if known.misses >= MISSES {
        draft.case.follow_up.code = None;
        tell_role(draft, words::CODE_VOID);
    }
}

/// A sentence about the case in the room of the role that answers for it.
fn tell_role(draft: &mut Draft, id: &str) {
    let role = match &draft.case.hand {
        Hand::Asked { role, .. } | Hand::Held { role, .. } => role.clone(),
        Hand::Bot | Hand::Parked { .. } => draft.role(),
    };
    let line = Line::new(id).with("case", Arg::Word(Private(draft.case.id.to_string())));
    draft.effects.push(Effect::Tell { role, parts: vec![Part::Text(line)] });
}

/// The case stands at another step; the candidate reads why. Whether there is such a step.
pub(super) fn moved(draft: &mut Draft, step: StepId, reason: Private<String>) -> bool {
    if draft.world.dialogue.step(&step).is_none() {
        return false;
    }
    let title = draft.world.step_title(&step);
    draft.add(Line::new(words::ADVISER_MOVED).with("step", Arg::Line(title)));
    told(draft, reason);
    draft.case.step = step;
    draft.case.outcome = None;
    draft.flush();
    true
}

/// An adviser looked at a paper.
pub(super) fn ticked(draft: &mut Draft, paper: Paper, tick: Tick, reason: Private<String>) {
    let list = list_of(draft.world, &paper);
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
/// `learned` says what the program did about them.
pub(super) fn pass(draft: &mut Draft, written: Private<String>, learned: Option<&str>) {
    let head = draft.wrote_line();
    let learned = learned.map(|id| Part::Text(draft.adviser_line(id)));
    let parts = [Part::Text(head), Part::Verbatim(written)].into_iter().chain(learned).collect();
    draft.effects.push(Effect::Pass { parts });
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
        Part::Text(Line::new(words::ADVISER_BRIEF).with("case", Arg::Word(Private(case.id.to_string())))),
        Part::Bullets(card::brief(&view)),
    ];
    let calendar = view.calendar();
    for note in case.notes.iter().rev().take(NOTES) {
        let line = Line::new(words::ADVISER_NOTE).with("date", Arg::Date(calendar.day(note.at)));
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
pub(super) fn milestones(view: &View, moment: impl Fn(Timestamp) -> Arg) -> Vec<Line> {
    let told = view.case.follow_up.journal.iter().map(|milestone| {
        let what = happened(view, &milestone.what);
        Line::new(words::DESK_LOG).with("moment", moment(milestone.at)).with("what", Arg::Line(what))
    });
    told.collect()
}

/// What is in the agenda of a case, with its numbers.
pub fn agenda(world: &World, case: &Case) -> Option<Part> {
    let agenda = case.follow_up.agenda.iter();
    let lines: Vec<Line> =
        agenda.map(|booking| lines::room_booking(world, case, words::DESK_BOOKED, booking)).collect();
    (!lines.is_empty()).then_some(Part::Bullets(lines))
}

fn happened(view: &View, what: &What) -> Line {
    let title = |step: &StepId| Arg::Line(view.world.step_title(step));
    match what {
        What::Asked { role } => Line::new(words::LOG_ASKED).with("role", Arg::Line(view.role_name(role))),
        What::Booked { at } => {
            Line::new(words::LOG_BOOKED).with("moment", Calendar::for_advisers(view.world, &view.case, *at))
        }
        What::Ended { .. } => Line::new(words::LOG_ENDED),
        What::Entered { step } => Line::new(words::LOG_ENTERED).with("step", title(step)),
        What::GaveBack => Line::new(words::LOG_GAVE_BACK),
        What::Moved => Line::new(words::LOG_MOVED),
        What::Opened => Line::new(words::LOG_OPENED),
        What::Reminded => Line::new(words::LOG_REMINDED),
        What::Ticked { paper, tick } => ticked_words(view, paper, *tick),
        What::Took { adviser } => Line::new(words::LOG_TOOK).with("adviser", Arg::Word(Private(adviser.name.clone()))),
    }
}

/// A paper with what is known of it.
pub(super) fn ticked_words(view: &View, paper: &Paper, tick: Tick) -> Line {
    let id = match tick {
        Tick::Accepted => words::LOG_ACCEPTED,
        Tick::Awaited => words::LOG_AWAITED,
        Tick::Declined => words::LOG_DECLINED,
        Tick::Held => words::LOG_TICKED,
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
        Hand::Bot => (words::DESK_ROW_BOT, None),
        Hand::Asked { .. } => (words::DESK_ROW_WAITS, None),
        Hand::Held { adviser, .. } => (words::DESK_ROW_HELD, Some(adviser.clone())),
        Hand::Parked { .. } => (words::DESK_ROW_PARKED, None),
    };
    let line = view.adviser_line(id).with("hours", Arg::Number(hours));
    match adviser {
        Some(adviser) => line.with("adviser", Arg::Word(Private(adviser.name))),
        None => line,
    }
}
