//! The stored shape of days and instants.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use serde::{Deserialize, Serialize};

/// A day as year, month, day.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(super) struct DayRecord(i16, i8, i8);

impl From<Date> for DayRecord {
    fn from(day: Date) -> Self {
        Self(day.year(), day.month(), day.day())
    }
}

impl From<DayRecord> for Date {
    fn from(day: DayRecord) -> Self {
        // Only days were written; damage is caught by the seal.
        Date::new(day.0, day.1, day.2).unwrap_or(Date::ZERO)
    }
}

/// A day with its hour and minute.
pub(super) fn moment(day: DayRecord, hour: i8, minute: i8) -> DateTime {
    Date::from(day).to_datetime(Time::new(hour, minute, 0, 0).unwrap_or(Time::midnight()))
}

/// An instant in microseconds.
pub(super) fn micros(at: Timestamp) -> i64 {
    at.as_microsecond()
}

pub(super) fn instant(micros: i64) -> Timestamp {
    Timestamp::from_microsecond(micros).unwrap_or(Timestamp::UNIX_EPOCH)
}
