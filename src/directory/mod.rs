//! Contact points: pure search over rows.
//!
//! A row is a place that a source showed, with its date. Rows come from `dialogues/contacts/*.csv`;
//! which kinds a person needs is decided by the dialogue, this module only finds the rows of a kind
//! for the places known. It never invents one, and never says that one is nearer than another.

mod areas;
mod coverage;
mod forms;
mod heat;
mod import;
mod map;
mod nearby;
mod records;
mod row;

pub use areas::{known, names, wider};
pub use coverage::{Cell, Coverage};
pub use forms::{FORMS, Forms, Way, forms};
pub use heat::heat;
pub use import::{Given, Import, Merged, Order, merge};
pub use map::{MAPS, Map, choose, maps};
pub use nearby::{Directory, Nearby};
pub use records::{LONGEST, Record, Records};
pub use row::{COLUMNS, Confidence, FOLDER, OWN, Row, is_date, read, write};
