//! The rooms of the centre: what advisers do becomes events of cases, and answers in the same room.

use jiff::Timestamp;

use super::{arguments, lists};
use crate::app::turns::Turns;
use crate::app::{Content, codes};
use crate::dialogue::text_ids;
use crate::engine::advisers::command::{self, Written};
use crate::engine::advisers::{brief, hand};
use crate::engine::case::follow_up::BookingKind;
use crate::engine::case::{Adviser, Case, CaseId, Hand, Private, Verb};
use crate::engine::common_ids;
use crate::engine::effect::{Arg, Line, Part};
use crate::engine::event::Event;
use crate::engine::facts::calendar::Calendar;
use crate::engine::language::fold::fold;
use crate::ports::Entropy;
use crate::ports::channel::{DeliveryId, Desk, DeskAct, InboundId, Recipient, Room};
use crate::ports::store::{Store, StoreError};

/// Serves the rooms of the centre within one batch.
pub(in crate::app) struct Commands<'a, 'w> {
    pub content: &'w Content,
    pub store: &'a mut dyn Store,
    pub turns: &'a mut Turns<'w>,
    pub entropy: &'a mut dyn Entropy,
    pub now: Timestamp,
}

impl Commands<'_, '_> {
    /// An adviser did something: the case changes, and the room reads what happened.
    pub fn serve(&mut self, done: &Desk, cause: &InboundId) -> Result<(), StoreError> {
        let adviser = done.adviser.clone();
        match (&done.act, &done.room) {
            (DeskAct::Wrote(words), _) => self.wrote(done, words, cause),
            (DeskAct::Edited { of, words }, Room::Case(case)) => {
                let (of, words) = (of.0.clone(), words.clone());
                self.happen(*case, Event::AdviserEdited { adviser, of, words }, cause)
            }
            (DeskAct::TookBack { of }, Room::Case(case)) => {
                self.happen(*case, Event::AdviserTookBack { adviser, of: of.0.clone() }, cause)
            }
            (DeskAct::Read(deliveries), _) => {
                for delivery in deliveries {
                    let DeliveryId::Case { case, revision, .. } = delivery else { continue };
                    let known = self.case(*case)?;
                    let card = known.and_then(|known| known.follow_up.card);
                    if card.is_some_and(|card| card.number == *revision && card.read.is_none()) {
                        self.happen(*case, Event::CardRead { number: *revision }, cause)?;
                    }
                }
                Ok(())
            }
            (DeskAct::Signed { on: DeliveryId::Case { case, .. }, sign }, _) => {
                let Some(verb) = command::signed(&self.content.world.voices, sign) else { return Ok(()) };
                let parts = self.act(verb, Some(*case), "", done, cause)?;
                self.answer(done, parts, Some(*case), cause);
                Ok(())
            }
            (DeskAct::Edited { .. } | DeskAct::Signed { .. } | DeskAct::TookBack { .. }, _) => Ok(()),
        }
    }

    fn wrote(&mut self, written: &Desk, words: &Private<String>, cause: &InboundId) -> Result<(), StoreError> {
        let here = match &written.room {
            Room::Case(case) => Some(*case),
            Room::Role(_) => None,
        };
        let read = command::read(&self.content.world.voices, &words.0, here);
        let about = match &read {
            Written::Command { verb, case, .. } if verb.needs_case() => case.or(here),
            Written::Command { .. } | Written::Elsewhere { .. } | Written::Several(_) | Written::Unknown(_) => None,
            Written::Words(_) => here,
        };
        let parts = match read {
            // Advisers talk with each other in their room.
            Written::Words(_) if here.is_none() => return Ok(()),
            Written::Words(said) => self.act(Verb::Say, here, said, written, cause)?,
            Written::Elsewhere { case, here } => vec![elsewhere(here, case)],
            Written::Several(verb) => vec![usage(common_ids::DESK_ONE, verb)],
            Written::Unknown(near) => unknown(&near),
            Written::Command { verb: Verb::Help, .. } => help(),
            Written::Command { verb: Verb::Cases, rest, .. } => {
                lists::cases(&self.content.world, self.store, rest, &written.adviser, self.now)?
            }
            Written::Command { verb: Verb::Stats, .. } => lists::figures(&self.content.world, self.store, self.now)?,
            Written::Command { verb: Verb::Away, rest, .. } => self.away(&written.adviser, rest),
            Written::Command { verb, case, rest } => self.act(verb, case.or(here), rest, written, cause)?,
        };
        self.answer(written, parts, about, cause);
        Ok(())
    }

    fn answer(&mut self, to: &Desk, parts: Vec<Part>, about: Option<CaseId>, cause: &InboundId) {
        let to = match &to.room {
            Room::Case(case) => Recipient::Case(*case),
            Room::Role(role) => Recipient::Role(role.clone()),
        };
        if !parts.is_empty() {
            let about = about.filter(|id| self.turns.case(*id).is_some());
            self.turns.answer(to, parts, about, cause);
        }
    }

    /// A case as the batch left it so far.
    fn case(&mut self, id: CaseId) -> Result<Option<Case>, StoreError> {
        match self.turns.case(id) {
            Some(case) => Ok(Some(case.clone())),
            None if self.turns.is_erased(id) => Ok(None),
            None => self.store.case(id),
        }
    }

    fn happen(&mut self, id: CaseId, event: Event, cause: &InboundId) -> Result<(), StoreError> {
        if let Some(case) = self.case(id)? {
            self.turns.load(case);
            self.turns.take(id, event, Some(cause));
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
        let Some(id) = case else { return Ok(vec![usage(common_ids::DESK_WHICH, verb)]) };
        let Some(case) = self.case(id)? else { return Ok(vec![about(common_ids::DESK_NONE, id)]) };
        self.turns.load(case.clone());
        if let Some(refusal) = self.refusal(verb, &case, &written.adviser) {
            return Ok(vec![refusal]);
        }
        let event = match self.event(verb, &case, rest, &written.adviser) {
            Ok(event) => event,
            Err(answer) => return Ok(answer),
        };
        let code = if let Event::CodeGiven { code } = &event { Some(code.clone()) } else { None };
        let is_said = matches!(event, Event::AdviserWrote { .. });
        let is_taken = matches!(event, Event::AdviserTook { .. });
        self.turns.take(id, event, Some(cause));
        let is_blocked = self.turns.case(id).is_some_and(|case| case.refused);
        Ok(match code {
            _ if is_said && is_blocked => vec![about(common_ids::DESK_SAID_BLOCKED, id)],
            // What was said stands in the room already.
            _ if is_said => Vec::new(),
            _ if is_taken && is_blocked => {
                vec![Part::Text(named(common_ids::DESK_YOURS_BLOCKED, id).with("adviser", name(&written.adviser)))]
            }
            _ if is_taken => {
                vec![Part::Text(named(common_ids::DESK_YOURS, id).with("adviser", name(&written.adviser)))]
            }
            Some(code) => {
                let until = Calendar::of_centre(&self.content.world).day(code.until);
                let line = named(common_ids::DESK_CODE, id).with("code", Arg::Word(Private(codes::shown(id, &code))));
                vec![Part::Text(line.with("date", Arg::Date(until)))]
            }
            None if is_blocked => vec![about(common_ids::DESK_DONE_BLOCKED, id)],
            None => vec![about(common_ids::DESK_DONE, id)],
        })
    }

    /// Why an adviser may not do that to the case: it is another role's, or somebody else holds it.
    fn refusal(&self, verb: Verb, case: &Case, adviser: &Adviser) -> Option<Part> {
        let world = &self.content.world;
        let role = lists::role_of(world, case);
        if !world.answers_for(adviser, &role) {
            let name = Line::new(text_ids::role(&world.dialogue, &role));
            return Some(Part::Text(named(common_ids::DESK_OTHER, case.id).with("role", Arg::Line(name))));
        }
        let is_open_to_all = matches!(verb, Verb::Note | Verb::Recall | Verb::Show | Verb::Say | Verb::Transfer);
        match &case.hand {
            Hand::Held { adviser: other, .. } if !other.is(adviser) && !is_open_to_all => {
                Some(Part::Text(named(common_ids::DESK_TAKEN, case.id).with("adviser", name(other))))
            }
            _ => None,
        }
    }

    /// What a command makes happen to the case, or what the room reads instead.
    fn event(&mut self, verb: Verb, case: &Case, rest: &str, adviser: &Adviser) -> Result<Event, Vec<Part>> {
        let (world, now, adviser) = (&self.content.world, self.now, adviser.clone());
        let how = || vec![usage(common_ids::DESK_USAGE, verb)];
        let said = |said: &str| Private(said.to_owned());
        Ok(match verb {
            Verb::Show => {
                let mut parts = brief::brief(world, case, now);
                parts.extend(brief::timeline(world, case, now));
                return Err(parts);
            }
            Verb::Take => Event::AdviserTook { adviser },
            Verb::GiveBack => Event::AdviserGaveBack,
            Verb::Pause => Event::AdviserPaused,
            Verb::Say | Verb::Note if rest.is_empty() => return Err(how()),
            Verb::Say if hand::is_holder(case, &adviser) => Event::AdviserWrote { adviser, words: said(rest) },
            Verb::Say => return Err(vec![about(common_ids::DESK_TAKE_FIRST, case.id)]),
            Verb::Note => Event::AdviserNoted { note: said(rest) },
            Verb::Transfer => Event::AdviserTransferred { role: arguments::role(world, rest).ok_or_else(how)? },
            Verb::Step => {
                let (step, reason) = arguments::step(world, rest).ok_or_else(how)?;
                Event::AdviserMoved { step, reason: said(reason) }
            }
            Verb::Paper => arguments::paper(world, case, rest, now).ok_or_else(|| self.papers(case))?,
            Verb::Book | Verb::Recall => {
                let kind = if verb == Verb::Book { BookingKind::Meeting } else { BookingKind::Recall };
                let (at, behind) = arguments::moment(world, rest, now).ok_or_else(how)?;
                Event::AdviserBooked { kind, adviser, at, words: said(behind) }
            }
            Verb::Cancel => {
                let number = rest.trim().parse().ok();
                let is_booked = |number: &u32| case.follow_up.agenda.iter().any(|booking| booking.number == *number);
                match number.filter(is_booked) {
                    Some(number) => Event::AdviserCancelled { number },
                    None => {
                        let mut parts = how();
                        parts.extend(brief::agenda(world, case));
                        return Err(parts);
                    }
                }
            }
            Verb::Close => {
                let (outcome, words) = arguments::closing(world, rest).ok_or_else(|| self.reasons())?;
                Event::AdviserClosed { outcome, words: said(words) }
            }
            Verb::Code => Event::CodeGiven { code: codes::draw(self.entropy, now) },
            Verb::Away | Verb::Cases | Verb::Help | Verb::Stats => return Err(Vec::new()),
        })
    }

    /// `until DAY`, or `no` once back.
    fn away(&mut self, adviser: &Adviser, rest: &str) -> Vec<Part> {
        let world = &self.content.world;
        let back = fold(rest).split(' ').any(|word| arguments::is_word(world, "no", word));
        if back {
            self.turns.absences.remove(&adviser.id);
            return vec![Part::Text(Line::new(common_ids::DESK_BACK).with("adviser", name(adviser)))];
        }
        // Whatever stands before the day: "jusqu’au", "until".
        let starts = rest.char_indices().filter(|(_, letter)| letter.is_whitespace()).map(|(at, _)| at + 1);
        let day = [0].into_iter().chain(starts).find_map(|start| arguments::day(world, rest.get(start..)?, self.now));
        let Some((day, _)) = day else { return vec![usage(common_ids::DESK_USAGE, Verb::Away)] };
        self.turns.absences.insert(adviser.id.clone(), day);
        let line = Line::new(common_ids::DESK_ABSENT).with("adviser", name(adviser)).with("date", Arg::Date(day));
        vec![Part::Text(line)]
    }

    /// The reasons for closing with the numbers by which they are named.
    fn reasons(&self) -> Vec<Part> {
        let world = &self.content.world;
        let line = |(number, reason): (i64, &crate::dialogue::ValueId)| {
            let title = Line::new(text_ids::closing(&world.dialogue, reason.as_str())).attribute("title");
            Line::new(common_ids::DESK_REASON).with("number", Arg::Number(number)).with("reason", Arg::Line(title))
        };
        let lines = (1..).zip(&world.dialogue.closings).map(line).collect();
        let head = Part::Text(Line::new(common_ids::DESK_REASONS));
        vec![usage(common_ids::DESK_USAGE, Verb::Close), head, Part::Bullets(lines)]
    }

    /// The papers of a case with the numbers by which they are named.
    fn papers(&self, case: &Case) -> Vec<Part> {
        let papers = brief::papers(&self.content.world, case, self.now);
        let line = |(number, (_, name)): (i64, &(_, Line))| {
            Line::new(common_ids::DESK_PAPER).with("number", Arg::Number(number)).with("paper", Arg::Line(name.clone()))
        };
        let lines: Vec<Line> = (1..).zip(&papers).map(line).collect();
        vec![usage(common_ids::DESK_USAGE, Verb::Paper), Part::Bullets(lines)]
    }
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

/// A number of another case, written in the room of a case: which one is meant?
fn elsewhere(here: CaseId, case: CaseId) -> Part {
    Part::Text(named(common_ids::DESK_ELSEWHERE, here).with("other", Arg::Word(Private(case.to_string()))))
}

fn unknown(near: &[Verb]) -> Vec<Part> {
    match near {
        [] => vec![Part::Text(Line::new(common_ids::DESK_UNKNOWN))],
        [verb] => vec![usage(common_ids::DESK_NEAR, *verb)],
        several => {
            let lines = several.iter().map(|verb| explained(verb.word())).collect();
            vec![Part::Text(Line::new(common_ids::DESK_EITHER)), Part::Bullets(lines)]
        }
    }
}

/// A command with an example and what it does.
fn explained(word: &str) -> Line {
    let id = format!("common-command-{word}");
    let part = |name: &str| Arg::Line(Line::new(&*id).attribute(name));
    Line::new(common_ids::DESK_COMMAND).with("usage", part("usage")).with("does", part("does"))
}

/// Every command with an example and what it does.
fn help() -> Vec<Part> {
    vec![Part::Bullets(Verb::ALL.iter().map(|(_, word)| explained(word)).collect())]
}
