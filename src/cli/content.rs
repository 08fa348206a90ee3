//! Which dialogues and texts a command works with: a centre's folder or the ones in the binary.

use std::path::Path;

use jalon::adapters::files;
use jalon::app::config::Config;
use jalon::app::{self, Content, Settings};
use jalon::dialogue::{Language, Sources};
use jalon::directory;
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

/// The same with a centre's own contact points beside them.
pub fn sources_with(folder: Option<&Path>, own: Option<&Path>) -> Result<Sources, Failure> {
    let mut sources = sources(folder)?;
    if let Some(own) = own {
        sources.extend(contacts(own)?);
    }
    Ok(sources)
}

/// The files of two folders named apart.
pub fn from(dialogues: &Path, locales: &Path) -> Result<Sources, Failure> {
    files::folder(dialogues, locales).map_err(|error| {
        Failure::misuse(format!(
            "could not read the dialogues and texts: {error}. Name a folder that holds `dialogues` and `locales`, with \
             text files in UTF-8 that this user may read"
        ))
    })
}

/// The files of a centre: those that its configuration names, the built-in ones otherwise, and its own contact points.
pub fn centre(config: &Config) -> Result<Sources, Failure> {
    let mut sources = files::builtin();
    let places = &config.content;
    if let (Some(dialogues), Some(locales)) = (&places.dialogues, &places.locales) {
        sources = from(dialogues, locales)?;
    } else if places.dialogues.is_some() || places.locales.is_some() {
        return Err(Failure::misuse("could not start: name both content.dialogues and content.locales, or neither"));
    }
    if let Some(folder) = &places.contacts {
        sources.extend(contacts(folder)?);
    }
    Ok(sources)
}

/// A centre's own contact points, every CSV file of a folder, and its column maps. They go beside the shipped ones.
pub fn contacts(folder: &Path) -> Result<Sources, Failure> {
    let mut found = texts(folder, "csv", directory::OWN)?;
    found.extend(maps(folder)?);
    Ok(found)
}

/// The column maps of a centre: the folder `maps` beside its contact points.
pub fn maps(folder: &Path) -> Result<Sources, Failure> {
    let maps = folder.join("maps");
    if maps.is_dir() { texts(&maps, "toml", directory::MAPS) } else { Ok(Sources::new()) }
}

/// The files of a folder that end so, by the path under which they are known.
fn texts(folder: &Path, end: &str, under: &str) -> Result<Sources, Failure> {
    let failed = |path: &Path, error: std::io::Error| {
        Failure::misuse(format!(
            "could not read the contact points in {}: {error}. They are text files in UTF-8 that this user may read",
            path.display()
        ))
    };
    let mut found = Sources::new();
    for entry in std::fs::read_dir(folder).map_err(|error| failed(folder, error))? {
        let path = entry.map_err(|error| failed(folder, error))?.path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if !name.starts_with('.') && path.extension().is_some_and(|extension| extension == end) {
            let text = files::text(&path).map_err(|error| failed(folder, error))?;
            found.insert(format!("{under}{name}"), text);
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
