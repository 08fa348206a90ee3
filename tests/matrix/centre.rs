//! A centre for tests: its folder and configuration, the real program on them, a homeserver, a Bot API
//! server, and the way to a case that an adviser took.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use matrix_sdk::Room;

use crate::adviser::Adviser;
use crate::server::Server;
use crate::synapse::Synapse;

/// The candidate's chat.
pub const CANDIDATE: i64 = 7;
/// Lines of the table of postal codes that a quick start reads.
const PLACES: usize = 300;

/// A folder with a configuration, and the program that runs it.
pub struct Centre {
    folder: PathBuf,
    child: Option<Child>,
    /// Settings beyond those of the file.
    pub environment: Vec<(&'static str, String)>,
}

impl Centre {
    pub fn new(folder: &Path, synapse: &Synapse, server: &Server) -> Self {
        let place = |name: &str| folder.join(name).display().to_string();
        let config = format!(
            "[centre]\nname = \"Le centre d’essai\"\n\n[store]\nurl = \"sled:{}\"\n\n[telegram]\n\
             token-file = \"{}\"\napi-url = \"{}\"\n\n[matrix]\nhomeserver = \"{}\"\nuser = \"@jalon:localhost\"\n\
             password-file = \"{}\"\nstore-dir = \"{}\"\n\n[roles.conseiller-vae]\nroom = \"Conseil VAE\"\n\
             advisers = [\"@ada:localhost\"]\n",
            place("store"),
            place("token"),
            server.url,
            synapse.url,
            place("password"),
            place("matrix-store"),
        );
        std::fs::write(folder.join("jalon.toml"), config).expect("written");
        std::fs::write(folder.join("token"), "123456:test-token\n").expect("written");
        std::fs::write(folder.join("password"), "jalon\n").expect("written");
        Self { folder: folder.to_owned(), child: None, environment: Vec::new() }
    }

    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut program = Command::new(env!("CARGO_BIN_EXE_jalon"));
        program.env_remove("JALON_TELEGRAM_TOKEN").env_remove("JALON_MATRIX_PASSWORD").env_remove("RUST_LOG");
        program.envs(self.environment.iter().cloned());
        program.args(arguments).arg("--config").arg(self.folder.join("jalon.toml")).stdin(Stdio::null());
        program
    }

    pub fn run(&self, arguments: &[&str]) -> (i32, String, String) {
        let output = self.command(arguments).output().expect("the program runs");
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        (output.status.code().unwrap_or(-1), text(&output.stdout), text(&output.stderr))
    }

    pub fn start(&mut self) {
        let log = std::fs::File::options().create(true).append(true).open(self.folder.join("jalon.log"));
        let child = self.command(&["run"]).stderr(log.expect("a log")).stdout(Stdio::null()).spawn();
        self.child = Some(child.expect("the program starts"));
    }

    /// SIGKILL: nothing of the program runs after it.
    pub fn kill(&mut self) {
        if let Some(mut child) = self.child.take() {
            child.kill().expect("it can be killed");
            child.wait().expect("it ends");
        }
    }

    /// Writes something else into the configuration.
    pub fn configures(&self, from: &str, to: &str) {
        let file = self.folder.join("jalon.toml");
        let config = std::fs::read_to_string(&file).expect("a configuration");
        assert!(config.contains(from), "{config}");
        std::fs::write(file, config.replace(from, to)).expect("written");
    }

    /// The shipped content with few postal codes: reading all of them is more than half of a start.
    pub fn knows_few_places(&mut self) {
        let shipped = Path::new(env!("CARGO_MANIFEST_DIR"));
        let own = self.folder.join("dialogues");
        copy(&shipped.join("dialogues"), &own);
        let table = own.join("tables/codes-postaux.csv");
        let all = std::fs::read_to_string(&table).expect("a table");
        let few: String = all.lines().take(PLACES).flat_map(|line| [line, "\n"]).collect();
        std::fs::write(&table, few).expect("written");
        self.environment.push(("JALON_CONTENT_DIALOGUES", own.display().to_string()));
        self.environment.push(("JALON_CONTENT_LOCALES", shipped.join("locales").display().to_string()));
    }

    pub fn log(&self) -> String {
        std::fs::read_to_string(self.folder.join("jalon.log")).unwrap_or_default()
    }
}

impl Drop for Centre {
    fn drop(&mut self) {
        self.kill();
    }
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("a folder").map(|entry| entry.expect("an entry")) {
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() {
            copy(&from, &to);
        } else {
            std::fs::copy(&from, &to).expect("copied");
        }
    }
}

/// Everything that a conversation through the service needs.
pub struct Scene {
    // In this order they end: the program first, its files last.
    pub centre: Centre,
    pub server: Server,
    pub synapse: Synapse,
    pub folder: tempfile::TempDir,
}

impl Scene {
    /// The program set up for these accounts, `jalon` apart, and not started. Its server of the Bot API
    /// takes messages as fast as they come, so that nothing waits for Telegram's pace.
    pub fn set(advisers: &[&str]) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let synapse = Synapse::start(folder.path());
        for name in ["jalon"].iter().chain(advisers) {
            synapse.register(name);
        }
        let server = Server::start();
        let mut centre = Centre::new(folder.path(), &synapse, &server);
        centre.environment.push(("JALON_TELEGRAM_PER_CHAT", "1000".to_owned()));
        let (code, shown, said) = centre.run(&["matrix", "setup"]);
        assert_eq!((code, said.as_str()), (0, ""), "{shown}");
        Self { centre, server, synapse, folder }
    }

    /// The candidate agrees and asks for a person; the program runs.
    pub fn candidate_asks(&self) {
        self.server.says(CANDIDATE, "/start");
        let notice = self.server.wait(CANDIDATE, 0, "Êtes-vous d’accord");
        self.server.presses(CANDIDATE, &notice, "J’accepte");
        self.server.wait(CANDIDATE, 0, "Où en êtes-vous");
        self.server.says(CANDIDATE, "parler à quelqu’un");
        self.server.wait(CANDIDATE, 0, "J’ai prévenu");
    }

    /// Ada took the case of the candidate: she, the room of her role and the room of the case.
    pub async fn taken(&mut self) -> (Adviser, Room, Room) {
        let ada = Adviser::log_in(&self.synapse.url, "ada", self.folder.path()).await;
        let desk = ada.waits_for_room("Conseil VAE").await;
        self.centre.start();
        self.candidate_asks();
        ada.waits_for(desk.room_id(), "J-0001 attend une personne").await;
        ada.says(desk.room_id(), "!prendre 1").await;
        self.server.wait(CANDIDATE, 0, "ada vous répond maintenant");
        // Its room is made when there is something to say in it.
        self.server.says(CANDIDATE, "bonjour");
        let case = ada.waits_for_room("J-0001").await;
        ada.waits_for(case.room_id(), "bonjour").await;
        (ada, desk, case)
    }
}
