//! One language's Fluent files as messages: places, variables and plain words, for the lint and the vocabulary.
//!
//! Terms and messages that a text refers to are put in, as a reader sees them. What refers to nothing is found.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use fluent_syntax::ast::{self, Expression, InlineExpression, PatternElement};
use fluent_syntax::parser::{self, ParserError};

use crate::dialogue::{Code, Finding};

/// Stands in the words for what is only known when they are said.
pub const HOLE: char = '\u{fffc}';
/// Texts may refer to texts so deep; what goes deeper is taken for a ring.
const DEPTH: usize = 8;
/// Variants that are kept of one text: selections multiply.
const VARIANTS: usize = 256;
/// Letters of one text in all its variants, and parts that are put together for it: texts that refer to texts multiply.
const LONGEST: usize = 1_000_000;
const MOST_PARTS: usize = 100_000;
/// The same for all texts of a language.
const MOST_OF_ALL: usize = 5_000_000;

/// A file as it parses.
pub struct Page<'s> {
    path: &'s str,
    text: &'s str,
    resource: ast::Resource<&'s str>,
}

/// A message with its attributes, or a term.
#[derive(Clone, Debug, Default)]
pub struct Entry {
    /// Path of the file, as `Sources` has it.
    pub file: String,
    /// Place of the id in the file.
    pub span: Range<usize>,
    /// Its words; None when it has attributes only.
    pub value: Option<Body>,
    /// By their names, without the point.
    pub attributes: BTreeMap<String, Body>,
}

/// The words of a value or of an attribute.
#[derive(Clone, Debug, Default)]
pub struct Body {
    /// Place of its name in the file.
    pub span: Range<usize>,
    /// Where the next name begins.
    pub end: usize,
    /// Names of the variables that the words use in any variant, without `$`.
    pub variables: BTreeSet<String>,
    /// The words in each of their variants; a variable stands as a `HOLE`.
    pub variants: Vec<String>,
}

/// Everything that a language's files hold.
#[derive(Debug, Default)]
pub struct Entries {
    /// By their ids.
    pub messages: BTreeMap<String, Entry>,
    /// Terms by their name without the hyphen.
    pub terms: BTreeMap<String, Entry>,
}

impl<'s> Page<'s> {
    /// Reads a file; what cannot be read is found.
    pub fn read(path: &'s str, text: &'s str, findings: &mut Vec<Finding>) -> Self {
        let resource = match parser::parse(text) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                findings.extend(errors.iter().map(|error| syntax(path, text, error)));
                resource
            }
        };
        Self { path, text, resource }
    }

    /// Where a name of this file lies in it.
    fn place(&self, slice: &str) -> Range<usize> {
        let start = (slice.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize);
        start..start + slice.len()
    }

    /// Where the names of messages, terms and attributes begin, in the order of the file.
    fn starts(&self) -> Vec<usize> {
        let entries = self.resource.body.iter().filter_map(|entry| match entry {
            ast::Entry::Message(message) => Some((message.id.name, &message.attributes)),
            ast::Entry::Term(term) => Some((term.id.name, &term.attributes)),
            _ => None,
        });
        entries
            .flat_map(|(name, attributes)| std::iter::once(name).chain(attributes.iter().map(|one| one.id.name)))
            .map(|name| self.place(name).start)
            .collect()
    }
}

fn syntax(path: &str, text: &str, error: &ParserError) -> Finding {
    Finding::new(Code::Syntax, path, text, error.pos.clone()).with("reason", error.kind.to_string())
}

/// What the files of one language hold. Of two entries with one name, the first counts.
pub fn entries(pages: &[Page], findings: &mut Vec<Finding>) -> Entries {
    let names = Names::of(pages);
    let mut entries = Entries::default();
    let mut left = MOST_OF_ALL;
    for page in pages {
        let starts = page.starts();
        let mut reader = Reader { names: &names, page, starts, findings, left: &mut left };
        for entry in &page.resource.body {
            match entry {
                ast::Entry::Message(message) => {
                    let read = reader.entry(message.id.name, message.value.as_ref(), &message.attributes);
                    reader.keep(&mut entries.messages, message.id.name, read);
                }
                ast::Entry::Term(term) => {
                    let read = reader.entry(term.id.name, Some(&term.value), &term.attributes);
                    reader.keep(&mut entries.terms, term.id.name, read);
                }
                _ => {}
            }
        }
    }
    entries
}

/// What texts may refer to.
struct Names<'p> {
    messages: BTreeMap<&'p str, &'p ast::Message<&'p str>>,
    terms: BTreeMap<&'p str, &'p ast::Term<&'p str>>,
}

impl<'p> Names<'p> {
    fn of(pages: &'p [Page<'p>]) -> Self {
        let mut names = Self { messages: BTreeMap::new(), terms: BTreeMap::new() };
        for entry in pages.iter().flat_map(|page| &page.resource.body) {
            match entry {
                ast::Entry::Message(message) => {
                    names.messages.entry(message.id.name).or_insert(message);
                }
                ast::Entry::Term(term) => {
                    names.terms.entry(term.id.name).or_insert(term);
                }
                _ => {}
            }
        }
        names
    }

    fn message(&self, id: &str, attribute: Option<&str>) -> Option<&'p ast::Pattern<&'p str>> {
        let message = self.messages.get(id)?;
        match attribute {
            Some(name) => message.attributes.iter().find(|one| one.id.name == name).map(|one| &one.value),
            None => message.value.as_ref(),
        }
    }
}

/// Reads the entries of one file.
struct Reader<'a, 'p> {
    names: &'a Names<'p>,
    page: &'a Page<'p>,
    starts: Vec<usize>,
    findings: &'a mut Vec<Finding>,
    /// Parts that all texts may still be put together of.
    left: &'a mut usize,
}

impl Reader<'_, '_> {
    fn entry(&mut self, name: &str, value: Option<&ast::Pattern<&str>>, attributes: &[ast::Attribute<&str>]) -> Entry {
        let span = self.page.place(name);
        let mut entry = Entry { file: self.page.path.to_owned(), span: span.clone(), ..Entry::default() };
        entry.value = value.map(|pattern| self.body(pattern, span));
        for attribute in attributes {
            let name = attribute.id.name;
            let span = self.page.place(name);
            let body = self.body(&attribute.value, span.clone());
            if entry.attributes.contains_key(name) {
                self.find(Code::DuplicateId, span, name, &[]);
            } else {
                entry.attributes.insert(name.to_owned(), body);
            }
        }
        entry
    }

    fn keep(&mut self, entries: &mut BTreeMap<String, Entry>, name: &str, entry: Entry) {
        if entries.contains_key(name) {
            self.find(Code::DuplicateId, entry.span, name, &[]);
        } else {
            entries.insert(name.to_owned(), entry);
        }
    }

    fn body(&mut self, pattern: &ast::Pattern<&str>, span: Range<usize>) -> Body {
        let most = MOST_PARTS.min(*self.left);
        let (variables, unknown) = (BTreeSet::new(), BTreeSet::new());
        let mut words = Words { names: self.names, variables, unknown, parts: 0, most };
        let mut variants = words.flatten(pattern, 0);
        if words.parts > most {
            let finding = Finding::new(Code::TooDeep, self.page.path, self.page.text, span.clone());
            self.findings.push(finding.with("max", MOST_PARTS.to_string()));
            variants = vec![HOLE.to_string()];
        }
        *self.left -= words.parts.min(most);
        let Words { variables, unknown, .. } = words;
        for word in unknown {
            let known: Vec<String> = match word.starts_with('-') {
                true => self.names.terms.keys().map(|term| format!("-{term}")).collect(),
                false => self.names.messages.keys().map(|id| (*id).to_owned()).collect(),
            };
            let known: Vec<&str> = known.iter().map(String::as_str).collect();
            self.find(Code::UnknownId, span.clone(), &word, &known);
        }
        let next = self.starts.iter().copied().find(|start| *start > span.start);
        Body { end: next.unwrap_or(self.page.text.len()), span, variables, variants }
    }

    fn find(&mut self, code: Code, span: Range<usize>, word: &str, known: &[&str]) {
        let finding = Finding::new(code, self.page.path, self.page.text, span).with("word", word);
        self.findings.push(finding.near(word, known.iter().copied()));
    }
}

/// The words of one pattern, with what it needs and what it refers to in vain.
struct Words<'a, 'p> {
    names: &'a Names<'p>,
    variables: BTreeSet<String>,
    unknown: BTreeSet<String>,
    /// Parts put together so far; more than `most` once the text has grown beyond measure.
    parts: usize,
    most: usize,
}

impl Words<'_, '_> {
    /// One text for each variant of the selections.
    fn flatten(&mut self, pattern: &ast::Pattern<&str>, depth: usize) -> Vec<String> {
        let mut texts = vec![String::new()];
        for element in &pattern.elements {
            self.parts += 1;
            if texts.iter().map(String::len).sum::<usize>() > LONGEST {
                self.parts = self.most + 1;
            }
            if self.parts > self.most {
                return vec![HOLE.to_string()];
            }
            let branches = match element {
                PatternElement::TextElement { value } => vec![(*value).to_owned()],
                PatternElement::Placeable { expression } => self.expression(expression, depth),
            };
            texts = match &branches[..] {
                [only] => {
                    texts.iter_mut().for_each(|text| text.push_str(only));
                    texts
                }
                several => {
                    let joined = texts.iter().flat_map(|text| several.iter().map(move |end| format!("{text}{end}")));
                    joined.take(VARIANTS).collect()
                }
            };
        }
        texts
    }

    fn expression(&mut self, expression: &Expression<&str>, depth: usize) -> Vec<String> {
        match expression {
            Expression::Inline(inline) => self.inline(inline, depth),
            Expression::Select { selector, variants } => {
                self.inline(selector, depth);
                let branches = variants.iter().flat_map(|variant| self.flatten(&variant.value, depth));
                branches.take(VARIANTS).collect()
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>, depth: usize) -> Vec<String> {
        let hole = || vec![HOLE.to_string()];
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
                hole()
            }
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                vec![(*value).to_owned()]
            }
            InlineExpression::TermReference { id, attribute: None, .. } => {
                let pattern = self.names.terms.get(id.name).map(|term| &term.value);
                self.refer(pattern, format!("-{}", id.name), depth)
            }
            InlineExpression::TermReference { .. } => hole(),
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                let name = attribute.map_or(id.name.to_owned(), |attribute| format!("{}.{attribute}", id.name));
                self.refer(self.names.message(id.name, attribute), name, depth)
            }
            // No function is offered to texts: dates and numbers come in words already.
            InlineExpression::FunctionReference { id, .. } => {
                self.unknown.insert(id.name.to_owned());
                hole()
            }
            InlineExpression::Placeable { expression } => self.expression(expression, depth),
        }
    }

    /// The words of what is referred to; a ring counts as referring to nothing.
    fn refer(&mut self, pattern: Option<&ast::Pattern<&str>>, name: String, depth: usize) -> Vec<String> {
        match pattern.filter(|_| depth < DEPTH) {
            Some(pattern) => self.flatten(pattern, depth + 1),
            None => {
                self.unknown.insert(name);
                vec![HOLE.to_string()]
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a file holds, and the codes of what is wrong in it.
    fn read(text: &str) -> (Entries, Vec<String>) {
        let mut findings = Vec::new();
        let pages = [Page::read("locales/fr/a.ftl", text, &mut findings)];
        let entries = entries(&pages, &mut findings);
        let words = findings.iter().map(|finding| {
            let word = finding.args.get("word").map(String::as_str).unwrap_or_default();
            format!("{} {} {}", finding.line, finding.code.word(), word).trim_end().to_owned()
        });
        (entries, words.collect())
    }

    #[test]
    fn puts_in_what_a_text_refers_to() {
        for (text, variants) in [
            ("a = Bonjour", vec!["Bonjour"]),
            ("a = Le { $x } ici", vec!["Le \u{fffc} ici"]),
            ("-t = carnet\na = Le { -t }", vec!["Le carnet"]),
            ("a = Voir { b.c }\nb = x\n    .c = la suite", vec!["Voir la suite"]),
            (
                "a = { $n ->\n    [one] un\n   *[other] des\n } { $m ->\n    [one] x\n   *[other] y\n }",
                vec!["un x", "un y", "des x", "des y"],
            ),
        ] {
            let (entries, findings) = read(&format!("{text}\n"));
            assert_eq!(findings, [""; 0], "{text}");
            let body = entries.messages["a"].value.clone().expect("the text has a value");
            assert_eq!(body.variants, variants, "{text}");
        }
        let (entries, _) = read("a = { b }\nb = { $x }\n");
        assert!(entries.messages["a"].value.as_ref().is_some_and(|body| body.variables.contains("x")));
    }

    #[test]
    fn finds_what_is_wrong() {
        for (text, wrong) in [
            ("a = x\nb = { -t }", vec!["2 unknown-id -t"]),
            ("a = { b.c }\nb = x", vec!["1 unknown-id b.c"]),
            ("a = { NUMBER($x) }", vec!["1 unknown-id NUMBER"]),
            ("a = { b }\nb = { a }", vec!["1 unknown-id b", "2 unknown-id a"]),
            ("a = x\na = y", vec!["2 duplicate-id a"]),
            ("-a = x\n-a = y", vec!["2 duplicate-id a"]),
            ("a = x\n    .b = x\n    .b = y", vec!["3 duplicate-id b"]),
            ("a = { $x", vec!["2 syntax"]),
        ] {
            assert_eq!(read(&format!("{text}\n")).1, wrong, "{text}");
        }
    }

    #[test]
    fn texts_of_texts_of_texts_stay_bounded() {
        let mut text = "-t0 = lol\n".to_owned();
        for at in 1..8 {
            text.push_str(&format!("-t{at} = {}\n", format!("{{ -t{} }}", at - 1).repeat(1_000)));
        }
        (0..2_000).for_each(|at| text.push_str(&format!("a{at} = {{ -t7 }}\n")));
        let (entries, findings) = read(&text);
        assert_eq!(findings.first().map(String::as_str), Some("3 too-deep"));
        assert_eq!(entries.messages.len(), 2_000);
    }

    #[test]
    fn many_selections_stay_bounded() {
        let choice = "{ $n ->\n    [one] x\n   *[other] y\n } ".repeat(40);
        let (entries, _) = read(&format!("a = {choice}\n"));
        assert!(entries.messages["a"].value.as_ref().is_some_and(|body| body.variants.len() <= VARIANTS));
    }
}
