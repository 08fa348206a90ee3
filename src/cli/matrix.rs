//! Advisers' rooms on Matrix: setting the account up, recovering it, listening.

mod verify;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, Write};
use std::path::{Path, PathBuf};

use clap::Subcommand;
use jalon::adapters::matrix::rooms::{Found, Place};
use jalon::adapters::matrix::session::Secured;
use jalon::adapters::matrix::{Account, Matrix, MatrixError, Rules, Sentences, Unverified};
use jalon::app::Content;
use jalon::app::config::{self, Config};
use jalon::dialogue::RoleId;
use jalon::engine::case::Private;
use jalon::engine::common_ids as words;
use jalon::engine::effect::{Arg, Line};

use super::failure::Failure;
use super::{content, keep, store};

#[derive(Subcommand)]
pub enum Command {
    /// Log the bot in, give it its keys, make the rooms. Doing it twice is harmless.
    #[command(after_help = "The recovery key is shown once: keep it on paper, away from the machine.\n\n\
        Example:\n  jalon matrix setup --config /etc/jalon/jalon.toml")]
    Setup {
        /// The configuration; the README describes every key.
        #[arg(long, value_name = "FILE")]
        config: PathBuf,
    },
    /// After a lost store: log in as a new device, and fetch the keys with the recovery key.
    #[command(after_help = "The recovery key is read from standard input.\n\n\
        Example:\n  jalon matrix recover --config /etc/jalon/jalon.toml")]
    Recover {
        /// The configuration; the README describes every key.
        #[arg(long, value_name = "FILE")]
        config: PathBuf,
    },
    /// Compare an adviser's identity with what they read aloud, and take it for theirs from then on.
    #[command(
        after_help = "Without a name it says how each adviser stands. The service is stopped meanwhile: what is \
        written waits.\nThe adviser reads the session ID and the session key aloud: in Element, Settings, Encryption, \
        Advanced. The answer is read from standard input.\n\n\
        Example:\n  jalon matrix verify @ada:example.org --config /etc/jalon/jalon.toml"
    )]
    Verify {
        /// Full name of the adviser.
        #[arg(value_name = "ADVISER")]
        adviser: Option<String>,
        /// The configuration; the README describes every key.
        #[arg(long, value_name = "FILE")]
        config: PathBuf,
    },
}

/// Does what `jalon matrix` was asked for.
pub fn run(command: &Command) -> Result<(), Failure> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .map_err(|error| Failure::outside(format!("could not start the runtime: {error}")))?;
    let (file, key) = match command {
        Command::Setup { config } => (config, None),
        Command::Recover { config } => (config, Some(recovery_key()?)),
        Command::Verify { adviser, config } => {
            let desk = Desk::read(config)?;
            return runtime.block_on(verify::run(&desk, adviser.as_deref()));
        }
    };
    let desk = Desk::read(file)?;
    runtime.block_on(desk.set_up(key))
}

fn recovery_key() -> Result<Private<String>, Failure> {
    eprintln!("The recovery key that `jalon matrix setup` showed:");
    let mut line = String::new();
    let read = std::io::stdin().lock().read_line(&mut line);
    read.map_err(|error| Failure::misuse(format!("could not read the recovery key: {error}")))?;
    match line.trim() {
        "" => Err(Failure::misuse("could not recover: no recovery key. Write it on standard input")),
        key => Ok(Private(key.to_owned())),
    }
}

/// What a configuration says about the rooms.
pub struct Desk {
    settings: config::Matrix,
    account: Account,
    rules: Rules,
    centre: String,
    roles: Vec<(RoleId, String)>,
}

impl Desk {
    fn read(file: &Path) -> Result<Self, Failure> {
        let config = store::config(file)?;
        let content = content::load(&content::centre(&config)?, &config.settings())?;
        let desk = Self::of(&config, &content, String::new())?;
        desk.ok_or_else(|| {
            Failure::misuse(format!(
                "{} has no [matrix] section. The README shows what it holds, under Matrix",
                file.display()
            ))
        })
    }

    /// Nothing when the configuration has no `[matrix]`.
    pub fn of(config: &Config, content: &Content, salt: String) -> Result<Option<Self>, Failure> {
        let Some(settings) = config.matrix.clone() else { return Ok(None) };
        let known = &content.world.dialogue.roles;
        if let Some(other) = config.roles.keys().find(|role| !known.iter().any(|known| known.as_str() == *role)) {
            let all: Vec<_> = known.iter().map(RoleId::as_str).collect();
            return Err(Failure::misuse(format!(
                "could not use [roles.{other}]: the dialogue has no such role. It has: {}",
                all.join(", ")
            )));
        }
        let unverified = match settings.unverified {
            config::Unverified::Refuse => Unverified::Refuse,
            config::Unverified::Warn => Unverified::Warn,
        };
        let rules = Rules { sentences: sentences(content), unverified, ..Rules::default() };
        let (mut roles, mut rules) = (Vec::new(), rules);
        for role in known {
            let named = config.roles.get(role.as_str()).cloned().unwrap_or_default();
            if named.advisers.is_empty() {
                return Err(Failure::misuse(format!(
                    "could not use [matrix]: nobody answers for {role}. Name advisers in [roles.{role}]: \
                     advisers = [\"@ada:example.org\"]"
                )));
            }
            let mut advisers = BTreeSet::new();
            for adviser in &named.advisers {
                let user = adviser
                    .as_str()
                    .try_into()
                    .map_err(|error| Failure::misuse(format!("could not use {adviser} in [roles.{role}]: {error}")))?;
                advisers.insert(user);
                rules.sentences.replaced.insert(adviser.clone(), replaced(content, adviser));
            }
            rules.advisers.insert(role.to_string(), advisers);
            let name = if named.room.is_empty() { role.to_string() } else { named.room };
            roles.push((role.clone(), name));
        }
        let store = settings.store_dir.clone();
        let passphrase = match &settings.passphrase_file {
            Some(file) => keep::key(file, &store)?,
            None => keep::key_beside(&store)?,
        };
        let account = Account {
            homeserver: settings.homeserver.clone(),
            user: settings.user.clone(),
            store,
            passphrase: Private(passphrase.0.iter().map(|byte| format!("{byte:02x}")).collect()),
            salt,
        };
        let centre = if config.centre.name.is_empty() { "jalon".to_owned() } else { config.centre.name.clone() };
        Ok(Some(Self { settings, account, rules, centre, roles }))
    }

    /// The bot's device as it was set up.
    pub async fn open(&self) -> Result<Matrix, Failure> {
        Matrix::open(&self.account, self.rules.clone()).await.map_err(|error| self.failure("could not start", &error))
    }

    /// Makes what is missing of the rooms.
    pub async fn rooms(&self, matrix: &Matrix) -> Result<Vec<Found>, MatrixError> {
        matrix.set_up(&self.centre, &self.roles).await
    }

    async fn set_up(&self, key: Option<Private<String>>) -> Result<(), Failure> {
        let attempt = if key.is_some() { "could not recover" } else { "could not set up" };
        let failed = |error: &MatrixError| self.failure(attempt, error);
        let password = self.password()?;
        let matrix = Matrix::log_in(&self.account, &password, self.rules.clone()).await.map_err(|e| failed(&e))?;
        let mut out = std::io::stdout();
        if let Some(key) = &key {
            matrix.recover(key).await.map_err(|error| match error {
                MatrixError::Refused(why) => Failure::no(format!(
                    "could not recover: this is not the recovery key of {} ({why}). Nothing was changed; try again",
                    matrix.user()
                )),
                error => failed(&error),
            })?;
        }
        match matrix.secure(&password).await.map_err(|e| failed(&e))? {
            Secured::Already => {}
            Secured::NeedsKey => {
                return Err(Failure::no(format!(
                    "{} has keys that this device lacks: its store was lost, or is another one. Fetch them with the \
                     recovery key: jalon matrix recover",
                    matrix.user()
                )));
            }
            Secured::New(key) => {
                writeln!(
                    out,
                    "Recovery key of {}, shown this once. Write it down and keep it away from this machine:\n\n  {}\n",
                    matrix.user(),
                    key.0
                )?;
                out.flush()?;
                matrix.key_was_shown().map_err(|e| failed(&e))?;
            }
        }
        writeln!(out, "{} is logged in as the device {}.", matrix.user(), matrix.device())?;
        for found in self.rooms(&matrix).await.map_err(|e| failed(&e))? {
            writeln!(out, "{}", told(&found))?;
            for adviser in &found.awaited {
                let state = if matrix.is_unknown(adviser).await {
                    "is invited, and the homeserver knows nobody of that name: is it written right?"
                } else {
                    "is invited and has not accepted yet"
                };
                writeln!(out, "  {adviser} {state}")?;
            }
            for adviser in &found.missing {
                writeln!(out, "  {adviser} could not be invited: no such account, or one of another homeserver")?;
            }
        }
        Ok(())
    }

    fn password(&self) -> Result<Private<String>, Failure> {
        let text = match (&self.settings.password_file, std::env::var("JALON_MATRIX_PASSWORD")) {
            (_, Ok(password)) => password,
            (Some(file), Err(_)) => std::fs::read_to_string(file).map_err(|error| {
                Failure::misuse(format!("could not read {}: {error}. It holds the bot's password", file.display()))
            })?,
            (None, Err(_)) => {
                return Err(Failure::misuse(
                    "no password: set matrix.password-file to a file with the bot's password, or JALON_MATRIX_PASSWORD",
                ));
            }
        };
        Ok(Private(text.trim_end_matches(['\r', '\n']).to_owned()))
    }

    fn failure(&self, attempt: &str, error: &MatrixError) -> Failure {
        let (server, user, store) = (&self.account.homeserver, &self.account.user, self.account.store.display());
        match error {
            MatrixError::Again(_) => Failure::outside(format!(
                "{attempt}: the homeserver {server} does not answer, or asks for patience. Is matrix.homeserver right? \
                 Try again later: what was done is found again"
            )),
            MatrixError::LoggedOut => Failure::outside(format!(
                "{attempt}: {server} no longer knows the session in {store}. Move that folder away, then: jalon matrix \
                 recover"
            )),
            MatrixError::SessionEnded => Failure::outside(format!(
                "{attempt}: {server} ended the session of {user}. The service logs in again by itself, as the same \
                 device, once it has the password: set matrix.password-file to a file with it, or \
                 JALON_MATRIX_PASSWORD"
            )),
            MatrixError::NoSession => Failure::misuse(format!(
                "{attempt}: {user} was never logged in with {store}. First: jalon matrix setup (after a lost store: \
                 jalon matrix recover)"
            )),
            MatrixError::Password => Failure::misuse(format!(
                "{attempt}: {server} does not know {user} with this password; write the right one into the file of matrix.password-file"
            )),
            MatrixError::Refused(why) => Failure::outside(format!("{attempt}: {server} refused ({why})")),
            MatrixError::Store(why) => Failure::misuse(format!(
                "{attempt}: {store} cannot be used ({why}). Is its passphrase file the one it was made with?"
            )),
            MatrixError::Taken => {
                Failure::misuse(format!("{attempt}: another process uses {store}. Stop the service first"))
            }
        }
    }
}

fn told(found: &Found) -> String {
    let what = match &found.place {
        Place::Role(role) => format!("room of {role}"),
        Place::Space => "space of the centre".to_owned(),
        Place::Case(case) => format!("room of {case}"),
        Place::Talk(host) => format!("room of {host}"),
    };
    format!("{what}: {} ({})", found.room, if found.is_new { "made" } else { "there" })
}

fn sentences(content: &Content) -> Sentences {
    let say = |id: &str| {
        let language = content.world.languages.first();
        language.map(|language| content.texts.line(language, &Line::new(id))).unwrap_or_default()
    };
    Sentences {
        stranger: say(words::ROOM_STRANGER),
        sealed: say(words::ROOM_SEALED),
        open: say(words::ROOM_OPEN),
        file: say(words::ROOM_FILE),
        changed: say(words::ROOM_CHANGED),
        unsigned: say(words::ROOM_UNSIGNED),
        unsigned_refused: say(words::ROOM_UNSIGNED_REFUSED),
        deleted: say(words::ROOM_DELETED),
        take_back: say(words::ROOM_TAKE_BACK),
        replaced: BTreeMap::new(),
        recovered: say(words::ROOM_RECOVERED),
        elsewhere: say(words::ROOM_ELSEWHERE),
    }
}

/// What the room of a role reads when this adviser shows another identity.
fn replaced(content: &Content, adviser: &str) -> String {
    let line = Line::new(words::ROOM_REPLACED).with("adviser", Arg::Word(Private(adviser.to_owned())));
    let language = content.world.languages.first();
    language.map(|language| content.texts.line(language, &line)).unwrap_or_default()
}

/// The loops of the service.
#[cfg(feature = "telegram")]
pub mod service {
    use std::sync::mpsc::Sender;
    use std::time::Duration;

    use jalon::app::App;
    use jalon::ports::channel::Inbound;
    use jalon::ports::store::{Commit, ROOM_SALT};
    use jiff::Timestamp;
    use tokio::sync::oneshot;

    use super::{Desk, Failure, Matrix, MatrixError};
    use crate::cli::health::{self, Noted};
    use crate::cli::service::Ask;

    /// The name of the channel on the health page.
    const MATRIX: &str = "matrix";

    /// Longest wait of the homeserver for news.
    const POLL: Duration = Duration::from_secs(30);
    /// Waits between tries: from this, doubling, to that.
    const FIRST_WAIT: Duration = Duration::from_secs(1);
    const LONGEST_WAIT: Duration = Duration::from_secs(60);

    /// Drawn once for each store of cases.
    pub fn salt(app: &mut App) -> Result<String, Failure> {
        let failed = |error| Failure::outside(format!("could not start: the store of cases failed: {error}"));
        if let Some(salt) = app.store().mark(ROOM_SALT).map_err(failed)?.filter(|salt| !salt.is_empty()) {
            return Ok(salt);
        }
        let mut bytes = [0; 6];
        getrandom::fill(&mut bytes)
            .map_err(|error| Failure::outside(format!("could not start: no random bytes: {error}")))?;
        let salt: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        let commit = Commit { marks: vec![(ROOM_SALT.to_owned(), salt.clone())], ..Commit::default() };
        app.store().commit(commit, Timestamp::now()).map_err(failed)?;
        Ok(salt)
    }

    /// Listens to the rooms for ever. A homeserver that is away delays advisers, never candidates.
    pub async fn listen(desk: Desk, matrix: Matrix, asks: Sender<Ask>, health: Noted) {
        let mut wait = FIRST_WAIT;
        let mut are_rooms_there = false;
        loop {
            let heard =
                if are_rooms_there { hear(&matrix, &asks, &health).await } else { begin(&desk, &matrix, &asks).await };
            let heard = match heard {
                Err(MatrixError::SessionEnded) => enter_again(&desk, &matrix).await,
                heard => heard.map(|()| are_rooms_there = true),
            };
            match heard {
                Ok(()) => {
                    health::heard(&health, MATRIX);
                    wait = FIRST_WAIT;
                }
                Err(error) => {
                    health::failed(&health, MATRIX);
                    let asked = match &error {
                        MatrixError::Again(asked) => *asked,
                        // Nobody else is asked: it is looked for the password again soon.
                        MatrixError::SessionEnded => FIRST_WAIT,
                        _ => LONGEST_WAIT,
                    };
                    let pause = wait.max(asked).min(LONGEST_WAIT);
                    let what = desk.failure("advisers' rooms cannot be used now", &error);
                    tracing::warn!(again_in_secs = pause.as_secs(), "{what}");
                    tokio::time::sleep(pause).await;
                    wait = (wait * 2).min(LONGEST_WAIT);
                }
            }
        }
    }

    /// The homeserver ended the session, as some do after a while. Without a password the failure says what to do.
    async fn enter_again(desk: &Desk, matrix: &Matrix) -> Result<(), MatrixError> {
        let Ok(password) = desk.password() else { return Err(MatrixError::SessionEnded) };
        matrix.enter_again(&password).await?;
        tracing::info!(device = matrix.device(), "the homeserver had ended the session: logged in again");
        Ok(())
    }

    async fn begin(desk: &Desk, matrix: &Matrix, asks: &Sender<Ask>) -> Result<(), MatrixError> {
        let found = desk.rooms(matrix).await?;
        let awaited: usize = found.iter().map(|room| room.awaited.len()).sum();
        // Before anybody reads that somebody was told.
        take(asks, matrix.attended().await?).await?;
        tracing::info!(bot = matrix.user(), awaited, "the advisers' rooms are there");
        Ok(())
    }

    /// Waits until the application made these durable.
    async fn take(asks: &Sender<Ask>, inbounds: Vec<Inbound>) -> Result<(), MatrixError> {
        if inbounds.is_empty() {
            return Ok(());
        }
        let (done, durable) = oneshot::channel();
        let is_durable = asks.send(Ask::Receive(inbounds, done)).is_ok() && matches!(durable.await, Ok(Ok(())));
        if is_durable { Ok(()) } else { Err(MatrixError::Again(FIRST_WAIT)) }
    }

    /// One poll: durable first, acknowledged then.
    async fn hear(matrix: &Matrix, asks: &Sender<Ask>, health: &Noted) -> Result<(), MatrixError> {
        let polled = matrix.poll(POLL).await?;
        let heard = matrix.heard(&polled).await?;
        // Not acknowledged when it fails: the next poll brings them again.
        take(asks, heard.attended.into_iter().chain(heard.inbounds).collect()).await?;
        matrix.acknowledge(polled).await?;
        matrix.notify(&heard.notices).await;
        health::replaced(health, matrix.replaced());
        Ok(())
    }
}
