//! What an answer changes: values are taken in, said, kept with what was told beside them.

use crate::dialogue::{SlotId, SlotKind, ValueId};
use crate::engine::case::Value;
use crate::engine::turn::draft::Draft;
use crate::engine::understanding::contact_request::lies_in;
use crate::engine::understanding::value::{Reading, read_lookup};

/// What was told beside a slot, in the same words: kept when it is exactly one, forgotten otherwise.
pub(in crate::engine) fn keep_beside(draft: &mut Draft, slot: &SlotId, value: &Value, words: &str) {
    let world = draft.world;
    let Value::Word(wider) = value else { return };
    for other in world.dialogue.slots.values().filter(|other| other.beside.as_ref() == Some(slot)) {
        let SlotKind::Lookup(lookup) = &other.kind else { continue };
        let mut keys: Vec<ValueId> = match read_lookup(world, lookup, words) {
            Reading::Is(Value::Word(key)) => vec![key],
            Reading::Several(values) => values
                .into_iter()
                .filter_map(|value| match value {
                    Value::Word(key) => Some(key),
                    _ => None,
                })
                .collect(),
            _ => Vec::new(),
        };
        keys.retain(|key| lies_in(draft, other, key, slot, wider));
        match &keys[..] {
            [key] => drop(draft.case.slots.insert(other.id.clone(), Value::Word(key.clone()))),
            _ => drop(draft.case.slots.remove(&other.id)),
        }
    }
}
