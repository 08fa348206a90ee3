//! A homeserver that wants to be an adviser: devices that nobody signed, another identity, deletions and rooms that
//! are forged. What people see of it is said here.

use std::io::Write;
use std::process::Stdio;

use jalon::adapters::matrix::place::Place;
use jalon::engine::case::CaseId;
use jalon::ports::channel::DeskAct;
use serde_json::json;

use crate::adviser::Adviser;
use crate::centre::{CANDIDATE, Centre, Scene};
use crate::overturned::through_a_proxy;
use crate::proxy::{FORGED, Proxy};
use crate::{acts, count, hear, serve};

const UNSIGNED: &str = "n’est pas signé par vous";
const REPLACED: &str = "L’identité de @ada:localhost a changé";
const CODE: &str = "Code de J-0001";

/// Asks `jalon matrix verify` about Ada, and answers it: exit code, what it showed, what it said.
fn verifies(centre: &Centre, answer: &str) -> (i32, String, String) {
    let mut command = centre.command(&["matrix", "verify", "@ada:localhost"]);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the program starts");
    // It may end before it asks.
    let _ = writeln!(child.stdin.take().expect("it is piped"), "{answer}");
    let output = child.wait_with_output().expect("it ends");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code().unwrap_or(-1), text(&output.stdout), text(&output.stderr))
}

/// Both are listed; Bob has not come yet.
fn with_bob() -> Scene {
    let scene = Scene::set(&["ada", "bob"]);
    scene.centre.configures("[\"@ada:localhost\"]", "[\"@ada:localhost\", \"@bob:localhost\"]");
    scene
}

fn holds(texts: &[String], words: &str) -> usize {
    texts.iter().filter(|text| text.contains(words)).count()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_device_that_nobody_signed_orders_nothing() {
    let mut scene = with_bob();
    let (ada, desk, case) = scene.taken().await;
    // As a homeserver can add one in her name.
    let added = Adviser::log_in_from(&scene.synapse.url, "ada", &scene.folder.path().join("ada-2")).await;
    added.says(desk.room_id(), "!code 1").await;
    ada.waits_for(desk.room_id(), UNSIGNED).await;
    added.says(desk.room_id(), "!rendre 1").await;
    added.says(case.room_id(), "mots d’un autre").await;
    ada.waits_for(case.room_id(), UNSIGNED).await;
    // Bob never made an identity. The sentence is all that he can read.
    let bob = Adviser::log_in_unsigned(&scene.synapse.url, "bob", scene.folder.path()).await;
    bob.waits_for_room("Conseil VAE").await;
    bob.says(desk.room_id(), "!code 1").await;
    bob.waits_for(desk.room_id(), UNSIGNED).await;

    ada.says(case.room_id(), "mots d’ada").await;
    scene.server.wait(CANDIDATE, 0, "mots d’ada");
    let shown: Vec<_> = scene.server.messages(CANDIDATE).into_iter().map(|shown| shown.text).collect();
    assert_eq!(holds(&shown, "mots d’un autre"), 0, "{shown:#?}");
    let (_, state, _) = scene.centre.run(&["show", "J-0001"]);
    assert!(state.contains("held"), "{state}");
    let read = ada.texts(desk.room_id()).await;
    assert_eq!((holds(&read, CODE), holds(&read, UNSIGNED)), (0, 2), "once for each of them: {read:#?}");
    let read = [added.texts(desk.room_id()).await, bob.texts(desk.room_id()).await];
    assert!(read.iter().all(|read| holds(read, "J-0001 ") == 0), "{read:#?}");
    let read = added.texts(case.room_id()).await;
    assert_eq!(holds(&read, "bonjour"), 0, "what the person says is not encrypted for it: {read:#?}");

    // She signs it no further; her own device is heard as before.
    ada.says(desk.room_id(), "!code 1").await;
    ada.waits_for(desk.room_id(), CODE).await;
    scene.server.assert_clean();
}

#[tokio::test(flavor = "multi_thread")]
async fn another_identity_orders_nothing_until_it_is_compared() {
    let mut scene = with_bob();
    let (ada, desk, case) = scene.taken().await;
    let bob = Adviser::log_in(&scene.synapse.url, "bob", scene.folder.path()).await;
    bob.waits_for_room("Conseil VAE").await;
    bob.says(desk.room_id(), "!dossiers").await;
    bob.waits_for(desk.room_id(), "Aucun dossier ici").await;

    ada.replaces_identity("ada").await;
    ada.says(desk.room_id(), "!code 1").await;
    ada.says(case.room_id(), "mots d’un autre").await;
    bob.waits_for(desk.room_id(), REPLACED).await;
    ada.waits_for(desk.room_id(), REPLACED).await;
    ada.waits_for(case.room_id(), REPLACED).await;
    // Nobody else holds the case: what the person says waits.
    scene.server.says(CANDIDATE, "question pendant");
    bob.says(desk.room_id(), "!code 1").await;
    bob.waits_for(desk.room_id(), "déjà pris par ada").await;
    let read = ada.texts(desk.room_id()).await;
    assert_eq!(holds(&read, CODE), 0, "{read:#?}");
    assert_eq!(holds(&ada.texts(case.room_id()).await, "question pendant"), 0);
    let shown: Vec<_> = scene.server.messages(CANDIDATE).into_iter().map(|shown| shown.text).collect();
    assert_eq!(holds(&shown, "mots d’un autre"), 0, "{shown:#?}");
    let log = scene.centre.log();
    assert!(log.contains("another one than before") && !log.contains("@ada"), "{log}");

    let (code, _, said) = verifies(&scene.centre, "yes");
    assert!(code == 2 && said.contains("Stop the service first"), "{code} {said}");
    scene.centre.kill();
    let (code, shown, said) = verifies(&scene.centre, "no");
    assert!(code == 1 && shown.contains("ANOTHER") && said.contains("nothing was changed"), "{code} {shown} {said}");
    // What she reads on her device: its name and its key.
    let device = ada.client.device_id().expect("logged in").as_str();
    let key = ada.client.encryption().ed25519_key().await.expect("a key");
    let groups = key.as_bytes().chunks(4).map(|group| String::from_utf8_lossy(group)).collect::<Vec<_>>().join(" ");
    assert!(shown.contains(device) && shown.contains(&groups), "{groups} {shown}");
    let (_, all, _) = scene.centre.run(&["matrix", "verify"]);
    assert!(all.contains("@ada:localhost: REPLACED") && all.contains("@bob:localhost: taken at first sight"), "{all}");
    let (code, shown, said) = verifies(&scene.centre, "yes");
    assert!(code == 0 && shown.contains("is verified"), "{code} {shown} {said}");
    let (_, all, _) = scene.centre.run(&["matrix", "verify"]);
    assert!(all.contains("@ada:localhost: verified"), "{all}");

    scene.centre.start();
    ada.waits_for(case.room_id(), "question pendant").await;
    ada.says(desk.room_id(), "!code 1").await;
    ada.waits_for(desk.room_id(), CODE).await;
    ada.says(case.room_id(), "mots d’ada").await;
    scene.server.wait(CANDIDATE, 0, "mots d’ada");
    scene.server.assert_clean();
}

#[tokio::test(flavor = "multi_thread")]
async fn an_identity_that_is_shown_for_a_while_leaves_nothing_behind() {
    let (desk, proxy, bot, ada, room) = through_a_proxy().await;
    let true_keys = proxy.keys_of("@ada:localhost");
    // A device of the homeserver's own, signed by an identity of its own: it says something, and is refused.
    let added = Adviser::log_in_from(&desk.synapse.url, "ada", &desk.folder.path().join("ada-2")).await;
    added.replaces_identity("ada").await;
    added.says(&room, "!code 1").await;
    let heard = serve(&bot).await;
    assert!(heard.inbounds.is_empty() && bot.replaced() == 1, "{heard:?}");
    bot.say(&room, "J-0001.1.0", "Une carte", &[]).await.expect("sent");
    assert_eq!(count(&added.texts(&room).await, "Une carte"), 0);
    assert_eq!(count(&added.texts(&room).await, "phrase : remplacée"), 1, "why, unencrypted");

    // Then the true identity is shown again. The keys of what the device says are known here from before.
    proxy.tells_keys("@ada:localhost", true_keys);
    let third = Adviser::log_in_from(&desk.synapse.url, "ada", &desk.folder.path().join("ada-3")).await;
    third.sync().await;
    serve(&bot).await;
    assert_eq!(bot.replaced(), 0);
    added.says(&room, "!code 1").await;
    let heard = serve(&bot).await;
    assert!(heard.inbounds.is_empty(), "{heard:?}");
    ada.says(&room, "!aide").await;
    assert_eq!(acts(&bot, 1).await.len(), 1, "her own device is heard as before");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_forged_deletion_deletes_nothing_on_the_persons_side() {
    let mut scene = Scene::set(&["ada"]);
    let proxy = Proxy::before(&scene.synapse.url);
    scene.centre.configures(&scene.synapse.url, &proxy.url);
    let (ada, _, case) = scene.taken().await;
    let added = Adviser::log_in_from(&scene.synapse.url, "ada", &scene.folder.path().join("ada-2")).await;
    let server = scene.server.clone();
    let said = [ada.says(case.room_id(), "première réponse").await, ada.says(case.room_id(), "autre réponse").await];
    let shown = [server.wait(CANDIDATE, 0, "première réponse"), server.wait(CANDIDATE, 0, "autre réponse")];
    let deletion = |number: usize, sender: &str| {
        json!({ "type": "m.room.redaction", "event_id": format!("{FORGED}{number}"), "sender": sender,
            "origin_server_ts": 1, "redacts": said[number], "content": { "redacts": said[number] } })
    };
    // One in her name; one in the name of somebody who did not write it.
    proxy.forges(case.room_id().as_str(), deletion(1, "@bob:localhost"));
    proxy.forges(case.room_id().as_str(), deletion(0, "@ada:localhost"));
    ada.says(case.room_id(), "encore un mot").await;
    server.wait(CANDIDATE, 0, "encore un mot");
    let asked = ada.waits_for(case.room_id(), "!retirer").await;
    assert!(asked.contains("La personne le voit encore") && asked.ends_with(" !retirer 1"), "{asked}");
    // Nor does a device that nobody signed confirm it.
    added.says(case.room_id(), "!retirer 1").await;
    ada.waits_for(case.room_id(), UNSIGNED).await;
    ada.says(case.room_id(), "et un autre").await;
    server.wait(CANDIDATE, 0, "et un autre");
    assert!(server.deleted().is_empty(), "{:?}", server.deleted());
    assert_eq!(holds(&ada.texts(case.room_id()).await, "Pour le retirer"), 1);

    // Her own words do.
    ada.says(case.room_id(), "!retirer 1").await;
    server.until("it is deleted", |server| server.deleted().contains(&shown[0].id));
    assert!(!server.deleted().contains(&shown[1].id));
    let texts: Vec<_> = server.messages(CANDIDATE).into_iter().map(|shown| shown.text).collect();
    assert_eq!(holds(&texts, "retirer"), 0, "{texts:#?}");
    server.assert_clean();
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_told_of_twice_is_taken_once() {
    let (desk, proxy, bot, ada, room) = through_a_proxy().await;
    let words = |acts: &[DeskAct]| -> Vec<String> {
        acts.iter()
            .filter_map(|act| if let DeskAct::Wrote(words) = act { Some(words.0.clone()) } else { None })
            .collect()
    };
    let said = ada.says(&room, "!rendre 42").await;
    assert_eq!(words(&acts(&bot, 1).await), ["!rendre 42"]);
    proxy.replays(room.as_str(), &said, &format!("{FORGED}1"));
    ada.says(&room, "!aide").await;
    assert_eq!(words(&acts(&bot, 1).await), ["!aide"]);
    // Neither after a start.
    drop(bot);
    let bot = desk.reopen().await;
    proxy.replays(room.as_str(), &said, &format!("{FORGED}2"));
    hear(&bot).await;
    proxy.replays(room.as_str(), &said, &format!("{FORGED}3"));
    ada.says(&room, "!dossiers").await;
    assert_eq!(words(&acts(&bot, 1).await), ["!dossiers"]);
    assert!(serve(&bot).await.inbounds.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_room_that_is_said_to_be_ours_gets_nothing() {
    let (desk, proxy, bot, ada, role_room) = through_a_proxy().await;
    let role = Place::Role(desk.role.clone());
    let mallory = Adviser::log_in(&desk.synapse.url, "mallory", desk.folder.path()).await;
    for (host, purpose) in [
        (&mallory, json!({ "role": desk.role.to_string() })),
        (&mallory, json!({ "case": 1 })),
        (&ada, json!({ "case": 1 })),
        (&ada, json!({ "role": desk.role.to_string() })),
    ] {
        let trap = host.opens_room_with(bot.user()).await;
        host.sync().await;
        trap.send_state_event_raw("fr.jalon.room", "", purpose.clone()).await.expect("set");
        // As if the bot had said what it is for, and then as if it had made it.
        for kinds in [&["fr.jalon.room"][..], &["fr.jalon.room", "m.room.create"]] {
            proxy.lies(trap.room_id().as_str(), kinds, bot.user());
            hear(&bot).await;
            host.sync().await;
            host.says(trap.room_id(), "!code 1").await;
            let heard = serve(&bot).await;
            assert!(heard.inbounds.is_empty(), "{purpose}: {heard:?}");
        }
        assert_eq!(bot.room_of(&role), Some(role_room.clone()), "{purpose}");
        assert_eq!(bot.room_of(&Place::Case(CaseId(1))), None, "{purpose}");
    }
    // Neither after a start, nor when the room of that case is made.
    drop(bot);
    let bot = desk.reopen().await;
    hear(&bot).await;
    assert_eq!(bot.room_of(&role), Some(role_room.clone()));
    let found = bot.case_room(CaseId(1), &desk.rules.advisers["adviser"]).await.expect("made");
    assert!(found.is_new);
    bot.say(&role_room, "J-0001.1.0", "Une carte", &[]).await.expect("sent");
    assert_eq!(count(&ada.texts(&role_room).await, "Une carte"), 1);
    for room in mallory.client.joined_rooms() {
        assert_eq!(count(&mallory.texts(room.room_id()).await, "Une carte"), 0);
    }
}
