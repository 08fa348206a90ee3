//! Something wrong in a dialogue or a locale: a stable code, a place, a help.
