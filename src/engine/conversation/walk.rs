//! Through the steps: where the way leads, and what is said on arrival.

use super::prompts::{ensure_entry, leads_on, open_prompt, waiting_question};
use super::status;
use super::topics;
use crate::dialogue::{Ask, Next, OutcomeId, StepId, text_ids};
use crate::engine::advisers::hand;
use crate::engine::case::Hand;
use crate::engine::case::follow_up::Why;
use crate::engine::common_ids;
use crate::engine::effect::{Arg, Line};
use crate::engine::turn::draft::Draft;

/// Steps walked in one turn at most. `check` refuses rings of steps that ask nothing.
const STEPS_PER_TURN: usize = 64;

/// Goes on until something is asked, or nothing is left to do now.
pub(in crate::engine) fn proceed(draft: &mut Draft) {
    for _ in 0..STEPS_PER_TURN {
        if let Some(about) = open_prompt(draft) {
            arrive(draft);
            ensure_entry(draft, &about);
            draft.ask(about, None);
            return;
        }
        let next = {
            let facts = draft.facts();
            draft.step().next.first(&facts).cloned()
        };
        match next {
            Some(Next::To(step)) if draft.world.dialogue.step(&step).is_some() => {
                draft.case.step = step;
                ask_again(draft);
            }
            Some(Next::End(outcome)) => {
                arrive(draft);
                return end(draft, outcome);
            }
            Some(Next::HandOff(role)) => {
                arrive(draft);
                hand::hand_off(draft, role, Why::Step);
                return stay(draft);
            }
            Some(Next::Stay | Next::To(_)) | None => break,
        }
    }
    arrive(draft);
    stay(draft);
}

/// Goes on after an adviser gave the case back: the row that handed it over does not do so again.
pub(in crate::engine) fn resume(draft: &mut Draft) {
    let is_handed = {
        let facts = draft.facts();
        matches!(draft.step().next.first(&facts), Some(Next::HandOff(_)))
    };
    if is_handed && open_prompt(draft).is_none() {
        stay(draft);
    } else {
        proceed(draft);
    }
}

/// Says where the walk has led, when that is another step than before. Steps passed through are not said.
pub(super) fn arrive(draft: &mut Draft) {
    let step = draft.step();
    if draft.origin.as_ref() == Some(&step.id) {
        return;
    }
    draft.origin = Some(step.id.clone());
    draft.case.entered = draft.now;
    draft.flush();
    let place = draft.place();
    draft.add(place);
    let id = draft.step_id(&step.id);
    for text in [id.clone(), format!("{id}.need"), format!("{id}.duration")] {
        if draft.has(&text) {
            let line = draft.line(&text);
            draft.add(line);
        }
    }
    for fact in &step.facts {
        let is_mine = {
            let facts = draft.facts();
            draft.world.dialogue.dated_facts.get(fact).is_none_or(|fact| fact.when.holds(&facts))
        };
        if is_mine {
            topics::dated(draft, fact);
        }
    }
    draft.flush();
}

/// What was passed over before is asked again where it is needed, on coming there for the first time.
fn ask_again(draft: &mut Draft) {
    let steps = &draft.world.dialogue.steps;
    let place = |id: &StepId| steps.iter().position(|step| step.id == *id);
    if draft.origin.as_ref().is_some_and(|origin| place(origin) >= place(&draft.case.step)) {
        return;
    }
    for prompt in draft.step().prompts.iter().filter(|prompt| prompt.again) {
        if let Ask::Slot(slot) = &prompt.ask {
            draft.case.skipped.remove(slot);
        }
    }
}

/// Nothing to ask: the question that news would answer stays open, and jalon says when it writes next.
fn stay(draft: &mut Draft) {
    let own = format!("{}.stay", draft.step_id(&draft.step().id));
    let has_own = draft.has(&own);
    if has_own {
        let line = draft.line(&own);
        draft.add(line);
    }
    let about = waiting_question(draft);
    if let Some(day) = status::next_reminder(draft) {
        draft.add(Line::new(common_ids::NEXT_REMINDER).with("date", Arg::Date(day)));
    }
    match about {
        Some(about) if draft.case.trail.last().is_some_and(|last| last.about == about) && !draft.parts.is_empty() => {
            // It was answered a moment ago: it stays open for news, and is not said again.
            draft.add(Line::new(common_ids::STAY_OPEN));
            draft.flush();
            draft.open(about, None);
        }
        Some(about) => {
            if !has_own {
                draft.add(Line::new(common_ids::STAY_OPEN));
            }
            draft.ask(about, None);
        }
        None => {
            draft.close();
            if draft.parts.is_empty() {
                let place = draft.place();
                draft.add(place);
            }
            draft.flush();
        }
    }
}

/// Opens what is open without a word.
pub(in crate::engine) fn settle_quietly(draft: &mut Draft) {
    match open_prompt(draft).or_else(|| waiting_question(draft)) {
        Some(about) => {
            ensure_entry(draft, &about);
            draft.open(about, None);
        }
        // Nothing to ask and not a place to wait: the way goes on.
        None if leads_on(draft) => proceed(draft),
        None => draft.close(),
    }
}

fn end(draft: &mut Draft, outcome: OutcomeId) {
    draft.close();
    let line = draft.line(&text_ids::outcome(&draft.world.dialogue, &outcome));
    draft.add(line);
    draft.case.outcome = Some(outcome);
    draft.flush();
}

/// After a question beside the path: back to the one that is open, or silence while an adviser speaks.
pub(super) fn go_on(draft: &mut Draft) {
    if matches!(draft.case.hand, Hand::Held { .. } | Hand::Parked { .. }) {
        draft.close();
        draft.flush();
        return;
    }
    settle_quietly(draft);
    draft.repeat();
}

/// Walks on from the step that asked: an answer of an earlier step may change the way.
pub(super) fn from(draft: &mut Draft, step: &StepId) {
    if *step != draft.case.step && draft.world.dialogue.step(step).is_some() {
        draft.case.step = step.clone();
    }
    draft.case.outcome = None;
    proceed(draft);
}
