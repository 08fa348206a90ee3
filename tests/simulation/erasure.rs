//! Law 8: what an erased person wrote is nowhere in the store, read with every key that is left.

use jalon::adapters::store::record::seal::Secret;

use super::store::Kept;

/// The key of the store in memory.
const MASTER: [u8; 32] = [7; 32];

/// The first of these words that can still be read in the pages, with the kind of its record.
pub fn found(pages: &Kept, words: &[String]) -> Option<String> {
    let master = Secret(MASTER);
    let keys = pages.iter().filter(|(key, _)| key.first() == Some(&b'k'));
    let keys = keys.filter_map(|(key, value)| master.open(key, value));
    let mut secrets: Vec<Secret> = keys.filter_map(|bytes| <[u8; 32]>::try_from(bytes).ok()).map(Secret).collect();
    secrets.push(master);
    for (key, value) in pages {
        let sealed = match key.first() {
            Some(b'c' | b'k' | b'm' | b'v' | b'x') => &value[..],
            // A delivery has the number of its case before the envelope.
            Some(b'o') => value.get(8..).unwrap_or_default(),
            // The others are no envelopes.
            _ => &[],
        };
        let opened = secrets.iter().filter(|_| !sealed.is_empty()).filter_map(|secret| secret.open(key, sealed));
        let plain = opened.chain([key.clone(), value.clone()]);
        for bytes in plain {
            if let Some(word) = words.iter().find(|word| holds(&bytes, word.as_bytes())) {
                let kind = key.first().copied().map_or('?', char::from);
                return Some(format!("{word} in a record of kind {kind}"));
            }
        }
    }
    None
}

fn holds(bytes: &[u8], word: &[u8]) -> bool {
    bytes.windows(word.len()).any(|window| window == word)
}
