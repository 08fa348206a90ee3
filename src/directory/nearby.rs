//! All rows, and those of a kind for the places known.

use std::collections::BTreeMap;

use super::row::{self, FOLDER, OWN, Row};
use crate::dialogue::{FactId, Finding, KindId, Places, Sources};

/// Of an area that no row ties to the person's town, so many rows are shown, or none.
const FEW: usize = 3;

/// All rows of a centre.
#[derive(Clone, Debug, Default)]
pub struct Directory {
    rows: BTreeMap<KindId, Shelf>,
}

/// The rows of one kind, its centre's own first.
#[derive(Clone, Debug, Default)]
struct Shelf {
    rows: Vec<Row>,
    /// Area fact and value to the rows that serve it.
    areas: BTreeMap<(String, String), Vec<usize>>,
    everywhere: Vec<usize>,
    /// Names and areas of the centre's own rows, with their addresses.
    own: BTreeMap<(String, Vec<(String, String)>), Vec<String>>,
}

/// What is known of a kind for a place.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Nearby<'a> {
    /// Rows that the data ties to the place, the most precise area first.
    pub rows: Vec<&'a Row>,
    /// Rows of the same area that are not among them: nothing says which of these is the right one.
    pub more: usize,
    /// Values of that area for which no row is known, when another one has some.
    pub missing: Vec<String>,
    /// Rows that serve everywhere.
    pub everywhere: Vec<&'a Row>,
}

impl Directory {
    /// Reads every file of contact points; what cannot be read is found, the rest is kept.
    pub fn load(sources: &Sources) -> (Self, Vec<Finding>) {
        let mut all: Vec<Row> = Vec::new();
        let mut findings = Vec::new();
        let files = sources.range(FOLDER.to_owned()..).take_while(|(path, _)| path.starts_with(FOLDER));
        let (own, shipped): (Vec<_>, Vec<_>) =
            files.filter(|(path, _)| path.ends_with(".csv")).partition(|(path, _)| path.starts_with(OWN));
        for (path, text) in own.into_iter().chain(shipped) {
            let (rows, wrong) = row::read(path, text);
            all.extend(rows);
            findings.extend(wrong);
        }
        (Self::of(all), findings)
    }

    /// A directory of these rows, in their order. A shipped row that the centre has as well gives way to the centre's.
    pub fn of(rows: impl IntoIterator<Item = Row>) -> Self {
        let mut directory = Self::default();
        for row in rows {
            directory.rows.entry(KindId(row.kind.clone())).or_default().add(row);
        }
        directory
    }

    /// The kinds that have rows.
    pub fn kinds(&self) -> impl Iterator<Item = &KindId> {
        self.rows.keys()
    }

    /// All rows of a kind.
    pub fn rows(&self, kind: &KindId) -> &[Row] {
        self.rows.get(kind).map_or(&[], |shelf| &shelf.rows)
    }

    /// The rows of a kind for the places known. `areas` has the most precise area first: there the
    /// first `most` rows are named; of a wider area all rows when they are few, none otherwise.
    pub fn find(&self, kind: &KindId, places: &Places, areas: &[FactId], most: usize) -> Nearby<'_> {
        let Some(shelf) = self.rows.get(kind) else { return Nearby::default() };
        let everywhere = shelf.everywhere.iter().map(|at| &shelf.rows[*at]).collect();
        for (rank, area) in areas.iter().enumerate() {
            let values = places.get(area).into_iter().flatten();
            let (mut found, mut missing): (Vec<usize>, Vec<String>) = (Vec::new(), Vec::new());
            for value in values {
                match shelf.areas.get(&(area.0.clone(), value.clone())) {
                    Some(rows) => found.extend(rows),
                    None => missing.push(value.clone()),
                }
            }
            found.sort_unstable();
            found.dedup();
            if found.is_empty() {
                continue;
            }
            let shown = match rank {
                0 => found.len().min(most),
                _ if found.len() <= FEW => found.len(),
                // A centre knows its own places.
                _ => found.iter().take_while(|at| shelf.rows[**at].is_own).count().min(most),
            };
            let rows = found[..shown].iter().map(|at| &shelf.rows[*at]).collect();
            return Nearby { rows, more: found.len() - shown, missing, everywhere };
        }
        Nearby { everywhere, ..Nearby::default() }
    }
}

impl Shelf {
    fn add(&mut self, row: Row) {
        let name = (row.name.clone(), row.areas.clone());
        // Several places of one body share their name: a known address tells them apart.
        let is_same = |own: &String| own.is_empty() || row.address.is_empty() || *own == row.address;
        if row.is_own {
            self.own.entry(name).or_default().push(row.address.clone());
        } else if self.own.get(&name).is_some_and(|own| own.iter().any(is_same)) {
            return;
        }
        let at = self.rows.len();
        if row.areas.is_empty() {
            self.everywhere.push(at);
        }
        for area in &row.areas {
            self.areas.entry(area.clone()).or_default().push(at);
        }
        self.rows.push(row);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_the_data_ties_to_the_place_and_counts_the_rest() {
        let text = "kind,areas,name,address,phone,url,email,source,date,confidence\n\
                    desk,,Everywhere,,,,,s,2026,haute\n\
                    desk,street=a|town=north,A,,,,,s,2026,haute\n\
                    desk,street=b|town=north,B,,,,,s,2026,haute\n\
                    desk,town=south,S,,,,,s,2026,haute\n\
                    desk,town=east,E1,,,,,s,2026,haute\n\
                    desk,town=east,E2,,,,,s,2026,haute\n\
                    desk,town=east,E3,,,,,s,2026,haute\n\
                    desk,town=east,E4,,,,,s,2026,haute\n";
        let own = "kind,areas,name,address,phone,url,email,source,date,confidence\n\
                   desk,town=east,Ours,,,,,s,2026,haute\n\
                   desk,town=south,S,,1,,,s,2026,haute\n";
        let sources =
            Sources::from([(format!("{FOLDER}x.csv"), text.to_owned()), (format!("{OWN}x.csv"), own.to_owned())]);
        let (directory, findings) = Directory::load(&sources);
        assert_eq!(findings, []);
        for (place, names, more) in [
            ("street=a town=north", "A", 0),
            ("town=north", "A B", 0),
            ("town=south", "S", 0),
            ("town=east", "Ours", 4),
            ("town=north town=south", "S A B", 0),
            ("town=west", "", 0),
            ("", "", 0),
        ] {
            let mut places = Places::new();
            for (fact, value) in place.split_whitespace().filter_map(|pair| pair.split_once('=')) {
                places.entry(fact.into()).or_default().push(value.to_owned());
            }
            let found = directory.find(&"desk".into(), &places, &["street".into(), "town".into()], 3);
            let shown: Vec<&str> = found.rows.iter().map(|row| row.name.as_str()).collect();
            assert_eq!((shown.join(" ").as_str(), found.more), (names, more), "{place}");
            assert_eq!(found.everywhere.len(), 1, "{place}");
        }
        assert_eq!(
            directory
                .find(&"desk".into(), &Places::from([("town".into(), vec!["south".into()])]), &["town".into()], 3)
                .rows[0]
                .phone,
            "1"
        );
        assert_eq!(directory.find(&"other".into(), &Places::new(), &[], 3), Nearby::default());
    }
}
