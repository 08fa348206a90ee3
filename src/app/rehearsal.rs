//! What an edited dialogue does to a case that is under way: the case is taken on in memory, nothing is written.

use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::engine::case::{About, Case, Hand};
use crate::engine::event::{Content, Event};
use crate::engine::{World, advance};

/// What becomes of an open case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    /// Same step, same question.
    GoesOn,
    /// Another step or another question.
    Moves,
    /// Its step is gone and nothing says which one takes its place.
    NeedsMapping,
    /// It would be left without a question, a timer or an adviser.
    Lost,
}

/// Lets the person of a case come back under this dialogue, on the day of their last message.
pub fn rehearse(world: &World, case: &Case) -> Fate {
    let Some(step) = world.dialogue.step(&case.step) else { return Fate::NeedsMapping };
    let about = |case: &Case| case.question.as_ref().map(|question| question.about.clone());
    let comes_back = Event::Heard(Content::Start { code: None });
    let taken = catch_unwind(AssertUnwindSafe(|| advance(world, case.clone(), comes_back, case.active)));
    let Ok(turn) = taken else { return Fate::Lost };
    let is_awaited = turn.case.question.is_some() || !turn.case.is_open() || turn.case.hand != Hand::Bot;
    if !is_awaited || turn.case.wake.is_none() {
        return Fate::Lost;
    }
    let is_held = matches!(case.hand, Hand::Held { .. } | Hand::Parked { .. });
    let stands = is_held || about(case).is_none_or(|about| is_passing(&about)) || about(&turn.case) == about(case);
    if step.id == case.step && turn.case.step == case.step && stands { Fate::GoesOn } else { Fate::Moves }
}

/// Questions of a moment, which a greeting takes the place of.
fn is_passing(about: &About) -> bool {
    !matches!(about, About::Assess { .. } | About::More { .. } | About::Papers { .. } | About::Slot { .. })
}
