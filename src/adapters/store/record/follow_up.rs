//! The stored shape of what advisers need to follow a case: version 5 of a case.

use serde::{Deserialize, Serialize};

use super::case::{NotedRecord, TickRecord};
use super::time::{instant, micros};
use crate::dialogue::{DocumentId, OutcomeId, RoleId, StepId};
use crate::engine::case::follow_up::{Booking, BookingKind, Card, Code, FollowUp, Milestone, What, Why};
use crate::engine::case::{Adviser, Case, Hand, Paper, Private};

#[derive(Debug, Serialize, Deserialize)]
pub struct FollowedRecord {
    case: NotedRecord,
    /// Id of the adviser who holds the case; the name stands in `case`.
    holder: Option<String>,
    card: Option<CardRecord>,
    journal: Vec<(i64, WhatRecord)>,
    agenda: Vec<BookingRecord>,
    booked: u32,
    code: Option<(String, i64, u8)>,
    tended: Option<i64>,
}

#[derive(Debug, Serialize, Deserialize)]
struct CardRecord {
    number: u64,
    role: RoleId,
    why: WhyRecord,
    since: i64,
    read: Option<i64>,
    answered: Option<i64>,
    urged: u8,
}

#[derive(Debug, Serialize, Deserialize)]
enum WhyRecord {
    Asked,
    Distress,
    Silent(u16),
    Step,
    Transferred,
}

#[derive(Debug, Serialize, Deserialize)]
enum WhatRecord {
    Asked(RoleId),
    Booked(i64),
    Ended(OutcomeId),
    Entered(StepId),
    GaveBack,
    Opened,
    Moved,
    Reminded,
    Ticked(StepId, DocumentId, Option<u32>, TickRecord),
    Took(String, String),
}

#[derive(Debug, Serialize, Deserialize)]
struct BookingRecord {
    number: u32,
    kind: KindRecord,
    at: i64,
    words: String,
    by: (String, String),
    remind: Option<i64>,
}

#[derive(Debug, Serialize, Deserialize)]
enum KindRecord {
    Meeting,
    Recall,
}

fn adviser((id, name): (String, String)) -> Adviser {
    Adviser { id, name }
}

impl From<&Case> for FollowedRecord {
    fn from(case: &Case) -> Self {
        let FollowUp { card, journal, agenda, booked, code, tended } = &case.follow_up;
        Self {
            case: case.into(),
            holder: match &case.hand {
                Hand::Held { adviser, .. } => Some(adviser.id.clone()),
                Hand::Asked { .. } | Hand::Bot | Hand::Parked { .. } => None,
            },
            card: card.as_ref().map(CardRecord::from),
            journal: journal.iter().map(|one| (micros(one.at), (&one.what).into())).collect(),
            agenda: agenda.iter().map(BookingRecord::from).collect(),
            booked: *booked,
            code: code.as_ref().map(|code| (code.word.0.clone(), micros(code.until), code.misses)),
            tended: tended.map(micros),
        }
    }
}

impl From<FollowedRecord> for Case {
    fn from(record: FollowedRecord) -> Self {
        let mut case = Case::from(record.case);
        if let (Hand::Held { adviser, .. }, Some(id)) = (&mut case.hand, record.holder) {
            adviser.id = id;
        }
        case.follow_up = FollowUp {
            card: record.card.map(Card::from),
            journal: record
                .journal
                .into_iter()
                .map(|(at, what)| Milestone { at: instant(at), what: what.into() })
                .collect(),
            agenda: record.agenda.into_iter().map(Booking::from).collect(),
            booked: record.booked,
            code: record.code.map(|(word, until, misses)| Code { word: Private(word), until: instant(until), misses }),
            tended: record.tended.map(instant),
        };
        case
    }
}

impl From<&Card> for CardRecord {
    fn from(card: &Card) -> Self {
        Self {
            number: card.number,
            role: card.role.clone(),
            why: match card.why {
                Why::Asked => WhyRecord::Asked,
                Why::Distress => WhyRecord::Distress,
                Why::Silent { sent } => WhyRecord::Silent(sent),
                Why::Step => WhyRecord::Step,
                Why::Transferred => WhyRecord::Transferred,
            },
            since: micros(card.since),
            read: card.read.map(micros),
            answered: card.answered.map(micros),
            urged: card.urged,
        }
    }
}

impl From<CardRecord> for Card {
    fn from(record: CardRecord) -> Self {
        Self {
            number: record.number,
            role: record.role,
            why: match record.why {
                WhyRecord::Asked => Why::Asked,
                WhyRecord::Distress => Why::Distress,
                WhyRecord::Silent(sent) => Why::Silent { sent },
                WhyRecord::Step => Why::Step,
                WhyRecord::Transferred => Why::Transferred,
            },
            since: instant(record.since),
            read: record.read.map(instant),
            answered: record.answered.map(instant),
            urged: record.urged,
        }
    }
}

impl From<&What> for WhatRecord {
    fn from(what: &What) -> Self {
        match what {
            What::Asked { role } => Self::Asked(role.clone()),
            What::Booked { at } => Self::Booked(micros(*at)),
            What::Ended { outcome } => Self::Ended(outcome.clone()),
            What::Entered { step } => Self::Entered(step.clone()),
            What::GaveBack => Self::GaveBack,
            What::Opened => Self::Opened,
            What::Moved => Self::Moved,
            What::Reminded => Self::Reminded,
            What::Ticked { paper, tick } => {
                Self::Ticked(paper.step.clone(), paper.document.clone(), paper.entry, (*tick).into())
            }
            What::Took { adviser } => Self::Took(adviser.id.clone(), adviser.name.clone()),
        }
    }
}

impl From<WhatRecord> for What {
    fn from(record: WhatRecord) -> Self {
        match record {
            WhatRecord::Asked(role) => Self::Asked { role },
            WhatRecord::Booked(at) => Self::Booked { at: instant(at) },
            WhatRecord::Ended(outcome) => Self::Ended { outcome },
            WhatRecord::Entered(step) => Self::Entered { step },
            WhatRecord::GaveBack => Self::GaveBack,
            WhatRecord::Opened => Self::Opened,
            WhatRecord::Moved => Self::Moved,
            WhatRecord::Reminded => Self::Reminded,
            WhatRecord::Ticked(step, document, entry, tick) => {
                Self::Ticked { paper: Paper { step, document, entry }, tick: tick.into() }
            }
            WhatRecord::Took(id, name) => Self::Took { adviser: adviser((id, name)) },
        }
    }
}

impl From<&Booking> for BookingRecord {
    fn from(booking: &Booking) -> Self {
        Self {
            number: booking.number,
            kind: match booking.kind {
                BookingKind::Meeting => KindRecord::Meeting,
                BookingKind::Recall => KindRecord::Recall,
            },
            at: micros(booking.at),
            words: booking.words.0.clone(),
            by: (booking.by.id.clone(), booking.by.name.clone()),
            remind: booking.remind.map(micros),
        }
    }
}

impl From<BookingRecord> for Booking {
    fn from(record: BookingRecord) -> Self {
        Self {
            number: record.number,
            kind: match record.kind {
                KindRecord::Meeting => BookingKind::Meeting,
                KindRecord::Recall => BookingKind::Recall,
            },
            at: instant(record.at),
            words: Private(record.words),
            by: adviser(record.by),
            remind: record.remind.map(instant),
        }
    }
}
