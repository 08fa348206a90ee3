//! How a command fails: one sentence for a person, one exit code for a script.
//!
//! The sentence says what was attempted, on what, why it did not work and what
//! to do. It never holds anything about a candidate.

use std::process::ExitCode;

/// A command that did not do what was asked.
#[derive(Debug)]
pub struct Failure {
    code: u8,
    text: String,
}

impl Failure {
    /// The thing asked for is not so.
    pub fn no(text: impl Into<String>) -> Self {
        Self { code: 1, text: text.into() }
    }

    /// Wrong use or configuration.
    pub fn misuse(text: impl Into<String>) -> Self {
        Self { code: 2, text: text.into() }
    }

    /// The outside failed for good.
    pub fn outside(text: impl Into<String>) -> Self {
        Self { code: 3, text: text.into() }
    }

    /// Says it, and gives the exit code.
    pub fn tell(&self) -> ExitCode {
        if !self.text.is_empty() {
            eprintln!("jalon: {}", jalon::dialogue::shown(&self.text));
        }
        ExitCode::from(self.code)
    }
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text)
    }
}

/// Output that nobody reads any more (`jalon cases | head`) is no failure worth words.
impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::BrokenPipe => Self { code: 0, text: String::new() },
            _ => Self::outside(format!("could not write the answer: {error}")),
        }
    }
}
