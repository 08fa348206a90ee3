//! Listening to one text: what is offered, asked, wished and told in it, each by itself.
//!
//! `understand` weighs what this finds.

use super::meaning::{Meaning, asked_slot};
use super::open_question::SlotRef;
use super::told::Told;
use crate::dialogue::{Language, ReminderAbout, SlotKind, TopicId, ValueId, text_ids};
use crate::engine::case::{About, Intent, Meant, Value};
use crate::engine::common_ids;
use crate::engine::language::beside;
use crate::engine::language::choice::{Found, among, among_but};
use crate::engine::language::exact::{self, Offer};
use crate::engine::language::utterance::{Hit, Sureness, Utterance};
use crate::engine::language::vocabulary::Vocabulary;
use crate::engine::turn::offers::{Offered, Pick};
use crate::engine::turn::view::View;

/// Words of a text in which one word alone may be a wish or a topic.
const FEW: usize = 3;
/// Letters of a word that says little by itself.
const SHORT: usize = 4;

/// Listens to one text.
pub(super) struct Listener<'a, 'w> {
    pub view: &'a View<'w>,
    pub voice: &'w Vocabulary,
    pub utterance: Utterance,
    /// The same, where what is asked is not said.
    pub answer: Utterance,
    pub offers: Vec<Offered>,
}

impl Listener<'_, '_> {
    pub fn options(&self) -> Vec<Offer<usize>> {
        let option = |(index, offered): (usize, &Offered)| Offer {
            value: index,
            number: offered.offer.number,
            phrases: offered.offer.phrases.clone(),
            against: Vec::new(),
        };
        self.offers.iter().enumerate().map(option).collect()
    }

    /// A language called by its name, in any language.
    pub fn named_language(&self, folded: &str) -> Option<Language> {
        let world = self.view.world;
        let names = |language: &&Language| {
            let named = |voice: &Vocabulary| {
                voice.phrases(common_ids::LANGUAGE, language.as_str()).iter().any(|name| name == folded)
            };
            world.voices.values().any(named)
        };
        world.languages.iter().find(names).cloned()
    }

    /// A language named in a sentence: "plutôt en anglais svp".
    pub fn language(&self) -> Found<Language> {
        if self.utterance.words.len() > FEW + 1 {
            // "mon français est pas bon" asks for no other language.
            return Found::Nothing;
        }
        let world = self.view.world;
        let names = world.languages.iter().map(|language| {
            let all = world.voices.values().flat_map(|voice| voice.phrases(common_ids::LANGUAGE, language.as_str()));
            (language.clone(), all.filter(|name| name.len() > 2).cloned().collect::<Vec<String>>())
        });
        let names: Vec<(Language, Vec<String>)> = names.collect();
        among(self.voice, &self.utterance, names.iter().map(|(language, names)| (language.clone(), names.as_slice())))
    }

    pub fn topics(&self) -> impl Iterator<Item = (TopicId, &[String])> {
        let dialogue = &self.view.world.dialogue;
        dialogue
            .topics
            .iter()
            .map(move |topic| (topic.id.clone(), self.voice.phrases(&text_ids::topic(dialogue, &topic.id), "=also")))
    }

    pub fn terms(&self) -> impl Iterator<Item = (String, &[String])> {
        self.voice.choices.iter().filter_map(|(id, choices)| {
            Some((id.strip_prefix("glossary-")?.to_owned(), choices.get("=also")?.as_slice()))
        })
    }

    /// One word inside a sentence is no wish: "je cherche de l'aide à domicile".
    pub fn alone(&self, hit: &Hit) -> bool {
        hit.words > 1
            || (self.utterance.words.len() <= FEW && hit.sureness > Sureness::Slip)
            || self.utterance.words.len() == 1
    }

    pub fn wish(&self) -> Found<Intent> {
        let intents = self.voice.intents.iter().map(|(intent, phrases)| (*intent, phrases.as_slice()));
        match self.apart(among(self.voice, &self.utterance, intents)) {
            // One word in another form is another word: "i missed it" asks for nothing that is missing.
            Found::One(_, hit) if hit.words == 1 && hit.sureness == Sureness::Form => Found::Nothing,
            found => found,
        }
    }

    pub fn topic(&self) -> Found<TopicId> {
        let is_question = self.is_question();
        match among(self.voice, &self.utterance, self.topics()) {
            // In a question, the word that it is about is enough.
            Found::One(topic, hit) if is_question && hit.sureness > Sureness::Slip => Found::One(topic, hit),
            found => self.apart(found),
        }
    }

    pub fn apart<T>(&self, found: Found<T>) -> Found<T> {
        match found {
            Found::One(_, hit) if !self.alone(&hit) => Found::Nothing,
            Found::Several(_) | Found::Denied if self.utterance.words.len() > 12 => Found::Nothing,
            found => found,
        }
    }

    /// Whether somebody asks what a word means.
    pub fn asks_what(&self) -> bool {
        self.says("what")
    }

    pub fn is_question(&self) -> bool {
        self.utterance.asks || self.says("question") || self.asks_what()
    }

    /// Whether words of that use stand in the text as they are.
    fn says(&self, what: &str) -> bool {
        let is_literal = |phrase: &String| {
            self.utterance.find(self.voice, phrase).is_some_and(|hit| hit.sureness == Sureness::Literal)
        };
        self.voice.lexicon.get(what).is_some_and(|phrases| phrases.iter().any(is_literal))
    }

    pub fn answer(&self) -> Found<usize> {
        let options = self
            .offers
            .iter()
            .enumerate()
            .map(|(index, Offered { offer, .. })| (index, offer.phrases.as_slice(), offer.against.as_slice()));
        match among_but(self.voice, &self.answer, options) {
            // "je suis pas" is no slip for "je sais pas".
            Found::One(index, hit)
                if self.offers[index].offer.value == Pick::Skip && hit.sureness < Sureness::Literal =>
            {
                Found::Nothing
            }
            // "j'ai perdu mon contrat" ticks nothing.
            Found::One(index, _) if self.lacks_papers() && is_tick(&self.offers[index].offer.value) => Found::Denied,
            // Somebody asks something that holds the words of an answer.
            Found::One(_, hit) if self.is_question() && self.utterance.words.len() > hit.words + FEW => Found::Denied,
            Found::One(_, hit) if self.is_about_now() && self.utterance.is_doubtful(self.voice, hit.at) => {
                Found::Denied
            }
            found => found,
        }
    }

    /// Whether papers are spoken of that the person does not have.
    pub fn lacks_papers(&self) -> bool {
        self.utterance.words.iter().any(|word| self.voice.is_word("lost", word))
    }

    /// Whether the open question is one that people answer in passing: there only what is true of them now counts.
    pub fn is_about_now(&self) -> bool {
        asked_slot(self.view).is_some_and(|slot| self.view.world.dialogue.told.contains(&slot))
    }

    /// The answer to the open question that stands beside facts told in passing.
    pub fn answer_beside(&self, answer: &Found<usize>, facts: &[Told]) -> Option<Pick> {
        let asked = asked_slot(self.view);
        if facts.iter().any(|fact| Some(&fact.slot) == asked.as_ref()) {
            return None;
        }
        match answer {
            Found::One(index, hit)
                if hit.sureness == Sureness::Literal
                    && (hit.words > 1 || hit.letters > SHORT || self.utterance.is_clause(hit.at, hit.words))
                    && !facts.iter().any(|fact| fact.overlaps(hit.at, hit.words)) =>
            {
                Some(self.offers[*index].offer.value.clone()).filter(|pick| matches!(pick, Pick::Value(_)))
            }
            _ => None,
        }
    }

    /// An answer of this step that time has changed, told while another question waits: "je l'ai envoyé".
    pub fn news(&self) -> Option<Meaning> {
        let world = self.view.world;
        let step = self.view.step();
        let asked = step.reminders.iter().filter_map(|reminder| match &reminder.about {
            ReminderAbout::Ask(slot) => world.dialogue.slots.get(slot),
            _ => None,
        });
        let mut found: Vec<(SlotRef, Value)> = Vec::new();
        for slot in asked {
            let SlotKind::Choice(values) = &slot.kind else { continue };
            let Some(Value::Word(known)) = self.view.case.slots.get(&slot.id) else { continue };
            let text = text_ids::slot(&world.dialogue, slot, Some((&step.id, None)));
            // That somebody does not know is no news about what they told before.
            let is_news =
                |value: &&ValueId| !beside::is_of_doubt(self.voice, self.voice.phrases(&text, value.as_str()));
            let offers = values.iter().filter(is_news).map(|value| {
                let against = self.voice.phrases(&text, &format!("!{value}"));
                (value, self.voice.phrases(&text, value.as_str()), against)
            });
            if let Found::One(value, hit) = among_but(self.voice, &self.answer, offers)
                && hit.sureness == Sureness::Literal
                && (hit.words > 1 || hit.letters > SHORT + 1)
                && value != known
                && !found.iter().any(|((_, other, _), _)| *other == slot.id)
            {
                found.push(((step.id.clone(), slot.id.clone(), None), Value::Word(value.clone())));
            }
        }
        match found.pop() {
            Some((place, value)) if found.is_empty() => Some(Meaning::Value(place, value)),
            _ => None,
        }
    }

    /// "oui non", and little else.
    pub fn says_yes_and_no(&self) -> bool {
        let has = |what: &str| self.utterance.words.iter().any(|word| self.voice.is_word(what, word));
        self.utterance.words.len() <= FEW && has("yes") && has("no")
    }

    /// A part of the words of one answer alone: "situation" for "Votre situation".
    pub fn part_of_an_answer(&self) -> Option<Meaning> {
        let folded = self.utterance.folded();
        let index = exact::part(self.voice, &self.options(), &folded)?;
        let offered = &self.offers[index];
        Some(Meaning::Nearly(offered.label.clone(), offered.offer.value.clone(), None))
    }

    /// An offered answer as something that words may have meant.
    pub fn meant(&self, index: usize) -> Option<Meant> {
        let Pick::Value(value) = &self.offers[index].offer.value else { return None };
        match &self.view.case.question.as_ref()?.about {
            About::Slot { step, slot, entry } => Some(Meant::Value {
                step: step.clone(),
                slot: slot.clone(),
                entry: entry.clone(),
                value: value.clone(),
            }),
            _ => None,
        }
    }
}

/// Whether an answer says that papers are there.
fn is_tick(pick: &Pick) -> bool {
    matches!(pick, Pick::All | Pick::Done | Pick::Paper(_))
}
