//! What an adviser writes to the program: a command with its case, or words for the person.
//!
//! The words of commands are data (`common-command-…`), in every language of the centre. An exact word acts.
//! A mistyped one acts when it can mean one command only and a mistake costs nothing; otherwise it is asked
//! back. In the room of a case, a number that names another case is asked about: never is the case of the
//! room taken in its place.

use std::collections::BTreeMap;

use crate::engine::case::{CaseId, Verb};
use crate::engine::language::fold::{fold, with_digits};
use crate::engine::language::vocabulary::{Vocabularies, Vocabulary};

/// The marks before a command: the usual one, and the one of keyboards that write wide letters.
const MARKS: [char; 2] = ['!', '！'];
/// A word with more errors than this is not near a command.
const NEAR: usize = 3;
/// Commands that are offered for a word that is no command, at most.
const NAMED: usize = 3;
/// Letters that a word must have for one error to be forgiven.
const LONG: usize = 5;
/// Words that may stand before the number of a case, at most: "dossier n° 3".
const BEFORE: usize = 3;

/// What somebody wrote in a room of the centre.
#[derive(Clone, Debug, PartialEq)]
pub enum Written<'t> {
    /// A command, surely enough to act on it.
    Command {
        /// What its word asks for.
        verb: Verb,
        /// The case that the command names; None: the one of the room, if it has one.
        case: Option<CaseId>,
        /// What stands behind the case: words for the person, a step, a day.
        rest: &'t str,
    },
    /// A number that names another case than that of the room where it was written: it is asked about.
    Elsewhere {
        /// The case that the number names.
        case: CaseId,
        /// The case of the room.
        here: CaseId,
    },
    /// Several cases at once.
    Several(Verb),
    /// No command, or not surely one; the commands that may be meant, the nearest first.
    Unknown(Vec<Verb>),
    /// Words without a mark.
    Words(&'t str),
}

/// The command that a sign stands for; what makes a sign coloured or gives it a skin does not count.
pub fn signed(voices: &Vocabularies, sign: &str) -> Option<Verb> {
    let is_shade = |letter: &char| matches!(letter, '\u{fe00}'..='\u{fe0f}' | '\u{1f3fb}'..='\u{1f3ff}');
    let plain = |sign: &str| sign.trim().chars().filter(|letter| !is_shade(letter)).collect::<String>();
    let all = voices.values().flat_map(|voice| &voice.signs);
    all.into_iter().find(|(_, known)| plain(known) == plain(sign)).map(|(verb, _)| *verb)
}

/// What stands behind the mark of a command; nothing where there is no mark.
pub fn unmarked(text: &str) -> Option<&str> {
    text.trim_start().strip_prefix(MARKS)
}

/// The number of a case that a command names, by its digits alone.
pub fn about(text: &str) -> Option<CaseId> {
    let (_, rest) = split_word(unmarked(text)?);
    rest.split_whitespace().take(BEFORE).find_map(|token| number(token).map(|(case, _)| case))
}

/// Reads what an adviser wrote. In the room of a case (`here`) a number names that case or none: `!step 5`
/// is about the step, and another case is named in full: `J-0005`.
pub fn read<'t>(voices: &Vocabularies, text: &'t str, here: Option<CaseId>) -> Written<'t> {
    let Some(command) = unmarked(text) else { return Written::Words(text.trim()) };
    let (verb, rest) = match verb(voices, command) {
        Ok(read) => read,
        Err(near) => return Written::Unknown(near),
    };
    let none = Written::Command { verb, case: None, rest };
    if !verb.needs_case() {
        return none;
    }
    let named = if verb.takes_nothing() {
        let mut all = numbers(voices, rest);
        all.dedup_by_key(|named| named.case);
        if all.len() > 1 {
            return Written::Several(verb);
        }
        all.pop()
    } else {
        named(voices, rest).filter(|named| named.is_full || !is_its_own(voices, verb, named.behind, here))
    };
    match (named, here) {
        (None, _) => none,
        (Some(named), Some(here)) if named.case != here && !named.is_full => {
            Written::Elsewhere { case: named.case, here }
        }
        (Some(named), _) => Written::Command { verb, case: Some(named.case), rest: named.behind },
    }
}

/// Whether a bare number before these words belongs to the command itself and names no case: a day, or, in the
/// room of a case, a paper, a step, a reason.
fn is_its_own(voices: &Vocabularies, verb: Verb, behind: &str, here: Option<CaseId>) -> bool {
    let (next, _) = split(behind);
    let month = |voice: &Vocabulary| (1..=12).any(|month| voice.is_word(&format!("month-{month}"), &fold(next)));
    match verb {
        _ if verb.takes_day() => voices.values().any(month),
        Verb::Close => here.is_some() && (behind.is_empty() || behind.starts_with(':')),
        _ if verb.takes_number() => here.is_some() && number(next).is_none(),
        _ => false,
    }
}

/// A case that was named: fully, as `J-0003`, or by a bare number; and what stands behind.
struct Named<'t> {
    case: CaseId,
    is_full: bool,
    behind: &'t str,
}

/// The case that is named at the beginning, perhaps with words before its number: "n° 3", "dossier 3".
fn named<'t>(voices: &Vocabularies, rest: &'t str) -> Option<Named<'t>> {
    let (mut at, mut is_full) = (rest, false);
    for _ in 0..BEFORE {
        let (token, behind) = split(at);
        if let Some((case, is_named)) = number(token) {
            return Some(Named { case, is_full: is_full || is_named, behind });
        }
        let word = fold(token);
        if !is_before(voices, &word) {
            return None;
        }
        is_full |= word == FULL;
        at = behind;
    }
    None
}

/// Every case that is named anywhere.
fn numbers<'t>(voices: &Vocabularies, rest: &'t str) -> Vec<Named<'t>> {
    let mut found = Vec::new();
    let mut at = rest;
    while !at.is_empty() {
        match named(voices, at) {
            Some(named) => {
                at = named.behind;
                found.push(named);
            }
            None => at = split(at).1,
        }
    }
    found
}

/// Whether a word stands before the number of a case.
fn is_before(voices: &Vocabularies, word: &str) -> bool {
    voices.values().any(|voice| voice.is_word("numbered", word))
}

fn split(text: &str) -> (&str, &str) {
    let text = text.trim();
    text.split_once(char::is_whitespace).map_or((text, ""), |(word, rest)| (word, rest.trim()))
}

/// The word of a command and what stands behind; a number or a mark may be joined to it: "prendre3", "dire:".
fn split_word(command: &str) -> (&str, &str) {
    let (token, _) = split(command);
    let token = &command.trim()[..token.len()];
    let is_inside = |letter: char| letter.is_alphabetic() || matches!(letter, '-' | '’' | '\'');
    let letters = token.find(|letter: char| !is_inside(letter)).unwrap_or(token.len());
    // "prendr3z" is one word, however it is mistyped.
    let end = if token[letters..].contains(char::is_alphabetic) { token.len() } else { letters };
    (&token[..end], command.trim()[end..].trim_start_matches([' ', '\t', '\n', '\u{a0}', ':', ',']).trim())
}

/// The letter before the number in the name of a case.
const FULL: &str = "j";

/// `42`, `J-0042`, `j42`, `#42`, `n°42.`; and whether it is the full name of a case.
pub fn number(word: &str) -> Option<(CaseId, bool)> {
    let word = with_digits(word.trim_start_matches(['#', '(', '[', '«', '"', '°']));
    let word = word.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']', '»', '"', '…']);
    let digits = word.find(|letter: char| letter.is_ascii_digit())?;
    let (before, number) = word.split_at(digits);
    let case = CaseId(number.parse().ok()?);
    let mark = before.trim_end_matches(['-', '‐', '‑', '–', '—', '.', '_', '°', 'º', '#', ':']);
    match fold(mark).as_str() {
        "" => mark.len().eq(&before.len()).then_some((case, false)),
        FULL => Some((case, true)),
        "n" | "no" => Some((case, false)),
        _ => None,
    }
}

/// The command that a text begins with, and what stands behind it; else those that are near.
fn verb<'t>(voices: &Vocabularies, command: &'t str) -> Result<(Verb, &'t str), Vec<Verb>> {
    let (word, rest) = split_word(command);
    let (next, behind) = split(rest);
    // "rendez vous" is one word of a command.
    let pair = (!next.is_empty()).then(|| fold(&format!("{word} {next}")));
    let pair =
        pair.map(|pair| distances(voices, &pair)).filter(|near| near.first().is_some_and(|(best, _)| *best == 0));
    // "give-back" is "giveback".
    let typed = fold(word).replace(' ', "");
    if typed.is_empty() {
        return Err(Vec::new());
    }
    let (near, rest) = pair.map_or_else(|| (distances(voices, &typed), rest), |near| (near, behind));
    match &near[..] {
        [(0, verb), others @ ..] if others.first().is_none_or(|(other, _)| *other > 0) => Ok((*verb, rest)),
        [(1, verb), others @ ..]
            if word.chars().count() >= LONG
                && verb.is_cheap()
                && others.first().is_none_or(|(other, _)| *other > 1) =>
        {
            Ok((*verb, rest))
        }
        [(best, _), ..] => {
            let is_near = |(distance, _): &&(usize, Verb)| *distance <= NEAR && *distance <= best + 1;
            Err(near.iter().filter(is_near).map(|(_, verb)| *verb).take(NAMED).collect())
        }
        [] => Err(Vec::new()),
    }
}

/// How many errors lie between what was typed and each command, the nearest first.
fn distances(voices: &Vocabularies, typed: &str) -> Vec<(usize, Verb)> {
    let mut nearest: BTreeMap<Verb, usize> = BTreeMap::new();
    for (verb, word) in voices
        .values()
        .flat_map(|voice| &voice.commands)
        .flat_map(|(verb, words)| words.iter().map(move |word| (*verb, word)))
    {
        let distance = strsim::osa_distance(word, typed).min(strsim::osa_distance(&word.replace(' ', ""), typed));
        nearest.entry(verb).and_modify(|known| *known = distance.min(*known)).or_insert(distance);
    }
    let mut all: Vec<(usize, Verb)> = nearest.into_iter().map(|(verb, distance)| (distance, verb)).collect();
    all.sort();
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn voices() -> Vocabularies {
        let mut voice = Vocabulary::default();
        for (verb, words) in [
            (Verb::Paper, "piece"),
            (Verb::Take, "prendre|prends"),
            (Verb::GiveBack, "rendre"),
            (Verb::Cases, "dossiers"),
        ] {
            voice.commands.insert(verb, words.split('|').map(str::to_owned).collect());
        }
        voice.lexicon.insert("numbered".into(), ["n", "no", "j", "dossier"].map(str::to_owned).to_vec());
        Vocabularies::from([("fr".into(), voice)])
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
    fn reads_commands_and_asks_back() {
        let voices = voices();
        let command = |verb, case: Option<u64>, rest| Written::Command { verb, case: case.map(CaseId), rest };
        for (text, written) in [
            ("!prendre 42", command(Verb::Take, Some(42), "")),
            (" !Prends J-0042 ", command(Verb::Take, Some(42), "")),
            ("！prendre #42.", command(Verb::Take, Some(42), "")),
            ("!prendre n°42", command(Verb::Take, Some(42), "")),
            ("!prendre n° 42", command(Verb::Take, Some(42), "")),
            ("!prendre j 42", command(Verb::Take, Some(42), "")),
            ("!prendre42", command(Verb::Take, Some(42), "")),
            ("!rendre j42 merci", command(Verb::GiveBack, Some(42), "merci")),
            ("!prndre 42", command(Verb::Take, Some(42), "")),
            ("!prendre", command(Verb::Take, None, "")),
            ("!prendre 3 et 4", Written::Several(Verb::Take)),
            ("!dossiers tous", command(Verb::Cases, None, "tous")),
            // As near to one as to its opposite.
            ("!pendre 3", Written::Unknown(vec![Verb::GiveBack, Verb::Take])),
            // Somebody would read that the program is back.
            ("!rendree 3", Written::Unknown(vec![Verb::GiveBack, Verb::Take])),
            ("!prendr3z 42", Written::Unknown(vec![Verb::Take, Verb::GiveBack])),
            ("!xyzzyx", Written::Unknown(Vec::new())),
            ("!", Written::Unknown(Vec::new())),
            ("bonjour", Written::Words("bonjour")),
        ] {
            assert_eq!(read(&voices, text, None), written, "{text}");
        }
        let elsewhere = |case| Written::Elsewhere { case: CaseId(case), here: CaseId(7) };
        for (text, written) in [
            ("!prendre", command(Verb::Take, None, "")),
            ("!prendre 7", command(Verb::Take, Some(7), "")),
            ("!prendre 5 merci", elsewhere(5)),
            ("!rendre le 5", elsewhere(5)),
            ("!prendre j-5", command(Verb::Take, Some(5), "")),
            ("!piece 7 ok", command(Verb::Paper, None, "7 ok")),
            ("!piece 7 2 ok", command(Verb::Paper, Some(7), "2 ok")),
            ("!piece 8 2 ok", elsewhere(8)),
            ("!piece 2 ok", command(Verb::Paper, None, "2 ok")),
        ] {
            assert_eq!(read(&voices, text, Some(CaseId(7))), written, "{text}");
        }
        for (text, case) in [("!prendre n° 3", Some(3)), ("!note J-0004 mardi", Some(4)), ("3", None)] {
            assert_eq!(about(text), case.map(CaseId), "{text}");
        }
    }
}
