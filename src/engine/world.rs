//! All that `advance` may know: plain data made at start, never changed by a turn.

use std::collections::{BTreeMap, BTreeSet};

use crate::dialogue::{Dialogue, Language, Span};

/// The checked dialogue, the words of each language, the rules of the centre.
#[derive(Clone, Debug)]
pub struct World {
    pub dialogue: Dialogue,
    /// Languages in the centre's order; the first serves whoever speaks none of them.
    pub languages: Vec<Language>,
    pub voices: BTreeMap<Language, Voice>,
    /// Variables that a text uses in any language: `id` or `id.attribute` to names.
    /// The engine gives a text these arguments and no others.
    pub variables: BTreeMap<String, BTreeSet<String>>,
    /// Texts and attributes that exist: `id` or `id.attribute`. Optional ones are asked for here.
    pub texts: BTreeSet<String>,
    /// Who runs the bot, by the variables of `World::ABOUT`; `none` stands for what is not said.
    pub about: BTreeMap<String, String>,
    /// IANA name of the centre's time zone, for people whose own is not known.
    pub zone: String,
    /// A case is erased this long after its last activity.
    pub retention: Span,
    /// Announced this long before.
    pub notice: Span,
}

impl World {
    /// Variables of the notice: the centre's name, and who answers for the data.
    pub const ABOUT: [&str; 2] = ["centre", "controller"];
}

/// What people may type in one language. Every phrase is folded (`engine::fold`).
#[derive(Clone, Debug, Default)]
pub struct Voice {
    /// Ways to say each wish.
    pub intents: BTreeMap<Intent, Vec<String>>,
    /// For a text with choices: each `choice-<value>` to its words and synonyms.
    pub choices: BTreeMap<String, BTreeMap<String, Vec<String>>>,
    /// Words by their use: `month-1`..`month-12`, `weekday-1`(Monday)..`weekday-7`, `today`, `yesterday`,
    /// `before-yesterday`, `tomorrow`, `ago`, `in`, `day`, `week`, `month`, `year`, `last`, `not`, `all`,
    /// `none`, `skip`, `yes`, `no`, `hour`. From `common-word-<use>` texts and their `.also`.
    pub lexicon: BTreeMap<String, Vec<String>>,
}

/// A wish understood at any step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Intent {
    Back,
    Change,
    Contact,
    Data,
    Erase,
    Hello,
    Help,
    Human,
    Language,
    Missing,
    Pause,
    Repeat,
    Resume,
    StopReminders,
    Thanks,
    Where,
}

impl Intent {
    /// All of them, with the word that names them in text ids (`common-intent-<word>`).
    pub const ALL: [(Intent, &'static str); 16] = [
        (Intent::Where, "where"),
        (Intent::Missing, "missing"),
        (Intent::Contact, "contact"),
        (Intent::Help, "help"),
        (Intent::Back, "back"),
        (Intent::Repeat, "repeat"),
        (Intent::Change, "change"),
        (Intent::Human, "human"),
        (Intent::Language, "language"),
        (Intent::Pause, "pause"),
        (Intent::Resume, "resume"),
        (Intent::Data, "data"),
        (Intent::Erase, "erase"),
        (Intent::Hello, "hello"),
        (Intent::StopReminders, "stop"),
        (Intent::Thanks, "thanks"),
    ];
}
