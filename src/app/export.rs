//! Everything that is kept about a person, as JSON that a person can read.
//!
//! Every field of a case is named here, so that one that is added later cannot be forgotten. Two things are said to
//! exist and are not shown: the word that moves a case to another account, and accounts of advisers.

use jiff::Timestamp;
use serde_json::{Map, Value as Json, json};

use crate::dialogue::shown::escaped;
use crate::engine::case::follow_up::{Booking, BookingKind, Card, FollowUp, Milestone, What, Why};
use crate::engine::case::{
    About, Adviser, Case, CaseKey, Entry, Footprint, Hand, Meant, Question, ReminderState, Tick, Value,
};

/// The case as JSON.
pub fn json(case: &Case) -> String {
    let Case {
        id,
        key: CaseKey { person, dialogue, qualification },
        version,
        revision,
        address,
        language,
        consent,
        origin,
        opened,
        active,
        step,
        entered,
        slots: answers,
        lists,
        listed,
        ticks,
        ticked,
        assessments,
        skipped,
        question,
        trail,
        reminders,
        reminded,
        stopped,
        hand,
        watched,
        notes,
        follow_up: FollowUp { card, journal, agenda, booked, code, tended },
        paused,
        refused,
        outcome,
        warned,
        album,
        wake,
    } = case;
    let papers: Vec<Json> = ticks
        .iter()
        .map(|(paper, tick)| {
            let (step, document, entry) = (&paper.step, &paper.document, paper.entry);
            json!({ "step": step, "document": document, "entry": entry, "state": tick_word(*tick) })
        })
        .collect();
    let lists: Map<String, Json> =
        lists.iter().map(|(list, entries)| (list.0.clone(), entries.iter().map(entry).collect())).collect();
    let ratings: Map<String, Json> = assessments.iter().map(|(id, rated)| (id.0.clone(), json!(rated))).collect();
    let reminders: Vec<Json> = reminders
        .iter()
        .map(|((step, reminder), nag)| {
            let ReminderState { anchor, next, sent, snoozed, handed, closed } = nag;
            json!({
                "step": step, "reminder": reminder, "from": anchor.to_string(), "next": next, "sent": sent,
                "put off": snoozed.map(|day| day.to_string()), "adviser told": handed, "closed": closed,
            })
        })
        .collect();
    let notes: Vec<Json> = notes.iter().map(|note| json!({ "at": at(note.at), "words": note.words.0 })).collect();
    let code = code.as_ref().map(|code| {
        let misses = code.misses;
        json!({ "until": at(code.until), "wrong words": misses, "word": "not shown" })
    });
    let whole: [(&str, Json); 43] = [
        ("case", json!(id.to_string())),
        ("person", json!(person.0)),
        ("dialogue", json!(dialogue)),
        ("qualification", json!(qualification)),
        ("version", json!(version)),
        ("revision", json!(revision)),
        ("channel", json!(address.channel)),
        ("place", json!(address.place.0)),
        ("language", json!(language)),
        ("consent", json!(maybe(*consent))),
        ("origin", json!(origin)),
        ("opened", json!(at(*opened))),
        ("active", json!(at(*active))),
        ("step", json!(step)),
        ("entered", json!(at(*entered))),
        ("answers", json!(slots(answers))),
        ("skipped", json!(skipped)),
        ("lists", json!(lists)),
        ("lists complete", json!(listed)),
        ("papers", json!(papers)),
        ("papers gone through", json!(ticked)),
        ("ratings", json!(ratings)),
        ("question", json!(question.as_ref().map(asked))),
        ("answered", json!(trail.iter().map(footprint).collect::<Vec<_>>())),
        ("reminders", json!(reminders)),
        ("reminded", json!(reminded.map(|day| day.to_string()))),
        ("stopped", json!(stopped)),
        ("watched", json!(maybe(*watched))),
        ("paused", json!(maybe(*paused))),
        ("blocked", json!(refused)),
        ("notes", json!(notes)),
        ("hand", json!(hand_word(hand))),
        ("holder", holder(hand)),
        ("handed over", json!(card.as_ref().map(shown))),
        ("adviser acted", json!(maybe(*tended))),
        ("appointments", json!(agenda.iter().map(booking).collect::<Vec<_>>())),
        ("appointments made", json!(booked)),
        ("journal", json!(journal.iter().map(milestone).collect::<Vec<_>>())),
        ("code", json!(code)),
        ("outcome", json!(outcome)),
        ("end announced", json!(maybe(*warned))),
        ("album", json!(album)),
        ("next", json!(maybe(*wake))),
    ];
    let lines: Vec<String> =
        whole.iter().map(|(name, value)| format!("  {}: {}", json!(name), printed(value))).collect();
    escaped(&format!("{{\n{}\n}}", lines.join(",\n"))).into_owned()
}

/// A value with each of its parts on a line: it must be read on a phone, and fit into few messages.
fn printed(value: &Json) -> String {
    let inside = |lines: Vec<String>, [open, close]: [char; 2]| match &lines[..] {
        [] => format!("{open}{close}"),
        lines => format!("{open}\n    {}\n  {close}", lines.join(",\n    ")),
    };
    match value {
        Json::Array(items) => inside(items.iter().map(Json::to_string).collect(), ['[', ']']),
        Json::Object(fields) => {
            inside(fields.iter().map(|(name, value)| format!("{}: {value}", json!(name))).collect(), ['{', '}'])
        }
        plain => plain.to_string(),
    }
}

/// An instant to the second: what is behind it is nobody's.
fn at(instant: Timestamp) -> String {
    Timestamp::from_second(instant.as_second()).unwrap_or(instant).to_string()
}

fn maybe(instant: Option<Timestamp>) -> Option<String> {
    instant.map(at)
}

fn slots(slots: &std::collections::BTreeMap<crate::dialogue::SlotId, Value>) -> Json {
    Json::Object(slots.iter().map(|(slot, value)| (slot.0.clone(), plain(value))).collect())
}

fn entry(Entry { number, slots: answers, skipped }: &Entry) -> Json {
    json!({ "number": number, "answers": slots(answers), "skipped": skipped })
}

fn tick_word(tick: Tick) -> &'static str {
    match tick {
        Tick::Awaited => "awaited",
        Tick::Held => "held",
        Tick::Accepted => "accepted",
        Tick::Declined => "declined",
    }
}

fn hand_word(hand: &Hand) -> &'static str {
    match hand {
        Hand::Bot => "bot",
        Hand::Asked { .. } => "adviser asked",
        Hand::Held { .. } => "adviser",
        Hand::Parked { .. } => "parked",
    }
}

/// Who has the hand, or was asked: an adviser by the name that the person read.
fn holder(hand: &Hand) -> Json {
    match hand {
        Hand::Bot => Json::Null,
        Hand::Asked { role, since } => json!({ "role": role, "since": at(*since) }),
        Hand::Held { role, adviser, since } => {
            json!({ "role": role, "adviser": named(adviser), "since": at(*since) })
        }
        Hand::Parked { since } => json!({ "since": at(*since) }),
    }
}

/// The account of an adviser is theirs.
fn named(Adviser { id: _, name }: &Adviser) -> &str {
    name
}

fn asked(Question { number, about: what, reminder, misses }: &Question) -> Json {
    json!({ "number": number, "about": about(what), "reminder": reminder, "not understood": misses })
}

fn footprint(Footprint { step, about: what }: &Footprint) -> Json {
    json!({ "step": step, "about": about(what) })
}

fn about(about: &About) -> Json {
    let values = |values: &[Value]| values.iter().map(plain).collect::<Vec<_>>();
    match about {
        About::Assess { step, assessment, competence } => {
            json!({ "rating": assessment, "step": step, "competence": competence })
        }
        About::Awaited { step } => json!({ "papers asked for": step }),
        About::Care => json!("care"),
        About::Change | About::ChangeAny => json!("change"),
        About::Contacts => json!("contacts"),
        About::Distress => json!("distress"),
        About::Erase => json!("erase"),
        About::Language => json!("language"),
        About::Meant { candidates } => json!({ "meant": candidates.iter().map(meant).collect::<Vec<_>>() }),
        About::More { step, list } => json!({ "more": list, "step": step }),
        About::Nudge => json!("reminder"),
        About::Optional { step } => json!({ "optional papers": step }),
        About::Papers { step } => json!({ "papers": step }),
        About::Slot { step, slot, entry } => json!({ "answer": slot, "step": step, "entry": entry }),
        About::Topics { candidates } => json!({ "topics": candidates }),
        About::Which { step, slot, entry, candidates } => {
            json!({ "which": slot, "step": step, "entry": entry, "of": values(candidates) })
        }
    }
}

fn meant(meant: &Meant) -> Json {
    match meant {
        Meant::Intent(intent) => json!(intent.word()),
        Meant::Term(term) => json!({ "word": term }),
        Meant::Topic(topic) => json!({ "topic": topic }),
        Meant::Value { step, slot, entry, value } => {
            json!({ "answer": slot, "value": value, "step": step, "entry": entry })
        }
    }
}

/// Why a person of the centre was asked, and how far that is.
fn shown(Card { number, role, why, since, read, answered, urged }: &Card) -> Json {
    let why = match why {
        Why::Asked => "the person asked",
        Why::Distress => "distress",
        Why::Silent { .. } => "silence",
        Why::Step => "the step needs a person",
        Why::Transferred => "another role passed it on",
    };
    json!({
        "number": number, "role": role, "why": why, "since": at(*since), "read": maybe(*read),
        "answered": maybe(*answered), "urged": urged,
    })
}

fn booking(Booking { number, kind, at: moment, words, by, remind }: &Booking) -> Json {
    let kind = match kind {
        BookingKind::Meeting => "appointment",
        BookingKind::Recall => "adviser's own reminder",
    };
    json!({
        "number": number, "kind": kind, "at": at(*moment), "words": words.0, "by": named(by),
        "said again": maybe(*remind),
    })
}

fn milestone(Milestone { at: moment, what }: &Milestone) -> Json {
    let what = match what {
        What::Asked { role } => json!({ "adviser asked": role }),
        What::Booked { at: moment } => json!({ "booked": at(*moment) }),
        What::Ended { outcome } => json!({ "ended": outcome }),
        What::Entered { step } => json!({ "entered": step }),
        What::GaveBack => json!("given back"),
        What::Moved => json!("moved to another account"),
        What::Opened => json!("opened"),
        What::Reminded => json!("reminded"),
        What::Ticked { paper, tick } => {
            json!({ "paper": paper.document, "step": paper.step, "entry": paper.entry, "state": tick_word(*tick) })
        }
        What::Took { adviser } => json!({ "taken by": named(adviser) }),
    };
    json!({ "at": at(*moment), "what": what })
}

fn plain(value: &Value) -> Json {
    match value {
        Value::Date(date) => json!(date.to_string()),
        Value::Month { year, month } => json!(format!("{year:04}-{month:02}")),
        Value::Number(number) => json!(number),
        Value::Text(text) => json!(text.0),
        Value::Word(word) => json!(word),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialogue::Language;
    use crate::engine::case::follow_up::Code;
    use crate::engine::case::{Address, CaseId, Note, Paper, PersonId, Private};

    /// A case with something in every field, found again in what goes out; and what must not go out is not.
    #[test]
    fn everything_goes_out_but_what_is_secret() {
        let moment: Timestamp = "2026-03-02T09:00:00.123456Z".parse().expect("a time");
        let claire = || Adviser { id: "@secret-account:example.org".into(), name: "Claire".into() };
        let paper = || Paper { step: "s-paper".into(), document: "d-paper".into(), entry: Some(2) };
        let place = Address { channel: "c-channel".into(), place: Private("p-place".into()) };
        let (dialogue, sheet) = ("d-dialogue".into(), "q-sheet".into());
        let language = Language::from("l-language");
        let mut case = Case::stranger(CaseId(42), place, language, dialogue, sheet, "s-step".into(), moment);
        case.key.person = PersonId(4711);
        case.consent = Some(moment);
        case.origin = Some("o-origin".into());
        case.slots.insert("a-answer".into(), Value::Text(Private("v-answer".into())));
        let filled = Entry { number: 77, ..Entry::default() };
        case.lists.insert("l-list".into(), vec![filled]);
        case.lists.get_mut("l-list").expect("there")[0].skipped.insert("e-skipped".into());
        case.listed.insert("l-complete".into());
        case.ticks.insert(paper(), Tick::Declined);
        case.ticked.insert("s-ticked".into());
        case.assessments.entry("a-rating".into()).or_default().insert("c-rated".into(), "v-rated".into());
        case.skipped.insert("a-skipped".into());
        let nudge = || About::Slot { step: "s-asked".into(), slot: "a-asked".into(), entry: None };
        case.question = Some(Question { number: 91, about: nudge(), reminder: None, misses: 0 });
        case.trail.push(Footprint { step: "s-trail".into(), about: About::Contacts });
        let day = jiff::civil::date(2026, 3, 9);
        let nag = ReminderState { anchor: day, next: 1, sent: 1, snoozed: Some(day), handed: true, closed: false };
        case.reminders.insert(("s-nag".into(), "r-nag".into()), nag);
        case.reminded = Some(day);
        case.hand = Hand::Held { role: "r-holder".into(), adviser: claire(), since: moment };
        case.notes.push(Note { at: moment, words: Private("n-note".into()) });
        let card = Card {
            number: 5,
            role: "r-card".into(),
            why: Why::Distress,
            since: moment,
            read: None,
            answered: Some(moment),
            urged: 0,
        };
        let meeting = Booking {
            number: 3,
            kind: BookingKind::Meeting,
            at: moment,
            words: Private("w-meeting".into()),
            by: claire(),
            remind: None,
        };
        let happened = Milestone { at: moment, what: What::Entered { step: "s-entered".into() } };
        let taken = Milestone { at: moment, what: What::Took { adviser: claire() } };
        let seen = Milestone { at: moment, what: What::Ticked { paper: paper(), tick: Tick::Accepted } };
        case.follow_up = FollowUp {
            card: Some(card),
            journal: vec![happened, taken, seen],
            agenda: vec![meeting],
            booked: 3,
            code: Some(Code { word: Private("secret-word".into()), until: moment, misses: 1 }),
            tended: Some(moment),
        };
        case.outcome = Some("o-outcome".into());
        case.album = Some("a-album".into());
        (case.watched, case.paused, case.warned, case.wake) = (Some(moment), Some(moment), Some(moment), Some(moment));
        let out = json(&case);
        for there in [
            "J-0042",
            "4711",
            "d-dialogue",
            "q-sheet",
            "c-channel",
            "p-place",
            "l-language",
            "o-origin",
            "s-step",
            "a-answer",
            "v-answer",
            "l-list",
            "77",
            "e-skipped",
            "l-complete",
            "d-paper",
            "declined",
            "s-ticked",
            "a-rating",
            "c-rated",
            "v-rated",
            "a-skipped",
            "91",
            "a-asked",
            "s-trail",
            "r-nag",
            "2026-03-09",
            "r-holder",
            "Claire",
            "n-note",
            "r-card",
            "distress",
            "w-meeting",
            "appointment",
            "s-entered",
            "taken by",
            "accepted",
            "not shown",
            "o-outcome",
            "a-album",
        ] {
            assert!(out.contains(there), "{there} is missing in {out}");
        }
        let read: Map<String, Json> = serde_json::from_str(&out).expect("JSON");
        let empty: Vec<&String> = read.iter().filter(|(_, value)| value.is_null()).map(|(name, _)| name).collect();
        assert!(empty.is_empty(), "every field of this case says something: {empty:?}");
        assert!(!out.contains("secret") && !out.contains(".123456"), "{out}");
    }
}
