//! The service's side of the control socket.

use std::fs;
use std::io::{self, BufRead, BufReader, Write};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::Path;
use std::time::Duration;

use super::control::{Reply, Request, place};
use super::failure::Failure;

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

#[cfg(test)]
mod tests {
    use super::super::control::Remote;
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
        assert!(listen(folder.path()).is_ok());
    }
}
