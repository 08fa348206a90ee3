//! Dialogues and locales as files: from a folder, or built into the program.
