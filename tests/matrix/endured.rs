//! What the whole program goes through on a real homeserver: every latency turned over, sessions that end, advisers
//! who leave, rooms that are removed.

use std::time::Duration;

use matrix_sdk::RoomState;

use crate::adviser::Adviser;
use crate::centre::{CANDIDATE, Scene};
use crate::proxy::Proxy;

const BOT: &str = "@jalon:localhost";
/// Looks at a room until it is given up that something comes.
const LOOKS: usize = 60;

/// Waits until the log holds these words; a homeserver passes the time.
async fn logged(scene: &Scene, ada: &Adviser, words: &str) {
    for _ in 0..LOOKS {
        if scene.centre.log().contains(words) {
            return;
        }
        let rooms = ada.client.joined_rooms();
        ada.looks(rooms.first().expect("a room").room_id(), Duration::from_secs(1)).await;
    }
    panic!("“{words}” was never logged:\n{}", scene.centre.log());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_service_works_with_every_latency_turned_over() {
    let mut scene = Scene::set(&["ada"]);
    let proxy = Proxy::before(&scene.synapse.url);
    scene.centre.configures(&scene.synapse.url, &proxy.url);
    proxy.turns_over();
    let (ada, desk, case) = scene.taken().await;
    for number in 0..5 {
        scene.server.says(CANDIDATE, &format!("question {number}"));
        ada.waits_for(case.room_id(), &format!("question {number}")).await;
        ada.says(case.room_id(), &format!("réponse {number}")).await;
        scene.server.wait(CANDIDATE, 0, &format!("réponse {number}"));
    }
    ada.says(desk.room_id(), "!rendre 1").await;
    ada.waits_for(desk.room_id(), "J-0001\u{a0}: c’est fait").await;
    assert_eq!(proxy.count("/leave"), 0, "the bot left a room of its own");
    let read: Vec<_> = ada.texts(case.room_id()).await.into_iter().filter(|text| text.contains("question ")).collect();
    assert_eq!(read.len(), 5, "{read:#?}");
    scene.server.assert_clean();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_homeserver_that_ends_sessions_makes_nobody_deaf() {
    let mut scene = Scene::set(&["ada"]);
    let (ada, _, case) = scene.taken().await;
    let (there, away) = (scene.folder.path().join("password"), scene.folder.path().join("password-away"));
    std::fs::rename(&there, &away).expect("moved");
    scene.synapse.stop();
    scene.synapse.end_sessions(BOT);
    scene.synapse.resume();
    ada.says(case.room_id(), "réponse pendant").await;
    scene.server.says(CANDIDATE, "question pendant");
    // Without its password it says what to do, and does it as soon as it can.
    logged(&scene, &ada, "matrix.password-file").await;
    std::fs::rename(&away, &there).expect("moved");
    scene.server.wait(CANDIDATE, 0, "réponse pendant");
    ada.waits_for(case.room_id(), "question pendant").await;
    logged(&scene, &ada, "logged in again").await;
    // The new session is the one of the next start.
    scene.centre.kill();
    scene.centre.start();
    scene.server.says(CANDIDATE, "question après");
    ada.waits_for(case.room_id(), "question après").await;
    ada.says(case.room_id(), "réponse après").await;
    scene.server.wait(CANDIDATE, 0, "réponse après");
    scene.server.assert_clean();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_who_asks_while_no_adviser_is_there_reads_so() {
    let mut scene = Scene::set(&["ada"]);
    let ada = Adviser::log_in(&scene.synapse.url, "ada", scene.folder.path()).await;
    let desk = ada.waits_for_room("Conseil VAE").await;
    ada.room(desk.room_id()).leave().await.expect("left");
    scene.centre.start();
    logged(&scene, &ada, "the advisers' rooms are there").await;
    let server = scene.server.clone();
    server.says(CANDIDATE, "/start");
    let notice = server.wait(CANDIDATE, 0, "Êtes-vous d’accord");
    server.presses(CANDIDATE, &notice, "J’accepte");
    server.wait(CANDIDATE, 0, "Où en êtes-vous");
    server.says(CANDIDATE, "parler à quelqu’un");
    server.wait(CANDIDATE, 0, "je n’arrive à joindre personne");
    let said = |words: &str| server.messages(CANDIDATE).iter().filter(|shown| shown.text.contains(words)).count();
    assert_eq!(said("J’ai prévenu"), 0);
    // She was invited again; once she is there, both know.
    let desk = ada.waits_for_room("Conseil VAE").await;
    ada.waits_for(desk.room_id(), "J-0001 attend une personne").await;
    server.wait(CANDIDATE, 0, "J’ai prévenu");
    assert_eq!(said("J’ai prévenu"), 1);
    // An administrator removes the room: it is made again, and she is invited.
    scene.synapse.remove_room(desk.room_id(), false);
    let again = ada.waits_for_room("Conseil VAE").await;
    assert_ne!(again.room_id(), desk.room_id());
    ada.says(again.room_id(), "!prendre 1").await;
    server.wait(CANDIDATE, 0, "ada vous répond maintenant");
    server.assert_clean();
}

#[tokio::test(flavor = "multi_thread")]
async fn an_adviser_off_the_list_holds_nothing_any_more() {
    let mut scene = Scene::set(&["ada", "bob"]);
    let (ada, desk, case) = scene.taken().await;
    let bob = Adviser::log_in(&scene.synapse.url, "bob", scene.folder.path()).await;
    scene.centre.kill();
    scene.centre.configures("[\"@ada:localhost\"]", "[\"@bob:localhost\"]");
    scene.server.says(CANDIDATE, "avez-vous mon attestation ?");
    scene.centre.start();
    let role = bob.waits_for_room("Conseil VAE").await;
    assert_eq!(role.room_id(), desk.room_id());
    bob.waits_for(role.room_id(), "ada n’est plus sur la liste").await;
    bob.says(role.room_id(), "!prendre 1").await;
    scene.server.wait(CANDIDATE, 0, "bob vous répond maintenant");
    let room = bob.waits_for_room("J-0001").await;
    scene.server.says(CANDIDATE, "me lisez-vous ?");
    bob.waits_for(room.room_id(), "me lisez-vous ?").await;
    bob.says(room.room_id(), "Je vous lis.").await;
    scene.server.wait(CANDIDATE, 0, "Je vous lis.");
    ada.sync().await;
    for room in [&desk, &case] {
        assert_eq!(ada.room(room.room_id()).state(), RoomState::Left);
    }
    scene.server.assert_clean();
}
