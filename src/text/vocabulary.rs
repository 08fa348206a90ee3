//! The words that people may type, drawn from the locales for the engine.
//!
//! Synonyms stand in `.also` attributes, separated by `|`. Every phrase is folded.

use std::collections::{BTreeMap, BTreeSet};

use super::Texts;
use super::page::{Body, Entry};
use crate::dialogue::Language;

use crate::engine::case::{Intent, Verb};
use crate::engine::language::fold::fold;
use crate::engine::language::frame::GAP;
use crate::engine::language::index::PhraseIndex;
use crate::engine::language::vocabulary::Vocabulary;

/// The text whose `.also` holds spellings.
pub const SPELLINGS: &str = "common-spellings";

/// How the attributes begin that hold a group of words.
pub const GROUP: &str = "group-";

/// A list of more phrases than this is sorted for finding.
const LONG: usize = 20;

/// What people may type in one language.
pub fn voice(texts: &Texts, language: &Language) -> Vocabulary {
    let mut voice = Vocabulary { language: Some(language.clone()), ..Vocabulary::default() };
    voice.spellings = spellings(texts, language);
    for (id, entry) in texts.entries(language) {
        if let Some(word) = id.strip_prefix("common-intent-") {
            let intent = Intent::ALL.iter().find(|(_, name)| *name == word);
            if let Some((intent, _)) = intent {
                voice.intents.insert(*intent, phrases(entry.value.as_ref(), entry.attributes.get("also")));
                let mut frames = choices(id, entry);
                frames.remove("=also");
                if !frames.is_empty() {
                    voice.choices.insert(id.to_owned(), frames);
                }
            }
        } else if let Some(word) = id.strip_prefix("common-command-") {
            if let Some((verb, _)) = Verb::ALL.iter().find(|(_, name)| *name == word) {
                voice.commands.insert(*verb, phrases(entry.value.as_ref(), entry.attributes.get("also")));
                let sign = entry.attributes.get("sign").and_then(|body| body.variants.first());
                voice.signs.extend(sign.map(|sign| (*verb, sign.clone())));
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
    respell(&mut voice);
    tell(&mut voice);
    let phrases = voice.intents.values().chain(voice.choices.values().flat_map(BTreeMap::values)).flatten();
    let words: BTreeSet<String> = phrases.flat_map(|phrase| phrase.split(' ')).map(str::to_owned).collect();
    voice.stems = words.iter().map(|word| (word.clone(), voice.stem(word).into_owned())).collect();
    for (id, choices) in &voice.choices {
        let long = choices.iter().filter(|(_, phrases)| phrases.len() > LONG);
        let sieves: BTreeMap<String, PhraseIndex> =
            long.map(|(key, phrases)| (key.clone(), PhraseIndex::of(phrases))).collect();
        if !sieves.is_empty() {
            voice.sieves.insert(id.clone(), sieves);
        }
    }
    voice
}

/// Short and wrong spellings, `g = j’ai | pa = pas`.
fn spellings(texts: &Texts, language: &Language) -> BTreeMap<String, String> {
    let also =
        texts.entries(language).find(|(id, _)| *id == SPELLINGS).and_then(|(_, entry)| entry.attributes.get("also"));
    let pairs = also.into_iter().flat_map(|body| &body.variants).flat_map(|words| words.split('|'));
    pairs.filter_map(|pair| pair.split_once('=')).map(|(short, long)| (fold(short), fold(long))).collect()
}

/// Phrases are compared in the usual spelling, as what people type is.
fn respell(voice: &mut Vocabulary) {
    let Vocabulary { intents, choices, lexicon, spellings, .. } = voice;
    let known = Vocabulary { spellings: std::mem::take(spellings), ..Vocabulary::default() };
    let all =
        intents.values_mut().chain(choices.values_mut().flat_map(BTreeMap::values_mut)).chain(lexicon.values_mut());
    for phrases in all {
        for phrase in phrases.iter_mut() {
            *phrase = known.spelled(phrase);
        }
    }
    *spellings = known.spellings;
}

/// Choices by their value (`~value` and `+value`: the words by which it is told in passing), and by `=ask`, `=skip`, `=stop`, `=done`, `=label` for what every question has; `=` names a paper,
/// `=also` what is asked for by its name, `!value` what speaks against a choice, `=told` and `=told-with` the frames in which a value is told,
/// `=around` words that count with few others between them, `(name)` a group of words that frames call by its name,
/// `=harmless` words that explain others away, `=alone` words that count when nothing else is said.
fn choices(id: &str, entry: &Entry) -> BTreeMap<String, Vec<String>> {
    let mut choices = BTreeMap::new();
    for (name, body) in &entry.attributes {
        let key = match name.as_str() {
            "ask" | "skip" | "stop" | "done" | "label" => format!("={name}"),
            "told" | "told-with" | "told-not" | "around" => {
                choices.insert(format!("={name}"), frames(body));
                continue;
            }
            "alone" => {
                choices.insert("=alone".to_owned(), phrases(None, Some(body)));
                continue;
            }
            "harmless" => {
                choices.insert("=harmless".to_owned(), sides(body).collect());
                continue;
            }
            group if group.starts_with(GROUP) => {
                choices.insert(format!("({})", group.trim_start_matches(GROUP)), phrases(None, Some(body)));
                continue;
            }
            _ => match name.strip_prefix("choice-") {
                Some(value) if name.ends_with("-not") => {
                    choices.insert(format!("!{}", value.trim_end_matches("-not")), phrases(None, Some(body)));
                    continue;
                }
                Some(value) if !name.ends_with("-also") => value.to_owned(),
                _ => continue,
            },
        };
        choices.insert(key, phrases(Some(body), entry.attributes.get(&format!("{name}-also"))));
    }
    if entry.attributes.contains_key("also") || entry.attributes.contains_key("full") {
        let mut ways = phrases(entry.attributes.get("title"), entry.attributes.get("also"));
        ways.extend(phrases(entry.attributes.get("full"), None));
        choices.insert("=also".to_owned(), ways);
    } else if entry.attributes.contains_key("title") && id.starts_with("glossary-") {
        choices.insert("=also".to_owned(), phrases(entry.attributes.get("title"), None));
    }
    if id.contains("-document-") {
        choices.insert("=".to_owned(), phrases(entry.value.as_ref(), entry.attributes.get("also")));
    }
    choices
}

/// Frames around a value: `j’ai … ans`.
fn frames(body: &Body) -> Vec<String> {
    sides(body).filter(|frame| frame.contains(GAP)).collect()
}

/// Phrases and frames, folded on both sides of a gap. The name of a group stays as it is.
fn sides(body: &Body) -> impl Iterator<Item = String> {
    let side = |side: &str| if side.trim().starts_with('(') { side.trim().to_owned() } else { fold(side) };
    let frames = body.variants.iter().flat_map(|words| words.split('|'));
    let folded = frames.map(move |frame| frame.split('…').map(side).collect::<Vec<_>>().join(&format!(" {GAP} ")));
    folded.map(|frame| frame.trim().to_owned()).filter(|frame| !frame.is_empty())
}

/// Adds to each choice the words by which it is told while something else is asked: as `~value` those that answer no
/// other question, as `+value` those of several words as well that answer one other. "pas encore" answers many.
fn tell(voice: &mut Vocabulary) {
    let mut texts: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let is_value = |choice: &str| !choice.starts_with(['=', '!', '(', '~', '+']);
    for (id, choices) in &voice.choices {
        for phrase in choices.iter().filter(|(choice, _)| is_value(choice)).flat_map(|(_, phrases)| phrases) {
            texts.entry(phrase.clone()).or_default().insert(id.clone());
        }
    }
    let is_own = |phrase: &&String, most: usize| texts.get(*phrase).is_none_or(|texts| texts.len() <= most);
    let is_long = |phrase: &&String| phrase.split(' ').count() >= SEVERAL_WORDS;
    for choices in voice.choices.values_mut() {
        let mut told: Vec<(String, Vec<String>)> = Vec::new();
        for (choice, phrases) in choices.iter().filter(|(choice, _)| is_value(choice)) {
            let kept = |most: usize| {
                phrases.iter().filter(move |phrase| is_own(phrase, 1) || is_long(phrase) && is_own(phrase, most))
            };
            told.push((format!("~{choice}"), kept(1).cloned().collect()));
            told.push((format!("+{choice}"), kept(2).cloned().collect()));
        }
        choices.extend(told);
    }
}

/// Words of a phrase that tells something although another question has it too.
const SEVERAL_WORDS: usize = 3;

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
d-distress = Vous comptez.
    .group-mort = mourir | Être mort
    .around = veux … (mort)
    .harmless = mort de rire | en finir … dossier
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
        assert_eq!(voice.choices["d-distress"]["(mort)"], ["mourir", "etre mort"]);
        assert_eq!(voice.choices["d-distress"]["=around"], ["veux _ (mort)"]);
        assert_eq!(voice.choices["d-distress"]["=harmless"], ["mort de rire", "en finir _ dossier"]);
        assert_eq!(voice.choices["d-s-document-x"]["="], ["piece d identite", "carte d identite", "passeport"]);
        // What a person reads can be typed, words of the trade included.
        assert_eq!(voice.choices["d-s-document-y"]["="], ["le carnet premier"]);
        assert_eq!(variables(&texts)["d-s-q"], BTreeSet::from(["age".to_owned()]));
        assert!(ids(&texts).contains("d-s-q.choice-oui"));
    }
}
