//! What a configuration says about the rooms, and the account that is set up from it.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::Path;

use jalon::adapters::matrix::place::Place;
use jalon::adapters::matrix::rooms::Found;
use jalon::adapters::matrix::session::Secured;
use jalon::adapters::matrix::{Account, Matrix, MatrixError, Rules, Sentences, Unverified};
use jalon::app::Content;
use jalon::app::config::{self, Config};
use jalon::dialogue::RoleId;
use jalon::engine::case::Private;
use jalon::engine::common_ids;
use jalon::engine::effect::{Arg, Line};

use crate::cli::failure::Failure;
use crate::cli::{cases, content, open_store};

/// What a configuration says about the rooms.
pub struct Desk {
    settings: config::Matrix,
    account: Account,
    rules: Rules,
    centre: String,
    roles: Vec<(RoleId, String)>,
}

impl Desk {
    pub fn read(file: &Path) -> Result<Self, Failure> {
        let config = cases::config(file)?;
        let content = content::load(&content::centre(&config)?, &config.settings())?;
        let desk = Self::of(&config, &content, String::new())?;
        desk.ok_or_else(|| {
            Failure::misuse(format!(
                "{} has no [matrix] section. `jalon help config` shows what it holds",
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
            Some(file) => open_store::key(file, &store)?,
            None => open_store::key_beside(&store)?,
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

    pub async fn set_up(&self, key: Option<Private<String>>) -> Result<(), Failure> {
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

    pub fn password(&self) -> Result<Private<String>, Failure> {
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

    pub fn failure(&self, attempt: &str, error: &MatrixError) -> Failure {
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
        stranger: say(common_ids::ROOM_STRANGER),
        sealed: say(common_ids::ROOM_SEALED),
        open: say(common_ids::ROOM_OPEN),
        file: say(common_ids::ROOM_FILE),
        changed: say(common_ids::ROOM_CHANGED),
        unsigned: say(common_ids::ROOM_UNSIGNED),
        unsigned_refused: say(common_ids::ROOM_UNSIGNED_REFUSED),
        deleted: say(common_ids::ROOM_DELETED),
        take_back: say(common_ids::ROOM_TAKE_BACK),
        replaced: BTreeMap::new(),
        recovered: say(common_ids::ROOM_RECOVERED),
        elsewhere: say(common_ids::ROOM_ELSEWHERE),
    }
}

/// What the room of a role reads when this adviser shows another identity.
fn replaced(content: &Content, adviser: &str) -> String {
    let line = Line::new(common_ids::ROOM_REPLACED).with("adviser", Arg::Word(Private(adviser.to_owned())));
    let language = content.world.languages.first();
    language.map(|language| content.texts.line(language, &line)).unwrap_or_default()
}
