//! Which facts rows may test, and which values each of them may have.

use super::page::Page;
use crate::dialogue::finding::Code;
use crate::dialogue::ids::{SlotId, ValueId};
use crate::dialogue::model::{Dialogue, SlotKind};
use crate::dialogue::raw::Word;

/// Facts that the engine computes for every dialogue, with their values.
const ENGINE: [(&str, &[&str]); 2] =
    [("documents", &["complete", "missing"]), ("reminders", &["none", "some", "exhausted"])];

/// The names of all facts.
pub fn names(dialogue: &Dialogue, deadlines: &[String]) -> Vec<String> {
    let mut names = deadlines.to_vec();
    names.extend(dialogue.slots.keys().map(|id| id.0.clone()));
    names.extend(dialogue.derived.keys().map(|id| id.0.clone()));
    names.extend(dialogue.bands.keys().map(|id| id.0.clone()));
    names.extend(dialogue.lists.keys().map(|id| id.0.clone()));
    names.extend(dialogue.assessments.keys().map(|id| id.0.clone()));
    names.extend(dialogue.wishes.iter().map(|id| id.0.clone()));
    names.extend(ENGINE.iter().map(|(name, _)| (*name).to_owned()));
    names.extend(["qualification", "step"].map(str::to_owned));
    names
}

/// The closed values of a fact; `None` when it has none that can be listed.
pub fn values(dialogue: &Dialogue, deadlines: &[String], fact: &str) -> Option<Vec<ValueId>> {
    let list = |words: &[&str]| Some(words.iter().map(|word| ValueId::from(*word)).collect());
    if let Some(slot) = dialogue.slots.get(fact) {
        let mut values = match &slot.kind {
            SlotKind::Choice(values) => values.clone(),
            SlotKind::OptionOf => dialogue.qualifications.values().flat_map(|sheet| sheet.options.clone()).collect(),
            SlotKind::YesNo => vec!["oui".into(), "non".into()],
            _ => vec!["known".into()],
        };
        values.push("unknown".into());
        return Some(values);
    }
    if let Some(derived) = dialogue.derived.get(fact) {
        return Some(derived.values.clone());
    }
    if let Some(band) = dialogue.bands.get(fact) {
        let values = band.values.iter().map(|(value, _)| value.clone());
        return Some(values.chain([ValueId::from("unknown")]).collect());
    }
    if dialogue.lists.contains_key(fact) {
        return list(&["none", "some"]);
    }
    if dialogue.assessments.contains_key(fact) {
        return list(&["none", "some", "complete"]);
    }
    if deadlines.iter().any(|deadline| deadline == fact) {
        return list(&["open", "soon", "passed"]);
    }
    if dialogue.wishes.iter().any(|wish| wish.as_str() == fact) {
        return list(&[Dialogue::WISHED]);
    }
    if fact == "step" {
        return Some(dialogue.steps.iter().map(|step| ValueId(step.id.0.clone())).collect());
    }
    if fact == "qualification" {
        return Some(dialogue.qualifications.keys().map(|id| ValueId(id.0.clone())).collect());
    }
    ENGINE.iter().find(|(name, _)| *name == fact).and_then(|(_, words)| list(words))
}

/// The word for the kind of a slot, as the files have it.
pub fn kind(dialogue: &Dialogue, slot: &str) -> Option<&'static str> {
    Some(match dialogue.slots.get(slot)?.kind {
        SlotKind::Choice(_) => "choice",
        SlotKind::Date => "date",
        SlotKind::Lookup(_) => "lookup",
        SlotKind::Month => "month",
        SlotKind::Number { .. } => "number",
        SlotKind::OptionOf => "option",
        SlotKind::Text { .. } => "text",
        SlotKind::YesNo => "yes-no",
    })
}

/// A slot that is declared and of one of these kinds.
pub fn slot_of(page: &mut Page, dialogue: &Dialogue, slot: &Word, kinds: &[&str]) {
    if page.known(Code::UnknownSlot, slot, dialogue.slots.keys().map(SlotId::as_str)) {
        let own = kind(dialogue, slot.get_ref()).unwrap_or_default();
        if !kinds.contains(&own) {
            let finding = page.about(Code::WrongKind, slot);
            finding.args.insert("kind".into(), own.into());
            finding.args.insert("wanted".into(), kinds.join(", "));
        }
    }
}
