//! The rooms of the centre: commands, what they are given, lists of cases, who is away.

pub(super) mod absences;
mod arguments;
pub(super) mod commands;
pub(super) mod lists;
