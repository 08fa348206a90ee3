//! The import table, the forbidden words and the size of files, checked on the source itself.
//!
//! The table below is the one in `src/lib.rs`. Test modules (everything after
//! the first `#[cfg(test)]`) may use what they like, but no word of the trade.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use jalon::engine::fold::fold;

/// A place under `src/`, what it may use from the crate, and which outside crates.
/// The first row that the file's path begins with counts.
const TABLE: &[(&str, &[&str], &[&str])] = &[
    ("lib.rs", &[], &[]),
    ("build.rs", &[], &[]),
    ("dialogue", &["dialogue"], &["serde", "toml", "csv", "jiff", "strsim"]),
    ("engine", &["dialogue", "engine"], &["jiff", "snowball_stemmers_rs", "strsim", "unicode_normalization"]),
    ("text", &["dialogue", "engine", "text"], &["fluent", "fluent_syntax", "fluent_langneg", "unic_langid", "jiff"]),
    ("directory", &["dialogue", "directory", "engine::fold"], &["serde", "csv", "toml"]),
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
        &["teloxide", "tokio", "axum", "reqwest", "serde", "serde_json", "tracing", "jiff", "thiserror"],
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
        for (line, path) in paths(&file) {
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
        let lines = file.code.lines().count();
        if lines > MOST_LINES {
            let _ = writeln!(wrong, "src/{}:{lines}: {lines} lines before its tests, at most {MOST_LINES}", file.path);
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

/// The checks are only worth something if they see what they should.
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
"#
        .to_owned(),
    );
    let found: Vec<(usize, String)> = paths(&file);
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
    ];
    assert_eq!(found, expected.map(|(line, path)| (line, path.to_owned())));
}

/// One file under `src/`.
struct Source {
    /// From `src/`, with slashes.
    path: String,
    whole: String,
    /// Up to the tests, with comments and texts blanked; lines keep their numbers.
    code: String,
}

impl Source {
    fn new(path: String, whole: String) -> Self {
        let tests = whole.find("#[cfg(test)]").unwrap_or(whole.len());
        let code = blank(&whole[..tests]);
        Self { path, whole, code }
    }

    fn is_under(&self, place: &str) -> bool {
        let rest = self.path.strip_prefix(place);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/') || rest == ".rs")
    }

    /// The module that the file is, as path segments from the crate's root.
    fn module(&self) -> Vec<&str> {
        let path = self.path.trim_end_matches(".rs");
        path.split('/').filter(|segment| !["mod", "lib", "main"].contains(segment)).collect()
    }
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn sources() -> Vec<Source> {
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

/// The text with comments and literals replaced by blanks.
fn blank(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let mut blanked = String::with_capacity(text.len());
    let mut at = 0;
    while at < letters.len() {
        let end = literal_end(&letters, at);
        if end == at {
            blanked.push(letters[at]);
            at += 1;
        }
        while at < end {
            blanked.push(if letters[at] == '\n' { '\n' } else { ' ' });
            at += 1;
        }
    }
    blanked
}

/// Where the comment or literal that begins here ends; `at` itself when none does.
fn literal_end(letters: &[char], at: usize) -> usize {
    let rest = &letters[at..];
    let to = |found: Option<usize>| at + found.unwrap_or(rest.len());
    match rest {
        ['/', '/', ..] => to(rest.iter().position(|letter| *letter == '\n')),
        ['/', '*', ..] => {
            let mut depth = 0;
            let mut here = 0;
            while here + 1 < rest.len() {
                match (rest[here], rest[here + 1]) {
                    ('/', '*') => (depth, here) = (depth + 1, here + 2),
                    ('*', '/') => (depth, here) = (depth - 1, here + 2),
                    _ => here += 1,
                }
                if depth == 0 {
                    return at + here;
                }
            }
            letters.len()
        }
        ['r', '"' | '#', ..] if at == 0 || !letters[at - 1].is_alphanumeric() && letters[at - 1] != '_' => {
            let hashes = rest[1..].iter().take_while(|letter| **letter == '#').count();
            if rest.get(1 + hashes) != Some(&'"') {
                return at;
            }
            let close: Vec<char> = std::iter::once('"').chain(std::iter::repeat_n('#', hashes)).collect();
            let body = 2 + hashes;
            to(rest[body..].windows(close.len()).position(|window| window == close).map(|end| body + end + close.len()))
        }
        ['"', ..] => {
            let mut here = 1;
            while here < rest.len() && rest[here] != '"' {
                here += if rest[here] == '\\' { 2 } else { 1 };
            }
            (at + here + 1).min(letters.len())
        }
        // A lifetime has no closing quote.
        ['\'', '\\', ..] => to(rest.iter().skip(3).position(|letter| *letter == '\'').map(|end| end + 4)),
        ['\'', _, '\'', ..] => at + 3,
        _ => at,
    }
}

/// Every path of the code with its line; `use` trees are spread out, `self` and `super` resolved.
fn paths(file: &Source) -> Vec<(usize, String)> {
    let tokens = tokens(&file.code);
    let module = file.module();
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        if tokens[at].1 == "use" {
            let line = tokens[at].0;
            let mut tree = Vec::new();
            at = spread(&tokens, at + 1, &mut Vec::new(), &mut tree);
            found.extend(tree.into_iter().filter_map(|path| Some((line, resolve(&path, &module)?))));
            continue;
        }
        let mut path = Vec::new();
        let line = tokens[at].0;
        let mut here = at;
        if tokens[here].1 == "::" {
            here += 1;
        }
        while here < tokens.len() && is_name(&tokens[here].1) {
            path.push(tokens[here].1.clone());
            if tokens.get(here + 1).is_some_and(|token| token.1 == "::") {
                here += 2;
            } else {
                here += 1;
                break;
            }
        }
        if path.len() > 1 {
            found.extend(resolve(&path, &module).map(|path| (line, path)));
        }
        at = here.max(at + 1);
    }
    found
}

/// One `use` tree from `at`; gives the place after it.
fn spread(tokens: &[(usize, String)], mut at: usize, path: &mut Vec<String>, found: &mut Vec<Vec<String>>) -> usize {
    let depth = path.len();
    while at < tokens.len() {
        let token = tokens[at].1.as_str();
        match token {
            "::" => at += 1,
            "{" => {
                at += 1;
                while at < tokens.len() && tokens[at].1 != "}" {
                    at = if tokens[at].1 == "," { at + 1 } else { spread(tokens, at, path, found) };
                }
                path.truncate(depth);
                return at + 1;
            }
            "as" => at += 2,
            "," | "}" | ";" => break,
            _ => {
                if token != "self" || path.is_empty() {
                    path.push(token.to_owned());
                }
                at += 1;
            }
        }
    }
    if !path.is_empty() {
        found.push(path.clone());
    }
    path.truncate(depth);
    at
}

fn is_name(token: &str) -> bool {
    token.starts_with(|letter: char| letter.is_alphabetic() || letter == '_')
}

/// The path from the crate's root or from an outside crate; `None` for one inside the file.
fn resolve(path: &[String], module: &[&str]) -> Option<String> {
    let supers = path.iter().take_while(|segment| *segment == "super").count();
    let first = path.first()?.as_str();
    if supers == 0 && first != "self" {
        return Some(path.join("::"));
    }
    let base = module.len().checked_sub(supers)?;
    let skipped = supers.max(1);
    let segments = std::iter::once("crate")
        .chain(module[..base].iter().copied())
        .chain(path[skipped..].iter().map(String::as_str));
    Some(segments.collect::<Vec<_>>().join("::"))
}

/// Names, `::`, and single signs, each with its line.
fn tokens(code: &str) -> Vec<(usize, String)> {
    let mut tokens = Vec::new();
    for (line, text) in code.lines().enumerate() {
        let mut rest = text.trim_start();
        while let Some(first) = rest.chars().next() {
            // A lifetime is one token, so that its name is not taken for the root of a path.
            let quote = usize::from(first == '\'');
            let length = if first.is_alphanumeric() || first == '_' || quote == 1 {
                let end = rest[quote..].find(|letter: char| !letter.is_alphanumeric() && letter != '_');
                end.map_or(rest.len(), |end| end + quote)
            } else if rest.starts_with("::") {
                2
            } else {
                first.len_utf8()
            };
            tokens.push((line + 1, rest[..length].to_owned()));
            rest = rest[length..].trim_start();
        }
    }
    tokens
}
