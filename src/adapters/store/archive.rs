//! The shape of a backup: everything that a store holds, as it lies, and all of it sealed once more.
//!
//! | bytes | what |
//! |---|---|
//! | 13 | `jalon backup\n` |
//! | 1 | version of this shape |
//! | 24 | salt, drawn for this file: the file's own key is made from it and the master key |
//! | 8 | which master key, as a keyed hash that tells nothing else |
//! | 8 | sum of the bytes before, so that damage there is not taken for another key |
//! | | then pieces: 0 or 1 for the last, length (4 bytes), sealed |
//!
//! Each piece is sealed with the head, its number and whether it is the last one as its place: a piece
//! that was changed, moved, repeated, left out, or put in from another backup does not open, and a file
//! that was cut has no last piece. The last one holds when it was made and how many records there are.

use std::io::{self, Read, Write};

use jiff::Timestamp;

use super::keyed::Pair;
use super::record::seal::Secret;
use crate::ports::Entropy;

const MAGIC: &[u8; 13] = b"jalon backup\n";
const VERSION: u8 = 1;
const SALT: usize = 24;
const HEAD: usize = MAGIC.len() + 1 + SALT + 8 + 8;

/// A piece is closed at this size.
const PIECE: usize = 64 * 1024;
/// No piece is longer: a length beyond it is damage, and no memory is reserved for it.
const LONGEST: usize = 64 * 1024 * 1024;

/// Why a file is no backup that can be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ArchiveError {
    /// A piece does not open, is missing, or the last one says otherwise; with the bytes that were good before.
    #[error("it is damaged, or cut, after {0} bytes; take another backup")]
    Damaged(u64),
    /// The name of the key in its head is that of another key.
    #[error("another key sealed it; name the key file that the store had when the backup was made")]
    Key,
    #[error(
        "a newer jalon made it (backup version {0}, this one reads up to {VERSION}); install that jalon or a later one"
    )]
    /// Its shape has a higher version than this jalon knows.
    Newer(u8),
    /// It does not begin like a backup.
    #[error("it is no backup of jalon")]
    Other,
    /// The disk or the network gave an error, in its own words.
    #[error("{0}")]
    Unread(String),
}

/// What the last piece says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Summary {
    /// When it was made, in whole microseconds.
    pub made: Timestamp,
    /// Keys with a value that it holds.
    pub records: u64,
}

fn which(master: &Secret) -> [u8; 8] {
    first_eight(&master.derive("backup key name").0)
}

/// A sum that needs no key.
fn sum(bytes: &[u8]) -> [u8; 8] {
    first_eight(&Secret([0; 32]).hash(bytes))
}

fn first_eight(bytes: &[u8; 32]) -> [u8; 8] {
    *bytes.first_chunk().expect("a hash has 32 bytes")
}

fn key_of(master: &Secret, salt: &[u8]) -> Secret {
    Secret(master.derive("backup").hash(salt))
}

fn place(head: &[u8], index: u64, is_last: bool) -> Vec<u8> {
    [head, &index.to_be_bytes(), &[u8::from(is_last)]].concat()
}

/// Writes a backup, pair after pair.
pub struct Writer<'a, W> {
    out: W,
    key: Secret,
    head: Vec<u8>,
    index: u64,
    records: u64,
    piece: Vec<u8>,
    entropy: &'a mut dyn Entropy,
}

impl<'a, W: Write> Writer<'a, W> {
    /// Writes the head.
    pub fn begin(mut out: W, master: &Secret, entropy: &'a mut dyn Entropy) -> io::Result<Self> {
        let mut salt = [0; SALT];
        entropy.fill(&mut salt);
        let mut head = [&MAGIC[..], &[VERSION], &salt, &which(master)].concat();
        head.extend(sum(&head));
        out.write_all(&head)?;
        Ok(Self { out, key: key_of(master, &salt), head, index: 0, records: 0, piece: Vec::new(), entropy })
    }

    /// One pair more.
    pub fn put(&mut self, (key, value): &Pair) -> io::Result<()> {
        for part in [key, value] {
            let length = u32::try_from(part.len()).map_err(io::Error::other)?;
            self.piece.extend(length.to_be_bytes());
            self.piece.extend(part);
        }
        self.records += 1;
        if self.piece.len() >= PIECE { self.close(false) } else { Ok(()) }
    }

    fn close(&mut self, is_last: bool) -> io::Result<()> {
        let place = place(&self.head, self.index, is_last);
        let sealed = self.key.seal(&place, &self.piece, self.entropy);
        let length = u32::try_from(sealed.len()).map_err(io::Error::other)?;
        self.out.write_all(&[u8::from(is_last)])?;
        self.out.write_all(&length.to_be_bytes())?;
        self.out.write_all(&sealed)?;
        self.piece.clear();
        self.index += 1;
        Ok(())
    }

    /// Writes the last piece.
    pub fn end(mut self, made: Timestamp) -> io::Result<(W, Summary)> {
        if !self.piece.is_empty() {
            self.close(false)?;
        }
        // Kept in microseconds, like every instant of the store.
        let made = Timestamp::from_microsecond(made.as_microsecond()).unwrap_or(made);
        let summary = Summary { made, records: self.records };
        self.piece.extend(made.as_microsecond().to_be_bytes());
        self.piece.extend(self.records.to_be_bytes());
        self.close(true)?;
        self.out.flush()?;
        Ok((self.out, summary))
    }
}

/// Reads a backup, piece after piece; what it gives is authentic.
pub struct Reader<R> {
    input: R,
    key: Secret,
    head: Vec<u8>,
    index: u64,
    records: u64,
    /// Bytes that were good so far.
    good: u64,
}

/// A piece of a backup.
pub enum Piece {
    /// Nothing follows this one.
    Last(Summary),
    /// Keys and values, in the order of the store.
    Pairs(Vec<Pair>),
}

impl<R: Read> Reader<R> {
    /// Reads the head.
    pub fn begin(mut input: R, master: &Secret) -> Result<Self, ArchiveError> {
        let mut head = vec![0; HEAD];
        let magic = input.read_exact(&mut head[..MAGIC.len()]);
        magic.map_err(|error| if is_end(&error) { ArchiveError::Other } else { unread(&error) })?;
        if head[..MAGIC.len()] != MAGIC[..] {
            return Err(ArchiveError::Other);
        }
        input.read_exact(&mut head[MAGIC.len()..]).map_err(|error| broken(&error, 0))?;
        let (named, summed) = head.split_at(HEAD - 8);
        if sum(named) != summed {
            return Err(ArchiveError::Damaged(0));
        }
        let version = head[MAGIC.len()];
        if version > VERSION {
            return Err(ArchiveError::Newer(version));
        }
        if head[HEAD - 16..HEAD - 8] != which(master) {
            return Err(ArchiveError::Key);
        }
        let key = key_of(master, &head[MAGIC.len() + 1..][..SALT]);
        Ok(Self { input, key, head, index: 0, records: 0, good: HEAD as u64 })
    }

    /// The next piece. After the last one nothing may follow.
    pub fn piece(&mut self) -> Result<Piece, ArchiveError> {
        let damaged = ArchiveError::Damaged(self.good);
        let mut start = [0; 5];
        self.input.read_exact(&mut start).map_err(|error| broken(&error, self.good))?;
        let [last, length @ ..] = start;
        let length = u32::from_be_bytes(length) as usize;
        if last > 1 || length > LONGEST {
            return Err(damaged);
        }
        let mut sealed = vec![0; length];
        self.input.read_exact(&mut sealed).map_err(|error| broken(&error, self.good))?;
        let place = place(&self.head, self.index, last == 1);
        let Some(piece) = self.key.open(&place, &sealed) else { return Err(damaged) };
        self.index += 1;
        if last == 0 {
            let Some(pairs) = pairs(&piece) else { return Err(damaged) };
            self.good += (start.len() + length) as u64;
            self.records += pairs.len() as u64;
            return Ok(Piece::Pairs(pairs));
        }
        let summary = piece.split_first_chunk::<8>().and_then(|(made, records)| {
            let made = Timestamp::from_microsecond(i64::from_be_bytes(*made)).ok()?;
            Some(Summary { made, records: u64::from_be_bytes(records.try_into().ok()?) })
        });
        let more = self.input.read(&mut [0]).map_err(|error| unread(&error))?;
        match summary {
            Some(summary) if summary.records == self.records && more == 0 => Ok(Piece::Last(summary)),
            _ => Err(damaged),
        }
    }

    /// Reads what is left, and keeps nothing of it.
    pub fn check(mut self) -> Result<Summary, ArchiveError> {
        loop {
            if let Piece::Last(summary) = self.piece()? {
                return Ok(summary);
            }
        }
    }
}

fn pairs(mut piece: &[u8]) -> Option<Vec<Pair>> {
    let mut part = || {
        let (length, rest) = piece.split_first_chunk::<4>()?;
        let (part, rest) = rest.split_at_checked(u32::from_be_bytes(*length) as usize)?;
        piece = rest;
        Some((part.to_vec(), rest.is_empty()))
    };
    let mut pairs = Vec::new();
    loop {
        let (key, _) = part()?;
        let (value, is_end) = part()?;
        pairs.push((key, value));
        if is_end {
            return Some(pairs);
        }
    }
}

fn is_end(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::UnexpectedEof
}

fn unread(error: &io::Error) -> ArchiveError {
    ArchiveError::Unread(error.to_string())
}

fn broken(error: &io::Error, good: u64) -> ArchiveError {
    if is_end(error) { ArchiveError::Damaged(good) } else { unread(error) }
}
