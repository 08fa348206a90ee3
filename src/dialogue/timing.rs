//! Time in a dialogue: lengths, days that something counts from, deadlines, reminders and their rhythm.
//!
//! A part of the checked model, which `model` gives out with the rest. Nothing here reads a clock or counts a day.

use std::collections::BTreeMap;

use jiff::civil::Time;

use super::ids::*;
use super::table::When;

/// The rhythm of a reminder.
#[derive(Clone, Debug)]
pub struct Cadence {
    /// Its name, which reminders give.
    pub id: CadenceId,
    /// How far each occurrence lies from the start, in the order in which they are sent; at least one.
    pub offsets: Vec<Span>,
    /// Whether the offsets count on from the start, or down to it.
    pub toward: Toward,
    /// What becomes of an occurrence that fell due while nothing could be sent.
    pub outage: Outage,
    /// After its own due day plus this, an occurrence is too late.
    pub expires: Span,
}

/// Whether offsets count after the start (a nag) or before it (a countdown).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Toward {
    /// Counts up from the start; moves later when a day is not allowed.
    After,
    /// Counts down to the start; moves earlier when a day is not allowed.
    Before,
}

/// What becomes of an occurrence that fell due while nothing could be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outage {
    /// Drop it and tell the adviser.
    Drop,
    /// Send it late, as long as it has not expired.
    Late,
    /// Several missed ones become one message.
    Merge,
}

/// When messages caused by time may go out, and where the person's day is known from.
#[derive(Clone, Debug)]
pub struct CalendarRules {
    /// From this hour on, in the person's own time.
    pub first: Time,
    /// Before this hour, in the person's own time.
    pub last: Time,
    /// The hour at which reminders fall due; not before `first`, not after `last`.
    pub usual: Time,
    /// Derived fact that gives the time zone of the person.
    pub zone: Option<FactId>,
    /// Derived fact that gives the holiday zone of the person.
    pub holiday_zone: Option<FactId>,
    /// Table of holidays with columns `date` and `zone`.
    pub holidays: Option<TableId>,
    /// The holiday zone whose days are holidays everywhere.
    pub everywhere: String,
    /// After this much silence a message is first answered with where the person is.
    pub away: Span,
    /// A pause asks by itself after this time.
    pub pause: Span,
}

/// A length of calendar time. Months and years go date to date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    /// Calendar days, whatever the change of summer time makes of their hours.
    Days(i32),
    /// Weeks of seven days.
    Weeks(i32),
    /// To the same day of another month; to its last day where it has no such day.
    Months(i32),
    /// To the same day of another year; 29 February becomes 28 February.
    Years(i32),
}

/// A day relative to today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bound {
    /// How far the day lies from today.
    pub span: Span,
    /// In the future (`After`), or in the past (`Before`).
    pub toward: Toward,
}

/// A date after which facts change: `open`, `soon`, `passed`.
#[derive(Clone, Debug)]
pub struct Deadline {
    /// Its name, which is also the fact that rows test.
    pub id: DeadlineId,
    /// Whom it concerns; for others its fact has no value.
    pub when: When,
    /// Gives its last day, which is still in time; `end_of_month` may move it on.
    pub from: Anchor,
    /// The deadline is the last day of the month reached.
    pub end_of_month: bool,
    /// A date of the person's own plan: legal dates are said before it.
    pub plan: bool,
    /// This long before it, the deadline is `soon`.
    pub soon: Span,
}

/// The day from which something counts.
#[derive(Clone, Debug)]
pub struct Anchor {
    /// The day that people know: an answer, a deadline, an entry, a message.
    pub on: AnchorOn,
    /// How far from that day.
    pub span: Span,
    /// Later than that day, or earlier.
    pub toward: Toward,
}

/// What an anchor is tied to.
#[derive(Clone, Debug)]
pub enum AnchorOn {
    /// The last message of the candidate.
    Activity,
    /// The day on which another deadline ends; not known while that one is not.
    Deadline(DeadlineId),
    /// The day on which the step was entered.
    Entered,
    /// The date that the person gave; not known before.
    Slot(SlotId),
}

/// A message caused by time.
#[derive(Clone, Debug)]
pub struct Reminder {
    /// Its name, unique at its step; those of every step have their own.
    pub id: ReminderId,
    /// Whom it reminds; it lives only while this holds.
    pub when: When,
    /// How often, and what happens after an outage.
    pub cadence: CadenceId,
    /// The day from which the rhythm counts; while it is not known, nothing falls due.
    pub start: Anchor,
    /// The reason is gone when one of these rows matches.
    pub until: When,
    /// What it asks or says, and which answers it offers.
    pub about: ReminderAbout,
    /// Who takes the case after the last one, and how long after.
    pub then: Option<(RoleId, Span)>,
}

/// What a reminder wants from the person.
#[derive(Clone, Debug)]
pub enum ReminderAbout {
    /// Ask a slot of the step again.
    Ask(SlotId),
    /// Whatever question is open, again.
    Open,
    /// List what is missing; `done` opens the list of papers.
    Documents,
    /// Say something; `done` sets these slots.
    Say(BTreeMap<SlotId, ValueId>),
}
