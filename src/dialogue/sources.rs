//! What a folder of a centre holds, before anything is read of it.

use std::collections::BTreeMap;

/// Files by their path, such as `dialogues/library/dialogue.toml` and `locales/fr/common.ftl`.
pub type Sources = BTreeMap<String, String>;
