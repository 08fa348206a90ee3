//! The advisers' rooms through a client that shares no code with jalon's library: matrix-nio, in a Python
//! process of its own. What one library understands of another is what advisers' clients will.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use serde_json::{Value, json};

use crate::centre::{CANDIDATE, Scene};
use crate::python::NIO;

/// Longest wait for a line.
const PATIENCE: Duration = Duration::from_secs(60);
const SCRIPT: &str = include_str!("other_client.py");
const BOT: &str = "@jalon:localhost";

/// The client's process; it ends with the value.
struct Other {
    child: Child,
    asks: ChildStdin,
    lines: Receiver<Value>,
    /// Everything that it told, oldest first.
    told: Vec<Value>,
    errors: PathBuf,
}

impl Other {
    fn log_in(url: &str, name: &str, folder: &Path) -> Self {
        let keys = folder.join(format!("{name}-nio"));
        std::fs::create_dir(&keys).expect("a folder");
        let errors = folder.join(format!("{name}-nio.log"));
        let mut command = Command::new(NIO.python());
        command.args(["-c", SCRIPT, url, name]).arg(keys);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(std::fs::File::create(&errors).expect("a log"));
        let mut child = command.spawn().expect("the client starts");
        let asks = child.stdin.take().expect("it is piped");
        let out = BufReader::new(child.stdout.take().expect("it is piped"));
        let (tells, lines) = channel();
        std::thread::spawn(move || {
            for line in out.lines().map_while(Result::ok) {
                let _ = tells.send(serde_json::from_str(&line).expect("a line of JSON"));
            }
        });
        Self { child, asks, lines, told: Vec::new(), errors }
    }

    /// Waits until it told something that fits, and gives it.
    fn waits(&mut self, what: &str, fits: impl Fn(&Value) -> bool) -> Value {
        loop {
            if let Some(found) = self.told.iter().find(|told| fits(told)) {
                return found.clone();
            }
            match self.lines.recv_timeout(PATIENCE) {
                Ok(line) => self.told.push(line),
                Err(why) => {
                    let said = std::fs::read_to_string(&self.errors).unwrap_or_default();
                    panic!("the other client never told {what} ({why}): {:#?}\n{said}", self.told);
                }
            }
        }
    }

    /// The room of that name, once it is in.
    fn waits_for_room(&mut self, name: &str) -> String {
        let joined = self.waits(name, |told| told["name"] == name);
        assert_eq!(joined["encrypted"], json!(true), "{joined}");
        joined["joined"].as_str().expect("a room").to_owned()
    }

    /// The message of the bot that holds these words; it came encrypted.
    fn waits_for(&mut self, room: &str, words: &str) -> Value {
        let holds = |told: &Value| told["body"].as_str().is_some_and(|body| body.contains(words));
        let read = self.waits(words, |told| told["room"] == room && told["sender"] == BOT && holds(told));
        assert_eq!(read["decrypted"], json!(true), "{read}");
        read
    }

    fn says(&mut self, room: &str, text: &str) {
        let line = json!({ "room": room, "text": text }).to_string();
        writeln!(self.asks, "{line}").and_then(|()| self.asks.flush()).expect("it listens");
    }

    /// Every text of the bot in a room, oldest first.
    fn texts(&self, room: &str) -> Vec<&str> {
        let of_bot = self.told.iter().filter(|told| told["room"] == room && told["sender"] == BOT);
        of_bot.filter_map(|told| told["body"].as_str()).collect()
    }
}

impl Drop for Other {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn another_library_reads_and_writes_in_both_rooms() {
    let mut scene = Scene::set(&["ada"]);
    let mut ada = Other::log_in(&scene.synapse.url, "ada", scene.folder.path());
    let desk = ada.waits_for_room("Conseil VAE");
    let server = scene.server.clone();
    scene.centre.start();
    scene.candidate_asks();

    let card = ada.waits_for(&desk, "J-0001 attend une personne");
    assert_eq!(card["called"], json!(["@ada:localhost"]), "the card makes a sound");
    ada.says(&desk, "!prendre 1");
    ada.waits_for(&desk, "J-0001 est à ada");
    server.wait(CANDIDATE, 0, "ada vous répond maintenant");
    server.says(CANDIDATE, "bonjour, c’est pour mon attestation");
    let case = ada.waits_for_room("J-0001");
    ada.waits_for(&case, "bonjour, c’est pour mon attestation");
    ada.says(&case, "Je regarde « cela » & 😀\nsur deux lignes.");
    server.wait(CANDIDATE, 0, "Je regarde « cela » & 😀\nsur deux lignes.");

    // Both ways, also after the bot came back with the keys that it had.
    for number in 0..6 {
        if number == 3 {
            scene.centre.kill();
            scene.centre.start();
        }
        server.says(CANDIDATE, &format!("question {number}"));
        ada.waits_for(&case, &format!("question {number}"));
        ada.says(&case, &format!("réponse {number}"));
        server.wait(CANDIDATE, 0, &format!("réponse {number}"));
    }
    ada.says(&desk, "!rendre 1");
    ada.waits_for(&desk, "J-0001\u{a0}: c’est fait");

    let asked: Vec<_> = ada.texts(&case).into_iter().filter(|text| text.contains("question ")).collect();
    assert!(asked.iter().enumerate().all(|(at, text)| text.ends_with(&format!("question {at}"))), "{asked:#?}");
    assert_eq!(asked.len(), 6, "{asked:#?}");
    let sealed: Vec<_> = ada.told.iter().filter(|told| told.get("sealed").is_some()).collect();
    assert!(sealed.is_empty(), "it read everything: {sealed:#?}");
    server.assert_clean();
}
