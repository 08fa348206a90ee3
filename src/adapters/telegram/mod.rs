//! Telegram through teloxide, as transport only.
//!
//! teloxide's `Dispatcher` acknowledges updates before they are handled and its `Dialogue` saves after
//! sending: both lose messages in a crash. Here `poll` takes our own offset, given only after our own
//! commit, and the webhook answers 200 only after it. Telegram has no key against repeats: a crash
//! between sending and recording may repeat one message for each chat that had a send in flight.

pub mod inbound;
pub mod outbound;
pub mod pace;
mod split;
pub mod webhook;

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use serde::Serialize;
use serde_json::Value;
use teloxide::payloads::{AnswerCallbackQuerySetters, SetWebhookSetters};
use teloxide::requests::{JsonRequest, Payload, Requester};
use teloxide::types::{AllowedUpdate, BotCommand};
use teloxide::{ApiError, Bot, RequestError};

pub use inbound::{CHANNEL, Polled};

/// Seconds that Telegram holds a poll open when nothing comes.
const POLL_SECS: u32 = 25;
/// The client waits longer than the poll, or every quiet poll would be an error.
const CLIENT_TIMEOUT: Duration = Duration::from_secs(45);
/// Time to connect; a service that is gone is known soon.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// Why Telegram did not do what was asked, named by what the caller does.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TelegramError {
    /// Wait, then ask again.
    #[error("Telegram cannot be reached")]
    Again(Duration),
    /// The token is not one of a bot.
    #[error("Telegram does not know this token")]
    Token,
    /// Another program polls with the same token.
    #[error("another program receives this bot's messages (a second jalon, or a webhook that is set)")]
    Taken,
}

/// A bot.
#[derive(Clone)]
pub struct Telegram {
    bot: Bot,
    trouble: Arc<Mutex<Option<Trouble>>>,
}

/// Telegram takes nothing at the moment, whatever is sent: what was to be sent waits.
#[derive(Clone, Copy, Debug)]
pub struct Trouble {
    /// Since when nothing passes.
    pub since: Instant,
    /// Sendings that did not pass.
    pub failed: u64,
    /// The connection ended while Telegram may have taken something.
    is_doubtful: bool,
}

impl Telegram {
    /// A bot by its token. `api` is the address of the Bot API.
    ///
    /// # Errors
    /// Says what is wrong with the address.
    pub fn new(token: &str, api: &str) -> Result<Self, String> {
        let api = api.parse().map_err(|error| format!("{api} is no address: {error}"))?;
        let client = reqwest::Client::builder()
            .connect_timeout(CONNECT_TIMEOUT)
            .timeout(CLIENT_TIMEOUT)
            // Words of people and the token go to nobody else.
            .redirect(reqwest::redirect::Policy::none())
            .tcp_nodelay(true)
            .build()
            .map_err(|error| format!("no HTTP client: {error}"))?;
        Ok(Self { bot: Bot::with_client(token, client).set_api_url(api), trouble: Arc::default() })
    }

    /// The bot's name, which proves the token.
    ///
    /// # Errors
    /// `Token` is final; `Again` is not.
    pub async fn check(&self) -> Result<String, TelegramError> {
        let me = self.bot.get_me().await.map_err(|error| classify(&error))?;
        Ok(me.username().to_owned())
    }

    /// Since when nothing that is sent passes, for whoever watches the service; None while all is well.
    pub fn trouble(&self) -> Option<Trouble> {
        *self.trouble.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The command menu of one language; without one, of everybody else.
    ///
    /// # Errors
    /// As for `check`.
    pub async fn set_commands(
        &self,
        language: Option<&str>,
        commands: &[(String, String)],
    ) -> Result<(), TelegramError> {
        let commands = commands.iter().map(|(name, words)| BotCommand::new(name.clone(), words.clone()));
        let mut request = self.bot.set_my_commands(commands.collect::<Vec<_>>());
        request.language_code = language.map(str::to_owned);
        request.await.map(drop).map_err(|error| classify(&error))
    }

    /// Waits for updates from `offset` on. Everything before it is acknowledged by this call.
    ///
    /// # Errors
    /// Nothing is lost: the same updates come again.
    pub async fn poll(&self, offset: Option<i64>) -> Result<Polled, TelegramError> {
        let asked = GetUpdates { offset, limit: 100, timeout: POLL_SECS, allowed_updates: allowed() };
        let updates = JsonRequest::new(self.bot.clone(), asked).await.map_err(|error| classify(&error))?;
        Ok(inbound::polled(updates))
    }

    /// After the commit: answers presses and leaves groups. When it fails, a button shows a spinning wheel for a while.
    pub async fn acknowledge(&self, polled: &Polled) {
        for press in &polled.presses {
            let _ = self.bot.answer_callback_query(press.clone().into()).cache_time(0).await;
        }
        for group in &polled.groups {
            let _ = self.bot.leave_chat(teloxide::types::ChatId(*group)).await;
        }
    }

    /// Receives by webhook from now on.
    ///
    /// # Errors
    /// As for `check`.
    pub async fn set_webhook(&self, url: &str, secret: &str) -> Result<(), TelegramError> {
        let url = url.parse().map_err(|_| TelegramError::Token)?;
        let request = self.bot.set_webhook(url).secret_token(secret.to_owned()).allowed_updates(allowed());
        request.await.map(drop).map_err(|error| classify(&error))
    }

    /// Receives by polling from now on.
    ///
    /// # Errors
    /// As for `check`.
    pub async fn delete_webhook(&self) -> Result<(), TelegramError> {
        self.bot.delete_webhook().await.map(drop).map_err(|error| classify(&error))
    }
}

/// `getUpdates`, with the updates as they came: the library's own types lose words that stand beside what they do not
/// know.
#[derive(Clone, Serialize)]
struct GetUpdates {
    #[serde(skip_serializing_if = "Option::is_none")]
    offset: Option<i64>,
    limit: u32,
    timeout: u32,
    allowed_updates: Vec<AllowedUpdate>,
}

impl Payload for GetUpdates {
    type Output = Vec<Value>;
    const NAME: &'static str = "getUpdates";
}

fn allowed() -> Vec<AllowedUpdate> {
    vec![
        AllowedUpdate::Message,
        AllowedUpdate::EditedMessage,
        AllowedUpdate::CallbackQuery,
        AllowedUpdate::MyChatMember,
    ]
}

fn classify(error: &RequestError) -> TelegramError {
    match error {
        RequestError::RetryAfter(seconds) => TelegramError::Again(seconds.duration()),
        RequestError::Api(error) => {
            let words = said(error);
            if ["logged out", "not found", "token", "unauthorized"].iter().any(|gone| words.contains(gone)) {
                TelegramError::Token
            } else if words.contains("conflict") || words.contains("terminated by other") {
                TelegramError::Taken
            } else {
                TelegramError::Again(Duration::from_secs(5))
            }
        }
        _ => TelegramError::Again(Duration::from_secs(3)),
    }
}

/// What Telegram said, in small letters.
fn said(error: &ApiError) -> String {
    match error {
        ApiError::Unknown(words) => words.to_lowercase(),
        known => known.to_string().to_lowercase(),
    }
}
