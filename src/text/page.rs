//! One Fluent file as its messages: places, variables and plain words, for the lint and the vocabulary.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use fluent_syntax::ast::{self, Expression, InlineExpression, PatternElement};
use fluent_syntax::parser::{self, ParserError};

use crate::dialogue::{Code, Finding};

/// A file and its messages, in the order of the file.
pub struct Page {
    pub path: String,
    pub entries: Vec<(String, Entry)>,
}

/// A message with its attributes.
#[derive(Clone, Debug, Default)]
pub struct Entry {
    pub file: String,
    /// Place of the id in the file.
    pub span: Range<usize>,
    pub value: Option<Body>,
    pub attributes: BTreeMap<String, Body>,
}

/// The words of a value or of an attribute.
#[derive(Clone, Debug, Default)]
pub struct Body {
    pub span: Range<usize>,
    pub variables: BTreeSet<String>,
    /// The words in each of their variants; a variable stands as `…`.
    pub variants: Vec<String>,
}

impl Page {
    /// Reads a file; what cannot be read is found.
    pub fn read(path: &str, text: &str, findings: &mut Vec<Finding>) -> Self {
        let resource = match parser::parse(text) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                findings.extend(errors.iter().map(|error| syntax(path, text, error)));
                resource
            }
        };
        let mut page = Self { path: path.to_owned(), entries: Vec::new() };
        for entry in resource.body {
            if let ast::Entry::Message(message) = entry {
                let span = place(text, message.id.name);
                let mut read = Entry { file: path.to_owned(), span: span.clone(), ..Entry::default() };
                read.value = message.value.as_ref().map(|pattern| body(pattern, span));
                for attribute in &message.attributes {
                    let span = place(text, attribute.id.name);
                    read.attributes.insert(attribute.id.name.to_owned(), body(&attribute.value, span));
                }
                page.entries.push((message.id.name.to_owned(), read));
            }
        }
        page
    }
}

fn syntax(path: &str, text: &str, error: &ParserError) -> Finding {
    Finding::new(Code::Syntax, path, text, error.pos.clone()).with("reason", error.kind.to_string())
}

/// Where a slice of the text lies in it.
fn place(text: &str, slice: &str) -> Range<usize> {
    let start = (slice.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
    start..start + slice.len()
}

fn body(pattern: &ast::Pattern<&str>, span: Range<usize>) -> Body {
    let mut body = Body { span, ..Body::default() };
    body.variants = flatten(pattern, &mut body.variables);
    body
}

/// The words of a pattern: one text for each variant of its selections.
fn flatten(pattern: &ast::Pattern<&str>, variables: &mut BTreeSet<String>) -> Vec<String> {
    let mut texts = vec![String::new()];
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => texts.iter_mut().for_each(|text| text.push_str(value)),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                let word = word(inline, variables);
                texts.iter_mut().for_each(|text| text.push_str(&word));
            }
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                word(selector, variables);
                let branches: Vec<String> =
                    variants.iter().flat_map(|variant| flatten(&variant.value, variables)).collect();
                texts = texts
                    .iter()
                    .flat_map(|text| branches.iter().map(move |branch| format!("{text}{branch}")))
                    .collect();
            }
        }
    }
    texts
}

fn word(inline: &InlineExpression<&str>, variables: &mut BTreeSet<String>) -> String {
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
            "…".to_owned()
        }
        InlineExpression::StringLiteral { value } => (*value).to_owned(),
        InlineExpression::NumberLiteral { value } => (*value).to_owned(),
        InlineExpression::TermReference { id, .. } => id.name.replace('-', " "),
        InlineExpression::MessageReference { .. } => "…".to_owned(),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| {
                word(argument, variables);
            });
            "…".to_owned()
        }
        InlineExpression::Placeable { expression } => match expression.as_ref() {
            Expression::Inline(inline) => word(inline, variables),
            Expression::Select { selector, .. } => word(selector, variables),
        },
    }
}
