//! From typed words to a day or a month.
//!
//! A day without a year is the nearest one that its bounds allow, and rather one to come; hours are passed over, and so
//! is what is denied.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::parsed::{Limits, Parsed, Why};
use crate::dialogue::{Span, Toward};
use crate::engine::case::Value;
use crate::engine::facts::calendar::shift;
use crate::engine::language::fold::fold;
use crate::engine::language::number;
use crate::engine::language::vocabulary::{Vocabulary, said};

pub(super) fn read_month(voice: &Vocabulary, text: &str, limits: Limits, today: Date) -> Parsed {
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

pub(super) fn read_date(voice: &Vocabulary, text: &str, limits: Limits, today: Date) -> Parsed {
    let folded = voice.spelled(&fold(&without_hours(voice, text)));
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
    match (&fitting[..], refused.first()) {
        ([day], _) => Parsed::Is(Value::Date(*day)),
        ([], Some(day)) => Parsed::Not(limits.refuse(*day).unwrap_or(Why::Unclear)),
        ([], None) => Parsed::Not(Why::Unclear),
        (several, _) if names_a_week(voice, &folded) => {
            Parsed::Several(several.iter().copied().map(Value::Date).collect())
        }
        // "lundi" on a Tuesday is yesterday or in six days; on a Monday it may be today.
        (several, _) if is_a_week_apart(several) && !is_clearly_next(voice, &folded, several, today) => {
            Parsed::Several(several.iter().copied().map(Value::Date).collect())
        }
        // A day without a year, of which bounds leave several: the nearest one on the side of the bound.
        (several, _) if limits.latest.is_some_and(|latest| latest <= today) => {
            Parsed::Is(Value::Date(several.iter().copied().max().unwrap_or(today)))
        }
        (several, _) if limits.earliest.is_some_and(|earliest| earliest >= today) => {
            Parsed::Is(Value::Date(several.iter().copied().min().unwrap_or(today)))
        }
        // Nothing says which: the nearest, and rather one to come. It is said back with its year.
        (several, _) => {
            let far = |day: &&Date| (**day - today).get_days() * if **day < today { -PAST } else { TO_COME };
            Parsed::Is(Value::Date(several.iter().min_by_key(far).copied().unwrap_or(today)))
        }
    }
}

fn is_a_week_apart(days: &[Date]) -> bool {
    days.windows(2).any(|two| (two[1] - two[0]).get_days() == 7)
}

/// Whether a day of the week is the one to come: it is nearly as near as the last one, and nothing speaks of before.
fn is_clearly_next(voice: &Vocabulary, folded: &str, days: &[Date], today: Date) -> bool {
    let [last, next] = days else { return false };
    let (since, until) = ((today - *last).get_days(), (*next - today).get_days());
    since > 0 && until > 0 && until <= 2 * since && !said(voice, "doubt", folded)
}

/// A day that has passed counts as farther away than one to come, as 3 to 2.
const PAST: i32 = 3;
const TO_COME: i32 = 2;

/// A text without the hours that it names: "24 mars à 14h30" is a day.
fn without_hours(voice: &Vocabulary, text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let is = |what: &str, at: usize| words.get(at).is_some_and(|word| voice.is_word(what, &fold(word)));
    let is_short = |word: &str| (1..=2).contains(&word.len()) && word.bytes().all(|sign| sign.is_ascii_digit());
    let mut kept: Vec<&str> = Vec::new();
    let mut at = 0;
    while let Some(word) = words.get(at) {
        let trimmed = word.trim_end_matches(['.', ',', ';', '!', '?']).to_lowercase();
        let (hour, rest) = trimmed.split_at(trimmed.find(|sign: char| !sign.is_ascii_digit()).unwrap_or(trimmed.len()));
        let (unit, minutes) = rest.split_at(rest.find(|sign: char| sign.is_ascii_digit()).unwrap_or(rest.len()));
        let is_hour = is_short(hour) && (unit == ":" && is_short(minutes) || voice.is_word("hour", unit));
        let is_apart = is_short(&trimmed) && is("hour", at + 1);
        if !is_hour && !is_apart {
            kept.push(word);
            at += 1;
            continue;
        }
        at += 1 + usize::from(is_apart);
        at += usize::from(is_apart && words.get(at).is_some_and(|minutes| is_short(minutes)));
        if kept.last().is_some_and(|word| voice.is_word("at", &fold(word))) {
            kept.pop();
        }
    }
    kept.join(" ")
}

/// What is left of a text without its denied parts: "pas le 24, le 25". All of it when every part is denied.
pub(super) fn undenied(voice: &Vocabulary, text: &str) -> String {
    if !said(voice, "not", &voice.spelled(&fold(text))) {
        return text.to_owned();
    }
    let pieces = text.split([',', ';', '\n']).flat_map(|piece| {
        let words: Vec<&str> = piece.split_whitespace().collect();
        let parts = words.split(|word| voice.is_word("but", &fold(word)));
        parts.map(|part| part.join(" ")).collect::<Vec<_>>()
    });
    let kept: Vec<String> =
        pieces.filter(|piece| !piece.is_empty() && !said(voice, "not", &voice.spelled(&fold(piece)))).collect();
    if kept.is_empty() { text.to_owned() } else { kept.join(", ") }
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
            ("the", "le"),
            ("at", "a"),
            ("hour", "h"),
            ("month-11", "novembre"),
            ("weekday-5", "vendredi"),
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
            ("12 décembre", free, is(date(2026, 12, 12))),
            ("lundi", free, Parsed::Several([23, 30].map(|day| Value::Date(date(2026, 11, day))).into())),
            ("vendredi", free, is(date(2026, 11, 27))),
            ("le 12 novembre à 14h30", free, is(date(2026, 11, 12))),
            ("pas le 24, le 26", ahead, is(date(2026, 11, 26))),
            ("vendredi 14:00", ahead, is(date(2026, 11, 27))),
        ] {
            assert_eq!(read_date(&voice(), &undenied(&voice(), text), limits, today), reading, "{text}");
        }
    }

    #[test]
    fn reads_months() {
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
    }
}
