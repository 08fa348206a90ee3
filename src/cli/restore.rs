//! `jalon restore`: from a backup to a store that waits to be looked at.

use std::io::Write;
use std::path::{Path, PathBuf};

use jalon::adapters::entropy::OsEntropy;
use jalon::adapters::store::archive::ArchiveError;
use jalon::adapters::store::erasures::{self, Known};
use jalon::adapters::store::record::seal::Secret;
use jalon::adapters::store::rewrite::{RestoreError, Restored};
use jalon::adapters::store::{OpenError, SledStore};
use jiff::Timestamp;

use super::args::StoreArgs;
use super::cases::Place;
use super::failure::Failure;
use super::{maintenance, open_store};

/// Which lists of erasures count, beside those that lie where they always do.
pub struct Lists {
    pub erased: Option<PathBuf>,
    pub without: bool,
}

/// `jalon restore`.
pub fn restore(args: &StoreArgs, file: &Path, key: Option<&Path>, lists: &Lists) -> Result<(), Failure> {
    let place = maintenance::stopped(args, "restore")?;
    let named = key;
    let configured = place.key.as_deref().filter(|file| file.is_file()).map(open_store::kept_key).transpose()?;
    let key = match (key, &place.key) {
        (Some(key), _) => open_store::kept_key(key)?,
        (None, Some(key)) => open_store::kept_key(key)?,
        (None, None) => open_store::kept_key(&open_store::file_beside(&place.folder)?)?,
    };
    // A list may have been given another key since the backup was made.
    let keys: Vec<Secret> = [Some(key.clone()), configured].into_iter().flatten().collect();
    let known = erased(&place, file, lists, &keys)?;
    let entropy = || Box::new(OsEntropy) as Box<dyn jalon::ports::Entropy>;
    let done = SledStore::restore(&place.folder, file, &key, entropy, &known, Timestamp::now());
    let Restored { made, records, erased, next: _, flaws } = done.map_err(|error| refused(&place, file, &error))?;
    let mut out = std::io::stdout().lock();
    writeln!(out, "{records} records of {made} are in {}; what happened since is missing", place.folder.display())?;
    writeln!(out, "{erased} cases that were erased since were erased again")?;
    // What the restored store adds to the lists beside its backups must be of one key with what stands there.
    for list in
        [file.parent(), place.backups.as_deref()].into_iter().flatten().map(|folder| folder.join(erasures::NAME))
    {
        if let Err(error) = erasures::renew(&list, &keys, &key) {
            writeln!(out, "- the list of erasures {} did not get the key of the store: {error}", list.display())?;
        }
    }
    if let Some(list) = &known.unsigned {
        let list = list.display();
        writeln!(out, "{list} has no digests: an earlier jalon wrote it, and whoever could edit it was believed")?;
    }
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
        | RestoreError::Unsigned(_)
        | RestoreError::Open(OpenError::Key | OpenError::Newer(_)) => {
            Failure::misuse(format!("{words}. Nothing was written"))
        }
        RestoreError::Open(OpenError::Store(_)) | RestoreError::Store(_) => Failure::outside(words),
    }
}

/// Everything that is known to be erased: from the store's folder, from beside the backup, and as named.
fn erased(place: &Place, file: &Path, lists: &Lists, keys: &[Secret]) -> Result<Known, Failure> {
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
    let mut known = Known::default();
    for list in found {
        let read = erasures::read(&list, keys).map_err(|error| {
            Failure::misuse(format!(
                "could not use the list of erasures {}: {error}. Nothing was written",
                list.display()
            ))
        })?;
        known.add(&list, read);
    }
    Ok(known)
}
