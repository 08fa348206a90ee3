//! Whom a person is told to contact: `tests/contacts/profiles.tsv`, one kind of person a line.
//!
//! The table was written before the code, from the rules of the trade and the shipped data. Each
//! profile types a postal code, tells the rest, asks whom to contact; the answer begins with the kinds
//! of the table in their order, gives each a reason, says what must be said, and never what must not be.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use jalon::app::{self, Content};
use jalon::dialogue::{KindId, SlotKind, StepId};
use jalon::engine::advance;
use jalon::engine::case::{About, Case, Private, Question, Value};
use jalon::engine::effect::{Effect, Part};
use jalon::engine::event::{Content as Heard, Event};
use jiff::Timestamp;

use crate::support::world;

const TABLE: &str = include_str!("contacts/profiles.tsv");

/// Kinds of the table that jalon does not have: they stand last, without any contact point.
const UNKNOWN: [&str; 2] = ["transitions-pro", "region"];

/// The words by which a person tells a wish.
const WISHES: [(&str, &str); 4] = [
    ("discretion", "sans que mon employeur le sache"),
    ("cadre", "je suis cadre"),
    ("handicap", "je suis en situation de handicap"),
    ("femmes-familles", "droits des femmes"),
];

fn now() -> Timestamp {
    "2026-11-24T10:00:00Z".parse().expect("a time")
}

/// What a person is told: the kinds in their order, and all the words.
struct Answer {
    kinds: Vec<String>,
    words: String,
    /// What the buttons carry.
    buttons: Vec<String>,
}

/// A person at the first step whose question is open.
fn asked(content: &Content, slot: &str) -> Case {
    let mut case = world::person(&content.world, &StepId::from("accueil"), "fr", now());
    case.revision = 7;
    let about = About::Slot { step: "accueil".into(), slot: slot.into(), entry: None };
    case.question = Some(Question { number: 7, about, reminder: None, misses: 0 });
    case
}

fn say(content: &Content, case: Case, text: &str) -> (Case, Vec<Effect>) {
    let turn = advance(&content.world, case, Event::Heard(Heard::Text(Private(text.to_owned()))), now());
    (turn.case, turn.effects)
}

/// The person of a profile; the départements of which they must say one, if the postal code leaves several.
fn person_of(content: &Content, facts: &BTreeMap<&str, &str>) -> (Case, Vec<String>) {
    let world = &content.world;
    let mut case = asked(content, "departement");
    let mut several = Vec::new();
    if let Some(code) = facts.get("code-postal") {
        case = say(content, case, code).0;
        if let Some(About::Which { candidates, .. }) = case.question.as_ref().map(|question| &question.about) {
            several = candidates.iter().map(shown).collect();
        }
    }
    case.step = "accueil".into();
    for (slot, value) in facts {
        let (slot, value) = match *slot {
            "situation" | "activite" if *value == "ne-sais-pas" => {
                case.skipped.insert((*slot).into());
                continue;
            }
            "situation" | "activite" | "convention" => (*slot, Value::Word((*value).into())),
            "age" => (*slot, Value::Number(value.parse().expect("an age"))),
            "code-postal-travail" => {
                let Some(SlotKind::Lookup(lookup)) = world.dialogue.slots.get("departement").map(|slot| &slot.kind)
                else {
                    panic!("a lookup")
                };
                let table = &world.dialogue.tables[&lookup.table];
                let key = table.find(&lookup.typed, value, &lookup.gives).next().expect("a known code");
                ("departement-travail", Value::Word(key.into()))
            }
            _ => continue,
        };
        // A convention that no table has cannot be told.
        let is_known = slot != "convention"
            || world.dialogue.tables["conventions"].find("idcc", &shown(&value), "label").next().is_some();
        if is_known {
            case.slots.insert(slot.into(), value);
        }
    }
    (case, several)
}

fn shown(value: &Value) -> String {
    match value {
        Value::Word(word) => word.0.clone(),
        Value::Number(number) => number.to_string(),
        _ => String::new(),
    }
}

fn answer(content: &Content, case: Case, text: &str) -> Answer {
    let (_, effects) = say(content, case, text);
    let mut answer = Answer { kinds: Vec::new(), words: String::new(), buttons: Vec::new() };
    for effect in &effects {
        let Effect::Say(say) = effect else { continue };
        answer.buttons.extend(say.choices.iter().map(|choice| choice.data.clone()));
        for part in &say.parts {
            if let Part::Contacts { kinds, places } = part {
                answer.kinds.extend(kinds.iter().map(|one| one.kind.0.clone()));
                let today = jiff::tz::TimeZone::UTC.to_datetime(now()).date();
                let (paragraphs, links) = app::contact::paragraphs(content, &"fr".into(), kinds, places, today);
                for words in paragraphs {
                    let _ = writeln!(answer.words, "{words}\n");
                }
                for (name, url) in links {
                    let _ = writeln!(answer.words, "{name} {url}");
                }
            }
        }
    }
    answer
}

fn plain(text: &str) -> String {
    text.replace('’', "'").replace(['\u{a0}', '\u{202f}'], " ")
}

/// Whether a button asks what would find a contact of that kind.
fn offers(content: &Content, answer: &Answer, kind: &str) -> bool {
    let rules = content.world.dialogue.kind_rules.get(kind);
    let mut asks = rules.into_iter().flat_map(|rules| &rules.asks);
    asks.any(|(slot, _)| answer.buttons.iter().any(|data| data.ends_with(&format!(".{slot}"))))
}

/// What is wrong with the answer to a profile.
fn wrong(content: &Content, row: &[&str]) -> Vec<String> {
    let [_, facts, kinds, areas, words, never, _] = row else { return vec!["not seven cells".into()] };
    let facts: BTreeMap<&str, &str> = facts.split("; ").filter_map(|pair| pair.trim().split_once('=')).collect();
    let wishes: Vec<&str> = facts.get("souhait").into_iter().flat_map(|all| all.split('+')).collect();
    let told: Vec<&str> = WISHES.iter().filter(|(wish, _)| wishes.contains(wish)).map(|(_, words)| *words).collect();
    let text = format!("qui contacter, {}", told.join(", "));
    let (case, several) = person_of(content, &facts);
    let mut wrong = Vec::new();
    if let Some(ask) = areas.strip_prefix("ask: ") {
        let wanted: BTreeSet<&str> = ask.split(" | ").map(|area| area.split(' ').next().unwrap_or("")).collect();
        let found: BTreeSet<&str> = several.iter().map(String::as_str).collect();
        if wanted != found {
            wrong.push(format!("asks which of {found:?}, wanted {wanted:?}"));
        }
    } else if !several.is_empty() {
        wrong.push(format!("asks which of {several:?}"));
    }
    let answer = answer(content, case, text.trim_end_matches([',', ' ']));
    let known = |kind: &str| content.world.dialogue.kinds.iter().any(|known| known.as_str() == kind);
    let wanted: Vec<&str> = kinds.split(", ").filter(|kind| !UNKNOWN.contains(kind)).collect();
    assert!(wanted.iter().all(|kind| known(kind)), "an unknown kind in {kinds}");
    if !answer.kinds.iter().map(String::as_str).take(wanted.len()).eq(wanted.iter().copied()) {
        wrong.push(format!("kinds {:?}, wanted {wanted:?}", answer.kinds));
    }
    for kind in &answer.kinds {
        let reason = jalon::engine::effect::Line::new(format!("vae-kind-{kind}")).attribute("reason");
        let reason = content.texts.line(&"fr".into(), &reason);
        if reason.is_empty() || !answer.words.contains(&reason) {
            wrong.push(format!("no reason for {kind}"));
        }
    }
    let words_said = plain(&answer.words);
    let lower = words_said.to_lowercase();
    for piece in words.split(" | ").filter(|piece| *piece != "-") {
        if !lower.contains(&plain(piece).to_lowercase()) {
            wrong.push(format!("does not say `{piece}`"));
        }
    }
    for piece in never.split(" | ") {
        match piece.strip_prefix("kind:") {
            Some(kind) if answer.kinds.iter().any(|found| found == kind) => wrong.push(format!("names {kind}")),
            Some(kind) if offers(content, &answer, kind) => wrong.push(format!("offers to look for {kind}")),
            None if piece != "-" && words_said.contains(&plain(piece)) => wrong.push(format!("says `{piece}`")),
            _ => {}
        }
    }
    if !areas.starts_with("ask") && !["-", "none"].contains(areas) {
        for area in areas.split(" + ") {
            let academie = area.split_once(' ').map_or("", |(_, academie)| academie);
            if !words_said.contains(&plain(academie)) && answer.kinds.iter().take(5).any(|kind| kind == "dava") {
                wrong.push(format!("does not name {academie}"));
            }
        }
    }
    wrong
}

#[test]
fn each_profile_gets_its_contacts() {
    let content = world::content();
    let mut all = 0;
    let mut report = String::new();
    for line in TABLE.lines().skip(1).filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
        let row: Vec<&str> = line.split('\t').collect();
        all += 1;
        let wrong = wrong(&content, &row);
        if !wrong.is_empty() {
            let _ = writeln!(report, "{}: {}", row[0], wrong.join("; "));
        }
    }
    assert!(all >= 80, "only {all} profiles");
    assert!(report.is_empty(), "{} of {all} profiles:\n{report}", report.lines().count());
}

/// Every département, situation and age band gets somebody, with a reason; where it is the national entry only is printed.
#[test]
fn nobody_is_left_without_a_contact() {
    let content = world::content();
    let world = &content.world;
    let areas: Vec<String> =
        world.dialogue.tables["departements"].cells("departement_code").map(str::to_owned).collect();
    let Some(SlotKind::Choice(situations)) = world.dialogue.slots.get("situation").map(|slot| &slot.kind) else {
        panic!("situations are a choice")
    };
    let base = asked(&content, "etape");
    let mut count = 0;
    let mut national: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for area in &areas {
        for situation in situations {
            for age in [15, 20, 40] {
                let mut case = base.clone();
                case.slots.insert("departement".into(), Value::Word(area.as_str().into()));
                case.slots.insert("situation".into(), Value::Word(situation.clone()));
                case.slots.insert("age".into(), Value::Number(age));
                let (_, effects) = say(&content, case, "qui contacter");
                let parts = effects.iter().filter_map(|effect| match effect {
                    Effect::Say(say) => Some(&say.parts),
                    _ => None,
                });
                let (kinds, places) = parts
                    .flatten()
                    .find_map(|part| match part {
                        Part::Contacts { kinds, places } => Some((kinds, places)),
                        _ => None,
                    })
                    .expect("an answer");
                assert!(!kinds.is_empty(), "{area} {situation} {age}");
                let near = |kind: &KindId| {
                    let found = content.directory.find(kind, places, &world.dialogue.areas, 3);
                    !found.rows.is_empty() || found.more > 0
                };
                if !kinds.iter().any(|one| near(&one.kind)) {
                    national.entry(area.clone()).or_default().insert(format!("{situation} {age}"));
                }
                count += 1;
            }
        }
    }
    println!("{count} people; with the national entries only:");
    for (area, people) in &national {
        println!("{area}: {}", people.iter().cloned().collect::<Vec<_>>().join(", "));
    }
    assert_eq!(count, areas.len() * situations.len() * 3);
}
