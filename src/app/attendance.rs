//! Which roles nobody answers for now, and which people were told so: nobody reads that somebody was told
//! while what is told is read by nobody.

use std::collections::BTreeSet;

use crate::dialogue::RoleId;
use crate::engine::case::CaseId;
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
