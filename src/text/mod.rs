//! Words. Pure: message id and arguments in, sentences out (Fluent).
//!
//! `Texts` holds every language; `render` makes a message of parts, `vocabulary` draws what people
//! may type for the engine, `lint` says what is wrong with a text.

pub mod examples;
pub mod french;
pub mod lint;
pub mod needs;
pub mod page;
pub mod plain;
pub mod questions;
pub mod render;
pub mod vocabulary;

use std::collections::BTreeMap;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use jiff::civil::{Date, DateTime};
use unic_langid::LanguageIdentifier;

use crate::dialogue::{Finding, Language, Sources, readable};
use crate::engine::case::Private;
use crate::engine::effect::{Arg, Line};
use page::{Entries, Entry, Page};

/// Common texts that this module says itself: `id` or `id.attribute`, with the variables that each is given.
pub const COMMON: &[(&str, &[&str])] = &[
    ("common-and", &["first", "last"]),
    ("common-date", &["weekday", "day", "month", "year"]),
    ("common-day", &["weekday", "day", "month", "year"]),
    ("common-fact-leaflet", &["leaflet"]),
    ("common-fact-review", &[]),
    ("common-fact-source", &["source", "checked"]),
    ("common-fact-source-since", &["since", "source", "checked"]),
    ("common-moment", &["date", "hour", "minute"]),
    ("common-month", &["month", "year"]),
];

/// The words of every language.
pub struct Texts {
    tongues: Vec<Tongue>,
}

/// One language.
struct Tongue {
    language: Language,
    bundle: FluentBundle<FluentResource>,
    entries: Entries,
}

impl Texts {
    /// Reads `locales/<lang>/**.ftl`; what cannot be read is found, the rest is kept.
    pub fn load(sources: &Sources) -> (Self, Vec<Finding>) {
        let mut files: BTreeMap<&str, Vec<(&str, &str)>> = BTreeMap::new();
        let mut findings = Vec::new();
        for (path, text) in sources {
            let place = path.strip_prefix("locales/").and_then(|rest| rest.split_once('/'));
            if let Some((tag, _)) = place.filter(|_| path.ends_with(".ftl")) {
                match readable::too_deep(path, text) {
                    Some(finding) => {
                        // What stands before it is read: it is not missing.
                        let before = &text[..finding.span.start];
                        let is_name =
                            |line: &str| line.starts_with(|sign: char| sign.is_ascii_alphabetic() || sign == '-');
                        let cut = before.rmatch_indices('\n').find(|(at, _)| is_name(&before[at + 1..]));
                        files.entry(tag).or_default().push((path, &text[..cut.map_or(0, |(at, _)| at + 1)]));
                        findings.push(finding);
                    }
                    None => files.entry(tag).or_default().push((path, text)),
                }
            }
        }
        let tongues = files.into_iter().map(|(tag, files)| Tongue::read(tag.into(), &files, &mut findings)).collect();
        (Self { tongues }, findings)
    }

    /// The languages that have a folder, by their tags.
    pub fn languages(&self) -> Vec<Language> {
        self.tongues.iter().map(|tongue| tongue.language.clone()).collect()
    }

    /// The language that serves a tag such as `fr-CA`, among those given; the first one otherwise.
    pub fn negotiate(tag: Option<&str>, among: &[Language]) -> Option<Language> {
        let parse = |tag: &str| tag.parse::<fluent_langneg::LanguageIdentifier>().ok();
        let asked: Vec<_> = tag.and_then(parse).into_iter().collect();
        let known: Vec<_> = among.iter().filter_map(|language| parse(language.as_str())).collect();
        let found =
            fluent_langneg::negotiate_languages(&asked, &known, None, fluent_langneg::NegotiationStrategy::Lookup);
        let found = found.first().map(|tag| tag.to_string());
        among.iter().find(|language| Some(language.as_str()) == found.as_deref()).or(among.first()).cloned()
    }

    /// Whether a language has that text.
    pub fn has(&self, language: &Language, id: &str, attribute: Option<&str>) -> bool {
        let entry = self.tongue(language).and_then(|tongue| tongue.entries.messages.get(id));
        entry.is_some_and(|entry| match attribute {
            Some(name) => entry.attributes.contains_key(name),
            None => entry.value.is_some(),
        })
    }

    /// The words of a text. One that is missing is taken from another language, then its id is shown.
    pub fn line(&self, language: &Language, line: &Line) -> String {
        let attribute = line.attribute.as_deref();
        let own = self.tongue(language).into_iter();
        own.chain(&self.tongues)
            .find_map(|tongue| self.say(tongue, &line.id, attribute, &line.args))
            .unwrap_or_else(|| attribute.map_or(line.id.clone(), |name| format!("{}.{name}", line.id)))
    }

    /// A common text with words for arguments.
    pub fn common(&self, language: &Language, id: &str, args: &[(&str, &str)]) -> String {
        let mut line = Line::new(id);
        for (name, word) in args {
            line.args.insert((*name).to_owned(), Arg::Word(Private((*word).to_owned())));
        }
        self.line(language, &line)
    }

    fn tongue(&self, language: &Language) -> Option<&Tongue> {
        self.tongues.iter().find(|tongue| tongue.language == *language)
    }

    fn say(&self, tongue: &Tongue, id: &str, attribute: Option<&str>, args: &BTreeMap<String, Arg>) -> Option<String> {
        let message = tongue.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut values = FluentArgs::new();
        for (name, arg) in args {
            values.set(name.as_str(), self.value(&tongue.language, arg));
        }
        // What Fluent could not resolve stays visible in the text; the lint refuses such texts.
        let mut errors = Vec::new();
        Some(tongue.bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned())
    }

    fn value(&self, language: &Language, arg: &Arg) -> FluentValue<'static> {
        match arg {
            Arg::Number(number) => FluentValue::from(*number),
            Arg::Date(date) => FluentValue::from(self.date(language, *date)),
            Arg::Moment(moment) => FluentValue::from(self.moment(language, *moment)),
            Arg::Month { year, month } => FluentValue::from(self.month(language, *year, *month)),
            Arg::Line(line) => FluentValue::from(self.line(language, line)),
            Arg::Lines(lines) => {
                let words: Vec<String> = lines.iter().map(|line| self.line(language, line)).collect();
                FluentValue::from(self.joined(language, &words))
            }
            Arg::Word(word) => FluentValue::from(word.0.clone()),
        }
    }

    /// A day in words, without its weekday: for days long past or far ahead.
    pub fn day(&self, language: &Language, date: Date) -> String {
        self.dated(language, "common-day", date)
    }

    /// A day in words.
    pub fn date(&self, language: &Language, date: Date) -> String {
        self.dated(language, "common-date", date)
    }

    /// A day with its hour.
    fn moment(&self, language: &Language, moment: DateTime) -> String {
        let line = Line::new("common-moment")
            .with("date", Arg::Date(moment.date()))
            .with("hour", Arg::Number(moment.hour().into()))
            .with("minute", Arg::Word(Private(format!("{:02}", moment.minute()))));
        self.line(language, &line)
    }

    fn dated(&self, language: &Language, id: &str, date: Date) -> String {
        let weekday =
            self.common(language, &format!("common-word-weekday-{}", date.weekday().to_monday_one_offset()), &[]);
        let month = self.common(language, &format!("common-word-month-{}", date.month()), &[]);
        let line = Line::new(id)
            .with("weekday", Arg::Word(Private(weekday)))
            .with("day", Arg::Number(date.day().into()))
            .with("month", Arg::Word(Private(month)))
            .with("year", Arg::Word(Private(date.year().to_string())));
        self.line(language, &line)
    }

    fn month(&self, language: &Language, year: i16, month: i8) -> String {
        let month = self.common(language, &format!("common-word-month-{month}"), &[]);
        self.common(language, "common-month", &[("month", &month), ("year", &year.to_string())])
    }

    /// Words joined as a list: "a, b et c".
    pub fn joined(&self, language: &Language, words: &[String]) -> String {
        match words {
            [] => String::new(),
            [one] => one.clone(),
            [first @ .., last] => self.common(language, "common-and", &[("first", &first.join(", ")), ("last", last)]),
        }
    }

    /// Every message of a language.
    pub fn entries(&self, language: &Language) -> impl Iterator<Item = (&str, &Entry)> {
        let messages = self.tongue(language).map(|tongue| &tongue.entries.messages);
        messages.into_iter().flatten().map(|(id, entry)| (id.as_str(), entry))
    }

    /// Every term of a language, by its name without the hyphen.
    pub fn terms(&self, language: &Language) -> impl Iterator<Item = (&str, &Entry)> {
        let terms = self.tongue(language).map(|tongue| &tongue.entries.terms);
        terms.into_iter().flatten().map(|(name, entry)| (name.as_str(), entry))
    }
}

impl Tongue {
    fn read(language: Language, files: &[(&str, &str)], findings: &mut Vec<Finding>) -> Self {
        let tag: LanguageIdentifier = language.as_str().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Isolation marks are for mixed directions; on a phone they show as boxes.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(if language.as_str().starts_with("fr") { french::grouped } else { grouped }));
        for (_, text) in files {
            let resource = match FluentResource::try_new((*text).to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            // A doubled id keeps the first text; `page` finds it.
            let _ = bundle.add_resource(resource);
        }
        let pages: Vec<Page> = files.iter().map(|(path, text)| Page::read(path, text, findings)).collect();
        Self { language, bundle, entries: page::entries(&pages, findings) }
    }
}

/// Thousands apart: "1,607".
fn grouped<M: fluent::memoizer::MemoizerKind>(value: &FluentValue, _: &M) -> Option<String> {
    french::thousands(value, ',')
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use jiff::civil::date;

    const FR: &str = "common-and = { $first } et { $last }
common-date = { $weekday } { $day ->
    [1] 1er
   *[other] { $day }
 } { $month } { $year }
common-month = { $month } { $year }
common-word-month-3 = mars
common-word-weekday-1 = lundi
common-word-weekday-7 = dimanche
-lieu = centre
a = Le { $date } au { -lieu }
    .choice-x = Voilà
    .choice-x-also = tiens | voici
n = { $number ->
    [one] { $number } document
   *[other] { $number } documents
}
l = Il manque { $papers }.
";

    pub fn texts(fr: &str) -> Texts {
        let sources = Sources::from([("locales/fr/common.ftl".to_owned(), fr.to_owned())]);
        let (texts, findings) = Texts::load(&sources);
        assert!(findings.is_empty(), "{findings:?}");
        texts
    }

    #[test]
    fn says_lines() {
        let texts = texts(FR);
        let fr = Language::from("fr");
        let papers = ["x", "y", "z"].map(|_| Line::new("a").attribute("choice-x")).to_vec();
        for (line, words) in [
            (Line::new("a").with("date", Arg::Date(date(2026, 3, 2))), "Le lundi 2 mars 2026 au centre"),
            (Line::new("a").with("date", Arg::Date(date(2026, 3, 1))), "Le dimanche 1er mars 2026 au centre"),
            (Line::new("a").attribute("choice-x"), "Voilà"),
            (Line::new("n").with("number", Arg::Number(0)), "0 document"),
            (Line::new("n").with("number", Arg::Number(2)), "2 documents"),
            (Line::new("l").with("papers", Arg::Lines(papers)), "Il manque Voilà, Voilà et Voilà."),
            (Line::new("a").with("date", Arg::Month { year: 2026, month: 3 }), "Le mars 2026 au centre"),
            (Line::new("gone"), "gone"),
        ] {
            let said = texts.line(&fr, &line);
            assert_eq!(said, words);
            assert!(!said.contains(['\u{2068}', '\u{2069}']), "an isolation mark reaches a person: {said}");
        }
    }

    #[test]
    fn everything_that_ships_can_be_said() {
        let (texts, findings) = Texts::load(&crate::adapters::files::builtin());
        assert!(findings.is_empty(), "{findings:?}");
        for language in texts.languages() {
            for (id, entry) in texts.entries(&language) {
                let attributes = entry.attributes.iter().map(|(name, body)| (Some(name.clone()), body));
                for (attribute, body) in entry.value.iter().map(|body| (None, body)).chain(attributes) {
                    let mut line = Line { id: id.to_owned(), attribute, args: BTreeMap::new() };
                    for variable in &body.variables {
                        line.args.insert(variable.clone(), Arg::Word(Private("mot".into())));
                    }
                    let said = texts.line(&language, &line);
                    assert!(!said.contains(['\u{2068}', '\u{2069}', '{', '}']), "{language} {id}: {said}");
                    assert_ne!(said, id);
                }
            }
        }
    }

    #[test]
    fn negotiates() {
        let among = [Language::from("fr"), Language::from("en")];
        for (tag, language) in [(Some("en-GB"), "en"), (Some("fr"), "fr"), (Some("de"), "fr"), (None, "fr")] {
            assert_eq!(Texts::negotiate(tag, &among), Some(Language::from(language)), "{tag:?}");
        }
    }
}
