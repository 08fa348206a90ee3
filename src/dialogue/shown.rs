//! Words that somebody wrote, as they may be shown on a terminal: signs that move, hide or turn round what is read
//! are shown as signs.

use std::borrow::Cow;

/// The text with its control and direction signs shown; line ends and tabs stay.
pub fn shown(text: &str) -> Cow<'_, str> {
    if !text.contains(is_hidden) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len());
    for sign in text.chars() {
        match u32::from(sign) {
            // Each of the old control signs has a picture of its own.
            code @ 0..0x20 if is_hidden(sign) => shown.extend(char::from_u32(0x2400 + code)),
            0x7f => shown.push('\u{2421}'),
            code if is_hidden(sign) => shown.push_str(&format!("⟨U+{code:04X}⟩")),
            _ => shown.push(sign),
        }
    }
    Cow::Owned(shown)
}

/// JSON whose hidden signs are written as escapes: what is read is the same, and nothing is turned round by it.
pub fn escaped(json: &str) -> Cow<'_, str> {
    if !json.contains(is_hidden) {
        return Cow::Borrowed(json);
    }
    let mut escaped = String::with_capacity(json.len());
    for sign in json.chars() {
        if is_hidden(sign) {
            let mut units = [0; 2];
            sign.encode_utf16(&mut units).iter().for_each(|unit| escaped.push_str(&format!("\\u{unit:04x}")));
        } else {
            escaped.push(sign);
        }
    }
    Cow::Owned(escaped)
}

/// Whether a sign moves, hides or turns round what stands beside it.
pub fn is_hidden(sign: char) -> bool {
    let is_control = sign.is_control() && !matches!(sign, '\n' | '\t');
    let is_direction =
        matches!(sign, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let is_invisible = matches!(sign, '\u{200b}' | '\u{2028}' | '\u{2029}' | '\u{2060}'..='\u{2064}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}');
    is_control || is_direction || is_invisible
}

#[cfg(test)]
mod tests {
    use super::{escaped, shown};

    #[test]
    fn escapes_say_the_same() {
        let text = "a\u{202e}b\u{e0041}c\u{9b}d";
        let json = serde_json::to_string(text).expect("a text");
        let escaped = escaped(&json);
        assert_eq!(escaped, r#""a\u202eb\udb40\udc41c\u009bd""#);
        assert_eq!(serde_json::from_str::<String>(&escaped).expect("JSON"), text);
    }

    #[test]
    fn hidden_signs_are_shown() {
        for (text, words) in [
            ("Né à l’école\n\tici", "Né à l’école\n\tici"),
            ("\u{1b}[31mred\u{7}", "␛[31mred␇"),
            ("a\u{202e}b\u{2069}", "a⟨U+202E⟩b⟨U+2069⟩"),
            ("\u{9b}31m\u{7f}\r", "⟨U+009B⟩31m␡␍"),
            ("mou\u{200b}rir\u{feff}", "mou⟨U+200B⟩rir⟨U+FEFF⟩"),
        ] {
            assert_eq!(shown(text), words);
        }
    }
}
