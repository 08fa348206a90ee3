//! `jalon.toml`: what a centre sets, every key known, secrets only from files or the environment.
