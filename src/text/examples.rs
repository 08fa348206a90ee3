//! Sentences that people type, one a line, in files beside the texts: `locales/<lang>/<dialogue>/examples/*.tsv`.
//!
//! Three cells between tabs: the open question (`step/slot`, or `-` for any), the sentence, what it means. Lines that
//! begin with `#` and the first line are for people.

use std::ops::Range;

use crate::dialogue::{Language, Sources};

/// One sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example<'s> {
    /// The file, and where the line stands in it.
    pub file: &'s str,
    /// Bytes from the beginning of the file.
    pub span: Range<usize>,
    /// The cells, however many there are.
    cells: Vec<&'s str>,
}

impl<'s> Example<'s> {
    /// The sentence and what it means; None when the line has not three cells.
    pub fn told(&self) -> Option<(&'s str, &'s str)> {
        match self.cells[..] {
            [_, sentence, meaning] if !sentence.is_empty() => Some((sentence, meaning)),
            _ => None,
        }
    }
}

/// The examples of a language.
pub fn examples<'s>(sources: &'s Sources, language: &Language) -> Vec<Example<'s>> {
    let under = format!("locales/{language}/");
    let files = sources
        .iter()
        .filter(|(path, _)| path.starts_with(&under) && path.contains("/examples/") && path.ends_with(".tsv"));
    let mut all = Vec::new();
    for (path, text) in files {
        let mut at = 0;
        for (number, line) in text.split_inclusive('\n').enumerate() {
            let span = at..at + line.trim_end().len();
            at += line.len();
            if number > 0 && !line.trim().is_empty() && !line.starts_with('#') {
                all.push(Example { file: path, span, cells: line.trim_end().split('\t').map(str::trim).collect() });
            }
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_sentences_and_says_where_they_stand() {
        let text = "context\tsentence\tmeaning\n# money\n-\thow much\ttopic:cost\n\nbroken\n";
        let sources: Sources = [
            ("locales/en/library/examples/questions.tsv".to_owned(), text.to_owned()),
            ("locales/fr/library/examples/questions.tsv".to_owned(), text.to_owned()),
        ]
        .into();
        let found = examples(&sources, &"en".into());
        assert_eq!(found.iter().map(Example::told).collect::<Vec<_>>(), [Some(("how much", "topic:cost")), None]);
        assert_eq!(&text[found[0].span.clone()], "-\thow much\ttopic:cost");
        assert_eq!(&text[found[1].span.clone()], "broken");
    }
}
