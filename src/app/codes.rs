//! One-time codes: a person who lost the phone or the account gets the case back.
//!
//! A code names its case, so that a wrong one costs only that case a try; whoever says several wrong ones is refused
//! for a day (`guesses`), long before the code of the case is void.

use jiff::{SignedDuration, Timestamp};

use super::guesses::{Guesses, Tried};
use super::turns::Turns;
use crate::engine::case::follow_up::Code;
use crate::engine::case::{Address, CaseId, Private};
use crate::engine::common_ids;
use crate::engine::effect::Line;
use crate::engine::event::{Content, Event};
use crate::ports::Entropy;
use crate::ports::channel::{Inbound, InboundId};
use crate::ports::store::{Store, StoreError};

/// Letters of a code: none that looks like another, and no digit, which could be the number's.
const LETTERS: &[u8] = b"ABCDEFGHJKMNPQRSTUVWXYZ";
/// How many of them: about thirty-six bits, for at most fifty tries (`engine::advisers::desk`).
const LENGTH: usize = 8;
/// Days that a code is good for.
const DAYS: i64 = 3;

/// A fresh code for a case.
pub fn draw(entropy: &mut dyn Entropy, now: Timestamp) -> Code {
    let mut word = String::new();
    while word.len() < LENGTH {
        let mut byte = [0];
        entropy.fill(&mut byte);
        // Bytes beyond the last whole round would make the first letters likelier.
        let most = 256 - 256 % LETTERS.len();
        if usize::from(byte[0]) < most {
            word.push(char::from(LETTERS[usize::from(byte[0]) % LETTERS.len()]));
        }
    }
    let until = now.saturating_add(SignedDuration::from_hours(24 * DAYS)).unwrap_or(now);
    Code { word: Private(word), until, misses: 0 }
}

/// A code as it is told: `J0042-ABCD-EFGH`.
pub fn shown(case: CaseId, code: &Code) -> String {
    let (first, last) = code.word.0.split_at(LENGTH / 2);
    format!("J{:04}-{first}-{last}", case.0)
}

/// The case and the word of a code, when a message is one; spaces, dashes and capitals do not matter.
fn said(content: &Content) -> Option<(CaseId, String)> {
    let text = match content {
        Content::Start { code: Some(code) } => code,
        Content::Text(Private(text)) => text,
        _ => return None,
    };
    let typed: String = text.chars().filter(|letter| letter.is_alphanumeric()).collect();
    let typed = typed.strip_prefix(['J', 'j']).filter(|rest| rest.is_ascii())?.to_ascii_uppercase();
    let (number, word) = typed.split_at_checked(typed.len().checked_sub(LENGTH)?)?;
    // Shorter numbers are written with four digits: anything else is a word that begins like a code.
    let is_number = number.len() >= 4 && number.bytes().all(|byte| byte.is_ascii_digit());
    let is_word = word.bytes().all(|byte| LETTERS.contains(&byte));
    (is_number && is_word).then(|| Some((CaseId(number.parse().ok()?), word.to_owned())))?
}

/// What reading a code needs beside the message.
pub struct Counter<'a> {
    pub store: &'a mut dyn Store,
    pub guesses: &'a mut Guesses,
    pub tried: &'a mut Tried,
    pub entropy: &'a mut dyn Entropy,
    pub now: Timestamp,
}

/// Whether a message was a code, and is dealt with: the case moves to the address that said it.
pub fn taken(
    turns: &mut Turns,
    counter: Counter,
    inbound: &Inbound,
    content: &Content,
    own: Option<CaseId>,
) -> Result<bool, StoreError> {
    let Counter { store, guesses, tried, entropy, now } = counter;
    let Some((id, word)) = said(content).filter(|(id, _)| own != Some(*id)) else { return Ok(false) };
    if guesses.is_refused(tried, &inbound.address, entropy, now) {
        // Not even looked at: the right one would be no proof any more.
        answer(turns, inbound.address.clone(), inbound, Line::new(common_ids::CODE_REFUSED));
        return Ok(true);
    }
    let case = match turns.case(id) {
        Some(case) => Some(case.clone()),
        None if turns.is_erased(id) => None,
        None => store.case(id)?,
    };
    let is_right = case
        .as_ref()
        .and_then(|case| case.follow_up.code.as_ref())
        .is_some_and(|code| code.until > now && code.word.0 == word);
    match case {
        Some(case) if is_right && own.is_none() => {
            let (left, language) = (case.address.clone(), case.language.clone());
            turns.load(case);
            turns.take(id, Event::CodeSaid { address: inbound.address.clone() }, Some(&inbound.id));
            turns.tell_left(left, language, &inbound.id);
        }
        case => {
            if !is_right {
                guesses.miss(tried, &inbound.address, entropy, now);
            }
            // Without a code there is nothing to guess.
            if let (Some(case), false) = (case.filter(|case| case.follow_up.code.is_some()), is_right) {
                turns.load(case);
                turns.take(id, Event::CodeMissed, Some(&inbound.id));
            }
            let line = Line::new(if is_right { common_ids::CODE_BUSY } else { common_ids::CODE_UNKNOWN });
            answer(turns, inbound.address.clone(), inbound, line);
        }
    }
    Ok(true)
}

fn answer(turns: &mut Turns, to: Address, inbound: &Inbound, line: Line) {
    let language = turns.language_for(inbound.language.as_deref());
    let id: &InboundId = &inbound.id;
    turns.tell_address(to, language, line, id, 0);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_was_told() {
        struct Counting(u8);
        impl Entropy for Counting {
            fn fill(&mut self, buffer: &mut [u8]) {
                buffer.iter_mut().for_each(|byte| {
                    *byte = self.0;
                    self.0 = self.0.wrapping_add(37);
                });
            }
        }
        let code = draw(&mut Counting(240), Timestamp::UNIX_EPOCH);
        let told = shown(CaseId(42), &code);
        let text = |text: &str| Content::Text(Private(text.to_owned()));
        for (typed, is_code) in [
            (told.clone(), true),
            (told.to_lowercase().replace('-', " "), true),
            (format!("{told}X"), false),
            ("J-0042".into(), false),
            ("j'attends".into(), false),
            ("jeudi 4 décembre".into(), false),
            ("je suis demandeur".into(), false),
        ] {
            let expected = is_code.then(|| (CaseId(42), code.word.0.clone()));
            assert_eq!(said(&text(&typed)), expected, "{typed}");
        }
    }
}
