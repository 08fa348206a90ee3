//! `jalon check --against STORE`: what an edited dialogue does to cases that are under way.
//!
//! `AGAINST_CASES=10000 cargo test --release --no-default-features --test suite against:: -- --nocapture` is the
//! long form: it prints how long the check takes.

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use jalon::adapters::entropy::OsEntropy;
use jalon::adapters::store::SledStore;
use jalon::adapters::store::record::seal::Secret;
use jalon::app::{Settings, content};
use jalon::dialogue::Sources;
use jalon::engine::case::Private;
use jalon::ports::store::{CaseWrite, Commit, Store};
use jiff::Timestamp;

use crate::support::renamed::renamed;
use crate::support::{shipped, walker};

const KEY: [u8; 32] = [7; 32];

/// The next version: the interview has another name, which is declared; the jury has another, which is not.
fn edited(sources: &Sources, folder: &Path) {
    let mut next = renamed(&renamed(sources, "entretien", "oral"), "jury", "passage");
    let header = next.get_mut("dialogues/vae/dialogue.toml").expect("the header");
    header.push_str("\n[moved]\nentretien = \"oral\"\n");
    for (path, text) in next {
        let place = folder.join(path);
        std::fs::create_dir_all(place.parent().expect("a folder")).expect("made");
        std::fs::write(place, text).expect("written");
    }
}

#[test]
fn an_edit_is_rehearsed_on_every_case() {
    let wanted = std::env::var("AGAINST_CASES").ok().and_then(|number| number.parse().ok()).unwrap_or(400);
    let place = tempfile::tempdir().expect("a folder");
    let store_folder = place.path().join("store");
    let sources = shipped::shipped();
    let world = content::load(&sources, &Settings::default()).expect("clean").world;
    std::fs::write(place.path().join("store.key"), "07".repeat(KEY.len())).expect("written");
    let mut store = SledStore::open_folder(&store_folder, Secret(KEY), Box::new(OsEntropy)).expect("open");
    let mut steps = std::collections::BTreeMap::<String, usize>::new();
    for batch in walker::cases(&world, wanted).chunks_mut(200) {
        let mut commit = Commit::default();
        for case in batch {
            case.id = store.next_case().expect("a number");
            case.address.place = Private(format!("chat-{}", case.id));
            *steps.entry(case.step.to_string()).or_default() += 1;
            commit.cases.push(CaseWrite { case: case.clone(), read: None, left: None });
        }
        store.commit(commit, Timestamp::UNIX_EPOCH).expect("committed");
    }
    drop(store);
    println!("cases by step: {steps:?}");

    let next = place.path().join("next");
    edited(&sources, &next);
    let check = |folder: &Path| {
        let begun = Instant::now();
        let output = Command::new(env!("CARGO_BIN_EXE_jalon"))
            .args(["check", "--lang", "fr", "--against"])
            .args([&store_folder, folder])
            .output()
            .expect("the program runs");
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        println!("{:.1} s: {}", begun.elapsed().as_secs_f64(), said.lines().last().unwrap_or_default());
        (output.status.code(), said, String::from_utf8_lossy(&output.stderr).into_owned())
    };
    let count = |said: &str, what: &str| -> usize {
        let line = said.lines().find(|line| line.contains("Dossiers ouverts")).unwrap_or_else(|| panic!("{said}"));
        let rest = line.split(what).nth(1).unwrap_or_else(|| panic!("{what}: {line}"));
        rest.chars()
            .filter(|letter| *letter != '\u{202f}')
            .skip_while(|letter| !letter.is_ascii_digit())
            .take_while(char::is_ascii_digit)
            .collect::<String>()
            .parse()
            .expect("a number")
    };
    // The same dialogue leaves everybody where they are.
    let (code, said, error) = check(Path::new(env!("CARGO_MANIFEST_DIR")));
    assert_eq!(code, Some(0), "{said} {error}");
    assert_eq!(count(&said, "Dossiers ouverts"), wanted, "{said}");
    assert_eq!(count(&said, "Continuent"), wanted, "{said}");

    let (code, said, error) = check(&next);
    let (oral, jury) = (steps.get("entretien").copied().unwrap_or(0), steps.get("jury").copied().unwrap_or(0));
    assert_eq!(code, Some(i32::from(jury > 0)), "{said} {error}");
    assert_eq!(count(&said, "Changent"), oral, "{said}");
    assert_eq!(count(&said, "Attendent"), jury, "{said}");
    assert_eq!(count(&said, "Continuent"), wanted - oral - jury, "{said}");
    assert_eq!(count(&said, "Perdus"), 0, "{said}");
    assert!(oral > 0 && jury > 0, "the people reach both steps: {steps:?}");
    assert_eq!(said.matches("qui n’existe plus").count(), 3, "a few examples of each step: {said}");
}
