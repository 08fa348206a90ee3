//! After a restore: reminders wait until somebody has looked.
//!
//! What happened since the backup is not in the store: a person may have answered, been reminded, or
//! moved on. So no timer is caught up and no reminder leaves until an operator releases them; whoever
//! writes is answered as always.

use jiff::{SignedDuration, Timestamp};

use super::App;
use crate::engine::effect::{Arg, Line, Part};
use crate::engine::facts::calendar::Calendar;
use crate::ports::channel::Delivery;
use crate::ports::store::{Commit, RESTORED, StoreError};

/// Mark: the restore that advisers were told of.
const TOLD: &str = "restored-told";

/// A reminder that waits for the release is looked at again after this.
const AGAIN: SignedDuration = SignedDuration::from_mins(15);

impl App {
    /// When the backup was made that this store came from, while reminders wait for the release.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn held(&mut self) -> Result<Option<Timestamp>, StoreError> {
        let mark = self.store.mark(RESTORED)?.filter(|mark| !mark.is_empty());
        // A mark that is no instant holds too: the safe side.
        Ok(mark.map(|mark| mark.parse().unwrap_or(Timestamp::UNIX_EPOCH)))
    }

    /// Lets reminders be caught up. False when none were held.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn release(&mut self) -> Result<bool, StoreError> {
        let is_held = self.held()?.is_some();
        if is_held {
            let marks = vec![(RESTORED.to_owned(), String::new())];
            self.store.commit(Commit { marks, ..Commit::default() }, self.clock.now())?;
        }
        Ok(is_held)
    }

    /// Asks the advisers, once, to look.
    pub(super) fn ask_to_look(&mut self, made: Timestamp) -> Result<(), StoreError> {
        let name = made.to_string();
        if self.store.mark(TOLD)?.as_ref() == Some(&name) {
            return Ok(());
        }
        tracing::warn!(backup = %made, "the store was restored: reminders wait for `jalon release`");
        let now = self.clock.now();
        let world = &self.content.world;
        let day = Calendar::of_centre(world).day(made);
        let line = Line::new("common-adviser-restored").with("date", Arg::Date(day));
        let card = self.notice(format!("restored:{name}"), world.dialogue.role.clone(), vec![Part::Text(line)], now);
        let marks = vec![(TOLD.to_owned(), name)];
        self.store.commit(Commit { deliveries: vec![card], marks, ..Commit::default() }, now)
    }

    /// The delivery as it waits for the release; none for what is no reminder.
    pub(super) fn waiting(delivery: &Delivery, now: Timestamp) -> Option<Delivery> {
        let until = now.checked_add(AGAIN).unwrap_or(now);
        (!delivery.occurrences.is_empty()).then(|| Delivery { not_before: until, ..delivery.clone() })
    }
}
