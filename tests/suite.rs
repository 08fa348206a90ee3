//! All tests but those that need a homeserver (`matrix.rs`) or count what the allocator gives (`fuzz.rs`): one
//! program, so that all is linked once and both cores have something to do.

mod support;

mod against;
mod app;
mod architecture;
#[cfg(feature = "telegram")]
mod bench_smoke;
mod care;
mod clauses;
mod commands;
mod contacts;
mod content;
mod deadlines;
mod diskfull;
mod door;
mod doubt;
mod hostile;
mod old_backup;
mod powercut;
mod profiles;
mod restore;
mod samples;
mod secrets;
mod seed;
mod simulate;
mod simulation;
mod store;
#[cfg(feature = "telegram")]
mod telegram;
mod transcripts;
mod understanding;
mod walk;
