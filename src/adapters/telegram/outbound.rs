//! Outgoing messages to Bot API calls, and every kind of failure as what it is.

use std::time::Duration;

use teloxide::RequestError;
use teloxide::payloads::SendMessageSetters;
use teloxide::requests::{Request, Requester};
use teloxide::types::{ChatId, InlineKeyboardButton, InlineKeyboardMarkup, MessageId};

use super::split::split;
use super::{CHANNEL, Telegram};
use crate::ports::channel::{
    Act, Button, Channel, DeliveryError, MessageRef, Outgoing, Press, Receipt, Recipient, Refusal, Sending,
};

/// UTF-16 units that a message may have.
const LONGEST: usize = 4_096;
/// Wait after a failure that surely sent nothing.
const SHORT: Duration = Duration::from_secs(1);
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
            match &outgoing.act {
                Act::CloseButtons { message } => self.close(message).await,
                // These are for rooms.
                Act::EraseRoom | Act::Mark { .. } => Ok(Receipt::default()),
                Act::Edit { message, text } => self.edit(ChatId(chat), message, &text.0).await,
                Act::Delete { message } => self.delete(&message.0).await,
                Act::Send { text, buttons } => self.say(ChatId(chat), &text.0, buttons).await,
            }
        })
    }
}

impl Telegram {
    async fn say(&self, chat: ChatId, text: &str, buttons: &[Button]) -> Result<Receipt, DeliveryError> {
        let pieces = split(text, LONGEST);
        let mut receipt = Receipt::default();
        for (place, piece) in pieces.iter().enumerate() {
            let mut request = self.bot.send_message(chat, piece);
            if place + 1 == pieces.len() && !buttons.is_empty() {
                request = request.reply_markup(keyboard(buttons));
            }
            let mut tries = 0;
            let sent = loop {
                match request.send_ref().await.map_err(|error| classify(&error)) {
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
            receipt.message = Some(MessageRef(format!("{before}{}", sent.id)));
        }
        Ok(receipt)
    }

    /// New words for a message, piece by piece; what there are more of now follows as a message of its own.
    async fn edit(&self, chat: ChatId, message: &MessageRef, text: &str) -> Result<Receipt, DeliveryError> {
        let Some((_, ids)) = parse_all(&message.0) else { return Ok(Receipt::default()) };
        let pieces = split(text, LONGEST);
        let there = ids.len().min(pieces.len());
        for (id, piece) in ids.iter().zip(&pieces) {
            harmless(self.bot.edit_message_text(chat, *id, piece).await.map(drop))?;
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

fn classify(error: &RequestError) -> DeliveryError {
    match error {
        RequestError::Api(error) => by_words(&error.to_string()),
        // A group that became a supergroup: never a candidate's chat.
        RequestError::MigrateToChatId(_) => DeliveryError::Refused(Refusal::Address),
        RequestError::Network(error) if error.is_connect() || error.is_builder() => DeliveryError::RetryAfter(SHORT),
        RequestError::RetryAfter(seconds) => DeliveryError::RetryAfter(seconds.duration()),
        RequestError::InvalidJson { .. } | RequestError::Io(_) | RequestError::Network(_) => DeliveryError::Uncertain,
    }
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
    const PASSING: [&str; 4] = ["internal server error", "bad gateway", "gateway timeout", "service unavailable"];
    let words = words.to_lowercase();
    if CLOSED.iter().any(|closed| words.contains(closed)) {
        DeliveryError::Refused(Refusal::Address)
    } else if PASSING.iter().any(|passing| words.contains(passing)) {
        DeliveryError::RetryAfter(SHORT)
    } else {
        DeliveryError::Refused(Refusal::Message)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_failures_apart() {
        for (words, error) in [
            ("Forbidden: bot was blocked by the user", DeliveryError::Refused(Refusal::Address)),
            ("Bad Request: chat not found", DeliveryError::Refused(Refusal::Address)),
            ("Forbidden: user is deactivated", DeliveryError::Refused(Refusal::Address)),
            ("Bad Request: message text is empty", DeliveryError::Refused(Refusal::Message)),
            ("Bad Request: message is not modified", DeliveryError::Refused(Refusal::Message)),
            ("Unknown error: \"Internal Server Error\"", DeliveryError::RetryAfter(SHORT)),
        ] {
            assert_eq!(by_words(words), error, "{words}");
        }
    }
}
