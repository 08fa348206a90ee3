//! The key file: 32 random bytes in hexadecimal, readable by its owner alone.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use super::record::seal::Secret;
use crate::ports::Entropy;

/// Why there is no key.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    #[error("{0} holds no key: 64 hexadecimal digits are expected; put the centre's key back from its copy")]
    Damaged(String),
    #[error("cannot read or make the key file {0}: {1}")]
    Io(String, std::io::Error),
}

/// The key of a file; a new one is drawn when there is none yet.
pub fn load_or_create(path: &Path, entropy: &mut dyn Entropy) -> Result<Secret, KeyError> {
    let place = || path.display().to_string();
    match fs::read_to_string(path) {
        Ok(text) => parse(text.trim()).ok_or_else(|| KeyError::Damaged(place())),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            let secret = Secret::draw(entropy);
            let digits: String = secret.0.iter().map(|byte| format!("{byte:02x}")).collect();
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder).map_err(|error| KeyError::Io(place(), error))?;
            }
            let mut file = OpenOptions::new()
                .write(true)
                .create_new(true)
                .mode(0o600)
                .open(path)
                .map_err(|error| KeyError::Io(place(), error))?;
            file.write_all(format!("{digits}\n").as_bytes())
                .and_then(|()| file.sync_all())
                .map_err(|error| KeyError::Io(place(), error))?;
            Ok(secret)
        }
        Err(error) => Err(KeyError::Io(place(), error)),
    }
}

/// A key from its 64 digits.
pub fn parse(digits: &str) -> Option<Secret> {
    let mut bytes = [0; 32];
    if digits.len() != 64 || !digits.is_ascii() {
        return None;
    }
    for (at, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&digits[2 * at..2 * at + 2], 16).ok()?;
    }
    Some(Secret(bytes))
}
