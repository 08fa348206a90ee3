//! A proxy of the tests' own between the bot and the homeserver, which turns latencies over: a sync comes before
//! the answer to the request that it tells of, or before the rest of what it tells, or twice. It also lies, as a
//! homeserver can: it tells of events that nobody sent, and says that somebody else sent what was sent. What it does
//! depends on what passed, never on time.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::time::Duration;

use serde_json::{Value, json};

/// Longest hold of an answer: a client that never asks on must not hang the test.
const PATIENCE: Duration = Duration::from_secs(30);
/// The state event that says whose room it is.
const PURPOSE: &str = "fr.jalon.room";

/// Begins the names of events that nobody sent.
pub const FORGED: &str = "$forged";

/// Between a place in the stream of the homeserver and the number of the sync that ended there.
const PLACE: &str = "xx";

/// The way to a homeserver; its threads end with the process.
#[derive(Clone)]
pub struct Proxy {
    pub url: String,
    upstream: u16,
    state: Arc<(Mutex<State>, Condvar)>,
}

#[derive(Default)]
struct State {
    /// Rooms that are made are told of before their purpose is there, and before the answer.
    are_rooms_early: bool,
    /// What is said is told of before the answer.
    are_words_early: bool,
    /// Every sync comes twice.
    are_syncs_twice: bool,
    /// The next answer to the making of a room gets lost.
    is_answer_lost: bool,
    /// These tokens have ended, and those that come next will not have.
    ended: BTreeSet<String>,
    tokens: BTreeSet<String>,
    /// Rooms that are being made through here.
    making: usize,
    /// Rooms that a sync told of.
    known: BTreeSet<String>,
    /// What is still to be told of a room, state and timeline.
    kept_back: BTreeMap<String, (Vec<Value>, Vec<Value>)>,
    /// Rooms of which the next sync tells nothing; the one after it does.
    late: BTreeSet<String>,
    /// Syncs that were asked for.
    syncs: u64,
    /// Events by the number of the first sync that told of them.
    told: BTreeMap<String, u64>,
    /// A sync that is to be given once more.
    again: Option<String>,
    /// What was asked for, without its body: method and path.
    asked: Vec<String>,
    /// Events as syncs told of them, and forged ones, by their names.
    events: BTreeMap<String, Value>,
    /// Events that nobody sent, by the room in which the next sync tells of them.
    forged: BTreeMap<String, Vec<Value>>,
    /// The keys of everybody as they were told last, by user and kind; and those that are told from then on.
    keys: BTreeMap<String, Keys>,
    old_keys: BTreeMap<String, Keys>,
    /// In this room events of these kinds are told as if this user had sent them.
    lies: Option<(String, Vec<&'static str>, String)>,
}

/// What a homeserver says of the keys of somebody: of their devices, and of their identity.
pub type Keys = BTreeMap<&'static str, Value>;
const KEYS: [&str; 3] = ["device_keys", "master_keys", "self_signing_keys"];

struct Request {
    method: String,
    path: String,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Proxy {
    pub fn before(url: &str) -> Self {
        let upstream = url.rsplit_once(':').and_then(|(_, port)| port.parse().ok()).expect("a port");
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let proxy = Self { url, upstream, state: Arc::default() };
        let serving = proxy.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let proxy = serving.clone();
                std::thread::spawn(move || proxy.serve(stream));
            }
        });
        proxy
    }

    /// From now on rooms, and what is said, are told of by a sync before the request is answered.
    pub fn turns_over(&self) {
        let mut state = self.state();
        (state.are_rooms_early, state.are_words_early) = (true, true);
    }

    /// From now on every sync comes twice.
    pub fn repeats_syncs(&self) {
        self.state().are_syncs_twice = true;
    }

    /// The next answer to the making of a room gets lost.
    pub fn loses_an_answer(&self) {
        self.state().is_answer_lost = true;
    }

    /// The next sync that tells of this room says nothing of it; the one after it does.
    pub fn keeps_back(&self, room: &str) {
        self.state().late.insert(room.to_owned());
    }

    /// The next sync tells of this event in this room, whoever is said to have sent it.
    pub fn forges(&self, room: &str, event: Value) {
        let name = event["event_id"].as_str().expect("a name").to_owned();
        self.state().events.insert(name, event.clone());
        self.state().forged.entry(room.to_owned()).or_default().push(event);
    }

    /// The next sync tells once more of an event, under another name.
    pub fn replays(&self, room: &str, event: &str, name: &str) {
        let mut again = self.state().events.get(event).cloned().expect("a sync told of it");
        again["event_id"] = name.into();
        self.forges(room, again);
    }

    /// The keys of somebody as they were told last.
    pub fn keys_of(&self, user: &str) -> Keys {
        self.state().keys.get(user).cloned().expect("somebody asked for them")
    }

    /// From now on these are told as the keys of somebody.
    pub fn tells_keys(&self, user: &str, keys: Keys) {
        self.state().old_keys.insert(user.to_owned(), keys);
    }

    /// From now on these kinds of events in this room are told as if this user had sent them.
    pub fn lies(&self, room: &str, kinds: &[&'static str], user: &str) {
        self.state().lies = Some((room.to_owned(), kinds.to_vec(), user.to_owned()));
    }

    /// The homeserver ends the sessions that it has, and keeps the devices.
    pub fn ends_sessions(&self) {
        let mut state = self.state();
        let tokens = std::mem::take(&mut state.tokens);
        state.ended.extend(tokens);
    }

    /// How often something was asked for whose method and path hold this.
    pub fn count(&self, what: &str) -> usize {
        self.state().asked.iter().filter(|asked| asked.contains(what)).count()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.0.lock().expect("no panic holds it")
    }

    /// Waits until it is so, or until nobody would wait longer.
    fn until(&self, is_so: impl Fn(&State) -> bool) -> MutexGuard<'_, State> {
        let waited = self.state.1.wait_timeout_while(self.state(), PATIENCE, |state| !is_so(state));
        waited.expect("no panic holds it").0
    }

    fn serve(&self, stream: TcpStream) {
        let Some(request) = Request::read(&stream) else { return };
        if let Some((status, body)) = self.answer(&request) {
            let head = format!(
                "HTTP/1.1 {status} -\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
                body.len()
            );
            let mut stream = stream;
            // Whoever no longer waits asks again.
            let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(&body));
        }
    }

    /// What the bot reads; nothing when the connection is to break.
    fn answer(&self, request: &Request) -> Option<(u16, Vec<u8>)> {
        let path = request.path.split('?').next().unwrap_or_default().to_owned();
        {
            let mut state = self.state();
            state.asked.push(format!("{} {path}", request.method));
            if let Some(token) = request.header("authorization") {
                if state.ended.contains(token) {
                    let said = json!({ "errcode": "M_UNKNOWN_TOKEN", "error": "it has ended", "soft_logout": true });
                    return Some((401, said.to_string().into_bytes()));
                }
                state.tokens.insert(token.to_owned());
            }
        }
        if path.ends_with("/sync") {
            return self.sync(request);
        }
        if path.ends_with("/createRoom") {
            return self.make(request);
        }
        if request.method == "GET" && path.contains(&format!("/state/{PURPOSE}")) {
            let state = self.state();
            if state.kept_back.keys().any(|room| path.contains(&encoded(room)) || path.contains(room)) {
                return Some((404, br#"{"errcode":"M_NOT_FOUND","error":"not yet"}"#.to_vec()));
            }
        }
        if let (true, Some((_, name))) = (request.method == "GET", path.rsplit_once("/event/")) {
            let name = name.replace("%24", "$");
            if let Some(event) = self.state().events.get(&name).filter(|_| name.starts_with(FORGED)) {
                return Some((200, event.to_string().into_bytes()));
            }
        }
        let mut answered = self.forward(request)?;
        if let Some((room, kinds, user)) = self.state().lies.clone()
            && path.contains("/rooms/")
            && (path.contains(&encoded(&room)) || path.contains(&room))
            && let Ok(mut told) = serde_json::from_slice::<Value>(&answered.1)
        {
            disguise(&mut told, &kinds, &user);
            answered.1 = told.to_string().into_bytes();
        }
        if path.ends_with("/keys/query") {
            answered.1 = self.tell_keys(answered.1);
        }
        if request.method == "PUT" && path.contains("/send/") && self.state().are_words_early {
            let said: Value = serde_json::from_slice(&answered.1).unwrap_or_default();
            if let Some(event) = said["event_id"].as_str() {
                // Told of, and whoever was told asks on: it was handled.
                drop(self.until(|state| state.told.get(event).is_some_and(|sync| state.syncs > *sync)));
            }
        }
        Some(answered)
    }

    fn tell_keys(&self, body: Vec<u8>) -> Vec<u8> {
        let Ok(mut told) = serde_json::from_slice::<Value>(&body) else { return body };
        let mut state = self.state();
        let users: Vec<String> =
            told["device_keys"].as_object().into_iter().flatten().map(|(user, _)| user.clone()).collect();
        for user in users {
            if let Some(keys) = state.old_keys.get(&user) {
                keys.iter().for_each(|(kind, key)| told[*kind][&user] = key.clone());
            } else {
                let keys = KEYS.map(|kind| (kind, told[kind][&user].clone())).into_iter().collect();
                state.keys.insert(user, keys);
            }
        }
        told.to_string().into_bytes()
    }

    fn make(&self, request: &Request) -> Option<(u16, Vec<u8>)> {
        let is_early = {
            let mut state = self.state();
            state.making += usize::from(state.are_rooms_early);
            state.are_rooms_early
        };
        let answered = self.forward(request);
        let body = answered.as_ref().map(|(_, body)| body.clone()).unwrap_or_default();
        let made: Value = serde_json::from_slice(&body).unwrap_or_default();
        if is_early {
            let room = made["room_id"].as_str().unwrap_or_default().to_owned();
            // Told of without its purpose, then with it, and whoever was told asks on.
            let is_told = |state: &State| {
                let told = state.told.get(&room);
                told.is_some_and(|sync| state.syncs > *sync + 1) && !state.kept_back.contains_key(&room)
            };
            let mut state = self.until(is_told);
            state.making -= 1;
        }
        let is_lost = std::mem::take(&mut self.state().is_answer_lost);
        answered.filter(|_| !is_lost)
    }

    fn sync(&self, request: &Request) -> Option<(u16, Vec<u8>)> {
        let number = {
            let mut state = self.state();
            state.syncs += 1;
            self.state.1.notify_all();
            if let Some(body) = state.again.take() {
                return Some((200, body.into_bytes()));
            }
            state.syncs
        };
        // What is kept back is not waited for.
        let has_more = !self.state().kept_back.is_empty() || !self.state().forged.is_empty();
        let (status, body) = if has_more { self.forward(&request.at_once())? } else { self.forward(request)? };
        let Ok(mut synced) = serde_json::from_slice::<Value>(&body) else { return Some((status, body)) };
        if status != 200 {
            return Some((status, body));
        }
        let mut state = self.state();
        let before = std::mem::take(&mut state.kept_back);
        let joined: Vec<String> =
            synced["rooms"]["join"].as_object().into_iter().flatten().map(|(id, _)| id.clone()).collect();
        for room in joined {
            let is_new = state.known.insert(room.clone());
            if is_new && state.making > 0 {
                keep_back(&mut synced, &room, &mut state, |event| {
                    event["type"] == "m.room.create" || event["type"] == "m.room.member"
                });
            } else if state.late.remove(&room) {
                keep_back(&mut synced, &room, &mut state, |_| false);
            }
            state.told.entry(room).or_insert(number);
        }
        for (room, events) in std::mem::take(&mut state.forged) {
            let timeline = &mut synced["rooms"]["join"][&room]["timeline"]["events"];
            let mut all = timeline.as_array_mut().map(std::mem::take).unwrap_or_default();
            all.extend(events);
            *timeline = Value::Array(all);
        }
        if let Some((room, kinds, user)) = &state.lies {
            let joined = synced.get_mut("rooms").and_then(|rooms| rooms.get_mut("join"));
            if let Some(update) = joined.and_then(|joined| joined.get_mut(room)) {
                disguise(update, kinds, user);
            }
        }
        for (room, (states, timeline)) in before {
            let update = &mut synced["rooms"]["join"][&room];
            put_before(&mut update["state"]["events"], states);
            put_before(&mut update["timeline"]["events"], timeline);
        }
        for (_, update) in synced["rooms"]["join"].as_object().into_iter().flatten() {
            for event in update["timeline"]["events"].as_array().into_iter().flatten() {
                if let Some(id) = event["event_id"].as_str() {
                    state.told.entry(id.to_owned()).or_insert(number);
                    state.events.insert(id.to_owned(), event.clone());
                }
            }
        }
        if !state.kept_back.is_empty() {
            // A client takes nothing from two syncs that end at the same place.
            let end = synced["next_batch"].as_str().unwrap_or_default();
            synced["next_batch"] = format!("{end}{PLACE}{number}").into();
        }
        let body = synced.to_string();
        if state.are_syncs_twice {
            state.again = Some(body.clone());
        }
        Some((status, body.into_bytes()))
    }

    fn forward(&self, request: &Request) -> Option<(u16, Vec<u8>)> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.upstream)).ok()?;
        let mut head = format!("{} {} HTTP/1.0\r\n", request.method, request.known_path());
        for (name, value) in &request.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        stream.write_all(format!("{head}\r\n").as_bytes()).ok()?;
        stream.write_all(&request.body).ok()?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).ok()?;
        let end = answer.windows(4).position(|bytes| bytes == b"\r\n\r\n")?;
        let status = String::from_utf8_lossy(&answer[..end]).split(' ').nth(1)?.parse().ok()?;
        Some((status, answer.split_off(end + 4)))
    }
}

impl Request {
    fn read(stream: &TcpStream) -> Option<Self> {
        let mut reader = BufReader::new(stream);
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        let mut words = line.split_whitespace();
        let (method, path) = (words.next()?.to_owned(), words.next()?.to_owned());
        let (mut headers, mut length) = (Vec::new(), 0);
        loop {
            let mut line = String::new();
            reader.read_line(&mut line).ok()?;
            let Some((name, value)) = line.trim_end().split_once(':') else { break };
            let (name, value) = (name.to_ascii_lowercase(), value.trim().to_owned());
            if name == "content-length" {
                length = value.parse().ok()?;
            }
            // Each answer is read to its end, as it is.
            if !matches!(&*name, "connection" | "accept-encoding") {
                headers.push((name, value));
            }
        }
        let mut body = vec![0; length];
        reader.read_exact(&mut body).ok()?;
        Some(Self { method, path, headers, body })
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| &**value)
    }

    /// The path with places in the stream as the homeserver knows them.
    fn known_path(&self) -> String {
        let Some((path, query)) = self.path.split_once('?') else { return self.path.clone() };
        let known = |pair: &str| match pair.split_once('=') {
            Some(("since" | "from", place)) => pair.replace(place, place.split(PLACE).next().unwrap_or_default()),
            _ => pair.to_owned(),
        };
        let query: Vec<String> = query.split('&').map(known).collect();
        format!("{path}?{}", query.join("&"))
    }

    /// The same without waiting for news.
    fn at_once(&self) -> Self {
        let (path, query) = self.path.split_once('?').unwrap_or((&self.path, ""));
        let rest: Vec<_> = query.split('&').filter(|pair| !pair.starts_with("timeout=")).collect();
        let path = format!("{path}?{}&timeout=0", rest.join("&"));
        let Self { method, headers, body, .. } = self;
        Self { method: method.clone(), path, headers: headers.clone(), body: body.clone() }
    }
}

/// Takes out of a sync what it tells of a room, but for what is meant to stay.
fn keep_back(synced: &mut Value, room: &str, state: &mut State, stays: impl Fn(&Value) -> bool) {
    let update = &mut synced["rooms"]["join"][room];
    let take = |events: &mut Value| -> Vec<Value> {
        let all = events.as_array_mut().map(std::mem::take).unwrap_or_default();
        let (staying, taken) = all.into_iter().partition(|event| stays(event));
        *events = Value::Array(staying);
        taken
    };
    let taken = (take(&mut update["state"]["events"]), take(&mut update["timeline"]["events"]));
    state.kept_back.insert(room.to_owned(), taken);
}

/// Every event of these kinds as if this user had sent it.
fn disguise(told: &mut Value, kinds: &[&str], user: &str) {
    match told {
        Value::Array(all) => all.iter_mut().for_each(|one| disguise(one, kinds, user)),
        Value::Object(fields) => {
            let is_meant = fields.get("type").and_then(Value::as_str).is_some_and(|kind| kinds.contains(&kind));
            if is_meant && fields.contains_key("sender") {
                fields.insert("sender".to_owned(), user.into());
            }
            fields.values_mut().for_each(|one| disguise(one, kinds, user));
        }
        _ => {}
    }
}

fn put_before(events: &mut Value, mut earlier: Vec<Value>) {
    earlier.extend(events.as_array_mut().map(std::mem::take).unwrap_or_default());
    *events = Value::Array(earlier);
}

/// A room's id as it stands in a path.
fn encoded(room: &str) -> String {
    room.replace('!', "%21").replace(':', "%3A")
}
