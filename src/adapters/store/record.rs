//! Stored bytes: a version, a key id, the sealed value. Golden records keep it honest.
