//! Messages caused by time: which live, when they fall due, how each is settled; the agenda. It may use
//! `engine::advisers` and what that may use.

pub(super) mod agenda;
pub(super) mod fire;
pub(super) mod live;
pub(super) mod schedule;
pub(super) mod verdict;
