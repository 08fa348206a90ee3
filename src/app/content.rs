//! A centre's content, read and checked once at start.

use std::collections::BTreeMap;

use super::{COMMON, Content, Settings};
use crate::dialogue::{Code, Dialogue, Finding, Language, Sources, check, readable};
use crate::directory::{self, Directory};
use crate::engine::World;
use crate::engine::language::labels::Labels;
use crate::text::{Texts, lint, questions, vocabulary};

/// Everything that is wrong with the files, in all their languages, in the order of the files.
pub fn findings(sources: &Sources) -> Vec<Finding> {
    let (_, findings) = read(sources, None);
    findings
}

/// Reads the files; only the languages that the centre speaks must be complete.
fn read(sources: &Sources, spoken: Option<&[Language]>) -> (Option<(Dialogue, Texts, Directory)>, Vec<Finding>) {
    let (unreadable, mended) = readable::encodings(sources);
    let sources = mended.as_ref().unwrap_or(sources);
    let checked = check(sources);
    let mut findings = checked.findings;
    let (texts, wrong) = Texts::load(sources);
    findings.extend(wrong);
    let (directory, wrong) = Directory::load(sources);
    findings.extend(wrong);
    findings.extend(directory::maps(sources).1);
    findings.extend(directory::forms(sources).1);
    if let Some(dialogue) = &checked.dialogue {
        let mut languages = texts.languages();
        languages.retain(|language| spoken.is_none_or(|spoken| spoken.contains(language)));
        findings.extend(lint::check(&texts, &languages, dialogue, sources, COMMON));
        findings.extend(questions::check(dialogue, &texts, sources, &languages));
    }
    // What else seems wrong in a file that could not be read is wrong because of that.
    let follows = |finding: &Finding, other: &Finding| {
        let is_missing =
            finding.code == Code::MissingText && other.args.get("kind").is_some_and(|kind| kind == "no-text");
        other.file == finding.file || is_missing && other.file.starts_with(&format!("{}/", finding.file))
    };
    findings.retain(|finding| !unreadable.iter().any(|other| follows(finding, other)));
    findings.extend(unreadable);
    findings.sort_by(|a, b| (&a.file, a.span.start, a.code).cmp(&(&b.file, b.span.start, b.code)));
    findings.dedup();
    (checked.dialogue.map(|dialogue| (dialogue, texts, directory)), findings)
}

/// The content, or everything that is wrong with it: a dialogue with findings does not run.
pub fn load(sources: &Sources, settings: &Settings) -> Result<Content, Vec<Finding>> {
    let (read, findings) = read(sources, Some(&settings.languages));
    let Some((dialogue, texts, directory)) = read.filter(|_| findings.is_empty()) else { return Err(findings) };
    let known = texts.languages();
    let mut languages: Vec<_> =
        settings.languages.iter().filter(|language| known.contains(language)).cloned().collect();
    if languages.is_empty() {
        languages = known;
    }
    let voices: BTreeMap<_, _> =
        languages.iter().map(|language| (language.clone(), vocabulary::voice(&texts, language))).collect();
    let asked =
        languages.iter().map(|language| (language.clone(), questions::questions(&dialogue, &texts, sources, language)));
    let questions = asked.collect();
    let names = World::names_of(&dialogue);
    let labels = Labels::of(&dialogue);
    let world = World {
        names,
        labels,
        listed: directory.kinds().cloned().collect(),
        dialogue,
        languages,
        voices,
        questions,
        variables: vocabulary::variables(&texts),
        texts: vocabulary::ids(&texts),
        about: settings.about.clone(),
        services: settings.services.clone(),
        zone: settings.zone.clone(),
        retention: settings.retention,
        notice: settings.notice,
    };
    Ok(Content { world, texts, directory })
}
