//! From parts to paragraphs: the words of one message in one language.
