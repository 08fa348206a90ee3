//! One sample for each thing that can be wrong, with the diagnostic that it gives.
//!
//! A sample edits the library of `tests/foreign`: `file` names a file, `-` the line that is replaced
//! (the first one), `+` what stands there instead (at the end when no line is replaced), `=` what
//! `jalon check --lang fr` says. `UPDATE_SAMPLES=1` writes the `=` lines anew: read them before
//! committing.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use jalon::adapters::files;
use jalon::dialogue::{Code, Finding, Language, Sources, StepId, check};
use jalon::engine::case::Private;
use jalon::engine::effect::{Arg, Line};
use jalon::text::Texts;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

/// The library, with the program's own common texts.
fn library() -> Sources {
    let folder = root().join("foreign");
    let mut sources = files::folder(&folder.join("dialogues"), &folder.join("locales")).expect("it can be read");
    let own = ["locales/en/common.ftl", "locales/en/findings.ftl"];
    sources.extend(files::builtin().into_iter().filter(|(path, _)| own.contains(&path.as_str())));
    sources
}

/// The edits of a sample, made.
fn edited(sample: &str) -> Sources {
    let mut sources = library();
    let mut file = String::new();
    let mut place: Option<usize> = None;
    for line in sample.lines() {
        match line.split_once(' ').unwrap_or((line, "")) {
            ("file", path) => {
                file = path.to_owned();
                place = None;
                sources.entry(file.clone()).or_default();
            }
            ("without", path) => drop(sources.remove(path)),
            ("-", old) => {
                let text = sources.get_mut(&file).expect("a file");
                let line = format!("{old}\n");
                let at = text.find(&line).unwrap_or_else(|| panic!("{file} has no line {old}"));
                text.replace_range(at..at + line.len(), "");
                place = Some(at);
            }
            ("+", new) => {
                let text = sources.get_mut(&file).expect("a file");
                let at = place.unwrap_or(text.len());
                let line = format!("{new}\n");
                text.insert_str(at, &line);
                place = Some(at + line.len());
            }
            _ => {}
        }
    }
    sources
}

/// What `jalon check` says about a finding, in one line.
fn said(texts: &Texts, finding: &Finding) -> String {
    let french = Language::from("fr");
    let say = |attribute: Option<&str>| {
        let mut line = Line::new(format!("common-finding-{}", finding.code.word()));
        line.attribute = attribute.map(str::to_owned);
        for (name, value) in &finding.args {
            line = line.with(name, Arg::Word(Private(value.clone())));
        }
        texts.line(&french, &line)
    };
    let near = finding
        .near
        .as_ref()
        .map_or(String::new(), |near| format!(" {}", texts.common(&french, "common-finding-near", &[("near", near)])));
    let (code, file) = (finding.code.word(), &finding.file);
    format!("= {code} {file}:{}:{} {}{near} {}", finding.line, finding.column, say(None), say(Some("help")))
        .replace('\n', " ")
}

fn findings(name: &str, sources: &Sources) -> Vec<Finding> {
    if name == "stranded" {
        let dialogue = check(sources).dialogue.expect("the library is clean");
        let cases =
            [("J-0001", StepId::from("loan")), ("J-0002", StepId::from("reception")), ("J-0003", StepId::from("loam"))];
        return check::against(&dialogue, cases.iter().map(|(case, step)| (*case, step)));
    }
    let mut found = jalon::app::content::findings(sources);
    // The library speaks English; that a sample in French is not a whole translation is not its point.
    found.retain(|finding| finding.code != Code::MissingText || !finding.file.starts_with("locales/fr"));
    found
}

#[test]
fn every_code_has_a_sample_that_says_what_to_do() {
    let folder = root().join("content/bad");
    let update = std::env::var_os("UPDATE_SAMPLES").is_some();
    let texts = Texts::load(&files::builtin()).0;
    let mut wrong = Vec::new();
    let mut shown = BTreeSet::new();
    for code in Code::ALL {
        let path = folder.join(format!("{}.txt", code.word()));
        let Ok(sample) = fs::read_to_string(&path) else {
            wrong.push(format!("no sample for {}", code.word()));
            continue;
        };
        let found = findings(code.word(), &edited(&sample));
        if !found.iter().any(|finding| finding.code == *code) {
            wrong.push(format!("{} is not found in its own sample: {found:?}", code.word()));
        }
        shown.insert(code.word());
        let written: Vec<&str> = sample.lines().filter(|line| line.starts_with("= ")).collect();
        let now: Vec<String> = found.iter().map(|finding| said(&texts, finding)).collect();
        if now.iter().any(|line| line.contains("common-finding") || line.contains("{$")) {
            wrong.push(format!("{}: words are missing: {now:?}", code.word()));
        }
        if written != now && update {
            let kept: Vec<&str> = sample.lines().filter(|line| !line.starts_with("= ")).collect();
            fs::write(&path, format!("{}\n{}\n", kept.join("\n"), now.join("\n"))).expect("written");
        } else if written != now {
            wrong.push(format!("{}:\n  written {written:#?}\n  now {now:#?}", path.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_code_has_words_in_every_language() {
    let texts = Texts::load(&files::builtin()).0;
    for language in ["fr", "en"].map(Language::from) {
        for code in Code::ALL {
            let id = format!("common-finding-{}", code.word());
            assert!(
                texts.has(&language, &id, None) && texts.has(&language, &id, Some("help")),
                "{language} lacks {id}"
            );
        }
    }
}

#[test]
fn the_library_itself_is_clean() {
    assert_eq!(jalon::app::content::findings(&library()), []);
}
