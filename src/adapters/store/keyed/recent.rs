//! Cases that were just read or written, as they are stored: one message is taken in, answered and settled
//! within moments, and its case is asked for each time.

use std::collections::BTreeMap;

use crate::adapters::store::record::seal::Secret;
use crate::engine::case::{Case, CaseId};

/// Cases that are kept, at most.
const MOST: usize = 1_000;

/// What the store last knew of some cases, and their data keys. Right as long as the store is the only writer.
#[derive(Default)]
pub struct Recent(BTreeMap<CaseId, (Case, Secret)>);

impl Recent {
    /// The case, when it is among them.
    pub fn get(&self, id: CaseId) -> Option<Case> {
        self.0.get(&id).map(|(case, _)| case.clone())
    }

    /// Whether it is among them.
    pub fn has(&self, id: CaseId) -> bool {
        self.0.contains_key(&id)
    }

    /// Its data key.
    pub fn key(&self, id: CaseId) -> Option<Secret> {
        self.0.get(&id).map(|(_, secret)| secret.clone())
    }

    /// Keeps a case as it is stored now.
    pub fn keep(&mut self, case: Case, secret: Secret) {
        // All at once: which of them are asked for again nobody knows, and reading again costs little.
        if self.0.len() >= MOST {
            self.0.clear();
        }
        self.0.insert(case.id, (case, secret));
    }

    /// What was known of these may no longer hold.
    pub fn forget<'a>(&mut self, ids: impl Iterator<Item = &'a CaseId>) {
        ids.for_each(|id| drop(self.0.remove(id)));
    }

    /// Nothing that was known holds for sure.
    pub fn clear(&mut self) {
        self.0.clear();
    }
}
