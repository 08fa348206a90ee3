//! The service on Telegram, as people see it: the real program against a local Bot API server.
//!
//! `CRASH_KILLS=100 CRASH_PEOPLE=50` runs the long form of the crash test.

mod server;

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use serde_json::{Value, json};
use server::{Fault, Server};

use crate::support::dice::Dice;

/// A folder with a configuration, and the program that runs it.
struct Centre {
    folder: tempfile::TempDir,
    child: Option<Child>,
}

impl Centre {
    fn new(server: &Server) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let place = |name: &str| folder.path().join(name).display().to_string();
        let config = format!(
            "[centre]\nname = \"Le centre d’essai\"\ncontroller = \"Association Essai, 1 rue du Test\"\n\n[store]\nurl = \"sled:{}\"\nkey-file = \"{}\"\nbackup-dir = \"{}\"\n\n[telegram]\n\
             token-file = \"{}\"\napi-url = \"{}\"\n",
            place("store"),
            place("store.key"),
            place("backups"),
            place("token"),
            server.url
        );
        std::fs::write(folder.path().join("jalon.toml"), config).expect("written");
        std::fs::write(folder.path().join("token"), "123456:test-token\n").expect("written");
        Self { folder, child: None }
    }

    fn config(&self) -> PathBuf {
        self.folder.path().join("jalon.toml")
    }

    fn start(&mut self) {
        let log =
            std::fs::File::options().create(true).append(true).open(self.folder.path().join("log")).expect("a log");
        let child = program().args(["run", "--config"]).arg(self.config()).stderr(log).stdout(Stdio::null()).spawn();
        self.child = Some(child.expect("the program starts"));
    }

    fn kill(&mut self) {
        if let Some(mut child) = self.child.take() {
            // SIGKILL: nothing of the program runs after it.
            child.kill().expect("it can be killed");
            child.wait().expect("it ends");
        }
    }

    fn log(&self) -> String {
        std::fs::read_to_string(self.folder.path().join("log")).unwrap_or_default()
    }
}

impl Drop for Centre {
    fn drop(&mut self) {
        self.kill();
    }
}

fn program() -> Command {
    let mut program = Command::new(env!("CARGO_BIN_EXE_jalon"));
    program.env_remove("JALON_TELEGRAM_TOKEN").env_remove("RUST_LOG");
    program
}

fn run(arguments: &[&str], config: &Path) -> (i32, String, String) {
    let output = program().args(arguments).arg("--config").arg(config).output().expect("the program runs");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code().unwrap_or(-1), text(&output.stdout), text(&output.stderr))
}

/// What one person does, each thing once the answer to the one before is there.
const STEPS: [(&str, &str); 8] = [
    ("/start", "Êtes-vous d’accord"),
    ("(J’accepte)", "Où en êtes-vous"),
    ("1", "Quel est votre code postal"),
    ("75001", "Quelle est votre situation"),
    ("(Sans emploi, en recherche)", "Quel âge avez-vous"),
    ("30", "Le BTS SIO a deux options"),
    ("SISR", "bilan"),
    ("2", "conseil"),
];

/// Taken back and answered again for as long as the process is being killed.
const AGAIN: [(&str, &str); 2] = [("retour", "bilan"), ("2", "conseil")];

fn act(server: &Server, user: i64, what: &str) {
    match what.strip_prefix('(').and_then(|label| label.strip_suffix(')')) {
        Some(label) => {
            let shown =
                server.messages(user).into_iter().rev().find(|shown| shown.buttons.iter().any(|(l, _)| l == label));
            server.presses(user, &shown.expect("a message with that button"), label);
        }
        None => server.says(user, what),
    }
}

fn export(server: &Server, user: i64) -> Value {
    let before = server.messages(user).len();
    server.says(user, "/mesdonnees");
    let shown = server.wait(user, before, "\"answers\"");
    let json = &shown.text[shown.text.find('{').expect("JSON")..];
    serde_json::from_str(json).expect("JSON")
}

#[test]
fn a_conversation_with_its_traps() {
    let server = Server::start();
    let mut centre = Centre::new(&server);
    server.says(7, "/start");
    centre.start();
    let notice = server.wait(7, 0, "Êtes-vous d’accord");
    assert_eq!(notice.buttons[0].0, "J’accepte");
    assert!(notice.text.contains("Le centre d’essai garde vos réponses"), "{}", notice.text);
    assert!(notice.text.contains("Responsable\u{a0}: Association Essai, 1 rue du Test."), "{}", notice.text);
    server.presses(7, &notice, "J’accepte");
    let question = server.wait(7, 0, "Où en êtes-vous");

    // The link of a group or a file is never taken; the file is deleted and said so, once for an album.
    let size = json!({ "file_id": "x", "file_unique_id": "y", "width": 1, "height": 1 });
    let before = server.messages(7).len();
    for _ in 0..2 {
        server.sends(7, &json!({ "photo": [size], "media_group_id": "album" }));
    }
    server.wait(7, before, "N’envoyez pas de papiers");
    server.until("both pictures are deleted", |server| server.deleted().len() == 2);
    let said = server.messages(7).iter().filter(|shown| shown.text.contains("N’envoyez pas de papiers")).count();
    assert_eq!(said, 1, "an album gets one answer");

    // Too many requests: the answer comes later, once.
    server.fail("sendMessage", Fault::Error(429, "Too Many Requests: retry after 1", Some(1)));
    let before = server.messages(7).len();
    let newest = server.wait(7, 0, "Où en êtes-vous");
    server.presses(7, &newest, "Je commence");
    server.wait(7, before, "code postal");

    // The answered question has no buttons any more; an old press is answered kindly.
    server.until("the buttons are closed", |server| {
        server.messages(7).iter().any(|shown| shown.id == newest.id && shown.buttons.is_empty())
    });
    let before = server.messages(7).len();
    server.presses(7, &question, "Je commence");
    server.wait(7, before, "Ce bouton est ancien");

    // The connection died after the message left: information is repeated, and counted.
    server.fail("sendMessage", Fault::Lost);
    let before = server.messages(7).len();
    server.says(7, "aide");
    server.until("the help came twice", |server| {
        server.messages(7).iter().skip(before).filter(|shown| shown.text.contains("Je suis un programme")).count() >= 2
    });

    // Blocked: the case is kept, nothing more is sent.
    server.fail("sendMessage", Fault::Error(403, "Forbidden: bot was blocked by the user", None));
    server.says(7, "aide");
    let config = centre.config();
    server.until("the case is listed", |_| run(&["cases"], &config).1.contains("J-0001"));
    assert!(server.calls("answerCallbackQuery") >= 2);
    assert!(server.commands().iter().any(|menu| menu["commands"].to_string().contains("\"aide\"")));

    // Operators' commands talk to the running service; errors are sentences.
    let (code, out, _) = run(&["show", "J-0001"], &config);
    assert!(code == 0 && out.contains("accueil"), "{out}");
    let (code, _, error) = run(&["show", "J-0999"], &config);
    assert!(code == 1 && error.contains("no such case"), "{error}");
    // A backup was made when it started; another is made when an operator asks.
    let (code, out, error) = run(&["backup"], &config);
    assert!(code == 0 && out.contains("records") && out.contains("read back"), "{out}{error}");
    let folder = std::fs::read_dir(centre.folder.path().join("backups")).expect("the folder");
    let names = folder.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned());
    let mut names: Vec<String> = names.filter(|name| name != "erased").collect();
    names.sort();
    assert!(names.len() == 2 && names.iter().all(|name| name.ends_with("Z.backup")), "{names:?}");
    let (code, out, error) = run(&["verify"], &config);
    assert_eq!(code, 0, "{error}");
    assert!(out.contains("1 cases") && out.contains("0 wrong"), "{out}");
    let (code, out, _) = run(&["reminders", "2026-03-02"], &config);
    assert!(code == 0 && out.contains("expected"), "{out}");
    let (code, _, error) = run(&["run"], &config);
    assert!(code == 2 && error.contains("held by another jalon"), "{error}");
    for command in [&["compact"][..], &["rekey", "--new-key", "x"], &["restore", "x"]] {
        let (code, _, error) = run(command, &config);
        assert!(code == 2 && error.contains("stop the service first"), "{error}");
    }
    let (code, _, _) = run(&["erase", "J-0001"], &config);
    assert_eq!(code, 0);
    assert_eq!(run(&["show", "J-0001"], &config).0, 1);

    // Stopped, the same commands open the store themselves.
    centre.kill();
    assert!(run(&["cases"], &config).1.contains("0 cases"));
    let (code, out, error) = run(&["verify"], &config);
    assert!(code == 0 && out.contains("0 wrong"), "{out}{error}");

    // Restored: who was erased since the backup stays erased, and reminders wait until somebody looked.
    let place = |name: &str| centre.folder.path().join(name);
    let backup = place("backups").join(names.last().expect("a backup")).display().to_string();
    let (code, _, error) = run(&["restore", &backup], &config);
    assert!(code == 2 && error.contains("move it away first"), "{error}");
    std::fs::rename(place("store/db"), place("store/db.damaged")).expect("moved");
    let (code, _, error) = run(&["cases"], &config);
    assert!(code == 1 && error.contains("restore the last verified backup"), "{error}");
    let (code, out, error) = run(&["restore", &backup], &config);
    assert!(code == 0 && out.contains("1 cases that were erased since were erased again"), "{out}{error}");
    assert!(run(&["cases"], &config).1.contains("reminders wait"));
    assert_eq!((run(&["release"], &config).0, run(&["release"], &config).0), (0, 1));
    let (code, out, error) = run(&["compact"], &config);
    assert!(code == 0 && out.contains("bytes after"), "{out}{error}");
    let new_key = place("new.key").display().to_string();
    let (code, out, error) = run(&["rekey", "--new-key", &new_key], &config);
    assert!(code == 0 && out.contains("write store.key-file"), "{out}{error}");
    let (code, _, error) = run(&["verify"], &config);
    assert!(code == 2 && error.contains("written with another key"), "{error}");
    std::fs::rename(new_key, place("store.key")).expect("moved");
    assert_eq!(run(&["verify"], &config).0, 0);
    assert!(!centre.log().contains("75001") && !centre.log().contains("test-token"), "nothing personal in the log");
    server.assert_clean();
}

/// A person who agreed and reads the first question.
fn begun(server: &Server, user: i64) {
    server.says(user, "/start");
    let notice = server.wait(user, 0, "Êtes-vous d’accord");
    server.presses(user, &notice, "J’accepte");
    server.wait(user, 0, "Où en êtes-vous");
}

#[test]
fn what_phones_send_beside_words() {
    let server = Server::start();
    let mut centre = Centre::new(&server);
    centre.start();
    let size = json!({ "file_id": "x", "file_unique_id": "y", "width": 1, "height": 1 });
    // Danger under a picture needs no consent; the picture goes all the same.
    server.sends(6, &json!({ "photo": [size], "caption": "je veux mourir" }));
    server.wait(6, 0, "3114");
    server.until("the picture is deleted", |server| server.deleted().len() == 1);
    begun(&server, 7);

    // What happens in a chat asks for no answer, and nothing is deleted.
    let before = server.messages(7).len();
    let pinned = json!({ "message_id": 1, "date": 0, "chat": { "id": 7, "type": "private" } });
    for extra in [
        json!({ "pinned_message": pinned }),
        json!({ "chat_background_set": { "type": { "type": "chat_theme", "theme_name": "🎄" } } }),
        json!({ "message_auto_delete_timer_changed": { "message_auto_delete_time": 86_400 } }),
        json!({ "gift": { "gift": { "id": "1", "star_count": 5 }, "text": "cadeau" } }),
        json!({ "suggested_post_paid": { "currency": "XTR" } }),
        json!({ "a_kind_of_next_year": { "text": "bonjour" } }),
    ] {
        server.sends(7, &extra);
    }
    // A place that moves is answered once.
    let place = json!({ "latitude": 48.8, "longitude": 2.3, "live_period": 900 });
    server.sends(7, &json!({ "location": place }));
    server.wait(7, before, "Je n’ai pas ouvert votre fichier");
    for _ in 0..5 {
        server.edits(7, &json!({ "location": place }));
    }
    // Words beside something that no library knows yet are heard.
    server.sends(7, &json!({ "text": "1", "entities": [{ "type": 7, "offset": "x" }] }));
    server.wait(7, before, "code postal");
    assert_eq!(server.messages(7).len(), before + 2, "one answer to the place, one to the words");
    assert_eq!(server.deleted().len(), 2);

    // A reaction comes as an edit that changes nothing; an edit into words of danger is heard.
    let before = server.messages(7).len();
    server.edits(7, &json!({ "text": "1" }));
    server.sends(7, &json!({ "photo": [size], "caption": "69003" }));
    server.wait(7, before, "Quelle est votre situation");
    server.edits(7, &json!({ "photo": [size], "caption": "69003" }));
    assert_eq!(server.messages(7).len(), before + 1, "the words under the picture, and nothing else");
    server.edits(7, &json!({ "photo": [size], "caption": "je veux mourir" }));
    server.wait(7, before, "3114");
    assert_eq!(server.messages(7).len(), before + 2);
    assert!(!centre.log().contains("passed over"), "{}", centre.log());
    server.assert_clean();
}

#[test]
fn what_telegram_did_not_refuse_is_kept_and_sent() {
    let server = Server::start();
    let mut centre = Centre::new(&server);
    centre.start();
    begun(&server, 7);
    // The token is renewed, too many requests without a time, a page of a proxy, that of a network.
    for fault in [
        Fault::Error(401, "Unauthorized", None),
        Fault::Error(429, "Too Many Requests", None),
        Fault::Error(400, "Logged out", None),
        Fault::Page(200),
        Fault::Page(404),
    ] {
        server.fail("sendMessage", fault);
    }
    server.fail("getUpdates", Fault::Error(401, "Unauthorized", None));
    server.fail("getUpdates", Fault::Page(200));
    let before = server.messages(7).len();
    server.says(7, "aide");
    server.wait(7, before, "Je suis un programme");
    assert_eq!(server.messages(7).len(), before + 1, "once");
    assert!(centre.log().contains("Telegram takes no messages"), "an operator is told: {}", centre.log());
    server.assert_clean();
}

/// The adapter alone: what it tells whoever watches, and that an outage does not send the same words again and again.
#[test]
fn an_outage_is_noticed_and_repeats_nothing() {
    use jalon::adapters::telegram::Telegram;
    use jalon::engine::case::{Address, Private};
    use jalon::ports::channel::{Act, Channel, DeliveryError, DeliveryId, Haste, InboundId, Outgoing, Recipient};

    let server = Server::start();
    let bot = Telegram::new("123456:test-token", &server.url).expect("an address");
    let outgoing = Outgoing {
        id: DeliveryId::Stranger { inbound: InboundId("1".into()), index: 0 },
        to: Recipient::Candidate(Address { channel: "telegram".into(), place: Private("7".into()) }),
        act: Act::Send { text: Private("bonjour".into()), buttons: Vec::new() },
        haste: Haste::Answer,
        adviser: None,
        absent: Vec::new(),
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let send = || runtime.block_on(bot.send(&outgoing));
    let is_waiting = |error| matches!(error, Err(DeliveryError::RetryAfter(_)));
    assert!(send().is_ok() && bot.trouble().is_none());
    server.fail_often("sendMessage", 3, &Fault::Error(401, "Unauthorized", None));
    assert!((0..3).all(|_| is_waiting(send())));
    assert_eq!(bot.trouble().map(|trouble| trouble.failed), Some(3));
    assert!(send().is_ok() && bot.trouble().is_none());
    // The answer is lost once: from then on it is asked first whether Telegram is there.
    server.fail("sendMessage", Fault::Lost);
    assert_eq!(send(), Err(DeliveryError::Uncertain));
    let sent = server.calls("sendMessage");
    server.fail_often("getMe", 2, &Fault::Lost);
    server.fail("getMe", Fault::Page(200));
    assert!((0..3).all(|_| is_waiting(send())));
    assert_eq!(server.calls("sendMessage"), sent, "nothing was sent meanwhile");
    assert!(send().is_ok() && bot.trouble().is_none());
    assert_eq!(server.calls("sendMessage"), sent + 1);
}

#[test]
fn what_is_wrong_at_start_is_said() {
    let server = Server::start();
    let centre = Centre::new(&server);
    std::fs::write(centre.folder.path().join("token"), "123456:another\n").expect("written");
    let (code, _, error) = run(&["run"], &centre.config());
    assert!(code == 2 && error.contains("does not know this token"), "{error}");
    std::fs::write(centre.config(), "[telegram]\ntoken-fil = \"x\"\n").expect("written");
    let (code, _, error) = run(&["run"], &centre.config());
    assert!(code == 2 && error.contains("did you mean `token-file`"), "{error}");
}

/// A call of the webhook as Telegram makes it; the status is given back.
fn call(port: u16, path: &str, secret: &str, update: &Value) -> u16 {
    use std::io::{Read, Write};
    let body = update.to_string();
    let mut stream = std::net::TcpStream::connect(("127.0.0.1", port)).expect("the webhook listens");
    let head = format!(
        "POST {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\ncontent-type: application/json\r\n\
         x-telegram-bot-api-secret-token: {secret}\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(body.as_bytes())).expect("written");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("an answer");
    answer.split(' ').nth(1).and_then(|code| code.parse().ok()).expect("a status")
}

#[test]
fn a_webhook_asks_for_its_secret_and_answers_after_the_commit() {
    let server = Server::start();
    let mut centre = Centre::new(&server);
    // A free port: bound, then let go for the program.
    let free = std::net::TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("an address").port();
    let secret = centre.folder.path().join("secret");
    std::fs::write(&secret, "open-sesame-open-sesame\n").expect("written");
    let config = std::fs::read_to_string(centre.config()).expect("read");
    let more = format!(
        "mode = \"webhook\"\nwebhook-url = \"https://example.org/hook\"\nwebhook-secret-file = \"{}\"\nlisten = \
         \"127.0.0.1:{free}\"\n",
        secret.display()
    );
    std::fs::write(centre.config(), config + more.as_str()).expect("written");
    centre.start();
    server.until("the webhook is set", |server| server.calls("setWebhook") == 1);
    let update = |id: i64| {
        json!({ "update_id": id, "message": {
            "message_id": id, "date": 1_780_000_000, "chat": { "id": 9, "type": "private", "first_name": "A" },
            "from": { "id": 9, "is_bot": false, "first_name": "A", "language_code": "fr" }, "text": "bonjour"
        }})
    };
    assert_eq!(call(free, "/", "wrong", &update(1)), 401);
    assert_eq!(call(free, "/hook", "", &update(1)), 401);
    assert_eq!(call(free, "/", "open-sesame-open-sesame", &json!("no update")), 400);
    // A proxy may keep the path of webhook-url, or take it off.
    assert_eq!(call(free, "/hook", "open-sesame-open-sesame", &update(2)), 200);
    server.wait(9, 0, "Êtes-vous d’accord");
    // The same update again changes nothing.
    let before = server.messages(9).len();
    assert_eq!(call(free, "/", "open-sesame-open-sesame", &update(2)), 200);
    assert_eq!(call(free, "/any/path?x=1", "open-sesame-open-sesame", &update(3)), 200);
    server.wait(9, before, "Êtes-vous d’accord");
    assert_eq!(server.messages(9).len(), before + 1);
    server.assert_clean();
}

/// Many people at once, the process killed at any instant: no acknowledged answer is lost, nobody is at
/// a wrong step, repeats stay within the promise.
#[test]
fn killed_again_and_again_it_loses_nothing() {
    let number = |name: &str, usual: u64| std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(usual);
    let people = i64::try_from(number("CRASH_PEOPLE", 20)).expect("small");
    let kills = number("CRASH_KILLS", 10);
    let server = Server::start();
    let mut centre = Centre::new(&server);
    centre.start();
    let is_over = Arc::new(AtomicBool::new(false));
    let walkers: Vec<_> = (1..=people)
        .map(|user| {
            let (server, is_over) = (server.clone(), is_over.clone());
            std::thread::spawn(move || {
                let mut answers = 0_u64;
                let mut go = |what: &str, answer: &str| {
                    let before = server.messages(user).len();
                    act(&server, user, what);
                    server.wait(user, before, answer);
                    answers += 1;
                };
                STEPS.iter().for_each(|(what, answer)| go(what, answer));
                while !is_over.load(Ordering::Relaxed) {
                    AGAIN.iter().for_each(|(what, answer)| go(what, answer));
                }
                answers
            })
        })
        .collect();
    // The instants come from how far the conversations are: after so many calls, wherever that is.
    let mut dice = Dice::new(2026);
    for _ in 0..kills {
        let more = 1 + dice.roll(40) as u64;
        let goal = server.calls("sendMessage") + more;
        server.until("some more messages", |server| server.calls("sendMessage") >= goal);
        centre.kill();
        centre.start();
    }
    is_over.store(true, Ordering::Relaxed);
    let answers: u64 = walkers.into_iter().map(|walker| walker.join().expect("every person got every answer")).sum();
    let (mut repeats, mut most) = (0, 0);
    for user in 1..=people {
        let kept = export(&server, user);
        let answers = &kept["answers"];
        assert_eq!(kept["step"], json!("orientation"), "{user}");
        assert_eq!(
            (&answers["etape"], &answers["departement"], &answers["situation"], &answers["age"], &answers["option"]),
            (&json!("debut"), &json!("75"), &json!("demandeur-emploi"), &json!(30), &json!("SISR")),
            "{user}"
        );
        let messages = server.messages(user);
        let own = messages.windows(2).filter(|pair| pair[0].text == pair[1].text).count();
        assert!(own as u64 <= kills, "{user}: at most one repeat a crash");
        repeats += own;
        most = most.max(own);
    }
    println!(
        "{people} people, {kills} kills, {answers} answers: 0 lost, 0 at a wrong step, {repeats} repeats, {most} for one person at most"
    );
    server.assert_clean();
}
