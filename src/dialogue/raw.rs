//! The shape of the TOML files, exactly as a centre writes them. Not checked, never used beyond `check`.
