//! Long texts in pieces that a message may have.

/// Where a text may be broken, best first: after a paragraph, a line, a sentence, a word.
const BREAKS: [&[&str]; 4] = [&["\n\n"], &["\n"], &[". ", "? ", "! ", "… "], &[" "]];

/// A text in pieces of at most so many UTF-16 units, broken where a reader would: between paragraphs,
/// lines, sentences, words, and between characters only when nothing else is left.
pub fn split(text: &str, limit: usize) -> Vec<String> {
    let mut pieces = Vec::new();
    let mut rest = text.trim_end();
    while let Some(end) = room(rest, limit) {
        // Spaces that follow do not count: they go away.
        let spaces = rest[end..].len() - rest[end..].trim_start_matches([' ', '\n']).len();
        let head = &rest[..end + spaces];
        // A break near the beginning would leave a piece of a few words: the next kind serves better.
        let mut breaks = BREAKS.iter().filter_map(|marks| {
            let at = marks.iter().filter_map(|mark| head.rfind(mark).map(|at| at + mark.len())).max();
            at.filter(|at| *at > end / 4)
        });
        let cut = breaks.next().unwrap_or_else(|| character(rest, end));
        let piece = rest[..cut].trim_end();
        if !piece.is_empty() {
            pieces.push(piece.to_owned());
        }
        rest = rest[cut..].trim_start();
    }
    if !rest.is_empty() {
        pieces.push(rest.to_owned());
    }
    pieces
}

/// How many bytes of a text fit, when not all of them do. At least one letter: a limit below one still moves on.
fn room(text: &str, limit: usize) -> Option<usize> {
    let mut size = 0;
    let too_far = text.char_indices().find(|(_, letter)| {
        size += letter.len_utf16();
        size > limit
    });
    let first = text.chars().next().map_or(0, char::len_utf8);
    too_far.map(|(at, _)| at.max(first)).filter(|end| *end < text.len())
}

/// The last place up to `end` that is not inside a character as people see it.
fn character(text: &str, end: usize) -> usize {
    let joins = |letter: char| {
        let accents = matches!(letter, '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{20d0}'..='\u{20ff}');
        // Zero-width joiner, variation selectors, shades of skin.
        accents || matches!(letter, '\u{200d}' | '\u{fe00}'..='\u{fe0f}' | '\u{1f3fb}'..='\u{1f3ff}')
    };
    let is_inside = |at: usize| text[at..].chars().next().is_some_and(joins) || text[..at].ends_with('\u{200d}');
    let places = text[..end].char_indices().map(|(at, _)| at).filter(|at| *at > 0);
    std::iter::once(end).chain(places.rev()).find(|at| !is_inside(*at)).unwrap_or(end)
}

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn splits_where_a_reader_would() {
        for (text, limit, pieces) in [
            ("court", 10, vec!["court"]),
            ("un deux trois", 8, vec!["un deux", "trois"]),
            ("un deux trois", 7, vec!["un deux", "trois"]),
            ("un.\n\ndeux trois", 12, vec!["un.", "deux trois"]),
            ("un.\n\ndeux trois quatre cinq six sept", 24, vec!["un.\n\ndeux trois quatre", "cinq six sept"]),
            ("C’est fait\u{202f}? Oui, fait.", 20, vec!["C’est fait\u{202f}?", "Oui, fait."]),
            ("😀😀😀", 4, vec!["😀😀", "😀"]),
            ("aaaae\u{301}e", 5, vec!["aaaa", "e\u{301}e"]),
            ("👩\u{200d}💻👩\u{200d}💻", 7, vec!["👩\u{200d}💻", "👩\u{200d}💻"]),
            ("😀😀", 1, vec!["😀", "😀"]),
            ("a                b", 4, vec!["a", "b"]),
            ("fini \n", 5, vec!["fini"]),
            ("", 4, vec![]),
        ] {
            assert_eq!(split(text, limit), pieces, "{text}");
        }
    }
}
