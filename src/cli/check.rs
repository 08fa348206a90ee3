//! `jalon check`: draws what is wrong, in the author's language.

use std::collections::BTreeMap;
use std::io::Write;
use std::ops::Range;
use std::path::Path;

use jalon::app::rehearsal::{Fate, rehearse};
use jalon::app::{self, Settings};
use jalon::dialogue::{Finding, Language, Sources, StepId, check, shown};
use jalon::engine::case::{Case, Private};
use jalon::engine::effect::{Arg, Line};
use jalon::text::Texts;
use miette::{GraphicalReportHandler, GraphicalTheme, LabeledSpan, NamedSource, Report, miette};

use super::args::CheckArgs;
use super::failure::Failure;
use super::{content, open_store};

/// Cases that are named of each step that is gone.
const EXAMPLES: usize = 3;

/// Says everything that is wrong; fails with 1 when something is.
pub fn run(args: &CheckArgs) -> Result<(), Failure> {
    let folder = args.path.as_deref().or_else(|| Some(Path::new(".")).filter(|here| content::is_content(here)));
    let sources = content::sources_with(folder, args.contacts.as_deref())?;
    let mut findings = app::content::findings(&sources);
    let is_clean = findings.is_empty();
    let rehearsed = match &args.against {
        Some(store) => Some(rehearsed(&sources, store, is_clean)?),
        None => None,
    };
    let fates = rehearsed.map(|(stranded, fates)| {
        findings.extend(stranded);
        fates
    });
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
    let fates = fates.flatten();
    if let Some(fates) = &fates {
        let number =
            |fate| Arg::Number(fates.get(&fate).map_or(0, |number| i64::try_from(*number).unwrap_or(i64::MAX)));
        let open = fates.values().sum::<u64>();
        let line = Line::new("common-finding-cases")
            .with("number", Arg::Number(i64::try_from(open).unwrap_or(i64::MAX)))
            .with("on", number(Fate::GoesOn))
            .with("moves", number(Fate::Moves))
            .with("needs", number(Fate::NeedsMapping))
            .with("lost", number(Fate::Lost));
        writeln!(out, "{}", texts.line(&language, &line))?;
    }
    let loses = fates.is_some_and(|fates| fates.contains_key(&Fate::Lost));
    if findings.is_empty() && !loses { Ok(()) } else { Err(Failure::no("")) }
}

/// Open cases of a store by what becomes of them under this dialogue.
type Fates = BTreeMap<Fate, u64>;

/// What becomes of the open cases of a store: those whose step the dialogue no longer has (a few of each step),
/// and how many go on, when the dialogue can run at all.
fn rehearsed(sources: &Sources, store: &Path, is_clean: bool) -> Result<(Vec<Finding>, Option<Fates>), Failure> {
    let loaded = if is_clean { app::content::load(sources, &Settings::default()).ok() } else { None };
    // What does not run is still read, for the names of its steps.
    let read = if loaded.is_none() { check(sources).dialogue } else { None };
    let Some(dialogue) = loaded.as_ref().map(|content| &content.world.dialogue).or(read.as_ref()) else {
        return Ok((Vec::new(), None));
    };
    let mut store = open_store::open(store, &open_store::key_beside(store)?, None)?;
    let (mut findings, mut shown) = (Vec::new(), BTreeMap::<StepId, usize>::new());
    let mut fates = Fates::new();
    let mut look = |case: Case| {
        if !case.is_open() {
            return;
        }
        let found = check::against(dialogue, [(case.id.to_string().as_str(), &case.step)]);
        let of_step = shown.entry(case.step.clone()).or_default();
        *of_step += found.len();
        findings.extend(found.into_iter().filter(|_| *of_step <= EXAMPLES));
        if let Some(content) = &loaded {
            *fates.entry(rehearse(&content.world, &case)).or_default() += 1;
        }
    };
    store.each_case(&mut look).map_err(|error| Failure::outside(format!("could not read the cases: {error}")))?;
    Ok((findings, loaded.as_ref().map(|_| fates)))
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
            line = line.with(name, Arg::Word(Private(shown(value).into_owned())));
        }
        texts.line(language, &line)
    };
    let near = finding
        .near
        .as_ref()
        .map(|near| texts.common(language, "common-finding-near", &[("near", shown(near).as_ref())]));
    let help = [near, Some(say(Some("help")))].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let code = finding.code.word();
    let place = if finding.line > 1 || finding.column > 1 || !finding.span.is_empty() {
        format!("{}:{}:{}", shown(&finding.file), finding.line, finding.column)
    } else {
        shown(&finding.file).into_owned()
    };
    let message = say(None);
    match sources.get(&finding.file).filter(|_| !finding.span.is_empty()) {
        Some(text) => {
            let (text, span) = excerpt(text, &finding.span);
            miette!(code = code, help = help, labels = vec![LabeledSpan::underline(span)], "{message}")
                .with_source_code(NamedSource::new(shown(&finding.file), text))
        }
        None => miette!(code = code, help = help, "{place} — {message}"),
    }
}

/// Letters of a line that are drawn before and after what is wrong.
const AROUND: usize = 400;

/// A file as it may be drawn, and a place in it: its hidden signs are shown, and a line without end is cut.
fn excerpt(text: &str, span: &Range<usize>) -> (String, Range<usize>) {
    let (start, end) = (span.start.min(text.len()), span.end.min(text.len()));
    let line = text.get(..start).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1);
    let line_end = text.get(end..).and_then(|rest| rest.find('\n')).map_or(text.len(), |at| end + at);
    let Some(((before, wrong), after)) = text.get(line..start).zip(text.get(start..end)).zip(text.get(end..line_end))
    else {
        return (shown(text).into_owned(), 0..0);
    };
    // The same number of lines stands before, so that the line keeps its number.
    let head = shown(&text[..line]);
    let before = cut(before.chars().rev()).chars().rev().collect::<String>();
    let wrong = cut(wrong.chars());
    let (before, wrong) = (shown(&before).into_owned(), shown(&wrong).into_owned());
    let place = head.len() + before.len()..head.len() + before.len() + wrong.len();
    let after = cut(after.chars());
    (format!("{head}{before}{wrong}{}{}", shown(&after), shown(&text[line_end..])), place)
}

/// The first of these letters.
fn cut(letters: impl Iterator<Item = char>) -> String {
    letters.take(AROUND).collect()
}
