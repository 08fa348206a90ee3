//! Questions: their words, the answers they offer, and which one is open.

use super::case::{About, Case, Entry, Question};
use super::draft::{Draft, View, answer_line, entry_line, line};
use super::effect::{Arg, Choice, Effect, Line};
use super::facts::computed::competences;
use super::words;
use super::world::World;
use crate::dialogue::find::list_step;
use crate::dialogue::text_ids::{self, slot_text};
use crate::dialogue::{Ask, ListId, ReminderId, SlotId, StepId};

/// Something that an answer may change.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Changeable {
    Add(ListId),
    Entry(ListId, u32),
    Papers(StepId),
    Slot(StepId, SlotId),
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
            .collect();
        self.send(choices, Some(question.number));
    }

    /// The words of a question.
    fn question_lines(&self, about: &About) -> Vec<Line> {
        let dialogue = &self.world.dialogue;
        let single = |line| vec![line];
        match about {
            About::Assess { step, assessment, competence } => {
                let id = format!("{}-{}-{}", dialogue.id, step, assessment);
                let name = Line::new(format!("{}-qualification-{}", dialogue.id, self.case.key.qualification))
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
                single(Line::new(if is_empty { words::CHANGE_NOTHING } else { words::CHANGE }))
            }
            About::Awaited { .. } => single(Line::new(words::PAPERS_AWAITED)),
            About::Care => single(self.line(&format!("{}-unsure", text_ids::distress(&self.world.dialogue)))),
            About::Distress => {
                let id = text_ids::distress(&self.world.dialogue);
                vec![self.line(&id), self.line(&format!("{id}.offer"))]
            }
            About::Contacts => single(Line::new(words::CONTACT_MORE)),
            About::Erase => single(Line::new(words::ERASE)),
            About::Language => single(Line::new(words::LANGUAGE)),
            About::Meant { .. } => single(Line::new(words::MEANT)),
            About::Topics { .. } => single(Line::new(words::TOPICS)),
            About::More { step, list } => single(self.line(&format!("{}-{}-{}.more", dialogue.id, step, list))),
            About::Nudge => Vec::new(),
            About::Optional { .. } => single(Line::new(words::PAPERS_MORE)),
            About::Papers { step } => {
                let id = format!("{}-{}-documents", dialogue.id, step);
                // Who has ticked something has read the rest.
                let again = format!("{id}.again");
                let is_begun = self.case.ticks.keys().any(|paper| paper.step == *step);
                single(self.line(if is_begun && self.has(&again) { &again } else { &id }))
            }
            About::Slot { step, slot, entry } => {
                let Some(slot) = dialogue.slots.get(slot) else { return Vec::new() };
                let list = entry.as_ref().map(|(list, _)| list);
                let id = slot_text(&self.world.dialogue, slot, Some((step, list)));
                let of = entry.as_ref().and_then(|(list, number)| entry_of(&self.case, list, *number));
                let question = line(self.world, &self.case, self.now, &id, of);
                // The list is opened in words once, before the first question of its first entry.
                let opens = entry.as_ref().and_then(|(list, _)| {
                    let entries = self.case.lists.get(list)?;
                    let is_first = entries.len() == 1 && entries[0].slots.is_empty() && entries[0].skipped.is_empty();
                    is_first.then(|| self.line(&format!("{}-{}-{}", dialogue.id, step, list)))
                });
                opens.into_iter().chain([question]).collect()
            }
            About::Which { step, slot, entry, candidates } => {
                let slot = About::Slot { step: step.clone(), slot: slot.clone(), entry: entry.clone() };
                let mut lines = self.question_lines(&slot);
                lines.push(Line::new(if candidates.len() == 1 { words::WHICH_ONE } else { words::WHICH }));
                lines
            }
        }
    }
}

/// An entry of a list by its number.
pub(super) fn entry_of<'c>(case: &'c Case, list: &ListId, number: u32) -> Option<&'c Entry> {
    case.lists.get(list)?.iter().find(|entry| entry.number == number)
}

/// Everything that was answered and may be changed, in the order of the dialogue.
pub(super) fn changeable(world: &World, case: &Case) -> Vec<Changeable> {
    let mut all = Vec::new();
    for step in &world.dialogue.steps {
        for prompt in &step.prompts {
            match &prompt.ask {
                Ask::Slot(slot) if case.slots.contains_key(slot) || case.skipped.contains(slot) => {
                    let what = Changeable::Slot(step.id.clone(), slot.clone());
                    let is_known = all.iter().any(|other| matches!(other, Changeable::Slot(_, known) if known == slot));
                    if !is_known {
                        all.push(what);
                    }
                }
                Ask::List(list) => {
                    let entries = case.lists.get(list).map_or(&[][..], Vec::as_slice);
                    all.extend(entries.iter().map(|entry| Changeable::Entry(list.clone(), entry.number)));
                    if case.listed.contains(list) {
                        all.push(Changeable::Add(list.clone()));
                    }
                }
                Ask::Documents if case.ticked.contains(&step.id) && step.id == case.step => {
                    all.push(Changeable::Papers(step.id.clone()));
                }
                _ => {}
            }
        }
    }
    let found = world.dialogue.kind_rules.values().flat_map(|rules| rules.asks.iter().map(|(slot, _)| slot));
    let known = found.filter(|slot| case.slots.contains_key(*slot) || case.skipped.contains(*slot));
    all.extend(known.map(|slot| Changeable::Slot(case.step.clone(), slot.clone())));
    all
}

pub(super) fn changeable_label(view: &View, what: &Changeable) -> Line {
    let View { world, case, now, .. } = view;
    match what {
        Changeable::Add(list) => {
            let Some(step) = list_step(&world.dialogue, list) else { return Line::new(words::UNKNOWN) };
            let label = Line::new(format!("{}-{}-{}", world.dialogue.id, step.id, list)).attribute("label");
            Line::new(words::CHANGE_ADD).with("list", Arg::Line(label))
        }
        Changeable::Entry(list, number) => {
            entry_line(world, case, *now, list, *number).unwrap_or_else(|| Line::new(words::UNKNOWN))
        }
        Changeable::Papers(step) => Line::new(format!("{}-{}-documents", world.dialogue.id, step)).attribute("label"),
        Changeable::Slot(step, slot) => {
            answer_line(world, case, step, slot).unwrap_or_else(|| Line::new(words::UNKNOWN))
        }
    }
}
