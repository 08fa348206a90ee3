//! One file while it is read: its words become typed values, what is wrong becomes findings.

use std::ops::Range;

use jiff::civil::{Date, Time};
use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::value::Datetime;

use crate::dialogue::finding::{Code, Finding};
use crate::dialogue::model::{Bound, Span, Toward};
use crate::dialogue::raw::Word;

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

    /// Reads the file's shape.
    pub fn parse<T: DeserializeOwned>(&mut self) -> Option<T> {
        match toml::from_str(self.text) {
            Ok(read) => Some(read),
            Err(error) => {
                let span = error.span().unwrap_or_default();
                let message = error.message();
                let finding = match message.strip_prefix("unknown field `").and_then(|rest| rest.split_once('`')) {
                    Some((key, rest)) => {
                        let known: Vec<&str> = rest.split('`').skip(1).step_by(2).collect();
                        Finding::new(Code::UnknownKey, &self.path, self.text, span).with("key", key).near(key, known)
                    }
                    None => Finding::new(Code::Syntax, &self.path, self.text, span).with("reason", message),
                };
                self.findings.push(finding);
                None
            }
        }
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

    /// An id: words in kebab-case, short enough for a button.
    pub fn id<T: for<'a> From<&'a str>>(&mut self, word: &Word) -> T {
        if word.get_ref().len() > LONGEST_ID {
            let finding = self.find(Code::IdTooLong, word.span());
            finding.args.insert("word".into(), word.get_ref().clone());
            finding.args.insert("max".into(), LONGEST_ID.to_string());
        }
        T::from(word.get_ref())
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
