//! One contact point, and the file that it comes from.

use serde::Deserialize;

use crate::dialogue::sheet::{self, Sheet};
use crate::dialogue::{Code, Finding};

/// How far a row can be relied on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// Nobody should rely on it before it was checked.
    Unsure,
    /// Shown without a warning, as rows of high confidence are.
    Fair,
    /// What its source says can be relied on.
    High,
}

impl Confidence {
    /// The words of the files.
    pub const ALL: [(Confidence, &'static str); 3] =
        [(Confidence::High, "haute"), (Confidence::Fair, "moyenne"), (Confidence::Unsure, "à vérifier")];

    /// The confidence of that word.
    pub fn named(word: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, name)| *name == word).map(|(confidence, _)| *confidence)
    }

    /// The word of the files.
    pub fn word(self) -> &'static str {
        Self::ALL.iter().find(|(one, _)| *one == self).map_or("", |(_, word)| word)
    }
}

/// One contact point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its kind, as the header of the dialogue names it.
    pub kind: String,
    /// Area facts and their values, the most precise first; none when it serves everywhere.
    pub areas: Vec<(String, String)>,
    /// How people know it.
    pub name: String,
    /// As the source writes it; empty when no source showed one.
    pub address: String,
    /// In international form; empty when no source showed one.
    pub phone: String,
    /// http or https; empty when no source showed one.
    pub url: String,
    /// Empty when no source showed one.
    pub email: String,
    /// Where it stands, as people read it.
    pub source: String,
    /// When the source said so: `2024`, `2024-08` or `2024-08-12`; empty when that is not known.
    pub date: String,
    /// How far it can be relied on.
    pub confidence: Confidence,
    /// What its source calls it, so that it is found again under another name; empty when it has no such name.
    pub id: String,
    /// A row of the centre itself, not a shipped one.
    pub is_own: bool,
}

/// The folder of the shipped rows; a centre's own rows are in the one beneath it.
pub const FOLDER: &str = "dialogues/contacts/";
/// The folder of a centre's own rows: they go before the shipped ones.
pub const OWN: &str = "dialogues/contacts/centre/";
/// The columns of a file, in their order.
pub const COLUMNS: [&str; 10] =
    ["kind", "areas", "name", "address", "phone", "url", "email", "source", "date", "confidence"];

/// A column that only files with names of their source have.
const ID: &str = "id";

/// A line as it stands.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    kind: String,
    areas: String,
    name: String,
    address: String,
    phone: String,
    url: String,
    email: String,
    source: String,
    date: String,
    confidence: String,
    #[serde(default)]
    id: String,
}

/// The rows of a file, and what is wrong with its lines.
pub fn read(path: &str, text: &str) -> (Vec<Row>, Vec<Finding>) {
    let (sheet, mut findings) = Sheet::read(path, text);
    let head = text.lines().next().map_or(0, str::len);
    let place = |code, key: &str| Finding::new(code, path, text, 0..head).with("key", key);
    let lacks = COLUMNS.iter().filter(|column| sheet.place(column).is_none());
    let mut wrong: Vec<Finding> = lacks.map(|column| place(Code::MissingKey, column)).collect();
    let is_known = |column: &str| COLUMNS.contains(&column) || column == ID;
    let unknown = sheet.columns.iter().filter(|column| !is_known(column));
    wrong.extend(unknown.map(|column| place(Code::UnknownKey, column).near(column, COLUMNS)));
    if !wrong.is_empty() {
        findings.append(&mut wrong);
        return (Vec::new(), findings);
    }
    let headers = csv::StringRecord::from(sheet.columns);
    let mut rows = Vec::new();
    for (start, record) in sheet.rows {
        match record.deserialize::<Line>(Some(&headers)).map_err(|error| error.to_string()).and_then(row) {
            Ok(row) => rows.push(Row { is_own: path.starts_with(OWN), ..row }),
            Err(reason) => {
                let finding = Finding::new(Code::Syntax, path, text, sheet::line(text, start));
                findings.push(finding.with("reason", reason));
            }
        }
    }
    (rows, findings)
}

fn row(line: Line) -> Result<Row, String> {
    let areas = line.areas.split('|').filter(|area| !area.is_empty()).map(|area| {
        let pair = area.split_once('=').map(|(fact, value)| (fact.trim().to_owned(), value.trim().to_owned()));
        pair.ok_or_else(|| format!("`{area}` is no area: write fact=value"))
    });
    let areas = areas.collect::<Result<Vec<_>, _>>()?;
    let words = || Confidence::ALL.map(|(_, word)| word).join(", ");
    let confidence = Confidence::named(&line.confidence)
        .ok_or_else(|| format!("`{}` is no confidence: write one of {}", line.confidence, words()))?;
    if !is_date(&line.date) {
        return Err(format!("`{}` is no date: write 2026, 2026-03 or 2026-03-02, or nothing", line.date));
    }
    if !line.url.is_empty() && !line.url.starts_with("http://") && !line.url.starts_with("https://") {
        return Err(format!("`{}` is no link: it begins with https://", line.url));
    }
    Ok(Row {
        kind: line.kind,
        areas,
        name: line.name,
        address: line.address,
        phone: line.phone,
        url: line.url,
        email: line.email,
        source: line.source,
        date: line.date,
        confidence,
        id: line.id,
        is_own: false,
    })
}

/// The text of a file with these rows.
pub fn write(rows: &[Row]) -> Result<Vec<u8>, String> {
    let has_ids = rows.iter().any(|row| !row.id.is_empty());
    let mut writer = csv::Writer::from_writer(Vec::new());
    let ids = |id| has_ids.then_some(id);
    let header = writer.write_record(COLUMNS.iter().copied().chain(ids(ID)));
    header.map_err(|error| error.to_string())?;
    for row in rows {
        let areas: Vec<String> = row.areas.iter().map(|(fact, value)| format!("{fact}={value}")).collect();
        let areas = areas.join("|");
        let cells: [&str; 10] = [
            &row.kind,
            &areas,
            &row.name,
            &row.address,
            &row.phone,
            &row.url,
            &row.email,
            &row.source,
            &row.date,
            row.confidence.word(),
        ];
        writer.write_record(cells.into_iter().chain(ids(&row.id))).map_err(|error| error.to_string())?;
    }
    writer.into_inner().map_err(|error| error.to_string())
}

/// Whether a date of a source can be read; nothing is a date too: the source has none.
pub fn is_date(date: &str) -> bool {
    let parts: Vec<&str> = date.split('-').collect();
    let is_number = |part: &&str, digits: usize, most: u32| {
        part.len() == digits && part.parse::<u32>().is_ok_and(|number| (1..=most).contains(&number))
    };
    match &parts[..] {
        [""] => true,
        [year] => is_number(year, 4, 9999),
        [year, month] => is_number(year, 4, 9999) && is_number(month, 2, 12),
        [year, month, day] => is_number(year, 4, 9999) && is_number(month, 2, 12) && is_number(day, 2, 31),
        _ => false,
    }
}

impl Row {
    /// The first day that its date may mean, as `(year, month, day)`.
    pub fn day(&self) -> Option<(i16, i8, i8)> {
        let mut parts = self.date.split('-');
        let year = parts.next()?.parse().ok()?;
        let mut next = || parts.next().and_then(|part| part.parse().ok()).unwrap_or(1);
        Some((year, next(), next()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_a_line_and_keeps_the_others() {
        let head = COLUMNS.join(",");
        for (line, reason) in [
            ("desk,town=a,A,,,,,s,2024-08-12,haute", ""),
            ("desk,,A,,,,,s,,moyenne", ""),
            ("desk,town,A,,,,,s,,moyenne", "`town` is no area: write fact=value"),
            ("desk,,A,,,,,s,2024-13,moyenne", "`2024-13` is no date: write 2026, 2026-03 or 2026-03-02, or nothing"),
            ("desk,,A,,,,,s,,sure", "`sure` is no confidence: write one of haute, moyenne, à vérifier"),
            ("desk,,A,,,www.a.fr,,s,,haute", "`www.a.fr` is no link: it begins with https://"),
        ] {
            let (rows, findings) = read("x.csv", &format!("{head}\ndesk,,B,,,,,s,,haute\n{line}\n"));
            let reasons: Vec<&str> = findings.iter().map(|finding| finding.args["reason"].as_str()).collect();
            assert_eq!(reasons.join(" "), reason, "{line}");
            assert_eq!(rows.len(), if reason.is_empty() { 2 } else { 1 }, "{line}");
            assert!(findings.iter().all(|finding| finding.line == 3), "{line}");
        }
    }

    #[test]
    fn knows_the_day_of_a_source() {
        for (date, day) in [
            ("2024", Some((2024, 1, 1))),
            ("2024-08", Some((2024, 8, 1))),
            ("2024-08-12", Some((2024, 8, 12))),
            ("", None),
        ] {
            let head = COLUMNS.join(",");
            let (rows, _) = read("x.csv", &format!("{head}\ndesk,,B,,,,,s,{date},haute\n"));
            assert_eq!(rows[0].day(), day, "{date}");
        }
    }
}
