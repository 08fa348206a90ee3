//! jalon: a chat bot assistant for counselling centres.
//!
//! A centre writes a procedure as data (`dialogues/`) and its words (`locales/`). jalon leads people
//! through it, tells them at any moment where they are, what is missing and whom to call, reminds
//! them, and hands over to an adviser when a person is needed. Nothing under `src/` knows which
//! procedure it is: the shipped one is a folder like any other.
//!
//! # Map
//!
//! ```text
//!            dialogue   what a centre writes: text in, checked model out
//!               ▲
//!            engine     advance(&World, Case, Event, now) -> Turn { case, effects }
//!            ▲     ▲
//!         text   directory     words; contact points
//!            ▲     ▲
//!         ports    │    what the application needs: Store, Channel, Clock, Entropy
//!            ▲     │
//!             app       one batch: load, advance, commit; then send from the outbox
//!              ▲
//!      adapters, main   sled, Telegram, Matrix, the terminal; the only loops
//! ```
//!
//! `dialogue`, `engine`, `text` and `directory` are pure: no IO, no clock, no random number, no
//! async, no log. They build and test without a network crate (`--no-default-features`).
//!
//! # The storeys of the engine
//!
//! Each uses those below it, never those above, and inside one the same holds for its files.
//!
//! ```text
//! advance         one event in, one turn out
//! timer           when the case wakes next, and what happens then
//! conversation    what the person is asked, told and answered
//! understanding   what typed words mean; it reads and never writes
//! reminders       messages caused by time, and the agenda
//! advisers        who has the hand, what advisers do, what they read
//! turn            what a turn reads and writes, the open question and its answers
//! facts           what is known of a case, as rows may test it
//! world           all that a turn may know
//! language        words without any case
//! event, effect   what happens to a case, what is asked of the world
//! case            what is remembered
//! ```
//!
//! # Who may use what
//!
//! | module | from the crate | outside crates |
//! |---|---|---|
//! | [`dialogue`] | nothing | serde, toml, csv, jiff, strsim |
//! | [`engine::case`] | `dialogue` | jiff |
//! | [`engine::language`] | `dialogue`, `engine::case` | snowball_stemmers_rs, strsim, unicode-normalization |
//! | [`engine::effect`], [`engine::event`] | `dialogue`, `engine::case` | jiff |
//! | [`engine::world`] | `dialogue`, `engine::{case,effect,language}` | jiff |
//! | [`engine::facts`] | `dialogue`, `engine::{case,effect,common_ids,world}` | jiff |
//! | [`engine::turn`] | `dialogue`, `engine::{case,effect,facts,language,common_ids,world}` | jiff |
//! | [`engine::advisers`] | the same, and `engine::turn` | jiff, strsim |
//! | `engine::reminders` | the same, and `engine::advisers` | jiff |
//! | `engine::understanding` | the same, and `engine::reminders`; it reads, and never writes | jiff |
//! | `engine::conversation` | the same, and `engine::{event,understanding}` | jiff |
//! | `engine::timer` | the same, and `engine::conversation` | jiff |
//! | [`engine::advance`] | all of the engine | jiff (types and arithmetic, never `now`) |
//! | [`text`] | `dialogue`, `engine` | fluent, fluent-syntax, fluent-langneg |
//! | [`directory`] | `dialogue`, `engine::language::fold` | serde, csv, toml |
//! | [`ports`] | `dialogue`, `engine` | jiff, thiserror |
//! | [`app`] | all of the above | tracing, serde, serde_json, toml, jiff |
//! | [`adapters`] | `dialogue` (ids), `engine`, `ports` | each its own product's crate |
//! | `main` | everything | clap, miette, tokio |
//!
//! `tests/architecture.rs` reads every `use` and fails with the line that breaks the table, and with the first
//! ring of files that use each other.
//!
//! # The story of one message
//!
//! 1. A candidate writes "2". The Telegram adapter turns the update into an
//!    [`Inbound`](ports::channel::Inbound): channel, address, a stable id, the words.
//! 2. [`app::App::take`] takes the batch, drops ids that were committed before, loads the cases
//!    and calls [`engine::advance`] for each, in memory, in order.
//! 3. The engine finds the open question, sees that "2" is its second answer, stores the value, walks
//!    to the next open question, and gives back the changed [`Case`](engine::case::Case) with effects:
//!    say this, tell an adviser that, an occurrence of a reminder fell due. It decides everything and
//!    does nothing. Words are still ids: `Line { id, args }`.
//! 4. One [`Commit`](ports::store::Commit) writes cases, deliveries, timers and inbound ids, or
//!    nothing. Only now may the adapter acknowledge the update. Killed before, Telegram sends it
//!    again; killed after, the outbox holds the answer.
//! 5. [`app::App::deliver_due`] leases deliveries, asks the engine once more whether a reminder is
//!    still true, renders the words in the case's language, and hands them to the channel. Receipts
//!    are committed in batches, with whatever came in meanwhile.
//! 6. A case has one timer, the earliest instant at which time changes something. When it falls due it
//!    becomes an event and takes the same way from 2.
//!
//! # Where a change belongs
//!
//! A sentence: `locales/`. A question, a paper, a deadline, a reminder, a route: `dialogues/`. Logic
//! that a dialogue needs: a named fact in [`engine::facts`], never an expression in a file. Something
//! people may say at any step: [`engine::case::Intent`]. Another messenger or database: a new adapter
//! behind [`ports`]. Stored bytes: `adapters::store::record`, with a new version and a golden record.

#![forbid(unsafe_code)]

pub mod adapters;
pub mod app;
pub mod dialogue;
pub mod directory;
pub mod engine;
pub mod ports;
pub mod text;
