//! `jalon contacts list | find`: rows as the bot has them, each with its date and source.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;

use clap::Args;
use jalon::app::contact::is_old;
use jalon::dialogue::{Dialogue, FactId, KindId, SlotKind};
use jalon::directory::{self, Confidence, Directory, Row};
use jalon::engine::language::fold::fold;
use jiff::civil::Date;

use super::place::{Place, Visible, day, kind};
use crate::cli::failure::Failure;

#[derive(Args)]
pub struct ListArgs {
    /// Only this kind.
    #[arg(long)]
    kind: Option<String>,
    /// Only rows of this area.
    #[arg(long, value_name = "FACT=VALUE")]
    area: Option<String>,
    /// Tell what is old on this day instead of today.
    #[arg(long, value_name = "2026-03-02")]
    at: Option<String>,
    #[command(flatten)]
    place: Place,
}

#[derive(Args)]
pub struct FindArgs {
    /// Kinds, places, words of a name.
    #[arg(required = true)]
    words: Vec<String>,
    /// Tell what is old on this day instead of today.
    #[arg(long, value_name = "2026-03-02")]
    at: Option<String>,
    #[command(flatten)]
    place: Place,
}

/// Lists rows.
pub fn list(args: &ListArgs) -> Result<(), Failure> {
    let today = day(args.at.as_deref())?;
    let (directory, dialogue) = args.place.directory()?;
    let wanted = args.kind.as_deref().map(|name| kind(&dialogue, name)).transpose()?;
    let area = match args.area.as_deref().map(|area| area.split_once('=').ok_or(area)) {
        None => None,
        Some(Ok((fact, value))) => Some((fact.to_owned(), value.to_owned())),
        Some(Err(area)) => return Err(Failure::misuse(format!("{area} is no area: write --area fact=value"))),
    };
    let kinds = directory.kinds().filter(|kind| wanted.as_ref().is_none_or(|wanted| wanted == *kind));
    let rows = kinds.flat_map(|kind| directory.rows(kind));
    let rows: Vec<&Row> = rows.filter(|row| area.as_ref().is_none_or(|area| row.areas.contains(area))).collect();
    show(&rows, today)
}

/// Finds rows by a kind and a place, or by words of their name.
pub fn find(args: &FindArgs) -> Result<(), Failure> {
    let today = day(args.at.as_deref())?;
    let (directory, dialogue) = args.place.directory()?;
    let folded = fold(&args.words.join(" "));
    let mut words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    let mut kinds: Vec<KindId> = directory.kinds().cloned().collect();
    let named = take_kinds(&mut words, &kinds);
    if !named.is_empty() {
        kinds = named;
    }
    let places = places(&dialogue, &words);
    let mut rows = near(&directory, &dialogue, &kinds, &places);
    // What names no place, or one without rows, may be words of a name.
    if rows.is_empty() {
        let all = kinds.iter().flat_map(|kind| directory.rows(kind));
        rows = all.filter(|row| words.iter().all(|word| has_word(row, word))).collect();
    }
    if rows.is_empty() {
        return Err(Failure::no(format!("nothing is known for {}", args.words.join(" "))));
    }
    show(&rows, today)
}

/// The kinds that these words name; their words are taken away.
fn take_kinds(words: &mut Vec<&str>, kinds: &[KindId]) -> Vec<KindId> {
    let mut named = Vec::new();
    let mut known: Vec<(Vec<String>, &KindId)> =
        kinds.iter().map(|kind| (fold(kind.as_str()).split(' ').map(str::to_owned).collect(), kind)).collect();
    // "rh-administration" before "rh".
    known.sort_by_key(|(parts, _)| std::cmp::Reverse(parts.len()));
    for (parts, kind) in known {
        if let Some(at) = words.windows(parts.len()).position(|window| window.iter().eq(parts.iter())) {
            words.drain(at..at + parts.len());
            named.push(kind.clone());
        }
    }
    named
}

/// The areas that these words name together, or else one by one, and the wider ones that they are in.
fn places(dialogue: &Dialogue, words: &[&str]) -> BTreeSet<(String, String)> {
    let whole = words.join(" ");
    let mut found = named(dialogue, &whole);
    if found.is_empty() {
        found = words.iter().flat_map(|word| named(dialogue, word)).collect();
    }
    let narrow: Vec<(String, String)> = found.iter().cloned().collect();
    for (fact, value) in narrow {
        let place = dialogue.areas.iter().position(|area| area.0 == fact).unwrap_or(0);
        for area in &dialogue.areas[place + 1..] {
            let pairs = directory::wider(dialogue, &FactId(fact.clone()), area);
            found.extend(pairs.into_iter().filter(|(from, _)| *from == value).map(|(_, to)| (area.0.clone(), to)));
        }
    }
    found
}

/// The areas of one name, code, or typed key.
fn named(dialogue: &Dialogue, word: &str) -> BTreeSet<(String, String)> {
    let mut found = BTreeSet::new();
    for area in &dialogue.areas {
        let values = directory::known(dialogue, area.as_str()).unwrap_or_default();
        found.extend(values.into_iter().filter(|value| fold(value) == word).map(|value| (area.0.clone(), value)));
        let Some(SlotKind::Lookup(lookup)) = dialogue.slots.get(area.as_str()).map(|slot| &slot.kind) else { continue };
        let typed = (lookup.table.clone(), lookup.gives.clone(), lookup.typed.clone());
        for (table, key, name) in lookup.named.iter().chain([&typed]).chain(&lookup.label) {
            let Some(table) = dialogue.tables.get(table) else { continue };
            let keys = table.pairs(key, name).filter(|(_, name)| fold(name) == word);
            found.extend(keys.map(|(key, _)| (area.0.clone(), key.to_owned())));
        }
    }
    found
}

/// Rows of these areas, the most precise first, then those that serve everywhere.
fn near<'a>(
    directory: &'a Directory,
    dialogue: &Dialogue,
    kinds: &[KindId],
    places: &BTreeSet<(String, String)>,
) -> Vec<&'a Row> {
    let rank = |row: &Row| {
        let met = row.areas.iter().filter(|area| places.contains(area));
        let ranks = met.filter_map(|(fact, _)| dialogue.areas.iter().position(|area| area.0 == *fact));
        ranks.min().or_else(|| row.areas.is_empty().then_some(dialogue.areas.len()))
    };
    let mut found = Vec::new();
    for kind in kinds.iter().filter(|_| !places.is_empty()) {
        let mut rows: Vec<(usize, &Row)> =
            directory.rows(kind).iter().filter_map(|row| Some((rank(row)?, row))).collect();
        rows.sort_by_key(|(rank, _)| *rank);
        found.extend(rows.into_iter().map(|(_, row)| row));
    }
    found
}

fn has_word(row: &Row, word: &str) -> bool {
    fold(&format!("{} {}", row.name, row.address)).split(' ').any(|one| one == word)
}

fn show(rows: &[&Row], today: Date) -> Result<(), Failure> {
    let mut out = Visible(std::io::stdout().lock());
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for row in rows {
        let areas: Vec<String> = row.areas.iter().map(|(fact, value)| format!("{fact}={value}")).collect();
        let areas = if areas.is_empty() { "everywhere".to_owned() } else { areas.join(" ") };
        let own = if row.is_own { ", own" } else { "" };
        writeln!(out, "{} | {areas} | {}{own}", row.kind, row.name)?;
        let ways = [&row.phone, &row.email, &row.url, &row.address];
        let ways: Vec<&str> = ways.into_iter().map(String::as_str).filter(|way| !way.is_empty()).collect();
        writeln!(
            out,
            "    {}",
            if ways.is_empty() { "no way to reach it is known".to_owned() } else { ways.join(" | ") }
        )?;
        let date = if row.date.is_empty() { "date not known" } else { &row.date };
        writeln!(out, "    {date}, {}, {}{}", row.confidence.word(), row.source, mark(row, today))?;
        *counts.entry(&row.kind).or_default() += 1;
    }
    let counts: Vec<String> = counts.iter().map(|(kind, count)| format!("{kind} {count}")).collect();
    writeln!(out, "{} rows{}{}", rows.len(), if counts.is_empty() { "" } else { ": " }, counts.join(", "))?;
    Ok(())
}

/// Whether to check a row before relying on it.
fn mark(row: &Row, today: Date) -> &'static str {
    match (row.confidence, is_old(row, today)) {
        (Confidence::Unsure, _) => " [to be checked]",
        (_, true) if row.date.is_empty() => " [old: no date]",
        (_, true) => " [old: more than a year]",
        _ => "",
    }
}
