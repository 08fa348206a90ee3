//! The checked dialogue: what the engine walks through.
//!
//! Every id inside points at something that exists, every span parses, every
//! table column is there: `check` made sure once, so inner code never asks
//! again. Nothing here is serialisable; the files' shape is `raw`.

use std::collections::BTreeMap;

use jiff::civil::{Date, Time};

use super::contact::KindRules;
use super::ids::*;
use super::lookup::{Lookup, Table};
use super::table::{Rows, When};
use super::topic::Topic;

/// A definition that a centre writes, with a version.
#[derive(Clone, Debug)]
pub struct Dialogue {
    pub id: DialogueId,
    /// Grows with every edit that a running case could notice.
    pub version: u32,
    /// The step where a new case begins.
    pub start: StepId,
    pub slots: BTreeMap<SlotId, Slot>,
    pub derived: BTreeMap<FactId, Derived>,
    pub lists: BTreeMap<ListId, List>,
    pub bands: BTreeMap<BandId, Band>,
    pub totals: BTreeMap<TotalId, Total>,
    pub elapsed: BTreeMap<ElapsedId, Elapsed>,
    pub assessments: BTreeMap<AssessmentId, Assessment>,
    pub cadences: BTreeMap<CadenceId, Cadence>,
    pub roles: Vec<RoleId>,
    pub dated_facts: BTreeMap<DatedFactId, DatedFact>,
    /// Renamed steps: old name to the step that continues it.
    pub moved: BTreeMap<StepId, StepId>,
    /// Reminders that live at every step.
    pub reminders: Vec<Reminder>,
    /// Who to contact when the step has no rows of its own.
    pub contacts: Rows<Vec<KindId>>,
    /// Who gets cases when a step names no role.
    pub role: RoleId,
    pub calendar: CalendarRules,
    /// In file order: numbered steps come in their order.
    pub steps: Vec<Step>,
    pub qualifications: BTreeMap<QualificationId, Qualification>,
    pub tables: BTreeMap<TableId, Table>,
    /// Kinds of contact point.
    pub kinds: Vec<KindId>,
    /// Facts that say where the person is, most precise first: contact points are matched by them.
    pub areas: Vec<FactId>,
    /// Other facts whose value counts for an area as well: where somebody works besides where they live.
    pub elsewhere: BTreeMap<FactId, Vec<FactId>>,
    /// What somebody may add to find the right contact. Known while an answer is made, never kept.
    pub wishes: Vec<FactId>,
    /// Reasons for which an adviser closes a case.
    pub closings: Vec<ValueId>,
    /// The rules of kinds that have some.
    pub kind_rules: BTreeMap<KindId, KindRules>,
    /// Slots that people tell at any moment, several in one sentence.
    pub told: Vec<SlotId>,
    /// What may be asked at any moment.
    pub topics: Vec<Topic>,
    /// What the public calls the state of a case: the first row that matches.
    pub statuses: Rows<StatusId>,
    /// Who is told at once when somebody shows distress; its texts exist when there is one.
    pub distress: Option<RoleId>,
}

impl Dialogue {
    /// The step of that name; renamed steps are followed.
    pub fn step(&self, id: &StepId) -> Option<&Step> {
        self.steps
            .iter()
            .find(|step| &step.id == id)
            .or_else(|| self.moved.get(id).and_then(|to| self.steps.iter().find(|step| &step.id == to)))
    }

    /// The role that answers for a step.
    pub fn role_at(&self, step: &StepId) -> &RoleId {
        self.step(step).and_then(|step| step.role.as_ref()).unwrap_or(&self.role)
    }

    /// The topic of that name.
    pub fn topic(&self, id: &TopicId) -> Option<&Topic> {
        self.topics.iter().find(|topic| topic.id == *id)
    }

    /// The one value of a wish, while it is known.
    pub const WISHED: &str = "oui";

    /// How many numbered steps the procedure has ("step n of 6").
    pub fn step_count(&self) -> u32 {
        self.steps.iter().filter_map(|step| step.number).max().unwrap_or(0)
    }
}

/// A typed, named value of the case.
#[derive(Clone, Debug)]
pub struct Slot {
    pub id: SlotId,
    pub kind: SlotKind,
    /// Slots that are forgotten when an answer is changed to this value: what followed from the old one.
    pub clears: BTreeMap<ValueId, Vec<SlotId>>,
    /// The lookup slot whose answer tells this one too, when it names exactly one.
    pub beside: Option<SlotId>,
}

/// What a slot may hold.
#[derive(Clone, Debug)]
pub enum SlotKind {
    /// One of the values; texts give each its words.
    Choice(Vec<ValueId>),
    /// One of the options of the case's qualification sheet.
    OptionOf,
    Date,
    /// A key found in a table by what the person types.
    Lookup(Lookup),
    /// A month of a year, for periods that nobody knows to the day.
    Month,
    Number {
        min: i64,
        max: i64,
    },
    /// Short words, kept as personal. `max` counts characters.
    Text {
        max: usize,
    },
    /// Two values, `oui` and `non`.
    YesNo,
}

/// A fact read from a table row by the value of a slot.
#[derive(Clone, Debug)]
pub struct Derived {
    pub id: FactId,
    pub from: SlotId,
    pub table: TableId,
    pub key: String,
    pub column: String,
    /// Closed values when rows may test it.
    pub values: Vec<ValueId>,
}

/// A repeated group of slots, such as one entry for each work experience.
#[derive(Clone, Debug)]
pub struct List {
    pub id: ListId,
    pub slots: Vec<SlotId>,
    pub max: usize,
}

/// A number turned into closed values: the first value whose bound is above wins.
#[derive(Clone, Debug)]
pub struct Band {
    pub id: BandId,
    pub of: BandOf,
    /// Each value and the number it stays below; the last has no bound.
    pub values: Vec<(ValueId, Option<i64>)>,
}

/// Where a band takes its number.
#[derive(Clone, Debug)]
pub enum BandOf {
    Elapsed(ElapsedId),
    Slot(SlotId),
    Total(TotalId),
}

/// A number over a list: the union of its periods, so that overlapping ones count once.
#[derive(Clone, Debug)]
pub struct Total {
    pub id: TotalId,
    pub list: ListId,
    /// Month or date slot where an entry begins.
    pub start: SlotId,
    /// Where it ends; an entry without an end lasts until today.
    pub end: SlotId,
    pub unit: TotalUnit,
}

/// What a total counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TotalUnit {
    Months,
    /// Whole years, what is left over not counted.
    Years,
    /// Hours: in each month the weekly hours of all entries, at most a full week or the longest of them,
    /// count `per_year / 12` for a full week.
    Hours {
        weekly: SlotId,
        full_week: i64,
        per_year: i64,
    },
}

/// Time gone by since a day of the case, the first unit counting as 1. Not known before that day.
#[derive(Clone, Debug)]
pub struct Elapsed {
    pub id: ElapsedId,
    /// A slot that holds a date.
    pub from: SlotId,
    pub unit: ElapsedUnit,
}

/// What is counted since a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ElapsedUnit {
    Days,
    /// Weeks of seven days.
    Weeks,
}

/// A person rates the competences of the qualification on a scale.
#[derive(Clone, Debug)]
pub struct Assessment {
    pub id: AssessmentId,
    /// From least to most.
    pub scale: Vec<ValueId>,
    /// From this value on, a competence counts as strong.
    pub strong: ValueId,
}

/// The rhythm of a reminder.
#[derive(Clone, Debug)]
pub struct Cadence {
    pub id: CadenceId,
    pub offsets: Vec<Span>,
    pub toward: Toward,
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

/// A rule of the world with its dates and source; its words are texts.
#[derive(Clone, Debug)]
pub struct DatedFact {
    pub id: DatedFactId,
    pub since: Option<Date>,
    pub until: Option<Date>,
    pub source: String,
    pub checked: Date,
    /// Past this day the fact says that it should be checked again.
    pub review: Date,
    /// The rule before this one: a case that began under it keeps it.
    pub replaces: Option<DatedFactId>,
    /// Whom it concerns: a step shows it on arrival only then.
    pub when: When,
}

/// When messages caused by time may go out, and where the person's day is known from.
#[derive(Clone, Debug)]
pub struct CalendarRules {
    pub first: Time,
    pub last: Time,
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
    Days(i32),
    Weeks(i32),
    Months(i32),
    Years(i32),
}

/// A stage of the procedure.
#[derive(Clone, Debug)]
pub struct Step {
    pub id: StepId,
    /// Place in the procedure as people count it.
    pub number: Option<u32>,
    pub role: Option<RoleId>,
    pub prompts: Vec<Prompt>,
    pub documents: Vec<Document>,
    pub deadlines: Vec<Deadline>,
    pub reminders: Vec<Reminder>,
    pub contacts: Rows<Vec<KindId>>,
    /// Dated facts worth showing on entering the step.
    pub facts: Vec<DatedFactId>,
    pub next: Rows<Next>,
}

/// A question of a step.
#[derive(Clone, Debug)]
pub struct Prompt {
    pub ask: Ask,
    pub when: When,
    /// Bounds of a date answer, relative to today.
    pub earliest: Option<Bound>,
    pub latest: Option<Bound>,
    /// Whether "I do not know" is an answer: the prompt is passed over.
    pub skip: bool,
    /// Asked again here when it was passed over at an earlier step.
    pub again: bool,
}

/// What a prompt asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ask {
    Assess(AssessmentId),
    /// The papers of the step: which ones the person has.
    Documents,
    List(ListId),
    Slot(SlotId),
}

/// A day relative to today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bound {
    pub span: Span,
    pub toward: Toward,
}

/// A required paper.
#[derive(Clone, Debug)]
pub struct Document {
    pub id: DocumentId,
    pub when: When,
    /// One for each entry of this list; `when` then tests the entry's slots first.
    pub per: Option<ListId>,
    /// Papers with the same name here are alternatives: one is enough.
    pub one_of: Option<String>,
    /// Good to have, never missing.
    pub optional: bool,
    /// Somebody else gives it: the person can say that they asked for it.
    pub asked: bool,
}

/// A date after which facts change: `open`, `soon`, `passed`.
#[derive(Clone, Debug)]
pub struct Deadline {
    pub id: DeadlineId,
    pub when: When,
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
    pub on: AnchorOn,
    pub span: Span,
    pub toward: Toward,
}

/// What an anchor is tied to.
#[derive(Clone, Debug)]
pub enum AnchorOn {
    /// The last message of the candidate.
    Activity,
    Deadline(DeadlineId),
    /// The day on which the step was entered.
    Entered,
    Slot(SlotId),
}

/// A message caused by time.
#[derive(Clone, Debug)]
pub struct Reminder {
    pub id: ReminderId,
    pub when: When,
    pub cadence: CadenceId,
    pub start: Anchor,
    /// The reason is gone when one of these rows matches.
    pub until: When,
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

/// What follows when a step has no more questions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    End(OutcomeId),
    HandOff(RoleId),
    /// Wait here: reminders and deadlines go on.
    Stay,
    To(StepId),
}

/// One qualification that the dialogue serves.
#[derive(Clone, Debug)]
pub struct Qualification {
    pub id: QualificationId,
    /// European level, 1 to 8.
    pub level: u8,
    /// Register number and other codes, shown as they are.
    pub register: String,
    pub authority: String,
    pub options: Vec<ValueId>,
    pub competences: Vec<Competence>,
    pub source: String,
    pub checked: Date,
}

/// Something a person shows that they can do.
#[derive(Clone, Debug)]
pub struct Competence {
    pub id: CompetenceId,
    /// Options that it speaks for; empty means all alike.
    pub options: Vec<ValueId>,
}
