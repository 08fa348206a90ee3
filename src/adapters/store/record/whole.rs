//! Whether a case is read back exactly as it is written: its instants are whole microseconds.
//!
//! Every field is named, so that an instant that is added later is not forgotten here.

use jiff::Timestamp;

use crate::engine::case::follow_up::{Booking, Card, Code, FollowUp, Milestone, What};
use crate::engine::case::{Case, Hand};
use crate::ports::kept;

/// Whether no instant of the case is finer than what is kept.
pub fn is_whole(case: &Case) -> bool {
    let Case {
        id: _,
        key: _,
        version: _,
        revision: _,
        address: _,
        language: _,
        consent,
        origin: _,
        opened,
        active,
        step: _,
        entered,
        slots: _,
        lists: _,
        listed: _,
        ticks: _,
        ticked: _,
        assessments: _,
        skipped: _,
        question: _,
        trail: _,
        reminders: _,
        reminded: _,
        stopped: _,
        hand,
        watched,
        notes,
        follow_up,
        paused,
        refused: _,
        outcome: _,
        warned,
        album: _,
        wake,
    } = case;
    let hand = match hand {
        Hand::Asked { role: _, since } | Hand::Held { role: _, adviser: _, since } | Hand::Parked { since } => {
            Some(*since)
        }
        Hand::Bot => None,
    };
    let one = [Some(*opened), Some(*active), Some(*entered), *consent, hand, *watched, *paused, *warned, *wake];
    let notes = notes.iter().map(|note| note.at);
    one.into_iter().flatten().chain(notes).all(is_kept) && is_follow_up_whole(follow_up)
}

fn is_follow_up_whole(follow_up: &FollowUp) -> bool {
    let FollowUp { card, journal, agenda, booked: _, code, tended } = follow_up;
    let card = card.iter().flat_map(|card| {
        let Card { number: _, role: _, why: _, since, read, answered, urged: _ } = card;
        [Some(*since), *read, *answered]
    });
    let journal = journal.iter().flat_map(|Milestone { at, what }| {
        let booked = if let What::Booked { at } = what { Some(*at) } else { None };
        [Some(*at), booked]
    });
    let agenda = agenda.iter().flat_map(|booking| {
        let Booking { number: _, kind: _, at, words: _, by: _, remind } = booking;
        [Some(*at), *remind]
    });
    let code = code.iter().map(|Code { word: _, until, misses: _ }| Some(*until));
    card.chain(journal).chain(agenda).chain(code).chain([*tended]).flatten().all(is_kept)
}

fn is_kept(at: Timestamp) -> bool {
    kept(at) == at
}
