//! An adviser's own client, for tests: another user of the same homeserver, with its own keys.

use std::path::Path;
use std::time::Duration;

use matrix_sdk::config::SyncSettings;
use matrix_sdk::encryption::{CrossSigningResetAuthType, EncryptionSettings};
use matrix_sdk::room::MessagesOptions;
use matrix_sdk::ruma::api::client::receipt::create_receipt::v3::ReceiptType;
use matrix_sdk::ruma::api::client::room::create_room::v3::Request;
use matrix_sdk::ruma::api::client::uiaa::{AuthData, MatrixUserIdentifier, Password, UserIdentifier};
use matrix_sdk::ruma::events::receipt::ReceiptThread;
use matrix_sdk::ruma::events::room::message::RoomMessageEventContent;
use matrix_sdk::ruma::{EventId, RoomId, UInt, uint};
use matrix_sdk::{Client, Room};
use serde_json::{Value, json};

/// Seconds that a test waits for something that must happen.
const TURNS: usize = 60;

/// A client that is logged in.
pub struct Adviser {
    pub client: Client,
}

impl Adviser {
    /// Logs in; the password is the name.
    pub async fn log_in(url: &str, name: &str, folder: &Path) -> Self {
        Self::log_in_from(url, name, &folder.join(name)).await
    }

    /// Logs in with a store of its own: a second one is a second device, which nothing vouches for.
    pub async fn log_in_from(url: &str, name: &str, store: &Path) -> Self {
        Self::log_in_signing(url, name, store, true).await
    }

    /// Logs in as somebody who never made an identity: nothing signs their device.
    pub async fn log_in_unsigned(url: &str, name: &str, folder: &Path) -> Self {
        Self::log_in_signing(url, name, &folder.join(name), false).await
    }

    async fn log_in_signing(url: &str, name: &str, store: &Path, signs: bool) -> Self {
        let settings = EncryptionSettings { auto_enable_cross_signing: signs, ..EncryptionSettings::default() };
        let client = Client::builder()
            .homeserver_url(url)
            .sqlite_store(store, None)
            .with_encryption_settings(settings)
            .build()
            .await
            .expect("a client");
        client.matrix_auth().login_username(name, name).send().await.expect("logged in");
        client.encryption().wait_for_e2ee_initialization_tasks().await;
        let adviser = Self { client };
        adviser.sync().await;
        adviser
    }

    /// Makes another identity, which signs this device, as after a lost recovery key; or as somebody does who has
    /// the homeserver in hand.
    pub async fn replaces_identity(&self, name: &str) {
        let reset = self.client.encryption().reset_cross_signing().await.expect("asked");
        if let Some(reset) = reset {
            let mut proof = Password::new(UserIdentifier::Matrix(MatrixUserIdentifier::new(name.into())), name.into());
            if let CrossSigningResetAuthType::Uiaa(asked) = reset.auth_type() {
                proof.session = asked.session.clone();
            }
            reset.auth(Some(AuthData::Password(proof))).await.expect("the password is right");
        }
        self.sync().await;
    }

    /// Syncs once, without waiting.
    pub async fn sync(&self) {
        self.client.sync_once(SyncSettings::new().timeout(Duration::ZERO)).await.expect("synced");
    }

    /// Accepts every invitation.
    pub async fn accept(&self) {
        self.sync().await;
        for room in self.client.invited_rooms() {
            room.join().await.expect("joined");
        }
        self.sync().await;
    }

    pub fn room(&self, room: &RoomId) -> Room {
        self.client.get_room(room).expect("a room of theirs")
    }

    /// Writes, and gives the event's id.
    pub async fn says(&self, room: &RoomId, text: &str) -> String {
        let sent = self.room(room).send(RoomMessageEventContent::text_plain(text)).await.expect("sent");
        sent.response.event_id.to_string()
    }

    pub async fn takes_back(&self, room: &RoomId, event: &str) {
        let event = EventId::parse(event).expect("an event");
        self.room(room).redact(&event, None, None).await.expect("redacted");
    }

    pub async fn reacts(&self, room: &RoomId, event: &str, key: &str) {
        let relation = json!({ "rel_type": "m.annotation", "event_id": event, "key": key });
        self.room(room).send_raw("m.reaction", json!({ "m.relates_to": relation })).await.expect("sent");
    }

    /// Says that everything up to an event was read.
    pub async fn sees(&self, room: &RoomId, event: &str) {
        let event = EventId::parse(event).expect("an event");
        let sent = self.room(room).send_single_receipt(ReceiptType::Read, ReceiptThread::Unthreaded, event).await;
        sent.expect("sent");
    }

    pub async fn edits(&self, room: &RoomId, event: &str, text: &str) {
        let content = json!({ "msgtype": "m.text", "body": format!("* {text}"),
            "m.new_content": { "msgtype": "m.text", "body": text },
            "m.relates_to": { "rel_type": "m.replace", "event_id": event } });
        self.room(room).send_raw("m.room.message", content).await.expect("sent");
    }

    /// A room of their own with this person invited.
    pub async fn opens_room_with(&self, user: &str) -> Room {
        let mut request = Request::new();
        request.invite = vec![user.try_into().expect("a user")];
        self.client.create_room(request).await.expect("created")
    }

    /// Every event of a room as this client can read it, oldest first.
    pub async fn reads(&self, room: &RoomId) -> Vec<Value> {
        self.reads_last(room, uint!(1000)).await
    }

    async fn reads_last(&self, room: &RoomId, most: UInt) -> Vec<Value> {
        self.sync().await;
        let mut options = MessagesOptions::backward();
        options.limit = most;
        let page = self.room(room).messages(options).await.expect("messages");
        let json = |text: &str| serde_json::from_str::<Value>(text).expect("JSON");
        page.chunk.iter().rev().map(|event| json(event.raw().json().get())).collect()
    }

    /// Waits until one of the newest texts in a room holds these words, and gives it.
    pub async fn waits_for(&self, room: &RoomId, words: &str) -> String {
        for _ in 0..TURNS {
            // Not all of them: each is decrypted again.
            let texts = texts(&self.reads_last(room, uint!(50)).await);
            if let Some(text) = texts.iter().rfind(|text| text.contains(words)) {
                return text.clone();
            }
            self.waits().await;
        }
        panic!("“{words}” never came; there is {:#?}", self.texts(room).await);
    }

    /// Waits for an invitation to a room of that name, and accepts it.
    pub async fn waits_for_room(&self, name: &str) -> Room {
        for _ in 0..TURNS {
            self.accept().await;
            let joined = self.client.joined_rooms();
            if let Some(room) = joined.into_iter().find(|room| room.name().as_deref() == Some(name)) {
                return room;
            }
            self.waits().await;
        }
        panic!("no invitation to {name} came");
    }

    /// How many new messages of others a room has, waiting at most that long for one. For looking on only:
    /// what is written faster than this looks may be left out.
    pub async fn looks(&self, room: &RoomId, longest: Duration) -> usize {
        let settings = SyncSettings::new().timeout(longest);
        let synced = self.client.sync_once(settings).await.expect("synced");
        let timeline = synced.rooms.joined.get(room).map(|update| &update.timeline.events[..]).unwrap_or_default();
        let own = self.client.user_id().expect("logged in");
        timeline.iter().filter(|event| event.sender().is_some_and(|sender| sender != own)).count()
    }

    /// Until something happens, at most a second.
    async fn waits(&self) {
        self.client.sync_once(SyncSettings::new().timeout(Duration::from_secs(1))).await.expect("synced");
    }

    /// The texts in a room, oldest first.
    pub async fn texts(&self, room: &RoomId) -> Vec<String> {
        texts(&self.reads(room).await)
    }
}

fn texts(events: &[Value]) -> Vec<String> {
    events.iter().filter_map(|event| event["content"]["body"].as_str().map(str::to_owned)).collect()
}
