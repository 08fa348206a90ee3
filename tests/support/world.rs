//! The world of what is shipped, for tests of the engine alone.

use jalon::app::{self, Content, Settings};
use jalon::dialogue::{Language, StepId};
use jalon::engine::World;
use jalon::engine::case::{Address, Case, CaseId, Private};
use jiff::Timestamp;

use super::shipped::shipped;

/// Everything that ships, checked.
pub fn content() -> Content {
    app::content::load(&shipped(), &Settings::default()).expect("the shipped content is clean")
}

/// A person who has agreed and stands at a step.
pub fn person(world: &World, step: &StepId, language: &str, now: Timestamp) -> Case {
    assert!(world.dialogue.step(step).is_some(), "no such step: {step}");
    let address = Address { channel: "test".into(), place: Private("1".into()) };
    let qualification = world.dialogue.qualifications.keys().next().expect("a sheet").clone();
    let language = Language::from(language);
    let dialogue = world.dialogue.id.clone();
    let mut case = Case::stranger(CaseId(1), address, language, dialogue, qualification, step.clone(), now);
    case.consent = Some(now);
    case
}
