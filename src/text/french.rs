//! French typography: what a French reader expects around `: ; ? !`, quotes and apostrophes.
