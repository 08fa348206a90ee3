//! The document that jalon was asked to implement: each of its sentences is shown somewhere.
//!
//! `dialogues/vae/SEED.md` says where; this test finds each quoted line in its transcript.

use std::path::Path;

#[test]
fn each_sentence_of_the_seed_is_shown_in_a_transcript() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let map = std::fs::read_to_string(root.join("dialogues/vae/SEED.md")).expect("the map of the seed");
    let rows =
        map.lines().filter(|line| line.starts_with('|') && !line.starts_with("|--") && !line.starts_with("| --"));
    let mut count = 0;
    let mut wrong = Vec::new();
    for row in rows.skip(1) {
        count += 1;
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        let [seed, _, shown] = cells[..] else {
            wrong.push(format!("not three cells: {row}"));
            continue;
        };
        let mut pieces = shown.split('`').skip(1).step_by(2);
        let (Some(file), Some(quote)) = (pieces.next(), pieces.next()) else {
            wrong.push(format!("no place: {row}"));
            continue;
        };
        match std::fs::read_to_string(root.join("tests/transcripts").join(file)) {
            Ok(text) if text.lines().any(|line| !line.starts_with("candidat") && line.contains(quote)) => {}
            Ok(_) => wrong.push(format!("{file} does not show: {quote} ({seed})")),
            Err(error) => wrong.push(format!("{file}: {error}")),
        }
    }
    assert!(count >= 40, "{count} rows");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
