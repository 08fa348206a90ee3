//! From parts to paragraphs: the words of one message in one language.

use jiff::civil::Date;

use super::Texts;
use crate::dialogue::{DatedFactId, Dialogue, Language, Places, text_ids};
use crate::engine::case::Private;
use crate::engine::effect::{Arg, Choice, Contact, Line, Part};

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
    /// The words of all languages.
    pub texts: &'a Texts,
    /// Where dated facts have their source and dates.
    pub dialogue: &'a Dialogue,
    /// The language of whoever reads.
    pub language: &'a Language,
    /// The day of reading: facts past their review say so.
    pub today: Date,
    /// Paragraphs for contact kinds at places.
    pub contacts: &'a dyn Fn(&[Contact], &Places) -> Vec<String>,
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
    let text = text_ids::fact(dialogue, id);
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
    // A rule that ended and was replaced is said to whoever keeps it, as it was.
    let is_replaced = dialogue.dated_facts.values().any(|newer| newer.replaces.as_ref() == Some(id));
    let is_over = !is_replaced && fact.until.is_some_and(|until| *today > until);
    if *today > fact.review || is_over {
        lines.push(texts.line(language, &Line::new("common-fact-review")));
    }
    Some(lines.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialogue::Sources;
    use crate::dialogue::check;

    /// The foreign dialogue of the tests, its words and the common ones.
    fn foreign() -> (Dialogue, Texts) {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
        let folder = root.join("tests/foreign");
        let mut sources: Sources =
            crate::adapters::files::folder(&folder.join("dialogues"), &root.join("locales")).expect("it can be read");
        sources.insert("locales/en/facts.ftl".into(), FACTS.into());
        let mut dialogue = check(&sources).dialogue.expect("the foreign dialogue is clean");
        for (id, since) in [("old", None), ("new", Some(jiff::civil::date(2024, 1, 1)))] {
            let fact = crate::dialogue::DatedFact {
                id: id.into(),
                since,
                until: None,
                source: "the rules".into(),
                checked: jiff::civil::date(2026, 3, 2),
                review: jiff::civil::date(2026, 9, 2),
                replaces: None,
                when: Default::default(),
            };
            dialogue.dated_facts.insert(id.into(), fact);
        }
        (dialogue, Texts::load(&sources).0)
    }

    const FACTS: &str = "library-fact-old = Two books at most.
    .leaflet = Old leaflets say one book.
library-fact-new = Cards are free.
x = On { $day }
";

    #[test]
    fn puts_parts_into_words() {
        let (dialogue, texts) = foreign();
        let today = jiff::civil::date(2026, 3, 3);
        let later = jiff::civil::date(2026, 12, 1);
        let text = |id: &str| Line::new(id).with("day", Arg::Date(today));
        let choice = |number| Choice { data: "q1.oui".into(), label: Line::new("x").attribute("no"), number };
        for (parts, choices, day, words) in [
            (vec![Part::Text(text("x")), Part::Text(text("gone"))], vec![], today, "On Tuesday 3 March 2026\n\ngone"),
            (vec![Part::Bullets(vec![text("x"), text("gone")])], vec![], today, "- On Tuesday 3 March 2026\n- gone"),
            (vec![Part::Export, Part::Verbatim(Private("Hi".into()))], vec![], today, "{}\n\nHi"),
            (
                vec![Part::Contacts { kinds: vec![Contact::of("desk".into())], places: Places::new() }],
                vec![choice(Some(1)), choice(None)],
                today,
                "1) desk\n\n1. x.no\n- x.no",
            ),
            (
                vec![Part::Fact("new".into())],
                vec![],
                today,
                "Cards are free.\n(since 1 January 2024; source: the rules; checked on 2 March 2026)",
            ),
            (
                vec![Part::Fact("old".into())],
                vec![],
                later,
                "Two books at most.\nOld leaflets say one book.\n(source: the rules; checked on 2 March 2026)\n\
                 This rule has not been checked again for a long time. Ask your adviser to confirm it.",
            ),
            (vec![Part::Fact("gone".into())], vec![], today, ""),
        ] {
            let setting = Setting {
                texts: &texts,
                dialogue: &dialogue,
                language: &"en".into(),
                today: day,
                contacts: &|kinds, _| kinds.iter().map(|kind| format!("1) {}", kind.kind)).collect(),
                export: &|| "{}".into(),
            };
            let rendered = message(&setting, &parts, &choices);
            assert_eq!(rendered.text, words);
            assert_eq!(rendered.buttons.len(), choices.len());
        }
    }
}
