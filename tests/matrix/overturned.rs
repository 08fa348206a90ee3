//! Latencies turned over: syncs before answers, before the rest of what they tell, twice; answers that get lost;
//! sessions that end. What a fast program on a near homeserver sees now and then is seen here each time.

use std::collections::BTreeSet;
use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use jalon::adapters::matrix::{Matrix, MatrixError};
use jalon::engine::case::{CaseId, Private};
use jalon::ports::channel::DeliveryError;

use crate::adviser::Adviser;
use crate::proxy::Proxy;
use crate::{Desk, SOON, count, hear, said};

/// Does something while the bot polls, as the service does; and what it heard meanwhile.
async fn beside<T>(bot: &Matrix, work: impl Future<Output = T>) -> (T, Vec<String>) {
    let (is_over, polling) = (Arc::new(AtomicBool::new(false)), bot.clone());
    let until = is_over.clone();
    let polling = tokio::spawn(async move {
        let mut heard = Vec::new();
        while !until.load(Ordering::Acquire) {
            let messages = hear(&polling).await;
            heard.extend(said(&messages).into_iter().map(str::to_owned));
        }
        heard
    });
    let done = work.await;
    is_over.store(true, Ordering::Release);
    (done, polling.await.expect("it polls"))
}

/// A desk whose bot goes through a proxy that does nothing yet.
pub async fn through_a_proxy() -> (Desk, Proxy, Matrix, Adviser, matrix_sdk::ruma::OwnedRoomId) {
    let mut desk = Desk::new();
    let proxy = Proxy::before(&desk.synapse.url);
    desk.account.homeserver = proxy.url.clone();
    let (bot, ada, room) = desk.open().await;
    (desk, proxy, bot, ada, room)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_room_that_a_sync_tells_of_first_is_not_left() {
    let (desk, proxy, bot, ada, _) = through_a_proxy().await;
    let advisers = desk.rules.advisers["adviser"].clone();
    proxy.turns_over();
    let (found, _) = beside(&bot, bot.case_room(CaseId(42), &advisers)).await;
    let found = found.expect("made");
    assert_eq!((found.awaited.len(), found.missing.len()), (1, 0), "{found:?}");
    assert_eq!(proxy.count("/leave"), 0, "it is the bot's own room");
    ada.accept().await;
    // She is in: what is said from here on is said to her too.
    hear(&bot).await;
    let (sent, _) = beside(&bot, bot.say(&found.room, "J-0042.3.0", "Bonjour", &[])).await;
    sent.expect("sent");
    assert_eq!(count(&ada.texts(&found.room).await, "Bonjour"), 1);
    let known = bot.say(&found.room, "J-0042.3.0", "Bonjour", &[]).await.expect("known");
    assert!(known.message.is_some());
    assert_eq!(count(&ada.texts(&found.room).await, "Bonjour"), 1);
    let again = bot.case_room(CaseId(42), &advisers).await.expect("found");
    assert_eq!((again.room, again.is_new), (found.room, false));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_room_whose_answer_got_lost_is_found_and_not_made_twice() {
    let (desk, proxy, bot, _, _) = through_a_proxy().await;
    let advisers = desk.rules.advisers["adviser"].clone();
    let before = proxy.count("/createRoom");
    // Before any sync told of it, and after.
    proxy.loses_an_answer();
    assert!(matches!(bot.case_room(CaseId(1), &advisers).await, Err(MatrixError::Again(_))));
    assert!(matches!(bot.case_room(CaseId(1), &advisers).await, Err(MatrixError::Again(_))), "no sync told of it");
    hear(&bot).await;
    let first = bot.case_room(CaseId(1), &advisers).await.expect("found");
    proxy.turns_over();
    proxy.loses_an_answer();
    let (lost, _) = beside(&bot, bot.case_room(CaseId(2), &advisers)).await;
    assert!(matches!(lost, Err(MatrixError::Again(_))), "{lost:?}");
    let (second, _) = beside(&bot, bot.case_room(CaseId(2), &advisers)).await;
    let second = second.expect("found");
    assert!(!first.is_new && !second.is_new && first.room != second.room);
    assert_eq!((first.awaited.len(), second.awaited.len()), (1, 1));
    assert_eq!(proxy.count("/createRoom") - before, 2);
    assert_eq!(proxy.count("/leave"), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn syncs_that_come_twice_or_in_another_order_lose_nothing() {
    let (desk, proxy, bot, ada, room) = through_a_proxy().await;
    let advisers = desk.rules.advisers["adviser"].clone();
    let case = bot.case_room(CaseId(42), &advisers).await.expect("made").room;
    ada.accept().await;
    hear(&bot).await;

    proxy.keeps_back(room.as_str());
    ada.says(&room, "d’abord").await;
    ada.says(&case, "ensuite").await;
    let mut heard = Vec::new();
    for _ in 0..3 {
        heard.extend(hear(&bot).await);
    }
    let mut texts = said(&heard);
    assert_eq!(texts.len(), 2, "{texts:?}");
    texts.sort_unstable();
    assert_eq!(texts, ["d’abord", "ensuite"]);

    proxy.repeats_syncs();
    let mut heard = Vec::new();
    for number in 0..3 {
        ada.says(&room, &format!("message {number}")).await;
        heard.extend(hear(&bot).await);
        heard.extend(hear(&bot).await);
    }
    bot.say(&room, "J-0042.4.0", "Une fois", &[]).await.expect("sent");
    for _ in 0..3 {
        heard.extend(hear(&bot).await);
    }
    // What comes again has the same name: whoever keeps it drops it.
    let mut names = BTreeSet::new();
    let once: Vec<_> = heard.into_iter().filter(|message| names.insert(message.id.clone())).collect();
    assert_eq!(said(&once), ["message 0", "message 1", "message 2"]);
    bot.say(&room, "J-0042.4.0", "Une fois", &[]).await.expect("known");
    assert_eq!(count(&ada.texts(&room).await, "Une fois"), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_that_ends_is_begun_again_by_the_same_device() {
    let (desk, proxy, bot, ada, room) = through_a_proxy().await;
    let device = bot.device();
    bot.say(&room, "J-0042.1.0", "Avant", &[]).await.expect("sent");
    assert_eq!(count(&ada.texts(&room).await, "Avant"), 1);
    proxy.ends_sessions();
    ada.says(&room, "pendant").await;
    let wait = bot.say(&room, "J-0042.2.0", "Après", &[]).await;
    assert!(matches!(wait, Err(DeliveryError::NotYet(_))), "{wait:?}");
    assert_eq!(bot.poll(SOON).await.err(), Some(MatrixError::SessionEnded));

    let wrong = Private("wrong".to_owned());
    assert_eq!(bot.enter_again(&wrong).await, Err(MatrixError::Password));
    let password = Private("jalon".to_owned());
    bot.enter_again(&password).await.expect("logged in");
    assert_eq!((bot.device(), bot.is_signed().await), (device.clone(), true));
    assert_eq!(said(&hear(&bot).await), ["pendant"]);
    bot.say(&room, "J-0042.2.0", "Après", &[]).await.expect("sent");
    assert_eq!(bot.say(&room, "J-0042.1.0", "Avant", &[]).await.map(|known| known.message.is_some()), Ok(true));
    ada.says(&room, "ensuite").await;
    assert_eq!(said(&hear(&bot).await), ["ensuite"]);
    let texts = ada.texts(&room).await;
    assert_eq!((count(&texts, "Avant"), count(&texts, "Après")), (1, 1));

    // The new session is kept; an ended one is mended by setting up, too.
    drop(bot);
    let bot = desk.reopen().await;
    hear(&bot).await;
    proxy.ends_sessions();
    drop(bot);
    let bot = Matrix::log_in(&desk.account, &password, desk.rules.clone()).await.expect("logged in");
    ada.says(&room, "encore").await;
    assert_eq!((said(&hear(&bot).await), bot.device()), (vec!["encore"], device));
}
