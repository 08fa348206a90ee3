//! Something wrong in a dialogue or a locale: a stable code, a place, a help.
//!
//! The words of a finding are texts like any other (`common-finding-<code>`): authors read them in
//! their own language.

use std::collections::BTreeMap;
use std::ops::Range;

/// Declares the codes with the words that name them.
macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $word:literal;)*) => {
        /// What is wrong. The word is stable: scripts and samples name it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Code { $($(#[$doc])* $name,)* }

        impl Code {
            /// All codes.
            pub const ALL: &[Code] = &[$(Code::$name),*];

            /// The word of the code.
            pub fn word(self) -> &'static str {
                match self { $(Code::$name => $word,)* }
            }
        }
    };
}

codes! {
    /// Bounds that leave nothing, or out of order.
    BadBounds = "bad-bounds";
    /// A cell of a table that what uses it cannot use: its signs, its spaces, a time zone.
    BadCell = "bad-cell";
    /// A day of a table that is not written as a day.
    BadDate = "bad-date";
    /// A file that is not UTF-8.
    BadEncoding = "bad-encoding";
    /// An example that has not three cells, or means nothing that the dialogue has.
    BadExample = "bad-example";
    /// An id with something else than letters without accents, digits and hyphens.
    BadId = "bad-id";
    /// A row of a table with more or fewer cells than columns.
    BadRow = "bad-row";
    /// A table with something else than commas between its columns.
    BadSeparator = "bad-separator";
    /// A length of time, a day or an hour that cannot be read.
    BadSpan = "bad-span";
    /// Exactly one of several keys is wanted.
    ChooseOne = "choose-one";
    /// A contact kind that no row can ever give.
    ClosedContact = "closed-contact";
    /// Deadlines that count from each other.
    DeadlineRing = "deadline-ring";
    /// The same id twice.
    DuplicateId = "duplicate-id";
    /// A row of a table twice, or a key with two values.
    DuplicateRow = "duplicate-row";
    /// A sentence that denies twice.
    DoubleNegation = "double-negation";
    /// A ring of steps that goes round without asking anything.
    Endless = "endless";
    /// Button data would be longer than 64 bytes.
    IdTooLong = "id-too-long";
    /// A file that another one names is not there.
    MissingFile = "missing-file";
    /// A key that is needed is not there.
    MissingKey = "missing-key";
    /// A text that the dialogue needs is not there.
    MissingText = "missing";
    /// A renamed step that goes nowhere, or that still exists.
    MovedTarget = "moved-target";
    /// A `next` row without exactly one result.
    NextTarget = "next-target";
    /// Somebody could ask whom to contact and get nobody.
    NoContact = "no-contact";
    /// A `next` table that may match nothing.
    NoDefault = "no-default";
    /// A text that is hard to read.
    NotPlain = "not-plain";
    /// A quote that is opened in a table and swallows the lines after it.
    OpenQuote = "open-quote";
    /// A reminder that nothing ends and that hands over to nobody.
    ReminderWithoutEnd = "reminder-without-end";
    /// An open case could wait for ever.
    SilentState = "silent-state";
    /// A slot that no prompt asks.
    SlotNeverAsked = "slot-never-asked";
    /// A running case that an edit would leave without its step.
    Stranded = "stranded";
    /// The file cannot be read as TOML or Fluent.
    Syntax = "syntax";
    /// Something nested so deeply that no author wrote it, or that grows beyond measure.
    TooDeep = "too-deep";
    /// A text longer than a message may be.
    TooLong = "too-long";
    /// A text that asks more than one question.
    TwoQuestions = "two-questions";
    /// French typography.
    Typography = "typography";
    /// A case that no row covers.
    UncoveredCase = "uncovered-case";
    /// An abbreviation that nothing has explained yet.
    Unexplained = "unexplained";
    /// A cell of a table whose key another table does not have.
    UnknownCell = "unknown-cell";
    /// An id of another kind (cadence, table, column, list, band …) that is not declared.
    UnknownId = "unknown-id";
    /// A key that the format does not have.
    UnknownKey = "unknown-key";
    /// A role that is not declared.
    UnknownRole = "unknown-role";
    /// A slot or fact that is not declared.
    UnknownSlot = "unknown-slot";
    /// A step that is not there.
    UnknownStep = "unknown-step";
    /// A value that the fact never has.
    UnknownValue = "unknown-value";
    /// A variable that a text cannot use.
    UnknownVariable = "unknown-variable";
    /// A row that an earlier one always hides, or whose facts never have these values.
    UnreachableRow = "unreachable-row";
    /// A step to which nothing leads.
    UnreachableStep = "unreachable-step";
    /// A text that nothing says.
    UnusedText = "unused";
    /// A slot of another kind than is needed.
    WrongKind = "wrong-kind";
}

impl Code {
    /// Whether the engine can walk a dialogue that has such a finding.
    pub fn is_walkable(self) -> bool {
        matches!(
            self,
            Code::BadCell
                | Code::BadDate
                | Code::BadExample
                | Code::BadRow
                | Code::BadSeparator
                | Code::ClosedContact
                | Code::DuplicateRow
                | Code::NoContact
                | Code::NoDefault
                | Code::ReminderWithoutEnd
                | Code::SilentState
                | Code::SlotNeverAsked
                | Code::UncoveredCase
                | Code::UnknownCell
                | Code::UnreachableRow
                | Code::UnreachableStep
        )
    }
}

/// Something wrong, with its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// What kind of thing is wrong.
    pub code: Code,
    /// Path as `Sources` has it; the folder, when a whole file is missing from it.
    pub file: String,
    /// Bytes of the file; empty for the whole file.
    pub span: Range<usize>,
    /// From 1.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
    /// What the words of the finding need.
    pub args: BTreeMap<String, String>,
    /// What was perhaps meant.
    pub near: Option<String>,
}

impl Finding {
    /// A finding at a place of a file's text.
    pub fn new(code: Code, file: &str, text: &str, span: Range<usize>) -> Self {
        let before = text.get(..span.start).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        Self { code, file: file.to_owned(), span, line, column, args: BTreeMap::new(), near: None }
    }

    /// With something that its words need.
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.args.insert(name.to_owned(), value.into());
        self
    }

    /// With the nearest of the words that would have been right, if one is near.
    pub fn near<'a>(mut self, typed: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        let allowed = (typed.chars().count() / 3).clamp(1, 4);
        self.near = known
            .into_iter()
            .map(|word| (strsim::osa_distance(typed, word), word))
            .filter(|(distance, _)| *distance <= allowed)
            .min()
            .map(|(_, word)| word.to_owned());
        self
    }
}
