//! Cases and deliveries for tests of stores, each with something that must never be readable.

// Each test takes what it needs.
use jalon::dialogue::{Language, StepId};
use jalon::engine::case::{Address, Case, CaseId, Private, Value};
use jalon::engine::effect::{Occurrence, Part};
use jalon::ports::channel::{Body, Delivery, DeliveryId, Haste, InboundId, MessageRef, Recipient};
use jalon::ports::store::{CaseWrite, Commit, LedgerCount, LedgerLine, Seen, Shown, Store};
use jiff::Timestamp;
use jiff::civil::date;

/// What people wrote, and where they are: no file may hold it in clear.
pub const PERSONAL: [&str; 2] = ["Quelquechose", "chat-42424242"];

pub fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_780_000_000 + second).expect("in range")
}

pub fn address(id: u64) -> Address {
    Address { channel: "test".into(), place: Private(format!("chat-42424242-{id}")) }
}

pub fn case(id: u64) -> Case {
    let (dialogue, sheet, step) = ("d".into(), "q".into(), StepId::from("s"));
    let mut case = Case::stranger(CaseId(id), address(id), Language::from("fr"), dialogue, sheet, step, at(0));
    case.revision = 1;
    case.consent = Some(at(0));
    case.wake = Some(at(5_000));
    case.slots.insert("name".into(), Value::Text(Private(format!("Rose-Marie Quelquechose {id}"))));
    case
}

pub fn delivery(id: u64, index: u16) -> Delivery {
    let occurrence = Occurrence { step: "s".into(), reminder: "r".into(), index, day: date(2026, 3, 2) };
    Delivery {
        id: DeliveryId::Case { case: CaseId(id), revision: 1, index },
        to: Recipient::Candidate(address(id)),
        language: Language::from("fr"),
        body: Body::Message {
            parts: vec![Part::Verbatim(Private("Rose-Marie Quelquechose".into()))],
            choices: Vec::new(),
            question: None,
        },
        not_before: at(0),
        attempts: 0,
        carries: None,
        haste: if index % 2 == 1 { Haste::Reminder } else { Haste::Answer },
        occurrences: if index % 2 == 1 { vec![occurrence] } else { Vec::new() },
    }
}

pub fn stranger(name: &str) -> Delivery {
    let id = DeliveryId::Stranger { inbound: InboundId(name.into()), index: 0 };
    Delivery { id, to: Recipient::Candidate(address(900)), haste: Haste::Stranger, ..delivery(900, 0) }
}

/// A commit that opens a case with an answer, a reminder, a message that shows its question.
pub fn opened(id: u64) -> Commit {
    let day = date(2026, 3, 2);
    Commit {
        cases: vec![CaseWrite { case: case(id), read: None, left: None }],
        deliveries: vec![delivery(id, 0), delivery(id, 1)],
        seen: vec![Seen { from: address(id), id: InboundId(format!("test:chat-42424242-{id}:1")) }],
        shown: [Shown::Question(1), Shown::Card(1), Shown::Words(InboundId(format!("test:chat-42424242-{id}:1")))]
            .map(|shown| (CaseId(id), shown, MessageRef(format!("chat-42424242-{id}/7"))))
            .into(),
        ledger: vec![LedgerLine { day, count: LedgerCount::Expected }],
        marks: vec![("ledger-checked".into(), "2026-03-02".into())],
        ..Commit::default()
    }
}

/// Opens so many cases, from number 1.
pub fn fill(store: &mut dyn Store, cases: u64) {
    for _ in 0..cases {
        let id = store.next_case().expect("a number");
        store.commit(opened(id.0), at(0)).expect("committed");
    }
    let waits = Commit { deliveries: vec![stranger("i9")], ..Commit::default() };
    store.commit(waits, at(0)).expect("committed");
}
