//! Column maps: which column of a foreign file gives what, and how a place becomes areas.
//!
//! A map is data: `dialogues/contacts/maps/<name>.toml`. Here it is read, chosen by the columns of a
//! file, and checked against the tables that it names.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::row::Confidence;
use crate::dialogue::{Code, Finding, Sources, Table, TableId, readable};
use crate::engine::language::fold::fold;

/// The folder of the maps.
pub const MAPS: &str = "dialogues/contacts/maps/";

/// One map.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Map {
    /// Its name, as the file is called.
    pub map: String,
    confidence: String,
    /// Keys of `columns` that a file must have.
    needs: Vec<String>,
    /// Parts of the address, several possible columns each.
    #[serde(default)]
    pub address: Vec<Vec<String>>,
    /// Short words of names of places, and the whole ones.
    #[serde(default)]
    spellings: BTreeMap<String, String>,
    /// Words from which on a name of a place does not count.
    #[serde(default)]
    ends: Vec<String>,
    /// Which columns give which field.
    pub columns: Columns,
    /// How columns become areas, the most precise first; several may give the same fact.
    #[serde(default)]
    pub area: Vec<Area>,
}

/// Possible columns of each field; the first that is filled counts.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Columns {
    pub name: Vec<String>,
    pub phone: Vec<String>,
    pub email: Vec<String>,
    pub url: Vec<String>,
    /// The row's own date.
    pub date: Vec<String>,
    /// What the source calls the row.
    pub id: Vec<String>,
    /// Where the row is, in words: what an e-mail may be named after.
    pub town: Vec<String>,
}

/// How columns become the value of an area fact: as they stand, or through a table.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Area {
    pub fact: String,
    pub columns: Vec<String>,
    #[serde(default)]
    pub table: Option<String>,
    #[serde(default)]
    pub key: String,
    #[serde(default)]
    pub gives: String,
    /// Counts only when no area before it was found.
    #[serde(default)]
    pub alone: bool,
    /// A name: it narrows what codes say, and decides only when they say nothing.
    #[serde(default)]
    pub hint: bool,
    /// Signs of a code: spaces in it and a first zero that was lost do not count.
    #[serde(default)]
    pub width: usize,
    /// How the first signs of a code that the table does not have become the value.
    #[serde(default)]
    pub begins: Option<Begins>,
}

/// The beginnings of codes: those of a table, and exceptions.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Begins {
    pub table: String,
    pub key: String,
    pub gives: String,
    /// A beginning and the value of it.
    #[serde(default)]
    pub but: BTreeMap<String, String>,
}

/// For a folded cell, the values that it may mean.
pub type Index = BTreeMap<String, BTreeSet<String>>;

/// The maps of the sources by name; what is wrong with them is found.
pub fn maps(sources: &Sources) -> (BTreeMap<String, Map>, Vec<Finding>) {
    let mut maps = BTreeMap::new();
    let mut findings = Vec::new();
    let files = sources.range(MAPS.to_owned()..).take_while(|(path, _)| path.starts_with(MAPS));
    for (path, text) in files.filter(|(path, _)| path.ends_with(".toml")) {
        let wrong = |span, reason: &str| Finding::new(Code::Syntax, path, text, span).with("reason", reason);
        if let Some(finding) = readable::too_deep(path, text) {
            findings.push(finding);
            continue;
        }
        match toml::from_str::<Map>(text) {
            Err(error) => findings.push(wrong(error.span().unwrap_or(0..0), error.message())),
            Ok(map) => match map.fault(path) {
                Some(fault) => findings.push(wrong(0..0, &fault)),
                None => drop(maps.insert(map.map.clone(), map)),
            },
        }
    }
    (maps, findings)
}

/// The map that knows most of these columns, among those that have all they need.
pub fn choose<'a>(maps: &'a BTreeMap<String, Map>, header: &[String], is_everywhere: bool) -> Option<&'a Map> {
    let fits = maps.values().filter(|map| map.missing(header, is_everywhere).is_empty());
    // Of two that know as many, the first by name.
    fits.rev().max_by_key(|map| map.known(header))
}

impl Map {
    fn fault(&self, path: &str) -> Option<String> {
        let file = path.strip_prefix(MAPS).and_then(|name| name.strip_suffix(".toml")).unwrap_or_default();
        if self.map != file {
            return Some(format!("map = \"{}\" in the file of the map {file}", self.map));
        }
        if Confidence::named(&self.confidence).is_none() {
            return Some(format!("`{}` is no confidence", self.confidence));
        }
        if let Some(key) = self.needs.iter().find(|key| self.column(key).is_none()) {
            return Some(format!("needs `{key}`, which is no key of columns"));
        }
        if let Some(area) = self.area.iter().find(|area| area.begins.is_some() && area.width == 0) {
            return Some(format!("an area of {} that has begins needs width", area.fact));
        }
        let half = self.area.iter().find(|area| area.table.is_some() == area.gives.is_empty());
        half.map(|area| format!("an area of {} needs table, key and gives, or none of them", area.fact))
    }

    fn column(&self, key: &str) -> Option<&Vec<String>> {
        let columns = &self.columns;
        Some(match key {
            "name" => &columns.name,
            "phone" => &columns.phone,
            "email" => &columns.email,
            "url" => &columns.url,
            "date" => &columns.date,
            "id" => &columns.id,
            "town" => &columns.town,
            _ => return None,
        })
    }

    /// How far its rows can be relied on.
    pub fn confidence(&self) -> Confidence {
        Confidence::named(&self.confidence).unwrap_or(Confidence::Unsure)
    }

    /// The columns that a file lacks, in words.
    pub fn missing(&self, header: &[String], is_everywhere: bool) -> Vec<String> {
        let lacks = |columns: &[String]| places(header, columns).is_empty();
        let needed = self.needs.iter().filter_map(|key| Some((key, self.column(key)?)));
        let mut missing: Vec<String> = needed
            .filter(|(_, columns)| lacks(columns))
            .map(|(key, columns)| format!("the {key} ({})", columns.join(" or ")))
            .collect();
        if !is_everywhere && self.area.iter().all(|area| lacks(&area.columns)) {
            let columns: BTreeSet<&str> = self.area.iter().flat_map(|area| &area.columns).map(String::as_str).collect();
            missing.push(format!("the place ({})", columns.into_iter().collect::<Vec<_>>().join(" or ")));
        }
        missing
    }

    /// How many columns of a file it knows.
    fn known(&self, header: &[String]) -> usize {
        let columns = &self.columns;
        let named =
            [&columns.name, &columns.phone, &columns.email, &columns.url, &columns.date, &columns.id, &columns.town];
        let all = named.into_iter().chain(&self.address).chain(self.area.iter().map(|area| &area.columns));
        all.flat_map(|columns| places(header, columns)).collect::<BTreeSet<_>>().len()
    }

    /// What its areas name that the tables do not have.
    pub fn unknown(&self, tables: &BTreeMap<TableId, Table>) -> Vec<String> {
        let mut unknown = BTreeSet::new();
        let own = self.area.iter().filter_map(|area| Some((area.table.as_ref()?, &area.key, &area.gives)));
        let begins = self.area.iter().filter_map(|area| area.begins.as_ref());
        for (name, key, gives) in own.chain(begins.map(|begins| (&begins.table, &begins.key, &begins.gives))) {
            match tables.get(name.as_str()) {
                None => drop(unknown.insert(format!("the table {name}"))),
                Some(table) => {
                    let columns = [key, gives].into_iter();
                    let lacks = columns.filter(|column| !table.columns().contains(column));
                    unknown.extend(lacks.map(|column| format!("the column {column} of the table {name}")));
                }
            }
        }
        unknown.into_iter().collect()
    }

    /// A cell of a place in the spelling in which cells are compared.
    pub fn spelled(&self, cell: &str) -> String {
        let folded = fold(cell);
        let words = folded.split(' ').take_while(|word| !self.ends.iter().any(|end| end == word));
        let words: Vec<&str> = words.map(|word| self.spellings.get(word).map_or(word, String::as_str)).collect();
        words.join(" ")
    }

    /// What each cell may mean for an area; None when it counts as it stands.
    pub fn index(&self, area: &Area, tables: &BTreeMap<TableId, Table>) -> Option<Index> {
        let table = tables.get(area.table.as_deref()?)?;
        let mut index = Index::new();
        for (key, value) in table.pairs(&area.key, &area.gives) {
            index.entry(self.spelled(key)).or_default().insert(value.to_owned());
        }
        Some(index)
    }

    /// What the first signs of a code mean for an area.
    pub fn begins(&self, area: &Area, tables: &BTreeMap<TableId, Table>) -> Index {
        let mut index = Index::new();
        let Some(begins) = &area.begins else { return index };
        let table = tables.get(begins.table.as_str()).into_iter();
        let known = table.flat_map(|table| table.pairs(&begins.key, &begins.gives));
        let but = begins.but.iter().map(|(begin, value)| (begin.as_str(), value.as_str()));
        for (begin, value) in known.chain(but) {
            index.entry(self.spelled(begin)).or_default().insert(value.to_owned());
        }
        index
    }

    /// What each column of a file is taken for, in the order of the file; nothing for one that the map does not know.
    pub fn taken(&self, header: &[String]) -> Vec<Option<&'static str>> {
        let mut taken = vec![None; header.len()];
        let areas = self.area.iter().map(|area| ("place", &area.columns));
        let keys = ["name", "phone", "email", "url", "date", "id"];
        let named = keys.into_iter().filter_map(|key| Some((key, self.column(key)?)));
        let parts = self.address.iter().map(|part| ("address", part));
        for (key, columns) in named.chain(areas).chain(parts) {
            for at in places(header, columns) {
                taken[at].get_or_insert(key);
            }
        }
        taken
    }
}

/// A name of a column as it is compared: capitals, accents, hyphens, underscores, spaces and points do not count.
fn column_name(name: &str) -> String {
    fold(name).replace(' ', "")
}

/// Where these columns are in a header, in the order of the columns.
pub fn places(header: &[String], columns: &[String]) -> Vec<usize> {
    let header: Vec<String> = header.iter().map(|name| column_name(name)).collect();
    let found = columns.iter().flat_map(|column| {
        let column = column_name(column);
        header.iter().enumerate().filter(move |(_, name)| **name == column && !column.is_empty()).map(|(at, _)| at)
    });
    let mut places: Vec<usize> = found.collect();
    let mut seen = BTreeSet::new();
    places.retain(|place| seen.insert(*place));
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header(names: &str) -> Vec<String> {
        names.split(' ').map(str::to_owned).collect()
    }

    #[test]
    fn the_shipped_maps_are_found_by_the_columns() {
        let (maps, findings) = maps(&crate::adapters::files::builtin());
        assert_eq!(findings, []);
        for (names, map) in [
            ("nom code_postal", "simple"),
            ("NAME Code-Postal", "simple"),
            (
                "id nom date_maj code_insee commune code_postal adresse telephone courriel site_web source",
                "data-inclusion",
            ),
            ("id nom commune", "simple"),
            ("nom telephone", "-"),
            ("commune telephone", "-"),
        ] {
            let found = choose(&maps, &header(names), false).map_or("-", |map| &map.map);
            assert_eq!(found, map, "{names}");
        }
        assert_eq!(maps["data-inclusion"].missing(&header("nom id"), true), ["the date (date_maj)"]);
    }

    #[test]
    fn a_wrong_map_is_found_where_it_is() {
        let good = "map = \"x\"\nconfidence = \"haute\"\nneeds = [\"name\"]\n[columns]\nname = [\"a\"]\n";
        for (text, line, reason) in [
            (good.to_owned(), 0, ""),
            (good.replace("\"x\"", "\"y\""), 1, "map = \"y\" in the file of the map x"),
            (good.replace("haute", "sure"), 1, "`sure` is no confidence"),
            (good.replace("[\"name\"]", "[\"nom\"]"), 1, "needs `nom`, which is no key of columns"),
            (format!("{good}nome = []\n"), 6, "unknown field `nome`"),
            (format!("{good}[[area]]\nfact = \"f\"\ncolumns = []\ntable = \"t\"\n"), 1, "an area of f needs table"),
        ] {
            let sources = Sources::from([(format!("{MAPS}x.toml"), text.clone())]);
            let (_, findings) = maps(&sources);
            let said = findings.first().map_or((0, ""), |finding| (finding.line, finding.args["reason"].as_str()));
            assert!(said.0 == line && said.1.starts_with(reason), "{text}: {said:?}");
        }
    }
}
