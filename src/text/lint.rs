//! What is wrong with a text: missing, unused, unknown variable, too long, typography, not plain.
//!
//! What a dialogue needs is in `needs`; locales must match it exactly.

use std::collections::BTreeSet;
use std::ops::Range;

use super::needs::Needs;
use super::page::{Body, Entry, HOLE};
use super::{Texts, french};
use crate::dialogue::{Code, Dialogue, Finding, Language, Sources};

/// Characters that a message may have.
const LONGEST_MESSAGE: usize = 4_096;
/// Words that a sentence may have.
const LONGEST_SENTENCE: usize = 20;
/// Words that a message may have before a break.
const LONGEST_TEXT: usize = 60;
/// Words that the sentences of a longer text may have on average.
const MEAN_SENTENCE: usize = 12;
/// The language whose typography is checked, and whose candidate texts must be plain.
const FRENCH: &str = "fr";
/// How ids of findings begin.
const FINDING: &str = "common-finding-";

/// Compares languages with what the dialogue needs. `others` are common ids that other modules say.
pub fn check(
    texts: &Texts,
    languages: &[Language],
    dialogue: &Dialogue,
    sources: &Sources,
    others: &[&str],
) -> Vec<Finding> {
    let mut findings = Vec::new();
    for language in languages {
        let needs = needs(texts, languages, language, dialogue, others);
        missing(texts, language, &needs, sources, &mut findings);
        for (id, entry) in texts.entries(language) {
            let text = sources.get(&entry.file).map_or("", String::as_str);
            let place = Place { file: &entry.file, text, language };
            let unused = |name: &str, span: &Range<usize>| {
                let finding = Finding::new(Code::UnusedText, place.file, text, span.clone()).with("word", name);
                finding.near(name, needs.required().filter(|name| !has(texts, language, name)))
            };
            if !needs.knows_of(id) {
                findings.push(unused(id, &entry.span));
            }
            bodies(id, entry, |name, body| {
                if needs.knows_of(id) && !needs.knows(&name) {
                    findings.push(unused(&name, &body.span));
                } else if let Some(given) = needs.given(&name) {
                    place.variables(&name, body, given, &mut findings);
                }
                place.words(&name, body, &mut findings);
                if is_read_by_candidates(&name) {
                    place.plain(&name, body, &mut findings);
                }
            });
        }
        for (name, entry) in texts.terms(language) {
            let text = sources.get(&entry.file).map_or("", String::as_str);
            let place = Place { file: &entry.file, text, language };
            bodies(name, entry, |name, body| place.words(&name, body, &mut findings));
        }
    }
    findings
}

/// What one language needs.
fn needs(texts: &Texts, languages: &[Language], language: &Language, dialogue: &Dialogue, others: &[&str]) -> Needs {
    let mut needs = Needs::of(dialogue, languages, others);
    needs.glossary(texts.terms(language).map(|(term, _)| term));
    // A centre's folder may leave the words of findings to the ones built in.
    if texts.entries(language).any(|(id, _)| id.starts_with(FINDING)) {
        needs.findings();
    }
    needs
}

fn bodies(id: &str, entry: &Entry, mut visit: impl FnMut(String, &Body)) {
    if let Some(body) = &entry.value {
        visit(id.to_owned(), body);
    }
    for (name, body) in &entry.attributes {
        visit(format!("{id}.{name}"), body);
    }
}

fn has(texts: &Texts, language: &Language, name: &str) -> bool {
    let (id, attribute) = name.split_once('.').map_or((name, None), |(id, name)| (id, Some(name)));
    texts.has(language, id, attribute)
}

/// Authors, advisers and operators read the others.
fn is_read_by_candidates(name: &str) -> bool {
    let is_listed = name.ends_with("also") || name.ends_with(".command");
    !is_listed && ![FINDING, "common-word-", "common-adviser-"].iter().any(|prefix| name.starts_with(prefix))
}

fn missing(texts: &Texts, language: &Language, needs: &Needs, sources: &Sources, findings: &mut Vec<Finding>) {
    for name in needs.required().filter(|name| !has(texts, language, name)) {
        let id = name.split('.').next().unwrap_or(name);
        // A text whose id is there lacks an attribute: shown there.
        let finding = match texts.entries(language).find(|(known, _)| *known == id) {
            Some((_, entry)) => {
                let text = sources.get(&entry.file).map_or("", String::as_str);
                Finding::new(Code::MissingText, &entry.file, text, entry.span.clone())
            }
            None => Finding::new(Code::MissingText, &format!("locales/{language}"), "", 0..0)
                .near(id, texts.entries(language).map(|(known, _)| known).filter(|known| !needs.knows(known))),
        };
        findings.push(finding.with("word", name));
    }
}

/// A file and its language, for findings.
struct Place<'a> {
    file: &'a str,
    text: &'a str,
    language: &'a Language,
}

impl Place<'_> {
    fn find(&self, code: Code, body: &Body) -> Finding {
        Finding::new(code, self.file, self.text, body.span.clone())
    }

    /// Where exactly a piece of the words stands; at the name of the text if it was put together.
    fn piece(&self, code: Code, body: &Body, piece: &str) -> Finding {
        let words = self.text.get(body.span.start..body.end).unwrap_or_default();
        match words.find(piece) {
            Some(at) => {
                let start = body.span.start + at;
                Finding::new(code, self.file, self.text, start..start + piece.len())
            }
            None => self.find(code, body),
        }
    }

    fn variables(&self, name: &str, body: &Body, given: &BTreeSet<String>, findings: &mut Vec<Finding>) {
        for variable in body.variables.difference(given) {
            let finding = self.find(Code::UnknownVariable, body).with("word", &**variable).with("text", name);
            findings.push(finding.near(variable, given.iter().map(String::as_str)));
        }
    }

    /// Length and typography, for every text.
    fn words(&self, name: &str, body: &Body, findings: &mut Vec<Finding>) {
        let longest = body.variants.iter().map(|words| words.encode_utf16().count()).max().unwrap_or(0);
        if longest > LONGEST_MESSAGE {
            findings.push(self.find(Code::TooLong, body).with("word", name).with("length", longest.to_string()));
        }
        if self.language.as_str() != FRENCH || name.ends_with("also") {
            return;
        }
        let slips: BTreeSet<(String, String)> = body.variants.iter().flat_map(|words| french::slips(words)).collect();
        for (piece, good) in slips {
            let shown = piece.replace(HOLE, "…");
            findings.push(self.piece(Code::Typography, body, &piece).with("word", shown).with("good", good));
        }
    }

    /// Short sentences and short messages, for what candidates read.
    fn plain(&self, name: &str, body: &Body, findings: &mut Vec<Finding>) {
        if self.language.as_str() != FRENCH {
            return;
        }
        let hard = body.variants.iter().filter_map(|words| hardness(words)).max();
        if let Some((longest, block)) = hard {
            let finding = self.find(Code::NotPlain, body).with("word", name);
            findings.push(finding.with("longest", longest.to_string()).with("length", block.to_string()));
        }
    }
}

/// The words of the longest sentence and of the longest paragraph of a text that is hard to read.
fn hardness(words: &str) -> Option<(usize, usize)> {
    let sentences: Vec<usize> = sentences(words).map(count).filter(|count| *count > 0).collect();
    let all: usize = sentences.iter().sum();
    let longest = sentences.iter().copied().max().unwrap_or(0);
    let is_tiring = sentences.len() > 2 && all > MEAN_SENTENCE * sentences.len();
    let block = words.split("\n\n").map(count).max().unwrap_or(0);
    (longest > LONGEST_SENTENCE || is_tiring || block > LONGEST_TEXT).then_some((longest, block))
}

/// A mark ends a sentence when a space follows: not inside a number or an address.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut start = 0;
    let mut ends: Vec<usize> = Vec::new();
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let is_last = letters.peek().is_none_or(|(_, next)| next.is_whitespace());
        if letter == '\n' || matches!(letter, '.' | '?' | '!' | ';' | ':' | '…') && is_last {
            ends.push(at + letter.len_utf8());
        }
    }
    ends.push(text.len());
    ends.into_iter().map(move |end| &text[std::mem::replace(&mut start, end)..end])
}

fn count(text: &str) -> usize {
    let is_word = |word: &&str| word.contains(|letter: char| letter.is_alphanumeric() || letter == HOLE);
    text.split_whitespace().filter(is_word).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialogue::check as check_dialogue;

    const EXTRA: &str = "locales/en/extra.ftl";

    /// The foreign dialogue of the tests with its English, and the common texts.
    fn sources() -> Sources {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/foreign");
        let mut sources: Sources =
            crate::adapters::files::folder(&folder.join("dialogues"), &folder.join("locales")).expect("it can be read");
        for (path, text) in crate::adapters::files::builtin() {
            if path == "locales/en/common.ftl" || path == "locales/en/findings.ftl" {
                sources.entry(path).or_insert(text);
            }
        }
        sources
    }

    /// What is wrong in one language, a line each: code, the line in its file, and the word.
    fn wrong(sources: &Sources, language: &str) -> Vec<(String, String)> {
        let dialogue = check_dialogue(sources).dialogue.expect("the foreign dialogue is clean");
        let (texts, mut findings) = Texts::load(sources);
        findings.extend(check(&texts, &[language.into()], &dialogue, sources, crate::app::COMMON));
        let lines = findings.into_iter().map(|finding| {
            let word = finding.args.get("word").map(String::as_str).unwrap_or_default();
            let near = finding.near.map(|near| format!(" near {near}")).unwrap_or_default();
            (finding.file, format!("{} {} {word}{near}", finding.line, finding.code.word()))
        });
        lines.collect()
    }

    #[test]
    fn finds_what_does_not_match_the_dialogue() {
        let nothing: [(String, String); 0] = [];
        assert_eq!(wrong(&sources(), "en"), nothing);
        for (file, from, to, finding) in [
            // The place of a text that has lost an attribute is the text; of one that is gone, the language.
            ("library/loan.ftl", "    .label = Card\n", "", "5 missing library-loan-card.label"),
            (
                "library/loan.ftl",
                "library-loan-card =",
                "library-loan-carb =",
                "1 missing library-loan-card near library-loan-carb",
            ),
            (
                "library/loan.ftl",
                "library-loan-card =",
                "library-loan-carb =",
                "5 unused library-loan-carb near library-loan-card",
            ),
            (
                "library/loan.ftl",
                ".choice-received =",
                ".choice-receive =",
                "7 unused library-loan-card.choice-receive near library-loan-card.choice-received",
            ),
            (
                "library/loan.ftl",
                ".choice-received-also",
                ".choice-lost-also",
                "8 unused library-loan-card.choice-lost-also",
            ),
            ("library/loan.ftl", "kept until { $date }", "kept until { $dat }", "17 unknown-variable dat near date"),
            // A label is said as it is: it knows nothing of the case.
            ("library/loan.ftl", ".label = Card", ".label = { $date }", "6 unknown-variable date"),
            ("library/loan.ftl", "Your { -card }", "Your { -cart }", "1 unknown-id -cart near -card"),
            ("glossary.ftl", "glossary-card", "glossary-cord", "2 unused glossary-cord near glossary-card"),
            ("glossary.ftl", "    .title = Library card\n", "", "2 missing glossary-card.title"),
            ("common.ftl", "common-word-not =", "common-word-nicht =", "0 missing common-word-not"),
            ("common.ftl", "{ $adviser }", "{ $advisor }", "0 unknown-variable advisor near adviser"),
            ("findings.ftl", "common-finding-unused =", "common-finding-used =", "0 missing common-finding-unused"),
        ] {
            let mut sources = sources();
            let path = format!("locales/en/{file}");
            let text = sources.get(&path).cloned().unwrap_or_default();
            assert!(text.contains(from), "{path} no longer has {from}");
            sources.insert(path.clone(), text.replacen(from, to, 1));
            let wrong = wrong(&sources, "en");
            let same = |line: &str| {
                let words = |line: &str| line.split_once(' ').map_or(String::new(), |(_, words)| words.to_owned());
                // Line numbers of shared files move: 0 stands for any.
                line == finding || finding.starts_with("0 ") && words(line).starts_with(&words(finding))
            };
            assert!(wrong.iter().any(|(_, line)| same(line)), "{path}: {to}: {wrong:#?}");
        }
    }

    #[test]
    fn reads_as_a_candidate_does() {
        let long = "mot ".repeat(21);
        let medium = "Un deux trois quatre cinq six sept huit neuf dix onze douze treize. ";
        for (language, text, finding) in [
            ("fr", "library-x = Ça va ?".to_owned(), Some("1 typography  ?")),
            ("fr", "library-x = Bien\n    .y = L'étape".into(), Some("2 typography L'é")),
            ("fr", "-library = l'étape".into(), Some("1 typography l'é")),
            ("fr", "library-x = { $n }:".into(), Some("1 typography …:")),
            ("en", "library-x = It's fine: isn't it?".into(), None),
            ("fr", "library-x = Ça va\u{202f}? Voir exemple.org.".into(), None),
            ("fr", format!("library-x = {long}"), Some("1 not-plain library-x")),
            ("fr", format!("library-x = a. b. {}", "{ $n } ".repeat(21)), Some("1 not-plain library-x")),
            ("fr", format!("library-x = {medium}{medium}{medium}"), Some("1 not-plain library-x")),
            ("fr", format!("library-x = {medium}{medium}"), None),
            ("fr", format!("library-x = {}", "Un mot. ".repeat(31)), Some("1 not-plain library-x")),
            ("fr", format!("library-x = {}\n\n    {}", "Un mot. ".repeat(20), "Un mot. ".repeat(20)), None),
            ("fr", format!("common-adviser-asked = {long}"), None),
            ("en", format!("library-x = {long}"), None),
            ("en", format!("library-x = {}", "mot ".repeat(1_025)), Some("1 too-long library-x")),
            ("en", format!("library-x = {}", "😀".repeat(2_050)), Some("1 too-long library-x")),
        ] {
            let mut sources = sources();
            let path = EXTRA.replace("/en/", &format!("/{language}/"));
            sources.insert(path.clone(), format!("{text}\n"));
            let mut found = wrong(&sources, language);
            found.retain(|(file, line)| {
                *file == path && !["missing", "unused", "unknown"].iter().any(|code| line.contains(code))
            });
            let found: Vec<&str> = found.iter().map(|(_, line)| line.as_str()).collect();
            assert_eq!(found, finding.into_iter().collect::<Vec<_>>(), "{text}");
        }
    }
}
