//! What a person answered: values, entries of a list, papers.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use jiff::civil::Date;

use super::person::Private;
use crate::dialogue::{DocumentId, SlotId, StepId, ValueId};

/// The value of a slot. Its `Debug` shows no content: any of them may be personal.
#[derive(Clone, PartialEq, Eq)]
pub enum Value {
    /// A day.
    Date(Date),
    /// A month of a year.
    Month {
        /// In four digits.
        year: i16,
        /// From 1 to 12.
        month: i8,
    },
    /// A whole number within the bounds of its slot.
    Number(i64),
    /// Short words as they were typed.
    Text(Private<String>),
    /// A choice, or a key of a lookup table.
    Word(ValueId),
}

impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("•••")
    }
}

/// One of a list. `number` never changes, so that ticks stay with their entry.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Entry {
    /// From 1; a new entry gets the highest one plus 1.
    pub number: u32,
    /// What was answered for this entry.
    pub slots: BTreeMap<SlotId, Value>,
    /// Questions of this entry that were passed over.
    pub skipped: BTreeSet<SlotId>,
}

/// A required paper of this case: a document, and the entry it is for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Paper {
    /// The step that needs it.
    pub step: StepId,
    /// The document as the step declares it.
    pub document: DocumentId,
    /// The number of the entry that it is for; None when it is for the case as a whole.
    pub entry: Option<u32>,
}

/// What is known of a paper. Only the status is kept, never the paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tick {
    /// The person asked for it and waits.
    Awaited,
    /// The person says that they have it.
    Held,
    /// An adviser saw it.
    Accepted,
    /// An adviser could not take it.
    Declined,
}
