//! `jalon contacts audit`: where rows are known, which are old, where nothing is known.

use std::io::Write;
use std::path::{Path, PathBuf};

use clap::Args;
use jalon::app::contact::is_old;
use jalon::dialogue::{Dialogue, FactId};
use jalon::directory::{self, Confidence, Coverage, Directory};
use jiff::civil::Date;

use super::place::{Place, Visible, day, kind};
use crate::cli::failure::Failure;

#[derive(Args)]
pub struct AuditArgs {
    /// Write the table as a picture too.
    #[arg(long, value_name = "FILE")]
    svg: Option<PathBuf>,
    /// Only this kind.
    #[arg(long)]
    kind: Option<String>,
    /// The area fact that makes the lines; the second of the dialogue's areas when absent.
    #[arg(long, value_name = "FACT")]
    by: Option<String>,
    /// Tell what is old on this day instead of today.
    #[arg(long, value_name = "2026-03-02")]
    at: Option<String>,
    #[command(flatten)]
    place: Place,
}

/// Counts, and says what is old and what is missing.
pub fn run(args: &AuditArgs) -> Result<(), Failure> {
    let today = day(args.at.as_deref())?;
    let (directory, dialogue) = args.place.directory()?;
    let by = by(args, &dialogue)?;
    let kinds = match &args.kind {
        Some(name) => vec![kind(&dialogue, name)?],
        None => dialogue.kinds.clone(),
    };
    let coverage = Coverage::of(&directory, &dialogue, &by, &kinds);
    let mut out = Visible(std::io::stdout().lock());
    table(&mut out, &coverage)?;
    holes(&mut out, &coverage)?;
    ages(&mut out, &directory, &coverage, today)?;
    strange(&mut out, &directory, &dialogue, &coverage)?;
    match &args.svg {
        Some(file) => draw(file, &coverage, today),
        None => Ok(()),
    }
}

fn by(args: &AuditArgs, dialogue: &Dialogue) -> Result<FactId, Failure> {
    let facts = || dialogue.areas.iter().map(FactId::as_str).collect::<Vec<_>>().join(", ");
    match &args.by {
        Some(name) => {
            dialogue.areas.iter().find(|area| area.as_str() == name).cloned().ok_or_else(|| {
                Failure::misuse(format!("{name} is no area fact of this dialogue. There are: {}", facts()))
            })
        }
        None => dialogue
            .areas
            .get(1)
            .or(dialogue.areas.first())
            .cloned()
            .ok_or_else(|| Failure::misuse("this dialogue has no areas: its contact points all serve everywhere")),
    }
}

fn table(out: &mut impl Write, coverage: &Coverage) -> Result<(), Failure> {
    let label = |value: &str, name: &str| format!("{value} {name}").trim_end().to_owned();
    let labels: Vec<String> = coverage.areas.iter().map(|(value, name)| label(value, name)).collect();
    let everywhere = "everywhere";
    let widest = labels.iter().map(|label| label.chars().count()).chain([coverage.by.len(), everywhere.len()]);
    let first = widest.max().unwrap_or(0);
    let width = coverage.kinds.iter().map(|kind| kind.as_str().len()).max().unwrap_or(0).max(6) + 2;
    let line = |out: &mut dyn Write, label: &str, cells: Vec<String>| -> std::io::Result<()> {
        let cells: Vec<String> = cells.iter().map(|cell| format!("{cell:>width$}")).collect();
        writeln!(out, "{label:first$}{}", cells.concat())
    };
    line(out, &coverage.by, coverage.kinds.iter().map(|kind| kind.to_string()).collect())?;
    for ((value, _), label) in coverage.areas.iter().zip(&labels) {
        line(out, label, coverage.kinds.iter().map(|kind| coverage.cell(value, kind).to_string()).collect())?;
    }
    line(out, "total", coverage.kinds.iter().map(|kind| coverage.total(kind).to_string()).collect())?;
    let count = |kind| coverage.everywhere.get(kind).map_or("-".to_owned(), usize::to_string);
    line(out, everywhere, coverage.kinds.iter().map(count).collect())?;
    writeln!(out, "\nA number: rows of the area. (n): only rows of a wider area. -: none.")?;
    Ok(())
}

fn holes(out: &mut impl Write, coverage: &Coverage) -> Result<(), Failure> {
    writeln!(out, "\nHoles (areas of {} without any row of the kind):", coverage.by)?;
    for kind in &coverage.kinds {
        let holes = coverage.holes(kind);
        let (count, all) = (holes.len(), coverage.areas.len());
        match count {
            0 => writeln!(out, "  {kind}: none")?,
            _ if count == all => writeln!(out, "  {kind}: all {all}")?,
            _ => writeln!(out, "  {kind}: {count} of {all}: {}", holes.join(" "))?,
        }
    }
    for (kind, count) in &coverage.elsewhere {
        writeln!(out, "  {kind}: not kept by place ({count} rows)")?;
    }
    for kind in &coverage.empty {
        writeln!(out, "  {kind}: no row at all")?;
    }
    Ok(())
}

fn ages(out: &mut impl Write, directory: &Directory, coverage: &Coverage, today: Date) -> Result<(), Failure> {
    writeln!(out, "\nRows past their date on {today} (more than a year, or none), and rows to be checked:")?;
    let elsewhere = coverage.elsewhere.iter().map(|(kind, _)| kind);
    for kind in coverage.kinds.iter().chain(elsewhere) {
        let rows = directory.rows(kind);
        let undated = rows.iter().filter(|row| row.date.is_empty()).count();
        let old = rows.iter().filter(|row| is_old(row, today)).count() - undated;
        let unsure = rows.iter().filter(|row| row.confidence == Confidence::Unsure).count();
        writeln!(out, "  {kind}: {old} old, {undated} without a date, {unsure} to be checked, of {}", rows.len())?;
    }
    Ok(())
}

fn strange(
    out: &mut impl Write,
    directory: &Directory,
    dialogue: &Dialogue,
    coverage: &Coverage,
) -> Result<(), Failure> {
    if !coverage.unknown.is_empty() {
        writeln!(out, "\nAreas that no table knows: nobody is ever led there:")?;
        for (area, count) in &coverage.unknown {
            writeln!(out, "  {area}: {count} rows")?;
        }
    }
    let foreign = directory.kinds().filter(|kind| !dialogue.kinds.contains(kind));
    let foreign: Vec<String> = foreign.map(|kind| format!("{kind} ({})", directory.rows(kind).len())).collect();
    if !foreign.is_empty() {
        writeln!(out, "\nKinds that the dialogue never gives: {}", foreign.join(", "))?;
    }
    Ok(())
}

fn draw(file: &Path, coverage: &Coverage, today: Date) -> Result<(), Failure> {
    let title = format!("Contact points known by {}, {today}", coverage.by);
    std::fs::write(file, directory::heat(coverage, &title)).map_err(|error| {
        Failure::misuse(format!("could not write {}: {error}. Name a file in a writable folder", file.display()))
    })
}
