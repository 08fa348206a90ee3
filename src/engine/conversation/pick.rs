//! What an offered answer does.

use super::amend;
use super::answers::{self, add_entry, remember};
use super::asides;
use super::distress;
use super::nudge;
use super::papers;
use super::prompts::open_prompt;
use super::topics;
use super::walk::{go_on, proceed, settle_quietly};
use super::wishes;
use crate::dialogue::{AssessmentId, CompetenceId, SlotId, StepId, ValueId};
use crate::engine::case::{About, Meant, Value};
use crate::engine::common_ids;
use crate::engine::effect::{Effect, Line};
use crate::engine::turn::changeable::changeable;
use crate::engine::turn::draft::Draft;
use crate::engine::turn::offers::Pick;

/// An offered answer was chosen.
pub(super) fn picked(draft: &mut Draft, pick: Pick) {
    let Some(about) = draft.case.question.as_ref().map(|question| question.about.clone()) else { return };
    match (about, pick) {
        (_, Pick::Remind(answer)) => nudge::remind(draft, answer),
        (About::Slot { step, slot, entry }, Pick::Value(value)) => {
            answers::set(draft, step, slot, entry, Value::Word(value));
        }
        (About::Slot { step, slot, entry }, Pick::Skip) => answers::skip(draft, step, slot, entry),
        (About::Which { step, slot, entry, candidates }, Pick::Index(index)) => {
            if let Some(value) = candidates.into_iter().nth(index) {
                answers::set(draft, step, slot, entry, value);
            }
        }
        (About::Which { step, slot, entry, .. }, Pick::Nothing) => {
            draft.ask(About::Slot { step, slot, entry }, None);
        }
        (about @ (About::Papers { .. } | About::Awaited { .. } | About::Optional { .. }), pick) => {
            papers::picked(draft, about, pick);
        }
        (About::Assess { step, assessment, competence }, Pick::Value(value)) => {
            rated(draft, step, assessment, competence, value);
        }
        (About::Assess { step, assessment, competence }, Pick::Skip) => {
            stopped_rating(draft, step, assessment, competence);
        }
        (About::Care | About::Distress, Pick::Yes) => distress::met(draft, None),
        (About::Care, _) => distress::is_about_the_procedure(draft),
        (About::Contacts, Pick::Contact(more)) => {
            // The question before this one comes back first: what is asked now stands beside the path.
            settle_quietly(draft);
            asides::contact_picked(draft, more);
        }
        (About::Contacts, _) => go_on(draft),
        (About::Distress, Pick::Person) => distress::wants_a_person(draft),
        (About::Distress, _) => distress::goes_on(draft),
        (About::Meant { candidates }, Pick::Index(index)) => match candidates.into_iter().nth(index) {
            Some(Meant::Intent(intent)) => {
                settle_quietly(draft);
                wishes::granted(draft, intent, false);
            }
            Some(Meant::Term(term)) => asides::define(draft, &term),
            Some(Meant::Topic(topic)) => asides::topic(draft, &topic),
            Some(Meant::Value { step, slot, entry, value }) => {
                answers::set(draft, step, slot, entry, Value::Word(value));
            }
            None => go_on(draft),
        },
        (About::Topics { candidates }, Pick::Index(index)) => match candidates.get(index) {
            Some(topic) => asides::topic(draft, topic),
            None => go_on(draft),
        },
        (About::More { step, list }, Pick::Yes) => {
            remember(draft, About::More { step, list: list.clone() });
            add_entry(draft, &list);
            proceed(draft);
        }
        (About::More { step, list }, Pick::No) => {
            remember(draft, About::More { step, list: list.clone() });
            draft.case.listed.insert(list);
            proceed(draft);
        }
        (About::Erase, Pick::Yes) => {
            draft.close();
            draft.effects.push(Effect::Erase);
            draft.add(Line::new(common_ids::ERASED));
            draft.flush();
        }
        (About::Erase, _) => {
            draft.add(Line::new(common_ids::ERASE_KEPT));
            go_on(draft);
        }
        (About::Language, Pick::Language(language)) => set_language(draft, language),
        (About::Change, Pick::More) => draft.ask(About::ChangeAny, None),
        (About::Change | About::ChangeAny, Pick::Index(index)) => {
            if let Some(what) = changeable(draft.world, &draft.case).into_iter().nth(index) {
                amend::change(draft, what);
            }
        }
        _ => draft.repeat(),
    }
}

/// A competence was rated; after the last one the result is said.
fn rated(draft: &mut Draft, step: StepId, assessment: AssessmentId, competence: CompetenceId, value: ValueId) {
    remember(draft, About::Assess { step, assessment: assessment.clone(), competence: competence.clone() });
    draft.case.assessments.entry(assessment.clone()).or_default().insert(competence, value);
    if !matches!(open_prompt(draft), Some(About::Assess { .. })) {
        topics::result(draft, &assessment);
    }
    proceed(draft);
}

/// The rest of a self-assessment is passed over.
fn stopped_rating(draft: &mut Draft, step: StepId, assessment: AssessmentId, competence: CompetenceId) {
    remember(draft, About::Assess { step, assessment: assessment.clone(), competence });
    // Prompts share one name space: the assessment is passed over like a question.
    draft.case.skipped.insert(SlotId(assessment.0.clone()));
    if draft.case.assessments.get(&assessment).is_some_and(|rated| !rated.is_empty()) {
        topics::result(draft, &assessment);
    }
    proceed(draft);
}

pub(super) fn set_language(draft: &mut Draft, language: crate::dialogue::Language) {
    draft.case.language = language;
    draft.add(Line::new(common_ids::LANGUAGE_SET));
    if draft.case.question.as_ref().is_none_or(|question| question.about == About::Language) {
        settle_quietly(draft);
    }
    draft.repeat();
}
