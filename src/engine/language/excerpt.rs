//! How much of a text is read: a message costs what its letters cost, and never more than a bound.
//!
//! What is passed on to people stays as it was written. Only what is understood goes through here.

use super::fold::{fold, is_invisible};

/// Folded letters of one part.
pub const LETTERS: usize = 1_000;
/// Words of one part.
pub const WORDS: usize = 200;
/// Words of a part that the next one begins with: nothing that is looked for is longer.
const SHARED: usize = 20;
/// Folded letters of all parts together: twice what the longest message of a channel has. Signs that stand for
/// many letters reach it sooner.
pub const ALL_LETTERS: usize = 8_192;

/// A text cut into what can be read at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excerpt<'t> {
    /// The beginning: all that is understood as an answer, a question, a wish.
    pub beginning: &'t str,
    /// Whether there is more.
    pub is_cut: bool,
}

/// The beginning of a text.
pub fn beginning(text: &str) -> Excerpt<'_> {
    let end = Parts::of(text).next().map_or(0, |part| part.end);
    Excerpt { beginning: &text[..end], is_cut: !fold(text.get(end..).unwrap_or_default()).is_empty() }
}

/// A text in parts that overlap, for words that must be heard wherever they stand.
pub fn parts(text: &str) -> impl Iterator<Item = &str> {
    Parts::of(text).map(|part| &text[part])
}

/// Finds one part after the other.
struct Parts<'t> {
    text: &'t str,
    start: usize,
    /// Folded letters that may still be read.
    left: usize,
    is_over: bool,
}

impl<'t> Parts<'t> {
    fn of(text: &'t str) -> Self {
        Self { text, start: 0, left: ALL_LETTERS, is_over: false }
    }
}

impl Iterator for Parts<'_> {
    type Item = std::ops::Range<usize>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.is_over {
            return None;
        }
        let start = self.start;
        let (mut letters, mut words) = (0, Vec::new());
        let mut is_in_word = false;
        let mut end = self.text.len();
        let mut buffer = [0; 4];
        for (at, letter) in self.text[start..].char_indices() {
            let folded = match letter {
                letter if letter.is_ascii_alphanumeric() => 1,
                letter if letter.is_ascii() || is_invisible(letter) => 0,
                letter => fold(letter.encode_utf8(&mut buffer)).chars().count(),
            };
            let begins = folded > 0 && !is_in_word;
            if letters + folded > LETTERS || begins && words.len() == WORDS {
                end = start + at;
                break;
            }
            if begins {
                words.push(start + at);
            }
            is_in_word = folded > 0 || is_in_word && is_invisible(letter);
            letters += folded;
        }
        self.left = self.left.saturating_sub(letters);
        // A text that is one long word goes on where it was cut.
        let again = words.len().checked_sub(SHARED).and_then(|word| words.get(word)).copied();
        self.start = again.filter(|again| *again > start).unwrap_or(end);
        self.is_over = end == self.text.len() || self.left == 0;
        Some(start..end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_whole_what_people_write() {
        let text = "Bonjour, j’ai déposé mon dossier hier. ½ journée !";
        assert_eq!(beginning(text), Excerpt { beginning: text, is_cut: false });
        assert_eq!(parts(text).collect::<Vec<_>>(), [text]);
        assert_eq!(parts("").collect::<Vec<_>>(), [""]);
    }

    #[test]
    fn cuts_long_texts_and_misses_no_word() {
        let many = (0..2_000).map(|number| format!("m{number}")).collect::<Vec<_>>().join(" ");
        let read = beginning(&many);
        assert!(read.is_cut && read.beginning.split_whitespace().count() == WORDS);
        let short = &many[..4_000];
        let heard: Vec<&str> = parts(short).collect();
        for pair in short.split(' ').collect::<Vec<_>>().windows(SHARED / 2) {
            let pair = pair.join(" ");
            assert!(heard.iter().any(|part| part.contains(&pair)), "{pair}");
        }
        // Signs that grow when they are folded, and words without an end.
        for letter in ["½", "⒛", "ﷺ", "㍿", "x"] {
            let text = letter.repeat(4_096);
            let sizes = parts(&text).map(|part| fold(part).chars().filter(|letter| *letter != ' ').count());
            let sizes: Vec<usize> = sizes.collect();
            assert!(sizes.iter().all(|letters| *letters <= LETTERS), "{letter}: {sizes:?}");
            assert!(sizes.iter().sum::<usize>() <= ALL_LETTERS + LETTERS + SHARED * LETTERS / WORDS, "{letter}");
        }
    }
}
