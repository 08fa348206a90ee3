//! The whole application under one seed: months of virtual time, people, advisers, faults at every port.
//!
//! `simulation/plan.rs` makes a life from a seed, `stage.rs` plays it on the real application with a
//! store in memory and channels that are plain data, and after every move the laws are tested:
//!
//! 1. nothing is sent that was not committed, and nothing is committed that the engine did not say;
//! 2. once faults stop, every delivery ends: sent, refused, or uncertain and counted;
//! 3. a delivery counts once in a room, and reaches a person again only after a crash or an uncertain
//!    send, in order;
//! 4. reminders keep to their hours, days and number, have a reason, and come once a day;
//! 5. an inbound id changes a case at most once;
//! 6. while an adviser speaks, the program does not;
//! 7. the events of a case, played through the engine, give the stored case;
//! 8. what was erased is nowhere, and no open case is silent;
//! 9. the ledger of reminders adds up;
//! 10. no timer stays due for longer than a turn;
//! 11. one message waits for somebody who agreed to nothing, beside the one that is on its way; what is left out is
//!     counted, for a reason, and help is never left out.
//!
//! Its clock has nanoseconds, as every machine's; what is stored has not.
//!
//! `JALON_SEEDS=10000` plays more lives, `JALON_LONG=1` longer ones, `JALON_SEED=42` one in words. A life that breaks a law
//! is made shorter and printed; its seed belongs into `simulation/seeds.txt` with the fix.

mod advisers;
mod channels;
mod erasure;
mod laws;
mod people;
mod plan;
mod post;
mod scripts;
mod shadow;
mod shrink;
mod stage;
mod store;
mod trial;
mod words;

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use plan::{Plan, Seed, Size};
use scripts::Scripts;
use stage::Met;

/// Lives of the test command.
const LIVES: u64 = 500;
/// Broken lives after which no more are played.
const ENOUGH: usize = 5;

/// What some of them must meet.
const MET: [&str; 17] = [
    "crashes",
    "edits that rename where a case stands",
    "erased",
    "failures of the store, asked again",
    "failures of the store, opened again",
    "held",
    "merged",
    "messages for strangers left out",
    "refused",
    "sends that a crash cut",
    "sends that are repeated",
    "sent",
    "superseded",
    "too-late",
    "turns in distress",
    "turns while an adviser speaks",
    "uncertain",
];

fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok().and_then(|text| text.parse().ok())
}

/// The size of lives that are asked for.
fn size() -> Size {
    if number("JALON_LONG").is_some() { Size::Long } else { Size::Short }
}

/// The seeds that broke something once, then the others.
fn seeds() -> Vec<Seed> {
    let kept = include_str!("simulation/seeds.txt").lines().filter(|line| !line.starts_with('#'));
    let kept = kept.map(|line| {
        let mut words = line.split_whitespace();
        let number = words.next().and_then(|word| word.parse().ok()).expect("a line begins with a seed");
        let size = match words.next() {
            Some("short") => Size::Short,
            Some("long") => Size::Long,
            _ => panic!("neither short nor long: {line}"),
        };
        Seed { number, size }
    });
    let first = number("JALON_FIRST_SEED").unwrap_or(1);
    let others = first..first + number("JALON_SEEDS").unwrap_or(LIVES);
    kept.chain(others.map(|number| Seed { number, size: size() })).collect()
}

/// Seeds to the move after which a law was broken, and which.
type Broken = BTreeMap<Seed, (usize, String)>;

/// Plays lives on as many threads as there are processors; each life is played by one of them alone.
fn broken(scripts: &Scripts, seeds: &[Seed]) -> (Broken, Met) {
    let next = AtomicUsize::new(0);
    let found = Mutex::new(BTreeMap::new());
    let counts = Mutex::new(Met::new());
    let work = || {
        while let Some(seed) = seeds.get(next.fetch_add(1, Ordering::Relaxed)) {
            let outcome = shrink::played(scripts, &Plan::of(*seed), false);
            let mut counts = counts.lock().expect("no panic holds it");
            outcome.met.iter().for_each(|(what, times)| *counts.entry(*what).or_default() += times);
            drop(counts);
            let mut found = found.lock().expect("no panic holds it");
            found.extend(outcome.broken.map(|broken| (*seed, broken)));
            if found.len() >= ENOUGH {
                return;
            }
        }
    };
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(work);
        }
    });
    let (found, counts) = (found.into_inner().expect("no panic"), counts.into_inner().expect("no panic"));
    println!("{} lives: {counts:#?}", seeds.len());
    (found, counts)
}

/// The shortest life that still breaks the law, in words.
fn told(scripts: &Scripts, seed: Seed, at: usize, what: &str) -> String {
    let small = shrink::shrunk(scripts, &Plan::of(seed), at, what);
    let outcome = shrink::played(scripts, &small, true);
    let what = outcome.broken.map_or(what.to_owned(), |(_, what)| what);
    let moves: Vec<String> = small.moves.iter().map(|one| format!("  {} {:?}", one.at, one.what)).collect();
    format!(
        "seed {} {:?}: {what}\n{} moves:\n{}\n{}",
        seed.number,
        seed.size,
        moves.len(),
        moves.join("\n"),
        outcome.text
    )
}

#[test]
fn the_laws_hold_in_every_life() {
    let scripts = Scripts::load();
    if let Some(number) = number("JALON_SEED") {
        let outcome = shrink::played(&scripts, &Plan::of(Seed { number, size: size() }), true);
        println!("{}", outcome.text);
        assert!(outcome.broken.is_none(), "seed {number}: {:?}", outcome.broken);
        return;
    }
    let seeds = seeds();
    let (broken, met) = broken(&scripts, &seeds);
    let told: Vec<String> =
        broken.iter().take(ENOUGH).map(|(seed, (at, what))| told(&scripts, *seed, *at, what)).collect();
    assert!(broken.is_empty(), "{} lives broke a law\n\n{}", broken.len(), told.join("\n\n"));
    let missed: Vec<&&str> = MET.iter().filter(|what| !met.contains_key(**what)).collect();
    assert!(seeds.len() < 300 || missed.is_empty(), "no life met {missed:?}");
}
