//! A real homeserver on loopback, for tests: Synapse in a process of its own, with its files in a folder
//! of the test. It talks to nobody else.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::channel;
use std::time::Duration;

use jalon::adapters::matrix::Account;
use jalon::engine::case::Private;
use matrix_sdk::ruma::RoomId;
use serde_json::{Value, json};

use crate::python::SYNAPSE;

/// Longest wait for it to start.
const PATIENCE: Duration = Duration::from_secs(120);
/// Its part that says when it listens, and what it says then.
const LISTENS: &str = "synapse.app._base";
const LISTENING: &str = "now listening on TCP port";
const SECRET: &str = "only for tests";

/// A running homeserver; it ends with the value.
pub struct Synapse {
    folder: PathBuf,
    port: u16,
    child: Option<Child>,
    pub url: String,
}

impl Synapse {
    /// Starts one with its files in this folder. Fails, in words, when Synapse is not installed.
    pub fn start(folder: &Path) -> Self {
        let port = TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("an address").port();
        let mut synapse =
            Self { folder: folder.to_owned(), port, child: None, url: format!("http://127.0.0.1:{port}") };
        synapse.configure();
        synapse.resume();
        synapse
    }

    fn configure(&self) {
        let file = |name: &str| self.folder.join(name).display().to_string();
        let plenty = json!({ "per_second": 10_000, "burst_count": 100_000 });
        let config = json!({
            "server_name": "localhost",
            "listeners": [{ "port": self.port, "bind_addresses": ["127.0.0.1"], "type": "http", "tls": false,
                "resources": [{ "names": ["client"] }] }],
            "database": { "name": "sqlite3", "args": { "database": file("homeserver.db") } },
            "log_config": file("log.yaml"),
            "media_store_path": file("media"),
            "signing_key_path": file("signing.key"),
            "pid_file": file("pid"),
            "registration_shared_secret": SECRET,
            "macaroon_secret_key": SECRET, "form_secret": SECRET,
            "report_stats": false, "trusted_key_servers": [], "federation_domain_whitelist": [],
            "presence": { "enabled": false }, "url_preview_enabled": false, "enable_registration": false,
            "rc_message": plenty, "rc_registration": plenty, "rc_admin_redaction": plenty,
            "rc_login": { "address": plenty, "account": plenty, "failed_attempts": plenty },
            "rc_joins": { "local": plenty, "remote": plenty }, "rc_joins_per_room": plenty,
            "rc_invites": { "per_room": plenty, "per_user": plenty, "per_issuer": plenty },
            "rc_room_creation": plenty, "rc_key_requests": plenty,
        });
        let log = json!({ "version": 1, "disable_existing_loggers": false,
            "formatters": { "plain": { "format": "%(asctime)s %(levelname)s %(name)s %(message)s" } },
            "handlers": {
                "file": { "class": "logging.FileHandler", "formatter": "plain", "filename": file("log") },
                "stderr": { "class": "logging.StreamHandler" },
            },
            "loggers": { LISTENS: { "level": "INFO", "handlers": ["stderr"] } },
            "root": { "level": "WARNING", "handlers": ["file"] } });
        // JSON is YAML.
        std::fs::write(self.folder.join("homeserver.yaml"), config.to_string()).expect("written");
        std::fs::write(self.folder.join("log.yaml"), log.to_string()).expect("written");
        let made = self.command().arg("--generate-keys").output().expect("Synapse starts");
        let said = String::from_utf8_lossy(&made.stderr).into_owned();
        assert!(made.status.success(), "Synapse does not take its configuration:\n{said}");
    }

    fn command(&self) -> Command {
        let mut command = Command::new(synapse_python());
        command.args(["-m", "synapse.app.homeserver", "--config-path"]).arg(self.folder.join("homeserver.yaml"));
        command.current_dir(&self.folder).stdin(Stdio::null()).stdout(Stdio::null());
        command
    }

    /// Starts again after `stop`, on the same port.
    pub fn resume(&mut self) {
        let child = self.command().stderr(Stdio::piped()).spawn();
        let mut child = child.expect("Synapse starts");
        let said = BufReader::new(child.stderr.take().expect("it is piped"));
        self.child = Some(child);
        let (listens, listening) = channel();
        // Read to its end, so that the homeserver never waits for us.
        std::thread::spawn(move || {
            for line in said.lines().map_while(Result::ok).filter(|line| line.contains(LISTENING)) {
                let _ = listens.send(line);
            }
        });
        let log = || std::fs::read_to_string(self.folder.join("log")).unwrap_or_default();
        if let Err(why) = listening.recv_timeout(PATIENCE) {
            panic!("Synapse does not listen after {} s at most ({why}):\n{}", PATIENCE.as_secs(), log());
        }
        assert!(self.get("/_matrix/client/versions").is_some(), "Synapse listens and does not answer:\n{}", log());
    }

    /// Ends the process, as a power cut does.
    pub fn stop(&mut self) {
        if let Some(mut child) = self.child.take() {
            let _ = child.kill();
            let _ = child.wait();
        }
    }

    /// As after a long outage: it no longer knows which requests it answered. Stop it first.
    pub fn forget_transactions(&self) {
        self.in_database("db.execute('DELETE FROM event_txn_id_device_id')", "");
    }

    /// As when access tokens end: it asks this person's clients to log in again and keeps their devices. Stop it
    /// first.
    pub fn end_sessions(&self, user: &str) {
        self.in_database(
            "db.execute('UPDATE access_tokens SET valid_until_ms = 1 WHERE user_id = ?', sys.argv[2:])",
            user,
        );
    }

    /// As an administrator does: everybody is shown out of the room, and it is forgotten if wished.
    pub fn remove_room(&self, room: &RoomId, is_forgotten: bool) {
        let code = "import json, sys, urllib.request, urllib.parse\n\
            def ask(method, path, body, token=None):\n\
            \x20   headers = {'Authorization': 'Bearer ' + token} if token else {}\n\
            \x20   request = urllib.request.Request(sys.argv[1] + path, json.dumps(body).encode(), headers, method=method)\n\
            \x20   return json.load(urllib.request.urlopen(request))\n\
            who = {'type': 'm.id.user', 'user': 'root'}\n\
            login = ask('POST', '/_matrix/client/v3/login', {'type': 'm.login.password', 'identifier': who, 'password': 'root'})\n\
            room = '/_synapse/admin/v1/rooms/' + urllib.parse.quote(sys.argv[2])\n\
            ask('DELETE', room, {'purge': sys.argv[3] == 'true'}, login['access_token'])";
        if !self.folder.join("root").exists() {
            self.register_as("root", "--admin");
            std::fs::write(self.folder.join("root"), "").expect("written");
        }
        let mut command = Command::new(synapse_python());
        command.args(["-c", code, &self.url, room.as_str(), if is_forgotten { "true" } else { "false" }]);
        assert!(command.status().expect("Python is there").success(), "an administrator may do it");
    }

    /// As when keys are slow: those on their way to this person wait until `give_keys`. Stop it first.
    pub fn hold_keys(&self, user: &str) {
        self.in_database(
            "db.execute('CREATE TABLE held AS SELECT * FROM device_inbox WHERE user_id = ?', sys.argv[2:])
db.execute('DELETE FROM device_inbox WHERE user_id = ?', sys.argv[2:])",
            user,
        );
    }

    /// What was held arrives. Stop it first.
    pub fn give_keys(&self) {
        // Just after everything that clients have seen: it does not look beyond a gap.
        self.in_database(
            "last, = db.execute('SELECT MAX(MAX(stream_id), (SELECT stream_id FROM stream_positions \
             WHERE stream_name = \"to_device\")) FROM device_inbox').fetchone()
db.execute('UPDATE held SET stream_id = ? + rowid', (last,))
db.execute('INSERT INTO device_inbox SELECT * FROM held')
db.execute('DROP TABLE held')",
            "",
        );
    }

    fn in_database(&self, code: &str, argument: &str) {
        let code = format!("import sqlite3, sys\ndb = sqlite3.connect(sys.argv[1])\n{code}\ndb.commit()");
        let mut command = Command::new(synapse_python());
        command.args(["-c", &code]).arg(self.folder.join("homeserver.db")).arg(argument);
        assert!(command.status().expect("Python is there").success(), "the homeserver keeps it elsewhere");
    }

    /// Makes an account by the shared secret; its password is its name.
    pub fn register(&self, name: &str) -> String {
        self.register_as(name, "--no-admin")
    }

    fn register_as(&self, name: &str, kind: &str) -> String {
        let mut command = Command::new(synapse_python());
        command.args(["-m", "synapse._scripts.register_new_matrix_user", kind, "-u", name, "-p", name, "-c"]);
        let made = command.arg(self.folder.join("homeserver.yaml")).arg(&self.url).output().expect("Synapse is there");
        assert!(made.status.success(), "no account {name}: {}", String::from_utf8_lossy(&made.stdout));
        format!("@{name}:localhost")
    }

    /// The bot's account, with its store in that folder.
    pub fn account(&self, folder: &Path) -> Account {
        Account {
            homeserver: self.url.clone(),
            user: "jalon".into(),
            store: folder.join("bot"),
            passphrase: Private("a passphrase of the test".into()),
            salt: "s1".into(),
        }
    }

    /// One request by hand: an HTTP library is more than this needs.
    fn get(&self, path: &str) -> Option<Value> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).ok()?;
        stream.set_read_timeout(Some(Duration::from_secs(30))).ok()?;
        stream.write_all(format!("GET {path} HTTP/1.0\r\nHost: localhost\r\n\r\n").as_bytes()).ok()?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer).ok()?;
        serde_json::from_str(answer.split_once("\r\n\r\n")?.1).ok()
    }
}

impl Drop for Synapse {
    fn drop(&mut self) {
        self.stop();
    }
}

fn synapse_python() -> PathBuf {
    SYNAPSE.python()
}
