//! From typed words to a value: dates, months, numbers, keys of tables, short texts.
//!
//! When words fit several values, all of them are given back; nothing is guessed.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::dialogue::{Bound, Lookup, SlotKind, Span, TableId, Toward, ValueId};
use crate::engine::case::{Private, Value};
use crate::engine::facts::calendar::shift;
use crate::engine::language::fold::fold;
use crate::engine::language::number;
use crate::engine::language::vocabulary::{Vocabulary, said};
use crate::engine::world::World;

/// What typed words mean as the value of a slot.
#[derive(Clone, Debug, PartialEq)]
pub enum Parsed {
    /// Exactly one value.
    Is(Value),
    /// Several values fit: the person says which.
    Several(Vec<Value>),
    /// No value, and why.
    Not(Why),
}

/// Why words are no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// A date before the earliest allowed.
    Early(Date),
    /// A date after the latest allowed.
    Late(Date),
    /// More characters than allowed.
    Long(usize),
    /// A number outside its bounds.
    Range {
        /// Smallest number that is taken.
        min: i64,
        /// Largest number that is taken.
        max: i64,
    },
    /// Nothing of that kind was read, or several at once.
    Unclear,
}

/// Bounds of a date answer as days.
#[derive(Clone, Copy, Debug, Default)]
pub struct Limits {
    /// First day that is taken; None: no bound.
    pub earliest: Option<Date>,
    /// Last day that is taken; None: no bound.
    pub latest: Option<Date>,
}

impl Limits {
    /// The days that bounds relative to today mean.
    pub fn of(earliest: Option<&Bound>, latest: Option<&Bound>, today: Date) -> Self {
        let day = |bound: &Bound| shift(today, bound.span, bound.toward);
        Self { earliest: earliest.map(day), latest: latest.map(day) }
    }

    fn refuse(&self, day: Date) -> Option<Why> {
        match (self.earliest, self.latest) {
            (Some(earliest), _) if day < earliest => Some(Why::Early(earliest)),
            (_, Some(latest)) if day > latest => Some(Why::Late(latest)),
            _ => None,
        }
    }
}

/// Reads the value of a slot that has no choices of its own.
pub fn read(world: &World, voice: &Vocabulary, kind: &SlotKind, text: &str, limits: Limits, today: Date) -> Parsed {
    match kind {
        SlotKind::Choice(_) | SlotKind::OptionOf | SlotKind::YesNo => Parsed::Not(Why::Unclear),
        SlotKind::Date => read_date(voice, text, limits, today),
        SlotKind::Lookup(lookup) => read_lookup(world, lookup, text),
        SlotKind::Month => read_month(voice, text, limits, today),
        SlotKind::Number { min, max } => match only_number(voice, &voice.spelled(&fold(text))) {
            Some(number) if (*min..=*max).contains(&number) => Parsed::Is(Value::Number(number)),
            Some(_) => Parsed::Not(Why::Range { min: *min, max: *max }),
            None => Parsed::Not(Why::Unclear),
        },
        SlotKind::Text { max } => {
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            match text.chars().count() {
                0 => Parsed::Not(Why::Unclear),
                long if long > *max => Parsed::Not(Why::Long(*max)),
                _ => Parsed::Is(Value::Text(Private(text))),
            }
        }
    }
}

/// The one number of a text; none when there are several or when it is negative or has decimals.
fn only_number(voice: &Vocabulary, folded: &str) -> Option<i64> {
    let words: Vec<&str> = folded.split(' ').collect();
    // "pas encore 26", "bientôt 25", "ma fille a 24 ans": not the number that is asked.
    if ["not", "doubt", "or"].iter().any(|what| said(voice, what, folded)) {
        return None;
    }
    match number::values(voice, &words)[..] {
        [number] => Some(number),
        _ => None,
    }
}

/// Reads a key: typed, by its name, or searched by the words of its label.
pub fn read_lookup(world: &World, lookup: &Lookup, text: &str) -> Parsed {
    let folded = fold(text);
    let words: Vec<&str> = folded.split(' ').collect();
    let joined = words.concat();
    // A key with fewer digits than it has: "16" for "0016".
    let padded: Vec<String> = words.iter().filter_map(|word| lookup.padded(word)).collect();
    // The whole text first ("97 400"), then each word of a sentence.
    let typed = [text.trim(), joined.as_str()].into_iter().chain(words.iter().copied());
    let typed = typed.chain(padded.iter().map(String::as_str));
    let mut keys: Vec<ValueId> = named(world, lookup, &folded);
    typed.for_each(|cell| add_keys(world, lookup, cell, &mut keys));
    if keys.is_empty()
        && let Some(labels) = world.labels.get(&lookup.table)
    {
        // What words find is confirmed, even when it is one alone.
        let is_little = |word: &&str| world.voices.values().any(|voice| voice.is_word("little", word));
        let telling: Vec<&str> = words.into_iter().filter(|word| !is_little(word)).collect();
        let found: Vec<Value> = labels.search(&telling).into_iter().map(Value::Word).collect();
        return if found.is_empty() { Parsed::Not(Why::Unclear) } else { Parsed::Several(found) };
    }
    match &keys[..] {
        [] => Parsed::Not(Why::Unclear),
        [key] => Parsed::Is(Value::Word(key.clone())),
        _ => Parsed::Several(keys.into_iter().map(Value::Word).collect()),
    }
}

/// The keys of a name, and of the same words typed as a key.
pub fn keys_of(world: &World, lookup: &Lookup, folded: &str) -> Vec<ValueId> {
    let mut keys = named(world, lookup, folded);
    add_keys(world, lookup, folded, &mut keys);
    keys
}

/// Adds the keys of a cell that are not there yet.
fn add_keys(world: &World, lookup: &Lookup, cell: &str, keys: &mut Vec<ValueId>) {
    let table = world.dialogue.tables.get(&lookup.table);
    for key in table.into_iter().flat_map(|table| table.find(&lookup.typed, cell, &lookup.gives)) {
        if !keys.iter().any(|known| known.as_str() == key) {
            keys.push(key.into());
        }
    }
}

/// The keys that a name stands for: several when places share it.
pub fn named(world: &World, lookup: &Lookup, folded: &str) -> Vec<ValueId> {
    let found = |names: &[(TableId, String, String)]| {
        let mut keys: Vec<ValueId> = Vec::new();
        for key in names.iter().flat_map(|named| world.keys_of(named, folded)) {
            if !keys.contains(&key) {
                keys.push(key);
            }
        }
        keys
    };
    let keys = found(&lookup.named);
    // "bretagne" is a région before it is two villages.
    let wide = if keys.len() == 1 { Vec::new() } else { found(&lookup.wide) };
    if wide.is_empty() { keys } else { wide }
}

fn read_month(voice: &Vocabulary, text: &str, limits: Limits, today: Date) -> Parsed {
    let folded = fold(text);
    let words: Vec<&str> = folded.split(' ').collect();
    let numbers: Vec<i64> = words.iter().filter_map(|word| number::leading(word)).collect();
    let found = match (month_word(voice, &words), &numbers[..]) {
        (Some(month), [.., year]) => full_year(*year, today).map(|year| (year, month)),
        (None, [year, month]) if *year > 31 => pair(*year, *month),
        (None, [month, year]) => full_year(*year, today).and_then(|year| pair(i64::from(year), *month)),
        (None, [_, month, year]) if *year > 31 => pair(*year, *month),
        (None, [year, month, _]) if *year > 31 => pair(*year, *month),
        (None, []) if said(voice, "today", &folded) => Some((today.year(), today.month())),
        (None, []) if said(voice, "last", &folded) && said(voice, "month", &folded) => {
            let last = shift(today, Span::Months(1), Toward::Before);
            Some((last.year(), last.month()))
        }
        _ => None,
    };
    let Some((year, month)) = found else { return Parsed::Not(Why::Unclear) };
    let Ok(first) = Date::new(year, month, 1) else { return Parsed::Not(Why::Unclear) };
    // A month is inside its bounds when one of its days is.
    let refused = match limits {
        Limits { earliest: Some(earliest), .. } if first.last_of_month() < earliest => Some(Why::Early(earliest)),
        Limits { latest: Some(latest), .. } if first > latest => Some(Why::Late(latest)),
        _ => None,
    };
    refused.map_or(Parsed::Is(Value::Month { year, month }), Parsed::Not)
}

fn pair(year: i64, month: i64) -> Option<(i16, i8)> {
    let month = i8::try_from(month).ok().filter(|month| (1..=12).contains(month))?;
    Some((i16::try_from(year).ok().filter(|year| (1900..=2200).contains(year))?, month))
}

/// A year as people write it: `2026`, or `26` for the nearest century.
fn full_year(year: i64, today: Date) -> Option<i16> {
    let year = match year {
        0..=99 => {
            let century = i64::from(today.year()) / 100 * 100;
            // Work that lies up to ten years ahead or ninety back.
            if century + year > i64::from(today.year()) + 10 { century + year - 100 } else { century + year }
        }
        _ => year,
    };
    i16::try_from(year).ok().filter(|year| (1900..=2200).contains(year))
}

fn month_word(voice: &Vocabulary, words: &[&str]) -> Option<i8> {
    (1..=12).find(|month| {
        let names = voice.lexicon.get(&format!("month-{month}"));
        names.is_some_and(|names| names.iter().any(|name| words.contains(&name.as_str())))
    })
}

fn read_date(voice: &Vocabulary, text: &str, limits: Limits, today: Date) -> Parsed {
    let folded = voice.spelled(&fold(text));
    let days = dates(voice, &folded, today);
    let (fitting, refused): (Vec<Date>, Vec<Date>) =
        days.iter().copied().partition(|day| limits.refuse(*day).is_none());
    // A day without a year: when the nearest one cannot be, one a year away was hardly meant.
    let far = |day: &Date| (*day - today).get_days().abs();
    let nearest = days.iter().min_by_key(|day| far(day));
    if let (Some(nearest), Some(why)) = (nearest, nearest.and_then(|day| limits.refuse(*day)))
        && days.len() > 1
        && far(nearest) < 60
        && fitting.iter().all(|day| far(day) > 180)
    {
        return Parsed::Not(why);
    }
    let is_a_week_apart = fitting.windows(2).any(|two| (two[1] - two[0]).get_days() == 7);
    match (&fitting[..], refused.first()) {
        ([day], _) => Parsed::Is(Value::Date(*day)),
        ([], Some(day)) => Parsed::Not(limits.refuse(*day).unwrap_or(Why::Unclear)),
        ([], None) => Parsed::Not(Why::Unclear),
        (several, _) if names_a_week(voice, &folded) || is_a_week_apart => {
            Parsed::Several(several.iter().copied().map(Value::Date).collect())
        }
        // A day without a year, of which bounds leave several: the nearest one on the side of the bound.
        (several, _) if limits.latest.is_some_and(|latest| latest <= today) => {
            Parsed::Is(Value::Date(several.iter().copied().max().unwrap_or(today)))
        }
        (several, _) if limits.earliest.is_some_and(|earliest| earliest >= today) => {
            Parsed::Is(Value::Date(several.iter().copied().min().unwrap_or(today)))
        }
        (several, _) => Parsed::Several(several.iter().copied().map(Value::Date).collect()),
    }
}

/// The days that a text may mean, without bounds: several when the year is not said.
fn dates(voice: &Vocabulary, folded: &str, today: Date) -> BTreeSet<Date> {
    let words: Vec<&str> = folded.split(' ').collect();
    let numbers = number::values(voice, &words);
    if said(voice, "not", folded) || said(voice, "or", folded) {
        return BTreeSet::new();
    }
    if let Some(day) = relative(voice, folded, &words, today) {
        return BTreeSet::from([day]);
    }
    let (day, month, year) = match (month_word(voice, &words), &numbers[..]) {
        (Some(month), [day]) => (*day, i64::from(month), None),
        (Some(month), [day, year]) if *day <= 31 => (*day, i64::from(month), Some(*year)),
        (Some(month), [year, day]) => (*day, i64::from(month), Some(*year)),
        (None, [year, month, day]) if *year > 31 => (*day, *month, Some(*year)),
        (None, [day, month, year]) => (*day, *month, Some(*year)),
        (None, [day, month]) if *month <= 12 => (*day, *month, None),
        (None, []) => return weekdays(voice, &words, today),
        // "le 3": of this month, or of the one beside it.
        (None, [day]) if is_day_alone(voice, &words) => {
            let months = [-1, 0, 1].map(|months| shift(today.first_of_month(), Span::Months(months), Toward::After));
            let day = i8::try_from(*day).ok();
            return months.into_iter().filter_map(|month| Date::new(month.year(), month.month(), day?).ok()).collect();
        }
        _ => return BTreeSet::new(),
    };
    let make = |year: i16| Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok();
    match year {
        Some(year) => full_year(year, today).and_then(make).into_iter().collect(),
        // "lundi 7 septembre": the weekday says which year.
        None => {
            let named = (1..=7i8).find(|day| words.iter().any(|word| voice.is_word(&format!("weekday-{day}"), word)));
            let fits = |date: &Date| named.is_none_or(|day| date.weekday().to_monday_one_offset() == day);
            let all: BTreeSet<Date> = (today.year() - 1..=today.year() + 1).filter_map(make).collect();
            let fitting: BTreeSet<Date> = all.iter().copied().filter(fits).collect();
            // A slip about the weekday is likelier than another year.
            let nearest = all.iter().copied().min_by_key(|date| (*date - today).get_days().abs());
            let is_near = |date: &Date| (*date - today).get_days().abs() < 60;
            if fitting.is_empty() { all } else { fitting.into_iter().chain(nearest.filter(is_near)).collect() }
        }
    }
}

/// Whether a number is said as a day of the month and nothing else: "le 3", "reçu le 12".
fn is_day_alone(voice: &Vocabulary, words: &[&str]) -> bool {
    let place = words.iter().position(|word| number::leading(word).is_some());
    place.is_some_and(|at| at > 0 && at + 1 == words.len() && voice.is_word("the", words[at - 1]))
}

fn relative(voice: &Vocabulary, folded: &str, words: &[&str], today: Date) -> Option<Date> {
    for (what, days) in
        [("before-yesterday", -2), ("yesterday", -1), ("today", 0), ("after-tomorrow", 2), ("tomorrow", 1)]
    {
        if said(voice, what, folded) {
            return Some(shift(today, Span::Days(days), Toward::After));
        }
    }
    let toward = if said(voice, "ago", folded) {
        Toward::Before
    } else if said(voice, "in", folded) {
        Toward::After
    } else {
        return None;
    };
    let unit = |what: &str| {
        voice.lexicon.get(what).is_some_and(|names| names.iter().any(|name| words.contains(&name.as_str())))
    };
    let count = number::values(voice, words).first().and_then(|count| i32::try_from(*count).ok())?;
    let count = Some(count).filter(|count| *count <= 1000)?;
    let span = if unit("day") {
        Span::Days(count)
    } else if unit("week") {
        Span::Weeks(count)
    } else if unit("month") {
        Span::Months(count)
    } else if unit("year") {
        Span::Years(count)
    } else {
        return None;
    };
    Some(shift(today, span, toward))
}

/// A day of the week: the last one and the next one; only the last when the words say so.
fn weekdays(voice: &Vocabulary, words: &[&str], today: Date) -> BTreeSet<Date> {
    let named = (1..=7i8).find(|day| {
        let names = voice.lexicon.get(&format!("weekday-{day}"));
        names.is_some_and(|names| names.iter().any(|name| words.contains(&name.as_str())))
    });
    let has = |what: &str| words.iter().any(|word| voice.is_word(what, word));
    let Some(named) = named else { return week(today, has("week"), has("last"), has("next")) };
    let since = (today.weekday().to_monday_one_offset() - named).rem_euclid(7);
    let since = if since == 0 { 7 } else { since };
    let last = shift(today, Span::Days(i32::from(since)), Toward::Before);
    let next = shift(
        last,
        Span::Weeks(if last == shift(today, Span::Weeks(1), Toward::Before) { 2 } else { 1 }),
        Toward::After,
    );
    match (has("last"), has("next")) {
        (true, _) => BTreeSet::from([last]),
        (_, true) => BTreeSet::from([next]),
        // On a Monday, "lundi" may be today, or a week ago.
        _ if today.weekday().to_monday_one_offset() == named => BTreeSet::from([last, today, next]),
        _ => BTreeSet::from([last, next]),
    }
}

/// Whether the words name a whole week and no day of it.
fn names_a_week(voice: &Vocabulary, folded: &str) -> bool {
    let words: Vec<&str> = folded.split(' ').collect();
    let has = |what: &str| words.iter().any(|word| voice.is_word(what, word));
    let has_day = (1..=7).any(|day| has(&format!("weekday-{day}")));
    has("week") && (has("last") || has("next")) && !has_day
}

/// "La semaine dernière" may be any of its days: the person says which.
fn week(today: Date, is_week: bool, is_last: bool, is_next: bool) -> BTreeSet<Date> {
    let weeks = match (is_week, is_last, is_next) {
        (true, true, false) => -1,
        (true, false, true) => 1,
        _ => return BTreeSet::new(),
    };
    let monday = shift(today, Span::Days(i32::from(today.weekday().to_monday_zero_offset())), Toward::Before);
    let first = shift(monday, Span::Weeks(weeks), Toward::After);
    (0..7).map(|day| shift(first, Span::Days(day), Toward::After)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn voice() -> Vocabulary {
        let mut voice = Vocabulary::default();
        for (what, words) in [
            ("today", "aujourd hui|ce jour"),
            ("yesterday", "hier"),
            ("before-yesterday", "avant hier"),
            ("tomorrow", "demain"),
            ("ago", "il y a"),
            ("in", "dans"),
            ("day", "jour|jours"),
            ("week", "semaine|semaines"),
            ("month", "mois"),
            ("last", "dernier"),
            ("not", "pas"),
            ("month-3", "mars"),
            ("month-12", "decembre|dec"),
            ("weekday-1", "lundi"),
        ] {
            voice.lexicon.insert(what.into(), words.split('|').map(str::to_owned).collect());
        }
        voice
    }

    #[test]
    fn reads_dates_as_people_write_them() {
        let today = date(2026, 11, 24);
        let past = Limits { earliest: Some(date(2024, 11, 24)), latest: Some(today) };
        let ahead = Limits { earliest: Some(today), latest: None };
        let free = Limits::default();
        let is = |day| Parsed::Is(Value::Date(day));
        for (text, limits, reading) in [
            ("12/03/2026", past, is(date(2026, 3, 12))),
            ("2026-03-12", past, is(date(2026, 3, 12))),
            ("12.3.26", past, is(date(2026, 3, 12))),
            ("le 12 mars 2026", past, is(date(2026, 3, 12))),
            ("1er mars", past, is(date(2026, 3, 1))),
            ("12 mars", ahead, is(date(2027, 3, 12))),
            ("hier", past, is(date(2026, 11, 23))),
            ("Avant-hier !", past, is(date(2026, 11, 22))),
            ("aujourd’hui", past, is(today)),
            ("il y a 2 semaines", past, is(date(2026, 11, 10))),
            ("dans 3 jours", ahead, is(date(2026, 11, 27))),
            ("lundi dernier", past, is(date(2026, 11, 23))),
            ("lundi", past, is(date(2026, 11, 23))),
            ("lundi", ahead, is(date(2026, 11, 30))),
            ("demain", past, Parsed::Not(Why::Late(today))),
            ("12/03/2020", past, Parsed::Not(Why::Early(date(2024, 11, 24)))),
            ("31/02/2026", past, Parsed::Not(Why::Unclear)),
            ("pas hier", past, Parsed::Not(Why::Unclear)),
            ("la semaine dernière", past, Parsed::Not(Why::Unclear)),
            ("mars 2026", past, Parsed::Not(Why::Unclear)),
            ("99999999999999999999", past, Parsed::Not(Why::Unclear)),
            (
                "12 décembre",
                free,
                Parsed::Several([2025, 2026, 2027].map(|year| Value::Date(date(year, 12, 12))).into()),
            ),
        ] {
            assert_eq!(read_date(&voice(), text, limits, today), reading, "{text}");
        }
    }

    #[test]
    fn reads_months_and_numbers() {
        let today = date(2026, 11, 24);
        for (text, found) in [
            ("mars 2019", Some((2019, 3))),
            ("03/2019", Some((2019, 3))),
            ("2019-03", Some((2019, 3))),
            ("12/03/2019", Some((2019, 3))),
            ("déc. 98", Some((1998, 12))),
            ("2019", None),
            ("13/2019", None),
        ] {
            let reading =
                found.map_or(Parsed::Not(Why::Unclear), |(year, month)| Parsed::Is(Value::Month { year, month }));
            assert_eq!(read_month(&voice(), text, Limits::default(), today), reading, "{text}");
        }
        for (text, number) in
            [("35", Some(35)), ("35h", Some(35)), ("j ai 19 ans", Some(19)), ("20 ou 30", None), ("", None)]
        {
            assert_eq!(only_number(&voice(), text), number, "{text}");
        }
    }
}
