//! Every transcript under `tests/transcripts/`, played against the shipped dialogue.
//!
//! What jalon does must read exactly as written, silence included. After an
//! intended change, `UPDATE_TRANSCRIPTS=1 cargo test --test suite transcripts::` writes
//! the new answers into the files: read the difference before committing it.
//! A `=` line is never written anew once it has values: a conversation that goes
//! astray fails there, instead of being written down as it strays.

use std::collections::BTreeMap;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use jalon::adapters::files;
use jalon::app::{Settings, hours};
use jalon::dialogue::{Language, Sources};
use jalon::engine::world::Service;

use crate::support::shipped::shipped;
use crate::support::{player, plays};

#[test]
fn transcripts_read_as_written() {
    let shipped = shipped();
    play_all("tests/transcripts", &shipped, &Settings::default(), language_of);
}

/// A folder of two letters is a language: `en/refusing.txt`.
fn language_of(name: &str) -> String {
    name.split('/').next().filter(|part| part.len() == 2).unwrap_or("fr").to_owned()
}

/// A centre's own contact points stand before the shipped ones: its desk first of all.
#[test]
fn a_centre_with_contact_points_of_its_own_talks() {
    let mut sources = shipped();
    let own = include_str!("centre/centre.csv").to_owned();
    sources.insert(format!("{}centre.csv", jalon::directory::OWN), own);
    play_all("tests/centre", &sources, &Settings::default(), language_of);
}

/// A role that keeps hours and promises: what is told outside them, the morning, who waits too long.
#[test]
fn a_desk_with_hours_talks() {
    let role = Service {
        advisers: vec!["Claire".into()],
        hours: hours::openings("mon-fri 9h-12h 14h-17h").expect("hours"),
        promise: hours::promise("2 h"),
        silence: hours::silence("3 days"),
        ..Service::default()
    };
    let settings = Settings { services: [("conseiller-vae".into(), role)].into(), ..Settings::default() };
    play_all("tests/desk", &shipped(), &settings, language_of);
}

/// The same program with another centre's folders is another bot.
#[test]
fn a_foreign_dialogue_talks() {
    let (sources, settings) = foreign();
    play_all("tests/foreign/transcripts", &sources, &settings, |_| "en".to_owned());
}

/// Where a role does not answer, the role named in its place is told.
#[test]
fn a_role_answers_for_another() {
    let (sources, mut settings) = foreign();
    let role = |adviser: &str, fallback: Option<&str>| Service {
        advisers: vec![adviser.into()],
        promise: hours::promise("1 h"),
        fallback: fallback.map(Into::into),
        ..Service::default()
    };
    settings.services = [("desk".into(), role("Ann", Some("archive"))), ("archive".into(), role("Bob", None))].into();
    play_all("tests/foreign/desk", &sources, &settings, |_| "en".to_owned());
}

fn foreign() -> (Sources, Settings) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/foreign");
    let mut sources = files::folder(&root.join("dialogues"), &root.join("locales")).expect("it can be read");
    // Common texts and findings are the program's own.
    let own = shipped().into_iter().filter(|(path, _)| path.starts_with("locales/en/") && !path.contains("/vae/"));
    sources.extend(own.filter(|(path, _)| !path.ends_with("glossary.ftl")));
    let settings =
        Settings { languages: vec![Language::from("en")], zone: "Europe/London".into(), ..Settings::default() };
    (sources, settings)
}

fn play_all(folder: &str, sources: &Sources, settings: &Settings, language: impl Fn(&str) -> String) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let update = std::env::var_os("UPDATE_TRANSCRIPTS").is_some_and(|value| value != "0");
    let mut failures = Vec::new();
    let all = plays::transcripts(&folder);
    assert!(!all.is_empty(), "no transcript in {}", folder.display());
    // One reading of the content for each order of the languages.
    let mut contents = BTreeMap::new();
    for path in all {
        let name = path.strip_prefix(&folder).expect("below the folder").display().to_string();
        let written = fs::read_to_string(&path).expect("a transcript");
        let language = language(&name);
        // A centre speaks first the language of its people.
        let mut settings = settings.clone();
        settings.languages.sort_by_key(|known| known.as_str() != language);
        let content = contents.entry(language.clone()).or_insert_with(|| player::content_of(sources, &settings));
        let play = || player::play(content, &language, &written);
        let played = catch_unwind(AssertUnwindSafe(play))
            .unwrap_or_else(|panic| Err(format!("panic: {}", words_of(panic.as_ref()))));
        match played {
            Err(error) => failures.push(format!("{name}: {error}")),
            Ok(played) if played == written => {}
            Ok(played) if update && is_where_it_was(&written, &played) => {
                fs::write(&path, played).expect("a transcript that can be written");
            }
            Ok(played) => failures.push(difference(&path, &written, &played)),
        }
    }
    assert!(failures.is_empty(), "{} transcripts differ:\n\n{}", failures.len(), failures.join("\n\n"));
}

/// Whether the `=` lines hold as they were written; a fact without its value is free.
fn is_where_it_was(written: &str, played: &str) -> bool {
    let states = |text: &str| -> Vec<String> {
        text.lines().filter_map(|line| Some(line.strip_prefix('=')?.trim().to_owned())).collect()
    };
    let holds = |(written, played): (&str, &str)| played == written || played.starts_with(&format!("{written} "));
    let all_hold = |(written, played): (&String, &String)| {
        written.is_empty() || written.split(',').zip(played.split(',')).all(|(w, p)| holds((w.trim(), p.trim())))
    };
    states(written).iter().zip(&states(played)).all(all_hold)
}

fn words_of(panic: &(dyn std::any::Any + Send)) -> String {
    panic
        .downcast_ref::<String>()
        .cloned()
        .or_else(|| panic.downcast_ref::<&str>().map(|words| (*words).to_owned()))
        .unwrap_or_default()
}

/// The first place where they part, with a few lines around.
fn difference(path: &Path, written: &str, played: &str) -> String {
    let written: Vec<&str> = written.lines().collect();
    let played: Vec<&str> = played.lines().collect();
    let at = written.iter().zip(&played).take_while(|(one, other)| one == other).count();
    let show = |lines: &[&str], sign: &str| -> String {
        lines.iter().skip(at).take(6).map(|line| format!("  {sign} {line}\n")).collect()
    };
    let before: String =
        written.iter().take(at).skip(at.saturating_sub(3)).map(|line| format!("    {line}\n")).collect();
    format!("{}:{}\n{before}{}{}", path.display(), at + 1, show(&written, "-"), show(&played, "+"))
}
