//! Committed deliveries to words, receipts to the ledger.
