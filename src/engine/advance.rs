//! One turn: an event happens to a case, the case changes, effects are asked of the world.
//!
//! The function is total: whatever comes, it gives a turn back, and an open case always keeps
//! an open question, a timer, or an adviser who holds it.

use jiff::Timestamp;

use super::advisers::card;
use super::advisers::desk::{self, refused, took};
use super::advisers::journal;
use super::case::{Case, Hand, Note};
use super::conversation::heard::heard;
use super::conversation::rights;
use super::conversation::status;
use super::conversation::stranger;
use super::conversation::walk;
use super::effect::{Effect, Turn};
use super::event::Event;
use super::reminders::agenda;
use super::reminders::schedule;
use super::timer::{wake, woken};
use super::turn::draft::Draft;
use super::turn::view::is_silent;
use super::world::World;

/// What an event makes of a case. `case.revision` stays as it was read; the questions of this turn
/// carry the number `case.revision + 1`, which the case has once the turn is committed.
pub fn advance(world: &World, case: Case, event: Event, now: Timestamp) -> Turn {
    let before = case.clone();
    let is_advised = event.is_of_an_adviser();
    let mut draft = Draft::new(world, case, now);
    let is_speaking = draft.case.consent.is_some() && draft.case.is_open() && !is_silent(&draft);
    if is_speaking && draft.case.question.is_none() {
        // What an edited dialogue or an old record left without its question finds it again.
        walk::settle_quietly(&mut draft);
    }
    match event {
        Event::AddressRefused => refused(&mut draft),
        Event::AddressReturned => draft.case.refused = false,
        Event::AdviserBooked { kind, adviser, at, words } => agenda::book(&mut draft, kind, adviser, at, words),
        Event::AdviserCancelled { number } => agenda::cancel(&mut draft, number),
        Event::AdviserClosed { outcome, words } => desk::closed(&mut draft, outcome, words),
        Event::CardRead { number } => card::read(&mut draft, number),
        Event::CodeGiven { code } => draft.case.follow_up.code = Some(code),
        Event::CodeMissed => desk::missed_code(&mut draft),
        Event::CodeSaid { address } => {
            desk::moved_account(&mut draft, address);
            if is_silent(&draft) {
                draft.flush();
            } else {
                status::all(&mut draft);
                draft.repeat();
            }
        }
        Event::AdviserEdited { adviser, of, words } => desk::edited(&mut draft, adviser, of, words),
        Event::AdviserTookBack { adviser, of } => desk::took_back(&mut draft, &adviser, of),
        Event::AdviserGaveBack => {
            if desk::gave_back(&mut draft) {
                walk::resume(&mut draft);
            }
        }
        Event::AdviserMoved { step, reason } => {
            if desk::moved(&mut draft, step, reason) && !is_silent(&draft) {
                walk::proceed(&mut draft);
            }
        }
        Event::AdviserNoted { note } => draft.case.notes.push(Note { at: now, words: note }),
        Event::AdviserPaused => {
            rights::pause(&mut draft);
            draft.flush();
        }
        Event::AdviserTicked { paper, tick, reason } => desk::ticked(&mut draft, paper, tick, reason),
        Event::AdviserTook { adviser } => took(&mut draft, adviser),
        Event::AdviserTransferred { role } => desk::transferred(&mut draft, role),
        Event::AdviserWrote { adviser, words } => desk::wrote(&mut draft, adviser, words),
        Event::Heard(content) if draft.case.consent.is_none() => stranger::heard(&mut draft, content),
        Event::Heard(content) => heard(&mut draft, content),
        Event::HolderUnlisted => desk::holder_unlisted(&mut draft),
        Event::RoleReached => desk::role_reached(&mut draft),
        Event::Woken => woken(&mut draft),
    }
    draft.flush();
    if is_advised && matches!(draft.case.hand, Hand::Held { .. }) {
        draft.case.follow_up.tended = Some(now);
    }
    let is_erased = draft.effects.contains(&Effect::Erase);
    if draft.case.consent.is_some() && !is_erased {
        card::refresh(&mut draft, &before);
        let live = schedule::refresh(&mut draft);
        journal::note(&before, &mut draft.case, now);
        draft.case.version = world.dialogue.version;
        draft.case.wake = wake(world, &draft.case, &live, now);
    }
    Turn { case: draft.view.case, effects: draft.effects }
}
