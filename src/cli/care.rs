//! `jalon verify`: what a technician asks of a whole store, through the running service or on the store itself.

use std::io::Write;

use jalon::app::upkeep::Verified;
use jalon::ports::store::{Store, StoreError};

use super::control::{Remote, Reply, Request};
use super::failure::Failure;
use super::store::{Place, key, other, whereabouts};
use super::{StoreArgs, keep};

/// What a store with flaws needs.
const MEND: &str = "Keep a copy of the store's folder, then restore the last backup made before: jalon restore FILE";

/// `jalon verify`.
pub fn verify(args: &StoreArgs) -> Result<(), Failure> {
    let place = whereabouts(args)?;
    let verified = match asked(&place, &Request::Verify)? {
        Some(Reply::Verified(verified)) => verified,
        Some(reply) => return Err(other(reply)),
        None => {
            let mut store = keep::look(&place.folder, &key(&place)?)?;
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
