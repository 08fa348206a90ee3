//! What a simulation plays.

use jiff::civil::Date;
use jiff::tz::TimeZone;

/// What is played.
pub struct Plan {
    pub people: usize,
    pub seed: u64,
    pub from: Date,
    pub to: Date,
    /// First and last day without the service.
    pub outage: Option<(Date, Date)>,
    pub zone: TimeZone,
}
