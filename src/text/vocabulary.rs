//! The words that people may type, drawn from the locales for the engine.
//!
//! Synonyms stand in `.also` attributes, separated by `|`. Every phrase is folded.

use std::collections::{BTreeMap, BTreeSet};

use super::Texts;
use super::page::{Body, Entry};
use crate::dialogue::Language;
use crate::engine::fold::fold;
use crate::engine::world::{Intent, Voice};

/// What people may type in one language.
pub fn voice(texts: &Texts, language: &Language) -> Voice {
    let mut voice = Voice::default();
    for (id, entry) in texts.entries(language) {
        if let Some(word) = id.strip_prefix("common-intent-") {
            let intent = Intent::ALL.iter().find(|(_, name)| *name == word);
            if let Some((intent, _)) = intent {
                voice.intents.insert(*intent, phrases(entry.value.as_ref(), entry.attributes.get("also")));
            }
        } else if let Some(word) = id.strip_prefix("common-word-") {
            voice.lexicon.insert(word.to_owned(), phrases(entry.value.as_ref(), entry.attributes.get("also")));
        } else {
            let choices = choices(id, entry);
            if !choices.is_empty() {
                voice.choices.insert(id.to_owned(), choices);
            }
        }
    }
    voice
}

/// Choices by their value, and by `=skip`, `=done`, `=label` for what every question has; `=` names a paper.
fn choices(id: &str, entry: &Entry) -> BTreeMap<String, Vec<String>> {
    let mut choices = BTreeMap::new();
    for (name, body) in &entry.attributes {
        let key = match name.as_str() {
            "skip" | "done" | "label" => format!("={name}"),
            _ => match name.strip_prefix("choice-") {
                Some(value) if !name.ends_with("-also") => value.to_owned(),
                _ => continue,
            },
        };
        choices.insert(key, phrases(Some(body), entry.attributes.get(&format!("{name}-also"))));
    }
    if id.contains("-document-") {
        choices.insert("=".to_owned(), phrases(entry.value.as_ref(), entry.attributes.get("also")));
    }
    choices
}

fn phrases(label: Option<&Body>, also: Option<&Body>) -> Vec<String> {
    let labels = label.into_iter().flat_map(|body| &body.variants).map(String::as_str);
    let synonyms = also.into_iter().flat_map(|body| &body.variants).flat_map(|words| words.split('|'));
    let mut phrases: Vec<String> = Vec::new();
    for phrase in labels.chain(synonyms).map(fold).filter(|phrase| !phrase.is_empty()) {
        if !phrases.contains(&phrase) {
            phrases.push(phrase);
        }
    }
    phrases
}

/// The variables of each text, in any language: `id` or `id.attribute`.
pub fn variables(texts: &Texts) -> BTreeMap<String, BTreeSet<String>> {
    let mut all: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    each(texts, |id, body| {
        if !body.variables.is_empty() {
            all.entry(id).or_default().extend(body.variables.iter().cloned());
        }
    });
    all
}

/// The texts that exist in any language: `id` or `id.attribute`.
pub fn ids(texts: &Texts) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    each(texts, |id, _| {
        all.insert(id);
    });
    all
}

fn each(texts: &Texts, mut visit: impl FnMut(String, &Body)) {
    for language in texts.languages() {
        for (id, entry) in texts.entries(&language) {
            if let Some(body) = &entry.value {
                visit(id.to_owned(), body);
            }
            for (name, body) in &entry.attributes {
                visit(format!("{id}.{name}"), body);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::tests::texts;

    #[test]
    fn draws_what_may_be_typed() {
        let texts = texts(
            "common-intent-where = Où j’en suis
    .also = statut | où suis-je
common-word-not = pas
    .also = plus | jamais
d-s-q = Question { $age } ?
    .choice-oui = Oui, c’est fait
    .choice-oui-also = fait | déjà
    .skip = Je ne sais pas
d-s-document-x = Pièce d’identité
    .also = carte d’identité | passeport
d-s-document-y = Le { -carnet }
-carnet = carnet (premier)
",
        );
        let voice = voice(&texts, &Language::from("fr"));
        assert_eq!(voice.intents[&Intent::Where], ["ou j en suis", "statut", "ou suis je"]);
        assert_eq!(voice.lexicon["not"], ["pas", "plus", "jamais"]);
        assert_eq!(voice.choices["d-s-q"]["oui"], ["oui c est fait", "fait", "deja"]);
        assert_eq!(voice.choices["d-s-q"]["=skip"], ["je ne sais pas"]);
        assert_eq!(voice.choices["d-s-document-x"]["="], ["piece d identite", "carte d identite", "passeport"]);
        // What a person reads can be typed, words of the trade included.
        assert_eq!(voice.choices["d-s-document-y"]["="], ["le carnet premier"]);
        assert_eq!(variables(&texts)["d-s-q"], BTreeSet::from(["age".to_owned()]));
        assert!(ids(&texts).contains("d-s-q.choice-oui"));
    }
}
