//! Frames: words that count together in one order, others between them: "plus … vivre".

use std::collections::BTreeMap;

use super::utterance::{Hit, Utterance};
use super::vocabulary::Vocabulary;

/// Words between two sides of a frame, at most.
const APART: usize = 4;
/// Stands for the value in a frame.
pub const GAP: &str = "_";

/// Where the words of each group that is found stand, by the way a frame calls it: "(vivre)".
type Groups<'v> = BTreeMap<&'v str, Vec<Hit>>;

/// Finds the groups of a text.
pub(in crate::engine) fn groups<'v>(voice: &'v Vocabulary, utterance: &Utterance, id: &str) -> Groups<'v> {
    let lists = voice.lists(id);
    let places = |name: &str| {
        let phrases = lists.candidates(name, utterance.initials, |_| false);
        phrases.flat_map(|phrase| utterance.places(voice, phrase)).collect::<Vec<Hit>>()
    };
    let sorted = |name: &str| {
        let mut hits = places(name);
        hits.sort_by_key(|hit| hit.at);
        hits
    };
    lists.groups().map(|name| (name, sorted(name))).filter(|(_, hits)| !hits.is_empty()).collect()
}

/// Every place where the sides of a frame stand in this order within one clause, few other words between them:
/// "plus … vivre" in "j'ai plus trop envie de vivre". A side "(vivre)" is any word of that group.
pub(in crate::engine) fn places(voice: &Vocabulary, utterance: &Utterance, frame: &str, groups: &Groups) -> Vec<Hit> {
    // Of a thousand frames nearly all end here.
    if !utterance.may_hold(frame) {
        return Vec::new();
    }
    let side = |side: &str| match side.starts_with('(') {
        true => groups.get(side).cloned().unwrap_or_default(),
        false => utterance.places(voice, side),
    };
    let mut sides = frame.split(GAP).map(str::trim);
    let mut found: Vec<Hit> = sides.next().map(side).unwrap_or_default();
    for next in sides {
        if found.is_empty() {
            break;
        }
        let rights = side(next);
        let lefts = std::mem::take(&mut found);
        let pairs = lefts.iter().flat_map(|left| near(&rights, left).map(move |right| (left, right)));
        let pairs = pairs.inspect(|_| utterance.count(1));
        found = pairs.filter_map(|(left, right)| joined(utterance, left, right)).collect();
    }
    found
}

/// Those of the places, in their order, that may stand behind a side: few, however often the words come again.
fn near<'h>(places: &'h [Hit], left: &Hit) -> impl Iterator<Item = &'h Hit> {
    let first = left.at + left.words;
    let start = places.partition_point(|place| place.at < first);
    places[start..].iter().take_while(move |place| place.at <= first + APART)
}

/// Two sides of a frame as one place, if they are near enough to each other.
fn joined(utterance: &Utterance, left: &Hit, right: &Hit) -> Option<Hit> {
    let between = right.at.checked_sub(left.at + left.words)?;
    let is_near = between <= APART && utterance.share_clause(left.at, right.at);
    is_near.then(|| Hit {
        words: right.at + right.words - left.at,
        letters: left.letters + right.letters,
        sureness: left.sureness.min(right.sureness),
        ..*left
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_frames() {
        let list = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
        let mut voice = Vocabulary::default();
        let lists = [("(vie)", list(&["vivre", "exister"])), ("(envie)", list(&["voudrais"]))];
        voice.choices.insert("d".into(), lists.map(|(key, words)| (key.to_owned(), words)).into());
        for (frame, text, words) in [
            ("plus _ vivre", "j’ai plus trop envie de vivre", Some(5)),
            ("plus _ (vie)", "je ne veux plus exister", Some(2)),
            ("(envie) _ plus _ (vie)", "je voudrais ne plus vraiment vivre", Some(5)),
            // Too far, in another clause, in another order.
            ("plus _ vivre", "plus un deux trois quatre cinq vivre", None),
            ("plus _ vivre", "plus rien, vivre", None),
            ("plus _ vivre", "vivre plus", None),
        ] {
            let utterance = Utterance::of(&voice, text);
            let found = places(&voice, &utterance, frame, &groups(&voice, &utterance, "d"));
            assert_eq!(found.first().map(|hit| hit.words), words, "{frame}: {text}");
        }
    }
}
