//! The stored shape of a case. Version 1 is `CaseRecord`; version 2 adds what stands in `NewerRecord`
//! behind it, version 3 a kind of question, version 4 the notes of advisers, version 5 `follow_up`;
//! version 6 packs it all.
//! Fields are only ever added in a new version; variants of an enumeration only at its end.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::time::{DayRecord, instant, micros};
use crate::dialogue::*;
use crate::engine::case::Intent;
use crate::engine::case::follow_up::FollowUp;
use crate::engine::case::*;

#[derive(Debug, Serialize, Deserialize)]
pub struct CaseRecord {
    id: u64,
    person: u64,
    dialogue: DialogueId,
    qualification: QualificationId,
    version: u32,
    revision: u64,
    channel: String,
    place: String,
    language: Language,
    consent: Option<i64>,
    origin: Option<String>,
    opened: i64,
    active: i64,
    step: StepId,
    entered: i64,
    slots: BTreeMap<SlotId, ValueRecord>,
    lists: BTreeMap<ListId, Vec<EntryRecord>>,
    listed: BTreeSet<ListId>,
    ticks: Vec<(StepId, DocumentId, Option<u32>, TickRecord)>,
    ticked: BTreeSet<StepId>,
    assessments: BTreeMap<AssessmentId, BTreeMap<CompetenceId, ValueId>>,
    skipped: BTreeSet<SlotId>,
    question: Option<QuestionRecord>,
    trail: Vec<(StepId, AboutRecord)>,
    reminders: Vec<(StepId, ReminderId, NagRecord)>,
    reminded: Option<DayRecord>,
    stopped: bool,
    hand: HandRecord,
    paused: Option<i64>,
    refused: bool,
    outcome: Option<OutcomeId>,
    warned: Option<i64>,
    album: Option<String>,
    wake: Option<i64>,
}

/// Version 2: what came after the first version.
#[derive(Debug, Serialize, Deserialize)]
pub struct NewerRecord {
    case: CaseRecord,
    watched: Option<i64>,
}

/// Version 4: what advisers keep.
#[derive(Debug, Serialize, Deserialize)]
pub struct NotedRecord {
    case: NewerRecord,
    notes: Vec<(i64, String)>,
}

impl From<&Case> for NotedRecord {
    fn from(case: &Case) -> Self {
        let notes = case.notes.iter().map(|note| (micros(note.at), note.words.0.clone()));
        Self { case: case.into(), notes: notes.collect() }
    }
}

impl From<NotedRecord> for Case {
    fn from(record: NotedRecord) -> Self {
        let notes = record.notes.into_iter().map(|(at, words)| Note { at: instant(at), words: Private(words) });
        Self { notes: notes.collect(), ..Case::from(record.case) }
    }
}

impl From<&Case> for NewerRecord {
    fn from(case: &Case) -> Self {
        Self { case: case.into(), watched: case.watched.map(micros) }
    }
}

impl From<NewerRecord> for Case {
    fn from(record: NewerRecord) -> Self {
        Self { watched: record.watched.map(instant), ..Case::from(record.case) }
    }
}

#[derive(Debug, Serialize, Deserialize)]
enum ValueRecord {
    Date(DayRecord),
    Month(i16, i8),
    Number(i64),
    Text(String),
    Word(ValueId),
}

#[derive(Debug, Serialize, Deserialize)]
struct EntryRecord {
    number: u32,
    slots: BTreeMap<SlotId, ValueRecord>,
    skipped: BTreeSet<SlotId>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) enum TickRecord {
    Held,
    Accepted,
    Declined,
    Awaited,
}

impl From<Tick> for TickRecord {
    fn from(tick: Tick) -> Self {
        match tick {
            Tick::Awaited => Self::Awaited,
            Tick::Held => Self::Held,
            Tick::Accepted => Self::Accepted,
            Tick::Declined => Self::Declined,
        }
    }
}

impl From<TickRecord> for Tick {
    fn from(tick: TickRecord) -> Self {
        match tick {
            TickRecord::Awaited => Self::Awaited,
            TickRecord::Held => Self::Held,
            TickRecord::Accepted => Self::Accepted,
            TickRecord::Declined => Self::Declined,
        }
    }
}

#[derive(Debug, Serialize, Deserialize)]
struct QuestionRecord {
    number: u64,
    about: AboutRecord,
    reminder: Option<(StepId, ReminderId)>,
    misses: u8,
}

type EntryPlace = Option<(ListId, u32)>;

#[derive(Debug, Serialize, Deserialize)]
enum AboutRecord {
    Assess(StepId, AssessmentId, CompetenceId),
    Change,
    Erase,
    Language,
    More(StepId, ListId),
    Nudge,
    Papers(StepId),
    Slot(StepId, SlotId, EntryPlace),
    Which(StepId, SlotId, EntryPlace, Vec<ValueRecord>),
    Awaited(StepId),
    Care,
    Distress,
    Meant(Vec<MeantRecord>),
    Topics(Vec<TopicId>),
    Optional(StepId),
    ChangeAny,
    /// Since version 3.
    Contacts,
}

#[derive(Debug, Serialize, Deserialize)]
enum MeantRecord {
    /// A wish by its word.
    Intent(String),
    Term(String),
    Topic(TopicId),
    Value(StepId, SlotId, EntryPlace, ValueId),
}

impl From<&Meant> for MeantRecord {
    fn from(meant: &Meant) -> Self {
        match meant {
            Meant::Intent(intent) => Self::Intent(intent.word().to_owned()),
            Meant::Term(term) => Self::Term(term.clone()),
            Meant::Topic(topic) => Self::Topic(topic.clone()),
            Meant::Value { step, slot, entry, value } => {
                Self::Value(step.clone(), slot.clone(), entry.clone(), value.clone())
            }
        }
    }
}

impl MeantRecord {
    /// A wish that a later jalon no longer knows is left out.
    fn meant(self) -> Option<Meant> {
        Some(match self {
            Self::Intent(word) => Meant::Intent(Intent::named(&word)?),
            Self::Term(term) => Meant::Term(term),
            Self::Topic(topic) => Meant::Topic(topic),
            Self::Value(step, slot, entry, value) => Meant::Value { step, slot, entry, value },
        })
    }
}

#[derive(Debug, Serialize, Deserialize)]
struct NagRecord {
    anchor: DayRecord,
    next: u16,
    sent: u16,
    snoozed: Option<DayRecord>,
    handed: bool,
    closed: bool,
}

#[derive(Debug, Serialize, Deserialize)]
enum HandRecord {
    Bot,
    Asked(RoleId, i64),
    Held(RoleId, String, i64),
    Parked(i64),
}

impl From<&Value> for ValueRecord {
    fn from(value: &Value) -> Self {
        match value {
            Value::Date(day) => Self::Date((*day).into()),
            Value::Month { year, month } => Self::Month(*year, *month),
            Value::Number(number) => Self::Number(*number),
            Value::Text(text) => Self::Text(text.0.clone()),
            Value::Word(word) => Self::Word(word.clone()),
        }
    }
}

impl From<ValueRecord> for Value {
    fn from(value: ValueRecord) -> Self {
        match value {
            ValueRecord::Date(day) => Self::Date(day.into()),
            ValueRecord::Month(year, month) => Self::Month { year, month },
            ValueRecord::Number(number) => Self::Number(number),
            ValueRecord::Text(text) => Self::Text(Private(text)),
            ValueRecord::Word(word) => Self::Word(word),
        }
    }
}

fn slots_in(slots: &BTreeMap<SlotId, Value>) -> BTreeMap<SlotId, ValueRecord> {
    slots.iter().map(|(slot, value)| (slot.clone(), value.into())).collect()
}

fn slots_out(slots: BTreeMap<SlotId, ValueRecord>) -> BTreeMap<SlotId, Value> {
    slots.into_iter().map(|(slot, value)| (slot, value.into())).collect()
}

impl From<&About> for AboutRecord {
    fn from(about: &About) -> Self {
        match about {
            About::Assess { step, assessment, competence } => {
                Self::Assess(step.clone(), assessment.clone(), competence.clone())
            }
            About::Awaited { step } => Self::Awaited(step.clone()),
            About::Care => Self::Care,
            About::Contacts => Self::Contacts,
            About::Distress => Self::Distress,
            About::Meant { candidates } => Self::Meant(candidates.iter().map(MeantRecord::from).collect()),
            About::Topics { candidates } => Self::Topics(candidates.clone()),
            About::ChangeAny => Self::ChangeAny,
            About::Optional { step } => Self::Optional(step.clone()),
            About::Change => Self::Change,
            About::Erase => Self::Erase,
            About::Language => Self::Language,
            About::More { step, list } => Self::More(step.clone(), list.clone()),
            About::Nudge => Self::Nudge,
            About::Papers { step } => Self::Papers(step.clone()),
            About::Slot { step, slot, entry } => Self::Slot(step.clone(), slot.clone(), entry.clone()),
            About::Which { step, slot, entry, candidates } => {
                let candidates = candidates.iter().map(ValueRecord::from).collect();
                Self::Which(step.clone(), slot.clone(), entry.clone(), candidates)
            }
        }
    }
}

impl From<AboutRecord> for About {
    fn from(about: AboutRecord) -> Self {
        match about {
            AboutRecord::Assess(step, assessment, competence) => Self::Assess { step, assessment, competence },
            AboutRecord::Awaited(step) => Self::Awaited { step },
            AboutRecord::Care => Self::Care,
            AboutRecord::Contacts => Self::Contacts,
            AboutRecord::Distress => Self::Distress,
            AboutRecord::Meant(candidates) => {
                Self::Meant { candidates: candidates.into_iter().filter_map(MeantRecord::meant).collect() }
            }
            AboutRecord::Topics(candidates) => Self::Topics { candidates },
            AboutRecord::ChangeAny => Self::ChangeAny,
            AboutRecord::Optional(step) => Self::Optional { step },
            AboutRecord::Change => Self::Change,
            AboutRecord::Erase => Self::Erase,
            AboutRecord::Language => Self::Language,
            AboutRecord::More(step, list) => Self::More { step, list },
            AboutRecord::Nudge => Self::Nudge,
            AboutRecord::Papers(step) => Self::Papers { step },
            AboutRecord::Slot(step, slot, entry) => Self::Slot { step, slot, entry },
            AboutRecord::Which(step, slot, entry, candidates) => {
                Self::Which { step, slot, entry, candidates: candidates.into_iter().map(Value::from).collect() }
            }
        }
    }
}

impl From<&Case> for CaseRecord {
    fn from(case: &Case) -> Self {
        Self {
            id: case.id.0,
            person: case.key.person.0,
            dialogue: case.key.dialogue.clone(),
            qualification: case.key.qualification.clone(),
            version: case.version,
            revision: case.revision,
            channel: case.address.channel.clone(),
            place: case.address.place.0.clone(),
            language: case.language.clone(),
            consent: case.consent.map(micros),
            origin: case.origin.clone(),
            opened: micros(case.opened),
            active: micros(case.active),
            step: case.step.clone(),
            entered: micros(case.entered),
            slots: slots_in(&case.slots),
            lists: case
                .lists
                .iter()
                .map(|(list, entries)| {
                    let entries = entries.iter().map(|entry| EntryRecord {
                        number: entry.number,
                        slots: slots_in(&entry.slots),
                        skipped: entry.skipped.clone(),
                    });
                    (list.clone(), entries.collect())
                })
                .collect(),
            listed: case.listed.clone(),
            ticks: case
                .ticks
                .iter()
                .map(|(paper, tick)| (paper.step.clone(), paper.document.clone(), paper.entry, TickRecord::from(*tick)))
                .collect(),
            ticked: case.ticked.clone(),
            assessments: case.assessments.clone(),
            skipped: case.skipped.clone(),
            question: case.question.as_ref().map(|question| QuestionRecord {
                number: question.number,
                about: (&question.about).into(),
                reminder: question.reminder.clone(),
                misses: question.misses,
            }),
            trail: case.trail.iter().map(|print| (print.step.clone(), (&print.about).into())).collect(),
            reminders: case
                .reminders
                .iter()
                .map(|((step, reminder), nag)| {
                    let nag = NagRecord {
                        anchor: nag.anchor.into(),
                        next: nag.next,
                        sent: nag.sent,
                        snoozed: nag.snoozed.map(DayRecord::from),
                        handed: nag.handed,
                        closed: nag.closed,
                    };
                    (step.clone(), reminder.clone(), nag)
                })
                .collect(),
            reminded: case.reminded.map(DayRecord::from),
            stopped: case.stopped,
            hand: match &case.hand {
                Hand::Bot => HandRecord::Bot,
                Hand::Asked { role, since } => HandRecord::Asked(role.clone(), micros(*since)),
                Hand::Held { role, adviser, since } => {
                    HandRecord::Held(role.clone(), adviser.name.clone(), micros(*since))
                }
                Hand::Parked { since } => HandRecord::Parked(micros(*since)),
            },
            paused: case.paused.map(micros),
            refused: case.refused,
            outcome: case.outcome.clone(),
            warned: case.warned.map(micros),
            album: case.album.clone(),
            wake: case.wake.map(micros),
        }
    }
}

impl From<CaseRecord> for Case {
    fn from(record: CaseRecord) -> Self {
        Self {
            id: CaseId(record.id),
            key: CaseKey {
                person: PersonId(record.person),
                dialogue: record.dialogue,
                qualification: record.qualification,
            },
            version: record.version,
            revision: record.revision,
            address: Address { channel: record.channel, place: Private(record.place) },
            language: record.language,
            consent: record.consent.map(instant),
            origin: record.origin,
            opened: instant(record.opened),
            active: instant(record.active),
            step: record.step,
            entered: instant(record.entered),
            slots: slots_out(record.slots),
            lists: record
                .lists
                .into_iter()
                .map(|(list, entries)| {
                    let entries = entries.into_iter().map(|entry| Entry {
                        number: entry.number,
                        slots: slots_out(entry.slots),
                        skipped: entry.skipped,
                    });
                    (list, entries.collect())
                })
                .collect(),
            listed: record.listed,
            ticks: record
                .ticks
                .into_iter()
                .map(|(step, document, entry, tick)| (Paper { step, document, entry }, Tick::from(tick)))
                .collect(),
            ticked: record.ticked,
            assessments: record.assessments,
            skipped: record.skipped,
            question: record.question.map(|question| Question {
                number: question.number,
                about: question.about.into(),
                reminder: question.reminder,
                misses: question.misses,
            }),
            trail: record.trail.into_iter().map(|(step, about)| Footprint { step, about: about.into() }).collect(),
            reminders: record
                .reminders
                .into_iter()
                .map(|(step, reminder, nag)| {
                    let nag = ReminderState {
                        anchor: nag.anchor.into(),
                        next: nag.next,
                        sent: nag.sent,
                        snoozed: nag.snoozed.map(Date::from),
                        handed: nag.handed,
                        closed: nag.closed,
                    };
                    ((step, reminder), nag)
                })
                .collect(),
            reminded: record.reminded.map(Date::from),
            stopped: record.stopped,
            hand: match record.hand {
                HandRecord::Bot => Hand::Bot,
                HandRecord::Asked(role, since) => Hand::Asked { role, since: instant(since) },
                HandRecord::Held(role, name, since) => {
                    // Until version 5 the name told advisers apart.
                    Hand::Held { role, adviser: Adviser { id: name.clone(), name }, since: instant(since) }
                }
                HandRecord::Parked(since) => Hand::Parked { since: instant(since) },
            },
            watched: None,
            notes: Vec::new(),
            follow_up: FollowUp::default(),
            paused: record.paused.map(instant),
            refused: record.refused,
            outcome: record.outcome,
            warned: record.warned.map(instant),
            album: record.album,
            wake: record.wake.map(instant),
        }
    }
}
