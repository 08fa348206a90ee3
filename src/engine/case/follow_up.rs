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
    /// When an adviser last did something for the case while it was held: the role's silence counts from then.
    pub tended: Option<Timestamp>,
}

/// How a hand-off shows in the room of its role: one message, changed as its state changes.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// Revision of the turn that opened it: its name for good.
    pub number: u64,
    /// The role in whose room it is shown.
    pub role: RoleId,
    /// What its first line gives as the reason.
    pub why: Why,
    /// When the person was asked for; the promise of the role counts from here.
    pub since: Timestamp,
    /// When somebody of the role first read it.
    pub read: Option<Timestamp>,
    /// When the adviser who took it first wrote to the candidate; None again when another one takes it.
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
    Silent {
        /// Messages of the reminder that asked last.
        sent: u16,
    },
    /// The procedure itself needs a person here.
    Step,
    /// Another role passed it on.
    Transferred,
}

/// Something worth telling an adviser later.
#[derive(Clone, Debug, PartialEq)]
pub struct Milestone {
    /// When the turn was taken in which it happened.
    pub at: Timestamp,
    /// What happened, as a brief and `my data` tell it.
    pub what: What,
}

/// What happened.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    /// Somebody of the centre was asked for, by the person or by the procedure.
    Asked {
        /// The role that was asked.
        role: RoleId,
    },
    /// An appointment or a recall was written down.
    Booked {
        /// The hour for which, not the hour at which.
        at: Timestamp,
    },
    /// The procedure came to its end, or an adviser closed the case.
    Ended {
        /// As `Case::outcome`.
        outcome: OutcomeId,
    },
    /// The case came to a step, by answers or moved by an adviser.
    Entered {
        /// The step where it stands since.
        step: StepId,
    },
    /// The adviser who held the case gave it back, or was silent for too long.
    GaveBack,
    /// The person agreed that answers are kept: the case began.
    Opened,
    /// The account was changed with a code.
    Moved,
    /// A reminder went out.
    Reminded,
    /// Something else is known of a paper, from the person or from an adviser.
    Ticked {
        /// Which paper, and for which entry.
        paper: Paper,
        /// What is known of it since.
        tick: Tick,
    },
    /// An adviser took the case: the program is silent since.
    Took {
        /// Who took it, under the name that candidates read.
        adviser: Adviser,
    },
}

/// Something that is to happen at an hour.
#[derive(Clone, Debug, PartialEq)]
pub struct Booking {
    /// From 1, counted for each case; advisers cancel by it.
    pub number: u32,
    /// Whether it is the person's as well, or the adviser's alone.
    pub kind: BookingKind,
    /// The hour of the appointment, or the hour at which the adviser wants to be reminded.
    pub at: Timestamp,
    /// What the adviser wrote behind the hour; may be empty. Said with an appointment; `my data` shows all.
    pub words: Private<String>,
    /// The adviser who wrote it down.
    pub by: Adviser,
    /// When it is said again; None once it was, or when it was made too late for that.
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
    /// Eight capital letters, drawn at random; said behind the number of the case.
    pub word: Private<String>,
    /// From this instant on it is good no more.
    pub until: Timestamp,
    /// Wrong words that were said for this case since the code was given.
    pub misses: u8,
}
