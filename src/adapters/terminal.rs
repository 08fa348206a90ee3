//! The terminal as a channel, and transcripts of what was said there.
