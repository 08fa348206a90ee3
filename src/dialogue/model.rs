//! The checked dialogue: what the engine walks through.
//!
//! Every id inside points at something that exists, every span parses, every
//! table column is there: `check` made sure once, so inner code never asks
//! again. Nothing here is serialisable; the files' shape is `raw`.

use std::collections::BTreeMap;

use jiff::civil::{Date, Time};

use super::ids::*;
use super::table::{Rows, When};

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
}

impl Dialogue {
    /// The step of that name; renamed steps are followed.
    pub fn step(&self, id: &StepId) -> Option<&Step> {
        self.steps
            .iter()
            .find(|step| &step.id == id)
            .or_else(|| self.moved.get(id).and_then(|to| self.steps.iter().find(|step| &step.id == to)))
    }

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

/// How typed words become a key: none asks again, several ask which.
#[derive(Clone, Debug)]
pub struct Lookup {
    pub table: TableId,
    /// The column that the person types.
    pub typed: String,
    /// The column that is kept.
    pub gives: String,
    /// Where a key gets its name: table, key column, name column.
    pub label: Option<(TableId, String, String)>,
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
#[derive(Clone, Debug)]
pub enum TotalUnit {
    Months,
    /// Hours: in each month the weekly hours of all entries, at most `full_week`,
    /// count `per_year / 12` for a full week.
    Hours {
        weekly: SlotId,
        full_week: i64,
        per_year: i64,
    },
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
}

/// A date after which facts change: `open`, `soon`, `passed`.
#[derive(Clone, Debug)]
pub struct Deadline {
    pub id: DeadlineId,
    pub when: When,
    pub from: Anchor,
    /// The deadline is the last day of the month reached.
    pub end_of_month: bool,
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

/// A lookup table: named columns, rows of text, each column indexed once at start.
#[derive(Clone, Debug, Default)]
pub struct Table {
    columns: Vec<String>,
    rows: Vec<Vec<String>>,
    /// For each column: a cell's text to the rows that have it.
    index: Vec<BTreeMap<String, Vec<usize>>>,
}

impl Table {
    /// A table of these columns; every row must have as many cells as there are columns.
    pub fn new(columns: Vec<String>, rows: Vec<Vec<String>>) -> Self {
        let mut index = vec![BTreeMap::new(); columns.len()];
        for (number, row) in rows.iter().enumerate() {
            for (cell, column) in row.iter().zip(index.iter_mut()) {
                column.entry(cell.clone()).or_insert_with(Vec::new).push(number);
            }
        }
        Self { columns, rows, index }
    }

    /// The names of the columns, in the file's order.
    pub fn columns(&self) -> &[String] {
        &self.columns
    }

    /// All rows, in the file's order.
    pub fn rows(&self) -> &[Vec<String>] {
        &self.rows
    }

    /// Every cell of `wanted` in the rows whose `column` is `cell`, in the file's order.
    pub fn find<'a>(&'a self, column: &str, cell: &str, wanted: &str) -> impl Iterator<Item = &'a str> {
        let rows = self.place(column).and_then(|at| self.index[at].get(cell));
        let place = self.place(wanted);
        rows.into_iter().flatten().filter_map(move |row| Some(self.rows[*row][place?].as_str()))
    }

    /// Each different cell of a column, in their order.
    pub fn cells(&self, column: &str) -> impl Iterator<Item = &str> {
        self.place(column).into_iter().flat_map(|at| self.index[at].keys().map(String::as_str))
    }

    fn place(&self, column: &str) -> Option<usize> {
        self.columns.iter().position(|name| name == column)
    }
}
