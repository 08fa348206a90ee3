//! The store on sled: one tree, a prefix for each kind, one batch and one flush for each commit.
