//! A store of many cases: bytes, memory, opening, one message, what is due, a backup.
//!
//! `cargo bench --no-default-features --bench scale -- --cases 10000,100000,1000000`. The goals for a million:
//! 1.5 kB a case on the disk after `compact`, 300 MB of memory, opened in 2 s, 1,000 of the due found in 10 ms.
//! `--fill N DIR` only makes such a store, `--open DIR` only opens it, when the machine has nothing else to do.

#[path = "../support/mod.rs"]
#[allow(dead_code, reason = "tests use more of it")]
mod support;

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use jalon::adapters::entropy::OsEntropy;
use jalon::adapters::files;
use jalon::adapters::store::SledStore;
use jalon::adapters::store::record::seal::Secret;
use jalon::app::{App, Content, Settings, content};
use jalon::engine::case::{Address, Case, CaseId, Private};
use jalon::engine::event::Content as Sent;
use jalon::ports::Entropy;
use jalon::ports::channel::{Inbound, InboundId, InboundKind, Receipt};
use jalon::ports::store::{CaseWrite, Commit, Store};
use jiff::{SignedDuration, Timestamp};
use support::clock::Odd;

const KEY: Secret = Secret([7; 32]);
/// Different states that cases are made of.
const STATES: usize = 2_000;
/// Cases in one commit.
const BATCH: u64 = 1_000;
/// People who write, one after the other.
const MESSAGES: u64 = 300;

fn entropy() -> Box<dyn Entropy> {
    Box::new(OsEntropy)
}

fn address(id: u64) -> Address {
    Address { channel: "bench".into(), place: Private(format!("chat-{id}")) }
}

/// Case so-and-so: a state that people get into, at a place of its own, due at a moment of its own.
fn case(states: &[Case], id: u64, now: Timestamp) -> Case {
    let state = states[usize::try_from(id).unwrap_or(0) % states.len()].clone();
    let wake = now + SignedDuration::from_mins(i64::try_from(id * 7 % 500_000).unwrap_or(0));
    Case { id: CaseId(id), address: address(id), revision: 1, wake: Some(wake), ..state }
}

fn fill(folder: &Path, states: &[Case], cases: u64, now: Timestamp) {
    let mut store = SledStore::open_folder(folder, KEY, entropy()).expect("open");
    for from in (1..=cases).step_by(usize::try_from(BATCH).expect("small")) {
        let all = (from..(from + BATCH).min(cases + 1)).map(|_| {
            let id = store.next_case().expect("a number");
            CaseWrite { case: case(states, id.0, now), read: None, left: None }
        });
        let all = all.collect();
        store.commit(Commit { cases: all, ..Commit::default() }, now).expect("committed");
    }
}

fn size(folder: &Path) -> u64 {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .map(|entry| {
            let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
            if is_folder { size(&entry.path()) } else { entry.metadata().map_or(0, |data| data.len()) }
        })
        .sum()
}

/// Memory of this process, in MB.
fn resident() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|rest| rest.split_whitespace().next()?.parse::<f64>().ok()).unwrap_or(0.0) / 1000.0
}

fn middle(mut times: Vec<Duration>) -> (Duration, Duration) {
    times.sort_unstable();
    let at = |hundredth: usize| times[(times.len() - 1) * hundredth / 100];
    (at(50), at(99))
}

fn timed<T>(act: impl FnOnce() -> T) -> (Duration, T) {
    let start = Instant::now();
    let done = act();
    (start.elapsed(), done)
}

/// In a process of its own: what it needs of memory is not what the store needs. Says how long each took.
fn prepare(folder: &Path, cases: u64, now: Timestamp) {
    let states = support::walker::cases(&load().world, STATES);
    let (filled, ()) = timed(|| fill(folder, &states, cases, now));
    let before = size(folder);
    let (compacted, _) = timed(|| SledStore::compact(folder, KEY, entropy()).expect("compacted"));
    println!("{before} {filled:.1?} {compacted:.1?}");
}

fn load() -> Content {
    content::load(&files::builtin(), &Settings::default()).expect("what ships is clean")
}

fn look(cases: u64, now: Timestamp) {
    let place = tempfile::tempdir().expect("a folder");
    let folder = place.path().join("store");
    let this = std::env::current_exe().expect("this program");
    let ended = Command::new(this).args(["--fill", &cases.to_string()]).arg(&folder).output().expect("it runs");
    let said = String::from_utf8_lossy(&ended.stdout).into_owned();
    let [before, filled, compacted] = said.split_whitespace().collect::<Vec<_>>()[..] else {
        panic!("{said}{}", String::from_utf8_lossy(&ended.stderr))
    };
    let before: u64 = before.parse().expect("bytes");
    let after = size(&folder);
    let what = load();
    let (opened, mut store) = timed(|| SledStore::open_folder(&folder, KEY, entropy()).expect("open"));
    // So late that a thousand are due and many more are not.
    let later = now + SignedDuration::from_hours(24 * 30);
    let due: Vec<Duration> = (0..31).map(|_| timed(|| store.due(later, 1_000).expect("read")).0).collect();
    let (copied, _) = timed(|| store.back_up(&place.path().join("one.backup"), now).expect("a backup"));
    let mut app = App::new(what, Box::new(store), Box::new(Odd::at(now)), entropy());
    let mut times = Vec::new();
    for number in 0..MESSAGES {
        let inbound = Inbound {
            id: InboundId(format!("m{number}")),
            address: address(1 + number * (cases / MESSAGES)),
            what: InboundKind::Content(Sent::Text(Private("ce qui manque".into()))),
            wording: None,
            language: None,
            at: now,
        };
        times.push(timed(|| app.receive(&[inbound]).expect("taken")).0);
        let outgoing = app.deliver_due(9).expect("leased");
        app.delivered(outgoing.into_iter().map(|one| (one.id, Ok(Receipt::default()))).collect()).expect("settled");
    }
    let (usual, late) = middle(times);
    println!(
        "{cases:>9} {:>8.2} {:>8.2} {filled:>10} {compacted:>10} {opened:>10.1?} {:>10.0} {:>12.1?} {usual:>10.1?} {late:>10.1?} {copied:>10.1?}",
        before as f64 / cases as f64 / 1e3,
        after as f64 / cases as f64 / 1e3,
        resident(),
        middle(due).0,
    );
}

fn main() {
    let args: Vec<String> = std::env::args().collect();
    let now: Timestamp = "2026-11-01T09:00:00Z".parse().expect("a moment");
    if let Some(at) = args.iter().position(|arg| arg == "--fill") {
        let cases = args[at + 1].parse().expect("a number");
        return prepare(Path::new(&args[at + 2]), cases, now);
    }
    if let Some(at) = args.iter().position(|arg| arg == "--open") {
        let before = resident();
        let (opened, _store) =
            timed(|| SledStore::open_folder(Path::new(&args[at + 1]), KEY, entropy()).expect("open"));
        return println!("opened in {opened:.1?}, {:.0} MB more", resident() - before);
    }
    let wanted = args.iter().position(|arg| arg == "--cases").and_then(|at| args.get(at + 1)).cloned();
    let sizes = wanted.unwrap_or("10000,100000".to_owned());
    println!(
        "{:>9} {:>8} {:>8} {:>10} {:>10} {:>10} {:>10} {:>12} {:>10} {:>10} {:>10}",
        "cases",
        "kB each",
        "compact",
        "filled",
        "compacted",
        "opened",
        "MB",
        "1,000 due",
        "message",
        "at 99 %",
        "backup"
    );
    for cases in sizes.split(',').filter_map(|size| size.trim().parse().ok()) {
        look(cases, now);
    }
}
