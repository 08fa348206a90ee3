//! Plain words: what makes a text hard to read for somebody who is tired or new to the language.
//!
//! Short sentences, one question, no double negation, no abbreviation that was not explained.

use std::collections::{BTreeMap, BTreeSet};

use super::page::HOLE;
use crate::dialogue::Language;
use crate::engine::language::fold::fold;

/// Words that a sentence may have.
pub const LONGEST_SENTENCE: usize = 20;
/// Words that a message may have before a break.
pub const LONGEST_TEXT: usize = 60;
/// Words that the sentences of a text may have on average.
pub const MEAN_SENTENCE: usize = 12;

/// The measure of one text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Measure {
    /// Sentences that have a word.
    pub sentences: usize,
    /// Words of all of them.
    pub words: usize,
    /// Words of the longest sentence.
    pub longest: usize,
    /// Words of the longest paragraph.
    pub block: usize,
}

impl Measure {
    /// Counts the words of a text, as a reader sees it.
    pub fn of(words: &str) -> Self {
        let counts: Vec<usize> = sentences(words).map(count).filter(|count| *count > 0).collect();
        Self {
            sentences: counts.len(),
            words: counts.iter().sum(),
            longest: counts.iter().copied().max().unwrap_or(0),
            block: words.split("\n\n").map(count).max().unwrap_or(0),
        }
    }

    /// Whether it is hard to read.
    pub fn is_hard(&self) -> bool {
        let is_tiring = self.sentences > 1 && self.words > MEAN_SENTENCE * self.sentences;
        self.longest > LONGEST_SENTENCE || is_tiring || self.block > LONGEST_TEXT
    }
}

/// A mark ends a sentence when a space follows: not inside a number or an address.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut start = 0;
    let mut ends: Vec<usize> = Vec::new();
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let is_last = letters.peek().is_none_or(|(_, next)| next.is_whitespace());
        if letter == '\n' || matches!(letter, '.' | '?' | '!' | ';' | ':' | '…') && is_last {
            ends.push(at + letter.len_utf8());
        }
    }
    ends.push(text.len());
    ends.into_iter().map(move |end| &text[std::mem::replace(&mut start, end)..end])
}

fn count(text: &str) -> usize {
    let is_word = |word: &&str| word.contains(|letter: char| letter.is_alphanumeric() || letter == HOLE);
    text.split_whitespace().filter(is_word).count()
}

/// The text without what stands between quotes: words to copy or to type are not the text's own.
fn unquoted(text: &str) -> String {
    let mut depth = 0usize;
    let is_own = |letter: &char| {
        match letter {
            '«' | '“' => depth += 1,
            '»' | '”' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0
    };
    text.chars().filter(is_own).collect()
}

/// How many questions a text asks.
pub fn questions(text: &str) -> usize {
    unquoted(text).matches('?').count()
}

/// The first sentence that denies twice.
pub fn double_negation(language: &Language, text: &str) -> Option<String> {
    let denies: fn(&[&str]) -> usize = match language.as_str() {
        "fr" => |words| {
            let ne = words.iter().filter(|word| matches!(**word, "ne" | "n")).count();
            ne + usize::from(ne > 0 && words.contains(&"sans"))
        },
        "en" => |words| {
            let nots = ["not", "never", "no", "nobody", "nothing", "without", "cannot", "none", "nor"];
            let short = words.windows(2).filter(|two| two[1] == "t" && two[0].ends_with('n')).count();
            short + words.iter().filter(|word| nots.contains(*word)).count()
        },
        _ => return None,
    };
    let own = unquoted(text);
    let found = sentences(&own).find(|sentence| {
        let folded = fold(sentence);
        denies(&folded.split(' ').collect::<Vec<_>>()) > 1
    });
    found.map(|sentence| sentence.trim().to_owned())
}

/// The abbreviations of a language: each with the words that explain it, folded.
#[derive(Clone, Debug, Default)]
pub struct Abbreviations {
    /// As it is written, to its full words.
    pub full: BTreeMap<String, String>,
    /// Those that everybody was told at the start, or knows.
    pub known: BTreeSet<String>,
}

impl Abbreviations {
    /// The abbreviations in a text that nothing has explained so far. What the text explains counts from now on.
    pub fn unexplained(&self, told: &mut BTreeSet<String>, text: &str) -> Vec<String> {
        let folded = fold(text);
        for (short, full) in &self.full {
            if folded.contains(&**full) {
                told.insert(short.clone());
            }
        }
        let mut found = Vec::new();
        for short in self.within(text) {
            if !told.contains(&short) && !self.known.contains(&short) && !found.contains(&short) {
                found.push(short);
            }
        }
        // Said once: the first place is the one to mend.
        told.extend(found.iter().cloned());
        found
    }

    fn within(&self, text: &str) -> Vec<String> {
        let mut found = Vec::new();
        for word in text.split(|letter: char| !letter.is_alphanumeric()) {
            // A register number is an abbreviation with digits behind it.
            let letters = word.trim_end_matches(|letter: char| letter.is_ascii_digit());
            let is_short = letters.chars().count() > 1 && letters.chars().all(char::is_uppercase);
            if is_short || self.full.contains_key(letters) {
                found.push(letters.to_owned());
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_questions_and_negations() {
        for (text, questions_asked) in [
            ("Ça va\u{202f}?", 1),
            ("Qui\u{202f}? Quand\u{202f}?", 2),
            ("Écrivez «\u{202f}ça va\u{202f}?\u{202f}» ici.", 0),
        ] {
            assert_eq!(questions(text), questions_asked, "{text}");
        }
        for (language, text, is_double) in [
            ("fr", "Vous n’avez rien à envoyer.", false),
            ("fr", "Vous ne pouvez pas ne pas répondre.", true),
            ("fr", "Sans papier, on ne peut pas signer.", true),
            ("fr", "Rien ne presse. Rien n’est perdu.", false),
            ("fr", "Écrivez «\u{202f}je ne sais pas\u{202f}» si ce n’est pas clair.", false),
            ("en", "You don’t need a paper.", false),
            ("en", "You can’t go without it.", true),
            ("de", "Nicht ohne nichts.", false),
        ] {
            assert_eq!(double_negation(&language.into(), text).is_some(), is_double, "{text}");
        }
    }

    #[test]
    fn wants_abbreviations_explained_once() {
        let abbreviations = Abbreviations {
            full: BTreeMap::from([("ISBN".to_owned(), "numero du livre".to_owned())]),
            known: BTreeSet::from(["CV".to_owned()]),
        };
        let mut told = BTreeSet::new();
        for (text, wrong) in [
            ("Apportez un CV.", vec![]),
            ("L’ISBN (numéro du livre) aide.", vec![]),
            ("L’ISBN encore.", vec![]),
            ("Demandez aux RH.", vec!["RH"]),
            ("Les RH encore.", vec![]),
            ("La salle XYZ42.", vec!["XYZ"]),
        ] {
            assert_eq!(abbreviations.unexplained(&mut told, text), wrong, "{text}");
        }
    }
}
