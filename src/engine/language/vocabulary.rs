//! What people may type in one language: its words by their use, its phrases by the texts they stand for.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Bound;

use snowball_stemmers_rs::{Algorithm, Stemmer};

use super::fold::contains;
use super::index::{Initials, PhraseIndex};
use crate::dialogue::Language;
use crate::engine::case::{Intent, Verb};

/// What may be typed, by language.
pub type Vocabularies = BTreeMap<Language, Vocabulary>;

/// What people may type in one language. Every phrase is folded (`fold`).
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    /// Ways to say each wish.
    pub intents: BTreeMap<Intent, Vec<String>>,
    /// For a text with choices: each `choice-<value>` to its words and synonyms.
    pub choices: BTreeMap<String, BTreeMap<String, Vec<String>>>,
    /// Words of advisers' commands.
    pub commands: BTreeMap<Verb, Vec<String>>,
    /// Signs that do what a command does, when put on a card.
    pub signs: BTreeMap<Verb, String>,
    /// Words by their use: `month-1`..`month-12`, `weekday-1`(Monday)..`weekday-7`, `today`, `yesterday`,
    /// `before-yesterday`, `tomorrow`, `ago`, `in`, `day`, `week`, `month`, `year`, `last`, `not`, `all`,
    /// `none`, `skip`, `yes`, `no`, `hour`. From `common-word-<use>` texts and their `.also`.
    /// Also `but` (begins a new clause), `i` (words that speak of oneself), `without`, `what` (asks for
    /// the meaning of a word), `question`, `next`, `the`, and `number-0` … `number-100`.
    pub lexicon: BTreeMap<String, Vec<String>>,
    /// The language, for the forms that words take.
    pub language: Option<Language>,
    /// Other spellings of a word, and short ones: each to the words that it stands for.
    pub spellings: BTreeMap<String, String>,
    /// Long lists of `choices`, by text and choice, so that few of their phrases are looked at.
    pub sieves: BTreeMap<String, BTreeMap<String, PhraseIndex>>,
    /// The stem of each word of a phrase.
    pub stems: BTreeMap<String, String>,
}

impl Vocabulary {
    /// Whether a word has that use.
    pub fn is_word(&self, what: &str, word: &str) -> bool {
        self.lexicon.get(what).is_some_and(|words| words.iter().any(|known| known == word))
    }

    /// The phrases of a text that can be typed: `choice` is a value, or one of the `=` keys.
    pub fn phrases(&self, text: &str, choice: &str) -> &[String] {
        self.choices.get(text).and_then(|choices| choices.get(choice)).map_or(&[], Vec::as_slice)
    }

    /// The phrases of a text with what sorts the long lists among them.
    pub fn lists(&self, text: &str) -> Lists<'_> {
        Lists { choices: self.choices.get(text), sieves: self.sieves.get(text) }
    }

    /// A folded text in usual spelling: "g pa" is "j ai pas".
    pub fn spelled(&self, folded: &str) -> String {
        if self.spellings.is_empty() {
            return folded.to_owned();
        }
        let mut spelled: Vec<&str> = Vec::new();
        for word in folded.split(' ') {
            match self.spellings.get(word) {
                Some(longer) => spelled.extend(longer.split(' ')),
                // "c" stands for "c est", and so does "c est".
                None if self.is_said_already(&spelled, word) => {}
                None => spelled.push(word),
            }
        }
        spelled.join(" ")
    }

    /// Whether a word is the end of what a short spelling before it was taken for: "c est" typed in full.
    pub fn is_said_already<T: AsRef<str>>(&self, words: &[T], word: &str) -> bool {
        let [.., first, second] = words else { return false };
        let (first, second) = (first.as_ref(), second.as_ref());
        let is_whole = |longer: &String| longer.split(' ').eq([first, second]);
        second == word && self.spellings.get(first).is_some_and(is_whole)
    }

    /// What the forms of a word have in common.
    pub fn stem<'a>(&'a self, word: &'a str) -> Cow<'a, str> {
        if let Some(stem) = self.stems.get(word) {
            return Cow::Borrowed(stem);
        }
        let stemmer = self.language.as_ref().and_then(stemmer);
        stemmer.map_or(Cow::Borrowed(word), |stemmer| stemmer.stem(word).into_owned().into())
    }
}

/// The phrases of one text.
#[derive(Clone, Copy)]
pub struct Lists<'a> {
    choices: Option<&'a BTreeMap<String, Vec<String>>>,
    sieves: Option<&'a BTreeMap<String, PhraseIndex>>,
}

impl<'a> Lists<'a> {
    /// The names of its groups of words: "(vivre)".
    pub fn groups(self) -> impl Iterator<Item = &'a str> {
        // They stand together in their order.
        let behind = self
            .choices
            .into_iter()
            .flat_map(|choices| choices.range::<str, _>((Bound::Included("("), Bound::Unbounded)));
        behind.map(|(name, _)| name.as_str()).take_while(|name| name.starts_with('('))
    }

    /// Those of the phrases of a choice that could stand in a text with those initials, where these groups are found.
    pub fn candidates(
        self,
        choice: &str,
        typed: Initials,
        has_group: impl Fn(&str) -> bool + 'a,
    ) -> Box<dyn Iterator<Item = &'a String> + 'a> {
        let phrases = self.choices.and_then(|choices| choices.get(choice)).map_or(&[][..], Vec::as_slice);
        match self.sieves.and_then(|sieves| sieves.get(choice)) {
            Some(sieve) => Box::new(sieve.through(typed, has_group).filter_map(|at| phrases.get(at))),
            None => Box::new(phrases.iter()),
        }
    }
}

/// Whether one of the words of that use stands in the text.
pub fn said(voice: &Vocabulary, what: &str, folded: &str) -> bool {
    voice.lexicon.get(what).is_some_and(|phrases| phrases.iter().any(|phrase| contains(folded, phrase)))
}

/// The form that the words of a language have in common, when an algorithm knows the language.
pub fn stemmer(language: &Language) -> Option<Stemmer> {
    let algorithm = match language.as_str().split('-').next()? {
        "fr" => Algorithm::French,
        "en" => Algorithm::English,
        "es" => Algorithm::Spanish,
        "pt" => Algorithm::Portuguese,
        "ru" => Algorithm::Russian,
        "tr" => Algorithm::Turkish,
        "ar" => Algorithm::Arabic,
        _ => return None,
    };
    Some(Stemmer::create(algorithm))
}
