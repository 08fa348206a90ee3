//! Whatever comes in, nothing panics and nothing hangs: files of authors, updates, buttons, words, commands,
//! stored bytes, backups, configurations.
//!
//! Inputs are made from real ones by a generator with a seed. `FUZZ_EXECUTIONS=1000000 FUZZ_SEED=7 cargo test
//! --release --test fuzz -- --nocapture` is the long form (executions of each target). An input that broke
//! something belongs in `tests/fuzz/`, in a file named after its target: those are tried first, as they are.

#[path = "support/clock.rs"]
mod clock;
#[path = "support/dice.rs"]
#[allow(dead_code, reason = "the simulation draws in more ways")]
mod dice;
#[path = "support/heap.rs"]
mod heap;
#[path = "support/shipped.rs"]
mod shipped;

use std::collections::BTreeMap;
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use clock::Odd;
use dice::Dice;
use jalon::adapters::files;
use jalon::adapters::store::MemoryStore;
use jalon::adapters::store::archive::Reader;
use jalon::adapters::store::record::seal::Secret;
use jalon::adapters::store::record::{decode_case, decode_delivery, encode_case};
use jalon::adapters::terminal::transcript;
use jalon::app::config::Config;
use jalon::app::{self, App, Content, Settings};
use jalon::dialogue::{Language, Sources, Table, TableId, check};
use jalon::directory::{self, Import, Order, Records};
use jalon::engine::case::{Address, Adviser, Case, CaseId, Hand, Private};
use jalon::engine::effect::Effect;
use jalon::engine::event::{Content as Sent, Event};
use jalon::engine::language::fold::fold;
use jalon::engine::{self, World, advance};
use jalon::ports::Entropy;
use jalon::ports::channel::{Desk, DeskAct, Inbound, InboundId, InboundKind, Receipt, Room};
use jiff::Timestamp;

/// Longest input.
const LONGEST: usize = 8 * 1024;
/// No input may take so long; in a build that is not optimised everything takes many times longer.
const PATIENCE: Duration = Duration::from_millis(if cfg!(debug_assertions) { 5_000 } else { 100 });

/// Comparisons that a letter of a message may cost. A letter that stands alone as a word is compared with every phrase
/// that begins with it: about 400 begin with a "c", as "c'est …" does. Work that grows with the square would be ten
/// times more.
const EACH: f64 = 450.0;

/// No input may take so much memory.
const ROOM: usize = 64 * 1024 * 1024;

#[global_allocator]
static HEAP: heap::Counted = heap::Counted;

/// Words that meet more than random bytes do.
const WORDS: &[&str] = &[
    "oui",
    "non",
    "1",
    "99999999999999999999",
    "-1",
    "0",
    "12 mars 2026",
    "31/02/2026",
    "il y a 3 ans",
    "demain",
    "je ne sais pas",
    "effacer",
    "!prendre 1",
    "!rdv 1 2026-12-03 14:30",
    "!clore 1 4 : fin",
    "!piece 1 2 ok",
    "!",
    "J-0001",
    "q1.oui",
    "q0.",
    "q18446744073709551615.x",
    "consent.oui.fr",
    "{ $x }",
    "[[prompt]]",
    "when = { a = [",
    "\u{202e}",
    "e\u{301}\u{301}\u{301}",
    "𝕏",
    "\u{0}",
    "\n",
    "\t",
    "\"",
    "'",
    "\\",
    "&amp;<b>",
    "*_[x](y)",
    "«\u{202f}",
    "\u{a0}:",
    "👩‍👩‍👧",
    "ﷺ",
    "= ",
    ";",
    ",,,,",
    "\u{feff}",
];

fn setting(name: &str, usual: u64) -> u64 {
    std::env::var(name).ok().and_then(|value| value.parse().ok()).unwrap_or(usual)
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// A new input out of two known ones.
fn mutated(dice: &mut Dice, corpus: &[Vec<u8>]) -> Vec<u8> {
    let mut input = dice.one(corpus).clone();
    for _ in 0..=dice.roll(6) {
        let at = dice.roll(input.len() + 1);
        let end = (at + dice.roll(40)).min(input.len());
        match dice.roll(9) {
            0 if !input.is_empty() => {
                let at = at.min(input.len() - 1);
                input[at] ^= 1 << dice.roll(8);
            }
            1 => drop(input.drain(at..end)),
            2 => {
                let piece = input[at..end].to_vec();
                for _ in 0..dice.roll(60) {
                    input.splice(at..at, piece.iter().copied());
                }
            }
            3 => {
                let other = dice.one(corpus);
                let from = dice.roll(other.len() + 1);
                input.truncate(at);
                input.extend_from_slice(&other[from..]);
            }
            4 => input.truncate(at),
            5 => {
                let byte = u8::try_from(dice.roll(256)).expect("a byte");
                input.insert(at, byte);
            }
            _ => drop(input.splice(at..at, dice.word(WORDS).bytes())),
        }
        input.truncate(LONGEST);
    }
    input
}

/// Tries one target with what is kept for it, then with so many new inputs.
fn fuzz(name: &str, usual: u64, corpus: Vec<Vec<u8>>, target: impl FnMut(&[u8])) {
    let mut target = target;
    let mut kept = Vec::new();
    for entry in std::fs::read_dir(root().join("tests/fuzz")).expect("the kept inputs").flatten() {
        if entry.file_name().to_string_lossy().starts_with(&format!("{name}-")) {
            kept.push(std::fs::read(entry.path()).expect("a kept input"));
        }
    }
    let mut dice = Dice::new(setting("FUZZ_SEED", 2026));
    let executions = setting("FUZZ_EXECUTIONS", usual);
    let (begun, mut slowest, mut largest) = (Instant::now(), Duration::ZERO, 0);
    let mut round = kept.into_iter().chain(corpus.clone()).collect::<Vec<_>>().into_iter();
    for _ in 0..executions {
        let input = round.next().unwrap_or_else(|| mutated(&mut dice, &corpus));
        let mut once = || {
            let begun = Instant::now();
            let mut done = Ok(());
            let room = heap::most(|| done = catch_unwind(AssertUnwindSafe(|| target(&input))));
            let took = begun.elapsed();
            let shown = || String::from_utf8_lossy(&input).escape_debug().to_string();
            assert!(done.is_ok(), "{name} panics; keep this input in tests/fuzz/{name}-…:\n{}", shown());
            assert!(room <= ROOM, "{name} takes {room} bytes:\n{}", shown());
            largest = largest.max(room);
            took
        };
        // A machine that did something else meanwhile is asked once more.
        let took = match once() {
            took if took > PATIENCE => once(),
            took => took,
        };
        assert!(took <= PATIENCE, "{name} takes {took:?}:\n{}", String::from_utf8_lossy(&input).escape_debug());
        slowest = slowest.max(took);
    }
    let each = begun.elapsed() / u32::try_from(executions.max(1)).unwrap_or(u32::MAX);
    println!("{name}: {executions} executions, {each:?} each, {slowest:?} at most, {} kB at most", largest / 1024);
}

fn texts(sources: &Sources, end: &str) -> Vec<Vec<u8>> {
    sources.iter().filter(|(path, _)| path.ends_with(end)).map(|(_, text)| text.clone().into_bytes()).collect()
}

fn words() -> Vec<Vec<u8>> {
    WORDS.iter().map(|word| word.as_bytes().to_vec()).collect()
}

/// The library of `tests/foreign`: small, with every notion of the format.
fn library() -> Sources {
    let root = root().join("tests/foreign");
    let mut sources = files::folder(&root.join("dialogues"), &root.join("locales")).expect("it can be read");
    let own = shipped::shipped().into_iter();
    sources.extend(own.filter(|(path, _)| path == "locales/en/common.ftl" || path == "locales/en/findings.ftl"));
    sources
}

#[test]
fn files_of_authors() {
    let sources = library();
    let paths: Vec<String> = sources.keys().filter(|path| path.starts_with("dialogues/")).cloned().collect();
    let mut place = 0;
    let with = |path: &str, input: &[u8]| {
        let mut changed = sources.clone();
        changed.insert(path.to_owned(), String::from_utf8_lossy(input).into_owned());
        changed
    };
    let dialogues = [texts(&sources, ".toml"), texts(&sources, ".csv")].concat();
    fuzz("dialogue", 400, dialogues, |input| {
        place += 1;
        let _ = check(&with(&paths[place % paths.len()], input));
    });
    let fluent: Vec<String> =
        sources.keys().filter(|path| path.starts_with("locales/") && !path.contains("/common")).cloned().collect();
    let small = sources.iter().filter(|(path, _)| fluent.contains(path)).map(|(_, text)| text.clone().into_bytes());
    let small = small.map(|mut text: Vec<u8>| {
        text.truncate(2_000);
        text
    });
    let mut place = 0;
    fuzz("fluent", 40, small.collect(), |input| {
        place += 1;
        let _ = app::content::findings(&with(&fluent[place % fluent.len()], input));
    });
    let shown = std::fs::read_to_string(root().join("src/cli/jalon.toml")).expect("the configuration that is shown");
    let known = |line: &str| {
        line.strip_prefix("# ").filter(|rest| rest.contains(" = ") || rest.starts_with('[')).map(str::to_owned)
    };
    let lines: Vec<String> = shown.lines().map(|line| known(line).unwrap_or_else(|| line.to_owned()) + "\n").collect();
    let blocks = lines.split(|line| line.starts_with("# ---")).map(|block| block.concat().into_bytes());
    fuzz("config", 4_000, blocks.collect(), |input| {
        let _ = Config::read(&String::from_utf8_lossy(input), std::iter::empty());
    });
    let plays = std::fs::read(root().join("tests/transcripts/salon.txt")).expect("a transcript");
    let plays = plays.chunks(400).map(<[u8]>::to_vec).collect();
    fuzz("transcript", 4_000, plays, |input| {
        let _ = transcript::parse(&String::from_utf8_lossy(input));
    });
}

fn world(sources: &Sources, languages: &[&str]) -> Content {
    let languages = languages.iter().map(|language| Language::from(*language)).collect();
    let settings = Settings { languages, ..Settings::default() };
    app::content::load(sources, &settings).unwrap_or_else(|findings| panic!("{:?}", findings.first()))
}

fn now() -> Timestamp {
    "2026-03-02T09:00:00Z".parse().expect("a moment")
}

fn stranger(world: &World) -> Case {
    let address = Address { channel: "test".into(), place: Private("a".into()) };
    let (dialogue, start) = (world.dialogue.id.clone(), world.dialogue.start.clone());
    let sheet = world.dialogue.qualifications.keys().next().cloned().expect("a sheet");
    let language = world.languages[0].clone();
    Case::stranger(CaseId(1), address, language, dialogue, sheet, start, now())
}

/// One conversation that never ends: any words, any buttons; it is never silent, and its record reads back.
#[test]
fn words_and_buttons() {
    let content = world(&shipped::shipped(), &["fr", "en"]);
    let world = &content.world;
    let table = std::fs::read_to_string(root().join("tests/understanding/fr.tsv")).expect("what people type");
    let sentences = table.lines().flat_map(|line| line.split('\t')).map(|words| words.as_bytes().to_vec());
    let corpus: Vec<Vec<u8>> = words().into_iter().chain(sentences).collect();
    let agree = || advance(world, stranger(world), Event::Heard(Sent::Press("consent.oui.fr".into())), now()).case;
    let (mut case, mut buttons) = (agree(), Vec::<String>::new());
    let mut dice = Dice::new(7);
    fuzz("turn", 700, corpus, |input| {
        let words = String::from_utf8_lossy(input).into_owned();
        let sent = match dice.roll(8) {
            0 => Sent::Press(words),
            1 => Sent::Edited(Private(words)),
            2 => Sent::Start { code: Some(words) },
            3 | 4 if !buttons.is_empty() => Sent::Press(dice.one(&buttons).clone()),
            _ => Sent::Text(Private(words)),
        };
        let turn = advance(world, case.clone(), Event::Heard(sent), now());
        let is_over = turn.effects.contains(&Effect::Erase) || !turn.case.is_open() || turn.case.hand != Hand::Bot;
        let said = turn.effects.iter().rev().find_map(|effect| match effect {
            Effect::Say(say) if !say.choices.is_empty() => Some(&say.choices),
            _ => None,
        });
        buttons = said.into_iter().flatten().map(|choice| choice.data.clone()).collect();
        assert!(buttons.iter().all(|data| data.len() <= 64), "a button that Telegram refuses");
        if is_over || dice.once_in(60) {
            case = agree();
            return;
        }
        case = turn.case;
        case.revision += 1;
        assert!(case.question.is_some() && case.wake.is_some(), "an open case is never silent");
        assert_eq!(decode_case(&encode_case(&case)).as_ref(), Ok(&case), "a record reads back");
    });
}

/// What looking at a message costs at all is shared among so many letters, at least.
const FEW: usize = 64;

/// Signs of the longest message of Telegram.
const LONGEST_MESSAGE: usize = 4_096;

/// Signs of which one stands for several letters, and numbers, which are compared with the words around them.
fn costly() -> Vec<char> {
    let grows = |letter: &char| fold(&letter.to_string()).chars().count() > 1 || letter.is_numeric();
    ('\u{80}'..=char::MAX).filter(grows).chain("0129".chars()).collect()
}

/// Nobody buys much of the machine's time with few letters: the work of a message is in proportion to what is read
/// of it, and what is read of it is bounded.
#[test]
fn costly_letters() {
    let content = world(&shipped::shipped(), &["fr", "en"]);
    let world = &content.world;
    let agreed = advance(world, stranger(world), Event::Heard(Sent::Press("consent.oui.fr".into())), now()).case;
    let costly = costly();
    assert!(costly.len() > 1_000, "{}", costly.len());
    let mut dice = Dice::new(setting("FUZZ_SEED", 2026));
    let always = ['½', '⒛', 'ﷺ', '1'];
    let executions = usize::try_from(setting("FUZZ_EXECUTIONS", 40)).expect("a number");
    let mut most = 0.0_f64;
    let mut worst = String::new();
    let letters = |text: &str| fold(text).chars().count().min(engine::ALL_LETTERS);
    for round in 0..executions {
        let letter = *always.get(round).unwrap_or_else(|| dice.one(&costly));
        let between = dice.word(&["", "", " ", ", ", " ? ", "21 ", "plus "]);
        // The longest that a channel takes; in long forms most are shorter, so that more of them are tried.
        let length = if round < 40 { LONGEST_MESSAGE } else { 1 << dice.roll(13) };
        let text: String = format!("{letter}{between}").chars().cycle().take(length).collect();
        let effort = engine::effort(world, agreed.clone(), &text, now());
        #[allow(clippy::cast_precision_loss, reason = "a figure to be shown")]
        let each = effort as f64 / letters(&text).max(FEW) as f64;
        if each > most {
            (most, worst) = (each, format!("{letter}{between}"));
        }
        assert!(each <= EACH, "{each:.0} comparisons a letter: {}", text.escape_debug().take(40).collect::<String>());
    }
    println!("costly letters: {executions} executions, {most:.0} comparisons a letter at most, of {worst:?}");
}

struct Dull;

impl Entropy for Dull {
    fn fill(&mut self, buffer: &mut [u8]) {
        (7..).zip(buffer).for_each(|(byte, place)| *place = byte);
    }
}

/// Lists of contact points that somebody else made.
#[test]
fn imports() {
    let sources = shipped::shipped();
    let tables = check(&sources).dialogue.expect("what ships is clean").tables.into_iter();
    // Every import begins with an index over its tables: a few rows of each are enough here.
    let few = |table: Table| {
        let rows = (0..table.len().min(200)).map(|row| Ok::<_, std::convert::Infallible>(table.row(row)));
        Table::read(table.columns().to_vec(), rows).unwrap_or_default()
    };
    let tables: BTreeMap<TableId, Table> = tables.map(|(id, table)| (id, few(table))).collect();
    let ((maps, _), (forms, _)) = (directory::maps(&sources), directory::forms(&sources));
    let order = Order { kind: "mission-locale".into(), source: "x".into(), date: "2026".into(), ..Order::default() };
    let mut corpus = Vec::new();
    for entry in std::fs::read_dir(root().join("tests/contacts/lists")).expect("the lists").flatten() {
        let mut list = std::fs::read(entry.path()).expect("a list");
        list.truncate(2_000);
        corpus.push(list);
    }
    assert!(corpus.len() > 1);
    fuzz("import", 2_000, corpus, |input| {
        let text = String::from_utf8_lossy(input);
        let Some((first, rest)) = text.split_once('\n') else { return };
        let Ok((header, mut records)) = Records::of_header(first) else { return };
        // Most changes leave the names of the columns alone, so that rows are reached.
        let Some(map) = directory::choose(&maps, &header, true) else { return };
        let mut import = Import::new(map, &forms, &order, &tables, &header);
        for (line, text) in (2..).zip(rest.lines()) {
            for (line, record) in records.push(line, text.to_owned()) {
                let _ = record.and_then(|fields| import.take(line, &fields));
            }
        }
        for (line, record) in records.end() {
            let _ = record.and_then(|fields| import.take(line, &fields));
        }
        let _ = import.end();
    });
}

/// Anything that advisers may write in the room of a role and of a case.
#[test]
fn commands() {
    let content = world(&library(), &["en"]);
    let mut app = App::new(content, Box::new(MemoryStore::new()), Box::new(Odd::at(now())), Box::new(Dull));
    let mut number = 0_u64;
    let verbs =
        ["!take 1", "!give back 1", "!show 1", "!paper 1 1 ok", "!note 1 x", "!step 1 loan x", "!close 1 1 : x"];
    let more =
        ["!meeting 1 2026-12-03 14:30 x", "!remind 1 tomorrow 9h x", "!code 1", "!stats", "!away until 2026-12-10"];
    let corpus = verbs.iter().chain(&more).map(|word| word.as_bytes().to_vec()).chain(words()).collect();
    let mut dice = Dice::new(9);
    fuzz("command", 700, corpus, |input| {
        number += 1;
        let words = Private(String::from_utf8_lossy(input).into_owned());
        let adviser = Adviser { id: "@ann:x".into(), name: "Ann".into() };
        let room = if dice.once_in(2) { Room::Role("desk".into()) } else { Room::Case(CaseId(1)) };
        let act = if dice.once_in(5) {
            DeskAct::Edited { of: InboundId(format!("d{}", number / 2)), words }
        } else {
            DeskAct::Wrote(words)
        };
        let what = |number: u64| match number % 9 {
            0 => InboundKind::Content(Sent::Press("consent.oui.en".into())),
            1 => InboundKind::Content(Sent::Text(Private("i want to talk to someone".into()))),
            _ => InboundKind::Desk(Desk { room: room.clone(), adviser: adviser.clone(), act: act.clone() }),
        };
        let inbound = Inbound {
            id: InboundId(format!("d{number}")),
            address: Address { channel: "test".into(), place: Private("a".into()) },
            what: what(number),
            wording: None,
            language: None,
            at: now(),
        };
        app.receive(&[inbound]).expect("taken");
        let outgoing = app.deliver_due(50).expect("delivered");
        app.delivered(outgoing.into_iter().map(|one| (one.id, Ok(Receipt::default()))).collect()).expect("settled");
        assert!(
            app.store().case(CaseId(1)).expect("read").is_none_or(|case| !matches!(case.hand, Hand::Parked { .. }))
        );
    });
}

/// Bytes of the store that something else changed.
#[test]
fn stored_bytes() {
    let golden = |start: &str| -> Vec<Vec<u8>> {
        let files = std::fs::read_dir(root().join("tests/records")).expect("golden records").flatten();
        let named = files.filter(|entry| entry.file_name().to_string_lossy().starts_with(start));
        let hex = named.map(|entry| std::fs::read_to_string(entry.path()).expect("a record"));
        hex.map(|digits| {
            let pairs = digits.trim().as_bytes().chunks(2);
            pairs.map(|two| u8::from_str_radix(&String::from_utf8_lossy(two), 16).expect("hex")).collect()
        })
        .collect()
    };
    fuzz("case", 30_000, golden("case"), |input| drop(decode_case(input)));
    fuzz("delivery", 30_000, golden("deliver"), |input| drop(decode_delivery(input)));
    let mut backups = golden("backup");
    backups.iter_mut().for_each(|backup| backup.truncate(LONGEST));
    fuzz("backup", 1_000, backups, |input| {
        if let Ok(reader) = Reader::begin(Cursor::new(input), &Secret([7; 32])) {
            let _ = reader.check();
        }
    });
}

/// What another program could send in Telegram's name.
#[cfg(feature = "telegram")]
#[test]
fn updates() {
    use jalon::adapters::telegram::inbound;
    use serde_json::Value;

    let user = r#"{"id":7,"is_bot":false,"first_name":"A","language_code":"fr"}"#;
    let chat = r#"{"id":7,"type":"private","first_name":"A"}"#;
    let corpus = [
        format!(
            r#"[{{"update_id":1,"message":{{"message_id":2,"date":1,"chat":{chat},"from":{user},"text":"oui"}}}}]"#
        ),
        format!(
            r#"[{{"update_id":2,"callback_query":{{"id":"1","from":{user},"chat_instance":"x","data":"q1.oui","message":{{"message_id":2,"date":1,"chat":{chat},"text":"?"}}}}}}]"#
        ),
        format!(
            r#"[{{"update_id":3,"edited_message":{{"message_id":2,"date":1,"edit_date":2,"chat":{chat},"from":{user},"text":"non"}}}},{{"update_id":4,"message":{{"message_id":5,"date":9,"chat":{chat},"from":{user},"document":{{"file_id":"f","file_unique_id":"u","file_size":3}}}}}}]"#
        ),
        format!(
            r#"[{{"update_id":5,"my_chat_member":{{"chat":{chat},"from":{user},"date":1,"old_chat_member":{{"user":{user},"status":"member"}},"new_chat_member":{{"user":{user},"status":"kicked","until_date":0}}}}}}]"#
        ),
    ];
    for real in &corpus {
        let polled = inbound::polled(serde_json::from_str::<Vec<Value>>(real).expect("an update"));
        assert_eq!((polled.unreadable, polled.inbounds.is_empty()), (0, false), "{real}");
    }
    fuzz("update", 10_000, corpus.map(String::into_bytes).into(), |input| {
        if let Ok(updates) = serde_json::from_slice::<Vec<Value>>(input) {
            let _ = inbound::polled(updates);
        }
    });
}
