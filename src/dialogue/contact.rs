//! What a dialogue says of its kinds of contact point: for whom they are, what is asked to find the
//! right one, what is said beside the reason.

use super::ids::{FactId, SlotId, ValueId};
use super::table::{Rows, When};

/// The rules of one kind.
#[derive(Clone, Debug, Default)]
pub struct KindRules {
    /// Whom it is for: others do not get it, wherever the rows name it.
    pub when: When,
    /// Named only where a contact point of it is known.
    pub listed: bool,
    /// The area by which its contact points are kept, when that is a wide one: places that share it are one.
    pub by: Option<FactId>,
    /// Slots that tell which of its contact points is the right one; each is offered while its rows hold.
    pub asks: Vec<(SlotId, When)>,
    /// What is said about it besides its reason: the first row that matches.
    pub notes: Rows<ValueId>,
}
