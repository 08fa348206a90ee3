//! From parts to paragraphs: the words of one message in one language.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::Texts;
use crate::dialogue::{DatedFactId, Dialogue, FactId, KindId, Language};
use crate::engine::case::Private;
use crate::engine::effect::{Arg, Choice, Line, Part};

/// A message in words.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rendered {
    /// Paragraphs with an empty line between them, then the choices, one a line.
    pub text: String,
    /// Label and data of each choice, in order.
    pub buttons: Vec<(String, String)>,
}

/// What a message needs beside its parts.
pub struct Setting<'a> {
    pub texts: &'a Texts,
    pub dialogue: &'a Dialogue,
    pub language: &'a Language,
    /// The day of reading: facts past their review say so.
    pub today: Date,
    /// Paragraphs for contact kinds at places.
    pub contacts: &'a dyn Fn(&[KindId], &BTreeMap<FactId, String>) -> Vec<String>,
    /// Everything that is kept about the person.
    pub export: &'a dyn Fn() -> String,
}

/// The words of a message.
pub fn message(setting: &Setting, parts: &[Part], choices: &[Choice]) -> Rendered {
    let Setting { texts, language, .. } = setting;
    let mut paragraphs: Vec<String> = Vec::new();
    for part in parts {
        match part {
            Part::Text(line) => paragraphs.push(texts.line(language, line)),
            Part::Bullets(lines) => {
                let lines: Vec<String> = lines.iter().map(|line| format!("- {}", texts.line(language, line))).collect();
                paragraphs.push(lines.join("\n"));
            }
            Part::Contacts { kinds, places } => paragraphs.extend((setting.contacts)(kinds, places)),
            Part::Export => paragraphs.push((setting.export)()),
            Part::Fact(id) => paragraphs.extend(fact(setting, id)),
            Part::Verbatim(words) => paragraphs.push(words.0.clone()),
        }
    }
    let mut rendered = Rendered::default();
    let mut lines = Vec::new();
    for choice in choices {
        let label = texts.line(language, &choice.label);
        lines.push(match choice.number {
            Some(number) => format!("{number}. {label}"),
            None => format!("- {label}"),
        });
        rendered.buttons.push((label, choice.data.clone()));
    }
    if !lines.is_empty() {
        paragraphs.push(lines.join("\n"));
    }
    rendered.text = paragraphs.join("\n\n");
    rendered
}

/// A dated rule: what it is, what old papers say, since when, from which source, checked when.
fn fact(setting: &Setting, id: &DatedFactId) -> Option<String> {
    let Setting { texts, dialogue, language, today, .. } = setting;
    let fact = dialogue.dated_facts.get(id)?;
    let text = format!("{}-fact-{}", dialogue.id, id);
    let mut lines = vec![texts.line(language, &Line::new(&*text))];
    if texts.has(language, &text, Some("leaflet")) {
        let leaflet = Line::new(&*text).attribute("leaflet");
        lines.push(texts.line(language, &Line::new("common-fact-leaflet").with("leaflet", Arg::Line(leaflet))));
    }
    let word = |word: String| Arg::Word(Private(word));
    let line = match fact.since {
        Some(since) => Line::new("common-fact-source-since").with("since", word(texts.day(language, since))),
        None => Line::new("common-fact-source"),
    };
    let checked = word(texts.day(language, fact.checked));
    lines.push(texts.line(language, &line.with("source", word(fact.source.clone())).with("checked", checked)));
    if *today > fact.review || fact.until.is_some_and(|until| *today > until) {
        lines.push(texts.line(language, &Line::new("common-fact-review")));
    }
    Some(lines.join("\n"))
}

/// A text in pieces of at most so many UTF-16 units, broken where a reader would: between paragraphs,
/// lines, sentences, words, and between characters only when nothing else is left.
pub fn split(text: &str, limit: usize) -> Vec<String> {
    let units = |text: &str| text.encode_utf16().count();
    let mut pieces = Vec::new();
    let mut rest = text;
    while units(rest) > limit {
        let mut end = 0;
        let mut size = 0;
        for (at, letter) in rest.char_indices() {
            size += letter.len_utf16();
            if size > limit {
                break;
            }
            end = at + letter.len_utf8();
        }
        // A limit below one character still moves on.
        let end = if end == 0 { rest.chars().next().map_or(rest.len(), char::len_utf8) } else { end };
        let head = &rest[..end];
        let cut = ["\n\n", "\n", ". ", " "].into_iter().find_map(|mark| head.rfind(mark).map(|at| at + mark.len()));
        let cut = cut.filter(|cut| *cut > end / 4).unwrap_or(end);
        pieces.push(rest[..cut].trim_end().to_owned());
        rest = rest[cut..].trim_start();
    }
    if !rest.is_empty() {
        pieces.push(rest.to_owned());
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn splits_where_a_reader_would() {
        for (text, limit, pieces) in [
            ("court", 10, vec!["court"]),
            ("un deux trois", 8, vec!["un deux", "trois"]),
            ("un.\n\ndeux trois", 12, vec!["un.", "deux trois"]),
            ("😀😀😀", 4, vec!["😀😀", "😀"]),
            ("", 4, vec![]),
        ] {
            assert_eq!(split(text, limit), pieces, "{text}");
        }
    }
}
