//! What typed words mean: an answer, several facts, a wish, a topic, a word of the trade, or nothing sure.
//!
//! Exact words go first. Then answers go before wishes, and wishes before topics, unless a question is
//! asked. Of a wish and a topic, the longer words count. Where two answers or two topics fit equally
//! well, both are given back: the person says which.

use jiff::Timestamp;

use super::contact_request;
use super::distress::distress_in;
use super::listener::Listener;
use super::meaning::{Meaning, asked_slot};
use super::open_question::read_slot;
use super::told::{self, Told};
use super::value::{Parsed, Why};
use crate::dialogue::{SlotKind, TopicId, text_ids};
use crate::engine::case::{About, Case, Intent, Meant, Paper, Value};
use crate::engine::language::beside;
use crate::engine::language::choice::{Found, among_short};
use crate::engine::language::exact::{self, Offer};
use crate::engine::language::excerpt;
use crate::engine::language::fold::fold;
use crate::engine::language::utterance::{Hit, Sureness, Utterance};
use crate::engine::language::vocabulary::Vocabulary;
use crate::engine::reminders::live;
use crate::engine::turn::offers::{Offered, Pick};
use crate::engine::turn::view::View;
use crate::engine::world::World;

/// Meanings that a question back names, at most.
const LIKELY: usize = 3;
/// More facts than this are told on purpose, even when none of them is sure by itself.
const MANY: usize = 2;

/// What a text means while a question is open. Of a long one the beginning counts; danger is heard in all of it.
pub(in crate::engine) fn understand(view: &View, text: &str) -> Meaning {
    let Some(voice) = view.voice() else { return Meaning::Unclear(None) };
    if let Some((sign, _)) = distress_in(view, text) {
        return Meaning::Distress(sign);
    }
    let text = excerpt::beginning(text).beginning;
    let utterance = Utterance::of(voice, text);
    let meaning = meant(view, voice, &utterance, text);
    view.effort.set(view.effort.get() + utterance.effort());
    meaning
}

/// The work that a text costs: letters read and comparisons made. It grows no faster than the text.
pub fn effort(world: &World, case: Case, text: &str, now: Timestamp) -> u64 {
    let view = View::new(world, case, now);
    let _ = understand(&view, text);
    view.effort.get()
}

fn meant(view: &View, voice: &Vocabulary, utterance: &Utterance, text: &str) -> Meaning {
    let utterance = utterance.clone();
    let ear = Listener { view, voice, answer: utterance.as_answer(), utterance, offers: view.offers() };
    let folded = folded_with_sign(text);
    if let Some(exact) = ear.exact(&voice.spelled(&folded)) {
        return exact;
    }
    if let Some(meaning) = ear.beside(&voice.spelled(&folded)) {
        return meaning;
    }
    if let Some(asked) = contact_request::heard(view, voice, &ear.utterance, ear.asks_what()) {
        return Meaning::Contact(asked);
    }
    if ear.wishes_a_contact(text) {
        // "qui contacter, je suis cadre": who asks this way tells no answer, but what the contact is for.
        return Meaning::Wish(Intent::Contact);
    }
    if let Some(asked) = ear.asked(text, |told| meant(view, voice, &Utterance::of(voice, told), told)) {
        return asked;
    }
    let mut facts = told::facts(view.world, voice, &ear.answer, asked_slot(view).as_ref());
    let (topic, wish, answer) = (ear.topic(), ear.wish(), ear.answer());
    // Words that answer what is asked, or what waits behind a menu, tell nothing of another step.
    let is_menu =
        matches!(about(view), Some(About::Contacts | About::Meant { .. } | About::Nudge | About::Topics { .. }));
    let answers = |fact: &Told| matches!(&answer, Found::One(_, hit) if fact.overlaps(hit.at, hit.words));
    facts.retain(|fact| !view.world.dialogue.progress.contains(&fact.slot) || !is_menu && !answers(fact));
    let is_question = ear.is_question();
    let are_facts = facts.len() > MANY || facts.len() > 1 && facts.iter().any(|fact| fact.is_sure);
    if are_facts && !(is_question && matches!(topic, Found::One(..))) {
        let answer = ear.answer_beside(&answer, &facts);
        return Meaning::Told(facts, answer);
    }
    let wished = match &wish {
        Found::One(_, hit) if hit.words > 1 => hit.letters,
        _ => 0,
    };
    if ear.asks_what()
        && let Some(meaning) = ear.defined(wished)
    {
        return meaning;
    }
    if let (true, Found::One(topic, hit)) = (is_question, &topic)
        && !matches!(&answer, Found::One(_, answer) if answer.letters > hit.letters)
        && !matches!(&wish, Found::One(_, wish) if wish.letters > hit.letters)
    {
        return Meaning::Topic(topic.clone());
    }
    let reading = read_slot(view, text);
    match &reading {
        Some(((_, slot, None), Parsed::Is(value), _))
            if matches!(&facts[..], [fact] if fact.is_sure && fact.slot != *slot)
                && view.world.dialogue.told.contains(slot) =>
        {
            let asked = Told { slot: slot.clone(), values: vec![value.clone()], is_sure: true, at: 0, words: 0 };
            return Meaning::Told([vec![asked], facts].concat(), None);
        }
        Some((place, Parsed::Is(value), _)) if !matches!(value, Value::Text(_)) => {
            return Meaning::Value(place.clone(), value.clone());
        }
        Some((place, Parsed::Several(values), _)) => return Meaning::Values(place.clone(), values.clone()),
        Some((_, Parsed::Not(Why::Unclear | Why::Long(_)), _)) | None | Some((_, Parsed::Is(_), _)) => {}
        Some((_, Parsed::Not(_), why)) => {
            // A postal code is no number out of bounds.
            return contact_request::place(view, text).map_or(Meaning::Refused(why.clone()), Meaning::Contact);
        }
    }
    if let Some(meaning) = ear.weighed(topic, wish, answer, facts) {
        return meaning;
    }
    if let Some(asked) =
        contact_request::place(view, text).or_else(|| contact_request::kind_alone(view, voice, &ear.utterance))
    {
        return Meaning::Contact(asked);
    }
    if let Some(intent) = beside::slipped(voice, &ear.utterance) {
        return Meaning::Wish(intent);
    }
    match reading {
        Some((place, Parsed::Is(value), _)) => Meaning::Words(place, value),
        Some((_, _, why)) => Meaning::Unclear(Some(why)),
        None => Meaning::Unclear(None),
    }
}

/// What the open question is about.
fn about<'v>(view: &'v View) -> Option<&'v About> {
    view.case.question.as_ref().map(|question| &question.about)
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

impl Listener<'_, '_> {
    /// Whether a contact is asked for, and a need told for which it is.
    fn wishes_a_contact(&self, text: &str) -> bool {
        matches!(self.wish(), Found::One(Intent::Contact, _)) && !contact_request::wishes(self.view, text).is_empty()
    }

    /// Words that stand in a vocabulary exactly as they were typed.
    fn exact(&self, folded: &str) -> Option<Meaning> {
        let options = self.options_for(folded);
        if let Some(index) = exact::exact(&options, folded) {
            return Some(Meaning::Exactly(self.offers[*index].offer.value.clone()));
        }
        if self.voice.phrases(&text_ids::notice(&self.view.world.dialogue), "oui").iter().any(|phrase| phrase == folded)
            && self.utterance.words.len() > 1
        {
            // They agreed before: "j’accepte" answers nothing else.
            return Some(Meaning::Wish(Intent::Repeat));
        }
        if let Some(papers) = self.several_papers(&options, folded) {
            return Some(Meaning::Papers(papers));
        }
        let is_change = self
            .view
            .case
            .question
            .as_ref()
            .is_some_and(|question| matches!(question.about, About::Change | About::ChangeAny));
        if let (true, Some(meaning)) = (is_change, self.part_of_an_answer()) {
            // What is listed goes before words of the trade: "option" is "votre option".
            return Some(meaning);
        }
        if let Some(key) = live::done_by_words(self.view, folded) {
            return Some(Meaning::Done(key));
        }
        if let Some(paper) = self.helped_paper(&options, folded) {
            return Some(Meaning::PaperHelp(paper));
        }
        if let Some(intent) = exact::intent(self.voice, folded) {
            return Some(Meaning::Wish(intent));
        }
        let topics = self.topics().filter(|(_, phrases)| phrases.iter().any(|phrase| phrase == folded));
        if let Some((topic, _)) = exact::one(topics) {
            return Some(Meaning::Topic(topic));
        }
        let terms = self.terms().filter(|(_, phrases)| phrases.iter().any(|phrase| phrase == folded));
        if let Some((term, _)) = exact::one(terms) {
            return Some(Meaning::Term(term));
        }
        self.named_language(folded).map(Meaning::Language)
    }

    /// The same words with others beside them that change nothing: politeness, what goes round a number, what
    /// opens a wish; and whoever only says that they do not know.
    fn beside(&self, folded: &str) -> Option<Meaning> {
        let words: Vec<String> = folded.split(' ').map(str::to_owned).collect();
        let said = words[beside::plain(self.voice, &words, 0..words.len())].join(" ");
        let options = self.options_for(folded);
        let number = beside::numbered(self.voice, folded).filter(|_| self.takes_places());
        let numbered = number.and_then(|number| options.iter().find(|option| option.number == Some(number)));
        if let Some(option) = numbered {
            return Some(Meaning::Exactly(self.offers[option.value].offer.value.clone()));
        }
        if let Some(index) = exact::exact(&options, &said) {
            let offered = &self.offers[*index];
            return Some(Meaning::Nearly(offered.label.clone(), offered.offer.value.clone(), None));
        }
        let wish = beside::whole(self.voice, &self.utterance).or_else(|| beside::framed(self.voice, &self.utterance));
        if let Some(intent) = wish {
            return Some(Meaning::Wish(intent));
        }
        beside::is_doubt(self.voice, &said).then(|| self.doubted())
    }

    /// Words of doubt: the one answer that is said by them, or none at all. They never are an answer to
    /// anything else than what is asked.
    fn doubted(&self) -> Meaning {
        let is_of_doubt = |offered: &&Offered| beside::is_of_doubt(self.voice, &offered.offer.phrases);
        match exact::one(self.offers.iter().filter(is_of_doubt)) {
            Some(offered) => Meaning::Nearly(offered.label.clone(), offered.offer.value.clone(), None),
            None => Meaning::Doubt,
        }
    }

    /// The answers on offer. Where the keys of a table are asked, "01" is one as "59" is, and no number of an answer.
    fn options_for(&self, folded: &str) -> Vec<Offer<usize>> {
        let mut options = self.options();
        if folded.starts_with('0') && matches!(self.asked_kind(), Some(SlotKind::Lookup(_))) {
            options.iter_mut().for_each(|option| option.number = None);
        }
        options
    }

    /// Whether "le 2" is the second answer, and no day, month or number.
    fn takes_places(&self) -> bool {
        matches!(self.asked_kind(), None | Some(SlotKind::Choice(_) | SlotKind::OptionOf | SlotKind::YesNo))
    }

    /// The kind of the slot that is asked.
    fn asked_kind(&self) -> Option<&SlotKind> {
        let (About::Slot { slot, .. } | About::Which { slot, .. }) = &self.view.case.question.as_ref()?.about else {
            return None;
        };
        self.view.world.dialogue.slots.get(slot).map(|slot| &slot.kind)
    }

    /// Several numbers at once tick several papers: "1, 3 et 4".
    fn several_papers(&self, options: &[Offer<usize>], folded: &str) -> Option<Vec<Paper>> {
        let about = &self.view.case.question.as_ref()?.about;
        if !matches!(about, About::Papers { .. } | About::Awaited { .. } | About::Optional { .. }) {
            return None;
        }
        let mut papers = Vec::new();
        for number in beside::several(self.voice, folded)? {
            let option = options.iter().find(|option| option.number == Some(number))?;
            match &self.offers[option.value].offer.value {
                Pick::Paper(paper) => papers.push(paper.clone()),
                _ => return None,
            }
        }
        papers.dedup();
        Some(papers)
    }

    /// "aide 3": the third of the papers that are listed.
    fn helped_paper(&self, options: &[Offer<usize>], folded: &str) -> Option<Paper> {
        let (asks, number) = folded.rsplit_once(' ')?;
        let number: u16 = number.parse().ok()?;
        if exact::intent(self.voice, asks) != Some(Intent::Help) {
            return None;
        }
        let option = options.iter().find(|option| option.number == Some(number))?;
        match &self.offers[option.value].offer.value {
            Pick::Paper(paper) => Some(paper.clone()),
            _ => None,
        }
    }

    /// The word of the trade, or else the topic, whose meaning is asked.
    pub(super) fn defined(&self, wished: usize) -> Option<Meaning> {
        let term =
            among_short(self.voice, &self.utterance, self.terms().map(|(term, phrases)| (term, phrases, &[][..])));
        let topics = self.topics().map(|(topic, phrases)| (topic, phrases, &[][..]));
        let topic = among_short(self.voice, &self.utterance, topics);
        match (term, topic) {
            (Found::One(term, hit), Found::One(topic, other)) => {
                Some(if hit.letters >= other.letters { Meaning::Term(term) } else { Meaning::Topic(topic) })
            }
            // "whats the phone number of the …" wishes more than a meaning.
            (Found::One(_, hit), _) | (_, Found::One(_, hit)) if hit.letters < wished => None,
            (Found::One(term, _), _) => Some(Meaning::Term(term)),
            (_, Found::One(topic, _)) => Some(Meaning::Topic(topic)),
            _ => None,
        }
    }

    /// Answers, told facts, wishes and topics against each other.
    fn weighed(
        &self,
        topic: Found<TopicId>,
        wish: Found<Intent>,
        answer: Found<usize>,
        facts: Vec<Told>,
    ) -> Option<Meaning> {
        if let [fact] = &facts[..]
            && fact.is_sure
            && let Some(pick) = self.answer_beside(&answer, &facts)
        {
            return Some(Meaning::Told(facts, Some(pick)));
        }
        if self.says_yes_and_no() {
            return None;
        }
        if let Found::One(index, hit) = &answer {
            let offered = &self.offers[*index];
            let is_part = |other: &Hit| hit.overlaps(other) && other.letters > hit.letters;
            match (&wish, &topic) {
                // A longer wish holds the words of the answer: "parler à un conseiller" is not "conseiller".
                (Found::One(intent, other), _) if is_part(other) => return Some(Meaning::Wish(*intent)),
                (_, Found::One(topic, other)) if is_part(other) => return Some(Meaning::Topic(topic.clone())),
                (_, Found::One(topic, other)) if other.words > 1 && !hit.overlaps(other) => {
                    return Some(Meaning::Nearly(
                        offered.label.clone(),
                        offered.offer.value.clone(),
                        Some(topic.clone()),
                    ));
                }
                _ => return Some(Meaning::Nearly(offered.label.clone(), offered.offer.value.clone(), None)),
            }
        }
        if let [fact] = &facts[..]
            && fact.is_sure
        {
            return Some(Meaning::Told(facts, None));
        }
        if let Some(news) = self.news() {
            return Some(news);
        }
        match (wish, topic) {
            (Found::One(intent, hit), Found::One(topic, other)) => {
                return Some(if other.letters > hit.letters { Meaning::Topic(topic) } else { Meaning::Wish(intent) });
            }
            (Found::One(intent, _), _) => return Some(Meaning::Wish(intent)),
            (_, Found::One(topic, _)) => return Some(Meaning::Topic(topic)),
            (Found::Nothing | Found::Denied, Found::Nothing | Found::Denied) => {
                if let Found::One(language, Hit { sureness: Sureness::Literal, .. }) = self.language() {
                    return Some(Meaning::Language(language));
                }
            }
            (_, Found::Several(topics)) if !matches!(answer, Found::Several(_)) => {
                return Some(Meaning::Either(topics.into_iter().take(LIKELY).map(Meant::Topic).collect()));
            }
            _ => {}
        }
        match answer {
            Found::Several(several) => {
                let candidates: Vec<Meant> =
                    several.into_iter().filter_map(|index| self.meant(index)).take(LIKELY).collect();
                (candidates.len() > 1).then_some(Meaning::Either(candidates))
            }
            Found::Denied => None,
            _ => self.part_of_an_answer(),
        }
    }
}
