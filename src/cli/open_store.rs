//! Opening the store that a command works on, and the key of its records.

use std::fmt::Write as _;
use std::fs;
use std::io::{self, Write as _};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use jalon::adapters::entropy::OsEntropy;
use jalon::adapters::store::record::seal::Secret;
use jalon::adapters::store::{OpenError, SledStore};
use jalon::ports::store::{Store, StoreError};
use zeroize::Zeroizing;

use super::failure::Failure;

/// Bytes of the master key.
const KEY: usize = 32;

/// The key of a store without configuration: a file beside its folder, never inside it.
pub fn key_beside(folder: &Path) -> Result<Secret, Failure> {
    key(&file_beside(folder)?, folder)
}

/// Says in the log when other users of the machine can read a file that is a secret.
pub fn warn_if_shared(file: &Path) {
    let mode = fs::metadata(file).map_or(0, |known| known.permissions().mode());
    if mode & 0o077 != 0 {
        tracing::warn!(file = %file.display(), "other users of this machine can read a secret: chmod 600 the file");
    }
}

/// The key in a file: 64 hexadecimal digits. It is made when neither the file nor the store exists yet.
pub fn key(file: &Path, store: &Path) -> Result<Secret, Failure> {
    warn_if_shared(file);
    match fs::read_to_string(file).map(Zeroizing::new) {
        Ok(text) => read(text.trim()).ok_or_else(|| {
            Failure::misuse(format!(
                "could not read the key in {}: it is not 64 hexadecimal digits. Put the right key file back; without \
                 it the store cannot be read",
                file.display()
            ))
        }),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            if has_files(store) {
                return Err(Failure::misuse(format!(
                    "could not open the store {}: its key file {} is missing. Put it back from where you keep it; \
                     without it the store cannot be read",
                    store.display(),
                    file.display()
                )));
            }
            make(file)
        }
        Err(error) => Err(Failure::misuse(format!(
            "could not read the key file {}: {error}. It must be readable by this user",
            file.display()
        ))),
    }
}

/// The key in a file that must be there.
pub fn kept_key(file: &Path) -> Result<Secret, Failure> {
    if file.exists() {
        return key(file, file);
    }
    Err(Failure::misuse(format!(
        "the key file {} is missing: a backup opens only with the key that the store had. Put it back from where \
             you keep it, or name it: --key-file FILE",
        file.display()
    )))
}

/// The key in a file; made when it is not there.
pub fn new_key(file: &Path) -> Result<Secret, Failure> {
    if file.exists() { key(file, file) } else { make(file) }
}

/// Where the key of a store without configuration is.
pub fn file_beside(folder: &Path) -> Result<PathBuf, Failure> {
    let mut name = folder.file_name().unwrap_or_default().to_os_string();
    if name.is_empty() {
        return Err(Failure::misuse(format!("could not use {} as a store: name a folder", folder.display())));
    }
    name.push(".key");
    Ok(folder.with_file_name(name))
}

fn has_files(folder: &Path) -> bool {
    fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some())
}

fn make(file: &Path) -> Result<Secret, Failure> {
    let failed = |error: io::Error| {
        Failure::misuse(format!(
            "could not make the key file {}: {error}. Its folder must exist and be writable",
            file.display()
        ))
    };
    let mut key = Secret([0; KEY]);
    getrandom::fill(&mut key.0).map_err(|error| {
        Failure::outside(format!("could not draw a key: {error}. The system gives no random bytes"))
    })?;
    let mut text = Zeroizing::new(String::with_capacity(2 * KEY + 1));
    for byte in &key.0 {
        let _ = write!(text, "{byte:02x}");
    }
    text.push('\n');
    let mut out = fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(file).map_err(failed)?;
    out.write_all(text.as_bytes()).and_then(|()| out.sync_all()).map_err(failed)?;
    Ok(key)
}

fn read(text: &str) -> Option<Secret> {
    let mut key = Secret([0; KEY]);
    if text.len() != 2 * KEY || !text.is_ascii() {
        return None;
    }
    for (at, byte) in key.0.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&text[2 * at..2 * at + 2], 16).ok()?;
    }
    Some(key)
}

/// The store of a folder, under its key. Erasures are noted in the folder of the backups too.
pub fn open(folder: &Path, key: &Secret, backups: Option<&Path>) -> Result<Box<dyn Store>, Failure> {
    let store = SledStore::open_folder(folder, key.clone(), Box::new(OsEntropy));
    let mut store = store.map_err(|error| unopened(folder, &error))?;
    if let Some(backups) = backups {
        store.note_erasures_beside(backups);
    }
    Ok(Box::new(store))
}

/// The same without reading the outbox, for looking at a store that may be damaged.
pub fn look(folder: &Path, key: &Secret) -> Result<SledStore, Failure> {
    if !folder.is_dir() {
        return Err(Failure::misuse(format!("there is no store at {}", folder.display())));
    }
    let store = SledStore::look(folder, key.clone(), Box::new(OsEntropy));
    store.map_err(|error| unopened(folder, &error))
}

/// What to say of a store that does not open.
pub fn unopened(folder: &Path, error: &OpenError) -> Failure {
    let words = format!("could not open the store {}: {error}", folder.display());
    match error {
        OpenError::Store(StoreError::Corrupt(_)) => Failure::no(words),
        _ => Failure::misuse(words),
    }
}
