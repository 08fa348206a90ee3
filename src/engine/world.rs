//! All that `advance` may know: plain data made at start, never changed by a turn.

use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;

use jiff::civil::{Time, Weekday};

use super::case::Adviser;
use super::effect::Line;
use super::language::fold::fold;
use super::language::labels::Labels;
use super::language::questions::Questions;
use super::language::vocabulary::Vocabulary;
use crate::dialogue::{Dialogue, KindId, Language, RoleId, SlotKind, Span, StepId, Table, TableId, ValueId, text_ids};

/// Table, key column and name column, to a table of the folded names with their keys.
pub type Names = BTreeMap<(TableId, String, String), Table>;

/// The columns of such a table.
const NAME: &str = "name";
const KEY: &str = "key";

/// The checked dialogue, the words of each language, the rules of the centre.
#[derive(Clone, Debug)]
pub struct World {
    /// The procedure, as the centre wrote it.
    pub dialogue: Dialogue,
    /// Languages in the centre's order; the first serves whoever speaks none of them.
    pub languages: Vec<Language>,
    /// What people may type, for each language.
    pub voices: BTreeMap<Language, Vocabulary>,
    /// What can be asked, and the ways to ask it, for each language.
    pub questions: BTreeMap<Language, Questions>,
    /// For each table, key and name column by which keys are named: the folded name to its keys.
    pub names: Names,
    /// The labels of tables that are searched by words.
    pub labels: BTreeMap<TableId, Labels>,
    /// Kinds of which a contact point is known.
    pub listed: BTreeSet<KindId>,
    /// Variables that a text uses in any language: `id` or `id.attribute` to names.
    /// The engine gives a text these arguments and no others.
    pub variables: BTreeMap<String, BTreeSet<String>>,
    /// Texts and attributes that exist: `id` or `id.attribute`. Optional ones are asked for here.
    pub texts: BTreeSet<String>,
    /// Who runs the bot, by the variables of `World::ABOUT`; `none` stands for what is not said.
    pub about: BTreeMap<String, String>,
    /// How the roles of the centre answer.
    pub services: BTreeMap<RoleId, Service>,
    /// IANA name of the centre's time zone, for people whose own is not known.
    pub zone: String,
    /// A case is erased this long after its last activity.
    pub retention: Span,
    /// Announced this long before.
    pub notice: Span,
}

impl World {
    /// The centre's first language: what its own people read.
    pub fn language(&self) -> Language {
        self.languages.first().cloned().unwrap_or_else(|| "fr".into())
    }

    /// The name of a step, for people.
    pub fn step_title(&self, step: &StepId) -> Line {
        Line::new(text_ids::step(&self.dialogue, step)).attribute("title")
    }

    /// The names by which keys of lookup tables are found, folded once.
    pub fn names_of(dialogue: &Dialogue) -> Names {
        let mut names = Names::new();
        for slot in dialogue.slots.values() {
            let SlotKind::Lookup(lookup) = &slot.kind else { continue };
            for named in lookup.named.iter().chain(&lookup.wide) {
                let (table, key, name) = named;
                let Some(rows) = dialogue.tables.get(table).filter(|_| !names.contains_key(named)) else { continue };
                let folded = rows.pairs(key, name).map(|(key, name)| Ok::<_, Infallible>([fold(name), key.to_owned()]));
                let Ok(table) = Table::read([NAME, KEY].map(str::to_owned).to_vec(), folded);
                names.insert(named.clone(), table);
            }
        }
        names
    }

    /// The keys that a folded name has there; one may come more than once.
    pub fn keys_of(&self, named: &(TableId, String, String), folded: &str) -> impl Iterator<Item = ValueId> {
        let table = self.names.get(named).into_iter();
        table.flat_map(move |table| table.find(NAME, folded, KEY)).map(ValueId::from)
    }

    /// Whether a kind may be named: always, or only while one of its contact points is known, as its rules say.
    pub fn can_name(&self, kind: &KindId) -> bool {
        let rules = self.dialogue.kind_rules.get(kind);
        rules.is_none_or(|rules| !rules.listed || self.listed.contains(kind))
    }

    /// Variables of the notice: the centre's name, and who answers for the data.
    pub const ABOUT: [&str; 2] = ["centre", "controller"];
    /// The variable that stands for the day of a message.
    pub const TODAY: &str = "today";
    /// Suffix of a variable: with it, the name of a fact stands for the fact's value, by which a text may choose its
    /// words; `unknown` while it is not known.
    pub const VALUE: &str = "-is";
}

/// How a role answers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Service {
    /// Ids of the advisers; nobody listed means that everybody may act for the role.
    pub advisers: Vec<String>,
    /// When somebody of the role is there; empty: at any hour.
    pub hours: Vec<Opening>,
    /// Minutes, counted while the role is open, after which a card that waits is said again.
    pub promise: Option<i64>,
    /// The role that is asked when this one does not answer in time, or when all its advisers are away.
    pub fallback: Option<RoleId>,
    /// The hand returns when the adviser did nothing for so long.
    pub silence: Option<Span>,
}

/// Open on that weekday, from an hour to an hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Opening {
    /// The day of the week, in the centre's time zone.
    pub weekday: Weekday,
    /// Open from this hour on.
    pub from: Time,
    /// Open until this hour, not at it.
    pub to: Time,
}

impl World {
    /// How a role answers.
    pub fn service(&self, role: &RoleId) -> Option<&Service> {
        self.services.get(role)
    }

    /// The ids of the advisers on all lists; None when some role has no list, so that everybody may act for it.
    pub fn listed(&self) -> Option<BTreeSet<&str>> {
        let lists = self.dialogue.roles.iter().map(|role| self.service(role).map(|service| &service.advisers));
        let lists: Option<Vec<_>> = lists.map(|list| list.filter(|advisers| !advisers.is_empty())).collect();
        let ids: BTreeSet<&str> = lists?.into_iter().flatten().map(String::as_str).collect();
        (!ids.is_empty()).then_some(ids)
    }

    /// Whether an adviser may act for any role.
    pub fn lists(&self, adviser: &Adviser) -> bool {
        self.listed().is_none_or(|listed| listed.contains(&*adviser.id))
    }

    /// Whether an adviser may act for a role: by its own list, or by that of its fallback.
    pub fn answers_for(&self, adviser: &Adviser, role: &RoleId) -> bool {
        let lists = |role: &RoleId| {
            self.service(role)
                .is_none_or(|service| service.advisers.is_empty() || service.advisers.contains(&adviser.id))
        };
        lists(role) || self.service(role).and_then(|service| service.fallback.as_ref()).is_some_and(lists)
    }
}
