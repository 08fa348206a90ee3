//! Lookup tables: what people type becomes a key, a key becomes a name.

use std::collections::BTreeMap;

use super::ids::TableId;

/// How typed words become a key: none asks again, several ask which.
#[derive(Clone, Debug)]
pub struct Lookup {
    pub table: TableId,
    /// The column that the person types.
    pub typed: String,
    /// The column that is kept.
    pub gives: String,
    /// Where a key gets its name: table, key column, name column.
    pub label: Option<(TableId, String, String)>,
    /// Tables in which a key is found by a name that people say: table, key column, name column.
    pub named: Vec<(TableId, String, String)>,
    /// The same for names of wider places, each of many keys: they count where the others name not one alone.
    pub wide: Vec<(TableId, String, String)>,
    /// Digits of a key: fewer are read with zeros before them.
    pub width: usize,
    /// Columns of the table in whose words a key is searched when it is not typed.
    pub search: Vec<String>,
}

impl Lookup {
    /// Digits with the zeros that a key of theirs has.
    pub fn padded(&self, word: &str) -> Option<String> {
        let is_short =
            !word.is_empty() && word.len() < self.width && word.bytes().all(|letter| letter.is_ascii_digit());
        is_short.then(|| format!("{word:0>width$}", width = self.width))
    }
}

/// A lookup table: named columns, rows of text, each column indexed once at start.
#[derive(Clone, Debug, Default)]
pub struct Table {
    columns: Vec<String>,
    rows: Vec<Vec<String>>,
    /// For each column: a cell's text to the rows that have it.
    index: Vec<BTreeMap<String, Vec<usize>>>,
}

impl Table {
    /// A table of these columns; every row must have as many cells as there are columns.
    pub fn new(columns: Vec<String>, rows: Vec<Vec<String>>) -> Self {
        let mut index = vec![BTreeMap::new(); columns.len()];
        for (number, row) in rows.iter().enumerate() {
            for (cell, column) in row.iter().zip(index.iter_mut()) {
                column.entry(cell.clone()).or_insert_with(Vec::new).push(number);
            }
        }
        Self { columns, rows, index }
    }

    /// The names of the columns, in the file's order.
    pub fn columns(&self) -> &[String] {
        &self.columns
    }

    /// All rows, in the file's order.
    pub fn rows(&self) -> &[Vec<String>] {
        &self.rows
    }

    /// Every cell of `wanted` in the rows whose `column` is `cell`, in the file's order.
    pub fn find<'a>(&'a self, column: &str, cell: &str, wanted: &str) -> impl Iterator<Item = &'a str> {
        let rows = self.place(column).and_then(|at| self.index[at].get(cell));
        let place = self.place(wanted);
        rows.into_iter().flatten().filter_map(move |row| Some(self.rows[*row][place?].as_str()))
    }

    /// The cells of two columns, row by row.
    pub fn pairs<'a>(&'a self, one: &str, other: &str) -> impl Iterator<Item = (&'a str, &'a str)> {
        let places = self.place(one).zip(self.place(other));
        let rows = places.map(|places| (places, &self.rows));
        rows.into_iter().flat_map(|((one, other), rows)| rows.iter().map(move |row| (&*row[one], &*row[other])))
    }

    /// Each different cell of a column, in their order.
    pub fn cells(&self, column: &str) -> impl Iterator<Item = &str> {
        self.place(column).into_iter().flat_map(|at| self.index[at].keys().map(String::as_str))
    }

    fn place(&self, column: &str) -> Option<usize> {
        self.columns.iter().position(|name| name == column)
    }
}
