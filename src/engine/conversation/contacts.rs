//! Contacts in a message: a list with its notes, one alone, the one that was found.

use crate::dialogue::{FactId, KindId, KindRules, Places, SlotId};
use crate::engine::effect::{Contact, Part};
use crate::engine::turn::draft::Draft;
use crate::engine::turn::routing;

/// Adds the kinds to the message, each with its note.
pub(super) fn list(draft: &mut Draft, kinds: Vec<KindId>, wishes: &[FactId], places: Places) {
    let named = kinds.into_iter().map(|kind| {
        let note = routing::note(draft, &kind, wishes);
        Contact { kind, note }
    });
    let kinds: Vec<Contact> = named.collect();
    draft.parts.push(Part::Contacts { kinds, places });
}

/// One kind alone, as after the slot was told that finds it.
pub(super) fn one(draft: &mut Draft, kind: &KindId, places: Places) {
    list(draft, vec![kind.clone()], &[], places);
    draft.flush();
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
