//! Finding the words of a vocabulary in what somebody typed: as they stand, in another form, with a
//! typing error; and whether they are denied there.
//!
//! A text is cut into clauses at its punctuation and at words such as "but": a negation reaches no
//! further than its clause, and only a few words within it.

use std::cell::{Cell, OnceCell};
use std::collections::BTreeSet;
use std::rc::Rc;

use unicode_normalization::UnicodeNormalization;

use super::fold::{fold, is_of_a_word};
use super::index::Initials;
use super::vocabulary::{self, Vocabulary};

/// Words between a negation and what it denies, at most.
const REACH: usize = 3;

/// How surely words were found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sureness {
    /// With a typing error.
    Slip,
    /// In another form: "envoyées" for "envoyé".
    Form,
    /// As they stand.
    Literal,
}

/// A phrase found in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Place of its first word.
    pub at: usize,
    /// Words that it covers.
    pub words: usize,
    /// Letters of the phrase.
    pub letters: usize,
    pub sureness: Sureness,
    /// A negation stands beside it.
    pub is_denied: bool,
}

impl Hit {
    /// Whether it takes all the words of another one.
    pub fn covers(&self, other: &Hit) -> bool {
        self.at <= other.at && other.at + other.words <= self.at + self.words
    }

    /// Whether it says what the words of another one are really about: "mourir de rire" beside "veux mourir".
    pub fn explains(&self, other: &Hit) -> bool {
        let goes_on = self.at >= other.at && self.at + self.words > other.at + other.words;
        self.overlaps(other) && (self.letters >= other.letters || goes_on)
    }

    /// Whether it takes some of the words of another one.
    pub fn overlaps(&self, other: &Hit) -> bool {
        self.at < other.at + other.words && other.at < self.at + self.words
    }
}

/// What somebody typed, cut into words.
#[derive(Clone, Debug)]
pub struct Utterance {
    pub words: Vec<String>,
    stems: Vec<String>,
    /// For each word whether it stands between two of which one is meant.
    ors: Vec<bool>,
    /// For each word the number of its clause.
    clauses: Vec<usize>,
    /// Clauses that end with a question mark.
    asked: BTreeSet<usize>,
    /// Whether what stands in a question is not said: "salarié ? non, fonctionnaire".
    is_answer: bool,
    /// Whether a question mark was typed.
    pub asks: bool,
    /// For each word whether a phrase of the vocabulary has it.
    known: Vec<bool>,
    /// For each word whether it denies.
    nots: Vec<bool>,
    /// For each word whether it speaks of oneself.
    selves: Vec<bool>,
    /// The bytes with which words begin.
    pub(in crate::engine) initials: Initials,
    /// For each clause whether it is not about the person now; found when it is first asked.
    doubts: OnceCell<Vec<bool>>,
    /// Letters read and comparisons made, by the copies of this text too.
    effort: Rc<Cell<u64>>,
}

impl Utterance {
    /// Cuts a text.
    pub fn of(voice: &Vocabulary, text: &str) -> Self {
        let mut utterance = Self {
            words: Vec::new(),
            stems: Vec::new(),
            ors: Vec::new(),
            clauses: Vec::new(),
            asked: BTreeSet::new(),
            is_answer: false,
            asks: text.contains('?'),
            known: Vec::new(),
            nots: Vec::new(),
            selves: Vec::new(),
            initials: Initials::default(),
            doubts: OnceCell::new(),
            effort: Rc::default(),
        };
        utterance.count(text.len());
        let mut clause = 0;
        for (piece, is_asked) in pieces(text) {
            for typed in piece.split(|letter: char| !is_of_a_word(letter)).filter(|typed| !typed.is_empty()) {
                // Without its accent "où" would be "ou".
                let is_or = !typed.to_lowercase().nfc().any(|letter| letter == 'ù');
                let folded = fold(typed);
                if voice.is_said_already(&utterance.words, &folded) {
                    continue;
                }
                for word in voice.spelled(&folded).split(' ').filter(|word| !word.is_empty()) {
                    if voice.is_word("but", word) {
                        clause += 1;
                    }
                    utterance.stems.push(voice.stem(word).into_owned());
                    utterance.known.push(voice.stems.contains_key(word));
                    utterance.nots.push(voice.is_word("not", word));
                    utterance.selves.push(voice.is_word("i", word));
                    utterance.initials.add(word);
                    utterance.ors.push(is_or && voice.is_word("or", word));
                    utterance.words.push(word.to_owned());
                    utterance.clauses.push(clause);
                }
            }
            if is_asked {
                utterance.asked.insert(clause);
            }
            clause += 1;
        }
        utterance
    }

    /// How much work was done on this text: letters read and comparisons made. Tests hold it to a bound.
    pub fn effort(&self) -> u64 {
        self.effort.get()
    }

    /// So many comparisons more.
    pub(in crate::engine) fn count(&self, comparisons: usize) {
        self.effort.set(self.effort.get() + comparisons as u64);
    }

    /// Whether a phrase or a frame could stand here. Few people mistype the first letter of a word: most of
    /// the many have a word that begins with a letter with which no typed word begins.
    pub fn may_hold(&self, phrase: &str) -> bool {
        let mut is_first = true;
        for byte in phrase.bytes() {
            // Groups and gaps of frames are looked at where frames are.
            if is_first && !matches!(byte, b'(' | b'_') && !self.initials.has(byte) {
                return false;
            }
            is_first = byte == b' ';
        }
        !phrase.is_empty()
    }

    /// The same words heard as an answer: what stands in a question does not count.
    pub fn as_answer(&self) -> Self {
        Self { is_answer: true, ..self.clone() }
    }

    /// The places of its clauses, in order.
    pub fn clauses(&self) -> impl Iterator<Item = std::ops::Range<usize>> {
        let mut at = 0;
        let lengths: Vec<usize> = self.clauses.chunk_by(|one, next| one == next).map(<[usize]>::len).collect();
        lengths.into_iter().map(move |length| {
            at += length;
            at - length..at
        })
    }

    /// Whether two words stand in one clause.
    pub fn share_clause(&self, at: usize, other: usize) -> bool {
        self.clauses[at] == self.clauses[other]
    }

    /// Whether a clause begins with this word.
    pub fn opens_clause(&self, at: usize) -> bool {
        at == 0 || self.clauses[at - 1] != self.clauses[at]
    }

    /// Whether these words are a whole clause.
    pub fn is_clause(&self, at: usize, words: usize) -> bool {
        let other = |place: Option<usize>| place.and_then(|place| self.clauses.get(place)) != Some(&self.clauses[at]);
        other(at.checked_sub(1)) && other(Some(at + words))
    }

    /// The folded text.
    pub fn folded(&self) -> String {
        self.words.join(" ")
    }

    /// Where a phrase stands, as surely as it can be found; one that is not denied goes first.
    pub fn find(&self, voice: &Vocabulary, phrase: &str) -> Option<Hit> {
        let mut best: Option<Hit> = None;
        for hit in self.places(voice, phrase) {
            if best.is_none_or(|best| (!hit.is_denied, hit.sureness) > (!best.is_denied, best.sureness)) {
                best = Some(hit);
            }
        }
        best
    }

    /// Every place where a phrase stands.
    pub fn places(&self, voice: &Vocabulary, phrase: &str) -> Vec<Hit> {
        let mut hits = Vec::new();
        if !self.may_hold(phrase) {
            return hits;
        }
        self.count(self.words.len());
        let initial = phrase.bytes().next();
        let mut wanted: Vec<&str> = Vec::new();
        for at in 0..self.words.len() {
            if self.words[at].bytes().next() != initial {
                continue;
            }
            if wanted.is_empty() {
                wanted.extend(phrase.split(' '));
            }
            let words = wanted.len();
            if at + words > self.words.len() {
                break;
            }
            if let Some(sureness) = self.sureness(voice, at, &wanted, phrase) {
                let is_denied = self.is_denied(voice, at, words);
                hits.push(Hit { at, words, letters: phrase.len(), sureness, is_denied });
            }
        }
        hits
    }

    fn sureness(&self, voice: &Vocabulary, at: usize, wanted: &[&str], phrase: &str) -> Option<Sureness> {
        let here = &self.words[at..at + wanted.len()];
        // Few people mistype the first letter of a word: most places are passed over at once.
        if here.iter().zip(wanted).any(|(word, wanted)| word.bytes().next() != wanted.bytes().next()) {
            return None;
        }
        if self.clauses[at] != self.clauses[at + wanted.len() - 1] {
            return None;
        }
        // One short word in another form is another word: "sans" and "san".
        let (mut is_literal, mut is_form, mut is_other) = (true, phrase.len() > 4, false);
        for ((place, word), wanted) in (at..).zip(here).zip(wanted) {
            if word == wanted {
                continue;
            }
            is_literal = false;
            let is_same = self.stems[place] == *voice.stem(wanted);
            is_form &= is_same;
            // A word that is one of those we know is no slip of another: "mourning" is not "morning".
            let is_plural = word.strip_suffix('s') == Some(*wanted) || wanted.strip_suffix('s') == Some(word.as_str());
            is_other |= self.known[place] && !is_same && !is_plural;
        }
        match (is_literal, is_form, is_other) {
            (true, ..) => return Some(Sureness::Literal),
            (_, true, _) => return Some(Sureness::Form),
            (.., true) => return None,
            _ => {}
        }
        let typed = here.join(" ");
        slip(&typed, phrase).then_some(Sureness::Slip)
    }

    /// Whether a word of negation stands shortly before these words, or right behind them, in their clause.
    pub fn is_denied(&self, voice: &Vocabulary, at: usize, words: usize) -> bool {
        let clause = self.clauses[at];
        if self.is_answer && self.asked.contains(&clause) {
            return true;
        }
        let is_not = |place: usize| self.clauses[place] == clause && self.nots[place];
        let behind = at + words;
        // "complet ou pas", "le 5 ou le 6": one of two is not said.
        let is_either = [at.checked_sub(1), Some(behind)]
            .into_iter()
            .flatten()
            .any(|place| self.ors.get(place).is_some_and(|is_or| *is_or && self.clauses[place] == clause));
        is_either
            || self.is_negated(at)
            || (behind < self.words.len() && is_not(behind) && !self.opens_phrase(voice, behind))
    }

    /// Whether a word of negation stands shortly before a word, in its clause.
    pub fn is_negated(&self, at: usize) -> bool {
        let before = (at.saturating_sub(REACH)..at).rev().take_while(|place| {
            // Somebody begins to speak of themselves anew: the negation before belongs to what was said before.
            let is_new = self.selves.get(*place + 1).is_some_and(|is_self| *is_self);
            !is_new
        });
        let is_not = |place: usize| self.clauses[place] == self.clauses[at] && self.nots[place];
        before.into_iter().any(is_not)
    }

    /// Whether the clause of a word is not about the person now: "avant j'étais", "mon mari est".
    pub fn is_doubtful(&self, voice: &Vocabulary, at: usize) -> bool {
        // Once for each clause: a text may hold a number in each of its words.
        let doubts = self.doubts.get_or_init(|| {
            self.count(self.words.len());
            let mut clauses = vec![String::new(); self.clauses.last().map_or(0, |last| last + 1)];
            for (word, clause) in self.words.iter().zip(&self.clauses) {
                let clause = &mut clauses[*clause];
                if !clause.is_empty() {
                    clause.push(' ');
                }
                clause.push_str(word);
            }
            clauses.iter().map(|clause| vocabulary::said(voice, "doubt", clause)).collect()
        });
        doubts[self.clauses[at]]
    }

    /// "je travaille plus" denies; "je travaille pas encore assez" too; "salarié sans diplôme" does not.
    fn opens_phrase(&self, voice: &Vocabulary, at: usize) -> bool {
        voice.is_word("without", &self.words[at])
    }
}

/// A text between its marks, and whether a question mark ends the piece. A mark inside a number or an address is none.
fn pieces(text: &str) -> impl Iterator<Item = (&str, bool)> {
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let is_inside = letters.peek().is_some_and(|(_, next)| next.is_alphanumeric());
        let cuts = matches!(letter, ';' | '?' | '!' | '…' | '\n' | ',') || matches!(letter, '.' | ':') && !is_inside;
        if cuts {
            pieces.push((&text[start..at], letter == '?'));
            start = at + letter.len_utf8();
        }
    }
    pieces.push((&text[start..], false));
    pieces.into_iter()
}

/// Whether two words are the same but for few typing errors, as far as the length allows.
fn slip(typed: &str, phrase: &str) -> bool {
    let allowed = match phrase.chars().count() {
        0..=4 => return false,
        5..=7 => 1,
        8..=14 => 2,
        _ => 3,
    };
    if typed.chars().count().abs_diff(phrase.chars().count()) > allowed {
        return false;
    }
    // Numbers have no typing errors: 35 is not 25.
    if typed.chars().any(|letter| letter.is_ascii_digit()) {
        return false;
    }
    // Errors spread over the words: one word wholly another is no slip ("pas besoin" is not "mon besoin").
    let wrong = |(typed, wanted): (&str, &str)| {
        let most = match wanted.chars().count() {
            0..=3 => 0,
            4..=7 => 1,
            _ => 2,
        };
        // Few people mistype the first letter; many words differ by it alone.
        typed.chars().next() != wanted.chars().next() || strsim::osa_distance(typed, wanted) > most
    };
    let (typed_words, wanted_words) = (typed.split(' '), phrase.split(' '));
    strsim::osa_distance(typed, phrase) <= allowed && !typed_words.zip(wanted_words).any(wrong)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialogue::Language;

    fn voice() -> Vocabulary {
        let mut voice = Vocabulary { language: Some(Language::from("fr")), ..Vocabulary::default() };
        for (what, words) in [
            ("not", "pas|plus|ne|n|jamais|sans"),
            ("i", "je|j"),
            ("but", "mais"),
            ("or", "ou"),
            ("without", "sans"),
            ("doubt", "mon mari|etais"),
        ] {
            voice.lexicon.insert(what.into(), words.split('|').map(str::to_owned).collect());
        }
        voice.spellings.insert("chui".into(), "je suis".into());
        voice
    }

    #[test]
    fn knows_what_explains_what() {
        let voice = voice();
        for (words, hard, explains) in [
            ("mourir de rire", "mourir", true),
            // It goes on where the other stops.
            ("mourir de", "veux mourir", true),
            ("veux", "veux mourir", false),
            ("rire", "mourir", false),
        ] {
            let utterance = Utterance::of(&voice, "je veux mourir de rire");
            let find = |phrase: &str| utterance.find(&voice, phrase).expect("it stands there");
            assert_eq!(find(words).explains(&find(hard)), explains, "{words}: {hard}");
        }
    }

    #[test]
    fn knows_who_is_spoken_of() {
        let voice = voice();
        for (text, is_doubtful) in
            [("mon mari est salarié", true), ("avant, je suis salarié", false), ("j’étais salarié", true)]
        {
            let utterance = Utterance::of(&voice, text);
            let at = utterance.words.iter().position(|word| word == "salarie").expect("the word");
            assert_eq!(utterance.is_doubtful(&voice, at), is_doubtful, "{text}");
        }
    }
}
