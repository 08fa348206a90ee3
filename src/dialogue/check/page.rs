//! One file while it is read: its words become typed values, what is wrong becomes findings.

use std::collections::BTreeSet;
use std::ops::Range;

use jiff::civil::{Date, Time};
use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue, Deserializer};
use toml::value::Datetime;

use crate::dialogue::finding::{Code, Finding};
use crate::dialogue::model::{Bound, Span, Toward};
use crate::dialogue::raw::Word;
use crate::dialogue::readable;

/// Longest id that still leaves room in button data (64 bytes: number, key, entry).
pub const LONGEST_ID: usize = 40;

/// A file and what was found in it.
pub struct Page<'s> {
    pub path: String,
    pub text: &'s str,
    pub findings: Vec<Finding>,
}

impl<'s> Page<'s> {
    /// A file that is about to be read.
    pub fn new(path: impl Into<String>, text: &'s str) -> Self {
        Self { path: path.into(), text, findings: Vec::new() }
    }

    /// Reads the file's shape. Keys that the format does not have are all reported, then passed over.
    pub fn parse<T: DeserializeOwned>(&mut self) -> Option<T> {
        if let Some(finding) = readable::too_deep(&self.path, self.text) {
            self.findings.push(finding);
            return None;
        }
        let (mut table, errors) = DeTable::parse_recoverable(self.text);
        for error in &errors {
            self.refused(error);
        }
        if !errors.is_empty() {
            return None;
        }
        loop {
            match T::deserialize(Deserializer::from(table.clone())) {
                Ok(read) => return Some(read),
                Err(error) => {
                    self.refused(&error);
                    let is_unknown = self.findings.last().is_some_and(|finding| finding.code == Code::UnknownKey);
                    // Each turn takes one key away: the loop ends with the keys.
                    if !is_unknown || !error.span().is_some_and(|span| remove(table.get_mut(), &span)) {
                        return None;
                    }
                }
            }
        }
    }

    /// What the reader of TOML refused, in the words of the checker where it is something frequent.
    fn refused(&mut self, error: &toml::de::Error) {
        let span = error.span().unwrap_or_default();
        let message = error.message();
        let quoted = |start: &str| message.strip_prefix(start).and_then(|rest| rest.split_once('`'));
        let finding = Finding::new(Code::Syntax, &self.path, self.text, span.clone());
        let finding = if let Some((key, rest)) = quoted("unknown field `") {
            let known: Vec<&str> = rest.split('`').skip(1).step_by(2).collect();
            Finding { code: Code::UnknownKey, ..finding }.with("key", key).near(key, known)
        } else if let Some((key, _)) = quoted("missing field `") {
            Finding { code: Code::MissingKey, ..finding }.with("key", key)
        } else if message.starts_with("duplicate key") {
            Finding { code: Code::DuplicateId, ..finding }.with("word", self.text.get(span).unwrap_or_default())
        } else {
            finding.with("reason", message)
        };
        self.findings.push(finding);
    }

    /// Notes something wrong at a place.
    pub fn find(&mut self, code: Code, span: Range<usize>) -> &mut Finding {
        self.findings.push(Finding::new(code, &self.path, self.text, span));
        self.findings.last_mut().expect("it was just pushed")
    }

    /// A word that must be one of those known.
    pub fn known<'a>(&mut self, code: Code, word: &Word, known: impl IntoIterator<Item = &'a str> + Clone) -> bool {
        self.is_known(code, word.get_ref(), word.span(), known)
    }

    /// The same for a word whose place is that of something larger.
    pub fn is_known<'a>(
        &mut self,
        code: Code,
        word: &str,
        span: Range<usize>,
        known: impl IntoIterator<Item = &'a str> + Clone,
    ) -> bool {
        let is_known = known.clone().into_iter().any(|other| other == word);
        if !is_known {
            let finding = Finding::new(code, &self.path, self.text, span).with("word", word).near(word, known);
            self.findings.push(finding);
        }
        is_known
    }

    /// An id that is declared elsewhere.
    pub fn id<T: for<'a> From<&'a str>>(&self, word: &Word) -> T {
        T::from(word.get_ref())
    }

    /// An id where it is declared: it must fit into a button, and into the name of a text.
    pub fn declare<T: for<'a> From<&'a str>>(&mut self, word: &Word) -> T {
        let id = word.get_ref();
        if id.len() > LONGEST_ID {
            let finding = self.find(Code::IdTooLong, word.span());
            finding.args.insert("word".into(), id.clone());
            finding.args.insert("max".into(), LONGEST_ID.to_string());
        }
        let is_plain = id.split('-').all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric()));
        if !is_plain {
            self.about(Code::BadId, word);
        }
        T::from(id)
    }

    /// Ids declared side by side: each only once.
    pub fn declare_all<'a, T: for<'b> From<&'b str>>(&mut self, words: impl IntoIterator<Item = &'a Word>) -> Vec<T> {
        let mut seen = BTreeSet::new();
        let mut ids = Vec::new();
        for word in words {
            if !seen.insert(word.get_ref()) {
                self.about(Code::DuplicateId, word);
            }
            ids.push(self.declare(word));
        }
        ids
    }

    /// Something wrong with a word.
    pub fn about(&mut self, code: Code, word: &Word) -> &mut Finding {
        let finding = self.find(code, word.span());
        finding.args.insert("word".into(), word.get_ref().clone());
        finding
    }

    /// Several keys of which exactly one is wanted.
    pub fn choose_one(&mut self, span: Range<usize>, keys: &str) {
        self.find(Code::ChooseOne, span).args.insert("keys".into(), keys.into());
    }

    /// A key that is needed here.
    pub fn missing_key(&mut self, span: Range<usize>, key: &str) {
        self.find(Code::MissingKey, span).args.insert("key".into(), key.into());
    }

    fn unreadable(&mut self, word: &str, span: Range<usize>) {
        self.find(Code::BadSpan, span).args.insert("word".into(), word.to_owned());
    }

    /// A length such as `6 weeks`.
    pub fn span(&mut self, word: &Word) -> Span {
        parse_span(word.get_ref()).unwrap_or_else(|| {
            self.unreadable(word.get_ref(), word.span());
            Span::Days(0)
        })
    }

    /// A day relative to today: `today`, `2 years ago`, `in 3 months`.
    pub fn bound(&mut self, word: &Word) -> Bound {
        let text = word.get_ref().as_str();
        let read = if text == "today" {
            Some((Span::Days(0), Toward::After))
        } else if let Some(text) = text.strip_suffix(" ago") {
            parse_span(text).map(|span| (span, Toward::Before))
        } else {
            text.strip_prefix("in ").and_then(parse_span).map(|span| (span, Toward::After))
        };
        let (span, toward) = read.unwrap_or_else(|| {
            self.unreadable(text, word.span());
            (Span::Days(0), Toward::After)
        });
        Bound { span, toward }
    }

    /// A day of the calendar.
    pub fn date(&mut self, value: &Spanned<Datetime>) -> Date {
        let read = value.get_ref().date.and_then(|date| {
            Date::new(i16::try_from(date.year).ok()?, i8::try_from(date.month).ok()?, i8::try_from(date.day).ok()?).ok()
        });
        read.unwrap_or_else(|| {
            self.unreadable(&value.get_ref().to_string(), value.span());
            Date::ZERO
        })
    }

    /// An hour of the day.
    pub fn time(&mut self, value: &Spanned<Datetime>) -> Time {
        let read = value
            .get_ref()
            .time
            .and_then(|time| Time::new(i8::try_from(time.hour).ok()?, i8::try_from(time.minute).ok()?, 0, 0).ok());
        read.unwrap_or_else(|| {
            self.unreadable(&value.get_ref().to_string(), value.span());
            Time::midnight()
        })
    }
}

/// Takes away the key at a place, wherever it stands.
fn remove(table: &mut DeTable, place: &Range<usize>) -> bool {
    let here = table.keys().find(|key| key.span() == *place).cloned();
    here.is_some_and(|key| table.remove(&key).is_some())
        || table.iter_mut().any(|(_, value)| remove_within(value.get_mut(), place))
}

fn remove_within(value: &mut DeValue, place: &Range<usize>) -> bool {
    match value {
        DeValue::Table(table) => remove(table, place),
        DeValue::Array(values) => values.iter_mut().any(|value| remove_within(value.get_mut(), place)),
        _ => false,
    }
}

fn parse_span(text: &str) -> Option<Span> {
    let (count, unit) = text.split_once(' ')?;
    let count: i32 = count.parse().ok().filter(|count| (0..=3650).contains(count))?;
    match unit {
        "day" | "days" => Some(Span::Days(count)),
        "week" | "weeks" => Some(Span::Weeks(count)),
        "month" | "months" => Some(Span::Months(count)),
        "year" | "years" => Some(Span::Years(count)),
        _ => None,
    }
}
