//! Outgoing messages to Bot API calls, and every kind of failure as what it is.

use std::sync::PoisonError;
use std::time::{Duration, Instant};

use serde_json::Value;
use teloxide::RequestError;
use teloxide::payloads::{EditMessageTextSetters, SendMessageSetters};
use teloxide::requests::{Request, Requester};
use teloxide::types::{ChatId, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, Message, MessageId};

use super::split::split;
use super::{CHANNEL, Telegram, Trouble, said};
use crate::ports::channel::{
    Act, Button, Channel, DeliveryError, MessageRef, Outgoing, Press, Receipt, Recipient, Refusal, Sending,
};

/// UTF-16 units that a message may have.
const LONGEST: usize = 4_096;
/// A phone shows the words of a contact, not pictures of its pages.
const NO_PREVIEW: LinkPreviewOptions = LinkPreviewOptions {
    is_disabled: true,
    url: None,
    prefer_small_media: false,
    prefer_large_media: false,
    show_above_text: false,
};
/// Wait after a failure that surely sent nothing.
const SHORT: Duration = Duration::from_secs(1);
/// Sendings in a row that did not pass, after which an operator is told. One chat may be asked to wait at any time.
const ALARM: u64 = 5;
/// How often a later piece of a long message is tried again, each time as late as Telegram asks.
const TRIES: u32 = 5;

impl Channel for Telegram {
    fn name(&self) -> &str {
        CHANNEL
    }

    fn send<'a>(&'a self, outgoing: &'a Outgoing) -> Sending<'a> {
        Box::pin(async move {
            let Recipient::Candidate(address) = &outgoing.to else {
                return Err(DeliveryError::Refused(Refusal::Address));
            };
            let Ok(chat) = address.place.0.parse::<i64>() else {
                return Err(DeliveryError::Refused(Refusal::Address));
            };
            self.is_there().await?;
            let result = match &outgoing.act {
                Act::CloseButtons { message } => self.close(message).await,
                // These are for rooms.
                Act::EraseRoom | Act::Mark { .. } => return Ok(Receipt::default()),
                Act::Edit { message, text } => self.edit(ChatId(chat), message, &text.0).await,
                Act::Delete { message } => self.delete(&message.0).await,
                Act::Send { text, buttons } => self.say(ChatId(chat), &text.0, buttons).await,
            };
            self.note(&result);
            result
        })
    }
}

impl Telegram {
    /// After a sending of which nobody knows whether it arrived, asks first whether Telegram answers at all: an outage
    /// must not send the same words again and again.
    async fn is_there(&self) -> Result<(), DeliveryError> {
        if self.trouble().is_some_and(|trouble| trouble.is_doubtful)
            && let Err(error) = self.bot.get_me().await
        {
            let error = match classify(&error) {
                DeliveryError::RetryAfter(wait) => DeliveryError::RetryAfter(wait),
                // Nothing was sent.
                _ => DeliveryError::RetryAfter(SHORT),
            };
            self.note(&Err(error.clone()));
            return Err(error);
        }
        Ok(())
    }

    /// Tells the operator's log when sendings no longer pass, and when they pass again.
    fn note(&self, result: &Result<Receipt, DeliveryError>) {
        let mut trouble = self.trouble.lock().unwrap_or_else(PoisonError::into_inner);
        match result {
            Ok(_) | Err(DeliveryError::Refused(_)) => {
                if let Some(Trouble { since, failed, .. }) = trouble.take().filter(|ended| ended.failed >= ALARM) {
                    let secs = since.elapsed().as_secs();
                    tracing::info!(secs, failed, "Telegram takes messages again");
                }
            }
            Err(error) => {
                let now = trouble.get_or_insert(Trouble { since: Instant::now(), failed: 0, is_doubtful: false });
                now.failed += 1;
                now.is_doubtful |= matches!(error, DeliveryError::Uncertain);
                if now.failed == ALARM {
                    tracing::error!(%error, "Telegram takes no messages; they wait in the store");
                }
            }
        }
    }

    async fn say(&self, chat: ChatId, text: &str, buttons: &[Button]) -> Result<Receipt, DeliveryError> {
        let pieces = split(text, LONGEST);
        let mut receipt = Receipt::default();
        for (place, piece) in pieces.iter().enumerate() {
            let mut request = self.bot.send_message(chat, piece).link_preview_options(NO_PREVIEW);
            if place + 1 == pieces.len() && !buttons.is_empty() {
                request = request.reply_markup(keyboard(buttons));
            }
            let mut tries = 0;
            let sent = loop {
                match sent(request.send_ref().await) {
                    Ok(sent) => break sent,
                    // A part went out already: said again from its beginning, it would be read twice.
                    Err(DeliveryError::RetryAfter(wait)) if place > 0 && tries < TRIES => {
                        tries += 1;
                        tokio::time::sleep(wait).await;
                    }
                    Err(DeliveryError::RetryAfter(_)) if place > 0 => return Err(DeliveryError::Uncertain),
                    Err(error) => return Err(error),
                }
            };
            let before = receipt.message.map_or_else(|| format!("{chat}:"), |MessageRef(before)| format!("{before},"));
            receipt.message = Some(MessageRef(format!("{before}{sent}")));
        }
        Ok(receipt)
    }

    /// New words for a message, piece by piece; what there are more of now follows as a message of its own.
    async fn edit(&self, chat: ChatId, message: &MessageRef, text: &str) -> Result<Receipt, DeliveryError> {
        let Some((_, ids)) = parse_all(&message.0) else { return Ok(Receipt::default()) };
        let pieces = split(text, LONGEST);
        let there = ids.len().min(pieces.len());
        for (id, piece) in ids.iter().zip(&pieces) {
            let request = self.bot.edit_message_text(chat, *id, piece).link_preview_options(NO_PREVIEW);
            harmless(request.await.map(drop))?;
        }
        for id in &ids[there..] {
            harmless(self.bot.delete_message(chat, *id).await.map(drop))?;
        }
        match pieces[there..].concat() {
            more if more.is_empty() => Ok(Receipt::default()),
            more => self.say(chat, &more, &[]).await,
        }
    }

    async fn close(&self, message: &MessageRef) -> Result<Receipt, DeliveryError> {
        let Some((chat, message)) = parse(&message.0) else { return Ok(Receipt::default()) };
        let done = self.bot.edit_message_reply_markup(chat, message).await;
        harmless(done.map(drop))
    }

    async fn delete(&self, message: &str) -> Result<Receipt, DeliveryError> {
        let Some((chat, messages)) = parse_all(message) else { return Ok(Receipt::default()) };
        for message in messages {
            harmless(self.bot.delete_message(chat, message).await.map(drop))?;
        }
        Ok(Receipt::default())
    }
}

/// Closing and deleting twice is as good as once; a message too old to touch stays.
fn harmless(done: Result<(), RequestError>) -> Result<Receipt, DeliveryError> {
    match done.map_err(|error| classify(&error)) {
        Ok(()) | Err(DeliveryError::Refused(Refusal::Message) | DeliveryError::Uncertain) => Ok(Receipt::default()),
        Err(error) => Err(error),
    }
}

/// The chat, and the last of the pieces: the one with the buttons.
fn parse(message: &str) -> Option<(ChatId, MessageId)> {
    let (chat, messages) = parse_all(message)?;
    Some((chat, *messages.last()?))
}

fn parse_all(message: &str) -> Option<(ChatId, Vec<MessageId>)> {
    let (chat, messages) = message.split_once(':')?;
    let messages: Result<Vec<_>, _> = messages.split(',').map(|one| one.parse().map(MessageId)).collect();
    Some((ChatId(chat.parse().ok()?), messages.ok()?))
}

/// One button a row: labels are sentences, phones are narrow.
fn keyboard(buttons: &[Button]) -> InlineKeyboardMarkup {
    let rows = buttons.iter().filter_map(|button| {
        let label = button.label.0.clone();
        Some(vec![match &button.press {
            Press::Data(data) => InlineKeyboardButton::callback(label, data.clone()),
            Press::Link(url) => InlineKeyboardButton::url(label, url.parse().ok()?),
        }])
    });
    InlineKeyboardMarkup::new(rows)
}

/// The number of a message that was sent. What Telegram says of it may be of a kind that the library cannot read.
fn sent(result: Result<Message, RequestError>) -> Result<i64, DeliveryError> {
    let error = match result {
        Ok(message) => return Ok(message.id.0.into()),
        Err(error) => error,
    };
    if let RequestError::InvalidJson { raw, .. } = &error
        && let Ok(answer) = serde_json::from_str::<Value>(raw)
        && answer["ok"] == true
        && let Some(id) = answer["result"]["message_id"].as_i64()
    {
        return Ok(id);
    }
    Err(classify(&error))
}

/// Only what Telegram itself refuses for good is refused. Whoever else answers in its place (a proxy, the page of a
/// network that wants a password) sent nothing on.
fn classify(error: &RequestError) -> DeliveryError {
    match error {
        RequestError::Api(error) => by_words(&said(error)),
        // A group that became a supergroup: never a candidate's chat.
        RequestError::MigrateToChatId(_) => DeliveryError::Refused(Refusal::Address),
        RequestError::Network(error) if error.is_connect() || error.is_builder() => DeliveryError::RetryAfter(SHORT),
        RequestError::RetryAfter(seconds) => DeliveryError::RetryAfter(seconds.duration()),
        RequestError::InvalidJson { raw, .. } if !is_of_telegram(raw) => DeliveryError::RetryAfter(SHORT),
        RequestError::InvalidJson { .. } | RequestError::Io(_) | RequestError::Network(_) => DeliveryError::Uncertain,
    }
}

/// Whether an answer, or the beginning of one, is of Telegram.
fn is_of_telegram(answer: &str) -> bool {
    let bare: String = answer.chars().filter(|letter| !letter.is_whitespace()).take(5).collect();
    bare == "{\"ok\""
}

/// Telegram tells failures apart by their words only.
fn by_words(words: &str) -> DeliveryError {
    const CLOSED: [&str; 8] = [
        "blocked by the user",
        "user is deactivated",
        "chat not found",
        "can't initiate conversation",
        "can't send messages to bots",
        "kicked",
        "forbidden",
        "peer_id_invalid",
    ];
    // What is wrong with the message itself stays wrong.
    const UNACCEPTABLE: [&str; 2] = ["bad request", "request entity too large"];
    let words = words.to_lowercase();
    if CLOSED.iter().any(|closed| words.contains(closed)) {
        DeliveryError::Refused(Refusal::Address)
    } else if UNACCEPTABLE.iter().any(|unacceptable| words.starts_with(unacceptable)) {
        DeliveryError::Refused(Refusal::Message)
    } else {
        // The token is renewed, the service restarts, too many requests, or something nobody has heard of.
        DeliveryError::RetryAfter(SHORT)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An error as the library gives it, for such a body.
    fn body(raw: &str) -> RequestError {
        let source = serde_json::from_str::<Vec<u8>>(raw).expect_err("no list of numbers");
        RequestError::InvalidJson { source: std::sync::Arc::new(source), raw: raw.into() }
    }

    #[test]
    fn a_page_of_somebody_else_sent_nothing() {
        for (raw, expected) in [
            ("<html><h1>502 Bad Gateway</h1></html>", Err(DeliveryError::RetryAfter(SHORT))),
            ("", Err(DeliveryError::RetryAfter(SHORT))),
            ("{\"message\":\"no upstream\"}", Err(DeliveryError::RetryAfter(SHORT))),
            ("{\"ok\":tr", Err(DeliveryError::Uncertain)),
            ("{ \"ok\": true, \"result\": { \"message_id\": 7, \"new\": [] } }", Ok(7)),
        ] {
            assert_eq!(sent(Err(body(raw))), expected, "{raw}");
        }
    }

    #[test]
    fn tells_failures_apart() {
        for (words, error) in [
            ("Forbidden: bot was blocked by the user", DeliveryError::Refused(Refusal::Address)),
            ("Bad Request: chat not found", DeliveryError::Refused(Refusal::Address)),
            ("Forbidden: user is deactivated", DeliveryError::Refused(Refusal::Address)),
            ("Bad Request: message text is empty", DeliveryError::Refused(Refusal::Message)),
            ("Bad Request: message is not modified", DeliveryError::Refused(Refusal::Message)),
            ("Request Entity Too Large", DeliveryError::Refused(Refusal::Message)),
            ("Internal Server Error", DeliveryError::RetryAfter(SHORT)),
            ("Bad Gateway", DeliveryError::RetryAfter(SHORT)),
            ("Unauthorized", DeliveryError::RetryAfter(SHORT)),
            ("Logged out", DeliveryError::RetryAfter(SHORT)),
            ("Not Found", DeliveryError::RetryAfter(SHORT)),
            ("Too Many Requests", DeliveryError::RetryAfter(SHORT)),
            ("Gone fishing", DeliveryError::RetryAfter(SHORT)),
        ] {
            assert_eq!(by_words(words), error, "{words}");
        }
    }
}
