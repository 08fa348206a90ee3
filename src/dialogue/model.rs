//! The checked dialogue: what the engine walks through.
//!
//! Every id inside points at something that exists, every span parses, every
//! table column is there: `check` made sure once, so inner code never asks
//! again. Nothing here is serialisable; the files' shape is `raw`.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::contact::KindRules;
use super::ids::*;
use super::lookup::{Lookup, Table};
use super::table::{Rows, When};
pub use super::timing::*;
use super::topic::Topic;

/// A definition that a centre writes, with a version.
#[derive(Clone, Debug)]
pub struct Dialogue {
    /// Its name: the ids of its texts begin with it, and each case keeps it.
    pub id: DialogueId,
    /// Grows with every edit that a running case could notice.
    pub version: u32,
    /// The step where a new case begins.
    pub start: StepId,
    /// Every value that may be known of a case, whether a step asks it or not.
    pub slots: BTreeMap<SlotId, Slot>,
    /// Facts that a table gives for the value of a slot, such as the time zone of the place where somebody lives.
    pub derived: BTreeMap<FactId, Derived>,
    /// Groups of slots that are asked once for each entry.
    pub lists: BTreeMap<ListId, List>,
    /// Numbers as closed values that rows may test, such as an age as an age group.
    pub bands: BTreeMap<BandId, Band>,
    /// Numbers counted over the entries of a list; rows test them through a band.
    pub totals: BTreeMap<TotalId, Total>,
    /// Days or weeks since a date of the case; rows test them through a band.
    pub elapsed: BTreeMap<ElapsedId, Elapsed>,
    /// Self-assessments that a step may ask.
    pub assessments: BTreeMap<AssessmentId, Assessment>,
    /// The rhythms that reminders name, here once for several reminders.
    pub cadences: BTreeMap<CadenceId, Cadence>,
    /// All roles of the centre; `[roles.X]` of `jalon.toml` says who answers for each.
    pub roles: Vec<RoleId>,
    /// Rules with their source and dates, which steps and topics show.
    pub dated_facts: BTreeMap<DatedFactId, DatedFact>,
    /// Renamed steps: old name to the step that continues it.
    pub moved: BTreeMap<StepId, StepId>,
    /// Reminders that live at every step.
    pub reminders: Vec<Reminder>,
    /// Whom to contact when no row of the step matches, and whenever a wish was added.
    pub contacts: Rows<Vec<KindId>>,
    /// Who gets cases when a step names no role.
    pub role: RoleId,
    /// Hours, rest days and time zone of whatever is sent because time went by.
    pub calendar: CalendarRules,
    /// In file order: numbered steps come in their order.
    pub steps: Vec<Step>,
    /// The diplomas that a case may be about, one sheet each.
    pub qualifications: BTreeMap<QualificationId, Qualification>,
    /// The lookup tables that the header names, with all their rows.
    pub tables: BTreeMap<TableId, Table>,
    /// Kinds of contact point that rows may name.
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
    /// What a step asks and people tell at any other one; first the slot that says where they stand.
    pub progress: Vec<SlotId>,
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
    /// Its name; as a fact, rows test it by the same name.
    pub id: SlotId,
    /// What it may hold, and so how its answer is read.
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
    /// A day of a year; rows see `known`.
    Date,
    /// A key found in a table by what the person types.
    Lookup(Lookup),
    /// A month of a year, for periods that nobody knows to the day.
    Month,
    /// A whole number; rows see `known`, and a band gives them closed values.
    Number {
        /// Smallest number that is taken.
        min: i64,
        /// Largest number that is taken.
        max: i64,
    },
    /// Short words, kept as personal. `max` counts characters.
    Text {
        /// Most characters that are taken, spaces put together.
        max: usize,
    },
    /// Two values, `oui` and `non`.
    YesNo,
}

/// A fact read from a table row by the value of a slot.
#[derive(Clone, Debug)]
pub struct Derived {
    /// The name by which rows, texts and areas use the fact.
    pub id: FactId,
    /// The slot whose value is looked up: a lookup or a choice.
    pub from: SlotId,
    /// The table that is read.
    pub table: TableId,
    /// The column that holds the slot's value; its first row that does is read.
    pub key: String,
    /// The column of the same table whose cell is the fact's value.
    pub column: String,
    /// Closed values when rows may test it.
    pub values: Vec<ValueId>,
}

/// A repeated group of slots, such as one entry for each work experience.
#[derive(Clone, Debug)]
pub struct List {
    /// Its name; as a fact it is `none` or `some`.
    pub id: ListId,
    /// What is asked for each entry, in this order.
    pub slots: Vec<SlotId>,
    /// Most entries that a person may add; at least 1.
    pub max: usize,
}

/// A number turned into closed values: the first value whose bound is above wins.
#[derive(Clone, Debug)]
pub struct Band {
    /// Its name; as a fact its values are those below.
    pub id: BandId,
    /// The number that is turned into a value.
    pub of: BandOf,
    /// Each value and the number it stays below; the last has no bound.
    pub values: Vec<(ValueId, Option<i64>)>,
}

/// Where a band takes its number.
#[derive(Clone, Debug)]
pub enum BandOf {
    /// Days or weeks since a date; without that date the band has no value.
    Elapsed(ElapsedId),
    /// A slot of kind number; the band is `unknown` when its question was passed over.
    Slot(SlotId),
    /// A number over a list; 0 while the list is empty.
    Total(TotalId),
}

/// A number over a list: the union of its periods, so that overlapping ones count once.
#[derive(Clone, Debug)]
pub struct Total {
    /// Its name, which bands and texts use.
    pub id: TotalId,
    /// The list whose entries are counted.
    pub list: ListId,
    /// Month or date slot where an entry begins.
    pub start: SlotId,
    /// Where it ends; an entry without an end lasts until today.
    pub end: SlotId,
    /// Months, years or hours.
    pub unit: TotalUnit,
}

/// What a total counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TotalUnit {
    /// Months in which at least one entry was going on, the first and the last counted whole.
    Months,
    /// Whole years, what is left over not counted.
    Years,
    /// Hours: in each month the weekly hours of all entries, at most a full week or the longest of them,
    /// count `per_year / 12` for a full week.
    Hours {
        /// Slot of the entry with its hours a week; an entry without them counts nothing.
        weekly: SlotId,
        /// Hours of a full week, such as 35: entries at once count no more together than this or the longest of them.
        full_week: i64,
        /// Hours that twelve months of full weeks count, such as 1,607.
        per_year: i64,
    },
}

/// Time gone by since a day of the case, the first unit counting as 1. Not known before that day.
#[derive(Clone, Debug)]
pub struct Elapsed {
    /// Its name, which bands and texts use.
    pub id: ElapsedId,
    /// A slot that holds a date.
    pub from: SlotId,
    /// Days, or weeks of seven days.
    pub unit: ElapsedUnit,
}

/// What is counted since a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ElapsedUnit {
    /// Days of the person's own calendar.
    Days,
    /// Weeks of seven days.
    Weeks,
}

/// A person rates the competences of the qualification on a scale.
#[derive(Clone, Debug)]
pub struct Assessment {
    /// Its name; as a fact it is `none`, `some` or `complete`.
    pub id: AssessmentId,
    /// From least to most.
    pub scale: Vec<ValueId>,
    /// From this value on, a competence counts as strong.
    pub strong: ValueId,
}

/// A rule of the world with its dates and source; its words are texts.
#[derive(Clone, Debug)]
pub struct DatedFact {
    /// Its name; its words are the text `<dialogue>-fact-<id>`.
    pub id: DatedFactId,
    /// First day of the rule; None when no source says it.
    pub since: Option<Date>,
    /// Last day of the rule; past it the text says to check again, unless a newer rule replaces this one.
    pub until: Option<Date>,
    /// Where the rule stands, as people read it below its words.
    pub source: String,
    /// The day on which somebody last looked at the source.
    pub checked: Date,
    /// Past this day the fact says that it should be checked again.
    pub review: Date,
    /// The rule before this one: a case that began under it keeps it.
    pub replaces: Option<DatedFactId>,
    /// Whom it concerns: a step shows it on arrival only then.
    pub when: When,
}

/// A stage of the procedure.
#[derive(Clone, Debug)]
pub struct Step {
    /// Its name; its texts begin with `<dialogue>-<step>`.
    pub id: StepId,
    /// Place in the procedure as people count it.
    pub number: Option<u32>,
    /// Who answers for the step; None: the role of the dialogue.
    pub role: Option<RoleId>,
    /// Its questions, asked in this order; each is passed by while its rows do not hold.
    pub prompts: Vec<Prompt>,
    /// The papers that it needs, in the order in which they are listed.
    pub documents: Vec<Document>,
    /// Dates that count at this step; rows of any step may test them.
    pub deadlines: Vec<Deadline>,
    /// Sent only while the case stands at this step.
    pub reminders: Vec<Reminder>,
    /// Whom to contact from here; when no row matches, those of the dialogue.
    pub contacts: Rows<Vec<KindId>>,
    /// Dated facts worth showing on entering the step.
    pub facts: Vec<DatedFactId>,
    /// What follows once no question is open: the first row that matches; when none does, the case waits here.
    pub next: Rows<Next>,
}

/// A question of a step.
#[derive(Clone, Debug)]
pub struct Prompt {
    /// The one thing that it asks for.
    pub ask: Ask,
    /// Asked only while this holds.
    pub when: When,
    /// First day that a date or a month may name, inclusive; None: no bound.
    pub earliest: Option<Bound>,
    /// Last day that a date or a month may name, inclusive; None: no bound.
    pub latest: Option<Bound>,
    /// Whether "I do not know" is an answer: the prompt is passed over.
    pub skip: bool,
    /// Asked again here when it was passed over at an earlier step.
    pub again: bool,
}

/// What a prompt asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ask {
    /// Each competence of the qualification that is not rated yet, one question each.
    Assess(AssessmentId),
    /// The papers of the step: which ones the person has.
    Documents,
    /// The slots of each entry, then whether there is another entry.
    List(ListId),
    /// The value of one slot.
    Slot(SlotId),
}

/// A required paper.
#[derive(Clone, Debug)]
pub struct Document {
    /// Its name, unique among the papers of its step.
    pub id: DocumentId,
    /// Whether this case needs it.
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

/// What follows when a step has no more questions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    /// The procedure is over, with this outcome.
    End(OutcomeId),
    /// An adviser of this role is asked for; the case stays at the step.
    HandOff(RoleId),
    /// Wait here: reminders and deadlines go on.
    Stay,
    /// The case goes on at this step.
    To(StepId),
}

/// One qualification that the dialogue serves. Level, register, authority and source are read, and shown nowhere yet.
#[derive(Clone, Debug)]
pub struct Qualification {
    /// Its name: the sheet's file is called so, and each case keeps it.
    pub id: QualificationId,
    /// European level, 1 to 8.
    pub level: u8,
    /// Register number and other codes, as they are written.
    pub register: String,
    /// Who gives the diploma.
    pub authority: String,
    /// Variants of the diploma, of which a person chooses one; empty when it has none.
    pub options: Vec<ValueId>,
    /// What the self-assessment asks about, in this order.
    pub competences: Vec<Competence>,
    /// Where all of this stands.
    pub source: String,
    /// The day on which somebody last looked at the source.
    pub checked: Date,
}

/// Something a person shows that they can do.
#[derive(Clone, Debug)]
pub struct Competence {
    /// Its name; its words are an attribute of the text of the sheet, `competence-<id>`.
    pub id: CompetenceId,
    /// Options that it speaks for; empty means all alike.
    pub options: Vec<ValueId>,
}
