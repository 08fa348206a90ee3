//! Events to what they say: pure, from JSON.

use serde_json::Value;

use crate::engine::advisers::command::unmarked;
use crate::engine::case::Private;
use crate::ports::channel::DeliveryId;

/// Key of a delivery's name inside a message.
pub const DELIVERY: &str = "fr.jalon.delivery";

/// What somebody did in a room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// Wrote.
    Text {
        /// The words, without the quotation that some clients put before an answer.
        body: Private<String>,
        /// The event answered.
        reply_to: Option<String>,
    },
    /// Changed an earlier message. It is never a command.
    Edited {
        /// The event changed.
        of: String,
        /// The words as they are now.
        body: Private<String>,
    },
    /// Deleted an earlier event.
    Redacted {
        /// The event deleted.
        of: String,
    },
    /// Deleted words of their own in the room of a case, as the homeserver says.
    Deleted {
        /// The event deleted.
        of: String,
        /// What names the deletion when it is to be done for the person too.
        number: u64,
    },
    /// Asked in words that what they deleted be deleted for the person too.
    TakenBack {
        /// The event deleted.
        of: String,
    },
    /// Put a sign on a message.
    Reacted {
        /// The event with the sign.
        of: String,
        /// The sign, an emoji as a rule.
        key: String,
    },
    /// Saw this delivery, for the first time.
    Read(DeliveryId),
    /// Sent what reaches nobody: a file, a poll, a place, a call.
    Unpassable {
        /// One for all that belongs together, so that it is answered once.
        name: String,
    },
    /// Wrote something that cannot be read yet; when its key comes, the text follows.
    Sealed,
}

/// What an event says; nothing when it is none of ours to handle.
pub fn what(event: &Value) -> Option<What> {
    let content = &event["content"];
    let relation = &content["m.relates_to"];
    let related = || relation["event_id"].as_str().map(str::to_owned);
    match event["type"].as_str()? {
        // A member, a name: state is not said by anybody.
        _ if event.get("state_key").is_some() => None,
        // Without a content it was taken back before anybody could read it.
        "m.room.encrypted" => content.get("ciphertext").map(|_| What::Sealed),
        "m.room.redaction" => {
            let of = event["redacts"].as_str().or_else(|| content["redacts"].as_str())?;
            Some(What::Redacted { of: of.to_owned() })
        }
        "m.reaction" => {
            let key = relation["key"].as_str()?;
            Some(What::Reacted { of: related()?, key: key.to_owned() })
        }
        "m.room.message" if relation["rel_type"] == "m.replace" => {
            let body = content["m.new_content"]["body"].as_str()?;
            Some(What::Edited { of: related()?, body: Private(body.to_owned()) })
        }
        "m.room.message" => match content["msgtype"].as_str()? {
            "m.text" | "m.emote" => {
                let body = content["body"].as_str()?;
                let reply_to = relation["m.in_reply_to"]["event_id"].as_str().map(str::to_owned);
                let body = if reply_to.is_some() { unquoted(body) } else { body };
                Some(What::Text { body: Private(body.to_owned()), reply_to })
            }
            // Other programs speak so; answering them would never end.
            "m.notice" => None,
            // Two clients that make sure of each other.
            kind if kind.starts_with(VERIFICATION) => None,
            _ => unpassable(event),
        },
        kind if is_of_the_clients(kind) => None,
        // Taken back before it was read.
        _ if content.as_object().is_none_or(serde_json::Map::is_empty) => None,
        _ => unpassable(event),
    }
}

/// Begins the kinds of events by which clients make sure of each other.
const VERIFICATION: &str = "m.key.verification.";

/// Whether clients say it to each other and no person does: verification, and what follows once a call rings.
fn is_of_the_clients(kind: &str) -> bool {
    let rings = ["invite", "notify", "notification"].iter().any(|end| kind.ends_with(&format!(".{end}")));
    let is_of_a_call = kind.split('.').any(|word| matches!(word, "call" | "rtc"));
    kind.starts_with(VERIFICATION) || is_of_a_call && !rings
}

/// Something that a person said and that reaches nobody. What refers to an earlier event (the votes and the end of a
/// poll, each place on a way) has that one's name.
fn unpassable(event: &Value) -> Option<What> {
    let relation = &event["content"]["m.relates_to"];
    let about = relation["event_id"].as_str().filter(|_| relation["rel_type"] == "m.reference");
    let name = about.or_else(|| event["event_id"].as_str())?;
    Some(What::Unpassable { name: name.to_owned() })
}

/// A reply without the words it answers to: lines that begin with `> `, then an empty one.
fn unquoted(body: &str) -> &str {
    let mut rest = body;
    while rest.starts_with("> ") || rest.starts_with(">\n") {
        rest = rest.split_once('\n').map_or("", |(_, after)| after);
    }
    if rest.len() == body.len() { body } else { rest.trim_start_matches('\n') }
}

/// The number behind the mark and the word of a command, when nothing else is there.
pub fn number_behind(text: &str, word: &str) -> Option<u64> {
    let mut words = unmarked(text)?.split_whitespace();
    let is_it = !word.is_empty() && words.next()?.to_lowercase() == word.to_lowercase();
    let number = words.next()?.parse().ok()?;
    (is_it && words.next().is_none()).then_some(number)
}

/// The event's name, its sender and its time in milliseconds.
pub fn head(event: &Value) -> Option<(String, String, i64)> {
    let text = |key: &str| event[key].as_str().map(str::to_owned);
    Some((text("event_id")?, text("sender")?, event["origin_server_ts"].as_i64().unwrap_or_default()))
}

/// Whether this is where somebody joined, not a change of their name.
pub fn is_join_of(event: &Value, user: &str) -> bool {
    event["type"] == "m.room.member"
        && event["state_key"] == user
        && event["content"]["membership"] == "join"
        && event["unsigned"]["prev_content"]["membership"] != "join"
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn reads_the_number_behind_a_command() {
        for (text, number) in [
            ("!retirer 3", Some(3)),
            (" ！Retirer  12 ", Some(12)),
            ("retirer 3", None),
            ("!retirer", None),
            ("!retirer 3 4", None),
            ("!rendre 3", None),
            ("!retirer trois", None),
        ] {
            assert_eq!(number_behind(text, "retirer"), number, "{text}");
        }
        assert_eq!(number_behind("! 3", ""), None);
    }

    #[test]
    fn reads_events() {
        let text = |body: &str| What::Text { body: Private(body.into()), reply_to: None };
        let of = || "$a".to_owned();
        let unpassable = |name: &str| What::Unpassable { name: name.into() };
        for (kind, content, said) in [
            ("m.room.message", json!({ "msgtype": "m.text", "body": "oui" }), Some(text("oui"))),
            ("m.room.message", json!({ "msgtype": "m.text", "body": "> non" }), Some(text("> non"))),
            (
                "m.room.message",
                json!({ "msgtype": "m.text", "body": "> <@a:b> un\n> deux\n\ntrois",
                    "m.relates_to": { "m.in_reply_to": { "event_id": "$a" } } }),
                Some(What::Text { body: Private("trois".into()), reply_to: Some(of()) }),
            ),
            // In a thread, as clients write it: the event answered stands beside it for older ones.
            (
                "m.room.message",
                json!({ "msgtype": "m.text", "body": "quatre", "m.relates_to": { "rel_type": "m.thread",
                    "event_id": "$t", "is_falling_back": true, "m.in_reply_to": { "event_id": "$a" } } }),
                Some(What::Text { body: Private("quatre".into()), reply_to: Some(of()) }),
            ),
            (
                "m.room.message",
                json!({ "msgtype": "m.text", "body": "* x", "m.new_content": { "msgtype": "m.text", "body": "x" },
                    "m.relates_to": { "rel_type": "m.replace", "event_id": "$a" } }),
                Some(What::Edited { of: of(), body: Private("x".into()) }),
            ),
            ("m.room.message", json!({ "msgtype": "m.notice", "body": "x" }), None),
            ("m.room.message", json!({ "msgtype": "m.image", "body": "x.png" }), Some(unpassable("$e"))),
            ("m.room.message", json!({ "msgtype": "m.location", "geo_uri": "geo:1,2" }), Some(unpassable("$e"))),
            ("m.room.message", json!({ "msgtype": "m.key.verification.request" }), None),
            ("m.sticker", json!({ "body": "x" }), Some(unpassable("$e"))),
            ("m.sticker", json!({}), None),
            ("m.poll.start", json!({ "m.poll": {} }), Some(unpassable("$e"))),
            ("org.matrix.msc3381.poll.start", json!({ "org.matrix.msc3381.poll.start": {} }), Some(unpassable("$e"))),
            (
                "org.matrix.msc3381.poll.response",
                json!({ "m.relates_to": { "rel_type": "m.reference", "event_id": "$a" } }),
                Some(unpassable("$a")),
            ),
            ("m.location", json!({ "m.location": {} }), Some(unpassable("$e"))),
            (
                "org.matrix.msc3672.beacon",
                json!({ "m.relates_to": { "rel_type": "m.reference", "event_id": "$b" } }),
                Some(unpassable("$b")),
            ),
            ("m.call.invite", json!({ "call_id": "1" }), Some(unpassable("$e"))),
            ("org.matrix.msc4075.rtc.notification", json!({ "lifetime": 1 }), Some(unpassable("$e"))),
            ("m.call.candidates", json!({ "call_id": "1" }), None),
            ("io.element.call.encryption_keys", json!({ "keys": [] }), None),
            ("m.key.verification.done", json!({ "m.relates_to": {} }), None),
            ("org.example.unheard.of", json!({ "x": 1 }), Some(unpassable("$e"))),
            ("m.room.message", json!({}), None),
            ("m.room.redaction", json!({ "redacts": "$a" }), Some(What::Redacted { of: of() })),
            (
                "m.reaction",
                json!({ "m.relates_to": { "rel_type": "m.annotation", "event_id": "$a", "key": "✅" } }),
                Some(What::Reacted { of: of(), key: "✅".into() }),
            ),
            ("m.room.encrypted", json!({ "ciphertext": "x" }), Some(What::Sealed)),
            ("m.room.encrypted", json!({}), None),
        ] {
            assert_eq!(what(&json!({ "type": kind, "event_id": "$e", "content": content })), said, "{kind} {content}");
        }
        let state = json!({ "type": "m.call.invite", "event_id": "$e", "state_key": "", "content": { "x": 1 } });
        assert_eq!(what(&state), None);
    }
}
