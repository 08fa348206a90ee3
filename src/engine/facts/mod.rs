//! What is known of a case at an instant, as rows may test it. It may use `dialogue`, `engine::case`, `engine::effect`
//! and `engine::world`.
//!
//! `calendar` knows days and `hours` when the centre is open; `computed` is what tables and totals make of answers,
//! `answers` all that was answered, `checklist` the papers that it asks for, `known` everything together.

pub mod answers;
pub mod calendar;
pub mod checklist;
pub mod computed;
pub mod hours;
pub mod known;
