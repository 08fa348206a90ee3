//! What advisers need to follow a case: the card of a hand-off, what happened, appointments, a code.
//!
//! Plain data; what happens to it is in `engine::advisers` and `engine::reminders`.

use jiff::Timestamp;

use super::person::{Adviser, Private};
use super::value::{Paper, Tick};
use crate::dialogue::{OutcomeId, RoleId, StepId};

/// Beside the procedure: what passes between the candidate's case and the rooms of the centre.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FollowUp {
    /// The card of the hand-off that is under way.
    pub card: Option<Card>,
    /// What happened, oldest first. Bounded.
    pub journal: Vec<Milestone>,
    /// Appointments and recalls that lie ahead, in the order of their numbers.
    pub agenda: Vec<Booking>,
    /// Number of the last booking: numbers are never used twice.
    pub booked: u32,
    /// The code that moves the case to another account.
    pub code: Option<Code>,
    /// The adviser who holds the case did something for it then.
    pub tended: Option<Timestamp>,
}

/// How a hand-off shows in the room of its role: one message, changed as its state changes.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// Revision of the turn that opened it: its name for good.
    pub number: u64,
    pub role: RoleId,
    pub why: Why,
    pub since: Timestamp,
    /// Somebody of the role read it then.
    pub read: Option<Timestamp>,
    /// The adviser who took it wrote to the candidate then.
    pub answered: Option<Timestamp>,
    /// How often the room, then the fallback role, was reminded that it waits.
    pub urged: u8,
}

/// Why a person of the centre is needed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// The candidate asked for somebody.
    Asked,
    /// Somebody showed distress.
    Distress,
    /// Nothing was heard after so many reminders.
    Silent { sent: u16 },
    /// The procedure itself needs a person here.
    Step,
    /// Another role passed it on.
    Transferred,
}

/// Something worth telling an adviser later.
#[derive(Clone, Debug, PartialEq)]
pub struct Milestone {
    pub at: Timestamp,
    pub what: What,
}

/// What happened.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    Asked {
        role: RoleId,
    },
    Booked {
        at: Timestamp,
    },
    Ended {
        outcome: OutcomeId,
    },
    Entered {
        step: StepId,
    },
    GaveBack,
    Opened,
    /// The account was changed with a code.
    Moved,
    /// A reminder went out.
    Reminded,
    Ticked {
        paper: Paper,
        tick: Tick,
    },
    Took {
        adviser: Adviser,
    },
}

/// Something that is to happen at an hour.
#[derive(Clone, Debug, PartialEq)]
pub struct Booking {
    pub number: u32,
    pub kind: BookingKind,
    pub at: Timestamp,
    pub words: Private<String>,
    pub by: Adviser,
    /// When it is said again; nothing once it was.
    pub remind: Option<Timestamp>,
}

/// Whom a booking concerns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BookingKind {
    /// The candidate and the adviser meet.
    Meeting,
    /// The adviser wants to be reminded.
    Recall,
}

/// A word that moves a case to the account that says it, once.
#[derive(Clone, Debug, PartialEq)]
pub struct Code {
    pub word: Private<String>,
    pub until: Timestamp,
    /// Wrong words said for this case.
    pub misses: u8,
}
