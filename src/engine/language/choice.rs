//! Which of several values was meant: what is found as it stands goes before what is nearly so, longer words before
//! shorter ones, and what is denied was not meant.

use super::utterance::{Hit, Sureness, Utterance};
use super::vocabulary::Vocabulary;

/// The value that was meant, among several with their phrases.
#[derive(Clone, Debug, PartialEq)]
pub enum Found<T> {
    One(T, Hit),
    /// Several fit equally well.
    Several(Vec<T>),
    /// Something was named only to be denied.
    Denied,
    Nothing,
}

/// Words of a text beside which one short word alone says nothing: "tout" in "un poids pour tout le monde".
const SHORT_WORD: usize = 4;
const MANY_WORDS: usize = 4;

/// Looks for the phrases of several values: what is found as it stands goes before what is nearly so.
pub fn among<'p, T: Clone>(
    voice: &Vocabulary,
    utterance: &Utterance,
    values: impl Iterator<Item = (T, &'p [String])>,
) -> Found<T> {
    among_but(voice, utterance, values.map(|(value, phrases)| (value, phrases, &[][..])))
}

/// The same where one short word is enough, because its meaning is asked.
pub fn among_short<'p, T: Clone>(
    voice: &Vocabulary,
    utterance: &Utterance,
    values: impl Iterator<Item = (T, &'p [String], &'p [String])>,
) -> Found<T> {
    chosen(voice, utterance, values, |_| false)
}

/// The same, where each value has phrases that speak against it as well.
pub fn among_but<'p, T: Clone>(
    voice: &Vocabulary,
    utterance: &Utterance,
    values: impl Iterator<Item = (T, &'p [String], &'p [String])>,
) -> Found<T> {
    let says_little = |hit: &Hit| {
        let is_short = hit.words == 1 && hit.letters <= SHORT_WORD;
        is_short && utterance.words.len() > MANY_WORDS && !utterance.is_clause(hit.at, hit.words)
    };
    chosen(voice, utterance, values, says_little)
}

fn chosen<'p, T: Clone>(
    voice: &Vocabulary,
    utterance: &Utterance,
    values: impl Iterator<Item = (T, &'p [String], &'p [String])>,
    says_little: impl Fn(&Hit) -> bool,
) -> Found<T> {
    let mut values_found: Vec<T> = Vec::new();
    let mut hits: Vec<(usize, Hit)> = Vec::new();
    for (value, phrases, against) in values {
        let before = hits.len();
        let place = values_found.len();
        let found = phrases.iter().filter_map(|phrase| utterance.find(voice, phrase)).filter(|hit| !says_little(hit));
        hits.extend(found.map(|hit| (place, hit)));
        let is_against = |phrase: &String| {
            utterance.find(voice, phrase).is_some_and(|hit| hit.sureness == Sureness::Literal && !hit.is_denied)
        };
        if hits.len() > before && against.iter().any(is_against) {
            hits[before..].iter_mut().for_each(|(_, hit)| hit.is_denied = true);
        }
        if hits.len() > before {
            values_found.push(value);
        }
    }
    let surest = |hits: &[(usize, Hit)]| hits.iter().map(|(_, hit)| hit.sureness).max();
    let Some(sureness) = surest(&hits) else { return Found::Nothing };
    hits.retain(|(_, hit)| hit.sureness == sureness);
    // A longer phrase speaks for itself: "demandeur d'emploi" is not "emploi".
    let spoken: Vec<(usize, Hit)> = hits
        .iter()
        .filter(|(value, hit)| {
            !hits.iter().any(|(other, longer)| other != value && longer.words > hit.words && longer.covers(hit))
        })
        .copied()
        .collect();
    let mut best: Vec<(usize, Hit)> = Vec::new();
    for (value, hit) in spoken.into_iter().filter(|(_, hit)| !hit.is_denied) {
        match best.iter_mut().find(|(known, _)| *known == value) {
            Some((_, known)) if known.letters < hit.letters => *known = hit,
            Some(_) => {}
            None => best.push((value, hit)),
        }
    }
    match &best[..] {
        [] => Found::Denied,
        [(value, hit)] => Found::One(values_found[*value].clone(), *hit),
        several => {
            let mut several: Vec<&(usize, Hit)> = several.iter().collect();
            several.sort_by_key(|(value, hit)| (std::cmp::Reverse(hit.letters), *value));
            Found::Several(several.into_iter().map(|(value, _)| values_found[*value].clone()).collect())
        }
    }
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
    fn finds_what_is_meant_and_never_its_opposite() {
        let voice = voice();
        let values: Vec<(&str, Vec<String>)> = [
            ("salarie", "salarie|en poste|emploi"),
            ("demandeur", "demandeur d emploi|chomage|sans emploi"),
            ("independant", "a mon compte|independant"),
            ("attente", "pas encore|en attente"),
        ]
        .into_iter()
        .map(|(value, phrases)| (value, phrases.split('|').map(str::to_owned).collect()))
        .collect();
        for (text, meaning) in [
            ("Je suis salarié.", "salarie"),
            ("chui salariée", "salarie"),
            ("salarrié", "salarie"),
            ("je suis demandeur d’emploi", "demandeur"),
            ("sans emploi depuis mars", "demandeur"),
            ("chomaje", "demandeur"),
            ("non pas encore reçu", "attente"),
            ("je ne suis pas au chômage", "denied"),
            ("plus salarié", "denied"),
            ("j’ai jamais été indépendant", "denied"),
            ("je suis pas salarié, je suis à mon compte", "independant"),
            ("je suis pas salarié je suis à mon compte", "independant"),
            ("plus salarié mais au chômage", "demandeur"),
            ("salarié ou chômage", "denied"),
            ("en poste et au chômage", "several"),
            ("bonjour", "nothing"),
        ] {
            let utterance = Utterance::of(&voice, text);
            let all = values.iter().map(|(value, phrases)| (*value, phrases.as_slice()));
            let found = match among(&voice, &utterance, all) {
                Found::One(value, _) => value,
                Found::Several(_) => "several",
                Found::Denied => "denied",
                Found::Nothing => "nothing",
            };
            assert_eq!(found, meaning, "{text}");
        }
    }
}
