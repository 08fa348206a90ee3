//! A long list of phrases, kept by the letters with which their words begin: of thousands, few are looked
//! at for one text. Nothing is found by it that looking at all of them would not find, and nothing is missed.

use std::collections::BTreeMap;

/// Where a phrase stands in its list, and the letters that it needs.
type Place = (Initials, usize);

/// The places of the phrases of one list.
#[derive(Clone, Debug, Default)]
pub struct PhraseIndex {
    /// By the first letter.
    words: BTreeMap<u8, Vec<Place>>,
    /// Frames that begin with a group, by its name.
    groups: BTreeMap<String, Vec<Place>>,
}

impl PhraseIndex {
    /// Sorts a list.
    pub fn of(phrases: &[String]) -> Self {
        let mut sieve = Self::default();
        for (at, phrase) in phrases.iter().enumerate() {
            let place = (Initials::of(phrase), at);
            let first = phrase.split(' ').next().unwrap_or_default();
            match first.bytes().next() {
                None => {}
                Some(b'(') => sieve.groups.entry(first.to_owned()).or_default().push(place),
                Some(byte) => sieve.words.entry(byte).or_default().push(place),
            }
        }
        sieve
    }

    /// The places of phrases that could stand in a text with those initials, where these groups are found.
    pub fn through<'a>(
        &'a self,
        initials: Initials,
        has_group: impl Fn(&str) -> bool + 'a,
    ) -> impl Iterator<Item = usize> + 'a {
        let words = self.words.iter().filter(move |(byte, _)| initials.has(**byte)).map(|(_, places)| places);
        let groups = self.groups.iter().filter(move |(name, _)| has_group(name)).map(|(_, places)| places);
        let places = words.chain(groups).flatten();
        places.filter(move |(needed, _)| needed.are_among(initials)).map(|(_, at)| *at)
    }
}

/// A set of first bytes. Two may share a place: then more is looked at, and nothing is missed.
#[derive(Clone, Copy, Debug, Default)]
pub struct Initials(u128);

impl Initials {
    /// Those of the words of a phrase or a frame; groups and gaps of frames have none.
    pub fn of(phrase: &str) -> Self {
        let mut initials = Self::default();
        let words = phrase.split(' ').filter(|word| !word.starts_with(['(', '_']));
        words.for_each(|word| initials.add(word));
        initials
    }

    fn bit(byte: u8) -> u128 {
        1 << (byte & 127)
    }

    pub(super) fn add(&mut self, word: &str) {
        self.0 |= word.bytes().next().map_or(0, Self::bit);
    }

    /// Whether a word begins with that byte, or with one that shares its place.
    pub fn has(self, byte: u8) -> bool {
        self.0 & Self::bit(byte) != 0
    }

    /// Whether none of these is missing in the others.
    pub fn are_among(self, others: Self) -> bool {
        self.0 & !others.0 == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::language::frame;
    use crate::engine::language::utterance::Utterance;
    use crate::engine::language::vocabulary::Vocabulary;

    #[test]
    fn lets_through_whatever_would_be_found() {
        let list = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
        let phrases = list(&["plus envie", "plus _ vivre", "(vie) _ fini", "(rien) _ (vie)", "zèbre", "été", ""]);
        let mut voice = Vocabulary::default();
        let groups = [("(vie)", list(&["vivre", "exister"])), ("(rien)", list(&["rien"]))];
        voice.choices.insert("d".into(), groups.map(|(key, words)| (key.to_owned(), words)).into());
        let sieve = PhraseIndex::of(&phrases);
        for text in ["je n’ai plus envie de vivre", "rien ne me fait exister", "vivre c’est fini", "zebre", "", "é t"]
        {
            let utterance = Utterance::of(&voice, text);
            let groups = frame::groups(&voice, &utterance, "d");
            let through: Vec<usize> = sieve.through(utterance.initials, |name| groups.contains_key(name)).collect();
            for (at, phrase) in phrases.iter().enumerate() {
                let is_found = !frame::places(&voice, &utterance, phrase, &groups).is_empty();
                assert!(!is_found || through.contains(&at), "{phrase}: {text}");
            }
        }
        let utterance = Utterance::of(&voice, "plus rien");
        assert_eq!(sieve.through(utterance.initials, |_| false).count(), 0, "most are passed over");
    }
}
