//! The service killed at any instant while a candidate and an adviser write to each other: rooms hold
//! each word once and in order, Telegram at least once and in order, and what it may hold twice is counted.
//!
//! `CRASH_KILLS=500 CRASH_SEED=7` runs a longer or another form. How a process counts what an earlier one
//! repeated is told in `app::outbox`, at `takes_over`: it counts whatever may have been sent twice, so the
//! count is no less than what really was, and no more than one for each chat and end.

use std::time::Duration;

use crate::adviser::Adviser;
use crate::centre::{CANDIDATE, Scene};
use crate::dice::Dice;
use crate::server::Server;

/// Messages each way; more when there are more kills, so that each has something to interrupt.
const WORDS: usize = 200;
/// Looks at the room until it is given up that more comes: the instant is then that one.
const LOOKS: usize = 40;

/// Both write what comes next.
async fn write(count: usize, from: &mut usize, server: &Server, ada: &Adviser, room: &matrix_sdk::ruma::RoomId) {
    for number in *from..*from + count {
        server.says(CANDIDATE, &format!("question {number:03}"));
        ada.says(room, &format!("réponse {number:03}")).await;
    }
    *from += count;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_at_any_instant_both_read_every_word() {
    let number = |name: &str, usual: u64| std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(usual);
    let (kills, seed) = (number("CRASH_KILLS", 50), number("CRASH_SEED", 2026));
    let words = WORDS.max(2 * usize::try_from(kills).expect("small"));
    println!("seed {seed}");
    let mut dice = Dice::new(seed);
    let mut scene = Scene::set(&["ada"]);
    scene.centre.knows_few_places();
    let (ada, _, case) = scene.taken().await;
    let room = case.room_id();
    let server = scene.server.clone();

    let mut written = 0;
    let mut at_start = (0, server.calls("sendMessage"));
    for kill in 1..=kills {
        let goal = words * usize::try_from(kill).expect("small") / usize::try_from(kills).expect("small");
        let count = goal - written;
        write(count, &mut written, &server, &ada, room).await;
        // As many are still to come to each side as were just written, at least.
        let some = 1 + dice.roll(count) as u64;
        match dice.roll(4) {
            0 => server.until("it began", |server| server.calls("getMe") > at_start.0),
            1 => server.until("some more messages", |server| server.calls("sendMessage") >= at_start.1 + some),
            _ => {
                let mut seen = 0;
                for _ in 0..LOOKS {
                    seen += ada.looks(room, Duration::from_millis(250)).await;
                    if seen as u64 >= some {
                        break;
                    }
                }
            }
        }
        // Between two steps of whatever it does then.
        server.lets_pass(if dice.roll(3) == 0 {
            Duration::from_millis(dice.roll(400) as u64)
        } else {
            Duration::from_millis(dice.roll(15) as u64)
        });
        scene.centre.kill();
        // Now and then while nothing runs.
        if dice.roll(2) == 0 && written < words {
            write(1, &mut written, &server, &ada, room).await;
        }
        at_start = (server.calls("getMe"), server.calls("sendMessage"));
        scene.centre.start();
    }
    ada.waits_for(room, &format!("question {:03}", words - 1)).await;
    server.wait(CANDIDATE, 0, &format!("réponse {:03}", words - 1));

    let order: Vec<String> = (0..words).map(|number| format!("{number:03}")).collect();
    let numbers = |texts: Vec<String>, mark: &str| -> Vec<String> {
        texts.iter().filter_map(|text| text.split_once(mark)).map(|(_, number)| number.to_owned()).collect()
    };
    let read = numbers(ada.texts(room).await, "question ");
    assert_eq!(read, order, "in the room each word once and in order (seed {seed})");

    let shown = server.messages(CANDIDATE).into_iter().map(|shown| shown.text).collect();
    let mut heard = numbers(shown, "réponse ");
    let all = heard.len();
    // The outbox gives one at a time: a repeat follows what it repeats.
    heard.dedup();
    assert_eq!(heard, order, "on Telegram each word and in order (seed {seed})");
    let repeats = u64::try_from(all - words).expect("small");
    let counted = counted(&scene);
    println!(
        "{kills} kills, {words} messages each way: 0 lost, {repeats} repeats on Telegram, {counted} counted, 0 in the room"
    );
    assert!(repeats <= counted && counted <= kills, "{repeats} repeats, {counted} counted, {kills} kills");
    server.assert_clean();
    let log = scene.centre.log();
    assert!(!log.contains("a fault of the program") && !log.contains("question 0"), "{log}");
}

/// What the ledger says about repeats; the test may run across midnight.
fn counted(scene: &Scene) -> u64 {
    let today = jiff::tz::TimeZone::UTC.to_datetime(jiff::Timestamp::now()).date();
    let days = [today.yesterday().expect("a day"), today];
    let count = |day: jiff::civil::Date| {
        let (_, shown, said) = scene.centre.run(&["reminders", &day.to_string()]);
        let line = shown.lines().find_map(|line| line.trim().strip_prefix("repeated"));
        line.and_then(|count| count.trim().parse::<u64>().ok()).unwrap_or_else(|| panic!("no count: {shown}{said}"))
    };
    days.map(count).iter().sum()
}
