//! `jalon restore`: from a backup to a store that waits to be looked at.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::{Path, PathBuf};

use jalon::adapters::entropy::OsEntropy;
use jalon::adapters::store::archive::ArchiveError;
use jalon::adapters::store::erasures;
use jalon::adapters::store::rewrite::{RestoreError, Restored};
use jalon::adapters::store::{OpenError, SledStore};
use jalon::engine::case::CaseId;
use jiff::Timestamp;

use super::failure::Failure;
use super::store::Place;
use super::{StoreArgs, care, keep};

/// Which lists of erasures count, beside those that lie where they always do.
pub struct Lists {
    pub erased: Option<PathBuf>,
    pub without: bool,
}

/// `jalon restore`.
pub fn restore(args: &StoreArgs, file: &Path, key: Option<&Path>, lists: &Lists) -> Result<(), Failure> {
    let place = care::stopped(args, "restore")?;
    let named = key;
    let key = match (key, &place.key) {
        (Some(key), _) => keep::kept_key(key)?,
        (None, Some(key)) => keep::kept_key(key)?,
        (None, None) => keep::kept_key(&keep::file_beside(&place.folder)?)?,
    };
    let (erased, highest) = erased(&place, file, lists)?;
    let entropy = || Box::new(OsEntropy) as Box<dyn jalon::ports::Entropy>;
    let done = SledStore::restore(&place.folder, file, &key, entropy, &erased, highest, Timestamp::now());
    let Restored { made, records, erased, next: _, flaws } = done.map_err(|error| refused(&place, file, &error))?;
    let mut out = std::io::stdout().lock();
    writeln!(out, "{records} records of {made} are in {}; what happened since is missing", place.folder.display())?;
    writeln!(out, "{erased} cases that were erased since were erased again")?;
    if let Some(key) = named {
        writeln!(out, "it is sealed with the key of {}: store.key-file must name that file", key.display())?;
    }
    writeln!(out, "next: start the service, and look: jalon cases; reminders wait until: jalon release")?;
    for flaw in &flaws {
        writeln!(out, "- {flaw}")?;
    }
    if flaws.is_empty() {
        return Ok(());
    }
    Err(Failure::no(format!(
        "the store was restored with {} flaws that the backup has; an older one may be whole",
        flaws.len()
    )))
}

fn refused(place: &Place, file: &Path, error: &RestoreError) -> Failure {
    let words = format!("could not restore {} into {}: {error}", file.display(), place.folder.display());
    match error {
        RestoreError::Archive(ArchiveError::Damaged(_)) => Failure::no(format!("{words}. Nothing was written")),
        RestoreError::Archive(_)
        | RestoreError::Taken(_)
        | RestoreError::Open(OpenError::Key | OpenError::Newer(_)) => {
            Failure::misuse(format!("{words}. Nothing was written"))
        }
        RestoreError::Open(OpenError::Store(_)) | RestoreError::Store(_) => Failure::outside(words),
    }
}

/// Everything that is known to be erased: from the store's folder, from beside the backup, and as named; and the
/// highest number that the lists name.
fn erased(place: &Place, file: &Path, lists: &Lists) -> Result<(BTreeSet<(CaseId, Timestamp)>, u64), Failure> {
    let folders = [Some(place.folder.as_path()), file.parent(), place.backups.as_deref()];
    let places = folders.into_iter().flatten().map(|folder| folder.join(erasures::NAME));
    let found: Vec<PathBuf> = places.filter(|list| list.is_file()).chain(lists.erased.clone()).collect();
    if found.is_empty() && !lists.without {
        return Err(Failure::misuse(format!(
            "could not restore {}: no list of erasures is there, so people who were erased since would be back. It is \
             the file `{}` of the store's folder and of the folder of backups: name it with --erased FILE, or say \
             --without-erasures",
            file.display(),
            erasures::NAME
        )));
    }
    let (mut erased, mut highest) = (BTreeSet::new(), 0);
    for list in found {
        let read = erasures::read(&list).and_then(|read| Ok((read, erasures::highest(&list)?)));
        let (read, named) = read.map_err(|error| {
            Failure::misuse(format!("could not read the list of erasures {}: {error}", list.display()))
        })?;
        erased.extend(read);
        highest = named.max(highest);
    }
    Ok((erased, highest))
}
