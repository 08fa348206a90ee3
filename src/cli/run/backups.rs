//! Backups of the running service: one each night, those that are too old removed.
//!
//! File names carry date and time, nothing else. Only files with such a name are ever removed, and only
//! after a new one was made and read back.

use std::fs;
use std::path::{Path, PathBuf};

use jalon::app::App;
use jalon::app::config::Config;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use crate::cli::control::{BACKUP, back_up};

/// After a backup that failed, the next try.
const AGAIN: SignedDuration = SignedDuration::from_mins(30);

/// Where the service puts its backups, and how long it keeps them.
pub struct Backups {
    folder: PathBuf,
    keep_days: i32,
    /// Not before this instant.
    after: Timestamp,
}

/// How a look at the hour ended.
pub enum Tended {
    NotDue,
    Made,
    Failed,
}

impl Backups {
    /// As the configuration says; none without a folder.
    pub fn of(config: &Config) -> Option<Self> {
        let folder = config.store.backup_dir.clone()?;
        Some(Self { folder, keep_days: config.store.backup_keep, after: Timestamp::UNIX_EPOCH })
    }

    /// When the newest backup of the folder was made.
    pub fn last(&self) -> Option<Timestamp> {
        let names = fs::read_dir(&self.folder).into_iter().flatten().flatten();
        names.filter_map(|entry| made_at(&entry.path())).max()
    }

    /// Makes tonight's backup if it is time and there is none yet.
    pub fn tend(&mut self, app: &mut App, now: Timestamp) -> Tended {
        if now < self.after || !app.is_backup_due().unwrap_or(false) {
            return Tended::NotDue;
        }
        match back_up(app, &self.folder, now) {
            Ok((file, made)) => {
                tracing::info!(file = %file.display(), records = made.records, bytes = made.bytes, "a backup was made and read back");
                if !made.flaws.is_empty() {
                    tracing::error!(
                        count = made.flaws.len(),
                        "the store has flaws, and so has this backup: run jalon verify"
                    );
                }
                // Older ones may be the last that are whole.
                if made.flaws.is_empty() {
                    for old in remove_old(&self.folder, self.keep_days, now) {
                        tracing::info!(file = %old.display(), "an old backup was removed");
                    }
                }
                Tended::Made
            }
            Err(error) => {
                tracing::error!(%error, folder = %self.folder.display(), "tonight's backup was not made; it is tried again in 30 minutes");
                self.after = now.checked_add(AGAIN).unwrap_or(now);
                Tended::Failed
            }
        }
    }
}

/// Backups that stay however old they are: a clock that jumped, or a service that rested, takes not the last ones.
const STAY: usize = 3;

/// Removes backups older than so many days, and what a backup that was cut short left.
fn remove_old(folder: &Path, keep_days: i32, now: Timestamp) -> Vec<PathBuf> {
    let oldest = now.checked_sub(SignedDuration::from_hours(24 * i64::from(keep_days))).unwrap_or(Timestamp::MIN);
    let names = fs::read_dir(folder).into_iter().flatten().flatten();
    let paths: Vec<PathBuf> = names.map(|entry| entry.path()).collect();
    let mut made: Vec<(Timestamp, &PathBuf)> = paths.iter().filter_map(|path| Some((made_at(path)?, path))).collect();
    made.sort();
    let old = made.iter().rev().skip(STAY).filter(|(made, _)| *made < oldest).map(|(_, path)| *path);
    let cut = paths.iter().filter(|path| {
        path.extension().is_some_and(|end| end == "part") && made_at(&path.with_extension("backup")).is_some()
    });
    old.chain(cut).filter(|path| fs::remove_file(path).is_ok()).cloned().collect()
}

/// When a file was made, by its name; none when it has not the name of a backup.
fn made_at(file: &Path) -> Option<Timestamp> {
    let name = file.file_name()?.to_str()?;
    TimeZone::UTC.to_timestamp(DateTime::strptime(BACKUP, name).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn removes_old_backups_and_nothing_else() {
        let folder = tempfile::tempdir().expect("a folder");
        let names = [
            ("2026-03-01T02-00-00Z.backup", false),
            ("2026-03-10T01-59-59Z.backup", false),
            ("2026-03-10T02-00-01Z.backup", true),
            ("2026-03-24T02-00-00Z.backup", true),
            ("2026-03-23T02-00-00Z.backup", true),
            ("2026-03-22T02-00-00Z.part", false),
            ("2025-01-01T02-00-00Z.backup.copy", true),
            ("erased", true),
            ("notes.backup", true),
        ];
        for (name, _) in names {
            fs::write(folder.path().join(name), "x").expect("written");
        }
        let backups = Backups { folder: folder.path().into(), keep_days: 14, after: Timestamp::UNIX_EPOCH };
        assert_eq!(backups.last(), "2026-03-24T02:00:00Z".parse().ok());
        let now = "2026-03-24T02:00:00Z".parse().expect("a time");
        assert_eq!(remove_old(folder.path(), 14, now).len(), 3);
        for (name, stays) in names {
            assert_eq!(folder.path().join(name).exists(), stays, "{name}");
        }
        // The clock jumped a year ahead: the last ones stay.
        let later = "2027-03-24T02:00:00Z".parse().expect("a time");
        assert_eq!(remove_old(folder.path(), 14, later), Vec::<PathBuf>::new());
    }
}
