//! Outgoing messages to Bot API calls, within its limits.
