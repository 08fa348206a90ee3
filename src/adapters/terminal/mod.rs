//! The terminal: one candidate who types, and the advisers' lines beside.
//!
//! `transcript` reads and writes conversations as files. Here is what a screen
//! shows: lines as wide as the terminal, colours only where they are wanted. It
//! knows ports and words, never the application.

pub mod transcript;

use std::io::{self, Write};

use crate::dialogue::shown;

/// How things are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// Columns; lines are broken between words to fit.
    pub width: usize,
    /// Whether escape sequences for colours may be written.
    pub colour: bool,
    /// Whether a person sits in front of it: then a prompt is shown.
    pub prompt: bool,
}

impl Look {
    /// What suits this input and output. `plain` is the wish for no colours (`NO_COLOR`).
    pub fn of(input_is_terminal: bool, output_is_terminal: bool, plain: bool) -> Self {
        let columns = terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
        let width = match columns {
            Some(columns) if output_is_terminal => columns.clamp(30, 100),
            _ => usize::MAX,
        };
        Self { width, colour: output_is_terminal && !plain, prompt: input_is_terminal && output_is_terminal }
    }
}

/// Where a conversation is shown.
pub struct Screen<W> {
    out: W,
    look: Look,
}

impl<W: Write> Screen<W> {
    /// A screen on this output.
    pub fn new(out: W, look: Look) -> Self {
        Self { out, look }
    }

    /// A message of the bot.
    pub fn bot(&mut self, text: &str) -> io::Result<()> {
        self.paragraph("", text, "")?;
        writeln!(self.out)
    }

    /// A line in the advisers' room of a role.
    pub fn room(&mut self, role: &str, text: &str) -> io::Result<()> {
        self.paragraph("2", &format!("salon {role}   {text}"), "      ")?;
        writeln!(self.out)
    }

    /// Something about the terminal itself: the time moved, a message was deleted.
    pub fn note(&mut self, text: &str) -> io::Result<()> {
        self.paragraph("2", text, "  ")
    }

    /// Asks for a line, if somebody is there to be asked.
    pub fn prompt(&mut self) -> io::Result<()> {
        if self.look.prompt {
            let (on, off) = if self.look.colour { ("\x1b[1m", "\x1b[0m") } else { ("", "") };
            write!(self.out, "{on}>{off} ")?;
        }
        self.out.flush()
    }

    fn paragraph(&mut self, style: &str, text: &str, indent: &str) -> io::Result<()> {
        let (on, off) = if self.look.colour && !style.is_empty() {
            (format!("\x1b[{style}m"), "\x1b[0m")
        } else {
            (String::new(), "")
        };
        // What somebody wrote must not command the terminal.
        for line in shown(text).lines() {
            for row in wrap(line, self.look.width, indent) {
                writeln!(self.out, "{on}{row}{off}")?;
            }
        }
        Ok(())
    }
}

/// The line in rows of at most `width` characters, broken at ordinary spaces only; later rows are indented.
fn wrap(line: &str, width: usize, indent: &str) -> Vec<String> {
    let mut rows = Vec::new();
    let mut row = String::new();
    let mut used = 0;
    for word in line.split(' ') {
        let length = word.chars().count();
        if used > 0 && used + 1 + length > width {
            rows.push(std::mem::replace(&mut row, indent.to_owned()));
            used = indent.chars().count();
        } else if !row.is_empty() {
            row.push(' ');
            used += 1;
        }
        row.push_str(word);
        used += length;
    }
    rows.push(row);
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_fit_the_width() {
        for (line, width, rows) in [
            ("one two three", 7, vec!["one two", "three"]),
            ("one two three", 80, vec!["one two three"]),
            ("Prêt\u{202f}? oui", 6, vec!["Prêt\u{202f}?", "oui"]),
            ("unbreakable", 4, vec!["unbreakable"]),
            ("", 10, vec![""]),
        ] {
            assert_eq!(wrap(line, width, ""), rows);
        }
    }

    #[test]
    fn words_do_not_command_the_terminal() {
        let mut out = Vec::new();
        let mut screen = Screen::new(&mut out, Look { width: usize::MAX, colour: false, prompt: false });
        screen.bot("salut \u{1b}]0;titre\u{7}\u{202e}").expect("a vector takes everything");
        screen.room("conseil", "\u{9b}2J").expect("a vector takes everything");
        let shown = "salut ␛]0;titre␇⟨U+202E⟩\n\nsalon conseil   ⟨U+009B⟩2J\n\n";
        assert_eq!(String::from_utf8(out).expect("text"), shown);
    }

    #[test]
    fn no_escape_sequence_without_colour() {
        let mut out = Vec::new();
        let mut screen = Screen::new(&mut out, Look { width: usize::MAX, colour: false, prompt: false });
        screen.bot("Bonjour").expect("a vector takes everything");
        screen.room("conseil", "J-0001").expect("a vector takes everything");
        screen.prompt().expect("a vector takes everything");
        assert_eq!(String::from_utf8(out).expect("text"), "Bonjour\n\nsalon conseil   J-0001\n\n");
    }
}
