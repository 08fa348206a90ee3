//! A walk of many inputs, valid and not, over the shipped dialogue, in memory.
//!
//! After each move: the case is never silent (an open question, a timer or an adviser), and at the
//! end every choice, every `next` row, every reminder and every state of the ledger was met. What
//! was not is printed, and the test fails. From every kind of state met, valid answers alone lead to
//! an end. People walk in every language. `WALK_INPUTS=1000000` walks longer; `WALK_SEED=7` walks elsewhere.
//!
//! With the transcripts, the walk says every message of every language at least once: one that is never
//! said fails the test.

use std::collections::{BTreeMap, BTreeSet};

use std::path::Path;
use std::sync::OnceLock;

use jalon::app::{self, Settings};
use jalon::dialogue::table::Facts;
use jalon::dialogue::{Ask, Dialogue, Language, Next, SlotKind, Span, StepId, ValueId};
use jalon::engine::case::{
    About, Address, Adviser, Case, CaseId, Entry, Hand, PersonId, Private, Question, Tick, Value,
};
use jalon::engine::effect::{Arg, Effect, Line, Occurrence, Part, Settled};
use jalon::engine::event::{Content, Event, FileKind};
use jalon::engine::facts::known::Known;
use jalon::engine::{Verdict, World, advance, verdict};
use jiff::{SignedDuration, Timestamp};

use crate::support::dice::Dice;
use crate::support::{plays, shipped};

/// Inputs of one case before the next person begins.
const LIFE: usize = 120;
/// Valid answers within which an end must be reached.
const TO_THE_END: usize = 1_500;

fn claire() -> Adviser {
    Adviser { id: "Claire".into(), name: "Claire".into() }
}

fn env(name: &str, usual: u64) -> u64 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(usual)
}

fn world() -> World {
    let settings = Settings::default();
    app::content::load(&shipped::shipped(), &settings).expect("the shipped content is clean").world
}

/// What was met so far.
#[derive(Default)]
struct Met {
    choices: BTreeSet<String>,
    rows: BTreeSet<(StepId, usize)>,
    reminders: BTreeSet<(StepId, String)>,
    settled: BTreeMap<&'static str, u64>,
    steps: BTreeMap<StepId, u64>,
    states: BTreeMap<String, Case>,
    /// Texts said: the language, and `id` or `id.attribute`.
    said: BTreeSet<(Language, String)>,
}

struct Walk<'w> {
    world: &'w World,
    dice: Dice,
    now: Timestamp,
    met: Met,
    /// Answers that the newest message offered.
    offered: Vec<String>,
    /// Reminders on their way out.
    leaving: Vec<Occurrence>,
}

const NOISE: &[&str] = &[
    "",
    "?",
    "…",
    "aaaaaaa",
    "je sais pas trop",
    "can i stop getting reminders?",
    "comment ne plus recevoir de messages ?",
    "👍👍",
    "12",
    "0",
    "-1",
    "999999999999",
    "31/02/2026",
    "peut-être",
    "oui non",
    "\u{202e}renversé",
    "ﷺ",
    "les deux",
    "97400",
    "75001",
    "01410",
    "20090",
    "demain",
    "hier",
    "pas",
];
/// Words that are heard at any step, beside topics and words of the trade.
const ASIDES: &[&str] = &[
    "je suis au chômage à Lyon, j'ai 24 ans",
    "i live in Nantes, i am 30 years old",
    "aide 1",
    "help 1",
    "la semaine dernière",
    "j'en ai demandé un",
    "je veux mourir",
    "i want to die",
    "j'en peux plus",
    "is killing me",
    "formation expérience",
];
const WISHES: &[&str] = &[
    "aide",
    "où j'en suis",
    "ce qui manque",
    "qui contacter",
    "retour",
    "répéter",
    "changer",
    "langue",
    "english",
    "français",
    "pause",
    "reprendre",
    "mes données",
    "bonjour",
    "merci",
    "parler à quelqu'un",
    "stop",
    "help",
    "where am i",
    "what is missing",
    "who to contact",
    "back",
    "repeat",
    "change",
    "language",
    "resume",
    "my data",
    "hello",
    "thanks",
    "talk to someone",
    "erase",
    "effacer",
];

impl<'w> Walk<'w> {
    fn person(&mut self, number: u64) -> Case {
        let dialogue = &self.world.dialogue;
        let qualification = dialogue.qualifications.keys().next().expect("a sheet").clone();
        let address = Address { channel: "walk".into(), place: Private(number.to_string()) };
        let language =
            self.world.languages[usize::try_from(number).expect("small") % self.world.languages.len()].clone();
        let (id, start) = (dialogue.id.clone(), dialogue.start.clone());
        let accepts = format!("consent.oui.{language}");
        let mut case = Case::stranger(CaseId(number), address, language, id, qualification, start, self.now);
        case.key.person = PersonId(number);
        self.step(case, Event::Heard(Content::Press(accepts))).expect("consent keeps the case")
    }

    /// One turn; none when the case was erased.
    /// Something that an adviser does to the case.
    fn advised(&mut self, case: &Case) -> Event {
        let words = || Private("bon courage".to_owned());
        let papers = jalon::engine::advisers::brief::papers(self.world, case, self.now);
        let steps = &self.world.dialogue.steps;
        match self.dice.roll(5) {
            0 => Event::AdviserMoved { step: self.dice.one(steps).id.clone(), reason: words() },
            1 => Event::AdviserNoted { note: words() },
            2 => Event::AdviserWrote { adviser: claire(), words: words() },
            3 if !papers.is_empty() => {
                let (paper, _) = self.dice.one(&papers).clone();
                let tick = *self.dice.one(&[Tick::Accepted, Tick::Declined, Tick::Awaited]);
                Event::AdviserTicked { paper, tick, reason: words() }
            }
            _ => Event::AdviserTransferred { role: self.world.dialogue.role.clone() },
        }
    }

    fn step(&mut self, case: Case, event: Event) -> Option<Case> {
        let before = case.step.clone();
        let turn = advance(self.world, case, event, self.now);
        let mut case = turn.case;
        let mut is_erased = false;
        for effect in turn.effects {
            match effect {
                Effect::Say(say) => {
                    say.parts.iter().for_each(|part| heard(self.world, &case, part, &mut self.met.said));
                    say.choices.iter().for_each(|choice| line(&case.language, &choice.label, &mut self.met.said));
                    self.offered = say.choices.iter().map(|choice| choice.data.clone()).collect();
                    for choice in &say.choices {
                        assert!(choice.data.len() <= 64, "button data too long: {}", choice.data);
                    }
                    self.leaving.extend(say.occurrences);
                }
                Effect::FellDue { occurrence, settled } => {
                    self.met.reminders.insert((occurrence.step, occurrence.reminder.0));
                    *self.met.settled.entry("expected").or_default() += 1;
                    if let Some(settled) = settled {
                        *self.met.settled.entry(settled.word()).or_default() += 1;
                    }
                }
                Effect::Erase => is_erased = true,
                Effect::Card { parts, .. } | Effect::Pass { parts } | Effect::Tell { parts, .. } => {
                    for language in &self.world.languages {
                        let seen = Case { language: language.clone(), ..case.clone() };
                        parts.iter().for_each(|part| heard(self.world, &seen, part, &mut self.met.said));
                    }
                }
                Effect::Edit { parts, .. } => {
                    parts.iter().for_each(|part| heard(self.world, &case, part, &mut self.met.said));
                }
                Effect::CloseQuestion { .. } | Effect::DeleteInbound { .. } | Effect::TakeBack { .. } => {}
            }
        }
        if is_erased {
            self.leaving.clear();
            return None;
        }
        case.revision += 1;
        assert!(
            !is_forgotten(&case),
            "a silent case: {}; reminders {:?}; wakes {:?}, active {}",
            signature(self.world, &case, self.now),
            case.reminders,
            case.wake,
            case.active
        );
        self.rows(&before, &case);
        *self.met.steps.entry(case.step.clone()).or_default() += 1;
        let state = signature(self.world, &case, self.now);
        self.met.states.entry(state).or_insert_with(|| case.clone());
        Some(case)
    }

    /// Marks the `next` rows that led from one step to another, or that keep the case waiting.
    fn rows(&mut self, from: &StepId, case: &Case) {
        let mut at = from.clone();
        for _ in 0..20 {
            let Some(step) = self.world.dialogue.step(&at) else { return };
            let mut seen = case.clone();
            seen.step = at.clone();
            let facts = Known::here(self.world, &seen, step, self.now);
            let is_row = |conditions: &BTreeMap<_, Vec<ValueId>>| {
                conditions.iter().all(|(fact, values)| {
                    facts.value(fact).is_some_and(|value| values.iter().any(|one| one.as_str() == value))
                })
            };
            let Some(place) = step.next.0.iter().position(|(conditions, _)| is_row(conditions)) else { return };
            let is_waiting = at == case.step;
            match &step.next.0[place].1 {
                Next::To(next) if !is_waiting => {
                    self.met.rows.insert((at, place));
                    at = next.clone();
                }
                Next::End(outcome) if case.outcome.as_ref() == Some(outcome) => {
                    self.met.rows.insert((at, place));
                    return;
                }
                Next::Stay | Next::HandOff(_) if is_waiting => {
                    self.met.rows.insert((at, place));
                    return;
                }
                _ => return,
            }
        }
    }

    /// An answer that the open question takes.
    fn valid(&mut self, case: &Case) -> Content {
        let pressed: Vec<String> = self.offered.iter().filter(|data| data.starts_with('q')).cloned().collect();
        let typed = match case.question.as_ref().map(|question| &question.about) {
            Some(About::Slot { slot, .. }) => match self.world.dialogue.slots.get(slot).map(|slot| &slot.kind) {
                Some(SlotKind::Date) => Some(self.date()),
                Some(SlotKind::Month) => Some(format!("{:02}/{}", self.dice.roll(12) + 1, 2012 + self.dice.roll(16))),
                Some(SlotKind::Number { min, max }) => {
                    let width = usize::try_from(max - min + 1).unwrap_or(1);
                    Some((min + i64::try_from(self.dice.roll(width)).expect("small")).to_string())
                }
                Some(SlotKind::Lookup(lookup)) => {
                    let table = &self.world.dialogue.tables[&lookup.table];
                    let column = table.columns().iter().position(|name| *name == lookup.typed).expect("checked");
                    table.row(self.dice.roll(table.len())).nth(column).map(str::to_owned)
                }
                Some(SlotKind::Text { .. }) => Some("quelques mots".into()),
                _ => None,
            },
            _ => None,
        };
        match typed {
            Some(typed) if pressed.is_empty() || self.dice.roll(8) > 0 => Content::Text(Private(typed)),
            // A question that stays open without being said again is answered by number.
            _ if pressed.is_empty() => Content::Text(Private((self.dice.roll(9) + 1).to_string())),
            _ => {
                let data = self.dice.one(&pressed).clone();
                self.met.choices.insert(choice_name(case, &data));
                Content::Press(data)
            }
        }
    }

    /// Something beside the open question: a topic, a word of the trade, facts told in passing.
    fn aside(&mut self, case: &Case) -> String {
        let voice = &self.world.voices[&case.language];
        match (self.dice.roll(5), &case.question) {
            (0, _) => {
                return help(case).to_owned();
            }
            (1 | 2, Some(question)) if matches!(question.about, About::Papers { .. } | About::Optional { .. }) => {
                return format!("{} {}", help(case), self.dice.roll(12) + 1);
            }
            _ => {}
        }
        let asked = voice.choices.iter().filter(|(id, _)| id.contains("-topic-") || id.starts_with("glossary-"));
        let mut asked: Vec<&String> =
            asked.filter_map(|(_, choices)| choices.get("=also").and_then(|phrases| phrases.first())).collect();
        let asides: Vec<String> = ASIDES.iter().map(|words| (*words).to_owned()).collect();
        asked.extend(&asides);
        (*self.dice.one(&asked)).clone()
    }

    /// What chance asks too rarely to be counted on: in every kind of state and every language, where one is,
    /// what the question means, each word of the trade, and each topic with the answer that fits the state.
    fn asked_everywhere(&mut self) {
        let states: Vec<Case> = self.met.states.values().cloned().collect();
        for (state, language) in states.iter().flat_map(|state| self.world.languages.iter().map(move |l| (state, l))) {
            let case = Case { language: language.clone(), hand: Hand::Bot, refused: false, ..state.clone() };
            let case = Case { paused: None, stopped: false, ..case };
            self.now = case.active;
            for words in self.questions(&case) {
                self.step(case.clone(), Event::Heard(Content::Text(Private(words))));
            }
        }
        for (number, _) in (1..).zip(&self.world.languages) {
            let case = self.person(number);
            for about in self.slots() {
                let case = Case { question: Some(question(&case, about)), ..case.clone() };
                self.step(case.clone(), Event::Heard(Content::Text(Private(help(&case).into()))));
            }
        }
        self.leaving.clear();
    }

    /// Every question for a value, and of each list for the values of an entry.
    fn slots(&self) -> Vec<About> {
        let dialogue = &self.world.dialogue;
        let prompts = dialogue.steps.iter().flat_map(|step| step.prompts.iter().map(move |prompt| (&step.id, prompt)));
        let about = |(step, prompt): (&StepId, &jalon::dialogue::Prompt)| match &prompt.ask {
            Ask::Slot(slot) => vec![About::Slot { step: step.clone(), slot: slot.clone(), entry: None }],
            Ask::List(list) => dialogue.lists[list]
                .slots
                .iter()
                .map(|slot| About::Slot { step: step.clone(), slot: slot.clone(), entry: Some((list.clone(), 1)) })
                .collect(),
            _ => Vec::new(),
        };
        prompts.flat_map(about).collect()
    }

    fn questions(&self, case: &Case) -> Vec<String> {
        let (world, dialogue) = (self.world, &self.world.dialogue);
        let voice = &world.voices[&case.language];
        let is_new = |text: &str| !self.met.said.contains(&(case.language.clone(), text.to_owned()));
        let mut questions = vec![help(case).to_owned(), place(case).to_owned()];
        let terms = voice.choices.iter().filter(|(id, _)| id.starts_with("glossary-") && is_new(id));
        let names = terms.filter_map(|(_, choices)| choices.get("=also")?.first());
        questions.extend(names.map(|name| format!("{} {name}", voice.lexicon["what"][0])));
        let step = dialogue.step(&case.step).expect("a step");
        let facts = Known::here(world, case, step, self.now);
        for topic in &dialogue.topics {
            let text = format!("{}-topic-{}", dialogue.id, topic.id);
            let row = topic.answers.first(&facts).map(|row| format!("{text}-{}", row.say));
            if is_new(row.as_ref().unwrap_or(&text)) {
                questions.push(voice.phrases(&text, "=also")[0].clone());
            }
        }
        questions
    }

    /// What chance rarely meets: the help of each paper, the result for each competence, each refusal of consent.
    fn directed(&mut self) {
        let dialogue = &self.world.dialogue;
        let papers = dialogue.steps.iter().filter(|step| !step.documents.is_empty());
        let lists: Vec<_> = dialogue.lists.values().collect();
        for number in 1..=u64::try_from(self.world.languages.len()).expect("few") {
            for step in papers.clone() {
                let mut case = self.person(number);
                case.step = step.id.clone();
                // Every value of every choice of a list, one entry each; every track.
                for list in &lists {
                    let values = list.slots.iter().find_map(|slot| match &dialogue.slots[slot].kind {
                        SlotKind::Choice(values) => Some((slot, values)),
                        _ => None,
                    });
                    let Some((slot, values)) = values else { continue };
                    let entries = values.iter().enumerate().map(|(at, value)| Entry {
                        number: u32::try_from(at).expect("few") + 1,
                        slots: BTreeMap::from([(slot.clone(), Value::Word(value.clone()))]),
                        ..Entry::default()
                    });
                    case.lists.insert(list.id.clone(), entries.collect());
                }
                for (slot, value) in step.documents.iter().flat_map(|paper| &paper.when.0).flatten() {
                    let slot = jalon::dialogue::SlotId(slot.0.clone());
                    if !lists.iter().any(|list| list.slots.contains(&slot)) {
                        case.slots.insert(slot, Value::Word(value[0].clone()));
                    }
                }
                for about in [About::Papers { step: step.id.clone() }, About::Optional { step: step.id.clone() }] {
                    for n in 1..80 {
                        case.question = Some(question(&case, about.clone()));
                        let words = format!("{} {n}", help(&case));
                        case = self.step(case, Event::Heard(Content::Text(Private(words)))).expect("not erased");
                    }
                }
            }
            for assessment in dialogue.assessments.values() {
                let topics = dialogue.topics.iter().filter(|topic| topic.assessment.as_ref() == Some(&assessment.id));
                for (topic, competence) in topics.flat_map(|topic| {
                    dialogue.qualifications.values().flat_map(|q| &q.competences).map(move |c| (topic, c))
                }) {
                    let mut case = self.person(number);
                    let rated = BTreeMap::from([(competence.id.clone(), assessment.strong.clone())]);
                    case.assessments.insert(assessment.id.clone(), rated);
                    let text = format!("{}-topic-{}", dialogue.id, topic.id);
                    let words = self.world.voices[&case.language].phrases(&text, "=also")[0].clone();
                    self.step(case, Event::Heard(Content::Text(Private(words))));
                }
            }
        }
    }

    fn date(&mut self) -> String {
        let days = i64::try_from(self.dice.roll(400)).expect("small") - 200;
        let day = (self.now + SignedDuration::from_hours(24 * days)).to_zoned_datetime(jiff::tz::TimeZone::UTC).date();
        format!("{:02}/{:02}/{}", day.day(), day.month(), day.year())
    }

    /// Reminders on their way are settled as a channel would.
    fn deliver(&mut self, case: &Case) {
        for occurrence in std::mem::take(&mut self.leaving) {
            let settled = match verdict(self.world, case, &occurrence, self.now) {
                Verdict::Settle(settled) => settled,
                Verdict::Send | Verdict::Wait(_) => match self.dice.roll(12) {
                    0 => Settled::Refused,
                    1 => Settled::Uncertain,
                    _ => Settled::Sent,
                },
            };
            *self.met.settled.entry(settled.word()).or_default() += 1;
        }
    }

    /// One move of a person, of time, of an adviser or of the channel.
    fn jolt(&mut self, case: Case) -> Option<Case> {
        let event = match self.dice.roll(100) {
            0..=50 => Event::Heard(self.valid(&case)),
            51..=54 => Event::Heard(Content::Text(Private(self.aside(&case)))),
            55..=62 => Event::Heard(Content::Text(Private((*self.dice.one(NOISE)).to_owned()))),
            63..=68 => {
                // Few erase everything.
                let most = if self.dice.roll(25) == 0 { WISHES.len() } else { WISHES.len() - 2 };
                Event::Heard(Content::Text(Private(WISHES[self.dice.roll(most)].to_owned())))
            }
            69 => Event::Heard(Content::File {
                kind: FileKind::Picture,
                message: None,
                album: Some("a".into()),
                caption: None,
            }),
            70 => Event::Heard(Content::Edited(Private("oui".into()))),
            71 => Event::Heard(Content::Press("q1.oui".into())),
            72 => Event::Heard(Content::Start { code: None }),
            73 => match case.hand {
                Hand::Held { .. } => Event::AdviserGaveBack,
                _ => Event::AdviserTook { adviser: claire() },
            },
            74 if case.refused => Event::AddressReturned,
            74 => Event::AddressRefused,
            79 => self.advised(&case),
            75..=78 if matches!(case.hand, Hand::Held { .. }) => Event::AdviserGaveBack,
            _ => {
                // Time passes until the timer, sometimes long past it.
                let late =
                    if self.dice.roll(5) == 0 { 24 * i64::try_from(self.dice.roll(70)).expect("small") } else { 0 };
                let due = case.wake.unwrap_or(self.now).max(self.now);
                self.now = due + SignedDuration::from_hours(late);
                Event::Woken
            }
        };
        let case = self.step(case, event)?;
        if self.dice.roll(6) > 0 {
            self.deliver(&case);
        }
        Some(case)
    }
}

/// The word for help in the language of a person.
fn help(case: &Case) -> &'static str {
    if case.language.as_str() == "fr" { "aide" } else { "help" }
}

/// A question as the next turn would ask it.
fn question(case: &Case, about: About) -> Question {
    Question { number: case.revision + 1, about, reminder: None, misses: 0 }
}

/// The words that ask where one is, in the language of a person.
fn place(case: &Case) -> &'static str {
    if case.language.as_str() == "fr" { "où j'en suis" } else { "where am i" }
}

/// The texts of one part of a message.
fn heard(world: &World, case: &Case, part: &Part, said: &mut BTreeSet<(Language, String)>) {
    let dialogue = &world.dialogue.id;
    match part {
        Part::Text(text) => line(&case.language, text, said),
        Part::Bullets(lines) => lines.iter().for_each(|text| line(&case.language, text, said)),
        Part::Contacts { kinds, .. } => {
            for kind in kinds {
                for part in ["", ".reason", ".how"] {
                    said.insert((case.language.clone(), format!("{dialogue}-kind-{}{part}", kind.kind)));
                }
                kind.note.iter().for_each(|note| line(&case.language, note, said));
            }
        }
        Part::Fact(fact) => {
            for part in ["", ".leaflet"] {
                said.insert((case.language.clone(), format!("{dialogue}-fact-{fact}{part}")));
            }
        }
        Part::Export | Part::Verbatim(_) => {}
    }
}

fn line(language: &Language, text: &Line, said: &mut BTreeSet<(Language, String)>) {
    let name = text.attribute.as_ref().map_or(text.id.clone(), |attribute| format!("{}.{attribute}", text.id));
    said.insert((language.clone(), name));
    for arg in text.args.values() {
        match arg {
            Arg::Line(inner) => line(language, inner, said),
            Arg::Lines(inner) => inner.iter().for_each(|inner| line(language, inner, said)),
            _ => {}
        }
    }
}

/// An open case without a question, a timer that comes well before the end of the retention, or an adviser.
/// Who asked for silence, or blocked the bot, waits for that end.
fn is_forgotten(case: &Case) -> bool {
    let is_waking =
        case.wake.is_some_and(|wake| wake.duration_since(case.active) < SignedDuration::from_hours(24 * 200));
    let wants_silence = case.stopped || case.refused;
    case.is_open()
        && case.question.is_none()
        && case.hand == Hand::Bot
        && !is_waking
        && !(wants_silence && case.wake.is_some())
}

/// Which choice of which question a press was.
fn choice_name(case: &Case, data: &str) -> String {
    let key = data.split_once('.').map_or("", |(_, key)| key);
    match case.question.as_ref().map(|question| &question.about) {
        Some(About::Slot { step, slot, entry }) => match entry {
            Some((list, _)) => format!("{step}/{list}-{slot}={key}"),
            None => format!("{step}/{slot}={key}"),
        },
        Some(About::Assess { step, assessment, .. }) => format!("{step}/{assessment}={key}"),
        _ => format!("other={key}"),
    }
}

/// The kind of state a case is in: its step and every closed fact.
fn signature(world: &World, case: &Case, now: Timestamp) -> String {
    let step = world.dialogue.step(&case.step).expect("a step");
    let facts = Known::here(world, case, step, now);
    let closed = world.dialogue.slots.keys().filter_map(|slot| {
        let is_prompted = step.prompts.iter().any(|prompt| prompt.ask == Ask::Slot(slot.clone()));
        let fact = jalon::dialogue::FactId(slot.0.clone());
        let value = facts.value(&fact)?;
        is_prompted.then(|| format!("{slot}={value}"))
    });
    format!("{} {} {:?}", case.step, closed.collect::<Vec<_>>().join(" "), case.outcome)
}

/// Every choice that the dialogue offers.
fn all_choices(dialogue: &Dialogue) -> BTreeSet<String> {
    let options: Vec<String> =
        dialogue.qualifications.values().flat_map(|sheet| &sheet.options).map(|v| v.0.clone()).collect();
    let values = |kind: &SlotKind| match kind {
        SlotKind::Choice(values) => values.iter().map(|value| value.0.clone()).collect(),
        SlotKind::YesNo => vec!["oui".to_owned(), "non".to_owned()],
        SlotKind::OptionOf => options.clone(),
        _ => Vec::new(),
    };
    let mut all = BTreeSet::new();
    for step in &dialogue.steps {
        for prompt in &step.prompts {
            match &prompt.ask {
                Ask::Slot(slot) => {
                    all.extend(
                        values(&dialogue.slots[slot].kind).iter().map(|value| format!("{}/{slot}={value}", step.id)),
                    );
                    if prompt.skip {
                        all.insert(format!("{}/{slot}==skip", step.id));
                    }
                }
                Ask::List(list) => {
                    for slot in &dialogue.lists[list].slots {
                        let kind = &dialogue.slots[slot].kind;
                        all.extend(values(kind).iter().map(|value| format!("{}/{list}-{slot}={value}", step.id)));
                    }
                }
                Ask::Assess(assessment) => {
                    let scale = &dialogue.assessments[assessment].scale;
                    all.extend(scale.iter().map(|value| format!("{}/{assessment}={value}", step.id)));
                }
                Ask::Documents => {}
            }
        }
    }
    all
}

/// The walk, walked once for all tests.
fn walked() -> &'static (World, Met, Timestamp) {
    static WALKED: OnceLock<(World, Met, Timestamp)> = OnceLock::new();
    WALKED.get_or_init(|| {
        let world = world();
        let inputs = usize::try_from(env("WALK_INPUTS", 160_000)).expect("a number");
        let start: Timestamp = "2026-01-05T09:00:00Z".parse().expect("a time");
        let mut walk = Walk {
            world: &world,
            dice: Dice::new(env("WALK_SEED", 2026)),
            now: start,
            met: Met::default(),
            offered: Vec::new(),
            leaving: Vec::new(),
        };
        let (mut person, mut done) = (0, 0);
        while done < inputs {
            person += 1;
            // Years of virtual time stay within the holiday table.
            walk.now = start + SignedDuration::from_hours(24 * i64::try_from(walk.dice.roll(700)).expect("small"));
            let mut case = Some(walk.person(person));
            for _ in 0..LIFE {
                let Some(present) = case.take() else { break };
                done += 1;
                case = walk.jolt(present);
            }
        }
        walk.asked_everywhere();
        walk.directed();
        println!("{done} inputs, {person} people, {} kinds of state", walk.met.states.len());
        let (met, now) = (walk.met, walk.now);
        (world, met, now)
    })
}

#[test]
fn a_walk_meets_everything_and_leaves_nobody_silent() {
    let (world, met, now) = walked();
    let dialogue = &world.dialogue;
    let choices: Vec<String> = all_choices(dialogue).difference(&met.choices).cloned().collect();
    let rows: Vec<String> = dialogue
        .steps
        .iter()
        .flat_map(|step| (0..step.next.0.len()).map(move |row| (step.id.clone(), row)))
        .filter(|row| !met.rows.contains(row))
        .map(|(step, row)| format!("{step}[{row}]"))
        .collect();
    let own = dialogue.steps.iter().flat_map(|step| step.reminders.iter().map(|reminder| (step.id.clone(), reminder)));
    let every = dialogue.reminders.iter().map(|reminder| (StepId(String::new()), reminder));
    let reminders: Vec<String> = own
        .chain(every)
        .filter(|(step, reminder)| !met.reminders.contains(&(step.clone(), reminder.id.0.clone())))
        .map(|(step, reminder)| format!("{step}/{}", reminder.id))
        .collect();
    let ledger: Vec<&str> =
        Settled::ALL.iter().map(|state| state.word()).filter(|word| !met.settled.contains_key(word)).collect();
    println!("steps {:?}", met.steps);
    println!("ledger {:?}", met.settled);
    println!("not met: choices {choices:?}, next rows {rows:?}, reminders {reminders:?}, ledger states {ledger:?}");
    assert!(
        choices.is_empty() && rows.is_empty() && reminders.is_empty() && ledger.is_empty(),
        "something was never met"
    );

    let mut walk = Walk {
        world,
        dice: Dice::new(env("WALK_SEED", 2026) + 1),
        now: *now,
        met: Met::default(),
        offered: Vec::new(),
        leaving: Vec::new(),
    };
    for case in met.states.values() {
        reach_the_end(&mut walk, case.clone());
    }
}

/// What the shipped dialogue cannot show, and why.
const ELSEWHERE: &[&str] = &[
    // A fault of our own: no words bring it about. `tests/app.rs` makes one.
    "common-adviser-parked",
    "common-card-parked",
    "common-hand-parked",
    // No conversation is so fast: `tests/app.rs`.
    "common-pace",
    // Nobody says fifty wrong codes in a conversation: `tests/hostile.rs`.
    "common-adviser-code-void",
    // A reminder that was lost: the ledger exists so that there is none.
    "common-adviser-unbalanced",
    // No conversation restores a store: `tests/care.rs` does.
    "common-adviser-restored",
    // Nobody leaves the lists, and nobody's room is empty, in a conversation: `tests/app.rs`.
    "common-hand-gone",
    "common-hand-nobody",
    "common-hand-unlisted",
    "common-why-unlisted",
    "vae-distress.noted-nobody",
    // Every shipped kind of place has one row that serves everywhere. `tests/foreign` shows it.
    "common-contact-none",
    // Every shipped date has its own words for this.
    "common-date-unclear",
    // No shipped rule replaces an older one yet. `tests/foreign` shows it.
    "common-fact-kept",
    // The same fault, in the list of cases; and more cases than a conversation has.
    "common-desk-row-parked",
    "common-desk-more",
    // Said on Matrix, where messages have keys: `tests/matrix.rs`.
    "common-room-changed",
    "common-room-deleted",
    "common-room-take-back",
    "common-room-replaced",
    "common-card-read",
    "common-room-elsewhere",
    "common-room-file",
    "common-room-open",
    "common-room-recovered",
    "common-room-sealed",
    "common-room-stranger",
    "common-room-unsigned",
    "common-room-unsigned-refused",
    // No channel of a conversation refuses a message and not its address.
    "common-sign-failed",
    // Every shipped reminder that can be done has its own words for this.
    "common-reminder.choice-done",
    // No shipped question takes free words.
    "common-text-long",
];

/// What is typed and never said, said to authors only, or only a name on a button.
fn is_read_by_people(name: &str) -> bool {
    let is_name = [".title", ".label", ".adviser"].iter().any(|end| name.ends_with(end))
        || name.starts_with("common-intent-")
        || (name.starts_with("common-command-") && !name.contains('.'))
        || name.contains(".option-")
        || name.ends_with(".sign");
    if is_name || ELSEWHERE.contains(&name) {
        return false;
    }
    let is_typed = jalon::text::needs::is_typed(name) || name.ends_with(".full");
    !is_typed
        && !["common-finding-", "common-simulated-", "common-word-", "common-spellings"]
            .iter()
            .any(|start| name.starts_with(start))
}

/// Texts that are put together while a message is made into words: read off what people read.
fn is_in_words(words: &[String], variants: &[String]) -> bool {
    let stands = |variant: &String| {
        let pieces: Vec<&str> =
            variant.split(jalon::text::page::HOLE).map(str::trim).filter(|piece| !piece.is_empty()).collect();
        words.iter().any(|text| {
            let mut rest = text.as_str();
            pieces.iter().all(|piece| match rest.split_once(piece) {
                Some((_, behind)) => {
                    rest = behind;
                    true
                }
                None => false,
            })
        })
    };
    variants.iter().any(stands)
}

#[test]
fn every_message_is_said_in_every_language() {
    let (world, met, _) = walked();
    let sources = shipped::shipped();
    let texts = jalon::text::Texts::load(&sources).0;
    let folders = ["tests/transcripts", "tests/centre", "tests/desk"]
        .map(|name| Path::new(env!("CARGO_MANIFEST_DIR")).join(name));
    let paths = folders.iter().flat_map(|folder| plays::transcripts(folder));
    let transcripts = paths.map(|path| std::fs::read_to_string(path).expect("text"));
    // Lines that go on are put together again.
    let words: Vec<String> = transcripts.map(|text| text.replace("\n         ", "\n")).collect();
    let mut never = Vec::new();
    let mut all = 0;
    for language in &world.languages {
        for (id, entry) in texts.entries(language) {
            let value = entry.value.iter().map(|body| (id.to_owned(), body));
            let attributes = entry.attributes.iter().map(|(name, body)| (format!("{id}.{name}"), body));
            for (name, body) in value.chain(attributes).filter(|(name, _)| is_read_by_people(name)) {
                all += 1;
                let is_said = met.said.contains(&(language.clone(), name.clone()));
                if !is_said && !is_in_words(&words, &body.variants) {
                    never.push(format!("{language} {name}"));
                }
            }
        }
    }
    println!("{all} messages, {} never said", never.len());
    assert!(never.is_empty(), "{} of {all} messages are never said:\n{}", never.len(), never.join("\n"));
    let listed = |(_, name): &&(Language, String)| ELSEWHERE.contains(&name.as_str());
    let stale: Vec<_> = met.said.iter().filter(listed).collect();
    assert!(stale.is_empty(), "ELSEWHERE lists what is said here: {stale:?}");
}

/// Valid answers and the passing of time alone lead to an end.
fn reach_the_end(walk: &mut Walk, case: Case) {
    let begun = format!("{} {:?}", case.step, case.question.as_ref().map(|question| &question.about));
    walk.now = case.active.max(walk.now);
    let mut case = Case { refused: false, paused: None, stopped: false, ..case };
    // Older states begin again at their own question.
    case = walk.step(case, Event::Heard(Content::Text(Private("répéter".into())))).expect("not erased");
    for turn in 0..TO_THE_END {
        if !case.is_open() {
            return;
        }
        let event = if case.hand != Hand::Bot && turn % 7 == 0 {
            Event::AdviserGaveBack
        } else if case.question.is_none() || turn % 40 == 39 {
            walk.now = case.wake.unwrap_or(walk.now).max(walk.now);
            Event::Woken
        } else {
            Event::Heard(walk.valid(&case))
        };
        match walk.step(case, event) {
            Some(next) => case = next,
            None => return,
        }
    }
    panic!("no end within {TO_THE_END} valid answers from: {begun}; at {}", signature(walk.world, &case, walk.now));
}

/// A span as the settings write it, so that the walk and the service agree.
#[test]
fn the_usual_retention_is_twelve_months() {
    assert_eq!(world().retention, Span::Months(12));
}
