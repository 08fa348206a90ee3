//! Lookup tables: what people type becomes a key, a key becomes a name.

use super::ids::TableId;

/// How typed words become a key. Words that fit no key are asked again; when they fit several, the person says which.
#[derive(Clone, Debug)]
pub struct Lookup {
    /// The table that holds both columns, `typed` and `gives`.
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
    /// Digits that are too few for a key, with the zeros that it begins with; None for anything else.
    pub fn padded(&self, word: &str) -> Option<String> {
        let is_short =
            !word.is_empty() && word.len() < self.width && word.bytes().all(|letter| letter.is_ascii_digit());
        is_short.then(|| format!("{word:0>width$}", width = self.width))
    }
}

/// A lookup table: named columns, rows of text, each column sorted once at start.
///
/// One text holds all cells, so that tens of thousands of rows are as small in memory as in their file.
#[derive(Clone, Debug, Default)]
pub struct Table {
    columns: Vec<String>,
    /// All cells, row by row.
    text: String,
    /// Where each cell ends in the text. A table is a file that was read whole: far below 4 GB.
    ends: Vec<u32>,
    /// For each column: the rows in the order of their cells; in the file's order where these are the same.
    sorted: Vec<Vec<u32>>,
}

impl Table {
    /// A table of these columns; every row must have as many cells as there are columns.
    ///
    /// # Errors
    /// The error of the first row that could not be read.
    pub fn read<R, E>(columns: Vec<String>, rows: impl Iterator<Item = Result<R, E>>) -> Result<Self, E>
    where
        R: IntoIterator<Item: AsRef<str>>,
    {
        let mut table = Self { columns, ..Self::default() };
        for row in rows {
            for cell in row? {
                table.text.push_str(cell.as_ref());
                table.ends.push(u32::try_from(table.text.len()).unwrap_or(u32::MAX));
            }
        }
        table.text.shrink_to_fit();
        table.ends.shrink_to_fit();
        table.sorted = (0..table.columns.len()).map(|column| table.order(column)).collect();
        Ok(table)
    }

    fn order(&self, column: usize) -> Vec<u32> {
        let mut rows: Vec<u32> = (0_u32..).take(self.len()).collect();
        rows.sort_by_key(|row| self.at(*row as usize, column));
        rows
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.ends.len().checked_div(self.columns.len()).unwrap_or(0)
    }

    /// Whether there is no row.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The names of the columns, in the file's order.
    pub fn columns(&self) -> &[String] {
        &self.columns
    }

    /// The cells of a row, in the order of the columns.
    pub fn row(&self, number: usize) -> impl Iterator<Item = &str> {
        (0..self.columns.len()).map(move |column| self.at(number, column))
    }

    /// Every cell of `wanted` in the rows whose `column` is `cell`, in the file's order.
    pub fn find<'a>(&'a self, column: &str, cell: &str, wanted: &str) -> impl Iterator<Item = &'a str> {
        let rows = self.place(column).map_or(&[][..], |at| {
            let sorted = &self.sorted[at];
            let first = sorted.partition_point(|row| self.at(*row as usize, at) < cell);
            let more = sorted[first..].partition_point(|row| self.at(*row as usize, at) == cell);
            &sorted[first..first + more]
        });
        let place = self.place(wanted);
        rows.iter().filter_map(move |row| Some(self.at(*row as usize, place?)))
    }

    /// The cells of two columns, row by row.
    pub fn pairs<'a>(&'a self, one: &str, other: &str) -> impl Iterator<Item = (&'a str, &'a str)> {
        let places = self.place(one).zip(self.place(other));
        let rows = places.into_iter().flat_map(|places| (0..self.len()).map(move |row| (row, places)));
        rows.map(|(row, (one, other))| (self.at(row, one), self.at(row, other)))
    }

    /// Each different cell of a column, in their order.
    pub fn cells(&self, column: &str) -> impl Iterator<Item = &str> {
        let place = self.place(column);
        let mut last = None;
        let cells =
            place.into_iter().flat_map(move |at| self.sorted[at].iter().map(move |row| self.at(*row as usize, at)));
        cells.filter(move |cell| last.replace(*cell) != Some(*cell))
    }

    fn place(&self, column: &str) -> Option<usize> {
        self.columns.iter().position(|name| name == column)
    }

    fn at(&self, row: usize, column: usize) -> &str {
        let number = row * self.columns.len() + column;
        let start = number.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.text[start as usize..self.ends[number] as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_found_by_each_column_in_the_order_of_the_file() {
        let columns = ["code", "town", "area"].map(str::to_owned).to_vec();
        let rows =
            [["33000", "Bordeaux", "33"], ["01000", "Bourg", "01"], ["01000", "", "01"], ["33100", "Bordeaux", "33"]];
        let table = Table::read(columns, rows.into_iter().map(Ok::<_, std::convert::Infallible>)).unwrap_or_default();
        let found = |column: &str, cell: &str, wanted: &str| table.find(column, cell, wanted).collect::<Vec<_>>();
        assert_eq!(found("code", "01000", "town"), ["Bourg", ""]);
        assert_eq!(found("town", "Bordeaux", "code"), ["33000", "33100"]);
        assert_eq!(found("town", "", "area"), ["01"]);
        for (column, cell, wanted) in [("code", "99", "town"), ("none", "33", "town"), ("area", "33", "none")] {
            assert!(found(column, cell, wanted).is_empty(), "{column} {cell} {wanted}");
        }
        assert_eq!(table.cells("town").collect::<Vec<_>>(), ["", "Bordeaux", "Bourg"]);
        assert_eq!(table.pairs("area", "code").nth(3), Some(("33", "33100")));
        assert_eq!((table.len(), table.row(2).collect::<Vec<_>>()), (4, vec!["01000", "", "01"]));
        let none = Table::default();
        assert_eq!((none.is_empty(), none.find("a", "b", "c").count(), none.cells("a").count()), (true, 0, 0));
    }
}
