//! What will happen in one life of the application: people, advisers, faults, each at its minute.
//!
//! A plan is data made from a seed. Every move has its own seed for what it draws, so that taking
//! other moves away (shrinking) does not change what it does.

use jiff::{SignedDuration, Timestamp};

use crate::support::dice::Dice;

/// Eighteen months, in minutes.
const LENGTH: i64 = 548 * DAY;
const DAY: i64 = 24 * 60;

/// Nights on which France turns its clocks.
const TURNS: [&str; 3] = ["2026-03-29T00:50:00Z", "2026-10-25T00:50:00Z", "2027-03-28T00:50:00Z"];

/// What a life is made from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Seed {
    pub number: u64,
    pub size: Size,
}

/// How much people do in a life.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Size {
    Short,
    Long,
}

/// One life.
#[derive(Clone, Debug)]
pub struct Plan {
    pub seed: u64,
    pub start: Timestamp,
    /// The language that the telephone of each person speaks.
    pub people: Vec<&'static str>,
    pub moves: Vec<Move>,
}

/// Something that happens.
#[derive(Clone, Debug)]
pub struct Move {
    /// Minutes after the start.
    pub at: i64,
    /// What the move draws comes from here.
    pub salt: u64,
    pub what: What,
}

#[derive(Clone, Debug)]
pub enum What {
    /// A person does something.
    Does { who: usize, act: Act },
    /// An adviser writes, in the room of the role or that of the person's case.
    Desk { who: usize, adviser: &'static str, act: DeskAct, apart: bool },
    /// The store fails from now on, as said.
    Store(StoreFault),
    /// The next sends end like this.
    Send { fate: Fate, times: u32 },
    /// The process dies and begins again after so many minutes.
    Crash { minutes: i64 },
    /// The clock alone moves, and nothing happens in between.
    Jump { minutes: i64 },
    /// The centre puts the next version of its dialogue in place and starts again.
    Edit,
    /// An operator erases the case of a person.
    Erase { who: usize },
}

/// What people do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    Agree,
    /// What the open question takes: a button, a number, words, a value.
    Answer,
    /// A topic or a word of the trade.
    Ask,
    Block,
    /// "Yes, erase everything", wherever one is.
    Confirm,
    Danger,
    Edited,
    Erase,
    File,
    /// Words that must be gone after erasing.
    Free,
    Mistype,
    /// A button of an older message.
    OldButton,
    Refuse,
    Start,
    /// Facts told in passing.
    Tell,
    /// The same button, pressed two times.
    Twice,
    Unblock,
    Wish,
}

/// What advisers write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeskAct {
    Book,
    Cancel,
    Cases,
    Close,
    /// What was written a moment ago gets other words.
    Correct,
    Give,
    Mistype,
    Note,
    Paper,
    Pause,
    Recall,
    Say,
    Show,
    /// A hand put on the card.
    Sign,
    Step,
    Take,
    TakeBack,
    Transfer,
}

/// How the store fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoreFault {
    /// Another hand was faster, so many times.
    Conflict(u32),
    /// The next commit is written, and reported as failed.
    Lost,
    /// The read after so many others fails.
    Read(u32),
    /// So many commits are refused.
    Refused(u32),
}

/// How a send ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Nobody is there who could take it, again and again.
    Away,
    /// It takes minutes.
    Late,
    /// It arrives, and nobody learns it.
    UnknownArrived,
    /// It does not arrive, and nobody learns it.
    UnknownLost,
    RefusedAddress,
    RefusedMessage,
    /// The channel wants to be left alone for a while.
    Wait,
}

/// How somebody behaves.
#[derive(Clone, Copy)]
enum Habit {
    Steady,
    Lost,
    Contrary,
    /// Comes back months later.
    Forgetful,
}

const ADVISERS: [&str; 2] = ["Claire", "Malik"];

impl Plan {
    /// The life of a seed.
    pub fn of(Seed { number: seed, size }: Seed) -> Self {
        let mut dice = Dice::new(seed);
        let days = dice.between(0, 120);
        let start: Timestamp = "2026-01-05T08:00:00Z".parse().expect("a time");
        let start = start + SignedDuration::from_hours(24 * days);
        let count = match size {
            Size::Short => *dice.one(&[1, 1, 1, 2]),
            Size::Long => *dice.one(&[1, 1, 2, 2, 3]),
        };
        let people: Vec<&'static str> = (0..count).map(|_| *dice.one(&["fr", "fr", "fr", "en"])).collect();
        let mut plan = Self { seed, start, people, moves: Vec::new() };
        for who in 0..count {
            plan.live(who, size, &mut dice);
        }
        plan.attend(&mut dice);
        plan.break_things(size, &mut dice);
        plan.pass_by(seed);
        plan.moves.sort_by_key(|one| one.at);
        plan
    }

    /// The last minute.
    pub fn end(&self) -> i64 {
        LENGTH
    }

    fn push(&mut self, at: i64, dice: &mut Dice, what: What) {
        let salt = dice.next();
        self.moves.push(Move { at: at.clamp(0, LENGTH), salt, what });
    }

    /// The sessions of a person.
    fn live(&mut self, who: usize, size: Size, dice: &mut Dice) {
        let habit = *dice.one(&[Habit::Steady, Habit::Steady, Habit::Lost, Habit::Contrary, Habit::Forgetful]);
        let mut at = dice.between(0, 40 * DAY);
        let does = |act| What::Does { who, act };
        self.push(at, dice, does(Act::Start));
        if dice.once_in(6) {
            self.push(at + 1, dice, does(Act::Refuse));
        }
        self.push(at + 2, dice, does(Act::Agree));
        let (sessions, acts) = match size {
            Size::Short => (3, 5),
            Size::Long => (4, 7),
        };
        for _ in 0..dice.between(2, sessions) {
            for _ in 0..dice.between(2, acts) {
                at += if dice.once_in(5) { 0 } else { dice.between(1, 4) };
                let act = act(habit, dice);
                self.push(at, dice, does(act));
                if act == Act::Erase && !dice.once_in(3) {
                    self.push(at + 1, dice, does(Act::Confirm));
                    if dice.once_in(2) {
                        self.push(at + 3, dice, does(Act::Agree));
                    }
                }
                if act == Act::Block {
                    let away = dice.between(1, 90 * DAY);
                    self.push(at + away, dice, does(Act::Unblock));
                }
            }
            at += match habit {
                Habit::Steady => dice.between(DAY / 2, 45 * DAY),
                Habit::Lost | Habit::Contrary => dice.between(DAY / 2, 90 * DAY),
                Habit::Forgetful => dice.between(60 * DAY, 260 * DAY),
            };
            if dice.once_in(8) {
                let night: Timestamp = dice.one(&TURNS).parse().expect("a time");
                let minutes = night.duration_since(self.start).as_mins();
                at = if minutes > at { minutes + dice.between(-60, 60) } else { at };
            }
        }
    }

    /// Advisers take cases, write, and sometimes never come back.
    fn attend(&mut self, dice: &mut Dice) {
        for _ in 0..dice.between(0, 2) {
            let who = dice.roll(self.people.len());
            let adviser = *dice.one(&ADVISERS);
            let mut at = dice.between(0, LENGTH);
            // Mostly when the person is about, so that two voices can meet.
            let near =
                self.moves.iter().filter(|one| matches!(one.what, What::Does { who: other, .. } if other == who));
            let near: Vec<i64> = near.map(|one| one.at).collect();
            if !near.is_empty() && !dice.once_in(3) {
                at = dice.one(&near) + dice.between(0, 3);
            }
            let desk = |act, apart| What::Desk { who, adviser, act, apart };
            if !dice.once_in(4) {
                self.push(at, dice, desk(DeskAct::Take, false));
            }
            for _ in 0..dice.between(0, 5) {
                at += dice.between(0, 5);
                let rare = if dice.once_in(4) { DeskAct::Close } else { DeskAct::Say };
                let act = *dice.one(&[
                    DeskAct::Say,
                    DeskAct::Say,
                    DeskAct::Say,
                    DeskAct::Note,
                    DeskAct::Show,
                    DeskAct::Paper,
                    DeskAct::Step,
                    DeskAct::Pause,
                    DeskAct::Transfer,
                    DeskAct::Cases,
                    DeskAct::Mistype,
                    DeskAct::Take,
                    DeskAct::Book,
                    DeskAct::Book,
                    DeskAct::Cancel,
                    DeskAct::Recall,
                    DeskAct::Correct,
                    DeskAct::Correct,
                    DeskAct::TakeBack,
                    DeskAct::Sign,
                    rare,
                ]);
                let is_apart = dice.once_in(2);
                self.push(at, dice, desk(act, is_apart));
            }
            if !dice.once_in(4) {
                at += dice.between(0, 12 * DAY);
                self.push(at, dice, desk(DeskAct::Give, false));
            }
        }
    }

    /// Somebody who never agrees comes by, mostly when something breaks, and writes several times at once.
    fn pass_by(&mut self, seed: u64) {
        // Dice of their own: what else happens in a life is as it was.
        let mut dice = Dice::new(seed ^ 0x5742);
        let who = self.people.len();
        self.people.push("fr");
        let faults = self.moves.iter().filter(|one| !matches!(one.what, What::Does { .. } | What::Desk { .. }));
        let faults: Vec<i64> = faults.map(|one| one.at).collect();
        for _ in 0..dice.between(1, 4) {
            let mut at = if faults.is_empty() { dice.between(0, LENGTH) } else { *dice.one(&faults) };
            for _ in 0..dice.between(2, 6) {
                let acts = [Act::Start, Act::Start, Act::Refuse, Act::Ask, Act::Free, Act::Danger, Act::File];
                let act = *dice.one(&acts);
                self.push(at, &mut dice, What::Does { who, act });
                at += dice.between(0, 1);
            }
        }
    }

    fn break_things(&mut self, size: Size, dice: &mut Dice) {
        let busy: Vec<i64> = self.moves.iter().map(|one| one.at).collect();
        for _ in 0..dice.between(0, 10) {
            // Faults matter where something happens; some fall into the nights between.
            let at = if dice.once_in(3) { dice.between(0, LENGTH) } else { *dice.one(&busy) };
            let what = match dice.roll(20) {
                0..=3 => What::Crash { minutes: *dice.one(&[0, 0, 5, 600, 3 * DAY, 20 * DAY]) },
                4 => What::Jump { minutes: -60 },
                5 => What::Jump { minutes: *dice.one(&[61, 9 * 60, 2 * DAY, 25 * DAY]) },
                6 => What::Edit,
                7 if dice.once_in(3) => What::Erase { who: dice.roll(self.people.len()) },
                7 | 8 => What::Store(StoreFault::Conflict(1 + u32::try_from(dice.roll(4)).expect("small"))),
                9 => What::Store(StoreFault::Lost),
                10 | 11 => What::Store(StoreFault::Read(u32::try_from(dice.roll(14)).expect("small"))),
                12 => What::Store(StoreFault::Refused(1 + u32::try_from(dice.roll(3)).expect("small"))),
                _ => {
                    let fate = *dice.one(&[
                        Fate::Away,
                        Fate::Away,
                        Fate::Late,
                        Fate::Late,
                        Fate::UnknownArrived,
                        Fate::UnknownLost,
                        Fate::Wait,
                        Fate::Wait,
                        Fate::RefusedAddress,
                        Fate::RefusedMessage,
                    ]);
                    // A send that stays uncertain is given up after some repeats.
                    let most = match (fate, size) {
                        (Fate::Away, _) => 40,
                        (Fate::UnknownArrived | Fate::UnknownLost, _) => 24,
                        (_, Size::Short) => 8,
                        (_, Size::Long) => 5,
                    };
                    What::Send { fate, times: 1 + u32::try_from(dice.roll(most)).expect("small") }
                }
            };
            self.push(at, dice, what);
        }
    }
}

fn act(habit: Habit, dice: &mut Dice) -> Act {
    let usual = match habit {
        Habit::Steady | Habit::Forgetful => 78,
        Habit::Lost => 45,
        Habit::Contrary => 35,
    };
    if dice.between(0, 99) < usual {
        return Act::Answer;
    }
    let own: &[Act] = match habit {
        Habit::Contrary => &[Act::OldButton, Act::OldButton, Act::Twice, Act::Block, Act::Erase],
        Habit::Lost => &[Act::Mistype, Act::Mistype, Act::Ask, Act::Free],
        Habit::Steady | Habit::Forgetful => &[],
    };
    if !own.is_empty() && dice.once_in(2) {
        return *dice.one(own);
    }
    *dice.one(&[
        Act::Wish,
        Act::Wish,
        Act::Wish,
        Act::Wish,
        Act::Wish,
        Act::Ask,
        Act::Ask,
        Act::OldButton,
        Act::Twice,
        Act::File,
        Act::Edited,
        Act::Start,
        Act::Tell,
        Act::Tell,
        Act::Erase,
        Act::Block,
        Act::Danger,
        Act::Free,
        Act::Free,
        Act::Mistype,
    ])
}
