//! Devices that nothing vouches for, keys that come late, and a setup that dies before it shows its key.

use jalon::adapters::matrix::session::Secured;
use jalon::adapters::matrix::{Account, Matrix, Unverified};
use jalon::engine::case::Private;
use jalon::ports::channel::DeskAct;

use crate::adviser::Adviser;
use crate::{Desk, acts, count, serve};

#[tokio::test(flavor = "multi_thread")]
async fn a_device_that_nothing_vouches_for_is_warned_or_refused() {
    let mut desk = Desk::new();
    desk.rules.unverified = Unverified::Warn;
    let (bot, ada, room) = desk.open().await;
    let second = Adviser::log_in_from(&desk.synapse.url, "ada", &desk.folder.path().join("ada-2")).await;
    second.says(&room, "!aide").await;
    second.says(&room, "!dossiers").await;
    assert_eq!(acts(&bot, 2).await.len(), 2, "they are taken where that is set");
    ada.says(&room, "!aide").await;
    assert_eq!(acts(&bot, 1).await.len(), 1);
    assert_eq!(count(&ada.texts(&room).await, "phrase : non vérifié"), 1, "said once");
    assert_eq!(count(&second.texts(&room).await, "phrase : non vérifié"), 1);

    drop(bot);
    desk.rules.unverified = Unverified::Refuse;
    let bot = desk.reopen().await;
    serve(&bot).await;
    second.says(&room, "!prendre 42").await;
    let heard = serve(&bot).await;
    assert!(heard.inbounds.is_empty() && heard.notices.len() == 1, "{heard:?}");
    ada.says(&room, "!prendre 43").await;
    assert_eq!(acts(&bot, 1).await.len(), 1);
    bot.say(&room, "J-0042.1.0", "Une carte", &[]).await.expect("sent");
    let texts = ada.texts(&room).await;
    assert_eq!((count(&texts, "phrase : refusé"), count(&texts, "Une carte")), (1, 1));
    // What it may not read stays sealed for it.
    let texts = second.texts(&room).await;
    assert_eq!((count(&texts, "phrase : refusé"), count(&texts, "Une carte")), (0, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_is_taken_when_its_key_comes_late() {
    let mut desk = Desk::new();
    let (bot, ada, room) = desk.open().await;
    ada.says(&room, "!prendre 42").await;
    desk.synapse.stop();
    desk.synapse.hold_keys(bot.user());
    desk.synapse.resume();
    let heard = serve(&bot).await;
    assert!(heard.inbounds.is_empty() && heard.notices.len() == 1, "{heard:?}");
    assert_eq!(count(&ada.texts(&room).await, "phrase : illisible"), 1);
    // Neither a restart loses it.
    drop(bot);
    let bot = desk.reopen().await;
    assert!(serve(&bot).await.inbounds.is_empty());

    desk.synapse.stop();
    desk.synapse.give_keys();
    desk.synapse.resume();
    let taken = acts(&bot, 1).await;
    assert!(matches!(&taken[..], [DeskAct::Wrote(words)] if words.0 == "!prendre 42"), "{taken:?}");
    assert!(serve(&bot).await.inbounds.is_empty(), "once");
    assert_eq!(count(&ada.texts(&room).await, "phrase : illisible"), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_setup_that_died_goes_on_with_the_key_it_wrote_down() {
    let desk = Desk::new();
    let password = Private("jalon".to_owned());
    let bot = Matrix::log_in(&desk.account, &password, desk.rules.clone()).await.expect("logged in");
    let key = Private("0123-4567-89ab-cdef".to_owned());
    std::fs::write(desk.account.store.join("recovery-key"), &key.0).expect("written");
    assert_eq!(bot.secure(&password).await, Ok(Secured::New(key.clone())));
    drop(bot);

    let account = Account { store: desk.folder.path().join("second"), ..desk.account.clone() };
    let bot = Matrix::log_in(&account, &password, desk.rules.clone()).await.expect("logged in");
    bot.recover(&key).await.expect("recovered");
    assert!(bot.is_signed().await);
}
