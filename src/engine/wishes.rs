//! Typed words to what they do: an answer is taken, a wish granted, a topic told, a question asked back.

use super::advance::missed;
use super::advisers::hand;
use super::case::follow_up::Why;
use super::case::{About, Intent, Paper, Private, Value};
use super::contacts;
use super::conversation::asides;
use super::conversation::distress;
use super::effect::{Arg, Line, Part};
use super::facts::checklist;
use super::language::excerpt;
use super::language::fold::with_digits;
use super::language::utterance::Utterance;
use super::papers;
use super::rights;
use super::status;
use super::topics;
use super::turn::changeable;
use super::turn::draft::Draft;
use super::turn::lines;
use super::turn::offers::Pick;
use super::turn::question::{question_text, retry};
use super::turn::view::View;
use super::understanding::contact_request;
use super::understanding::distress::Sign;
use super::understanding::meaning::Meaning;
use super::understanding::told::Told;
use super::understanding::understand::understand;
use super::walk;
use super::words;
use crate::dialogue::find::{asks_slot, slot_step};
use crate::dialogue::{SlotId, StepId};

/// Papers whose help is said all at once, at most.
const HELPED: usize = 4;
/// Longest text that is looked at; more is no answer to anything that is asked.
const LONGEST: usize = 4_096;

/// The candidate typed something while the bot speaks. `away`: they were gone for long.
pub(super) fn typed(draft: &mut Draft, text: &str, away: bool) {
    let text: String = text.chars().take(LONGEST).collect();
    if excerpt::beginning(&text).is_cut && !distress::is_offering_help(draft) {
        draft.add(Line::new(words::LONG));
    }
    acted(draft, text, away);
}

/// What the words ask for is done; also of what waits behind a question that was put before another.
fn acted(draft: &mut Draft, text: String, away: bool) {
    let read = with_digits(&text);
    let meaning = understand(draft, &read);
    let beginning = excerpt::beginning(&read).beginning.to_owned();
    if distress::is_offering_help(draft)
        && !matches!(meaning, Meaning::Exactly(_) | Meaning::Distress(Sign::Distress) | Meaning::Wish(Intent::Erase))
    {
        match meaning {
            Meaning::Topic(topic) => topics::say(draft, &topic),
            Meaning::Wish(intent) => drop(rights::grant(draft, intent)),
            _ => {}
        }
        return distress::passed(draft, Private(text));
    }
    let is_aside = matches!(
        meaning,
        Meaning::Wish(_) | Meaning::Topic(_) | Meaning::Term(_) | Meaning::Told(..) | Meaning::Contact(_)
    );
    if is_aside && is_choosing(draft) {
        // A menu that was offered goes when something else is asked.
        walk::settle_quietly(draft);
        if matches!(meaning, Meaning::Wish(Intent::Back)) {
            // Leaving the menu is all that is taken back.
            return draft.repeat();
        }
    }
    match meaning {
        Meaning::Distress(Sign::Distress) => distress::met(draft, Some(Private(text))),
        Meaning::Distress(Sign::Care) => distress::asked(draft),
        Meaning::Exactly(pick) => walk::picked(draft, pick),
        Meaning::Nearly(label, pick, topic) => {
            if let Some(topic) = topic {
                topics::say(draft, &topic);
            }
            if matches!(pick, Pick::Value(_)) {
                // Not typed as it stands: say what was understood, so that it can be taken back.
                draft.add(Line::new(words::NOTED).with("answer", Arg::Line(label)));
            }
            walk::picked(draft, pick);
        }
        Meaning::Papers(papers) => papers::picked_all(draft, papers),
        Meaning::Done(key) => super::advance::done(draft, &key),
        Meaning::PaperHelp(paper) => {
            paper_help(draft, &paper);
            draft.repeat();
        }
        Meaning::Language(language) => walk::set_language(draft, language),
        Meaning::Wish(Intent::Contact) => {
            let wishes = contact_request::wishes(draft, &beginning);
            contacts::answer(draft, &wishes);
        }
        Meaning::Wish(intent) => granted(draft, intent, away),
        Meaning::Topic(topic) => topics::answer(draft, &topic),
        Meaning::Term(term) => topics::define(draft, &term),
        Meaning::Contact(asked) => asides::contact_request(draft, asked),
        Meaning::Value((step, slot, None), value) => {
            draft.words = beginning;
            walk::set(draft, step, slot, None, value);
        }
        Meaning::Value((step, slot, entry), value) => walk::set(draft, step, slot, entry, value),
        Meaning::Values((step, slot, entry), candidates) => {
            draft.ask(About::Which { step, slot, entry, candidates }, None);
        }
        Meaning::Told(facts, answer) => told(draft, facts, answer, &beginning),
        Meaning::Either(candidates) => draft.ask(About::Meant { candidates }, None),
        Meaning::Refused(why) => missed(draft, why),
        Meaning::Unclear(_) if draft.case.question.as_ref().is_some_and(|question| question.about == About::Change) => {
            // What is not in the short list may be in the long one.
            draft.open(About::ChangeAny, None);
            acted(draft, text, away);
        }
        Meaning::Doubt | Meaning::Words(..) | Meaning::Unclear(_) if stands_before_a_question(draft) => {
            // The answer may be for the question that this one stands before.
            walk::settle_quietly(draft);
            match draft.case.question {
                Some(_) => acted(draft, text, away),
                None => missed(draft, Line::new(words::MISS)),
            }
        }
        Meaning::Words((step, slot, entry), value) => walk::set(draft, step, slot, entry, value),
        Meaning::Doubt => {
            let help = question_text(draft).map(|id| format!("{id}.help")).filter(|id| draft.has(id));
            let help = help.map(|id| draft.line(&id)).filter(|_| draft.case.question.is_some());
            if let Some(help) = help {
                draft.add(help);
            }
            missed(draft, Line::new(words::MISS_DOUBT));
        }
        Meaning::Unclear(_) if away => {
            draft.add(Line::new(words::MISS_AWAY));
            status::all(draft);
            draft.repeat();
        }
        Meaning::Unclear(why) => {
            let why = why.unwrap_or_else(|| retry(draft));
            missed(draft, why);
        }
    }
}

/// Whether a choice of meanings, topics or times is open, and no question of the step.
fn is_choosing(view: &View) -> bool {
    let about = view.case.question.as_ref().map(|question| &question.about);
    matches!(about, Some(About::Contacts | About::Meant { .. } | About::Nudge | About::Topics { .. }))
}

/// A question that came by itself, or that asks what was meant, stands before the one of the step.
fn stands_before_a_question(view: &View) -> bool {
    let about = view.case.question.as_ref().map(|question| &question.about);
    matches!(about, Some(About::Care | About::Contacts | About::Meant { .. } | About::Nudge | About::Topics { .. }))
}

/// Facts told in passing: all are taken, and said.
fn told(draft: &mut Draft, facts: Vec<Told>, answer: Option<Pick>, text: &str) {
    let spoken = draft.voice().map(|voice| Utterance::of(voice, text).words).unwrap_or_default();
    let mut lines = Vec::new();
    let mut first: Option<StepId> = None;
    let mut open: Option<About> = None;
    let asked = draft.case.question.as_ref().map(|question| question.about.clone());
    let answered = match (answer, asked) {
        (Some(Pick::Value(value)), Some(About::Slot { step, slot, entry: None }))
            if !facts.iter().any(|fact| fact.slot == slot) =>
        {
            Some((step, slot, Value::Word(value)))
        }
        _ => None,
    };
    let told = facts.into_iter().filter_map(|fact| {
        let step = step_of(draft, &fact.slot)?;
        let words = spoken.get(fact.at..fact.at + fact.words).unwrap_or_default().join(" ");
        Some((step, fact.slot, fact.values, words))
    });
    let told: Vec<_> =
        told.chain(answered.map(|(step, slot, value)| (step, slot, vec![value], String::new()))).collect();
    for (step, slot, values, words) in told {
        match &values[..] {
            [value] => {
                draft.words = words;
                walk::keep(draft, &step, &slot, value.clone());
                lines.extend(lines::answer_line(draft.world, &draft.case, &step, &slot));
                let place = |step: &StepId| draft.world.dialogue.steps.iter().position(|other| other.id == *step);
                if first.as_ref().is_none_or(|first| place(&step) < place(first)) {
                    first = Some(step);
                }
            }
            _ => open = Some(About::Which { step, slot, entry: None, candidates: values }),
        }
    }
    if !lines.is_empty() {
        draft.add(Line::new(words::TOLD));
        draft.parts.push(Part::Bullets(lines));
        draft.add(Line::new(words::TOLD_CHANGE));
        draft.flush();
    }
    match (open, first) {
        (Some(about), _) => draft.ask(about, None),
        (None, Some(step)) => walk::from(draft, &step),
        (None, None) => draft.repeat(),
    }
}

/// The step that asks a slot; the present one if it does.
fn step_of(view: &View, slot: &SlotId) -> Option<StepId> {
    let here = Some(view.step()).filter(|step| asks_slot(step, slot));
    here.or_else(|| slot_step(&view.world.dialogue, slot)).map(|step| step.id.clone())
}

/// A wish understood at any step.
pub(super) fn granted(draft: &mut Draft, intent: Intent, away: bool) {
    match intent {
        Intent::Back => super::amend::back(draft),
        Intent::Change => {
            if changeable::changeable(draft.world, &draft.case).is_empty() {
                draft.add(Line::new(words::CHANGE_NOTHING));
                draft.repeat();
            } else {
                draft.ask(About::Change, None);
            }
        }
        Intent::Contact => contacts::answer(draft, &[]),
        Intent::Data => {
            rights::grant(draft, intent);
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
            hand::hand_off(draft, role, Why::Asked);
            draft.flush();
        }
        Intent::Language => draft.ask(About::Language, None),
        Intent::Missing => {
            status::missing(draft);
            status::dates(draft);
            draft.flush();
            draft.repeat();
        }
        Intent::Pause | Intent::StopReminders => {
            rights::grant(draft, intent);
            draft.flush();
        }
        Intent::Repeat if draft.case.question.is_none() => status::all(draft),
        Intent::Repeat => draft.repeat(),
        Intent::Resume => {
            rights::grant(draft, intent);
            draft.repeat();
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
    let items = checklist::items(draft.world, &draft.case, draft.step(), draft.now);
    let mut ids: Vec<String> = Vec::new();
    for item in checklist::open(&items) {
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
    if lines.len() > HELPED {
        draft.add(Line::new(words::PAPER_HELP_HOW));
    } else if !lines.is_empty() {
        draft.parts.push(Part::Bullets(lines));
    }
}

/// What counts for one paper.
fn paper_help(draft: &mut Draft, paper: &Paper) {
    let id = format!("{}-{}-document-{}", draft.world.dialogue.id, paper.step, paper.document);
    let line = Line::new(&*id);
    let help = draft.has(&format!("{id}.help")).then(|| draft.line(&format!("{id}.help")));
    draft.add(match help {
        Some(help) => Line::new(words::PAPER_HELP).with("paper", Arg::Line(line)).with("help", Arg::Line(help)),
        None => line,
    });
    draft.flush();
}
