//! French typography: what a French reader expects around `: ; ? !`, quotes, apostrophes and in numbers.

use fluent::FluentValue;

/// No-break space, before a colon.
const WIDE: char = '\u{a0}';
/// Narrow no-break space, before `;`, `?`, `!` and inside quotes.
const NARROW: char = '\u{202f}';

/// What is wrong in a French text: the piece, and what to write instead.
pub fn slips(text: &str) -> Vec<(String, String)> {
    let letters: Vec<char> = text.chars().collect();
    let mut slips = Vec::new();
    let mut note = |at: usize, good: String| {
        let piece: String = letters[at.saturating_sub(1)..letters.len().min(at + 2)].iter().collect();
        slips.push((piece, good));
    };
    for (at, letter) in letters.iter().enumerate() {
        let before = at.checked_sub(1).map(|at| letters[at]);
        let after = letters.get(at + 1).copied();
        let ends_here = after.is_none_or(|after| after.is_whitespace() || matches!(after, '»' | ')' | '!' | '?' | '…'));
        match letter {
            '\'' => note(at, "’".into()),
            ':' if ends_here && !matches!(before, Some(WIDE | NARROW)) => note(at, format!("{WIDE}:")),
            ';' | '?' | '!' if ends_here && !matches!(before, Some(NARROW | '!' | '?' | '(') | None) => {
                note(at, format!("{NARROW}{letter}"));
            }
            '«' if after != Some(NARROW) => note(at, format!("«{NARROW}")),
            '»' if before != Some(NARROW) => note(at, format!("{NARROW}»")),
            '"' => note(at, "« »".into()),
            _ => {}
        }
    }
    if text.contains("...") {
        slips.push(("...".into(), "…".into()));
    }
    slips
}

/// Thousands apart, as French readers expect: "1 607" with a narrow no-break space.
pub fn grouped<M: fluent::memoizer::MemoizerKind>(value: &FluentValue, _: &M) -> Option<String> {
    thousands(value, NARROW)
}

/// A whole number from a thousand on, with a mark between its groups of three digits.
pub fn thousands(value: &FluentValue, mark: char) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let digits = number.value.abs().to_string();
    if number.value.fract() != 0.0 || digits.len() < 4 {
        return None;
    }
    let mut grouped = String::from(if number.value < 0.0 { "-" } else { "" });
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push(mark);
        }
        grouped.push(digit);
    }
    Some(grouped)
}

#[cfg(test)]
mod tests {
    use super::slips;

    #[test]
    fn finds_slips() {
        for (text, count) in [
            ("Avez-vous reçu la décision\u{202f}?", 0),
            ("Avez-vous reçu la décision ?", 1),
            ("À faire\u{a0}: l’étape", 0),
            ("À faire: l'étape", 2),
            ("Écrivez «\u{202f}aide\u{202f}».", 0),
            ("Écrivez « aide ».", 2),
            ("https://exemple.fr", 0),
            ("de 9:30 à 10:00", 0),
            ("Attendez...", 1),
        ] {
            assert_eq!(slips(text).len(), count, "{text}");
        }
    }
}
