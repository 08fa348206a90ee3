//! Updates to inbound messages. What is not understood here is still acknowledged, and counted.
//!
//! Inbound ids are made from what came, not from update ids: those start again at random after a
//! quiet week.

use jiff::Timestamp;
use teloxide::types::{CallbackQuery, Chat, ChatMemberUpdated, Message, Update, UpdateKind};

use super::{CHANNEL, Polled};
use crate::engine::case::{Address, Private};
use crate::engine::event::{Content, FileKind};
use crate::ports::channel::{Inbound, InboundId, InboundKind};

/// What a batch of updates brought.
pub fn polled(updates: Vec<Update>) -> Polled {
    let mut polled = Polled::default();
    for update in updates {
        polled.next = i32::try_from(update.id.0).ok().map(|id| id.wrapping_add(1));
        take(update, &mut polled);
    }
    polled
}

fn take(update: Update, polled: &mut Polled) {
    match update.kind {
        UpdateKind::CallbackQuery(query) => {
            polled.presses.push(query.id.0.clone());
            polled.inbounds.extend(press(&query));
        }
        UpdateKind::EditedMessage(message) if message.chat.is_private() => {
            let edited = message.edit_date().map_or(0, |date| date.timestamp());
            let text = message.text().or_else(|| message.caption()).unwrap_or_default().to_owned();
            let id = format!("e:{}:{}:{edited}", message.chat.id, message.id);
            polled.inbounds.push(inbound(id, &message.chat, &message, Content::Edited(Private(text))));
        }
        UpdateKind::Error(_) => polled.unreadable += 1,
        UpdateKind::Message(message) if message.chat.is_private() => {
            let id = format!("m:{}:{}", message.chat.id, message.id);
            let content = content(&message);
            polled.inbounds.push(inbound(id, &message.chat, &message, content));
        }
        UpdateKind::Message(message) | UpdateKind::EditedMessage(message) => polled.groups.push(message.chat.id.0),
        UpdateKind::MyChatMember(change) => member(&change, polled),
        _ => {}
    }
}

fn address(chat: i64) -> Address {
    Address { channel: CHANNEL.to_owned(), place: Private(chat.to_string()) }
}

fn inbound(id: String, chat: &Chat, message: &Message, content: Content) -> Inbound {
    Inbound {
        id: InboundId(format!("tg:{id}")),
        address: address(chat.id.0),
        what: InboundKind::Content(content),
        language: message.from.as_ref().and_then(|user| user.language_code.clone()),
        at: at(message.date.timestamp()),
    }
}

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).unwrap_or(Timestamp::UNIX_EPOCH)
}

/// A press. In a private chat the chat's id is the person's.
fn press(query: &CallbackQuery) -> Option<Inbound> {
    let chat = query.message.as_ref().map(teloxide::types::MaybeInaccessibleMessage::chat);
    if chat.is_some_and(|chat| !chat.is_private()) {
        return None;
    }
    let chat = i64::try_from(query.from.id.0).ok()?;
    Some(Inbound {
        id: InboundId(format!("tg:c:{}", query.id)),
        address: address(chat),
        what: InboundKind::Content(Content::Press(query.data.clone()?)),
        language: query.from.language_code.clone(),
        at: Timestamp::UNIX_EPOCH,
    })
}

fn member(change: &ChatMemberUpdated, polled: &mut Polled) {
    let is_present = change.new_chat_member.is_present();
    if !change.chat.is_private() {
        if is_present {
            polled.groups.push(change.chat.id.0);
        }
        return;
    }
    let second = change.date.timestamp();
    polled.inbounds.push(Inbound {
        id: InboundId(format!("tg:b:{}:{second}:{is_present}", change.chat.id)),
        address: address(change.chat.id.0),
        what: if is_present { InboundKind::Unblocked } else { InboundKind::Blocked },
        language: change.from.language_code.clone(),
        at: at(second),
    });
}

/// Text, a command, or something that is not downloaded.
fn content(message: &Message) -> Content {
    if let Some(text) = message.text() {
        return words(text);
    }
    let kind = if message.photo().is_some() || message.video().is_some() || message.animation().is_some() {
        FileKind::Picture
    } else if message.voice().is_some() || message.audio().is_some() || message.video_note().is_some() {
        FileKind::Voice
    } else if message.sticker().is_some() {
        FileKind::Sticker
    } else if message.document().is_some() {
        FileKind::Document
    } else {
        FileKind::Other
    };
    let is_kept = matches!(kind, FileKind::Sticker);
    Content::File {
        kind,
        message: (!is_kept).then(|| Private(format!("{}:{}", message.chat.id, message.id))),
        album: message.media_group_id().map(|group| group.0.clone()),
    }
}

/// `/start CODE` begins; another command is the word after its stroke.
fn words(text: &str) -> Content {
    let Some(command) = text.strip_prefix('/') else { return Content::Text(Private(text.to_owned())) };
    let (name, rest) = command.split_once(char::is_whitespace).unwrap_or((command, ""));
    let name = name.split('@').next().unwrap_or_default();
    match name {
        "start" => Content::Start { code: Some(rest.trim().to_owned()).filter(|code| !code.is_empty()) },
        _ => Content::Text(Private(format!("{name} {rest}").trim().to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn polled_of(update: serde_json::Value) -> Polled {
        polled(vec![serde_json::from_str(&update.to_string()).expect("an update")])
    }

    fn message(extra: serde_json::Value) -> serde_json::Value {
        let mut message = json!({
            "message_id": 7, "date": 1_780_000_000, "chat": { "id": 42, "type": "private", "first_name": "A" },
            "from": { "id": 42, "is_bot": false, "first_name": "A", "language_code": "fr" }
        });
        message.as_object_mut().expect("an object").extend(extra.as_object().expect("an object").clone());
        message
    }

    #[test]
    fn reads_updates() {
        let size = json!({ "file_id": "x", "file_unique_id": "y", "width": 1, "height": 1 });
        for (extra, content) in [
            (json!({ "text": "oui" }), Content::Text(Private("oui".into()))),
            (json!({ "text": "/start centre-1" }), Content::Start { code: Some("centre-1".into()) }),
            (json!({ "text": "/start" }), Content::Start { code: None }),
            (json!({ "text": "/aide@jalon_bot" }), Content::Text(Private("aide".into()))),
            (
                json!({ "photo": [size], "media_group_id": "g" }),
                Content::File {
                    kind: FileKind::Picture,
                    message: Some(Private("42:7".into())),
                    album: Some("g".into()),
                },
            ),
        ] {
            let polled = polled_of(json!({ "update_id": 5, "message": message(extra) }));
            assert_eq!(polled.next, Some(6));
            let inbound = &polled.inbounds[0];
            assert_eq!(inbound.id, InboundId("tg:m:42:7".into()));
            assert!(matches!(&inbound.what, InboundKind::Content(found) if *found == content), "{content:?}");
        }
    }

    #[test]
    fn acknowledges_what_it_cannot_read() {
        let polled = polled_of(json!({ "update_id": 9, "message": { "message_id": "no number" } }));
        assert_eq!((polled.unreadable, polled.next, polled.inbounds.len()), (1, Some(10), 0));
    }

    #[test]
    fn leaves_groups_alone() {
        let chat = json!({ "chat": { "id": -5, "type": "group", "title": "T" }, "text": "bonjour" });
        let polled = polled_of(json!({ "update_id": 1, "message": message(chat) }));
        assert_eq!((polled.groups, polled.inbounds.len()), (vec![-5], 0));
    }
}
