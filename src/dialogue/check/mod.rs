//! From raw files to the checked model, or to findings: all of them, in one run.
//!
//! `page` reads one file, `header` and `step` turn its shape into the model, `domain` knows which
//! values a fact may have, `rows` looks for cases that no row covers and rows that none reaches,
//! `graph` walks from step to step. A model is given back only when nothing is wrong that the
//! engine would stumble over.

mod domain;
mod graph;
mod header;
mod page;
mod rows;
mod step;

use std::collections::BTreeMap;

use super::Sources;
use super::finding::{Code, Finding};
use super::ids::{StepId, TableId};
use super::model::{Dialogue, Table};
use super::raw::{RawDialogue, RawQualification, RawStep, Word};
use page::Page;

/// What reading all files of a dialogue gave.
#[derive(Debug)]
pub struct Checked {
    /// The dialogue, when it can be walked; findings that only make it poor do not prevent that.
    pub dialogue: Option<Dialogue>,
    pub findings: Vec<Finding>,
}

/// Reads and checks the dialogue of a centre: the one folder under `dialogues/` that has a `dialogue.toml`.
pub fn check(sources: &Sources) -> Checked {
    let mut findings = Vec::new();
    let headers: Vec<&String> = sources.keys().filter(|path| is_header(path)).collect();
    let [path] = headers[..] else {
        findings.push(Finding::new(Code::MissingFile, "dialogues", "", 0..0).with("word", "dialogue.toml"));
        return Checked { dialogue: None, findings };
    };
    let folder = path.trim_end_matches("/dialogue.toml").to_owned();
    let mut page = Page::new(path, &sources[path]);
    let Some(raw) = page.parse::<RawDialogue>() else {
        return Checked { dialogue: None, findings: page.findings };
    };
    let tables = read_tables(sources, &mut page, &raw.tables);
    let steps = read_files::<RawStep>(sources, &mut page, &raw.steps, |id| format!("{folder}/{id}.toml"));
    let sheets = read_files::<RawQualification>(sources, &mut page, &raw.qualifications, |id| {
        format!("{folder}/qualifications/{id}.toml")
    });
    let is_whole = steps.len() == raw.steps.len() && sheets.len() == raw.qualifications.len();

    let mut dialogue = header::build(&mut page, &raw, tables);
    let mut pages = vec![];
    for (mut page, sheet) in sheets {
        header::qualification(&mut page, &sheet, &mut dialogue);
        findings.append(&mut page.findings);
    }
    let names: Vec<String> = raw.steps.iter().map(|step| step.get_ref().clone()).collect();
    for (mut page, raw) in steps {
        let step = step::build(&mut page, &raw, &dialogue, &names);
        dialogue.steps.push(step);
        pages.push((page, raw));
    }
    header::every_step(&mut page, &raw, &mut dialogue);
    if is_whole {
        graph::check(&mut page, &raw, &mut pages, &dialogue);
    }
    for (mut page, _) in pages {
        findings.append(&mut page.findings);
    }
    findings.append(&mut page.findings);
    findings.sort_by(|a, b| (&a.file, a.span.start, a.code).cmp(&(&b.file, b.span.start, b.code)));
    let is_walkable = is_whole && findings.iter().all(|finding| is_poor_only(finding.code));
    Checked { dialogue: is_walkable.then_some(dialogue), findings }
}

/// Whether the engine can walk a dialogue that has such a finding.
fn is_poor_only(code: Code) -> bool {
    matches!(
        code,
        Code::ClosedContact
            | Code::NoDefault
            | Code::ReminderWithoutEnd
            | Code::SilentState
            | Code::SlotNeverAsked
            | Code::UncoveredCase
            | Code::UnreachableRow
            | Code::UnreachableStep
    )
}

/// What an edited dialogue leaves without a step: each case whose step is gone and was not renamed.
pub fn against<'c>(dialogue: &Dialogue, cases: impl IntoIterator<Item = (&'c str, &'c StepId)>) -> Vec<Finding> {
    let known = || dialogue.steps.iter().map(|step| step.id.as_str());
    cases
        .into_iter()
        .filter(|(_, step)| dialogue.step(step).is_none())
        .map(|(case, step)| {
            Finding::new(Code::Stranded, "dialogue.toml", "", 0..0)
                .with("case", case)
                .with("word", step.as_str())
                .near(step.as_str(), known())
        })
        .collect()
}

fn is_header(path: &str) -> bool {
    path.starts_with("dialogues/") && path.ends_with("/dialogue.toml")
}

/// Every file that the header names, as far as it can be read.
fn read_files<'s, T: serde::de::DeserializeOwned>(
    sources: &'s Sources,
    header: &mut Page,
    words: &[Word],
    path: impl Fn(&str) -> String,
) -> Vec<(Page<'s>, T)> {
    let mut read = Vec::new();
    for word in words {
        let path = path(word.get_ref());
        let Some(text) = sources.get(&path) else {
            header.find(Code::MissingFile, word.span()).args.insert("word".into(), path);
            continue;
        };
        let mut page = Page::new(path, text);
        match page.parse() {
            Some(raw) => read.push((page, raw)),
            None => header.findings.append(&mut page.findings),
        }
    }
    read
}

fn read_tables(sources: &Sources, header: &mut Page, words: &[Word]) -> BTreeMap<TableId, Table> {
    let mut tables = BTreeMap::new();
    for word in words {
        let path = format!("dialogues/tables/{}.csv", word.get_ref());
        let Some(text) = sources.get(&path) else {
            header.find(Code::MissingFile, word.span()).args.insert("word".into(), path);
            continue;
        };
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let columns = reader.headers().map(|row| row.iter().map(str::to_owned).collect::<Vec<_>>());
        let rows: Result<Vec<Vec<String>>, csv::Error> =
            reader.records().map(|row| row.map(|row| row.iter().map(str::to_owned).collect())).collect();
        match (columns, rows) {
            (Ok(columns), Ok(rows)) => {
                tables.insert(TableId(word.get_ref().clone()), Table::new(columns, rows));
            }
            (Err(error), _) | (_, Err(error)) => {
                let line = error.position().map_or(1, csv::Position::line);
                let mut finding = Finding::new(Code::Syntax, &path, text, 0..0).with("reason", error.to_string());
                finding.line = usize::try_from(line).unwrap_or(1);
                header.findings.push(finding);
            }
        }
    }
    tables
}
