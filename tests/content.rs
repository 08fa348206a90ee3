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

fn readme() -> String {
    std::fs::read_to_string(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).expect("a README")
}

#[test]
fn the_readme_shows_a_step_that_works() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/foreign");
    let readme = readme();
    for file in ["dialogues/library/loan.toml", "locales/en/library/loan.ftl"] {
        let text = std::fs::read_to_string(root.join(file)).expect("a file");
        let shown: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).take(6).collect();
        for line in shown {
            assert!(readme.contains(&format!("    {line}\n")), "the README does not show this line of {file}: {line}");
        }
    }
    let step = std::fs::read_to_string(root.join("dialogues/library/loan.toml")).expect("a file");
    let indented: String =
        step.trim_end().lines().map(|l| if l.is_empty() { "\n".into() } else { format!("    {l}\n") }).collect();
    assert!(readme.contains(&indented), "the README's step is not the one that is tested");
}

#[test]
fn the_readme_lists_every_key_of_the_configuration() {
    // Refused keys are answered with the keys that there are: the reader itself lists them.
    let readme = readme();
    for section in ["centre", "content", "store", "telegram", "limits", "health", "roles.x", "tracks.x"] {
        let text = format!("[{section}]\nno-such-key = 1\n");
        let error = toml_error(&text);
        let keys: Vec<&str> = error.split('`').skip(3).step_by(2).collect();
        assert!(!keys.is_empty(), "{section}: {error}");
        for key in keys {
            assert!(readme.contains(key), "the README does not name `{key}` of [{section}]");
        }
    }
}

fn toml_error(text: &str) -> String {
    toml::from_str::<jalon::app::config::Config>(text).expect_err("an unknown key").message().to_owned()
}
