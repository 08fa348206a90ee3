//! What a question is about: the nearest of all that can be said.

use super::clauses::{Clauses, clauses};
use super::listener::Listener;
use super::meaning::{Asking, Meaning};
use super::open_question::read_slot;
use super::value::Parsed;
use crate::engine::case::{Intent, Subject, Value};
use crate::engine::language::choice::Found;
use crate::engine::language::utterance::{Hit, Sureness};
use crate::engine::turn::offers::Pick;

/// How near a subject is that is answered at once, and that is offered (`Questions::nearest` says what the figures
/// mean): of the questions in `tests/understanding`, 95 in 100 that reach the first get the right answer.
const SURE: f32 = 1.5;
const NEAR: f32 = 0.9;
/// The same of a subject beside which no other is near.
const CLEAR: f32 = 1.05;
/// Beside the first, another one is offered that is so near, as a part of it.
const BESIDE: f32 = 0.75;
/// Subjects beside the first, at most.
const OTHERS: usize = 2;
/// Words of a question that says little by itself: "c’est vrai ?"
const FEW: usize = 3;

impl Listener<'_, '_> {
    /// What the text asks, if something near can be said; `told` reads what it tells beside.
    pub fn asked(&self, text: &str, told: impl Fn(&str) -> Meaning) -> Option<Meaning> {
        let Clauses { asks, tells } = clauses(self.voice, text);
        if asks.is_empty() || self.is_hesitation(text) || self.is_a_wish() {
            return None;
        }
        let near = self.near(&asks.join(" "))?;
        let beside = Some(tells.join(", ")).filter(|tells| !tells.is_empty());
        let beside = beside.map(|tells| told(&tells)).filter(is_telling);
        // What is not understood by itself belongs to the question: "j’ai pas le bac, je peux ?"
        let near = match (&beside, tells.is_empty()) {
            (None, false) => {
                let is_little = asks.join(" ").split_whitespace().count() <= FEW;
                self.near(text).filter(|whole| is_little || whole.near > near.near).unwrap_or(near)
            }
            _ => near,
        };
        Some(Meaning::Asked(near, beside.map(Box::new)))
    }

    /// The subjects that are nearest to a question.
    fn near(&self, question: &str) -> Option<Asking> {
        let view = self.view;
        let language = view.voice()?.language.as_ref()?;
        let found = view.world.questions.get(language)?.nearest(self.voice, question);
        let (_, near) = *found.first()?;
        if near < NEAR {
            return None;
        }
        let are_near = found.iter().take_while(|(_, other)| *other >= NEAR && *other >= near * BESIDE);
        let mut subjects: Vec<Subject> = are_near.map(|(subject, _)| (*subject).clone()).take(OTHERS + 1).collect();
        if self.asks_what()
            && let Some(Meaning::Term(term)) = self.defined(0)
        {
            // "c’est quoi un prêt" wants to know what it is, and perhaps where.
            subjects.retain(|subject| *subject != Subject::Term(term.clone()));
            subjects.insert(0, Subject::Term(term));
            subjects.truncate(OTHERS + 1);
            return Some(Asking { subjects, is_sure: true, near });
        }
        if let Found::One(topic, hit) = self.topic()
            && self.is_most(&hit)
        {
            // Words that stand as they were written for a topic go before what is only near.
            let topic = Subject::Topic(topic);
            subjects.retain(|subject| *subject != topic);
            subjects.insert(0, topic);
            subjects.truncate(OTHERS + 1);
            return Some(Asking { subjects, is_sure: true, near });
        }
        let is_clear = near >= SURE || near >= CLEAR && subjects.len() == 1;
        let is_sure = is_clear && subjects.first().is_some_and(|first| !changes_much(first));
        Some(Asking { subjects, is_sure, near })
    }

    /// Whether a sign alone makes it a question, and an answer or a wish stands in it: "Lyon ?", "say that again?"
    fn is_hesitation(&self, text: &str) -> bool {
        let is_value = |read: &Parsed| matches!(read, Parsed::Is(value) if !matches!(value, Value::Text(_)));
        self.utterance.words.len() <= FEW
            && (!matches!(self.answer(), Found::Nothing)
                || matches!(self.wish(), Found::One(..))
                || read_slot(self.view, text).is_some_and(|(_, read, _)| is_value(&read)))
    }

    /// Whether most of the words are those of a wish: "tu peux répéter la question ?"
    fn is_a_wish(&self) -> bool {
        matches!(self.wish(), Found::One(_, hit) if self.is_most(&hit))
    }

    /// Whether words stand as they are and make up half of the text.
    fn is_most(&self, hit: &Hit) -> bool {
        let letters: usize = self.utterance.words.iter().map(String::len).sum();
        hit.sureness == Sureness::Literal && hit.words > 1 && hit.letters * 2 >= letters
    }
}

/// A wish that changes something is done when it is chosen, never by a guess.
fn changes_much(subject: &Subject) -> bool {
    matches!(
        subject,
        Subject::Intent(
            Intent::Erase
                | Intent::Human
                | Intent::Language
                | Intent::Pause
                | Intent::StopReminders
                | Intent::Resume
                | Intent::Back
        )
    )
}

/// Whether a meaning tells a fact or answers. Papers that are spoken of beside a question are hardly told as gathered:
/// "my payslips are in Arabic, do I need a translator?"
fn is_telling(meaning: &Meaning) -> bool {
    match meaning {
        Meaning::Exactly(pick) => !matches!(pick, Pick::Yes | Pick::No | Pick::Remind(_) | Pick::Language(_)),
        Meaning::Nearly(_, pick, _) => matches!(pick, Pick::Value(_) | Pick::Skip | Pick::Index(_)),
        Meaning::Papers(_) | Meaning::Value(..) | Meaning::Values(..) | Meaning::Told(..) => true,
        _ => false,
    }
}
