//! Questions: their words, the answers they offer, and which one is open.

use super::changeable::changeable;
use super::draft::Draft;
use super::lines::{entry_of, line};
use super::view::View;
use crate::dialogue::{ListId, ReminderId, StepId, text_ids};
use crate::engine::case::{About, Question, Subject};
use crate::engine::common_ids;
use crate::engine::effect::{Arg, Choice, Effect, Line};
use crate::engine::facts::computed::competences;

pub(in crate::engine) fn text_of(
    view: &View,
    slot: &crate::dialogue::Slot,
    step: &StepId,
    entry: &Option<(ListId, u32)>,
) -> String {
    text_ids::slot(&view.world.dialogue, slot, Some((step, entry.as_ref().map(|(list, _)| list))))
}

/// The id of the text that asks the open question, when it is one of the dialogue's own.
pub(in crate::engine) fn question_text(view: &View) -> Option<String> {
    match &view.case.question.as_ref()?.about {
        About::Slot { step, slot, entry } => {
            view.world.dialogue.slots.get(slot).map(|slot| text_of(view, slot, step, entry))
        }
        About::Papers { step } => Some(text_ids::documents(&view.world.dialogue, step)),
        About::Assess { step, assessment, .. } => Some(text_ids::assessment(&view.world.dialogue, step, assessment)),
        _ => None,
    }
}

/// What to say when an answer was not understood: the question's own words, or the common ones.
pub(in crate::engine) fn retry(view: &View) -> Line {
    match question_text(view).map(|id| format!("{id}.retry")).filter(|id| view.has(id)) {
        Some(id) => view.line(&id),
        None => Line::new(common_ids::MISS),
    }
}

impl Draft<'_> {
    /// Opens a question and sends it. What was written before stands above it.
    pub fn ask(&mut self, about: About, reminder: Option<(StepId, ReminderId)>) {
        self.open(about, reminder);
        self.repeat();
    }

    /// Opens a question without a word: its answers are understood from now on.
    pub fn open(&mut self, about: About, reminder: Option<(StepId, ReminderId)>) {
        self.close();
        let number = self.case.revision + 1;
        self.case.question = Some(Question { number, about, reminder, misses: 0 });
    }

    /// Closes the open question; its buttons go away.
    pub fn close(&mut self) {
        let number = self.case.revision + 1;
        if let Some(question) = self.case.question.take().filter(|question| question.number != number) {
            self.effects.push(Effect::CloseQuestion { number: question.number });
        }
    }

    /// Sends the open question again, under the same number.
    pub fn repeat(&mut self) {
        let Some(question) = self.case.question.clone() else {
            self.flush();
            return;
        };
        for line in self.question_lines(&question.about) {
            self.add(line);
        }
        let choices = self
            .buttons()
            .into_iter()
            .map(|offered| Choice {
                data: format!("q{}.{}", question.number, offered.key),
                label: offered.label,
                number: offered.offer.number,
            })
            .chain(std::mem::take(&mut self.beside).iter().filter_map(|subject| see(self, question.number, subject)))
            .collect();
        self.send(choices, Some(question.number));
    }

    /// The words of a question.
    fn question_lines(&self, about: &About) -> Vec<Line> {
        let dialogue = &self.world.dialogue;
        let single = |line| vec![line];
        match about {
            About::Assess { step, assessment, competence } => {
                let id = text_ids::assessment(dialogue, step, assessment);
                let name = Line::new(text_ids::qualification(dialogue, &self.case.key.qualification))
                    .attribute(format!("competence-{competence}"));
                let is_first = self.case.assessments.get(assessment).is_none_or(|rated| rated.is_empty());
                let example = Line::new(&*name.id).attribute(format!("competence-{competence}-example"));
                let all: Vec<_> = competences(self.world, &self.case).collect();
                let place = all.iter().position(|one| one.id == *competence).unwrap_or(0) + 1;
                let number = |number: usize| Arg::Number(i64::try_from(number).unwrap_or(i64::MAX));
                let mut lines: Vec<Line> = is_first.then(|| self.line(&id)).into_iter().collect();
                let question = self.line(&format!("{id}.question")).with("competence", Arg::Line(name));
                let question = question.with("place", number(place)).with("count", number(all.len()));
                let has_example = self.has(&format!("{}.competence-{competence}-example", example.id));
                lines.push(if has_example { question.with("example", Arg::Line(example)) } else { question });
                lines
            }
            About::Change | About::ChangeAny => {
                let is_empty = changeable(self.world, &self.case).is_empty();
                single(Line::new(if is_empty { common_ids::CHANGE_NOTHING } else { common_ids::CHANGE }))
            }
            About::Awaited { .. } => single(Line::new(common_ids::PAPERS_AWAITED)),
            About::Care => single(self.line(&text_ids::unsure(&self.world.dialogue))),
            About::Distress => {
                let id = text_ids::distress(&self.world.dialogue);
                vec![self.line(&id), self.line(&format!("{id}.offer"))]
            }
            About::Contacts => single(Line::new(common_ids::CONTACT_MORE)),
            About::Erase => single(Line::new(common_ids::ERASE)),
            About::Language => single(Line::new(common_ids::LANGUAGE)),
            About::Meant { .. } => single(Line::new(common_ids::MEANT)),
            About::Topics { .. } => single(Line::new(common_ids::TOPICS)),
            About::More { step, list } => single(self.line(&format!("{}.more", text_ids::list(dialogue, step, list)))),
            About::Nudge => Vec::new(),
            About::Optional { .. } => single(Line::new(common_ids::PAPERS_MORE)),
            About::Papers { step } => {
                let id = text_ids::documents(dialogue, step);
                // Who has ticked something has read the rest.
                let again = format!("{id}.again");
                let is_begun = self.case.ticks.keys().any(|paper| paper.step == *step);
                single(self.line(if is_begun && self.has(&again) { &again } else { &id }))
            }
            About::Slot { step, slot, entry } => {
                let Some(slot) = dialogue.slots.get(slot) else { return Vec::new() };
                let list = entry.as_ref().map(|(list, _)| list);
                let id = text_ids::slot(&self.world.dialogue, slot, Some((step, list)));
                let of = entry.as_ref().and_then(|(list, number)| entry_of(&self.case, list, *number));
                let question = line(self.world, &self.case, self.now, &id, of);
                // The list is opened in words once, before the first question of its first entry.
                let opens = entry.as_ref().and_then(|(list, _)| {
                    let entries = self.case.lists.get(list)?;
                    let is_first = entries.len() == 1 && entries[0].slots.is_empty() && entries[0].skipped.is_empty();
                    is_first.then(|| self.line(&text_ids::list(dialogue, step, list)))
                });
                opens.into_iter().chain([question]).collect()
            }
            About::Which { step, slot, entry, candidates } => {
                let slot = About::Slot { step: step.clone(), slot: slot.clone(), entry: entry.clone() };
                let mut lines = self.question_lines(&slot);
                lines.push(Line::new(if candidates.len() == 1 { common_ids::WHICH_ONE } else { common_ids::WHICH }));
                lines
            }
        }
    }
}

/// How the key of a button begins that leads to an answer: the subject's short name follows. It needs no memory, so an
/// old one is as good as a new one.
pub(in crate::engine) const ASK: &str = "=ask.";
/// Bytes that the data of a button may have (Telegram).
const DATA: usize = 64;

/// A button that leads to an answer.
fn see(view: &View, question: u64, subject: &Subject) -> Option<Choice> {
    let data = Some(format!("q{question}.{ASK}{subject}")).filter(|data| data.len() <= DATA)?;
    let label = Line::new(common_ids::SEE).with("title", Arg::Line(title(view, subject)?));
    Some(Choice { data, label, number: None })
}

/// What a subject is called; None when it has no name.
fn title(view: &View, subject: &Subject) -> Option<Line> {
    let dialogue = &view.world.dialogue;
    let titled = |id: String| Some(Line::new(&*id).attribute("title")).filter(|_| view.has(&format!("{id}.title")));
    match subject {
        Subject::Competence(id) => {
            let sheet = text_ids::qualification(dialogue, &view.case.key.qualification);
            let name = format!("competence-{id}");
            view.has(&format!("{sheet}.{name}")).then(|| Line::new(sheet).attribute(name))
        }
        Subject::Contact(kind) => {
            let id = text_ids::kind(dialogue, kind);
            titled(id.clone()).or_else(|| view.has(&id).then(|| Line::new(id)))
        }
        Subject::Document(step, document) => {
            let id = text_ids::document(dialogue, step, document);
            view.has(&id).then(|| view.line(&id))
        }
        Subject::Fact(_) | Subject::Question(..) => None,
        Subject::Intent(intent) => Some(Line::new(format!("common-intent-{}", intent.word()))),
        Subject::Step(step) => titled(text_ids::step(dialogue, step)),
        Subject::Term(term) => titled(text_ids::term(term)),
        Subject::Topic(topic) => titled(text_ids::topic(dialogue, topic)),
    }
}
