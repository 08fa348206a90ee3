//! Whom to contact: the ranked kinds for a person, what is said about each, what one word more would change.
//!
//! Ranking is data: the rows of the dialogue give an ordered list of kinds, the rules of a kind say for
//! whom it is. What somebody adds to find the right one (a wish) is known while the answer is made and
//! is kept nowhere.

use super::case::About;
use super::effect::{Contact, Line, Part};
use super::turn::draft::Draft;
use super::turn::routing::{self, More, ranked};
use super::walk;
use super::words;
use crate::dialogue::{FactId, KindId, KindRules, Places, SlotId};

/// Adds the kinds to the message, each with its note.
pub(super) fn list(draft: &mut Draft, kinds: Vec<KindId>, wishes: &[FactId], places: Places) {
    let named = kinds.into_iter().map(|kind| {
        let note = routing::note(draft, &kind, wishes);
        Contact { kind, note }
    });
    let kinds: Vec<Contact> = named.collect();
    draft.parts.push(Part::Contacts { kinds, places });
}

/// The whole answer, then what one word more would change; the open question comes back after it.
pub(super) fn answer(draft: &mut Draft, wishes: &[FactId]) {
    let kinds = ranked(draft, wishes);
    if kinds.is_empty() {
        return draft.repeat();
    }
    draft.add(Line::new(words::CONTACT));
    let places = routing::places(draft);
    list(draft, kinds, wishes, places);
    draft.flush();
    if wishes.is_empty() {
        go_on(draft);
    } else {
        // A need is kept nowhere, so nothing is offered that would be made without it.
        walk::go_on(draft);
    }
}

/// One kind alone, as after the slot was told that finds it.
pub(super) fn one(draft: &mut Draft, kind: &KindId, places: Places) {
    list(draft, vec![kind.clone()], &[], places);
    draft.flush();
}

/// Offers what would change the list, or comes back to the open question.
fn go_on(draft: &mut Draft) {
    if routing::more(draft).is_empty() {
        walk::go_on(draft);
    } else {
        draft.ask(About::Contacts, None);
    }
}

/// What was chosen below a list of contacts.
pub(super) fn picked(draft: &mut Draft, more: More) {
    match more {
        More::Ask(slot) => {
            let step = draft.step().id.clone();
            draft.ask(About::Slot { step, slot, entry: None }, None);
        }
        More::Wish(wish) => answer(draft, &[wish]),
    }
}

/// A slot that was asked to find a contact: the contact is said.
pub(super) fn found(draft: &mut Draft, slot: &SlotId) -> bool {
    let asks = |rules: &KindRules| rules.asks.iter().any(|(asked, _)| asked == slot);
    let kind = draft.world.dialogue.kind_rules.iter().find(|(_, rules)| asks(rules)).map(|(kind, _)| kind);
    if let Some(kind) = kind {
        let places = routing::places(draft);
        one(draft, kind, places);
    }
    kind.is_some()
}
