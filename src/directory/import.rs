//! Records of a foreign file to rows, and rows into those that are there.
//!
//! A record without a name or a place is refused with its reason. A field that cannot be used, or
//! that looks like one person's own, is left out and told. Nothing is guessed.

use std::collections::{BTreeMap, BTreeSet};

use super::forms::Forms;
use super::map::{Index, Map, places};
use super::row::{Row, is_date};
use crate::dialogue::shown::is_hidden;
use crate::dialogue::{Table, TableId};
use crate::engine::language::fold::fold;

/// Letters that one field may have.
const LONGEST: usize = 300;

/// What the operator says about a file.
#[derive(Clone, Debug, Default)]
pub struct Order {
    /// Kind of contact point of all rows.
    pub kind: String,
    /// Where the file comes from, as people read it beside a contact.
    pub source: String,
    /// When the source said so, for rows without a date of their own; empty when that is not known.
    pub date: String,
    /// Rows without a place serve everywhere.
    pub is_everywhere: bool,
    /// Numbers and e-mails that look like one person's own are kept.
    pub keeps_personal: bool,
}

/// An import under way.
pub struct Import<'a> {
    map: &'a Map,
    forms: &'a Forms,
    order: &'a Order,
    at: Places,
    grounds: Vec<Ground>,
    rows: Vec<Row>,
    /// Names with their areas to addresses and lines, and names of the source to lines.
    seen: BTreeMap<Key, Vec<(String, u64)>>,
    ids: BTreeMap<String, u64>,
}

type Key = (String, Vec<(String, String)>);

/// Columns of each field in this file.
struct Places {
    name: Vec<usize>,
    address: Vec<Vec<usize>>,
    phone: Vec<usize>,
    email: Vec<usize>,
    url: Vec<usize>,
    date: Vec<usize>,
    id: Vec<usize>,
    town: Vec<usize>,
}

/// One way to an area fact.
struct Ground {
    fact: String,
    column: String,
    alone: bool,
    at: Vec<usize>,
    /// It narrows what others say, and decides only when they say nothing.
    hint: bool,
    /// Signs of a code; 0 when cells are no codes.
    width: usize,
    /// What a cell may mean; None when it counts as it stands.
    index: Option<Index>,
    /// What the first signs of a code mean that the table does not have.
    begins: Index,
}

/// Which fields the file has; of a field that it lacks, a row that is there already keeps what it says.
#[derive(Clone, Copy, Debug, Default)]
pub struct Given {
    /// Whether it has columns of an address.
    pub address: bool,
    /// Whether it has a column of numbers.
    pub phone: bool,
    /// Whether it has a column of links.
    pub url: bool,
    /// Whether it has a column of e-mails.
    pub email: bool,
}

impl<'a> Import<'a> {
    /// Begins with the names of the columns; the map must fit them and the tables.
    pub fn new(
        map: &'a Map,
        forms: &'a Forms,
        order: &'a Order,
        tables: &BTreeMap<TableId, Table>,
        header: &[String],
    ) -> Self {
        let find = |columns: &Vec<String>| places(header, columns);
        let columns = &map.columns;
        let at = Places {
            name: find(&columns.name),
            address: map.address.iter().map(find).filter(|part| !part.is_empty()).collect(),
            phone: find(&columns.phone),
            email: find(&columns.email),
            url: find(&columns.url),
            date: find(&columns.date),
            id: find(&columns.id),
            town: find(&columns.town),
        };
        let grounds = map.area.iter().map(|area| {
            let at = find(&area.columns);
            let column = at.first().map_or(String::new(), |at| header[*at].clone());
            let (index, begins) = (map.index(area, tables), map.begins(area, tables));
            let (fact, alone, hint, width) = (area.fact.clone(), area.alone, area.hint, area.width);
            Ground { fact, column, alone, at, hint, width, index, begins }
        });
        let grounds = grounds.filter(|ground| !ground.at.is_empty()).collect();
        Self { map, forms, order, at, grounds, rows: Vec::new(), seen: BTreeMap::new(), ids: BTreeMap::new() }
    }

    /// Takes the fields of a record: a row, with what was left out of it, or why there is none.
    pub fn take(&mut self, line: u64, fields: &[String]) -> Result<Vec<String>, String> {
        let mut told = Vec::new();
        let name = unarmed(cell(fields, &self.at.name), "name", &mut told);
        if name.is_empty() {
            return Err("no name".to_owned());
        }
        if name.chars().count() > LONGEST {
            return Err(format!("the name has more than {LONGEST} letters"));
        }
        let areas = self.areas(fields, &mut told)?;
        let phone = self.phone(fields, &mut told);
        let id = cell(fields, &self.at.id);
        let address = self.address(fields, &mut told);
        let key = (name.clone(), areas.clone());
        // Several places of one body share their name: a known address tells them apart.
        let is_same = |other: &str| other.is_empty() || address.is_empty() || other == address;
        let seen = self.seen.get(&key).into_iter().flatten();
        let first = seen.filter(|(other, _)| is_same(other)).map(|(_, line)| line).next();
        if let Some(first) = first.or_else(|| self.ids.get(&id).filter(|_| !id.is_empty())) {
            return Err(format!("the same row as line {first}"));
        }
        let row = Row {
            kind: self.order.kind.clone(),
            areas,
            address: address.clone(),
            phone,
            url: url(&cell(fields, &self.at.url), &mut told),
            email: self.email(fields, &name, &mut told),
            source: self.order.source.clone(),
            date: self.date(fields, &mut told),
            confidence: self.map.confidence(),
            id: id.clone(),
            name,
            is_own: true,
        };
        self.seen.entry(key).or_default().push((address, line));
        if !id.is_empty() {
            self.ids.insert(id, line);
        }
        self.rows.push(row);
        Ok(told)
    }

    /// How many rows were taken.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether none was.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The rows, and the fields that the file had.
    pub fn end(self) -> (Vec<Row>, Given) {
        let given = Given {
            address: !self.at.address.is_empty(),
            phone: !self.at.phone.is_empty(),
            url: !self.at.url.is_empty(),
            email: !self.at.email.is_empty(),
        };
        (self.rows, given)
    }

    /// Each fact gets the one value on which its columns agree. What a column only hints at (the beginning of a code,
    /// the name of a place that several have) narrows what the surer ones left, or stands alone.
    fn areas(&self, fields: &[String], told: &mut Vec<String>) -> Result<Vec<(String, String)>, String> {
        let mut areas = Vec::new();
        let (mut unknown, mut known) = (BTreeSet::new(), BTreeSet::new());
        let facts: Vec<&str> = self.grounds.iter().map(|ground| ground.fact.as_str()).collect();
        for (at, fact) in facts.iter().enumerate().filter(|(at, fact)| !facts[..*at].contains(fact)) {
            let is_late = !areas.is_empty();
            let grounds = self.grounds[at..].iter().filter(|ground| ground.fact == *fact);
            let mut said = Vec::new();
            for ground in grounds.filter(|ground| !(ground.alone && is_late)) {
                let cell = cell(fields, &ground.at);
                if cell.is_empty() {
                    continue;
                }
                let shown = format!("{}=`{cell}`", ground.column);
                match ground.values(self.map, &cell) {
                    Some((trust, values)) => {
                        known.insert(shown.clone());
                        said.push((trust, shown, values));
                    }
                    None => drop(unknown.insert(shown)),
                }
            }
            let left = match agreed(said, told) {
                Ok(left) => left,
                Err(clash) => {
                    let contradiction = format!("{clash} contradict each other on {fact}");
                    if self.grounds[at..].iter().all(|other| other.fact == *fact || other.alone) {
                        return Err(contradiction);
                    }
                    told.push(format!("{contradiction}, left out"));
                    continue;
                }
            };
            if left.len() == 1 {
                areas.extend(left.into_iter().map(|value| ((*fact).to_owned(), value)));
            }
        }
        if areas.is_empty() {
            let unknown: Vec<&str> = unknown.difference(&known).map(String::as_str).collect();
            let reason = match &unknown[..] {
                [] => "no place, or one that means several".to_owned(),
                unknown => format!("no place: {} in no table", unknown.join(", ")),
            };
            if !self.order.is_everywhere {
                return Err(reason);
            }
            if !(unknown.is_empty() && known.is_empty()) {
                told.push(format!("{reason}: the row serves everywhere"));
            }
        }
        Ok(areas)
    }

    fn phone(&self, fields: &[String], told: &mut Vec<String>) -> String {
        let text = cell(fields, &self.at.phone);
        if text.is_empty() {
            return text;
        }
        let picked = self.forms.pick_phone(&text, self.order.keeps_personal);
        told.extend(picked.told);
        picked.text
    }

    fn email(&self, fields: &[String], name: &str, told: &mut Vec<String>) -> String {
        let text = cell(fields, &self.at.email);
        if text.is_empty() {
            return text;
        }
        let town = cell(fields, &self.at.town);
        let picked = self.forms.pick_email(&text, &[&self.order.kind, &town], name, self.order.keeps_personal);
        told.extend(picked.told);
        picked.text
    }

    fn address(&self, fields: &[String], told: &mut Vec<String>) -> String {
        let parts: Vec<String> = self.at.address.iter().map(|part| cell(fields, part)).collect();
        let filled: Vec<&str> = parts.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
        let address = unarmed(filled.join(" "), "address", told);
        if address.chars().count() > LONGEST {
            told.push(format!("the address has more than {LONGEST} letters, left out"));
            return String::new();
        }
        address
    }

    /// The row's own date, without the hour; that of the file when it has none.
    fn date(&self, fields: &[String], told: &mut Vec<String>) -> String {
        let text = cell(fields, &self.at.date);
        if text.is_empty() {
            return self.order.date.clone();
        }
        let day = text.split(['T', ' ']).next().unwrap_or_default();
        if is_date(day) {
            return day.to_owned();
        }
        told.push(format!("`{text}` is no date like 2026-03-02, left out"));
        String::new()
    }
}

/// How sure a column is of a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Trust {
    /// A code of a table, or a name that the map relies on.
    Exact,
    /// A name that narrows what the codes leave.
    Hint,
    /// Only the first signs of a code that no table has.
    Beginning,
}

type Said = (Trust, String, BTreeSet<String>);

/// The values that are left when the surest speak first. Of the surest, all must agree; what the others say counts
/// as far as it agrees with what is left, and a code that lies elsewhere is told.
///
/// # Errors
/// Which columns contradict each other.
fn agreed(mut said: Vec<Said>, told: &mut Vec<String>) -> Result<BTreeSet<String>, String> {
    said.sort_by_key(|(trust, ..)| *trust);
    let mut left: Option<(BTreeSet<String>, Vec<String>)> = None;
    for (trust, shown, values) in said {
        let Some((narrowed, by)) = &mut left else {
            left = Some((values, vec![shown]));
            continue;
        };
        let both = &*narrowed & &values;
        match trust {
            _ if !both.is_empty() => {
                *narrowed = both;
                by.push(shown);
            }
            Trust::Exact => {
                by.push(shown);
                return Err(by.join(" and "));
            }
            Trust::Hint => {}
            Trust::Beginning => {
                told.push(format!("{shown} begins like another place than {}, left out", by.join(" and ")));
            }
        }
    }
    Ok(left.map(|(values, _)| values).unwrap_or_default())
}

impl Ground {
    /// What a cell may mean, and how sure that is; None when no table knows it.
    fn values(&self, map: &Map, cell: &str) -> Option<(Trust, BTreeSet<String>)> {
        let trust = if self.hint { Trust::Hint } else { Trust::Exact };
        match &self.index {
            Some(index) => {
                let spelled = map.spelled(cell);
                let code = (self.width > 0).then(|| code(cell, self.width)).flatten();
                let exact = index.get(&spelled).or_else(|| index.get(code.as_ref()?));
                let begins = || {
                    let code = code.as_ref().filter(|code| code.len() == self.width)?;
                    let begins = (1..code.len()).rev().filter(|end| code.is_char_boundary(*end));
                    begins.map(|end| &code[..end]).find_map(|begin| self.begins.get(begin))
                };
                let exact = exact.map(|values| (trust, values.clone()));
                exact.or_else(|| Some((Trust::Beginning, begins()?.clone())))
            }
            // These two signs part areas in a file.
            None if cell.contains(['|', '=']) => None,
            None => Some((trust, BTreeSet::from([cell.to_owned()]))),
        }
    }
}

/// A code as its source writes it, whatever a spreadsheet or a hand made of it: in groups, behind letters (`F-44000`),
/// before words, with the decimals of a number, without the zero that it begins with.
fn code(cell: &str, width: usize) -> Option<String> {
    let whole = cell.strip_suffix(".0").or_else(|| cell.strip_suffix(",0")).unwrap_or(cell);
    let folded = fold(whole);
    let words = folded.split(' ').map(|word| match word.find(|sign: char| sign.is_ascii_digit()) {
        // Letters that are written to a code are not of it: `f44000`.
        Some(1..) => word.trim_start_matches(char::is_alphabetic),
        _ => word,
    });
    let is_of_code = |word: &&str| word.starts_with(|sign: char| sign.is_ascii_digit());
    let code: String = words.skip_while(|word| !is_of_code(word)).take_while(is_of_code).collect();
    let is_short = code.len() + 1 == width && code.bytes().all(|sign| sign.is_ascii_digit());
    (!code.is_empty()).then(|| if is_short { format!("0{code}") } else { code })
}

/// The first of these fields that is filled, its words one space apart.
fn cell(fields: &[String], at: &[usize]) -> String {
    let cells = at.iter().filter_map(|at| fields.get(*at));
    let mut words = cells.map(|cell| cell.split(|sign: char| sign.is_whitespace() || sign.is_control()));
    let filled = words.find_map(|words| {
        // Signs that nobody sees do not belong to the words.
        let words = words.map(|word| word.replace(is_hidden, ""));
        let words: Vec<String> = words.filter(|word| !word.is_empty()).collect();
        (!words.is_empty()).then(|| words.join(" "))
    });
    filled.unwrap_or_default()
}

/// Words without the signs at their beginning that make a spreadsheet read them as a formula.
fn unarmed(text: String, what: &str, told: &mut Vec<String>) -> String {
    let plain = text.trim_start_matches(['=', '+', '-', '@', ' ']);
    if plain.len() < text.len() {
        told.push(format!("the {what} begins with `{}`, left out", &text[..text.len() - plain.len()]));
    }
    plain.to_owned()
}

fn url(text: &str, told: &mut Vec<String>) -> String {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let is_link = rest.is_some_and(|rest| !rest.is_empty() && !rest.contains([' ', '"', '<', '>']));
    if text.is_empty() || is_link && text.len() <= LONGEST {
        return text.to_owned();
    }
    let shown: String = text.chars().take(60).collect();
    told.push(format!("`{shown}` is no link that begins with https://, left out"));
    String::new()
}

/// What became of the rows.
#[derive(Debug, Default)]
pub struct Merged {
    /// Those that were there in their order, then the new ones.
    pub rows: Vec<Row>,
    /// Rows that were not there.
    pub added: usize,
    /// Rows that were there and say something else now.
    pub changed: usize,
    /// Rows that were there and say the same.
    pub unchanged: usize,
    /// Not in the file, untouched.
    pub kept: usize,
}

/// Puts new rows among those that are there. The same id of a source is the same row, and so are the same name and
/// areas: at the same address first, then at another one.
pub fn merge(there: Vec<Row>, new: Vec<Row>, given: Given) -> Merged {
    let mut ids: BTreeMap<(String, String), usize> = BTreeMap::new();
    let mut keys: BTreeMap<(String, Key), Vec<usize>> = BTreeMap::new();
    for (at, row) in there.iter().enumerate() {
        if !row.id.is_empty() {
            ids.entry((row.kind.clone(), row.id.clone())).or_insert(at);
        }
        keys.entry(named(row)).or_default().push(at);
    }
    let mut is_met = vec![false; there.len()];
    let mut merged = Merged { rows: there, ..Merged::default() };
    let by_id = |_: &[Row], _: &[bool], row: &Row| ids.get(&(row.kind.clone(), row.id.clone())).copied();
    let by_address = |rows: &[Row], is_met: &[bool], row: &Row| {
        let same = keys.get(&named(row)).into_iter().flatten().copied();
        same.filter(|at| !is_met[*at]).find(|at| rows[*at].address == row.address)
    };
    let by_name = |_: &[Row], is_met: &[bool], row: &Row| {
        keys.get(&named(row)).into_iter().flatten().copied().find(|at| !is_met[*at])
    };
    let rest = merged.meet(new, given, &mut is_met, by_id);
    let rest = merged.meet(rest, given, &mut is_met, by_address);
    let rest = merged.meet(rest, given, &mut is_met, by_name);
    merged.added = rest.len();
    merged.rows.extend(rest);
    merged.kept = is_met.iter().filter(|is_met| !**is_met).count();
    merged
}

fn named(row: &Row) -> (String, Key) {
    (row.kind.clone(), (row.name.clone(), row.areas.clone()))
}

impl Merged {
    /// Updates the rows that are found so; gives back the others.
    fn meet(
        &mut self,
        new: Vec<Row>,
        given: Given,
        is_met: &mut [bool],
        find: impl Fn(&[Row], &[bool], &Row) -> Option<usize>,
    ) -> Vec<Row> {
        let mut rest = Vec::new();
        for row in new {
            match find(&self.rows, is_met, &row) {
                Some(at) => self.update(at, row, given, is_met),
                None => rest.push(row),
            }
        }
        rest
    }

    fn update(&mut self, at: usize, mut row: Row, given: Given, is_met: &mut [bool]) {
        is_met[at] = true;
        let there = &mut self.rows[at];
        let fields = [
            (given.address, &mut row.address, &there.address),
            (given.phone, &mut row.phone, &there.phone),
            (given.url, &mut row.url, &there.url),
            (given.email, &mut row.email, &there.email),
            (!row.id.is_empty(), &mut row.id, &there.id),
        ];
        for (_, new, old) in fields.into_iter().filter(|(is_given, ..)| !is_given) {
            new.clone_from(old);
        }
        row.is_own = there.is_own;
        if row == *there {
            self.unchanged += 1;
        } else {
            self.changed += 1;
            *there = row;
        }
    }
}
