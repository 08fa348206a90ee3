//! The bots that are compared: jalon, the floor, the peers. Each is a process that polls the local server.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// Of a shape that every library takes.
const TOKEN: &str = "123456:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// A bot that can be started, killed, and started again on what it kept.
pub struct Bot {
    pub name: &'static str,
    /// What it keeps its state in.
    pub keeps: &'static str,
    pub is_echo: bool,
    needs_redis: bool,
}

pub const BOTS: &[Bot] = &[
    Bot { name: "echo", keeps: "nothing", is_echo: true, needs_redis: false },
    Bot { name: "jalon", keeps: "sled, flushed before the answer", is_echo: false, needs_redis: false },
    Bot { name: "memory", keeps: "memory", is_echo: false, needs_redis: false },
    Bot { name: "sqlite", keeps: "SQLite, after the answer", is_echo: false, needs_redis: false },
    Bot { name: "redis", keeps: "Redis, after the answer", is_echo: false, needs_redis: true },
    Bot { name: "aiogram", keeps: "Redis, before the answer", is_echo: false, needs_redis: true },
    Bot { name: "python-telegram-bot", keeps: "a pickle, once a minute", is_echo: false, needs_redis: false },
    Bot { name: "grammy", keeps: "a file a chat, after the answer", is_echo: false, needs_redis: false },
];

/// Where programs and state are.
pub struct Places {
    /// The peers as `tests/bench/run` installs them.
    pub peers: PathBuf,
    /// This run's own folder.
    pub state: PathBuf,
}

/// A bot that runs, and the Redis beside it. Both end with the value.
pub struct Running {
    pub child: Child,
    port: u16,
    _redis: Option<Redis>,
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

struct Redis(Child);

impl Drop for Redis {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Bot {
    /// Whether its program is there.
    pub fn is_there(&self, places: &Places) -> bool {
        self.program(places).is_some_and(|command| Path::new(command.get_program()).exists())
    }

    fn program(&self, places: &Places) -> Option<Command> {
        let in_peers = |parts: &[&str]| parts.iter().fold(places.peers.clone(), |path, part| path.join(part));
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bench/peers");
        Some(match self.name {
            "jalon" => {
                let mut command = Command::new(env!("CARGO_BIN_EXE_jalon"));
                command.args(["run", "--config"]).arg(self.config(places));
                command
            }
            "echo" | "memory" | "sqlite" | "redis" => Command::new(in_peers(&["teloxide", self.name])),
            "aiogram" | "python-telegram-bot" => {
                let mut command = Command::new(in_peers(&[self.name, "bin", "python"]));
                command.arg(source.join(self.name).join("bot.py"));
                command
            }
            _ => {
                let mut command = Command::new(std::env::var("BENCH_NODE").unwrap_or("/usr/bin/node".to_owned()));
                command.arg(in_peers(&["grammy", "bot.mjs"]));
                command
            }
        })
    }

    fn folder(&self, places: &Places) -> PathBuf {
        places.state.join(self.name)
    }

    fn config(&self, places: &Places) -> PathBuf {
        self.folder(places).join("jalon.toml")
    }

    /// Begins with nothing kept.
    pub fn clear(&self, places: &Places, url: &str) {
        let folder = self.folder(places);
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).expect("a folder");
        if self.name == "jalon" {
            settle(&folder, url);
        }
    }

    /// Starts it on what it kept.
    pub fn start(&self, places: &Places, url: &str) -> Running {
        let folder = self.folder(places);
        let (redis, port) = if self.needs_redis { redis(&folder) } else { (None, 0) };
        Running { child: self.spawn(places, url, port), _redis: redis, port }
    }

    /// Starts it again after it was killed, on the Redis that went on.
    pub fn start_again(&self, places: &Places, url: &str, before: &Running) -> Child {
        self.spawn(places, url, before.port)
    }

    fn spawn(&self, places: &Places, url: &str, port: u16) -> Child {
        let folder = self.folder(places);
        let mut command = self.program(places).expect("a program");
        command.env("BENCH_API", url).env("BENCH_TOKEN", TOKEN).env("JALON_TELEGRAM_TOKEN", TOKEN);
        command.env("BENCH_STATE", &folder).env("BENCH_REDIS", format!("redis://127.0.0.1:{port}"));
        command.env("RUST_LOG", "error").stdin(Stdio::null()).stdout(Stdio::null());
        // What goes wrong at the start is worth seeing; what a kill leaves behind is not.
        if std::env::var("BENCH_SHOW").is_err() {
            command.stderr(Stdio::null());
        }
        command.spawn().expect("it starts")
    }
}

/// A centre with the same six questions, and everything at its default but the limit of one person:
/// here a person is a load, not a flood.
fn settle(folder: &Path, url: &str) {
    centre(folder, url, 100_000, "Europe/Paris");
}

/// The same with a limit of messages a second, in a time zone.
pub fn centre(folder: &Path, url: &str, per_second: u32, zone: &str) {
    let source = Path::new(env!("CARGO_MANIFEST_DIR"));
    copy(&source.join("tests/bench/centre"), folder);
    std::fs::copy(source.join("locales/en/common.ftl"), folder.join("locales/en/common.ftl")).expect("copied");
    let config = format!(
        "[centre]\nname = \"Bench\"\ncontroller = \"Bench\"\ntimezone = {zone:?}\nlanguages = [\"en\"]\n\n\
         [content]\ndialogues = {dialogues:?}\nlocales = {locales:?}\n\n\
         [store]\nurl = \"sled:{store}\"\nkey-file = {key:?}\n\n\
         [limits]\nper-person = 1000\nin-flight = 64\n\n[telegram]\napi-url = {url:?}\nper-chat = 1000\nper-second = {per_second}\n",
        dialogues = folder.join("dialogues"),
        locales = folder.join("locales"),
        store = folder.join("store").display(),
        key = folder.join("store.key"),
    );
    std::fs::write(folder.join("jalon.toml"), config).expect("written");
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("a folder").flatten() {
        let place = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &place);
        } else {
            std::fs::copy(entry.path(), place).expect("copied");
        }
    }
}

/// A Redis that outlives a kill of its client, as its own documentation says to set it up.
fn redis(folder: &Path) -> (Option<Redis>, u16) {
    let port = std::net::TcpListener::bind("127.0.0.1:0").and_then(|bound| bound.local_addr()).expect("a port").port();
    let mut command = Command::new("redis-server");
    command.args(["--port", &port.to_string(), "--bind", "127.0.0.1", "--appendonly", "yes", "--dir"]).arg(folder);
    let child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    let child = child.expect("redis-server is installed: apt-get install redis-server");
    for _ in 0..200 {
        if std::net::TcpStream::connect(("127.0.0.1", port)).is_ok() {
            break;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    (Some(Redis(child)), port)
}

/// Processor time of a process, in seconds, and what it holds of memory, in MB.
pub fn cost(id: u32) -> (f64, f64) {
    let stat = std::fs::read_to_string(format!("/proc/{id}/stat")).unwrap_or_default();
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    let ticks: f64 = [11, 12].iter().filter_map(|at| fields.get(*at)?.parse::<f64>().ok()).sum();
    let status = std::fs::read_to_string(format!("/proc/{id}/status")).unwrap_or_default();
    let kilobytes =
        status.lines().find_map(|line| line.strip_prefix("VmRSS:")?.split_whitespace().next()?.parse().ok());
    (ticks / 100.0, kilobytes.unwrap_or(0.0) / 1000.0)
}
