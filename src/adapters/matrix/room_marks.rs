//! What this adapter keeps for itself, inside the SDK's sealed store.
//!
//! The store's "custom values" lie on disk in clear (matrix-sdk-sqlite 0.18 seals their names only);
//! its slots for filters are sealed with the passphrase, and nothing else here uses filters.

use std::collections::BTreeMap;

use matrix_sdk::Client;
use matrix_sdk::ruma::RoomId;
use matrix_sdk::store::{StateStoreDataKey, StateStoreDataValue};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::failure::MatrixError;

/// Own deliveries and events remembered for each room.
const MOST: usize = 256;

/// What is known about a room's timeline. Written only when the caller says that it is durable.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RoomMarks {
    /// The last event that was acknowledged.
    pub mark: Option<String>,
    /// Events that could not be read yet; their keys may still come.
    pub sealed: Vec<String>,
    /// Own deliveries that stand in the timeline, and their events: oldest first.
    pub sent: Vec<(String, String)>,
    /// The adviser who invited the bot here.
    pub host: Option<String>,
    /// The last events of the timeline, oldest first: where a receipt stands among them.
    pub trail: Vec<String>,
    /// Own deliveries that were reported as read.
    pub read: Vec<String>,
    /// The numbers of messages that were taken, by the session of a device: from and to, in order.
    pub numbers: BTreeMap<String, Vec<(u32, u32)>>,
    /// What advisers wrote in the room of a case, and who: oldest first.
    pub said: Vec<(String, String)>,
    /// Of that, what was deleted in the room: each has its number, from one on.
    pub deleted: Vec<(u64, String, String)>,
}

impl RoomMarks {
    /// Remembers which event a delivery became; once for each delivery.
    pub fn add_sent(&mut self, delivery: &str, event: &str) {
        if self.sent.iter().any(|(known, _)| known == delivery) {
            return;
        }
        self.sent.push((delivery.to_owned(), event.to_owned()));
        self.sent.drain(..self.sent.len().saturating_sub(MOST));
    }

    /// Remembers where an event stands.
    pub fn add_to_trail(&mut self, event: &str) {
        self.trail.push(event.to_owned());
        self.trail.drain(..self.trail.len().saturating_sub(MOST));
    }

    /// Own deliveries at or before an event, oldest first.
    pub fn sent_up_to(&self, event: &str) -> &[(String, String)] {
        let Some(end) = self.trail.iter().rposition(|other| other == event) else {
            let known = self.sent.iter().position(|(_, other)| other == event);
            return known.map_or(&[], |last| &self.sent[..=last]);
        };
        // What is too old for the trail came before all of it.
        let is_after = |event: &String| self.trail[end + 1..].contains(event);
        let first = self.sent.iter().position(|(_, event)| is_after(event));
        &self.sent[..first.unwrap_or(self.sent.len())]
    }

    /// Whether the delivery was not reported as read before.
    pub fn add_read(&mut self, delivery: &str) -> bool {
        if self.read.iter().any(|known| known == delivery) {
            return false;
        }
        self.read.push(delivery.to_owned());
        self.read.drain(..self.read.len().saturating_sub(2 * MOST));
        true
    }

    /// Whether that message of a session was not taken before.
    pub fn add_number(&mut self, session: &str, number: u32) -> bool {
        let spans = self.numbers.entry(session.to_owned()).or_default();
        let at = spans.partition_point(|(_, last)| *last < number);
        if spans.get(at).is_some_and(|(first, _)| *first <= number) {
            return false;
        }
        let follows = at > 0 && spans[at - 1].1 + 1 == number;
        let leads = spans.get(at).is_some_and(|(first, _)| number + 1 == *first);
        match (follows, leads) {
            (true, true) => spans[at - 1].1 = spans.remove(at).1,
            (true, false) => spans[at - 1].1 = number,
            (false, true) => spans[at].0 = number,
            (false, false) => spans.insert(at, (number, number)),
        }
        true
    }

    /// Remembers who wrote an event.
    pub fn add_said(&mut self, event: &str, sender: &str) {
        if self.said.iter().any(|(known, _)| known == event) {
            return;
        }
        self.said.push((event.to_owned(), sender.to_owned()));
        self.said.drain(..self.said.len().saturating_sub(MOST));
    }

    /// The number of something that its author deleted; None when somebody else did, or when it has a number already.
    pub fn add_deleted(&mut self, event: &str, sender: &str) -> Option<u64> {
        let is_theirs = self.said.iter().any(|(known, author)| known == event && author == sender);
        let is_known = self.deleted.iter().any(|(_, known, _)| known == event);
        if !is_theirs || is_known {
            return None;
        }
        let number = self.deleted.last().map_or(0, |(last, ..)| *last) + 1;
        self.deleted.push((number, event.to_owned(), sender.to_owned()));
        self.deleted.drain(..self.deleted.len().saturating_sub(MOST));
        Some(number)
    }

    /// What this person deleted under that number.
    pub fn deleted_as(&self, number: u64, sender: &str) -> Option<&str> {
        let mut deleted = self.deleted.iter();
        deleted.find(|(known, _, author)| *known == number && author == sender).map(|(_, event, _)| event.as_str())
    }

    /// What is kept of a room; nothing yet when there is no record.
    pub async fn load(client: &Client, room: &RoomId) -> Result<Self, MatrixError> {
        let text = get(client, &name(room)).await?;
        // A record that cannot be read costs reading the room from its beginning: repeats are dropped by their ids.
        Ok(text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default())
    }

    /// Writes it down; the mark moves with it.
    pub async fn save(&self, client: &Client, room: &RoomId) -> Result<(), MatrixError> {
        save(client, &name(room), self).await
    }

    /// Removes what is kept of a room.
    pub async fn forget(client: &Client, room: &RoomId) -> Result<(), MatrixError> {
        Ok(client.state_store().remove_kv_data(StateStoreDataKey::Filter(&name(room))).await?)
    }
}

fn name(room: &RoomId) -> String {
    format!("fr.jalon.room:{room}")
}

/// The record under that name; an empty one (`Default`) when nothing was written there.
///
/// # Errors
/// `Store`, also when it cannot be understood.
pub async fn load<T: DeserializeOwned + Default>(client: &Client, name: &str) -> Result<T, MatrixError> {
    let Some(text) = get(client, name).await? else { return Ok(T::default()) };
    serde_json::from_str(&text).map_err(|error| MatrixError::Store(error.to_string()))
}

/// Writes a record under that name.
pub async fn save(client: &Client, name: &str, record: &impl Serialize) -> Result<(), MatrixError> {
    let text = serde_json::to_string(record).map_err(|error| MatrixError::Store(error.to_string()))?;
    set(client, name, text).await
}

/// The text under that name, if there is one.
pub async fn get(client: &Client, name: &str) -> Result<Option<String>, MatrixError> {
    let value = client.state_store().get_kv_data(StateStoreDataKey::Filter(name)).await?;
    Ok(value.and_then(StateStoreDataValue::into_filter))
}

/// Writes a text under that name, in the place of an earlier one.
pub async fn set(client: &Client, name: &str, text: String) -> Result<(), MatrixError> {
    let (key, value) = (StateStoreDataKey::Filter(name), StateStoreDataValue::Filter(text));
    Ok(client.state_store().set_kv_data(key, value).await?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_number_of_a_session_is_taken_once() {
        let mut kept = RoomMarks::default();
        for (number, spans) in [
            (5, &[(5, 5)][..]),
            (6, &[(5, 6)]),
            (3, &[(3, 3), (5, 6)]),
            (0, &[(0, 0), (3, 3), (5, 6)]),
            (4, &[(0, 0), (3, 6)]),
            (2, &[(0, 0), (2, 6)]),
            (1, &[(0, 6)]),
            (9, &[(0, 6), (9, 9)]),
        ] {
            assert!(kept.add_number("s", number) && !kept.add_number("s", number), "{number}");
            assert_eq!(kept.numbers["s"], spans, "{number}");
        }
        assert!((0..=6).all(|number| !kept.add_number("s", number)) && kept.add_number("other", 6));
    }

    #[test]
    fn a_deletion_is_its_authors_and_has_one_number() {
        let mut kept = RoomMarks::default();
        kept.add_said("$a", "@ada:x");
        kept.add_said("$b", "@bob:x");
        for (event, sender, number) in [
            ("$a", "@bob:x", None),
            ("$c", "@ada:x", None),
            ("$b", "@bob:x", Some(1)),
            ("$a", "@ada:x", Some(2)),
            ("$a", "@ada:x", None),
        ] {
            assert_eq!(kept.add_deleted(event, sender), number, "{event} {sender}");
        }
        for (number, sender, event) in [(2, "@ada:x", Some("$a")), (2, "@bob:x", None), (3, "@ada:x", None)] {
            assert_eq!(kept.deleted_as(number, sender), event, "{number} {sender}");
        }
    }

    #[test]
    fn a_receipt_reaches_what_stands_at_or_before_it() {
        let mut kept = RoomMarks::default();
        for (event, delivery) in [("$a", "J.1"), ("$b", ""), ("$c", "J.2"), ("$d", ""), ("$e", "J.3")] {
            kept.add_to_trail(event);
            if !delivery.is_empty() {
                kept.add_sent(delivery, event);
            }
        }
        let read = |kept: &RoomMarks, event: &str| kept.sent_up_to(event).len();
        for (event, count) in [("$a", 1), ("$b", 1), ("$c", 2), ("$d", 2), ("$e", 3), ("$f", 0)] {
            assert_eq!(read(&kept, event), count, "{event}");
        }
        // The trail goes on without them.
        for number in 0..MOST {
            kept.add_to_trail(&format!("${number}"));
        }
        assert_eq!((read(&kept, "$0"), read(&kept, "$c"), read(&kept, "$b")), (3, 2, 0));
        assert!(kept.add_read("J.1") && !kept.add_read("J.1"));
    }
}
