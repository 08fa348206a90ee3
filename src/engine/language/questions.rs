//! What people ask for, and all the ways to ask it that are known in one language.

use std::sync::OnceLock;

use super::search::Search;
use super::vocabulary::Vocabulary;
use crate::engine::case::Subject;

/// The ways to ask for each subject.
#[derive(Clone, Debug, Default)]
pub struct Questions {
    subjects: Vec<Subject>,
    /// The place of a subject, and one way to ask for it.
    ways: Vec<(usize, String)>,
    /// Made when the first question comes.
    search: OnceLock<Search>,
}

impl Questions {
    /// Adds a way to ask for a subject.
    pub fn add(&mut self, subject: &Subject, way: &str) {
        let place = self.subjects.iter().position(|known| known == subject).unwrap_or_else(|| {
            self.subjects.push(subject.clone());
            self.subjects.len() - 1
        });
        self.ways.push((place, way.to_owned()));
    }

    /// All subjects.
    pub fn subjects(&self) -> impl Iterator<Item = &Subject> {
        self.subjects.iter()
    }

    /// The subjects that a question may be about, likeliest first, each with how near it is: 3 is the same words,
    /// under 1 little more than a word in common.
    pub fn nearest(&self, voice: &Vocabulary, text: &str) -> Vec<(&Subject, f32)> {
        let units = || self.ways.iter().map(|(place, way)| (*place, way.as_str()));
        let search = self.search.get_or_init(|| Search::of(voice, units()));
        let found = search.nearest(voice, text).into_iter();
        found.filter_map(|(place, near)| Some((self.subjects.get(place)?, near))).collect()
    }
}
