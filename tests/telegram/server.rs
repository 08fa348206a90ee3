//! A Bot API server on loopback, for tests: it keeps updates as Telegram does, checks every call
//! against the Bot API description, and fails on demand.
//!
//! An update is given again and again until a later offset confirms it. Nothing here sleeps; waiting
//! is for a condition, with a bound.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::time::{Duration, Instant};

use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use serde_json::{Value, json};
use tokio::sync::Notify;

/// Longest wait of a test for something that must happen.
const PATIENCE: Duration = Duration::from_secs(60);
const DESCRIPTION: &str = include_str!("bot-api.json");

/// What a call is answered instead of what it should be.
#[derive(Clone, Debug)]
pub enum Fault {
    /// An error of Telegram: code, words, seconds to wait.
    Error(u16, &'static str, Option<u32>),
    /// The message is taken, then the connection dies.
    Lost,
    /// A page of somebody who stands between, with that status.
    Page(u16),
}

/// A message as a person sees it.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    pub id: i64,
    pub text: String,
    /// Label and data of each button; empty once they are closed.
    pub buttons: Vec<(String, String)>,
}

#[derive(Default)]
struct Kept {
    updates: VecDeque<(i64, Value)>,
    last_update: i64,
    last_message: i64,
    chats: BTreeMap<i64, Vec<Shown>>,
    deleted: Vec<i64>,
    /// Method, calls that pass before, what happens then.
    faults: VecDeque<(&'static str, usize, Fault)>,
    /// The newest message of each person.
    written: BTreeMap<i64, i64>,
    problems: Vec<String>,
    calls: BTreeMap<String, u64>,
    commands: Vec<Value>,
}

struct Inner {
    kept: Mutex<Kept>,
    changed: Condvar,
    news: Notify,
    description: Value,
}

/// A running server.
#[derive(Clone)]
pub struct Server {
    inner: Arc<Inner>,
    pub url: String,
}

impl Server {
    /// Starts on a free loopback port, on a thread of its own.
    pub fn start() -> Self {
        let description: Value = serde_json::from_str(DESCRIPTION).expect("the description is JSON");
        let inner = Arc::new(Inner {
            kept: Mutex::default(),
            changed: Condvar::new(),
            news: Notify::new(),
            description: description["methods"].clone(),
        });
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a loopback port");
        listener.set_nonblocking(true).expect("a socket");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let state = inner.clone();
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
            runtime.block_on(async {
                let listener = tokio::net::TcpListener::from_std(listener).expect("a listener");
                let app = Router::new().route("/{token}/{method}", post(called)).with_state(state);
                axum::serve(listener, app).await.expect("served");
            });
        });
        Self { inner, url }
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.inner.kept.lock().expect("no panic holds it")
    }

    /// The next call of that method fails so.
    pub fn fail(&self, method: &'static str, fault: Fault) {
        self.kept().faults.push_back((method, 0, fault));
    }

    /// So many calls of that method fail so, one after the other.
    pub fn fail_often(&self, method: &'static str, times: usize, fault: &Fault) {
        self.kept().faults.extend((0..times).map(|_| (method, 0, fault.clone())));
    }

    /// So many calls of that method pass, the next fails so.
    #[allow(dead_code)]
    pub fn fail_at(&self, method: &'static str, passing: usize, fault: Fault) {
        self.kept().faults.push_back((method, passing, fault));
    }

    /// A person types something.
    pub fn says(&self, user: i64, text: &str) {
        self.sends(user, &json!({ "text": text }));
    }

    /// A person sends something, or a phone tells that something happened in the chat.
    pub fn sends(&self, user: i64, extra: &Value) {
        self.update(|kept| {
            kept.last_message += 1;
            kept.written.insert(user, kept.last_message);
            json!({ "message": message(user, kept.last_message, extra) })
        });
    }

    /// The newest message of a person is as given from now on. A reaction to it is such an edit too, without a change.
    pub fn edits(&self, user: i64, extra: &Value) {
        self.update(|kept| {
            let mut edited = message(user, kept.written.get(&user).copied().unwrap_or(0), extra);
            edited["edit_date"] = json!(1_790_000_000 + kept.last_update);
            json!({ "edited_message": edited })
        });
    }

    /// A person presses a button of a message.
    pub fn presses(&self, user: i64, shown: &Shown, label: &str) {
        let data = shown.buttons.iter().find(|(name, _)| name == label).map(|(_, data)| data.clone());
        let data = data.unwrap_or_else(|| panic!("no button {label} in {shown:?}"));
        let id = shown.id;
        self.update(|kept| {
            json!({ "callback_query": {
                "id": format!("press-{}", kept.last_update + 1), "from": person(user), "chat_instance": "1", "data": data,
                "message": message(user, id, &json!({ "text": "…" }))
            }})
        });
    }

    fn update(&self, make: impl FnOnce(&mut Kept) -> Value) {
        let mut kept = self.kept();
        let mut update = make(&mut kept);
        kept.last_update += 1;
        let id = kept.last_update;
        update["update_id"] = json!(id);
        kept.updates.push_back((id, update));
        drop(kept);
        self.inner.news.notify_waiters();
    }

    /// What a person sees, oldest first.
    pub fn messages(&self, user: i64) -> Vec<Shown> {
        self.kept().chats.get(&user).cloned().unwrap_or_default()
    }

    /// Waits until a person sees more than `after` messages of which one fits, and gives the newest that does.
    pub fn wait(&self, user: i64, after: usize, words: &str) -> Shown {
        let start = Instant::now();
        let mut kept = self.kept();
        loop {
            let chat = kept.chats.get(&user).map_or(&[][..], Vec::as_slice);
            let found = chat.iter().skip(after).rev().find(|shown| shown.text.contains(words));
            if let Some(shown) = found {
                return shown.clone();
            }
            let left = PATIENCE.checked_sub(start.elapsed()).unwrap_or_else(|| {
                let chat: Vec<&str> = chat.iter().map(|shown| shown.text.as_str()).collect();
                panic!("{user} never saw “{words}”; saw {chat:#?}")
            });
            kept = self.inner.changed.wait_timeout(kept, left).expect("no panic holds it").0;
        }
    }

    /// Waits until something about the calls is true.
    pub fn until(&self, what: &str, is_so: impl Fn(&Self) -> bool) {
        let start = Instant::now();
        while !is_so(self) {
            assert!(start.elapsed() < PATIENCE, "never happened: {what}");
            let kept = self.kept();
            drop(self.inner.changed.wait_timeout(kept, Duration::from_millis(50)).expect("no panic holds it"));
        }
    }

    /// Lets the program go on for a while, unless something changes here sooner.
    #[allow(dead_code)]
    pub fn lets_pass(&self, longest: Duration) {
        let kept = self.kept();
        drop(self.inner.changed.wait_timeout(kept, longest).expect("no panic holds it"));
    }

    /// How often a method was called.
    pub fn calls(&self, method: &str) -> u64 {
        self.kept().calls.get(method).copied().unwrap_or(0)
    }

    /// Message ids that were deleted.
    pub fn deleted(&self) -> Vec<i64> {
        self.kept().deleted.clone()
    }

    /// Command menus that were set.
    pub fn commands(&self) -> Vec<Value> {
        self.kept().commands.clone()
    }

    /// Every call was as the description says.
    pub fn assert_clean(&self) {
        assert_eq!(self.kept().problems, Vec::<String>::new());
    }
}

fn person(user: i64) -> Value {
    json!({ "id": user, "is_bot": false, "first_name": "P", "language_code": "fr" })
}

fn message(user: i64, id: i64, extra: &Value) -> Value {
    let mut message = json!({
        "message_id": id, "date": 1_780_000_000 + id, "from": person(user),
        "chat": { "id": user, "type": "private", "first_name": "P" }
    });
    message.as_object_mut().expect("an object").extend(extra.as_object().expect("an object").clone());
    message
}

async fn called(
    State(inner): State<Arc<Inner>>,
    Path((token, method)): Path<(String, String)>,
    body: String,
) -> Response {
    // Names of methods are compared without capitals, as Telegram does.
    let name =
        inner.description.as_object().expect("methods").keys().find(|name| name.eq_ignore_ascii_case(&method)).cloned();
    let params = params(&body);
    let Some(name) = name else {
        inner.kept.lock().expect("no panic").problems.push(format!("unknown method {method}"));
        return failed(404, "Not Found", None);
    };
    if token != "bot123456:test-token" {
        return failed(401, "Unauthorized", None);
    }
    check(&inner, &name, &params);
    let fault = {
        let mut kept = inner.kept.lock().expect("no panic");
        *kept.calls.entry(name.clone()).or_default() += 1;
        let at = kept.faults.iter().position(|(of, ..)| *of == name);
        let is_due = at.is_some_and(|at| kept.faults[at].1 == 0);
        if let Some(at) = at.filter(|_| !is_due) {
            kept.faults[at].1 -= 1;
        }
        at.filter(|_| is_due).and_then(|at| kept.faults.remove(at)).map(|(.., fault)| fault)
    };
    match fault {
        Some(Fault::Error(code, words, wait)) => {
            inner.changed.notify_all();
            return failed(code, words, wait);
        }
        Some(Fault::Page(code)) => {
            inner.changed.notify_all();
            let page = "<html><head><title>Bad Gateway</title></head><body><h1>nginx</h1></body></html>";
            return (StatusCode::from_u16(code).expect("a code"), [("content-type", "text/html")], page)
                .into_response();
        }
        Some(Fault::Lost) | None => {}
    }
    let result = if name == "getUpdates" { updates(&inner, &params).await } else { act(&inner, &name, &params) };
    inner.changed.notify_all();
    if matches!(fault, Some(Fault::Lost)) {
        // Half an answer: the client cannot know what happened.
        return (StatusCode::OK, "{\"ok\":tr").into_response();
    }
    match result {
        Ok(result) => as_json(&json!({ "ok": true, "result": result })),
        Err(words) => failed(400, words, None),
    }
}

fn failed(code: u16, words: &str, wait: Option<u32>) -> Response {
    let mut body = json!({ "ok": false, "error_code": code, "description": words });
    if let Some(wait) = wait {
        body["parameters"] = json!({ "retry_after": wait });
    }
    (StatusCode::from_u16(code).expect("a code"), as_json(&body)).into_response()
}

/// The parameters of a call: JSON, or the form that methods with files use.
fn params(body: &str) -> Value {
    if !body.starts_with("--") {
        return serde_json::from_str(body).unwrap_or_else(|_| json!({}));
    }
    let boundary = body.lines().next().unwrap_or_default();
    let mut fields = serde_json::Map::new();
    for part in body.split(boundary) {
        let Some((head, value)) = part.split_once("\r\n\r\n") else { continue };
        let name = head.split("name=\"").nth(1).and_then(|rest| rest.split('"').next());
        let value = value.trim_end_matches("\r\n");
        let read = serde_json::from_str(value).unwrap_or_else(|_| json!(value));
        fields.extend(name.map(|name| (name.to_owned(), read)));
    }
    Value::Object(fields)
}

fn as_json(body: &Value) -> Response {
    ([("content-type", "application/json")], body.to_string()).into_response()
}

/// Each parameter known, of its type; none missing.
fn check(inner: &Inner, method: &str, params: &Value) {
    let fields = inner.description[method].as_object().expect("fields");
    let mut problems = Vec::new();
    let given = params.as_object().cloned().unwrap_or_default();
    for (name, value) in &given {
        match fields.get(name) {
            None => problems.push(format!("{method}: unknown parameter {name}")),
            Some(field) if !is_of_type(value, &field["types"]) => {
                problems.push(format!("{method}: {name} is {value}, not {}", field["types"]));
            }
            Some(_) => {}
        }
    }
    for (name, field) in fields {
        if field["required"] == json!(true) && !given.contains_key(name) {
            problems.push(format!("{method}: {name} is missing"));
        }
    }
    if matches!(method, "editMessageText" | "sendMessage")
        && params["link_preview_options"]["is_disabled"] != json!(true)
    {
        problems.push(format!("{method}: links are shown with a picture of their page"));
    }
    if method == "sendMessage" {
        let length = params["text"].as_str().unwrap_or_default().encode_utf16().count();
        if length == 0 || length > 4_096 {
            problems.push(format!("sendMessage: {length} units of text"));
        }
        for row in params["reply_markup"]["inline_keyboard"].as_array().into_iter().flatten() {
            for button in row.as_array().into_iter().flatten() {
                if button["callback_data"].as_str().is_some_and(|data| data.len() > 64 || data.is_empty()) {
                    problems.push(format!("sendMessage: button data {}", button["callback_data"]));
                }
            }
        }
    }
    inner.kept.lock().expect("no panic").problems.extend(problems);
}

fn is_of_type(value: &Value, types: &Value) -> bool {
    types.as_array().into_iter().flatten().filter_map(Value::as_str).any(|kind| match kind {
        "Boolean" => value.is_boolean(),
        "Float" => value.is_number(),
        "Integer" => value.is_i64(),
        "String" => value.is_string(),
        kind if kind.starts_with("Array of") => value.is_array(),
        _ => value.is_object(),
    })
}

/// Updates from an offset on; everything before it is confirmed. Waits for news as long as asked.
async fn updates(inner: &Inner, params: &Value) -> Result<Value, &'static str> {
    let offset = params["offset"].as_i64().unwrap_or(0);
    let wait = Duration::from_secs(params["timeout"].as_u64().unwrap_or(0).min(20));
    let limit = usize::try_from(params["limit"].as_u64().unwrap_or(100)).expect("small");
    let end = tokio::time::Instant::now() + wait;
    loop {
        let news = inner.news.notified();
        {
            let mut kept = inner.kept.lock().expect("no panic");
            kept.updates.retain(|(id, _)| *id >= offset);
            if !kept.updates.is_empty() {
                return Ok(kept.updates.iter().take(limit).map(|(_, update)| update.clone()).collect());
            }
        }
        if tokio::time::timeout_at(end, news).await.is_err() {
            return Ok(json!([]));
        }
    }
}

fn act(inner: &Inner, method: &str, params: &Value) -> Result<Value, &'static str> {
    let mut kept = inner.kept.lock().expect("no panic");
    let chat = params["chat_id"].as_i64().unwrap_or(0);
    match method {
        "getMe" => Ok(json!({
            "id": 123_456, "is_bot": true, "first_name": "jalon", "username": "jalon_test_bot",
            "can_join_groups": true, "can_read_all_group_messages": false, "supports_inline_queries": false,
            "can_connect_to_business": false, "has_main_web_app": false
        })),
        "sendMessage" => {
            kept.last_message += 1;
            let id = kept.last_message;
            let rows = params["reply_markup"]["inline_keyboard"].as_array().cloned().unwrap_or_default();
            let buttons =
                rows.iter().flat_map(|row| row.as_array().cloned().unwrap_or_default()).filter_map(|button| {
                    Some((button["text"].as_str()?.to_owned(), button["callback_data"].as_str()?.to_owned()))
                });
            let text = params["text"].as_str().unwrap_or_default().to_owned();
            let shown = Shown { id, text: text.clone(), buttons: buttons.collect() };
            kept.chats.entry(chat).or_default().push(shown);
            Ok(message(chat, id, &json!({ "text": text })))
        }
        "editMessageText" => {
            let id = params["message_id"].as_i64().unwrap_or(0);
            let shown = kept.chats.entry(chat).or_default().iter_mut().find(|shown| shown.id == id);
            let shown = shown.ok_or("Bad Request: message to edit not found")?;
            let text = params["text"].as_str().unwrap_or_default().to_owned();
            let same = std::mem::replace(&mut shown.text, text.clone()) == text;
            if same {
                return Err("Bad Request: message is not modified");
            }
            Ok(message(chat, id, &json!({ "text": text })))
        }
        "editMessageReplyMarkup" => {
            let id = params["message_id"].as_i64().unwrap_or(0);
            let shown = kept.chats.entry(chat).or_default().iter_mut().find(|shown| shown.id == id);
            let shown = shown.ok_or("Bad Request: message to edit not found")?;
            if shown.buttons.is_empty() {
                return Err(
                    "Bad Request: message is not modified: specified new message content and reply markup are \
                            exactly the same",
                );
            }
            shown.buttons.clear();
            Ok(message(chat, id, &json!({ "text": "…" })))
        }
        "deleteMessage" => {
            kept.deleted.push(params["message_id"].as_i64().unwrap_or(0));
            Ok(json!(true))
        }
        "setMyCommands" => {
            kept.commands.push(params.clone());
            Ok(json!(true))
        }
        _ => Ok(json!(true)),
    }
}
