//! The whole service: a candidate on Telegram, an adviser in the rooms, the real program between them.

use std::os::unix::fs::PermissionsExt;
use std::process::Stdio;

use crate::adviser::Adviser;
use crate::centre::Centre;
use crate::server::Server;
use crate::synapse::Synapse;

#[tokio::test(flavor = "multi_thread")]
async fn an_adviser_takes_a_case_and_both_speak() {
    let folder = tempfile::tempdir().expect("a folder");
    let synapse = Synapse::start(folder.path());
    for name in ["jalon", "ada"] {
        synapse.register(name);
    }
    let server = Server::start();
    let mut centre = Centre::new(folder.path(), &synapse, &server);

    let (code, _, said) = centre.run(&["run"]);
    assert!(code == 2 && said.contains("jalon matrix setup"), "{code} {said}");
    // Nobody reads what the first setup says: its key is not lost.
    let mut unread = centre.command(&["matrix", "setup"]);
    let mut unread = unread.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("the program starts");
    drop(unread.stdout.take());
    unread.wait().expect("it ends");
    let fresh = folder.path().join("matrix-store/recovery-key");
    let mode = std::fs::metadata(&fresh).expect("kept").permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    let key = std::fs::read_to_string(&fresh).expect("kept");
    let (code, shown, said) = centre.run(&["matrix", "setup"]);
    assert_eq!((code, said.as_str()), (0, ""), "{shown}");
    assert!(shown.contains(&key) && !fresh.exists(), "{shown}");
    assert!(shown.contains("Recovery key") && shown.contains("@ada:localhost is invited"), "{shown}");
    let key = std::fs::metadata(folder.path().join("matrix-store.key")).expect("made");
    assert_eq!(key.permissions().mode() & 0o777, 0o600);
    let (code, shown, _) = centre.run(&["matrix", "setup"]);
    assert!(code == 0 && !shown.contains("Recovery key") && shown.contains("(there)"), "{code} {shown}");

    let ada = Adviser::log_in(&synapse.url, "ada", folder.path()).await;
    let desk = ada.waits_for_room("Conseil VAE").await;
    centre.start();
    server.says(7, "/start");
    let notice = server.wait(7, 0, "Êtes-vous d’accord");
    server.presses(7, &notice, "J’accepte");
    server.wait(7, 0, "Où en êtes-vous");
    server.says(7, "parler à quelqu’un");
    server.wait(7, 0, "J’ai prévenu");

    // The card, the hand, and each one's words to the other.
    ada.waits_for(desk.room_id(), "J-0001 attend une personne").await;
    ada.says(desk.room_id(), "!prendre 1").await;
    ada.waits_for(desk.room_id(), "J-0001 est à ada").await;
    server.wait(7, 0, "ada vous répond maintenant");
    server.says(7, "c’est pour mon attestation");
    let room = ada.waits_for_room("J-0001").await;
    ada.waits_for(room.room_id(), "c’est pour mon attestation").await;
    let said = ada.says(room.room_id(), "Je regarde votre dossier.").await;
    server.wait(7, 0, "Je regarde votre dossier.");
    ada.edits(room.room_id(), &said, "Je ne regarde rien.").await;
    server.wait(7, 0, "Je ne regarde rien.");

    // Killed in the middle: what both wrote meanwhile arrives, once and in order.
    centre.kill();
    for number in 0..3 {
        server.says(7, &format!("question {number}"));
        ada.says(room.room_id(), &format!("réponse {number}")).await;
    }
    centre.start();
    ada.waits_for(room.room_id(), "question 2").await;
    server.wait(7, 0, "réponse 2");
    let heard: Vec<_> = server.messages(7).into_iter().filter(|shown| shown.text.contains("\n\nréponse ")).collect();
    let order: Vec<_> = heard.iter().map(|shown| shown.text.chars().last().expect("a digit")).collect();
    assert_eq!(order, ['0', '1', '2']);
    let read: Vec<_> = ada.texts(room.room_id()).await.into_iter().filter(|text| text.contains("question")).collect();
    assert_eq!(read.len(), 3, "{read:#?}");
    assert!(read.iter().enumerate().all(|(at, text)| text.ends_with(&format!("question {at}"))), "{read:#?}");

    ada.says(desk.room_id(), "!rendre 1").await;
    ada.waits_for(desk.room_id(), "J-0001\u{a0}: c’est fait").await;
    let texts = ada.texts(desk.room_id()).await;
    assert_eq!(texts.iter().filter(|text| text.starts_with("J-0001 attend une personne")).count(), 1, "{texts:#?}");
    server.assert_clean();
    assert!(!centre.log().contains("attestation") && !centre.log().contains("dossier."), "{}", centre.log());
}
