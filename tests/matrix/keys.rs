//! The account's keys: a setup that dies before it shows the recovery key.

use jalon::adapters::matrix::session::Secured;
use jalon::adapters::matrix::{Account, Matrix};
use jalon::engine::case::Private;

use crate::Desk;

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
