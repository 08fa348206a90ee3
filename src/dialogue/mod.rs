//! What a centre writes: dialogues as typed data. Text in, checked model out.
//!
//! `raw` is the shape of the TOML files, `check` turns it into the `model` or
//! into `finding`s, `table` is the decision table, the only kind of logic that
//! a dialogue may hold. Nothing here reads a file, a clock or a language.

pub mod check;
pub mod contact;
pub mod find;
pub mod finding;
pub mod ids;
pub mod lookup;
pub mod model;
// Open for the test that holds dialogues/README.md against its keys; nobody else reads it.
#[doc(hidden)]
pub mod raw;
pub mod readable;
pub mod sheet;
pub mod shown;
pub mod sources;
pub mod table;
pub mod text_ids;
mod timing;
pub mod topic;

pub use check::{Checked, check};
pub use contact::*;
pub use finding::{Code, Finding};
pub use ids::*;
pub use lookup::*;
pub use model::*;
pub use sheet::Sheet;
pub use shown::shown;
pub use sources::Sources;
pub use topic::*;
