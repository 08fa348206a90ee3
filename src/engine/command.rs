//! What an adviser writes to the program: a command with its case, or words for the person.
//!
//! The words of commands are data (`common-command-…`): in every language of the centre, with typing
//! errors, with or without the mark before them. A wrong one gets the nearest right one.

use std::collections::BTreeMap;

use super::case::CaseId;
use super::fold::fold;
use super::world::Voice;
use crate::dialogue::Language;

/// The mark before a command.
pub const MARK: char = '!';
/// Errors in a word, at most, for it to be the nearest one.
const NEAR: usize = 3;

/// What a command does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verb {
    Away,
    Book,
    Cancel,
    Cases,
    Close,
    Code,
    GiveBack,
    Help,
    Note,
    Paper,
    Pause,
    Recall,
    Say,
    Show,
    Stats,
    Step,
    Take,
    Transfer,
}

impl Verb {
    /// All of them, with the word that names them in text ids (`common-command-<word>`).
    pub const ALL: [(Verb, &'static str); 18] = [
        (Verb::Cases, "cases"),
        (Verb::Take, "take"),
        (Verb::GiveBack, "give-back"),
        (Verb::Show, "show"),
        (Verb::Say, "say"),
        (Verb::Paper, "paper"),
        (Verb::Note, "note"),
        (Verb::Step, "step"),
        (Verb::Pause, "pause"),
        (Verb::Transfer, "transfer"),
        (Verb::Book, "book"),
        (Verb::Recall, "recall"),
        (Verb::Cancel, "cancel"),
        (Verb::Close, "close"),
        (Verb::Code, "code"),
        (Verb::Stats, "stats"),
        (Verb::Away, "away"),
        (Verb::Help, "help"),
    ];

    /// The word that names it in text ids.
    pub fn word(self) -> &'static str {
        Verb::ALL.iter().find(|(verb, _)| *verb == self).map_or("", |(_, word)| word)
    }

    /// Whether what follows begins with a number of its own.
    fn takes_number(self) -> bool {
        matches!(self, Verb::Cancel | Verb::Paper | Verb::Step)
    }

    /// Whether it is about one case.
    pub fn needs_case(self) -> bool {
        !matches!(self, Verb::Away | Verb::Cases | Verb::Help | Verb::Stats)
    }
}

/// What may be typed, by language.
pub type Voices = BTreeMap<Language, Voice>;

/// What somebody wrote in a room of the centre.
#[derive(Clone, Debug, PartialEq)]
pub enum Written<'t> {
    Command {
        verb: Verb,
        case: Option<CaseId>,
        rest: &'t str,
    },
    /// No command; the nearest one, if any is near.
    Unknown(Option<Verb>),
    /// Words without a mark.
    Words(&'t str),
}

/// The command that a sign stands for; what makes a sign coloured or gives it a skin does not count.
pub fn signed(voices: &Voices, sign: &str) -> Option<Verb> {
    let is_shade = |letter: &char| matches!(letter, '\u{fe00}'..='\u{fe0f}' | '\u{1f3fb}'..='\u{1f3ff}');
    let plain = |sign: &str| sign.trim().chars().filter(|letter| !is_shade(letter)).collect::<String>();
    let all = voices.values().flat_map(|voice| &voice.signs);
    all.into_iter().find(|(_, known)| plain(known) == plain(sign)).map(|(verb, _)| *verb)
}

/// Reads what an adviser wrote. In the room of a case (`here`) a number names that case or none: `!step 5`
/// is about the step, and another case is named in full: `J-0005`.
pub fn read<'t>(voices: &Voices, text: &'t str, here: Option<CaseId>) -> Written<'t> {
    let text = text.trim();
    let Some(command) = text.strip_prefix(MARK) else { return Written::Words(text) };
    let (word, rest) = split(command);
    let (known, distance) = nearest(voices, &fold(word));
    let Some(verb) = known.filter(|_| distance <= usize::from(word.chars().count() > 4)) else {
        return Written::Unknown(known.filter(|_| distance <= NEAR));
    };
    let (first, behind) = split(rest);
    let is_counted = number(split(behind).0).is_some();
    let is_here = |case: CaseId| here == Some(case) && (is_counted || !verb.takes_number());
    let is_meant = |case: &CaseId| here.is_none() || is_here(*case) || first.starts_with(['J', 'j']);
    match number(first).filter(|_| verb.needs_case()).filter(is_meant) {
        Some(case) => Written::Command { verb, case: Some(case), rest: behind },
        None => Written::Command { verb, case: None, rest },
    }
}

fn split(text: &str) -> (&str, &str) {
    let text = text.trim();
    text.split_once(char::is_whitespace).map_or((text, ""), |(word, rest)| (word, rest.trim()))
}

/// `42`, `J-0042`, `j42`.
pub fn number(word: &str) -> Option<CaseId> {
    word.trim_start_matches(['J', 'j']).trim_start_matches('-').parse().ok().map(CaseId)
}

/// The command whose word is nearest, and by how many errors.
fn nearest(voices: &Voices, typed: &str) -> (Option<Verb>, usize) {
    let words = voices.values().flat_map(|voice| &voice.commands);
    let measured = words.flat_map(|(verb, words)| words.iter().map(|word| (strsim::osa_distance(word, typed), *verb)));
    measured.min().map_or((None, usize::MAX), |(distance, verb)| (Some(verb), distance))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn voices() -> Voices {
        let mut voice = Voice::default();
        for (verb, words) in [
            (Verb::Paper, "piece"),
            (Verb::Take, "prendre|prends"),
            (Verb::GiveBack, "rendre"),
            (Verb::Cases, "dossiers"),
        ] {
            voice.commands.insert(verb, words.split('|').map(str::to_owned).collect());
        }
        Voices::from([("fr".into(), voice)])
    }

    #[test]
    fn a_sign_of_any_shade_is_the_sign() {
        let mut voices = voices();
        let voice = voices.values_mut().next().expect("one");
        voice.signs = [(Verb::Take, "✋".to_owned()), (Verb::GiveBack, "✌️".to_owned())].into();
        for (sign, verb) in [
            ("✋", Some(Verb::Take)),
            ("✋\u{1f3fd}", Some(Verb::Take)),
            ("✋\u{1f3ff}\u{fe0f}", Some(Verb::Take)),
            ("✋\u{fe0e}", Some(Verb::Take)),
            ("✌\u{1f3fb}", Some(Verb::GiveBack)),
            ("✌", Some(Verb::GiveBack)),
            ("👍\u{1f3fd}", None),
            ("\u{1f3fd}", None),
            ("", None),
        ] {
            assert_eq!(signed(&voices, sign), verb, "{sign:?}");
        }
    }

    #[test]
    fn reads_commands_and_names_the_nearest() {
        let voices = voices();
        let command = |verb, case: Option<u64>, rest| Written::Command { verb, case: case.map(CaseId), rest };
        for (text, written) in [
            ("!prendre 42", command(Verb::Take, Some(42), "")),
            (" !Prends J-0042 ", command(Verb::Take, Some(42), "")),
            ("!rendre j42 merci", command(Verb::GiveBack, Some(42), "merci")),
            ("!prndre 42", command(Verb::Take, Some(42), "")),
            ("!prendre", command(Verb::Take, None, "")),
            ("!dossiers tous", command(Verb::Cases, None, "tous")),
            ("!prendr3z 42", Written::Unknown(Some(Verb::Take))),
            ("!xyzzyx", Written::Unknown(None)),
            ("!", Written::Unknown(None)),
            ("bonjour", Written::Words("bonjour")),
        ] {
            assert_eq!(read(&voices, text, None), written, "{text}");
        }
        for (text, written) in [
            ("!prendre", command(Verb::Take, None, "")),
            ("!prendre 7", command(Verb::Take, Some(7), "")),
            ("!prendre 5 merci", command(Verb::Take, None, "5 merci")),
            ("!prendre j-5", command(Verb::Take, Some(5), "")),
            ("!piece 7 ok", command(Verb::Paper, None, "7 ok")),
            ("!piece 7 2 ok", command(Verb::Paper, Some(7), "2 ok")),
            ("!piece 2 ok", command(Verb::Paper, None, "2 ok")),
        ] {
            assert_eq!(read(&voices, text, Some(CaseId(7))), written, "{text}");
        }
    }
}
