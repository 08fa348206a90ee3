//! Secrets are in no debug output of what holds the configuration, and in no message.

use jalon::adapters::store::record::seal::Secret;
use jalon::app::config::Config;

/// What must not be seen anywhere.
const TOKEN: &str = "123456:AAsecret-of-the-bot-AAAAAAAAAAAAAAA";
const PASSWORD: &str = "hunter2-correct-horse";

#[test]
fn debug_output_holds_no_secret() {
    let text = "[centre]\nname = \"C\"\n[telegram]\ntoken-file = \"/etc/jalon/token\"\n[roles.adviser]\nhours = \"mon-fri 9h-12h\"\n";
    let set = [("JALON_TELEGRAM_TOKEN", TOKEN), ("JALON_MATRIX_PASSWORD", PASSWORD)];
    let config = Config::read(text, set.map(|(key, value)| (key.to_owned(), value.to_owned())).into_iter());
    let config = config.expect("a configuration");
    let shown = format!("{config:?} {:#?} {:?}", config.settings(), Secret(*b"0123456789abcdef0123456789abcdef"));
    #[cfg(feature = "matrix")]
    let shown = {
        use jalon::adapters::matrix::{Account, Rules};
        use jalon::engine::case::Private;
        let account = Account {
            homeserver: "https://m.example.org".into(),
            user: "jalon".into(),
            store: "m".into(),
            passphrase: Private(PASSWORD.into()),
            salt: "s".into(),
        };
        format!("{shown}{account:?} {:?}", Rules::default())
    };
    for secret in [TOKEN, PASSWORD, "0123456789abcdef", "48, 49, 50"] {
        assert!(!shown.contains(secret), "{secret} is shown");
    }
}

/// A token pasted where the name of its file belongs is not repeated in the message about it.
#[cfg(feature = "telegram")]
#[test]
fn a_token_in_the_wrong_place_is_not_said_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("jalon.toml");
    let text = format!("[store]\nurl = \"memory:\"\n[telegram]\ntoken-file = \"{TOKEN}\"\n");
    std::fs::write(&file, text).expect("written");
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_jalon"));
    let ended = command.args(["run", "--config"]).arg(&file).env_remove("JALON_TELEGRAM_TOKEN").output();
    let ended = ended.expect("it ends");
    let said = String::from_utf8_lossy(&ended.stderr);
    assert_eq!(ended.status.code(), Some(2), "{said}");
    assert!(said.contains("the token itself stands in telegram.token-file") && !said.contains(TOKEN), "{said}");
}
