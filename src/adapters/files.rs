//! Where dialogues and texts come from: the ones built into the binary, or a
//! centre's own folders. It hands text over as it is and must not read it.
//!
//! What editors and spreadsheets add (a mark at the beginning, other line ends) is taken away here. Only ordinary
//! files of a measure that a centre writes are read: anything else could hang the program or fill the memory.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

use include_dir::{Dir, include_dir};

static DIALOGUES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/dialogues");
static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// The kinds of file that a centre writes; anything else in its folders is not ours.
const KINDS: [&str; 4] = ["csv", "ftl", "toml", "tsv"];

/// Bytes of one file, and of all.
const LARGEST: u64 = 16 << 20;
const MOST_BYTES: usize = 64 << 20;
/// Folders inside folders: more is a link that goes round.
const DEEPEST: usize = 16;
/// How some programs begin a file in UTF-8.
const MARK: &[u8] = b"\xef\xbb\xbf";

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
    let bytes: usize = sources.values().map(String::len).sum();
    if bytes > MOST_BYTES {
        let much = format!("the files hold more than {} MiB", MOST_BYTES >> 20);
        return Err(at(dialogues, io::Error::new(io::ErrorKind::FileTooLarge, much)));
    }
    Ok(sources)
}

/// The text of an ordinary file. Bytes that are no UTF-8 become U+FFFD: the checker finds them and says how to save
/// the file.
pub fn text(path: &Path) -> io::Result<String> {
    let failed = |kind, why: String| Err(at(path, io::Error::new(kind, why)));
    if !fs::metadata(path).map_err(|error| at(path, error))?.is_file() {
        return failed(io::ErrorKind::InvalidInput, "this is no ordinary file".to_owned());
    }
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(|error| at(path, error))?;
    file.take(LARGEST + 1).read_to_end(&mut bytes).map_err(|error| at(path, error))?;
    if bytes.len() as u64 > LARGEST {
        return failed(io::ErrorKind::FileTooLarge, format!("this is larger than {} MiB", LARGEST >> 20));
    }
    let text = String::from_utf8_lossy(bytes.strip_prefix(MARK).unwrap_or(&bytes));
    Ok(text.replace("\r\n", "\n"))
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
            if place.matches('/').count() > DEEPEST {
                let deep = io::Error::new(io::ErrorKind::InvalidInput, "folders lie too deep in folders");
                return Err(at(&path, deep));
            }
            read(&path, &place, sources)?;
        } else if is_ours(&path) {
            sources.insert(place, text(&path)?);
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
    fn what_editors_add_is_taken_away_and_what_is_lost_is_marked() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.csv");
        for (bytes, said) in [
            (&b"a,b\n"[..], "a,b\n"),
            (b"\xef\xbb\xbfa,b\r\n1,2\r\n", "a,b\n1,2\n"),
            (b"\xef\xbb\xbf", ""),
            (b"N\xe9\n", "N\u{fffd}\n"),
            (b"\xff\xfea\0\r\0\n\0", "\u{fffd}\u{fffd}a\0\r\0\n\0"),
        ] {
            fs::write(&path, bytes).expect("written");
            assert_eq!(text(&path).expect("read"), said);
        }
        let file = File::create(&path).expect("made");
        file.set_len(LARGEST + 1).expect("a length");
        let error = text(&path).expect_err("it is too large").to_string();
        assert!(error.ends_with("a.csv: this is larger than 16 MiB"), "{error}");
    }

    #[cfg(unix)]
    #[test]
    fn only_ordinary_files_are_read() {
        let folder = tempfile::tempdir().expect("a folder");
        for (name, target) in [("round", "."), ("device.toml", "/dev/zero")] {
            let inner = folder.path().join(name);
            fs::create_dir(&inner).expect("made");
            std::os::unix::fs::symlink(target, inner.join(name)).expect("a link");
            let error = super::folder(&inner, &inner).expect_err("it is refused").to_string();
            let why = if name == "round" { "folders lie too deep" } else { "device.toml: this is no ordinary file" };
            assert!(error.contains(why), "{error}");
        }
    }

    #[test]
    fn a_missing_folder_is_named() {
        let error = folder(Path::new("no-such-folder"), Path::new("locales")).expect_err("it is not there");
        assert!(error.to_string().contains("no-such-folder"), "{error}");
    }
}
