//! What somebody who has not agreed yet says to the notice, in any of the languages.
//!
//! An agreement may stand beside politeness, beside another agreement, beside facts and questions: "oui merci", "ok
//! d'accord", "oui je suis au chômage". It begins what is said, and nothing that is said beside it takes it back: no
//! refusal, no "mais", nothing that denies what was agreed to. What is said behind it is heard once they agreed.

use crate::dialogue::{Language, text_ids};
use crate::engine::common_ids;
use crate::engine::language::beside;
use crate::engine::language::excerpt;
use crate::engine::language::fold::fold;
use crate::engine::language::utterance::Utterance;
use crate::engine::language::vocabulary::Vocabulary;
use crate::engine::turn::draft::Draft;

/// What words come to.
pub(super) enum Reply {
    /// They agree, in this language; what else they said.
    Accept(Language, String),
    /// Nothing of this.
    Notice,
    /// They do not agree, in this language.
    Refuse(Language),
    /// They want to read it in this language.
    Speak(Language),
}

/// What typed words reply to the notice.
pub(super) fn typed(draft: &Draft, text: &str) -> Reply {
    let said = excerpt::beginning(text).beginning;
    let folded = &fold(said);
    let id = text_ids::notice(&draft.world.dialogue);
    let own = &draft.case.language;
    let others = draft.world.languages.iter().filter(|language| *language != own);
    let voices = || [own].into_iter().chain(others.clone()).filter_map(|tag| Some((tag, draft.world.voices.get(tag)?)));
    for (language, voice) in voices() {
        let is = |choice: &str| voice.phrases(&id, choice).iter().any(|phrase| phrase == folded);
        if is("oui") {
            return Reply::Accept(language.clone(), String::new());
        }
        if is("non") {
            return Reply::Refuse(language.clone());
        }
    }
    for language in &draft.world.languages {
        let is_name = |voice: &Vocabulary| {
            let names = voice.choices.get(common_ids::LANGUAGE).and_then(|names| names.get(language.as_str()));
            names.is_some_and(|names| names.iter().any(|name| name == folded))
        };
        if draft.world.voices.values().any(is_name) {
            return Reply::Speak(language.clone());
        }
    }
    if let Some(reply) = numbered(draft, folded) {
        return reply;
    }
    for (language, voice) in voices() {
        match beside(voice, &id, said) {
            Some(Beside::Agreed(rest)) => return Reply::Accept(language.clone(), rest),
            Some(Beside::Refused) => return Reply::Refuse(language.clone()),
            Some(Beside::Unsure) => return Reply::Notice,
            None => {}
        }
    }
    Reply::Notice
}

/// An answer by its number, in digits: "1, merci" is one, "un" is not.
fn numbered(draft: &Draft, folded: &str) -> Option<Reply> {
    let is_typed = folded.contains(|letter: char| letter.is_ascii_digit());
    let voice = draft.voice().filter(|_| is_typed)?;
    let own = &draft.case.language;
    match beside::numbered(voice, &voice.spelled(folded))? {
        0 => None,
        1 => Some(Reply::Accept(own.clone(), String::new())),
        2 => Some(Reply::Refuse(own.clone())),
        number => {
            let mut others = draft.world.languages.iter().filter(|language| *language != own);
            others.nth(usize::from(number) - 3).map(|language| Reply::Speak(language.clone()))
        }
    }
}

enum Beside {
    /// With what stands behind it.
    Agreed(String),
    Refused,
    /// Agreed, and something beside it takes that back, or may.
    Unsure,
}

/// An agreement or a refusal among other words of one language.
fn beside(voice: &Vocabulary, id: &str, said: &str) -> Option<Beside> {
    let utterance = Utterance::of(voice, said);
    let words = &utterance.words;
    let (agreements, refusals) = (voice.phrases(id, "oui"), voice.phrases(id, "non"));
    let start = beside::plain(voice, words, 0..words.len()).start;
    let begins = |at: usize, phrases: &[String]| beside::begins(&words[at..], phrases.iter().map(String::as_str));
    let is_refused = |at: usize| begins(at, refusals).is_some();
    if is_refused(start) {
        let is_rest_polite = beside::plain(voice, words, start + begins(start, refusals)?..words.len()).is_empty();
        return is_rest_polite.then_some(Beside::Refused);
    }
    // "ok" is polite too, and may only open a sentence: before a question it agrees to nothing.
    let is_strong = begins(start, agreements).is_some();
    let start = if is_strong { start } else { 0 };
    begins(start, agreements)?;
    let takes_back = |at: usize| is_refused(at) || voice.is_word("but", &words[at]);
    if (start..words.len()).any(takes_back) || !is_strong && utterance.asks {
        return Some(Beside::Unsure);
    }
    // Agreements and politeness in a row are one.
    let mut end = start;
    while end < words.len() {
        let polite = beside::plain(voice, words, end..words.len()).start;
        let at = if begins(end, agreements).is_some() { end } else { polite };
        match begins(at, agreements).filter(|_| at < words.len()) {
            Some(length) => end = at + length,
            None => {
                end = polite;
                break;
            }
        }
    }
    Some(Beside::Agreed(last_words(voice, said, words.len() - end)))
}

/// The end of a text that has so many words.
fn last_words(voice: &Vocabulary, text: &str, count: usize) -> String {
    if count == 0 {
        return String::new();
    }
    let starts = text.char_indices().filter(|(at, letter)| {
        let is_inside = text[..*at].chars().next_back().is_some_and(char::is_alphanumeric);
        letter.is_alphanumeric() && !is_inside
    });
    let mut found = text;
    for (at, _) in starts {
        if Utterance::of(voice, &text[at..]).words.len() < count {
            break;
        }
        found = &text[at..];
    }
    found.to_owned()
}
