//! The answers that a question offers: their buttons, their numbers, the words that stand for them.

use super::changeable::{Changeable, changeable, changeable_label};
use super::lines::{choice_label, display, skip_label, ticked_line};
use super::routing::{self, More};
use super::view::View;
use crate::dialogue::find::find_reminder;
use crate::dialogue::{
    Ask, AssessmentId, Language, ListId, ReminderAbout, ReminderId, SlotId, SlotKind, StepId, ValueId, find, text_ids,
};
use crate::engine::case::{About, Meant, Paper, Tick, Value};
use crate::engine::common_ids;
use crate::engine::effect::{Arg, Line};
use crate::engine::facts::checklist;
use crate::engine::language::exact::Offer;
use crate::engine::language::fold::fold;
use crate::engine::language::vocabulary::Vocabulary;
use crate::engine::world::World;

/// How the key of "it is done" begins; the reminder follows.
pub(in crate::engine) const DONE: &str = "=r.done.";

/// What an offered answer does.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::engine) enum Pick {
    All,
    /// Some paper was asked for.
    Asked,
    Contact(More),
    Done,
    /// One of the numbered candidates of a question.
    Index(usize),
    Language(Language),
    /// The rest of a list.
    More,
    No,
    Nothing,
    /// The papers that are good to have.
    Optional,
    Paper(Paper),
    /// Somebody of the centre.
    Person,
    Remind(Remind),
    Skip,
    Value(ValueId),
    Yes,
}

/// Answers that every reminder offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::engine) enum Remind {
    Done,
    Stop,
    Tomorrow,
    Week,
}

/// An answer on offer: what its button carries, its words, how to type it.
pub(in crate::engine) struct Offered {
    pub key: String,
    pub label: Line,
    pub offer: Offer<Pick>,
}

/// Answers that may be changed and are listed at once, at most.
const CHANGES: usize = 8;

impl View<'_> {
    /// The answers that the open question offers, in the order of their numbers.
    pub fn offers(&self) -> Vec<Offered> {
        self.offered(true)
    }

    /// The same as buttons: without the words by which they are typed, which are many.
    pub fn buttons(&self) -> Vec<Offered> {
        self.offered(false)
    }

    fn offered(&self, is_heard: bool) -> Vec<Offered> {
        let Some(question) = &self.case.question else { return Vec::new() };
        let mut offers = Offers { view: self, all: Vec::new(), numbered: true, is_heard };
        offers.of(&question.about);
        if let Some((step, id)) = &question.reminder {
            offers.of_reminder(step, id, &question.about);
        }
        offers.all
    }
}

/// Collects offered answers and numbers them.
struct Offers<'a, 'w> {
    view: &'a View<'w>,
    all: Vec<Offered>,
    /// Numbers pick a choice, unless a number is an answer of its own.
    numbered: bool,
    /// Whether the words by which they are typed are wanted.
    is_heard: bool,
}

impl Offers<'_, '_> {
    fn push(&mut self, key: impl Into<String>, label: Line, text: &str, choice: &str, pick: Pick) {
        self.push_said(key, label, self.phrases(text, choice), pick);
        self.against(text, choice);
    }

    fn push_said(&mut self, key: impl Into<String>, label: Line, phrases: Vec<String>, pick: Pick) {
        let number = self.numbered.then(|| u16::try_from(self.all.len()).unwrap_or(u16::MAX - 1) + 1);
        self.all.push(Offered {
            key: key.into(),
            label,
            offer: Offer { value: pick, number, phrases, against: Vec::new() },
        });
    }

    /// What speaks against the choice that was just pushed.
    fn against(&mut self, text: &str, choice: &str) {
        if !self.is_heard {
            return;
        }
        let against = self.phrases(text, &format!("!{choice}"));
        if let Some(last) = self.all.last_mut() {
            last.offer.against = against;
        }
    }

    /// A common choice, `common-x.choice-y`.
    fn push_common(&mut self, key: &str, id: &str, pick: Pick) {
        let (text, choice) = id.split_once(".choice-").unwrap_or((id, ""));
        let label = Line::new(text).attribute(format!("choice-{choice}"));
        self.push(key, label, text, choice, pick);
    }

    fn of(&mut self, about: &About) {
        let view = self.view;
        let (world, case, now) = (view.world, &view.case, view.now);
        match about {
            About::Assess { step, assessment, .. } => self.of_assessment(step, assessment),
            About::Awaited { step } => {
                let Some(step) = world.dialogue.step(step) else { return };
                let items = checklist::items(world, case, step, now);
                self.of_papers(
                    step,
                    checklist::open(&items)
                        .filter(|item| item.asked && !item.optional && item.tick != Some(Tick::Awaited)),
                );
                self.push_common("=none", common_ids::PAPERS_NONE, Pick::Nothing);
            }
            About::Care => {
                let text = text_ids::unsure(&world.dialogue);
                self.push("dossier", Line::new(&*text).attribute("choice-dossier"), &text, "dossier", Pick::No);
                self.push("moi", Line::new(&*text).attribute("choice-moi"), &text, "moi", Pick::Yes);
            }
            About::Contacts => self.of_contacts(),
            About::Distress => {
                let text = text_ids::distress(&world.dialogue);
                let person = Line::new(&*text).attribute("choice-personne");
                self.push("personne", person, &text, "personne", Pick::Person);
                let on = Line::new(&*text).attribute("choice-continuer");
                self.push("continuer", on, &text, "continuer", Pick::No);
            }
            About::Meant { candidates } => self.of_meant(candidates.iter().cloned()),
            About::Topics { candidates } => self.of_meant(candidates.iter().cloned().map(Meant::Topic)),
            About::Change | About::ChangeAny => self.of_changes(*about == About::ChangeAny),
            About::Erase => {
                self.push_common("oui", common_ids::ERASE_YES, Pick::Yes);
                self.push_common("non", common_ids::ERASE_NO, Pick::No);
            }
            About::Language => {
                for language in &world.languages {
                    let label = Line::new(common_ids::LANGUAGE).attribute(format!("choice-{language}"));
                    let pick = Pick::Language(language.clone());
                    self.push(language.as_str(), label, common_ids::LANGUAGE, language.as_str(), pick);
                }
            }
            About::More { .. } => {
                self.push_common("oui", common_ids::YES, Pick::Yes);
                self.push_common("non", common_ids::NO, Pick::No);
            }
            About::Nudge => {}
            About::Papers { step } => self.of_checklist(step),
            About::Optional { step } => {
                let Some(step) = world.dialogue.step(step) else { return };
                let items = checklist::items(world, case, step, now);
                self.of_papers(step, checklist::open(&items).filter(|item| item.optional));
                self.push_common("=done", common_ids::PAPERS_DONE, Pick::Done);
            }
            About::Slot { step, slot, entry } => self.of_slot(step, slot, entry.as_ref().map(|(list, _)| list)),
            About::Which { slot, candidates, .. } => self.of_candidates(slot, candidates),
        }
    }

    /// The scale of a self-assessment.
    fn of_assessment(&mut self, step: &StepId, assessment: &AssessmentId) {
        let world = self.view.world;
        let text = text_ids::assessment(&world.dialogue, step, assessment);
        let scale = world.dialogue.assessments.get(assessment).map_or(&[][..], |rating| &rating.scale);
        for value in scale {
            let label = Line::new(&*text).attribute(format!("choice-{value}"));
            self.push(value.as_str(), label, &text, value.as_str(), Pick::Value(value.clone()));
        }
        self.push("=stop", Line::new(&*text).attribute("stop"), &text, "=stop", Pick::Skip);
    }

    /// What a contact still depends on, and what else may be wished.
    fn of_contacts(&mut self) {
        let view = self.view;
        let world = view.world;
        for more in routing::more(view) {
            let (key, text, choice, label) = match &more {
                More::Ask(slot) => {
                    let Some(rules) = world.dialogue.slots.get(slot) else { continue };
                    let text = text_ids::slot(&world.dialogue, rules, None);
                    (slot.0.clone(), text.clone(), "=ask", Line::new(text).attribute("ask"))
                }
                More::Wish(wish) => {
                    let text = text_ids::wish(&view.world.dialogue, wish);
                    (wish.0.clone(), text.clone(), "=also", Line::new(text).attribute("title"))
                }
            };
            self.push(key, label, &text, choice, Pick::Contact(more));
        }
        self.push_common("=on", common_ids::CONTACT_ON, Pick::No);
    }

    /// What may be changed: that of this step, or everything.
    fn of_changes(&mut self, is_any: bool) {
        let view = self.view;
        let (world, case) = (view.world, &view.case);
        let all = changeable(world, case);
        let is_short = is_any || all.len() <= CHANGES;
        // Those of this step first come to mind; the others are one choice away.
        let is_here = |what: &Changeable| match what {
            Changeable::Slot(step, _) | Changeable::Papers(step) => *step == case.step,
            Changeable::Add(_) | Changeable::Entry(..) => false,
        };
        let here = all.iter().enumerate().filter(|(_, what)| is_short || is_here(what));
        for (index, what) in here.take(if is_short { usize::MAX } else { CHANGES }) {
            let label = changeable_label(view, what);
            let phrases = match what {
                Changeable::Slot(step, slot) => {
                    let rules = world.dialogue.slots.get(slot);
                    let text = rules.map(|rules| text_ids::slot(&world.dialogue, rules, Some((step, None))));
                    text.map_or_else(Vec::new, |text| self.phrases(&text, "=label"))
                }
                _ => Vec::new(),
            };
            self.push_said(index.to_string(), label, phrases, Pick::Index(index));
        }
        if !is_short {
            self.push_common("=more", common_ids::CHANGE_MORE, Pick::More);
        }
    }

    /// The papers that are missing, and words for all or none of them.
    fn of_checklist(&mut self, step: &StepId) {
        let View { world, case, now, .. } = self.view;
        let Some(step) = world.dialogue.step(step) else { return };
        let items = checklist::items(world, case, step, *now);
        let (needed, optional): (Vec<_>, Vec<_>) = checklist::open(&items).partition(|item| !item.optional);
        self.of_papers(step, needed.into_iter());
        match &mut self.all[..] {
            [] => {}
            // "tout", when one is left.
            [last] => {
                let (text, choice) = common_ids::PAPERS_ALL.split_once(".choice-").unwrap_or_default();
                let voice = self.view.voice().filter(|_| self.is_heard);
                last.offer.phrases.extend(voice.into_iter().flat_map(|v| v.phrases(text, choice).to_vec()));
                last.offer.against.extend(voice.into_iter().flat_map(|v| v.phrases(text, "!all").to_vec()));
            }
            _ => self.push_common("=all", common_ids::PAPERS_ALL, Pick::All),
        }
        if checklist::open(&items).any(|item| item.asked && !item.optional && item.tick != Some(Tick::Awaited)) {
            self.push_common("=asked", common_ids::PAPERS_ASKED, Pick::Asked);
        }
        if !optional.is_empty() {
            self.push_common("=optional", common_ids::PAPERS_OPTIONAL, Pick::Optional);
        }
        let is_some_held = items.iter().any(checklist::Item::is_held);
        if is_some_held {
            self.push_common("=done", common_ids::PAPERS_DONE, Pick::Done);
        } else {
            self.push_common("=none", common_ids::PAPERS_NONE, Pick::Nothing);
        }
    }

    /// The values that a word may mean.
    fn of_candidates(&mut self, slot: &SlotId, candidates: &[Value]) {
        let world = self.view.world;
        let Some(slot) = world.dialogue.slots.get(slot) else { return };
        for (index, value) in candidates.iter().enumerate() {
            let (label, phrases) = match display(world, slot, value) {
                Arg::Line(line) => (line, Vec::new()),
                Arg::Word(word) => {
                    let phrases = vec![fold(&word.0)];
                    (Line::new(common_ids::PLAIN).with("text", Arg::Word(word)), phrases)
                }
                arg => (Line::new(common_ids::PLAIN).with("text", arg), Vec::new()),
            };
            self.push_said(index.to_string(), label, phrases, Pick::Index(index));
        }
        if matches!(&slot.kind, SlotKind::Lookup(lookup) if !lookup.search.is_empty()) {
            self.push_common("=none", common_ids::WHICH_NONE, Pick::Nothing);
        }
    }

    fn of_papers<'i>(&mut self, step: &crate::dialogue::Step, items: impl Iterator<Item = &'i checklist::Item>) {
        let View { world, case, now, .. } = self.view;
        for item in items {
            let entry = item.paper.entry.map(|number| format!("@{number}")).unwrap_or_default();
            let key = format!("{}{}", item.paper.document, entry);
            let label = ticked_line(world, case, *now, &item.paper, item.list.as_ref());
            let name = text_ids::document(&world.dialogue, &step.id, &item.paper.document);
            self.push_said(key, label, self.phrases(&name, "="), Pick::Paper(item.paper.clone()));
        }
    }

    fn of_meant(&mut self, candidates: impl Iterator<Item = Meant>) {
        for (index, meant) in candidates.enumerate() {
            let (label, phrases) = self.meant(&meant);
            self.push_said(index.to_string(), label, phrases, Pick::Index(index));
        }
    }

    /// A meaning by its name, and the ways to say it.
    fn meant(&self, meant: &Meant) -> (Line, Vec<String>) {
        let world = self.view.world;
        let titled = |id: String| {
            let phrases = self.phrases(&id, "=also");
            (Line::new(id).attribute("title"), phrases)
        };
        match meant {
            Meant::Intent(intent) => {
                let phrases = self.voice().and_then(|voice| voice.intents.get(intent)).cloned();
                (Line::new(format!("common-intent-{}", intent.word())), phrases.unwrap_or_default())
            }
            Meant::Term(term) => titled(text_ids::term(term)),
            Meant::Topic(topic) => titled(text_ids::topic(&world.dialogue, topic)),
            Meant::Value { step, slot, entry, value } => {
                let Some(slot) = world.dialogue.slots.get(slot) else {
                    return (Line::new(common_ids::UNKNOWN), Vec::new());
                };
                let text = text_ids::slot(&world.dialogue, slot, Some((step, entry.as_ref().map(|(list, _)| list))));
                (choice_label(world, &text, value), self.phrases(&text, value.as_str()))
            }
        }
    }

    fn of_slot(&mut self, step: &StepId, slot: &SlotId, list: Option<&ListId>) {
        let world = self.view.world;
        let Some(slot) = world.dialogue.slots.get(slot) else { return };
        let text = text_ids::slot(&world.dialogue, slot, Some((step, list)));
        let sheet = world.dialogue.qualifications.get(&self.view.case.key.qualification);
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
            self.against(&text, value.as_str());
        }
        if is_skippable(world, step, slot.id.as_str(), list, &text) {
            let mut phrases = self.voice().and_then(|voice| voice.lexicon.get("skip")).cloned().unwrap_or_default();
            phrases.extend(self.phrases(&text, "=skip"));
            let label = skip_label(world, &text);
            self.push_said("=skip", label, phrases, Pick::Skip);
        }
    }

    fn of_reminder(&mut self, step: &StepId, id: &ReminderId, about: &About) {
        let Some(reminder) = find_reminder(&self.view.world.dialogue, step, id) else { return };
        let is_done_offered = matches!(reminder.about, ReminderAbout::Documents | ReminderAbout::Say(_));
        if *about == About::Nudge && is_done_offered {
            let text = text_ids::reminder(&self.view.world.dialogue, step, id);
            let own = format!("{text}.done");
            if self.view.has(&own) {
                let mut phrases = self.phrases("common-reminder", "done");
                phrases.extend(self.phrases(&text, "=done"));
                self.push_said(
                    format!("{DONE}{id}"),
                    Line::new(&*text).attribute("done"),
                    phrases,
                    Pick::Remind(Remind::Done),
                );
            } else {
                self.push_common(&format!("{DONE}{id}"), common_ids::REMIND_DONE, Pick::Remind(Remind::Done));
            }
        }
        self.push_common("=r.tomorrow", common_ids::REMIND_TOMORROW, Pick::Remind(Remind::Tomorrow));
        self.push_common("=r.week", common_ids::REMIND_WEEK, Pick::Remind(Remind::Week));
        self.push_common("=r.stop", common_ids::REMIND_STOP, Pick::Remind(Remind::Stop));
    }

    /// The language of the person, where words are wanted.
    fn voice(&self) -> Option<&Vocabulary> {
        self.view.voice().filter(|_| self.is_heard)
    }

    fn phrases(&self, text: &str, choice: &str) -> Vec<String> {
        self.voice().map(|voice| voice.phrases(text, choice).to_vec()).unwrap_or_default()
    }
}

/// Whether "I do not know" is an answer: the prompt says so, or inside a list the text has `.skip`.
fn is_skippable(world: &World, step: &StepId, slot: &str, list: Option<&ListId>, text: &str) -> bool {
    if list.is_some() {
        return world.texts.contains(&format!("{text}.skip"));
    }
    let Some(step) = world.dialogue.step(step) else { return false };
    // What is asked to find a contact may always be left open.
    let is_found = find::finds_contact(&world.dialogue, &SlotId::from(slot));
    is_found
        || step
            .prompts
            .iter()
            .any(|prompt| prompt.skip && matches!(&prompt.ask, Ask::Slot(asked) if asked.as_str() == slot))
}
