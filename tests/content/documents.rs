//! What the documents for authors say is so: the step they show works, and their tables name every key that the
//! parser knows, and no other.

use std::collections::{BTreeMap, BTreeSet};

use jalon::adapters::files;
use jalon::dialogue::raw;
use jalon::directory;
use serde::de::DeserializeOwned;

fn root() -> &'static std::path::Path {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn text(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

#[test]
fn the_step_that_is_shown_works() {
    let document = text("dialogues/README.md");
    let indented = |text: &str| -> String {
        text.lines().map(|line| if line.is_empty() { "\n".into() } else { format!("    {line}\n") }).collect()
    };
    let step = text("tests/foreign/dialogues/library/loan.toml");
    assert!(document.contains(&indented(step.trim_end())), "the step is not the one that is tested");
    let words = text("tests/foreign/locales/en/library/loan.ftl");
    let shown: Vec<&str> = words.lines().take(9).collect();
    assert!(document.contains(&indented(&shown.join("\n"))), "its words are not those that are tested");
}

/// The keys of a table as its reader lists them when it refuses one.
fn keys<T: DeserializeOwned>(text: &str) -> BTreeSet<String> {
    let error = toml::from_str::<T>(text).err().unwrap_or_else(|| panic!("an unknown key is taken: {text}"));
    let (refused, known) = error.message().split_once(", expected ").unwrap_or_default();
    assert_eq!(refused, "unknown field `no-such-key`", "{text}");
    known.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

/// A table of the documents and the keys that its reader knows.
type Known = Vec<(&'static str, BTreeSet<String>)>;

/// The tables of dialogues, each with the name of its shape in `src/dialogue/raw.rs`.
fn dialogues() -> Vec<(&'static str, &'static str, BTreeSet<String>)> {
    macro_rules! shapes {
        ($($table:literal $shape:ident)*) => {
            vec![$(($table, stringify!($shape), keys::<raw::$shape>("no-such-key = 1"))),*]
        };
    }
    shapes! {
        "`dialogue.toml`" RawDialogue
        "`[calendar]`" RawCalendar
        "`[column]`" RawColumn
        "`[slot.X]`" RawSlot
        "`label`, `named`, `wide`" RawLabel
        "`[derived.X]`" RawDerived
        "`[list.X]`" RawList
        "`[band.X]`" RawBand
        "`values` of a band" RawBandValue
        "`[total.X]`" RawTotal
        "`[elapsed.X]`" RawElapsed
        "`[assessment.X]`" RawAssessment
        "`[cadence.X]`" RawCadence
        "`[fact.X]`" RawFact
        "`[[status]]`" RawStatus
        "`[distress]`" RawDistress
        "`[[contact]]`" RawContact
        "`[kind.X]`" RawKind
        "`ask` of a kind" RawKindAsk
        "`[[kind.X.note]]`" RawNote
        "`<step>.toml`" RawStep
        "`[[prompt]]`" RawPrompt
        "`[[document]]`" RawDocument
        "`[[deadline]]`" RawDeadline
        "`from`, `start`" RawAnchor
        "`[[reminder]]`" RawReminder
        "`then`" RawThen
        "`[[next]]`" RawNext
        "`topics.toml`" RawTopics
        "`[[topic]]`" RawTopic
        "`[[topic.answer]]`" RawAnswer
        "`<id>.toml`" RawQualification
        "`[[competence]]`" RawCompetence
    }
}

/// The tables of the files that say how lists of contact points are read.
fn contacts() -> Known {
    let map = keys::<directory::Map>;
    let forms = keys::<directory::Forms>;
    vec![
        ("`<map>.toml`", map("no-such-key = 1")),
        ("`[columns]`", map("[columns]\nno-such-key = 1")),
        ("`[[area]]`", map("[[area]]\nno-such-key = 1")),
        ("`begins`", map("[[area]]\nbegins = { no-such-key = 1 }")),
        ("`forms.toml`", forms("no-such-key = 1")),
        ("`[phone]`", forms("[phone]\nno-such-key = 1")),
        ("`short`", forms("[phone]\nshort = { no-such-key = 1 }")),
        ("`[mail]`", forms("[mail]\nno-such-key = 1")),
    ]
}

/// The rows of the document's tables of keys: table, key, whether it is needed.
fn rows(document: &str) -> Vec<(&str, &str, bool)> {
    let cells = |line: &'_ str| -> Vec<String> { line.split('|').map(|cell| cell.trim().to_owned()).collect() };
    let rows = document.lines().filter(|line| {
        let cells = cells(line);
        cells.len() == 6 && cells[1].starts_with('`') && cells[2].starts_with('`')
    });
    rows.map(|line| {
        let mut cells = line.split('|').map(str::trim).skip(1);
        let (table, key) = (cells.next().unwrap_or_default(), cells.next().unwrap_or_default());
        (table, key.trim_matches('`'), cells.next() == Some("needed"))
    })
    .collect()
}

#[test]
fn the_tables_name_every_key_and_no_other() {
    let document = text("dialogues/README.md");
    let mut told: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for (table, key, _) in rows(&document) {
        assert!(told.entry(table).or_default().insert(key.to_owned()), "{table} names {key} twice");
    }
    let dialogues = dialogues().into_iter().map(|(table, _, keys)| (table, keys));
    let known: BTreeMap<&str, BTreeSet<String>> = dialogues.chain(contacts()).collect();
    for table in known.keys().chain(told.keys()) {
        assert_eq!(told.get(table), known.get(table), "{table}: the document (left) and the parser (right)");
    }
}

/// Every shape of the files, and of each key whether it is needed, as the source declares it.
fn declared() -> BTreeMap<String, BTreeMap<String, bool>> {
    let source = text("src/dialogue/raw.rs");
    let mut shapes: BTreeMap<String, BTreeMap<String, bool>> = BTreeMap::new();
    let (mut shape, mut has_default) = (None, false);
    for line in source.lines() {
        if let Some(name) = line.strip_prefix("pub struct ").and_then(|rest| rest.strip_suffix(" {")) {
            shape = Some(name.to_owned());
        } else if line == "}" {
            shape = None;
        } else if let Some((shape, (key, kind))) =
            shape.as_ref().zip(line.strip_prefix("    pub ").and_then(|field| field.split_once(": ")))
        {
            let is_needed = !has_default && !kind.starts_with("Option<");
            shapes.entry(shape.clone()).or_default().insert(key.replace('_', "-"), is_needed);
        }
        has_default = line.trim() == "#[serde(default)]";
    }
    shapes
}

#[test]
fn the_tables_say_what_is_needed_and_leave_no_shape_out() {
    let document = text("dialogues/README.md");
    let rows = rows(&document);
    let mut told: BTreeMap<String, BTreeMap<String, bool>> = BTreeMap::new();
    for (table, shape, _) in dialogues() {
        let keys = rows.iter().filter(|row| row.0 == table).map(|(_, key, is_needed)| ((*key).to_owned(), *is_needed));
        told.insert(shape.to_owned(), keys.collect());
    }
    assert_eq!(told, declared());
}

#[test]
fn the_cadences_are_those_that_ship() {
    let sources = files::builtin();
    let header = toml::from_str::<raw::RawDialogue>(&sources["dialogues/vae/dialogue.toml"]).expect("it can be read");
    let document = text("dialogues/README.md");
    for (id, cadence) in &header.cadence {
        let offsets: Vec<&str> = cadence.offsets.iter().map(|offset| offset.get_ref().as_str()).collect();
        let words = [&cadence.toward, &cadence.outage, &cadence.expires].map(|word| word.get_ref().as_str());
        let row = format!("| `{}` | {} | {} |", id.get_ref(), offsets.join(", "), words.join(" | "));
        assert!(document.contains(&row), "the table of cadences has no row {row}");
    }
    let rows = document.lines().filter(|line| line.split('|').count() == 8 && line.starts_with("| `"));
    assert_eq!(rows.count(), header.cadence.len());
}

/// An attribute by what it is: the value in its name is the dialogue's own.
fn pattern(attribute: &str) -> String {
    let open = ["result-option-", "competence-", "choice-", "noted-", "option-", "note-", "group-"];
    let Some(start) = open.into_iter().find(|start| attribute.starts_with(start)) else { return attribute.to_owned() };
    let end = ["-also", "-not", "-example", "-show"].into_iter().find(|end| attribute.ends_with(end));
    format!("{start}X{}", end.unwrap_or_default())
}

#[test]
fn every_attribute_of_dialogues_and_terms_is_told() {
    let document = text("locales/README.md");
    let told: BTreeSet<&str> = document.split("`.").skip(1).filter_map(|rest| rest.split('`').next()).collect();
    let sources = files::builtin();
    let own =
        |id: &str| ["vae-", "glossary-", "common-intent-", "common-command-"].iter().any(|own| id.starts_with(own));
    let mut found = BTreeSet::new();
    let texts = jalon::text::Texts::load(&sources).0;
    for language in texts.languages() {
        for (_, entry) in texts.entries(&language).filter(|(id, _)| own(id)) {
            found.extend(entry.attributes.keys().map(|name| pattern(name)));
        }
    }
    assert!(found.len() > 40, "{found:?}");
    for attribute in found {
        assert!(told.contains(&*attribute), "locales/README.md does not tell of .{attribute}");
    }
}

/// All Rust files of the tests, with their text.
fn tests() -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut folders = vec![root().join("tests")];
    while let Some(folder) = folders.pop() {
        for path in std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
            let name = path.strip_prefix(root().join("tests")).expect("a test").to_string_lossy().replace('\\', "/");
            if path.is_dir() && !name.starts_with("bench") {
                folders.push(path);
            } else if name.ends_with(".rs") {
                found.insert(name, std::fs::read_to_string(path).expect("a test"));
            }
        }
    }
    found
}

#[test]
fn every_test_and_its_variables_are_told() {
    let document = text("tests/README.md");
    let tests = tests();
    assert!(tests.len() > 30, "the tests were not found");
    for name in tests.keys().filter(|name| !name.contains('/')) {
        assert!(document.contains(&format!("| `{name}`")), "tests/README.md does not say what {name} proves");
    }
    let told: BTreeSet<&str> =
        document.lines().filter_map(|line| line.strip_prefix("| `")?.split_once('`')).map(|(name, _)| name).collect();
    let mut read = BTreeSet::new();
    for text in tests.values() {
        for call in ["env::var_os(", "env::var(", "number(", "setting(", "env(", "variable: "] {
            let call = format!("{call}\"");
            let names = text.split(&call).skip(1).filter_map(|rest| rest.split('"').next());
            read.extend(names.filter(|name| name.bytes().all(|letter| letter.is_ascii_uppercase() || letter == b'_')));
        }
    }
    let told: BTreeSet<&str> =
        told.into_iter().filter(|name| name.contains('_') && !name.contains(|one: char| one.is_lowercase())).collect();
    assert_eq!(told, read, "variables: told (left) and read (right)");
}

const DOCUMENTS: [&str; 10] = [
    "README.md",
    "dialogues/README.md",
    "locales/README.md",
    "locales/fr/guide/conseiller.md",
    "locales/fr/guide/technicien.md",
    "tests/README.md",
    "tests/bench/README.md",
    ".github/CHANGELOG.md",
    ".github/CONTRIBUTING.md",
    ".github/SECURITY.md",
];

#[test]
fn what_documents_name_is_there() {
    for document in DOCUMENTS {
        let text = text(document);
        let words = text.split(['`', ' ', '\n']).map(|word| word.trim_end_matches([':', ',', '.', ';', ')']));
        let folders = ["src/", "tests/", "dialogues/", "locales/", ".github/", ".ci/"];
        let is_place = |word: &&str| {
            folders.iter().any(|folder| word.starts_with(folder)) && !word.contains(['<', '*', '{', '…', '='])
        };
        for word in words.filter(is_place) {
            assert!(root().join(word).exists(), "{document} names {word}, which is not there");
        }
    }
}

/// What is shown of a conversation was said.
#[test]
fn the_readme_is_short_and_shows_what_was_said() {
    let readme = text("README.md");
    assert!(readme.len() <= 6_000, "{} bytes", readme.len());
    let said = ["salarie", "salon"].map(|name| text(&format!("tests/transcripts/{name}.txt")));
    let blocks: Vec<&str> = readme.split("```text\n").skip(1).filter_map(|rest| rest.split("```").next()).collect();
    assert_eq!(blocks.len(), 2);
    for block in blocks {
        assert!(said.iter().any(|said| said.contains(block)), "no transcript holds\n{block}");
    }
}
