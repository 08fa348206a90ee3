//! The import table, the forbidden words and the size of files, checked on the source itself.
//!
//! The table below is the one in `src/lib.rs`. Test modules (`#[cfg(test)]`) may use what they like, but no
//! word of the trade. No file may use another one that uses it in turn, however many lie between them.

mod source;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use jalon::engine::language::fold::fold;

use source::{Source, edges, ring};

/// A place under `src/`, what it may use from the crate, and which outside crates.
/// The first row that the file's path begins with counts.
const TABLE: &[(&str, &[&str], &[&str])] = &[
    ("lib.rs", &[], &[]),
    ("build.rs", &[], &[]),
    ("dialogue", &["dialogue"], &["serde", "toml", "csv", "jiff", "strsim"]),
    ("engine/case", &["dialogue", "engine::case"], &["jiff"]),
    (
        "engine/language",
        &["dialogue", "engine::case", "engine::language"],
        &["snowball_stemmers_rs", "strsim", "unicode_normalization"],
    ),
    ("engine/effect.rs", &["dialogue", "engine::case"], &["jiff"]),
    ("engine/event.rs", &["dialogue", "engine::case"], &["jiff"]),
    (
        "engine/world.rs",
        &["dialogue", "engine::case", "engine::effect", "engine::language", "engine::world"],
        &["jiff"],
    ),
    (
        "engine/facts",
        &["dialogue", "engine::case", "engine::effect", "engine::facts", "engine::common_ids", "engine::world"],
        &["jiff"],
    ),
    (
        "engine/turn",
        &[
            "dialogue",
            "engine::case",
            "engine::effect",
            "engine::facts",
            "engine::language",
            "engine::turn",
            "engine::common_ids",
            "engine::world",
        ],
        &["jiff"],
    ),
    (
        "engine/advisers",
        &[
            "dialogue",
            "engine::advisers",
            "engine::case",
            "engine::effect",
            "engine::facts",
            "engine::language",
            "engine::turn",
            "engine::common_ids",
            "engine::world",
        ],
        &["jiff", "strsim"],
    ),
    (
        "engine/reminders",
        &[
            "dialogue",
            "engine::advisers",
            "engine::case",
            "engine::effect",
            "engine::facts",
            "engine::language",
            "engine::reminders",
            "engine::turn",
            "engine::common_ids",
            "engine::world",
        ],
        &["jiff"],
    ),
    (
        "engine/understanding",
        &[
            "dialogue",
            "engine::advisers",
            "engine::case",
            "engine::effect",
            "engine::facts",
            "engine::language",
            "engine::reminders",
            "engine::turn",
            "engine::understanding",
            "engine::common_ids",
            "engine::world",
        ],
        &["jiff"],
    ),
    (
        "engine/conversation",
        &[
            "dialogue",
            "engine::advisers",
            "engine::case",
            "engine::conversation",
            "engine::effect",
            "engine::event",
            "engine::facts",
            "engine::language",
            "engine::reminders",
            "engine::turn",
            "engine::understanding",
            "engine::common_ids",
            "engine::world",
        ],
        &["jiff"],
    ),
    (
        "engine/timer.rs",
        &[
            "dialogue",
            "engine::advisers",
            "engine::case",
            "engine::conversation",
            "engine::effect",
            "engine::facts",
            "engine::reminders",
            "engine::turn",
            "engine::common_ids",
            "engine::world",
        ],
        &["jiff"],
    ),
    (
        "engine/advance.rs",
        &[
            "dialogue",
            "engine::advisers",
            "engine::case",
            "engine::conversation",
            "engine::effect",
            "engine::event",
            "engine::reminders",
            "engine::timer",
            "engine::turn",
            "engine::common_ids",
            "engine::world",
        ],
        &["jiff"],
    ),
    ("engine/common_ids.rs", &[], &[]),
    ("engine/mod.rs", &["engine"], &[]),
    ("text", &["dialogue", "engine", "text"], &["fluent", "fluent_syntax", "fluent_langneg", "unic_langid", "jiff"]),
    ("directory", &["dialogue", "directory", "engine::language::fold"], &["serde", "csv", "toml"]),
    ("ports", &["dialogue", "engine", "ports"], &["thiserror", "jiff"]),
    (
        "app",
        &["dialogue", "engine", "text", "directory", "ports", "app"],
        &["tracing", "serde", "serde_json", "toml", "jiff", "thiserror"],
    ),
    ("adapters/mod.rs", &["adapters"], &[]),
    ("adapters/entropy.rs", &["ports"], &["getrandom"]),
    ("adapters/files.rs", &["dialogue"], &["include_dir"]),
    (
        "adapters/store/record",
        &["dialogue", "engine", "ports", "adapters::store::record"],
        &[
            "serde",
            "postcard",
            "lz4_flex",
            "chacha20poly1305",
            "hmac",
            "sha2",
            "zeroize",
            "getrandom",
            "jiff",
            "thiserror",
        ],
    ),
    ("adapters/store/memory.rs", &["dialogue", "engine", "ports", "adapters::store"], &["jiff"]),
    (
        "adapters/store",
        &["dialogue", "engine", "ports", "adapters::store"],
        &["sled", "jiff", "tracing", "thiserror", "getrandom", "postcard", "serde"],
    ),
    (
        "adapters/matrix",
        &["dialogue", "engine", "ports", "adapters::matrix"],
        &["matrix_sdk", "matrix_sdk_base", "tokio", "serde", "serde_json", "tracing", "jiff", "thiserror"],
    ),
    (
        "adapters/telegram",
        &["dialogue", "engine", "ports", "adapters::telegram"],
        &["teloxide", "tokio", "axum", "reqwest", "subtle", "serde", "serde_json", "tracing", "jiff", "thiserror"],
    ),
    (
        "adapters/terminal",
        &["dialogue", "engine", "ports", "adapters::terminal"],
        &["jiff", "terminal_size", "thiserror"],
    ),
];

/// `main` and the modules of the binary: the only place that knows everything.
const BINARY: &[&str] = &["main.rs", "cli"];

/// Folders that do no IO, read no clock, draw no random number, are not async and do not log.
const PURE: &[&str] = &["dialogue", "engine", "text", "directory"];

/// What pure folders must not say.
const FORBIDDEN: &[&str] = &[
    "async",
    "HashMap",
    "HashSet",
    "rand",
    "getrandom",
    "tokio",
    "tracing",
    "std::fs",
    "std::io",
    "std::env",
    "std::net",
    "std::process",
    "std::thread",
    "SystemTime",
    "Instant",
    "::now(",
    "println!",
    "eprintln!",
    "print!",
    "dbg!",
];

/// What nobody says outside the binary's own files.
const NOWHERE: &[&str] = &["todo!", "unimplemented!", "println!", "eprintln!", "dbg!", ".unwrap()"];

const MOST_LINES: usize = 500;

#[test]
fn imports_follow_the_table() {
    let outside = dependencies();
    let mut wrong = String::new();
    for file in sources() {
        let Some((_, crates_own, crates_outside)) = TABLE.iter().find(|(place, ..)| file.is_under(place)) else {
            if !BINARY.iter().any(|place| file.is_under(place)) {
                let _ = writeln!(wrong, "src/{}:1: no row of the import table is for this file", file.path);
            }
            continue;
        };
        for (line, path) in &file.paths {
            let mut segments = path.split("::");
            let root = segments.next().unwrap_or_default();
            if root == "crate" {
                let inside = segments.collect::<Vec<_>>().join("::");
                if inside.is_empty() || file.path == "lib.rs" {
                    continue;
                }
                let allowed = crates_own
                    .iter()
                    .any(|own| inside == *own || inside.strip_prefix(own).is_some_and(|rest| rest.starts_with("::")));
                if !allowed {
                    let _ = writeln!(
                        wrong,
                        "src/{}:{line}: uses crate::{inside}, may use {}",
                        file.path,
                        crates_own.join(", ")
                    );
                }
            } else if outside.contains(root) && !crates_outside.contains(&root) {
                let _ = writeln!(
                    wrong,
                    "src/{}:{line}: uses the crate {root}, may use {}",
                    file.path,
                    crates_outside.join(", ")
                );
            }
        }
    }
    assert!(wrong.is_empty(), "imports that the table does not allow:\n{wrong}");
}

#[test]
fn no_files_use_each_other_in_a_ring() {
    let edges = edges(sources());
    let Some(ring) = ring(&edges, |_| true) else { return };
    let tied = ring.windows(2).map(|two| format!("src/{} uses {}\n", two[0], edges[two[0]][two[1]]));
    panic!("files that use each other in a ring:\n{}src/{}", tied.collect::<String>(), ring[0]);
}

#[test]
fn pure_folders_stay_pure() {
    let mut wrong = String::new();
    for file in sources() {
        let pure = PURE.iter().any(|place| file.is_under(place));
        let binary = BINARY.iter().any(|place| file.is_under(place)) || file.path == "build.rs";
        for (line, text) in file.code.lines().enumerate() {
            let forbidden = if pure { FORBIDDEN } else { &[] };
            let nowhere = if binary { &[] } else { NOWHERE };
            for word in forbidden.iter().chain(nowhere).filter(|word| says(text, word)) {
                let _ = writeln!(wrong, "src/{}:{}: says {word}", file.path, line + 1);
            }
        }
    }
    assert!(wrong.is_empty(), "words that do not belong there:\n{wrong}");
}

#[test]
fn the_source_knows_no_procedure() {
    let list = fs::read_to_string(root().join("tests/trade_words.txt")).expect("the list of words");
    let words: Vec<String> = list.lines().filter(|line| !line.starts_with('#')).map(fold).collect();
    let mut wrong = String::new();
    for file in sources() {
        for (line, text) in file.whole.lines().enumerate() {
            let folded = format!(" {} ", fold(&split_capitals(text)));
            for word in words.iter().filter(|word| !word.is_empty()) {
                let found =
                    if word.len() > 5 { folded.contains(word.as_str()) } else { folded.contains(&format!(" {word} ")) };
                if found {
                    let _ = writeln!(wrong, "src/{}:{}: knows the word \"{word}\"", file.path, line + 1);
                }
            }
        }
    }
    assert!(wrong.is_empty(), "words of the trade belong in dialogues/ and locales/:\n{wrong}");
}

#[test]
fn files_say_what_they_are_and_stay_short() {
    let mut wrong = String::new();
    for file in sources() {
        if !file.whole.starts_with("//!") {
            let _ = writeln!(wrong, "src/{}:1: does not open with `//!`", file.path);
        }
        let lines = file.lines;
        if lines > MOST_LINES {
            let _ = writeln!(wrong, "src/{}:{lines}: {lines} lines without its tests, at most {MOST_LINES}", file.path);
        }
    }
    for file in rust_files(&root().join("tests")) {
        let text = fs::read_to_string(&file).expect("a test file");
        if !text.starts_with("//!") {
            let _ = writeln!(wrong, "{}:1: does not open with `//!`", file.display());
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// Clocks of whole seconds hide what a real one shows: tests have one clock, and it has nanoseconds.
#[test]
fn tests_have_one_clock_and_it_is_odd() {
    let has_own = |file: &PathBuf| {
        let is_known = file.ends_with("support/clock.rs") || file.ends_with("architecture.rs");
        !is_known && fs::read_to_string(file).expect("a test").contains("Clock for ")
    };
    let wrong: Vec<PathBuf> = rust_files(&root().join("tests")).into_iter().filter(has_own).collect();
    assert!(wrong.is_empty(), "use tests/support/clock.rs instead of a clock of its own: {wrong:?}");
}

/// The checks are only worth something if they see what they should.
#[test]
fn the_reader_sees_every_way_to_write_a_path() {
    let file = Source::new(
        "engine/deep/inner.rs".to_owned(),
        r#"//! use tokio::nothing;
use super::super::super::text::{self, french::{Date as Day, join}};
pub(crate) use crate::{dialogue::Slot, app};
const WORDS: &str = "crate::ports::Clock // not code";
const LETTER: char = '"'; /* serde::Nested /* twice */ still */
#[derive(serde::Serialize)]
struct A<'a>(&'a ::jiff::Timestamp, super::sibling::Thing);
fn f() { std::mem::drop(crate::ports::Clock::now as fn()); }
#[cfg(test)]
mod tests { use tokio::test; }
pub(in crate::engine) fn g() { matches!(a, super::Other::B { .. }); println!("{}", self::here::C); }
"#
        .to_owned(),
    );
    let expected = [
        (2, "crate::text"),
        (2, "crate::text::french::Date"),
        (2, "crate::text::french::join"),
        (3, "crate::dialogue::Slot"),
        (3, "crate::app"),
        (6, "serde::Serialize"),
        (7, "jiff::Timestamp"),
        (7, "crate::engine::deep::sibling::Thing"),
        (8, "std::mem::drop"),
        (8, "crate::ports::Clock::now"),
        (11, "crate::engine::deep::Other::B"),
        (11, "crate::engine::deep::inner::here::C"),
    ];
    assert_eq!(file.paths, expected.map(|(line, path)| (line, path.to_owned())));
    assert_eq!(file.lines, 9, "tests are no lines");
    for (line, text) in file.code.lines().enumerate() {
        let words: &[&str] = match line + 1 {
            1 | 9 | 10 => &[],
            4 => &["const", "WORDS", "str"],
            5 => &["const", "LETTER", "char"],
            _ => continue,
        };
        let said: Vec<&str> = text.split(|letter: char| !letter.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
        assert_eq!(said, words, "line {}", line + 1);
    }
}

#[test]
fn a_ring_is_found_wherever_a_path_begins() {
    let file = |path: &str, text: &str| Source::new(path.to_owned(), text.to_owned());
    let files = [
        file("a/mod.rs", "mod b;\nmod c;\nuse b::B;\nfn f() { c::d() }"),
        file("a/b.rs", "use super::c;"),
        file("a/c.rs", "#[cfg(test)]\nuse super::b;\nuse crate::e;"),
        file("e.rs", "fn f() { vec![crate::a::F] }"),
    ];
    let edges = edges(&files);
    let uses = |file: &str| edges[file].keys().copied().collect::<Vec<_>>();
    assert_eq!(uses("a/mod.rs"), ["a/b.rs", "a/c.rs"]);
    assert_eq!(uses("a/b.rs"), ["a/c.rs"]);
    assert_eq!(uses("a/c.rs"), ["e.rs"]);
    assert_eq!(uses("e.rs"), ["a/mod.rs"]);
    assert_eq!(ring(&edges, |_| true), Some(vec!["a/c.rs", "e.rs", "a/mod.rs", "a/c.rs"]));
    assert_eq!(ring(&edges, |path| path != "e.rs"), None);
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// All files under `src/`, read once.
fn sources() -> &'static [Source] {
    static SOURCES: OnceLock<Vec<Source>> = OnceLock::new();
    SOURCES.get_or_init(|| {
        let src = root().join("src");
        let files: Vec<Source> = rust_files(&src)
            .into_iter()
            .map(|file| {
                let path = file.strip_prefix(&src).expect("a file under src").to_string_lossy().replace('\\', "/");
                Source::new(path, fs::read_to_string(&file).expect("a source file"))
            })
            .collect();
        assert!(files.len() > 20, "the source was not found");
        files
    })
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut entries: Vec<PathBuf> =
        fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            found.extend(rust_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found
}

/// Names of the outside crates, as written in code.
fn dependencies() -> BTreeSet<String> {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).expect("the manifest");
    let mut inside = false;
    let mut names = BTreeSet::new();
    for line in manifest.lines() {
        if line.starts_with('[') {
            inside = line.contains("dependencies]");
        } else if inside && let Some((name, _)) = line.split_once('=') {
            names.insert(name.trim().replace('-', "_"));
        }
    }
    assert!(names.contains("unic_langid"), "the manifest was not understood");
    names
}

/// Whether the line says the word, not as part of a longer one.
fn says(line: &str, word: &str) -> bool {
    let is_letter = |letter: char| letter.is_alphanumeric() || letter == '_';
    line.match_indices(word).any(|(at, _)| {
        let before = word.starts_with(is_letter) && line[..at].chars().next_back().is_some_and(is_letter);
        let after = word.ends_with(is_letter) && line[at + word.len()..].chars().next().is_some_and(is_letter);
        !before && !after
    })
}

/// `FirstThing_two` as `First Thing two`, so that names fold like words.
fn split_capitals(text: &str) -> String {
    let mut split = String::with_capacity(text.len());
    let mut small = false;
    for letter in text.chars() {
        if letter.is_uppercase() && small {
            split.push(' ');
        }
        small = letter.is_lowercase();
        split.push(letter);
    }
    split
}
