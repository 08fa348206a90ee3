//! Build script: makes cargo notice new files among the built-in dialogues and texts.
//! It must not do anything else.
fn main() {
    println!("cargo:rerun-if-changed=dialogues");
    println!("cargo:rerun-if-changed=locales");
    println!("cargo:rerun-if-changed=src/build.rs");
}
