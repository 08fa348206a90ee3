//! How the service is: what is noted while it works, whether that is well, and the page that says so.
//!
//! The judgement takes the time as an argument and reads nothing else. Nothing of a person is in it.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::{Arc, Mutex};

use jiff::{SignedDuration, Timestamp};

/// A timer fires in the turn that follows; one that is later than this does not fire.
const LATE: SignedDuration = SignedDuration::from_secs(90);
/// A turn is taken twice a minute even when nothing happens.
const STILL: SignedDuration = SignedDuration::from_mins(2);
/// A channel answers at least once a minute, news or not.
const SILENT: SignedDuration = SignedDuration::from_mins(5);
/// Longest wait of a message that may leave.
const OLD: SignedDuration = SignedDuration::from_mins(10);

/// Held by the service, which notes, and by the page, which shows.
pub type Noted = Arc<Mutex<Health>>;

/// How the service is.
#[derive(Clone, Debug, Default)]
pub struct Health {
    pub store_fails: bool,
    pub last_turn: Option<Timestamp>,
    /// The next timer of a case.
    pub next_wake: Option<Timestamp>,
    /// Since when the oldest message waits that wants to leave.
    pub waits_since: Option<Timestamp>,
    /// When the backup was made from which the store came, while reminders wait for the release.
    pub held: Option<Timestamp>,
    pub in_flight: usize,
    pub received: u64,
    pub delivered: u64,
    pub failed: u64,
    /// Messages that may have reached a person twice.
    pub repeated: u64,
    pub backup: Option<Timestamp>,
    pub backup_fails: bool,
    /// Advisers who show another identity than before: their words are refused.
    pub replaced: usize,
    /// Each channel that is listened to.
    pub channels: BTreeMap<&'static str, Heard>,
}

/// When a channel last answered.
#[derive(Clone, Copy, Debug)]
pub struct Heard {
    /// Since when it is listened to.
    pub begun: Timestamp,
    pub last: Option<Timestamp>,
    /// The last try failed.
    pub fails: bool,
}

/// A channel answered, with news or without.
pub fn heard(noted: &Noted, channel: &'static str) {
    if let Ok(mut health) = noted.lock() {
        health.listened(channel, Timestamp::now(), true);
    }
}

/// A channel did not answer.
pub fn failed(noted: &Noted, channel: &'static str) {
    if let Ok(mut health) = noted.lock() {
        health.listened(channel, Timestamp::now(), false);
    }
}

/// So many advisers show another identity than before.
#[cfg(feature = "matrix")]
pub fn replaced(noted: &Noted, advisers: usize) {
    if let Ok(mut health) = noted.lock() {
        health.replaced = advisers;
    }
}

/// A page for monitoring: 200 while all is well, 503 and why when something is not.
pub async fn show(listener: tokio::net::TcpListener, noted: Noted) {
    use axum::http::StatusCode;
    let page = axum::routing::get(move || {
        let health = noted.lock().map(|health| health.clone()).unwrap_or_default();
        async move {
            let (is_well, page) = health.page(Timestamp::now());
            (if is_well { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE }, page)
        }
    });
    if let Err(error) = axum::serve(listener, axum::Router::new().route("/", page)).await {
        tracing::error!(%error, "the health page stopped");
    }
}

impl Health {
    /// A channel was listened to, and answered or not.
    pub fn listened(&mut self, channel: &'static str, now: Timestamp, answered: bool) {
        let heard = self.channels.entry(channel).or_insert(Heard { begun: now, last: None, fails: false });
        heard.fails = !answered;
        if answered {
            heard.last = Some(now);
        }
    }

    /// What is not well, a line each: nothing when all is well.
    pub fn troubles(&self, now: Timestamp) -> Vec<String> {
        let over = |at: Option<Timestamp>, most: SignedDuration| at.filter(|at| now.duration_since(*at) > most);
        let mut found = Vec::new();
        if self.store_fails {
            found.push("the store fails: nothing is taken in and nothing is sent".to_owned());
        }
        if let Some(turn) = over(self.last_turn, STILL) {
            found.push(format!("no turn was taken since {turn}: the service stands still"));
        }
        if let Some(wake) = over(self.next_wake, LATE) {
            found.push(format!("what was due at {wake} has not happened: reminders are late"));
        }
        if let Some(since) = over(self.waits_since, OLD) {
            found.push(format!("a message waits to be sent since {since}"));
        }
        if self.replaced > 0 {
            let advisers = self.replaced;
            found.push(format!("identities of advisers that changed: {advisers}. See: jalon matrix verify"));
        }
        for (name, heard) in &self.channels {
            match heard.last {
                Some(last) if over(Some(last), SILENT).is_some() => {
                    found.push(format!("{name} was last heard at {last}: what people write there does not come"));
                }
                None if over(Some(heard.begun), SILENT).is_some() => {
                    found.push(format!("{name} was not heard since the start at {}", heard.begun));
                }
                _ => {}
            }
        }
        found
    }

    /// The page for monitoring, and whether all is well.
    pub fn page(&self, now: Timestamp) -> (bool, String) {
        let at = |at: Option<Timestamp>| at.map_or("-".to_owned(), |at| at.to_string());
        let mut page = format!(
            "store {}\nlast turn {}\nnext wake {}\nin flight {}{}\nreceived {}\ndelivered {}\nfailed {}\nrepeated {}\n\
             last backup {}{}\n",
            if self.store_fails { "fails" } else { "works" },
            at(self.last_turn),
            at(self.next_wake),
            self.in_flight,
            self.held.map_or(String::new(), |made| {
                format!("\nreminders wait for jalon release: the store came from the backup of {made}")
            }),
            self.received,
            self.delivered,
            self.failed,
            self.repeated,
            at(self.backup),
            if self.backup_fails { ", the last try failed" } else { "" }
        );
        let _ = writeln!(page, "oldest message waits since {}", at(self.waits_since.filter(|since| *since <= now)));
        for (name, heard) in &self.channels {
            let now_fails = if heard.fails { ", the last try failed" } else { "" };
            let _ = writeln!(page, "{name} heard {}{now_fails}", at(heard.last));
        }
        let troubles = self.troubles(now);
        for trouble in &troubles {
            let _ = writeln!(page, "not well: {trouble}");
        }
        (troubles.is_empty(), page)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn minute(minutes: i64) -> Timestamp {
        "2026-03-02T09:00:00.123456789Z".parse::<Timestamp>().expect("a time") + SignedDuration::from_mins(minutes)
    }

    fn well() -> Health {
        let mut health = Health {
            last_turn: Some(minute(0)),
            next_wake: Some(minute(1)),
            waits_since: Some(minute(0)),
            backup: Some(minute(-300)),
            ..Health::default()
        };
        health.listened("telegram", minute(0), true);
        health.listened("matrix", minute(0), true);
        health
    }

    #[test]
    fn the_page_turns_red_and_says_why() {
        let check = |name: &str, change: &dyn Fn(&mut Health), expected: &[&str]| {
            let mut health = well();
            change(&mut health);
            let (is_well, page) = health.page(minute(0));
            let said: Vec<&str> = page.lines().filter_map(|line| line.strip_prefix("not well: ")).collect();
            assert_eq!(said.len(), expected.len(), "{name}: {page}");
            assert!(said.iter().zip(expected).all(|(said, begin)| said.starts_with(begin)), "{name}: {page}");
            assert_eq!(is_well, expected.is_empty(), "{name}");
        };
        check("all is well", &|_| {}, &[]);
        check("at the start nothing is known", &|health| *health = Health::default(), &[]);
        check("the store fails", &|health| health.store_fails = true, &["the store fails"]);
        check("the thread hangs", &|health| health.last_turn = Some(minute(-3)), &["no turn was taken since"]);
        check("a turn under load", &|health| health.last_turn = Some(minute(-1)), &[]);
        check("a wake of this minute", &|health| health.next_wake = Some(minute(-1)), &[]);
        check(
            "a wake is overdue",
            &|health| health.next_wake = Some(minute(-2)),
            &["what was due at 2026-03-02T08:58"],
        );
        check("nothing is to happen", &|health| health.next_wake = None, &[]);
        check("a message waits its turn", &|health| health.waits_since = Some(minute(-9)), &[]);
        check("a message waits for the morning", &|health| health.waits_since = Some(minute(600)), &[]);
        check("the queue grows old", &|health| health.waits_since = Some(minute(-11)), &["a message waits"]);
        check("a poll failed", &|health| health.listened("telegram", minute(0), false), &[]);
        check(
            "a channel is away",
            &|health| {
                health.listened("telegram", minute(-6), true);
                health.listened("telegram", minute(0), false);
            },
            &["telegram was last heard at 2026-03-02T08:54"],
        );
        check(
            "replaced",
            &|health| health.replaced = 1,
            &["identities of advisers that changed: 1. See: jalon matrix"],
        );
        check("it hangs", &|health| health.listened("matrix", minute(-6), true), &["matrix was last heard"]);
        check(
            "both were never there",
            &|health| {
                health.channels.clear();
                health.listened("telegram", minute(-6), false);
                health.listened("matrix", minute(-6), false);
            },
            &["matrix was not heard since the start", "telegram was not heard since the start"],
        );
        check("they are only beginning", &|health| health.channels.clear(), &[]);
    }

    #[test]
    fn the_page_says_what_is_known() {
        let mut health = Health { held: Some(minute(-600)), backup_fails: true, in_flight: 2, ..well() };
        health.listened("matrix", minute(0), false);
        let (is_well, page) = health.page(minute(0));
        assert!(is_well);
        let lines = [
            "store works",
            "in flight 2",
            "reminders wait for jalon release: the store came from the backup of 2026-03-01T23:00:00.123456789Z",
            "last backup 2026-03-02T04:00:00.123456789Z, the last try failed",
            "oldest message waits since 2026-03-02T09:00:00.123456789Z",
            "telegram heard 2026-03-02T09:00:00.123456789Z",
            "matrix heard 2026-03-02T09:00:00.123456789Z, the last try failed",
        ];
        assert!(lines.iter().all(|line| page.lines().any(|said| said == *line)), "{page}");
    }
}
