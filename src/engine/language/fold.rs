//! Folding: what two writings of the same words have in common.
//!
//! Vocabularies and what people type pass through the same function, so that
//! accents, capitals, apostrophes and punctuation never decide. It must not
//! drop a word: "pas" and "ne" matter.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Lower case, no accents, letters and digits only, words one space apart.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut gap = false;
    for letter in text.chars() {
        // Most letters are plain, and vocabularies are long.
        if letter.is_ascii() {
            put(&mut folded, &mut gap, letter.to_ascii_lowercase());
            continue;
        }
        // Whoever reads does not see it, so it is no gap either.
        if is_invisible(letter) {
            continue;
        }
        // One at a time is enough: only the order of marks would differ, and marks go.
        let plain = std::iter::once(letter).nfkd().filter(|letter| !is_combining_mark(*letter));
        plain.flat_map(char::to_lowercase).for_each(|letter| put(&mut folded, &mut gap, letter));
    }
    folded
}

fn put(folded: &mut String, gap: &mut bool, letter: char) {
    match letter {
        'œ' => push(folded, gap, "oe"),
        'æ' => push(folded, gap, "ae"),
        _ if letter.is_numeric() => match digit(letter) {
            Some(digit) => push(folded, gap, digit.encode_utf8(&mut [0; 4])),
            None => push(folded, gap, letter.encode_utf8(&mut [0; 4])),
        },
        _ if letter.is_alphanumeric() => push(folded, gap, letter.encode_utf8(&mut [0; 4])),
        _ => *gap = true,
    }
}

/// Where the ten digits of each script begin: those of the languages that people of a centre write.
const ZEROS: [char; 25] = [
    '٠', '۰', '߀', '०', '০', '੦', '૦', '୦', '௦', '౦', '೦', '൦', '෦', '๐', '໐', '༠', '၀', '႐', '០', '᠐', '᥆', '᮰', '꩐',
    '０', '𞥐',
];

/// The digit of another script as 0 to 9.
pub fn digit(letter: char) -> Option<char> {
    let value = ZEROS.iter().find_map(|zero| (letter as u32).checked_sub(*zero as u32).filter(|value| *value < 10))?;
    char::from_digit(value, 10)
}

/// A text with the digits of other scripts as 0 to 9; the rest as it was typed.
pub fn with_digits(text: &str) -> String {
    text.chars().map(|letter| digit(letter).unwrap_or(letter)).collect()
}

fn push(folded: &mut String, gap: &mut bool, letters: &str) {
    if *gap && !folded.is_empty() {
        folded.push(' ');
    }
    *gap = false;
    folded.push_str(letters);
}

/// Signs that a reader does not see: joiners, marks of direction, soft hyphens, fillers. Unicode's property
/// `Default_Ignorable_Code_Point`, of version 16 (`DerivedCoreProperties.txt`).
pub fn is_invisible(letter: char) -> bool {
    matches!(letter,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}'
        | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fff8}'
        | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

/// Whether a sign belongs to the word in which it stands: a letter, its marks, and what is not seen.
pub fn is_of_a_word(letter: char) -> bool {
    letter.is_alphanumeric() || !letter.is_ascii() && (is_combining_mark(letter) || is_invisible(letter))
}

/// Whether the words of a phrase stand in a text one after the other.
pub fn contains(folded: &str, phrase: &str) -> bool {
    !phrase.is_empty()
        && folded.match_indices(phrase).any(|(at, _)| {
            let end = at + phrase.len();
            (at == 0 || folded.as_bytes()[at - 1] == b' ') && (end == folded.len() || folded.as_bytes()[end] == b' ')
        })
}

#[cfg(test)]
mod tests {
    use crate::engine::language::fold::fold;

    #[test]
    fn folds() {
        for (text, folded) in [
            ("  Déjà  REÇU ! ", "deja recu"),
            ("J’ai besoin d'aide", "j ai besoin d aide"),
            ("cœur", "coeur"),
            ("12/03/2026", "12 03 2026"),
            ("…", ""),
            ("e\u{0301}te\u{0301}", "ete"),
            ("ﬁn ①", "fin 1"),
            ("mou\u{200b}rir", "mourir"),
            ("m\u{ad}ou\u{2060}r\u{202e}ir", "mourir"),
            ("٦٩٠٠٣ ２ ۳ ५", "69003 2 3 5"),
        ] {
            assert_eq!(fold(text), folded, "{text}");
        }
    }
}
