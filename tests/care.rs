//! Looking after a store: what `verify` sees.

#[path = "support/stored.rs"]
mod stored;

use jalon::adapters::store::MemoryStore;
use jalon::adapters::store::keyed::Pages;
use jalon::ports::store::Store;
use stored::fill;

/// The only key of a kind that is there, or the first.
fn first(store: &mut MemoryStore, kind: &[u8]) -> (Vec<u8>, Vec<u8>) {
    store.pages_mut().scan(kind, None, 1).expect("read").pop().expect("there is one")
}

#[test]
fn verify_finds_each_kind_of_damage() {
    let mut whole = MemoryStore::new();
    fill(&mut whole, 3);
    let audit = whole.verify().expect("read");
    assert_eq!((audit.cases, audit.deliveries, audit.timers, audit.flaws), (3, 7, 3, Vec::new()));

    let cut = |value: &[u8]| Some(value[..value.len() - 1].to_vec());
    type Damage<'a> = &'a dyn Fn(&[u8], &[u8]) -> (Vec<u8>, Option<Vec<u8>>);
    let lost: Damage = &|key, _| (key.to_vec(), None);
    let cut: Damage = &|key, value| (key.to_vec(), cut(value));
    let moved: Damage = &|key, value| ([&key[..key.len() - 1], &[9]].concat(), Some(value.to_vec()));
    let other: Damage = &|key, _| (key.to_vec(), Some(2u64.to_be_bytes().to_vec()));
    for (kind, damage, said) in [
        (b"a", lost, "J-0001 is not found by its address: the person would begin anew"),
        (b"a", other, "an address that is not its own leads to J-0002: another person would see it"),
        (b"a", moved, "an address that is not its own leads to"),
        (b"c", lost, "an address leads to J-0001, which is not there"),
        (b"c", lost, "a data key is there for J-0001, which is not"),
        (b"c", lost, "a revision is there for J-0001, which is not"),
        (b"c", cut, "J-0001 cannot be read: damaged"),
        (b"c", moved, "J-0009 has lost its data key: nothing of it can be read"),
        (b"k", lost, "J-0001 has lost its data key: nothing of it can be read"),
        (b"k", lost, "a delivery waits for J-0001, which is not there"),
        (b"k", cut, "the data key of J-0001 is damaged: nothing of it can be read"),
        (b"m", cut, "the name of a message of J-0001 cannot be read"),
        (b"n", other, "J-0003 exists, and the next number to give is 2"),
        (b"o", cut, "a delivery for"),
        (b"r", other, "the revision or the timer noted for J-0001 is not the case's own"),
        (b"t", lost, "J-0001 has lost its timer: no reminder would come"),
        (b"t", moved, "a timer is there that is not J-0009's own"),
        (b"x", &|_, _| (b"zebra".to_vec(), Some(Vec::new())), "a record of the kind 'z' is not shaped like any"),
    ] {
        let mut store = MemoryStore::new();
        fill(&mut store, 3);
        // Addresses and lines are hashed: the one that leads to the first case is looked for.
        let (key, value) = match kind {
            b"a" => {
                let all = store.pages_mut().scan(b"a", None, 9).expect("read");
                all.into_iter().find(|(_, id)| id[7] == 1).expect("there is one")
            }
            _ => first(&mut store, kind),
        };
        let (place, value) = damage(&key, &value);
        store.pages_mut().write(&[(place, value)]).expect("written");
        let flaws = store.verify().expect("read").flaws;
        let kind = char::from(kind[0]);
        assert!(flaws.iter().any(|flaw| flaw.starts_with(said)), "{kind}: {said}: {flaws:?}");
        assert!(!flaws.iter().any(|flaw| stored::PERSONAL.iter().any(|word| flaw.contains(word))), "{flaws:?}");
    }
}
