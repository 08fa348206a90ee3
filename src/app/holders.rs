//! Cases whose holder is on no list of the centre any more: what the person writes would be read by nobody, and
//! nobody else could take the case. They go back to the role.

use std::collections::BTreeSet;

use super::App;
use super::attendance::Attendance;
use super::turns::Turns;
use crate::engine::case::{CaseId, Hand};
use crate::engine::event::Event;
use crate::ports::store::{Commit, StoreError};

/// Mark: who was on a list when holders were looked at last, one a line.
const LISTED: &str = "listed";
/// Its value while everybody may act.
const EVERYBODY: &str = "*";
/// Cases that go back in one commit.
const BATCH: usize = 50;

impl App {
    /// Once for each application, before anything else happens: whoever holds a case and is on no list any more loses
    /// it. All cases are read only when somebody left the lists.
    pub(super) fn check_holders(&mut self) -> Result<(), StoreError> {
        if self.are_holders_known {
            return Ok(());
        }
        let listed = self.content.world.listed().map(|listed| listed.into_iter().map(str::to_owned).collect());
        let known = self.store.mark(LISTED)?;
        let now_listed: String = match &listed {
            Some(listed) => lines(listed),
            // Nobody can have lost what everybody may do; whoever lists advisers later begins anew.
            None if known.is_none() => String::new(),
            None => EVERYBODY.to_owned(),
        };
        if let Some(listed) = &listed
            && known.as_ref().is_none_or(|known| known.lines().any(|id| !listed.contains(id)))
        {
            self.take_from_the_unlisted(listed)?;
        }
        if known.unwrap_or_default() != now_listed {
            let marks = vec![(LISTED.to_owned(), now_listed)];
            self.store.commit(Commit { marks, ..Commit::default() }, self.clock.now())?;
        }
        self.are_holders_known = true;
        Ok(())
    }

    fn take_from_the_unlisted(&mut self, listed: &BTreeSet<String>) -> Result<(), StoreError> {
        let mut left: Vec<CaseId> = Vec::new();
        self.store.each_case(&mut |case| {
            if matches!(&case.hand, Hand::Held { adviser, .. } if !listed.contains(&adviser.id)) {
                left.push(case.id);
            }
        })?;
        for batch in left.chunks(BATCH) {
            self.committed(|app, now| {
                let attendance = Attendance::read(app.store.as_mut())?;
                let mut turns = Turns::new(&app.content.world, now).attended_by(attendance);
                for id in batch {
                    if let Some(case) = app.store.case(*id)? {
                        turns.load(case);
                        turns.take(*id, Event::HolderUnlisted, None);
                    }
                }
                Ok(turns.commit())
            })?;
        }
        if !left.is_empty() {
            tracing::warn!(
                cases = left.len(),
                "cases were held by advisers who are on no list any more: they wait again"
            );
        }
        Ok(())
    }
}

fn lines(ids: &BTreeSet<String>) -> String {
    ids.iter().map(|id| format!("{id}\n")).collect()
}
