//! Opening hours, promises and silences as a centre writes them in `jalon.toml`.

use jiff::civil::{Time, Weekday};

use crate::dialogue::Span;
use crate::engine::world::Opening;

/// Weekdays by their first letters, in English and in French.
const DAYS: [(&str, Weekday); 14] = [
    ("mon", Weekday::Monday),
    ("tue", Weekday::Tuesday),
    ("wed", Weekday::Wednesday),
    ("thu", Weekday::Thursday),
    ("fri", Weekday::Friday),
    ("sat", Weekday::Saturday),
    ("sun", Weekday::Sunday),
    ("lun", Weekday::Monday),
    ("mar", Weekday::Tuesday),
    ("mer", Weekday::Wednesday),
    ("jeu", Weekday::Thursday),
    ("ven", Weekday::Friday),
    ("sam", Weekday::Saturday),
    ("dim", Weekday::Sunday),
];

fn weekday(word: &str) -> Option<Weekday> {
    let word = word.to_lowercase();
    DAYS.iter().find(|(start, _)| word.starts_with(start)).map(|(_, day)| *day)
}

/// `mon-fri 09:00-12:30 14:00-17:00, sat 09:00-12:00`; nothing is always open. `None` when it cannot be read.
pub fn openings(text: &str) -> Option<Vec<Opening>> {
    let mut all = Vec::new();
    for group in text.split([',', ';']).map(str::trim).filter(|group| !group.is_empty()) {
        let mut words = group.split_whitespace();
        let days = words.next()?;
        let (first, last) = days.split_once('-').unwrap_or((days, days));
        let (first, last) = (weekday(first)?, weekday(last)?);
        let mut day = first;
        let mut days = vec![day];
        while day != last {
            day = day.next();
            days.push(day);
        }
        let mut is_empty = true;
        for hours in words {
            let (from, to) = hours.split_once('-')?;
            let (from, to) = (time(from)?, time(to)?);
            if from >= to {
                return None;
            }
            is_empty = false;
            all.extend(days.iter().map(|weekday| Opening { weekday: *weekday, from, to }));
        }
        if is_empty {
            return None;
        }
    }
    all.sort_by_key(|opening| (opening.weekday.to_monday_one_offset(), opening.from));
    Some(all)
}

/// `9:00`, `09h30`, `9h`.
pub fn time(text: &str) -> Option<Time> {
    let (hour, minute) = text.split_once([':', 'h', 'H'])?;
    let minute = if minute.is_empty() { 0 } else { minute.parse().ok()? };
    Time::new(hour.parse().ok()?, minute, 0, 0).ok()
}

/// `4 h`, `30 min`: minutes.
pub fn promise(text: &str) -> Option<i64> {
    let (number, unit) = text.trim().split_once(' ')?;
    let number: i64 = number.parse().ok().filter(|number| *number > 0)?;
    match unit.trim() {
        "h" | "hour" | "hours" | "heure" | "heures" => number.checked_mul(60),
        "min" | "minute" | "minutes" => Some(number),
        _ => None,
    }
}

/// `3 days`, `2 weeks`.
pub fn silence(text: &str) -> Option<Span> {
    let (number, unit) = text.trim().split_once(' ')?;
    let number: i32 = number.parse().ok().filter(|number| (1..=366).contains(number))?;
    match unit.trim() {
        "day" | "days" | "jour" | "jours" => Some(Span::Days(number)),
        "week" | "weeks" | "semaine" | "semaines" => Some(Span::Weeks(number)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_centres_write() {
        for (text, count) in [
            ("", Some(0)),
            ("mon-fri 09:00-12:30 14:00-17:00, sat 9h-12h", Some(11)),
            ("lun-ven 9h-17h", Some(5)),
            ("sam-lun 10:00-11:00", Some(3)),
            ("mon", None),
            ("mon 12:00-9:00", None),
            ("9:00-12:00", None),
        ] {
            assert_eq!(openings(text).map(|all| all.len()), count, "{text}");
        }
        for (text, minutes) in [("4 h", Some(240)), ("30 min", Some(30)), ("2", None), ("0 h", None), ("2 days", None)]
        {
            assert_eq!(promise(text), minutes, "{text}");
        }
        for (text, span) in [("3 days", Some(Span::Days(3))), ("2 semaines", Some(Span::Weeks(2))), ("3", None)] {
            assert_eq!(silence(text), span, "{text}");
        }
    }
}
