//! Help: what was not understood is asked again, what counts is said.

use crate::dialogue::{DocumentId, StepId, text_ids};
use crate::engine::case::{About, Intent, Subject};
use crate::engine::common_ids;
use crate::engine::effect::{Arg, Line, Part};
use crate::engine::facts::checklist;
use crate::engine::turn::draft::Draft;
use crate::engine::turn::question::question_text;

/// Papers whose help is said all at once, at most.
const HELPED: usize = 4;

/// Something was not understood: ask again with the choices, never guess. The second time in a row it is said in other
/// words, with a person to talk to; from the third time on the person is offered first.
pub(super) fn missed(draft: &mut Draft, why: Line) {
    let misses = match &mut draft.case.question {
        Some(question) => {
            question.misses = question.misses.saturating_add(1);
            question.misses
        }
        None => {
            draft.add(Line::new(common_ids::MISS_NOTHING_OPEN));
            draft.flush();
            return;
        }
    };
    if misses > 1 {
        draft.beside = vec![Subject::Intent(Intent::Human)];
    }
    match misses {
        1 => draft.add(why),
        // The two take turns, so that nothing is said twice in a row.
        even if even.is_multiple_of(2) => {
            let help = question_text(draft).map(|id| format!("{id}.help")).filter(|id| draft.has(id));
            draft.add(help.map_or(why, |id| draft.line(&id)));
            draft.add(Line::new(common_ids::MISS_AGAIN));
        }
        _ => draft.add(Line::new(common_ids::MISS_THIRD)),
    }
    draft.repeat();
}

/// The help of the open question, then what can be asked at any moment.
pub(super) fn help(draft: &mut Draft) {
    if let Some(id) = question_text(draft).map(|id| format!("{id}.help")).filter(|id| draft.has(id)) {
        let line = draft.line(&id);
        draft.add(line);
    }
    paper_helps(draft);
    draft.add(Line::new(common_ids::HELP));
    draft.flush();
}

/// What counts, for each paper that the open question lists.
fn paper_helps(draft: &mut Draft) {
    let is_about_papers = matches!(draft.case.question.as_ref().map(|q| &q.about), Some(About::Papers { .. }));
    if !is_about_papers {
        return;
    }
    let items = checklist::items(draft.world, &draft.case, draft.step(), draft.now);
    let mut ids: Vec<String> = Vec::new();
    for item in checklist::open(&items) {
        let id = text_ids::document(&draft.world.dialogue, &item.paper.step, &item.paper.document);
        if draft.has(&format!("{id}.help")) && !ids.contains(&id) {
            ids.push(id);
        }
    }
    let line = |id: &String| {
        let help = draft.line(&format!("{id}.help"));
        Line::new(common_ids::PAPER_HELP).with("paper", Arg::Line(Line::new(&**id))).with("help", Arg::Line(help))
    };
    let lines: Vec<Line> = ids.iter().map(line).collect();
    if lines.len() > HELPED {
        draft.add(Line::new(common_ids::PAPER_HELP_HOW));
    } else if !lines.is_empty() {
        draft.parts.push(Part::Bullets(lines));
    }
}

/// What counts for one paper.
pub(super) fn paper_help(draft: &mut Draft, step: &StepId, document: &DocumentId) {
    let id = text_ids::document(&draft.world.dialogue, step, document);
    let line = Line::new(&*id);
    let help = draft.has(&format!("{id}.help")).then(|| draft.line(&format!("{id}.help")));
    draft.add(match help {
        Some(help) => Line::new(common_ids::PAPER_HELP).with("paper", Arg::Line(line)).with("help", Arg::Line(help)),
        None => line,
    });
    draft.flush();
}
