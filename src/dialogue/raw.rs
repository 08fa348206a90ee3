//! The shape of the TOML files, exactly as a centre writes them. Not checked, never used beyond `check`.
//!
//! Plain structs with optional fields: places (`Spanned`) are lost inside tagged enums. Unknown and
//! duplicate keys are refused by the reader with their place.

use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;
use serde::de::{self, MapAccess, SeqAccess, Visitor};
use toml::Spanned;
use toml::value::Datetime;

/// A word and its place.
pub type Word = Spanned<String>;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawDialogue {
    pub dialogue: Word,
    pub version: u32,
    pub start: Word,
    pub role: Word,
    pub roles: Vec<Word>,
    pub steps: Vec<Word>,
    pub qualifications: Vec<Word>,
    #[serde(default)]
    pub kinds: Vec<Word>,
    #[serde(default)]
    pub areas: Vec<Word>,
    #[serde(default)]
    pub elsewhere: BTreeMap<Word, Vec<Word>>,
    #[serde(default)]
    pub wishes: Vec<Word>,
    #[serde(default)]
    pub closings: Vec<Word>,
    #[serde(default)]
    pub kind: BTreeMap<Word, RawKind>,
    #[serde(default)]
    pub tables: Vec<Word>,
    #[serde(default)]
    pub column: BTreeMap<Word, RawColumn>,
    #[serde(default)]
    pub told: Vec<Word>,
    #[serde(default)]
    pub progress: Vec<Word>,
    pub calendar: RawCalendar,
    #[serde(default)]
    pub slot: BTreeMap<Word, RawSlot>,
    #[serde(default)]
    pub derived: BTreeMap<Word, RawDerived>,
    #[serde(default)]
    pub list: BTreeMap<Word, RawList>,
    #[serde(default)]
    pub band: BTreeMap<Word, RawBand>,
    #[serde(default)]
    pub total: BTreeMap<Word, RawTotal>,
    #[serde(default)]
    pub elapsed: BTreeMap<Word, RawElapsed>,
    #[serde(default)]
    pub assessment: BTreeMap<Word, RawAssessment>,
    #[serde(default)]
    pub cadence: BTreeMap<Word, RawCadence>,
    #[serde(default)]
    pub fact: BTreeMap<Word, RawFact>,
    #[serde(default)]
    pub moved: BTreeMap<Word, Word>,
    #[serde(default)]
    pub contact: Vec<Spanned<RawContact>>,
    #[serde(default)]
    pub reminder: Vec<RawReminder>,
    #[serde(default)]
    pub status: Vec<Spanned<RawStatus>>,
    pub distress: Option<RawDistress>,
}

/// How many signs a code has, in every table that has this column.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawColumn {
    pub least: usize,
    /// As `least` when absent.
    pub most: Option<usize>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawCalendar {
    pub first: Spanned<Datetime>,
    pub last: Spanned<Datetime>,
    pub usual: Spanned<Datetime>,
    pub zone: Option<Word>,
    pub holiday_zone: Option<Word>,
    pub holidays: Option<Word>,
    #[serde(default)]
    pub everywhere: String,
    pub away: Word,
    pub pause: Word,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawSlot {
    pub kind: Word,
    #[serde(default)]
    pub values: Vec<Word>,
    pub min: Option<i64>,
    pub max: Option<i64>,
    pub table: Option<Word>,
    pub typed: Option<Word>,
    pub gives: Option<Word>,
    pub label: Option<RawLabel>,
    #[serde(default)]
    pub named: Vec<RawLabel>,
    #[serde(default)]
    pub wide: Vec<RawLabel>,
    pub width: Option<usize>,
    #[serde(default)]
    pub search: Vec<Word>,
    pub beside: Option<Word>,
    #[serde(default)]
    pub clears: BTreeMap<Word, Vec<Word>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawLabel {
    pub table: Word,
    pub key: Word,
    pub name: Word,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawDerived {
    pub from: Word,
    pub table: Word,
    pub key: Word,
    pub column: Word,
    #[serde(default)]
    pub values: Vec<Word>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawList {
    pub slots: Vec<Word>,
    pub max: usize,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawBand {
    pub of: Word,
    pub values: Vec<RawBandValue>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawBandValue {
    pub value: Word,
    pub below: Option<Spanned<i64>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawTotal {
    pub list: Word,
    pub start: Word,
    pub end: Word,
    pub unit: Word,
    pub weekly: Option<Word>,
    pub full_week: Option<i64>,
    pub per_year: Option<i64>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawAssessment {
    pub scale: Vec<Word>,
    pub strong: Word,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawCadence {
    pub offsets: Vec<Word>,
    pub toward: Word,
    pub outage: Word,
    pub expires: Word,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawFact {
    pub since: Option<Spanned<Datetime>>,
    pub until: Option<Spanned<Datetime>>,
    pub source: String,
    pub checked: Spanned<Datetime>,
    pub review: Spanned<Datetime>,
    pub replaces: Option<Word>,
    #[serde(default)]
    pub when: RawWhen,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawElapsed {
    pub from: Word,
    pub unit: Word,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawStatus {
    #[serde(default)]
    pub when: RawWhen,
    pub say: Word,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawDistress {
    pub role: Word,
}

/// The file of topics.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawTopics {
    #[serde(default)]
    pub topic: Vec<RawTopic>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawTopic {
    pub id: Word,
    #[serde(default)]
    pub letter: bool,
    #[serde(default)]
    pub facts: Vec<Word>,
    #[serde(default)]
    pub contacts: Vec<Word>,
    #[serde(default)]
    pub menu: Vec<Word>,
    pub assessment: Option<Word>,
    #[serde(default)]
    pub answer: Vec<Spanned<RawAnswer>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawAnswer {
    #[serde(default)]
    pub when: RawWhen,
    pub say: Word,
    #[serde(default)]
    pub facts: Vec<Word>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawStep {
    pub step: Word,
    pub number: Option<u32>,
    pub role: Option<Word>,
    #[serde(default)]
    pub facts: Vec<Word>,
    #[serde(default)]
    pub prompt: Vec<RawPrompt>,
    #[serde(default)]
    pub document: Vec<RawDocument>,
    #[serde(default)]
    pub deadline: Vec<RawDeadline>,
    #[serde(default)]
    pub reminder: Vec<RawReminder>,
    #[serde(default)]
    pub contact: Vec<Spanned<RawContact>>,
    #[serde(default)]
    pub next: Vec<Spanned<RawNext>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawPrompt {
    pub ask: Option<Word>,
    pub list: Option<Word>,
    pub assess: Option<Word>,
    #[serde(default)]
    pub documents: bool,
    #[serde(default)]
    pub when: RawWhen,
    pub earliest: Option<Word>,
    pub latest: Option<Word>,
    #[serde(default)]
    pub skip: bool,
    #[serde(default)]
    pub again: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawDocument {
    pub id: Word,
    #[serde(default)]
    pub when: RawWhen,
    pub per: Option<Word>,
    pub one_of: Option<Word>,
    #[serde(default)]
    pub optional: bool,
    #[serde(default)]
    pub asked: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawAnchor {
    pub slot: Option<Word>,
    pub deadline: Option<Word>,
    #[serde(default)]
    pub entered: bool,
    #[serde(default)]
    pub activity: bool,
    pub after: Option<Word>,
    pub before: Option<Word>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawDeadline {
    pub id: Word,
    #[serde(default)]
    pub when: RawWhen,
    pub from: Spanned<RawAnchor>,
    #[serde(default)]
    pub end_of_month: bool,
    #[serde(default)]
    pub plan: bool,
    pub soon: Option<Word>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawReminder {
    pub id: Word,
    #[serde(default)]
    pub when: RawWhen,
    pub cadence: Word,
    pub start: Spanned<RawAnchor>,
    #[serde(default)]
    pub until: RawWhen,
    pub ask: Option<Word>,
    #[serde(default)]
    pub documents: bool,
    #[serde(default)]
    pub open: bool,
    pub done: Option<RawDone>,
    pub then: Option<RawThen>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawThen {
    pub hand_off: Word,
    pub after: Option<Word>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawContact {
    #[serde(default)]
    pub when: RawWhen,
    pub kinds: Vec<Word>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawKind {
    #[serde(default)]
    pub when: RawWhen,
    #[serde(default)]
    pub listed: bool,
    pub by: Option<Word>,
    #[serde(default)]
    pub ask: Vec<RawKindAsk>,
    #[serde(default)]
    pub note: Vec<Spanned<RawNote>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawKindAsk {
    pub slot: Word,
    #[serde(default)]
    pub when: RawWhen,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawNote {
    #[serde(default)]
    pub when: RawWhen,
    pub say: Word,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawNext {
    #[serde(default)]
    pub when: RawWhen,
    pub to: Option<Word>,
    pub end: Option<Word>,
    pub hand_off: Option<Word>,
    #[serde(default)]
    pub stay: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawQualification {
    pub id: Word,
    pub level: u8,
    pub register: String,
    pub authority: String,
    pub source: String,
    pub checked: Spanned<Datetime>,
    #[serde(default)]
    pub options: Vec<Word>,
    #[serde(default)]
    pub competence: Vec<RawCompetence>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawCompetence {
    pub id: Word,
    #[serde(default)]
    pub options: Vec<Word>,
}

/// Slots that a done button sets, and to what.
pub type RawDone = BTreeMap<Word, Word>;

/// `when`: one row as a table, or several rows as an array of tables.
#[derive(Debug, Default)]
pub struct RawWhen(pub Vec<RawRow>);

/// Each fact and the values that it may have, with their place.
pub type RawRow = BTreeMap<Word, Spanned<RawValues>>;

/// One value, or several.
#[derive(Debug)]
pub struct RawValues(pub Vec<Word>);

impl<'de> Deserialize<'de> for RawWhen {
    fn deserialize<D: de::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Rows;
        impl<'de> Visitor<'de> for Rows {
            type Value = RawWhen;
            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("a table of facts, or a list of such tables")
            }
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<RawWhen, A::Error> {
                Ok(RawWhen(vec![RawRow::deserialize(de::value::MapAccessDeserializer::new(map))?]))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<RawWhen, A::Error> {
                Ok(RawWhen(Vec::deserialize(de::value::SeqAccessDeserializer::new(seq))?))
            }
        }
        deserializer.deserialize_any(Rows)
    }
}

impl<'de> Deserialize<'de> for RawValues {
    fn deserialize<D: de::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Values;
        impl<'de> Visitor<'de> for Values {
            type Value = RawValues;
            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("a value, or a list of values")
            }
            fn visit_str<E: de::Error>(self, value: &str) -> Result<RawValues, E> {
                Ok(RawValues(vec![Spanned::new(0..0, value.to_owned())]))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<RawValues, A::Error> {
                Ok(RawValues(Vec::deserialize(de::value::SeqAccessDeserializer::new(seq))?))
            }
        }
        deserializer.deserialize_any(Values)
    }
}
