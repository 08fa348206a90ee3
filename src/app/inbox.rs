//! A batch of inbound messages to one commit.
