//! The rooms of the centre: what advisers write becomes events of cases, and answers in the same room.

use jiff::Timestamp;

use super::Content;
use super::turns::Turns;
use crate::dialogue::StepId;
use crate::engine::case::{Adviser, Case, CaseId, Hand, Private, Tick};
use crate::engine::command::{self, Verb, Written};
use crate::engine::effect::{Arg, Line, Part};
use crate::engine::event::Event;
use crate::engine::fold::fold;
use crate::engine::{desk, words};
use crate::ports::channel::{Desk, DeskAct, InboundId, Recipient, Room};
use crate::ports::store::{Store, StoreError};

/// Cases that a list names, at most.
const LISTED: usize = 20;
/// Cases read at once.
const PAGE: usize = 500;

/// Serves the rooms of the centre within one batch.
pub(super) struct Clerk<'a, 'w> {
    pub content: &'w Content,
    pub store: &'a mut dyn Store,
    pub turns: &'a mut Turns<'w>,
    pub now: Timestamp,
}

impl Clerk<'_, '_> {
    /// An adviser did something: the case changes, and the room reads what happened.
    pub fn serve(&mut self, done: &Desk, cause: &InboundId) -> Result<(), StoreError> {
        match &done.act {
            DeskAct::Wrote(words) => self.wrote(done, words, cause),
            DeskAct::Edited { .. } | DeskAct::Read(_) | DeskAct::Signed { .. } | DeskAct::TookBack { .. } => Ok(()),
        }
    }

    fn wrote(&mut self, written: &Desk, words: &Private<String>, cause: &InboundId) -> Result<(), StoreError> {
        let here = match &written.room {
            Room::Case(case) => Some(*case),
            Room::Role(_) => None,
        };
        let parts = match command::read(&self.content.world.voices, &words.0) {
            // Advisers talk with each other in their room.
            Written::Words(_) if here.is_none() => return Ok(()),
            Written::Words(said) => self.act(Verb::Say, here, said, written, cause)?,
            Written::Unknown(near) => vec![Part::Text(unknown(near))],
            Written::Command { verb: Verb::Help, .. } => help(),
            Written::Command { verb: Verb::Cases, rest, .. } => self.listed(rest, written)?,
            Written::Command { verb, case, rest } => self.act(verb, case.or(here), rest, written, cause)?,
        };
        let to = match &written.room {
            Room::Case(case) => Recipient::Case(*case),
            Room::Role(role) => Recipient::Role(role.clone()),
        };
        if !parts.is_empty() {
            self.turns.answer(to, parts, cause);
        }
        Ok(())
    }

    /// A command about one case; what the room reads.
    fn act(
        &mut self,
        verb: Verb,
        case: Option<CaseId>,
        rest: &str,
        written: &Desk,
        cause: &InboundId,
    ) -> Result<Vec<Part>, StoreError> {
        let Some(id) = case else { return Ok(vec![usage(words::DESK_WHICH, verb)]) };
        let known = match self.turns.case(id) {
            Some(case) => Some(case.clone()),
            None => self.store.case(id)?.filter(|_| !self.turns.is_erased(id)),
        };
        let Some(case) = known else { return Ok(vec![about(words::DESK_NONE, id)]) };
        let event = match self.event(verb, &case, rest, written) {
            Ok(event) => event,
            Err(answer) => return Ok(answer),
        };
        self.turns.load(case);
        let is_said = matches!(event, Event::AdviserWrote { .. });
        let is_taken = matches!(event, Event::AdviserTook { .. });
        self.turns.take(id, event, Some(cause));
        Ok(match self.turns.case(id) {
            // What was said stands in the room already.
            _ if is_said => Vec::new(),
            Some(case) if is_taken => {
                let adviser = name(&written.adviser);
                let mut parts = vec![Part::Text(named(words::DESK_YOURS, id).with("adviser", adviser))];
                parts.extend(desk::brief(&self.content.world, case, self.now));
                parts
            }
            _ => vec![about(words::DESK_DONE, id)],
        })
    }

    /// What a command makes happen to the case, or what the room reads instead.
    fn event(&self, verb: Verb, case: &Case, rest: &str, written: &Desk) -> Result<Event, Vec<Part>> {
        let adviser = written.adviser.clone();
        let event = match verb {
            Verb::Show => return Err(desk::brief(&self.content.world, case, self.now)),
            Verb::Take => match &case.hand {
                Hand::Held { adviser: other, .. } if !other.is(&adviser) => {
                    return Err(vec![Part::Text(named(words::DESK_TAKEN, case.id).with("adviser", name(other)))]);
                }
                _ => Event::AdviserTook { adviser },
            },
            Verb::GiveBack => Event::AdviserGaveBack,
            Verb::Pause => Event::AdviserPaused,
            Verb::Say | Verb::Note if rest.is_empty() => return Err(vec![usage(words::DESK_USAGE, verb)]),
            Verb::Say if desk::is_holder(case, &adviser) => {
                Event::AdviserWrote { adviser, words: Private(rest.to_owned()) }
            }
            Verb::Say => return Err(vec![about(words::DESK_TAKE_FIRST, case.id)]),
            Verb::Note => Event::AdviserNoted { note: Private(rest.to_owned()) },
            Verb::Transfer => {
                match self.content.world.dialogue.roles.iter().find(|role| role.as_str() == fold_id(rest)) {
                    Some(role) => Event::AdviserTransferred { role: role.clone() },
                    None => return Err(vec![usage(words::DESK_USAGE, verb)]),
                }
            }
            Verb::Step => match self.step_named(rest) {
                Some((step, reason)) => Event::AdviserMoved { step, reason: Private(reason.to_owned()) },
                None => return Err(vec![usage(words::DESK_USAGE, verb)]),
            },
            Verb::Paper => match self.paper_named(case, rest) {
                Some(event) => event,
                None => return Err(self.papers(case)),
            },
            Verb::Cases | Verb::Help => return Err(Vec::new()),
        };
        Ok(event)
    }

    /// A step by its number or its name, and the words behind it.
    fn step_named<'t>(&self, rest: &'t str) -> Option<(StepId, &'t str)> {
        let (word, reason) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
        let steps = &self.content.world.dialogue.steps;
        let number = word.parse::<u32>().ok();
        let step =
            steps.iter().find(|step| number.is_some() && step.number == number || step.id.as_str() == fold_id(word));
        step.map(|step| (step.id.clone(), reason.trim()))
    }

    /// `2 ok`, `2 refusee REASON`, `2 attendue`: the paper by its number in the list.
    fn paper_named(&self, case: &Case, rest: &str) -> Option<Event> {
        let mut words = rest.splitn(3, char::is_whitespace);
        let number: usize = words.next()?.parse().ok()?;
        let state = fold(words.next()?);
        let reason = words.next().unwrap_or_default().trim().to_owned();
        let (paper, _) = desk::papers(&self.content.world, case, self.now).into_iter().nth(number.checked_sub(1)?)?;
        let states = [("accepted", Tick::Accepted), ("declined", Tick::Declined), ("awaited", Tick::Awaited)];
        let (_, tick) = states.into_iter().find(|(word, _)| {
            let voices = self.content.world.voices.values();
            voices.into_iter().any(|voice| voice.is_word(&format!("paper-{word}"), &state))
        })?;
        Some(Event::AdviserTicked { paper, tick, reason: Private(reason) })
    }

    /// The papers of a case with the numbers by which they are named.
    fn papers(&self, case: &Case) -> Vec<Part> {
        let papers = desk::papers(&self.content.world, case, self.now);
        let line = |(at, (_, name)): (usize, &(_, Line))| {
            let number = i64::try_from(at).unwrap_or(i64::MAX) + 1;
            Line::new(words::DESK_PAPER).with("number", Arg::Number(number)).with("paper", Arg::Line(name.clone()))
        };
        let lines: Vec<Line> = papers.iter().enumerate().map(line).collect();
        vec![usage(words::DESK_USAGE, Verb::Paper), Part::Bullets(lines)]
    }

    /// Cases that wait, those of the adviser, or all.
    fn listed(&mut self, filter: &str, written: &Desk) -> Result<Vec<Part>, StoreError> {
        let filter = fold(filter);
        let is = |what: &str| {
            let mut voices = self.content.world.voices.values();
            voices.any(|voice| voice.is_word(&format!("cases-{what}"), &filter))
        };
        let (mine, all) = (is("mine"), is("all"));
        let wanted = |case: &Case| match &case.hand {
            Hand::Held { adviser, .. } => all || mine && adviser.is(&written.adviser),
            Hand::Asked { .. } | Hand::Parked { .. } => !mine,
            Hand::Bot => all && case.is_open(),
        };
        let (mut found, mut after) = (Vec::new(), None);
        loop {
            let page = self.store.cases(after, PAGE)?;
            let Some(last) = page.last() else { break };
            after = Some(last.id);
            found.extend(page.into_iter().filter(|case| wanted(case)));
        }
        if found.is_empty() {
            return Ok(vec![Part::Text(Line::new(words::DESK_EMPTY))]);
        }
        let since = |case: &Case| match &case.hand {
            Hand::Asked { since, .. } | Hand::Held { since, .. } | Hand::Parked { since } => *since,
            Hand::Bot => case.active,
        };
        found.sort_by_key(since);
        let lines = found.iter().take(LISTED).map(|case| desk::row(&self.content.world, case, since(case), self.now));
        let mut parts = vec![Part::Bullets(lines.collect())];
        if found.len() > LISTED {
            let more = i64::try_from(found.len() - LISTED).unwrap_or(i64::MAX);
            parts.push(Part::Text(Line::new(words::DESK_MORE).with("number", Arg::Number(more))));
        }
        Ok(parts)
    }
}

fn fold_id(words: &str) -> String {
    fold(words).replace(' ', "-")
}

fn name(adviser: &Adviser) -> Arg {
    Arg::Word(Private(adviser.name.clone()))
}

fn named(id: &str, case: CaseId) -> Line {
    Line::new(id).with("case", Arg::Word(Private(case.to_string())))
}

fn about(id: &str, case: CaseId) -> Part {
    Part::Text(named(id, case))
}

fn usage(id: &str, verb: Verb) -> Part {
    let how = Line::new(format!("common-command-{}", verb.word())).attribute("usage");
    Part::Text(Line::new(id).with("usage", Arg::Line(how)))
}

fn unknown(near: Option<Verb>) -> Line {
    match near {
        Some(verb) => {
            let how = Line::new(format!("common-command-{}", verb.word())).attribute("usage");
            Line::new(words::DESK_NEAR).with("usage", Arg::Line(how))
        }
        None => Line::new(words::DESK_UNKNOWN),
    }
}

/// Every command with an example and what it does.
fn help() -> Vec<Part> {
    let line = |(_, word): &(Verb, &str)| {
        let id = format!("common-command-{word}");
        let part = |name: &str| Arg::Line(Line::new(&*id).attribute(name));
        Line::new(words::DESK_COMMAND).with("usage", part("usage")).with("does", part("does"))
    };
    vec![Part::Bullets(Verb::ALL.iter().map(line).collect())]
}
