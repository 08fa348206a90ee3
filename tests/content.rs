//! The content: what ships is clean, and each thing that can be wrong is said where it is.

mod documents;

use std::collections::BTreeMap;

use jalon::adapters::files;
use jalon::dialogue::{Finding, Sources, check};
use jalon::text::plain::Measure;

fn lines(findings: &[Finding]) -> String {
    findings
        .iter()
        .map(|finding| {
            let args: Vec<String> = finding.args.iter().map(|(name, value)| format!(" {name}={value}")).collect();
            let near = finding.near.as_ref().map(|near| format!(" near={near}")).unwrap_or_default();
            let word = finding.code.word();
            format!("{word} {}:{}:{}{}{near}\n", finding.file, finding.line, finding.column, args.concat())
        })
        .collect()
}

#[test]
fn the_shipped_dialogue_is_clean() {
    let checked = check(&files::builtin());
    assert_eq!(lines(&checked.findings), "");
    assert!(checked.dialogue.is_some());
}

/// What the binary carries is what the folders hold: other tests read the folders.
#[test]
fn the_binary_carries_the_folders() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder: Sources = files::folder(&root.join("dialogues"), &root.join("locales")).expect("it can be read");
    let carried = files::builtin();
    let names = |sources: &Sources| sources.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&carried), names(&folder));
    assert!(carried == folder, "a file differs");
}

#[test]
fn a_foreign_dialogue_is_clean() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/foreign");
    let sources: Sources = files::folder(&folder.join("dialogues"), &folder.join("locales")).expect("it can be read");
    assert_eq!(lines(&check(&sources).findings), "");
}

#[test]
fn the_shipped_texts_match_the_dialogue() {
    assert_eq!(lines(&jalon::app::content::findings(&files::builtin())), "");
}

/// The message for somebody in distress names numbers that the directory holds with their sources.
#[test]
fn numbers_for_emergencies_are_those_of_the_directory() {
    let sources = files::builtin();
    for language in ["fr", "en"] {
        let text = &sources[&format!("locales/{language}/vae/distress.ftl")];
        let said = text.split("    .offer").next().expect("the message");
        for kind in ["urgence-suicide", "urgence"] {
            let rows = &sources[&format!("dialogues/contacts/{kind}.csv")];
            let row = rows.lines().find(|row| row.starts_with(&format!("{kind},"))).expect("a row");
            let phone = row.split(',').nth(4).expect("a number");
            assert!(!phone.is_empty() && said.contains(phone), "{language}: {kind} {phone}");
        }
    }
}

/// How plain the texts are, file by file: `-- --nocapture` prints the figures.
#[test]
fn texts_are_plain_in_every_file() {
    let sources = files::builtin();
    let texts = jalon::text::Texts::load(&sources).0;
    let mut files: BTreeMap<(String, String), (Measure, usize)> = BTreeMap::new();
    for language in texts.languages() {
        for (id, entry) in texts.entries(&language) {
            let bodies = entry.value.iter().map(|body| (id.to_owned(), body));
            let attributes = entry.attributes.iter().map(|(name, body)| (format!("{id}.{name}"), body));
            for (_, body) in bodies.chain(attributes).filter(|(name, _)| is_read_by_candidates(name)) {
                let name = entry.file.rsplit('/').next().unwrap_or_default().to_owned();
                let (sum, count) = files.entry((language.to_string(), name)).or_default();
                let Some(one) = body.variants.iter().map(|words| Measure::of(words)).max_by_key(|one| one.words) else {
                    continue;
                };
                sum.sentences += one.sentences;
                sum.words += one.words;
                sum.longest = sum.longest.max(one.longest);
                sum.block = sum.block.max(one.block);
                *count += 1;
            }
        }
    }
    println!("language file texts sentences mean longest paragraph");
    for ((language, name), (sum, count)) in &files {
        let mean = sum.words as f64 / sum.sentences.max(1) as f64;
        println!(
            "{language} {name:<30} {count:>4} {:>5} {mean:>5.1} {:>3} {:>3}",
            sum.sentences, sum.longest, sum.block
        );
        assert!(mean <= 12.0 && sum.longest <= 20 && sum.block <= 60, "{language} {name} is not plain");
    }
}

fn is_read_by_candidates(name: &str) -> bool {
    let others = ["common-finding-", "common-word-", "common-spellings", "common-adviser-"];
    let is_for_others = [".full", ".adviser"].iter().any(|end| name.ends_with(end));
    !jalon::text::needs::is_typed(name) && !is_for_others && !others.iter().any(|start| name.starts_with(start))
}

/// What an editor or a spreadsheet does to a file is passed over, or found where it is and nowhere else.
#[test]
fn files_are_read_as_editors_and_spreadsheets_save_them() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/foreign");
    let edit = |change: &dyn Fn(&str, String) -> Vec<u8>| {
        let folder = tempfile::tempdir().expect("a folder");
        let mut sources = files::folder(&root.join("dialogues"), &root.join("locales")).expect("it can be read");
        let common = ["locales/en/common.ftl", "locales/en/findings.ftl"];
        sources.extend(files::builtin().into_iter().filter(|(path, _)| common.contains(&path.as_str())));
        for (path, text) in sources {
            let file = folder.path().join(&path);
            std::fs::create_dir_all(file.parent().expect("a folder")).expect("made");
            std::fs::write(file, change(&path, text)).expect("written");
        }
        let read = files::folder(&folder.path().join("dialogues"), &folder.path().join("locales"));
        lines(&jalon::app::content::findings(&read.expect("it can be read")))
    };
    let mark = |text: String| [b"\xef\xbb\xbf", text.as_bytes()].concat();
    let latin =
        |text: String| -> Vec<u8> { text.chars().map(|sign| u8::try_from(u32::from(sign)).unwrap_or(b'?')).collect() };
    let wide = |text: String| -> Vec<u8> { text.encode_utf16().flat_map(u16::to_le_bytes).collect() };
    let marked = |text: String| [vec![0xff, 0xfe], wide(text)].concat();
    assert_eq!(edit(&|_, text| text.into_bytes()), "");
    assert_eq!(edit(&|_, text| mark(text)), "");
    assert_eq!(edit(&|_, text| text.replace('\n', "\r\n").into_bytes()), "");
    assert_eq!(edit(&|_, text| mark(text.replace('\n', "\r\n"))), "");
    for path in ["dialogues/library/loan.toml", "dialogues/tables/closings.csv", "locales/en/library/loan.ftl"] {
        let one = |change: &dyn Fn(String) -> Vec<u8>| {
            edit(&|file, text| if file == path { change(text) } else { text.into_bytes() })
        };
        let comment = if path.ends_with("csv") { "2026-05-05,\u{e9}t\u{e9},all\n" } else { "# \u{e9}t\u{e9}\n" };
        let mut said = vec![
            one(&|text| latin(text + comment)),
            one(&|text| marked(text + comment)),
            one(&|text| wide(text + comment)),
        ];
        // Of what is no text, nothing but texts is known to be missing because of it.
        if path.ends_with("ftl") {
            said.push(one(&|text| [b"PK\x03\x04\x00\xff\xfe", text.as_bytes()].concat()));
        }
        for said in said {
            assert!(
                said.lines().count() == 1 && said.contains("bad-encoding") && said.contains(path),
                "{path}: {said}"
            );
        }
    }
}
