//! Papers: ticked, asked for, all at once; what is left is asked again.

use super::answers::remember;
use super::walk::proceed;
use crate::dialogue::{ListId, StepId};
use crate::engine::case::{About, Paper, Tick};
use crate::engine::common_ids;
use crate::engine::effect::{Arg, Line};
use crate::engine::facts::checklist;
use crate::engine::turn::draft::Draft;
use crate::engine::turn::lines::{paper_line, ticked_line};
use crate::engine::turn::offers::Pick;
use crate::engine::turn::view::View;

/// An answer about papers was chosen.
pub(super) fn picked(draft: &mut Draft, about: About, pick: Pick) {
    match (about, pick) {
        (About::Papers { step }, Pick::Paper(paper)) => tick(draft, &step, vec![paper]),
        (About::Papers { step }, Pick::All) => {
            let all = unheld(draft, &step);
            tick_all(draft, &step, all);
        }
        (About::Papers { step }, Pick::Done | Pick::Nothing) => {
            remember(draft, About::Papers { step: step.clone() });
            draft.case.ticked.insert(step);
            proceed(draft);
        }
        (About::Papers { step }, Pick::Asked) => draft.ask(About::Awaited { step }, None),
        (About::Papers { step }, Pick::Optional) => draft.ask(About::Optional { step }, None),
        (About::Optional { step }, Pick::Paper(paper)) => {
            tick_optional(draft, step, vec![paper]);
        }
        (About::Optional { step }, _) => draft.ask(About::Papers { step }, None),
        (About::Awaited { step }, Pick::Paper(paper)) => {
            draft.case.ticks.insert(paper.clone(), Tick::Awaited);
            let list = list_of(draft, &step, &paper);
            let name = ticked_line(draft.world, &draft.case, draft.now, &paper, list.as_ref());
            draft.add(Line::new(common_ids::NOTED).with("answer", Arg::Line(name)));
            draft.ask(About::Papers { step }, None);
        }
        (About::Awaited { step }, _) => draft.ask(About::Papers { step }, None),
        _ => draft.repeat(),
    }
}

/// Several papers by their numbers.
pub(super) fn picked_all(draft: &mut Draft, papers: Vec<Paper>) {
    match draft.case.question.as_ref().map(|question| question.about.clone()) {
        Some(About::Papers { step }) => tick(draft, &step, papers),
        Some(About::Optional { step }) => tick_optional(draft, step, papers),
        Some(about) => papers.into_iter().for_each(|paper| picked(draft, about.clone(), Pick::Paper(paper))),
        None => {}
    }
}

/// Ticks papers that are good to have; the rest of them is offered again.
fn tick_optional(draft: &mut Draft, step: StepId, papers: Vec<Paper>) {
    let names: Vec<Line> = papers.iter().map(|paper| named(draft, &step, paper)).collect();
    remember(draft, About::Papers { step: step.clone() });
    draft.case.ticks.extend(papers.into_iter().map(|paper| (paper, Tick::Held)));
    draft.add(Line::new(common_ids::PAPERS_NOTED).with("papers", Arg::Lines(names)));
    let is_left = draft.world.dialogue.step(&step).is_some_and(|step| {
        let items = checklist::items(draft.world, &draft.case, step, draft.now);
        checklist::open(&items).any(|item| item.optional)
    });
    draft.ask(if is_left { About::Optional { step } } else { About::Papers { step } }, None);
}

/// A paper by its name, with the entry that it is for.
fn named(view: &View, step: &StepId, paper: &Paper) -> Line {
    paper_line(view.world, &view.case, view.now, paper, list_of(view, step, paper).as_ref())
}

/// The list of which a paper is for one entry.
fn list_of(view: &View, step: &StepId, paper: &Paper) -> Option<ListId> {
    let items = checklist::items(view.world, &view.case, view.world.dialogue.step(step)?, view.now);
    items.into_iter().find(|item| item.paper == *paper).and_then(|item| item.list)
}

fn unheld(view: &View, step: &StepId) -> Vec<Paper> {
    let Some(step) = view.world.dialogue.step(step) else { return Vec::new() };
    let items = checklist::items(view.world, &view.case, step, view.now);
    checklist::open(&items).filter(|item| !item.optional).map(|item| item.paper.clone()).collect()
}

/// Ticks all that is needed, in few words.
fn tick_all(draft: &mut Draft, step: &StepId, papers: Vec<Paper>) {
    remember(draft, About::Papers { step: step.clone() });
    draft.case.ticks.extend(papers.into_iter().map(|paper| (paper, Tick::Held)));
    draft.add(Line::new(common_ids::PAPERS_ALL_NOTED));
    draft.case.ticked.insert(step.clone());
    proceed(draft);
}

/// Ticks papers, says so, and asks for the rest.
fn tick(draft: &mut Draft, step: &StepId, papers: Vec<Paper>) {
    remember(draft, About::Papers { step: step.clone() });
    let names: Vec<Line> = papers.iter().map(|paper| named(draft, step, paper)).collect();
    draft.case.ticks.extend(papers.into_iter().map(|paper| (paper, Tick::Held)));
    draft.add(Line::new(common_ids::PAPERS_NOTED).with("papers", Arg::Lines(names)));
    if unheld(draft, step).is_empty() {
        draft.case.ticked.insert(step.clone());
        proceed(draft);
    } else {
        draft.ask(About::Papers { step: step.clone() }, None);
    }
}
