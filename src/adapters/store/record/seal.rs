//! The envelope: format, key id, nonce, then the value encrypted with its place as associated data.
//!
//! A record moved to another place, or cut, or written under another key does not open. The master
//! key wraps one data key for each case; without it nothing of that case can be read again.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac};
use sha2::Sha256;
use zeroize::Zeroize;

use crate::ports::Entropy;

/// Format of the envelope.
const ENVELOPE: u8 = 1;
/// Id of the master key that seals. A change of the key seals everything anew, so there is one at a time.
const KEY_ID: u8 = 1;
const NONCE: usize = 24;

/// A secret of 32 bytes. It never prints itself, and leaves nothing in memory once it is dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(pub [u8; 32]);

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("•••")
    }
}

impl Drop for Secret {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl Secret {
    /// A new one that nobody can guess.
    pub fn draw(entropy: &mut dyn Entropy) -> Self {
        let mut bytes = [0; 32];
        entropy.fill(&mut bytes);
        Self(bytes)
    }

    /// A secret for one purpose, made from this one.
    pub fn derive(&self, purpose: &str) -> Self {
        Self(self.hash(purpose.as_bytes()))
    }

    /// A keyed hash: the same words give the same bytes, and the bytes tell nothing of the words.
    pub fn hash(&self, words: &[u8]) -> [u8; 32] {
        let mut mac = <Hmac<Sha256> as KeyInit>::new_from_slice(&self.0).expect("HMAC takes keys of any length");
        mac.update(words);
        mac.finalize().into_bytes().into()
    }

    /// Seals a value for a place.
    pub fn seal(&self, place: &[u8], value: &[u8], entropy: &mut dyn Entropy) -> Vec<u8> {
        let mut nonce = [0; NONCE];
        entropy.fill(&mut nonce);
        let payload = Payload { msg: value, aad: place };
        let sealed = self.cipher().encrypt(&XNonce::from(nonce), payload).expect("values are far below the limit");
        [&[ENVELOPE, KEY_ID][..], &nonce, &sealed].concat()
    }

    /// Opens a value; `None` when it is damaged, moved, or of another key.
    pub fn open(&self, place: &[u8], sealed: &[u8]) -> Option<Vec<u8>> {
        let rest = sealed.strip_prefix(&[ENVELOPE, KEY_ID])?;
        let (nonce, rest) = rest.split_first_chunk::<NONCE>()?;
        self.cipher().decrypt(&XNonce::from(*nonce), Payload { msg: rest, aad: place }).ok()
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new(&Key::from(self.0))
    }
}

/// Whether these bytes begin as what this program seals does. Text never does.
pub fn is_envelope(bytes: &[u8]) -> bool {
    bytes.starts_with(&[ENVELOPE, KEY_ID])
}

/// Whether an envelope is of a format that this program does not know yet.
pub fn is_newer(sealed: &[u8]) -> bool {
    sealed.first().is_some_and(|format| *format > ENVELOPE)
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Count(u8);

    impl Entropy for Count {
        fn fill(&mut self, buffer: &mut [u8]) {
            self.0 += 1;
            buffer.fill(self.0);
        }
    }

    #[test]
    fn opens_only_in_its_place_and_under_its_key() {
        let mut entropy = Count(0);
        let key = Secret::draw(&mut entropy);
        let other = Secret::draw(&mut entropy);
        let sealed = key.seal(b"here", b"words", &mut entropy);
        assert_eq!(key.open(b"here", &sealed).as_deref(), Some(&b"words"[..]));
        assert_eq!(key.open(b"there", &sealed), None);
        assert_eq!(other.open(b"here", &sealed), None);
        assert_eq!(key.open(b"here", &sealed[..sealed.len() - 1]), None);
        assert!(!sealed.windows(5).any(|window| window == b"words"));
        assert_eq!(format!("{key:?}"), "•••");
    }
}
