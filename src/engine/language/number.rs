//! Numbers as people write them: in digits, or in words ("quatre-vingt-dix-sept").
//!
//! Number words are data: `common-word-number-<n>` for 0 to 20, the tens, and 100. Larger ones are
//! put together here.

use super::vocabulary::Vocabulary;

/// Numbers that have a word of their own.
pub const NAMED: [i64; 29] =
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 30, 40, 50, 60, 70, 80, 90, 100];
/// Words that the name of one number may have: "quatre vingt dix".
const LONGEST: usize = 3;

/// The number of a word such as `35`, `35h` or `1er`.
pub fn leading(word: &str) -> Option<i64> {
    let digits: &str = &word[..word.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(word.len())];
    let rest = &word[digits.len()..];
    let is_suffix = rest.chars().count() <= 3 && !rest.chars().any(|letter| letter.is_ascii_digit());
    if is_suffix && digits.len() <= 9 { digits.parse().ok() } else { None }
}

/// A number and the words that it takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spoken {
    /// Place of its first word in the text, from 0.
    pub at: usize,
    /// How many words it takes.
    pub words: usize,
    /// The number, never negative.
    pub value: i64,
    /// Whether it was written in digits; otherwise in words.
    pub in_digits: bool,
}

/// Every number of a text, in order.
pub fn all(voice: &Vocabulary, words: &[&str]) -> Vec<Spoken> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let spoken = match leading(words[at]) {
            Some(value) => Some(Spoken { at, words: 1, value, in_digits: true }),
            None => spelled(voice, words, at),
        };
        at += spoken.map_or(1, |spoken| spoken.words);
        found.extend(spoken);
    }
    found
}

/// The numbers that are written in digits; those written in words when none is in digits.
pub fn values(voice: &Vocabulary, words: &[&str]) -> Vec<i64> {
    let all = all(voice, words);
    let digits: Vec<i64> = all.iter().filter(|spoken| spoken.in_digits).map(|spoken| spoken.value).collect();
    if digits.is_empty() { all.iter().map(|spoken| spoken.value).collect() } else { digits }
}

fn spelled(voice: &Vocabulary, words: &[&str], at: usize) -> Option<Spoken> {
    let (mut value, mut length) = named(voice, words, at)?;
    loop {
        let is_joined = words.get(at + length).is_some_and(|word| voice.is_word("and", word));
        let next = at + length + usize::from(is_joined);
        let Some((more, size)) = named(voice, words, next) else { break };
        let adds = more > 0
            && ((value % 10 == 0 && (20..100).contains(&value) && more < 20)
                || (value % 100 == 0 && value > 0 && more < 100));
        if adds {
            value += more;
        } else if more == 100 && (2..10).contains(&value) && !is_joined {
            value *= 100;
        } else {
            break;
        }
        length = next + size - at;
    }
    Some(Spoken { at, words: length, value, in_digits: false })
}

fn named(voice: &Vocabulary, words: &[&str], at: usize) -> Option<(i64, usize)> {
    (1..=LONGEST).rev().find_map(|length| {
        let phrase = words.get(at..at + length)?.join(" ");
        let is = |number: &i64| voice.is_word(&format!("number-{number}"), &phrase);
        NAMED.into_iter().find(is).map(|number| (number, length))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_numbers_in_words() {
        let mut voice = Vocabulary::default();
        for (number, names) in [
            (1, "un|une"),
            (4, "quatre"),
            (5, "cinq"),
            (7, "sept"),
            (11, "onze"),
            (17, "dix sept"),
            (20, "vingt"),
            (60, "soixante"),
            (70, "soixante dix"),
            (80, "quatre vingt|quatre vingts"),
            (90, "quatre vingt dix"),
            (100, "cent|cents"),
        ] {
            voice.lexicon.insert(format!("number-{number}"), names.split('|').map(str::to_owned).collect());
        }
        voice.lexicon.insert("and".into(), vec!["et".into()]);
        for (text, numbers) in [
            ("j ai vingt quatre ans", vec![24]),
            ("vingt et un", vec![21]),
            ("soixante et onze", vec![71]),
            ("soixante dix sept", vec![77]),
            ("quatre vingt dix sept", vec![97]),
            ("quatre vingts", vec![80]),
            ("cent vingt", vec![120]),
            ("quatre cents", vec![400]),
            ("35h par semaine", vec![35]),
            ("un contrat de 35", vec![1, 35]),
            ("cinq ou sept", vec![5, 7]),
            ("rien", vec![]),
        ] {
            let words: Vec<&str> = text.split(' ').collect();
            let found: Vec<i64> = all(&voice, &words).iter().map(|spoken| spoken.value).collect();
            assert_eq!(found, numbers, "{text}");
        }
    }
}
