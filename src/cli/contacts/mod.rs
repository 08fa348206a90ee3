//! `jalon contacts`: the contact points of a centre, from a list that somebody keeps to what the bot may say.

mod audit;
mod import;
mod list;

use std::io::{self, Write};
use std::path::PathBuf;

use clap::{Args, Subcommand};
use jalon::dialogue::{Dialogue, KindId, Sources, check, shown};
use jalon::directory::Directory;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::failure::Failure;
use super::{content, store};

#[derive(Subcommand)]
pub enum Command {
    /// Take the rows of a CSV file into a centre's folder of contact points.
    #[command(
        after_help = "The columns are found by a map (dialogues/contacts/maps; your own go into DIR/maps). Rows that \
        are there and not in the file stay. Mobile numbers and e-mails of one person are left out.\n\
        Exit code 0: all rows are in; 1: some were refused, the others are in; 2: nothing was written.\n\n\
        Example:\n  jalon contacts import list.csv --kind KIND --source \"network of …, public list\" \\\n    \
        --date 2026-03 --contacts ~/contacts"
    )]
    Import(import::ImportArgs),
    /// List contact points with their date and source.
    #[command(after_help = "Example:\n  jalon contacts list --kind KIND --area departement=44 --config jalon.toml")]
    List(list::ListArgs),
    /// Find the contact points of a kind and a place.
    #[command(after_help = "Words are kinds, places (a code, a name, a postal code) or words of a name.\n\
        Exit code 1 when nothing is found.\n\n\
        Example:\n  jalon contacts find KIND 44\n  jalon contacts find KIND poitiers --config jalon.toml")]
    Find(list::FindArgs),
    /// Show where rows are known, which are old, and where nothing is known.
    #[command(after_help = "In a cell: how many rows; (n): only rows of a wider area; -: none.\n\n\
        Example:\n  jalon contacts audit --svg coverage.svg --config jalon.toml")]
    Audit(audit::AuditArgs),
}

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
struct Visible<W>(W);

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
struct Opened {
    sources: Sources,
    dialogue: Dialogue,
}

/// Does what was asked about contact points.
pub fn run(command: &Command) -> Result<(), Failure> {
    match command {
        Command::Import(args) => import::run(args),
        Command::List(args) => list::list(args),
        Command::Find(args) => list::find(args),
        Command::Audit(args) => audit::run(args),
    }
}

impl Place {
    /// The folder of the centre's own rows, if one is named.
    fn folder(&self) -> Result<Option<PathBuf>, Failure> {
        match (&self.contacts, &self.config) {
            (Some(folder), _) => Ok(Some(folder.clone())),
            (None, Some(file)) => Ok(store::config(file)?.content.contacts),
            (None, None) => Ok(None),
        }
    }

    /// The dialogue with its tables, without the centre's own rows.
    fn shipped(&self) -> Result<Opened, Failure> {
        let sources = match &self.config {
            Some(file) => {
                let mut config = store::config(file)?;
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
    fn directory(&self) -> Result<(Directory, Dialogue), Failure> {
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
fn kind(dialogue: &Dialogue, name: &str) -> Result<KindId, Failure> {
    dialogue.kinds.iter().find(|kind| kind.as_str() == name).cloned().ok_or_else(|| {
        let kinds: Vec<&str> = dialogue.kinds.iter().map(KindId::as_str).collect();
        Failure::misuse(format!("{name} is no kind of contact point here. There are: {}", kinds.join(", ")))
    })
}

/// The day on which rows are looked at.
fn day(at: Option<&str>) -> Result<Date, Failure> {
    match at {
        Some(text) => {
            text.parse().map_err(|_| Failure::misuse(format!("{text} is no day; write it like --at 2026-03-02")))
        }
        None => Ok(jiff::Timestamp::now().to_zoned_datetime(TimeZone::UTC).date()),
    }
}
