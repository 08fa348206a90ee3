//! The directory of contact points: how long it takes to load, and to search.
//!
//! `cargo bench --no-default-features --bench directory` prints the median and the slowest of each.
//! Nothing is asserted: a loaded machine must not fail a test. The goals are 50 ms to load everything,
//! and 1 ms for a search at the 99th percentile of 10,000.

use std::hint::black_box;
use std::time::{Duration, Instant};

use jalon::adapters::files;
use jalon::app::{self, Settings};
use jalon::dialogue::{KindId, Places, TableId};
use jalon::directory::Directory;

const LOADS: usize = 31;
const SEARCHES: usize = 10_000;

/// Numbers that look random and are the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % most.max(1)
    }
}

fn report(what: &str, mut times: Vec<Duration>) {
    times.sort_unstable();
    let at = |hundredth: usize| times[(times.len() - 1) * hundredth / 100];
    println!("{what:<46} {:>12?} {:>12?} {:>12?}", at(50), at(99), times[times.len() - 1]);
}

fn timed<T>(act: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    black_box(act());
    start.elapsed()
}

fn main() {
    let sources = files::builtin();
    println!("{:<46} {:>12} {:>12} {:>12}", "", "median", "99 %", "slowest");
    let loads = (0..LOADS).map(|_| timed(|| Directory::load(&sources)));
    report("load the directory (goal 50 ms)", loads.collect());
    let starts = (0..3).map(|_| timed(|| app::content::load(&sources, &Settings::default())));
    report("load everything that ships", starts.collect());

    let content = app::content::load(&sources, &Settings::default()).expect("what ships is clean");
    let world = &content.world;
    let mut dice = Dice(2026);
    let kinds: Vec<KindId> = content.directory.kinds().cloned().collect();
    let codes: Vec<&str> = world.dialogue.tables["codes-postaux"].cells("commune_code").collect();
    let finds = (0..SEARCHES).map(|_| {
        let commune = codes[dice.below(codes.len())];
        let area = world.dialogue.tables["codes-postaux"].find("commune_code", commune, "departement_code").next();
        let places = Places::from([
            ("commune".into(), vec![commune.to_owned()]),
            ("departement".into(), vec![area.unwrap_or_default().to_owned()]),
        ]);
        let kind = &kinds[dice.below(kinds.len())];
        timed(|| content.directory.find(kind, &places, &world.dialogue.areas, 3))
    });
    report("contact points of a place (goal 1 ms)", finds.collect());

    let labels = &world.labels[&TableId::from("conventions")];
    let words: Vec<&str> =
        world.dialogue.tables["conventions"].cells("label").flat_map(|label| label.split(' ')).collect();
    let mut dice = Dice(2027);
    let searches = (0..SEARCHES).map(|_| {
        // One to three words of a label, one of them mistyped.
        let mut typed: Vec<String> =
            (0..=dice.below(3)).map(|_| jalon::engine::language::fold::fold(words[dice.below(words.len())])).collect();
        if typed[0].len() > 5 {
            typed[0].remove(3);
        }
        let typed: Vec<&str> = typed.iter().map(String::as_str).collect();
        timed(|| labels.search(&typed))
    });
    report("a convention by words with an error (goal 1 ms)", searches.collect());
}
