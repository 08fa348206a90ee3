//! Which roles nobody answers for now, and which people were told so: nobody reads that somebody was told
//! while what is told is read by nobody.

use std::collections::BTreeSet;

use super::turns::Turns;
use crate::dialogue::RoleId;
use crate::engine::case::{CaseId, Hand};
use crate::engine::event::Event;
use crate::ports::channel::InboundKind;
use crate::ports::store::{Store, StoreError};

/// Mark: roles in whose room nobody is.
const DESERTED: &str = "deserted";
/// Mark: cases whose person was told that nobody could be reached.
const TOLD: &str = "deserted-told";

/// Who is missing, and who knows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attendance {
    pub deserted: BTreeSet<RoleId>,
    pub told: BTreeSet<CaseId>,
}

impl Attendance {
    /// As it was kept.
    pub fn read(store: &mut dyn Store) -> Result<Self, StoreError> {
        let deserted = store.mark(DESERTED)?.unwrap_or_default();
        let told = store.mark(TOLD)?.unwrap_or_default();
        Ok(Self {
            deserted: deserted.lines().map(RoleId::from).collect(),
            told: told.lines().filter_map(|line| line.parse().ok()).map(CaseId).collect(),
        })
    }

    /// What is to be kept of it, if that changed.
    pub fn marks(&self, before: &Self) -> Vec<(String, String)> {
        let mut marks = Vec::new();
        if self.deserted != before.deserted {
            marks.push((DESERTED.to_owned(), self.deserted.iter().map(|role| format!("{role}\n")).collect()));
        }
        if self.told != before.told {
            marks.push((TOLD.to_owned(), self.told.iter().map(|case| format!("{}\n", case.0)).collect()));
        }
        marks
    }
}

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
