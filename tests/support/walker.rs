//! People who press and type at random: open cases in many states.

use jalon::dialogue::Language;
use jalon::engine::case::{Address, Case, CaseId, Private};
use jalon::engine::effect::Effect;
use jalon::engine::event::{Content, Event};
use jalon::engine::{World, advance};
use jiff::{SignedDuration, Timestamp};

use super::dice::Dice;

/// Moves of one person, at most.
const MOVES: u64 = 60;

/// What happens to a case, and when.
#[allow(dead_code, reason = "only the benchmarks play it again")]
pub struct Move {
    pub before: Case,
    pub event: Event,
    pub now: Timestamp,
}

/// So many cases as they are after each move, from March 2026 on.
pub fn cases(world: &World, wanted: usize) -> Vec<Case> {
    let mut found = Vec::new();
    walk(world, |_, after| {
        found.push(after.clone());
        found.len() < wanted
    });
    found
}

/// So many moves of people who have agreed.
#[allow(dead_code, reason = "only the benchmarks look at what leads from case to case")]
pub fn moves(world: &World, wanted: usize) -> Vec<Move> {
    let mut found = Vec::new();
    walk(world, |made, _| {
        if made.before.consent.is_some() {
            found.push(made);
        }
        found.len() < wanted
    });
    found
}

/// Shows each move and the open case that it leads to, until that is enough.
fn walk(world: &World, mut goes_on: impl FnMut(Move, &Case) -> bool) {
    let mut dice = Dice::new(7);
    loop {
        let mut now: Timestamp = "2026-03-02T09:00:00Z".parse().expect("a moment");
        let address = Address { channel: "test".into(), place: Private(String::new()) };
        let (dialogue, start) = (world.dialogue.id.clone(), world.dialogue.start.clone());
        let mut case = Case::stranger(CaseId(1), address, Language::from("fr"), dialogue, "bts-sio".into(), start, now);
        let mut buttons = vec!["consent.oui.fr".to_owned()];
        for _ in 0..MOVES {
            let typed = ["je ne sais pas", "12 mars 2026", "69003", "3", "ce qui manque", "parler à quelqu’un", "oui"];
            let types = buttons.is_empty() || case.consent.is_some() && dice.once_in(4);
            let content = if types {
                Content::Text(Private(dice.word(&typed).into()))
            } else {
                Content::Press(dice.one(&buttons).clone())
            };
            let (before, event) = (case.clone(), Event::Heard(content));
            let turn = advance(world, case, event.clone(), now);
            let made = Move { before, event, now };
            case = turn.case;
            case.revision += 1;
            if turn.effects.contains(&Effect::Erase) || case.consent.is_none() || !case.is_open() {
                break;
            }
            let said = turn.effects.iter().rev().find_map(|effect| match effect {
                Effect::Say(say) if !say.choices.is_empty() => Some(&say.choices),
                _ => None,
            });
            buttons = said.into_iter().flatten().map(|choice| choice.data.clone()).collect();
            if !goes_on(made, &case) {
                return;
            }
            now += SignedDuration::from_hours(24 * dice.between(0, 8));
        }
    }
}
