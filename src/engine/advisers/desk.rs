//! What advisers do to a case. How the conversation goes on afterwards is not written here.

use super::brief;
use super::hand::{self, hand_off, is_holder};
use crate::dialogue::{OutcomeId, RoleId, StepId, text_ids};
use crate::engine::case::follow_up::Why;
use crate::engine::case::{Address, Adviser, Hand, Paper, Private, Tick};
use crate::engine::common_ids;
use crate::engine::effect::{Arg, Effect, Line, Part, Say};
use crate::engine::turn::draft::Draft;
use crate::engine::turn::lines::{closing, list_of, paper_line};
use crate::engine::world::World;

/// Wrong codes, from wherever they were said, after which a code is no longer good: of thirty-six bits fifty tries
/// are nothing, and whoever wants to void somebody's code needs many accounts for it (`app::guesses`).
const MISSES: u8 = 50;

pub(in crate::engine) fn refused(draft: &mut Draft) {
    if draft.case.refused {
        return;
    }
    draft.case.refused = true;
    // An answer that the person did not write back to may not have arrived: the card does not claim it.
    let active = draft.case.active;
    if let Some(card) = draft.case.follow_up.card.as_mut().filter(|card| card.answered.is_some_and(|at| at >= active)) {
        card.answered = None;
    }
    let parts = vec![Part::Text(draft.adviser_line(common_ids::ADVISER_REFUSED))];
    hand::tell(draft, parts);
}

pub(in crate::engine) fn took(draft: &mut Draft, adviser: Adviser) {
    let role = draft.role();
    draft.case.hand = Hand::Held { role, adviser: adviser.clone(), since: draft.now };
    draft.close();
    if let Some(card) = &mut draft.case.follow_up.card {
        card.answered = None;
    }
    let mut parts = brief::brief(draft.world, &draft.case, draft.now);
    parts.extend(brief::timeline(draft.world, &draft.case, draft.now));
    parts.push(Part::Text(Line::new(common_ids::ROOM_HOW)));
    draft.effects.push(Effect::Pass { parts });
    draft.add(Line::new(common_ids::HAND_HELD).with("adviser", Arg::Word(Private(adviser.name))));
}

/// The hand returns when nothing was heard of the adviser. Whether it did.
pub(in crate::engine) fn let_go(draft: &mut Draft) -> bool {
    let is_over = hand::returning(draft.world, &draft.case).is_some_and(|at| at <= draft.now)
        && draft.calendar().may_send(draft.now);
    if is_over {
        let line = draft.adviser_line(common_ids::HAND_LEFT);
        hand::tell(draft, vec![Part::Text(line)]);
    }
    is_over && gave_back(draft)
}

/// An adviser writes to the candidate, under the name that was told.
pub(in crate::engine) fn wrote(draft: &mut Draft, adviser: Adviser, written: Private<String>) {
    draft.add(Line::new(common_ids::ADVISER_SAYS).with("adviser", Arg::Word(Private(adviser.name))));
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
pub(in crate::engine) fn edited(draft: &mut Draft, adviser: Adviser, of: String, written: Private<String>) {
    if is_holder(&draft.case, &adviser) {
        let says = Line::new(common_ids::ADVISER_SAYS).with("adviser", Arg::Word(Private(adviser.name)));
        draft.effects.push(Effect::Edit { of, parts: vec![Part::Text(says), Part::Verbatim(written)] });
    }
}

/// An adviser took back what they had written.
pub(in crate::engine) fn took_back(draft: &mut Draft, adviser: &Adviser, of: String) {
    if is_holder(&draft.case, adviser) {
        draft.effects.push(Effect::TakeBack { of });
    }
}

/// The case passes to another role: its advisers are told, the one who held it has the hand no more.
pub(in crate::engine) fn transferred(draft: &mut Draft, role: RoleId) {
    draft.case.hand = Hand::Bot;
    hand_off(draft, role, Why::Transferred);
    draft.flush();
}

/// Whoever held the case is on no list any more: it waits for a person of the role again, and both sides know.
pub(in crate::engine) fn holder_unlisted(draft: &mut Draft) {
    let Hand::Held { role, adviser, .. } = draft.case.hand.clone() else { return };
    let name = || Arg::Word(Private(adviser.name.clone()));
    let line = draft.adviser_line(common_ids::HAND_UNLISTED).with("adviser", name());
    draft.effects.push(Effect::Tell { role: role.clone(), parts: vec![Part::Text(line)] });
    draft.case.hand = Hand::Bot;
    if draft.calendar().may_send(draft.now) {
        draft.add(Line::new(common_ids::HAND_GONE).with("adviser", name()));
        hand_off(draft, role, Why::Transferred);
        draft.flush();
    } else {
        // Nobody is woken for it.
        hand::open(draft, role, Why::Transferred);
    }
}

/// Somebody is there again who can read that the person asked.
pub(in crate::engine) fn role_reached(draft: &mut Draft) {
    let Hand::Asked { role, .. } = draft.case.hand.clone() else { return };
    let name = Arg::Line(draft.role_name(&role));
    draft.add(Line::new(common_ids::HAND_ASKED).with("role", name));
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
            if matches!(&*line.id, common_ids::HAND_ASKED | common_ids::HAND_WAITING) {
                common_ids::HAND_NOBODY.clone_into(&mut line.id);
                is_here = true;
            } else if line.id == distress && matches!(line.attribute.as_deref(), Some("noted-personne" | "passed")) {
                line.attribute = Some("noted-nobody".to_owned());
                is_here = true;
            }
        }
        if is_here {
            // Nor does anybody know when somebody answers.
            say.parts.retain(|part| !matches!(part, Part::Text(line) if line.id == common_ids::HAND_LATER));
        }
        is_admitted |= is_here;
    }
    is_admitted
}

/// An adviser closed the case, with the reason that was chosen among those of the centre.
pub(in crate::engine) fn closed(draft: &mut Draft, outcome: OutcomeId, written: Private<String>) {
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

/// The hand returns to the program. Whether anybody had it.
pub(in crate::engine) fn gave_back(draft: &mut Draft) -> bool {
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
    draft.add(Line::new(common_ids::HAND_BOT));
    true
}

/// The case moves to the account that said its code. The role is told: nobody else would notice that it was somebody
/// else.
pub(in crate::engine) fn moved_account(draft: &mut Draft, address: Address) {
    draft.case.follow_up.code = None;
    draft.case.address = address;
    draft.case.refused = false;
    tell_role(draft, common_ids::CASE_MOVED);
    draft.add(Line::new(common_ids::ACCOUNT_MOVED));
}

/// A wrong code: after many the right one is no longer good either, and the role learns why.
pub(in crate::engine) fn missed_code(draft: &mut Draft) {
    let Some(known) = &mut draft.case.follow_up.code else { return };
    known.misses = known.misses.saturating_add(1);
    if known.misses >= MISSES {
        draft.case.follow_up.code = None;
        tell_role(draft, common_ids::CODE_VOID);
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
pub(in crate::engine) fn moved(draft: &mut Draft, step: StepId, reason: Private<String>) -> bool {
    if draft.world.dialogue.step(&step).is_none() {
        return false;
    }
    let title = draft.world.step_title(&step);
    draft.add(Line::new(common_ids::ADVISER_MOVED).with("step", Arg::Line(title)));
    told(draft, reason);
    draft.case.step = step;
    draft.case.outcome = None;
    draft.flush();
    true
}

/// An adviser looked at a paper.
pub(in crate::engine) fn ticked(draft: &mut Draft, paper: Paper, tick: Tick, reason: Private<String>) {
    let list = list_of(draft.world, &paper);
    let name = Arg::Line(paper_line(draft.world, &draft.case, draft.now, &paper, list.as_ref()));
    let id = match tick {
        Tick::Accepted | Tick::Held => common_ids::PAPER_ACCEPTED,
        Tick::Awaited => common_ids::PAPER_NOW_AWAITED,
        Tick::Declined => common_ids::PAPER_NOW_DECLINED,
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
