//! Many reminders due in the same minute while people converse, at Telegram's limits in another time.
//!
//! `cargo bench --no-default-features --features telegram --bench storm -- --reminders 30000 --times 30`: the local
//! server takes 30 messages in a thirtieth of a second, and jalon is told so. With `--times 1` it is the real pace.
//! It cannot run on a Sunday: nobody is reminded then.

#[path = "load/bots.rs"]
#[allow(dead_code, reason = "only jalon is measured")]
mod bots;
#[path = "load/server.rs"]
#[allow(dead_code, reason = "nobody is killed here")]
mod server;

use std::time::{Duration, Instant};

use bots::{BOTS, Places, cost};
use jalon::adapters::entropy::OsEntropy;
use jalon::adapters::files;
use jalon::adapters::store::SledStore;
use jalon::adapters::store::record::seal::Secret;
use jalon::app::{Settings, content};
use jalon::dialogue::Language;
use jalon::engine::advance;
use jalon::engine::case::{Address, Case, CaseId, Private};
use jalon::engine::event::{Content, Event};
use jalon::ports::store::{CaseWrite, Commit, Store};
use jiff::{SignedDuration, Timestamp};
use server::{Counts, Pace, Server};

/// What Telegram takes in a second.
const OVERALL: usize = 30;
/// Of these jalon uses so many.
const USED: u32 = 29;
/// People who converse meanwhile, and lines a second that they write, in the real time.
const PEOPLE: usize = 50;
const LINES: f64 = 5.0;
/// Chats of reminded people begin here.
const CHATS: i64 = 1_000_000;

fn argument(name: &str, usual: u32) -> u32 {
    let args: Vec<String> = std::env::args().collect();
    let text = args.iter().position(|arg| arg == name).and_then(|at| args.get(at + 1));
    text.and_then(|text| text.parse().ok()).unwrap_or(usual)
}

/// A zone where it is about noon: reminders go by day.
fn noon() -> String {
    let hour = jiff::tz::TimeZone::UTC.to_datetime(Timestamp::now()).hour();
    let ahead = 12 - i32::from(hour);
    // The sign of these names is the other way round.
    if ahead == 0 {
        "Etc/UTC".to_owned()
    } else {
        format!("Etc/GMT{}{}", if ahead > 0 { '-' } else { '+' }, ahead.abs())
    }
}

/// A store where so many people agreed three days ago and said nothing since.
fn fill(places: &Places, zone: &str, people: u32) {
    let folder = places.state.join("jalon");
    let sources = files::folder(&folder.join("dialogues"), &folder.join("locales")).expect("the centre");
    let settings = Settings { zone: zone.to_owned(), languages: vec![Language::from("en")], ..Settings::default() };
    let world = content::load(&sources, &settings).expect("clean").world;
    std::fs::write(folder.join("store.key"), "07".repeat(32)).expect("a key");
    let mut store =
        SledStore::open_folder(&folder.join("store"), Secret([7; 32]), Box::new(OsEntropy)).expect("a store");
    let now = Timestamp::now();
    let then = now - SignedDuration::from_hours(75);
    let (dialogue, start) = (world.dialogue.id.clone(), world.dialogue.start.clone());
    let address = |id: u64| Address {
        channel: "telegram".into(),
        place: Private((CHATS + i64::try_from(id).unwrap_or(0)).to_string()),
    };
    let stranger = Case::stranger(CaseId(1), address(1), "en".into(), dialogue, "none".into(), start, then);
    let agreed = advance(&world, stranger, Event::Heard(Content::Press("consent.oui.en".into())), then).case;
    assert!(agreed.wake.is_some_and(|wake| wake <= now), "nothing is due: {:?}", agreed.wake);
    let mut left = people;
    while left > 0 {
        let count = left.min(1_000);
        left -= count;
        let cases = (0..count).map(|_| {
            let id = store.next_case().expect("a number");
            let case = Case { id, address: address(id.0), revision: 1, ..agreed.clone() };
            CaseWrite { case, read: None, left: None }
        });
        let cases = cases.collect();
        store.commit(Commit { cases, ..Commit::default() }, then).expect("committed");
    }
}

/// Median and 99th percentile in milliseconds of the real time.
fn delays(counts: &Counts, times: u32) -> (f64, f64) {
    let mut all = counts.latencies.clone();
    all.sort_unstable();
    let at = |hundredth: usize| all.get(all.len().saturating_sub(1) * hundredth / 100).copied().unwrap_or_default();
    (at(50).as_secs_f64() * 1e3 * f64::from(times), at(99).as_secs_f64() * 1e3 * f64::from(times))
}

fn run(server: &Server, places: &Places, reminders: u32, times: u32) -> (Counts, f64, f64) {
    let jalon = BOTS.iter().find(|bot| bot.name == "jalon").expect("it is one of them");
    jalon.clear(places, &server.url);
    let zone = noon();
    bots::centre(&places.state.join("jalon"), &server.url, USED * times, &zone);
    fill(places, &zone, reminders);
    server.limit(OVERALL, Duration::from_secs(1) / times);
    server.begin(PEOPLE, Pace::Steady(LINES * f64::from(times)), false);
    let running = jalon.start(places, &server.url);
    // Until the first messages are there.
    let start = Instant::now();
    while server.take().latencies.is_empty() && start.elapsed() < Duration::from_secs(60) {
        std::thread::sleep(Duration::from_millis(20));
    }
    let long = Duration::from_secs(if times == 1 { 120 } else { 10 });
    let (before, start) = (cost(running.child.id()).0, Instant::now());
    std::thread::sleep(long);
    let (after, _) = cost(running.child.id());
    (server.take(), start.elapsed().as_secs_f64(), after - before)
}

fn main() {
    let (reminders, times) = (argument("--reminders", 30_000), argument("--times", 30));
    let folder = tempfile::tempdir().expect("a folder");
    let places = Places { peers: folder.path().join("none"), state: folder.path().to_owned() };
    println!(
        "Telegram's limit {times} times as fast: {} messages a second; {PEOPLE} people write",
        OVERALL as u32 * times
    );
    println!("{:<22} {:>9} {:>10} {:>8} {:>18} {:>9}", "", "messages", "of limit", "429", "delay: p50 p99 ms", "CPU s");
    for (name, reminders) in [("no storm", 1), ("a storm of reminders", reminders)] {
        let server = Server::start();
        let (counts, seconds, work) = run(&server, &places, reminders, times);
        let messages = counts.taken;
        let share = messages as f64 / seconds / (OVERALL as f64 * f64::from(times)) * 100.0;
        let (middle, late) = delays(&counts, times);
        println!(
            "{name:<22} {messages:>9} {share:>9.1}% {:>7.2}% {middle:>9.0} {late:>8.0} {work:>9.1}",
            counts.too_fast as f64 / (messages + counts.too_fast).max(1) as f64 * 100.0
        );
    }
    println!("Delays are counted in the real time: what a person would wait at Telegram's own pace.");
}
