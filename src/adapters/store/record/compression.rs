//! Fewer bytes for the same record: the length of the plain bytes, then a block of LZ4.
//!
//! The names of steps, questions and papers come again and again in a case: packed it takes a third. Records are
//! packed before they are sealed: sealed bytes look like chance and do not become fewer. How many bytes come out
//! may differ from one version of the library to the next; what goes in comes back, whichever wrote it.

/// No block of LZ4 holds more than so many times its own bytes.
const MOST_EACH: usize = 255;

/// The bytes, packed, behind a start.
pub fn pack(start: &[u8], plain: &[u8]) -> Vec<u8> {
    [start, &lz4_flex::block::compress_prepend_size(plain)].concat()
}

/// What was packed; `None` when the bytes are damaged.
pub fn unpack(packed: &[u8]) -> Option<Vec<u8>> {
    let (length, block) = lz4_flex::block::uncompressed_size(packed).ok()?;
    // Damaged bytes may claim any length: no room is made for one that cannot be.
    if length > block.len().saturating_mul(MOST_EACH) {
        return None;
    }
    lz4_flex::block::decompress(block, length).ok().filter(|plain| plain.len() == length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_goes_in_comes_back() {
        for plain in [&b""[..], b"n", &b"once more ".repeat(90), &[7; 100_000]] {
            let packed = pack(b"", plain);
            assert_eq!(unpack(&packed).as_deref(), Some(plain));
            assert!(packed.len() < plain.len() / 10 || plain.len() < 10, "{} of {}", packed.len(), plain.len());
        }
    }

    #[test]
    fn damaged_bytes_are_refused() {
        let packed = pack(b"", &b"once more ".repeat(90));
        for cut in 0..packed.len() {
            assert_eq!(unpack(&packed[..cut]), None);
        }
        // Four gigabytes, says the length.
        assert_eq!(unpack(&[&[0xff; 4][..], &packed[4..]].concat()), None);
    }
}
