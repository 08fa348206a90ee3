//! The shipped dialogue, and the next version of it: one step has another name.

use std::sync::Arc;

use jalon::app::{Content, Settings, content};
use jalon::dialogue::Sources;

use crate::support::renamed::renamed;
use crate::support::shipped;

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
        let next = edited(&sources);
        Self { first: Arc::new(checked(&sources)), next: Arc::new(checked(&next)) }
    }
}

fn checked(sources: &Sources) -> Content {
    content::load(sources, &Settings::default()).unwrap_or_else(|findings| {
        let findings = findings.iter().map(|one| format!("{}:{} {:?}", one.file, one.line, one.code));
        panic!("the dialogue does not check:\n{}", findings.collect::<Vec<_>>().join("\n"))
    })
}

fn edited(sources: &Sources) -> Sources {
    let mut next = renamed(sources, OLD, NEW);
    let header = next.get_mut("dialogues/vae/dialogue.toml").expect("the header");
    assert!(header.contains("\nversion = 1\n"), "the simulation edits version 1");
    *header = header.replace("\nversion = 1\n", "\nversion = 2\n");
    header.push_str(&format!("\n[moved]\n{OLD} = \"{NEW}\"\n"));
    next
}
