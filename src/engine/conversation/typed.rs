//! Typed words to what they do: an answer is taken, a wish granted, a topic told, a question asked back.

use super::answers;
use super::asides;
use super::distress;
use super::help::{self, paper_help};
use super::nudge;
use super::papers;
use super::pick;
use super::questions;
use super::rights;
use super::status;
use super::topics;
use super::walk;
use super::wishes;
use crate::engine::case::{About, Intent, Private};
use crate::engine::common_ids;
use crate::engine::effect::{Arg, Line};
use crate::engine::language::excerpt;
use crate::engine::language::fold::with_digits;
use crate::engine::turn::draft::Draft;
use crate::engine::turn::offers::Pick;
use crate::engine::turn::question::{question_text, retry};
use crate::engine::turn::view::View;
use crate::engine::understanding::contact_request;
use crate::engine::understanding::distress::Sign;
use crate::engine::understanding::meaning::Meaning;
use crate::engine::understanding::understand::understand;

/// Longest text that is looked at; more is no answer to anything that is asked.
const LONGEST: usize = 4_096;

/// The candidate typed something while the bot speaks. `away`: they were gone for long.
pub(super) fn typed(draft: &mut Draft, text: &str, away: bool) {
    let text: String = text.chars().take(LONGEST).collect();
    if excerpt::beginning(&text).is_cut && !distress::is_offering_help(draft) {
        draft.add(Line::new(common_ids::LONG));
    }
    acted(draft, text, away);
}

/// What the words ask for is done; also of what waits behind a question that was put before another.
fn acted(draft: &mut Draft, text: String, away: bool) {
    let read = with_digits(&text);
    let meaning = understand(draft, &read);
    if distress::is_offering_help(draft)
        && !matches!(meaning, Meaning::Exactly(_) | Meaning::Distress(Sign::Distress) | Meaning::Wish(Intent::Erase))
    {
        match meaning {
            Meaning::Asked(asking, _) if asking.is_sure => questions::asked_beside(draft, asking),
            Meaning::Topic(topic) => topics::say(draft, &topic),
            Meaning::Wish(intent) => drop(rights::grant(draft, intent)),
            _ => {}
        }
        return distress::passed(draft, Private(text));
    }
    let is_aside = matches!(
        meaning,
        Meaning::Asked(_, None)
            | Meaning::Contact(_)
            | Meaning::Term(_)
            | Meaning::Told(..)
            | Meaning::Topic(_)
            | Meaning::Wish(_)
    );
    if is_aside && is_choosing(draft) {
        // A menu that was offered goes when something else is asked.
        walk::settle_quietly(draft);
        if matches!(meaning, Meaning::Wish(Intent::Back)) {
            // Leaving the menu is all that is taken back.
            return draft.repeat();
        }
    }
    done(draft, meaning, text, away);
}

/// One meaning is done.
fn done(draft: &mut Draft, meaning: Meaning, text: String, away: bool) {
    let beginning = excerpt::beginning(&with_digits(&text)).beginning.to_owned();
    match meaning {
        Meaning::Asked(asking, None) => questions::asked(draft, asking),
        Meaning::Asked(asking, Some(told)) => {
            questions::asked_beside(draft, asking);
            done(draft, *told, text, away);
        }
        Meaning::Distress(Sign::Distress) => distress::met(draft, Some(Private(text))),
        Meaning::Distress(Sign::Care) => distress::asked(draft),
        Meaning::Exactly(pick) => pick::picked(draft, pick),
        Meaning::Nearly(label, pick, topic) => {
            if let Some(topic) = topic {
                topics::say(draft, &topic);
            }
            if matches!(pick, Pick::Value(_)) {
                // Not typed as it stands: say what was understood, so that it can be taken back.
                draft.add(Line::new(common_ids::NOTED).with("answer", Arg::Line(label)));
            }
            pick::picked(draft, pick);
        }
        Meaning::Papers(papers) => papers::picked_all(draft, papers),
        Meaning::Done(key) => nudge::done(draft, &key),
        Meaning::PaperHelp(paper) => {
            paper_help(draft, &paper.step, &paper.document);
            draft.repeat();
        }
        Meaning::Language(language) => pick::set_language(draft, language),
        Meaning::Wish(Intent::Contact) => {
            let wishes = contact_request::wishes(draft, &beginning);
            asides::contacts(draft, &wishes);
        }
        Meaning::Wish(intent) => wishes::granted(draft, intent, away),
        Meaning::Topic(topic) => asides::topic(draft, &topic),
        Meaning::Term(term) => asides::define(draft, &term),
        Meaning::Contact(asked) => asides::contact_request(draft, asked),
        Meaning::Value((step, slot, None), value) => {
            draft.words = beginning;
            answers::set(draft, step, slot, None, value);
        }
        Meaning::Value((step, slot, entry), value) => answers::set(draft, step, slot, entry, value),
        Meaning::Values((step, slot, entry), candidates) => {
            draft.ask(About::Which { step, slot, entry, candidates }, None);
        }
        Meaning::Told(facts, answer) => answers::told(draft, facts, answer, &beginning),
        Meaning::Either(candidates) => draft.ask(About::Meant { candidates }, None),
        Meaning::Refused(why) => help::missed(draft, why),
        Meaning::Unclear(_) if draft.case.question.as_ref().is_some_and(|question| question.about == About::Change) => {
            // What is not in the short list may be in the long one.
            draft.open(About::ChangeAny, None);
            acted(draft, text, away);
        }
        Meaning::Doubt | Meaning::Words(..) | Meaning::Unclear(_) if stands_before_a_question(draft) => {
            // The answer may be for the question that this one stands before.
            walk::settle_quietly(draft);
            match draft.case.question {
                Some(_) => acted(draft, text, away),
                None => help::missed(draft, Line::new(common_ids::MISS)),
            }
        }
        Meaning::Words((step, slot, entry), value) => answers::set(draft, step, slot, entry, value),
        Meaning::Doubt => {
            let help = question_text(draft).map(|id| format!("{id}.help")).filter(|id| draft.has(id));
            let help = help.map(|id| draft.line(&id)).filter(|_| draft.case.question.is_some());
            if let Some(help) = help {
                draft.add(help);
            }
            help::missed(draft, Line::new(common_ids::MISS_DOUBT));
        }
        Meaning::Unclear(_) if away => {
            draft.add(Line::new(common_ids::MISS_AWAY));
            status::all(draft);
            draft.repeat();
        }
        Meaning::Unclear(why) => {
            let why = why.unwrap_or_else(|| retry(draft));
            help::missed(draft, why);
        }
    }
}

/// Whether a choice of meanings, topics or times is open, and no question of the step.
fn is_choosing(view: &View) -> bool {
    let about = view.case.question.as_ref().map(|question| &question.about);
    matches!(about, Some(About::Contacts | About::Meant { .. } | About::Nudge | About::Topics { .. }))
}

/// A question that came by itself, or that asks what was meant, stands before the one of the step.
fn stands_before_a_question(view: &View) -> bool {
    let about = view.case.question.as_ref().map(|question| &question.about);
    matches!(about, Some(About::Care | About::Contacts | About::Meant { .. } | About::Nudge | About::Topics { .. }))
}
