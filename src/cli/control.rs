//! The control socket: how commands reach a store that a running service holds.
//!
//! A Unix socket, mode 0600, in the store's folder; one JSON object a line, one
//! reply for each. The service answers between its own turns, so each request
//! is small: lists come in pages.

use std::fs;
use std::io::{self, BufRead, BufReader, Write};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::time::Duration;

use jalon::app::App;
use jalon::app::upkeep::{Day, Row};
use jalon::engine::case::CaseId;
use serde::{Deserialize, Serialize};

use super::failure::Failure;

/// What may be asked about the store.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Request {
    /// Cases in the order of their numbers; only those where somebody waits for a person, if wished.
    Cases { waiting: bool },
    /// Remove a case with everything that belongs to it.
    Erase { case: u64 },
    /// Everything that is kept about a person, as JSON.
    Export { case: u64 },
    /// The ledger of a day (`2026-03-02`).
    Reminders { day: String },
    /// One case, without anything personal.
    Show { case: u64 },
}

/// What comes back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reply {
    Cases(Vec<Row>),
    Erased,
    Export(String),
    /// The store or the service could not; the text says why.
    Failed(String),
    Ledger(Day),
    NoCase,
    Show(Row),
}

/// Answers a request from the application.
pub fn answer(app: &mut App, request: Request) -> Reply {
    let answered = match request {
        Request::Cases { waiting } => app.cases(waiting).map(Reply::Cases),
        Request::Erase { case } => {
            app.erase(CaseId(case)).map(|known| if known { Reply::Erased } else { Reply::NoCase })
        }
        Request::Export { case } => app.export(CaseId(case)).map(|json| json.map_or(Reply::NoCase, Reply::Export)),
        Request::Reminders { day } => match day.parse() {
            Ok(day) => app.reminders(day).map(Reply::Ledger),
            Err(_) => return Reply::Failed(format!("{day} is no day; write it like 2026-03-02")),
        },
        Request::Show { case } => app.show(CaseId(case)).map(|row| row.map_or(Reply::NoCase, Reply::Show)),
    };
    answered.unwrap_or_else(|error| Reply::Failed(error.to_string()))
}

/// Where the socket of a store is.
pub fn place(store: &Path) -> PathBuf {
    store.join("control.sock")
}

/// Opens the socket. The caller holds the store's lock, so a socket found there is a dead one.
pub fn listen(store: &Path) -> Result<UnixListener, Failure> {
    let place = place(store);
    let failed = |error: io::Error| {
        Failure::misuse(format!(
            "could not open the control socket {}: {error}. The store's folder must be writable, and its path shorter \
             than about 100 characters",
            place.display()
        ))
    };
    match fs::remove_file(&place) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(failed(error)),
        _ => {}
    }
    let listener = UnixListener::bind(&place).map_err(failed)?;
    fs::set_permissions(&place, fs::Permissions::from_mode(0o600)).map_err(failed)?;
    Ok(listener)
}

/// Answers everything that one visitor asks, then returns.
pub fn serve(stream: UnixStream, mut answer: impl FnMut(Request) -> Reply) -> io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(60)))?;
    stream.set_write_timeout(Some(Duration::from_secs(60)))?;
    let mut out = stream.try_clone()?;
    for line in BufReader::new(stream).lines() {
        let reply = match serde_json::from_str(&line?) {
            Ok(request) => answer(request),
            Err(error) => Reply::Failed(format!("the request is not understood: {error}")),
        };
        let mut line = serde_json::to_string(&reply).map_err(io::Error::other)?;
        line.push('\n');
        out.write_all(line.as_bytes())?;
    }
    Ok(())
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
        out.set_read_timeout(Some(Duration::from_secs(60))).ok()?;
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn asks_and_answers() {
        let folder = tempfile::tempdir().expect("a folder");
        let listener = listen(folder.path()).expect("a socket");
        let mode = fs::metadata(place(folder.path())).expect("the socket").permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        let server = std::thread::spawn(move || {
            let (stream, _) = listener.accept().expect("a visitor");
            serve(stream, |request| match request {
                Request::Erase { case: 1 } => Reply::Erased,
                _ => Reply::NoCase,
            })
        });
        let mut remote = Remote::reach(folder.path()).expect("a service");
        assert_eq!(remote.ask(&Request::Erase { case: 1 }).expect("a reply"), Reply::Erased);
        assert_eq!(remote.ask(&Request::Show { case: 2 }).expect("a reply"), Reply::NoCase);
        drop(remote);
        server.join().expect("no panic").expect("no error");
        // A socket that nobody serves any more is none, and does not stand in the way.
        assert!(Remote::reach(folder.path()).is_none());
        assert!(super::listen(folder.path()).is_ok());
    }
}
