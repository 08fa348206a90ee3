//! jalon beside what people would pick instead, on the same six questions: speed, delays, kills.
//!
//! `tests/bench/run` installs the peers and calls this. Bots take turns, several rounds, so that what the
//! machine does meanwhile meets all of them; medians and spread are printed. Nothing is asserted.

#[path = "load/bots.rs"]
mod bots;
#[path = "load/picture.rs"]
mod picture;
#[path = "load/server.rs"]
mod server;

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use bots::{BOTS, Bot, Places, cost};
use server::{Counts, Pace, Server};

/// Conversations at once.
const CHATS: usize = 200;

/// What is measured, from the command line: `--rounds 5 --seconds 10 --kills 20 --bots echo,jalon`.
struct Plan {
    rounds: usize,
    seconds: u64,
    kills: usize,
    chosen: Vec<String>,
    /// Where the bars are drawn: `--svg FILE`.
    svg: Option<String>,
    places: Places,
    _folder: tempfile::TempDir,
}

impl Plan {
    fn read() -> Self {
        let args: Vec<String> = std::env::args().collect();
        let after = |name: &str| args.iter().position(|arg| arg == name).and_then(|at| args.get(at + 1)).cloned();
        let number = |name: &str, usual: u64| after(name).and_then(|text| text.parse().ok()).unwrap_or(usual);
        let folder = tempfile::tempdir().expect("a folder");
        let peers = std::env::var("BENCH_PEERS").map_or_else(|_| PathBuf::from("target/peers"), PathBuf::from);
        Self {
            rounds: number("--rounds", 5) as usize,
            seconds: number("--seconds", 10),
            kills: number("--kills", 20) as usize,
            chosen: after("--bots").map(|names| names.split(',').map(str::to_owned).collect()).unwrap_or_default(),
            svg: after("--svg"),
            places: Places { peers, state: folder.path().to_owned() },
            _folder: folder,
        }
    }

    fn bots(&self) -> Vec<&'static Bot> {
        let is_wanted = |bot: &&Bot| self.chosen.is_empty() || self.chosen.iter().any(|name| name == bot.name);
        let (there, missing): (Vec<&Bot>, Vec<&Bot>) =
            BOTS.iter().filter(is_wanted).partition(|bot| bot.is_there(&self.places));
        for bot in missing {
            println!("{} is not installed: tests/bench/run does it", bot.name);
        }
        there
    }
}

/// What one run of one bot came to.
#[derive(Default)]
struct Figures {
    speed: Vec<f64>,
    /// Microseconds of processor time for an answer.
    work: Vec<f64>,
    memory: Vec<f64>,
    /// At a tenth, at half, and at all of its own speed: median and 99th percentile, in milliseconds.
    delays: [Vec<(f64, f64)>; 3],
    /// With 200 chats in flight.
    calls: BTreeMap<String, usize>,
}

fn main() {
    let plan = Plan::read();
    let server = Server::start();
    println!("{} processors, {} chats at once", std::thread::available_parallelism().map_or(0, usize::from), CHATS);
    println!("the server alone, asked by bare sockets: {:.0} messages a second", bare(&server));
    let bots = plan.bots();
    let mut all: BTreeMap<&str, Figures> = BTreeMap::new();
    for round in 0..plan.rounds {
        for bot in &bots {
            let figures = all.entry(bot.name).or_default();
            measure(bot, &plan, &server, figures);
            let speed = figures.speed.last().copied().unwrap_or_default();
            eprintln!("round {} of {}: {} {speed:.0}/s", round + 1, plan.rounds, bot.name);
        }
    }
    tell(&bots, &all);
    if let Some(file) = &plan.svg {
        let rows: Vec<(&str, f64, f64, f64)> = bots
            .iter()
            .filter_map(|bot| {
                let speed = &all.get(bot.name)?.speed;
                let (low, high) = spread(speed);
                Some((bot.name, median(speed), low, high))
            })
            .collect();
        let title = format!("Answers a second, {CHATS} chats at once (bar: median, line: all rounds)");
        std::fs::write(file, picture::bars(&title, &rows)).expect("written");
    }
    if plan.kills > 0 {
        println!("\nKilled {} times at random instants: at saturation, and at ten messages a second", plan.kills);
        println!(
            "{:<20} {:>9} {:>7} {:>7} {:>9}   {:>9} {:>7} {:>7} {:>9}",
            "", "answers", "stuck", "wrong", "repeated", "answers", "stuck", "wrong", "repeated"
        );
        for bot in bots.iter().filter(|bot| !bot.is_echo) {
            let [eager, steady] = [Pace::Eager, Pace::Steady(10.0)].map(|pace| killed(bot, &plan, &server, pace));
            let cells = |counts: &Counts| {
                let answers = counts.latencies.len();
                format!("{answers:>9} {:>7} {:>7} {:>9}", counts.stuck, counts.wrong, counts.repeated)
            };
            println!("{:<20} {}   {}", bot.name, cells(&eager), cells(&steady));
        }
    }
}

fn measure(bot: &Bot, plan: &Plan, server: &Server, figures: &mut Figures) {
    bot.clear(&plan.places, &server.url);
    server.begin(CHATS, Pace::Eager, bot.is_echo);
    let running = bot.start(&plan.places, &server.url);
    let id = running.child.id();
    settle(server);
    let (before, start) = (cost(id).0, Instant::now());
    let counts = counted(server, Duration::from_secs(plan.seconds));
    let (after, memory) = cost(id);
    let answers = counts.latencies.len().max(1) as f64;
    let speed = answers / start.elapsed().as_secs_f64();
    figures.speed.push(speed);
    figures.work.push((after - before) / answers * 1e6);
    figures.memory.push(memory);
    figures.delays[2].push(percentiles(&counts));
    figures.calls = counts.calls;
    for (place, share) in [(0, 0.1), (1, 0.5)] {
        server.set_pace(Pace::Steady(speed * share));
        settle(server);
        figures.delays[place].push(percentiles(&counted(server, Duration::from_secs(plan.seconds.div_ceil(2)))));
    }
    server.close();
}

/// Lets a bot start, and what was under way end.
fn settle(server: &Server) {
    let start = Instant::now();
    let mut answers = 0;
    while answers < CHATS && start.elapsed() < Duration::from_secs(30) {
        std::thread::sleep(Duration::from_millis(50));
        answers += server.take().latencies.len();
    }
    std::thread::sleep(Duration::from_millis(500));
    drop(server.take());
}

fn counted(server: &Server, time: Duration) -> Counts {
    std::thread::sleep(time);
    server.take()
}

/// Median and 99th percentile, in milliseconds.
fn percentiles(counts: &Counts) -> (f64, f64) {
    let mut all = counts.latencies.clone();
    all.sort_unstable();
    let at = |hundredth: usize| all.get(all.len().saturating_sub(1) * hundredth / 100).copied().unwrap_or_default();
    (at(50).as_secs_f64() * 1e3, at(99).as_secs_f64() * 1e3)
}

/// Kills a bot at random instants; whoever waits for five seconds on a bot that answers others is stuck.
fn killed(bot: &Bot, plan: &Plan, server: &Server, pace: Pace) -> Counts {
    const PATIENCE: Duration = Duration::from_secs(5);
    bot.clear(&plan.places, &server.url);
    server.begin(50, pace, false);
    let start = Instant::now();
    let mut running = bot.start(&plan.places, &server.url);
    server.catch_up(start, PATIENCE);
    drop(server.take());
    let mut dice = 0x2545_f491_4f6c_dd1d_u64;
    for _ in 0..plan.kills {
        dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        std::thread::sleep(Duration::from_millis(300 + (dice >> 33) % 1_500));
        let _ = running.child.kill();
        let _ = running.child.wait();
        let start = Instant::now();
        running.child = bot.start_again(&plan.places, &server.url, &running);
        server.catch_up(start, PATIENCE);
    }
    server.close();
    std::thread::sleep(PATIENCE + Duration::from_secs(1));
    server.give_up(Instant::now());
    server.take()
}

/// What the server takes from a client that does nothing: the bots are far below.
fn bare(server: &Server) -> f64 {
    server.begin(CHATS, Pace::Eager, true);
    let host = server.url.trim_start_matches("http://").to_owned();
    let ask = |stream: &mut TcpStream, method: &str, body: &str, buffer: &mut Vec<u8>| {
        let head = format!("POST /bot1/{method} HTTP/1.1\r\ncontent-length: {}\r\n\r\n{body}", body.len());
        stream.write_all(head.as_bytes()).expect("sent");
        buffer.resize(64 * 1024, 0);
        let read = stream.read(buffer).expect("answered");
        String::from_utf8_lossy(&buffer[..read]).into_owned()
    };
    let mut stream = TcpStream::connect(&host).expect("there");
    let mut buffer = Vec::new();
    let (start, mut sent, mut offset) = (Instant::now(), 0_usize, 0_i64);
    while start.elapsed() < Duration::from_secs(2) {
        let news = ask(&mut stream, "getUpdates", &format!("{{\"offset\":{offset}}}"), &mut buffer);
        for update in news.split("\"update_id\":").skip(1) {
            offset = update.split(',').next().and_then(|id| id.parse().ok()).unwrap_or(offset) + 1;
            let chat = update.split("\"chat\":{\"id\":").nth(1).and_then(|rest| rest.split(',').next()).unwrap_or("0");
            ask(&mut stream, "sendMessage", &format!("{{\"chat_id\":{chat},\"text\":\"(0) x\"}}"), &mut buffer);
            sent += 1;
        }
    }
    server.close();
    sent as f64 / start.elapsed().as_secs_f64()
}

fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.get(sorted.len() / 2).copied().unwrap_or_default()
}

/// The lowest and the highest.
fn spread(values: &[f64]) -> (f64, f64) {
    values.iter().fold((f64::MAX, 0.0), |(low, high): (f64, f64), value| (low.min(*value), high.max(*value)))
}

fn tell(bots: &[&Bot], all: &BTreeMap<&str, Figures>) {
    println!(
        "\n{:<20} {:>10} {:>15} {:>9} {:>7}   {:>15} {:>15} {:>15}   keeps its state in",
        "", "answers/s", "(from … to)", "µs CPU", "MB", "10 %: p50 p99", "50 %: p50 p99", "all: p50 p99"
    );
    for bot in bots {
        let Some(figures) = all.get(bot.name) else { continue };
        let (low, high) = spread(&figures.speed);
        let delay = |place: usize| {
            let (mid, late): (Vec<f64>, Vec<f64>) = figures.delays[place].iter().copied().unzip();
            format!("{:>7.1} {:>7.1}", median(&mid), median(&late))
        };
        println!(
            "{:<20} {:>10.0} {:>15} {:>9.0} {:>7.0}   {:>15} {:>15} {:>15}   {}",
            bot.name,
            median(&figures.speed),
            format!("{low:.0} … {high:.0}"),
            median(&figures.work),
            median(&figures.memory),
            delay(0),
            delay(1),
            delay(2),
            bot.keeps
        );
        if !figures.calls.is_empty() {
            println!("{:<20} other calls: {:?}", "", figures.calls);
        }
    }
}
