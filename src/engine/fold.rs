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
        _ if letter.is_alphanumeric() => push(folded, gap, letter.encode_utf8(&mut [0; 4])),
        _ => *gap = true,
    }
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

#[cfg(test)]
mod tests {
    use super::fold;

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
        ] {
            assert_eq!(fold(text), folded, "{text}");
        }
    }
}
