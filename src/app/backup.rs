//! Backups: when one is due, and what is noted about it. Where the files go is `main`'s business.

use std::path::Path;

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};

use super::App;
use crate::ports::store::{Commit, Copied, StoreError};

/// Mark: when the last backup was made.
const MADE: &str = "backed-up";

/// A night begins at this hour of the centre: the backup is made when few people write.
const HOUR: SignedDuration = SignedDuration::from_hours(3);

/// What a backup holds.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct BackedUp {
    /// Keys with a value that it holds.
    pub records: u64,
    /// Size of the file.
    pub bytes: u64,
    /// What does not hold in the store, and so in the backup.
    pub flaws: Vec<String>,
}

impl App {
    /// Writes a backup into a new file: the store between two batches, sealed, read back.
    ///
    /// # Errors
    /// Nothing is left of a backup that could not be finished.
    pub fn back_up(&mut self, file: &Path) -> Result<BackedUp, StoreError> {
        let now = self.clock.now();
        // A folder that takes no file says so at once; the store is read through only once a backup was written.
        let Copied { records, bytes } = self.store.back_up(file, now)?;
        let flaws = self.store.verify()?.flaws;
        let marks = vec![(MADE.to_owned(), now.to_string())];
        self.store.commit(Commit { marks, ..Commit::default() }, now)?;
        Ok(BackedUp { records, bytes, flaws })
    }

    /// Whether this night has no backup yet.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn is_backup_due(&mut self) -> Result<bool, StoreError> {
        let last: Option<Timestamp> = self.store.mark(MADE)?.and_then(|mark| mark.parse().ok());
        let tonight = self.night(self.clock.now());
        // A clock that was set back must not end the backups.
        Ok(last.is_none_or(|last| self.night(last) != tonight))
    }

    fn night(&self, at: Timestamp) -> Date {
        let zone = jiff::tz::TimeZone::get(&self.content.world.zone).unwrap_or(jiff::tz::TimeZone::UTC);
        zone.to_datetime(at.checked_sub(HOUR).unwrap_or(at)).date()
    }
}
