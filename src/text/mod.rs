//! Words. Pure: message id and arguments in, sentences out (Fluent).

pub mod french;
pub mod lint;
pub mod render;
pub mod vocabulary;
