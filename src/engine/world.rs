//! All that `advance` may know: plain data made at start, never changed by a turn.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;
use std::ops::Bound;

use super::case::{Intent, Verb};
use super::effect::Line;
use super::fold::fold;
use super::phrase::Initials;
use super::search::Labels;
use super::service::Service;
use super::sieve::Sieve;
use crate::dialogue::{Dialogue, KindId, Language, RoleId, SlotKind, Span, StepId, Table, TableId, ValueId};

/// Table, key column and name column, to a table of the folded names with their keys.
pub type Names = BTreeMap<(TableId, String, String), Table>;

/// The columns of such a table.
const NAME: &str = "name";
const KEY: &str = "key";

/// The checked dialogue, the words of each language, the rules of the centre.
#[derive(Clone, Debug)]
pub struct World {
    pub dialogue: Dialogue,
    /// Languages in the centre's order; the first serves whoever speaks none of them.
    pub languages: Vec<Language>,
    pub voices: BTreeMap<Language, Voice>,
    /// For each table, key and name column by which keys are named: the folded name to its keys.
    pub names: Names,
    /// The labels of tables that are searched by words.
    pub labels: BTreeMap<TableId, Labels>,
    /// Kinds of which a contact point is known.
    pub listed: BTreeSet<KindId>,
    /// Variables that a text uses in any language: `id` or `id.attribute` to names.
    /// The engine gives a text these arguments and no others.
    pub variables: BTreeMap<String, BTreeSet<String>>,
    /// Texts and attributes that exist: `id` or `id.attribute`. Optional ones are asked for here.
    pub texts: BTreeSet<String>,
    /// Who runs the bot, by the variables of `World::ABOUT`; `none` stands for what is not said.
    pub about: BTreeMap<String, String>,
    /// How the roles of the centre answer.
    pub services: BTreeMap<RoleId, Service>,
    /// IANA name of the centre's time zone, for people whose own is not known.
    pub zone: String,
    /// A case is erased this long after its last activity.
    pub retention: Span,
    /// Announced this long before.
    pub notice: Span,
}

impl World {
    /// The centre's first language: what its own people read.
    pub fn language(&self) -> Language {
        self.languages.first().cloned().unwrap_or_else(|| "fr".into())
    }

    /// The name of a step, for people.
    pub fn step_title(&self, step: &StepId) -> Line {
        Line::new(format!("{}-{step}", self.dialogue.id)).attribute("title")
    }

    /// The names by which keys of lookup tables are found, folded once.
    pub fn names_of(dialogue: &Dialogue) -> Names {
        let mut names = Names::new();
        for slot in dialogue.slots.values() {
            let SlotKind::Lookup(lookup) = &slot.kind else { continue };
            for named in lookup.named.iter().chain(&lookup.wide) {
                let (table, key, name) = named;
                let Some(rows) = dialogue.tables.get(table).filter(|_| !names.contains_key(named)) else { continue };
                let folded = rows.pairs(key, name).map(|(key, name)| Ok::<_, Infallible>([fold(name), key.to_owned()]));
                let Ok(table) = Table::read([NAME, KEY].map(str::to_owned).to_vec(), folded);
                names.insert(named.clone(), table);
            }
        }
        names
    }

    /// The keys that a folded name has there; one may come more than once.
    pub fn keys_of(&self, named: &(TableId, String, String), folded: &str) -> impl Iterator<Item = ValueId> {
        let table = self.names.get(named).into_iter();
        table.flat_map(move |table| table.find(NAME, folded, KEY)).map(ValueId::from)
    }

    /// Whether a kind may be named: one that is only named where a contact point of it is known, is known.
    pub fn can_name(&self, kind: &KindId) -> bool {
        let rules = self.dialogue.kind_rules.get(kind);
        rules.is_none_or(|rules| !rules.listed || self.listed.contains(kind))
    }

    /// Variables of the notice: the centre's name, and who answers for the data.
    pub const ABOUT: [&str; 2] = ["centre", "controller"];
    /// The variable that stands for the day of a message.
    pub const TODAY: &str = "today";
    /// Behind the name of a fact, its value itself: a text may choose its words by it. `unknown` when it is not known.
    pub const VALUE: &str = "-is";
}

/// What people may type in one language. Every phrase is folded (`engine::fold`).
#[derive(Clone, Debug, Default)]
pub struct Voice {
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
    pub sieves: BTreeMap<String, BTreeMap<String, Sieve>>,
    /// The stem of each word of a phrase.
    pub stems: BTreeMap<String, String>,
}

impl Voice {
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
        let stemmer = self.language.as_ref().and_then(super::phrase::stemmer);
        stemmer.map_or(Cow::Borrowed(word), |stemmer| stemmer.stem(word).into_owned().into())
    }
}

/// The phrases of one text.
#[derive(Clone, Copy)]
pub struct Lists<'a> {
    choices: Option<&'a BTreeMap<String, Vec<String>>>,
    sieves: Option<&'a BTreeMap<String, Sieve>>,
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
