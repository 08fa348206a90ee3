//! Where dialogues and texts come from: the ones built into the binary, or a
//! centre's own folders. It hands text over as it is and must not read it.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use include_dir::{Dir, include_dir};

static DIALOGUES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/dialogues");
static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// The kinds of file that a centre writes; anything else in its folders is not ours.
const KINDS: [&str; 3] = ["csv", "ftl", "toml"];

/// The dialogues and texts in the binary: path to text.
pub fn builtin() -> BTreeMap<String, String> {
    let mut sources = BTreeMap::new();
    gather(&DIALOGUES, "dialogues", &mut sources);
    gather(&LOCALES, "locales", &mut sources);
    sources
}

/// The same from folders; paths begin with `dialogues/` or `locales/` whatever the folders are called.
pub fn folder(dialogues: &Path, locales: &Path) -> io::Result<BTreeMap<String, String>> {
    let mut sources = BTreeMap::new();
    read(dialogues, "dialogues", &mut sources)?;
    read(locales, "locales", &mut sources)?;
    Ok(sources)
}

fn gather(dir: &Dir<'_>, under: &str, sources: &mut BTreeMap<String, String>) {
    for file in dir.files().filter(|file| is_ours(file.path())) {
        if let Some(text) = file.contents_utf8() {
            sources.insert(format!("{under}/{}", slashed(file.path())), text.to_owned());
        }
    }
    for inner in dir.dirs() {
        gather(inner, under, sources);
    }
}

fn read(dir: &Path, under: &str, sources: &mut BTreeMap<String, String>) -> io::Result<()> {
    for entry in fs::read_dir(dir).map_err(|error| at(dir, error))? {
        let path = entry?.path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else { continue };
        if name.starts_with('.') {
            continue;
        }
        let place = format!("{under}/{name}");
        if path.is_dir() {
            read(&path, &place, sources)?;
        } else if is_ours(&path) {
            sources.insert(place, fs::read_to_string(&path).map_err(|error| at(&path, error))?);
        }
    }
    Ok(())
}

fn is_ours(path: &Path) -> bool {
    path.extension().and_then(|extension| extension.to_str()).is_some_and(|extension| KINDS.contains(&extension))
}

fn slashed(path: &Path) -> String {
    path.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/")
}

/// The same error, saying which file: the operating system's text does not.
fn at(path: &Path, error: io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_give_what_the_binary_holds() {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        let read = folder(&here.join("dialogues"), &here.join("locales")).expect("the repository's own folders");
        assert_eq!(read, builtin());
    }

    #[test]
    fn a_missing_folder_is_named() {
        let error = folder(Path::new("no-such-folder"), Path::new("locales")).expect_err("it is not there");
        assert!(error.to_string().contains("no-such-folder"), "{error}");
    }
}
