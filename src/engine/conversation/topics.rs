//! What is told of topics, dated rules and the result of a self-assessment.

use super::contacts;
use crate::dialogue::find::assessment_step;
use crate::dialogue::{AssessmentId, Competence, DatedFactId, SlotKind, TopicId, ValueId, text_ids};
use crate::engine::case::Case;
use crate::engine::common_ids;
use crate::engine::effect::{Arg, Line, Part};
use crate::engine::facts::calendar::Calendar;
use crate::engine::facts::computed::competences;
use crate::engine::turn::draft::Draft;
use crate::engine::turn::routing;
use crate::engine::turn::view::View;
use crate::engine::world::World;

/// What to show for strong competences: so many at most, to stay readable.
const SHOWN: usize = 5;

/// The words of a topic.
pub(super) fn say(draft: &mut Draft, id: &TopicId) {
    let Some(topic) = draft.world.dialogue.topic(id) else { return };
    let text = text_ids::topic(&draft.world.dialogue, id);
    let rated =
        topic.assessment.as_ref().filter(|id| draft.case.assessments.get(*id).is_some_and(|all| !all.is_empty()));
    if let Some(assessment) = rated {
        result(draft, assessment);
    } else if draft.has(&text) {
        let line = worded(draft, &text, topic.letter);
        draft.add(line);
    }
    let row = {
        let facts = draft.facts();
        topic.answers.first(&facts).cloned()
    };
    if let Some(row) = row {
        let line = worded(draft, &text_ids::topic_row(&draft.world.dialogue, id, &row.say), topic.letter);
        draft.add(line);
        row.facts.iter().for_each(|fact| dated(draft, fact));
    }
    topic.facts.iter().for_each(|fact| dated(draft, fact));
    if !topic.contacts.is_empty() {
        let places = routing::places(draft);
        contacts::list(draft, topic.contacts.clone(), &[], places);
    }
    draft.flush();
}

/// A text; in a letter, what is not known yet is a blank.
fn worded(view: &View, id: &str, is_letter: bool) -> Line {
    let mut line = view.line(id);
    let unknown = Arg::Line(Line::new(common_ids::UNKNOWN));
    for arg in line.args.values_mut().filter(|arg| is_letter && **arg == unknown) {
        *arg = Arg::Line(Line::new(common_ids::BLANK));
    }
    line
}

/// A dated rule, in the version under which the case began.
pub(super) fn dated(draft: &mut Draft, id: &DatedFactId) {
    let (kept, changed) = in_force(draft.world, &draft.case, id);
    draft.parts.push(Part::Fact(kept));
    let today = draft.today();
    if let Some(day) = changed.filter(|day| *day <= today) {
        draft.add(Line::new(common_ids::FACT_KEPT).with("date", Arg::Date(day)));
    }
}

/// The version of a rule that a case keeps, and the day on which a newer one began for others.
pub fn in_force(world: &World, case: &Case, id: &DatedFactId) -> (DatedFactId, Option<jiff::civil::Date>) {
    let began = Calendar::of(world, case).day(case.opened);
    let mut id = id.clone();
    let mut changed = None;
    // `replaces` cannot go round: each version begins before the one that replaces it.
    for _ in 0..world.dialogue.dated_facts.len() {
        let Some(fact) = world.dialogue.dated_facts.get(&id) else { break };
        match (fact.since.filter(|since| *since > began), &fact.replaces) {
            (Some(since), Some(older)) => {
                changed = Some(since);
                id = older.clone();
            }
            _ => break,
        }
    }
    (id, changed)
}

/// What the answers of a self-assessment say: what is strong, what to show, where it points. Never a verdict.
pub(super) fn result(draft: &mut Draft, assessment: &AssessmentId) {
    let Some(step) = assessment_step(&draft.world.dialogue, assessment) else { return };
    let id = text_ids::assessment(&draft.world.dialogue, step, assessment);
    let say = |draft: &mut Draft, name: &str| {
        let id = format!("{id}.{name}");
        if draft.has(&id) {
            let line = draft.line(&id);
            draft.add(line);
        }
    };
    let strong = strong(draft, assessment);
    let sheet = text_ids::qualification(&draft.world.dialogue, &draft.case.key.qualification);
    let bullets = |draft: &mut Draft, all: &[Competence], part: &str| {
        let names = all.iter().map(|one| format!("competence-{}{part}", one.id));
        let known = names.filter(|name| draft.has(&format!("{sheet}.{name}")));
        let lines: Vec<Line> = known.map(|name| Line::new(&*sheet).attribute(name)).collect();
        draft.parts.push(Part::Bullets(lines));
    };
    say(draft, "result");
    if strong.is_empty() {
        say(draft, "result-nothing");
    } else {
        say(draft, "result-strong");
        bullets(draft, &strong, "");
        draft.flush();
        if draft.has(&format!("{id}.result-show")) {
            say(draft, "result-show");
            bullets(draft, &strong[..strong.len().min(SHOWN)], "-show");
            draft.flush();
        }
    }
    if !has_option(draft) {
        let option = points_to(draft, &strong).map_or("none".to_owned(), |option| option.0);
        say(draft, &format!("result-option-{option}"));
    }
    say(draft, "result-units");
    say(draft, "result-after");
}

/// The competences that the person rates as strong.
fn strong(view: &View, assessment: &AssessmentId) -> Vec<Competence> {
    let world = view.world;
    let Some(rules) = world.dialogue.assessments.get(assessment) else { return Vec::new() };
    let rank = |value: &ValueId| rules.scale.iter().position(|known| known == value);
    let least = rank(&rules.strong);
    let rated = view.case.assessments.get(assessment);
    let is_strong =
        |one: &&Competence| rated.and_then(|all| all.get(&one.id)).is_some_and(|value| rank(value) >= least);
    competences(world, &view.case).filter(is_strong).cloned().collect()
}

fn has_option(view: &View) -> bool {
    let mut slots = view.world.dialogue.slots.values();
    slots.any(|slot| matches!(slot.kind, SlotKind::OptionOf) && view.case.slots.contains_key(&slot.id))
}

/// The option for which more of the strong competences speak, if there is one.
fn points_to(view: &View, strong: &[Competence]) -> Option<ValueId> {
    let sheet = view.world.dialogue.qualifications.get(&view.case.key.qualification)?;
    let weight = |option: &ValueId| strong.iter().filter(|one| one.options.contains(option)).count();
    let best = sheet.options.iter().max_by_key(|option| weight(option))?;
    let is_alone = sheet.options.iter().filter(|option| weight(option) == weight(best)).count() == 1;
    is_alone.then(|| best.clone())
}
