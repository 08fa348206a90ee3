//! How phone numbers and e-mails are written, and which look like those of one person.
//!
//! The numbers of a country and the words of a desk are data: `dialogues/contacts/forms.toml`.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use crate::dialogue::{Code, Finding, Sources, readable};
use crate::engine::language::fold::fold;

/// A cell with more letters than this is not searched for a number or an e-mail.
const LONGEST: usize = 300;

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
    /// The number in international form, or the e-mail as it is written.
    pub text: String,
    /// A mobile number, or an e-mail that is not named after a desk, a place or the body itself.
    pub is_personal: bool,
}

/// The forms of the sources; what is wrong with them is found.
pub fn forms(sources: &Sources) -> (Forms, Vec<Finding>) {
    let Some(text) = sources.get(FORMS) else { return (Forms::default(), Vec::new()) };
    if let Some(finding) = readable::too_deep(FORMS, text) {
        return (Forms::default(), vec![finding]);
    }
    match toml::from_str(text) {
        Ok(forms) => (forms, Vec::new()),
        Err(error) => {
            let span = error.span().unwrap_or(0..0);
            let finding = Finding::new(Code::Syntax, FORMS, text, span).with("reason", error.message());
            (Forms::default(), vec![finding])
        }
    }
}

/// What a cell gave: the value to keep, and what was left of the cell, in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Picked {
    pub text: String,
    pub told: Vec<String>,
}

impl Picked {
    /// What a cell gives that is longer than any number or e-mail; None when it is not.
    fn too_long(text: &str, what: &str) -> Option<Self> {
        let told = format!("the {what} has more than {LONGEST} letters, left out");
        (text.chars().count() > LONGEST).then(|| Self { text: String::new(), told: vec![told] })
    }
}

impl Forms {
    /// The number of a cell: the first one that is not a person's own. Other numbers and words (an extension) are left
    /// out and told; a cell without a number gives none.
    pub fn pick_phone(&self, text: &str, keeps_personal: bool) -> Picked {
        if let Some(long) = Picked::too_long(text, "number") {
            return long;
        }
        let (found, rest) = match self.phone(text) {
            Ok(way) => (vec![way], Vec::new()),
            Err(reason) => {
                let (found, rest) = self.numbers(text);
                if found.is_empty() {
                    return Picked { text: String::new(), told: vec![format!("{reason}, left out")] };
                }
                (found, rest)
            }
        };
        let kept = found.iter().find(|way| keeps_personal || !way.is_personal);
        let mut told = Vec::new();
        match kept {
            None => told.push("the number is a mobile one, left out".to_owned()),
            Some(kept) => {
                if found.len() > 1 {
                    told.push(format!("{} numbers, {} is kept and the others are left out", found.len(), kept.text));
                }
                if !rest.is_empty() {
                    told.push(format!("`{}` beside the number {}, left out", rest.join(" "), kept.text));
                }
            }
        }
        Picked { text: kept.map_or(String::new(), |way| way.text.clone()), told }
    }

    /// The whole numbers that stand among other things in a text, and the words beside them.
    fn numbers(&self, text: &str) -> (Vec<Way>, Vec<String>) {
        let (mut found, mut rest): (Vec<Way>, Vec<String>) = (Vec::new(), Vec::new());
        let mut left = text;
        while !left.is_empty() {
            let start = left.find(|sign: char| sign.is_ascii_digit() || sign == '+').unwrap_or(left.len());
            rest.extend(words(&left[..start]));
            left = &left[start..];
            let (run, after) = left.split_at(left.find(|sign: char| !is_of_number(sign)).unwrap_or(left.len()));
            match self.parted(run) {
                Some(numbers) => found.extend(numbers),
                None => {
                    for piece in run.split('/') {
                        match self.parted(piece) {
                            Some(numbers) => found.extend(numbers),
                            None => rest.extend(words(piece)),
                        }
                    }
                }
            }
            left = after;
        }
        (found, rest)
    }

    /// Digits in groups as whole numbers one after the other, with nothing over; otherwise nothing is sure.
    fn parted(&self, run: &str) -> Option<Vec<Way>> {
        let mut found = Vec::new();
        let mut left = run;
        while let Some(start) = left.find(|sign: char| sign.is_ascii_digit() || sign == '+') {
            left = &left[start..];
            let ends = (1..=left.len()).filter(|end| left.is_char_boundary(*end) && is_group_end(left, *end));
            let (way, end) = ends
                .filter(|end| self.is_long(&left[..*end]))
                .find_map(|end| Some((self.phone(&left[..end]).ok()?, end)))?;
            found.push(way);
            left = &left[end..];
        }
        Some(found)
    }

    /// Whether these are the digits of a number of the country: a short number among words is more often an extension,
    /// and of a foreign one nobody can tell where it ends.
    fn is_long(&self, text: &str) -> bool {
        let digits: String = text.chars().filter(|sign| sign.is_ascii_digit() || *sign == '+').collect();
        let digits = digits.strip_prefix("00").map_or(digits.clone(), |rest| format!("+{rest}"));
        match digits.strip_prefix('+') {
            Some(abroad) => self.own_code(abroad).is_some(),
            None => digits.len() == self.phone.trunk.len() + self.phone.digits,
        }
    }

    /// The e-mail of a cell: the first one that is not a person's own. `names` and `name` as for [`Forms::email`].
    pub fn pick_email(&self, text: &str, names: &[&str], name: &str, keeps_personal: bool) -> Picked {
        if let Some(long) = Picked::too_long(text, "e-mail") {
            return long;
        }
        let text = text.strip_prefix("mailto:").unwrap_or(text);
        let (found, is_several) = match self.email(text, names, name) {
            Ok(way) => (vec![way], false),
            Err(reason) => {
                let found: Vec<Way> = mails(text).filter_map(|piece| self.email(piece, names, name).ok()).collect();
                if found.is_empty() {
                    return Picked { text: String::new(), told: vec![format!("{reason}, left out")] };
                }
                (found, true)
            }
        };
        let kept = found.iter().find(|way| keeps_personal || !way.is_personal);
        let told = match kept {
            None => vec!["the e-mail looks like one person’s own, left out".to_owned()],
            Some(kept) if is_several => {
                vec![format!("{} is kept of the e-mail’s cell, the rest is left out", kept.text)]
            }
            Some(_) => Vec::new(),
        };
        Picked { text: kept.map_or(String::new(), |way| way.text.clone()), told }
    }

    /// A number in international form, or why the text is no number.
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
                let is_whole = rest.len() == form.digits && !rest.starts_with(&form.trunk);
                return if is_whole { Ok(self.national(rest)) } else { none("") };
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

    /// An e-mail, or why the text is no e-mail. `names` are words of the row, such as its kind and its town; `name` is
    /// its own name.
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

/// Signs that stand inside a number.
fn is_of_number(sign: char) -> bool {
    sign.is_ascii_digit() || sign.is_whitespace() || "+.-()/".contains(sign)
}

/// Whether a group of digits ends here.
fn is_group_end(text: &str, end: usize) -> bool {
    let ends_in_digit = text[..end].ends_with(|sign: char| sign.is_ascii_digit());
    ends_in_digit && !text[end..].starts_with(|sign: char| sign.is_ascii_digit())
}

/// The words of what stands beside numbers; signs that only separate things are left out.
fn words(text: &str) -> impl Iterator<Item = String> {
    text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).map(str::to_owned)
}

/// The e-mails that a cell may hold: apart by a sign that no e-mail has, or by spaces when each word is one.
fn mails(text: &str) -> impl Iterator<Item = &str> {
    let pieces = text.split([';', ',', '/', '|', '<', '>', '(', ')']).map(str::trim);
    let pieces = pieces.flat_map(|piece| {
        let are_all = piece.split_whitespace().all(|word| word.contains('@'));
        let words = piece.split_whitespace().filter(move |_| are_all);
        words.chain(std::iter::once(piece).filter(move |_| !are_all))
    });
    pieces.map(|piece| piece.strip_prefix("mailto:").unwrap_or(piece))
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
    fn picks_the_number_of_a_cell_and_tells_the_rest() {
        let forms = shipped();
        for (text, kept, told) in [
            ("02 40 00 00 00", "+33 2 40 00 00 00", ""),
            ("NC", "", "`NC` is no phone number: write one number, digits only, left out"),
            ("-", "", "`-` is no phone number, left out"),
            ("néant", "", "`néant` is no phone number: write one number, digits only, left out"),
            ("poste 12", "", "`poste 12` is no phone number: write one number, digits only, left out"),
            (
                "02 40 00 00 00 poste 12",
                "+33 2 40 00 00 00",
                "`poste 12` beside the number +33 2 40 00 00 00, left out",
            ),
            ("Tél. : 02.40.00.00.00", "+33 2 40 00 00 00", "`Tél.` beside the number +33 2 40 00 00 00, left out"),
            (
                "0240000000 / 0611111111",
                "+33 2 40 00 00 00",
                "2 numbers, +33 2 40 00 00 00 is kept and the others are left out",
            ),
            (
                "06 11 11 11 11 ou 02 40 00 00 00",
                "+33 2 40 00 00 00",
                "2 numbers, +33 2 40 00 00 00 is kept and the others are left out; \
                 `ou` beside the number +33 2 40 00 00 00, left out",
            ),
            (
                "02 40 00 00 00 02 40 00 00 01",
                "+33 2 40 00 00 00",
                "2 numbers, +33 2 40 00 00 00 is kept and the others are left out",
            ),
            (
                "+33 (0)2 40 00 00 00, +33 2 40 00 00 01",
                "+33 2 40 00 00 00",
                "2 numbers, +33 2 40 00 00 00 is kept and the others are left out",
            ),
            ("0611111111 / 0622222222", "", "the number is a mobile one, left out"),
            ("240000000", "", "`240000000` is no phone number: has its first 0 been lost?, left out"),
            ("02 40 00 00 00 00", "", "`02 40 00 00 00 00` is no phone number, left out"),
        ] {
            let picked = forms.pick_phone(text, false);
            assert_eq!((picked.text.as_str(), picked.told.join("; ").as_str()), (kept, told), "{text}");
        }
    }

    #[test]
    fn picks_the_e_mail_of_a_cell_and_tells_the_rest() {
        let forms = shipped();
        for (text, kept, told) in [
            ("accueil@asso.fr", "accueil@asso.fr", ""),
            ("NC", "", "`NC` is no e-mail, left out"),
            ("a b@asso.fr", "", "`a b@asso.fr` is no e-mail, left out"),
            ("mailto:accueil@asso.fr", "accueil@asso.fr", ""),
            (
                "Accueil <accueil@asso.fr>",
                "accueil@asso.fr",
                "accueil@asso.fr is kept of the e-mail’s cell, the rest is left out",
            ),
            (
                "m.dupont@asso.fr accueil@asso.fr",
                "accueil@asso.fr",
                "accueil@asso.fr is kept of the e-mail’s cell, the rest is left out",
            ),
            ("m.dupont@asso.fr; p.martin@asso.fr", "", "the e-mail looks like one person’s own, left out"),
        ] {
            let picked = forms.pick_email(text, &[], "A", false);
            assert_eq!((picked.text.as_str(), picked.told.join("; ").as_str()), (kept, told), "{text}");
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
