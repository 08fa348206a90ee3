//! Secrets are in no debug output of what holds the configuration, in no message, and in no file of a used store.

use jalon::adapters::store::record::seal::Secret;
use jalon::app::config::Config;

use crate::support::clock;

/// What must not be seen anywhere.
const TOKEN: &str = "123456:AAsecret-of-the-bot-AAAAAAAAAAAAAAA";
const PASSWORD: &str = "hunter2-correct-horse";

#[test]
fn debug_output_holds_no_secret() {
    let text = "[centre]\nname = \"C\"\n[telegram]\ntoken-file = \"/etc/jalon/token\"\n[roles.adviser]\nhours = \"mon-fri 9h-12h\"\n";
    let set = [("JALON_TELEGRAM_TOKEN", TOKEN), ("JALON_MATRIX_PASSWORD", PASSWORD)];
    let config = Config::read(text, set.map(|(key, value)| (key.to_owned(), value.to_owned())));
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

mod used {
    //! A store as a day of work leaves it: every file of it is searched for what people and advisers said, and for
    //! who they are.

    use std::collections::BTreeMap;
    use std::path::Path;

    use jalon::adapters::entropy::OsEntropy;
    use jalon::adapters::files;
    use jalon::adapters::store::SledStore;
    use jalon::adapters::store::keyed::Pages;
    use jalon::adapters::store::record::seal::Secret;
    use jalon::app::{App, Settings, content};
    use jalon::engine::case::{Address, Adviser, Private};
    use jalon::engine::event::Content;
    use jalon::engine::world::Service;
    use jalon::ports::channel::{Desk, DeskAct, Inbound, InboundId, InboundKind, MessageRef, Receipt, Recipient, Room};
    use jalon::ports::store::{Commit, Store};
    use jiff::Timestamp;

    use super::clock::Odd;

    const KEY: Secret = Secret([9; 32]);
    const ADVISER: &str = "@camille.dupont:centre.example";
    /// Names, addresses, words, and a token that somebody pastes.
    const SECRETS: [&str; 11] = [
        "camille",
        "Camille",
        "Dupont-Lajoie",
        "centre.example",
        "chat-818181",
        "violettes",
        "Zoé Personne",
        "confidence de la note",
        "AAtoken-du-robot",
        "tg:m:818181",
        "$evenement",
    ];

    fn now() -> Timestamp {
        "2026-03-02T09:00:00Z".parse().expect("a moment")
    }

    struct Centre {
        app: App,
        number: u64,
        /// Codes that were given out.
        codes: Vec<String>,
    }

    impl Centre {
        fn open(folder: &Path) -> Self {
            let service = || Service { advisers: vec![ADVISER.into()], ..Service::default() };
            let roles = content::load(&files::builtin(), &Settings::default()).expect("clean").world.dialogue.roles;
            let services: BTreeMap<_, _> = roles.into_iter().map(|role| (role, service())).collect();
            let settings = Settings { services, ..Settings::default() };
            let content = content::load(&files::builtin(), &settings).expect("the shipped content is clean");
            let store = SledStore::open_folder(folder, KEY, Box::new(OsEntropy)).expect("open");
            let app = App::new(content, Box::new(store), Box::new(Odd::at(now())), Box::new(OsEntropy));
            Self { app, number: 0, codes: Vec::new() }
        }

        fn comes(&mut self, place: &str, what: InboundKind) {
            self.number += 1;
            let inbound = Inbound {
                id: InboundId(format!("tg:m:818181:{}", self.number)),
                address: Address { channel: "telegram".into(), place: Private(place.into()) },
                what,
                wording: None,
                language: Some("fr".into()),
                at: now(),
            };
            self.app.receive(&[inbound]).expect("taken");
        }

        fn writes(&mut self, place: &str, words: &str) {
            self.comes(place, InboundKind::Content(Content::Text(Private(words.into()))));
        }

        fn orders(&mut self, words: &str) {
            let adviser = Adviser { id: ADVISER.into(), name: "Camille Dupont-Lajoie".into() };
            let room = Room::Role("conseiller-vae".into());
            let desk = Desk { room, adviser, act: DeskAct::Wrote(Private(words.into())) };
            self.comes("!salon:centre.example", InboundKind::Desk(desk));
        }

        fn sends(&mut self) {
            loop {
                let outgoing = self.app.deliver_due(50).expect("leased");
                if outgoing.is_empty() {
                    return;
                }
                let receipts = outgoing.into_iter().map(|one| {
                    if let (Recipient::Role(_), jalon::ports::channel::Act::Send { text, .. }) = (&one.to, &one.act) {
                        let codes = text.0.split_whitespace().filter(|word| word.starts_with("J0001-"));
                        self.codes.extend(codes.map(|code| code.trim_end_matches('.')[6..].replace('-', "")));
                    }
                    (one.id, Ok(Receipt { message: Some(MessageRef("$evenement".into())) }))
                });
                let receipts = receipts.collect();
                self.app.delivered(receipts).expect("settled");
            }
        }
    }

    /// Every file below a folder, whatever it is called.
    fn files_of(folder: &Path) -> Vec<(std::path::PathBuf, Vec<u8>)> {
        let mut found = Vec::new();
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                found.extend(files_of(&path));
            } else {
                let bytes = std::fs::read(&path).expect("a file");
                found.push((path, bytes));
            }
        }
        found
    }

    fn assert_nothing_readable(folder: &Path, codes: &[String]) {
        let files = files_of(folder);
        assert!(files.iter().any(|(_, bytes)| bytes.len() > 10_000), "a used store has files");
        for (path, bytes) in files {
            for secret in SECRETS.iter().copied().chain(codes.iter().map(String::as_str)) {
                let is_there = bytes.windows(secret.len()).any(|window| window == secret.as_bytes());
                assert!(!is_there, "{secret} is readable in {}", path.display());
            }
        }
    }

    #[test]
    fn no_file_of_a_used_store_names_anybody_or_says_what_they_wrote() {
        let place = tempfile::tempdir().expect("a folder");
        let folder = place.path().join("store");
        let mut centre = Centre::open(&folder);
        centre.comes("chat-818181-a", InboundKind::Content(Content::Press("consent.oui.fr".into())));
        centre.writes("chat-818181-a", "je m'appelle Zoé Personne, j'aime les violettes");
        centre.writes("chat-818181-a", "123456:AAtoken-du-robot");
        centre.writes("chat-818181-a", "je veux parler à quelqu’un");
        centre.orders("!prendre 1");
        centre.sends();
        centre.writes("chat-818181-a", "encore les violettes");
        centre.orders("!note 1 confidence de la note");
        centre.orders("!code 1");
        centre.orders("!absent jusqu’au 30/03/2026");
        centre.sends();
        // Somebody who agreed to nothing, somebody in danger, somebody who leaves: what they are told waits.
        centre.writes("chat-818181-b", "violettes ?");
        centre.writes("chat-818181-c", "je veux mourir, violettes");
        centre.comes("chat-818181-d", InboundKind::Content(Content::Press("consent.oui.fr".into())));
        centre.writes("chat-818181-d", "effacer");
        centre.writes("chat-818181-d", "oui, tout effacer");
        let marks = centre.app.store().mark("absent").expect("read");
        assert!(marks.is_some_and(|mark| mark.contains(ADVISER)), "the absence is kept");
        assert!(centre.app.store().mark("listed").expect("read").is_some_and(|mark| mark.contains(ADVISER)));
        assert_eq!(centre.codes.len(), 1, "a code was told");
        let backup = place.path().join("backups/one.backup");
        centre.app.store().back_up(&backup, now()).expect("a backup");
        let codes = std::mem::take(&mut centre.codes);
        assert_nothing_readable(place.path(), &codes);
        drop(centre);
        assert_nothing_readable(place.path(), &codes);
    }

    /// Marks that an earlier version left in clear are read, and sealed at the first commit; one that somebody changes
    /// is seen.
    #[test]
    fn old_marks_are_read_and_sealed() {
        let folder = tempfile::tempdir().expect("a folder");
        let open = || SledStore::open_folder(folder.path(), KEY, Box::new(OsEntropy)).expect("open");
        let mut store = open();
        let (key, clear) = (b"xabsent".to_vec(), format!("2026-03-30 {ADVISER}\n"));
        store.pages_mut().write(&[(key.clone(), Some(clear.clone().into_bytes()))]).expect("written");
        drop(store);
        let mut store = open();
        assert_eq!(store.mark("absent").expect("read").as_ref(), Some(&clear));
        assert_eq!(store.verify().expect("read").flaws, Vec::<String>::new());
        let other = Commit { marks: vec![("run".into(), "today".into())], ..Commit::default() };
        store.commit(other, now()).expect("committed");
        let sealed = store.pages_mut().get(&key).expect("read").expect("it is there");
        assert!(!sealed.windows(7).any(|window| window == b"camille"));
        assert_eq!(store.mark("absent").expect("read").as_ref(), Some(&clear));
        assert_eq!(store.mark("run").expect("read").as_deref(), Some("today"));
        // Another mark's value in its place, or a bit of it turned.
        let run = store.pages_mut().get(b"xrun").expect("read").expect("it is there");
        store.pages_mut().write(&[(key, Some(run))]).expect("written");
        assert!(store.mark("absent").is_err());
        assert_eq!(store.verify().expect("read").flaws.len(), 1);
    }
}

mod modes {
    //! Files that the program makes are for its own user.

    use std::io::Write as _;
    use std::os::unix::fs::PermissionsExt;
    use std::path::{Path, PathBuf};
    use std::process::{Command, Stdio};

    /// Files of a folder and all below it, with the folder itself.
    fn all_below(folder: &Path) -> Vec<PathBuf> {
        let mut found = vec![folder.to_owned()];
        for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
            if entry.path().is_dir() {
                found.extend(all_below(&entry.path()));
            } else {
                found.push(entry.path());
            }
        }
        found
    }

    /// What the program makes is for its own user, whatever the shell that starts it allows.
    #[test]
    fn nothing_of_a_used_store_is_for_others() {
        let place = tempfile::tempdir().expect("a folder");
        let store = place.path().join("store");
        let backups = place.path().join("backups");
        std::fs::create_dir(&backups).expect("made");
        let said = |arguments: &[&str], lines: &str| {
            let mut child = Command::new("sh")
                .args(["-c", "umask 022; exec \"$0\" \"$@\"", env!("CARGO_BIN_EXE_jalon")])
                .args(arguments)
                .stdin(Stdio::piped())
                .stdout(Stdio::piped())
                .spawn()
                .expect("the program starts");
            child.stdin.take().expect("its input").write_all(lines.as_bytes()).expect("it reads");
            let output = child.wait_with_output().expect("it ends");
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
        };
        let folder = store.display().to_string();
        said(&["chat", "--lang", "fr", "--data", &folder], "j’accepte\nje commence\n");
        said(&["backup", "--data", &folder, "--to", &backups.display().to_string()], "");
        let mut seen = 0;
        let mine = all_below(&store).into_iter().chain([store.with_extension("key")]);
        for path in mine.chain(all_below(&backups).into_iter().skip(1)) {
            let mode = std::fs::metadata(&path).expect("it is there").permissions().mode() & 0o777;
            assert_eq!(mode & 0o077, 0, "{} is {mode:o}", path.display());
            seen += 1;
        }
        assert!(seen > 4, "{seen} files");
    }
}
