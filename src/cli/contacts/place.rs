//! Which contact points a command works on, and how they are read and shown.

use std::io::{self, Write};
use std::path::PathBuf;

use clap::Args;
use jalon::dialogue::{Dialogue, KindId, Sources, check, shown};
use jalon::directory::Directory;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::cli::failure::Failure;
use crate::cli::{cases, content};

/// Which contact points.
#[derive(Args)]
pub struct Place {
    /// Folder of the centre's own contact points.
    #[arg(long, value_name = "DIR")]
    contacts: Option<PathBuf>,
    /// The service's configuration: its content, and its folder of contact points.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Folder with `dialogues` and `locales`; the built-in ones when absent.
    #[arg(long, value_name = "DIR", conflicts_with = "config")]
    content: Option<PathBuf>,
}

/// Writes what somebody wrote: signs that a terminal would obey are shown as signs.
pub struct Visible<W>(pub W);

impl<W: Write> Write for Visible<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        // Words come whole from the formatter.
        match std::str::from_utf8(bytes) {
            Ok(text) => self.0.write_all(shown(text).as_bytes())?,
            Err(_) => self.0.write_all(shown(&String::from_utf8_lossy(bytes)).as_bytes())?,
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// What a command works on.
pub struct Opened {
    pub sources: Sources,
    pub dialogue: Dialogue,
}

impl Place {
    /// The folder of the centre's own rows, if one is named.
    pub fn folder(&self) -> Result<Option<PathBuf>, Failure> {
        match (&self.contacts, &self.config) {
            (Some(folder), _) => Ok(Some(folder.clone())),
            (None, Some(file)) => Ok(cases::config(file)?.content.contacts),
            (None, None) => Ok(None),
        }
    }

    /// The dialogue with its tables, without the centre's own rows.
    pub fn shipped(&self) -> Result<Opened, Failure> {
        let sources = match &self.config {
            Some(file) => {
                let mut config = cases::config(file)?;
                config.content.contacts = None;
                content::centre(&config)?
            }
            None => content::sources(self.content.as_deref())?,
        };
        let dialogue = check(&sources).dialogue.ok_or_else(|| {
            Failure::misuse("could not read the dialogue and its tables. `jalon check` shows what is wrong")
        })?;
        Ok(Opened { sources, dialogue })
    }

    /// All rows, the centre's own first. What cannot be read is said.
    pub fn directory(&self) -> Result<(Directory, Dialogue), Failure> {
        let Opened { mut sources, dialogue } = self.shipped()?;
        if let Some(folder) = self.folder()? {
            sources.extend(content::contacts(&folder)?);
        }
        let (directory, findings) = Directory::load(&sources);
        if let Some(first) = findings.first() {
            eprintln!(
                "jalon: {} rows cannot be read and are left out, the first in {}:{}. `jalon check --contacts DIR` shows \
                 all of them",
                findings.len(),
                first.file,
                first.line
            );
        }
        Ok((directory, dialogue))
    }
}

/// The kind of that name, among those of the dialogue.
pub fn kind(dialogue: &Dialogue, name: &str) -> Result<KindId, Failure> {
    dialogue.kinds.iter().find(|kind| kind.as_str() == name).cloned().ok_or_else(|| {
        let kinds: Vec<&str> = dialogue.kinds.iter().map(KindId::as_str).collect();
        Failure::misuse(format!("{name} is no kind of contact point here. There are: {}", kinds.join(", ")))
    })
}

/// The day on which rows are looked at.
pub fn day(at: Option<&str>) -> Result<Date, Failure> {
    match at {
        Some(text) => {
            text.parse().map_err(|_| Failure::misuse(format!("{text} is no day; write it like --at 2026-03-02")))
        }
        None => Ok(jiff::Timestamp::now().to_zoned_datetime(TimeZone::UTC).date()),
    }
}
