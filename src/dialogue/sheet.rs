//! A CSV file as its rows, whatever a spreadsheet made of it. What the cells mean is checked elsewhere.
//!
//! One wrong setting of a spreadsheet changes every line, so each thing that is wrong is reported once, with the first
//! line where it stands. What can be read all the same is read, so that nothing is reported a second time elsewhere.

use std::collections::BTreeMap;
use std::ops::Range;

use super::finding::{Code, Finding};

/// The sign between columns, and the signs that spreadsheets may write instead.
const COMMA: u8 = b',';
const OTHERS: [u8; 2] = [b';', b'\t'];

/// The rows of a file.
#[derive(Clone, Debug, Default)]
pub struct Sheet {
    /// The names of the columns, from the first line of the file.
    pub columns: Vec<String>,
    /// Where each row begins, in bytes, and its cells: as many as there are columns.
    pub rows: Vec<(usize, csv::StringRecord)>,
    /// Whether rows were left out that could not be read: a value that is missing here may stand in one of them.
    pub is_cut: bool,
}

impl Sheet {
    /// Reads a file; rows that cannot be read are found and left out.
    pub fn read(path: &str, text: &str) -> (Self, Vec<Finding>) {
        let mut wrongs = Wrongs::new(path, text);
        let separator = separator(text);
        if separator != COMMA {
            let word = if separator == b'\t' { "tab".to_owned() } else { char::from(separator).to_string() };
            wrongs.add(Code::BadSeparator, 0, "", |finding| finding.with("word", word));
        }
        let mut reader = csv::ReaderBuilder::new().delimiter(separator).flexible(true).from_reader(text.as_bytes());
        let columns: Vec<String> =
            reader.headers().map(|row| row.iter().map(str::to_owned).collect()).unwrap_or_default();
        for (_, column) in columns.iter().enumerate().filter(|(at, column)| columns[..*at].contains(column)) {
            wrongs.add(Code::DuplicateId, 0, column, |finding| finding.with("word", column.as_str()));
        }
        let mut sheet = Self { columns, rows: Vec::new(), is_cut: false };
        for record in reader.records() {
            // The text is UTF-8 and rows may have any length: nothing else can go wrong here.
            let Ok(record) = record else { continue };
            let start = record.position().map_or(0, |place| usize::try_from(place.byte()).unwrap_or(0));
            let open = record.iter().find(|cell| cell.contains(['\n', '\r']));
            sheet.is_cut |= open.is_some() || record.len() != sheet.columns.len();
            if let Some(open) = open {
                let word = open.lines().next().unwrap_or_default().trim().to_owned();
                wrongs.add(Code::OpenQuote, start, "", |finding| finding.with("word", word));
            } else if record.len() != sheet.columns.len() {
                let (have, wanted) = (record.len().to_string(), sheet.columns.len().to_string());
                wrongs.add(Code::BadRow, start, "", |finding| finding.with("length", have).with("wanted", wanted));
            } else {
                sheet.rows.push((start, record));
            }
        }
        (sheet, wrongs.end())
    }

    /// The place of a column.
    pub fn place(&self, column: &str) -> Option<usize> {
        self.columns.iter().position(|name| name == column)
    }

    /// Where each row begins, and its cell of a column.
    pub fn cells(&self, column: &str) -> impl Iterator<Item = (usize, &str)> {
        let place = self.place(column);
        self.rows.iter().filter_map(move |(start, row)| Some((*start, row.get(place?)?)))
    }
}

/// The sign that parts most columns in the first line.
fn separator(text: &str) -> u8 {
    let first = text.lines().next().unwrap_or_default();
    let count = |sign: u8| first.bytes().filter(|byte| *byte == sign).count();
    OTHERS.into_iter().filter(|other| count(*other) > count(COMMA)).max_by_key(|other| count(*other)).unwrap_or(COMMA)
}

/// What is wrong in a file: of what is wrong in the same way, the first and how many more.
pub struct Wrongs<'s> {
    path: &'s str,
    text: &'s str,
    found: BTreeMap<(Code, String), (Finding, usize)>,
}

impl<'s> Wrongs<'s> {
    /// Nothing yet.
    pub fn new(path: &'s str, text: &'s str) -> Self {
        Self { path, text, found: BTreeMap::new() }
    }

    /// Something wrong with the row that begins at byte `start`. Of the same `code` and `way` only the first is kept.
    pub fn add(&mut self, code: Code, start: usize, way: &str, words: impl FnOnce(Finding) -> Finding) {
        if let Some((_, more)) = self.found.get_mut(&(code, way.to_owned())) {
            *more += 1;
            return;
        }
        let finding = words(Finding::new(code, self.path, self.text, line(self.text, start)));
        self.found.insert((code, way.to_owned()), (finding, 0));
    }

    /// The number of the line of a row, from 1.
    pub fn line(&self, start: usize) -> usize {
        let start = line(self.text, start).start;
        self.text.get(..start).unwrap_or_default().matches('\n').count() + 1
    }

    /// The findings.
    pub fn end(self) -> Vec<Finding> {
        let found = self.found.into_values();
        found
            .map(|(finding, more)| finding.with("more", if more == 0 { "none".into() } else { more.to_string() }))
            .collect()
    }
}

/// The line that begins at byte `start`, without its end; empty when nothing follows.
pub fn line(text: &str, start: usize) -> Range<usize> {
    // A row begins after the end of the one before it: empty lines may come first.
    let rest = text.get(start..).unwrap_or_default();
    let start = start + (rest.len() - rest.trim_start_matches(['\n', '\r']).len());
    let length = text.get(start..).and_then(|rest| rest.lines().next()).map_or(0, str::len);
    start..start + length
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shape_is_found_once_and_the_rest_is_read() {
        for (text, rows, wrong) in [
            ("a,b\n1,2\n3,4\n", 2, ""),
            ("a,b\r\n1,2\r\n", 1, ""),
            ("a;b\n1;2\n3;4\n", 2, "1 bad-separator ; none"),
            ("a\tb\n1\t2\n", 1, "1 bad-separator tab none"),
            ("a,b\n1\n3,4\n1,2,3\n", 1, "2 bad-row  1"),
            ("a,b\n\n1\n", 0, "3 bad-row  none"),
            ("a,b\n1,\"2\n3,4\n5,6\n", 0, "2 open-quote 2 none"),
            ("a,b\n1,\"2, \"\"3\"\n", 1, ""),
            ("a,a\n1,2\n", 1, "1 duplicate-id a none"),
            ("", 0, ""),
        ] {
            let (sheet, findings) = Sheet::read("x.csv", text);
            let said: Vec<String> = findings
                .iter()
                .map(|finding| {
                    let word = finding.args.get("word").map_or("", String::as_str);
                    format!("{} {} {word} {}", finding.line, finding.code.word(), finding.args["more"])
                })
                .collect();
            assert_eq!((sheet.rows.len(), said.join("; ").as_str()), (rows, wrong), "{text:?}");
        }
    }
}
