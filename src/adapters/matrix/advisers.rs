//! What advisers say, as the application takes it; and what a room is told when it cannot be taken.
//!
//! Only listed advisers pass, only in the rooms of the centre, only what was encrypted by a device that their
//! identity signs, and never an earlier message in new words: it would change what was done already.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use matrix_sdk::ruma::{OwnedUserId, UserId};

use super::account::Unverified;
use super::failure::MatrixError;
use super::message::{Message, Notice, Polled, Trust, What};
use super::place::Place;
use super::state::{CHANNEL, Matrix, held};
use crate::dialogue::RoleId;
use crate::engine::advisers::command::unmarked;
use crate::engine::case::{Address, Adviser, Private};
use crate::ports::channel::{Desk, DeskAct, Inbound, InboundId, InboundKind, Room};

/// Least time between two sentences about the devices of one adviser in one room.
const WARNING: Duration = Duration::from_secs(60 * 60);

/// What a poll comes to.
#[derive(Clone, Debug, Default)]
pub struct Heard {
    /// What the application takes, in the order of the poll.
    pub inbounds: Vec<Inbound>,
    /// Whether somebody of a role is there, where that changed.
    pub attended: Vec<Inbound>,
    /// What rooms are told about what was not taken.
    pub notices: Vec<Notice>,
}

impl Matrix {
    /// What the messages of a poll are for the application.
    ///
    /// # Errors
    /// The store of members cannot be read.
    pub async fn heard(&self, polled: &Polled) -> Result<Heard, MatrixError> {
        let mut heard = Heard { attended: self.inbounds_of(&polled.attendance), ..Heard::default() };
        heard.notices = self.replacements();
        if polled.messages.is_empty() {
            return Ok(heard);
        }
        let names = self.names().await?;
        for message in &polled.messages {
            heard.notices.extend(self.warning(message).await?);
            match self.judged(message, &names) {
                Verdict::Said(inbound) => heard.inbounds.push(*inbound),
                Verdict::Told(notice) if !notice.text.is_empty() => heard.notices.push(notice),
                Verdict::Told(_) | Verdict::Nothing => {}
            }
        }
        Ok(heard)
    }

    /// For each role whether one of its advisers is in its room, as the application takes it.
    ///
    /// # Errors
    /// The members of a room could not be fetched.
    pub async fn attended(&self) -> Result<Vec<Inbound>, MatrixError> {
        Ok(self.inbounds_of(&self.attendance().await?))
    }

    fn inbounds_of(&self, attendance: &[(RoleId, bool)]) -> Vec<Inbound> {
        attendance.iter().filter_map(|(role, is_attended)| self.inbound_of(role, *is_attended)).collect()
    }

    /// Given with every poll: the application compares it with what it knew.
    fn inbound_of(&self, role: &RoleId, is_attended: bool) -> Option<Inbound> {
        let room = self.room_of(&Place::Role(role.clone()))?;
        Some(Inbound {
            id: InboundId(format!("mx:attended.{role}")),
            address: Address { channel: CHANNEL.to_owned(), place: Private(room.to_string()) },
            what: if is_attended {
                InboundKind::RoleAttended(role.clone())
            } else {
                InboundKind::RoleDeserted(role.clone())
            },
            wording: None,
            language: None,
            at: Timestamp::UNIX_EPOCH,
        })
    }

    /// Tells rooms what could not be taken. A notice that was said before is not said again; one that cannot be said
    /// is left out.
    pub async fn notify(&self, notices: &[Notice]) {
        for notice in notices {
            let said = if notice.is_open {
                self.say_openly(&notice.room, &notice.name, &notice.text).await
            } else {
                self.say(&notice.room, &notice.name, &notice.text, &[]).await
            };
            if let Err(error) = said {
                tracing::warn!(%error, "a room could not be told what was not taken");
            }
        }
    }

    fn judged(&self, message: &Message, names: &BTreeMap<OwnedUserId, String>) -> Verdict {
        let say = &self.inner.rules.sentences;
        let told = |name: String, text: &str| {
            Verdict::Told(Notice { room: message.room.clone(), name, text: text.to_owned(), is_open: false })
        };
        let (room, is_case) = match &message.place {
            Place::Case(case) => (Room::Case(*case), true),
            Place::Role(role) => (Room::Role(role.clone()), false),
            Place::Space => return Verdict::Nothing,
            // Once for each room: whoever comes in later reads it above.
            Place::Talk(_) if matches!(message.what, What::Text { .. } | What::Sealed | What::Unpassable { .. }) => {
                return told(format!("elsewhere.{}", message.room), &say.elsewhere);
            }
            Place::Talk(_) => return Verdict::Nothing,
        };
        let about = |kind: &str, text: &str| told(format!("{kind}.{}", message.id), text);
        let adviser = self.listed_here(message);
        let adviser = adviser.map(|user| {
            let name = names.get(user).cloned().unwrap_or_else(|| user.localpart().to_owned());
            Adviser { id: user.to_string(), name }
        });
        let Some(adviser) = adviser else {
            // Once in each room: nobody looks for the answer in another.
            return told(format!("stranger.{}.{}", message.room, message.sender), &say.stranger);
        };
        let said = |room, adviser, act| {
            Verdict::Said(Box::new(Inbound {
                id: InboundId(format!("mx:{}", message.id)),
                address: Address { channel: CHANNEL.to_owned(), place: Private(message.room.to_string()) },
                what: InboundKind::Desk(Desk { room, adviser, act }),
                wording: None,
                language: None,
                at: message.at,
            }))
        };
        let is_command = |words: &str| unmarked(words).is_some();
        // In the room of a role advisers also talk with each other.
        let is_for_us = |words: &str| is_case || unmarked(words).is_some();
        match &message.what {
            What::Text { body, .. } if message.trust == Trust::Open && is_for_us(&body.0) => about("open", &say.open),
            What::Text { .. } if message.trust == Trust::Open => Verdict::Nothing,
            // Said in the warning.
            What::Text { .. } | What::Edited { .. } | What::TakenBack { .. } if self.is_refused(message) => {
                Verdict::Nothing
            }
            What::Text { body, .. } => said(room, adviser, DeskAct::Wrote(body.clone())),
            // Neither is encrypted, so the device is not known. From somebody whose identity is in doubt none is taken.
            What::Read(_) | What::Reacted { .. } if self.is_refused(message) => Verdict::Nothing,
            What::Read(delivery) => said(room, adviser, DeskAct::Read(vec![delivery.clone()])),
            What::Reacted { of, key } => match held(&self.inner.made).get(of).cloned() {
                Some(on) => said(room, adviser, DeskAct::Signed { on, sign: key.clone() }),
                None => Verdict::Nothing,
            },
            What::Deleted { of, number } if !say.deleted.is_empty() => {
                told(format!("deleted.{of}"), &format!("{} !{} {number}", say.deleted, say.take_back))
            }
            What::TakenBack { .. } if message.trust == Trust::Open => about("open", &say.open),
            What::TakenBack { of } => said(room, adviser, DeskAct::TookBack { of: InboundId(format!("mx:{of}")) }),
            // A command that came before cannot be undone by other words, and none is given by them.
            What::Edited { of, body } if is_case && message.trust != Trust::Open && !is_command(&body.0) => {
                let of = InboundId(format!("mx:{of}"));
                said(room, adviser, DeskAct::Edited { of, words: body.clone() })
            }
            What::Edited { body, .. } if is_for_us(&body.0) => about("changed", &say.changed),
            What::Unpassable { name } if is_case => told(format!("file.{name}"), &say.file),
            What::Sealed => about("sealed", &say.sealed),
            What::Edited { .. } | What::Unpassable { .. } | What::Redacted { .. } | What::Deleted { .. } => {
                Verdict::Nothing
            }
        }
    }

    /// Whether words, or a sign, of a listed adviser are not taken for theirs.
    fn is_refused(&self, message: &Message) -> bool {
        match message.trust {
            Trust::Signed => false,
            Trust::Unsigned => self.inner.rules.unverified == Unverified::Refuse,
            Trust::Replaced => true,
            // What is not encrypted is judged by its kind.
            Trust::Open => <&UserId>::try_from(&*message.sender).is_ok_and(|user| self.is_replaced(user)),
        }
    }

    /// What the room reads, once an hour for each adviser, when their words are not taken or may not be theirs.
    async fn warning(&self, message: &Message) -> Result<Option<Notice>, MatrixError> {
        let say = &self.inner.rules.sentences;
        let text = match message.trust {
            Trust::Signed | Trust::Open => None,
            Trust::Replaced => say.replaced.get(&message.sender),
            Trust::Unsigned if self.is_refused(message) => Some(&say.unsigned_refused),
            Trust::Unsigned => Some(&say.unsigned),
        };
        let (Some(text), Some(user)) = (text.filter(|text| !text.is_empty()), self.listed_here(message)) else {
            return Ok(None);
        };
        {
            let mut watch = held(&self.inner.watch);
            let told = watch.warned.entry((message.room.clone(), message.sender.clone()));
            match told {
                Entry::Occupied(last) if last.get().elapsed() < WARNING => return Ok(None),
                Entry::Occupied(mut last) => drop(last.insert(Instant::now())),
                Entry::Vacant(first) => drop(first.insert(Instant::now())),
            }
        }
        let is_open = !self.can_read(user).await?;
        let name = format!("warning.{}", message.id);
        Ok(Some(Notice { room: message.room.clone(), name, text: text.clone(), is_open }))
    }

    /// What the rooms of their roles read about advisers who show another identity than before. Given with every
    /// poll, and said once for each identity.
    fn replacements(&self) -> Vec<Notice> {
        let replaced = held(&self.inner.watch).replaced.clone();
        let mut notices = Vec::new();
        for (user, key) in &replaced {
            let Some(text) = self.inner.rules.sentences.replaced.get(user.as_str()) else { continue };
            for role in self.inner.rules.advisers.iter().filter(|(_, of)| of.contains(user)).map(|(role, _)| role) {
                let Some(room) = self.room_of(&Place::Role(RoleId::from(role.as_str()))) else { continue };
                let name = format!("replaced.{user}.{key}");
                notices.push(Notice { room, name, text: text.clone(), is_open: false });
            }
        }
        notices
    }

    /// The sender, when the list names them for this room.
    fn listed_here(&self, message: &Message) -> Option<&OwnedUserId> {
        let lists = &self.inner.rules.advisers;
        let find = |role: &str| lists.get(role)?.iter().find(|user| user.as_str() == message.sender);
        match &message.place {
            Place::Role(role) => find(role.as_str()),
            _ => lists.keys().find_map(|role| find(role)),
        }
    }

    /// The name of each listed adviser, as they chose it; two who chose the same are told apart.
    pub(super) async fn names(&self) -> Result<BTreeMap<OwnedUserId, String>, MatrixError> {
        let places = held(&self.inner.places).clone();
        let rooms = places.iter().filter(|(_, place)| matches!(place, Place::Role(_)));
        let rooms: Vec<_> = rooms.filter_map(|(room, _)| self.client().get_room(room)).collect();
        let mut names = BTreeMap::new();
        for user in self.inner.rules.advisers.values().flatten() {
            let mut name = user.localpart().to_owned();
            for room in &rooms {
                let member = room.get_member_no_sync(user).await?;
                if let Some(chosen) = member.as_ref().and_then(|member| member.display_name()) {
                    name = chosen.trim().to_owned();
                    break;
                }
            }
            names.insert(user.clone(), name);
        }
        let twice = |name: &str| names.values().filter(|other| *other == name).count() > 1;
        let apart = names.iter().map(|(user, name)| {
            let name = if twice(name) { format!("{name} ({})", user.localpart()) } else { name.clone() };
            (user.clone(), name)
        });
        Ok(apart.collect())
    }
}

/// What becomes of a message.
enum Verdict {
    Nothing,
    Said(Box<Inbound>),
    Told(Notice),
}
