//! One file under `src/`, read as Rust: its paths with their lines, its code without comments, texts and tests.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use syn::spanned::Spanned;
use syn::visit::{self, Visit};

/// One file under `src/`.
pub struct Source {
    /// From `src/`, with slashes.
    pub path: String,
    pub whole: String,
    /// Without tests, comments and texts, which are blanked; lines keep their numbers.
    pub code: String,
    /// Lines that are no tests.
    pub lines: usize,
    /// Every path of the code with its line, from the crate's root or from an outside crate; those inside the
    /// file are left out.
    pub paths: Vec<(usize, String)>,
}

impl Source {
    pub fn new(path: String, whole: String) -> Self {
        let tokens: TokenStream = whole.parse().unwrap_or_else(|error| panic!("src/{path} is no Rust: {error}"));
        let file: syn::File =
            syn::parse2(tokens.clone()).unwrap_or_else(|error| panic!("src/{path} is no Rust: {error}"));
        let module = module(&path);
        let mut reader = Reader { module, children: BTreeSet::new(), paths: Vec::new(), tests: Vec::new() };
        // Whatever is declared anywhere in the file may begin a path above it.
        reader.children = children(&file.items);
        reader.visit_file(&file);
        reader.paths.sort_by_key(|(line, _)| *line);
        let Reader { paths, tests, .. } = reader;
        let tested: usize = tests.iter().map(|lines| lines.len()).sum();
        let lines = whole.lines().count() - tested;
        let code = code(&whole, tokens, &tests);
        Self { path, whole, code, lines, paths }
    }

    pub fn is_under(&self, place: &str) -> bool {
        let rest = self.path.strip_prefix(place);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/') || rest == ".rs")
    }
}

/// The module that a file is, as path segments from the crate's root.
fn module(path: &str) -> Vec<String> {
    let path = path.trim_end_matches(".rs");
    let own = |segment: &&str| !["mod", "lib", "main"].contains(segment);
    path.split('/').filter(own).map(str::to_owned).collect()
}

/// The modules that are declared there and have a file of their own.
fn children(items: &[syn::Item]) -> BTreeSet<String> {
    let declared = items.iter().filter_map(|item| match item {
        syn::Item::Mod(module) if module.content.is_none() => Some(module.ident.to_string()),
        _ => None,
    });
    declared.collect()
}

/// Collects the paths of a file and where its tests stand.
struct Reader {
    module: Vec<String>,
    children: BTreeSet<String>,
    paths: Vec<(usize, String)>,
    /// First and one behind the last line, counted from 1.
    tests: Vec<Range<usize>>,
}

impl Reader {
    /// Keeps a path, if it leads out of the file.
    fn keep(&mut self, span: Span, segments: &[String]) {
        let Some(first) = segments.first() else { return };
        let supers = segments.iter().take_while(|segment| *segment == "super").count();
        let is_child = self.children.contains(first);
        let path = if supers == 0 && first != "self" && !is_child {
            if segments.len() == 1 {
                return;
            }
            segments.join("::")
        } else {
            let Some(base) = self.module.len().checked_sub(supers) else { return };
            let skipped = if is_child { 0 } else { supers.max(1) };
            let all = std::iter::once("crate")
                .chain(self.module[..base].iter().map(String::as_str))
                .chain(segments[skipped..].iter().map(String::as_str));
            all.collect::<Vec<_>>().join("::")
        };
        self.paths.push((span.start().line, path));
    }

    /// One `use` tree, spread out.
    fn spread(&mut self, tree: &syn::UseTree, line: Span, before: &mut Vec<String>) {
        let depth = before.len();
        match tree {
            syn::UseTree::Path(path) => {
                before.push(path.ident.to_string());
                self.spread(&path.tree, line, before);
            }
            syn::UseTree::Name(name) => self.imported(name.ident.to_string(), line, before),
            syn::UseTree::Rename(name) => self.imported(name.ident.to_string(), line, before),
            syn::UseTree::Glob(_) => self.keep(line, before),
            syn::UseTree::Group(group) => group.items.iter().for_each(|tree| self.spread(tree, line, before)),
        }
        before.truncate(depth);
    }

    fn imported(&mut self, name: String, line: Span, before: &mut Vec<String>) {
        let is_itself = name == "self" && !before.is_empty();
        if !is_itself {
            before.push(name);
        }
        self.keep(line, before);
    }

    /// Paths among the words of a macro or an attribute.
    fn tokens(&mut self, tokens: TokenStream) {
        let mut path: Vec<String> = Vec::new();
        let mut start = Span::call_site();
        let mut colons = 0;
        for token in tokens {
            match &token {
                TokenTree::Punct(punct) if punct.as_char() == ':' => {
                    colons += 1;
                    continue;
                }
                TokenTree::Ident(ident) => {
                    if colons != 2 || path.is_empty() {
                        self.keep_words(start, &mut path);
                        start = ident.span();
                    }
                    path.push(ident.to_string());
                }
                TokenTree::Group(group) => {
                    self.keep_words(start, &mut path);
                    self.tokens(group.stream());
                }
                TokenTree::Literal(_) | TokenTree::Punct(_) => self.keep_words(start, &mut path),
            }
            colons = 0;
        }
        self.keep_words(start, &mut path);
    }

    fn keep_words(&mut self, start: Span, path: &mut Vec<String>) {
        let path = std::mem::take(path);
        if path.len() > 1 {
            self.keep(start, &path);
        }
    }
}

impl<'ast> Visit<'ast> for Reader {
    fn visit_item(&mut self, item: &'ast syn::Item) {
        let is_test = attributes(item).iter().any(|attribute| {
            let is_cfg = attribute.path().is_ident("cfg");
            is_cfg && attribute.meta.require_list().is_ok_and(|list| list.tokens.to_string() == "test")
        });
        if is_test {
            let span = item.span();
            self.tests.push(span.start().line..span.end().line + 1);
        } else {
            visit::visit_item(self, item);
        }
    }

    fn visit_item_mod(&mut self, module: &'ast syn::ItemMod) {
        self.module.push(module.ident.to_string());
        let outer = std::mem::take(&mut self.children);
        visit::visit_item_mod(self, module);
        self.children = outer;
        self.module.pop();
    }

    fn visit_item_use(&mut self, import: &'ast syn::ItemUse) {
        self.spread(&import.tree, import.span(), &mut Vec::new());
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let segments: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        if segments.len() > 1 {
            self.keep(path.span(), &segments);
        }
        visit::visit_path(self, path);
    }

    // `pub(in crate::engine)` says who may look, and imports nothing.
    fn visit_visibility(&mut self, _: &'ast syn::Visibility) {}

    fn visit_macro(&mut self, mac: &'ast syn::Macro) {
        visit::visit_macro(self, mac);
        self.tokens(mac.tokens.clone());
    }

    fn visit_meta_list(&mut self, list: &'ast syn::MetaList) {
        visit::visit_meta_list(self, list);
        self.tokens(list.tokens.clone());
    }
}

fn attributes(item: &syn::Item) -> &[syn::Attribute] {
    match item {
        syn::Item::Const(item) => &item.attrs,
        syn::Item::Enum(item) => &item.attrs,
        syn::Item::Fn(item) => &item.attrs,
        syn::Item::Impl(item) => &item.attrs,
        syn::Item::Macro(item) => &item.attrs,
        syn::Item::Mod(item) => &item.attrs,
        syn::Item::Static(item) => &item.attrs,
        syn::Item::Struct(item) => &item.attrs,
        syn::Item::Trait(item) => &item.attrs,
        syn::Item::Type(item) => &item.attrs,
        syn::Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

/// The text with everything but names and signs replaced by blanks, and its tests as well.
fn code(whole: &str, tokens: TokenStream, tests: &[Range<usize>]) -> String {
    let mut lines: Vec<(Vec<char>, Vec<char>)> =
        whole.lines().map(|line| (line.chars().collect(), vec![' '; line.chars().count()])).collect();
    copy(&mut lines, tokens);
    let is_tested = |line: usize| tests.iter().any(|test| test.contains(&line));
    let kept = lines.iter().enumerate().map(|(index, (_, kept))| match is_tested(index + 1) {
        true => String::new(),
        false => kept.iter().collect(),
    });
    kept.collect::<Vec<String>>().join("\n")
}

fn copy(lines: &mut [(Vec<char>, Vec<char>)], tokens: TokenStream) {
    for token in tokens {
        match &token {
            TokenTree::Group(group) => {
                let signs = match group.delimiter() {
                    Delimiter::Parenthesis => ["(", ")"],
                    Delimiter::Brace => ["{", "}"],
                    Delimiter::Bracket => ["[", "]"],
                    Delimiter::None => ["", ""],
                };
                put(lines, group.span_open(), signs[0]);
                copy(lines, group.stream());
                put(lines, group.span_close(), signs[1]);
            }
            TokenTree::Ident(ident) => put(lines, ident.span(), &ident.to_string()),
            TokenTree::Punct(punct) => put(lines, punct.span(), &punct.to_string()),
            TokenTree::Literal(_) => {}
        }
    }
}

/// Copies a word, if it stands there: the words of a comment have the place of the whole comment.
fn put(lines: &mut [(Vec<char>, Vec<char>)], span: Span, word: &str) {
    let (line, at) = (span.start().line - 1, span.start().column);
    let word: Vec<char> = word.chars().collect();
    if let Some((from, to)) = lines.get_mut(line)
        && from.get(at..at + word.len()) == Some(&word[..])
        && from.get(at..at + 2) != Some(&['/', '/'])
    {
        to[at..at + word.len()].copy_from_slice(&word);
    }
}

/// What each file uses of the others: the file, and the name that it says first.
pub type Edges<'s> = BTreeMap<&'s str, BTreeMap<&'s str, String>>;

/// The edges between files. A path leads to the file in which its longest part lies.
pub fn edges(files: &[Source]) -> Edges<'_> {
    let places: BTreeMap<Vec<String>, &str> =
        files.iter().filter(|file| file.path != "main.rs").map(|file| (module(&file.path), &*file.path)).collect();
    let mut edges: Edges = BTreeMap::new();
    for file in files {
        let own = edges.entry(&file.path).or_default();
        for (_, path) in &file.paths {
            let mut segments: Vec<String> = path.split("::").map(str::to_owned).collect();
            // The binary calls the library by its name.
            if !matches!(segments.remove(0).as_str(), "crate" | "jalon") {
                continue;
            }
            let place = (0..=segments.len()).rev().find_map(|end| places.get(&segments[..end]));
            if let Some(place) = place.filter(|place| **place != file.path) {
                own.entry(place).or_insert_with(|| path.clone());
            }
        }
    }
    edges
}

/// The shortest ring among the files that count, as its files in their order.
pub fn ring<'s>(edges: &Edges<'s>, counts: impl Fn(&str) -> bool) -> Option<Vec<&'s str>> {
    let mut shortest: Option<Vec<&str>> = None;
    for start in edges.keys().filter(|file| counts(file)) {
        // From each file the nearest way back to it.
        let mut before: BTreeMap<&str, &str> = BTreeMap::new();
        let mut row = vec![*start];
        while !row.is_empty() && !before.contains_key(start) {
            let mut next = Vec::new();
            for file in row {
                for used in edges.get(file).into_iter().flat_map(BTreeMap::keys).filter(|used| counts(used)) {
                    if !before.contains_key(used) {
                        before.insert(used, file);
                        next.push(*used);
                    }
                }
            }
            row = next;
        }
        if !before.contains_key(start) {
            continue;
        }
        let mut ring = vec![*start];
        while let Some(file) = before.get(ring[ring.len() - 1]).filter(|file| *file != start) {
            ring.push(file);
        }
        ring.push(start);
        ring.reverse();
        if shortest.as_ref().is_none_or(|known| ring.len() < known.len()) {
            shortest = Some(ring);
        }
    }
    shortest
}
