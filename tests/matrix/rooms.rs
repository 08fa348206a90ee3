//! Rooms of advisers' own, and texts too long for one event.

use jalon::adapters::matrix::Matrix;
use jalon::engine::case::Private;
use jalon::ports::channel::MessageRef;
use matrix_sdk::ruma::OwnedUserId;

use crate::{Desk, count, hear, serve};

#[tokio::test(flavor = "multi_thread")]
async fn a_room_of_ones_own_is_told_once_where_to_write() {
    let desk = Desk::new();
    let (bot, ada, _) = desk.open().await;
    let talk = ada.opens_room_with(bot.user()).await;
    serve(&bot).await;
    ada.sync().await;
    for words in ["bonjour", "!prendre 42"] {
        ada.says(talk.room_id(), words).await;
        let heard = serve(&bot).await;
        assert!(heard.inbounds.is_empty() && heard.notices.len() == 1, "{heard:?}");
    }
    assert_eq!(count(&ada.texts(talk.room_id()).await, "phrase : ailleurs"), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_long_text_is_several_messages_each_once() {
    let desk = Desk::new();
    let (bot, ada, room) = desk.open().await;
    let line = "Un « dossier » de plus\u{a0}: l’étape, la date, ce qui manque, et qui répond.";
    let long: String = (0..1500).map(|number| format!("{number} {line}\n")).collect();
    let first: Option<MessageRef> = bot.say(&room, "J-0042.1.0", &long, &[]).await.expect("sent").message;
    hear(&bot).await;
    drop(bot);
    let bot = desk.reopen().await;
    hear(&bot).await;
    assert_eq!(bot.say(&room, "J-0042.1.0", &long, &[]).await.expect("known").message, first);

    let texts = ada.texts(&room).await;
    assert!(texts.len() > 3, "{}", texts.len());
    assert_eq!(texts.join("\n"), long);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_adviser_whose_name_has_a_slip_is_told() {
    let mut desk = Desk::new();
    let slip: OwnedUserId = "@adda:localhost".try_into().expect("a user");
    desk.rules.advisers.get_mut("adviser").expect("the role").insert(slip.clone());
    let password = Private("jalon".to_owned());
    let bot = Matrix::log_in(&desk.account, &password, desk.rules.clone()).await.expect("logged in");
    for found in bot.set_up("Centre", &desk.roles()).await.expect("set up") {
        assert_eq!(found.awaited.len(), 2, "both are invited");
        for adviser in &found.awaited {
            assert_eq!(bot.is_unknown(adviser).await, *adviser == slip, "{adviser}");
        }
    }
}
