//! The words that people may type, drawn from the locales for the engine.
