//! Contact kinds and places to the words that say who, how and why.
