//! A Bot API server on loopback that costs as little as it can: plain sockets, a thread for each
//! connection, answers written by hand. It plays the people too: each chat sends its next line when it
//! has its answer.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::time::{Duration, Instant};

/// Answers of one conversation: `/start`, then six lines.
pub const LINES: usize = 7;
/// Most updates in one answer, as the Bot API has it.
const BATCH: usize = 100;

/// How people write.
#[derive(Clone, Copy, PartialEq)]
pub enum Pace {
    /// At once when they have their answer.
    Eager,
    /// So many lines a second over all chats.
    Steady(f64),
}

/// What a chat waits for.
struct Chat {
    /// Lines sent: the answer to the line `sent` begins with that number.
    sent: usize,
    at: Instant,
    is_waiting: bool,
}

/// What was counted since the last look.
#[derive(Clone, Debug, Default)]
pub struct Counts {
    pub latencies: Vec<Duration>,
    pub finished: usize,
    /// Answers to another question than the one that was answered.
    pub wrong: usize,
    /// Answers that came a second time.
    pub repeated: usize,
    /// Conversations without an answer, given up.
    pub stuck: usize,
    /// Messages that were taken, whatever they say.
    pub taken: usize,
    /// Messages that came too fast and were not taken.
    pub too_fast: usize,
    pub calls: BTreeMap<String, usize>,
}

struct State {
    updates: VecDeque<(i64, String)>,
    next_update: i64,
    next_chat: i64,
    chats: HashMap<i64, Chat>,
    /// Chats that may write.
    idle: VecDeque<i64>,
    pace: Pace,
    /// A bot that echoes: every line is answered by anything.
    is_echo: bool,
    is_open: bool,
    /// Messages in so much time, at most: as Telegram has it, perhaps in another time.
    limit: Option<(usize, Duration)>,
    /// When the last ones were taken.
    taken: VecDeque<Instant>,
    counts: Counts,
}

struct Shared {
    state: Mutex<State>,
    news: Condvar,
}

/// A running server.
#[derive(Clone)]
pub struct Server {
    shared: Arc<Shared>,
    pub url: String,
}

impl Server {
    pub fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let state = State {
            updates: VecDeque::new(),
            next_update: 1,
            next_chat: 1_000,
            chats: HashMap::new(),
            idle: VecDeque::new(),
            pace: Pace::Eager,
            is_echo: false,
            is_open: false,
            limit: None,
            taken: VecDeque::new(),
            counts: Counts::default(),
        };
        let shared = Arc::new(Shared { state: Mutex::new(state), news: Condvar::new() });
        let server = Self { shared, url };
        let (accepting, writing) = (server.clone(), server.clone());
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let server = accepting.clone();
                std::thread::spawn(move || server.serve(stream));
            }
        });
        std::thread::spawn(move || writing.write_steadily());
        server
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.shared.state.lock().expect("no thread panics")
    }

    /// New people come, so many at once, and write at that pace. Those of before are forgotten.
    pub fn begin(&self, chats: usize, pace: Pace, is_echo: bool) {
        let mut state = self.state();
        state.chats.clear();
        state.idle.clear();
        state.updates.clear();
        (state.pace, state.is_echo, state.is_open, state.counts) = (pace, is_echo, true, Counts::default());
        for _ in 0..chats {
            state.newcomer();
        }
        drop(state);
        self.shared.news.notify_all();
    }

    /// Nobody writes any more; answers under way are still taken.
    pub fn close(&self) {
        self.state().is_open = false;
    }

    /// Takes so many messages in so much time, and refuses the others.
    #[allow(dead_code, reason = "only the storm is limited")]
    pub fn limit(&self, messages: usize, time: Duration) {
        self.state().limit = Some((messages, time));
    }

    pub fn set_pace(&self, pace: Pace) {
        self.state().pace = pace;
    }

    /// What was counted since the last look.
    pub fn take(&self) -> Counts {
        std::mem::take(&mut self.state().counts)
    }

    /// The same, once there is an answer, or after that time.
    #[allow(dead_code, reason = "only the smoke test waits so")]
    pub fn news_within(&self, time: Duration) -> Counts {
        let state = self.state();
        let is_still = |state: &mut State| state.counts.latencies.is_empty();
        let (mut state, _) = self.shared.news.wait_timeout_while(state, time, is_still).expect("no thread panics");
        std::mem::take(&mut state.counts)
    }

    /// Waits until everybody who wrote before that moment has an answer: not longer than `patience` after the
    /// first answer since then, and half a minute for that one.
    #[allow(dead_code, reason = "only kills are waited for")]
    pub fn catch_up(&self, since: Instant, patience: Duration) {
        let answers = self.state().counts.latencies.len();
        let mut first = None;
        while since.elapsed() < Duration::from_secs(30) && first.is_none_or(|at: Instant| at.elapsed() < patience) {
            let state = self.state();
            if first.is_none() && state.counts.latencies.len() > answers {
                first = Some(Instant::now());
            }
            if first.is_some() && !state.chats.values().any(|chat| chat.is_waiting && chat.at < since) {
                return;
            }
            drop(state);
            std::thread::sleep(Duration::from_millis(10));
        }
        self.give_up(since);
    }

    /// Whoever wrote before that moment and has no answer gives up, and somebody new comes instead.
    pub fn give_up(&self, since: Instant) {
        let mut state = self.state();
        let lost = state.chats.iter().filter(|(_, chat)| chat.is_waiting && chat.at < since);
        let lost: Vec<i64> = lost.map(|(id, _)| *id).collect();
        state.counts.stuck += lost.len();
        for id in lost {
            state.chats.remove(&id);
            state.newcomer();
        }
        drop(state);
        self.shared.news.notify_all();
    }

    fn write_steadily(&self) {
        let mut owed = 0.0;
        let mut last = Instant::now();
        loop {
            std::thread::sleep(Duration::from_millis(1));
            let mut state = self.state();
            let passed = last.elapsed().as_secs_f64();
            last = Instant::now();
            let Pace::Steady(rate) = state.pace else { continue };
            owed = (owed + passed * rate).min(rate.max(1.0));
            let mut is_news = false;
            while owed >= 1.0 && state.is_open {
                let Some(chat) = state.idle.pop_front() else { break };
                owed -= 1.0;
                state.write(chat);
                is_news = true;
            }
            drop(state);
            if is_news {
                self.shared.news.notify_all();
            }
        }
    }

    fn serve(&self, stream: TcpStream) {
        let _ = stream.set_nodelay(true);
        let Ok(mut out) = stream.try_clone() else { return };
        let mut from = BufReader::new(stream);
        while let Some((method, body)) = request(&mut from) {
            let result = self.answer(&method, &body);
            let answer = format!(
                "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{result}",
                result.len()
            );
            if out.write_all(answer.as_bytes()).is_err() {
                return;
            }
        }
    }

    fn answer(&self, method: &str, body: &str) -> String {
        match method {
            "getupdates" => {
                let wait = number(body, "timeout").unwrap_or(0).clamp(0, 30);
                self.updates(number(body, "offset"), Duration::from_secs(wait.unsigned_abs()))
            }
            "sendmessage" => self.sent(number(body, "chat_id").unwrap_or(0), body),
            "getme" => r#"{"ok":true,"result":{"id":123456,"is_bot":true,"first_name":"b","username":"bench_bot","can_join_groups":true,"can_read_all_group_messages":false,"supports_inline_queries":false,"can_connect_to_business":false,"has_main_web_app":false,"has_topics_enabled":false,"allows_users_to_create_topics":false}}"#.to_owned(),
            "getwebhookinfo" => {
                r#"{"ok":true,"result":{"url":"","has_custom_certificate":false,"pending_update_count":0}}"#.to_owned()
            }
            other => {
                *self.state().counts.calls.entry(other.to_owned()).or_default() += 1;
                r#"{"ok":true,"result":true}"#.to_owned()
            }
        }
    }

    fn updates(&self, offset: Option<i64>, wait: Duration) -> String {
        let start = Instant::now();
        let mut state = self.state();
        if let Some(offset) = offset {
            while state.updates.front().is_some_and(|(id, _)| *id < offset) {
                state.updates.pop_front();
            }
        }
        while state.updates.is_empty() {
            let Some(left) = wait.checked_sub(start.elapsed()).filter(|left| !left.is_zero()) else { break };
            state = self.shared.news.wait_timeout(state, left).expect("no thread panics").0;
        }
        let batch: Vec<&str> = state.updates.iter().take(BATCH).map(|(_, update)| update.as_str()).collect();
        format!(r#"{{"ok":true,"result":[{}]}}"#, batch.join(","))
    }

    fn sent(&self, id: i64, body: &str) -> String {
        let mut state = self.state();
        if state.is_too_fast() {
            state.counts.too_fast += 1;
            return r#"{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 1","parameters":{"retry_after":1}}"#.to_owned();
        }
        state.counts.taken += 1;
        let number = marker(body);
        let is_news = state.heard(id, number);
        drop(state);
        if is_news {
            self.shared.news.notify_all();
        }
        format!(
            r#"{{"ok":true,"result":{{"message_id":{},"date":1700000000,"chat":{{"id":{id},"type":"private","first_name":"b"}},"text":"x"}}}}"#,
            id + 1
        )
    }
}

impl State {
    fn newcomer(&mut self) {
        self.next_chat += 1;
        let id = self.next_chat;
        self.chats.insert(id, Chat { sent: 0, at: Instant::now(), is_waiting: false });
        self.goes_on(id);
    }

    fn is_too_fast(&mut self) -> bool {
        let Some((most, time)) = self.limit else { return false };
        let now = Instant::now();
        while self.taken.front().is_some_and(|at| now.duration_since(*at) >= time) {
            self.taken.pop_front();
        }
        let is_full = self.taken.len() >= most;
        if !is_full {
            self.taken.push_back(now);
        }
        is_full
    }

    fn goes_on(&mut self, id: i64) {
        match self.pace {
            Pace::Eager if self.is_open => self.write(id),
            _ => self.idle.push_back(id),
        }
    }

    /// Somebody writes their next line.
    fn write(&mut self, id: i64) {
        let Some(chat) = self.chats.get_mut(&id) else { return };
        let text = match chat.sent {
            0 => "/start".to_owned(),
            1 => "yes".to_owned(),
            more => format!("lilac {more}"),
        };
        let entities =
            if chat.sent == 0 { r#","entities":[{"type":"bot_command","offset":0,"length":6}]"# } else { "" };
        chat.sent += 1;
        chat.is_waiting = true;
        chat.at = Instant::now();
        let update = self.next_update;
        self.next_update += 1;
        self.updates.push_back((
            update,
            format!(
                r#"{{"update_id":{update},"message":{{"message_id":{update},"date":1700000000,"chat":{{"id":{id},"type":"private","first_name":"b"}},"from":{{"id":{id},"is_bot":false,"first_name":"b","language_code":"en"}},"text":"{text}"{entities}}}}}"#
            ),
        ));
    }

    /// Somebody got an answer. Gives back whether there are new updates.
    fn heard(&mut self, id: i64, number: Option<usize>) -> bool {
        let (Some(chat), Some(number)) = (self.chats.get_mut(&id), number) else { return false };
        if !chat.is_waiting || !self.is_echo && number != 0 && number < chat.sent {
            self.counts.repeated += 1;
            return false;
        }
        if !self.is_echo && number != chat.sent {
            self.counts.wrong += 1;
            self.chats.remove(&id);
            self.newcomer();
            return true;
        }
        chat.is_waiting = false;
        self.counts.latencies.push(chat.at.elapsed());
        if chat.sent == LINES {
            self.counts.finished += 1;
            self.chats.remove(&id);
            self.newcomer();
        } else {
            self.goes_on(id);
        }
        true
    }
}

/// One request: the method in small letters, the body.
fn request(from: &mut BufReader<TcpStream>) -> Option<(String, String)> {
    let mut line = String::new();
    from.read_line(&mut line).ok().filter(|read| *read > 0)?;
    let path = line.split(' ').nth(1)?.to_owned();
    let mut length = 0;
    loop {
        line.clear();
        from.read_line(&mut line).ok().filter(|read| *read > 0)?;
        let header = line.trim();
        if header.is_empty() {
            break;
        }
        if let Some((name, value)) = header.split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            length = value.trim().parse().ok()?;
        }
    }
    let mut body = vec![0; length];
    from.read_exact(&mut body).ok()?;
    let method = path.split('?').next()?.rsplit('/').next()?.to_ascii_lowercase();
    Some((method, String::from_utf8(body).ok()?))
}

/// A number of a JSON or form body.
fn number(body: &str, name: &str) -> Option<i64> {
    let at = body.find(name)? + name.len();
    let rest = body[at..].trim_start_matches(['"', ':', '=', ' ']);
    let end = rest.find(|letter: char| letter != '-' && !letter.is_ascii_digit()).unwrap_or(rest.len());
    rest[..end].parse().ok()
}

/// The number of the question in a body: "(3)", or as forms write it.
fn marker(body: &str) -> Option<usize> {
    let at = body.find("(").map(|at| at + 1).or_else(|| body.find("%28").map(|at| at + 3))?;
    let (digit, rest) = body[at..].split_at_checked(1)?;
    (rest.starts_with(')') || rest.starts_with("%29")).then(|| digit.parse().ok())?
}
