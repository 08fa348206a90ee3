//! Whoever says that they do not know loses no answer that they gave: at every question that people who press
//! and type at random come to, for every word of doubt of the locales.

use std::collections::BTreeMap;

use jalon::dialogue::Language;
use jalon::engine::case::{About, Case, Hand, Private};
use jalon::engine::event::{Content, Event};
use jalon::engine::{World, advance};
use jiff::Timestamp;

use crate::support::{walker, world};

/// Cases that are looked at for questions that differ.
const CASES: usize = 1_200;

/// One person for each question that is open to somebody, the one who told the most.
fn asked(world: &World) -> Vec<Case> {
    let mut found: BTreeMap<String, Case> = BTreeMap::new();
    for case in walker::cases(world, CASES) {
        let Some(question) = case.question.as_ref().filter(|_| case.hand == Hand::Bot) else { continue };
        let known = found.entry(kind(&question.about)).or_insert_with(|| case.clone());
        if case.slots.len() > known.slots.len() {
            *known = case;
        }
    }
    found.into_values().collect()
}

/// What makes a question another one: what it asks, not for which entry or between which candidates.
fn kind(about: &About) -> String {
    match about {
        About::Slot { step, slot, entry } => format!("{step} {slot} {}", entry.is_some()),
        other => format!("{other:?}").split(' ').next().unwrap_or_default().to_owned(),
    }
}

/// What is known of somebody, without what is asked just now.
fn known(case: &Case, about: &About) -> String {
    let mut known = case.clone();
    match about {
        About::Slot { slot, entry: None, .. } => drop(known.slots.remove(slot)),
        About::Slot { slot, entry: Some((list, number)), .. } => {
            let entries = known.lists.get_mut(list).into_iter().flatten();
            entries.filter(|entry| entry.number == *number).for_each(|entry| drop(entry.slots.remove(slot)));
        }
        _ => {}
    }
    format!("{:?}", (known.slots.iter().map(shown).collect::<Vec<_>>(), known.ticks, known.assessments.len()))
}

/// A value in words that differ when it differs; what is personal is not printed by itself.
fn shown<S: std::fmt::Debug>((slot, value): (S, &jalon::engine::case::Value)) -> String {
    let words = match value {
        jalon::engine::case::Value::Text(words) => words.0.clone(),
        other => format!("{other:?}"),
    };
    format!("{slot:?} {words}")
}

#[test]
fn words_of_doubt_take_no_answer_back() {
    let content = world::content();
    let world = &content.world;
    let now: Timestamp = "2027-03-02T09:00:00.000000123Z".parse().expect("a moment");
    let asked = asked(world);
    assert!(asked.len() > 30, "few questions were reached: {}", asked.len());
    let mut lost = Vec::new();
    for (place, case) in asked.iter().enumerate() {
        let about = &case.question.as_ref().expect("it is asked").about;
        // The other language has the same words for the same questions: some of them are enough.
        let languages = if place % 6 == 0 { &["fr", "en"][..] } else { &["fr"] };
        for language in languages.iter().copied() {
            let language = Language::from(language);
            for words in &world.voices[&language].lexicon["skip"] {
                let mut case = case.clone();
                case.language = language.clone();
                // They were here a moment ago.
                case.active = now;
                let before = known(&case, about);
                let after = advance(world, case, Event::Heard(Content::Text(Private(words.clone()))), now).case;
                let after = known(&after, about);
                if before != after {
                    lost.push(format!("{about:?}: {words}\n  {before}\n  {after}"));
                }
            }
        }
    }
    assert!(lost.is_empty(), "{} answers changed:\n{}", lost.len(), lost[..lost.len().min(12)].join("\n"));
}

/// The question about the request, after the way to make it was told: once the earlier answer was lost here.
#[test]
fn the_open_question_is_asked_again_with_its_help() {
    let content = world::content();
    let world = &content.world;
    let now: Timestamp = "2026-12-01T10:00:00.000000123Z".parse().expect("a moment");
    let step = jalon::dialogue::StepId::from("recevabilite");
    for (language, words) in [
        ("fr", "inconnu"),
        ("fr", "Je ne sais plus, merci"),
        ("fr", "aucune idée"),
        ("en", "no idea"),
        ("en", "unknown, sorry"),
    ] {
        let mut case = world::person(world, &step, language, now);
        for (slot, value) in [("piste", "france-vae"), ("situation", "salarie"), ("departement", "69")] {
            case.slots.insert(slot.into(), jalon::engine::case::Value::Word(value.into()));
        }
        let told = case.slots.clone();
        let about = About::Slot { step: step.clone(), slot: "depot".into(), entry: None };
        case.question =
            Some(jalon::engine::case::Question { number: 0, about: about.clone(), reminder: None, misses: 0 });
        let turn = advance(world, case, Event::Heard(Content::Text(Private(words.into()))), now);
        assert!(turn.case.slots == told, "{words}");
        assert_eq!(turn.case.question.map(|question| question.about), Some(about), "{words}");
        let helps = turn.effects.iter().any(|effect| format!("{effect:?}").contains("vae-recevabilite-depot"));
        assert!(helps, "{words}");
    }
}
