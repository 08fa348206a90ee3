//! All the ways to ask for something in one language: titles, phrases, the answers' own words, and the examples.

use super::Texts;
use super::examples::examples;
use super::page::{Body, Entry, HOLE};
use crate::dialogue::{Code, Dialogue, Finding, Language, Sources, Topic, text_ids};
use crate::engine::case::{Intent, Subject};
use crate::engine::language::questions::Questions;

/// Words of an answer that are looked at.
const ANSWER: usize = 40;

/// What can be asked in a language, and how.
pub fn questions(dialogue: &Dialogue, texts: &Texts, sources: &Sources, language: &Language) -> Questions {
    let mut questions = Questions::default();
    let entries: std::collections::BTreeMap<&str, &Entry> = texts.entries(language).collect();
    let mut add = |subject: Subject, id: &str| {
        let Some(entry) = entries.get(id) else { return };
        let named = ["title", "full", "also"].into_iter().filter_map(|name| entry.attributes.get(name));
        named.flat_map(ways).for_each(|way| questions.add(&subject, &way));
        entry.value.iter().filter_map(words).for_each(|answer| questions.add(&subject, &answer));
    };
    for topic in &dialogue.topics {
        add(Subject::Topic(topic.id.clone()), &text_ids::topic(dialogue, &topic.id));
        for (_, row) in &topic.answers.0 {
            add(Subject::Topic(topic.id.clone()), &text_ids::topic_row(dialogue, &topic.id, &row.say));
        }
    }
    for id in entries.keys().filter_map(|id| id.strip_prefix("glossary-")) {
        add(Subject::Term(id.to_owned()), &text_ids::term(id));
    }
    for kind in &dialogue.kinds {
        add(Subject::Contact(kind.clone()), &text_ids::kind(dialogue, kind));
    }
    for step in &dialogue.steps {
        add(Subject::Step(step.id.clone()), &text_ids::step(dialogue, &step.id));
        for document in &step.documents {
            let id = text_ids::document(dialogue, &step.id, &document.id);
            add(Subject::Document(step.id.clone(), document.id.clone()), &id);
        }
    }
    for intent in [Intent::Contact, Intent::Data, Intent::Missing, Intent::Where] {
        let id = format!("common-intent-{}", intent.word());
        add(Subject::Intent(intent), &id);
    }
    for (sentence, meaning) in examples(sources, language).iter().filter_map(super::examples::Example::told) {
        let subjects = meaning.split(" | ").filter_map(Subject::named).filter(|subject| subject.is_in(dialogue));
        subjects.for_each(|subject| questions.add(&told_by(dialogue, subject), sentence));
    }
    questions
}

/// A dated rule is told by the first topic that tells it, if there is one.
fn told_by(dialogue: &Dialogue, subject: Subject) -> Subject {
    let Subject::Fact(fact) = &subject else { return subject };
    let tells =
        |topic: &&Topic| topic.facts.contains(fact) || topic.answers.0.iter().any(|(_, row)| row.facts.contains(fact));
    dialogue.topics.iter().find(tells).map_or(subject.clone(), |topic| Subject::Topic(topic.id.clone()))
}

/// The ways to say something that a text lists.
fn ways(body: &Body) -> impl Iterator<Item = String> {
    body.variants.iter().flat_map(|words| words.split('|')).map(|way| way.trim().replace(HOLE, " "))
}

/// What is wrong with the examples of some languages.
pub fn check(dialogue: &Dialogue, texts: &Texts, sources: &Sources, languages: &[Language]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for language in languages {
        for example in examples(sources, language) {
            let text = sources.get(example.file).map_or("", String::as_str);
            let finding = || Finding::new(Code::BadExample, example.file, text, example.span.clone());
            let Some((_, meaning)) = example.told() else {
                findings.push(finding().with("word", "cells"));
                continue;
            };
            let is_known = |name: &str| match Subject::named(name) {
                Some(Subject::Term(term)) => texts.has(language, &text_ids::term(term), None),
                Some(subject) => subject.is_in(dialogue),
                None => false,
            };
            if let Some(name) = meaning.split(" | ").find(|name| !is_known(name)) {
                // Only what is wrong needs all that would be right.
                let asked = questions(dialogue, texts, sources, language);
                let known: Vec<String> = asked.subjects().map(Subject::to_string).collect();
                findings.push(finding().with("word", name).near(name, known.iter().map(String::as_str)));
            }
        }
    }
    findings
}

/// The first words of an answer.
fn words(body: &Body) -> Option<String> {
    let words = body.variants.first()?.replace(HOLE, " ");
    Some(words.split_whitespace().take(ANSWER).collect::<Vec<_>>().join(" "))
}
