//! Files that no reader should be given: in another encoding than UTF-8, or nested without end.
//!
//! Who reads a file puts U+FFFD for bytes that are no UTF-8. What can be saved of such a file is read, so that nothing
//! else is found wrong because of it.

use std::ops::Range;

use super::finding::{Code, Finding};
use super::sources::Sources;

/// What stands for bytes that are no UTF-8.
const LOST: char = '\u{fffd}';
/// Deeper than this nobody writes, and readers that call themselves would end the program.
const DEEPEST: usize = 100;

/// Files that are not UTF-8, each once; and the sources without what cannot be read, when there are such files.
pub fn encodings(sources: &Sources) -> (Vec<Finding>, Option<Sources>) {
    let mut findings = Vec::new();
    let mut mended: Option<Sources> = None;
    for (path, text) in sources {
        let nothing = text.matches('\0').count();
        let Some(at) = text.find([LOST, '\0']) else { continue };
        let kind = match nothing {
            0 => "letters",
            _ if is_wide(text) => "utf-16",
            _ => "no-text",
        };
        let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
        let end = text[at..].find('\n').map_or(text.len(), |end| at + end);
        let span = if kind == "letters" { start..end } else { 0..0 };
        findings.push(Finding::new(Code::BadEncoding, path, text, span).with("kind", kind));
        if nothing > 0 {
            let saved = text.replace('\0', "");
            let saved = saved.trim_start_matches(LOST).to_owned();
            mended.get_or_insert_with(|| sources.clone()).insert(path.clone(), saved);
        }
    }
    (findings, mended)
}

/// Whether a file begins as one in UTF-16: of each of its first letters, one byte is empty.
fn is_wide(text: &str) -> bool {
    let first: Vec<bool> = text.trim_start_matches(LOST).chars().take(4).map(|sign| sign == '\0').collect();
    first == [false, true, false, true] || first == [true, false, true, false]
}

/// A finding when a file nests more deeply than anybody writes: it must not be given to a reader.
pub fn too_deep(path: &str, text: &str) -> Option<Finding> {
    let place = nested(text).or_else(|| path.ends_with(".toml").then(|| dotted(text)).flatten())?;
    Some(Finding::new(Code::TooDeep, path, text, place).with("max", DEEPEST.to_string()))
}

/// Where brackets are opened too deeply.
fn nested(text: &str) -> Option<Range<usize>> {
    let mut depth = 0_usize;
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if !line.trim_start().starts_with('#') {
            for (at, sign) in line.bytes().enumerate() {
                match sign {
                    b'{' | b'[' => depth += 1,
                    b'}' | b']' => depth = depth.saturating_sub(1),
                    _ => {}
                }
                if depth > DEEPEST {
                    return Some(start + at..start + at + 1);
                }
            }
        }
        start += line.len();
    }
    None
}

/// Where a key has too many parts: each is a table inside the one before.
fn dotted(text: &str) -> Option<Range<usize>> {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let key = line.split(['=', '#']).next().unwrap_or_default();
        if key.matches('.').count() > DEEPEST {
            return Some(start..start + 1);
        }
        start += line.len();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_encoding_is_found_once_where_it_is() {
        for (text, said) in [
            ("a = Né\n", "-"),
            ("a = x\nb = N\u{fffd} \u{fffd}\n\u{fffd}\n", "letters 2"),
            ("\u{fffd}\u{fffd}a\0 \0=\0 \0N\0\u{fffd}\0\n\0", "utf-16 1"),
            ("a\0 \0=\0 \0N\0", "utf-16 1"),
            ("\0a\0 \0=\0 \0N", "utf-16 1"),
            ("\u{7f}ELF\0\0\0\0\0\0\0\0", "no-text 1"),
            ("PK\u{3}\u{4}\u{fffd}\u{fffd}document\0text that is not", "no-text 1"),
        ] {
            let sources = Sources::from([("locales/fr/a.ftl".to_owned(), text.to_owned())]);
            let (findings, mended) = encodings(&sources);
            let found = findings.first().map_or("-".to_owned(), |one| format!("{} {}", one.args["kind"], one.line));
            assert_eq!(found, said, "{text:?}");
            assert!(findings.len() < 2);
            assert!(mended.is_none_or(|mended| !mended["locales/fr/a.ftl"].contains('\0')));
        }
    }

    #[test]
    fn what_nests_without_end_is_given_to_no_reader() {
        for (path, text, line) in [
            ("a.ftl", "a = { $n ->\n    [one] un\n   *[other] des\n }\n".repeat(500), None),
            ("a.toml", "a = [[1], [2]]\n[[next]]\nb.c.d = \"1.2.3\"\n".repeat(500), None),
            ("a.ftl", format!("a = x\nb = {}", "{ ".repeat(200_000)), Some(2)),
            ("a.toml", format!("a = {}", "[".repeat(200_000)), Some(1)),
            ("a.toml", format!("b = 1\n[{}]", "a.".repeat(200_000)), Some(2)),
        ] {
            assert_eq!(too_deep(path, &text).map(|finding| finding.line), line, "{path}");
        }
    }
}
