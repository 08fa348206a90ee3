//! From typed words to a value: dates, months, numbers, keys of tables, short texts.
//!
//! When words fit several values, all of them are given back; nothing is guessed.

use jiff::civil::Date;

use super::day::{read_date, read_month, undenied};
pub use super::parsed::{Limits, Parsed, Why};
use crate::dialogue::{Lookup, SlotKind, TableId, ValueId};
use crate::engine::case::{Private, Value};
use crate::engine::language::fold::fold;
use crate::engine::language::number;
use crate::engine::language::vocabulary::{Vocabulary, said};
use crate::engine::world::World;

/// Reads the value of a slot that has no choices of its own.
pub fn read(world: &World, voice: &Vocabulary, kind: &SlotKind, text: &str, limits: Limits, today: Date) -> Parsed {
    match kind {
        SlotKind::Choice(_) | SlotKind::OptionOf | SlotKind::YesNo => Parsed::Not(Why::Unclear),
        SlotKind::Date => read_date(voice, &undenied(voice, text), limits, today),
        SlotKind::Lookup(lookup) => match read_lookup(world, lookup, text) {
            Parsed::Not(_) => read_lookup(world, lookup, &undenied(voice, text)),
            read => read,
        },
        SlotKind::Month => read_month(voice, text, limits, today),
        SlotKind::Number { min, max } => match only_number(voice, &voice.spelled(&fold(text))) {
            Some(number) if (*min..=*max).contains(&number) => Parsed::Is(Value::Number(number)),
            Some(_) => Parsed::Not(Why::Range { min: *min, max: *max }),
            None => Parsed::Not(Why::Unclear),
        },
        SlotKind::Text { max } => {
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            match text.chars().count() {
                0 => Parsed::Not(Why::Unclear),
                long if long > *max => Parsed::Not(Why::Long(*max)),
                _ => Parsed::Is(Value::Text(Private(text))),
            }
        }
    }
}

/// The one number of a text; none when there are several or when it is negative or has decimals.
fn only_number(voice: &Vocabulary, folded: &str) -> Option<i64> {
    let words: Vec<&str> = folded.split(' ').collect();
    // "pas encore 26", "bientôt 25", "ma fille a 24 ans": not the number that is asked.
    if ["not", "doubt", "or"].iter().any(|what| said(voice, what, folded)) {
        return None;
    }
    match number::values(voice, &words)[..] {
        [number] => Some(number),
        _ => None,
    }
}

/// Reads a key: typed, by its name, or searched by the words of its label.
pub fn read_lookup(world: &World, lookup: &Lookup, text: &str) -> Parsed {
    let folded = fold(text);
    let words: Vec<&str> = folded.split(' ').collect();
    let joined = words.concat();
    // A key with fewer digits than it has: "16" for "0016".
    let padded: Vec<String> = words.iter().filter_map(|word| lookup.padded(word)).collect();
    // The whole text first ("97 400"), then each word of a sentence.
    let typed = [text.trim(), joined.as_str()].into_iter().chain(words.iter().copied());
    let typed = typed.chain(padded.iter().map(String::as_str));
    let mut keys: Vec<ValueId> = named(world, lookup, &folded);
    typed.for_each(|cell| add_keys(world, lookup, cell, &mut keys));
    if keys.is_empty() {
        keys = among_little(world, lookup, &words);
    }
    if keys.is_empty()
        && let Some(labels) = world.labels.get(&lookup.table)
    {
        // What words find is confirmed, even when it is one alone.
        let is_little = |word: &&str| world.voices.values().any(|voice| voice.is_word("little", word));
        let telling: Vec<&str> = words.into_iter().filter(|word| !is_little(word)).collect();
        let found: Vec<Value> = labels.search(&telling).into_iter().map(Value::Word).collect();
        return if found.is_empty() { Parsed::Not(Why::Unclear) } else { Parsed::Several(found) };
    }
    match &keys[..] {
        [] => Parsed::Not(Why::Unclear),
        [key] => Parsed::Is(Value::Word(key.clone())),
        _ => Parsed::Several(keys.into_iter().map(Value::Word).collect()),
    }
}

/// The keys of names that stand among small words alone: "vers Bordeaux", "Strasbourg (67)". Where two names have
/// keys in common, those.
fn among_little(world: &World, lookup: &Lookup, words: &[&str]) -> Vec<ValueId> {
    let is_little = |word: &str| {
        let says = |what: &&str| world.voices.values().any(|voice| voice.is_word(what, word));
        ["little", "the", "in", "and", "at"].iter().any(says)
    };
    let mut keys: Vec<ValueId> = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let lengths = (1..=LONGEST_NAME.min(words.len() - at)).rev();
        let found = lengths.map(|length| (length, keys_of(world, lookup, &words[at..at + length].join(" "))));
        match found.into_iter().find(|(_, found)| !found.is_empty()) {
            Some((1, _)) if is_little(words[at]) => at += 1,
            Some((length, found)) => {
                let is_district = length == 1 && words[at].len() < DISTRICT && !keys.is_empty();
                let common: Vec<ValueId> = found.iter().filter(|key| keys.contains(key)).cloned().collect();
                match (common.is_empty(), is_district) {
                    (false, _) => keys = common,
                    // "Paris 15" is no other département.
                    (true, true) => {}
                    (true, false) => keys.extend(found),
                }
                at += length;
            }
            None if is_little(words[at]) => at += 1,
            None => return Vec::new(),
        }
    }
    keys
}

/// Words that a name may have.
const LONGEST_NAME: usize = 7;
/// Signs of what may be the number of a district behind a name are fewer.
const DISTRICT: usize = 3;

/// The keys of a name, and of the same words typed as a key.
pub fn keys_of(world: &World, lookup: &Lookup, folded: &str) -> Vec<ValueId> {
    let mut keys = named(world, lookup, folded);
    add_keys(world, lookup, folded, &mut keys);
    keys
}

/// Adds the keys of a cell that are not there yet.
fn add_keys(world: &World, lookup: &Lookup, cell: &str, keys: &mut Vec<ValueId>) {
    let table = world.dialogue.tables.get(&lookup.table);
    for key in table.into_iter().flat_map(|table| table.find(&lookup.typed, cell, &lookup.gives)) {
        if !keys.iter().any(|known| known.as_str() == key) {
            keys.push(key.into());
        }
    }
}

/// The keys that a name stands for: several when places share it.
pub fn named(world: &World, lookup: &Lookup, folded: &str) -> Vec<ValueId> {
    let found = |names: &[(TableId, String, String)]| {
        let mut keys: Vec<ValueId> = Vec::new();
        for key in names.iter().flat_map(|named| world.keys_of(named, folded)) {
            if !keys.contains(&key) {
                keys.push(key);
            }
        }
        keys
    };
    let keys = found(&lookup.named);
    // "bretagne" is a région before it is two villages.
    let wide = if keys.len() == 1 { Vec::new() } else { found(&lookup.wide) };
    if wide.is_empty() { keys } else { wide }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_one_number() {
        let voice = Vocabulary::default();
        for (text, number) in
            [("35", Some(35)), ("35h", Some(35)), ("j ai 19 ans", Some(19)), ("20 ou 30", None), ("", None)]
        {
            assert_eq!(only_number(&voice, text), number, "{text}");
        }
    }
}
