//! Contact kinds and places to the words that say who, how and why.

use std::collections::BTreeMap;

use super::Content;
use crate::dialogue::{FactId, KindId, Language};
use crate::directory::Row;
use crate::engine::effect::Line;

/// Rows of one kind that are named, at most.
const ROWS: usize = 2;

/// The confidence of a row that somebody should check before relying on it.
const UNSURE: &str = "à vérifier";

/// A paragraph for each kind, in rank order, and the links that become buttons.
pub fn paragraphs(
    content: &Content,
    language: &Language,
    kinds: &[KindId],
    places: &BTreeMap<FactId, String>,
) -> (Vec<String>, Vec<(String, String)>) {
    let texts = &content.texts;
    let mut paragraphs = Vec::new();
    let mut links: Vec<(String, String)> = Vec::new();
    for (rank, kind) in kinds.iter().enumerate() {
        let id = format!("{}-kind-{}", content.world.dialogue.id, kind);
        let say = |attribute: Option<&str>| {
            let line = Line::new(&*id);
            texts.line(
                language,
                &match attribute {
                    Some(name) => line.attribute(name),
                    None => line,
                },
            )
        };
        let mut lines = vec![format!("{}) {}", rank + 1, say(None)), say(Some("reason")), say(Some("how"))];
        let rows = content.directory.find(kind, places, &content.world.dialogue.areas);
        for row in rows.iter().take(ROWS) {
            lines.extend(row_lines(content, language, row));
            if row.url.starts_with("http") && !links.iter().any(|(_, url)| *url == row.url) {
                links.push((row.name.clone(), row.url.clone()));
            }
        }
        // Of some kinds nobody keeps a list: one's own employer needs no address.
        if rows.is_empty() && content.directory.knows(kind) {
            lines.push(texts.common(language, "common-contact-none", &[]));
        }
        paragraphs.push(lines.join("\n"));
    }
    (paragraphs, links)
}

fn row_lines(content: &Content, language: &Language, row: &Row) -> Vec<String> {
    let texts = &content.texts;
    let mut ways = Vec::new();
    for (id, value) in
        [("common-contact-phone", &row.phone), ("common-contact-email", &row.email), ("common-contact-url", &row.url)]
    {
        if !value.is_empty() {
            ways.push(texts.common(language, id, &[("name", &row.name), ("way", value)]));
        }
    }
    if !ways.is_empty() && !row.date.is_empty() {
        ways.push(texts.common(language, "common-contact-known", &[("date", &row.date), ("source", &row.source)]));
    }
    if !ways.is_empty() && row.confidence == UNSURE {
        ways.push(texts.common(language, "common-contact-unsure", &[]));
    }
    ways
}
