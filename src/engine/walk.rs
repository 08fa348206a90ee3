//! Through the steps: what is asked next, what an answer changes, how it is taken back.

use super::advance::remind;
use super::advisers::hand;
use super::amend;
use super::case::follow_up::Why;
use super::case::{About, Entry, Footprint, Hand, Meant, Value};
use super::contacts;
use super::conversation::answers;
use super::conversation::distress;
use super::effect::{Arg, Effect, Line};
use super::facts::checklist;
use super::facts::computed::competences;
use super::papers;
use super::status;
use super::topics;
use super::turn::changeable::changeable;
use super::turn::draft::Draft;
use super::turn::lines::answer_line;
use super::turn::offers::Pick;
use super::turn::view::View;
use super::words;
use crate::dialogue::text_ids::slot_text;
use crate::dialogue::{Ask, ListId, Next, OutcomeId, Prompt, Reminder, ReminderAbout, SlotId, Step, StepId, find};

/// Steps walked in one turn at most. `check` refuses rings of steps that ask nothing.
const STEPS_PER_TURN: usize = 64;
/// Answers that `back` remembers.
const TRAIL: usize = 50;

/// Goes on until something is asked, or nothing is left to do now.
pub(super) fn proceed(draft: &mut Draft) {
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
pub(super) fn resume(draft: &mut Draft) {
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
fn arrive(draft: &mut Draft) {
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

/// The first question of the step that is open.
pub(super) fn open_prompt(view: &View) -> Option<About> {
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
fn ensure_entry(draft: &mut Draft, about: &About) {
    if let About::Slot { entry: Some((list, number)), .. } = about {
        let entries = draft.case.lists.entry(list.clone()).or_default();
        if entries.is_empty() {
            entries.push(Entry { number: *number, ..Entry::default() });
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
        draft.add(Line::new(words::NEXT_REMINDER).with("date", Arg::Date(day)));
    }
    match about {
        Some(about) if draft.case.trail.last().is_some_and(|last| last.about == about) && !draft.parts.is_empty() => {
            // It was answered a moment ago: it stays open for news, and is not said again.
            draft.add(Line::new(words::STAY_OPEN));
            draft.flush();
            draft.open(about, None);
        }
        Some(about) => {
            if !has_own {
                draft.add(Line::new(words::STAY_OPEN));
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

/// What the reminders of the step want to know. It stays open for an answer even when the person
/// wants no more reminders of it.
fn waiting_question(view: &View) -> Option<About> {
    let step = view.step();
    let facts = view.facts();
    let is_wanted = |reminder: &&Reminder| reminder.when.holds(&facts) && !reminder.until.matches(&facts);
    step.reminders.iter().filter(is_wanted).find_map(|reminder| match &reminder.about {
        ReminderAbout::Ask(slot) => Some(About::Slot { step: step.id.clone(), slot: slot.clone(), entry: None }),
        ReminderAbout::Documents => Some(About::Papers { step: step.id.clone() }),
        ReminderAbout::Open | ReminderAbout::Say(_) => None,
    })
}

/// Opens what is open without a word.
pub(super) fn settle_quietly(draft: &mut Draft) {
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

/// Whether the rows of an open case lead away from where it stands.
fn leads_on(view: &View) -> bool {
    let facts = view.facts();
    view.case.is_open() && matches!(view.step().next.first(&facts), Some(Next::To(_) | Next::End(_)))
}

fn end(draft: &mut Draft, outcome: OutcomeId) {
    draft.close();
    let line = draft.line(&format!("{}-outcome-{}", draft.world.dialogue.id, outcome));
    draft.add(line);
    draft.case.outcome = Some(outcome);
    draft.flush();
}

/// An offered answer was chosen.
pub(super) fn picked(draft: &mut Draft, pick: Pick) {
    let Some(about) = draft.case.question.as_ref().map(|question| question.about.clone()) else { return };
    match (about, pick) {
        (_, Pick::Remind(answer)) => remind(draft, answer),
        (About::Slot { step, slot, entry }, Pick::Value(value)) => {
            set(draft, step, slot, entry, Value::Word(value));
        }
        (About::Slot { step, slot, entry }, Pick::Skip) => skip(draft, step, slot, entry),
        (About::Which { step, slot, entry, candidates }, Pick::Index(index)) => {
            if let Some(value) = candidates.into_iter().nth(index) {
                set(draft, step, slot, entry, value);
            }
        }
        (About::Which { step, slot, entry, .. }, Pick::Nothing) => {
            draft.ask(About::Slot { step, slot, entry }, None);
        }
        (about @ (About::Papers { .. } | About::Awaited { .. } | About::Optional { .. }), pick) => {
            papers::picked(draft, about, pick);
        }
        (About::Assess { step, assessment, competence }, Pick::Value(value)) => {
            remember(
                draft,
                About::Assess { step: step.clone(), assessment: assessment.clone(), competence: competence.clone() },
            );
            draft.case.assessments.entry(assessment.clone()).or_default().insert(competence, value);
            if !matches!(open_prompt(draft), Some(About::Assess { .. })) {
                topics::result(draft, &assessment);
            }
            proceed(draft);
        }
        (About::Assess { step, assessment, competence }, Pick::Skip) => {
            remember(draft, About::Assess { step, assessment: assessment.clone(), competence });
            // Prompts share one name space: the assessment is passed over like a question.
            draft.case.skipped.insert(SlotId(assessment.0.clone()));
            if draft.case.assessments.get(&assessment).is_some_and(|rated| !rated.is_empty()) {
                topics::result(draft, &assessment);
            }
            proceed(draft);
        }
        (About::Care | About::Distress, Pick::Yes) => distress::met(draft, None),
        (About::Care, _) => distress::is_about_the_procedure(draft),
        (About::Contacts, Pick::Contact(more)) => {
            // The question before this one comes back first: what is asked now stands beside the path.
            settle_quietly(draft);
            contacts::picked(draft, more);
        }
        (About::Contacts, _) => go_on(draft),
        (About::Distress, Pick::Person) => distress::wants_a_person(draft),
        (About::Distress, _) => distress::goes_on(draft),
        (About::Meant { candidates }, Pick::Index(index)) => match candidates.into_iter().nth(index) {
            Some(Meant::Intent(intent)) => {
                settle_quietly(draft);
                super::wishes::granted(draft, intent, false);
            }
            Some(Meant::Term(term)) => topics::define(draft, &term),
            Some(Meant::Topic(topic)) => topics::answer(draft, &topic),
            Some(Meant::Value { step, slot, entry, value }) => set(draft, step, slot, entry, Value::Word(value)),
            None => go_on(draft),
        },
        (About::Topics { candidates }, Pick::Index(index)) => match candidates.get(index) {
            Some(topic) => topics::answer(draft, topic),
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
            draft.add(Line::new(words::ERASED));
            draft.flush();
        }
        (About::Erase, _) => {
            draft.add(Line::new(words::ERASE_KEPT));
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

pub(super) fn set_language(draft: &mut Draft, language: crate::dialogue::Language) {
    draft.case.language = language;
    draft.add(Line::new(words::LANGUAGE_SET));
    if draft.case.question.as_ref().is_none_or(|question| question.about == About::Language) {
        settle_quietly(draft);
    }
    draft.repeat();
}

pub(super) fn remember(draft: &mut Draft, about: About) {
    let step = draft.case.step.clone();
    draft.case.trail.push(Footprint { step, about });
    if draft.case.trail.len() > TRAIL {
        draft.case.trail.remove(0);
    }
}

/// Takes a value in, says what was understood, goes on.
pub(super) fn set(draft: &mut Draft, step: StepId, slot: SlotId, entry: Option<(ListId, u32)>, value: Value) {
    let word = match &value {
        Value::Word(word) => Some(word.clone()),
        _ => None,
    };
    let shown = draft.world.dialogue.slots.get(&slot).map(|slot| status::shown(draft, slot, &value));
    let is_told = !draft.parts.is_empty();
    let is_changed = entry.is_none() && draft.case.slots.get(&slot).is_some_and(|known| *known != value);
    match &entry {
        Some((list, number)) => {
            remember(draft, About::Slot { step: step.clone(), slot: slot.clone(), entry: entry.clone() });
            if let Some(entry) = entry_mut(draft, list, *number) {
                entry.skipped.remove(&slot);
                entry.slots.insert(slot.clone(), value);
            }
        }
        None => keep(draft, &step, &slot, value),
    }
    if let Some(rules) = draft.world.dialogue.slots.get(&slot) {
        let text = slot_text(&draft.world.dialogue, rules, Some((&step, entry.as_ref().map(|(list, _)| list))));
        let own = word.map(|word| format!("{text}.noted-{word}")).filter(|id| draft.has(id));
        let own = own.or_else(|| Some(format!("{text}.noted")).filter(|id| draft.has(id)));
        let is_choice = matches!(
            rules.kind,
            crate::dialogue::SlotKind::Choice(_)
                | crate::dialogue::SlotKind::YesNo
                | crate::dialogue::SlotKind::OptionOf
        );
        match (own, shown) {
            (Some(id), _) => {
                let line = draft.line(&id);
                draft.add(line);
            }
            (None, Some(answer)) if !is_choice => draft.add(Line::new(words::NOTED).with("answer", answer)),
            (None, Some(_)) if is_changed && !is_told => {
                if let Some(line) = answer_line(draft.world, &draft.case, &step, &slot) {
                    draft.add(Line::new(words::NOTED).with("answer", Arg::Line(line)));
                }
            }
            _ => {}
        }
    }
    if entry.is_none() && contacts::found(draft, &slot) {
        // It was asked beside the path.
        return go_on(draft);
    }
    from(draft, &step);
}

/// Takes the value of a slot of the case in, without a word.
pub(super) fn keep(draft: &mut Draft, step: &StepId, slot: &SlotId, value: Value) {
    remember(draft, About::Slot { step: step.clone(), slot: slot.clone(), entry: None });
    draft.case.skipped.remove(slot);
    let old = draft.case.slots.insert(slot.clone(), value.clone());
    let words = std::mem::take(&mut draft.words);
    answers::keep_beside(draft, slot, &value, &words);
    // What followed from the old answer is asked anew.
    let clears = draft.world.dialogue.slots.get(slot).map(|slot| &slot.clears);
    if let (Some(old), Value::Word(word), Some(clears)) = (old, &value, clears)
        && old != value
    {
        for other in clears.get(word).into_iter().flatten() {
            draft.case.slots.remove(other);
            draft.case.skipped.remove(other);
        }
    }
}

fn skip(draft: &mut Draft, step: StepId, slot: SlotId, entry: Option<(ListId, u32)>) {
    remember(draft, About::Slot { step: step.clone(), slot: slot.clone(), entry: entry.clone() });
    match &entry {
        Some((list, number)) => {
            if let Some(entry) = entry_mut(draft, list, *number) {
                entry.slots.remove(&slot);
                entry.skipped.insert(slot);
            }
        }
        None => {
            let dialogue = &draft.world.dialogue;
            draft.case.forget(dialogue, &slot);
            draft.case.skipped.insert(slot.clone());
            if find::finds_contact(&draft.world.dialogue, &slot) {
                return go_on(draft);
            }
        }
    }
    from(draft, &step);
}

/// Walks on from the step that asked: an answer of an earlier step may change the way.
pub(super) fn from(draft: &mut Draft, step: &StepId) {
    if *step != draft.case.step && draft.world.dialogue.step(step).is_some() {
        draft.case.step = step.clone();
    }
    draft.case.outcome = None;
    proceed(draft);
}

pub(super) fn entry_mut<'c>(draft: &'c mut Draft, list: &ListId, number: u32) -> Option<&'c mut Entry> {
    draft.case.lists.get_mut(list)?.iter_mut().find(|entry| entry.number == number)
}

pub(super) fn add_entry(draft: &mut Draft, list: &ListId) {
    let entries = draft.case.lists.entry(list.clone()).or_default();
    let number = entries.iter().map(|entry| entry.number).max().unwrap_or(0) + 1;
    entries.push(Entry { number, ..Entry::default() });
}
