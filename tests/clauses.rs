//! Messages of several clauses, and the acts that a careful counsellor would see in each: `understanding/clauses/*.tsv`.
//!
//! Acts stand between ` + `, ways to see one between `|`. A fact is right when it is stored; a question when it is
//! answered or stands below as a button; `not:slot` and `slot=?` when nothing is stored there. What is stored and not
//! told is wrong. Nobody tunes on these rows, so that they are never shown: only the figures of each kind.

use std::collections::{BTreeMap, BTreeSet};

use jalon::engine::advance;
use jalon::engine::case::{About, Private};
use jalon::engine::effect::Effect;
use jalon::engine::event::{Content, Event};
use jiff::Timestamp;

use crate::support::world;
use crate::understanding::{case, rows, said, shown, topic, wish};

/// Of all acts, so many hundredths must be right, and no more may be wrong: a little beside what was last seen, so
/// that it only gets better. What is aimed at is 80 and 2.
const RIGHT: usize = 58;
const WRONG: usize = 5;

/// How an act fared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fared {
    Right,
    Missed,
    Wrong,
}

#[test]
fn most_acts_of_a_message_are_seen_and_few_are_mistaken() {
    let world = world::content().world;
    let now: Timestamp = "2026-03-16T09:00:00Z".parse().expect("a time");
    let mut score: BTreeMap<(String, Fared), usize> = BTreeMap::new();
    for language in ["fr", "en"] {
        for row in rows(&format!("clauses/{language}")) {
            let before = case(&world, &row.context, language, now);
            let typed = Content::Text(Private(row.sentence.clone()));
            let turn = advance(&world, before.clone(), Event::Heard(typed), now);
            let told = said(&turn.effects);
            let stored: BTreeMap<String, String> = turn
                .case
                .slots
                .iter()
                .filter(|(slot, _)| world.dialogue.slots[*slot].beside.is_none())
                .map(|(slot, value)| (slot.to_string(), shown(value)))
                .collect();
            let mut seen: BTreeSet<String> = topic(&world, &told).into_iter().chain(wish(&told)).collect();
            let name = |id: &String| Some(format!("term:{}", id.strip_prefix("glossary-")?));
            seen.extend(told.iter().filter_map(name));
            seen.extend(told.iter().filter_map(|id| id.strip_prefix('=').map(str::to_owned)));
            seen.extend(told.contains("=contacts").then(|| "contact:any".to_owned()));
            for effect in &turn.effects {
                let Effect::Say(say) = effect else { continue };
                let offered = say.choices.iter().filter_map(|choice| choice.data.split_once(".=ask."));
                seen.extend(offered.map(|(_, subject)| subject.to_owned()));
            }
            let is_asked_back = turn.case.question.as_ref().is_some_and(|question| {
                matches!(question.about, About::Erase | About::Language | About::Change | About::ChangeAny)
            });
            if told.contains("vae-distress") || told.contains("vae-distress-unsure") {
                seen.insert("distress".into());
            }
            if is_asked_back {
                seen.extend(["intent:erase", "intent:language", "intent:change"].map(str::to_owned));
            }
            // The expected acts of a row stand in the table with the ways to see each.
            let expected: Vec<Vec<String>> = row.meanings[0]
                .split(" + ")
                .map(|act| act.split('|').map(|way| way.trim().to_owned()).collect())
                .collect();
            let mut known: BTreeSet<&str> = BTreeSet::new();
            for ways in &expected {
                let slots = ways.iter().filter_map(|way| way.split_once('=')).map(|(slot, _)| slot);
                known.extend(slots);
                let fared = ways
                    .iter()
                    .map(|way| match (way.split_once('='), way.strip_prefix("not:")) {
                        (_, Some(slot)) if stored.contains_key(slot) => Fared::Wrong,
                        (_, Some(_)) => Fared::Right,
                        (Some((slot, "?")), _) if stored.contains_key(slot) => Fared::Wrong,
                        (Some((_, "?")), _) => Fared::Right,
                        (Some((slot, value)), _) => match stored.get(slot) {
                            Some(found) if found == value => Fared::Right,
                            Some(_) => Fared::Wrong,
                            None => Fared::Missed,
                        },
                        _ if way == "none" || seen.contains(way) => Fared::Right,
                        _ if way == "intent:skip" && !turn.case.skipped.is_empty() => Fared::Right,
                        _ => Fared::Missed,
                    })
                    .min()
                    .expect("an act has a way");
                let kind = ways[0].split([':', '=']).next().unwrap_or_default();
                let kind = if world.dialogue.slots.contains_key(kind) { "fact" } else { kind };
                *score.entry((kind.to_owned(), fared)).or_default() += 1;
            }
            let mistaken = stored.keys().filter(|slot| !known.contains(slot.as_str())).count();
            *score.entry(("stored and not told".to_owned(), Fared::Wrong)).or_default() += mistaken;
        }
    }
    let count =
        |fared: Fared| score.iter().filter(|((_, one), _)| *one == fared).map(|(_, count)| count).sum::<usize>();
    let (right, missed, wrong) = (count(Fared::Right), count(Fared::Missed), count(Fared::Wrong));
    for ((kind, fared), count) in &score {
        println!("{kind:>20} {fared:?} {count}");
    }
    let all = right + missed + wrong;
    println!("acts: {right} right, {missed} missed, {wrong} wrong of {all}");
    assert!(right * 100 >= all * RIGHT, "{right} of {all} right");
    assert!(wrong * 100 <= all * WRONG, "{wrong} of {all} wrong");
}
