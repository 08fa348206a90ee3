//! How phone numbers and e-mails are written, and which look like those of one person.
//!
//! The numbers of a country and the words of a desk are data: `dialogues/contacts/forms.toml`.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use crate::dialogue::{Code, Finding, Sources};
use crate::engine::fold::fold;

/// Where the forms are.
pub const FORMS: &str = "dialogues/contacts/forms.toml";

/// The forms of a country.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Forms {
    phone: PhoneForm,
    mail: MailForm,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct PhoneForm {
    /// Code of the country, without `+`.
    country: String,
    /// What stands before a national number.
    trunk: String,
    /// Digits after it.
    digits: usize,
    /// How they are grouped.
    groups: Vec<usize>,
    short: Short,
    /// First digits of the numbers that one person carries.
    mobile: Vec<String>,
    /// Another code to the first digits of the numbers under it.
    overseas: BTreeMap<String, Vec<String>>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Short {
    begins: Vec<String>,
    least: usize,
    most: usize,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct MailForm {
    generic: BTreeSet<String>,
}

/// A value, and whether it looks like that of one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    pub text: String,
    pub is_personal: bool,
}

/// The forms of the sources; what is wrong with them is found.
pub fn forms(sources: &Sources) -> (Forms, Vec<Finding>) {
    let Some(text) = sources.get(FORMS) else { return (Forms::default(), Vec::new()) };
    match toml::from_str(text) {
        Ok(forms) => (forms, Vec::new()),
        Err(error) => {
            let span = error.span().unwrap_or(0..0);
            let finding = Finding::new(Code::Syntax, FORMS, text, span).with("reason", error.message());
            (Forms::default(), vec![finding])
        }
    }
}

impl Forms {
    /// A number in international form, or why it is none.
    pub fn phone(&self, text: &str) -> Result<Way, String> {
        let form = &self.phone;
        let kept: String = text.chars().filter(|sign| sign.is_ascii_digit() || *sign == '+').collect();
        let is_plain =
            text.chars().all(|sign| sign.is_ascii_digit() || sign.is_whitespace() || "+.-()/".contains(sign));
        let none = |why: &str| Err(format!("`{text}` is no phone number{why}"));
        if !is_plain || kept.trim_start_matches('+').contains('+') {
            return none(": write one number, digits only");
        }
        let digits = kept.strip_prefix("00").map_or(kept.clone(), |rest| format!("+{rest}"));
        if let Some(abroad) = digits.strip_prefix('+') {
            if let Some((_, rest)) = self.own_code(abroad) {
                // "+33 (0)5 …" is written by many.
                let rest = if rest.len() > form.digits { rest.strip_prefix(&form.trunk).unwrap_or(rest) } else { rest };
                return if rest.len() == form.digits { Ok(self.national(rest)) } else { none("") };
            }
            let is_long = (8..=15).contains(&abroad.len());
            return if is_long { Ok(Way { text: digits, is_personal: false }) } else { none("") };
        }
        let is_short = (form.short.least..=form.short.most).contains(&digits.len());
        if is_short && form.short.begins.iter().any(|begin| digits.starts_with(begin)) {
            return Ok(Way { text: digits, is_personal: false });
        }
        match digits.strip_prefix(&form.trunk).filter(|rest| rest.len() == form.digits) {
            Some(rest) => Ok(self.national(rest)),
            None if digits.len() == form.digits => none(&format!(": has its first {} been lost?", form.trunk)),
            None => none(""),
        }
    }

    /// The country's own codes: the code and what follows.
    fn own_code<'a>(&self, abroad: &'a str) -> Option<(&str, &'a str)> {
        let codes = std::iter::once(&self.phone.country).chain(self.phone.overseas.keys());
        codes.filter_map(|code| Some((code.as_str(), abroad.strip_prefix(code.as_str())?))).next()
    }

    fn national(&self, rest: &str) -> Way {
        let form = &self.phone;
        let overseas = form.overseas.iter().find(|(_, begins)| begins.iter().any(|begin| rest.starts_with(begin)));
        let code = overseas.map_or(&form.country, |(code, _)| code);
        let mut text = format!("+{code}");
        let mut left = rest;
        // Overseas, the first three digits are said together.
        let first = if overseas.is_some() { 3.min(rest.len()) } else { 0 };
        if first > 0 {
            text.push(' ');
            text.push_str(&left[..first]);
            left = &left[first..];
        }
        let sizes = form.groups.iter().copied().skip(if first > 0 { 2 } else { 0 });
        for size in sizes.chain(std::iter::repeat(2)) {
            if left.is_empty() {
                break;
            }
            let (group, after) = left.split_at(size.clamp(1, left.len()));
            text.push(' ');
            text.push_str(group);
            left = after;
        }
        Way { text, is_personal: form.mobile.iter().any(|begin| rest.starts_with(begin)) }
    }

    /// An e-mail, or why it is none. `names` are words of the row: its kind, its town; `name` is its own name.
    pub fn email(&self, text: &str, names: &[&str], name: &str) -> Result<Way, String> {
        let is_sound = |part: &str| !part.is_empty() && part.chars().all(|sign| sign.is_ascii_graphic() && sign != '@');
        let parts = text.split_once('@').filter(|(local, domain)| {
            is_sound(local)
                && is_sound(domain)
                && domain.contains('.')
                && !domain.starts_with('.')
                && !domain.ends_with('.')
        });
        let Some((local, _)) = parts else { return Err(format!("`{text}` is no e-mail")) };
        Ok(Way { text: text.to_owned(), is_personal: self.is_personal(local, names, name) })
    }

    /// Each word must be one of a desk, of the kind or of the town. A single word may also be one of the name.
    fn is_personal(&self, local: &str, names: &[&str], name: &str) -> bool {
        let folded = fold(local);
        let words: Vec<&str> =
            folded.split(|sign: char| !sign.is_alphabetic()).filter(|word| !word.is_empty()).collect();
        let folded_names: Vec<String> = names.iter().map(|name| fold(name)).collect();
        let mut known: BTreeSet<&str> = self.mail.generic.iter().map(String::as_str).collect();
        known.extend(folded_names.iter().flat_map(|name| name.split(' ')).filter(|word| word.len() > 1));
        let folded_name = fold(name);
        let is_known = |word: &&str| is_made_of(word, &known);
        let is_named = |word: &&str| folded_name.split(' ').any(|one| one == *word);
        match words[..] {
            [] => false,
            [word] => !is_known(&word) && !is_named(&word),
            _ => !(words.iter().any(is_known) && words.iter().all(|word| is_known(word) || is_named(word))),
        }
    }
}

/// Whether a word is one of these, or several written together.
fn is_made_of(word: &str, known: &BTreeSet<&str>) -> bool {
    let mut ends = vec![false; word.len() + 1];
    ends[0] = true;
    for from in 0..word.len() {
        if !ends[from] || !word.is_char_boundary(from) {
            continue;
        }
        for to in from + 1..=word.len() {
            if word.is_char_boundary(to) && known.contains(&word[from..to]) {
                ends[to] = true;
            }
        }
    }
    ends[word.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shipped() -> Forms {
        let (forms, findings) = forms(&crate::adapters::files::builtin());
        assert_eq!(findings, []);
        forms
    }

    #[test]
    fn writes_numbers_in_international_form() {
        let forms = shipped();
        for (text, written) in [
            ("05 49 39 62 02", "+33 5 49 39 62 02"),
            ("05.49.39.62.02", "+33 5 49 39 62 02"),
            ("+33 (0)5 49 39 62 02", "+33 5 49 39 62 02"),
            ("0033549396202", "+33 5 49 39 62 02"),
            ("+33549396202", "+33 5 49 39 62 02"),
            ("0262 12 34 56", "+262 262 12 34 56"),
            ("+262 262 12 34 56", "+262 262 12 34 56"),
            ("0590123456", "+590 590 12 34 56"),
            ("0594123456", "+594 594 12 34 56"),
            ("0596711102", "+596 596 71 11 02"),
            ("+33 692 12 34 56", "+262 692 12 34 56 mobile"),
            ("0692123456", "+262 692 12 34 56 mobile"),
            ("0697123456", "+596 697 12 34 56 mobile"),
            ("06 12 34 56 78", "+33 6 12 34 56 78 mobile"),
            ("+33 7 12 34 56 78", "+33 7 12 34 56 78 mobile"),
            ("3949", "3949"),
            ("36 46", "3646"),
            ("112", "112"),
            ("+32 2 123 45 67", "+3221234567"),
            ("549396202", "`549396202` is no phone number: has its first 0 been lost?"),
            ("05 49 39 62", "`05 49 39 62` is no phone number"),
            ("0549396202 / 0549396203", "`0549396202 / 0549396203` is no phone number"),
            ("voir site", "`voir site` is no phone number: write one number, digits only"),
            ("9999", "`9999` is no phone number"),
        ] {
            let said = match forms.phone(text) {
                Ok(Way { text, is_personal: true }) => format!("{text} mobile"),
                Ok(way) => way.text,
                Err(reason) => reason,
            };
            assert_eq!(said, written, "{text}");
        }
    }

    #[test]
    fn tells_the_desk_from_the_person() {
        let forms = shipped();
        for (text, name, is_personal) in [
            ("accueil@asso.fr", "A", Some(false)),
            ("accueil95@asso.fr", "A", Some(false)),
            ("accueil.rennes@asso.fr", "A", Some(false)),
            ("RENNES@asso.fr", "A", Some(false)),
            ("conseilformation-rennes@asso.fr", "A", Some(false)),
            ("conseil.formation@asso.fr", "A", Some(false)),
            ("the.desk.35@asso.fr", "A", Some(false)),
            ("retravailler@asso.fr", "Retravailler Ouest", Some(false)),
            ("contact.retravailler@asso.fr", "Retravailler Ouest", Some(false)),
            ("marie.dupont@asso.fr", "A", Some(true)),
            ("marie.dupont@asso.fr", "Marie Dupont", Some(true)),
            ("m.dupont@asso.fr", "A", Some(true)),
            ("mdupont@asso.fr", "A", Some(true)),
            ("marie.contact@asso.fr", "A", Some(true)),
            ("dupont@", "A", None),
            ("accueil@asso", "A", None),
            ("a b@asso.fr", "A", None),
        ] {
            let said = forms.email(text, &["the-desk", "Rennes"], name).ok().map(|way| way.is_personal);
            assert_eq!(said, is_personal, "{text} of {name}");
        }
    }
}
