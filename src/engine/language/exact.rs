//! What a person means among offered answers, and the wishes understood at any step.
//!
//! Only words that stand exactly as they were typed, and parts of them. When two answers fit equally well, none is
//! taken: nothing is guessed.
//! Sentences, other forms and typing errors are for `utterance`.

use super::fold::contains;
use super::vocabulary::Vocabulary;
use crate::engine::case::Intent;

/// An answer that may be chosen: its number and the ways to say it, folded.
#[derive(Clone, Debug)]
pub struct Offer<T> {
    pub value: T,
    pub number: Option<u16>,
    pub phrases: Vec<String>,
    /// Words that speak against it.
    pub against: Vec<String>,
}

/// The answer whose number or words these are, exactly.
pub fn exact<'a, T>(options: &'a [Offer<T>], folded: &str) -> Option<&'a T> {
    let number: Option<u16> = folded.parse().ok();
    let is = |option: &&Offer<T>| {
        (number.is_some() && option.number == number) || option.phrases.iter().any(|phrase| phrase == folded)
    };
    one(options.iter().filter(is).map(|option| &option.value))
}

/// Letters that a part of an answer's words must have to stand for it.
const SHORTEST_PART: usize = 5;

/// The one answer of whose words the text is a part.
pub fn part(voice: &Vocabulary, options: &[Offer<usize>], folded: &str) -> Option<usize> {
    let is_denied = folded.split(' ').any(|word| voice.is_word("not", word));
    if is_denied || folded.chars().count() < SHORTEST_PART {
        return None;
    }
    let holds = |option: &&Offer<usize>| option.phrases.iter().any(|phrase| contains(phrase, folded));
    one(options.iter().filter(holds).map(|option| option.value))
}

/// The wish that these words are, exactly.
pub fn intent(voice: &Vocabulary, folded: &str) -> Option<Intent> {
    one(voice
        .intents
        .iter()
        .filter(|(_, phrases)| phrases.iter().any(|phrase| phrase == folded))
        .map(|(intent, _)| *intent))
}

/// The only one, if there is only one.
pub fn one<T>(mut found: impl Iterator<Item = T>) -> Option<T> {
    let first = found.next()?;
    found.next().is_none().then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_exact_words_and_parts_of_one_answer() {
        let mut voice = Vocabulary::default();
        voice.lexicon.insert("not".into(), vec!["pas".into()]);
        let options: Vec<Offer<usize>> = [(1, "votre situation|salarie"), (2, "votre age"), (3, "pas encore")]
            .into_iter()
            .map(|(number, phrases)| Offer {
                value: usize::from(number),
                number: Some(number),
                phrases: phrases.split('|').map(str::to_owned).collect(),
                against: Vec::new(),
            })
            .collect();
        for (text, whole, piece) in [
            ("1", Some(1), None),
            ("salarie", Some(1), Some(1)),
            ("situation", None, Some(1)),
            ("votre", None, None),
            ("pas encore", Some(3), None),
            ("encore", None, Some(3)),
            ("7", None, None),
            ("", None, None),
        ] {
            assert_eq!(exact(&options, text).copied(), whole, "{text}");
            assert_eq!(part(&voice, &options, text), piece, "{text}");
        }
    }
}
