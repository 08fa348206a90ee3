//! Long texts in pieces that an event can hold. Pure.

/// Bytes of a text in one event, as JSON: events hold 65,536, encryption makes four bytes of three, and
/// names and keys need some.
pub const SAID: usize = 32_000;
/// An edit holds its text twice.
pub const EDITED: usize = SAID / 2;

/// The text in pieces of at most so many bytes of JSON, cut at the end of a line, or else between letters.
pub fn pieces(text: &str, most: usize) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(end) = overflow(rest, most) {
        let cut = match rest[..end].rfind('\n') {
            Some(line) if line > 0 => line + 1,
            _ => end,
        };
        pieces.push(rest[..cut].trim_end_matches('\n'));
        rest = &rest[cut..];
    }
    pieces.push(rest);
    pieces
}

/// Where the text gets too long, if it does.
fn overflow(text: &str, most: usize) -> Option<usize> {
    let mut bytes = 0;
    for (at, letter) in text.char_indices() {
        bytes += match letter {
            '"' | '\\' | '\n' | '\r' | '\t' => 2,
            letter if letter.is_control() => 6,
            letter => letter.len_utf8(),
        };
        if bytes > most {
            return Some(at);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cuts_between_lines_then_between_letters() {
        for (text, most, cut) in [
            ("", 4, vec![""]),
            ("abcd", 4, vec!["abcd"]),
            ("abcde", 4, vec!["abcd", "e"]),
            ("ab\ncd", 4, vec!["ab", "cd"]),
            ("ab\n\ncd", 6, vec!["ab", "cd"]),
            ("é à ü", 5, vec!["é à", " ü"]),
            ("\n\n\n", 4, vec!["", "\n"]),
            ("\"\"\"", 4, vec!["\"\"", "\""]),
        ] {
            assert_eq!(pieces(text, most), cut, "{text:?}");
        }
        let long = "un mot ".repeat(20_000);
        let cut = pieces(&long, SAID);
        assert_eq!(cut.concat(), long);
        assert!(cut.iter().all(|piece| piece.len() <= SAID));
    }
}
