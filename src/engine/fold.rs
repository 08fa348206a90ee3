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
    for letter in text.nfkd().filter(|letter| !is_combining_mark(*letter)).flat_map(char::to_lowercase) {
        match letter {
            'œ' => push(&mut folded, &mut gap, "oe"),
            'æ' => push(&mut folded, &mut gap, "ae"),
            _ if letter.is_alphanumeric() => push(&mut folded, &mut gap, letter.encode_utf8(&mut [0; 4])),
            _ => gap = true,
        }
    }
    folded
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
        ] {
            assert_eq!(fold(text), folded, "{text}");
        }
    }
}
