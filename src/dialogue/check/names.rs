//! What all files declare, read off their raw shape before any of them is turned into the model:
//! a row may speak of what a later file declares.

use std::collections::BTreeSet;

use super::page::Page;
use crate::dialogue::finding::Code;
use crate::dialogue::raw::{RawDialogue, RawStep};

/// Facts that the engine computes itself.
const RESERVED: [&str; 5] = ["documents", "qualification", "reminders", "step", "today"];

/// Names that one file alone does not show.
#[derive(Debug, Default)]
pub struct Names {
    pub steps: Vec<String>,
    pub deadlines: Vec<String>,
    /// Slots that are known for the entries of a list only, never for the case.
    pub listed: BTreeSet<String>,
}

impl Names {
    /// Reads them off; an id that is a fact already is reported where it is declared again.
    pub fn read(header: &mut Page, raw: &RawDialogue, pages: &mut [(Page, RawStep)]) -> Self {
        let mut facts: BTreeSet<&str> = RESERVED.into();
        let declared = raw.slot.keys().chain(raw.derived.keys()).chain(raw.list.keys()).chain(raw.band.keys());
        for word in
            declared.chain(raw.total.keys()).chain(raw.elapsed.keys()).chain(raw.assessment.keys()).chain(&raw.wishes)
        {
            if !facts.insert(word.get_ref()) {
                header.about(Code::DuplicateId, word);
            }
        }
        let mut names = Names::default();
        names.steps.extend(raw.steps.iter().map(|step| step.get_ref().clone()));
        names.listed.extend(raw.list.values().flat_map(|list| &list.slots).map(|slot| slot.get_ref().clone()));
        for (page, step) in pages {
            for deadline in &step.deadline {
                if facts.contains(deadline.id.get_ref().as_str()) || names.deadlines.contains(deadline.id.get_ref()) {
                    page.about(Code::DuplicateId, &deadline.id);
                }
                names.deadlines.push(deadline.id.get_ref().clone());
            }
            for slot in step.prompt.iter().filter_map(|prompt| prompt.ask.as_ref()) {
                names.listed.remove(slot.get_ref());
            }
            names.forget_done(step.reminder.iter().filter_map(|reminder| reminder.done.as_ref()));
        }
        names.forget_done(raw.reminder.iter().filter_map(|reminder| reminder.done.as_ref()));
        names
    }

    fn forget_done<'a>(&mut self, done: impl Iterator<Item = &'a crate::dialogue::raw::RawDone>) {
        for slot in done.flat_map(|done| done.keys()) {
            self.listed.remove(slot.get_ref());
        }
    }
}
