//! Typed words: an answer, a wish, or neither. Answers go first, then wishes; nothing is guessed.

use super::advance::missed;
use super::answer::{Limits, Reading, Why, read};
use super::ask::{Offered, Pick, entry_of};
use super::calendar::shift;
use super::case::{About, Hand, Private, Value};
use super::draft::{Draft, slot_text};
use super::effect::{Arg, Effect, Line, Part};
use super::fold::fold;
use super::status;
use super::walk;
use super::wish::{self, Offer};
use super::words;
use super::world::Intent;
use crate::dialogue::{Ask, Language, ListId, SlotId, SlotKind, StepId, Toward};

/// How many kinds of contact the full answer names.
const CONTACTS: usize = 4;
/// Longest text that is looked at; more is no answer to anything that is asked.
const LONGEST: usize = 4_096;

/// The candidate typed something while the bot speaks. `away`: they were gone for long.
pub(super) fn typed(draft: &mut Draft, text: &str, away: bool) {
    let text: String = text.chars().take(LONGEST).collect();
    let folded = folded_with_sign(&text);
    let offers = draft.offers();
    let options: Vec<Offer<usize>> = offers
        .iter()
        .enumerate()
        .map(|(index, offered)| Offer {
            value: index,
            number: offered.offer.number,
            phrases: offered.offer.phrases.clone(),
        })
        .collect();
    let pick = |index: &usize| offers[*index].offer.value.clone();
    if let Some(pick) = wish::exact(&options, &folded).map(pick) {
        return walk::picked(draft, pick);
    }
    if let Some(papers) = several_papers(draft, &options, &folded, &pick) {
        return papers;
    }
    let Some(voice) = draft.voice() else { return missed(draft, Line::new(words::MISS)) };
    if let Some(intent) = wish::intent(voice, &folded) {
        return granted(draft, intent, away);
    }
    if let Some(language) = named_language(draft, &folded) {
        return walk::set_language(draft, language);
    }
    let reading = read_slot(draft, &text);
    match &reading {
        Some((_, Reading::Is(Value::Text(_)), _)) | None => {}
        Some((place, Reading::Is(value), _)) => {
            let (step, slot, entry) = place.clone();
            return walk::set(draft, step, slot, entry, value.clone());
        }
        Some((place, Reading::Several(candidates), _)) => {
            let (step, slot, entry) = place.clone();
            return draft.ask(About::Which { step, slot, entry, candidates: candidates.clone() }, None);
        }
        Some((_, Reading::Not(Why::Unclear | Why::Long(_)), _)) => {}
        Some((_, Reading::Not(_), why)) => return missed(draft, why.clone()),
    }
    if let Some(index) = wish::close(voice, &options, &folded) {
        let Offered { label, offer, .. } = &offers[*index];
        if matches!(offer.value, Pick::Value(_)) {
            // Not typed as it stands: say what was understood, so that it can be taken back.
            draft.add(Line::new(words::NOTED).with("answer", Arg::Line(label.clone())));
        }
        return walk::picked(draft, offer.value.clone());
    }
    if let Some(intent) = wish::close_intent(voice, &folded) {
        return granted(draft, intent, away);
    }
    if draft.case.question.as_ref().is_some_and(|question| question.about == About::Nudge) {
        // A reminder stands before the question that it is about: the answer may be for that one.
        walk::settle_quietly(draft);
        if draft.case.question.is_some() {
            return typed(draft, &text, away);
        }
    }
    match reading {
        Some(((step, slot, entry), Reading::Is(value), _)) => walk::set(draft, step, slot, entry, value),
        _ if away => {
            status::all(draft);
            draft.repeat();
        }
        Some((_, _, why)) => missed(draft, why),
        None => {
            let why = retry(draft);
            missed(draft, why);
        }
    }
}

/// The folded text; a sign before a number stays, so that "-1" is not the first answer.
fn folded_with_sign(text: &str) -> String {
    let folded = fold(text);
    let rest = text.trim_start().strip_prefix(['-', '\u{2212}', '+']);
    if rest.is_some_and(|rest| rest.starts_with(|letter: char| letter.is_ascii_digit())) {
        return format!("± {folded}");
    }
    folded
}

/// Several numbers at once tick several papers: "1, 3 et 4".
fn several_papers(
    draft: &mut Draft,
    options: &[Offer<usize>],
    folded: &str,
    pick: &dyn Fn(&usize) -> Pick,
) -> Option<()> {
    let step = match &draft.case.question.as_ref()?.about {
        About::Papers { step } => step.clone(),
        _ => return None,
    };
    let numbers: Vec<u16> = folded.split(' ').filter_map(|word| word.parse().ok()).collect();
    let is_a_list = numbers.len() > 1 && folded.split(' ').filter(|word| word.len() > 2).count() == 0;
    if !is_a_list {
        return None;
    }
    let mut papers = Vec::new();
    for number in numbers {
        let option = options.iter().find(|option| option.number == Some(number))?;
        match pick(&option.value) {
            Pick::Paper(paper) => papers.push(paper),
            _ => return None,
        }
    }
    papers.dedup();
    walk::tick(draft, &step, papers);
    Some(())
}

type Place = (StepId, SlotId, Option<(ListId, u32)>);

/// What the text means as the value of the slot that is asked, and what to say if it means none.
fn read_slot(draft: &Draft, text: &str) -> Option<(Place, Reading, Line)> {
    let (step, slot, entry) = match &draft.case.question.as_ref()?.about {
        About::Slot { step, slot, entry } | About::Which { step, slot, entry, .. } => {
            (step.clone(), slot.clone(), entry.clone())
        }
        _ => return None,
    };
    let rules = draft.world.dialogue.slots.get(&slot)?;
    if matches!(rules.kind, SlotKind::Choice(_) | SlotKind::OptionOf | SlotKind::YesNo) {
        return None;
    }
    let today = draft.today();
    let prompts = draft.world.dialogue.step(&step).map_or(&[][..], |step| &step.prompts);
    let prompt = prompts.iter().find(|prompt| match (&prompt.ask, &entry) {
        (Ask::List(list), Some((of, _))) => list == of,
        (Ask::Slot(asked), None) => *asked == slot,
        _ => false,
    });
    let limits =
        prompt.map_or(Limits::default(), |prompt| Limits::of(prompt.earliest.as_ref(), prompt.latest.as_ref(), today));
    let mut reading = read(draft.world, draft.voice()?, &rules.kind, text, limits, today);
    let mut why = match &reading {
        Reading::Not(Why::Early(limit)) => Line::new(words::DATE_EARLY).with("limit", Arg::Date(*limit)),
        Reading::Not(Why::Late(limit)) => Line::new(words::DATE_LATE).with("limit", Arg::Date(*limit)),
        Reading::Not(Why::Range { min, max }) => {
            Line::new(words::NUMBER_RANGE).with("min", Arg::Number(*min)).with("max", Arg::Number(*max))
        }
        Reading::Not(Why::Long(max)) => {
            Line::new(words::TEXT_LONG).with("max", Arg::Number(i64::try_from(*max).unwrap_or(i64::MAX)))
        }
        Reading::Not(Why::Unclear)
            if matches!(rules.kind, SlotKind::Date)
                && !draft.has(&format!("{}.retry", text_of(draft, rules, &step, &entry))) =>
        {
            Line::new(words::DATE_UNCLEAR)
        }
        _ => retry(draft),
    };
    if let (Reading::Is(value), Some((list, number))) = (&reading, &entry) {
        if ends_before_start(draft, &slot, list, *number, value) {
            reading = Reading::Not(Why::Range { min: 0, max: 0 });
            why = Line::new(words::END_BEFORE_START);
        }
    }
    Some(((step, slot, entry), reading, why))
}

fn text_of(draft: &Draft, slot: &crate::dialogue::Slot, step: &StepId, entry: &Option<(ListId, u32)>) -> String {
    slot_text(draft.world, slot, Some((step, entry.as_ref().map(|(list, _)| list))))
}

/// Whether a period would end before it starts: totals know which slots are its ends.
fn ends_before_start(draft: &Draft, slot: &SlotId, list: &ListId, number: u32, value: &Value) -> bool {
    let Some(entry) = entry_of(&draft.case, list, number) else { return false };
    let month = |value: &Value| match value {
        Value::Date(date) => Some((date.year(), date.month(), date.day())),
        Value::Month { year, month } => Some((*year, *month, 0)),
        _ => None,
    };
    draft.world.dialogue.totals.values().filter(|total| total.list == *list && total.end == *slot).any(|total| {
        let start = entry.slots.get(&total.start).and_then(month);
        start.zip(month(value)).is_some_and(|(start, end)| end < start)
    })
}

/// The id of the text that asks the open question, when it is one of the dialogue's own.
fn question_text(draft: &Draft) -> Option<String> {
    match &draft.case.question.as_ref()?.about {
        About::Slot { step, slot, entry } => {
            draft.world.dialogue.slots.get(slot).map(|slot| text_of(draft, slot, step, entry))
        }
        About::Papers { step } => Some(format!("{}-{}-documents", draft.world.dialogue.id, step)),
        About::Assess { step, assessment, .. } => Some(format!("{}-{}-{}", draft.world.dialogue.id, step, assessment)),
        _ => None,
    }
}

/// What to say when an answer was not understood: the question's own words, or the common ones.
fn retry(draft: &Draft) -> Line {
    match question_text(draft).map(|id| format!("{id}.retry")).filter(|id| draft.has(id)) {
        Some(id) => draft.line(&id),
        None => Line::new(words::MISS),
    }
}

/// A language called by its name, in any language.
fn named_language(draft: &Draft, folded: &str) -> Option<Language> {
    let names = |language: &Language| {
        draft.world.voices.values().any(|voice| {
            let names = voice.choices.get(words::LANGUAGE).and_then(|names| names.get(language.as_str()));
            names.is_some_and(|names| names.iter().any(|name| name == folded))
        })
    };
    draft.world.languages.iter().find(|language| names(language)).cloned()
}

/// A wish understood at any step.
fn granted(draft: &mut Draft, intent: Intent, away: bool) {
    match intent {
        Intent::Back => super::amend::back(draft),
        Intent::Change => {
            if super::ask::changeable(draft.world, &draft.case).is_empty() {
                draft.add(Line::new(words::CHANGE_NOTHING));
                draft.repeat();
            } else {
                draft.ask(About::Change, None);
            }
        }
        Intent::Contact => {
            status::contacts(draft, CONTACTS);
            draft.flush();
            draft.repeat();
        }
        Intent::Data => {
            draft.add(Line::new(words::DATA));
            draft.parts.push(Part::Export);
            draft.flush();
            draft.repeat();
        }
        Intent::Erase => draft.ask(About::Erase, None),
        Intent::Hello if away => {
            status::all(draft);
            draft.repeat();
        }
        Intent::Hello => {
            draft.add(Line::new(words::HELLO));
            status::place(draft);
            draft.repeat();
        }
        Intent::Help => {
            help(draft);
            draft.repeat();
        }
        Intent::Human => {
            let role = draft.role();
            walk::hand_off(draft, role);
            draft.flush();
        }
        Intent::Language => draft.ask(About::Language, None),
        Intent::Missing => {
            status::missing(draft);
            status::dates(draft);
            draft.flush();
            draft.repeat();
        }
        Intent::Pause => pause(draft),
        Intent::Repeat if draft.case.question.is_none() => status::all(draft),
        Intent::Repeat => draft.repeat(),
        Intent::Resume => {
            draft.case.paused = None;
            draft.case.stopped = false;
            draft.case.reminders.values_mut().for_each(|nag| nag.closed = false);
            draft.add(Line::new(words::RESUMED));
            draft.repeat();
        }
        Intent::StopReminders => {
            draft.case.stopped = true;
            draft.add(Line::new(words::STOPPED));
            draft.flush();
        }
        Intent::Thanks => {
            draft.add(Line::new(words::THANKS));
            draft.flush();
        }
        Intent::Where => {
            status::all(draft);
            draft.repeat();
        }
    }
}

/// The help of the open question, then what can be asked at any moment.
fn help(draft: &mut Draft) {
    if let Some(id) = question_text(draft).map(|id| format!("{id}.help")).filter(|id| draft.has(id)) {
        let line = draft.line(&id);
        draft.add(line);
    }
    paper_helps(draft);
    draft.add(Line::new(words::HELP));
    draft.flush();
}

/// What counts, for each paper that the open question lists.
fn paper_helps(draft: &mut Draft) {
    let is_about_papers = matches!(draft.case.question.as_ref().map(|q| &q.about), Some(About::Papers { .. }));
    if !is_about_papers {
        return;
    }
    let items = super::checklist::items(draft.world, &draft.case, draft.step(), draft.now);
    let mut ids: Vec<String> = Vec::new();
    for item in super::checklist::open(&items) {
        let id = format!("{}-{}-document-{}", draft.world.dialogue.id, item.paper.step, item.paper.document);
        if draft.has(&format!("{id}.help")) && !ids.contains(&id) {
            ids.push(id);
        }
    }
    let line = |id: &String| {
        let help = draft.line(&format!("{id}.help"));
        Line::new(words::PAPER_HELP).with("paper", Arg::Line(Line::new(&**id))).with("help", Arg::Line(help))
    };
    let lines: Vec<Line> = ids.iter().map(line).collect();
    if !lines.is_empty() {
        draft.parts.push(Part::Bullets(lines));
    }
}

fn pause(draft: &mut Draft) {
    let calendar = draft.calendar();
    let day = shift(draft.today(), draft.world.dialogue.calendar.pause, Toward::After);
    let day = calendar.working(day, Toward::After);
    draft.case.paused = Some(calendar.usual(day));
    draft.add(Line::new(words::PAUSED).with("date", Arg::Date(day)));
    draft.flush();
}

/// While an adviser speaks, words go to the adviser; erasing and pausing stay in the person's hand.
pub(super) fn while_held(draft: &mut Draft, text: Private<String>) {
    let folded = fold(&text.0);
    let is_erasing = draft.case.question.as_ref().is_some_and(|question| question.about == About::Erase);
    if is_erasing {
        let offers = draft.offers();
        let options: Vec<Offer<Pick>> = offers.into_iter().map(|offered| offered.offer).collect();
        if let Some(pick) = wish::exact(&options, &folded).cloned() {
            return walk::picked(draft, pick);
        }
    }
    match draft.voice().and_then(|voice| wish::intent(voice, &folded)) {
        Some(Intent::Erase) => draft.ask(About::Erase, None),
        Some(Intent::Pause) => pause(draft),
        _ => {
            let role = match &draft.case.hand {
                Hand::Held { role, .. } => role.clone(),
                _ => draft.role(),
            };
            let head = draft.adviser_line(words::ADVISER_WROTE);
            draft.effects.push(Effect::Tell { role, parts: vec![Part::Text(head), Part::Verbatim(text)] });
        }
    }
}
