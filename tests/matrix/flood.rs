//! Too much and out of place: a burst of an adviser's messages, the largest message that a homeserver takes,
//! orders by those who may not give them. Everything that was meant arrives, in order; nothing else happens.

use jalon::ports::channel::{Desk as Told, DeskAct, InboundKind};
use std::collections::BTreeSet;

use jalon::adapters::matrix::Matrix;
use jalon::adapters::matrix::message::What;
use jalon::adapters::matrix::place::Place;
use matrix_sdk::ruma::OwnedUserId;
use matrix_sdk::ruma::events::room::message::RoomMessageEventContent;

use crate::adviser::Adviser;
use crate::centre::{CANDIDATE, Scene};
use crate::server::Fault;
use crate::{Desk, REFUSAL};

const BURST: usize = 1_000;
/// Characters of a message that no homeserver takes: its event has more than 64 KiB.
const TOO_MANY: usize = 50_000;
/// Pieces of the largest message that Telegram takes before it asks for patience.
const PIECES: usize = 5;
const CHANGED: &str = "Je ne lis pas les messages modifiés";

/// At most so many characters of words that differ.
fn text(length: usize) -> String {
    let mut text = String::new();
    for word in (0..).map(|number| format!("mot{number}")) {
        if text.len() + 1 + word.len() > length {
            break;
        }
        text.push_str(if text.is_empty() { "" } else { " " });
        text.push_str(&word);
    }
    text
}

#[tokio::test(flavor = "multi_thread")]
async fn a_burst_and_the_largest_message_arrive_whole() {
    let mut scene = Scene::set(&["ada"]);
    let (ada, desk, case) = scene.taken().await;
    let room = case.room_id();
    let server = scene.server.clone();
    for number in 0..BURST {
        ada.says(room, &format!("réponse {number}")).await;
    }
    // A slow machine goes on slowly: each hundred must come, however long all of them take.
    for number in (0..BURST).filter(|number| number % 100 == 99) {
        server.wait(CANDIDATE, 0, &format!("réponse {number}"));
    }
    let shown = server.messages(CANDIDATE);
    let heard = shown.iter().filter_map(|shown| shown.text.split_once("réponse ")).map(|(_, number)| number.to_owned());
    assert_eq!(heard.collect::<Vec<_>>(), (0..BURST).map(|number| number.to_string()).collect::<Vec<_>>());

    // The largest that the homeserver takes, found from above; Telegram asks for patience in the middle.
    server.fail_at("sendMessage", PIECES, Fault::Error(429, "Too Many Requests: retry after 1", Some(1)));
    let before = server.messages(CANDIDATE).len();
    let sizes = (0..TOO_MANY / 100).map(|step| TOO_MANY - 100 * step);
    let mut largest = None;
    for size in sizes {
        let words = text(size);
        if case.send(RoomMessageEventContent::text_plain(&words)).await.is_ok() {
            largest = Some(words);
            break;
        }
    }
    let largest = largest.expect("some size is taken");
    assert!((40_000..TOO_MANY).contains(&largest.len()), "{}", largest.len());
    server.wait(CANDIDATE, before, largest.rsplit(' ').next().expect("a word"));
    let pieces: Vec<_> = server.messages(CANDIDATE).into_iter().skip(before).map(|shown| shown.text).collect();
    assert!(pieces.iter().all(|piece| piece.encode_utf16().count() <= 4_096));
    let (_, whole) = pieces.split_first().expect("pieces");
    let first =
        pieces[0].split_once("mot0 ").map(|(_, rest)| format!("mot0 {rest}")).expect("who says it, then the words");
    let whole = [&[first][..], whole].concat().join(" ");
    assert!(whole == largest, "{} pieces with {} characters of {}", pieces.len(), whole.len(), largest.len());
    println!("{BURST} in a burst; {} characters in {} pieces", largest.len(), pieces.len());

    // Nothing stopped; an order put into an earlier message is none, in the room of the role either.
    let talk = ada.says(desk.room_id(), "bonjour à tous").await;
    ada.edits(desk.room_id(), &talk, "!rendre 1").await;
    ada.waits_for(desk.room_id(), CHANGED).await;
    let (_, shown, _) = scene.centre.run(&["show", "J-0001"]);
    assert!(shown.contains("held"), "{shown}");
    server.says(CANDIDATE, "merci pour tout");
    ada.waits_for(room, "merci pour tout").await;
    server.assert_clean();
}

#[tokio::test(flavor = "multi_thread")]
async fn an_adviser_of_another_role_gives_no_orders_here() {
    let mut desk = Desk::new();
    let both: [OwnedUserId; 2] =
        ["@ada", "@mallory"].map(|name| format!("{name}:localhost").try_into().expect("a user"));
    let [_, mallory] = both.clone();
    let role = desk.role.to_string();
    desk.rules.advisers.insert(role.clone(), BTreeSet::from(both));
    let (bot, ada, room) = desk.open().await;
    let other = Adviser::log_in(&desk.synapse.url, "mallory", desk.folder.path()).await;
    other.accept().await;

    // She answers for another role from now on, and is still in the room.
    let remains = BTreeSet::from(["@ada:localhost".try_into().expect("a user")]);
    desk.rules.advisers = [(role, remains), ("other".to_owned(), BTreeSet::from([mallory.clone()]))].into();
    drop(bot);
    let bot = desk.reopen().await;
    heard(&bot).await;
    for order in ["!prendre 1", "!rendre 1"] {
        other.says(&room, order).await;
        assert_eq!(heard(&bot).await, [Err(REFUSAL.to_owned())]);
    }
    // Told once, whatever she goes on with.
    let told = ada.texts(&room).await.into_iter().filter(|text| text == REFUSAL).count();
    assert_eq!(told, 1);
    ada.says(&room, "!prendre 1").await;
    assert_eq!(heard(&bot).await, [Ok("!prendre 1".to_owned())]);

    // On the list of nobody: as a stranger, in the room of a case too.
    let case = Place::Case(jalon::engine::case::CaseId(1));
    bot.case_room(jalon::engine::case::CaseId(1), &BTreeSet::from([mallory])).await.expect("made");
    other.accept().await;
    let place = bot.room_of(&case).expect("made");
    desk.rules.advisers.remove("other");
    drop(bot);
    let bot = desk.reopen().await;
    heard(&bot).await;
    other.says(&place, "de ma part").await;
    assert_eq!(heard(&bot).await, [Err(REFUSAL.to_owned())]);
    assert_eq!(other.texts(&place).await.last().map(String::as_str), Some(REFUSAL));
}

/// One poll as the service does it: what the application would take, and what rooms are told instead.
async fn heard(bot: &Matrix) -> Vec<Result<String, String>> {
    let polled = bot.poll(crate::SOON).await.expect("polled");
    let heard = bot.heard(&polled).await.expect("judged");
    let is_text = polled.messages.iter().all(|message| matches!(message.what, What::Text { .. }));
    assert!(is_text, "{:?}", polled.messages);
    bot.acknowledge(polled).await.expect("kept");
    bot.notify(&heard.notices).await;
    let taken = heard.inbounds.into_iter().map(|inbound| match inbound.what {
        InboundKind::Desk(Told { act: DeskAct::Wrote(words), .. }) => Ok(words.0),
        other => panic!("{other:?}"),
    });
    taken.chain(heard.notices.into_iter().map(|notice| Err(notice.text))).collect()
}
