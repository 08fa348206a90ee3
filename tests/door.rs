//! What somebody says to the notice: `door.tsv`, each row what they type, what it comes to, and what is kept of it.
//!
//! `agrees` begins a case, `refuses` and `reads` (the notice once more) keep nothing.

use std::fmt::Write as _;

use jalon::engine::case::{Case, Private, Value};
use jalon::engine::effect::{Effect, Part};
use jalon::engine::event::{Content, Event};
use jalon::engine::{World, advance};
use jiff::Timestamp;

use crate::support::world;

/// `slot=value` of everything that is kept, in order.
fn kept(case: &Case) -> String {
    let shown = case.slots.iter().map(|(slot, value)| match value {
        Value::Word(word) => format!("{slot}={word}"),
        Value::Number(number) => format!("{slot}={number}"),
        value => format!("{slot}={value:?}"),
    });
    shown.collect::<Vec<_>>().join(" ")
}

fn reply(world: &World, language: &str, text: &str) -> (String, String) {
    let now: Timestamp = "2026-12-01T10:00:00Z".parse().expect("a moment");
    let step = world.dialogue.start.clone();
    let mut stranger = world::person(world, &step, language, now);
    stranger.consent = None;
    let turn = advance(world, stranger, Event::Heard(Content::Text(Private(text.to_owned()))), now);
    let shows_notice = turn.effects.iter().any(|effect| {
        let Effect::Say(say) = effect else { return false };
        let is_notice =
            |part: &Part| matches!(part, Part::Text(line) if line.id.ends_with("-notice") && line.attribute.is_none());
        say.parts.iter().any(is_notice)
    });
    let came = match (turn.case.consent.is_some(), shows_notice) {
        (true, _) => "agrees",
        (false, true) => "reads",
        (false, false) => "refuses",
    };
    (came.to_owned(), kept(&turn.case))
}

#[test]
fn agreement_is_heard_in_everyday_words_and_never_guessed() {
    let content = world::content();
    let mut wrong = String::new();
    let mut rows = 0;
    for row in include_str!("door.tsv").lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        let cells: Vec<&str> = row.split('\t').collect();
        let [language, text, came, kept] = cells[..] else { panic!("four cells: {row:?}") };
        rows += 1;
        let got = reply(&content.world, language, text);
        if got != (came.to_owned(), kept.to_owned()) {
            let _ = writeln!(wrong, "{text:?} {} {:?}, expected {came} {kept:?}", got.0, got.1);
        }
    }
    assert!(rows >= 60, "{rows} rows");
    assert!(wrong.is_empty(), "{wrong}");
}
