//! Words beside what is meant: politeness around it, ways to begin a wish, the words around a number.
//!
//! Which words those are is data (`common-word-polite`, `common-word-lead`, `common-word-pick`). Only what
//! stands at the ends of a clause goes: "stop s'il vous plaît" is "stop", "le bus s'arrête" stays as it is.

use std::collections::BTreeSet;
use std::ops::Range;

use super::exact::one;
use super::frame;
use super::utterance::{Hit, Sureness, Utterance};
use super::vocabulary::Vocabulary;
use crate::engine::case::Intent;

/// Words that only make it polite.
const POLITE: &str = "polite";
/// Words with which a wish begins: "pouvez-vous", "I would like to".
const LEAD: &str = "lead";
/// Words around the number of an answer.
const PICK: &str = "pick";
/// Letters of the shortest word in which a typing error is forgiven.
const SHORTEST_SLIP: usize = 4;
/// Words of the longest number, and the largest that has a word of its own as a place in a row.
const LONGEST_NUMBER: usize = 2;
const MOST: u16 = 12;
/// Letters of a phrase of a frame that may stand in another form or with a typing error.
const LONG: usize = 10;

/// A place among words without politeness at its ends; empty when nothing else was said.
pub(in crate::engine) fn plain(voice: &Vocabulary, words: &[String], place: Range<usize>) -> Range<usize> {
    let Range { mut start, mut end } = place;
    while let Some(length) = opening(voice, POLITE, &words[start..end]) {
        start += length;
    }
    while let Some(length) = closing(voice, POLITE, &words[start..end]) {
        end -= length;
    }
    start..end
}

/// The same without the words that open a wish: "merci de" opens one, "merci" alone is polite.
fn bare(voice: &Vocabulary, words: &[String], place: Range<usize>) -> Range<usize> {
    let Range { mut start, end } = place;
    let leading = |start: usize| {
        let here = &words[start..end];
        [LEAD, POLITE].into_iter().filter_map(|what| opening(voice, what, here)).max()
    };
    while let Some(length) = leading(start) {
        start += length;
    }
    plain(voice, words, start..end)
}

/// How many words the longest phrase of that use takes with which these begin.
fn opening(voice: &Vocabulary, what: &str, words: &[String]) -> Option<usize> {
    begins(words, phrases(voice, what))
}

/// How many words the longest of these phrases takes with which the words begin.
pub(in crate::engine) fn begins<'p>(words: &[String], phrases: impl Iterator<Item = &'p str>) -> Option<usize> {
    phrases.filter(|phrase| starts(words.iter(), phrase.split(' '))).map(count).max()
}

/// The same at their end.
fn closing(voice: &Vocabulary, what: &str, words: &[String]) -> Option<usize> {
    phrases(voice, what).filter(|phrase| starts(words.iter().rev(), phrase.rsplit(' '))).map(count).max()
}

fn phrases<'v>(voice: &'v Vocabulary, what: &str) -> impl Iterator<Item = &'v str> {
    voice.lexicon.get(what).into_iter().flatten().map(String::as_str)
}

fn starts<'w>(mut words: impl Iterator<Item = &'w String>, wanted: impl Iterator<Item = &'w str>) -> bool {
    wanted.into_iter().all(|wanted| words.next().is_some_and(|word| word == wanted))
}

fn count(phrase: &str) -> usize {
    phrase.split(' ').count()
}

/// The wish that a whole text is, beside politeness and however often it is said: "stop, stop svp".
pub(in crate::engine) fn whole(voice: &Vocabulary, utterance: &Utterance) -> Option<Intent> {
    in_every_clause(voice, utterance, |words| {
        let folded = words.join(" ");
        one(Intent::ALL
            .iter()
            .map(|(intent, _)| *intent)
            .filter(|intent| wordings(voice, *intent).any(|w| *w == folded)))
    })
}

/// The same of one word with a small slip: "stopp", "sotp". Another word of the same length is no slip of it.
pub(in crate::engine) fn slipped(voice: &Vocabulary, utterance: &Utterance) -> Option<Intent> {
    in_every_clause(voice, utterance, |words| {
        let [word] = words else { return None };
        if word.len() < SHORTEST_SLIP || voice.stems.contains_key(word) {
            return None;
        }
        let is_near = |wording: &&String| is_slip(word, wording);
        one(Intent::ALL
            .iter()
            .map(|(intent, _)| *intent)
            .filter(|intent| wordings(voice, *intent).any(|w| is_near(&w))))
    })
}

/// Ways to say a wish with nothing else beside it.
fn wordings(voice: &Vocabulary, intent: Intent) -> impl Iterator<Item = &String> {
    let usual = voice.intents.get(&intent).into_iter().flatten();
    usual.chain(voice.phrases(&intent.text(), "=alone"))
}

fn in_every_clause(
    voice: &Vocabulary,
    utterance: &Utterance,
    meant: impl Fn(&[String]) -> Option<Intent>,
) -> Option<Intent> {
    let mut found = None;
    for clause in utterance.clauses() {
        let place = bare(voice, &utterance.words, clause);
        let mut words = utterance.words[place].to_vec();
        if words.is_empty() {
            continue;
        }
        words.dedup();
        let intent = meant(&words)?;
        if found.is_some_and(|known| known != intent) {
            return None;
        }
        found = Some(intent);
    }
    found
}

/// Letters held too long, one too many, or two the wrong way round.
fn is_slip(typed: &str, word: &str) -> bool {
    if word.contains(' ') || word.len() < SHORTEST_SLIP || typed.bytes().next() != word.bytes().next() {
        return false;
    }
    let held = |word: &str| {
        let mut letters: Vec<char> = word.chars().collect();
        letters.dedup();
        letters
    };
    let sorted = |word: &str| {
        let mut letters: Vec<char> = word.chars().collect();
        letters.sort_unstable();
        letters
    };
    let is_longer = typed.chars().count() == word.chars().count() + 1;
    let is_near = strsim::osa_distance(typed, word) == 1 && (is_longer || sorted(typed) == sorted(word));
    held(typed) == held(word) || is_near
}

/// The wish whose words stand in order at the beginning of a clause, others between them:
/// "arrêtez s'il vous plaît de m'écrire". In the middle of a clause somebody else does it: "le bus s'arrête".
pub(in crate::engine) fn framed(voice: &Vocabulary, utterance: &Utterance) -> Option<Intent> {
    let opens: Vec<usize> = utterance.clauses().map(|clause| bare(voice, &utterance.words, clause).start).collect();
    one(Intent::ALL.iter().map(|(intent, _)| *intent).filter(|intent| {
        let id = intent.text();
        let frames = voice.phrases(&id, "=around");
        if frames.is_empty() {
            return false;
        }
        let groups = frame::groups(voice, utterance, &id);
        let places = |frame: &String| frame::places(voice, utterance, frame, &groups);
        let harmless: Vec<Hit> = voice.phrases(&id, "=harmless").iter().flat_map(places).collect();
        let is_sure = |hit: &Hit| hit.sureness == Sureness::Literal || hit.letters >= LONG;
        let is_meant = |hit: &Hit| opens.contains(&hit.at) && !harmless.iter().any(|words| words.explains(hit));
        frames.iter().flat_map(places).any(|hit| is_sure(&hit) && is_meant(&hit))
    }))
}

/// The number of an answer, said with words that only go round it: "la 2", "n° 2, merci", "the second one".
pub(in crate::engine) fn numbered(voice: &Vocabulary, folded: &str) -> Option<u16> {
    let words = parted(voice, folded);
    let starts: Vec<usize> = (0..words.len()).filter(|start| is_around(voice, &words[..*start])).collect();
    let windows = starts.into_iter().flat_map(|start| {
        let ends = start + 1..=words.len().min(start + LONGEST_NUMBER);
        ends.map(move |end| start..end)
    });
    let around = windows.filter(|place| is_around(voice, &words[place.end..]));
    let numbers: BTreeSet<u16> = around.filter_map(|place| rank(voice, &words[place])).collect();
    one(numbers.into_iter())
}

/// The numbers of several answers at once: "1, 3 et 4 s'il vous plaît"; nothing when anything else is said.
pub(in crate::engine) fn several(voice: &Vocabulary, folded: &str) -> Option<Vec<u16>> {
    let words = parted(voice, folded);
    let mut numbers = Vec::new();
    for between in words.split_inclusive(|word| rank(voice, std::slice::from_ref(word)).is_some()) {
        let (last, before) = between.split_last()?;
        let joins: Vec<String> = before.iter().filter(|word| !voice.is_word("and", word)).cloned().collect();
        match last.parse().ok() {
            Some(number) if is_around(voice, &joins) => numbers.push(number),
            None if is_around(voice, between) => {}
            _ => return None,
        }
    }
    (numbers.len() > 1).then_some(numbers)
}

/// The words of a text; "n2" is "n 2".
fn parted(voice: &Vocabulary, folded: &str) -> Vec<String> {
    let part = |word: &str| {
        let digits = word.find(|letter: char| letter.is_ascii_digit()).unwrap_or(0);
        let (mark, number) = word.split_at(digits);
        let is_marked = !mark.is_empty() && voice.is_word(PICK, mark);
        if is_marked { vec![mark.to_owned(), number.to_owned()] } else { vec![word.to_owned()] }
    };
    folded.split(' ').filter(|word| !word.is_empty()).flat_map(part).collect()
}

/// Whether words are only such that go round a number.
fn is_around(voice: &Vocabulary, mut words: &[String]) -> bool {
    while let Some(length) = [PICK, POLITE].into_iter().filter_map(|what| opening(voice, what, words)).max() {
        words = &words[length..];
    }
    words.is_empty()
}

/// A number as a place in a row: "2", "deux", "second", "2e".
fn rank(voice: &Vocabulary, words: &[String]) -> Option<u16> {
    if let [word] = words
        && word.starts_with(|letter: char| letter.is_ascii_digit())
    {
        let suffix = word.trim_start_matches(|letter: char| letter.is_ascii_digit());
        let is_place = suffix.is_empty() || voice.is_word("ordinal", suffix);
        return word.strip_suffix(suffix).filter(|_| is_place)?.parse().ok();
    }
    let phrase = words.join(" ");
    let is = |number: &u16| {
        voice.is_word(&format!("number-{number}"), &phrase) || voice.is_word(&format!("ordinal-{number}"), &phrase)
    };
    (1..=MOST).find(is)
}

/// Whether a text without politeness says only that somebody does not know.
pub(in crate::engine) fn is_doubt(voice: &Vocabulary, said: &str) -> bool {
    voice.is_word("skip", said)
}

/// Whether an answer is one of doubt: the words of doubt are among those by which it is said.
pub(in crate::engine) fn is_of_doubt(voice: &Vocabulary, phrases: &[String]) -> bool {
    phrases.iter().any(|phrase| voice.is_word("skip", phrase))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::language::fold::fold;

    fn voice() -> Vocabulary {
        let list = |words: &str| words.split('|').map(str::to_owned).collect::<Vec<_>>();
        let mut voice = Vocabulary::default();
        for (what, words) in [
            ("polite", "merci|s il vous plait|bonjour"),
            ("lead", "pouvez vous|je voudrais|merci de"),
            ("pick", "la|le|n|no|reponse|je prends|choix"),
            ("ordinal", "e|eme"),
            ("number-2", "deux"),
            ("ordinal-2", "deuxieme|second"),
            ("and", "et"),
            ("not", "plus|pas"),
            ("skip", "je ne sais pas|inconnu"),
        ] {
            voice.lexicon.insert(what.into(), list(words));
        }
        voice.spellings.insert("svp".into(), "s il vous plait".into());
        voice.intents.insert(Intent::StopReminders, list("stop|plus de messages"));
        voice.intents.insert(Intent::Pause, list("pause"));
        let frames = [
            ("=alone", "arretez|arreter"),
            ("=around", "(cesser) _ (ecrire)|ne me _ contactez _ plus"),
            ("(cesser)", "arretez|arreter"),
            ("(ecrire)", "m ecrire|me contacter"),
            ("=harmless", "plus tard"),
        ];
        let frames = frames.map(|(key, words)| (key.to_owned(), list(words)));
        voice.choices.insert(Intent::StopReminders.text(), frames.into());
        voice
    }

    #[test]
    fn hears_wishes_beside_politeness_and_no_others() {
        let voice = voice();
        for (text, meant) in [
            ("stop svp", Some(Intent::StopReminders)),
            ("Bonjour, stop. Merci", Some(Intent::StopReminders)),
            ("STOP STOP", Some(Intent::StopReminders)),
            ("stopp", Some(Intent::StopReminders)),
            ("sotp", Some(Intent::StopReminders)),
            ("stoooop", Some(Intent::StopReminders)),
            ("shop", None),
            ("arrêtez", Some(Intent::StopReminders)),
            ("pouvez-vous arrêter", Some(Intent::StopReminders)),
            ("pouvez-vous arrêter de m’écrire ?", Some(Intent::StopReminders)),
            ("bon courage, ne me contactez plus", Some(Intent::StopReminders)),
            ("ne me contactez plus tard", None),
            ("pause svp", Some(Intent::Pause)),
            ("pause, stop", None),
            ("le bus arrête", None),
            ("il va arrêter de m’écrire", None),
            ("le guichet ne me contactez plus", None),
            ("merci", None),
            ("", None),
        ] {
            let utterance = Utterance::of(&voice, text);
            let found = whole(&voice, &utterance)
                .or_else(|| framed(&voice, &utterance))
                .or_else(|| slipped(&voice, &utterance));
            assert_eq!(found, meant, "{text}");
        }
    }

    #[test]
    fn reads_the_number_of_an_answer() {
        let voice = voice();
        for (text, number) in [
            ("2", Some(2)),
            ("2, merci", Some(2)),
            ("2)", Some(2)),
            ("la 2", Some(2)),
            ("n°2", Some(2)),
            ("nº2 svp", Some(2)),
            ("réponse 2", Some(2)),
            ("je prends le 2", Some(2)),
            ("deux", Some(2)),
            ("la deuxième", Some(2)),
            ("le second choix", Some(2)),
            ("le 2e", Some(2)),
            ("2e choix", Some(2)),
            ("22", Some(22)),
            ("2 ans", None),
            ("2h", None),
            ("2 ou 3", None),
            ("2 et 3", None),
            ("j’ai 2 enfants", None),
            ("la", None),
            ("", None),
        ] {
            assert_eq!(numbered(&voice, &voice.spelled(&fold(text))), number, "{text}");
        }
        for (text, numbers) in
            [("1, 3 et 4", Some(vec![1, 3, 4])), ("la 1 et la 3 svp", Some(vec![1, 3])), ("1 ou 3", None), ("1", None)]
        {
            assert_eq!(several(&voice, &voice.spelled(&fold(text))), numbers, "{text}");
        }
    }

    #[test]
    fn knows_doubt() {
        let voice = voice();
        for (text, is) in
            [("inconnu", true), ("Je ne sais pas, merci", true), ("je ne sais pas encore", false), ("merci", false)]
        {
            let words = Utterance::of(&voice, text).words;
            let said = words[plain(&voice, &words, 0..words.len())].join(" ");
            assert_eq!(is_doubt(&voice, &said), is, "{text}");
        }
    }
}
