//! What advisers say, each message once and none left out.
//!
//! `poll` syncs once and gives what is new; the caller makes it durable and calls `acknowledge`, which
//! alone moves the marks (one for each room: the last event that is done with). The SDK's own sync
//! position moves earlier, so it is not relied upon: at the start, after a failure, whenever the last
//! poll was not acknowledged, and when a sync left something out, the timeline is read back from the
//! sync's end to the mark. A crash between the caller's commit and `acknowledge` gives the same messages
//! again, with the same ids: the caller drops ids that it has seen.

use std::collections::BTreeSet;
use std::sync::atomic::Ordering;
use std::time::Duration;

use jiff::Timestamp;
use matrix_sdk::Room;
use matrix_sdk::config::SyncSettings;
use matrix_sdk::deserialized_responses::{TimelineEvent, TimelineEventKind};
use matrix_sdk::room::MessagesOptions;
use matrix_sdk::ruma::{EventId, uint};
use matrix_sdk::sync::Timeline;
use serde_json::Value;

use super::event_content;
use super::failure::MatrixError;
use super::message::{Message, Notice, Polled, What};
use super::place::Place;
use super::room_marks::RoomMarks;
use super::state::{Matrix, held};

/// What is new in one room.
struct Heard {
    messages: Vec<Message>,
    /// What is to be kept of it, if that changed.
    kept: Option<RoomMarks>,
    is_cut: bool,
}

/// About how many messages of one room a poll gives. Each is fetched a second time, and after a crash on the way all
/// of it begins anew.
const AT_ONCE: usize = 50;

/// What a sync told of a room.
struct News<'a> {
    update: Option<&'a Timeline>,
    end: &'a str,
    is_behind: bool,
    keys_came: bool,
}

impl Matrix {
    /// Waits for news, at most that long. One caller at a time.
    ///
    /// # Errors
    /// Nothing is lost: the next poll brings it.
    pub async fn poll(&self, longest: Duration) -> Result<Polled, MatrixError> {
        let mut reader = self.inner.reader.lock().await;
        // Until `acknowledge` says otherwise, which a failure on the way never does.
        let is_behind = !std::mem::replace(&mut reader.is_level, false);
        let wait = if is_behind { Duration::ZERO } else { longest };
        let polled = self.polled(wait, is_behind).await;
        if matches!(polled, Err(MatrixError::SessionEnded | MatrixError::LoggedOut)) {
            self.falls_behind();
        }
        polled
    }

    async fn polled(&self, wait: Duration, is_behind: bool) -> Result<Polled, MatrixError> {
        let synced = self.client().sync_once(SyncSettings::new().timeout(wait)).await?;
        let unknown = self.learn_places().await?;
        self.judge(unknown).await?;
        self.answer_invitations().await?;
        self.look_at_identities().await?;
        self.mend().await;

        let keys_came = !synced.to_device.is_empty();
        let mut polled = Polled::default();
        let places = held(&self.inner.places).clone();
        for (id, place) in places {
            let Some(room) = self.client().get_room(&id) else { continue };
            let update = synced.rooms.joined.get(&id).map(|update| &update.timeline);
            let has_news = update.is_some_and(|timeline| timeline.limited || !timeline.events.is_empty());
            let has_receipts = synced.rooms.joined.get(&id).is_some_and(|update| !update.ephemeral.is_empty());
            if !is_behind && !has_news && !has_receipts && !keys_came {
                continue;
            }
            let news = News { update, end: &synced.next_batch, is_behind, keys_came };
            match self.read(&room, &place, &news).await {
                // A room that is gone must not keep the others from being heard.
                Err(MatrixError::Refused(_)) if self.has_lost(&id).await? => {}
                read => {
                    let heard = read?;
                    polled.messages.extend(heard.messages);
                    polled.kept.extend(heard.kept.map(|kept| (id, kept)));
                    polled.is_cut |= heard.is_cut;
                }
            }
        }
        polled.attendance = self.attendance().await?;
        self.inner.is_caught_up.store(!polled.is_cut, Ordering::Release);
        Ok(polled)
    }

    /// What is new in one room, the oldest first. A homeserver that stops answering on the way, or a long wait without
    /// us, costs nothing that was read: it is given, and the rest later.
    async fn read(&self, room: &Room, place: &Place, news: &News<'_>) -> Result<Heard, MatrixError> {
        let before = RoomMarks::load(&self.client(), room.room_id()).await?;
        held(&self.inner.sent).extend(before.sent.iter().cloned());
        let (mut kept, mut messages) = (before.clone(), Vec::new());
        if news.is_behind || news.keys_came {
            self.unseal(room, place, &mut kept, &mut messages).await?;
        }
        let events = match news.update {
            Some(timeline) if !news.is_behind && !timeline.limited && kept.mark.is_some() => timeline.events.clone(),
            None if !news.is_behind => Vec::new(),
            _ => self.read_back(room, news.end, kept.mark.as_deref()).await?,
        };
        let mut is_cut = false;
        for event in &events {
            let earlier = kept.clone();
            match self.take(event, room, place, &mut kept).await {
                Ok(message) => messages.extend(message),
                Err(MatrixError::Again(_)) if !messages.is_empty() => {
                    (kept, is_cut) = (earlier, true);
                    break;
                }
                Err(error) => return Err(error),
            }
            if messages.len() >= AT_ONCE {
                is_cut = true;
                break;
            }
        }
        if let (Place::Role(role), false) = (place, is_cut) {
            messages.extend(self.reads(room, role, &mut kept).await?);
        }
        held(&self.inner.sent).extend(kept.sent.iter().cloned());
        self.note_made(&kept);
        let has_changed = kept != before;
        Ok(Heard { messages, kept: has_changed.then_some(kept), is_cut })
    }

    /// The messages of this poll are durable: they are not given again.
    ///
    /// # Errors
    /// They are given again, with the same ids.
    pub async fn acknowledge(&self, polled: Polled) -> Result<(), MatrixError> {
        let mut reader = self.inner.reader.lock().await;
        for (room, kept) in &polled.kept {
            // Erased meanwhile: nothing of it is kept.
            if !held(&self.inner.places).contains_key(room) {
                continue;
            }
            kept.save(&self.client(), room).await?;
        }
        held(&self.inner.watch).told.extend(polled.attendance);
        reader.is_level = !polled.is_cut;
        Ok(())
    }

    /// Marks all that was said so far as done. The store that was lost knew which commands had been carried out; this
    /// one does not, so none is carried out again. What was delivered is learnt on the way, and rooms where something
    /// is passed over are told.
    ///
    /// # Errors
    /// Nothing is passed over: called again, it begins anew.
    pub(super) async fn pass_over(&self) -> Result<(), MatrixError> {
        let is_said = |message: &&Message| matches!(message.what, What::Text { .. } | What::Sealed);
        let is_ours = |place: &Place| matches!(place, Place::Case(_) | Place::Role(_));
        let mut rooms = BTreeSet::new();
        let mut is_cut = true;
        while is_cut {
            let mut polled = self.poll(Duration::ZERO).await?;
            is_cut = polled.is_cut;
            // Messages whose keys come later are passed over too.
            polled.kept.values_mut().for_each(|kept| kept.sealed.clear());
            let said = polled.messages.iter().filter(|message| is_ours(&message.place)).filter(is_said);
            rooms.extend(said.map(|message| message.room.clone()));
            self.acknowledge(polled).await?;
        }
        let (name, text) = (format!("recovered.{}", self.device()), &self.inner.rules.sentences.recovered);
        let notices =
            rooms.into_iter().map(|room| Notice { room, name: name.clone(), text: text.clone(), is_open: false });
        self.notify(&notices.collect::<Vec<_>>()).await;
        Ok(())
    }

    /// A sync for something else than messages: what it brings is read back by the next poll.
    pub(super) async fn sync_aside(&self) -> Result<(), MatrixError> {
        self.inner.reader.lock().await.is_level = false;
        self.client().sync_once(SyncSettings::new().timeout(Duration::ZERO)).await?;
        Ok(())
    }

    /// Events after the mark up to the sync's end, oldest first. Without a mark, since the bot came in.
    async fn read_back(&self, room: &Room, end: &str, mark: Option<&str>) -> Result<Vec<TimelineEvent>, MatrixError> {
        let mut events = Vec::new();
        let mut from = Some(end.to_owned());
        'pages: while let Some(token) = from {
            let mut options = MessagesOptions::backward().from(token.as_str());
            options.limit = uint!(100);
            let page = room.messages(options).await?;
            for event in page.chunk {
                if mark.is_some() && event.event_id().as_deref().map(EventId::as_str) == mark {
                    break 'pages;
                }
                let is_beginning = mark.is_none() && event_content::is_join_of(&json(&event), self.user());
                events.push(event);
                if is_beginning {
                    break 'pages;
                }
            }
            from = page.end.filter(|next| *next != token);
        }
        events.reverse();
        Ok(events)
    }

    /// Remembers which event is which delivery.
    fn note_made(&self, kept: &RoomMarks) {
        let made = kept.sent.iter().filter_map(|(name, event)| Some((event.clone(), self.own_delivery(name)?)));
        held(&self.inner.made).extend(made);
    }

    /// Moves the mark over an event, and gives what it says.
    async fn take(
        &self,
        event: &TimelineEvent,
        room: &Room,
        place: &Place,
        kept: &mut RoomMarks,
    ) -> Result<Option<Message>, MatrixError> {
        let json = json(event);
        let Some((id, sender, _)) = event_content::head(&json) else { return Ok(None) };
        kept.mark = Some(id.clone());
        kept.add_to_trail(&id);
        if sender == self.user() {
            if let Some(delivery) = json["content"][event_content::DELIVERY].as_str() {
                kept.add_sent(delivery, &id);
            }
            return Ok(None);
        }
        let Some(mut message) = self.message(event, room, place, kept).await? else { return Ok(None) };
        let is_listed = kept.sealed.contains(&id);
        if message.what == What::Sealed {
            if !is_listed {
                kept.sealed.push(id.clone());
            }
            // Its text, should the key come, is another message.
            message.id = format!("{id}#sealed");
        } else if is_listed {
            kept.sealed.retain(|sealed| *sealed != id);
        }
        Ok(Some(message))
    }

    /// What an event says, and how far it is to be believed.
    async fn message(
        &self,
        event: &TimelineEvent,
        room: &Room,
        place: &Place,
        kept: &mut RoomMarks,
    ) -> Result<Option<Message>, MatrixError> {
        let told = json(event);
        let is_said = matches!(event_content::what(&told), Some(What::Text { .. } | What::Edited { .. }));
        let is_ours = matches!(place, Place::Case(_) | Place::Role(_));
        let stands = match event.kind {
            TimelineEventKind::Decrypted(_) if is_said && is_ours => self.as_it_stands(event, room, kept).await?,
            _ => Some(event.clone()),
        };
        let Some(event) = &stands else { return Ok(None) };
        let json = json(event);
        let (Some((id, sender, at)), Some(what)) = (event_content::head(&json), event_content::what(&json)) else {
            return Ok(None);
        };
        let at = Timestamp::from_millisecond(at).unwrap_or(Timestamp::UNIX_EPOCH);
        let trust = self.trust(event, room, &sender).await?;
        let what = if matches!(place, Place::Case(_)) { self.weighed(what, &id, &sender, kept) } else { what };
        Ok(Some(Message { id, place: place.clone(), room: room.room_id().to_owned(), sender, at, trust, what }))
    }

    /// A deletion is not encrypted: anybody with the homeserver in hand may have made it. So it is told to the room
    /// with a number, and done for the person when the author of the words asks for it in words.
    fn weighed(&self, what: What, id: &str, sender: &str, kept: &mut RoomMarks) -> What {
        match what {
            What::Text { body, reply_to } => {
                let number = event_content::number_behind(&body.0, &self.inner.rules.sentences.take_back);
                match number.and_then(|number| kept.deleted_as(number, sender)) {
                    Some(of) => What::TakenBack { of: of.to_owned() },
                    None => {
                        kept.add_said(id, sender);
                        What::Text { body, reply_to }
                    }
                }
            }
            What::Redacted { of } => match kept.add_deleted(&of, sender) {
                Some(number) => What::Deleted { of, number },
                None => What::Redacted { of },
            },
            what => what,
        }
    }

    /// Tries again what could not be read.
    async fn unseal(
        &self,
        room: &Room,
        place: &Place,
        kept: &mut RoomMarks,
        messages: &mut Vec<Message>,
    ) -> Result<(), MatrixError> {
        for id in kept.sealed.clone() {
            let Ok(event_id) = EventId::parse(&id) else { continue };
            let event = match room.event(&event_id, None).await.map_err(MatrixError::from) {
                Ok(event) if event.kind.is_utd() => continue,
                Ok(event) => Some(event),
                // Taken back, or out of reach.
                Err(MatrixError::Refused(_)) => None,
                Err(error) => return Err(error),
            };
            kept.sealed.retain(|sealed| *sealed != id);
            if let Some(event) = event {
                messages.extend(self.message(&event, room, place, kept).await?);
            }
        }
        Ok(())
    }
}

fn json(event: &TimelineEvent) -> Value {
    serde_json::from_str(event.raw().json().get()).unwrap_or_default()
}
