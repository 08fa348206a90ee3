//! The benchmark in short, so that it still runs when somebody needs it: jalon itself on its local server.

#[path = "bench/load/bots.rs"]
#[allow(dead_code, reason = "the benchmark measures more")]
mod bots;
#[path = "bench/load/server.rs"]
#[allow(dead_code, reason = "the benchmark measures more")]
mod server;

use std::time::Duration;

use bots::{BOTS, Places};
use server::{Pace, Server};

/// Looks at the counts, at most.
const LOOKS: usize = 600;

#[test]
fn conversations_of_the_benchmark_come_to_their_end() {
    let folder = tempfile::tempdir().expect("a folder");
    let places = Places { peers: folder.path().join("none"), state: folder.path().to_owned() };
    let jalon = BOTS.iter().find(|bot| bot.name == "jalon").expect("it is one of them");
    let server = Server::start();
    jalon.clear(&places, &server.url);
    server.begin(5, Pace::Eager, false);
    let running = jalon.start(&places, &server.url);
    let (mut finished, mut wrong, mut answers) = (0, 0, 0);
    for _ in 0..LOOKS {
        let counts = server.news_within(Duration::from_millis(100));
        finished += counts.finished;
        wrong += counts.wrong + counts.repeated;
        answers += counts.latencies.len();
        if finished >= 10 {
            break;
        }
    }
    drop(running);
    assert!(finished >= 10, "{finished} conversations ended, {answers} answers");
    assert_eq!(wrong, 0, "answers to another question, or twice");
}
