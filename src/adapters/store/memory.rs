//! The store in memory, for tests and for `jalon chat`.
