//! What a person means among offered answers, and the wishes understood at any step.
//!
//! Exact words first, then words inside a sentence, then small typing errors. Two that fit
//! equally well are none: the person is asked again.

use super::answer::contains;
use super::world::{Intent, Voice};

/// An answer that may be chosen: its number and the ways to say it, folded.
#[derive(Clone, Debug)]
pub struct Offer<T> {
    pub value: T,
    pub number: Option<u16>,
    pub phrases: Vec<String>,
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

/// The answer whose words stand inside the text, or the other way round, or are typed with a small error.
pub fn close<'a, T>(voice: &Voice, options: &'a [Offer<T>], folded: &str) -> Option<&'a T> {
    let spoken: Vec<(usize, &str)> = options
        .iter()
        .enumerate()
        .flat_map(|(at, option)| option.phrases.iter().map(move |phrase| (at, phrase.as_str())))
        .filter(|(_, phrase)| contains(folded, phrase))
        .collect();
    if !spoken.is_empty() {
        // A longer phrase speaks for itself: "demandeur d'emploi" is not "emploi".
        let longest = spoken.iter().filter(|(at, phrase)| {
            !spoken.iter().any(|(other, longer)| other != at && longer.len() > phrase.len() && contains(longer, phrase))
        });
        let mut found: Vec<(usize, &str)> = longest.copied().collect();
        found.sort_by_key(|(_, phrase)| std::cmp::Reverse(phrase.len()));
        let (at, phrase) = found.first().copied()?;
        if found.iter().any(|(other, _)| *other != at) || is_denied(voice, folded, phrase) {
            return None;
        }
        return Some(&options[at].value);
    }
    if is_denied(voice, folded, "") {
        return None;
    }
    // A part of the words of one answer alone: "situation" for "Votre situation".
    if folded.chars().count() >= SHORTEST_PART {
        let holds = |option: &&Offer<T>| option.phrases.iter().any(|phrase| contains(phrase, folded));
        if options.iter().any(|option| holds(&option)) {
            return one(options.iter().filter(holds).map(|option| &option.value));
        }
    }
    let mut best: Vec<(usize, usize)> = Vec::new();
    for (at, option) in options.iter().enumerate() {
        let distance = option.phrases.iter().filter_map(|phrase| slip(folded, phrase)).min();
        best.extend(distance.map(|distance| (distance, at)));
    }
    best.sort_unstable();
    match best[..] {
        [(_, at)] => Some(&options[at].value),
        [(first, at), (second, _), ..] if first < second => Some(&options[at].value),
        _ => None,
    }
}

/// The wish that these words are, exactly.
pub fn intent(voice: &Voice, folded: &str) -> Option<Intent> {
    one(voice
        .intents
        .iter()
        .filter(|(_, phrases)| phrases.iter().any(|phrase| phrase == folded))
        .map(|(intent, _)| *intent))
}

/// The wish that stands inside the text, or is typed with a small error.
pub fn close_intent(voice: &Voice, folded: &str) -> Option<Intent> {
    let options: Vec<Offer<Intent>> = voice
        .intents
        .iter()
        .map(|(intent, phrases)| Offer {
            value: *intent,
            number: None,
            // One word inside a sentence is no wish: "je cherche de l'aide à domicile".
            phrases: phrases.iter().filter(|phrase| phrase.contains(' ') || !folded.contains(' ')).cloned().collect(),
        })
        .collect();
    close(voice, &options, folded).copied()
}

fn one<T>(mut found: impl Iterator<Item = T>) -> Option<T> {
    let first = found.next()?;
    found.next().is_none().then_some(first)
}

/// Whether a word of negation stands outside the phrase that was found.
fn is_denied(voice: &Voice, folded: &str, phrase: &str) -> bool {
    let rest = if phrase.is_empty() { folded.to_owned() } else { folded.replacen(phrase, " ", 1) };
    let negations = voice.lexicon.get("not").map_or(&[][..], Vec::as_slice);
    rest.split(' ').any(|word| negations.iter().any(|negation| negation == word))
}

/// Typing errors between two texts, when they are few for the length.
fn slip(typed: &str, phrase: &str) -> Option<usize> {
    let allowed = match phrase.chars().count() {
        0..=3 => return None,
        4..=6 => 1,
        7..=12 => 2,
        _ => 3,
    };
    if typed.chars().count().abs_diff(phrase.chars().count()) > allowed {
        return None;
    }
    // Numbers have no typing errors: 35 is not 25.
    if typed.chars().any(|letter| letter.is_ascii_digit()) {
        return None;
    }
    Some(strsim::osa_distance(typed, phrase)).filter(|distance| *distance <= allowed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::fold::fold;

    #[test]
    fn finds_what_is_meant() {
        let mut voice = Voice::default();
        voice.lexicon.insert("not".into(), vec!["pas".into(), "plus".into(), "ne".into()]);
        let option = |value, number, phrases: &str| Offer {
            value,
            number: Some(number),
            phrases: phrases.split('|').map(str::to_owned).collect(),
        };
        let options = [
            option("salarie", 1, "salarie|en poste|emploi"),
            option("demandeur", 2, "demandeur d emploi|chomage|sans emploi"),
            option("attente", 3, "pas encore|en attente"),
        ];
        for (text, meaning) in [
            ("1", Some("salarie")),
            ("Salarié", Some("salarie")),
            ("salarrié", Some("salarie")),
            ("je suis demandeur d’emploi", Some("demandeur")),
            ("au chomage", Some("demandeur")),
            ("chomaje", Some("demandeur")),
            ("pas encore", Some("attente")),
            ("non pas encore reçu", Some("attente")),
            ("je ne suis pas au chômage", None),
            ("plus salarié", None),
            ("en poste et au chômage", None),
            ("encore", Some("attente")),
            ("7", None),
            ("", None),
        ] {
            let folded = fold(text);
            let found = exact(&options, &folded).or_else(|| close(&voice, &options, &folded));
            assert_eq!(found.copied(), meaning, "{text}");
        }
    }
}
