//! Finding what a question is about: an index over all ways to ask for each of many subjects.
//!
//! A way to ask is a unit: a title, a phrase, a sentence, an answer's own words. Two measures are added: how much of
//! what the question says is said by the unit (BM25 over stems), and how alike their letters are (cosine over pieces
//! of words of three to five letters), which a typing error hardly changes. A subject is as near as its nearest unit;
//! to that comes how much of the question is said by all its units together.

use std::collections::BTreeMap;

use super::fold::fold;
use super::vocabulary::Vocabulary;

/// How fast a word that comes again stops counting, and how much long units are held back (the usual values of BM25).
const SATURATION: f32 = 1.2;
const LENGTH: f32 = 0.6;
/// Weight of the letters beside that of the words, which is 1.
const LETTERS: f32 = 1.0;
/// The same of the words of all its units together.
const WHOLE: f32 = 1.5;
/// How much subjects with many words are held back.
const WHOLE_LENGTH: f32 = 0.75;
/// Shortest and longest piece of a word.
const PIECES: std::ops::RangeInclusive<usize> = 3..=5;
/// Words of a question that are looked at.
const WORDS: usize = 60;
/// Subjects that are no nearer than this have hardly a piece of a word in common with the question: not given back.
const NEAREST: f32 = 0.05;

/// An index over subjects, by their places.
#[derive(Clone, Debug, Default)]
pub struct Search {
    /// The subject of each unit.
    subjects: Vec<u32>,
    /// The units that hold a stem, with the weight that the stem has there.
    words: BTreeMap<String, Postings>,
    /// The same of pieces of words.
    pieces: BTreeMap<String, Postings>,
    /// The subjects that hold a stem in any of their units.
    whole: BTreeMap<String, Postings>,
    /// What a word that no unit has would weigh.
    rare: f32,
}

#[derive(Clone, Debug, Default)]
struct Postings {
    /// How telling it is.
    weight: f32,
    /// Units with what it adds to each.
    units: Vec<(u32, f32)>,
}

impl Search {
    /// An index over units: the place of a subject, and one way to ask for it.
    pub fn of<'a>(voice: &Vocabulary, units: impl Iterator<Item = (usize, &'a str)>) -> Self {
        let mut search = Self::default();
        let mut lengths: Vec<f32> = Vec::new();
        for (subject, text) in units {
            let unit = as_u32(search.subjects.len());
            search.subjects.push(as_u32(subject));
            let stems = stems(voice, text);
            lengths.push(stems.len() as f32);
            for (stem, times) in counted(stems) {
                search.words.entry(stem).or_default().units.push((unit, times));
            }
            for (piece, times) in counted(pieces(&fold(text))) {
                search.pieces.entry(piece).or_default().units.push((unit, times));
            }
        }
        search.whole = whole(&search.words, &search.subjects);
        let all = search.subjects.len() as f32;
        search.rare = (all + 1.0).ln();
        weigh(&mut search.words, &lengths, LENGTH);
        let mut norms = vec![0.0_f32; search.subjects.len()];
        for postings in search.pieces.values_mut() {
            postings.weight = (all / postings.units.len() as f32).ln() + 1.0;
            for (unit, times) in &mut postings.units {
                *times = postings.weight * (1.0 + times.ln());
                norms[*unit as usize] += *times * *times;
            }
        }
        for postings in search.pieces.values_mut() {
            for (unit, weight) in &mut postings.units {
                *weight /= norms[*unit as usize].sqrt().max(f32::EPSILON);
            }
        }
        search
    }

    /// The subjects that are nearest to a text, nearest first, each with how near it is: 3 is the same words.
    pub fn nearest(&self, voice: &Vocabulary, text: &str) -> Vec<(usize, f32)> {
        let mut said = vec![0.0_f32; self.subjects.len()];
        let mut most = 0.0;
        let subjects = self.subjects.iter().max().map_or(0, |last| *last as usize + 1);
        let mut about = vec![0.0_f32; subjects];
        let mut about_most = 0.0_f32;
        for (stem, _) in counted(stems(voice, text)) {
            let Some(postings) = self.words.get(&stem) else {
                most += self.rare;
                continue;
            };
            most += postings.weight;
            if let Some(postings) = self.whole.get(&stem) {
                about_most += postings.weight * (SATURATION + 1.0);
                for (subject, weight) in &postings.units {
                    about[*subject as usize] += weight;
                }
            }
            for (unit, weight) in &postings.units {
                said[*unit as usize] += weight;
            }
        }
        let mut alike = vec![0.0_f32; self.subjects.len()];
        let mut norm = 0.0;
        for (piece, times) in counted(pieces(&fold(text))) {
            let Some(postings) = self.pieces.get(&piece) else {
                norm += self.rare * self.rare;
                continue;
            };
            let own = postings.weight * (1.0 + times.ln());
            norm += own * own;
            for (unit, weight) in &postings.units {
                alike[*unit as usize] += own * weight;
            }
        }
        let (most, norm) = (f32::max(most, f32::EPSILON), norm.sqrt().max(f32::EPSILON));
        let mut nearest = vec![0.0_f32; subjects];
        for ((subject, said), alike) in self.subjects.iter().zip(said).zip(alike) {
            let near = (said / most).min(1.0) + LETTERS * alike / norm;
            let best = &mut nearest[*subject as usize];
            *best = best.max(near);
        }
        let mut found: Vec<(usize, f32)> = nearest
            .into_iter()
            .zip(about)
            .map(|(near, about)| near + WHOLE * about / about_most.max(f32::EPSILON))
            .enumerate()
            .filter(|(_, near)| *near > NEAREST)
            .collect();
        found.sort_by(|(place, near), (other, far)| far.total_cmp(near).then(place.cmp(other)));
        found
    }
}

fn as_u32(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}

/// The stems of the words of a text, in usual spelling.
fn stems(voice: &Vocabulary, text: &str) -> Vec<String> {
    let spelled = voice.spelled(&fold(text));
    let words = spelled.split(' ').filter(|word| !word.is_empty());
    words.take(WORDS).map(|word| voice.stem(word).into_owned()).collect()
}

/// The pieces of the words of a folded text; a mark stands at both ends of a word.
fn pieces(folded: &str) -> Vec<String> {
    let mut all = Vec::new();
    for word in folded.split(' ').filter(|word| !word.is_empty()).take(WORDS) {
        let letters: Vec<char> = format!("<{word}>").chars().collect();
        for length in PIECES {
            all.extend(letters.windows(length).map(|piece| piece.iter().collect::<String>()));
        }
    }
    all
}

/// Each once, in order, with how often it came.
fn counted(mut all: Vec<String>) -> Vec<(String, f32)> {
    all.sort_unstable();
    let chunks = all.chunk_by(|one, next| one == next);
    chunks.map(|same| (same[0].clone(), same.len() as f32)).collect()
}

/// The stems of all units of each subject together, from those of the units as they were counted.
fn whole(words: &BTreeMap<String, Postings>, subjects: &[u32]) -> BTreeMap<String, Postings> {
    let count = subjects.iter().max().map_or(0, |last| *last as usize + 1);
    let mut lengths = vec![0.0_f32; count];
    let mut all: BTreeMap<String, Postings> = BTreeMap::new();
    for (stem, postings) in words {
        let mut times: BTreeMap<u32, f32> = BTreeMap::new();
        for (unit, many) in &postings.units {
            let subject = subjects[*unit as usize];
            *times.entry(subject).or_default() += many;
            lengths[subject as usize] += many;
        }
        all.insert(stem.clone(), Postings { weight: 0.0, units: times.into_iter().collect() });
    }
    weigh(&mut all, &lengths, WHOLE_LENGTH);
    all
}

/// Turns counts into the weights of BM25. `lengths`: words of each unit.
fn weigh(words: &mut BTreeMap<String, Postings>, lengths: &[f32], held_back: f32) {
    let all = lengths.len() as f32;
    let usual = (lengths.iter().sum::<f32>() / all.max(1.0)).max(1.0);
    for postings in words.values_mut() {
        let holders = postings.units.len() as f32;
        postings.weight = (1.0 + (all - holders + 0.5) / (holders + 0.5)).ln();
        for (unit, times) in &mut postings.units {
            let long = 1.0 - held_back + held_back * lengths[*unit as usize] / usual;
            *times = postings.weight * *times * (SATURATION + 1.0) / (*times + SATURATION * long);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nearest(text: &str) -> Vec<usize> {
        let voice = Vocabulary { language: Some("fr".into()), ..Vocabulary::default() };
        let units = [
            (0, "combien ça coûte"),
            (0, "quel est le prix"),
            (1, "combien de temps ça dure"),
            (1, "la durée de la démarche"),
            (2, "où sont les toilettes"),
        ];
        let search = Search::of(&voice, units.into_iter());
        search.nearest(&voice, text).into_iter().map(|(place, _)| place).collect()
    }

    #[test]
    fn the_nearest_subject_comes_first_whatever_the_wording() {
        for (text, subject) in [
            ("ça coûte combien ?", 0),
            ("c’est quoi les prix", 0),
            ("il faut combien de temps", 1),
            ("durées", 1),
            ("la duré de la demarche svp", 1),
            ("les toilletes svp", 2),
        ] {
            assert_eq!(nearest(text).first(), Some(&subject), "{text}");
        }
        assert!(nearest("zut").is_empty(), "nothing is near");
        assert!(nearest("").is_empty());
    }
}
