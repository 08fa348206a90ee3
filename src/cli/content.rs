//! Which dialogues and texts a command works with: a centre's folder or the ones in the binary.

use std::path::Path;

use jalon::adapters::files;
use jalon::app::{self, Content, Settings};
use jalon::dialogue::{Language, Sources};
use jiff::tz::TimeZone;

use super::failure::Failure;

/// The folders that content lives in, side by side.
const FOLDERS: [&str; 2] = ["dialogues", "locales"];

/// The files of a folder with `dialogues` and `locales`; the built-in ones when no folder is named.
pub fn sources(folder: Option<&Path>) -> Result<Sources, Failure> {
    match folder {
        Some(folder) => from(&folder.join(FOLDERS[0]), &folder.join(FOLDERS[1])),
        None => Ok(files::builtin()),
    }
}

/// The same from two folders named apart.
pub fn from(dialogues: &Path, locales: &Path) -> Result<Sources, Failure> {
    files::folder(dialogues, locales).map_err(|error| {
        Failure::misuse(format!(
            "could not read the dialogues and texts: {error}. Name a folder that holds `dialogues` and `locales`, with \
             text files in UTF-8 that this user may read"
        ))
    })
}

/// A centre's own contact points: every CSV file of a folder, where the built-in ones are.
#[cfg(feature = "telegram")]
pub fn contacts(folder: &Path) -> Result<Sources, Failure> {
    let failed = |error: std::io::Error| {
        Failure::misuse(format!("could not read the contact points in {}: {error}", folder.display()))
    };
    let mut found = Sources::new();
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
        if path.extension().is_some_and(|extension| extension == "csv") {
            found.insert(format!("dialogues/contacts/{name}"), std::fs::read_to_string(&path).map_err(failed)?);
        }
    }
    Ok(found)
}

/// Whether a folder looks like a centre's content.
pub fn is_content(folder: &Path) -> bool {
    FOLDERS.iter().all(|name| folder.join(name).is_dir())
}

/// The usual settings, with this language first.
pub fn settings(language: Option<&str>) -> Settings {
    let mut settings = Settings::default();
    if let Some(first) = language.map(Language::from) {
        settings.languages.retain(|language| *language != first);
        settings.languages.insert(0, first);
    }
    settings
}

/// The rules of a time zone.
pub fn zone(name: &str) -> Result<TimeZone, Failure> {
    TimeZone::get(name).map_err(|error| Failure::misuse(format!("could not use the time zone {name}: {error}")))
}

/// Checked content, or how to see what is wrong with it.
pub fn load(sources: &Sources, settings: &Settings) -> Result<Content, Failure> {
    app::content::load(sources, settings).map_err(|findings| {
        let first = findings.first().map_or(String::new(), |finding| {
            format!(" The first: {} in {}:{}.", finding.code.word(), finding.file, finding.line)
        });
        Failure::misuse(format!(
            "could not use these dialogues and texts: {} findings.{first} `jalon check` shows all of them",
            findings.len()
        ))
    })
}

/// The language of `LANG`, such as `fr` of `fr_FR.UTF-8`.
pub fn language_of_environment() -> Option<String> {
    let lang =
        ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(|name| std::env::var(name).ok().filter(|v| !v.is_empty()))?;
    let tag = lang.split(['_', '.', '@']).next()?;
    (tag.len() == 2).then(|| tag.to_lowercase())
}
