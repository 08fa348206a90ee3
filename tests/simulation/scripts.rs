//! The shipped dialogue, and the next version of it: one step has another name.

use std::sync::Arc;

use jalon::app::{Content, Settings, content};
use jalon::dialogue::Sources;

use super::shipped;

/// The step that the next version renames, and its new name.
pub const OLD: &str = "entretien";
const NEW: &str = "oral";

/// What a centre runs, before and after its edit.
pub struct Scripts {
    pub first: Arc<Content>,
    pub next: Arc<Content>,
}

impl Scripts {
    pub fn load() -> Self {
        let sources = shipped::shipped();
        let next = renamed(&sources);
        Self { first: Arc::new(checked(&sources)), next: Arc::new(checked(&next)) }
    }
}

fn checked(sources: &Sources) -> Content {
    content::load(sources, &Settings::default()).unwrap_or_else(|findings| {
        let findings = findings.iter().map(|one| format!("{}:{} {:?}", one.file, one.line, one.code));
        panic!("the dialogue does not check:\n{}", findings.collect::<Vec<_>>().join("\n"))
    })
}

fn renamed(sources: &Sources) -> Sources {
    let edit = |(path, text): (&String, &String)| {
        let path = path.replace(&format!("/{OLD}."), &format!("/{NEW}."));
        let mut text = text.clone();
        if path.starts_with("dialogues/vae/") {
            for place in ["to = ", "step = ", "    "] {
                text = text.replace(&format!("{place}\"{OLD}\""), &format!("{place}\"{NEW}\""));
            }
        }
        for end in ["-", " ", ".", "\n"] {
            text = text.replace(&format!("vae-{OLD}{end}"), &format!("vae-{NEW}{end}"));
        }
        if path == "dialogues/vae/dialogue.toml" {
            assert!(text.contains("\nversion = 1\n"), "the simulation edits version 1");
            text = text.replace("\nversion = 1\n", "\nversion = 2\n");
            text.push_str(&format!("\n[moved]\n{OLD} = \"{NEW}\"\n"));
        }
        (path, text)
    };
    sources.iter().map(edit).collect()
}
