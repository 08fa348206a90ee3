//! The command line: wiring, and the only loops.

fn main() {}
