//! The candidate sent something: words, a button, a file, new words in the place of earlier ones.

use super::distress;
use super::nudge;
use super::pick;
use super::questions;
use super::rights::grant;
use super::status;
use super::typed;
use crate::dialogue::Toward;
use crate::engine::advisers::hand;
use crate::engine::case::{About, Intent, Private, Subject};
use crate::engine::common_ids;
use crate::engine::effect::{Effect, Line};
use crate::engine::event::{Content, FileKind};
use crate::engine::facts::calendar::shift;
use crate::engine::language::excerpt;
use crate::engine::language::fold::with_digits;
use crate::engine::reminders::live;
use crate::engine::turn::draft::{Draft, Manner};
use crate::engine::turn::offers::DONE;
use crate::engine::turn::question::ASK;
use crate::engine::turn::view::{View, is_silent};
use crate::engine::understanding::distress::{Sign, distress_in};
use crate::engine::understanding::rights::{about_erasing, claimed_right};

/// The candidate sent something.
pub(in crate::engine) fn heard(draft: &mut Draft, content: Content) {
    let away = {
        let calendar = draft.calendar();
        let back = shift(calendar.day(draft.case.active), draft.world.dialogue.calendar.away, Toward::After);
        calendar.day(draft.now) >= back
    };
    draft.case.active = draft.now;
    draft.case.warned = None;
    draft.case.refused = false;
    match content {
        Content::File { kind, message, album, caption } => {
            let is_said = file(draft, kind, message, album);
            match caption {
                Some(words) => under_file(draft, words, away),
                None if is_said && !is_silent(draft) => draft.repeat(),
                None => {}
            }
        }
        Content::Text(text) if is_silent(draft) => while_held(draft, text),
        Content::Edited(text) => edited(draft, text),
        Content::Press(data) if is_silent(draft) && !is_about_erasing(draft, &data) => {}
        Content::Start { .. } if is_silent(draft) => {}
        Content::Press(data) => pressed(draft, &data),
        Content::Start { .. } => {
            status::all(draft);
            draft.repeat();
        }
        Content::Text(text) => typed::typed(draft, &text.0, away),
    }
}

/// Takes a file away. Whether something is said about it: files sent together get one answer.
fn file(draft: &mut Draft, kind: FileKind, message: Option<Private<String>>, album: Option<String>) -> bool {
    if let Some(message) = message {
        draft.effects.push(Effect::DeleteInbound { message });
    }
    let is_answered = album.is_some() && album == draft.case.album;
    draft.case.album = album;
    if is_answered {
        return false;
    }
    draft.add(Line::new(match kind {
        FileKind::Document | FileKind::Other => common_ids::FILE,
        FileKind::Picture => common_ids::FILE_PICTURE,
        FileKind::Sticker => common_ids::FILE_STICKER,
        FileKind::Voice => common_ids::FILE_VOICE,
    }));
    true
}

fn pressed(draft: &mut Draft, data: &str) {
    let pressed = data.strip_prefix('q').and_then(|rest| rest.split_once('.'));
    let open = draft.case.question.as_ref().map(|question| question.number);
    let pick = match pressed {
        Some((number, key)) if number.parse().ok() == open => {
            draft.buttons().into_iter().find(|offered| offered.key == key).map(|offered| offered.offer.value)
        }
        _ => None,
    };
    if let Some(subject) = asked(draft, pressed.map_or(data, |(_, key)| key)) {
        return questions::answer(draft, &subject);
    }
    // What a reminder asked for is done, whatever was said since.
    let old = pressed.and_then(|(_, key)| key.strip_prefix(DONE)).and_then(|id| live::live_key(draft, id));
    match (pick, old) {
        (Some(pick), _) => pick::picked(draft, pick),
        (None, Some(key)) => nudge::done(draft, &key),
        (None, None) => {
            draft.add(Line::new(common_ids::BUTTON_OLD));
            draft.repeat();
        }
    }
}

/// What a button leads to that stood below a question.
fn asked(view: &View, key: &str) -> Option<Subject> {
    let subject = Subject::named(key.strip_prefix(ASK)?)?;
    subject.is_in(&view.world.dialogue).then_some(subject)
}

/// Whether a button answers the open question about erasing, which stays in the person's hand at any moment.
fn is_about_erasing(view: &View, data: &str) -> bool {
    let open = view.case.question.as_ref().filter(|question| question.about == About::Erase);
    open.is_some_and(|question| data.starts_with(&format!("q{}.", question.number)))
}

/// New words stand in the place of earlier ones. Answers are changed in another way; danger is heard, and whoever
/// of the centre reads along reads them.
fn edited(draft: &mut Draft, text: Private<String>) {
    draft.manner = Manner::Edited;
    if is_silent(draft) {
        return while_held(draft, text);
    }
    match distress_in(draft, &text.0) {
        Some((Sign::Distress, _)) => distress::met(draft, Some(text)),
        Some((Sign::Care, _)) => distress::asked(draft),
        None if distress::is_offering_help(draft) => distress::passed(draft, text),
        None => {
            draft.add(Line::new(common_ids::EDITED));
            draft.repeat();
        }
    }
}

/// Words under a file are heard as if they stood alone.
fn under_file(draft: &mut Draft, text: Private<String>, away: bool) {
    draft.manner = Manner::UnderFile;
    if is_silent(draft) {
        draft.flush();
        return while_held(draft, text);
    }
    if matches!(distress_in(draft, &text.0), Some((Sign::Distress, _))) {
        // Help comes last, alone, so that it stands at the bottom of the screen.
        draft.flush();
    }
    typed::typed(draft, &text.0, away);
}

/// While an adviser speaks, words go to the adviser. What belongs to the person is done all the same, said in
/// a line, and the adviser learns it with the words.
fn while_held(draft: &mut Draft, text: Private<String>) {
    if matches!(distress_in(draft, &text.0), Some((Sign::Distress, _))) {
        // Help goes before the rule that the bot is silent; the adviser reads the words all the same.
        hand::pass(draft, text, None);
        return distress::met(draft, None);
    }
    let typed = with_digits(excerpt::beginning(&text.0).beginning);
    if let Some(pick) = about_erasing(draft, &typed) {
        return pick::picked(draft, pick);
    }
    match claimed_right(draft, &typed) {
        Some(Intent::Erase) => {
            hand::pass(draft, text, Some(common_ids::ADVISER_ERASING));
            draft.ask(About::Erase, None);
        }
        Some(intent) => {
            let learned = grant(draft, intent);
            draft.flush();
            hand::pass(draft, text, learned);
        }
        None => hand::pass(draft, text, None),
    }
}
