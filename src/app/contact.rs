//! Contact kinds and places to the words that say who, why, how, since when, and what is not known.

use jiff::civil::Date;

use super::Content;
use crate::dialogue::{KindId, Language, Places, text_ids};
use crate::directory::{Confidence, Nearby, Row};
use crate::engine::case::Private;
use crate::engine::effect::{Arg, Contact, Line};

/// Kinds that are told in full; the others are named with their reason.
const FULL: usize = 5;
/// Rows of a kind that are named, among several kinds and when one alone is asked for.
const ROWS: usize = 3;
const ROWS_ALONE: usize = 10;
/// Letters of a date that is a year alone.
const YEAR: usize = 4;

/// A paragraph for each kind, in rank order, and the links that become buttons.
pub fn paragraphs(
    content: &Content,
    language: &Language,
    kinds: &[Contact],
    places: &Places,
    today: Date,
) -> (Vec<String>, Vec<(String, String)>) {
    let mut speaker = Speaker { content, language, today, links: Vec::new() };
    let is_alone = kinds.len() == 1;
    let paragraphs = kinds.iter().enumerate().map(|(rank, contact)| {
        let name = speaker.kind(&contact.kind, None);
        let name = if is_alone { name } else { format!("{}) {name}", rank + 1) };
        let mut lines = vec![name, speaker.kind(&contact.kind, Some("reason"))];
        let most = if is_alone { ROWS_ALONE } else { ROWS };
        let near = content.directory.find(&contact.kind, places, &content.world.dialogue.areas, most);
        if rank < FULL || !near.rows.is_empty() {
            // Who reads a number or an address needs no word on how to find one.
            if !near.rows.iter().any(|row| has_way(row)) {
                lines.push(speaker.kind(&contact.kind, Some("how")));
            }
            lines.extend(contact.note.iter().map(|note| content.texts.line(language, note)));
            lines.extend(speaker.places(contact, near, !places.is_empty()));
        }
        lines.join("\n")
    });
    (paragraphs.collect(), speaker.links)
}

/// Puts rows into words, and keeps their links.
struct Speaker<'a> {
    content: &'a Content,
    language: &'a Language,
    today: Date,
    links: Vec<(String, String)>,
}

impl Speaker<'_> {
    fn kind(&self, kind: &KindId, attribute: Option<&str>) -> String {
        let line = Line::new(text_ids::kind(&self.content.world.dialogue, kind));
        self.content.texts.line(
            self.language,
            &match attribute {
                Some(name) => line.attribute(name),
                None => line,
            },
        )
    }

    fn say(&self, id: &str, args: &[(&str, &str)]) -> String {
        self.content.texts.common(self.language, id, args)
    }

    /// The rows that were found; where they do not say enough, the one that serves everywhere.
    fn places(&mut self, contact: &Contact, near: Nearby, is_somewhere: bool) -> Vec<String> {
        let Nearby { rows, more, missing, everywhere } = near;
        let has_near = self.content.directory.rows(&contact.kind).iter().any(|row| !row.areas.is_empty());
        let mut lines = self.rows(&rows, !everywhere.is_empty());
        for place in &missing {
            lines.push(self.say("common-contact-missing", &[("place", place)]));
        }
        if more > 0 {
            let id = if rows.is_empty() { "common-contact-many" } else { "common-contact-more" };
            lines.push(self.say(id, &[("number", &more.to_string())]));
        }
        if rows.is_empty() && more == 0 && has_near && is_somewhere && !everywhere.is_empty() {
            lines.push(self.say("common-contact-nearer", &[]));
        }
        let is_enough = more == 0 && missing.is_empty() && !rows.is_empty() && rows.iter().all(|row| has_way(row));
        if !is_enough {
            lines.extend(self.rows(&everywhere, true));
        }
        // Of some kinds nobody keeps a list: one's own employer needs no address.
        if rows.is_empty() && everywhere.is_empty() && more == 0 && has_near && contact.note.is_none() {
            lines.push(self.say("common-contact-none", &[]));
        }
        lines
    }

    /// Rows one after the other; those of one source say it once, and once that they have no way to reach them.
    fn rows(&mut self, rows: &[&Row], can_be_found: bool) -> Vec<String> {
        let mut lines = Vec::new();
        let mut is_bare = true;
        for (at, row) in rows.iter().enumerate() {
            lines.extend(self.row(row));
            is_bare &= !has_way(row);
            let is_last = rows.get(at + 1).is_none_or(|next| origin(next) != origin(row));
            if is_last && is_bare {
                let id = if can_be_found { "common-contact-unknown" } else { "common-contact-name-only" };
                lines.push(self.say(id, &[]));
            }
            if is_last {
                lines.push(self.origin(row));
                is_bare = true;
            }
        }
        lines
    }

    /// A name and the ways to reach it.
    fn row(&mut self, row: &Row) -> Vec<String> {
        let mut lines = vec![self.say("common-contact-name", &[("name", &row.name)])];
        let ways = [
            ("common-contact-address", &row.address),
            ("common-contact-phone", &row.phone),
            ("common-contact-email", &row.email),
            ("common-contact-url", &row.url),
        ];
        lines.extend(ways.iter().filter(|(_, way)| !way.is_empty()).map(|(id, way)| self.say(id, &[("way", way)])));
        if !row.url.is_empty() && !self.links.iter().any(|(_, url)| *url == row.url) {
            self.links.push((row.name.clone(), row.url.clone()));
        }
        lines
    }

    /// Since when and from where it is known, and whether to check it first.
    fn origin(&self, row: &Row) -> String {
        let known = match row.date.as_str() {
            "" => return self.say("common-contact-undated", &[("source", &row.source)]),
            date => {
                // The month is enough to know how old it is.
                let known = match (row.day(), date.len() > YEAR) {
                    (Some((year, month, _)), true) => Arg::Month { year, month },
                    _ => Arg::Word(Private(date.to_owned())),
                };
                let line = Line::new("common-contact-known").with("date", known);
                let line = line.with("source", Arg::Word(Private(row.source.clone())));
                self.content.texts.line(self.language, &line)
            }
        };
        let mark = match (row.confidence, is_old(row, self.today)) {
            (Confidence::Unsure, _) => "common-contact-unsure",
            (_, true) => "common-contact-old",
            _ => return known,
        };
        format!("{known} {}", self.say(mark, &[]))
    }
}

fn origin(row: &Row) -> (&str, &str, Confidence) {
    (&row.source, &row.date, row.confidence)
}

fn has_way(row: &Row) -> bool {
    [&row.address, &row.phone, &row.email, &row.url].iter().any(|way| !way.is_empty())
}

/// Whether its source is more than a year old, or nobody knows how old.
pub fn is_old(row: &Row, today: Date) -> bool {
    let day = row.day().and_then(|(year, month, day)| Date::new(year, month, day).ok());
    day.is_none_or(|day| day.saturating_add(jiff::Span::new().years(1)) < today)
}
