//! A turn in the making: what it reads, what it writes, how a case is put into lines. It may use what the storeys
//! below know: `dialogue`, `engine::case`, `language`, `world`, `facts`, `effect`.
//!
//! `view` is what may be read and `draft` what is written; `lines` makes text ids of a case, `routing` whom to
//! contact, `changeable` what may be changed. `question` is the one that is open, `offers` its answers.

pub(super) mod changeable;
pub(super) mod draft;
pub mod lines;
pub(super) mod offers;
pub(super) mod question;
pub(super) mod routing;
pub(super) mod view;
