//! What is open at a step: the next question, or the one that news would answer.

use crate::dialogue::{Ask, Next, Prompt, Reminder, ReminderAbout, Step};
use crate::engine::case::{About, Entry};
use crate::engine::facts::checklist;
use crate::engine::facts::computed::competences;
use crate::engine::turn::draft::Draft;
use crate::engine::turn::view::View;

/// The first question of the step that is open.
pub(in crate::engine) fn open_prompt(view: &View) -> Option<About> {
    use crate::dialogue::table::Facts;
    let step = view.step();
    let facts = view.facts();
    let facts: &dyn Facts = &facts;
    step.prompts.iter().filter(|prompt| prompt.when.holds(facts)).find_map(|prompt| unanswered(view, step, prompt))
}

fn unanswered(view: &View, step: &Step, prompt: &Prompt) -> Option<About> {
    let case = &view.case;
    match &prompt.ask {
        Ask::Slot(slot) => {
            let is_open = !case.slots.contains_key(slot) && !case.skipped.contains(slot);
            is_open.then(|| About::Slot { step: step.id.clone(), slot: slot.clone(), entry: None })
        }
        Ask::Documents => {
            let is_open = !case.ticked.contains(&step.id)
                && checklist::open(&checklist::items(view.world, case, step, view.now)).next().is_some();
            is_open.then(|| About::Papers { step: step.id.clone() })
        }
        Ask::Assess(assessment) => {
            if case.skipped.contains(assessment.as_str()) {
                return None;
            }
            let rated = case.assessments.get(assessment);
            let next = competences(view.world, case)
                .find(|competence| rated.is_none_or(|rated| !rated.contains_key(&competence.id)))?;
            Some(About::Assess { step: step.id.clone(), assessment: assessment.clone(), competence: next.id.clone() })
        }
        Ask::List(list) => {
            let rules = view.world.dialogue.lists.get(list)?;
            let entries = case.lists.get(list).map_or(&[][..], Vec::as_slice);
            let slot_of = |entry: &Entry| {
                let open =
                    rules.slots.iter().find(|slot| !entry.slots.contains_key(*slot) && !entry.skipped.contains(*slot));
                open.map(|slot| (slot.clone(), entry.number))
            };
            let open = match entries {
                [] if case.listed.contains(list) => None,
                [] => rules.slots.first().map(|slot| (slot.clone(), 1)),
                _ => entries.iter().find_map(slot_of),
            };
            match open {
                Some((slot, number)) => {
                    Some(About::Slot { step: step.id.clone(), slot, entry: Some((list.clone(), number)) })
                }
                None => {
                    let may_add = !case.listed.contains(list) && entries.len() < rules.max;
                    may_add.then(|| About::More { step: step.id.clone(), list: list.clone() })
                }
            }
        }
    }
}

/// The first entry of a list exists from its first question on.
pub(super) fn ensure_entry(draft: &mut Draft, about: &About) {
    if let About::Slot { entry: Some((list, number)), .. } = about {
        let entries = draft.case.lists.entry(list.clone()).or_default();
        if entries.is_empty() {
            entries.push(Entry { number: *number, ..Entry::default() });
        }
    }
}

/// What the reminders of the step want to know. It stays open for an answer even when the person
/// wants no more reminders of it.
pub(super) fn waiting_question(view: &View) -> Option<About> {
    let step = view.step();
    let facts = view.facts();
    let is_wanted = |reminder: &&Reminder| reminder.when.holds(&facts) && !reminder.until.matches(&facts);
    step.reminders.iter().filter(is_wanted).find_map(|reminder| match &reminder.about {
        ReminderAbout::Ask(slot) => Some(About::Slot { step: step.id.clone(), slot: slot.clone(), entry: None }),
        ReminderAbout::Documents => Some(About::Papers { step: step.id.clone() }),
        ReminderAbout::Open | ReminderAbout::Say(_) => None,
    })
}

/// Whether the rows of an open case lead away from where it stands.
pub(super) fn leads_on(view: &View) -> bool {
    let facts = view.facts();
    view.case.is_open() && matches!(view.step().next.first(&facts), Some(Next::To(_) | Next::End(_)))
}
