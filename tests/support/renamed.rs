//! An edited dialogue: a step of the shipped one under another name, in its rows, its texts and its file.

use jalon::dialogue::Sources;

/// The same files with the step renamed.
pub fn renamed(sources: &Sources, old: &str, new: &str) -> Sources {
    let edit = |(path, text): (&String, &String)| {
        let path = path.replace(&format!("/{old}."), &format!("/{new}."));
        let mut text = text.clone();
        if path.starts_with("dialogues/vae/") {
            for place in ["to = ", "step = ", "    "] {
                text = text.replace(&format!("{place}\"{old}\""), &format!("{place}\"{new}\""));
            }
        }
        if path.contains("/examples/") {
            for (kind, end) in [("step", "\n"), ("doc", "/"), ("slot", "/")] {
                text = text.replace(&format!("\t{kind}:{old}{end}"), &format!("\t{kind}:{new}{end}"));
            }
        }
        for end in ["-", " ", ".", "\n"] {
            text = text.replace(&format!("vae-{old}{end}"), &format!("vae-{new}{end}"));
        }
        (path, text)
    };
    sources.iter().map(edit).collect()
}
