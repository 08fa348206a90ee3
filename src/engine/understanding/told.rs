//! Facts told in passing: "je suis au chômage à Lyon, j'ai 24 ans" answers three questions.
//!
//! Which slots may be told, and the frames in which a value counts ("j'ai … ans"), are data. A frame
//! of `.told` is sure by itself; one of `.told-with` counts only beside another fact.

use super::value::keys_of;
use crate::dialogue::{Lookup, SlotId, SlotKind, ValueId, text_ids};
use crate::engine::case::Value;
use crate::engine::language::choice::{Found, among_but, among_short};
use crate::engine::language::frame::GAP;
use crate::engine::language::number;
use crate::engine::language::utterance::{Hit, Sureness, Utterance};
use crate::engine::language::vocabulary::Vocabulary;
use crate::engine::world::World;

/// Words that a name may have.
const LONGEST_NAME: usize = 7;
/// Digits of a key that stand by themselves.
const CODE: usize = 5;
/// Letters of a word that is short, and words of a text in which one counts.
const SHORT_WORD: usize = 4;
const FEW: usize = 4;
/// Letters that say something by themselves at another step: "je l’ai" does not.
const LONG: usize = 10;
/// Letters of a name that counts beside other facts: "Eu" is a town.
const SHORTEST_NAME: usize = 3;

/// A fact that somebody told.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::engine) struct Told {
    pub slot: SlotId,
    /// One value, or several of which the person says which.
    pub values: Vec<Value>,
    /// Whether it counts by itself.
    pub is_sure: bool,
    /// The place of its words, and how many.
    pub at: usize,
    pub words: usize,
}

/// Every fact that is told in a text. `asked` is the slot of the open question: there the value alone is enough.
pub(super) fn facts(world: &World, voice: &Vocabulary, utterance: &Utterance, asked: Option<&SlotId>) -> Vec<Told> {
    let mut all = Vec::new();
    for id in world.dialogue.told.iter().chain(&world.dialogue.progress) {
        let Some(slot) = world.dialogue.slots.get(id) else { continue };
        let text = text_ids::slot(&world.dialogue, slot, None);
        let reader = Reader { slot: id, world, voice, utterance, text: &text, is_asked: asked == Some(id) };
        let told = match &slot.kind {
            SlotKind::Choice(values) => reader.choice(values),
            SlotKind::OptionOf => {
                let options = world.dialogue.qualifications.values().flat_map(|sheet| sheet.options.clone());
                reader.choice(&options.collect::<Vec<_>>())
            }
            SlotKind::YesNo => reader.choice(&["oui".into(), "non".into()]),
            SlotKind::Number { min, max } => reader.number(*min, *max),
            SlotKind::Lookup(lookup) => reader.lookup(lookup),
            SlotKind::Date | SlotKind::Month | SlotKind::Text { .. } => None,
        };
        all.extend(told);
    }
    // What is sure, or told in more words, takes its words from the rest: "l'hôpital" is a town too.
    let others = all.clone();
    all.retain(|fact| {
        let takes = |other: &Told| other.slot != fact.slot && other.is_sure && other.words >= fact.words;
        fact.is_sure || !others.iter().any(|other| takes(other) && other.overlaps(fact.at, fact.words))
    });
    all
}

/// Listens for the value of one slot.
struct Reader<'a> {
    slot: &'a SlotId,
    world: &'a World,
    voice: &'a Vocabulary,
    utterance: &'a Utterance,
    text: &'a str,
    is_asked: bool,
}

impl Reader<'_> {
    fn told(&self, values: Vec<Value>, is_sure: bool, at: usize, words: usize) -> Told {
        Told { slot: self.slot.clone(), values, is_sure, at, words }
    }

    fn choice(&self, values: &[ValueId]) -> Option<Told> {
        let offers = |mark: &'static str| {
            values.iter().map(move |value| {
                let against = self.voice.phrases(self.text, &format!("!{value}"));
                (value.clone(), self.voice.phrases(self.text, &format!("{mark}{value}")), against)
            })
        };
        if self.world.dialogue.progress.contains(self.slot) {
            return self.progress(among_but(self.voice, self.utterance, offers(self.mark())));
        }
        // A short word counts inside a frame: "je suis prof".
        let found = match among_but(self.voice, self.utterance, offers("")) {
            Found::Nothing => among_short(self.voice, self.utterance, offers("")),
            found => found,
        };
        let Found::One(value, hit) = found else { return None };
        if self.utterance.is_doubtful(self.voice, hit.at) {
            return None;
        }
        let is_long = hit.letters > SHORT_WORD || self.utterance.words.len() <= FEW;
        let is_sure =
            (self.is_asked && is_long) || self.speaks_of_self(&hit) || self.is_framed("=told", hit.at, hit.words);
        // "fonctionnaire à Rennes, 45 ans": said first.
        let is_near = self.is_framed("=told-with", hit.at, hit.words)
            || (hit.sureness == Sureness::Literal && self.utterance.opens_clause(hit.at));
        let values = vec![Value::Word(value)];
        (is_sure || is_near).then(|| self.told(values, is_sure, hit.at, hit.words))
    }

    /// What a step asks, told at another one: only words as they stand, which answer hardly anything else. The open
    /// question is answered, not told.
    fn progress(&self, found: Found<ValueId>) -> Option<Told> {
        let Found::One(value, hit) = found else { return None };
        let is_plain = hit.sureness == Sureness::Literal && hit.words > 1 && hit.letters >= LONG;
        // What has not happened yet says little about another step.
        let denies =
            self.utterance.words[hit.at..hit.at + hit.words].iter().any(|word| self.voice.is_word("not", word));
        if self.is_asked || !is_plain || denies || self.utterance.is_doubtful(self.voice, hit.at) {
            return None;
        }
        let is_sure = self.speaks_of_self(&hit);
        (is_sure || self.utterance.opens_clause(hit.at))
            .then(|| self.told(vec![Value::Word(value)], is_sure, hit.at, hit.words))
    }

    /// How the phrases are marked that count: where somebody stands is told in words that a later step may have too.
    fn mark(&self) -> &'static str {
        if self.world.dialogue.progress.first() == Some(self.slot) { "+" } else { "~" }
    }

    fn speaks_of_self(&self, hit: &Hit) -> bool {
        self.voice.is_word("i", &self.utterance.words[hit.at]) && hit.words > 1
    }

    fn number(&self, min: i64, max: i64) -> Option<Told> {
        let words: Vec<&str> = self.utterance.words.iter().map(String::as_str).collect();
        let fits = |spoken: &&number::Spoken| {
            (min..=max).contains(&spoken.value)
                && !self.is_framed("=told-not", spoken.at, spoken.words)
                && !self.utterance.is_denied(self.voice, spoken.at, spoken.words)
                && !self.utterance.is_doubtful(self.voice, spoken.at)
        };
        let all = number::all(self.voice, &words);
        let framed = |key: &str| {
            let mut found = all.iter().filter(fits).filter(|spoken| self.is_framed(key, spoken.at, spoken.words));
            found.next().filter(|_| found.next().is_none())
        };
        let sure = framed("=told");
        let found = sure.or_else(|| framed("=told-with"))?;
        let is_sure = sure.is_some() || self.is_asked;
        Some(self.told(vec![Value::Number(found.value)], is_sure, found.at, found.words))
    }

    fn lookup(&self, lookup: &Lookup) -> Option<Told> {
        let words = &self.utterance.words;
        let telling = |keys: Vec<ValueId>, is_sure, at, words| {
            self.told(keys.into_iter().map(Value::Word).collect(), is_sure, at, words)
        };
        let mut weak: Option<Told> = None;
        for at in 0..words.len() {
            let most = LONGEST_NAME.min(words.len() - at);
            self.utterance.count(most);
            for length in (1..=most).rev() {
                let name = words[at..at + length].join(" ");
                let keys = keys_of(self.world, lookup, &name);
                let is_none = keys.is_empty() || self.is_framed("=told-not", at, length);
                if is_none || self.utterance.is_denied(self.voice, at, length) {
                    continue;
                }
                // "Lille, and …": the answer to what is asked, then more.
                let goes_on = words.get(at + length).is_some_and(|word| self.voice.is_word("and", word));
                let is_answer = self.is_asked && self.utterance.opens_clause(at) && goes_on;
                if is_answer || self.is_framed("=told", at, length) {
                    return Some(telling(keys, true, at, length));
                }
                // "24" beside other facts may be anything.
                let is_bare = name.len() < CODE && name.bytes().all(|letter| letter.is_ascii_digit()) && !self.is_asked;
                let is_short = name.len() < SHORTEST_NAME && !self.is_asked;
                if !is_bare && !is_short && self.is_framed("=told-with", at, length) && weak.is_none() {
                    weak = Some(telling(keys, self.is_asked, at, length));
                }
                break;
            }
        }
        weak
    }

    /// Whether the words around a place are those of a frame.
    fn is_framed(&self, key: &str, at: usize, length: usize) -> bool {
        let frames = self.voice.phrases(self.text, key);
        self.utterance.count(frames.len());
        frames.iter().any(|frame| match frame.as_str() {
            // A value without words around it must stand alone: "24, unemployed".
            GAP => self.utterance.is_clause(at, length),
            frame => frames_value(frame, &self.utterance.words, at, length),
        })
    }
}

/// Whether the words around a value are those of a frame.
pub(super) fn frames_value<T: AsRef<str>>(frame: &str, words: &[T], at: usize, length: usize) -> bool {
    let (left, right) = frame.split_once(GAP).unwrap_or((frame, ""));
    let before: Vec<&str> = left.split_whitespace().collect();
    let behind: Vec<&str> = right.split_whitespace().collect();
    let start = at.checked_sub(before.len());
    let are = |words: &[T], wanted: &[&str]| words.iter().map(AsRef::as_ref).eq(wanted.iter().copied());
    let end = (at + length + behind.len()).min(words.len());
    start.is_some_and(|start| are(&words[start..at], &before)) && are(&words[at + length..end], &behind)
}

impl Told {
    /// Whether it takes some of these words.
    pub fn overlaps(&self, at: usize, words: usize) -> bool {
        self.at < at + words && at < self.at + self.words
    }
}
