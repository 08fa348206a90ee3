//! What people really type, and what jalon makes of it: `tests/understanding/*.tsv`.
//!
//! Each row is a sentence typed to an open question, and the meaning that a careful counsellor would
//! see. What happened is read off the turn: the values taken, the texts said. A meaning is right, a
//! question back (nothing was taken, the person is asked), or wrong; wrong ones fail the test, and so
//! do fewer than 95 % right. `-- --nocapture` prints the score of each meaning and the confusion table.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use jalon::dialogue::{Answer, SlotId, SlotKind, StepId, Topic, text_ids};
use jalon::engine::case::{About, Case, Private, Question, Value};
use jalon::engine::effect::{Arg, Effect, Line, Part};
use jalon::engine::event::{Content, Event};
use jalon::engine::{World, advance};
use jiff::Timestamp;

use crate::support::world;

/// Of all rows, so many hundredths must be understood as written.
const RIGHT: usize = 95;

/// The same of each group of the held-out rows, on which no phrase was tuned: a little less than was
/// last seen, so that it only rises. Never mend a phrase by looking at them: write new rows.
const HELD_OUT_FLOORS: &[(&str, usize)] = &[("danger", 70), ("care", 97), ("harmless", 91), ("ordinary", 73)];
const HELD_OUT: &str = "held-out";

/// The same of each group of the rows about danger, which are tuned on.
const DANGER_FLOORS: &[(&str, usize)] = &[("danger", 94), ("care", 98), ("harmless", 99)];

/// A line of the table.
pub(crate) struct Row {
    /// The last comment before it.
    group: String,
    place: String,
    pub context: String,
    pub sentence: String,
    pub meanings: Vec<String>,
}

impl Row {
    /// Whether what was found is one of the meanings, or several that are all among them.
    fn allows(&self, found: &str) -> bool {
        let parts = |meaning: &str| meaning.split(" + ").map(str::to_owned).collect::<Vec<_>>();
        let known: BTreeSet<String> = self.meanings.iter().flat_map(|meaning| parts(meaning)).collect();
        let is_mix = parts(found).len() > 1 && self.meanings.len() > 1;
        self.meanings.iter().any(|meaning| meaning == found)
            || is_mix && parts(found).iter().all(|part| known.contains(part))
    }
}

pub(crate) fn rows(table: &str) -> Vec<Row> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/understanding/{table}.tsv"));
    let text = std::fs::read_to_string(&path).expect("the table");
    let mut group = String::new();
    let mut rows = Vec::new();
    for (at, line) in text.lines().enumerate().skip(1).filter(|(_, line)| !line.trim().is_empty()) {
        if let Some(comment) = line.strip_prefix('#') {
            comment.trim().clone_into(&mut group);
            continue;
        }
        let cells: Vec<&str> = line.split('\t').collect();
        let [context, sentence, meaning] = cells[..] else { panic!("{}:{}: not three cells", path.display(), at + 1) };
        rows.push(Row {
            group: group.clone(),
            place: format!("{table}.tsv:{}", at + 1),
            context: context.to_owned(),
            sentence: sentence.to_owned(),
            meanings: meaning.split(" | ").map(|one| one.trim().to_owned()).collect(),
        });
    }
    rows
}

/// A person to whom this question is open, on Monday 16 March 2026.
pub(crate) fn case(world: &World, context: &str, language: &str, now: Timestamp) -> Case {
    let (step, slot) = context.split_once('/').expect("step/slot");
    let (step, slot) = (StepId::from(step), SlotId::from(slot));
    assert!(world.dialogue.slots.contains_key(&slot), "no such place: {context}");
    let mut case = world::person(world, &step, language, now);
    case.revision = 7;
    case.question =
        Some(Question { number: 7, about: About::Slot { step, slot, entry: None }, reminder: None, misses: 0 });
    case
}

/// The ids of the texts that a turn says, attributes and all.
pub(crate) fn said(effects: &[Effect]) -> BTreeSet<String> {
    fn line(line_: &Line, all: &mut BTreeSet<String>) {
        all.insert(line_.attribute.as_ref().map_or(line_.id.clone(), |name| format!("{}.{name}", line_.id)));
        for arg in line_.args.values() {
            match arg {
                Arg::Line(inner) => line(inner, all),
                Arg::Lines(inner) => inner.iter().for_each(|inner| line(inner, all)),
                _ => {}
            }
        }
    }
    let mut all = BTreeSet::new();
    for effect in effects {
        let Effect::Say(say) = effect else { continue };
        for part in &say.parts {
            match part {
                Part::Text(text) => line(text, &mut all),
                Part::Bullets(lines) => lines.iter().for_each(|text| line(text, &mut all)),
                Part::Contacts { kinds, .. } => {
                    all.insert("=contacts".into());
                    all.extend(kinds.iter().map(|contact| format!("=contact:{}", contact.kind)));
                }
                Part::Export => drop(all.insert("=export".into())),
                Part::Fact(_) | Part::Verbatim(_) => {}
            }
        }
    }
    all
}

/// What a turn did, in the words of the table.
fn meaning(world: &World, context: &str, before: &Case, after: &Case, effects: &[Effect]) -> String {
    let said = said(effects);
    let says = |id: &str| said.contains(id);
    if says("vae-distress") {
        return "distress".into();
    }
    if says("vae-distress-unsure") {
        return "care".into();
    }
    if says("common-language-set") {
        return format!("language:{}", after.language);
    }
    let facts: Vec<String> = after
        .slots
        .iter()
        .filter(|(slot, value)| before.slots.get(*slot) != Some(value))
        .filter(|(slot, _)| world.dialogue.slots[*slot].beside.is_none())
        .map(|(slot, value)| format!("{slot}={}", shown(value)))
        .collect();
    if !facts.is_empty() {
        return facts.into_iter().chain(topic(world, &said)).collect::<Vec<_>>().join(" + ");
    }
    let (_, slot) = context.split_once('/').expect("step/slot");
    if after.skipped.contains(slot) {
        return "skip".into();
    }
    match after.question.as_ref().map(|question| &question.about) {
        Some(About::Meant { .. } | About::Which { .. }) => return "ask".into(),
        Some(About::Erase) => return "intent:erase".into(),
        Some(About::Language) => return "intent:language".into(),
        Some(About::Change) => return "intent:change".into(),
        _ => {}
    }
    if let Some(topic) = topic(world, &said) {
        return topic;
    }
    if let Some(term) = said.iter().find_map(|id| id.strip_prefix("glossary-").filter(|term| !term.contains('.'))) {
        return format!("term:{term}");
    }
    if let Some(wish) = wish(&said) {
        return wish;
    }
    let asks = said.iter().any(|id| {
        id.ends_with(".retry")
            || id.starts_with("common-miss")
            || id == "common-asked-unsure"
            || id.starts_with("common-date-")
    });
    let is_bounded = says("common-number-range") || says("common-text-long");
    let is_help = said.iter().any(|id| id.ends_with(".help"));
    let found = if asks || is_bounded {
        "ask"
    } else if is_help {
        "intent:help"
    } else {
        "intent:repeat"
    };
    found.into()
}

/// The wish that was granted.
pub(crate) fn wish(said: &BTreeSet<String>) -> Option<String> {
    let wishes = [
        ("common-help", "help"),
        ("common-hand-asked", "human"),
        ("common-hand-waiting", "human"),
        ("common-paused", "pause"),
        ("common-resumed", "resume"),
        ("common-stopped-all", "stop"),
        ("common-thanks", "thanks"),
        ("common-data", "data"),
        ("common-hello", "hello"),
        ("common-back-nothing", "back"),
        ("common-change-nothing", "change"),
        ("common-next", "where"),
        ("common-missing-none", "missing"),
        ("common-missing-some", "missing"),
        ("=contacts", "contact"),
    ];
    wishes.iter().find(|(id, _)| said.contains(*id)).map(|(_, wish)| format!("intent:{wish}"))
}

/// The topic that was said.
pub(crate) fn topic(world: &World, said: &BTreeSet<String>) -> Option<String> {
    let is_said = |topic: &&Topic| {
        let own = text_ids::topic(&world.dialogue, &topic.id);
        let row = |row: &Answer| said.contains(&text_ids::topic_row(&world.dialogue, &topic.id, &row.say));
        said.contains(&own) || topic.answers.0.iter().any(|(_, answer)| row(answer))
    };
    let topics = world.dialogue.topics.iter().filter(is_said).map(|topic| topic.id.to_string());
    topics.max_by_key(String::len).map(|id| format!("topic:{id}"))
}

pub(crate) fn shown(value: &Value) -> String {
    match value {
        Value::Date(date) => date.to_string(),
        Value::Month { year, month } => format!("{year}-{month:02}"),
        Value::Number(number) => number.to_string(),
        Value::Text(text) => text.0.clone(),
        Value::Word(word) => word.to_string(),
    }
}

/// The family of a meaning: what kind of thing it is.
fn family(world: &World, meaning: &str) -> String {
    match meaning.split_once([':', '=']) {
        _ if meaning.contains(" + ") => "several facts".into(),
        Some((slot, _)) if matches!(world.dialogue.slots.get(slot).map(|slot| &slot.kind), Some(SlotKind::Date)) => {
            "date".into()
        }
        Some((slot, _)) if world.dialogue.slots.contains_key(slot) => "answer".into(),
        Some((kind, _)) => kind.to_owned(),
        None => meaning.to_owned(),
    }
}

/// What jalon makes of a row.
fn heard(world: &World, row: &Row, language: &str, now: Timestamp) -> String {
    let before = case(world, &row.context, language, now);
    let turn = advance(world, before.clone(), Event::Heard(Content::Text(Private(row.sentence.clone()))), now);
    meaning(world, &row.context, &before, &turn.case, &turn.effects)
}

/// How the groups of a folder fare: right, taken otherwise, asked back. `not-distress` is anything else,
/// `harmless` is neither distress nor care.
fn scores(folder: &str) -> BTreeMap<String, [usize; 3]> {
    let world = world::content().world;
    let now: Timestamp = "2026-03-16T09:00:00Z".parse().expect("a time");
    let mut scores: BTreeMap<String, [usize; 3]> = BTreeMap::new();
    let mut met: BTreeMap<(String, String), usize> = BTreeMap::new();
    for language in ["fr", "en"] {
        for row in rows(&format!("{folder}/{language}")) {
            let found = heard(&world, &row, language, now);
            let is_right = row.meanings.iter().any(|meaning| match meaning.as_str() {
                "not-distress" => found != "distress",
                "harmless" => found != "distress" && found != "care",
                _ => row.allows(&found),
            });
            let score = scores.entry(row.group.clone()).or_default();
            score[if is_right { 0 } else { 1 + usize::from(found == "ask") }] += 1;
            *met.entry((row.group.clone(), family(&world, &found))).or_default() += 1;
            // The rows that nobody may look at are never shown.
            if folder != HELD_OUT && !is_right {
                println!("{} {} found {found}, wanted {}", row.place, row.sentence, row.meanings.join(" | "));
            }
        }
    }
    for (group, [right, wrong, asked]) in &scores {
        println!("{folder} {group:>10} right {right}, asked back {asked}, taken otherwise {wrong}");
    }
    for ((group, found), count) in &met {
        println!("{folder} {group:>10} met as {found} {count}");
    }
    scores
}

fn hold(folder: &str, floors: &[(&str, usize)]) {
    let scores = scores(folder);
    for (group, floor) in floors {
        let [right, wrong, asked] = scores[*group];
        assert!(right * 100 >= (right + wrong + asked) * floor, "{group}: {right} right, the floor is {floor} %");
    }
}

/// Rows written by somebody who had seen neither the phrases nor the code.
#[test]
fn sentences_that_nobody_tuned_on_fare_no_worse() {
    hold(HELD_OUT, HELD_OUT_FLOORS);
}

/// Rows on which the lists of `distress.ftl` were tuned.
#[test]
fn danger_is_met_and_harmless_words_are_not() {
    hold("danger", DANGER_FLOORS);
}

/// Words that the program itself offers are taken, not worried about.
#[test]
fn offered_words_never_worry() {
    let world = world::content().world;
    let now: Timestamp = "2026-03-16T09:00:00Z".parse().expect("a time");
    for (language, voice) in &world.voices {
        // Reasons for closing are offered to advisers, and heard from nobody else.
        let is_offered = |id: &str| !id.starts_with("vae-distress") && !id.starts_with("vae-closing");
        let texts = voice.choices.iter().filter(|(id, _)| is_offered(id));
        let offered = texts.flat_map(|(_, choices)| choices).filter(|(key, _)| !key.starts_with('!'));
        let phrases = offered.map(|(_, phrases)| phrases).chain(voice.intents.values());
        let labels: BTreeSet<&String> = phrases.filter_map(|phrases| phrases.first()).collect();
        for label in labels {
            let (group, place, context) = (String::new(), String::new(), "accueil/etape".to_owned());
            let row = Row { group, place, context, sentence: label.clone(), meanings: Vec::new() };
            let found = heard(&world, &row, language.as_str(), now);
            assert!(found != "distress" && found != "care", "{language} {label}: {found}");
        }
    }
}

#[test]
fn understands_what_people_type_and_never_the_opposite() {
    let world = world::content().world;
    let now: Timestamp = "2026-03-16T09:00:00Z".parse().expect("a time");
    let mut wrong = String::new();
    let mut unclear = String::new();
    let mut confusion: BTreeMap<(String, String), usize> = BTreeMap::new();
    let (mut all, mut right) = (0, 0);
    for language in ["fr", "en"] {
        for row in rows(language) {
            let found = heard(&world, &row, language, now);
            all += 1;
            let is_right = row.allows(&found);
            right += usize::from(is_right);
            let wanted = if is_right { &found } else { &row.meanings[0] };
            *confusion.entry((family(&world, wanted), family(&world, &found))).or_default() += 1;
            if !is_right {
                let line = format!(
                    "{} [{}] {}\n    wanted {}, found {found}\n",
                    row.place,
                    row.context,
                    row.sentence,
                    row.meanings.join(" | ")
                );
                if found == "ask" { unclear.push_str(&line) } else { wrong.push_str(&line) }
            }
        }
    }
    let mut families: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for ((wanted, found), count) in &confusion {
        let score = families.entry(wanted).or_default();
        score.0 += count;
        score.1 += if wanted == found { *count } else { 0 };
    }
    println!("{right} of {all} right");
    for (family, (count, right)) in &families {
        println!("{family:>14} {right:>4} of {count:>4}");
    }
    let mut table = String::new();
    for ((wanted, found), count) in confusion.iter().filter(|((wanted, found), _)| wanted != found) {
        let _ = writeln!(table, "{wanted:>14} taken for {found:<14} {count}");
    }
    println!("{table}");
    println!("asked back:\n{unclear}");
    assert!(wrong.is_empty(), "taken for something else:\n{wrong}");
    assert!(right * 100 >= all * RIGHT, "{right} of {all} right");
}
