//! The service's side of the control socket.

use std::fs;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::control::{Reply, Request, place};
use super::failure::Failure;

/// Bytes of a request, at most: a case, a day, a folder.
const LONGEST: u64 = 64 * 1024;

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
    // Made where nobody else can be, and moved when only this user may open it.
    let folder = private_beside(&place);
    let _ = fs::remove_dir_all(&folder);
    let made = || {
        fs::DirBuilder::new().mode(0o700).create(&folder)?;
        let new = folder.join("s");
        let listener = UnixListener::bind(&new)?;
        fs::set_permissions(&new, fs::Permissions::from_mode(0o600))?;
        fs::rename(&new, &place)?;
        Ok(listener)
    };
    let listener = made().map_err(failed);
    let _ = fs::remove_dir_all(&folder);
    listener
}

/// A folder beside the socket, with a short name: the path of a socket has few letters.
fn private_beside(place: &Path) -> PathBuf {
    place.with_file_name(".c")
}

/// Answers everything that one visitor asks, then returns.
pub fn serve(stream: UnixStream, mut answer: impl FnMut(Request) -> Reply) -> io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(60)))?;
    stream.set_write_timeout(Some(Duration::from_secs(60)))?;
    let mut out = stream.try_clone()?;
    let mut reader = BufReader::new(stream);
    loop {
        let mut line = String::new();
        let read = reader.by_ref().take(LONGEST).read_line(&mut line)?;
        if read == 0 {
            return Ok(());
        }
        let is_cut = !line.ends_with('\n') && read as u64 == LONGEST;
        let reply = match serde_json::from_str(&line) {
            Ok(request) => answer(request),
            Err(error) => Reply::Failed(format!("the request is not understood: {error}")),
        };
        let mut line = serde_json::to_string(&reply).map_err(io::Error::other)?;
        line.push('\n');
        out.write_all(line.as_bytes())?;
        if is_cut {
            // What follows is the rest of a line without an end, and no request.
            return Ok(());
        }
    }
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
        // A line without an end is answered once, and the visitor is let go.
        let listener = listen(folder.path()).expect("a socket");
        let place = place(folder.path());
        let visitor = std::thread::spawn(move || {
            let mut stream = UnixStream::connect(place).expect("a service");
            // The service may hang up before all of it is written.
            let _ = stream.write_all(&vec![b'x'; 2 * LONGEST as usize]);
            let mut reply = String::new();
            let _ = stream.read_to_string(&mut reply);
            reply
        });
        let (stream, _) = listener.accept().expect("a visitor");
        serve(stream, |_| Reply::NoCase).expect("no error");
        drop(listener);
        let _ = visitor.join().expect("no panic");
        // A socket that nobody serves any more is none, and does not stand in the way.
        assert!(Remote::reach(folder.path()).is_none());
        assert!(listen(folder.path()).is_ok());
    }
}
