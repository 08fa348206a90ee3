//! Whether an edit changes anything: which words each message has, without keeping them.
//!
//! What was heard is remembered among the inbound ids, of which a store keeps keyed hashes for some weeks: one for the
//! words that a message came with, and for each edit one that counts it and one for its words. Telegram reports a
//! reaction to a message as an edit that brings the same words.

use std::collections::BTreeMap;

use crate::engine::case::Address;
use crate::engine::event::Content;
use crate::ports::channel::{InboundId, Wording};
use crate::ports::store::{Store, StoreError};

/// Edits of one message that are counted; later ones count as the last.
const EDITS: u32 = 64;

/// What to remember of the words that came; none when they are those that the message has already.
pub(super) fn change(
    store: &mut dyn Store,
    seen: &BTreeMap<InboundId, Address>,
    from: &Address,
    wording: &Wording,
    content: &Content,
) -> Result<Option<Vec<InboundId>>, StoreError> {
    let message = &wording.message.0;
    let edit = |number: u32| InboundId(format!("{message}#{number}"));
    let words = |number: u32| InboundId(format!("{message}#{number}={:016x}", wording.digest));
    if !matches!(content, Content::Edited(_)) {
        return Ok(Some(vec![words(0)]));
    }
    let mut is_seen = |id: InboundId| Ok::<bool, StoreError>(seen.contains_key(&id) || store.is_seen(from, &id)?);
    let mut number = 0;
    while number < EDITS && is_seen(edit(number + 1))? {
        number += 1;
    }
    if is_seen(words(number))? {
        return Ok(None);
    }
    let next = (number + 1).min(EDITS);
    Ok(Some(vec![edit(next), words(next)]))
}
