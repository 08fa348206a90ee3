//! A life that broke a law, made as short as it still does.

use std::panic::{AssertUnwindSafe, catch_unwind};

use super::plan::{Plan, What};
use super::scripts::Scripts;
use super::stage::{self, Met, Outcome};

/// Lives played to find a shorter one, at most.
const TRIES: usize = 400;

/// Plays a plan; a panic breaks it too.
pub fn played(scripts: &Scripts, plan: &Plan, is_loud: bool) -> Outcome {
    catch_unwind(AssertUnwindSafe(|| stage::play(scripts, plan, is_loud))).unwrap_or_else(|panic| {
        let words = panic.downcast_ref::<String>().cloned();
        let words = words.or_else(|| panic.downcast_ref::<&str>().map(|words| (*words).to_owned()));
        let broken = Some((plan.moves.len(), format!("a panic: {}", words.unwrap_or_default())));
        Outcome { broken, text: String::new(), met: Met::new() }
    })
}

/// Fewer moves, and so fewer people, that break the same law.
pub fn shrunk(scripts: &Scripts, plan: &Plan, at: usize, what: &str) -> Plan {
    let law = law(what);
    let mut tries = 0;
    let mut breaks = |plan: &Plan| {
        tries += 1;
        let found = if tries > TRIES { None } else { played(scripts, plan, false).broken };
        found.filter(|(_, what)| self::law(what) == law).map(|(at, _)| at)
    };
    let mut small = plan.clone();
    small.moves.truncate(at + 1);
    if breaks(&small).is_none() {
        small = plan.clone();
    }
    for who in 0..plan.people.len() {
        let mut fewer = small.clone();
        fewer.moves.retain(
            |one| !matches!(one.what, What::Does { who: other, .. } | What::Desk { who: other, .. } if other == who),
        );
        if breaks(&fewer).is_some() {
            small = fewer;
        }
    }
    let mut size = small.moves.len().div_ceil(2);
    while size > 0 {
        let mut from = 0;
        while from < small.moves.len() {
            let mut fewer = small.clone();
            fewer.moves.drain(from..(from + size).min(small.moves.len()));
            match breaks(&fewer) {
                Some(at) => {
                    fewer.moves.truncate(at + 1);
                    small = fewer;
                }
                None => from += size,
            }
        }
        size = if size == 1 { 0 } else { size.div_ceil(2) };
    }
    small
}

/// `law 4` of "law 4: …".
fn law(what: &str) -> &str {
    what.split(':').next().unwrap_or_default()
}
