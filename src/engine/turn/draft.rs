//! A turn in the making: the case as it changes, the message as it grows.
//!
//! The other files of the engine add to it; only `advance` opens and closes one.

use std::ops::{Deref, DerefMut};

use jiff::Timestamp;

use super::view::View;
use crate::dialogue::StepId;
use crate::engine::case::{Case, Subject};
use crate::engine::common_ids;
use crate::engine::effect::{Choice, Effect, Line, Occurrence, Part, Say};
use crate::engine::world::World;

/// A view of the case as it changes, what it asks of the world so far, and the message that is being written.
pub(in crate::engine) struct Draft<'w> {
    pub view: View<'w>,
    pub effects: Vec<Effect>,
    /// Paragraphs of the message that is not closed yet.
    pub parts: Vec<Part>,
    /// Reminders that the message settles.
    pub occurrences: Vec<Occurrence>,
    /// The words in which a slot was told: what hangs on it may be told in them too.
    pub words: String,
    /// The step whose opening the person has read; another one is said on arrival.
    pub origin: Option<StepId>,
    /// What may be asked next by a button below the question.
    pub beside: Vec<Subject>,
    /// Whether what is said now is help for somebody in danger.
    pub is_urgent: bool,
    /// How the words of this turn came.
    pub manner: Manner,
}

/// How words came: advisers who read them are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::engine) enum Manner {
    /// In the place of earlier words.
    Edited,
    Typed,
    /// Under a file that was taken away.
    UnderFile,
}

impl<'w> Draft<'w> {
    /// A turn that begins at this instant.
    pub fn new(world: &'w World, case: Case, now: Timestamp) -> Self {
        let view = View::new(world, case, now);
        let origin = Some(view.case.step.clone());
        Self {
            view,
            effects: Vec::new(),
            parts: Vec::new(),
            occurrences: Vec::new(),
            words: String::new(),
            origin,
            beside: Vec::new(),
            is_urgent: false,
            manner: Manner::Typed,
        }
    }

    /// Adds a paragraph.
    pub fn add(&mut self, line: Line) {
        self.parts.push(Part::Text(line));
    }

    /// Closes the message, if anything was written.
    pub fn flush(&mut self) {
        self.send(Vec::new(), None);
    }

    /// Closes the message with its choices.
    pub fn send(&mut self, choices: Vec<Choice>, question: Option<u64>) {
        let parts = std::mem::take(&mut self.parts);
        let occurrences = std::mem::take(&mut self.occurrences);
        if !parts.is_empty() {
            let is_urgent = self.is_urgent;
            self.effects.push(Effect::Say(Say { parts, choices, question, occurrences, carries: false, is_urgent }));
        }
    }

    /// Before the words of this turn, where advisers read them.
    pub fn wrote_line(&self) -> Line {
        self.adviser_line(match self.manner {
            Manner::Edited => common_ids::ADVISER_EDITED,
            Manner::Typed => common_ids::ADVISER_WROTE,
            Manner::UnderFile => common_ids::ADVISER_WROTE_UNDER,
        })
    }
}

/// Whoever writes a turn reads it too.
impl<'w> Deref for Draft<'w> {
    type Target = View<'w>;

    fn deref(&self) -> &View<'w> {
        &self.view
    }
}

impl DerefMut for Draft<'_> {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.view
    }
}
