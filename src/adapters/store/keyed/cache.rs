//! Cases that were just read or written, as they are stored: one message is taken in, answered and settled
//! within moments, and its case is asked for each time.

use std::collections::BTreeMap;

use crate::adapters::store::record::seal::Secret;
use crate::engine::case::{Address, Case, CaseId};

/// Cases that are kept, at most.
const MOST: usize = 1_000;

/// What the store last knew of some cases, and their data keys. Right as long as the store is the only writer.
#[derive(Default)]
pub struct Recent {
    cases: BTreeMap<CaseId, (Case, Secret)>,
    /// Where they are.
    places: BTreeMap<Address, CaseId>,
}

impl Recent {
    /// The case, when it is among them.
    pub fn get(&self, id: CaseId) -> Option<&Case> {
        self.cases.get(&id).map(|(case, _)| case)
    }

    /// The case of an address, when it is among them.
    pub fn at(&self, address: &Address) -> Option<&Case> {
        self.get(*self.places.get(address)?).filter(|case| case.address == *address)
    }

    /// Its data key.
    pub fn key(&self, id: CaseId) -> Option<Secret> {
        self.cases.get(&id).map(|(_, secret)| secret.clone())
    }

    /// Keeps a case as it is stored now.
    pub fn keep(&mut self, case: Case, secret: Secret) {
        // All at once: which of them are asked for again nobody knows, and reading again costs little.
        if self.cases.len() >= MOST {
            self.clear();
        }
        self.places.insert(case.address.clone(), case.id);
        self.cases.insert(case.id, (case, secret));
    }

    /// What was known of these may no longer hold.
    pub fn forget<'a>(&mut self, ids: impl Iterator<Item = &'a CaseId>) {
        for id in ids {
            if let Some((case, _)) = self.cases.remove(id) {
                self.places.remove(&case.address);
            }
        }
    }

    /// Nothing that was known holds for sure.
    pub fn clear(&mut self) {
        self.cases.clear();
        self.places.clear();
    }
}
