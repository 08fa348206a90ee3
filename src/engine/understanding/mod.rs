//! What typed words mean. It reads and never writes; it may use `engine::reminders` and what that may use.
//!
//! `clauses` parts what asks from what tells, and `asked` finds what is asked. `understand` weighs what `listener`
//! hears: `value` reads the value of a slot, `day` a day or a month in it, `parsed` is what comes of that;
//! `open_question` reads the one that is asked, `told` facts told in passing, `contact_request` a contact asked for in
//! free words, `rights` what belongs to the person, `distress` what goes before everything. `meaning` is what all of it
//! may come to.

pub(super) mod asked;
pub(super) mod clauses;
pub(super) mod contact_request;
mod day;
pub(super) mod distress;
pub(super) mod listener;
pub(super) mod meaning;
pub(super) mod open_question;
mod parsed;
pub(super) mod rights;
pub(super) mod told;
pub(super) mod understand;
pub mod value;
