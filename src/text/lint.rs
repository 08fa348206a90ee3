//! What is wrong with a text: missing, unused, unknown variable, too long, typography, not plain.
