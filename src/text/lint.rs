//! What is wrong with a text: missing, unused, unknown variable, too long, typography, not plain.
//!
//! The ids that a dialogue needs follow from its places; locales must match them exactly.

use std::collections::{BTreeMap, BTreeSet};

use super::page::{Body, Entry};
use super::{COMMON, Texts, french};
use crate::dialogue::{
    Ask, Code, Dialogue, Finding, Language, ListId, ReminderAbout, SlotId, SlotKind, Sources, StepId,
};
use crate::engine::words;
use crate::engine::world::Intent;

/// Characters that a message may have.
const LONGEST_MESSAGE: usize = 4_096;
/// Words that a sentence may have.
const LONGEST_SENTENCE: usize = 20;
/// Words that a message may have before a break.
const LONGEST_TEXT: usize = 60;
/// Words that the sentences of a longer text may have on average.
const MEAN_SENTENCE: usize = 12;
/// The language whose candidate texts must be plain.
const PLAIN: &str = "fr";

/// A text that is needed, or that may be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Need {
    May,
    Must,
}

/// Compares languages with what the dialogue needs. `others` are common ids that other modules say.
pub fn check(
    texts: &Texts,
    languages: &[Language],
    dialogue: &Dialogue,
    sources: &Sources,
    others: &[&str],
) -> Vec<Finding> {
    let needs = needs(dialogue, others);
    let allowed = variables(dialogue);
    let mut findings = Vec::new();
    for language in languages {
        missing(texts, language, &needs, &mut findings);
        for (id, entry) in texts.entries(language) {
            let text = sources.get(&entry.file).map_or("", String::as_str);
            let page = Place { file: &entry.file, text, language };
            bodies(id, entry, |name, body| {
                if !is_used(&needs, &name) {
                    findings.push(page.find(Code::UnusedText, body).with("word", &*name));
                }
                if id.starts_with(&format!("{}-", dialogue.id)) {
                    page.variables(&name, body, &allowed, &mut findings);
                    page.plain(&name, body, &mut findings);
                }
                page.words(&name, body, &mut findings);
            });
        }
    }
    findings
}

fn bodies(id: &str, entry: &Entry, mut visit: impl FnMut(String, &Body)) {
    if let Some(body) = &entry.value {
        visit(id.to_owned(), body);
    }
    for (name, body) in &entry.attributes {
        visit(format!("{id}.{name}"), body);
    }
}

fn is_used(needs: &BTreeMap<String, Need>, name: &str) -> bool {
    // Findings, terms of the glossary, vocabulary and synonyms are free to be there.
    let is_free = ["common-finding-", "common-word-", "common-intent-", "common-date", "glossary-"];
    let base = name.strip_suffix("-also").or_else(|| name.strip_suffix(".also")).unwrap_or(name);
    needs.contains_key(base)
        || is_free.iter().any(|prefix| name.starts_with(prefix))
        || needs.contains_key(base.split('.').next().unwrap_or(base)) && is_language_choice(name)
}

/// Names of languages: a locale may name more of them than the centre speaks.
fn is_language_choice(name: &str) -> bool {
    name.starts_with(words::LANGUAGE) && name.contains(".choice-")
}

fn missing(texts: &Texts, language: &Language, needs: &BTreeMap<String, Need>, findings: &mut Vec<Finding>) {
    for (name, need) in needs {
        let (id, attribute) = name.split_once('.').map_or((name.as_str(), None), |(id, name)| (id, Some(name)));
        if *need == Need::Must && !texts.has(language, id, attribute) {
            let file = format!("locales/{language}");
            let known: Vec<&str> = texts.entries(language).map(|(id, _)| id).collect();
            findings.push(Finding::new(Code::MissingText, &file, "", 0..0).with("word", &**name).near(id, known));
        }
    }
}

/// A file and its language, for findings.
struct Place<'a> {
    file: &'a str,
    text: &'a str,
    language: &'a Language,
}

impl Place<'_> {
    fn find(&self, code: Code, body: &Body) -> Finding {
        Finding::new(code, self.file, self.text, body.span.clone())
    }

    fn variables(&self, name: &str, body: &Body, allowed: &BTreeSet<String>, findings: &mut Vec<Finding>) {
        for variable in &body.variables {
            if !allowed.contains(variable) {
                let finding = self.find(Code::UnknownVariable, body).with("word", &**variable).with("text", name);
                findings.push(finding.near(variable, allowed.iter().map(String::as_str)));
            }
        }
    }

    /// Length and typography, for every text.
    fn words(&self, name: &str, body: &Body, findings: &mut Vec<Finding>) {
        for words in &body.variants {
            let length = words.encode_utf16().count();
            if length > LONGEST_MESSAGE {
                findings.push(self.find(Code::TooLong, body).with("word", name).with("length", length.to_string()));
            }
            if self.language.as_str() == PLAIN && !is_synonyms(name) {
                for (piece, good) in french::slips(words) {
                    findings.push(self.find(Code::Typography, body).with("word", piece).with("good", good));
                }
            }
        }
    }

    /// Short sentences and short messages, for what candidates read.
    fn plain(&self, name: &str, body: &Body, findings: &mut Vec<Finding>) {
        if self.language.as_str() != PLAIN || is_synonyms(name) {
            return;
        }
        for words in &body.variants {
            let sentences: Vec<usize> = sentences(words).map(count).filter(|count| *count > 0).collect();
            let all: usize = sentences.iter().sum();
            let longest = sentences.iter().copied().max().unwrap_or(0);
            let is_tiring = sentences.len() > 2 && all > MEAN_SENTENCE * sentences.len();
            let block = words.split("\n\n").map(count).max().unwrap_or(0);
            if longest > LONGEST_SENTENCE || is_tiring || block > LONGEST_TEXT {
                findings.push(
                    self.find(Code::NotPlain, body)
                        .with("word", name)
                        .with("longest", longest.to_string())
                        .with("length", block.to_string()),
                );
            }
        }
    }
}

fn is_synonyms(name: &str) -> bool {
    name.ends_with("also")
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split(['.', '?', '!', ';', '\n', ':', '…'])
}

fn count(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

/// Every text that the dialogue and the program need or may have.
fn needs(dialogue: &Dialogue, others: &[&str]) -> BTreeMap<String, Need> {
    let mut needs = Needs(BTreeMap::new());
    for id in words::COMMON.iter().chain(COMMON).chain(others) {
        needs.must((*id).to_owned());
    }
    for (_, word) in Intent::ALL {
        needs.must(format!("common-intent-{word}"));
    }
    for month in 1..=12 {
        needs.must(format!("common-word-month-{month}"));
    }
    for day in 1..=7 {
        needs.must(format!("common-word-weekday-{day}"));
    }
    let d = &dialogue.id;
    needs.all(&format!("{d}-notice"), &["", "choice-oui", "choice-non", "refused", "thanks"], &[]);
    for role in &dialogue.roles {
        needs.must(format!("{d}-role-{role}"));
    }
    for kind in &dialogue.kinds {
        needs.all(&format!("{d}-kind-{kind}"), &["", "reason", "how"], &[]);
    }
    for fact in dialogue.dated_facts.keys() {
        needs.all(&format!("{d}-fact-{fact}"), &[""], &["leaflet"]);
    }
    for sheet in dialogue.qualifications.values() {
        let id = format!("{d}-qualification-{}", sheet.id);
        needs.must(id.clone());
        sheet.options.iter().for_each(|option| needs.must(format!("{id}.option-{option}")));
        sheet.competences.iter().for_each(|one| needs.must(format!("{id}.competence-{}", one.id)));
    }
    for reminder in &dialogue.reminders {
        needs.reminder(&format!("{d}-reminder-{}", reminder.id), &reminder.about);
    }
    for step in &dialogue.steps {
        needs.step(dialogue, step);
    }
    needs.0
}

struct Needs(BTreeMap<String, Need>);

impl Needs {
    fn must(&mut self, name: String) {
        self.0.insert(name, Need::Must);
    }

    fn may(&mut self, name: String) {
        self.0.entry(name).or_insert(Need::May);
    }

    /// An id with its attributes; the empty one is its value.
    fn all(&mut self, id: &str, must: &[&str], may: &[&str]) {
        let name = |attribute: &str| if attribute.is_empty() { id.to_owned() } else { format!("{id}.{attribute}") };
        must.iter().for_each(|attribute| self.must(name(attribute)));
        may.iter().for_each(|attribute| self.may(name(attribute)));
    }

    fn reminder(&mut self, id: &str, about: &ReminderAbout) {
        self.all(id, &[""], &["adviser"]);
        if matches!(about, ReminderAbout::Documents | ReminderAbout::Say(_)) {
            self.may(format!("{id}.done"));
        }
    }

    fn step(&mut self, dialogue: &Dialogue, step: &crate::dialogue::Step) {
        let id = format!("{}-{}", dialogue.id, step.id);
        self.all(&id, &["", "title", "action"], &["need", "duration", "stay"]);
        for prompt in &step.prompts {
            match &prompt.ask {
                Ask::Slot(slot) => self.slot(dialogue, &step.id, None, slot),
                Ask::Documents => self.all(&format!("{id}-documents"), &["", "label"], &["help", "retry"]),
                Ask::Assess(assessment) => {
                    let id = format!("{id}-{assessment}");
                    self.all(&id, &["", "question", "label"], &["result", "retry", "help"]);
                    for value in dialogue.assessments.get(assessment).into_iter().flat_map(|one| &one.scale) {
                        self.must(format!("{id}.choice-{value}"));
                    }
                }
                Ask::List(list) => {
                    self.all(&format!("{id}-{list}"), &["", "more", "entry", "label"], &[]);
                    for slot in dialogue.lists.get(list).into_iter().flat_map(|list| &list.slots) {
                        self.slot(dialogue, &step.id, Some(list), slot);
                    }
                }
            }
        }
        for document in &step.documents {
            self.all(&format!("{id}-document-{}", document.id), &[""], &["help", "also"]);
        }
        for deadline in &step.deadlines {
            self.must(format!("{id}-deadline-{}", deadline.id));
        }
        for reminder in &step.reminders {
            self.reminder(&format!("{id}-reminder-{}", reminder.id), &reminder.about);
        }
        for (_, next) in &step.next.0 {
            if let crate::dialogue::Next::End(outcome) = next {
                self.all(&format!("{}-outcome-{}", dialogue.id, outcome), &["", "title"], &[]);
            }
        }
    }

    fn slot(&mut self, dialogue: &Dialogue, step: &StepId, list: Option<&ListId>, slot: &SlotId) {
        let id = match list {
            Some(list) => format!("{}-{}-{}-{}", dialogue.id, step, list, slot),
            None => format!("{}-{}-{}", dialogue.id, step, slot),
        };
        self.all(&id, &["", "label"], &["retry", "help", "skip", "skip-also", "noted"]);
        let Some(rules) = dialogue.slots.get(slot) else { return };
        let mut choice = |value: &str, is_needed: bool| {
            let name = format!("{id}.choice-{value}");
            if is_needed {
                self.must(name)
            } else {
                self.may(name)
            }
            self.may(format!("{id}.noted-{value}"));
        };
        match &rules.kind {
            SlotKind::Choice(values) => values.iter().for_each(|value| choice(value.as_str(), true)),
            SlotKind::OptionOf => {
                let options = dialogue.qualifications.values().flat_map(|sheet| &sheet.options);
                options.for_each(|option| choice(option.as_str(), true));
            }
            SlotKind::YesNo => ["oui", "non"].into_iter().for_each(|value| choice(value, false)),
            _ => {}
        }
    }
}

/// Variables that a text of the dialogue may use.
fn variables(dialogue: &Dialogue) -> BTreeSet<String> {
    let own = ["competence", "date", "number"].map(str::to_owned);
    own.into_iter()
        .chain(dialogue.slots.keys().map(|id| id.0.clone()))
        .chain(dialogue.derived.keys().map(|id| id.0.clone()))
        .chain(dialogue.bands.keys().map(|id| id.0.clone()))
        .chain(dialogue.totals.keys().map(|id| id.0.clone()))
        .collect()
}
