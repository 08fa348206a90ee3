//! What people send: buttons they see, values that the open question takes, wishes, mistakes.

use jalon::dialogue::SlotKind;
use jalon::engine::World;
use jalon::engine::case::{About, Address, Case, Private};
use jalon::engine::event::{Content, FileKind};
use jalon::ports::channel::{InboundId, InboundKind};
use jiff::{SignedDuration, Timestamp};

use super::plan::Act;

use crate::support::dice::Dice;

/// A person at their telephone.
pub struct Person {
    pub address: Address,
    pub language: &'static str,
    /// The person blocked the bot.
    pub has_blocked: bool,
    /// The words of the newest message that has some, and what it is called.
    pub wrote: Option<String>,
    pub newest: Option<InboundId>,
    /// Messages with buttons, oldest first: label and data of each.
    pub screen: Vec<Vec<(String, String)>>,
    /// Words that only this person, or an adviser about them, has written since they last began.
    pub tokens: Vec<String>,
}

const DANGER: [&str; 2] = ["je veux mourir", "i want to die"];
const MISTYPES: &[&str] = &[
    "",
    "?",
    "aaaaaaa",
    "ouii",
    "nno",
    "12",
    "0",
    "-1",
    "999999999999",
    "31/02/2026",
    "peut-être",
    "oui non",
    "\u{202e}renversé",
    "97400",
    "75001",
    "hier",
    "demain",
    "3 et 4",
];
const TOLD: &[&str] = &[
    "je suis au chômage à Lyon, j'ai 24 ans",
    "j'habite à Saint-Denis de La Réunion",
    "je suis salarié dans le 75",
    "i live in Nantes, i am 30 years old",
];
const WISHES_FR: &[&str] = &[
    "aide",
    "où j'en suis",
    "ce qui manque",
    "qui contacter",
    "retour",
    "répéter",
    "changer",
    "langue",
    "english",
    "pause",
    "pause",
    "reprendre",
    "mes données",
    "bonjour",
    "merci",
    "parler à quelqu'un",
    "stop",
];
const WISHES_EN: &[&str] = &[
    "help",
    "where am i",
    "what is missing",
    "who to contact",
    "back",
    "repeat",
    "change",
    "language",
    "français",
    "pause",
    "resume",
    "my data",
    "hello",
    "thanks",
    "talk to someone",
    "stop",
];

impl Person {
    /// What a person sends, in order.
    pub fn sends(
        &self,
        world: &World,
        case: Option<&Case>,
        act: Act,
        now: Timestamp,
        token: &str,
        dice: &mut Dice,
    ) -> Vec<InboundKind> {
        let is_french = case.map_or(self.language, |case| case.language.as_str()) == "fr";
        let text = |words: &str| Content::Text(Private(words.to_owned()));
        let either = |french: &str, english: &str| text(if is_french { french } else { english });
        let content = match act {
            Act::Agree => Content::Press(format!("consent.oui.{}", self.language)),
            Act::Refuse => Content::Press(format!("consent.non.{}", self.language)),
            Act::Answer => self.answer(world, case, now, dice),
            Act::Ask => text(&topic(world, case, dice)),
            Act::Block => return vec![InboundKind::Blocked],
            Act::Unblock => return vec![InboundKind::Unblocked],
            Act::Confirm => either("oui, tout effacer", "yes, erase everything"),
            Act::Danger => match dice.roll(3) {
                0 => either("j'en peux plus", "is killing me"),
                _ => either(DANGER[0], DANGER[1]),
            },
            Act::Edited => match dice.roll(4) {
                // A reaction: the same words again.
                0 | 1 => Content::Edited(Private(self.wrote.clone().unwrap_or_else(|| "oui".into()))),
                2 => Content::Edited(Private(DANGER[usize::from(!is_french)].into())),
                _ => Content::Edited(Private("oui".into())),
            },
            Act::Erase => either("effacer", "erase"),
            Act::File => Content::File {
                kind: *dice.one(&[FileKind::Picture, FileKind::Document, FileKind::Voice]),
                message: Some(Private(format!("file-{}", dice.roll(1000)))),
                album: dice.once_in(2).then(|| "album".to_owned()),
                caption: match dice.roll(6) {
                    0 => Some(Private(DANGER[usize::from(!is_french)].into())),
                    1 => Some(Private("1".into())),
                    2 => Some(Private(format!("voici mon secret {token}"))),
                    _ => None,
                },
            },
            Act::Free => text(&format!("{} {token}", dice.one(&["voici mon secret", "je suis", "ma ville c'est"]))),
            Act::Mistype => text(dice.word(MISTYPES)),
            Act::OldButton => match self.screen.len() {
                0 => Content::Press("q1.oui".into()),
                seen => {
                    let older = &self.screen[dice.roll(seen)];
                    Content::Press(dice.one(older).1.clone())
                }
            },
            Act::Start => Content::Start { code: dice.once_in(3).then(|| "c21".to_owned()) },
            Act::Tell => text(dice.word(TOLD)),
            Act::Twice => match self.screen.last() {
                Some(buttons) => {
                    let press = InboundKind::Content(Content::Press(dice.one(buttons).1.clone()));
                    return vec![press.clone(), press];
                }
                None => text("1"),
            },
            Act::Wish if is_french => text(dice.word(WISHES_FR)),
            Act::Wish => text(dice.word(WISHES_EN)),
        };
        vec![InboundKind::Content(content)]
    }

    /// An answer that the open question takes.
    fn answer(&self, world: &World, case: Option<&Case>, now: Timestamp, dice: &mut Dice) -> Content {
        let text = |words: String| Content::Text(Private(words));
        let typed = match case.and_then(|case| case.question.as_ref()).map(|question| &question.about) {
            Some(About::Slot { slot, .. }) => match world.dialogue.slots.get(slot).map(|slot| &slot.kind) {
                Some(SlotKind::Date) => Some(date(now, dice)),
                Some(SlotKind::Month) => Some(format!("{:02}/{}", dice.roll(12) + 1, 2012 + dice.roll(16))),
                Some(SlotKind::Number { min, max }) => Some(dice.between(*min, *max).to_string()),
                Some(SlotKind::Lookup(lookup)) => {
                    let table = &world.dialogue.tables[&lookup.table];
                    let column = table.columns().iter().position(|name| *name == lookup.typed).expect("checked");
                    table.row(dice.roll(table.len())).nth(column).map(str::to_owned)
                }
                _ => None,
            },
            _ => None,
        };
        match (typed, self.screen.last()) {
            (Some(typed), _) if !dice.once_in(8) => text(typed),
            (_, Some(buttons)) => {
                let pick = dice.roll(buttons.len());
                match dice.roll(8) {
                    0 | 1 => text((pick + 1).to_string()),
                    2 => text(buttons[pick].0.clone()),
                    _ => Content::Press(buttons[pick].1.clone()),
                }
            }
            (_, None) => text("1".into()),
        }
    }
}

/// A day near now, as people write it.
fn date(now: Timestamp, dice: &mut Dice) -> String {
    let day = now + SignedDuration::from_hours(24 * dice.between(-200, 200));
    let day = day.to_zoned_datetime(jiff::tz::TimeZone::UTC).date();
    format!("{:02}/{:02}/{}", day.day(), day.month(), day.year())
}

/// Words of a topic, or of the trade.
fn topic(world: &World, case: Option<&Case>, dice: &mut Dice) -> String {
    let voice = case.and_then(|case| world.voices.get(&case.language)).or_else(|| world.voices.values().next());
    let choices = &voice.expect("a language").choices;
    let asked = choices.iter().filter(|(id, _)| id.contains("-topic-") || id.starts_with("glossary-"));
    let asked: Vec<&String> =
        asked.filter_map(|(_, choices)| choices.get("=also").and_then(|phrases| phrases.first())).collect();
    (*dice.one(&asked)).clone()
}
