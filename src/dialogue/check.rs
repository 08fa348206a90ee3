//! From raw files to the checked model, or to findings: all of them, in one run.
