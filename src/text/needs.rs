//! The texts that a dialogue and the program need, with the variables that each is given.
//!
//! Ids follow from places. This is the one list that locales are checked against; whoever says a
//! new text of a dialogue adds it here.

use std::collections::{BTreeMap, BTreeSet};

use super::COMMON;
use super::vocabulary::{GROUP, SPELLINGS};
use crate::dialogue::{
    Ask, Code, Dialogue, Language, List, ListId, Next, Reminder, ReminderAbout, Slot, SlotKind, Step, StepId, Topic,
    text_ids,
};
use crate::engine::case::{Intent, Verb};
use crate::engine::common_ids;
use crate::engine::language::number::NAMED;
use crate::engine::world::World;

/// A common text, `id` or `id.attribute`, with the variables that it is given.
pub type CommonText = (&'static str, &'static [&'static str]);

/// What is said beside findings: which cases an edit touches, how many findings there are, what a word may have meant.
const FINDINGS: &[CommonText] = &[
    ("common-finding-cases", &["number", "on", "moves", "needs", "lost"]),
    ("common-finding-count", &["number"]),
    ("common-finding-near", &["near"]),
];

/// Uses of words that the engine understands, beside months and weekdays (`common-word-<use>`).
const LEXICON: [&str; 44] = [
    "after-tomorrow",
    "ago",
    "all",
    "and",
    "at",
    "before-yesterday",
    "but",
    "cases-all",
    "cases-mine",
    "day",
    "doubt",
    "hour",
    "i",
    "in",
    "last",
    "lead",
    "little",
    "lost",
    "month",
    "next",
    "no",
    "none",
    "not",
    "numbered",
    "or",
    "ordinal",
    "paper-accepted",
    "paper-awaited",
    "paper-declined",
    "pick",
    "plain",
    "polite",
    "question",
    "question-first",
    "skip",
    "the",
    "today",
    "tomorrow",
    "week",
    "what",
    "without",
    "year",
    "yes",
    "yesterday",
];

/// What is known of one text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Need {
    /// Whether it must be there; it may be there otherwise.
    pub must: bool,
    /// The variables that it is given. `None`: any (what a finding says depends on the finding).
    pub given: Option<BTreeSet<String>>,
}

/// Every text, by `id` or `id.attribute`.
pub struct Needs {
    names: BTreeMap<String, Need>,
    /// What every text is given that speaks of the case.
    case: BTreeSet<String>,
}

/// Whether a text holds what people type, and is never said.
pub fn is_typed(name: &str) -> bool {
    let ends = ["also", "-not", ".command", ".told", ".told-with", ".alone", ".around", ".harmless"];
    ends.iter().any(|end| name.ends_with(end)) || name.contains(&format!(".{GROUP}"))
}

/// What a text is given.
#[derive(Clone, Copy)]
enum Given<'a> {
    /// Who runs the bot.
    Centre,
    /// It is said as it is.
    Nothing,
    /// Answers of the person, and these besides.
    Case(&'a [&'a str]),
    /// The answers of one entry too.
    Entry(&'a List, &'a [&'a str]),
}
use Given::{Case, Centre, Nothing};

impl Needs {
    /// What the dialogue needs, and the program: `others` are common texts that other modules say.
    pub fn of(dialogue: &Dialogue, languages: &[Language], others: &[CommonText]) -> Self {
        let mut needs = Self { names: BTreeMap::new(), case: of_the_case(dialogue) };
        needs.common(languages, others);
        needs.everywhere(dialogue);
        for step in &dialogue.steps {
            needs.step(dialogue, step);
        }
        needs
    }

    /// The words of findings, for a locale that has any of its own.
    pub fn findings(&mut self) {
        for code in Code::ALL {
            let id = format!("common-finding-{}", code.word());
            for name in [format!("{id}.help"), id] {
                self.names.insert(name, Need { must: true, given: None });
            }
        }
        for (id, given) in FINDINGS {
            self.said(id, given);
        }
    }

    /// The definition of each term.
    pub fn glossary<'a>(&mut self, terms: impl Iterator<Item = &'a str>) {
        for term in terms {
            self.all(&text_ids::term(term), Nothing, &["", "title"], &["also", "full"]);
        }
    }

    /// Whether something says that text, or understands it.
    pub fn knows(&self, name: &str) -> bool {
        let is_language = name.starts_with(common_ids::LANGUAGE) && name.contains(".choice-");
        let spoken = name.strip_suffix("-also").or(name.strip_suffix("-not")).unwrap_or(name);
        // Synonyms of what can be typed.
        let has_synonyms = |name: &str| {
            let attribute = name.split_once('.').map_or("", |(_, attribute)| attribute);
            attribute.starts_with("choice-") || ["ask", "skip", "stop", "done", "label"].contains(&attribute)
        };
        let is_group = name.split_once(&format!(".{GROUP}")).is_some_and(|(id, _)| self.has_groups(id));
        // A locale may name more languages than the centre speaks.
        self.names.contains_key(name)
            || is_language
            || is_group
            || has_synonyms(spoken) && self.names.contains_key(spoken)
    }

    /// Whether the frames of a text may call groups of words by their names.
    fn has_groups(&self, id: &str) -> bool {
        self.names.contains_key(&format!("{id}.harmless"))
    }

    /// Whether that id, or one of its attributes, is one of them.
    pub fn knows_of(&self, id: &str) -> bool {
        let attributes = format!("{id}.");
        let has_attribute =
            self.names.range(attributes.clone()..).next().is_some_and(|(name, _)| name.starts_with(&attributes));
        has_attribute || self.names.contains_key(id)
    }

    /// The texts that must be there.
    pub fn required(&self) -> impl Iterator<Item = &str> {
        self.names.iter().filter(|(_, need)| need.must).map(|(name, _)| name.as_str())
    }

    /// The texts that may be there, beside what is only typed.
    pub fn optional(&self) -> impl Iterator<Item = &str> {
        let is_said = |name: &&str| !is_typed(name);
        self.names.iter().filter(|(_, need)| !need.must).map(|(name, _)| name.as_str()).filter(is_said)
    }

    /// The variables that a text is given; `None` when any will do.
    pub fn given(&self, name: &str) -> Option<&BTreeSet<String>> {
        self.names.get(name)?.given.as_ref()
    }

    fn common(&mut self, languages: &[Language], others: &[CommonText]) {
        for (id, given) in common_ids::COMMON.iter().chain(COMMON).chain(others) {
            self.said(id, given);
        }
        for language in languages {
            self.all(&format!("{}.choice-{language}", common_ids::LANGUAGE), Nothing, &[""], &[]);
        }
        for (_, word) in Intent::ALL {
            self.all(
                &format!("common-intent-{word}"),
                Nothing,
                &[""],
                &["also", "command", "alone", "around", "harmless"],
            );
        }
        for (_, word) in Verb::ALL {
            self.all(&format!("common-command-{word}"), Nothing, &["", "usage", "does"], &["also", "sign"]);
        }
        self.all(SPELLINGS, Nothing, &["also"], &[""]);
        let months = (1..=12).map(|month| format!("month-{month}"));
        let days = (1..=7).map(|day| format!("weekday-{day}"));
        let numbers = NAMED.map(|number| format!("number-{number}"));
        let ordinals = (1..=12).map(|number| format!("ordinal-{number}"));
        for word in months.chain(days).chain(numbers).chain(ordinals).chain(LEXICON.map(str::to_owned)) {
            self.all(&format!("common-word-{word}"), Nothing, &[""], &["also"]);
        }
    }

    /// A text that must be there, with the variables that it is given.
    fn said(&mut self, id: &str, given: &[&str]) {
        let given = Some(given.iter().map(|name| (*name).to_owned()).collect());
        self.names.insert(id.to_owned(), Need { must: true, given });
    }

    /// An id with its attributes; the empty one is its value.
    fn all(&mut self, id: &str, given: Given, must: &[&str], may: &[&str]) {
        let given: BTreeSet<String> = match given {
            Nothing => BTreeSet::new(),
            Centre => World::ABOUT.iter().map(|name| (*name).to_owned()).collect(),
            Case(more) => self.case.iter().cloned().chain(more.iter().map(|name| (*name).to_owned())).collect(),
            Given::Entry(list, more) => {
                let slots = list.slots.iter().map(|slot| slot.0.clone());
                self.case.iter().cloned().chain(slots).chain(more.iter().map(|name| (*name).to_owned())).collect()
            }
        };
        for (attributes, is_needed) in [(must, true), (may, false)] {
            for attribute in attributes {
                let name = if attribute.is_empty() { id.to_owned() } else { format!("{id}.{attribute}") };
                let need = self.names.entry(name).or_default();
                need.must |= is_needed;
                need.given.get_or_insert_default().extend(given.iter().cloned());
            }
        }
    }

    /// Texts of the dialogue that belong to no step.
    fn everywhere(&mut self, dialogue: &Dialogue) {
        self.all(&text_ids::notice(dialogue), Centre, &["", "refused", "thanks"], &[]);
        self.all(&text_ids::notice(dialogue), Nothing, &["choice-oui", "choice-non"], &[]);
        for role in &dialogue.roles {
            self.all(&text_ids::role(dialogue, role), Nothing, &[""], &[]);
        }
        for kind in &dialogue.kinds {
            let id = text_ids::kind(dialogue, kind);
            self.all(&id, Nothing, &["", "reason", "how"], &["also"]);
            let notes = dialogue.kind_rules.get(kind).into_iter().flat_map(|rules| &rules.notes.0);
            for (_, note) in notes {
                self.all(&id, Case(&[]), &[&format!("note-{note}")], &[]);
            }
        }
        for slot in dialogue.kind_rules.values().flat_map(|rules| &rules.asks).map(|(slot, _)| slot) {
            let id = dialogue.slots.get(slot).map_or_else(String::new, |slot| text_ids::slot(dialogue, slot, None));
            self.slot(dialogue, &id, dialogue.slots.get(slot), Case(&[]));
            self.all(&id, Nothing, &["ask"], &[]);
        }
        for wish in &dialogue.wishes {
            self.all(&text_ids::wish(dialogue, wish), Nothing, &["title", "also"], &[]);
        }
        for reason in &dialogue.closings {
            self.all(&text_ids::closing(dialogue, reason.as_str()), Nothing, &["title", "also"], &[]);
        }
        for fact in dialogue.dated_facts.keys() {
            self.all(&text_ids::fact(dialogue, fact), Nothing, &[""], &["leaflet"]);
        }
        for sheet in dialogue.qualifications.values() {
            let id = text_ids::qualification(dialogue, &sheet.id);
            let options = sheet.options.iter().map(|option| format!("option-{option}"));
            let competences = sheet.competences.iter().map(|one| format!("competence-{}", one.id));
            for attribute in options.chain(competences) {
                self.all(&id, Nothing, &[&attribute], &[]);
            }
            for one in &sheet.competences {
                for part in ["example", "show"] {
                    self.all(&id, Nothing, &[], &[&format!("competence-{}-{part}", one.id)]);
                }
            }
        }
        for topic in &dialogue.topics {
            self.topic(dialogue, topic);
        }
        for (_, status) in &dialogue.statuses.0 {
            self.all(&text_ids::status(dialogue, status), Nothing, &[""], &[]);
        }
        if dialogue.distress.is_some() {
            let choices = ["choice-personne", "choice-continuer"];
            let said = ["", "noted-personne", "noted-nobody", "noted-continuer", "offer", "passed", "adviser"];
            let may = &["around", "harmless"];
            self.all(&text_ids::distress(dialogue), Nothing, &[&said[..], &choices[..], &["also"]].concat(), may);
            let unsure = ["", "choice-dossier", "choice-moi", "noted-dossier", "stranger", "also"];
            self.all(&text_ids::unsure(dialogue), Nothing, &unsure, &["around"]);
        }
        for reminder in &dialogue.reminders {
            self.reminder(&text_ids::reminder(dialogue, &StepId::from(""), &reminder.id), reminder);
        }
    }

    fn step(&mut self, dialogue: &Dialogue, step: &Step) {
        let id = text_ids::step(dialogue, &step.id);
        self.all(&id, Case(&[]), &["", "action"], &["need", "duration", "stay"]);
        self.all(&id, Nothing, &["title"], &[]);
        for prompt in &step.prompts {
            match &prompt.ask {
                Ask::Slot(slot) => self.slot(dialogue, &format!("{id}-{slot}"), dialogue.slots.get(slot), Case(&[])),
                Ask::Documents => {
                    let id = text_ids::documents(dialogue, &step.id);
                    self.all(&id, Case(&[]), &[""], &["again", "help", "retry"]);
                    self.all(&id, Nothing, &["label"], &[]);
                }
                Ask::Assess(assessment) => {
                    let id = text_ids::assessment(dialogue, &step.id, assessment);
                    self.assessment(dialogue, &id);
                    for value in dialogue.assessments.get(assessment).into_iter().flat_map(|one| &one.scale) {
                        self.all(&id, Nothing, &[&format!("choice-{value}")], &[]);
                    }
                }
                Ask::List(list) => self.list(dialogue, &step.id, list),
            }
        }
        for document in &step.documents {
            let id = text_ids::document(dialogue, &step.id, &document.id);
            self.all(&id, Nothing, &[""], &["also"]);
            self.all(&id, Case(&[]), &[], &["help"]);
        }
        for deadline in &step.deadlines {
            self.all(&text_ids::deadline(dialogue, &step.id, &deadline.id), Case(&["date"]), &[""], &[]);
        }
        for reminder in &step.reminders {
            self.reminder(&text_ids::reminder(dialogue, &step.id, &reminder.id), reminder);
        }
        for (_, next) in &step.next.0 {
            if let Next::End(outcome) = next {
                let id = text_ids::outcome(dialogue, outcome);
                self.all(&id, Case(&[]), &[""], &[]);
                self.all(&id, Nothing, &["title"], &[]);
            }
        }
    }

    fn list(&mut self, dialogue: &Dialogue, step: &StepId, id: &ListId) {
        let Some(list) = dialogue.lists.get(id) else { return };
        let id = text_ids::list(dialogue, step, id);
        self.all(&id, Case(&[]), &["", "more"], &[]);
        self.all(&id, Given::Entry(list, &["number"]), &["entry"], &[]);
        self.all(&id, Nothing, &["label"], &[]);
        for slot in &list.slots {
            self.slot(dialogue, &format!("{id}-{slot}"), dialogue.slots.get(slot), Given::Entry(list, &[]));
        }
    }

    /// A question. Only its own words know the entry that it is asked for.
    fn slot(&mut self, dialogue: &Dialogue, id: &str, slot: Option<&Slot>, question: Given) {
        self.all(id, question, &[""], &[]);
        self.all(id, Nothing, &["label"], &["skip"]);
        self.all(id, Case(&[]), &[], &["retry", "help", "noted"]);
        self.all(id, Nothing, &[], &["told", "told-with", "told-not"]);
        let options = || dialogue.qualifications.values().flat_map(|sheet| &sheet.options);
        let (values, is_needed): (Vec<&str>, bool) = match slot.map(|slot| &slot.kind) {
            Some(SlotKind::Choice(values)) => (values.iter().map(|value| value.as_str()).collect(), true),
            Some(SlotKind::OptionOf) => (options().map(|option| option.as_str()).collect(), true),
            Some(SlotKind::YesNo) => (vec!["oui", "non"], false),
            _ => (Vec::new(), false),
        };
        for value in values {
            let choice = format!("choice-{value}");
            let choice = &[choice.as_str()][..];
            let (must, may) = if is_needed { (choice, &[][..]) } else { (&[][..], choice) };
            self.all(id, Nothing, must, may);
            self.all(id, Case(&[]), &[], &[&format!("noted-{value}")]);
        }
    }

    /// A self-assessment: its questions, and what its result says.
    fn assessment(&mut self, dialogue: &Dialogue, id: &str) {
        self.all(id, Case(&[]), &["", "result", "result-strong", "result-nothing"], &["retry", "help"]);
        self.all(id, Case(&[]), &[], &["result-show", "result-units", "result-after"]);
        self.all(id, Case(&["competence", "example", "place", "count"]), &["question"], &[]);
        self.all(id, Nothing, &["label", "stop"], &[]);
        let options = dialogue.qualifications.values().flat_map(|sheet| &sheet.options);
        for option in options.map(|option| option.as_str()).chain(["none"]) {
            self.all(id, Case(&[]), &[], &[&format!("result-option-{option}")]);
        }
    }

    /// Something that may be asked at any moment.
    fn topic(&mut self, dialogue: &Dialogue, topic: &Topic) {
        let id = &text_ids::topic(dialogue, &topic.id);
        self.all(id, Nothing, &["title", "also"], &[]);
        let has_rows = !topic.answers.0.is_empty() || topic.assessment.is_some();
        let (must, may) = if has_rows { (&[][..], &[""][..]) } else { (&[""][..], &[][..]) };
        self.all(id, Case(&[]), must, may);
        for (_, answer) in &topic.answers.0 {
            self.all(&text_ids::topic_row(dialogue, &topic.id, &answer.say), Case(&[]), &[""], &[]);
        }
    }

    fn reminder(&mut self, id: &str, reminder: &Reminder) {
        self.all(id, Case(&["date"]), &[""], &[]);
        self.all(id, Case(&[]), &[], &["adviser"]);
        if matches!(reminder.about, ReminderAbout::Documents | ReminderAbout::Say(_)) {
            self.all(id, Nothing, &[], &["done"]);
        }
    }
}

/// Variables that stand for the same thing in every text: answers outside lists, and what follows from them.
fn of_the_case(dialogue: &Dialogue) -> BTreeSet<String> {
    let prompts = dialogue.steps.iter().flat_map(|step| &step.prompts);
    let asked = prompts.filter_map(|prompt| match &prompt.ask {
        Ask::Slot(slot) => Some(slot.0.clone()),
        _ => None,
    });
    let beside = dialogue.slots.values().filter(|slot| slot.beside.is_some()).map(|slot| &slot.id);
    let found = dialogue.kind_rules.values().flat_map(|rules| rules.asks.iter().map(|(slot, _)| slot));
    asked
        .chain(beside.chain(found).map(|slot| slot.0.clone()))
        .chain(dialogue.derived.keys().map(|id| id.0.clone()))
        .chain(dialogue.bands.keys().map(|id| id.0.clone()))
        .chain(dialogue.totals.keys().map(|id| id.0.clone()))
        .chain(dialogue.elapsed.keys().map(|id| id.0.clone()))
        .chain(dialogue.steps.iter().flat_map(|step| &step.deadlines).map(|deadline| deadline.id.0.clone()))
        .chain([World::TODAY.to_owned()])
        .chain(closed(dialogue).map(|fact| format!("{fact}{}", World::VALUE)))
        .collect()
}

/// Facts with closed values: texts may choose their words by them. Dates and numbers are `known` or `unknown`.
fn closed(dialogue: &Dialogue) -> impl Iterator<Item = &str> {
    let slots = dialogue.slots.values();
    let deadlines = dialogue.steps.iter().flat_map(|step| &step.deadlines).map(|deadline| deadline.id.as_str());
    slots.map(|slot| slot.id.as_str()).chain(dialogue.bands.keys().map(|band| band.as_str())).chain(deadlines)
}
