//! Updates to inbound messages. What is not understood here is still acknowledged, and counted.
//!
//! Updates are read key by key: a field that is new, or of another shape than expected, costs nobody the words that
//! stand beside it. What people send is a closed list; everything else that a message may hold tells what happened in
//! the chat, asks for no answer and is left where it is.
//!
//! Inbound ids are made from what came, not from update ids alone: those start again at random after a
//! quiet week. Where what came has no name of its own but the second in which it happened (an edit, a
//! block), the update id stands beside it: a second is long enough for two of them.

use std::borrow::Cow;

use jiff::Timestamp;
use serde_json::Value;

use crate::engine::case::{Address, Private};
use crate::engine::event::{Content, FileKind};
use crate::ports::channel::{Inbound, InboundId, InboundKind, Wording};

/// The word of this channel in addresses.
pub const CHANNEL: &str = "telegram";

/// What one poll brought.
#[derive(Debug, Default)]
pub struct Polled {
    /// What the application takes, in the order of the updates.
    pub inbounds: Vec<Inbound>,
    /// What to give to the next poll, once the inbounds are durable.
    pub next: Option<i64>,
    /// Updates that could not be read; they are acknowledged all the same.
    pub unreadable: usize,
    /// Presses to acknowledge, so that the phone stops its wheel.
    pub presses: Vec<String>,
    /// Groups that added the bot: it speaks with one person at a time and leaves.
    pub groups: Vec<i64>,
}

/// What people send beside text, by the key that holds it: the first that is there counts. An animation is also given
/// as a document, a venue as a location, a live photo as a photo.
const SENT: [(&str, FileKind); 18] = [
    ("animation", FileKind::Picture),
    ("live_photo", FileKind::Picture),
    ("paid_media", FileKind::Picture),
    ("photo", FileKind::Picture),
    ("story", FileKind::Picture),
    ("video", FileKind::Picture),
    ("audio", FileKind::Voice),
    ("video_note", FileKind::Voice),
    ("voice", FileKind::Voice),
    ("dice", FileKind::Sticker),
    ("sticker", FileKind::Sticker),
    ("document", FileKind::Document),
    ("checklist", FileKind::Other),
    ("contact", FileKind::Other),
    ("game", FileKind::Other),
    ("poll", FileKind::Other),
    ("venue", FileKind::Other),
    ("location", FileKind::Other),
];

/// What a batch of updates brought.
pub fn polled(updates: Vec<Value>) -> Polled {
    let mut polled = Polled::default();
    for update in &updates {
        if let Some(id) = update["update_id"].as_i64() {
            polled.next = Some(id.wrapping_add(1));
        }
        if take(update, &mut polled).is_none() {
            polled.unreadable += 1;
        }
    }
    polled
}

/// None when it cannot be read.
fn take(update: &Value, polled: &mut Polled) -> Option<()> {
    // The same each time that an update is given again.
    let number = update["update_id"].as_i64().unwrap_or(0);
    let has = |key: &str| update.get(key).filter(|value| value.is_object());
    if let Some(query) = has("callback_query") {
        let id = query["id"].as_str()?;
        polled.presses.push(id.to_owned());
        polled.inbounds.extend(press(id, query));
    } else if let Some(message) = has("message") {
        let message = Message::read(message)?;
        match (message.is_private, message.content()) {
            (false, _) => polled.groups.push(message.chat),
            (true, Some(content)) => polled.inbounds.push(message.inbound(&format!("m:{}", message.name()), content)),
            // The chat itself changed: nobody said anything.
            (true, None) => {}
        }
    } else if let Some(message) = has("edited_message") {
        let edited = message["edit_date"].as_i64().unwrap_or(0);
        let message = Message::read(message)?;
        match (message.is_private, message.words()) {
            (false, _) => polled.groups.push(message.chat),
            (true, Some(words)) => {
                let content = Content::Edited(Private(words.into_owned()));
                polled.inbounds.push(message.inbound(&format!("e:{}:{edited}:{number}", message.name()), content));
            }
            // A place that moves, a caption that is gone.
            (true, None) => {}
        }
    } else {
        member(has("my_chat_member")?, number, polled)?;
    }
    Some(())
}

/// A message, as far as it is looked at.
struct Message<'a> {
    chat: i64,
    id: i64,
    is_private: bool,
    all: &'a Value,
}

impl<'a> Message<'a> {
    fn read(all: &'a Value) -> Option<Self> {
        let (chat, id) = (all["chat"]["id"].as_i64()?, all["message_id"].as_i64()?);
        Some(Self { chat, id, is_private: is_private(&all["chat"]), all })
    }

    /// Chat and number, as ids hold them.
    fn name(&self) -> String {
        format!("{}:{}", self.chat, self.id)
    }

    /// The words, alone, with a form of their own, or under a file.
    fn words(&self) -> Option<Cow<'a, str>> {
        let plain = self.all["text"].as_str().or_else(|| self.all["caption"].as_str()).map(Cow::Borrowed);
        let words = plain.or_else(|| {
            let mut words = Vec::new();
            formed(&self.all["rich_message"], &mut words);
            Some(Cow::Owned(words.join(" ")))
        });
        words.filter(|words| !words.trim().is_empty())
    }

    /// Text, a command, or something that is not downloaded. None of these: nobody said anything.
    fn content(&self) -> Option<Content> {
        let text = self.words();
        let Some((_, kind)) = SENT.iter().find(|(key, _)| !self.all[*key].is_null()) else {
            return text.map(|text| words(&text));
        };
        let is_kept = matches!(kind, FileKind::Sticker);
        Some(Content::File {
            kind: *kind,
            message: (!is_kept).then(|| Private(self.name())),
            album: self.all["media_group_id"].as_str().map(str::to_owned),
            caption: text.map(|words| Private(words.into_owned())),
        })
    }

    fn inbound(&self, id: &str, content: Content) -> Inbound {
        let message = InboundId(format!("tg:m:{}", self.name()));
        Inbound {
            id: InboundId(format!("tg:{id}")),
            address: address(self.chat),
            what: InboundKind::Content(content),
            wording: self.words().map(|words| Wording::of(message, &words)),
            language: language(&self.all["from"]),
            at: at(&self.all["date"]),
        }
    }
}

/// The texts of a rich message, which stand in one another: a text is a string, a list of texts, or something that has
/// one; blocks hold texts and blocks.
fn formed<'a>(value: &'a Value, words: &mut Vec<&'a str>) {
    match value {
        Value::String(text) => words.push(text),
        Value::Array(parts) => parts.iter().for_each(|part| formed(part, words)),
        Value::Object(fields) => {
            const HOLD: [&str; 6] = ["blocks", "cells", "items", "rows", "summary", "text"];
            fields.iter().filter(|(key, _)| HOLD.contains(&key.as_str())).for_each(|(_, part)| formed(part, words));
        }
        _ => {}
    }
}

fn is_private(chat: &Value) -> bool {
    chat["type"] == "private"
}

fn address(chat: i64) -> Address {
    Address { channel: CHANNEL.to_owned(), place: Private(chat.to_string()) }
}

fn language(user: &Value) -> Option<String> {
    user["language_code"].as_str().map(str::to_owned)
}

fn at(second: &Value) -> Timestamp {
    let second = second.as_i64().and_then(|second| Timestamp::from_second(second).ok());
    second.unwrap_or(Timestamp::UNIX_EPOCH)
}

/// A press. In a private chat the chat's id is the person's.
fn press(id: &str, query: &Value) -> Option<Inbound> {
    let chat = &query["message"]["chat"];
    if !chat.is_null() && !is_private(chat) {
        return None;
    }
    Some(Inbound {
        id: InboundId(format!("tg:c:{id}")),
        address: address(query["from"]["id"].as_i64()?),
        what: InboundKind::Content(Content::Press(query["data"].as_str()?.to_owned())),
        wording: None,
        language: language(&query["from"]),
        at: Timestamp::UNIX_EPOCH,
    })
}

fn member(change: &Value, number: i64, polled: &mut Polled) -> Option<()> {
    let chat = change["chat"]["id"].as_i64()?;
    let now = &change["new_chat_member"];
    let is_present = match now["status"].as_str()? {
        "administrator" | "creator" | "member" => true,
        "restricted" => now["is_member"].as_bool().unwrap_or(false),
        _ => false,
    };
    if !is_private(&change["chat"]) {
        if is_present {
            polled.groups.push(chat);
        }
        return Some(());
    }
    let at = at(&change["date"]);
    polled.inbounds.push(Inbound {
        id: InboundId(format!("tg:b:{chat}:{}:{is_present}:{number}", at.as_second())),
        address: address(chat),
        what: if is_present { InboundKind::Unblocked } else { InboundKind::Blocked },
        wording: None,
        language: language(&change["from"]),
        at,
    });
    Some(())
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

    fn polled_of(update: Value) -> Polled {
        polled(vec![update])
    }

    fn message(extra: Value) -> Value {
        let mut message = json!({
            "message_id": 7, "date": 1_780_000_000, "chat": { "id": 42, "type": "private", "first_name": "A" },
            "from": { "id": 42, "is_bot": false, "first_name": "A", "language_code": "fr" }
        });
        message.as_object_mut().expect("an object").extend(extra.as_object().expect("an object").clone());
        message
    }

    fn file(kind: FileKind, album: Option<&str>, caption: Option<&str>) -> Content {
        Content::File {
            kind,
            message: (kind != FileKind::Sticker).then(|| Private("42:7".into())),
            album: album.map(str::to_owned),
            caption: caption.map(|words| Private(words.to_owned())),
        }
    }

    #[test]
    fn reads_updates() {
        let size = json!({ "file_id": "x", "file_unique_id": "y", "width": 1, "height": 1 });
        for (extra, content) in [
            (json!({ "text": "oui" }), Content::Text(Private("oui".into()))),
            (json!({ "text": "/start centre-1" }), Content::Start { code: Some("centre-1".into()) }),
            (json!({ "text": "/start" }), Content::Start { code: None }),
            (json!({ "text": "/aide@jalon_bot" }), Content::Text(Private("aide".into()))),
            (json!({ "photo": [size], "media_group_id": "g" }), file(FileKind::Picture, Some("g"), None)),
            (json!({ "photo": [size], "caption": "aidez-moi" }), file(FileKind::Picture, None, Some("aidez-moi"))),
            (json!({ "photo": [size], "caption": " \n" }), file(FileKind::Picture, None, None)),
            (json!({ "live_photo": {}, "photo": [size] }), file(FileKind::Picture, None, None)),
            (json!({ "animation": {}, "document": {} }), file(FileKind::Picture, None, None)),
            (json!({ "document": {}, "caption": "voici" }), file(FileKind::Document, None, Some("voici"))),
            (json!({ "voice": {} }), file(FileKind::Voice, None, None)),
            (json!({ "dice": { "emoji": "🎲", "value": 3 } }), file(FileKind::Sticker, None, None)),
            (json!({ "location": { "live_period": 900 } }), file(FileKind::Other, None, None)),
            (json!({ "venue": {}, "location": {} }), file(FileKind::Other, None, None)),
            (
                json!({ "rich_message": { "blocks": [{ "type": "paragraph", "text": ["je suis", { "type": "bold", "text": "ici" }] }] } }),
                Content::Text(Private("je suis ici".into())),
            ),
            (json!({ "poll": {} }), file(FileKind::Other, None, None)),
            // What stands beside the words may have any shape.
            (json!({ "text": "oui", "entities": [{ "type": 7 }], "new": {} }), Content::Text(Private("oui".into()))),
        ] {
            let polled = polled_of(json!({ "update_id": 5, "message": message(extra) }));
            assert_eq!((polled.next, polled.unreadable), (Some(6), 0));
            let inbound = &polled.inbounds[0];
            assert_eq!(inbound.id, InboundId("tg:m:42:7".into()));
            let InboundKind::Content(found) = &inbound.what else { panic!("no content") };
            assert!(*found == content, "{content:?}, found {found:?}");
        }
    }

    #[test]
    fn what_happened_in_the_chat_asks_for_no_answer() {
        for key in [
            "chat_background_set",
            "gift",
            "giveaway",
            "message_auto_delete_timer_changed",
            "new_chat_photo",
            "pinned_message",
            "proximity_alert_triggered",
            "successful_payment",
            "users_shared",
            "a_key_of_next_year",
        ] {
            let polled = polled_of(json!({ "update_id": 5, "message": message(json!({ key: { "text": "x" } })) }));
            assert_eq!((polled.inbounds.len(), polled.unreadable, polled.next), (0, 0, Some(6)), "{key}");
        }
    }

    #[test]
    fn an_edit_names_its_message_and_its_words() {
        let came = polled_of(json!({ "update_id": 5, "message": message(json!({ "text": "oui" })) }));
        let edits = |extra: Value| polled_of(json!({ "update_id": 6, "edited_message": message(extra) }));
        for (words, is_same) in [("oui", true), ("non", false)] {
            let edit = edits(json!({ "text": words, "edit_date": 1_780_000_009 }));
            assert_eq!(edit.inbounds[0].id, InboundId("tg:e:42:7:1780000009:6".into()));
            assert_eq!(edit.inbounds[0].wording == came.inbounds[0].wording, is_same, "{words}");
        }
        let caption = edits(json!({ "photo": [], "caption": "non", "edit_date": 1 }));
        assert!(matches!(&caption.inbounds[0].what, InboundKind::Content(Content::Edited(words)) if words.0 == "non"));
        // A live location moves.
        let moved = edits(json!({ "location": { "latitude": 48.8, "longitude": 2.3 }, "edit_date": 1 }));
        assert_eq!((moved.inbounds.len(), moved.unreadable), (0, 0));
    }

    /// Words that are changed and changed back, blocked and back: all within one second, each is heard, and a repeat
    /// of one is known as a repeat.
    #[test]
    fn two_things_in_one_second_are_two() {
        let edit = |number: i64, words: &str| {
            let message = message(json!({ "text": words, "edit_date": 1_780_000_009 }));
            polled_of(json!({ "update_id": number, "edited_message": message })).inbounds.remove(0).id
        };
        let moved = |number: i64, status: &str| {
            let change = json!({
                "chat": { "id": 42, "type": "private" }, "from": { "id": 42 }, "date": 1_780_000_000,
                "old_chat_member": {}, "new_chat_member": { "status": status, "user": {} }
            });
            polled_of(json!({ "update_id": number, "my_chat_member": change })).inbounds.remove(0).id
        };
        let came = [edit(1, "oui"), edit(2, "non"), edit(3, "oui")];
        let stopped = [moved(4, "kicked"), moved(5, "member"), moved(6, "kicked")];
        let all: std::collections::BTreeSet<_> = came.iter().chain(&stopped).collect();
        assert_eq!(all.len(), 6, "{all:?}");
        assert_eq!((edit(2, "non"), moved(6, "kicked")), (came[1].clone(), stopped[2].clone()), "given again");
    }

    #[test]
    fn acknowledges_what_it_cannot_read() {
        for update in [
            json!({ "update_id": 9, "message": { "message_id": "no number" } }),
            json!({ "update_id": 9, "message": 7 }),
            json!({ "update_id": 9, "something_new": {} }),
        ] {
            let polled = polled_of(update);
            assert_eq!((polled.unreadable, polled.next, polled.inbounds.len()), (1, Some(10), 0));
        }
    }

    #[test]
    fn knows_who_blocked_and_who_came_back() {
        for (status, is_present) in [("kicked", false), ("left", false), ("member", true)] {
            let change = json!({
                "chat": { "id": 42, "type": "private" }, "from": { "id": 42 }, "date": 1_780_000_000,
                "old_chat_member": {}, "new_chat_member": { "status": status, "user": {} }
            });
            let polled = polled_of(json!({ "update_id": 1, "my_chat_member": change }));
            assert_eq!(matches!(polled.inbounds[0].what, InboundKind::Unblocked), is_present, "{status}");
        }
    }

    #[test]
    fn leaves_groups_alone() {
        let chat = json!({ "chat": { "id": -5, "type": "group", "title": "T" }, "text": "bonjour" });
        let polled = polled_of(json!({ "update_id": 1, "message": message(chat) }));
        assert_eq!((polled.groups, polled.inbounds.len()), (vec![-5], 0));
    }
}
