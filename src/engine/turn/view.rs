//! What a turn may read: the case at an instant, in its world.
//!
//! Whoever only reads takes a view and can change nothing.

use std::cell::Cell;

use jiff::Timestamp;
use jiff::civil::Date;

use super::lines::line;
use crate::dialogue::{RoleId, Step, StepId, text_ids};
use crate::engine::case::{Case, Hand, Private};
use crate::engine::common_ids;
use crate::engine::effect::{Arg, Line};
use crate::engine::facts::calendar::Calendar;
use crate::engine::facts::known::Known;
use crate::engine::language::vocabulary::Vocabulary;
use crate::engine::world::World;

/// What a turn may read: the world, the case as it stands, the instant.
pub(in crate::engine) struct View<'w> {
    pub world: &'w World,
    pub case: Case,
    pub now: Timestamp,
    /// Letters read and comparisons made to understand what was typed.
    pub effort: Cell<u64>,
}

impl<'w> View<'w> {
    /// The case at an instant.
    pub fn new(world: &'w World, mut case: Case, now: Timestamp) -> Self {
        // A step that was renamed goes on under its new name; one that is gone begins anew.
        let dialogue = &world.dialogue;
        let step = dialogue.step(&case.step).or_else(|| dialogue.step(&dialogue.start)).or(dialogue.steps.first());
        if let Some(step) = step.filter(|step| step.id != case.step) {
            case.step = step.id.clone();
        }
        Self { world, case, now, effort: Cell::new(0) }
    }

    /// The step where the case stands.
    pub fn step(&self) -> &'w Step {
        let dialogue = &self.world.dialogue;
        dialogue.step(&self.case.step).or(dialogue.steps.first()).expect("a checked dialogue has a step")
    }

    /// What is known now.
    pub fn facts(&self) -> Known<'_> {
        Known::here(self.world, &self.case, self.step(), self.now)
    }

    /// The person's calendar.
    pub fn calendar(&self) -> Calendar<'w> {
        Calendar::of(self.world, &self.case)
    }

    /// The person's day.
    pub fn today(&self) -> Date {
        self.calendar().day(self.now)
    }

    /// What people may type in the language of the case.
    pub fn voice(&self) -> Option<&'w Vocabulary> {
        let first = self.world.languages.first();
        self.world.voices.get(&self.case.language).or_else(|| self.world.voices.get(first?))
    }

    /// The role that answers for the step.
    pub fn role(&self) -> RoleId {
        self.step().role.clone().unwrap_or_else(|| self.world.dialogue.role.clone())
    }

    /// A text with the arguments that it uses.
    pub fn line(&self, id: &str) -> Line {
        line(self.world, &self.case, self.now, id, None)
    }

    /// Whether a text exists.
    pub fn has(&self, id: &str) -> bool {
        self.world.texts.contains(id)
    }

    /// The text id of a step of this dialogue.
    pub fn step_id(&self, step: &StepId) -> String {
        text_ids::step(&self.world.dialogue, step)
    }

    /// How a role is named to the candidate.
    pub fn role_name(&self, role: &RoleId) -> Line {
        Line::new(text_ids::role(&self.world.dialogue, role))
    }

    /// "Étape 3 sur 6 : …", or the title alone.
    pub fn place(&self) -> Line {
        let step = self.step();
        let title = Arg::Line(self.world.step_title(&step.id));
        match step.number {
            Some(number) => Line::new(common_ids::STEP)
                .with("number", Arg::Number(number.into()))
                .with("count", Arg::Number(self.world.dialogue.step_count().into()))
                .with("title", title),
            None => Line::new(common_ids::STEP_OTHER).with("title", title),
        }
    }

    /// A line for advisers: the pseudonym and where the case stands.
    pub fn adviser_line(&self, id: &str) -> Line {
        Line::new(id).with("case", Arg::Word(Private(self.case.id.to_string()))).with("step", Arg::Line(self.place()))
    }
}

/// Whether an adviser speaks and the bot must not.
pub(in crate::engine) fn is_silent(view: &View) -> bool {
    matches!(view.case.hand, Hand::Held { .. } | Hand::Parked { .. })
}
