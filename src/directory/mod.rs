//! Contact points: pure search and ranking over rows.
//!
//! A row is a place that a source showed, with its date. Rows come from `dialogues/contacts/*.csv`;
//! which kinds a person needs is decided by the dialogue, this module only finds the rows of a kind
//! for the places known. It never invents one: no row is an answer too.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::dialogue::{Code, FactId, Finding, KindId, Sources};

/// One contact point.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    pub kind: String,
    /// The area fact that the row is for; empty when it serves everywhere.
    pub area_fact: String,
    /// The value of that fact.
    pub area: String,
    pub name: String,
    /// As it is dialled; empty when no source showed one.
    pub phone: String,
    /// http or https; empty when no source showed one.
    pub url: String,
    pub email: String,
    pub source: String,
    /// When the source said so, as far as it is known.
    pub date: String,
    pub confidence: String,
}

/// All rows of a centre.
#[derive(Clone, Debug, Default)]
pub struct Directory {
    rows: BTreeMap<KindId, Vec<Row>>,
}

impl Directory {
    /// Reads every file of contact points; what cannot be read is found, the rest is kept.
    pub fn load(sources: &Sources) -> (Self, Vec<Finding>) {
        let mut directory = Self::default();
        let mut findings = Vec::new();
        let files = sources.range("dialogues/contacts/".to_owned()..);
        for (path, text) in files.take_while(|(path, _)| path.starts_with("dialogues/contacts/")) {
            if !path.ends_with(".csv") {
                continue;
            }
            for row in csv::Reader::from_reader(text.as_bytes()).deserialize::<Row>() {
                match row {
                    Ok(row) => directory.rows.entry(KindId(row.kind.clone())).or_default().push(row),
                    Err(error) => {
                        let line = error.position().map_or(1, csv::Position::line);
                        let mut finding =
                            Finding::new(Code::Syntax, path, text, 0..0).with("reason", error.to_string());
                        finding.line = usize::try_from(line).unwrap_or(1);
                        findings.push(finding);
                    }
                }
            }
        }
        (directory, findings)
    }

    /// Whether any place of that kind is known, anywhere.
    pub fn knows(&self, kind: &KindId) -> bool {
        self.rows.contains_key(kind)
    }

    /// The rows of a kind for the places known, the most precise area first (`areas` is in that order),
    /// those that serve everywhere last.
    pub fn find(&self, kind: &KindId, places: &BTreeMap<FactId, String>, areas: &[FactId]) -> Vec<&Row> {
        let rows = self.rows.get(kind).map_or(&[][..], Vec::as_slice);
        let in_area = |area: &FactId| {
            let place = places.get(area);
            let name = area.0.clone();
            rows.iter().filter(move |row| row.area_fact == name && place.is_some_and(|place| *place == row.area))
        };
        let near = areas.iter().flat_map(in_area);
        near.chain(rows.iter().filter(|row| row.area_fact.is_empty())).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_rows_of_the_place_first() {
        let text = "kind,area_fact,area,name,phone,url,email,source,date,confidence\n\
                    desk,,,Everywhere,,,,s,2026,high\n\
                    desk,town,north,North,1,,,s,2026,high\n\
                    desk,town,south,South,2,,,s,2026,high\n";
        let sources = Sources::from([("dialogues/contacts/x.csv".to_owned(), text.to_owned())]);
        let (directory, findings) = Directory::load(&sources);
        assert_eq!(findings, []);
        for (place, names) in [(Some("north"), "North Everywhere"), (Some("west"), "Everywhere"), (None, "Everywhere")]
        {
            let places = place.map(|place| (FactId::from("town"), place.to_owned())).into_iter().collect();
            let found: Vec<&str> =
                directory.find(&"desk".into(), &places, &["town".into()]).iter().map(|row| row.name.as_str()).collect();
            assert_eq!(found.join(" "), names);
        }
        assert!(directory.find(&"other".into(), &BTreeMap::new(), &[]).is_empty());
    }
}
