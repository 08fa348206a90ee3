//! Which versions of records a store holds, and which jalon wrote them: so that an older one refuses it
//! when it opens, by name, and not at the first record that it cannot read.

use super::pages::{OpenError, Pages};
use crate::adapters::store::record::VERSIONS;
use crate::adapters::store::record::seal::is_newer;

/// What this jalon writes: the version of each record, then its own.
pub(super) fn written() -> Vec<u8> {
    [&VERSIONS[..], env!("CARGO_PKG_VERSION").as_bytes()].concat()
}

/// Refuses a store from the future. Gives whether it is noted that this jalon wrote it.
pub(super) fn check<P: Pages>(pages: &mut P) -> Result<bool, OpenError> {
    let envelope = pages.get(b"v").map_err(OpenError::Store)?;
    let noted = pages.get(b"f").map_err(OpenError::Store)?.unwrap_or_default();
    let (versions, program) = noted.split_at_checked(VERSIONS.len()).unwrap_or_default();
    let is_beyond = versions.iter().zip(VERSIONS).any(|(stored, known)| *stored > known);
    if is_beyond || envelope.is_some_and(|envelope| is_newer(&envelope)) {
        let program = std::str::from_utf8(program).unwrap_or_default();
        return Err(OpenError::Newer(if program.is_empty() { "of a later version".into() } else { program.into() }));
    }
    Ok(noted == written())
}
