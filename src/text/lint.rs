//! What is wrong with a text: missing, unused, unknown variable, too long, typography, not plain.
//!
//! What a dialogue needs is in `needs`; locales must match it exactly.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::needs::{self, CommonText, Needs};
use super::page::{Body, Entry, HOLE};
use super::plain::{self, Abbreviations, Measure};
use super::vocabulary::GROUP;
use super::{Texts, french};
use crate::dialogue::{Code, Dialogue, Finding, Language, Sources, text_ids};
use crate::engine::language::fold::fold;

/// Characters that a message may have.
const LONGEST_MESSAGE: usize = 4_096;
/// The language whose typography is checked.
const FRENCH: &str = "fr";
/// How ids of findings begin.
const FINDING: &str = "common-finding-";

/// Compares languages with what the dialogue needs. `others` are common ids that other modules say.
pub fn check(
    texts: &Texts,
    languages: &[Language],
    dialogue: &Dialogue,
    sources: &Sources,
    others: &[CommonText],
) -> Vec<Finding> {
    let mut findings = Vec::new();
    for language in languages {
        let needs = needs_of(texts, languages, language, dialogue, others);
        let groups = groups(texts, language);
        missing(texts, language, needs.required(), &needs, sources, &mut findings);
        // What one language says beside what is needed, the others say too.
        let elsewhere = |name: &&str| languages.iter().any(|other| has(texts, other, name));
        missing(texts, language, needs.optional().filter(elsewhere), &needs, sources, &mut findings);
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
                place.frames(&name, body, &groups, &mut findings);
                if is_read_by_candidates(&name) {
                    place.plain(&name, body, &mut findings);
                }
            });
        }
        abbreviations(texts, language, dialogue, sources, &mut findings);
        for (name, entry) in texts.terms(language) {
            let text = sources.get(&entry.file).map_or("", String::as_str);
            let place = Place { file: &entry.file, text, language };
            bodies(name, entry, |name, body| place.words(&name, body, &mut findings));
        }
    }
    findings
}

/// What one language needs.
fn needs_of(
    texts: &Texts,
    languages: &[Language],
    language: &Language,
    dialogue: &Dialogue,
    others: &[CommonText],
) -> Needs {
    let mut needs = Needs::of(dialogue, languages, others);
    needs.glossary(texts.terms(language).map(|(term, _)| term));
    // A centre's folder may leave the words of findings to the ones built in.
    if texts.entries(language).any(|(id, _)| id.starts_with(FINDING)) {
        needs.findings();
    }
    needs
}

fn bodies<'e>(id: &str, entry: &'e Entry, mut visit: impl FnMut(String, &'e Body)) {
    if let Some(body) = &entry.value {
        visit(id.to_owned(), body);
    }
    for (name, body) in &entry.attributes {
        visit(format!("{id}.{name}"), body);
    }
}

/// The groups of words that frames may call by their names.
fn groups<'t>(texts: &'t Texts, language: &Language) -> BTreeSet<&'t str> {
    let names = texts.entries(language).flat_map(|(_, entry)| entry.attributes.keys());
    names.filter_map(|name| name.strip_prefix(GROUP)).collect()
}

fn has(texts: &Texts, language: &Language, name: &str) -> bool {
    let (id, attribute) = name.split_once('.').map_or((name, None), |(id, name)| (id, Some(name)));
    texts.has(language, id, attribute)
}

/// Authors, advisers and operators read the others.
fn is_read_by_candidates(name: &str) -> bool {
    let is_listed = needs::is_typed(name) || name.ends_with(".adviser") || name.ends_with(".full");
    !is_listed && ![FINDING, "common-word-", "common-adviser-"].iter().any(|prefix| name.starts_with(prefix))
}

fn missing<'n>(
    texts: &Texts,
    language: &Language,
    names: impl Iterator<Item = &'n str>,
    needs: &Needs,
    sources: &Sources,
    findings: &mut Vec<Finding>,
) {
    for name in names.filter(|name| !has(texts, language, name)) {
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

    /// Length and typography, for every text that is shown. What is typed is a list of any length.
    fn words(&self, name: &str, body: &Body, findings: &mut Vec<Finding>) {
        if needs::is_typed(name) {
            return;
        }
        let longest = body.variants.iter().map(|words| words.encode_utf16().count()).max().unwrap_or(0);
        if longest > LONGEST_MESSAGE {
            findings.push(self.find(Code::TooLong, body).with("word", name).with("length", longest.to_string()));
        }
        if self.language.as_str() != FRENCH {
            return;
        }
        let slips: BTreeSet<(String, String)> = body.variants.iter().flat_map(|words| french::slips(words)).collect();
        for (piece, good) in slips {
            let shown = piece.replace(HOLE, "…");
            findings.push(self.piece(Code::Typography, body, &piece).with("word", shown).with("good", good));
        }
    }

    /// Names that frames call and that no group has.
    fn frames(&self, name: &str, body: &Body, groups: &BTreeSet<&str>, findings: &mut Vec<Finding>) {
        if ![".around", ".harmless"].iter().any(|end| name.ends_with(end)) {
            return;
        }
        let sides = body.variants.iter().flat_map(|words| words.split(['|', '…'])).map(str::trim);
        let called = sides.filter_map(|side| side.strip_prefix('(')?.strip_suffix(')'));
        for group in called.filter(|group| !groups.contains(group)) {
            let finding = self.piece(Code::UnknownId, body, &format!("({group})")).with("word", group);
            findings.push(finding.near(group, groups.iter().copied()));
        }
    }

    /// Short sentences, short messages, one question, no double negation, for what candidates read.
    fn plain(&self, name: &str, body: &Body, findings: &mut Vec<Finding>) {
        let measures = body.variants.iter().map(|words| Measure::of(words));
        let hard = measures.filter(Measure::is_hard).max_by_key(|measure| (measure.longest, measure.block));
        if let Some(measure) = hard {
            let finding = self.find(Code::NotPlain, body).with("word", name);
            let finding = finding.with("longest", measure.longest.to_string());
            findings.push(finding.with("length", measure.block.to_string()));
        }
        if body.variants.iter().any(|words| plain::questions(words) > 1) {
            findings.push(self.find(Code::TwoQuestions, body).with("word", name));
        }
        if let Some(sentence) = body.variants.iter().find_map(|words| plain::double_negation(self.language, words)) {
            let shown = sentence.replace(HOLE, "…");
            findings.push(self.find(Code::DoubleNegation, body).with("word", name).with("sentence", shown));
        }
    }
}

/// Abbreviations that a file uses before it explains them, in the order in which they are read.
fn abbreviations(
    texts: &Texts,
    language: &Language,
    dialogue: &Dialogue,
    sources: &Sources,
    findings: &mut Vec<Finding>,
) {
    let abbreviations = known_abbreviations(texts, language, dialogue);
    let mut files: BTreeMap<&str, Vec<(String, &Body)>> = BTreeMap::new();
    for (id, entry) in texts.entries(language).filter(|(id, _)| !id.starts_with("glossary-")) {
        bodies(id, entry, |name, body| {
            if is_read_by_candidates(&name) {
                files.entry(&entry.file).or_default().push((name, body));
            }
        });
    }
    for (file, mut bodies) in files {
        bodies.sort_by_key(|(_, body)| body.span.start);
        let mut told = BTreeSet::new();
        for (name, body) in bodies {
            let words = body.variants.join("\n");
            for short in abbreviations.unexplained(&mut told, &words) {
                let text = sources.get(file).map_or("", String::as_str);
                let finding = Finding::new(Code::Unexplained, file, text, body.span.clone());
                findings.push(finding.with("word", short).with("text", &*name));
            }
        }
    }
}

/// Terms with full words are abbreviations; the notice and the first step explain some to everybody.
fn known_abbreviations(texts: &Texts, language: &Language, dialogue: &Dialogue) -> Abbreviations {
    let words = |body: Option<&Body>| body.map(|body| body.variants.join("\n")).unwrap_or_default();
    let mut abbreviations = Abbreviations::default();
    let entries: BTreeMap<&str, &Entry> = texts.entries(language).collect();
    for (term, entry) in texts.terms(language) {
        let full = entries.get(&*text_ids::term(term)).and_then(|entry| entry.attributes.get("full"));
        if let Some(full) = full {
            abbreviations.full.insert(words(entry.value.as_ref()), fold(&words(Some(full))));
        }
    }
    let plain = entries
        .get("common-word-plain")
        .map(|entry| format!("{}|{}", words(entry.value.as_ref()), words(entry.attributes.get("also"))));
    abbreviations.known.extend(plain.unwrap_or_default().split('|').map(|word| word.trim().to_owned()));
    for id in [text_ids::notice(dialogue), text_ids::step(dialogue, &dialogue.start)] {
        let text = fold(&words(entries.get(&*id).and_then(|entry| entry.value.as_ref())));
        let told: Vec<String> = abbreviations
            .full
            .iter()
            .filter(|(_, full)| text.contains(&***full))
            .map(|(short, _)| short.clone())
            .collect();
        abbreviations.known.extend(told);
    }
    abbreviations
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
            (
                "library/topics.ftl",
                "    .also = i want to die\n",
                "    .also = i want to die\n    .group-death = die\n    .around = want … (deaht)\n",
                "33 unknown-id deaht near death",
            ),
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
            ("fr", format!("library-x = {medium}{medium}"), Some("1 not-plain library-x")),
            ("fr", format!("library-x = {medium}Un mot."), None),
            ("fr", format!("library-x = {}", "Un mot. ".repeat(31)), Some("1 not-plain library-x")),
            ("fr", format!("library-x = {}\n\n    {}", "Un mot. ".repeat(20), "Un mot. ".repeat(20)), None),
            ("fr", format!("common-adviser-asked = {long}"), None),
            ("en", format!("library-x = {long}"), Some("1 not-plain library-x")),
            ("en", "library-x = Is it you? Is it me?".into(), Some("1 two-questions library-x")),
            ("en", "library-x = You can’t go without it.".into(), Some("1 double-negation library-x")),
            ("en", "library-x = Bring an ISBN.".into(), Some("1 unexplained ISBN")),
            ("en", format!("library-x = {}", "mot. ".repeat(820)), Some("1 too-long library-x")),
            ("en", format!("library-x = {}", "😀".repeat(2_050)), Some("1 too-long library-x")),
        ] {
            let mut sources = sources();
            let path = EXTRA.replace("/en/", &format!("/{language}/"));
            sources.insert(path.clone(), format!("{text}\n"));
            let mut found = wrong(&sources, language);
            found.retain(|(file, line)| {
                *file == path && !["missing", "unused", "unknown"].iter().any(|code| line.contains(code))
            });
            let mut found: Vec<&str> = found.iter().map(|(_, line)| line.as_str()).collect();
            // What is too long for a message is too long to read as well.
            if found.iter().any(|line| line.contains("too-long")) {
                found.retain(|line| !line.contains("not-plain"));
            }
            assert_eq!(found, finding.into_iter().collect::<Vec<_>>(), "{}", &text[..text.len().min(80)]);
        }
    }
}
