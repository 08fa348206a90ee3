//! Lines of a CSV file to its records, one at a time, with a bound on what is held.
//!
//! A quote that nobody closes must not swallow the rest of the file: the line that opened it is
//! refused, and those after it are read again on their own.

use std::collections::VecDeque;

/// Bytes of one line or record.
pub const LONGEST: usize = 64 * 1024;
/// Lines of one record: a field in quotes may have several.
const MOST_LINES: usize = 200;
/// What may stand between columns.
const SEPARATORS: [char; 3] = [';', ',', '\t'];
const UNCLOSED: &str = "a quote is opened and not closed";

/// The line where a record begins, and its fields or why it has none.
pub type Record = (u64, Result<Vec<String>, String>);

/// Puts lines together to records.
#[derive(Clone, Debug)]
pub struct Records {
    separator: char,
    columns: usize,
    open: Vec<(u64, String)>,
}

impl Records {
    /// The names of the columns, and a reader of the lines after them.
    pub fn of_header(line: &str) -> Result<(Vec<String>, Self), String> {
        let separator = SEPARATORS
            .into_iter()
            .rev()
            .max_by_key(|separator| match split(line, *separator) {
                Split::Fields(fields) => fields.len(),
                _ => 0,
            })
            .unwrap_or(SEPARATORS[0]);
        let Split::Fields(header) = split(line, separator) else { return Err(UNCLOSED.to_owned()) };
        let columns = header.len();
        Ok((header, Self { separator, columns, open: Vec::new() }))
    }

    /// Takes one line; gives the records that it ends.
    pub fn push(&mut self, line: u64, text: String) -> Vec<Record> {
        let mut found = Vec::new();
        self.take(VecDeque::from([(line, text)]), &mut found);
        found
    }

    /// A line of which only the number is known: too long to be held.
    pub fn push_too_long(&mut self, line: u64) -> Vec<Record> {
        let mut found = self.end();
        found.push((line, Err(format!("the line is longer than {} KiB", LONGEST / 1024))));
        found
    }

    /// Nothing follows.
    pub fn end(&mut self) -> Vec<Record> {
        let mut found = Vec::new();
        while !self.open.is_empty() {
            let rest = self.refuse(UNCLOSED.to_owned(), &mut found);
            self.take(rest, &mut found);
        }
        found
    }

    fn take(&mut self, mut lines: VecDeque<(u64, String)>, found: &mut Vec<Record>) {
        while let Some((line, text)) = lines.pop_front() {
            if self.open.is_empty() && text.chars().all(|sign| sign.is_whitespace() || sign == self.separator) {
                continue;
            }
            self.open.push((line, text));
            let whole: Vec<&str> = self.open.iter().map(|(_, text)| text.as_str()).collect();
            let whole = whole.join("\n");
            let wrong = match split(&whole, self.separator) {
                Split::Fields(fields) if fields.len() == self.columns => {
                    found.push((self.open[0].0, Ok(fields)));
                    self.open.clear();
                    continue;
                }
                Split::Fields(fields) => format!("{} columns where the first line has {}", fields.len(), self.columns),
                Split::Broken => "something follows a closing quote in the same column".to_owned(),
                Split::Open if whole.len() > LONGEST || self.open.len() >= MOST_LINES => UNCLOSED.to_owned(),
                Split::Open => continue,
            };
            let rest = self.refuse(wrong, found);
            for line in rest.into_iter().rev() {
                lines.push_front(line);
            }
        }
    }

    /// Refuses the first of the open lines; gives back the others.
    fn refuse(&mut self, reason: String, found: &mut Vec<Record>) -> VecDeque<(u64, String)> {
        let mut lines = VecDeque::from(std::mem::take(&mut self.open));
        if let Some((line, _)) = lines.pop_front() {
            found.push((line, Err(reason)));
        }
        lines
    }
}

/// What a text is as a record.
enum Split {
    Fields(Vec<String>),
    /// A quote is open at its end.
    Open,
    /// Something follows a closing quote.
    Broken,
}

fn split(text: &str, separator: char) -> Split {
    let mut fields = Vec::new();
    let mut field = String::new();
    let (mut is_quoted, mut is_start, mut is_closed) = (false, true, false);
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        let was_start = std::mem::replace(&mut is_start, false);
        match sign {
            '"' if is_quoted && signs.peek() == Some(&'"') => {
                signs.next();
                field.push('"');
            }
            '"' if is_quoted => (is_quoted, is_closed) = (false, true),
            '"' if was_start => is_quoted = true,
            _ if sign == separator && !is_quoted => {
                fields.push(std::mem::take(&mut field));
                (is_start, is_closed) = (true, false);
            }
            _ if is_closed => return Split::Broken,
            _ => field.push(sign),
        }
    }
    fields.push(field);
    if is_quoted { Split::Open } else { Split::Fields(fields) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<String> {
        let mut lines = text.lines();
        let (_, mut records) = Records::of_header(lines.next().expect("a header")).expect("it can be read");
        let mut found = Vec::new();
        for (at, line) in lines.enumerate() {
            found.extend(records.push(at as u64 + 2, line.to_owned()));
        }
        found.extend(records.end());
        let said = found.into_iter().map(|(line, fields)| match fields {
            Ok(fields) => format!("{line} {}", fields.join("|")),
            Err(reason) => format!("{line} refused: {reason}"),
        });
        said.collect()
    }

    #[test]
    fn reads_records_whatever_stands_between_columns() {
        for (text, records) in [
            ("a;b\n1;2\n", vec!["2 1|2"]),
            ("a,b\n1,\"2,3\"\n", vec!["2 1|2,3"]),
            ("a\tb\n1\t2\n", vec!["2 1|2"]),
            ("a;b,c\n1;2\n", vec!["2 1|2"]),
            ("a;b\n\n;\n1;\"say \"\"hi\"\"\"\n", vec!["4 1|say \"hi\""]),
            ("a;b\n1;\"two\nlines\"\n3;4\n", vec!["2 1|two\nlines", "4 3|4"]),
            ("a;b\n1;12\" pipe\n3;4\n", vec!["2 1|12\" pipe", "3 3|4"]),
            (
                "a;b\n1\n1;2;3\n",
                vec![
                    "2 refused: 1 columns where the first line has 2",
                    "3 refused: 3 columns where the first line has 2",
                ],
            ),
            ("a;b\n1;\"open\n3;4\n5;6\n", vec!["2 refused: a quote is opened and not closed", "3 3|4", "4 5|6"]),
            (
                "a;b\n1;\"open\n3;4\n5;\"6\"\n",
                vec!["2 refused: something follows a closing quote in the same column", "3 3|4", "4 5|6"],
            ),
        ] {
            assert_eq!(read(text), records, "{text}");
        }
    }

    #[test]
    fn an_open_quote_swallows_nothing() {
        let text = format!("a;b\n1;\"open\n{}", "3;4\n".repeat(1000));
        assert_eq!(read(&text).len(), 1001);
    }
}
