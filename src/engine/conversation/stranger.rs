//! Before consent: a notice, a yes or a no. Nothing about the person is kept.
//!
//! The turn's case is stored only when `consent` is set; what must survive until the answer
//! (language, code of the link) travels in the buttons.

use super::door::{self, Reply};
use super::prompts::{ensure_entry, open_prompt};
use super::{typed, walk};
use crate::dialogue::{KindId, text_ids};
use crate::engine::common_ids;
use crate::engine::effect::{Choice, Contact, Effect, Line, Part};
use crate::engine::event::Content;
use crate::engine::language::fold::with_digits;
use crate::engine::turn::draft::Draft;
use crate::engine::turn::view::View;
use crate::engine::understanding::distress::{Sign, distress_in};
use crate::engine::understanding::meaning::Meaning;
use crate::engine::understanding::understand::understand;

/// Longest code of a link that is taken over.
const CODE: usize = 30;
/// Kinds of contact that a person who refuses is told.
const CONTACTS: usize = 5;

/// A person without a case sent something.
pub(in crate::engine) fn heard(draft: &mut Draft, content: Content) {
    let mut code = None;
    let reply = match content {
        Content::Press(data) => {
            let mut parts = data.splitn(4, '.');
            match (parts.next(), parts.next(), parts.next()) {
                (Some("consent"), Some(word), Some(language)) => {
                    if let Some(language) = draft.world.languages.iter().find(|known| known.as_str() == language) {
                        draft.case.language = language.clone();
                    }
                    code = parts.next().map(str::to_owned);
                    match word {
                        "oui" => Reply::Accept(draft.case.language.clone(), String::new()),
                        "non" => Reply::Refuse(draft.case.language.clone()),
                        _ => Reply::Notice,
                    }
                }
                _ => Reply::Notice,
            }
        }
        Content::Start { code: given } => {
            code = given;
            Reply::Notice
        }
        Content::File { message, caption, .. } => {
            if let Some(message) = message {
                draft.effects.push(Effect::DeleteInbound { message });
            }
            match caption {
                None => Reply::Notice,
                Some(words) => match said(draft, &words.0) {
                    Some(reply) => reply,
                    None => return,
                },
            }
        }
        Content::Text(text) | Content::Edited(text) => match said(draft, &text.0) {
            Some(reply) => reply,
            None => return,
        },
    };
    let code = code.map(|code| {
        let is_plain = |letter: &char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_');
        code.chars().filter(is_plain).take(CODE).collect::<String>()
    });
    let code = code.filter(|code| !code.is_empty());
    match reply {
        Reply::Accept(language, rest) => {
            draft.case.language = language;
            draft.case.consent = Some(draft.now);
            draft.case.origin = code;
            draft.case.opened = draft.now;
            draft.case.active = draft.now;
            let thanks = draft.line(&format!("{}.thanks", text_ids::notice(&draft.world.dialogue)));
            draft.add(thanks);
            draft.flush();
            draft.origin = None;
            begin(draft, rest);
        }
        Reply::Notice => notice(draft, code.as_deref()),
        Reply::Refuse(language) => {
            draft.case.language = language;
            let refused = draft.line(&format!("{}.refused", text_ids::notice(&draft.world.dialogue)));
            draft.add(refused);
            let kinds = general_kinds(draft);
            if !kinds.is_empty() {
                draft.add(Line::new(common_ids::CONTACT));
                let kinds = kinds.into_iter().map(Contact::of).collect();
                draft.parts.push(Part::Contacts { kinds, places: Default::default() });
            }
            draft.flush();
        }
        Reply::Speak(language) => {
            draft.case.language = language;
            notice(draft, code.as_deref());
        }
    }
}

/// What words reply; nothing when they are answered with help, and with nothing else.
fn said(draft: &mut Draft, text: &str) -> Option<Reply> {
    // Help needs no consent. Nothing is kept, so nobody can be told.
    let Some((sign, language)) = distress_in(draft, text) else {
        return Some(door::typed(draft, text));
    };
    draft.case.language = language;
    let id = text_ids::distress(&draft.world.dialogue);
    let line = match sign {
        Sign::Distress => draft.line(&id),
        Sign::Care => draft.line(&format!("{id}-unsure.stranger")),
    };
    draft.add(line);
    // Both name who helps: neither waits behind others, and neither is left out when somebody cannot be reached.
    draft.is_urgent = true;
    draft.flush();
    draft.is_urgent = false;
    (sign == Sign::Care).then_some(Reply::Notice)
}

/// The way begins: what they said beside their agreement is heard at the first question, where it says something.
fn begin(draft: &mut Draft, rest: String) {
    let first = open_prompt(draft).filter(|_| !rest.is_empty());
    let Some(first) = first else { return walk::proceed(draft) };
    walk::arrive(draft);
    ensure_entry(draft, &first);
    draft.open(first, None);
    let is_understood = !matches!(
        understand(draft, &with_digits(&rest)),
        Meaning::Unclear(_) | Meaning::Refused(_) | Meaning::Doubt | Meaning::Words(..)
    );
    if is_understood { typed::typed(draft, &rest, false) } else { draft.repeat() }
}

fn notice(draft: &mut Draft, code: Option<&str>) {
    let id = text_ids::notice(&draft.world.dialogue);
    let notice = draft.line(&id);
    draft.add(notice);
    let language = draft.case.language.clone();
    let code = code.map(|code| format!(".{code}")).unwrap_or_default();
    let mut choices: Vec<Choice> = ["oui", "non"]
        .into_iter()
        .map(|word| Choice {
            data: format!("consent.{word}.{language}{code}"),
            label: Line::new(&*id).attribute(format!("choice-{word}")),
            number: None,
        })
        .collect();
    for other in draft.world.languages.iter().filter(|other| **other != language) {
        choices.push(Choice {
            data: format!("consent.parler.{other}{code}"),
            label: Line::new(common_ids::LANGUAGE).attribute(format!("choice-{other}")),
            number: None,
        });
    }
    for (place, choice) in choices.iter_mut().enumerate() {
        choice.number = u16::try_from(place + 1).ok();
    }
    draft.send(choices, None);
}

/// The kinds of contact of the row that asks nothing, or the first kinds there are.
fn general_kinds(view: &View) -> Vec<KindId> {
    let rows = &view.world.dialogue.contacts.0;
    let general = rows.iter().find(|(conditions, _)| conditions.is_empty()).map(|(_, kinds)| kinds.clone());
    let kinds = general.unwrap_or_else(|| view.world.dialogue.kinds.clone()).into_iter();
    kinds.filter(|kind| view.world.can_name(kind)).take(CONTACTS).collect()
}
