//! A turn in the making: the case as it changes, the message as it grows.
//!
//! The other files of the engine add to it; only `advance` opens and closes one.

use std::borrow::Cow;
use std::cell::Cell;
use std::ops::{Deref, DerefMut};

use jiff::Timestamp;
use jiff::civil::Date;

use super::case::{Case, Entry, Paper, Private, Tick, Value};
use super::effect::{Arg, Choice, Effect, Line, Occurrence, Part, Say};
use super::facts::answers::deadline_date;
use super::facts::calendar::Calendar;
use super::facts::computed::{derived, elapsed_of, total_of};
use super::facts::known::Known;
use super::language::vocabulary::Voice;
use super::words;
use super::world::World;
use crate::dialogue::find::{find_deadline, list_step};
use crate::dialogue::table::Facts;
use crate::dialogue::text_ids::slot_text;
use crate::dialogue::{ListId, RoleId, Slot, SlotId, SlotKind, Step, StepId, ValueId};

/// What a turn may read: the world, the case as it stands, the instant.
pub(super) struct View<'w> {
    pub world: &'w World,
    pub case: Case,
    pub now: Timestamp,
    /// Letters read and comparisons made to understand what was typed.
    pub effort: Cell<u64>,
}

/// A view of the case as it changes, what it asks of the world so far, and the message that is being written.
pub(super) struct Draft<'w> {
    pub view: View<'w>,
    pub effects: Vec<Effect>,
    /// Paragraphs of the message that is not closed yet.
    pub parts: Vec<Part>,
    /// Reminders that the message settles.
    pub occurrences: Vec<Occurrence>,
    /// The words in which a slot was told: what hangs on it may be told in them too.
    pub words: String,
    /// The step whose opening the person has read; another one is said on arrival.
    pub origin: Option<StepId>,
    /// Whether what is said now is help for somebody in danger.
    pub is_urgent: bool,
    /// How the words of this turn came.
    pub manner: Manner,
}

/// How words came: advisers who read them are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Manner {
    /// In the place of earlier words.
    Edited,
    Typed,
    /// Under a file that was taken away.
    UnderFile,
}

impl<'w> View<'w> {
    /// The case at an instant.
    pub fn new(world: &'w World, mut case: Case, now: Timestamp) -> Self {
        // A step that was renamed goes on under its new name; one that is gone begins anew.
        let dialogue = &world.dialogue;
        let step = dialogue.step(&case.step).or_else(|| dialogue.step(&dialogue.start)).or(dialogue.steps.first());
        if let Some(step) = step.filter(|step| step.id != case.step) {
            case.step = step.id.clone();
        }
        Self { world, case, now, effort: Cell::new(0) }
    }

    /// The step where the case stands.
    pub fn step(&self) -> &'w Step {
        let dialogue = &self.world.dialogue;
        dialogue.step(&self.case.step).or(dialogue.steps.first()).expect("a checked dialogue has a step")
    }

    /// What is known now.
    pub fn facts(&self) -> Known<'_> {
        Known::here(self.world, &self.case, self.step(), self.now)
    }

    /// The person's calendar.
    pub fn calendar(&self) -> Calendar<'w> {
        Calendar::of(self.world, &self.case)
    }

    /// The person's day.
    pub fn today(&self) -> Date {
        self.calendar().day(self.now)
    }

    /// What people may type in the language of the case.
    pub fn voice(&self) -> Option<&'w Voice> {
        let first = self.world.languages.first();
        self.world.voices.get(&self.case.language).or_else(|| self.world.voices.get(first?))
    }

    /// The role that answers for the step.
    pub fn role(&self) -> RoleId {
        self.step().role.clone().unwrap_or_else(|| self.world.dialogue.role.clone())
    }

    /// A text with the arguments that it uses.
    pub fn line(&self, id: &str) -> Line {
        line(self.world, &self.case, self.now, id, None)
    }

    /// Whether a text exists.
    pub fn has(&self, id: &str) -> bool {
        self.world.texts.contains(id)
    }

    /// The text id of a step of this dialogue.
    pub fn step_id(&self, step: &StepId) -> String {
        format!("{}-{}", self.world.dialogue.id, step)
    }

    /// How a role is named to the candidate.
    pub fn role_name(&self, role: &RoleId) -> Line {
        Line::new(format!("{}-role-{}", self.world.dialogue.id, role))
    }

    /// "Étape 3 sur 6 : …", or the title alone.
    pub fn place(&self) -> Line {
        let step = self.step();
        let title = Arg::Line(self.world.step_title(&step.id));
        match step.number {
            Some(number) => Line::new(words::STEP)
                .with("number", Arg::Number(number.into()))
                .with("count", Arg::Number(self.world.dialogue.step_count().into()))
                .with("title", title),
            None => Line::new(words::STEP_OTHER).with("title", title),
        }
    }

    /// A line for advisers: the pseudonym and where the case stands.
    pub fn adviser_line(&self, id: &str) -> Line {
        Line::new(id).with("case", Arg::Word(Private(self.case.id.to_string()))).with("step", Arg::Line(self.place()))
    }
}

impl<'w> Draft<'w> {
    /// A turn that begins at this instant.
    pub fn new(world: &'w World, case: Case, now: Timestamp) -> Self {
        let view = View::new(world, case, now);
        let origin = Some(view.case.step.clone());
        Self {
            view,
            effects: Vec::new(),
            parts: Vec::new(),
            occurrences: Vec::new(),
            words: String::new(),
            origin,
            is_urgent: false,
            manner: Manner::Typed,
        }
    }

    /// Adds a paragraph.
    pub fn add(&mut self, line: Line) {
        self.parts.push(Part::Text(line));
    }

    /// Closes the message, if anything was written.
    pub fn flush(&mut self) {
        self.send(Vec::new(), None);
    }

    /// Closes the message with its choices.
    pub fn send(&mut self, choices: Vec<Choice>, question: Option<u64>) {
        let parts = std::mem::take(&mut self.parts);
        let occurrences = std::mem::take(&mut self.occurrences);
        if !parts.is_empty() {
            let is_urgent = self.is_urgent;
            self.effects.push(Effect::Say(Say { parts, choices, question, occurrences, carries: false, is_urgent }));
        }
    }

    /// Before the words of this turn, where advisers read them.
    pub fn wrote_line(&self) -> Line {
        self.adviser_line(match self.manner {
            Manner::Edited => words::ADVISER_EDITED,
            Manner::Typed => words::ADVISER_WROTE,
            Manner::UnderFile => words::ADVISER_WROTE_UNDER,
        })
    }
}

/// Whoever writes a turn reads it too.
impl<'w> Deref for Draft<'w> {
    type Target = View<'w>;

    fn deref(&self) -> &View<'w> {
        &self.view
    }
}

impl DerefMut for Draft<'_> {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.view
    }
}

/// `id` or `id.attribute` as a text, with the arguments that it uses in any language.
pub(super) fn line(world: &World, case: &Case, now: Timestamp, id: &str, entry: Option<&Entry>) -> Line {
    let (name, attribute) = id.split_once('.').map_or((id, None), |(name, attribute)| (name, Some(attribute)));
    let mut line = Line::new(name);
    line.attribute = attribute.map(str::to_owned);
    for variable in world.variables.get(id).into_iter().flatten() {
        if let Some(arg) = argument(world, case, now, variable, entry) {
            line.args.insert(variable.clone(), arg);
        }
    }
    line
}

/// What a variable of a dialogue's text stands for.
fn argument(world: &World, case: &Case, now: Timestamp, name: &str, entry: Option<&Entry>) -> Option<Arg> {
    let dialogue = &world.dialogue;
    let unknown = || Arg::Line(Line::new(words::UNKNOWN));
    if let Some(slot) = dialogue.slots.get(name) {
        let own = entry.and_then(|entry| entry.slots.get(name));
        let value = own.or_else(|| case.slots.get(name));
        let is_skipped = entry.map_or(&case.skipped, |entry| &entry.skipped).contains(name);
        return Some(match value {
            Some(value) => display(world, slot, value),
            None if is_skipped => Arg::Line(skip_label(world, &slot_text(&world.dialogue, slot, None))),
            None => unknown(),
        });
    }
    if let Some(fact) = dialogue.derived.get(name) {
        return Some(derived(world, case, &fact.id).map_or_else(unknown, |word| Arg::Word(Private(word.to_owned()))));
    }
    if let Some(total) = dialogue.totals.get(name) {
        return Some(Arg::Number(total_of(case, total, Calendar::of(world, case).day(now))));
    }
    if let Some(elapsed) = dialogue.elapsed.get(name) {
        let today = Calendar::of(world, case).day(now);
        return Some(elapsed_of(case, elapsed, today).map_or_else(unknown, Arg::Number));
    }
    if let Some((deadline, step)) = find_deadline(&world.dialogue, name) {
        return Some(deadline_date(world, case, deadline, step, now).map_or_else(unknown, Arg::Date));
    }
    if let Some(fact) = name.strip_suffix(World::VALUE) {
        let step = dialogue.step(&case.step)?;
        let known = Known::here(world, case, step, now).in_entry(entry);
        let fact = crate::dialogue::FactId::from(fact);
        let value = known.value(&fact);
        return Some(Arg::Word(Private(value.map_or_else(|| "unknown".to_owned(), Cow::into_owned))));
    }
    if name == World::TODAY {
        return Some(Arg::Date(Calendar::of(world, case).day(now)));
    }
    if let Some(band) = dialogue.bands.get(name) {
        let step = dialogue.step(&case.step)?;
        let known = Known::here(world, case, step, now);
        let value = known.value(&crate::dialogue::FactId(band.id.0.clone()));
        return Some(value.map_or_else(unknown, |word| Arg::Word(Private(word.into_owned()))));
    }
    if World::ABOUT.contains(&name) {
        let words = world.about.get(name).filter(|words| !words.is_empty());
        return Some(Arg::Word(Private(words.cloned().unwrap_or_else(|| "none".to_owned()))));
    }
    None
}

/// The words of a value.
pub(super) fn display(world: &World, slot: &Slot, value: &Value) -> Arg {
    match value {
        Value::Date(date) => Arg::Date(*date),
        Value::Month { year, month } => Arg::Month { year: *year, month: *month },
        Value::Number(number) => Arg::Number(*number),
        Value::Text(text) => Arg::Word(text.clone()),
        Value::Word(word) => match &slot.kind {
            SlotKind::Lookup(lookup) => {
                let named = lookup.label.as_ref().and_then(|(table, key, name)| {
                    world.dialogue.tables.get(table)?.find(key, word.as_str(), name).next()
                });
                Arg::Word(Private(named.unwrap_or(word.as_str()).to_owned()))
            }
            _ => Arg::Line(choice_label(world, &slot_text(&world.dialogue, slot, None), word)),
        },
    }
}

/// The words of one choice of a question.
pub(super) fn choice_label(world: &World, text: &str, value: &ValueId) -> Line {
    let attribute = format!("choice-{value}");
    if world.texts.contains(&format!("{text}.{attribute}")) {
        return Line::new(text).attribute(attribute);
    }
    Line::new("common-yes-no").attribute(attribute)
}

/// The words of passing a question over: the question's own, or the common ones.
pub(super) fn skip_label(world: &World, text: &str) -> Line {
    let has_own = world.texts.contains(&format!("{text}.skip"));
    if has_own { Line::new(text).attribute("skip") } else { Line::new(words::SKIP) }
}

/// An answer with what it answers.
pub(super) fn answer_line(world: &World, case: &Case, step: &StepId, slot: &SlotId) -> Option<Line> {
    let slot = world.dialogue.slots.get(slot)?;
    let text = slot_text(&world.dialogue, slot, Some((step, None)));
    let unknown = || Arg::Line(Line::new(words::UNKNOWN));
    let answer = case.slots.get(&slot.id).map_or_else(unknown, |value| display(world, slot, value));
    let label = Arg::Line(Line::new(text).attribute("label"));
    Some(Line::new(words::CHANGE_ANSWER).with("label", label).with("answer", answer))
}

/// The name of a paper with what is known of it: asked for, or to be made again.
pub(super) fn ticked_line(world: &World, case: &Case, now: Timestamp, paper: &Paper, list: Option<&ListId>) -> Line {
    let name = paper_line(world, case, now, paper, list);
    match case.ticks.get(paper) {
        Some(Tick::Awaited) => Line::new(words::PAPER_AWAITED).with("paper", Arg::Line(name)),
        Some(Tick::Declined) => Line::new(words::PAPER_DECLINED).with("paper", Arg::Line(name)),
        Some(Tick::Accepted | Tick::Held) | None => name,
    }
}

/// The name of a paper, with the entry that it is for.
pub(super) fn paper_line(world: &World, case: &Case, now: Timestamp, paper: &Paper, list: Option<&ListId>) -> Line {
    let name = Line::new(format!("{}-{}-document-{}", world.dialogue.id, paper.step, paper.document));
    let entry = list.zip(paper.entry).and_then(|(list, number)| entry_line(world, case, now, list, number));
    match entry {
        Some(entry) => Line::new(words::PAPER_OF).with("paper", Arg::Line(name)).with("entry", Arg::Line(entry)),
        None => name,
    }
}

/// One entry of a list in words.
pub(super) fn entry_line(world: &World, case: &Case, now: Timestamp, list: &ListId, number: u32) -> Option<Line> {
    let entries = case.lists.get(list)?;
    let place = entries.iter().position(|entry| entry.number == number)?;
    let step = list_step(&world.dialogue, list)?;
    let id = format!("{}-{}-{}.entry", world.dialogue.id, step.id, list);
    let rank = i64::try_from(place).unwrap_or(i64::MAX) + 1;
    Some(line(world, case, now, &id, entries.get(place)).with("number", Arg::Number(rank)))
}
