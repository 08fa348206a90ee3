//! Updates to inbound messages, by polling or webhook, acknowledged after the commit.
