//! The rooms of a centre: a space, one room for each role, one for each case that somebody took.
//!
//! What a room is for stands in a state event of our own, which only the bot may write, in a room that the bot
//! made: names may be changed by people, and a stranger's room cannot pass for one of ours. The homeserver could
//! forge both, so the rooms that the bot made are also listed in its sealed store, and that list goes before.
//! Names, like everything that is state, are readable by the homeserver: role ids and pseudonyms only.

use std::collections::{BTreeMap, BTreeSet};

use matrix_sdk::deserialized_responses::RawAnySyncOrStrippedState;
use matrix_sdk::ruma::api::client::membership::leave_room;
use matrix_sdk::ruma::api::client::profile::get_profile;
use matrix_sdk::ruma::api::client::room::create_room::v3::{Request, RoomPreset};
use matrix_sdk::ruma::events::StateEventType;
use matrix_sdk::ruma::events::room::member::MembershipState;
use matrix_sdk::ruma::serde::Raw;
use matrix_sdk::ruma::{OwnedRoomId, OwnedUserId, RoomId};
use matrix_sdk::{Client, Room, RoomMemberships, RoomState};
use serde_json::{Value, json};

use super::failure::{MatrixError, SHORT, Said, said};
use super::place::{CREATION, KIND, Place, Plan};
use super::room_marks::{self, RoomMarks};
use super::state::{Matrix, held};
use crate::dialogue::RoleId;
use crate::engine::case::CaseId;

/// Where the list of the bot's own rooms lies.
const ROOMS: &str = "fr.jalon.rooms";

/// A room of the centre, as setting up found or made it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// What the room is for.
    pub place: Place,
    /// The room that has that place now.
    pub room: OwnedRoomId,
    /// Whether this call made it.
    pub is_new: bool,
    /// Listed advisers who did not accept yet: they cannot read what is written before they do.
    pub awaited: Vec<OwnedUserId>,
    /// Listed advisers whom the homeserver does not let in: no such account, or another server's.
    pub missing: Vec<OwnedUserId>,
}

impl Matrix {
    /// Makes what is missing: the space, the roles' rooms, invitations. Doing it twice is harmless. From then on
    /// the same rooms are made again should they be removed.
    ///
    /// # Errors
    /// Everything made so far is found again by the next call.
    pub async fn set_up(&self, centre: &str, roles: &[(RoleId, String)]) -> Result<Vec<Found>, MatrixError> {
        self.sync_aside().await?;
        let unknown = self.learn_places().await?;
        self.judge(unknown).await?;
        self.lose_what_is_gone().await?;
        self.look_at_identities().await?;
        let plan = Plan { centre: centre.to_owned(), roles: roles.to_vec() };
        let found = self.make(&plan).await?;
        self.show_strangers_out().await?;
        held(&self.inner.watch).plan = Some(plan);
        Ok(found)
    }

    /// The rooms of a plan, made where they are missing, with the advisers of each invited.
    pub(super) async fn make(&self, plan: &Plan) -> Result<Vec<Found>, MatrixError> {
        let space = self.found(Place::Space, &plan.centre, None, &self.listed()).await?;
        let mut found = Vec::new();
        for (role, name) in &plan.roles {
            found.push(self.found(Place::Role(role.clone()), name, Some(&space.room), &self.advisers_of(role)).await?);
        }
        found.insert(0, space);
        Ok(found)
    }

    /// Everybody on a list.
    pub(super) fn listed(&self) -> BTreeSet<OwnedUserId> {
        self.inner.rules.advisers.values().flatten().cloned().collect()
    }

    /// The listed advisers of a role.
    pub(super) fn advisers_of(&self, role: &RoleId) -> BTreeSet<OwnedUserId> {
        self.inner.rules.advisers.get(role.as_str()).cloned().unwrap_or_default()
    }

    /// Whoever is on no list any more leaves the rooms of cases too.
    async fn show_strangers_out(&self) -> Result<(), MatrixError> {
        let (listed, places) = (self.listed(), held(&self.inner.places).clone());
        for (room, place) in places {
            let (Place::Case(_), Some(room)) = (place, self.client().get_room(&room)) else { continue };
            match self.show_out(&room, &listed).await {
                Err(MatrixError::Refused(why)) => tracing::warn!(why, "somebody could not be shown out of a room"),
                done => done?,
            }
        }
        Ok(())
    }

    /// The room of a case, made when there is none, with these advisers in it.
    ///
    /// # Errors
    /// As for `set_up`.
    pub async fn case_room(&self, case: CaseId, advisers: &BTreeSet<OwnedUserId>) -> Result<Found, MatrixError> {
        let space = self.room_of(&Place::Space);
        self.found(Place::Case(case), &case.to_string(), space.as_deref(), advisers).await
    }

    /// The room of a place, when there is one.
    pub fn room_of(&self, place: &Place) -> Option<OwnedRoomId> {
        held(&self.inner.places).iter().find(|(_, known)| *known == place).map(|(room, _)| room.clone())
    }

    async fn found(
        &self,
        place: Place,
        name: &str,
        space: Option<&RoomId>,
        advisers: &BTreeSet<OwnedUserId>,
    ) -> Result<Found, MatrixError> {
        let (mut room, mut is_new) = self.made(&place, name, space).await?;
        let mut filled = self.filled(&room, space, advisers).await;
        let is_refused = match &filled {
            Ok((_, missing)) => !missing.is_empty(),
            Err(error) => matches!(error, MatrixError::Refused(_)),
        };
        // The room may have been taken from the bot: it is made again.
        if is_refused && self.has_lost(&room).await? {
            (room, is_new) = self.made(&place, name, space).await?;
            filled = self.filled(&room, space, advisers).await;
        }
        let (awaited, missing) = filled?;
        Ok(Found { place, room, is_new, awaited, missing })
    }

    /// The room of a place, and whether it was made now.
    async fn made(
        &self,
        place: &Place,
        name: &str,
        space: Option<&RoomId>,
    ) -> Result<(OwnedRoomId, bool), MatrixError> {
        let _alone = self.inner.making.lock().await;
        let known = match self.room_of(place) {
            Some(room) => Some(room),
            // An answer that got lost may have left a room that no sync told about yet.
            None => self.on_server(place).await?,
        };
        let is_new = known.is_none();
        let room = match known {
            Some(room) => room,
            None => self.create(place, name, space).await?,
        };
        self.note_founded(&room, place).await?;
        held(&self.inner.places).insert(room.clone(), place.clone());
        Ok((room, is_new))
    }

    /// Puts a room into the space, these people into the room, and others out of it: who has not come yet, and whom
    /// the homeserver does not let in.
    async fn filled(
        &self,
        room: &RoomId,
        space: Option<&RoomId>,
        advisers: &BTreeSet<OwnedUserId>,
    ) -> Result<(Vec<OwnedUserId>, Vec<OwnedUserId>), MatrixError> {
        let space = space.and_then(|space| self.client().get_room(space));
        if let Some(space) = space
            && space.get_state_event(StateEventType::SpaceChild, room.as_str()).await?.is_none()
        {
            let via = json!({ "via": [self.inner.user.server_name()], "suggested": true });
            space.send_state_event_raw("m.space.child", room.as_str(), via).await?;
        }
        // The homeserver knows of a room that no sync told about yet: people come into it then.
        let room = self.client().get_room(room).ok_or(MatrixError::Again(SHORT))?;
        let (mut awaited, mut missing) = (Vec::new(), Vec::new());
        for adviser in advisers {
            match self.invite(&room, adviser).await {
                Ok(true) => {}
                Ok(false) => awaited.push(adviser.clone()),
                Err(MatrixError::Refused(_)) => missing.push(adviser.clone()),
                Err(error) => return Err(error),
            }
        }
        self.show_out(&room, advisers).await?;
        Ok((awaited, missing))
    }

    /// Whoever is not meant to be in the room (no longer listed, no longer on the case) leaves it.
    pub(super) async fn show_out(&self, room: &Room, meant: &BTreeSet<OwnedUserId>) -> Result<(), MatrixError> {
        for member in room.members(RoomMemberships::JOIN | RoomMemberships::INVITE).await? {
            let user = member.user_id();
            if user != self.inner.user && !meant.contains(user) {
                room.kick_user(user, None).await?;
            }
        }
        Ok(())
    }

    /// Whether the homeserver says that there is no such person. It invites them all the same.
    pub async fn is_unknown(&self, adviser: &OwnedUserId) -> bool {
        let asked = self.client().send(get_profile::v3::Request::new(adviser.clone())).await;
        matches!(asked, Err(error) if matches!(said(&error), Said::No { status: 404, .. }))
    }

    /// Whether the adviser is in the room already; invites them when nobody did.
    pub(super) async fn invite(&self, room: &Room, adviser: &OwnedUserId) -> Result<bool, MatrixError> {
        let member = room.get_member(adviser).await?;
        match member.map(|member| member.membership().clone()) {
            Some(MembershipState::Join) => Ok(true),
            Some(MembershipState::Invite) => Ok(false),
            _ => {
                room.invite_user_by_id(adviser).await?;
                Ok(false)
            }
        }
    }

    async fn create(&self, place: &Place, name: &str, space: Option<&RoomId>) -> Result<OwnedRoomId, MatrixError> {
        let is_space = *place == Place::Space;
        let state =
            |kind: &str, key: &str, content: Value| json!({ "type": kind, "state_key": key, "content": content });
        let mut states = vec![
            state(KIND, "", place.content()),
            // Whoever comes later does not read what was said before.
            state("m.room.history_visibility", "", json!({ "history_visibility": "joined" })),
            state("m.room.guest_access", "", json!({ "guest_access": "forbidden" })),
        ];
        if !is_space {
            states.push(state("m.room.encryption", "", json!({ "algorithm": "m.megolm.v1.aes-sha2" })));
        }
        if let Some(space) = space {
            let parent = json!({ "via": [self.inner.user.server_name()], "canonical": true });
            states.push(state("m.space.parent", space.as_str(), parent));
        }
        let mut creation = json!({ "m.federate": false });
        if is_space {
            creation["type"] = "m.space".into();
        }
        let mut request = Request::new();
        request.name = Some(name.to_owned());
        request.preset = Some(RoomPreset::PrivateChat);
        request.creation_content = Some(raw(&creation)?);
        request.initial_state = states.iter().map(raw).collect::<Result<_, _>>()?;
        // Everybody writes and reacts; only the bot changes the room. Its own level is left to the
        // homeserver: from room version 12 on, the creator must not be in the list.
        request.power_level_content_override = Some(raw(&json!({
            "users_default": 0, "events_default": if is_space { 100 } else { 0 }, "state_default": 100,
            "invite": 100, "kick": 100, "ban": 100, "redact": 100, "events": {}, "notifications": { "room": 100 },
        }))?);
        Ok(self.client().create_room(request).await?.room_id().to_owned())
    }

    /// What a room is for, when the bot itself wrote this state event.
    pub(super) fn own_place(&self, event: &Value) -> Option<Place> {
        self.is_own(event).then(|| Place::read(&event["content"])).flatten()
    }

    /// Whether the bot sent an event, as the homeserver says.
    pub(super) fn is_own(&self, event: &Value) -> bool {
        event["sender"] == self.inner.user.as_str()
    }

    /// Writes down which room is that of a place.
    async fn note_founded(&self, room: &RoomId, place: &Place) -> Result<(), MatrixError> {
        let mut founded = held(&self.inner.founded).clone();
        if founded.get(room) == Some(place) {
            return Ok(());
        }
        founded.retain(|_, known| known != place);
        founded.insert(room.to_owned(), place.clone());
        self.keep_founded(founded).await
    }

    /// Takes a room that the list lacks for that of a place, unless the list has another: an answer that got lost,
    /// a store that was lost or is older than the list.
    pub(super) async fn adopt(&self, room: &RoomId, place: &Place) -> Result<bool, MatrixError> {
        let has_another = |(known, of): (&OwnedRoomId, &Place)| of == place && known != room;
        if held(&self.inner.founded).iter().any(has_another) {
            return Ok(false);
        }
        self.note_founded(room, place).await?;
        Ok(true)
    }

    /// Nothing is known of a room any more.
    pub(super) async fn forget_founded(&self, room: &RoomId) -> Result<(), MatrixError> {
        let mut founded = held(&self.inner.founded).clone();
        founded.remove(room);
        self.keep_founded(founded).await
    }

    async fn keep_founded(&self, founded: BTreeMap<OwnedRoomId, Place>) -> Result<(), MatrixError> {
        let record: BTreeMap<&OwnedRoomId, Value> = founded.iter().map(|(room, of)| (room, of.content())).collect();
        room_marks::save(&self.client(), ROOMS, &record).await?;
        *held(&self.inner.founded) = founded;
        Ok(())
    }

    /// Learns what joined rooms are for, without asking anybody, and gives those of which nothing says it here.
    pub(super) async fn learn_places(&self) -> Result<Vec<Room>, MatrixError> {
        let mut unknown = Vec::new();
        for room in self.client().joined_rooms() {
            if held(&self.inner.places).contains_key(room.room_id()) || self.is_gone(room.room_id()) {
                continue;
            }
            match self.place(&room).await? {
                Some(place) => drop(held(&self.inner.places).insert(room.room_id().to_owned(), place)),
                None => unknown.push(room),
            }
        }
        // Looked up now: a room may have been made meanwhile, and one that no sync told about yet is there too.
        let is_left = |id: &RoomId| self.client().get_room(id).is_some_and(|room| room.state() != RoomState::Joined);
        held(&self.inner.places).retain(|id, _| !is_left(id));
        Ok(unknown)
    }

    async fn place(&self, room: &Room) -> Result<Option<Place>, MatrixError> {
        let listed = held(&self.inner.founded).get(room.room_id()).cloned();
        if listed.is_some() {
            return Ok(listed);
        }
        // Nobody invites the bot to a room that it made.
        if let Some(host) = RoomMarks::load(&self.client(), room.room_id()).await?.host {
            return Ok(Some(Place::Talk(host)));
        }
        let is_own = state_here(room, CREATION).await?.is_some_and(|creation| self.is_own(&creation));
        let place = state_here(room, KIND).await?.and_then(|event| self.own_place(&event));
        if let (true, Some(place)) = (is_own, place)
            && self.adopt(room.room_id(), &place).await?
        {
            return Ok(Some(place));
        }
        Ok(None)
    }

    /// Joins where a listed adviser invites; elsewhere says no, in one sentence, without going in.
    pub(super) async fn answer_invitations(&self) -> Result<(), MatrixError> {
        for room in self.client().invited_rooms() {
            match self.answer(&room).await {
                // One room that cannot be joined or left must not keep the others from being heard.
                Err(MatrixError::Refused(why)) => tracing::warn!(why, "an invitation could not be answered"),
                done => done?,
            }
        }
        Ok(())
    }

    async fn answer(&self, room: &Room) -> Result<(), MatrixError> {
        let host = room.invite_details().await?.inviter_id;
        if self.inner.rules.is_listed(&host) {
            let kept = RoomMarks { host: Some(host.to_string()), ..RoomMarks::default() };
            // RoomMarks first: a joined room that nothing is known about would be left.
            kept.save(&self.client(), room.room_id()).await?;
            room.join().await?;
            self.note_found(room.room_id());
            held(&self.inner.places).insert(room.room_id().to_owned(), Place::Talk(host.to_string()));
        } else {
            tracing::info!("an invitation by somebody who is not listed was refused");
            self.leave_saying(room.room_id()).await?;
        }
        Ok(())
    }

    /// Leaves a room with the sentence as its reason, which clients show beside the departure.
    pub(super) async fn leave_saying(&self, room: &RoomId) -> Result<(), MatrixError> {
        let mut request = leave_room::v3::Request::new(room.to_owned());
        request.reason = Some(self.inner.rules.sentences.stranger.clone());
        self.client().send(request).await?;
        Ok(())
    }

    /// The listed advisers who are in a room and can read what is said there now.
    pub(super) async fn present(&self, room: &RoomId) -> Result<Vec<OwnedUserId>, MatrixError> {
        let Some(room) = self.client().get_room(room) else { return Ok(Vec::new()) };
        let members = room.members(RoomMemberships::JOIN).await?;
        let mut present = Vec::new();
        for id in members.iter().map(|member| member.user_id()) {
            if self.inner.rules.is_listed(id) && self.can_read(id).await? {
                present.push(id.to_owned());
            }
        }
        Ok(present)
    }
}

/// A state event as it was synced.
async fn state_here(room: &Room, kind: &str) -> Result<Option<Value>, MatrixError> {
    Ok(match room.get_state_event(StateEventType::from(kind), "").await? {
        Some(RawAnySyncOrStrippedState::Sync(event)) => serde_json::from_str(event.json().get()).ok(),
        _ => None,
    })
}

/// The list of the bot's own rooms.
pub(super) async fn founded(client: &Client) -> Result<BTreeMap<OwnedRoomId, Place>, MatrixError> {
    let record: BTreeMap<OwnedRoomId, Value> = room_marks::load(client, ROOMS).await?;
    Ok(record.into_iter().filter_map(|(room, of)| Some((room, Place::read(&of)?))).collect())
}

/// JSON as the SDK takes it for an event or a state.
pub(super) fn raw<T>(value: &Value) -> Result<Raw<T>, MatrixError> {
    Raw::from_json_string(value.to_string()).map_err(|error| MatrixError::Refused(error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_read_as_it_was_written() {
        for place in [Place::Space, Place::Case(CaseId(42)), Place::Role(RoleId::from("conseiller"))] {
            assert_eq!(Place::read(&place.content()), Some(place));
        }
        assert_eq!(Place::read(&json!({ "case": "42" })), None);
    }
}
