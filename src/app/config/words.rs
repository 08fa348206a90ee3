//! Values of the configuration that are one of a few words.

use std::path::PathBuf;

use serde::Deserialize;

/// `store.url`: `sled:DIR`, or `memory:`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub enum StoreUrl {
    /// In this folder.
    Sled(PathBuf),
    /// In memory: nothing outlives the process.
    Memory,
}

impl TryFrom<String> for StoreUrl {
    type Error = String;

    fn try_from(url: String) -> Result<Self, Self::Error> {
        match url.strip_prefix("sled:") {
            Some(folder) => Ok(Self::Sled(folder.into())),
            None if url == "memory:" => Ok(Self::Memory),
            None => Err(format!("`store.url` is `{url}`: write `sled:DIR` or `memory:`")),
        }
    }
}

/// `telegram.mode`: `polling`, or `webhook`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub enum Intake {
    /// The service asks Telegram for what is new.
    Polling,
    /// Telegram calls the service, through a reverse proxy.
    Webhook,
}

impl TryFrom<String> for Intake {
    type Error = String;

    fn try_from(word: String) -> Result<Self, Self::Error> {
        match word.as_str() {
            "polling" => Ok(Self::Polling),
            "webhook" => Ok(Self::Webhook),
            _ => Err(format!("`telegram.mode` is `{word}`: write `polling` or `webhook`")),
        }
    }
}

/// `matrix.unverified`: `refuse`, or `warn`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub enum Unverified {
    /// Nothing is encrypted for them, and their words are not taken.
    #[default]
    Refuse,
    /// Their words are taken, and the room is warned: whoever runs the homeserver can then be an adviser.
    Warn,
}

impl TryFrom<String> for Unverified {
    type Error = String;

    fn try_from(word: String) -> Result<Self, Self::Error> {
        match word.as_str() {
            "refuse" => Ok(Self::Refuse),
            "warn" => Ok(Self::Warn),
            _ => Err(format!("`matrix.unverified` is `{word}`: write `refuse` or `warn`")),
        }
    }
}
