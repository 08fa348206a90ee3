//! The stored shape of a delivery. Version 2 adds ranked contacts with several places,
//! version 3 the room of a case, version 4 (`CarryingRecord`) cards and words that are carried; older ones are
//! read for ever.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::time::{DayRecord, instant, micros, moment};
use crate::dialogue::*;
use crate::engine::case::{Address, CaseId, Private};
use crate::engine::effect::{Arg, Choice, Contact, Line, Occurrence, Part};
use crate::ports::channel::{Body, Delivery, DeliveryId, Haste, InboundId, Recipient, Sign};

#[derive(Debug, Serialize, Deserialize)]
pub struct DeliveryRecord {
    id: IdRecord,
    to: ToRecord,
    language: Language,
    body: BodyRecord,
    not_before: i64,
    attempts: u32,
    occurrences: Vec<(StepId, ReminderId, u16, DayRecord)>,
}

/// Version 4: whose words it carries.
#[derive(Debug, Serialize, Deserialize)]
pub struct CarryingRecord {
    delivery: DeliveryRecord,
    carries: Option<String>,
}

impl From<&Delivery> for CarryingRecord {
    fn from(delivery: &Delivery) -> Self {
        Self { delivery: delivery.into(), carries: delivery.carries.as_ref().map(|inbound| inbound.0.clone()) }
    }
}

impl From<CarryingRecord> for Delivery {
    fn from(record: CarryingRecord) -> Self {
        Self { carries: record.carries.map(InboundId), ..Delivery::from(record.delivery) }
    }
}

#[derive(Debug, Serialize, Deserialize)]
enum IdRecord {
    Case(u64, u64, u16),
    Stranger(String, u16),
    Answer(u64, String),
}

#[derive(Debug, Serialize, Deserialize)]
enum ToRecord {
    Candidate(String, String),
    Role(RoleId),
    /// Since version 3.
    Case(u64),
}

#[derive(Debug, Serialize, Deserialize)]
enum BodyRecord {
    CloseQuestion(u64),
    DeleteInbound(String),
    Message(Vec<PartRecord>, Vec<ChoiceRecord>, Option<u64>),
    /// Since version 4.
    Card(u64, Vec<PartRecord>),
    Edit(String, Vec<PartRecord>),
    EraseRoom,
    Mark(String, SignRecord),
    TakeBack(String),
}

#[derive(Debug, Serialize, Deserialize)]
enum SignRecord {
    Blocked,
    Failed,
    Sent,
}

#[derive(Debug, Serialize, Deserialize)]
struct ChoiceRecord {
    data: String,
    label: LineRecord,
    number: Option<u16>,
}

#[derive(Debug, Serialize, Deserialize)]
enum PartRecord {
    Bullets(Vec<LineRecord>),
    /// Of version 1; written no more.
    Contacts(Vec<KindId>, BTreeMap<FactId, String>),
    Export,
    Fact(DatedFactId),
    Text(LineRecord),
    Verbatim(String),
    /// Since version 2.
    Ranked(Vec<(KindId, Option<LineRecord>)>, Places),
}

#[derive(Debug, Serialize, Deserialize)]
struct LineRecord {
    id: String,
    attribute: Option<String>,
    args: BTreeMap<String, ArgRecord>,
}

#[derive(Debug, Serialize, Deserialize)]
enum ArgRecord {
    Date(DayRecord),
    Lines(Vec<LineRecord>),
    Line(Box<LineRecord>),
    Month(i16, i8),
    Number(i64),
    Word(String),
    /// Since version 4: a day, an hour and a minute.
    Moment(DayRecord, i8, i8),
}

impl From<&Line> for LineRecord {
    fn from(line: &Line) -> Self {
        let args = line.args.iter().map(|(name, arg)| (name.clone(), arg.into())).collect();
        Self { id: line.id.clone(), attribute: line.attribute.clone(), args }
    }
}

impl From<LineRecord> for Line {
    fn from(line: LineRecord) -> Self {
        let args = line.args.into_iter().map(|(name, arg)| (name, arg.into())).collect();
        Self { id: line.id, attribute: line.attribute, args }
    }
}

impl From<&Arg> for ArgRecord {
    fn from(arg: &Arg) -> Self {
        match arg {
            Arg::Date(day) => Self::Date((*day).into()),
            Arg::Lines(lines) => Self::Lines(lines.iter().map(LineRecord::from).collect()),
            Arg::Line(line) => Self::Line(Box::new(line.into())),
            Arg::Moment(moment) => Self::Moment(moment.date().into(), moment.hour(), moment.minute()),
            Arg::Month { year, month } => Self::Month(*year, *month),
            Arg::Number(number) => Self::Number(*number),
            Arg::Word(word) => Self::Word(word.0.clone()),
        }
    }
}

impl From<ArgRecord> for Arg {
    fn from(arg: ArgRecord) -> Self {
        match arg {
            ArgRecord::Date(day) => Self::Date(day.into()),
            ArgRecord::Lines(lines) => Self::Lines(lines.into_iter().map(Line::from).collect()),
            ArgRecord::Line(line) => Self::Line((*line).into()),
            ArgRecord::Moment(day, hour, minute) => Self::Moment(moment(day, hour, minute)),
            ArgRecord::Month(year, month) => Self::Month { year, month },
            ArgRecord::Number(number) => Self::Number(number),
            ArgRecord::Word(word) => Self::Word(Private(word)),
        }
    }
}

impl From<&Part> for PartRecord {
    fn from(part: &Part) -> Self {
        match part {
            Part::Bullets(lines) => Self::Bullets(lines.iter().map(LineRecord::from).collect()),
            Part::Contacts { kinds, places } => {
                let kinds = kinds.iter().map(|one| (one.kind.clone(), one.note.as_ref().map(LineRecord::from)));
                Self::Ranked(kinds.collect(), places.clone())
            }
            Part::Export => Self::Export,
            Part::Fact(id) => Self::Fact(id.clone()),
            Part::Text(line) => Self::Text(line.into()),
            Part::Verbatim(words) => Self::Verbatim(words.0.clone()),
        }
    }
}

impl From<PartRecord> for Part {
    fn from(part: PartRecord) -> Self {
        match part {
            PartRecord::Bullets(lines) => Self::Bullets(lines.into_iter().map(Line::from).collect()),
            PartRecord::Contacts(kinds, places) => Self::Contacts {
                kinds: kinds.into_iter().map(Contact::of).collect(),
                places: places.into_iter().map(|(area, value)| (area, vec![value])).collect(),
            },
            PartRecord::Ranked(kinds, places) => {
                let kinds = kinds.into_iter().map(|(kind, note)| Contact { kind, note: note.map(Line::from) });
                Self::Contacts { kinds: kinds.collect(), places }
            }
            PartRecord::Export => Self::Export,
            PartRecord::Fact(id) => Self::Fact(id),
            PartRecord::Text(line) => Self::Text(line.into()),
            PartRecord::Verbatim(words) => Self::Verbatim(Private(words)),
        }
    }
}

impl From<&Delivery> for DeliveryRecord {
    fn from(delivery: &Delivery) -> Self {
        Self {
            id: match &delivery.id {
                DeliveryId::Case { case, revision, index } => IdRecord::Case(case.0, *revision, *index),
                DeliveryId::Stranger { inbound, index } => IdRecord::Stranger(inbound.0.clone(), *index),
                DeliveryId::Answer { case, inbound } => IdRecord::Answer(case.0, inbound.0.clone()),
            },
            to: match &delivery.to {
                Recipient::Candidate(address) => ToRecord::Candidate(address.channel.clone(), address.place.0.clone()),
                Recipient::Case(case) => ToRecord::Case(case.0),
                Recipient::Role(role) => ToRecord::Role(role.clone()),
            },
            language: delivery.language.clone(),
            body: match &delivery.body {
                Body::Card { number, parts } => BodyRecord::Card(*number, parts.iter().map(PartRecord::from).collect()),
                Body::Edit { of, parts } => {
                    BodyRecord::Edit(of.0.clone(), parts.iter().map(PartRecord::from).collect())
                }
                Body::EraseRoom => BodyRecord::EraseRoom,
                Body::Mark { on, sign } => BodyRecord::Mark(
                    on.0.clone(),
                    match sign {
                        Sign::Blocked => SignRecord::Blocked,
                        Sign::Failed => SignRecord::Failed,
                        Sign::Sent => SignRecord::Sent,
                    },
                ),
                Body::TakeBack { of } => BodyRecord::TakeBack(of.0.clone()),
                Body::CloseQuestion { number } => BodyRecord::CloseQuestion(*number),
                Body::DeleteInbound { message } => BodyRecord::DeleteInbound(message.0.clone()),
                Body::Message { parts, choices, question } => {
                    let choices = choices.iter().map(|choice| ChoiceRecord {
                        data: choice.data.clone(),
                        label: (&choice.label).into(),
                        number: choice.number,
                    });
                    BodyRecord::Message(parts.iter().map(PartRecord::from).collect(), choices.collect(), *question)
                }
            },
            not_before: micros(delivery.not_before),
            attempts: delivery.attempts,
            occurrences: delivery
                .occurrences
                .iter()
                .map(|one| (one.step.clone(), one.reminder.clone(), one.index, one.day.into()))
                .collect(),
        }
    }
}

impl From<DeliveryRecord> for Delivery {
    fn from(record: DeliveryRecord) -> Self {
        let reminds = !record.occurrences.is_empty();
        Self {
            id: match record.id {
                IdRecord::Case(case, revision, index) => DeliveryId::Case { case: CaseId(case), revision, index },
                IdRecord::Stranger(inbound, index) => DeliveryId::Stranger { inbound: InboundId(inbound), index },
                IdRecord::Answer(case, inbound) => {
                    DeliveryId::Answer { case: CaseId(case), inbound: InboundId(inbound) }
                }
            },
            to: match record.to {
                ToRecord::Candidate(channel, place) => Recipient::Candidate(Address { channel, place: Private(place) }),
                ToRecord::Case(case) => Recipient::Case(CaseId(case)),
                ToRecord::Role(role) => Recipient::Role(role),
            },
            language: record.language,
            body: match record.body {
                BodyRecord::Card(number, parts) => {
                    Body::Card { number, parts: parts.into_iter().map(Part::from).collect() }
                }
                BodyRecord::Edit(of, parts) => {
                    Body::Edit { of: InboundId(of), parts: parts.into_iter().map(Part::from).collect() }
                }
                BodyRecord::EraseRoom => Body::EraseRoom,
                BodyRecord::Mark(on, sign) => Body::Mark {
                    on: InboundId(on),
                    sign: match sign {
                        SignRecord::Blocked => Sign::Blocked,
                        SignRecord::Failed => Sign::Failed,
                        SignRecord::Sent => Sign::Sent,
                    },
                },
                BodyRecord::TakeBack(of) => Body::TakeBack { of: InboundId(of) },
                BodyRecord::CloseQuestion(number) => Body::CloseQuestion { number },
                BodyRecord::DeleteInbound(message) => Body::DeleteInbound { message: Private(message) },
                BodyRecord::Message(parts, choices, question) => Body::Message {
                    parts: parts.into_iter().map(Part::from).collect(),
                    choices: choices
                        .into_iter()
                        .map(|choice| Choice { data: choice.data, label: choice.label.into(), number: choice.number })
                        .collect(),
                    question,
                },
            },
            not_before: instant(record.not_before),
            attempts: record.attempts,
            occurrences: record
                .occurrences
                .into_iter()
                .map(|(step, reminder, index, day)| Occurrence { step, reminder, index, day: day.into() })
                .collect(),
            carries: None,
            // Its place in the outbox tells more.
            haste: if reminds { Haste::Reminder } else { Haste::Answer },
        }
    }
}
