//! What a room reads about many cases at once: lists, figures, the digest of the morning.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};

use super::arguments::is_word;
use crate::dialogue::{RoleId, Span, Toward};
use crate::engine::World;
use crate::engine::advisers::brief;
use crate::engine::case::follow_up::{BookingKind, What, Why};
use crate::engine::case::{Adviser, Case, CaseId, Hand, Private};
use crate::engine::common_ids;
use crate::engine::effect::{Arg, Line, Part, Settled};
use crate::engine::facts::calendar::{Calendar, shift};
use crate::engine::language::fold::fold;
use crate::engine::turn::lines;
use crate::ports::store::{LedgerCount, Store, StoreError};

/// Cases that a list names, at most.
const LISTED: usize = 20;
/// Cases that one line of a digest names.
const NAMED: usize = 12;
/// Days of the ledger that figures look back on.
const LEDGER_DAYS: i32 = 30;

/// The role that follows a case.
pub fn role_of(world: &World, case: &Case) -> RoleId {
    match (&case.hand, &case.follow_up.card) {
        (Hand::Asked { role, .. } | Hand::Held { role, .. }, _) => role.clone(),
        (_, Some(card)) => card.role.clone(),
        _ => world.dialogue.role_at(&case.step).clone(),
    }
}

/// Cases that wait, those of the adviser, or all; those of one step, if wished.
pub fn cases(
    world: &World,
    store: &mut dyn Store,
    filter: &str,
    adviser: &Adviser,
    now: Timestamp,
) -> Result<Vec<Part>, StoreError> {
    let filter = fold(filter);
    let typed: Vec<&str> = filter.split(' ').collect();
    let is = |what: &str| typed.iter().any(|word| is_word(world, &format!("cases-{what}"), word));
    let (mine, all) = (is("mine"), is("all"));
    let step = typed.iter().find_map(|word| word.parse::<u32>().ok());
    let is_there = |case: &Case| {
        let number = world.dialogue.step(&case.step).and_then(|step| step.number);
        step.is_none_or(|wanted| number == Some(wanted)) && world.answers_for(adviser, &role_of(world, case))
    };
    let wanted = |case: &Case| match &case.hand {
        Hand::Held { adviser: holder, .. } => all || mine && holder.is(adviser) || step.is_some() && !mine,
        Hand::Asked { .. } | Hand::Parked { .. } => !mine,
        Hand::Bot => (all || step.is_some() && !mine) && case.is_open(),
    };
    let mut found = Vec::new();
    store.each_case(&mut |case| {
        if wanted(&case) && is_there(&case) {
            found.push(case);
        }
    })?;
    if found.is_empty() {
        return Ok(vec![Part::Text(Line::new(common_ids::DESK_EMPTY))]);
    }
    let since = |case: &Case| match &case.hand {
        Hand::Asked { since, .. } | Hand::Held { since, .. } | Hand::Parked { since } => *since,
        Hand::Bot => case.active,
    };
    found.sort_by_key(since);
    let lines = found.iter().take(LISTED).map(|case| brief::row(world, case, since(case), now));
    let mut parts = vec![Part::Bullets(lines.collect())];
    if found.len() > LISTED {
        parts.push(Part::Text(Line::new(common_ids::DESK_MORE).with("number", count(found.len() - LISTED))));
    }
    Ok(parts)
}

fn count(number: usize) -> Arg {
    Arg::Number(i64::try_from(number).unwrap_or(i64::MAX))
}

/// The figures of the centre: nobody is named.
pub fn figures(world: &World, store: &mut dyn Store, now: Timestamp) -> Result<Vec<Part>, StoreError> {
    let (mut all, mut waiting, mut held, mut ended) = (0, 0, 0, 0);
    let mut by_step = BTreeMap::<usize, usize>::new();
    let mut by_end = BTreeMap::<String, (Line, usize)>::new();
    store.each_case(&mut |case| {
        all += 1;
        match &case.hand {
            Hand::Asked { .. } | Hand::Parked { .. } => waiting += 1,
            Hand::Held { .. } => held += 1,
            Hand::Bot => {}
        }
        match &case.outcome {
            Some(outcome) => {
                ended += 1;
                if let Some(reason) = lines::reason_of(world, &case) {
                    by_end.entry(outcome.0.clone()).or_insert((reason, 0)).1 += 1;
                }
            }
            None => {
                let place = world.dialogue.steps.iter().position(|step| step.id == case.step);
                *by_step.entry(place.unwrap_or(usize::MAX)).or_default() += 1;
            }
        }
    })?;
    let head = Line::new(common_ids::STATS_CASES).with("number", count(all)).with("waiting", count(waiting));
    let line = |what: Line, number| {
        Line::new(common_ids::STATS_LINE).with("what", Arg::Line(what)).with("number", count(number))
    };
    let mut lines: Vec<Line> = by_step
        .into_iter()
        .filter_map(|(place, number)| {
            let step = world.dialogue.steps.get(place)?;
            Some(line(world.step_title(&step.id), number))
        })
        .collect();
    lines.extend(by_end.into_values().map(|(reason, number)| line(reason, number)));
    let today = Calendar::of_centre(world).day(now);
    let (mut sent, mut expected) = (0, 0);
    for back in 0..LEDGER_DAYS {
        let day = store.ledger(shift(today, Span::Days(back), Toward::Before))?;
        let of = |kind| day.get(&kind).copied().unwrap_or(0);
        sent += of(LedgerCount::Settled(Settled::Sent)) + of(LedgerCount::Settled(Settled::Merged));
        expected += of(LedgerCount::Expected);
    }
    let number = |number: u64| Arg::Number(i64::try_from(number).unwrap_or(i64::MAX));
    let reminders = Line::new(common_ids::STATS_SENT).with("sent", number(sent)).with("expected", number(expected));
    let mut parts = vec![Part::Text(head.with("held", count(held)).with("ended", count(ended)))];
    if !lines.is_empty() {
        parts.push(Part::Bullets(lines));
    }
    parts.push(Part::Text(reminders));
    Ok(parts)
}

/// The morning of a role; nothing when there is nothing to say.
pub fn digest(
    world: &World,
    store: &mut dyn Store,
    role: &RoleId,
    since: Timestamp,
    now: Timestamp,
) -> Result<Option<Vec<Part>>, StoreError> {
    let calendar = Calendar::of_centre(world);
    let (today, week) = (calendar.day(now), now.saturating_add(SignedDuration::from_hours(24 * 7)).unwrap_or(now));
    let mut groups: [(&str, Vec<CaseId>); 6] = [
        (common_ids::DIGEST_WAITING, Vec::new()),
        (common_ids::DIGEST_NEW, Vec::new()),
        (common_ids::DIGEST_MEETINGS, Vec::new()),
        (common_ids::DIGEST_DUE, Vec::new()),
        (common_ids::DIGEST_TICKED, Vec::new()),
        (common_ids::DIGEST_SILENT, Vec::new()),
    ];
    store.each_case(&mut |case| {
        if role_of(world, &case) != *role {
            return;
        }
        let meetings = || case.follow_up.agenda.iter().filter(|booking| booking.kind == BookingKind::Meeting);
        let is_silent = case.follow_up.card.as_ref().is_some_and(|card| matches!(card.why, Why::Silent { .. }));
        let mut journal = case.follow_up.journal.iter().filter(|milestone| milestone.at >= since);
        let holds = [
            matches!(case.hand, Hand::Asked { .. } | Hand::Parked { .. }) && !is_silent,
            case.opened >= since,
            meetings().any(|booking| calendar.day(booking.at) == today),
            brief::due_before(world, &case, week, now),
            journal.any(|milestone| matches!(milestone.what, What::Ticked { .. })),
            is_silent && matches!(case.hand, Hand::Asked { .. }),
        ];
        for ((_, cases), holds) in groups.iter_mut().zip(holds) {
            if holds {
                cases.push(case.id);
            }
        }
    })?;
    let lines: Vec<Line> = groups
        .iter()
        .filter(|(_, cases)| !cases.is_empty())
        .map(|(id, cases)| {
            let mut names: Vec<String> = cases.iter().take(NAMED).map(ToString::to_string).collect();
            if cases.len() > NAMED {
                names.push(format!("… ({})", cases.len()));
            }
            Line::new(*id).with("cases", Arg::Word(Private(names.join(", "))))
        })
        .collect();
    let head = Line::new(common_ids::DIGEST).with("date", Arg::Date(today));
    Ok((!lines.is_empty()).then(|| vec![Part::Text(head), Part::Bullets(lines)]))
}
