//! `jalon cases | show | export | erase | reminders`: through the running service, or on the store itself.

use std::io::Write;
use std::path::{Path, PathBuf};

use jalon::adapters::entropy::OsEntropy;
use jalon::adapters::store::record::seal::Secret;
use jalon::app::App;
use jalon::app::config::{Config, StoreUrl};
use jalon::app::upkeep::Row;
use jalon::ports::Clock;
use jiff::Timestamp;

use super::args::StoreArgs;
use super::control::{Remote, Reply, Request, answer};
use super::failure::Failure;
use super::{content, open_store};

/// The machine's clock.
pub struct System;

impl Clock for System {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }
}

/// Where the store is: from the configuration, or a folder named directly.
pub struct Place {
    pub folder: PathBuf,
    pub key: Option<PathBuf>,
    pub backups: Option<PathBuf>,
}

/// The configuration file, read and checked.
pub fn config(file: &Path) -> Result<Config, Failure> {
    let text = std::fs::read_to_string(file).map_err(|error| {
        Failure::misuse(format!(
            "could not read the configuration {}: {error}. `jalon help config` prints one",
            file.display()
        ))
    })?;
    let environment =
        std::env::vars_os().filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)));
    Config::read(&text, environment)
        .map_err(|error| Failure::misuse(format!("could not use the configuration {}: {error}", file.display())))
}

/// The folder of a configuration's store.
pub fn place(config: &Config) -> Result<Place, Failure> {
    match &config.store.url {
        StoreUrl::Sled(folder) => Ok(Place {
            folder: folder.clone(),
            key: config.store.key_file.clone(),
            backups: config.store.backup_dir.clone(),
        }),
        StoreUrl::Memory => {
            Err(Failure::misuse("the store of this configuration lives in memory: there is nothing to look at"))
        }
    }
}

/// The key of a store.
pub fn key(place: &Place) -> Result<Secret, Failure> {
    match &place.key {
        Some(file) => open_store::key(file, &place.folder),
        None => open_store::key_beside(&place.folder),
    }
}

/// The store that the arguments name.
pub fn whereabouts(args: &StoreArgs) -> Result<Place, Failure> {
    match (&args.config, &args.data) {
        (Some(file), None) => place(&config(file)?),
        (None, Some(folder)) => Ok(Place { folder: folder.clone(), key: None, backups: None }),
        _ => Err(Failure::misuse("say which store: --config jalon.toml, or --data DIR")),
    }
}

/// Asks the running service, or the store when none runs.
pub fn ask(args: &StoreArgs, request: &Request) -> Result<Reply, Failure> {
    let place = whereabouts(args)?;
    if let Some(mut remote) = Remote::reach(&place.folder) {
        return remote.ask(request).map_err(|error| {
            Failure::outside(format!("could not ask the running service: {error}. Is it being stopped?"))
        });
    }
    if !place.folder.is_dir() {
        return Err(Failure::misuse(format!("there is no store at {}", place.folder.display())));
    }
    let settings = content::settings(None);
    let content = content::load(&content::sources(None)?, &settings)?;
    let store = open_store::open(&place.folder, &key(&place)?, place.backups.as_deref())?;
    Ok(answer(&mut App::new(content, store, Box::new(System), Box::new(OsEntropy)), request.clone()))
}

/// `J-0042`, `j42` or `42`.
fn number(case: &str) -> Result<u64, Failure> {
    let digits = case.trim_start_matches(['J', 'j', '-']);
    digits.parse().map_err(|_| Failure::misuse(format!("{case} is no case; write it like J-0042")))
}

/// `jalon cases`.
pub fn cases(args: &StoreArgs, waiting: bool) -> Result<(), Failure> {
    let mut out = std::io::stdout().lock();
    match ask(args, &Request::Cases { waiting })? {
        Reply::Cases { rows, held } => {
            writeln!(out, "{:8} {:24} {:24} {:22} next", "case", "step", "hand", "active")?;
            for row in &rows {
                line(&mut out, row)?;
            }
            writeln!(out, "{} cases", rows.len())?;
            if let Some(made) = held {
                writeln!(
                    out,
                    "restored from a backup of {made}: reminders wait; when these are as they should be: jalon release"
                )?;
            }
            Ok(())
        }
        reply => Err(other(reply)),
    }
}

fn line(out: &mut impl Write, row: &Row) -> Result<(), Failure> {
    let next = row.next.as_deref().unwrap_or("-");
    writeln!(out, "{:8} {:24} {:24} {:22} {next}", row.case, row.step, row.hand, row.active)?;
    Ok(())
}

/// `jalon show`.
pub fn show(args: &StoreArgs, case: &str) -> Result<(), Failure> {
    match ask(args, &Request::Show { case: number(case)? })? {
        Reply::Show(row) => {
            let mut out = std::io::stdout().lock();
            writeln!(out, "case    {}\nstep    {} ({})\nhand    {}", row.case, row.step, row.title, row.hand)?;
            writeln!(out, "since   {}\nactive  {}", row.since.as_deref().unwrap_or("-"), row.active)?;
            writeln!(out, "next    {}", row.next.as_deref().unwrap_or("-"))?;
            Ok(())
        }
        reply => Err(other(reply)),
    }
}

/// `jalon export`.
pub fn export(args: &StoreArgs, case: &str) -> Result<(), Failure> {
    match ask(args, &Request::Export { case: number(case)? })? {
        Reply::Export(json) => {
            writeln!(std::io::stdout().lock(), "{json}")?;
            Ok(())
        }
        reply => Err(other(reply)),
    }
}

/// `jalon erase`.
pub fn erase(args: &StoreArgs, case: &str) -> Result<(), Failure> {
    match ask(args, &Request::Erase { case: number(case)? })? {
        Reply::Erased => {
            writeln!(std::io::stdout().lock(), "erased")?;
            Ok(())
        }
        reply => Err(other(reply)),
    }
}

/// `jalon give-back`.
pub fn give_back(args: &StoreArgs, case: &str) -> Result<(), Failure> {
    match ask(args, &Request::GiveBack { case: number(case)? })? {
        Reply::GivenBack => {
            writeln!(std::io::stdout().lock(), "given back; the person is told that the program speaks again")?;
            Ok(())
        }
        reply => Err(other(reply)),
    }
}

/// `jalon reminders`: the ledger of a day. Fails with 1 when it does not add up.
pub fn reminders(args: &StoreArgs, day: &str) -> Result<(), Failure> {
    match ask(args, &Request::Reminders { day: day.to_owned() })? {
        Reply::Ledger(ledger) => {
            let mut out = std::io::stdout().lock();
            writeln!(out, "reminders that fell due on {}", ledger.day)?;
            for (name, count) in &ledger.counts {
                writeln!(out, "  {name:12} {count:>6}")?;
            }
            writeln!(out, "  {:12} {:>6}", "not settled", ledger.difference)?;
            if ledger.difference == 0 {
                Ok(())
            } else {
                Err(Failure::no("some reminders of this day have no state yet"))
            }
        }
        reply => Err(other(reply)),
    }
}

/// The failure behind a reply that is not the one hoped for.
pub fn other(reply: Reply) -> Failure {
    match reply {
        Reply::NoCase => Failure::no("there is no such case"),
        Reply::Failed(why) => Failure::outside(why),
        _ => Failure::outside("the running service answered something else; is it of another version?"),
    }
}
