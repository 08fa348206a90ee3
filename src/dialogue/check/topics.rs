//! The file of topics: what may be asked at any moment.

use toml::Spanned;

use super::life::Life;
use super::names::Names;
use super::page::Page;
use super::step::{self, Scope};
use super::tables;
use crate::dialogue::finding::{Code, Finding};
use crate::dialogue::ids::*;
use crate::dialogue::model::Dialogue;
use crate::dialogue::raw::{RawTopic, RawTopics, Word};
use crate::dialogue::sources::Sources;
use crate::dialogue::table::Rows;
use crate::dialogue::topic::{Answer, Topic};

/// Reads `topics.toml` beside the header, if the centre wrote one.
pub fn read(sources: &Sources, folder: &str, dialogue: &mut Dialogue, names: &Names) -> Vec<Finding> {
    let path = format!("{folder}/topics.toml");
    let Some(text) = sources.get(&path) else { return Vec::new() };
    let mut page = Page::new(&path, text);
    let Some(raw) = page.parse::<RawTopics>() else { return page.findings };
    let ids: Vec<TopicId> = page.declare_all(raw.topic.iter().map(|topic| &topic.id));
    let mut topics = Vec::new();
    for (id, raw) in ids.into_iter().zip(&raw.topic) {
        topics.push(topic(&mut page, id, raw, &Scope { dialogue, names }));
    }
    for raw in &raw.topic {
        for word in &raw.menu {
            page.known(Code::UnknownId, word, topics.iter().map(|topic| topic.id.as_str()));
        }
    }
    let is_readable = page.findings.is_empty();
    if is_readable {
        let life = Life::of(dialogue);
        for (topic, raw) in topics.iter().zip(&raw.topic) {
            let rows = raw.answer.iter().map(|row| (row.span(), &row.get_ref().when));
            tables::used(&mut page, rows, &topic.answers, &[], &life);
            let answers_all = topic.answers.0.is_empty() || topic.answers.0.iter().any(|(row, _)| row.is_empty());
            if !answers_all {
                page.about(Code::NoDefault, &raw.id);
            }
        }
    }
    dialogue.topics = topics;
    page.findings
}

fn topic(page: &mut Page, id: TopicId, raw: &RawTopic, scope: &Scope) -> Topic {
    let dialogue = scope.dialogue;
    let kinds = raw.contacts.iter().map(|kind| {
        page.known(Code::ClosedContact, kind, dialogue.kinds.iter().map(KindId::as_str));
        page.id(kind)
    });
    let contacts = kinds.collect();
    if let Some(assessment) = &raw.assessment {
        page.known(Code::UnknownId, assessment, dialogue.assessments.keys().map(AssessmentId::as_str));
    }
    let mut answers = Rows::default();
    let _: Vec<ValueId> = page.declare_all(raw.answer.iter().map(Spanned::get_ref).map(|row| &row.say));
    for row in raw.answer.iter().map(Spanned::get_ref) {
        let answer = Answer { say: page.id(&row.say), facts: facts(page, &row.facts, dialogue) };
        let conditions = step::first_row(step::when(page, &row.when, scope));
        answers.0.extend(conditions.into_iter().map(|conditions| (conditions, answer.clone())));
    }
    Topic {
        id,
        letter: raw.letter,
        answers,
        facts: facts(page, &raw.facts, dialogue),
        contacts,
        assessment: raw.assessment.as_ref().map(|assessment| page.id(assessment)),
        menu: raw.menu.iter().map(|topic| page.id(topic)).collect(),
    }
}

fn facts(page: &mut Page, words: &[Word], dialogue: &Dialogue) -> Vec<DatedFactId> {
    let known = |page: &mut Page, word: &Word| {
        page.known(Code::UnknownId, word, dialogue.dated_facts.keys().map(DatedFactId::as_str));
        page.id(word)
    };
    words.iter().map(|word| known(page, word)).collect()
}
