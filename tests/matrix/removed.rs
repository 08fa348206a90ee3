//! Rooms that an administrator removed, and advisers who left: rooms are made again, whoever is listed is invited
//! again, and nobody is told that somebody reads when nobody does.

use jalon::adapters::matrix::Matrix;
use jalon::adapters::matrix::place::Place;
use jalon::engine::case::{Adviser as Holder, CaseId, Private};
use jalon::ports::channel::{Act, Channel, DeliveryError, DeliveryId, Haste, InboundKind, Outgoing, Recipient};
use matrix_sdk::RoomState;

use crate::adviser::Adviser;
use crate::{Desk, POLLS, count, serve};

fn outgoing(to: Recipient, number: u64, words: &str, is_held: bool) -> Outgoing {
    let case = CaseId(42);
    let ada = Holder { id: "@ada:localhost".into(), name: "ada".into() };
    Outgoing {
        id: DeliveryId::Case { case, revision: number, index: 0 },
        to,
        act: Act::Send { text: Private(words.into()), buttons: Vec::new() },
        haste: Haste::Answer,
        adviser: is_held.then_some(ada),
        absent: Vec::new(),
    }
}

/// Sends as the service does, while Ada accepts whatever she is invited to.
async fn delivered(bot: &Matrix, ada: &Adviser, one: &Outgoing) {
    let mut ends = Vec::new();
    for _ in 0..POLLS {
        match bot.send(one).await {
            Ok(_) => return,
            Err(error) => ends.push(error),
        }
        ada.accept().await;
        serve(bot).await;
    }
    panic!("it never arrived: {ends:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn rooms_that_are_removed_are_made_again() {
    let desk = Desk::new();
    let (bot, ada, role_room) = desk.open().await;
    let to = Recipient::Role(desk.role.clone());
    let case = Recipient::Case(CaseId(42));
    delivered(&bot, &ada, &outgoing(case.clone(), 1, "De la personne", true)).await;
    let case_room = bot.room_of(&Place::Case(CaseId(42))).expect("made");

    // Everybody is shown out; or the room is gone, and no sync says so.
    for (turn, is_forgotten) in [(2, false), (3, true)] {
        let rooms = [
            bot.room_of(&Place::Role(desk.role.clone())).expect("there"),
            bot.room_of(&Place::Case(CaseId(42))).expect("there"),
        ];
        for room in &rooms {
            desk.synapse.remove_room(room, is_forgotten);
        }
        let (card, words) = (format!("Carte {turn}"), format!("Mots {turn}"));
        delivered(&bot, &ada, &outgoing(to.clone(), turn, &card, false)).await;
        delivered(&bot, &ada, &outgoing(case.clone(), turn + 10, &words, true)).await;
        let made = [
            bot.room_of(&Place::Role(desk.role.clone())).expect("made again"),
            bot.room_of(&Place::Case(CaseId(42))).expect("made again"),
        ];
        assert!(made.iter().all(|room| !rooms.contains(room)), "{made:?}");
        assert_eq!(count(&ada.texts(&made[0]).await, &card), 1);
        assert_eq!(count(&ada.texts(&made[1]).await, &words), 1);
        // And advisers are heard there.
        ada.says(&made[0], "!aide").await;
        assert_eq!(serve(&bot).await.inbounds.len(), 1);
    }
    assert!(role_room != case_room);
    // A card of a room that is gone is shown anew.
    let mut changed = outgoing(to, 20, "Carte changée", false);
    let message = jalon::ports::channel::MessageRef(format!("{role_room} $event"));
    changed.act = Act::Edit { message, text: Private("Carte changée".into()) };
    bot.send(&changed).await.expect("said anew");
    let room = bot.room_of(&Place::Role(desk.role.clone())).expect("there");
    assert_eq!(count(&ada.texts(&room).await, "Carte changée"), 1);
    // Nothing is left of it to erase.
    bot.erase(&Place::Case(CaseId(42))).await.expect("erased");

    // Removed while the program does not run.
    drop(bot);
    desk.synapse.remove_room(&room, true);
    let bot = desk.reopen().await;
    bot.set_up("Centre", &desk.roles()).await.expect("set up");
    let again = bot.room_of(&Place::Role(desk.role.clone())).expect("made again");
    assert_ne!(again, room);
    ada.accept().await;
    assert_eq!(ada.room(&again).state(), RoomState::Joined);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_left_the_room_of_a_role_is_invited_again_within_reason() {
    let desk = Desk::new();
    let (bot, ada, room) = desk.open().await;
    // Of every poll until then, what it told of who is there.
    ada.room(&room).leave().await.expect("left");
    let told = serve(&bot).await.attended;
    assert!(
        matches!(&told[..], [one] if matches!(&one.what, InboundKind::RoleDeserted(role) if *role == desk.role)),
        "{told:?}"
    );
    assert!(serve(&bot).await.attended.is_empty(), "said once");

    let card = outgoing(Recipient::Role(desk.role.clone()), 1, "Une carte", false);
    let wait = bot.send(&card).await;
    assert!(matches!(wait, Err(DeliveryError::NotYet(_))), "{wait:?}");
    ada.sync().await;
    assert_eq!(ada.room(&room).state(), RoomState::Invited, "invited again at once");
    // She says no: she is not asked again every second.
    ada.room(&room).leave().await.expect("declined");
    for _ in 0..3 {
        serve(&bot).await;
        assert!(bot.send(&card).await.is_err());
    }
    ada.sync().await;
    assert_ne!(ada.client.get_room(&room).map(|room| room.state()), Some(RoomState::Invited));
    // At the next start she is.
    drop(bot);
    let bot = desk.reopen().await;
    bot.set_up("Centre", &desk.roles()).await.expect("set up");
    ada.accept().await;
    let told = serve(&bot).await.attended;
    assert!(matches!(&told[..], [one] if matches!(&one.what, InboundKind::RoleAttended(_))), "{told:?}");
    delivered(&bot, &ada, &card).await;
    assert_eq!(count(&ada.texts(&room).await, "Une carte"), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_on_no_list_any_more_leaves_every_room() {
    let mut desk = Desk::new();
    let (bot, ada, room) = desk.open().await;
    delivered(&bot, &ada, &outgoing(Recipient::Case(CaseId(42)), 1, "De la personne", true)).await;
    let case = bot.room_of(&Place::Case(CaseId(42))).expect("made");
    drop(bot);
    let mallory = "@mallory:localhost".try_into().expect("a user");
    desk.rules.advisers.insert(desk.role.to_string(), [mallory].into());
    let bot = desk.reopen().await;
    bot.set_up("Centre", &desk.roles()).await.expect("set up");
    ada.sync().await;
    for room in [&room, &case] {
        assert_eq!(ada.room(room).state(), RoomState::Left);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_passed_on_is_said_once() {
    let desk = Desk::new();
    let (bot, ada, _) = desk.open().await;
    delivered(&bot, &ada, &outgoing(Recipient::Case(CaseId(42)), 1, "De la personne", true)).await;
    let case = bot.room_of(&Place::Case(CaseId(42))).expect("made");
    let poll = serde_json::json!({ "question": { "body": "Mardi ?" }, "answers": [{ "id": "1", "body": "oui" }] });
    let poll = serde_json::json!({ "org.matrix.msc3381.poll.start": poll, "org.matrix.msc1767.text": "Mardi ?" });
    let asked = ada.room(&case).send_raw("org.matrix.msc3381.poll.start", poll).await.expect("sent");
    let relation = serde_json::json!({ "rel_type": "m.reference", "event_id": asked.response.event_id });
    let vote =
        serde_json::json!({ "m.relates_to": relation, "org.matrix.msc3381.poll.response": { "answers": ["1"] } });
    ada.room(&case).send_raw("org.matrix.msc3381.poll.response", vote).await.expect("sent");
    assert!(serve(&bot).await.inbounds.is_empty());
    serve(&bot).await;
    assert_eq!(count(&ada.texts(&case).await, "phrase : fichier"), 1);
}
