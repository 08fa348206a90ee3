//! A message in clauses: what asks, and what tells. "Lyon. et ça prend combien de temps ?" does both.

use crate::engine::language::utterance::{Sureness, Utterance};
use crate::engine::language::vocabulary::Vocabulary;

/// Words at the beginning of a clause before those that ask, at most: "et faut avoir le bac".
const BEFORE: usize = 1;

/// The clauses of a message by what they do, each kind in its order.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Clauses {
    /// Those that ask.
    pub asks: Vec<String>,
    /// Those that tell.
    pub tells: Vec<String>,
}

/// Cuts a text at its signs, and where a question begins behind "and" or "but".
pub(super) fn clauses(voice: &Vocabulary, text: &str) -> Clauses {
    let mut clauses = Clauses::default();
    for (piece, is_marked) in pieces(text) {
        if is_marked && !asks(voice, piece) {
            // The sign alone says that it is one.
            clauses.asks.push(piece.to_owned());
            continue;
        }
        let cut = if asks(voice, piece) { cut(voice, piece) } else { None };
        match cut {
            Some((told, asked)) => {
                clauses.tells.push(told.to_owned());
                clauses.asks.push(asked.to_owned());
            }
            None if asks(voice, piece) => clauses.asks.push(piece.to_owned()),
            None => clauses.tells.push(piece.to_owned()),
        }
    }
    clauses
}

/// Whether words that ask stand in a clause.
fn asks(voice: &Vocabulary, clause: &str) -> bool {
    let utterance = Utterance::of(voice, clause);
    let words = utterance.words.len();
    let says = |what: &str, is_here: &dyn Fn(usize, usize) -> bool| {
        voice.lexicon.get(what).into_iter().flatten().any(|phrase| {
            let found = utterance.find(voice, phrase).filter(|hit| hit.sureness == Sureness::Literal);
            found.is_some_and(|hit| is_here(hit.at, hit.at + hit.words))
        })
    };
    says("what", &|_, _| true)
        || says("question", &|_, _| true)
        || says("question-first", &|from, to| from <= BEFORE || to == words)
}

/// Where a question begins behind what is told: "j'ai 24 ans et ça coûte combien".
fn cut<'t>(voice: &Vocabulary, clause: &'t str) -> Option<(&'t str, &'t str)> {
    let mut at = 0;
    for word in clause.split_inclusive(' ') {
        let is_joint =
            ["and", "but"].iter().any(|what| voice.is_word(what, &crate::engine::language::fold::fold(word)));
        let (before, behind) = clause.split_at(at);
        if is_joint && !before.trim().is_empty() && !asks(voice, before) && asks(voice, behind) {
            return Some((before.trim(), behind.trim()));
        }
        at += word.len();
    }
    None
}

/// The pieces between signs, each with whether a question mark ends it. Signs between digits belong to a number or a
/// date.
fn pieces(text: &str) -> Vec<(&str, bool)> {
    let mut all = Vec::new();
    let mut start = 0;
    let letters: Vec<(usize, char)> = text.char_indices().collect();
    for (place, (at, letter)) in letters.iter().enumerate() {
        if !matches!(letter, '.' | ',' | ';' | ':' | '!' | '?' | '\n' | '…' | '(' | ')') {
            continue;
        }
        let digit =
            |place: Option<usize>| place.and_then(|place| letters.get(place)).is_some_and(|(_, l)| l.is_ascii_digit());
        if matches!(letter, '.' | ',' | ':') && digit(place.checked_sub(1)) && digit(Some(place + 1)) {
            continue;
        }
        all.push((&text[start..*at], *letter == '?'));
        start = at + letter.len_utf8();
    }
    all.push((&text[start..], false));
    let told = all.into_iter().map(|(piece, is_asked)| (piece.trim(), is_asked));
    told.filter(|(piece, _)| piece.chars().any(char::is_alphanumeric)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn voice() -> Vocabulary {
        let mut voice = Vocabulary::default();
        for (what, words) in [
            ("question", "combien|comment"),
            ("question-first", "faut|on peut"),
            ("what", "c est quoi"),
            ("and", "et"),
            ("but", "mais"),
        ] {
            voice.lexicon.insert(what.into(), words.split('|').map(str::to_owned).collect());
        }
        voice
    }

    #[test]
    fn what_asks_and_what_tells_stand_apart() {
        for (text, asks, tells) in [
            ("Lyon. et ça prend combien de temps ?", &["et ça prend combien de temps"][..], &["Lyon"][..]),
            ("j’ai 24 ans et ça coûte combien", &["et ça coûte combien"], &["j’ai 24 ans"]),
            ("le 12.03.2026 à 14:30, c’est bon ?", &["c’est bon"], &["le 12.03.2026 à 14:30"]),
            ("il a dit qu’il faut le formulaire", &[], &["il a dit qu’il faut le formulaire"]),
            ("faut avoir le bac", &["faut avoir le bac"], &[]),
            ("oui", &[], &["oui"]),
            ("?!", &[], &[]),
        ] {
            let found = clauses(&voice(), text);
            assert_eq!(
                (&found.asks[..], &found.tells[..]),
                (
                    &asks.iter().map(|&one| one.to_owned()).collect::<Vec<_>>()[..],
                    &tells.iter().map(|&one| one.to_owned()).collect::<Vec<_>>()[..],
                ),
                "{text}"
            );
        }
    }
}
