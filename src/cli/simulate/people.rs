//! Invented people: when they write, and what. They know what a person sees, and nothing of any procedure.

use jalon::dialogue::model::SlotKind;
use jalon::engine::World;
use jalon::engine::case::{About, Address, Case, Intent, Private};
use jalon::engine::event::Content;
use jalon::ports::channel::{Button, Press};
use jiff::{SignedDuration, Timestamp, tz::TimeZone};

use super::dice::Dice;

/// The channel that they write on.
pub const CHANNEL: &str = "simulated";

/// How somebody answers.
#[derive(Clone, Copy, Debug)]
enum Temper {
    /// Within hours or days.
    Steady,
    /// Within weeks.
    Slow,
    /// After some answers only when reminded, and not always.
    Forgetful,
}

/// One of them.
pub struct Person {
    pub address: Address,
    pub dice: Dice,
    temper: Temper,
    /// What the buttons of the last message would send back.
    buttons: Vec<String>,
    /// Whether they have something to answer and a day for it.
    pub is_coming: bool,
    pub has_begun: bool,
    /// Messages that they wrote.
    pub wrote: u64,
}

impl Person {
    pub fn new(number: usize, seed: u64) -> Self {
        let mut dice = Dice::new(seed.wrapping_mul(0x1_0000_0001).wrapping_add(number as u64));
        let temper = match dice.between(1, 10) {
            1..=5 => Temper::Steady,
            6..=8 => Temper::Slow,
            _ => Temper::Forgetful,
        };
        let address = Address { channel: CHANNEL.to_owned(), place: Private(number.to_string()) };
        Self { address, dice, temper, buttons: Vec::new(), is_coming: false, has_begun: false, wrote: 0 }
    }

    /// A message came: the moment of the answer, if there will be one.
    pub fn reads(&mut self, buttons: &[Button], is_reminder: bool, now: Timestamp) -> Option<Timestamp> {
        let sends = buttons.iter().filter_map(|button| match &button.press {
            Press::Data(data) => Some(data.clone()),
            Press::Link(_) => None,
        });
        let sends: Vec<String> = sends.collect();
        if !sends.is_empty() {
            self.buttons = sends;
        }
        let (likely, hours) = match (self.temper, is_reminder) {
            (Temper::Steady, _) => (95, self.dice.between(1, 100)),
            (Temper::Slow, false) => (75, self.dice.between(24, 30 * 24)),
            (Temper::Slow, true) => (70, self.dice.between(1, 72)),
            (Temper::Forgetful, false) => (40, self.dice.between(1, 240)),
            (Temper::Forgetful, true) => (45, self.dice.between(1, 120)),
        };
        if self.is_coming || !self.dice.percent(likely) {
            return None;
        }
        self.is_coming = true;
        now.checked_add(SignedDuration::from_mins(hours * 60 + self.dice.between(0, 59))).ok()
    }

    /// What they write now.
    pub fn writes(&mut self, world: &World, case: Option<&Case>, now: Timestamp) -> Content {
        self.is_coming = false;
        self.wrote += 1;
        if !std::mem::replace(&mut self.has_begun, true) {
            return Content::Start { code: None };
        }
        let Some(case) = case else {
            // The first button agrees; few refuse.
            let data = if self.dice.percent(93) { self.buttons.first() } else { self.dice.one(&self.buttons) };
            return data.map_or(Content::Start { code: None }, |data| Content::Press(data.clone()));
        };
        let wish = match self.dice.between(1, 1000) {
            1..=12 => Some(Intent::Missing),
            13..=24 => Some(Intent::Where),
            25..=40 => Some(Intent::Contact),
            41..=55 => Some(Intent::Human),
            56..=60 => Some(Intent::Pause),
            61..=63 => Some(Intent::StopReminders),
            64..=65 => Some(Intent::Erase),
            _ => None,
        };
        let words = wish.and_then(|wish| world.voices.get(&case.language)?.intents.get(&wish)?.first());
        let typed = words.cloned().or_else(|| self.typed(world, case, now));
        match typed {
            Some(words) => Content::Text(Private(words)),
            None => match self.dice.one(&self.buttons) {
                Some(data) => Content::Press(data.clone()),
                None => Content::Start { code: None },
            },
        }
    }

    /// An answer that the open question takes, where one has to type.
    fn typed(&mut self, world: &World, case: &Case, now: Timestamp) -> Option<String> {
        let About::Slot { slot, .. } = &case.question.as_ref()?.about else { return None };
        let dice = &mut self.dice;
        // Some would rather not say, or do not know.
        if dice.percent(8) {
            return None;
        }
        match &world.dialogue.slots.get(slot)?.kind {
            SlotKind::Date => {
                let day = now.checked_add(SignedDuration::from_hours(24 * dice.between(-120, 120))).ok()?;
                let day = TimeZone::UTC.to_datetime(day).date();
                Some(format!("{:02}/{:02}/{}", day.day(), day.month(), day.year()))
            }
            SlotKind::Month => Some(format!("{:02}/{}", dice.between(1, 12), dice.between(2012, 2025))),
            SlotKind::Number { min, max } => Some(dice.between(*min, *max).to_string()),
            SlotKind::Lookup(lookup) => {
                let table = world.dialogue.tables.get(&lookup.table)?;
                let column = table.columns().iter().position(|name| *name == lookup.typed)?;
                let rows = i64::try_from(table.len()).ok().filter(|rows| *rows > 0)?;
                table.row(usize::try_from(dice.between(0, rows - 1)).ok()?).nth(column).map(str::to_owned)
            }
            SlotKind::Text { .. } => Some("bleu".to_owned()),
            SlotKind::Choice(_) | SlotKind::OptionOf | SlotKind::YesNo => None,
        }
    }
}
