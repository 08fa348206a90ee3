//! The hand passes between the program and the advisers: who is asked, who holds the case, who is told, until when.

use jiff::Timestamp;

use crate::dialogue::{RoleId, Toward};
use crate::engine::case::follow_up::{Card, Why};
use crate::engine::case::{Adviser, Case, Hand, Private};
use crate::engine::common_ids;
use crate::engine::effect::{Arg, Effect, Line, Part};
use crate::engine::facts::calendar::{Calendar, shift};
use crate::engine::facts::hours::{self, after};
use crate::engine::turn::draft::Draft;
use crate::engine::world::World;

/// The case waits for a person of that role, who learn why from a card.
pub(in crate::engine) fn open(draft: &mut Draft, role: RoleId, why: Why) {
    let since = draft.now;
    draft.case.hand = Hand::Asked { role: role.clone(), since };
    let number = draft.case.revision + 1;
    draft.case.follow_up.card = Some(Card { number, role, why, since, read: None, answered: None, urged: 0 });
}

/// Whether the adviser holds the case.
pub fn is_holder(case: &Case, adviser: &Adviser) -> bool {
    matches!(&case.hand, Hand::Held { adviser: holder, .. } if holder.is(adviser))
}

/// The candidate is told who will answer, and when; advisers are told who asks.
pub(in crate::engine) fn hand_off(draft: &mut Draft, role: RoleId, why: Why) {
    let name = Arg::Line(draft.role_name(&role));
    if let Hand::Asked { .. } = draft.case.hand {
        draft.add(Line::new(common_ids::HAND_WAITING).with("role", name));
    } else {
        draft.add(Line::new(common_ids::HAND_ASKED).with("role", name));
        open(draft, role.clone(), why);
    }
    if let Some(opens) = hours::opens(draft.world, &role, draft.now) {
        let moment = Calendar::for_person(draft.world, &draft.case, opens);
        draft.add(Line::new(common_ids::HAND_LATER).with("moment", moment));
    }
}

/// Tells whoever follows the case: the room of the case while an adviser holds it, the role otherwise.
pub(in crate::engine) fn tell(draft: &mut Draft, parts: Vec<Part>) {
    draft.effects.push(match &draft.case.hand {
        Hand::Held { .. } => Effect::Pass { parts },
        Hand::Asked { role, .. } => Effect::Tell { role: role.clone(), parts },
        Hand::Bot | Hand::Parked { .. } => Effect::Tell { role: draft.role(), parts },
    });
}

/// The candidate's words for whoever holds the case.
/// `learned` says what the program did about them.
pub(in crate::engine) fn pass(draft: &mut Draft, written: Private<String>, learned: Option<&str>) {
    let head = draft.wrote_line();
    let learned = learned.map(|id| Part::Text(draft.adviser_line(id)));
    let parts = [Part::Text(head), Part::Verbatim(written)].into_iter().chain(learned).collect();
    draft.effects.push(Effect::Pass { parts });
}

/// When the room is to be told that a card waits, once more for the fallback role.
pub(in crate::engine) fn urging(world: &World, case: &Case) -> Option<Timestamp> {
    let (Hand::Asked { .. }, Some(card)) = (&case.hand, &case.follow_up.card) else { return None };
    let service = world.service(&card.role)?;
    let times = 1 + u8::from(service.fallback.is_some());
    let minutes = service.promise.filter(|_| card.urged < times)?;
    after(world, &card.role, card.since, minutes * (i64::from(card.urged) + 1))
}

/// When the hand returns for want of news.
pub(in crate::engine) fn returning(world: &World, case: &Case) -> Option<Timestamp> {
    let Hand::Held { role, since, .. } = &case.hand else { return None };
    let silence = world.service(role)?.silence?;
    let calendar = Calendar::of(world, case);
    let last = case.follow_up.tended.unwrap_or(*since);
    let day = shift(calendar.day(last), silence, Toward::After);
    Some(calendar.usual(calendar.working(day, Toward::After)))
}
