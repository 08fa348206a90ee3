//! What ships, read from the folders: a change of a text needs no build to be tried.

use std::path::Path;

use jalon::adapters::files;
use jalon::dialogue::Sources;

/// The dialogue and the texts that are shipped.
pub fn shipped() -> Sources {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    files::folder(&root.join("dialogues"), &root.join("locales")).expect("it can be read")
}
