//! `jalon check`: draws what is wrong, in the author's language.

use std::io::Write;
use std::path::Path;

use jalon::app;
use jalon::dialogue::{Finding, Language, Sources, check};
use jalon::engine::case::Private;
use jalon::engine::effect::{Arg, Line};
use jalon::text::Texts;
use miette::{GraphicalReportHandler, GraphicalTheme, LabeledSpan, NamedSource, Report, miette};

use super::failure::Failure;
use super::{CheckArgs, content, keep};

/// Cases read at once.
const PAGE: usize = 500;

/// Says everything that is wrong; fails with 1 when something is.
pub fn run(args: &CheckArgs) -> Result<(), Failure> {
    let folder = args.path.as_deref().or_else(|| Some(Path::new(".")).filter(|here| content::is_content(here)));
    let sources = content::sources_with(folder, args.contacts.as_deref())?;
    let mut findings = app::content::findings(&sources);
    if let Some(store) = &args.against {
        findings.extend(stranded(&sources, store)?);
    }
    let texts = words(&sources);
    let among = texts.languages();
    let wanted = args.lang.clone().or_else(content::language_of_environment);
    let language =
        Texts::negotiate(Some(wanted.as_deref().unwrap_or("fr")), &french_first(among)).unwrap_or_else(|| "fr".into());
    let handler = GraphicalReportHandler::new_themed(theme()).with_width(100);
    let mut out = std::io::stdout().lock();
    for finding in &findings {
        let mut drawn = String::new();
        let report = report(&texts, &language, &sources, finding);
        // Drawing goes into memory: it cannot fail for want of room.
        let _ = handler.render_report(&mut drawn, report.as_ref());
        writeln!(out, "{drawn}")?;
    }
    let number = i64::try_from(findings.len()).unwrap_or(i64::MAX);
    let count = texts.line(&language, &Line::new("common-finding-count").with("number", Arg::Number(number)));
    writeln!(out, "{count}")?;
    if findings.is_empty() { Ok(()) } else { Err(Failure::no("")) }
}

/// Cases of a store whose step the dialogue no longer has.
fn stranded(sources: &Sources, store: &Path) -> Result<Vec<Finding>, Failure> {
    let Some(dialogue) = check(sources).dialogue else { return Ok(Vec::new()) };
    let mut store = keep::open(store, &keep::key_beside(store)?, None)?;
    let mut findings = Vec::new();
    let mut after = None;
    loop {
        let page =
            store.cases(after, PAGE).map_err(|error| Failure::outside(format!("could not read the cases: {error}")))?;
        let Some(last) = page.last() else { return Ok(findings) };
        after = Some(last.id);
        let open: Vec<(String, _)> =
            page.iter().filter(|case| case.is_open()).map(|case| (case.id.to_string(), case.step.clone())).collect();
        findings.extend(check::against(&dialogue, open.iter().map(|(case, step)| (case.as_str(), step))));
    }
}

/// The words of findings: the folder's own when it has them, the built-in ones otherwise.
fn words(sources: &Sources) -> Texts {
    let mut all = jalon::adapters::files::builtin();
    all.retain(|path, _| path.starts_with("locales/") && path.ends_with("/findings.ftl"));
    for (path, text) in sources.iter().filter(|(path, _)| path.ends_with("/findings.ftl")) {
        all.insert(path.clone(), text.clone());
    }
    Texts::load(&all).0
}

fn french_first(mut languages: Vec<Language>) -> Vec<Language> {
    languages.sort_by_key(|language| language.as_str() != "fr");
    languages
}

/// Colours on a terminal, plain lines in a pipe or with NO_COLOR.
fn theme() -> GraphicalTheme {
    use std::io::IsTerminal;
    let is_plain = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    if std::io::stdout().is_terminal() && !is_plain {
        GraphicalTheme::unicode()
    } else {
        GraphicalTheme::unicode_nocolor()
    }
}

fn report(texts: &Texts, language: &Language, sources: &Sources, finding: &Finding) -> Report {
    let say = |attribute: Option<&str>| {
        let mut line = Line::new(format!("common-finding-{}", finding.code.word()));
        line.attribute = attribute.map(str::to_owned);
        for (name, value) in &finding.args {
            line = line.with(name, Arg::Word(Private(value.clone())));
        }
        texts.line(language, &line)
    };
    let near = finding.near.as_ref().map(|near| texts.common(language, "common-finding-near", &[("near", near)]));
    let help = [near, Some(say(Some("help")))].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let code = finding.code.word();
    let place = if finding.line > 1 || finding.column > 1 || !finding.span.is_empty() {
        format!("{}:{}:{}", finding.file, finding.line, finding.column)
    } else {
        finding.file.clone()
    };
    let message = say(None);
    match sources.get(&finding.file).filter(|_| !finding.span.is_empty()) {
        Some(text) => {
            let span = finding.span.start..finding.span.end.min(text.len());
            miette!(code = code, help = help, labels = vec![LabeledSpan::underline(span)], "{message}")
                .with_source_code(NamedSource::new(&finding.file, text.clone()))
        }
        None => miette!(code = code, help = help, "{place} — {message}"),
    }
}
