//! Contact points: pure search and ranking over rows.
