//! The control socket: how commands reach a store that a running service holds.
//!
//! A Unix socket, mode 0600, in the store's folder; one JSON object a line, one
//! reply for each. The service answers between its own turns, so each request
//! is small; `verify` and `backup` alone read everything, and people wait for them.

use std::io::{self, BufRead, BufReader, Write};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::time::Duration;

use jalon::app::App;
use jalon::app::backup::BackedUp;
use jalon::app::upkeep::{Day, Row, Verified};
use jalon::engine::case::CaseId;
use jalon::engine::event::Event;
use jalon::ports::store::StoreError;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Longest wait for a reply: everything that is stored may have to be read for it.
const PATIENCE: Duration = Duration::from_secs(15 * 60);

/// The name of a backup, in universal time.
pub const BACKUP: &str = "%Y-%m-%dT%H-%M-%SZ.backup";

/// What may be asked about the store.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Request {
    /// Write a backup into this folder.
    Backup { folder: PathBuf },
    /// Cases in the order of their numbers; only those where somebody waits for a person, if wished.
    Cases { waiting: bool },
    /// Remove a case with everything that belongs to it.
    Erase { case: u64 },
    /// Everything that is kept about a person, as JSON.
    Export { case: u64 },
    /// The bot speaks again with a person whom somebody answered, or whose case is parked.
    GiveBack { case: u64 },
    /// Reminders that were held since a restore may leave.
    Release,
    /// The ledger of a day (`2026-03-02`).
    Reminders { day: String },
    /// One case, without anything personal.
    Show { case: u64 },
    /// Everything that is stored, read once and compared.
    Verify,
}

/// What comes back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reply {
    BackedUp {
        file: PathBuf,
        made: BackedUp,
    },
    Cases {
        rows: Vec<Row>,
        /// When the backup was made that the store came from, while reminders wait for the release.
        held: Option<String>,
    },
    Erased,
    Export(String),
    GivenBack,
    /// The store or the service could not; the text says why.
    Failed(String),
    Ledger(Day),
    NoCase,
    NotHeld,
    Released,
    Show(Row),
    Verified(Verified),
}

/// Answers a request from the application.
pub fn answer(app: &mut App, request: Request) -> Reply {
    let answered = match request {
        Request::Backup { folder } => {
            back_up(app, &folder, Timestamp::now()).map(|(file, made)| Reply::BackedUp { file, made })
        }
        Request::Cases { waiting } => app.cases(waiting).and_then(|rows| {
            let held = app.held()?.map(|made| made.to_string());
            Ok(Reply::Cases { rows, held })
        }),
        Request::Erase { case } => {
            app.erase(CaseId(case)).map(|known| if known { Reply::Erased } else { Reply::NoCase })
        }
        Request::Export { case } => app.export(CaseId(case)).map(|json| json.map_or(Reply::NoCase, Reply::Export)),
        Request::GiveBack { case } => app
            .advise(CaseId(case), Event::AdviserGaveBack)
            .map(|known| if known { Reply::GivenBack } else { Reply::NoCase }),
        Request::Release => app.release().map(|held| if held { Reply::Released } else { Reply::NotHeld }),
        Request::Reminders { day } => match day.parse() {
            Ok(day) => app.reminders(day).map(Reply::Ledger),
            Err(_) => return Reply::Failed(format!("{day} is no day; write it like 2026-03-02")),
        },
        Request::Show { case } => app.show(CaseId(case)).map(|row| row.map_or(Reply::NoCase, Reply::Show)),
        Request::Verify => app.verify().map(Reply::Verified),
    };
    answered.unwrap_or_else(|error| Reply::Failed(error.to_string()))
}

/// Makes a backup in a folder. Gives its file and what it holds.
pub fn back_up(app: &mut App, folder: &Path, now: Timestamp) -> Result<(PathBuf, BackedUp), StoreError> {
    let file = folder.join(now.strftime(BACKUP).to_string());
    let made = app.back_up(&file)?;
    Ok((file, made))
}

/// Where the socket of a store is.
pub fn place(store: &Path) -> PathBuf {
    store.join("control.sock")
}

/// A running service, reached through its socket.
pub struct Remote {
    lines: BufReader<UnixStream>,
    out: UnixStream,
}

impl Remote {
    /// The service that holds this store, if one answers.
    pub fn reach(store: &Path) -> Option<Self> {
        let out = UnixStream::connect(place(store)).ok()?;
        out.set_read_timeout(Some(PATIENCE)).ok()?;
        Some(Self { lines: BufReader::new(out.try_clone().ok()?), out })
    }

    /// Asks, and waits for the reply.
    pub fn ask(&mut self, request: &Request) -> io::Result<Reply> {
        let mut line = serde_json::to_string(request).map_err(io::Error::other)?;
        line.push('\n');
        self.out.write_all(line.as_bytes())?;
        let mut reply = String::new();
        if self.lines.read_line(&mut reply)? == 0 {
            return Err(io::Error::new(io::ErrorKind::UnexpectedEof, "the service closed the connection"));
        }
        serde_json::from_str(&reply).map_err(io::Error::other)
    }
}
