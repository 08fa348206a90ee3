//! The transcripts that there are.

use std::collections::BTreeSet;
use std::path::Path;

/// Every transcript below a folder, in order.
pub fn transcripts(folder: &Path) -> BTreeSet<std::path::PathBuf> {
    let mut found = BTreeSet::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten() {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(transcripts(&path));
        } else if path.extension().is_some_and(|extension| extension == "txt") {
            found.insert(path);
        }
    }
    found
}
