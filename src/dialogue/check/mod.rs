//! From raw files to the checked model, or to findings: all of them, in one run.
//!
//! `page` reads one file, `cells` the lookup tables, `names` what all files declare, `header` and `step` turn shapes
//! into the model, `domain` knows which values a fact may have. Then the whole: `space` lists the cases that a table
//! tells apart, `life` leaves out those that cannot be, `tables` looks for cases that no row covers, rows that no case
//! reaches and cases that could wait for ever, `graph` walks from step to step. A model is given back only when
//! nothing is wrong that the engine would stumble over.

mod cells;
mod domain;
mod graph;
mod header;
mod life;
mod names;
mod page;
mod space;
mod step;
mod tables;
mod topics;

use super::finding::{Code, Finding};
use super::ids::{QualificationId, StepId};
use super::model::Dialogue;
use super::raw::{RawDialogue, RawQualification, RawStep, RawTopics, Word};
use super::sources::Sources;
use names::Names;
use page::Page;
use step::Scope;

/// What reading all files of a dialogue gave.
#[derive(Debug)]
pub struct Checked {
    /// The dialogue, when it can be walked; findings that only make it poor do not prevent that.
    pub dialogue: Option<Dialogue>,
    /// All that is wrong in all files, in the order of the files and of their lines; empty when nothing is.
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
        findings.append(&mut page.findings);
        findings.extend(shapes(sources, &folder));
        findings.sort_by(order);
        return Checked { dialogue: None, findings };
    };
    let (tables, files) = cells::read(sources, &mut page, &raw.tables);
    let mut steps = read_files::<RawStep>(sources, &mut page, &raw.steps, |id| format!("{folder}/{id}.toml"));
    let sheets = read_files::<RawQualification>(sources, &mut page, &raw.qualifications, |id| {
        format!("{folder}/qualifications/{id}.toml")
    });
    let is_whole = steps.len() == raw.steps.len() && sheets.len() == raw.qualifications.len();

    let names = Names::read(&mut page, &raw, &mut steps);
    let mut dialogue = header::build(&mut page, &raw, tables);
    findings.append(&mut cells::check(sources, &mut page, &raw, &dialogue, &files));
    drop(files);
    let _: Vec<StepId> = page.declare_all(&raw.steps);
    let _: Vec<QualificationId> = page.declare_all(&raw.qualifications);
    for (mut page, sheet) in sheets {
        is_named_like_its_file(&mut page, &sheet.id, Code::UnknownId);
        header::qualification(&mut page, &sheet, &mut dialogue);
        findings.append(&mut page.findings);
    }
    let mut pages = vec![];
    for (mut page, raw) in steps {
        is_named_like_its_file(&mut page, &raw.step, Code::UnknownStep);
        let step = step::build(&mut page, &raw, &Scope { dialogue: &dialogue, names: &names });
        pages.push((page, raw, step));
    }
    dialogue.steps = pages.iter().map(|(_, _, step)| step.clone()).collect();
    header::every_step(&mut page, &raw, &mut dialogue, &names);
    findings.append(&mut topics::read(sources, &folder, &mut dialogue, &names));
    let mut pages: Vec<(Page, RawStep)> = pages.into_iter().map(|(page, raw, _)| (page, raw)).collect();
    if is_whole {
        graph::check(&mut page, &raw, &mut pages, &dialogue);
    }
    for (mut page, _) in pages {
        findings.append(&mut page.findings);
    }
    findings.append(&mut page.findings);
    findings.sort_by(order);
    let is_walkable = is_whole && findings.iter().all(|finding| finding.code.is_walkable());
    Checked { dialogue: is_walkable.then_some(dialogue), findings }
}

/// The order of the files.
fn order(a: &Finding, b: &Finding) -> std::cmp::Ordering {
    (&a.file, a.span.start, a.code).cmp(&(&b.file, b.span.start, b.code))
}

/// What is wrong with the shape of the other files when the header cannot be read.
fn shapes(sources: &Sources, folder: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, text) in sources {
        let Some(name) = path.strip_prefix(folder).and_then(|rest| rest.strip_prefix('/')) else { continue };
        let mut page = Page::new(path, text);
        match name.split('/').collect::<Vec<_>>()[..] {
            ["dialogue.toml"] => {}
            ["topics.toml"] => drop(page.parse::<RawTopics>()),
            ["qualifications", name] if name.ends_with(".toml") => drop(page.parse::<RawQualification>()),
            [name] if name.ends_with(".toml") => drop(page.parse::<RawStep>()),
            _ => {}
        }
        findings.append(&mut page.findings);
    }
    findings
}

/// A file is found by its name: the id inside must be the same.
fn is_named_like_its_file(page: &mut Page, id: &Word, code: Code) {
    let file = page.path.rsplit('/').next().and_then(|name| name.strip_suffix(".toml")).unwrap_or_default().to_owned();
    page.known(code, id, [file.as_str()]);
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
