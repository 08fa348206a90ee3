//! Somebody came to the room of a role, or nobody is there any more: who waits is told.

use super::turns::Turns;
use crate::dialogue::RoleId;
use crate::engine::case::Hand;
use crate::engine::event::Event;
use crate::ports::channel::InboundKind;
use crate::ports::store::{Store, StoreError};

/// Whether what came tells only that somebody is there for a role, or nobody; it is dealt with then.
pub fn noted(turns: &mut Turns, store: &mut dyn Store, what: &InboundKind) -> Result<bool, StoreError> {
    match what {
        InboundKind::RoleAttended(role) => attended(turns, store, role)?,
        InboundKind::RoleDeserted(role) => deserted(turns, role),
        InboundKind::Blocked | InboundKind::Content(_) | InboundKind::Desk(_) | InboundKind::Unblocked => {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Nobody is there for a role any more.
fn deserted(turns: &mut Turns, role: &RoleId) {
    turns.attendance.deserted.insert(role.clone());
}

/// Somebody is there for a role again: whoever was told that nobody could be reached is told this too.
fn attended(turns: &mut Turns, store: &mut dyn Store, role: &RoleId) -> Result<(), StoreError> {
    if !turns.attendance.deserted.remove(role) {
        return Ok(());
    }
    for id in turns.attendance.told.clone() {
        if !turns.has(id)
            && let Some(case) = store.case(id)?
        {
            turns.load(case);
        }
        match turns.case(id).map(|case| case.hand.clone()) {
            // Told again once they can be reached.
            Some(Hand::Asked { role, .. }) if turns.is_deserted(&role) => {}
            waits => {
                turns.attendance.told.remove(&id);
                if let Some(Hand::Asked { .. }) = waits {
                    turns.take(id, Event::RoleReached, None);
                }
            }
        }
    }
    Ok(())
}
