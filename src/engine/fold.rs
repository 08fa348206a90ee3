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
        ] {
            assert_eq!(fold(text), folded, "{text}");
        }
    }
}
