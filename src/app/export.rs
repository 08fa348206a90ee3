//! Everything that is kept about a person, as JSON that a person can read.

use serde_json::{Map, Value as Json, json};

use crate::engine::case::{Case, Entry, Hand, Tick, Value};

/// The case as JSON.
pub fn json(case: &Case) -> String {
    let slots = |slots: &std::collections::BTreeMap<crate::dialogue::SlotId, Value>| {
        let mut map = Map::new();
        for (slot, value) in slots {
            map.insert(slot.0.clone(), plain(value));
        }
        Json::Object(map)
    };
    let entry = |entry: &Entry| json!({ "number": entry.number, "answers": slots(&entry.slots) });
    let mut lists = Map::new();
    for (list, entries) in &case.lists {
        lists.insert(list.0.clone(), entries.iter().map(entry).collect());
    }
    let papers: Vec<Json> = case
        .ticks
        .iter()
        .map(|(paper, tick)| {
            let state = match tick {
                Tick::Awaited => "awaited",
                Tick::Held => "held",
                Tick::Accepted => "accepted",
                Tick::Declined => "declined",
            };
            json!({ "step": paper.step, "document": paper.document, "entry": paper.entry, "state": state })
        })
        .collect();
    let hand = match &case.hand {
        Hand::Bot => "bot",
        Hand::Asked { .. } => "adviser asked",
        Hand::Held { .. } => "adviser",
        Hand::Parked { .. } => "parked",
    };
    let ratings: Map<String, Json> = case.assessments.iter().map(|(id, rated)| (id.0.clone(), json!(rated))).collect();
    let reminders: Vec<Json> = case
        .reminders
        .iter()
        .map(|((step, reminder), nag)| json!({ "step": step, "reminder": reminder, "sent": nag.sent }))
        .collect();
    let whole = json!({
        "case": case.id.to_string(),
        "dialogue": case.key.dialogue,
        "qualification": case.key.qualification,
        "channel": case.address.channel,
        "place": case.address.place.0,
        "language": case.language,
        "consent": case.consent.map(|at| at.to_string()),
        "origin": case.origin,
        "opened": case.opened.to_string(),
        "active": case.active.to_string(),
        "step": case.step,
        "answers": slots(&case.slots),
        "skipped": case.skipped,
        "lists": lists,
        "papers": papers,
        "ratings": ratings,
        "reminders": reminders,
        "stopped": case.stopped,
        "watched": case.watched.map(|at| at.to_string()),
        "paused": case.paused.map(|at| at.to_string()),
        "notes": case.notes.iter().map(|note| json!({ "at": note.at.to_string(), "words": note.words.0 })).collect::<Vec<_>>(),
        "hand": hand,
        "outcome": case.outcome,
    });
    serde_json::to_string_pretty(&whole).expect("plain JSON values always print")
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
