//! Somebody writes that they are not well: what their words show.
//!
//! The signs are texts of the dialogue. Words that only look like it are told from those that mean it.

use jiff::Timestamp;

use crate::dialogue::{Language, text_ids};
use crate::engine::case::Case;
use crate::engine::language::excerpt;
use crate::engine::language::frame;
use crate::engine::language::utterance::{Hit, Sureness, Utterance};
use crate::engine::language::vocabulary::Vocabulary;
use crate::engine::turn::view::View;
use crate::engine::world::World;

/// What words show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::engine) enum Sign {
    /// It may be about the procedure only: ask.
    Care,
    Distress,
}

/// What one language makes of a text.
enum Sense {
    /// It hears nothing in it.
    Nothing,
    /// It knows its hard words: they are about something else.
    Harmless,
    Shows(Sign),
}

/// Letters that a phrase with a typing error must have to count.
const LONG: usize = 10;
/// The same of one word alone.
const LONG_WORD: usize = 6;
/// Letters of the shortest words that could show anything.
const SHORTEST: usize = 4;

/// What a text shows, and the language in which it was said. Somebody who is not well writes in their own:
/// where the language of the conversation hears nothing, the others of the centre are heard for danger.
pub(in crate::engine) fn distress_in(view: &View, text: &str) -> Option<(Sign, Language)> {
    let world = view.world;
    world.dialogue.distress.as_ref()?;
    let parts = excerpt::parts(text).filter_map(|part| heard_in(view, part));
    let mut gravest = None;
    for (sign, language) in parts {
        if sign == Sign::Distress {
            return Some((sign, language));
        }
        gravest.get_or_insert((sign, language));
    }
    gravest
}

/// The same of one part of a long text.
fn heard_in(view: &View, text: &str) -> Option<(Sign, Language)> {
    let world = view.world;
    // Numbers and the shortest answers say nothing of this kind.
    if text.trim().chars().filter(|letter| letter.is_alphabetic()).count() < SHORTEST {
        return None;
    }
    let sense = |language: &Language| {
        let voice = world.voices.get(language)?;
        let utterance = Utterance::of(voice, text);
        let sense = sense(&text_ids::distress(&world.dialogue), voice, &utterance, |hit| {
            is_asked(world, voice, &utterance, hit)
        });
        view.effort.set(view.effort.get() + utterance.effort());
        Some(sense)
    };
    let own = &view.case.language;
    match sense(own) {
        Some(Sense::Shows(sign)) => return Some((sign, own.clone())),
        Some(Sense::Harmless) => return None,
        Some(Sense::Nothing) | None => {}
    }
    // Before consent nobody has chosen a language yet.
    let counts = |sign| sign == Sign::Distress || view.case.consent.is_none();
    let others = world.languages.iter().filter(|language| *language != own);
    others.filter_map(|language| Some((sense(language)?, language))).find_map(|(sense, language)| match sense {
        Sense::Shows(sign) if counts(sign) => Some((sign, language.clone())),
        _ => None,
    })
}

/// Whether the beginning of a text shows that somebody is in danger, or may be. Asked of messages beyond the
/// limit of a minute: of those no more is read.
pub fn is_danger(world: &World, case: Case, text: &str, now: Timestamp) -> bool {
    heard_in(&View::new(world, case, now), excerpt::beginning(text).beginning).is_some()
}

/// Whether a text shows distress, or looks like it, by the words of the texts of that id.
fn sense(id: &str, voice: &Vocabulary, utterance: &Utterance, is_asked: impl Fn(&Hit) -> bool) -> Sense {
    let unsure = format!("{id}-unsure");
    let groups = frame::groups(voice, utterance, id);
    let found = |id: &str, key: &str| {
        let frames = voice.lists(id).candidates(key, utterance.initials, |name| groups.contains_key(name));
        counted(utterance, frames.flat_map(|frame| frame::places(voice, utterance, frame, &groups)))
    };
    let harmless = found(id, "=harmless");
    let is_harmless = |hit: &Hit| harmless.iter().any(|words| words.explains(hit));
    let danger = [found(id, "=also"), found(id, "=around")].concat();
    let (phrases, frames) = (found(&unsure, "=also"), found(&unsure, "=around"));
    // "this form is killing me": the longer words are the ones that may be about the procedure.
    let is_unsure = |hit: &Hit| phrases.iter().any(|care| care.overlaps(hit) && care.letters > hit.letters);
    if danger.iter().any(|hit| !hit.is_denied && !is_harmless(hit) && !is_unsure(hit)) {
        return Sense::Shows(Sign::Distress);
    }
    // Denied, they still call for a question: "je ne suis pas déprimé, non".
    let care = || phrases.iter().chain(&frames).filter(|hit| !is_asked(hit));
    if danger.iter().chain(care()).any(|hit| !is_harmless(hit)) {
        return Sense::Shows(Sign::Care);
    }
    if danger.is_empty() && care().next().is_none() { Sense::Nothing } else { Sense::Harmless }
}

/// Whether hard words belong to the name of a topic: "nul en maths" is a question about the general units.
fn is_asked(world: &World, voice: &Vocabulary, utterance: &Utterance, hit: &Hit) -> bool {
    let id = &world.dialogue.id;
    let topics = world.dialogue.topics.iter();
    let phrases = topics.flat_map(|topic| voice.phrases(&format!("{id}-topic-{}", topic.id), "=also"));
    let mut asked = phrases.flat_map(|phrase| utterance.places(voice, phrase));
    asked.any(|topic| topic.sureness == Sureness::Literal && topic.overlaps(hit) && topic.letters > hit.letters)
}

/// Those found surely enough, denied where a negation stands before them; what stands inside denied words is denied.
fn counted(utterance: &Utterance, hits: impl Iterator<Item = Hit>) -> Vec<Hit> {
    let is_sure =
        |hit: &Hit| hit.sureness > Sureness::Slip || hit.letters >= LONG || hit.words == 1 && hit.letters >= LONG_WORD;
    let mut hits: Vec<Hit> = hits.filter(is_sure).collect();
    for hit in &mut hits {
        // "mourir ou disparaître", "envie de mourir plus rien ne va": what stands behind denies nothing.
        hit.is_denied = utterance.is_negated(hit.at);
    }
    let denied: Vec<Hit> = hits.iter().filter(|hit| hit.is_denied).copied().collect();
    for hit in &mut hits {
        hit.is_denied |= denied.iter().any(|longer| longer.words > hit.words && longer.covers(hit));
    }
    hits
}

#[cfg(test)]
mod tests {
    use super::*;

    fn voice() -> Vocabulary {
        let list = |words: &str| words.split('|').map(str::to_owned).collect::<Vec<_>>();
        let choices = |all: &[(&str, &str)]| all.iter().map(|(key, words)| ((*key).to_owned(), list(words))).collect();
        let mut voice = Vocabulary { language: Some(Language::from("fr")), ..Vocabulary::default() };
        voice.lexicon.insert("not".into(), list("pas|plus|jamais"));
        voice.lexicon.insert("i".into(), list("je|j"));
        let danger = choices(&[
            ("=also", "me tue|suicide"),
            ("=around", "(souhait) _ (mort)|plus _ vivre"),
            ("=harmless", "mourir de rire|prevention du suicide|en finir _ (papiers)"),
            ("(souhait)", "veux|envie"),
            ("(mort)", "mourir|en finir"),
            ("(papiers)", "dossier|carnet"),
        ]);
        let unsure = choices(&[("=also", "me tue a la tache|epuise|mourir de"), ("=around", "personne _ moi")]);
        voice.choices = [("d-distress".into(), danger), ("d-distress-unsure".into(), unsure)].into();
        voice
    }

    #[test]
    fn tells_danger_from_hard_words_and_from_others() {
        let voice = voice();
        for (text, sense_) in [
            // Any word of a group, others between, in another form.
            ("je veux mourir", "distress"),
            ("une si grande envie d’en finir", "distress"),
            ("je n’ai plus trop envie de vivre", "distress"),
            ("envie de mourir ou de dormir", "distress"),
            // The order counts, and so does the clause.
            ("vivre plus", "nothing"),
            ("je veux bien, mourir", "nothing"),
            // Denied danger is asked about, and so are denied hard words.
            ("pas envie de mourir", "care"),
            ("pas épuisé", "care"),
            // A slip in a long word alone.
            ("épuisse", "care"),
            ("personne ne veut de moi", "care"),
            // Longer words explain shorter ones.
            ("je me tue", "distress"),
            ("je me tue à la tâche", "care"),
            ("je veux mourir de rire", "harmless"),
            ("la prévention du suicide", "harmless"),
            ("envie d’en finir avec ce dossier", "harmless"),
            // They explain what they overlap, and nothing else.
            ("la prévention du suicide, je veux mourir", "distress"),
            ("mon dossier est prêt", "nothing"),
            ("bonjour", "nothing"),
        ] {
            let found = match sense("d-distress", &voice, &Utterance::of(&voice, text), |_| false) {
                Sense::Shows(Sign::Distress) => "distress",
                Sense::Shows(Sign::Care) => "care",
                Sense::Harmless => "harmless",
                Sense::Nothing => "nothing",
            };
            assert_eq!(found, sense_, "{text}");
        }
    }
}
