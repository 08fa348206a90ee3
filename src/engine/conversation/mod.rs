//! What the person is asked, told and answered. It may use `engine::understanding` and what that may use.
//!
//! `heard` takes in what came: `typed` does what words mean, `pick` what an offered answer does, `stranger` is
//! everything before consent. `answers` takes values in, `papers` ticks them, `amend` takes them back; `walk` goes
//! through the steps, `prompts` knows what is open. `wishes` grants what was wished, `rights` what may always be had,
//! `asides` answers beside the path, `questions` what was asked; `status`, `topics`, `contacts`, `mine`, `help`, `nudge`
//! and `distress` say it.

mod amend;
mod answers;
mod asides;
mod contacts;
pub(super) mod distress;
mod door;
pub(super) mod heard;
mod help;
mod mine;
mod nudge;
mod papers;
mod pick;
pub(super) mod prompts;
mod questions;
pub(super) mod rights;
pub(super) mod status;
pub(super) mod stranger;
pub mod topics;
mod typed;
pub(super) mod walk;
mod wishes;
