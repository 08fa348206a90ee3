//! The pure parts: turns, words, checking, starting.
//!
//! `cargo bench --no-default-features --bench engine`. The goal is 200,000 turns with their words a second
//! on one core, over the shipped dialogue.

#[path = "../support/mod.rs"]
#[allow(dead_code, reason = "tests use more of it")]
mod support;

use std::hint::black_box;

use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use jalon::adapters::files;
use jalon::app::{Content, Settings, content};
use jalon::engine::advance;
use jalon::engine::effect::{Effect, Turn};
use jalon::engine::event::{Content as Sent, Event};
use jalon::text::render::{self, Setting};
use support::walker::Move;

/// Moves that are played again and again: more than fit the caches of a processor.
const MOVES: usize = 4_000;

/// The words of everything that a turn says.
fn words(content: &Content, turn: &Turn) -> usize {
    let setting = Setting {
        texts: &content.texts,
        dialogue: &content.world.dialogue,
        language: &turn.case.language,
        today: jiff::civil::date(2026, 3, 2),
        contacts: &|_, _| Vec::new(),
        export: &String::new,
    };
    let said = turn.effects.iter().filter_map(|effect| match effect {
        Effect::Say(say) => Some(render::message(&setting, &say.parts, &say.choices).text.len()),
        _ => None,
    });
    said.sum()
}

fn turns(criterion: &mut Criterion) {
    let content = content::load(&files::builtin(), &Settings::default()).expect("what ships is clean");
    let moves = support::walker::moves(&content.world, MOVES);
    let is_press = |event: &Event| matches!(event, Event::Heard(Sent::Press(_)));
    let (pressed, typed): (Vec<&Move>, Vec<&Move>) = moves.iter().partition(|one| is_press(&one.event));
    let mut group = criterion.benchmark_group("turn");
    for (name, moves) in [("pressed", pressed), ("typed", typed)] {
        group.throughput(Throughput::Elements(moves.len() as u64));
        let again = || moves.iter().map(|one| (one.before.clone(), one.event.clone(), one.now)).collect::<Vec<_>>();
        for (what, is_said) in [("advance", false), ("advance and words", true)] {
            group.bench_function(format!("{name}: {what}"), |bencher| {
                bencher.iter_batched(
                    again,
                    |moves| {
                        for (case, event, now) in moves {
                            let turn = advance(&content.world, case, event, now);
                            if is_said {
                                black_box(words(&content, &turn));
                            }
                            black_box(turn);
                        }
                    },
                    BatchSize::LargeInput,
                );
            });
        }
    }
    group.finish();
}

fn starting(criterion: &mut Criterion) {
    let sources = files::builtin();
    let mut group = criterion.benchmark_group("content");
    group.sample_size(10);
    group.bench_function("read and check everything that ships", |bencher| {
        bencher.iter(|| content::load(&sources, &Settings::default()));
    });
    group.finish();
}

criterion_group!(benches, turns, starting);
criterion_main!(benches);
