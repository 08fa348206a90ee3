//! The content: what ships is clean, and each thing that can be wrong is said where it is.

use jalon::adapters::files;
use jalon::dialogue::{Finding, Sources, check};

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
