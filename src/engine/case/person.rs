//! Who a case is about, who of the centre looks after it, and where both are reached.

use std::fmt;

use crate::dialogue::{DialogueId, QualificationId};

/// Somebody of the centre.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Adviser {
    /// The channel's name for them, for good: what tells one from another.
    pub id: String,
    /// The name shown to candidates; two may have the same.
    pub name: String,
}

impl Adviser {
    /// Whether it is the same person, whatever name is shown now.
    pub fn is(&self, other: &Adviser) -> bool {
        self.id == other.id
    }
}

impl fmt::Debug for Adviser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("•••")
    }
}

/// A value that must never be printed: `Debug` and `Display` show `•••`.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Private<T>(pub T);

impl<T> fmt::Debug for Private<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("•••")
    }
}

impl<T> fmt::Display for Private<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("•••")
    }
}

/// Number of a case, shown to advisers as the pseudonym `J-0042`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CaseId(pub u64);

impl fmt::Display for CaseId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "J-{:04}", self.0)
    }
}

/// A person, across procedures: the number of their first case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PersonId(pub u64);

/// What makes a case unique.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct CaseKey {
    /// Whose procedure it is.
    pub person: PersonId,
    /// Which procedure.
    pub dialogue: DialogueId,
    /// Which diploma.
    pub qualification: QualificationId,
}

/// A place on a channel. Only the adapter of that channel parses `place`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Address {
    /// The channel's name for itself: `telegram`, `terminal`, `matrix`.
    pub channel: String,
    /// The place there, such as the number of a chat; personal.
    pub place: Private<String>,
}

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:•••", self.channel)
    }
}
