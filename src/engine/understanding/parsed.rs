//! What reading the value of a slot comes to, and the bounds of a day.

use jiff::civil::Date;

use crate::dialogue::Bound;
use crate::engine::case::Value;
use crate::engine::facts::calendar::shift;

/// What typed words mean as the value of a slot.
#[derive(Clone, Debug, PartialEq)]
pub enum Parsed {
    /// Exactly one value.
    Is(Value),
    /// Several values fit: the person says which.
    Several(Vec<Value>),
    /// No value, and why.
    Not(Why),
}

/// Why words are no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// A date before the earliest allowed.
    Early(Date),
    /// A date after the latest allowed.
    Late(Date),
    /// More characters than allowed.
    Long(usize),
    /// A number outside its bounds.
    Range {
        /// Smallest number that is taken.
        min: i64,
        /// Largest number that is taken.
        max: i64,
    },
    /// Nothing of that kind was read, or several at once.
    Unclear,
}

/// Bounds of a date answer as days.
#[derive(Clone, Copy, Debug, Default)]
pub struct Limits {
    /// First day that is taken; None: no bound.
    pub earliest: Option<Date>,
    /// Last day that is taken; None: no bound.
    pub latest: Option<Date>,
}

impl Limits {
    /// The days that bounds relative to today mean.
    pub fn of(earliest: Option<&Bound>, latest: Option<&Bound>, today: Date) -> Self {
        let day = |bound: &Bound| shift(today, bound.span, bound.toward);
        Self { earliest: earliest.map(day), latest: latest.map(day) }
    }

    pub(super) fn refuse(&self, day: Date) -> Option<Why> {
        match (self.earliest, self.latest) {
            (Some(earliest), _) if day < earliest => Some(Why::Early(earliest)),
            (_, Some(latest)) if day > latest => Some(Why::Late(latest)),
            _ => None,
        }
    }
}
