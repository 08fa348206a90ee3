//! The open question and what is typed to it: the value it takes, and what to say when it takes none.

use super::told::frames_value;
use super::value::{Limits, Parsed, Why, read};
use crate::dialogue::{Ask, ListId, SlotId, SlotKind, StepId};
use crate::engine::case::{About, Value};
use crate::engine::common_ids;
use crate::engine::effect::{Arg, Line};
use crate::engine::language::fold::fold;
use crate::engine::language::number;
use crate::engine::language::vocabulary::Vocabulary;
use crate::engine::turn::lines::entry_of;
use crate::engine::turn::question::{retry, text_of};
use crate::engine::turn::view::View;

/// The slot that is asked: where, which, and for which entry of a list.
pub(super) type SlotRef = (StepId, SlotId, Option<(ListId, u32)>);

/// What the text means as the value of the slot that is asked, and what to say if it means none.
pub(super) fn read_slot(view: &View, text: &str) -> Option<(SlotRef, Parsed, Line)> {
    let (step, slot, entry) = match &view.case.question.as_ref()?.about {
        About::Slot { step, slot, entry } | About::Which { step, slot, entry, .. } => {
            (step.clone(), slot.clone(), entry.clone())
        }
        _ => return None,
    };
    let rules = view.world.dialogue.slots.get(&slot)?;
    if matches!(rules.kind, SlotKind::Choice(_) | SlotKind::OptionOf | SlotKind::YesNo) {
        return None;
    }
    let today = view.today();
    let prompts = view.world.dialogue.step(&step).map_or(&[][..], |step| &step.prompts);
    let prompt = prompts.iter().find(|prompt| match (&prompt.ask, &entry) {
        (Ask::List(list), Some((of, _))) => list == of,
        (Ask::Slot(asked), None) => *asked == slot,
        _ => false,
    });
    let limits =
        prompt.map_or(Limits::default(), |prompt| Limits::of(prompt.earliest.as_ref(), prompt.latest.as_ref(), today));
    let mut reading = read(view.world, view.voice()?, &rules.kind, text, limits, today);
    if matches!(rules.kind, SlotKind::Number { .. })
        && is_another_number(view.voice()?, &text_of(view, rules, &step, &entry), text)
    {
        reading = Parsed::Not(Why::Unclear);
    }
    let mut why = match &reading {
        Parsed::Not(Why::Early(limit)) => Line::new(common_ids::DATE_EARLY).with("limit", Arg::Date(*limit)),
        Parsed::Not(Why::Late(limit)) => Line::new(common_ids::DATE_LATE).with("limit", Arg::Date(*limit)),
        Parsed::Not(Why::Range { min, max }) => {
            Line::new(common_ids::NUMBER_RANGE).with("min", Arg::Number(*min)).with("max", Arg::Number(*max))
        }
        Parsed::Not(Why::Long(max)) => {
            Line::new(common_ids::TEXT_LONG).with("max", Arg::Number(i64::try_from(*max).unwrap_or(i64::MAX)))
        }
        Parsed::Not(Why::Unclear)
            if matches!(rules.kind, SlotKind::Date)
                && !view.has(&format!("{}.retry", text_of(view, rules, &step, &entry))) =>
        {
            Line::new(common_ids::DATE_UNCLEAR)
        }
        _ => retry(view),
    };
    if let (Parsed::Is(value), Some((list, number))) = (&reading, &entry)
        && ends_before_start(view, &slot, list, *number, value)
    {
        reading = Parsed::Not(Why::Range { min: 0, max: 0 });
        why = Line::new(common_ids::END_BEFORE_START);
    }
    Some(((step, slot, entry), reading, why))
}

/// Whether the number of a text is of something else: "39h" is no age, where `.told-not` has "… h".
fn is_another_number(voice: &Vocabulary, id: &str, text: &str) -> bool {
    let folded = voice.spelled(&fold(text));
    let mut words: Vec<&str> = Vec::new();
    for word in folded.split(' ') {
        // "39h" is two words here.
        let (number, unit) = word.split_at(word.find(|sign: char| !sign.is_ascii_digit()).unwrap_or(word.len()));
        words.extend([number, unit].into_iter().filter(|part| !part.is_empty()));
    }
    let frames = voice.phrases(id, "=told-not");
    let numbers = number::all(voice, &words);
    numbers.iter().any(|spoken| frames.iter().any(|frame| frames_value(frame, &words, spoken.at, spoken.words)))
}

/// Whether a period would end before it starts: totals know which slots are its ends.
fn ends_before_start(view: &View, slot: &SlotId, list: &ListId, number: u32, value: &Value) -> bool {
    let Some(entry) = entry_of(&view.case, list, number) else { return false };
    let month = |value: &Value| match value {
        Value::Date(date) => Some((date.year(), date.month(), date.day())),
        Value::Month { year, month } => Some((*year, *month, 0)),
        _ => None,
    };
    view.world.dialogue.totals.values().filter(|total| total.list == *list && total.end == *slot).any(|total| {
        let start = entry.slots.get(&total.start).and_then(month);
        start.zip(month(value)).is_some_and(|(start, end)| end < start)
    })
}
