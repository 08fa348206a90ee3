//! `jalon contacts import`: a foreign list, line by line, into a centre's folder.
//!
//! Memory is bounded: lines are read one at a time, and only the rows that were taken are kept. What
//! is there is replaced in one move at the end, or not at all.

use std::fs::{self, File, TryLockError};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};

use clap::Args;
use jalon::dialogue::shown::{is_hidden, shown};
use jalon::directory::{self, Import, LONGEST, Map, Merged, Order, Record, Records, Row};

use super::place::{Opened, Place, Visible, kind};
use crate::cli::content;
use crate::cli::failure::Failure;

/// Rows of one kind; a file with more is something else.
const MOST: usize = 100_000;
/// Lines that are told one by one.
const TOLD: usize = 50;
const BOM: &[u8] = b"\xef\xbb\xbf";

#[derive(Args)]
pub struct ImportArgs {
    /// The list: CSV in UTF-8, with the names of its columns in the first line.
    file: PathBuf,
    /// Which kind of contact point its rows are.
    #[arg(long)]
    kind: String,
    /// Where the list comes from, as people will read it.
    #[arg(long, value_name = "TEXT")]
    source: String,
    /// When the source said so: 2026, 2026-03 or 2026-03-02.
    #[arg(long)]
    date: String,
    /// Column map; found by the columns when absent.
    #[arg(long, value_name = "NAME")]
    map: Option<String>,
    /// Take rows without a place: they serve everywhere.
    #[arg(long)]
    everywhere: bool,
    /// Keep mobile numbers and e-mails of one person: you have their consent.
    #[arg(long)]
    keep_personal: bool,
    /// Say what would happen, and write nothing.
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    place: Place,
}

/// What is said about lines: the first of them, and how many more.
#[derive(Default)]
struct Told {
    first: Vec<String>,
    count: usize,
}

impl Told {
    fn add(&mut self, line: u64, text: &str) {
        self.count += 1;
        if self.first.len() < TOLD {
            self.first.push(format!("line {line}: {text}"));
        }
    }

    fn show(&self, out: &mut impl Write) -> io::Result<()> {
        for text in &self.first {
            writeln!(out, "{text}")?;
        }
        match self.count - self.first.len() {
            0 => Ok(()),
            more => writeln!(out, "… and {more} more"),
        }
    }
}

/// What was read of a file.
struct Taken {
    rows: Vec<Row>,
    given: directory::Given,
    columns: Columns,
}

/// What became of the columns of a file.
#[derive(Default)]
struct Columns {
    taken: Vec<String>,
    unknown: Vec<String>,
}

impl Columns {
    /// The columns of a header. One without a name is told when it holds something.
    fn of(map: &Map, header: &[String], filled: &[bool]) -> Self {
        let mut columns = Self::default();
        for (at, (name, taken)) in header.iter().zip(map.taken(header)).enumerate() {
            let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
            match taken {
                Some(taken) => columns.taken.push(format!("{name} ({taken})")),
                None if !name.is_empty() => columns.unknown.push(name),
                None if filled.get(at) == Some(&true) => {
                    columns.unknown.push(format!("number {}, without a name", at + 1));
                }
                None => {}
            }
        }
        columns
    }

    fn show(&self, out: &mut impl Write) -> io::Result<()> {
        writeln!(out, "columns taken: {}", self.taken.join(", "))?;
        match &self.unknown[..] {
            [] => Ok(()),
            unknown => writeln!(
                out,
                "columns not known, nothing of them is taken: {}. A column map of your own can name them (DIR/maps)",
                unknown.join(", ")
            ),
        }
    }
}

/// Takes the rows of a file.
pub fn run(args: &ImportArgs) -> Result<(), Failure> {
    let folder = args.place.folder()?.ok_or_else(|| {
        nothing("no folder to put the rows into: name one with --contacts DIR, or content.contacts in --config FILE")
    })?;
    let mut opened = args.place.shipped()?;
    opened.sources.extend(content::maps(&folder)?);
    let kind = kind(&opened.dialogue, &args.kind)?;
    let order = order(args)?;
    let (mut refused, mut left_out) = (Told::default(), Told::default());
    let Taken { rows, given, columns } = read(args, &opened, &order, &mut refused, &mut left_out)?;
    let is_empty = rows.is_empty();
    let target = folder.join(format!("{kind}.csv"));
    let _lock = if args.dry_run || is_empty { None } else { Some(lock(&folder)?) };
    let merged = directory::merge(there(&target)?, rows, given);
    let is_new = merged.added + merged.changed > 0;
    if is_new && !args.dry_run {
        put(&target, &merged.rows)?;
    }
    let mut out = Visible(io::stdout().lock());
    columns.show(&mut out)?;
    report(&mut out, args, &target, &merged, &refused, &left_out)?;
    match (is_empty, refused.count) {
        (true, 0) => Err(nothing("the file has no row")),
        (true, _) => Err(nothing("no row could be taken")),
        (false, 0) => Ok(()),
        (false, count) => Err(Failure::no(format!(
            "{count} rows were refused; {}",
            if args.dry_run { "nothing was written" } else { "the others are in" }
        ))),
    }
}

fn nothing(why: impl std::fmt::Display) -> Failure {
    Failure::misuse(format!("{why}. Nothing was written"))
}

fn order(args: &ImportArgs) -> Result<Order, Failure> {
    if args.date.is_empty() || !directory::is_date(&args.date) {
        return Err(nothing(format!("{} is no date: write --date 2026, 2026-03 or 2026-03-02", args.date)));
    }
    let source = args.source.split_whitespace().collect::<Vec<_>>().join(" ");
    if source.is_empty() {
        return Err(nothing("people read where a contact comes from: say it with --source TEXT"));
    }
    if source.contains(is_hidden) || source.starts_with(['=', '+', '-', '@']) {
        return Err(nothing(format!(
            "--source {} cannot be used: people read it, and a spreadsheet may open it. Write words, without control \
             signs and without = + - @ at the beginning",
            shown(&source)
        )));
    }
    Ok(Order {
        kind: args.kind.clone(),
        source,
        date: args.date.clone(),
        is_everywhere: args.everywhere,
        keeps_personal: args.keep_personal,
    })
}

fn report(
    out: &mut impl Write,
    args: &ImportArgs,
    target: &Path,
    merged: &Merged,
    refused: &Told,
    left_out: &Told,
) -> io::Result<()> {
    for (title, told) in [("refused", refused), ("left out", left_out)] {
        if told.count > 0 {
            writeln!(out, "{title}:")?;
            told.show(out)?;
        }
    }
    let Merged { added, changed, unchanged, kept, .. } = merged;
    let would = if args.dry_run { " (nothing was written: --dry-run)" } else { "" };
    writeln!(
        out,
        "{}: added {added}, changed {changed}, unchanged {unchanged}, refused {}; not in the file and kept {kept}{would}",
        target.display(),
        refused.count
    )
}

/// The rows of the file, one line after the other.
fn read(
    args: &ImportArgs,
    opened: &Opened,
    order: &Order,
    refused: &mut Told,
    left_out: &mut Told,
) -> Result<Taken, Failure> {
    let mut lines = Lines::open(&args.file)?;
    let Some((_, Some(first))) = lines.next()? else {
        return Err(nothing(format!("{} has no first line with the names of its columns", args.file.display())));
    };
    let (header, mut records) = Records::of_header(&first)
        .map_err(|why| nothing(format!("{}: the first line cannot be read: {why}", args.file.display())))?;
    let (maps, findings) = directory::maps(&opened.sources);
    let (forms, wrong) = directory::forms(&opened.sources);
    if let Some(finding) = findings.iter().chain(&wrong).next() {
        let reason = finding.args.get("reason").map_or(finding.code.word(), String::as_str);
        return Err(nothing(format!("{}:{}: {reason}", finding.file, finding.line)));
    }
    let map = choose(args, &maps, &header)?;
    let unknown = map.unknown(&opened.dialogue.tables);
    if !unknown.is_empty() {
        return Err(nothing(format!("the map {} names what is not there: {}", map.map, unknown.join(", "))));
    }
    let mut import = Import::new(map, &forms, order, &opened.dialogue.tables, &header);
    let mut filled = vec![false; header.len()];
    while let Some((line, text)) = lines.next()? {
        let found = match text {
            Some(text) => records.push(line, text),
            None => records.push_too_long(line),
        };
        take(&mut import, found, &mut filled, refused, left_out)?;
    }
    take(&mut import, records.end(), &mut filled, refused, left_out)?;
    let (rows, given) = import.end();
    Ok(Taken { rows, given, columns: Columns::of(map, &header, &filled) })
}

fn take(
    import: &mut Import,
    found: Vec<Record>,
    filled: &mut [bool],
    refused: &mut Told,
    left_out: &mut Told,
) -> Result<(), Failure> {
    for (line, record) in found {
        for (cell, filled) in record.iter().flatten().zip(filled.iter_mut()) {
            *filled |= !cell.trim().is_empty();
        }
        match record.and_then(|fields| import.take(line, &fields)) {
            Ok(told) => told.iter().for_each(|text| left_out.add(line, text)),
            Err(reason) => refused.add(line, &reason),
        }
        if import.len() > MOST {
            return Err(nothing(format!("line {line}: more than {MOST} rows: this is not one kind of contact point")));
        }
    }
    Ok(())
}

fn choose<'a>(
    args: &ImportArgs,
    maps: &'a std::collections::BTreeMap<String, Map>,
    header: &[String],
) -> Result<&'a Map, Failure> {
    let names = || maps.keys().cloned().collect::<Vec<_>>().join(", ");
    let lacks = |map: &Map| {
        let missing = map.missing(header, args.everywhere).join(" and ");
        format!("{missing} for the map {}", map.map)
    };
    let columns = header.join(", ");
    if let Some(name) = &args.map {
        let map = maps.get(name).ok_or_else(|| nothing(format!("there is no map {name}. There are: {}", names())))?;
        return match map.missing(header, args.everywhere).is_empty() {
            true => Ok(map),
            false => Err(nothing(format!("columns are missing: {}. The file has: {columns}", lacks(map)))),
        };
    }
    let found = directory::choose(maps, header, args.everywhere);
    found.ok_or_else(|| {
        let missing: Vec<String> = maps.values().map(lacks).collect();
        nothing(format!("columns are missing: {}. The file has: {columns}", missing.join("; ")))
    })
}

/// The lines of a file, each with its number; of one that is too long, the number only.
struct Lines {
    path: PathBuf,
    file: BufReader<File>,
    number: u64,
}

impl Lines {
    fn open(path: &Path) -> Result<Self, Failure> {
        let file = File::open(path).map_err(|error| nothing(format!("could not read {}: {error}", path.display())))?;
        Ok(Self { path: path.to_owned(), file: BufReader::with_capacity(LONGEST, file), number: 0 })
    }

    fn next(&mut self) -> Result<Option<(u64, Option<String>)>, Failure> {
        let path = self.path.clone();
        let failed = |error| nothing(format!("could not read {}: {error}", path.display()));
        let mut bytes = Vec::new();
        let most = u64::try_from(LONGEST).unwrap_or(u64::MAX) + 1;
        if (&mut self.file).take(most).read_until(b'\n', &mut bytes).map_err(failed)? == 0 {
            return Ok(None);
        }
        self.number += 1;
        let is_too_long = bytes.len() > LONGEST && bytes.last() != Some(&b'\n');
        if is_too_long {
            self.pass_over().map_err(failed)?;
        }
        if self.number == 1 && bytes.starts_with(BOM) {
            bytes.drain(..BOM.len());
        }
        while bytes.last().is_some_and(|byte| matches!(byte, b'\n' | b'\r')) {
            bytes.pop();
        }
        if is_too_long {
            return Ok(Some((self.number, None)));
        }
        match String::from_utf8(bytes) {
            Ok(text) if !text.contains('\0') => Ok(Some((self.number, Some(text)))),
            _ => Err(nothing(format!(
                "{}, line {}: this is not UTF-8. Save it as UTF-8 (in a spreadsheet: save as CSV, character set UTF-8) \
                 and import it again",
                self.path.display(),
                self.number
            ))),
        }
    }

    /// The rest of a line, without holding it.
    fn pass_over(&mut self) -> io::Result<()> {
        loop {
            let held = self.file.fill_buf()?;
            if held.is_empty() {
                return Ok(());
            }
            let end = held.iter().position(|byte| *byte == b'\n');
            let length = end.map_or(held.len(), |end| end + 1);
            self.file.consume(length);
            if end.is_some() {
                return Ok(());
            }
        }
    }
}

/// The rows that are there. A file that cannot be read whole is not touched.
fn there(target: &Path) -> Result<Vec<Row>, Failure> {
    let text = match fs::read_to_string(target) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(nothing(format!("could not read {}: {error}", target.display()))),
    };
    let name = target.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let (rows, findings) = directory::read(&format!("{}{name}", directory::OWN), &text);
    match findings.first() {
        None => Ok(rows),
        Some(first) => {
            let reason = first.args.get("reason").map_or(first.code.word(), String::as_str);
            Err(nothing(format!("{}:{}: {reason}. Correct it first", target.display(), first.line)))
        }
    }
}

/// One import at a time: the folder is locked while what is there is read and replaced.
fn lock(folder: &Path) -> Result<File, Failure> {
    let failed = |error| nothing(format!("could not use the folder {}: {error}", folder.display()));
    fs::create_dir_all(folder).map_err(failed)?;
    let file = File::open(folder).map_err(failed)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => {
            Err(nothing(format!("another import works in {}: wait until it is done", folder.display())))
        }
        Err(TryLockError::Error(error)) => Err(failed(error)),
    }
}

/// Writes a new file beside the old one and moves it there: a reader sees the one or the other, whole.
fn put(target: &Path, rows: &[Row]) -> Result<(), Failure> {
    let failed = |error: io::Error| nothing(format!("could not write {}: {error}", target.display()));
    let bytes =
        directory::write(rows).map_err(|why| nothing(format!("could not write {}: {why}", target.display())))?;
    let folder = target.parent().unwrap_or(Path::new("."));
    let name = target.file_name().unwrap_or_default().to_string_lossy();
    let beside = folder.join(format!(".{name}.new"));
    let written = || -> io::Result<()> {
        let mut file = File::create(&beside)?;
        file.write_all(&bytes)?;
        if let Ok(old) = fs::metadata(target) {
            file.set_permissions(old.permissions())?;
        }
        file.sync_all()?;
        fs::rename(&beside, target)?;
        File::open(folder)?.sync_all()
    };
    written().map_err(|error| {
        // What cannot be removed is written over by the next import.
        let _ = fs::remove_file(&beside);
        failed(error)
    })
}
