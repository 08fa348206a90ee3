//! `jalon verify | backup | release | compact | rekey`: what a technician asks of a whole store, through the running service or on the store itself.

use std::io::Write;
use std::path::Path;

use jalon::adapters::entropy::OsEntropy;
use jalon::adapters::store::SledStore;
use jalon::app::upkeep::Verified;
use jalon::ports::store::{Store, StoreError};
use jiff::Timestamp;

use super::args::StoreArgs;
use super::cases::{self, Place, key, other, whereabouts};
use super::control::{Remote, Reply, Request};
use super::failure::Failure;
use super::open_store;

/// What a store with flaws needs.
const MEND: &str = "Keep a copy of the store's folder, then restore the last backup made before: jalon restore FILE";

/// `jalon verify`.
pub fn verify(args: &StoreArgs) -> Result<(), Failure> {
    let place = whereabouts(args)?;
    let verified = match asked(&place, &Request::Verify)? {
        Some(Reply::Verified(verified)) => verified,
        Some(reply) => return Err(other(reply)),
        None => {
            let mut store = open_store::look(&place.folder, &key(&place)?)?;
            store.verify().map(Verified::from).map_err(|error| unread(&place, &error))?
        }
    };
    let mut out = std::io::stdout().lock();
    for flaw in &verified.flaws {
        writeln!(out, "- {flaw}")?;
    }
    let Verified { records, cases, deliveries, timers, flaws } = verified;
    writeln!(
        out,
        "{records} records read: {cases} cases, {deliveries} messages that wait, {timers} timers; {} wrong",
        flaws.len()
    )?;
    if flaws.is_empty() {
        return Ok(());
    }
    Err(Failure::no(format!("the store {} is damaged. {MEND}", place.folder.display())))
}

/// `jalon backup`.
pub fn backup(args: &StoreArgs, to: Option<&Path>) -> Result<(), Failure> {
    let configured = match (&to, &args.config) {
        (None, Some(file)) => cases::config(file)?.store.backup_dir,
        _ => None,
    };
    let folder = to.or(configured.as_deref()).ok_or_else(|| {
        Failure::misuse("say where the backup goes: --to DIR, or store.backup-dir in the configuration")
    })?;
    // The service may work in another folder than this command.
    let folder = std::path::absolute(folder)
        .map_err(|error| Failure::misuse(format!("could not use the folder {}: {error}", folder.display())))?;
    match cases::ask(args, &Request::Backup { folder })? {
        Reply::BackedUp { file, made } => {
            let mut out = std::io::stdout().lock();
            writeln!(out, "{}", file.display())?;
            writeln!(out, "{} records, {} bytes, read back", made.records, made.bytes)?;
            if made.flaws.is_empty() {
                return Ok(());
            }
            let count = made.flaws.len();
            Err(Failure::no(format!("the store has {count} flaws, and so has this backup. Look: jalon verify")))
        }
        reply => Err(other(reply)),
    }
}

/// `jalon release`.
pub fn release(args: &StoreArgs) -> Result<(), Failure> {
    match cases::ask(args, &Request::Release)? {
        Reply::Released => {
            writeln!(std::io::stdout().lock(), "released: reminders leave again, what fell due is caught up")?;
            Ok(())
        }
        Reply::NotHeld => Err(Failure::no("nothing to release: reminders are not held")),
        reply => Err(other(reply)),
    }
}

/// A store that no service holds.
pub fn stopped(args: &StoreArgs, what: &str) -> Result<Place, Failure> {
    let place = whereabouts(args)?;
    if Remote::reach(&place.folder).is_some() {
        return Err(Failure::misuse(format!(
            "could not {what} the store {}: the service runs on it; stop the service first",
            place.folder.display()
        )));
    }
    Ok(place)
}

/// `jalon compact`.
pub fn compact(args: &StoreArgs) -> Result<(), Failure> {
    let place = existing(args, "compact")?;
    let sizes = SledStore::compact(&place.folder, key(&place)?, Box::new(OsEntropy))
        .map_err(|error| open_store::unopened(&place.folder, &error))?;
    writeln!(std::io::stdout().lock(), "{} bytes before, {} bytes after", sizes.before, sizes.after)?;
    Ok(())
}

/// `jalon rekey`.
pub fn rekey(args: &StoreArgs, file: &Path) -> Result<(), Failure> {
    let place = existing(args, "change the key of")?;
    let old = key(&place)?;
    let new = open_store::new_key(file)?;
    if old == new {
        return Err(Failure::misuse(format!("{} holds the key that the store has already", file.display())));
    }
    let (folder, backups) = (&place.folder, place.backups.as_deref());
    SledStore::rekey(folder, backups, old, &new, || Box::new(OsEntropy), Timestamp::now())
        .map_err(|error| open_store::unopened(folder, &error))?;
    let mut out = std::io::stdout().lock();
    writeln!(out, "the store opens with {} from now on; the old key opens nothing of it any more", file.display())?;
    match &args.config {
        Some(config) => writeln!(out, "next: write store.key-file = {:?} into {}", file, config.display())?,
        None => writeln!(out, "next: put this file in the place of the old key file")?,
    }
    writeln!(out, "keep a copy of it elsewhere, make a backup, and keep the old key as long as older backups")?;
    Ok(())
}

fn existing(args: &StoreArgs, what: &str) -> Result<Place, Failure> {
    let place = stopped(args, what)?;
    if place.folder.is_dir() {
        return Ok(place);
    }
    Err(Failure::misuse(format!("there is no store at {}", place.folder.display())))
}

/// What the running service answers; none when no service holds the store.
fn asked(place: &Place, request: &Request) -> Result<Option<Reply>, Failure> {
    let Some(mut remote) = Remote::reach(&place.folder) else { return Ok(None) };
    let reply = remote.ask(request).map_err(|error| {
        Failure::outside(format!("could not ask the running service: {error}. Is it being stopped?"))
    })?;
    Ok(Some(reply))
}

fn unread(place: &Place, error: &StoreError) -> Failure {
    Failure::no(format!("could not read the store {}: {error}. {MEND}", place.folder.display()))
}
