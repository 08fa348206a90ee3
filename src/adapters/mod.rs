//! The outside. Each file knows one product.

pub mod entropy;
pub mod files;
#[cfg(feature = "matrix")]
pub mod matrix;
pub mod store;
#[cfg(feature = "telegram")]
pub mod telegram;
pub mod terminal;
