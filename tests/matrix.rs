//! The Matrix adapter on a real homeserver: Synapse on loopback, advisers with clients of their own.
#![cfg(feature = "matrix")]

#[path = "matrix/adviser.rs"]
mod adviser;
#[cfg(feature = "telegram")]
#[path = "matrix/centre.rs"]
mod centre;
#[cfg(feature = "telegram")]
#[path = "support/clock.rs"]
mod clock;
#[path = "matrix/clocked.rs"]
mod clocked;
#[cfg(feature = "telegram")]
#[allow(dead_code, reason = "other tests draw in more ways")]
#[path = "support/dice.rs"]
mod dice;
#[cfg(feature = "telegram")]
#[path = "matrix/endured.rs"]
mod endured;
#[cfg(feature = "telegram")]
#[path = "matrix/flood.rs"]
mod flood;
#[path = "matrix/keys.rs"]
mod keys;
#[cfg(feature = "telegram")]
#[path = "matrix/kills.rs"]
mod kills;
#[cfg(feature = "telegram")]
#[path = "matrix/lying.rs"]
mod lying;
#[cfg(feature = "telegram")]
#[path = "matrix/other_client.rs"]
mod other_client;
#[path = "matrix/overturned.rs"]
mod overturned;
#[path = "matrix/proxy.rs"]
mod proxy;
#[path = "matrix/python.rs"]
mod python;
#[path = "matrix/removed.rs"]
mod removed;
#[path = "matrix/rooms.rs"]
mod rooms;
#[cfg(feature = "telegram")]
#[allow(dead_code, reason = "these tests see other things of it")]
#[path = "telegram/server.rs"]
mod server;
#[cfg(feature = "telegram")]
#[path = "matrix/service.rs"]
mod service;
#[path = "matrix/synapse.rs"]
mod synapse;

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Duration;

use adviser::Adviser;
use jalon::adapters::matrix::advisers::Heard;
use jalon::adapters::matrix::message::{Message, Trust, What};
use jalon::adapters::matrix::place::Place;
use jalon::adapters::matrix::session::Secured;
use jalon::adapters::matrix::{Account, Matrix, MatrixError, Rules, Sentences};
use jalon::dialogue::RoleId;
use jalon::engine::case::{CaseId, Private};
use jalon::ports::channel::{DeskAct, InboundKind};
use matrix_sdk::ruma::{OwnedRoomId, OwnedUserId};
use synapse::Synapse;

const REFUSAL: &str = "Je ne parle qu’avec les conseillers de mon centre.";
const SOON: Duration = Duration::from_millis(200);
/// Polls that a test makes for something that must come.
const POLLS: usize = 100;

/// A homeserver with the bot and one adviser, Ada, who is in the role's room.
struct Desk {
    folder: tempfile::TempDir,
    synapse: Synapse,
    account: Account,
    rules: Rules,
    role: RoleId,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let synapse = Synapse::start(folder.path());
        for name in ["jalon", "ada", "mallory"] {
            synapse.register(name);
        }
        let account = synapse.account(folder.path());
        let ada: OwnedUserId = "@ada:localhost".try_into().expect("a user");
        let role = RoleId::from("adviser");
        let advisers = [(role.to_string(), BTreeSet::from([ada]))].into();
        Self { folder, synapse, account, rules: Rules { advisers, sentences: sentences(), ..Rules::default() }, role }
    }

    /// The bot logged in, its rooms made, Ada in them.
    async fn open(&self) -> (Matrix, Adviser, OwnedRoomId) {
        let password = Private("jalon".to_owned());
        let bot = Matrix::log_in(&self.account, &password, self.rules.clone()).await.expect("logged in");
        assert!(matches!(bot.secure(&password).await, Ok(Secured::New(_))));
        let found = bot.set_up("Centre", &self.roles()).await.expect("set up");
        assert_eq!(found.len(), 2);
        let ada = Adviser::log_in(&self.synapse.url, "ada", self.folder.path()).await;
        ada.accept().await;
        assert!(hear(&bot).await.is_empty());
        let room = bot.room_of(&Place::Role(self.role.clone())).expect("made");
        (bot, ada, room)
    }

    fn roles(&self) -> [(RoleId, String); 1] {
        [(self.role.clone(), self.role.to_string())]
    }

    async fn reopen(&self) -> Matrix {
        Matrix::open(&self.account, self.rules.clone()).await.expect("restored")
    }
}

fn sentences() -> Sentences {
    let say = |words: &str| format!("phrase : {words}");
    Sentences {
        stranger: REFUSAL.into(),
        sealed: say("illisible"),
        open: say("en clair"),
        file: say("fichier"),
        changed: say("modifié"),
        unsigned: say("non vérifié"),
        unsigned_refused: say("refusé"),
        replaced: [("@ada:localhost".to_owned(), say("remplacée"))].into(),
        deleted: say("supprimé"),
        take_back: "retirer".into(),
        recovered: say("panne"),
        elsewhere: say("ailleurs"),
    }
}

/// One poll as the service makes it: what is for the application, and rooms are told the rest.
async fn serve(bot: &Matrix) -> Heard {
    let polled = bot.poll(SOON).await.expect("polled");
    let heard = bot.heard(&polled).await.expect("heard");
    bot.acknowledge(polled).await.expect("kept");
    bot.notify(&heard.notices).await;
    heard
}

/// What advisers did, polled until so much of it came.
async fn acts(bot: &Matrix, count: usize) -> Vec<DeskAct> {
    let mut acts = Vec::new();
    for _ in 0..POLLS {
        acts.extend(serve(bot).await.inbounds.into_iter().filter_map(|inbound| match inbound.what {
            InboundKind::Desk(desk) => Some(desk.act),
            _ => None,
        }));
        if acts.len() >= count {
            return acts;
        }
    }
    panic!("there is only {acts:?}");
}

/// One poll that is made durable.
async fn hear(bot: &Matrix) -> Vec<Message> {
    let polled = bot.poll(SOON).await.expect("polled");
    let messages = polled.messages.clone();
    bot.acknowledge(polled).await.expect("kept");
    messages
}

fn said(messages: &[Message]) -> Vec<&str> {
    let bodies = messages.iter().filter_map(|message| match &message.what {
        What::Text { body, .. } => Some(body.0.as_str()),
        _ => None,
    });
    bodies.collect()
}

fn count(texts: &[String], text: &str) -> usize {
    texts.iter().filter(|one| *one == text).count()
}

/// Whether any file of a folder holds these bytes.
fn holds(folder: &Path, text: &str) -> bool {
    std::fs::read_dir(folder).expect("a folder").flatten().any(|entry| {
        let bytes = std::fs::read(entry.path()).unwrap_or_default();
        bytes.windows(text.len()).any(|part| part == text.as_bytes())
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn the_bot_and_an_adviser_talk_in_an_encrypted_room() {
    let desk = Desk::new();
    let (bot, ada, room) = desk.open().await;
    assert!(bot.is_signed().await, "the device is signed by the account's identity");

    let receipt = bot.say(&room, "J-0042.1.0", "Une carte", &[]).await.expect("sent");
    let event = receipt.message.clone().expect("a name").0.split_once(' ').expect("two parts").1.to_owned();
    assert_eq!(count(&ada.texts(&room).await, "Une carte"), 1);
    let first = ada.says(&room, "!prendre 42").await;
    ada.edits(&room, &first, "!clore 42").await;
    ada.reacts(&room, &event, "✅").await;
    let mut heard = hear(&bot).await;
    ada.takes_back(&room, &first).await;
    heard.extend(hear(&bot).await);
    let whats: Vec<_> = heard.iter().map(|message| message.what.clone()).collect();
    let of = first.clone();
    assert_eq!(
        whats,
        [
            What::Text { body: Private("!prendre 42".into()), reply_to: None },
            What::Edited { of: of.clone(), body: Private("!clore 42".into()) },
            What::Reacted { of: event, key: "✅".into() },
            What::Redacted { of },
        ]
    );
    assert!(heard.iter().all(|message| message.sender == "@ada:localhost" && message.room == room));
    assert_eq!((heard[0].trust, heard[2].trust), (Trust::Signed, Trust::Open));
    assert_eq!(heard[0].place, Place::Role(desk.role.clone()));
    assert!(hear(&bot).await.is_empty(), "each message once");

    // Tokens of this homeserver begin with `syt_`: the session is sealed.
    assert!(!holds(&desk.account.store, "syt_"));
    // The homeserver, which holds everything, holds no word of it.
    assert!(!holds(desk.folder.path(), "Une carte") && !holds(desk.folder.path(), "!prendre 42"));
    bot.edit(&receipt.message.expect("a name"), "J-0042.2.0", "Une carte, prise").await.expect("edited");
    assert_eq!(count(&ada.texts(&room).await, "* Une carte, prise"), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_delivery_is_one_message_whatever_happens() {
    let mut desk = Desk::new();
    let (bot, ada, room) = desk.open().await;
    let first = bot.say(&room, "J-0001.7.0", "Une fois", &[]).await.expect("sent");
    assert_eq!(bot.say(&room, "J-0001.7.0", "Une fois", &[]).await.expect("sent"), first);
    assert_eq!(count(&ada.texts(&room).await, "Une fois"), 1);

    // The process dies before it writes that it was sent, and starts again.
    let device = bot.device();
    drop(bot);
    let bot = desk.reopen().await;
    assert_eq!(bot.device(), device);
    assert!(bot.say(&room, "J-0001.7.0", "Une fois", &[]).await.is_err(), "not before timelines were read back");
    hear(&bot).await;
    assert_eq!(bot.say(&room, "J-0001.7.0", "Une fois", &[]).await.expect("known"), first);

    // Homeservers forget transactions after a while: what the timeline shows is not sent again.
    desk.synapse.stop();
    assert!(
        matches!(bot.say(&room, "J-0001.8.0", "Plus tard", &[]).await, Err(error) if error.to_string().contains("not now"))
    );
    assert!(matches!(bot.poll(SOON).await, Err(MatrixError::Again(_))));
    desk.synapse.forget_transactions();
    desk.synapse.resume();
    hear(&bot).await;
    bot.say(&room, "J-0001.8.0", "Plus tard", &[]).await.expect("sent");
    bot.say(&room, "J-0001.7.0", "Une fois", &[]).await.expect("known");
    let texts = ada.texts(&room).await;
    assert_eq!((count(&texts, "Une fois"), count(&texts, "Plus tard")), (1, 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_lost_across_restarts_and_gaps() {
    let desk = Desk::new();
    let (bot, ada, room) = desk.open().await;

    // More at once than a sync gives.
    let many: Vec<String> = (0..45).map(|number| format!("message {number}")).collect();
    for text in &many {
        ada.says(&room, text).await;
    }
    assert_eq!(said(&hear(&bot).await), many);

    // Taken, but the process dies before it is durable.
    ada.says(&room, "avant l’arrêt").await;
    let polled = bot.poll(SOON).await.expect("polled");
    assert_eq!(said(&polled.messages), ["avant l’arrêt"]);
    drop((polled, bot));
    for number in 0..30 {
        ada.says(&room, &format!("pendant l’arrêt {number}")).await;
    }
    let bot = desk.reopen().await;
    let heard = hear(&bot).await;
    assert_eq!(heard.len(), 31);
    assert_eq!(said(&heard)[..2], ["avant l’arrêt", "pendant l’arrêt 0"]);
    assert!(heard.iter().all(|message| message.trust == Trust::Signed), "the same device still decrypts");

    // Not acknowledged without a crash: the next poll brings it again, the same.
    ada.says(&room, "deux fois").await;
    let first = bot.poll(SOON).await.expect("polled").messages;
    let again = hear(&bot).await;
    assert_eq!((said(&first), &first), (vec!["deux fois"], &again));
    assert!(hear(&bot).await.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn strangers_are_told_so_in_one_sentence() {
    let desk = Desk::new();
    let (bot, ada, _) = desk.open().await;
    let mallory = Adviser::log_in(&desk.synapse.url, "mallory", desk.folder.path()).await;
    let trap = mallory.opens_room_with(bot.user()).await;
    // A room that looks like one of ours.
    mallory.sync().await;
    trap.send_state_event_raw("fr.jalon.room", "", serde_json::json!({ "role": "adviser" })).await.expect("set");
    assert!(hear(&bot).await.is_empty());
    let events = mallory.reads(trap.room_id()).await;
    let gone = events.iter().rfind(|event| event["state_key"] == bot.user()).expect("a membership");
    assert_eq!((&gone["content"]["membership"], &gone["content"]["reason"]), (&"leave".into(), &REFUSAL.into()));

    // Not even a listed adviser can make a room pass for one of ours.
    let talk = ada.opens_room_with(bot.user()).await;
    ada.sync().await;
    talk.send_state_event_raw("fr.jalon.room", "", serde_json::json!({ "role": "adviser" })).await.expect("set");
    hear(&bot).await;
    ada.sync().await;
    ada.says(talk.room_id(), "bonjour").await;
    let heard = hear(&bot).await;
    assert_eq!(said(&heard), ["bonjour"]);
    assert_eq!(heard[0].place, Place::Talk("@ada:localhost".into()));
    // Not encrypted: it must not be taken for an order.
    assert_eq!(heard[0].trust, Trust::Open);
    drop(bot);
    let bot = desk.reopen().await;
    ada.says(talk.room_id(), "encore").await;
    let heard = hear(&bot).await;
    assert_eq!((said(&heard), &heard[0].place), (vec!["encore"], &Place::Talk("@ada:localhost".into())));
}

#[tokio::test(flavor = "multi_thread")]
async fn erasing_a_case_leaves_nothing_to_read() {
    let desk = Desk::new();
    let (bot, ada, _) = desk.open().await;
    let advisers = desk.rules.advisers["adviser"].clone();
    let found = bot.case_room(CaseId(42), &advisers).await.expect("made");
    assert!(found.is_new && found.awaited.len() == 1);
    assert!(!bot.case_room(CaseId(42), &advisers).await.expect("found").is_new);
    ada.accept().await;
    bot.say(&found.room, "J-0042.3.0", "De la part du candidat", &[]).await.expect("sent");
    ada.says(&found.room, "Réponse de la conseillère").await;
    assert_eq!(ada.texts(&found.room).await.len(), 2);
    hear(&bot).await;

    bot.erase(&Place::Case(CaseId(42))).await.expect("erased");
    ada.sync().await;
    let room = ada.room(&found.room);
    assert_eq!(room.state(), matrix_sdk::RoomState::Left);
    assert!(ada.texts(&found.room).await.is_empty(), "the adviser can read nothing there");
    bot.erase(&Place::Case(CaseId(42))).await.expect("twice is harmless");
    assert!(bot.room_of(&Place::Case(CaseId(42))).is_none());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_store_is_recovered_with_the_key() {
    let desk = Desk::new();
    let password = Private("jalon".to_owned());
    assert!(matches!(Matrix::open(&desk.account, Rules::default()).await, Err(MatrixError::NoSession)));
    let wrong = Private("wrong".to_owned());
    assert!(matches!(Matrix::log_in(&desk.account, &wrong, Rules::default()).await, Err(MatrixError::Password)));
    let bot = Matrix::log_in(&desk.account, &password, desk.rules.clone()).await.expect("logged in");
    assert!(matches!(Matrix::open(&desk.account, Rules::default()).await, Err(MatrixError::Taken)));
    let Ok(Secured::New(key)) = bot.secure(&password).await else { panic!("no key") };
    // Nobody saw it yet: it is shown again, until somebody did.
    assert_eq!(bot.secure(&password).await, Ok(Secured::New(key.clone())));
    assert!(holds(&desk.account.store, &key.0));
    bot.key_was_shown().expect("it was there");
    assert_eq!(bot.secure(&password).await, Ok(Secured::Already));
    assert!(!holds(&desk.account.store, &key.0));
    bot.set_up("Centre", &desk.roles()).await.expect("set up");
    let room = bot.room_of(&Place::Role(desk.role.clone())).expect("made");
    let ada = Adviser::log_in(&desk.synapse.url, "ada", desk.folder.path()).await;
    ada.accept().await;
    hear(&bot).await;
    bot.say(&room, "J-0001.1.0", "Avant la perte", &[]).await.expect("sent");
    ada.says(&room, "!clore 1 1").await;
    assert_eq!(acts(&bot, 1).await.len(), 1);
    drop(bot);

    let account = Account { store: desk.folder.path().join("second"), ..desk.account.clone() };
    let bot = Matrix::log_in(&account, &password, desk.rules.clone()).await.expect("logged in");
    assert_eq!(bot.secure(&password).await, Ok(Secured::NeedsKey));
    assert!(!bot.is_signed().await);
    assert!(matches!(bot.recover(&Private("EsT wrong".into())).await, Err(MatrixError::Refused(_))));
    bot.recover(&key).await.expect("recovered");
    assert!(bot.is_signed().await);
    // What was obeyed before the loss is not obeyed again.
    assert!(serve(&bot).await.inbounds.is_empty());
    assert_eq!(bot.room_of(&Place::Role(desk.role.clone())), Some(room.clone()), "the room is found, not made anew");

    ada.sync().await;
    ada.says(&room, "Toujours là ?").await;
    assert_eq!(said(&hear(&bot).await), ["Toujours là ?"]);
    assert_eq!(count(&ada.texts(&room).await, "phrase : panne"), 1);
}
