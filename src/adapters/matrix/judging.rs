//! Rooms that nothing here says the purpose of, rooms that are gone, rooms where nobody is.
//!
//! A sync tells that the bot is in a room before it tells whose room that is, and before the answer to the
//! request that made it. So a room that is not known yet is no strange room: the homeserver is asked what it
//! is for, then who made it, and what the bot made is never left.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use matrix_sdk::ruma::api::client::membership::joined_rooms;
use matrix_sdk::ruma::api::client::state::get_state_event_for_key;
use matrix_sdk::ruma::{OwnedRoomId, OwnedUserId, RoomId};
use matrix_sdk::{Room, RoomMemberships, RoomState};
use serde_json::Value;

use super::failure::{MatrixError, SHORT};
use super::place::{CREATION, KIND, Place};
use super::state::{Matrix, held};
use super::watch::Empty;
use crate::dialogue::RoleId;

/// A room of our own making may be without a purpose for so long: whoever made it died on the way after that.
const MAKING: Duration = Duration::from_secs(60);
/// Least time between two invitations of whoever left a room or did not come.
const CALLING: Duration = Duration::from_secs(15 * 60);
/// Least time between two tries to make a missing room of the centre that fail.
const MENDING: Duration = Duration::from_secs(60);
/// Wait for somebody to come into a room: a half of the time that it was empty, within these bounds.
const SOON: Duration = Duration::from_millis(500);
const LATER: Duration = Duration::from_secs(60);

/// What a room is that nothing here says the purpose of.
enum Judged {
    /// The bot is not in it any more.
    Gone,
    Ours(Place),
    /// The bot made it; its purpose is not there, or not yet.
    Unfinished,
    Strange,
}

impl Matrix {
    /// Looks at rooms that nothing is known of, and leaves those of strangers.
    pub(super) async fn judge(&self, unknown: Vec<Room>) -> Result<(), MatrixError> {
        for room in unknown {
            match self.looked_at(&room).await? {
                Judged::Gone => drop(held(&self.inner.watch).gone.insert(room.room_id().to_owned())),
                Judged::Ours(place) => drop(held(&self.inner.places).insert(room.room_id().to_owned(), place)),
                Judged::Unfinished => {}
                Judged::Strange => match self.leave_saying(room.room_id()).await {
                    // One room that cannot be left must not keep the others from being heard.
                    Err(MatrixError::Refused(why)) => {
                        tracing::warn!(why, "a room that is none of ours could not be left");
                        held(&self.inner.watch).gone.insert(room.room_id().to_owned());
                    }
                    left => {
                        left?;
                        tracing::info!("a room that is none of ours was left");
                    }
                },
            }
        }
        Ok(())
    }

    async fn looked_at(&self, room: &Room) -> Result<Judged, MatrixError> {
        let id = room.room_id();
        // Every room has its beginning: whoever may not see it is not in there.
        let Some(creation) = self.state_on_server(id, CREATION).await? else { return Ok(Judged::Gone) };
        // Its sender alone: others may be named as creators without having made it.
        if !self.is_own(&creation) {
            return Ok(Judged::Strange);
        }
        if let Some(place) = self.state_on_server(id, KIND).await?.and_then(|event| self.own_place(&event))
            && self.adopt(id, &place).await?
        {
            held(&self.inner.watch).unfinished.remove(id);
            return Ok(Judged::Ours(place));
        }
        held(&self.inner.watch).unfinished.entry(id.to_owned()).or_insert_with(Instant::now);
        Ok(Judged::Unfinished)
    }

    /// A state event as the homeserver has it; nothing when there is none, or none that the bot may see.
    async fn state_on_server(&self, room: &RoomId, kind: &str) -> Result<Option<Value>, MatrixError> {
        let mut request = get_state_event_for_key::v3::Request::new(room.to_owned(), kind.into(), String::new());
        request.format = get_state_event_for_key::v3::StateEventFormat::Event;
        match self.client().send(request).await.map_err(MatrixError::from) {
            Ok(answer) => Ok(Some(serde_json::from_str(answer.event_or_content.get()).unwrap_or_default())),
            Err(MatrixError::Refused(_)) => Ok(None),
            Err(error) => Err(error),
        }
    }

    async fn joined_on_server(&self) -> Result<BTreeSet<OwnedRoomId>, MatrixError> {
        let joined = self.client().send(joined_rooms::v3::Request::new()).await?.joined_rooms;
        Ok(joined.into_iter().collect())
    }

    /// Asks the homeserver for a room of that place among those whose purpose is not known here: an answer that got
    /// lost may have left one. `Again` while one of them is being made.
    pub(super) async fn on_server(&self, place: &Place) -> Result<Option<OwnedRoomId>, MatrixError> {
        let mut is_being_made = false;
        for id in self.joined_on_server().await? {
            if held(&self.inner.places).contains_key(&id) {
                continue;
            }
            let creation = self.state_on_server(&id, CREATION).await?;
            if !creation.is_some_and(|creation| self.is_own(&creation)) {
                continue;
            }
            if let Some(event) = self.state_on_server(&id, KIND).await? {
                if self.own_place(&event).as_ref() == Some(place) {
                    self.note_found(&id);
                    return Ok(Some(id));
                }
                continue;
            }
            let mut watch = held(&self.inner.watch);
            let since = watch.unfinished.entry(id).or_insert_with(Instant::now);
            is_being_made |= since.elapsed() < MAKING;
        }
        if is_being_made { Err(MatrixError::Again(SHORT)) } else { Ok(None) }
    }

    /// Whether the SDK takes the bot for joined where it is not any more.
    pub(super) fn is_gone(&self, room: &RoomId) -> bool {
        held(&self.inner.watch).gone.contains(room)
    }

    /// The bot is in a room again that was gone.
    pub(super) fn note_found(&self, room: &RoomId) {
        held(&self.inner.watch).gone.remove(room);
    }

    /// Whether the bot is not in a room of ours any more: shown out by an administrator, or the room was removed.
    /// Asked after a refusal; the place is free then, and its room is made again when it is needed.
    pub(super) async fn has_lost(&self, room: &RoomId) -> Result<bool, MatrixError> {
        if self.is_gone(room) {
            return Ok(true);
        }
        let is_in = self.joined_on_server().await?.contains(room);
        if !is_in {
            self.lose(room);
        }
        Ok(!is_in)
    }

    fn lose(&self, room: &RoomId) {
        tracing::warn!("the bot is not in one of its rooms any more: it is made again when it is needed");
        held(&self.inner.watch).gone.insert(room.to_owned());
        held(&self.inner.places).remove(room);
        held(&self.inner.founded).remove(room);
    }

    /// Loses what the homeserver no longer has: syncs do not tell of every removal.
    pub(super) async fn lose_what_is_gone(&self) -> Result<(), MatrixError> {
        let joined = self.joined_on_server().await?;
        let known: Vec<OwnedRoomId> = held(&self.inner.places).keys().cloned().collect();
        // A room that no sync told about yet is on the homeserver.
        known.iter().filter(|room| !joined.contains(*room)).for_each(|room| self.lose(room));
        Ok(())
    }

    /// Makes the rooms of the centre that are missing. A failure is told, and tried again a little later: advisers of other rooms
    /// are heard all the same.
    pub(super) async fn mend(&self) {
        let Some(plan) = held(&self.inner.watch).plan.clone() else { return };
        let is_there = |place: &Place| self.room_of(place).is_some();
        let are_all_there =
            is_there(&Place::Space) && plan.roles.iter().all(|(role, _)| is_there(&Place::Role(role.clone())));
        let is_soon = |last: Instant| last.elapsed() < MENDING;
        if are_all_there || held(&self.inner.watch).mended.is_some_and(is_soon) {
            return;
        }
        match self.make(&plan).await {
            Ok(_) => tracing::warn!("a room of the centre was gone: it was made again, and its advisers are invited"),
            Err(error) => {
                held(&self.inner.watch).mended = Some(Instant::now());
                tracing::warn!(%error, "a room of the centre is gone and could not be made again yet");
            }
        }
    }

    /// Somebody is there who should be.
    pub(super) fn note_peopled(&self, room: &RoomId) {
        held(&self.inner.watch).empty.remove(room);
    }

    /// Nobody is in a room who should be: these people are invited, again if they left, now and then. How long to
    /// wait until somebody is looked for once more.
    pub(super) async fn call(&self, room: &RoomId, people: &BTreeSet<OwnedUserId>) -> Duration {
        let (empty, is_time) = {
            let mut watch = held(&self.inner.watch);
            let nobody = Empty { since: Instant::now(), called: None };
            let empty = watch.empty.entry(room.to_owned()).or_insert(nobody);
            let is_time = empty.called.is_none_or(|last| last.elapsed() >= CALLING);
            if is_time {
                empty.called = Some(Instant::now());
            }
            (*empty, is_time)
        };
        if let (true, Some(room)) = (is_time, self.client().get_room(room)) {
            for adviser in people {
                if let Err(error) = self.invite(&room, adviser).await {
                    tracing::warn!(%error, "an adviser could not be invited again");
                }
            }
        }
        (empty.since.elapsed() / 2).clamp(SOON, LATER)
    }

    /// For each role whether one of its advisers is in its room, where that changed since it was last told.
    pub(super) async fn attendance(&self) -> Result<Vec<(RoleId, bool)>, MatrixError> {
        let mut news = Vec::new();
        for (role, advisers) in &self.inner.rules.advisers {
            let role = RoleId::from(role.as_str());
            let Some(room) = self.room_of(&Place::Role(role.clone())) else { continue };
            let Some(room) = self.client().get_room(&room).filter(|room| room.state() == RoomState::Joined) else {
                continue;
            };
            let mut is_attended = false;
            for member in room.members(RoomMemberships::JOIN).await? {
                // Whoever can read nothing there answers to nobody.
                is_attended |= advisers.contains(member.user_id()) && self.can_read(member.user_id()).await?;
            }
            if held(&self.inner.watch).told.get(&role) != Some(&is_attended) {
                news.push((role, is_attended));
            }
        }
        Ok(news)
    }
}
