//! `jalon simulate`: what a counsellor reads, and that it is always the same.

use std::path::Path;
use std::process::Command;

use jalon::adapters::files;

use crate::support::shipped;

fn simulate(arguments: &[&str]) -> (Option<i32>, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_jalon"))
        .args(["simulate", "--lang", "fr"])
        .args(arguments)
        .output()
        .expect("the program runs");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code(), text(&output.stdout), text(&output.stderr))
}

/// The number on the line that holds these words.
fn number(said: &str, words: &str) -> i64 {
    let line = said.lines().find(|line| line.contains(words)).unwrap_or_else(|| panic!("{words}: {said}"));
    let rest = line.split(words).find(|part| part.chars().any(|letter| letter.is_ascii_digit()));
    let digits = rest.unwrap_or_default().chars().filter(|letter| *letter != '\u{202f}');
    let digits: String =
        digits.skip_while(|letter| !letter.is_ascii_digit()).take_while(char::is_ascii_digit).collect();
    digits.parse().unwrap_or_else(|_| panic!("{words}: {line}"))
}

/// Answers and reminders of the week that begins on that day.
fn week(said: &str, day: &str) -> (i64, i64) {
    let line = said.lines().find(|line| line.trim_start().starts_with(day)).unwrap_or_else(|| panic!("{said}"));
    let cells: Vec<i64> = line.split_whitespace().skip(1).map(|cell| cell.parse().expect("a number")).collect();
    (cells[0], cells[1])
}

#[test]
fn the_same_people_get_the_same_messages_and_nobody_is_lost() {
    let folder = tempfile::tempdir().expect("a folder");
    let picture = folder.path().join("weeks.svg");
    let plan = ["--people", "25", "--months", "4", "--outage", "2026-03-02..2026-03-08"];
    let (code, said, error) = simulate(&[&plan[..], &["--svg", &picture.display().to_string()]].concat());
    assert_eq!((code, error.as_str()), (Some(0), ""), "{said}");
    assert_eq!(simulate(&plan).1, said, "the same bytes");
    assert_ne!(simulate(&[&plan[..], &["--seed", "2"]].concat()).1, said, "other people");

    assert!(said.contains("25 personnes inventées") && said.contains("Rien n’est envoyé"), "{said}");
    assert_eq!(number(&said, "Dossiers ouverts sans suite"), 0, "{said}");
    // An outage is a silence, and what follows is no burst: one reminder a day at most.
    assert_eq!(week(&said, "2026-03-02"), (0, 0), "{said}");
    assert!(week(&said, "2026-03-09").0 > 0, "{said}");
    assert_eq!(number(&said, "Rappels à une personne en un jour, au plus"), 1, "{said}");
    // Each reminder that fell due has ended, or waits.
    let due = number(&said, "Rappels arrivés à leur jour");
    let states =
        ["envoyés", "joints", "devenus inutiles", "retenus", "trop tard", "refusés", "incertains", "attendent"];
    let sum: i64 = states
        .iter()
        .map(|state| {
            let line = said.lines().find(|line| line.contains(&format!("  {state}"))).expect("a state");
            line.split_whitespace().next().and_then(|cell| cell.parse::<i64>().ok()).expect("a number")
        })
        .sum();
    assert!(due > 0 && sum == due, "{due} fell due, {sum} are told: {said}");
    // What has no state is told as waiting: in this play nothing is left, so none was lost.
    assert!(said.lines().any(|line| line.trim() == "0  attendent leur heure"), "{said}");
    let svg = std::fs::read_to_string(picture).expect("the picture");
    assert!(svg.starts_with("<svg") && svg.contains(">×<") && svg.matches("<g>").count() == 18, "{svg}");
}

/// Whoever reads the head only gets the picture all the same.
#[test]
fn the_picture_is_there_before_the_report() {
    let folder = tempfile::tempdir().expect("a folder");
    let picture = folder.path().join("weeks.svg");
    let mut reader = Command::new(env!("CARGO_BIN_EXE_jalon"))
        .args(["simulate", "--people", "1", "--months", "1", "--svg"])
        .arg(&picture)
        .stdout(std::process::Stdio::piped())
        .spawn()
        .expect("the program runs");
    drop(reader.stdout.take());
    reader.wait().expect("it ends");
    assert!(picture.exists());
}

#[test]
fn another_dialogue_is_played_and_wrong_wishes_are_answered() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let foreign = root.join("tests/foreign").display().to_string();
    // The library, with the program's own words beside it.
    let whole = tempfile::tempdir().expect("a folder");
    let mut sources = shipped::shipped();
    sources.retain(|path, _| path.starts_with("locales/en/") && !path.contains("/vae/") && !path.contains("glossary"));
    let own = files::folder(&root.join("tests/foreign/dialogues"), &root.join("tests/foreign/locales"));
    sources.extend(own.expect("it can be read"));
    for (path, text) in sources {
        let place = whole.path().join(path);
        std::fs::create_dir_all(place.parent().expect("a folder")).expect("made");
        std::fs::write(place, text).expect("written");
    }
    let (code, said, error) = simulate(&["--people", "10", "--months", "2", &whole.path().display().to_string()]);
    assert_eq!((code, error.as_str()), (Some(0), ""), "{said}");
    assert!(said.contains("10 invented people") && said.contains("Welcome"), "{said}");
    assert!(said.contains("Open cases without anything ahead: 0"), "{said}");
    for (arguments, wanted) in [
        (vec!["--people", "0"], "write a number from 1"),
        (vec!["--months", "500"], "write a number from 1 to 60"),
        (vec!["--outage", "lundi"], "write 2026-03-02..2026-03-06"),
        (vec!["--outage", "2026-03-09..2026-03-02"], "not after the last one"),
        (vec!["--outage", "2031-03-02..2031-03-03"], "both lie between"),
        (vec!["--from", "hier"], "write days like 2026-03-02"),
        (vec!["/nowhere"], "could not read the dialogues"),
        // That folder leaves the common texts to the program, so it is no whole one.
        (vec![foreign.as_str()], "`jalon check` shows all of them"),
    ] {
        let (code, said, error) = simulate(&arguments);
        assert_eq!(code, Some(2), "{arguments:?}: {said} {error}");
        assert!(error.contains(wanted), "{arguments:?}: {error}");
    }
}
