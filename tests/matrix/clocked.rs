//! A centre in process: the application on a clock of the test, the real Telegram and Matrix adapters, a
//! homeserver and a Bot API on loopback. What takes months, and a night without the homeserver, takes seconds.

use std::time::Duration;

use jalon::adapters::entropy::OsEntropy;
use jalon::adapters::files;
use jalon::adapters::matrix::place::Place;
use jalon::adapters::matrix::{Matrix, Rules};
use jalon::adapters::store::MemoryStore;
use jalon::adapters::telegram::Telegram;
use jalon::app::{App, Settings, content, hours};
use jalon::dialogue::RoleId;
use jalon::engine::case::{CaseId, Private};
use jalon::engine::world::Service;
use jalon::ports::Clock;
use jalon::ports::channel::{Channel, Recipient};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use matrix_sdk::ruma::OwnedRoomId;
use serde_json::Value;

use crate::adviser::Adviser;
use crate::clock::Odd;
use crate::server::Server;
use crate::synapse::Synapse;

const ROLE: &str = "conseiller-vae";
const CHAT: i64 = 7;
const SOON: Duration = Duration::from_millis(200);
/// Rounds in which everything must settle.
const ROUNDS: usize = 200;

struct Centre {
    app: App,
    clock: Odd,
    telegram: Telegram,
    offset: Option<i64>,
    matrix: Matrix,
    server: Server,
    synapse: Synapse,
    ada: Adviser,
    desk: OwnedRoomId,
    _folder: tempfile::TempDir,
}

impl Centre {
    /// Open on weekdays from 9 to 12 and from 14 to 17; it is Wednesday at ten.
    async fn open() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let synapse = Synapse::start(folder.path());
        for name in ["jalon", "ada"] {
            synapse.register(name);
        }
        let account = synapse.account(folder.path());
        let listed = "@ada:localhost".try_into().expect("a user");
        let advisers = [(ROLE.to_owned(), [listed].into())].into();
        let rules = Rules { advisers, sentences: crate::sentences(), ..Rules::default() };
        let password = Private("jalon".to_owned());
        let matrix = Matrix::log_in(&account, &password, rules).await.expect("logged in");
        matrix.secure(&password).await.expect("secured");
        matrix.set_up("Centre", &[(RoleId::from(ROLE), "Conseil VAE".into())]).await.expect("set up");
        let ada = Adviser::log_in(&synapse.url, "ada", folder.path()).await;
        let desk = ada.waits_for_room("Conseil VAE").await.room_id().to_owned();
        let service = Service {
            advisers: vec!["@ada:localhost".into()],
            hours: hours::openings("mon-fri 9h-12h 14h-17h").expect("hours"),
            promise: hours::promise("2 h"),
            ..Service::default()
        };
        let settings = Settings { services: [(ROLE.into(), service)].into(), ..Settings::default() };
        let content = content::load(&files::builtin(), &settings).expect("the shipped content is clean");
        let clock = Odd::at("2026-12-02T09:00:00Z".parse().expect("an instant"));
        let store = Box::new(MemoryStore::new());
        let app = App::new(content, store, Box::new(clock.clone()), Box::new(OsEntropy));
        let server = Server::start();
        let telegram = Telegram::new("123456:test-token", &server.url).expect("an address");
        let mut centre =
            Self { app, clock, telegram, offset: None, matrix, server, synapse, ada, desk, _folder: folder };
        centre.listen().await;
        centre
    }

    /// A person has agreed and was asked where they are; somebody of the centre was called.
    async fn called() -> Self {
        let mut centre = Self::open().await;
        centre.candidate("/start").await;
        let notice = centre.server.wait(CHAT, 0, "Êtes-vous d’accord");
        centre.server.presses(CHAT, &notice, "J’accepte");
        centre.hear().await;
        centre.candidate("je prépare ma recevabilité").await;
        centre.candidate("69003").await;
        centre.candidate("salarié").await;
        centre.candidate("parler à quelqu’un").await;
        let desk = centre.desk.clone();
        centre.ada.waits_for(&desk, "J-0001 attend une personne").await;
        centre
    }

    /// The candidate writes.
    async fn candidate(&mut self, text: &str) {
        self.server.says(CHAT, text);
        self.hear().await;
    }

    /// Takes in what waits at Telegram; something does.
    async fn hear(&mut self) {
        let polled = self.telegram.poll(self.offset).await.expect("polled");
        self.app.receive(&polled.inbounds).expect("kept");
        self.offset = polled.next.or(self.offset);
        self.telegram.acknowledge(&polled).await;
        self.run().await;
    }

    /// Ada writes in a room, and the application does what she wants.
    async fn ada(&mut self, room: &OwnedRoomId, text: &str) {
        self.ada.says(room, text).await;
        self.listen().await;
    }

    /// Takes in what was said in the rooms.
    async fn listen(&mut self) {
        let polled = self.matrix.poll(SOON).await.expect("polled");
        let heard = self.matrix.heard(&polled).await.expect("heard");
        self.app.receive(&heard.attended).expect("kept");
        self.app.receive(&heard.inbounds).expect("kept");
        self.matrix.acknowledge(polled).await.expect("kept");
        self.matrix.notify(&heard.notices).await;
        self.run().await;
    }

    /// What is due now happens and what may be sent now is sent.
    async fn run(&mut self) {
        for _ in 0..ROUNDS {
            let fired = self.app.fire_due(100).expect("fired");
            let outgoing = self.app.deliver_due(100).expect("leased");
            if fired == 0 && outgoing.is_empty() {
                return;
            }
            let mut results = Vec::new();
            for one in &outgoing {
                let sent = match one.to {
                    Recipient::Candidate(_) => self.telegram.send(one).await,
                    Recipient::Case(_) | Recipient::Role(_) => self.matrix.send(one).await,
                };
                results.push((one.id.clone(), sent));
            }
            self.app.delivered(results).expect("settled");
        }
        panic!("something goes round and round");
    }

    /// Time passes, everything at its own moment.
    async fn until(&mut self, civil: &str) {
        let zone = TimeZone::get("Europe/Paris").expect("a zone");
        let civil: jiff::civil::DateTime = civil.parse().expect("a moment");
        let target = zone.to_timestamp(civil).expect("an instant");
        self.run().await;
        for _ in 0..10_000 {
            let now = self.clock.now();
            match self.app.next_wake().expect("read").filter(|wake| *wake < target) {
                // Something that cannot go yet is tried again a little later.
                Some(wake) => self.set(wake.max(now + SignedDuration::from_secs(1))),
                None => break,
            }
            self.run().await;
        }
        self.set(target);
        self.run().await;
    }

    fn set(&self, to: Timestamp) {
        *self.clock.0.lock().expect("no panic holds it") = to;
    }

    /// The room of the first case, with Ada in it; what waits for her there has arrived.
    async fn room(&mut self) -> OwnedRoomId {
        let room = self.ada.waits_for_room("J-0001").await.room_id().to_owned();
        self.listen().await;
        let later = self.clock.now() + SignedDuration::from_mins(1);
        self.set(later);
        self.run().await;
        room
    }

    fn pending(&mut self) -> usize {
        self.app.store().pending().expect("read")
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn from_the_hand_off_to_the_end_of_a_case() {
    let mut centre = Centre::called().await;
    let desk = centre.desk.clone();
    let card = centre.ada.waits_for(&desk, "J-0001 attend une personne").await;
    assert!(card.contains("demande à parler à quelqu’un") && card.contains("Étape 3 sur 6"), "{card}");

    centre.ada(&desk, "!prendre 1").await;
    let room = centre.room().await;
    centre.server.wait(CHAT, 0, "ada vous répond maintenant");
    let brief = centre.ada.waits_for(&room, "Écrivez ici").await;
    assert!(brief.contains("demande une personne"), "{brief}");
    centre.ada.waits_for(&desk, "J-0001 est pris par ada").await;

    // Both ways, in the encrypted room.
    assert!(centre.ada.room(&room).latest_encryption_state().await.expect("known").is_encrypted());
    centre.candidate("il me manque une preuve").await;
    centre.ada.waits_for(&room, "il me manque une preuve").await;
    centre.ada(&room, "Je regarde.").await;
    centre.server.wait(CHAT, 0, "Je regarde.");

    // Papers, an appointment, a note.
    centre.ada(&room, "!etape 4 votre demande est recevable").await;
    centre.server.wait(CHAT, 0, "votre demande est recevable");
    centre.ada(&room, "!piece 1 ok").await;
    centre.server.wait(CHAT, 0, "Un conseiller a vu cette pièce");
    centre.ada(&room, "!piece 3 refusee il manque une date").await;
    centre.server.wait(CHAT, 0, "il manque une date");
    centre.ada(&room, "!note employeur lent").await;
    centre.ada(&room, "!rdv 2026-12-04 14:30 au centre").await;
    centre.server.wait(CHAT, 0, "Vous avez un rendez-vous avec ada, le vendredi 4 décembre 2026 à 14 h 30");
    centre.until("2026-12-03T10:00").await;
    centre.server.wait(CHAT, 0, "vous avez rendez-vous avec ada");
    centre.ada.waits_for(&room, "rendez-vous avec ada le vendredi 4 décembre").await;

    // The hand returns; the case is closed; the card says so.
    centre.ada(&room, "!rendre").await;
    centre.server.wait(CHAT, 0, "C’est de nouveau moi");
    centre.ada(&desk, "!clore 1 reprise d’emploi").await;
    centre.server.wait(CHAT, 0, "Retour à l’emploi");
    centre.ada.waits_for(&desk, "plus personne n’attend").await;
    centre.until("2026-12-04T16:00").await;
    assert_eq!(centre.pending(), 0);
    let reminders = centre
        .server
        .messages(CHAT)
        .iter()
        .filter(|shown| shown.text.contains("vous avez rendez-vous avec ada"))
        .count();
    assert_eq!(reminders, 1);
    assert!(!centre.server.messages(CHAT).iter().any(|shown| shown.text.contains("employeur lent")));
    centre.server.assert_clean();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_night_without_the_homeserver_doubles_and_loses_nothing() {
    let mut centre = Centre::called().await;
    let desk = centre.desk.clone();
    centre.ada(&desk, "!prendre 1").await;
    let room = centre.room().await;
    centre.candidate("avant la nuit").await;
    centre.ada.waits_for(&room, "avant la nuit").await;

    centre.until("2026-12-02T18:00").await;
    centre.synapse.stop();
    for number in 0..5 {
        centre.candidate(&format!("dans la nuit {number}")).await;
    }
    centre.until("2026-12-03T08:00").await;
    assert!(centre.pending() > 0, "the homeserver is away");
    centre.synapse.resume();
    centre.listen().await;
    centre.until("2026-12-03T09:30").await;

    let words = centre.ada.texts(&room).await;
    let heard: Vec<_> = words.iter().filter(|text| text.contains("la nuit")).collect();
    assert_eq!(heard.len(), 6, "{heard:#?}");
    assert!((0..5).all(|number| heard[number + 1].ends_with(&format!("dans la nuit {number}"))), "{heard:#?}");
    let read = centre.ada.texts(&desk).await;
    let count = |words: &str| read.iter().filter(|text| text.starts_with(words)).count();
    assert_eq!(count("J-0001 attend une personne"), 1, "{read:#?}");
    assert_eq!(count("* J-0001 est pris par ada"), 1, "{read:#?}");
    assert_eq!(count("Bonjour. Le point du jeudi 3 décembre 2026"), 1, "{read:#?}");
    assert_eq!(centre.pending(), 0);
    centre.ada(&room, "après la nuit").await;
    centre.server.wait(CHAT, 0, "après la nuit");
    centre.server.assert_clean();
}

#[tokio::test(flavor = "multi_thread")]
async fn cards_are_read_and_signed_words_corrected_and_everything_erased() {
    let mut centre = Centre::called().await;
    let desk = centre.desk.clone();
    let events = centre.ada.reads(&desk).await;
    let is_card = |event: &&Value| event["content"]["body"].as_str().is_some_and(|body| body.starts_with("J-0001 "));
    let card = events.iter().find(is_card).expect("a card")["event_id"].as_str().expect("an id").to_owned();

    // Parsed it shows; a sign takes the case.
    centre.ada.sees(&desk, &card).await;
    centre.listen().await;
    centre.ada.waits_for(&desk, "Lu par une personne du rôle").await;
    centre.ada.reacts(&desk, &card, "✋\u{fe0f}").await;
    centre.listen().await;
    let room = centre.room().await;
    centre.server.wait(CHAT, 0, "ada vous répond maintenant");

    // How a message ended stands beside it; other words reach the person too, and so does taking back.
    let said = centre.ada.says(&room, "Rendez-vous à neuf heurs").await;
    centre.listen().await;
    let shown = centre.server.wait(CHAT, 0, "neuf heurs");
    let signs: Vec<_> = centre.ada.reads(&room).await.into_iter().filter(|e| e["type"] == "m.reaction").collect();
    assert_eq!(signs.len(), 1, "{signs:#?}");
    assert_eq!(signs[0]["content"]["m.relates_to"]["event_id"], said.as_str());
    centre.ada.edits(&room, &said, "Rendez-vous à neuf heures").await;
    centre.listen().await;
    let changed = centre.server.wait(CHAT, 0, "neuf heures");
    assert_eq!(
        (changed.id, centre.server.messages(CHAT).iter().filter(|m| m.text.contains("neuf heur")).count()),
        (shown.id, 1)
    );
    centre.ada.edits(&room, &said, "!clore 1 1").await;
    centre.listen().await;
    // A deletion alone reaches nobody: it is not encrypted, so the homeserver could have made it.
    centre.ada.takes_back(&room, &said).await;
    centre.listen().await;
    centre.ada.waits_for(&room, "phrase : supprimé !retirer 1").await;
    assert!(!centre.server.deleted().contains(&shown.id));
    centre.ada(&room, "!retirer 1").await;
    assert!(centre.server.deleted().contains(&shown.id));

    // Erased: nothing that can be read, wherever an adviser looks.
    centre.ada(&desk, "!note 1 secret de famille").await;
    centre.ada(&room, "un mot de plus").await;
    centre.candidate("mon secret à moi").await;
    centre.candidate("effacer").await;
    centre.candidate("oui, tout effacer").await;
    centre.server.wait(CHAT, 0, "effacé");
    centre.run().await;
    assert_eq!(centre.pending(), 0);
    for place in [&desk, &room] {
        let left: Vec<_> =
            centre.ada.reads(place).await.into_iter().map(|event| event["content"].to_string()).collect();
        let tells = ["secret", "un mot de plus", "Rendez-vous", "J-0001 attend", "est pris par", "!note 1"];
        let told: Vec<_> = left.iter().filter(|text| tells.iter().any(|tell| text.contains(tell))).collect();
        assert!(told.is_empty(), "{told:#?}");
    }
    assert!(centre.matrix.room_of(&Place::Case(CaseId(1))).is_none());
    centre.server.assert_clean();
}
