//! Questions: their words, the answers they offer, and which one is open.

use super::case::{About, Case, Paper, Question};
use super::checklist;
use super::draft::{Draft, choice_label, display, entry_line, line, list_step, paper_line, skip_label, slot_text};
use super::effect::{Arg, Choice, Effect, Line};
use super::fold::fold;
use super::wish::Offer;
use super::words;
use super::world::World;
use crate::dialogue::{Ask, Language, ListId, Reminder, ReminderAbout, ReminderId, SlotId, SlotKind, StepId, ValueId};

/// What an offered answer does.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Pick {
    All,
    Done,
    /// One of the numbered candidates of a question.
    Index(usize),
    Language(Language),
    No,
    Nothing,
    Paper(Paper),
    Remind(Remind),
    Skip,
    Value(ValueId),
    Yes,
}

/// Answers that every reminder offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Remind {
    Done,
    Stop,
    Tomorrow,
    Week,
}

/// An answer on offer: what its button carries, its words, how to type it.
pub(super) struct Offered {
    pub key: String,
    pub label: Line,
    pub offer: Offer<Pick>,
}

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
            .offers()
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
                let mut lines: Vec<Line> = is_first.then(|| self.line(&id)).into_iter().collect();
                lines.push(self.line(&format!("{id}.question")).with("competence", Arg::Line(name)));
                lines
            }
            About::Change => {
                let is_empty = changeable(self.world, &self.case).is_empty();
                single(Line::new(if is_empty { words::CHANGE_NOTHING } else { words::CHANGE }))
            }
            About::Erase => single(Line::new(words::ERASE)),
            About::Language => single(Line::new(words::LANGUAGE)),
            About::More { step, list } => single(self.line(&format!("{}-{}-{}.more", dialogue.id, step, list))),
            About::Nudge => Vec::new(),
            About::Papers { step } => single(self.line(&format!("{}-{}-documents", dialogue.id, step))),
            About::Slot { step, slot, entry } => {
                let Some(slot) = dialogue.slots.get(slot) else { return Vec::new() };
                let list = entry.as_ref().map(|(list, _)| list);
                let id = slot_text(self.world, slot, Some((step, list)));
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
            About::Which { step, slot, entry, .. } => {
                let slot = About::Slot { step: step.clone(), slot: slot.clone(), entry: entry.clone() };
                let mut lines = self.question_lines(&slot);
                lines.push(Line::new(words::WHICH));
                lines
            }
        }
    }

    /// The answers that the open question offers, in the order of their numbers.
    pub fn offers(&self) -> Vec<Offered> {
        let Some(question) = &self.case.question else { return Vec::new() };
        let mut offers = Offers { draft: self, all: Vec::new(), numbered: true };
        offers.of(&question.about);
        if let Some((step, id)) = &question.reminder {
            offers.of_reminder(step, id, &question.about);
        }
        offers.all
    }
}

/// Collects offered answers and numbers them.
struct Offers<'a, 'w> {
    draft: &'a Draft<'w>,
    all: Vec<Offered>,
    /// Numbers pick a choice, unless a number is an answer of its own.
    numbered: bool,
}

impl Offers<'_, '_> {
    fn push(&mut self, key: impl Into<String>, label: Line, text: &str, choice: &str, pick: Pick) {
        let phrases = self.draft.voice().and_then(|voice| voice.choices.get(text)?.get(choice)).cloned();
        self.push_said(key, label, phrases.unwrap_or_default(), pick);
    }

    fn push_said(&mut self, key: impl Into<String>, label: Line, phrases: Vec<String>, pick: Pick) {
        let number = self.numbered.then(|| u16::try_from(self.all.len()).unwrap_or(u16::MAX - 1) + 1);
        self.all.push(Offered { key: key.into(), label, offer: Offer { value: pick, number, phrases } });
    }

    /// A common choice, `common-x.choice-y`.
    fn push_common(&mut self, key: &str, id: &str, pick: Pick) {
        let (text, choice) = id.split_once(".choice-").unwrap_or((id, ""));
        let label = Line::new(text).attribute(format!("choice-{choice}"));
        self.push(key, label, text, choice, pick);
    }

    fn of(&mut self, about: &About) {
        let draft = self.draft;
        let (world, case, now) = (draft.world, &draft.case, draft.now);
        match about {
            About::Assess { step, assessment, .. } => {
                let text = format!("{}-{}-{}", world.dialogue.id, step, assessment);
                let scale = world.dialogue.assessments.get(assessment).map_or(&[][..], |rating| &rating.scale);
                for value in scale {
                    let label = Line::new(&*text).attribute(format!("choice-{value}"));
                    self.push(value.as_str(), label, &text, value.as_str(), Pick::Value(value.clone()));
                }
            }
            About::Change => {
                for (index, what) in changeable(world, case).iter().enumerate() {
                    let label = changeable_label(draft, what);
                    let phrases = match what {
                        Changeable::Slot(step, slot) => {
                            self.phrases(&format!("{}-{}-{}", world.dialogue.id, step, slot), "=label")
                        }
                        _ => Vec::new(),
                    };
                    self.push_said(index.to_string(), label, phrases, Pick::Index(index));
                }
            }
            About::Erase => {
                self.push_common("oui", words::ERASE_YES, Pick::Yes);
                self.push_common("non", words::ERASE_NO, Pick::No);
            }
            About::Language => {
                for language in &world.languages {
                    let label = Line::new(words::LANGUAGE).attribute(format!("choice-{language}"));
                    let pick = Pick::Language(language.clone());
                    self.push(language.as_str(), label, words::LANGUAGE, language.as_str(), pick);
                }
            }
            About::More { .. } => {
                self.push_common("oui", words::YES, Pick::Yes);
                self.push_common("non", words::NO, Pick::No);
            }
            About::Nudge => {}
            About::Papers { step } => {
                let Some(step) = world.dialogue.step(step) else { return };
                let items = checklist::items(world, case, step, now);
                for item in checklist::open(&items) {
                    let entry = item.paper.entry.map(|number| format!("@{number}")).unwrap_or_default();
                    let key = format!("{}{}", item.paper.document, entry);
                    let label = paper_line(world, case, now, &item.paper, item.list.as_ref());
                    let name = format!("{}-{}-document-{}", world.dialogue.id, step.id, item.paper.document);
                    self.push_said(key, label, self.phrases(&name, "="), Pick::Paper(item.paper.clone()));
                }
                if self.all.len() > 1 {
                    self.push_common("=all", words::PAPERS_ALL, Pick::All);
                }
                let is_some_held = items.iter().any(checklist::Item::is_held);
                if is_some_held {
                    self.push_common("=done", words::PAPERS_DONE, Pick::Done);
                } else {
                    self.push_common("=none", words::PAPERS_NONE, Pick::Nothing);
                }
            }
            About::Slot { step, slot, entry } => self.of_slot(step, slot, entry.as_ref().map(|(list, _)| list)),
            About::Which { slot, candidates, .. } => {
                let Some(slot) = world.dialogue.slots.get(slot) else { return };
                for (index, value) in candidates.iter().enumerate() {
                    let (label, phrases) = match display(world, slot, value) {
                        Arg::Line(line) => (line, Vec::new()),
                        Arg::Word(word) => {
                            let phrases = vec![fold(&word.0)];
                            (Line::new(words::PLAIN).with("text", Arg::Word(word)), phrases)
                        }
                        arg => (Line::new(words::PLAIN).with("text", arg), Vec::new()),
                    };
                    self.push_said(index.to_string(), label, phrases, Pick::Index(index));
                }
            }
        }
    }

    fn of_slot(&mut self, step: &StepId, slot: &SlotId, list: Option<&ListId>) {
        let world = self.draft.world;
        let Some(slot) = world.dialogue.slots.get(slot) else { return };
        let text = slot_text(world, slot, Some((step, list)));
        let sheet = world.dialogue.qualifications.get(&self.draft.case.key.qualification);
        let values: Vec<ValueId> = match &slot.kind {
            SlotKind::Choice(values) => values.clone(),
            SlotKind::OptionOf => sheet.map(|sheet| sheet.options.clone()).unwrap_or_default(),
            SlotKind::YesNo => vec!["oui".into(), "non".into()],
            // A bare number is no date, month or key; it may be a number or words.
            SlotKind::Date | SlotKind::Lookup(_) | SlotKind::Month => Vec::new(),
            SlotKind::Number { .. } | SlotKind::Text { .. } => {
                self.numbered = false;
                Vec::new()
            }
        };
        for value in values {
            let label = choice_label(world, &text, &value);
            // The words of a yes/no question are its own, and the common ones as well.
            let mut phrases = self.phrases(&text, value.as_str());
            if matches!(slot.kind, SlotKind::YesNo) {
                phrases.extend(self.phrases("common-yes-no", value.as_str()));
            }
            self.push_said(value.as_str(), label, phrases, Pick::Value(value.clone()));
        }
        if is_skippable(world, step, slot.id.as_str(), list, &text) {
            let mut phrases =
                self.draft.voice().and_then(|voice| voice.lexicon.get("skip")).cloned().unwrap_or_default();
            phrases.extend(self.phrases(&text, "=skip"));
            let label = skip_label(world, &text);
            self.push_said("=skip", label, phrases, Pick::Skip);
        }
    }

    fn of_reminder(&mut self, step: &StepId, id: &ReminderId, about: &About) {
        let Some(reminder) = find_reminder(self.draft.world, step, id) else { return };
        let is_done_offered = matches!(reminder.about, ReminderAbout::Documents | ReminderAbout::Say(_));
        if *about == About::Nudge && is_done_offered {
            let text = reminder_text(self.draft.world, step, id);
            let own = format!("{text}.done");
            if self.draft.has(&own) {
                let mut phrases = self.phrases("common-reminder", "done");
                phrases.extend(self.phrases(&text, "=done"));
                self.push_said("=r.done", Line::new(&*text).attribute("done"), phrases, Pick::Remind(Remind::Done));
            } else {
                self.push_common("=r.done", words::REMIND_DONE, Pick::Remind(Remind::Done));
            }
        }
        self.push_common("=r.tomorrow", words::REMIND_TOMORROW, Pick::Remind(Remind::Tomorrow));
        self.push_common("=r.week", words::REMIND_WEEK, Pick::Remind(Remind::Week));
        self.push_common("=r.stop", words::REMIND_STOP, Pick::Remind(Remind::Stop));
    }

    fn phrases(&self, text: &str, choice: &str) -> Vec<String> {
        self.draft.voice().and_then(|voice| voice.choices.get(text)?.get(choice)).cloned().unwrap_or_default()
    }
}

/// Whether "I do not know" is an answer: the prompt says so, or inside a list the text has `.skip`.
fn is_skippable(world: &World, step: &StepId, slot: &str, list: Option<&ListId>, text: &str) -> bool {
    if list.is_some() {
        return world.texts.contains(&format!("{text}.skip"));
    }
    let Some(step) = world.dialogue.step(step) else { return false };
    step.prompts.iter().any(|prompt| prompt.skip && matches!(&prompt.ask, Ask::Slot(asked) if asked.as_str() == slot))
}

/// A reminder by the step that declares it; the empty step id holds those of every step.
pub(super) fn find_reminder<'w>(world: &'w World, step: &StepId, id: &ReminderId) -> Option<&'w Reminder> {
    let reminders = if step.0.is_empty() { &world.dialogue.reminders } else { &world.dialogue.step(step)?.reminders };
    reminders.iter().find(|reminder| reminder.id == *id)
}

/// The id of a reminder's text.
pub(super) fn reminder_text(world: &World, step: &StepId, id: &ReminderId) -> String {
    if step.0.is_empty() {
        format!("{}-reminder-{}", world.dialogue.id, id)
    } else {
        format!("{}-{}-reminder-{}", world.dialogue.id, step, id)
    }
}

/// An entry of a list by its number.
pub(super) fn entry_of<'c>(case: &'c Case, list: &ListId, number: u32) -> Option<&'c super::case::Entry> {
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
    all
}

fn changeable_label(draft: &Draft, what: &Changeable) -> Line {
    let Draft { world, case, now, .. } = draft;
    match what {
        Changeable::Add(list) => {
            let Some(step) = list_step(world, list) else { return Line::new(words::UNKNOWN) };
            let label = Line::new(format!("{}-{}-{}", world.dialogue.id, step.id, list)).attribute("label");
            Line::new(words::CHANGE_ADD).with("list", Arg::Line(label))
        }
        Changeable::Entry(list, number) => {
            entry_line(world, case, *now, list, *number).unwrap_or_else(|| Line::new(words::UNKNOWN))
        }
        Changeable::Papers(step) => Line::new(format!("{}-{}-documents", world.dialogue.id, step)).attribute("label"),
        Changeable::Slot(step, slot) => {
            let Some(slot) = world.dialogue.slots.get(slot) else { return Line::new(words::UNKNOWN) };
            let text = slot_text(world, slot, Some((step, None)));
            let answer = case
                .slots
                .get(&slot.id)
                .map_or(Arg::Line(Line::new(words::UNKNOWN)), |value| display(world, slot, value));
            Line::new(words::CHANGE_ANSWER)
                .with("label", Arg::Line(Line::new(text).attribute("label")))
                .with("answer", answer)
        }
    }
}
