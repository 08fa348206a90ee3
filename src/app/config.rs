//! `jalon.toml`: what a centre sets, every key known, secrets only from files or the environment.

mod words;

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::Deserialize;

use super::{Settings, hours};
use crate::dialogue::{Language, RoleId, Span};
use crate::engine::world::Service;

pub use words::{Intake, StoreUrl, Unverified};

/// The whole file.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Config {
    /// Who runs the bot; what is not written has its usual value.
    pub centre: Centre,
    /// Folders of the centre's own files.
    pub content: ContentPlaces,
    /// Where cases are kept, and for how long.
    pub store: StorePlace,
    /// The bot; None: `jalon run` refuses to start.
    pub telegram: Option<Telegram>,
    /// The advisers' rooms; None: what advisers are told is shown by `jalon cases --waiting` only.
    pub matrix: Option<Matrix>,
    /// By the role's id in the dialogue, who answers for it.
    pub roles: BTreeMap<String, Role>,
    /// By the name of the académie. Read, and used nowhere yet.
    pub tracks: BTreeMap<String, Track>,
    /// How much is taken from one person, and sent at once.
    pub limits: Limits,
    /// The page for monitoring; None: there is none.
    pub health: Option<Health>,
}

/// `[centre]`: who runs this bot.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Centre {
    /// Name that people know.
    pub name: String,
    /// Who answers for the data, with an address.
    pub controller: String,
    /// IANA time zone.
    pub timezone: String,
    /// In order; the first serves whoever speaks none of them.
    pub languages: Vec<String>,
    /// Département of the centre.
    pub department: String,
    /// Codes of deep links: `t.me/bot?start=CODE`.
    pub codes: Vec<String>,
}

impl Default for Centre {
    fn default() -> Self {
        let settings = Settings::default();
        Self {
            name: String::new(),
            controller: String::new(),
            timezone: settings.zone,
            languages: settings.languages.into_iter().map(|language| language.0).collect(),
            department: String::new(),
            codes: Vec::new(),
        }
    }
}

/// `[content]`: folders of a centre's own files; the built-in ones when absent.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct ContentPlaces {
    /// Folder of the procedure; named together with `locales`, or not at all.
    pub dialogues: Option<PathBuf>,
    /// Folder of the words; named together with `dialogues`, or not at all.
    pub locales: Option<PathBuf>,
    /// Folder of CSV files with contact points, which go before the built-in ones.
    pub contacts: Option<PathBuf>,
}

/// `[store]`: where cases live.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct StorePlace {
    /// Where the cases are.
    pub url: StoreUrl,
    /// Made on first start, mode 0600, beside nothing else.
    pub key_file: Option<PathBuf>,
    /// Folder of the nightly backups; none are made without it.
    pub backup_dir: Option<PathBuf>,
    /// Days that a backup is kept.
    pub backup_keep: i32,
    /// Months after the last activity at which a case is erased, at most 12.
    pub retention: i32,
}

impl Default for StorePlace {
    fn default() -> Self {
        Self {
            url: StoreUrl::Sled(PathBuf::from("jalon-store")),
            key_file: None,
            backup_dir: None,
            backup_keep: 14,
            retention: 12,
        }
    }
}

/// `[telegram]`: the bot.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Telegram {
    /// File with the token of @BotFather; or `JALON_TELEGRAM_TOKEN` in the environment.
    pub token_file: Option<PathBuf>,
    /// Address of the Bot API: `https://`, or `http://` on this machine.
    pub api_url: String,
    /// How messages come in.
    pub mode: Intake,
    /// Public address that Telegram calls: `https://`. Needed for `webhook`.
    pub webhook_url: Option<String>,
    /// File with the secret that each call must carry, 16 to 256 signs. Needed for `webhook`.
    pub webhook_secret_file: Option<PathBuf>,
    /// Messages a second to one person: one is what Telegram itself allows.
    pub per_chat: u32,
    /// Messages a second to everybody together: a little less than Telegram's 30.
    pub per_second: u32,
    /// Where the webhook listens: a loopback address behind a reverse proxy.
    pub listen: String,
}

impl Default for Telegram {
    fn default() -> Self {
        Self {
            token_file: None,
            api_url: "https://api.telegram.org".to_owned(),
            mode: Intake::Polling,
            webhook_url: None,
            webhook_secret_file: None,
            per_chat: 1,
            per_second: 29,
            listen: "127.0.0.1:8443".to_owned(),
        }
    }
}

/// `[matrix]`: the bot's account in the advisers' rooms.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Matrix {
    /// Address of the homeserver: `https://matrix.example.org`.
    pub homeserver: String,
    /// `@jalon:example.org`.
    pub user: String,
    /// File with the password, for setting up only; or `JALON_MATRIX_PASSWORD` in the environment.
    pub password_file: Option<PathBuf>,
    /// Keys and what was synced: one device for good.
    pub store_dir: PathBuf,
    /// Seals the store; made when setting up, mode 0600. Beside the store when absent.
    pub passphrase_file: Option<PathBuf>,
    /// What becomes of advisers' devices that their identity does not sign.
    pub unverified: Unverified,
}

impl Default for Matrix {
    fn default() -> Self {
        Self {
            homeserver: String::new(),
            user: String::new(),
            password_file: None,
            store_dir: PathBuf::from("jalon-matrix"),
            passphrase_file: None,
            unverified: Unverified::default(),
        }
    }
}

/// `[roles.X]`: who answers for a role.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Role {
    /// Name of the role's room; the role's id when empty. The homeserver can read it.
    pub room: String,
    /// Full names: `@ada:example.org`. Nobody else commands the bot.
    pub advisers: Vec<String>,
    /// When somebody answers: `mon-fri 09:00-12:30 14:00-17:00`. Always, when empty.
    pub hours: String,
    /// How long a card may wait, in opening hours: `4 h`. For ever, when empty.
    pub promise: String,
    /// The role that is asked when this one does not answer in time, and gets new cases while all its advisers are away.
    pub fallback: String,
    /// After how long without news the hand returns: `3 days`. Never, when empty.
    pub silence: String,
}

impl Role {
    /// How the role answers. What cannot be read was refused before.
    fn service(&self) -> Service {
        Service {
            advisers: self.advisers.clone(),
            hours: hours::openings(&self.hours).unwrap_or_default(),
            promise: hours::promise(&self.promise),
            fallback: Some(&*self.fallback).filter(|role| !role.is_empty()).map(RoleId::from),
            silence: hours::silence(&self.silence),
        }
    }
}

/// `[tracks.ACADEMIE]`: which track an académie uses, said by whom and when.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Track {
    /// What was confirmed.
    pub value: String,
    /// Who confirmed it.
    pub source: String,
    /// When, as it was written; not checked.
    pub date: String,
}

/// `[limits]`: what keeps one person, or a storm of messages, from holding up the others.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Limits {
    /// Messages of one person per minute that are read; a long one counts for each part of about 1,000 letters.
    pub per_person: u32,
    /// Sendings under way at once.
    pub in_flight: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { per_person: 30, in_flight: 32 }
    }
}

/// `[health]`: a page for monitoring.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Health {
    /// Address and port, such as `127.0.0.1:9100`; a loopback address keeps it on the machine.
    pub listen: String,
}

/// Why a configuration cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ConfigError {
    /// The key is not one of jalon's.
    #[error("line {line}: unknown key `{key}`{}", near.as_ref().map(|near| format!("; did you mean `{near}`?")).unwrap_or_default())]
    UnknownKey {
        /// The key as it is written.
        key: String,
        /// Its line in the file, from 1; 1 for a variable of the environment.
        line: usize,
        /// A key that was perhaps meant.
        near: Option<String>,
    },
    /// The file is no TOML, or a value is of another kind.
    #[error("line {line}: {reason}")]
    Syntax {
        /// The line in the file, from 1; 1 for a variable of the environment.
        line: usize,
        /// What the reader of the file says.
        reason: String,
    },
    /// A value that cannot be.
    #[error("`{key}` is {value}: {help}")]
    Value {
        /// Section and key, such as `store.retention`.
        key: &'static str,
        /// What is written there, between backquotes.
        value: String,
        /// What to write instead.
        help: &'static str,
    },
}

impl Config {
    /// Reads a configuration; each key may be overridden by a variable `JALON_SECTION_KEY`.
    ///
    /// # Errors
    /// Names the line and what to write instead.
    pub fn read(text: &str, environment: impl IntoIterator<Item = (String, String)>) -> Result<Self, ConfigError> {
        let wrong = |error: &toml::de::Error, text: &str| {
            let line = error.span().map_or(1, |span| text[..span.start.min(text.len())].matches('\n').count() + 1);
            match error.message().strip_prefix("unknown field `").and_then(|rest| rest.split_once('`')) {
                Some((key, rest)) => {
                    let known = rest.split('`').skip(1).step_by(2);
                    ConfigError::UnknownKey { key: key.to_owned(), line, near: nearest(key, known) }
                }
                None => ConfigError::Syntax { line, reason: error.message().to_owned() },
            }
        };
        // The file is read as it stands first, so that places are the author's own.
        toml::from_str::<Self>(text).map_err(|error| wrong(&error, text))?;
        let mut table: toml::Table = toml::from_str(text).map_err(|error| wrong(&error, text))?;
        for (name, value) in environment {
            let Some(rest) = name.strip_prefix("JALON_") else { continue };
            let Some((section, key)) = rest.split_once('_') else { continue };
            let (section, key) = (section.to_lowercase(), key.to_lowercase().replace('_', "-"));
            if is_secret(&section, &key) || !SECTIONS.contains(&section.as_str()) {
                continue;
            }
            let section = table.entry(section).or_insert_with(|| toml::Value::Table(toml::Table::new()));
            if let toml::Value::Table(section) = section {
                let value = typed(&key, &value);
                section.insert(key, value);
            }
        }
        let config: Self = table.try_into().map_err(|error: toml::de::Error| wrong(&error, ""))?;
        config.checked()
    }

    fn checked(self) -> Result<Self, ConfigError> {
        let value = |key, value: &str, help| ConfigError::Value { key, value: format!("`{value}`"), help };
        if jiff::tz::TimeZone::get(&self.centre.timezone).is_err() {
            return Err(value("centre.timezone", &self.centre.timezone, "write an IANA name such as `Europe/Paris`"));
        }
        if !(1..=12).contains(&self.store.retention) {
            let months = self.store.retention.to_string();
            return Err(value("store.retention", &months, "write a number of months from 1 to 12"));
        }
        if !(1..=90).contains(&self.store.backup_keep) {
            let days = self.store.backup_keep.to_string();
            return Err(value("store.backup-keep", &days, "write a number of days from 1 to 90"));
        }
        if let Some(telegram) = &self.telegram {
            let limits = [("telegram.per-chat", telegram.per_chat), ("telegram.per-second", telegram.per_second)];
            for (key, number) in limits {
                if number == 0 {
                    return Err(value(key, "0", "write a number of messages a second, from 1"));
                }
            }
            if !is_sealed_or_near(&telegram.api_url) {
                let help = "write an address that begins with `https://`; `http://` only on this machine";
                return Err(value("telegram.api-url", &telegram.api_url, help));
            }
            if let Some(url) = telegram.webhook_url.as_ref().filter(|url| !url.starts_with("https://")) {
                return Err(value("telegram.webhook-url", url, "write an address that begins with `https://`"));
            }
        }
        if let Some(matrix) = &self.matrix {
            if !is_sealed_or_near(&matrix.homeserver) {
                let help =
                    "write the homeserver's address, `https://matrix.example.org`; `http://` only on this machine";
                return Err(value("matrix.homeserver", &matrix.homeserver, help));
            }
            if !is_full_name(&matrix.user) {
                return Err(value("matrix.user", &matrix.user, "write the full name: `@jalon:example.org`"));
            }
        }
        if self.limits.per_person == 0 {
            return Err(value("limits.per-person", "0", "write a number of messages a minute, from 1"));
        }
        if self.limits.in_flight == 0 {
            return Err(value("limits.in-flight", "0", "write a number of messages, from 1"));
        }
        for role in self.roles.values() {
            if hours::openings(&role.hours).is_none() {
                return Err(value(
                    "roles.X.hours",
                    &role.hours,
                    "write `mon-fri 09:00-12:30 14:00-17:00, sat 09:00-12:00`",
                ));
            }
            if !role.promise.is_empty() && hours::promise(&role.promise).is_none() {
                return Err(value("roles.X.promise", &role.promise, "write opening hours or minutes: `4 h`, `30 min`"));
            }
            if !role.silence.is_empty() && hours::silence(&role.silence).is_none() {
                return Err(value("roles.X.silence", &role.silence, "write days or weeks: `3 days`"));
            }
            if !role.fallback.is_empty() && !self.roles.contains_key(&role.fallback) {
                return Err(value("roles.X.fallback", &role.fallback, "write the name of another [roles.X]"));
            }
        }
        for adviser in self.roles.values().flat_map(|role| &role.advisers) {
            if !is_full_name(adviser) {
                return Err(value("roles.X.advisers", adviser, "write full names: `@ada:example.org`"));
            }
        }
        Ok(self)
    }

    /// What the application needs of it.
    pub fn settings(&self) -> Settings {
        let about = [("centre", &self.centre.name), ("controller", &self.centre.controller)];
        Settings {
            about: about.map(|(name, words)| (name.to_owned(), words.clone())).into(),
            zone: self.centre.timezone.clone(),
            languages: self.centre.languages.iter().map(|tag| Language(tag.clone())).collect(),
            retention: Span::Months(self.store.retention),
            notice: Span::Days(30),
            role_channel: false,
            services: self.roles.iter().map(|(role, set)| (RoleId::from(&**role), set.service())).collect(),
        }
    }
}

const SECTIONS: [&str; 7] = ["centre", "content", "store", "telegram", "matrix", "limits", "health"];

/// `@name:server`.
fn is_full_name(name: &str) -> bool {
    name.strip_prefix('@').and_then(|rest| rest.split_once(':')).is_some_and(|(a, b)| !a.is_empty() && !b.is_empty())
}

/// The token itself is read where it is used, never kept in a configuration.
fn is_secret(section: &str, key: &str) -> bool {
    [("telegram", "token"), ("store", "key"), ("matrix", "password")].contains(&(section, key))
}

/// A variable's text as the kind that its key has.
fn typed(key: &str, value: &str) -> toml::Value {
    match (key, value.parse::<i64>()) {
        ("languages" | "codes", _) => {
            toml::Value::Array(value.split(',').map(|one| toml::Value::String(one.trim().to_owned())).collect())
        }
        ("backup-keep" | "retention" | "per-person" | "per-chat" | "per-second" | "in-flight", Ok(number)) => {
            toml::Value::Integer(number)
        }
        _ => toml::Value::String(value.to_owned()),
    }
}

fn nearest<'a>(key: &str, known: impl Iterator<Item = &'a str>) -> Option<String> {
    let distance = |word: &str| {
        let same = key.chars().zip(word.chars()).take_while(|(a, b)| a == b).count();
        key.len().max(word.len()) - same
    };
    let best = known.min_by_key(|word| distance(word))?;
    (distance(best) <= best.len() / 2 + 1).then(|| best.to_owned())
}

/// Whether an address is reached over TLS, or does not leave the machine: tokens and words of people go there.
fn is_sealed_or_near(address: &str) -> bool {
    let Some(rest) = address.strip_prefix("http://") else { return address.starts_with("https://") };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    // A name before `@` is not the machine that is called.
    let machine = match authority.strip_prefix('[') {
        Some(inside) => inside.split(']').next().unwrap_or_default(),
        None => authority.split(':').next().unwrap_or_default(),
    };
    let is_loopback = |address: std::net::IpAddr| address.is_loopback();
    !authority.contains('@') && (machine == "localhost" || machine.parse().is_ok_and(is_loopback))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_and_refuses() {
        for (text, said) in [
            ("", None),
            ("[centre]\ntimezone = \"Indian/Reunion\"\nlanguages = [\"fr\"]\n", None),
            ("[telegram]\ntoken-fil = \"x\"\n", Some("line 2: unknown key `token-fil`; did you mean `token-file`?")),
            (
                "[centre]\ntimezone = \"Mars\"\n",
                Some("`centre.timezone` is `Mars`: write an IANA name such as `Europe/Paris`"),
            ),
            ("[store]\nretention = 24\n", Some("`store.retention` is `24`: write a number of months from 1 to 12")),
            ("[store]\nbackup-keep = 0\n", Some("`store.backup-keep` is `0`: write a number of days from 1 to 90")),
            ("[store]\nurl = \"files\"\n", Some("line 2: `store.url` is `files`: write `sled:DIR` or `memory:`")),
            (
                "[matrix]\nhomeserver = \"https://m.org\"\nuser = \"jalon\"\n",
                Some("`matrix.user` is `jalon`: write the full name: `@jalon:example.org`"),
            ),
            ("[matrix]\nhomeserver = \"http://127.0.0.1:8008\"\nuser = \"@jalon:m.org\"\n", None),
            ("[telegram]\napi-url = \"http://[::1]:8081/bot\"\n", None),
            (
                "[matrix]\nhomeserver = \"http://m.org\"\nuser = \"@jalon:m.org\"\n",
                Some(
                    "`matrix.homeserver` is `http://m.org`: write the homeserver's address, `https://matrix.example.org`; \
                     `http://` only on this machine",
                ),
            ),
            (
                "[telegram]\napi-url = \"http://127.0.0.1@m.org/\"\n",
                Some(
                    "`telegram.api-url` is `http://127.0.0.1@m.org/`: write an address that begins with `https://`; \
                     `http://` only on this machine",
                ),
            ),
            (
                "[matrix]\nunverified = \"ignore\"\n",
                Some("line 2: `matrix.unverified` is `ignore`: write `refuse` or `warn`"),
            ),
            (
                "[roles.a]\nadvisers = [\"ada\"]\n",
                Some("`roles.X.advisers` is `ada`: write full names: `@ada:example.org`"),
            ),
            (
                "[roles.a]\npromise = \"soon\"\n",
                Some("`roles.X.promise` is `soon`: write opening hours or minutes: `4 h`, `30 min`"),
            ),
            ("[roles.a]\nfallback = \"b\"\n", Some("`roles.X.fallback` is `b`: write the name of another [roles.X]")),
            (
                "[limits]\nper-person = 0\n",
                Some("`limits.per-person` is `0`: write a number of messages a minute, from 1"),
            ),
            (
                "[telegram]\nper-second = 0\n",
                Some("`telegram.per-second` is `0`: write a number of messages a second, from 1"),
            ),
            ("[limits]\nin-flight = 0\n", Some("`limits.in-flight` is `0`: write a number of messages, from 1")),
            (
                "[telegram]\nwebhook-url = \"http://bot.example.org\"\n",
                Some(
                    "`telegram.webhook-url` is `http://bot.example.org`: write an address that begins with `https://`",
                ),
            ),
            ("[telegram]\nmode = \"push\"\n", Some("line 2: `telegram.mode` is `push`: write `polling` or `webhook`")),
        ] {
            let read = Config::read(text, []).map(drop).map_err(|error| error.to_string());
            assert_eq!(read.err().as_deref(), said, "{text}");
        }
        assert!(Config::read("[store\n", []).expect_err("no TOML").to_string().starts_with("line 1:"));
    }

    #[test]
    fn the_environment_overrides() {
        let variable = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let environment = [
            variable("JALON_TELEGRAM_MODE", "webhook"),
            variable("JALON_STORE_RETENTION", "6"),
            variable("JALON_CENTRE_DEPARTMENT", "75"),
            variable("JALON_CENTRE_NAME", "Conseil, Paris"),
            variable("JALON_CENTRE_LANGUAGES", "fr"),
        ];
        let config = Config::read("[telegram]\nmode = \"polling\"\n", environment).expect("it is right");
        assert_eq!(config.telegram.expect("there").mode, Intake::Webhook);
        assert_eq!(config.store.retention, 6);
        assert_eq!((config.centre.department.as_str(), config.centre.name.as_str()), ("75", "Conseil, Paris"));
        assert_eq!(config.centre.languages, ["fr"]);
        let matrix = "[matrix]\nhomeserver = \"https://m.org\"\nuser = \"@jalon:m.org\"\n";
        for (given, taken) in [(None, Unverified::Refuse), (Some("warn"), Unverified::Warn)] {
            let given = given.map(|word| variable("JALON_MATRIX_UNVERIFIED", word));
            let config = Config::read(matrix, given).expect("it is right");
            assert_eq!(config.matrix.expect("there").unverified, taken);
        }
        assert!(!format!("{:?}", Config::read("", [variable("JALON_TELEGRAM_TOKEN", "secret")])).contains("secret"));
    }
}
