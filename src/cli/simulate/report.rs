//! The figures in words, for whoever writes the dialogues.

use std::io::Write;

use jalon::app::Content;
use jalon::dialogue::Language;
use jalon::engine::case::Private;
use jalon::engine::effect::{Arg, Line, Settled};

use super::figures::{Figures, Load, Silence, Why};
use super::plan::Plan;
use crate::cli::failure::Failure;

/// Says things in one language.
pub struct Voice<'c> {
    content: &'c Content,
    language: Language,
}

impl<'c> Voice<'c> {
    pub fn of(content: &'c Content) -> Self {
        Self { content, language: content.world.language() }
    }

    pub fn say(&self, line: &Line) -> String {
        self.content.texts.line(&self.language, line)
    }

    /// A word of a column or of a state.
    pub fn word(&self, id: &str, attribute: &str) -> String {
        self.say(&Line::new(format!("common-simulated-{id}")).attribute(attribute))
    }

    fn step(&self, step: &str) -> String {
        self.say(&self.content.world.step_title(&step.into()))
    }
}

fn line(id: &str) -> Line {
    Line::new(format!("common-simulated-{id}"))
}

fn number(number: u64) -> Arg {
    Arg::Number(i64::try_from(number).unwrap_or(i64::MAX))
}

fn word(word: impl Into<String>) -> Arg {
    Arg::Word(Private(word.into()))
}

/// The first lines: who, when, and that nobody is real.
pub fn head(voice: &Voice, plan: &Plan) -> Vec<String> {
    let people = number(plan.people as u64);
    let dates = line("head").with("people", people).with("from", Arg::Date(plan.from)).with("to", Arg::Date(plan.to));
    let outage =
        plan.outage.map(|(first, last)| line("outage").with("from", Arg::Date(first)).with("to", Arg::Date(last)));
    std::iter::once(dates).chain(outage).map(|line| voice.say(&line)).collect()
}

/// Writes the whole report.
pub fn tell(out: &mut impl Write, content: &Content, plan: &Plan, figures: &Figures) -> Result<(), Failure> {
    let voice = Voice::of(content);
    for said in head(&voice, plan) {
        writeln!(out, "{said}")?;
    }
    writeln!(out)?;
    weeks(out, &voice, plan, figures)?;
    writeln!(out)?;
    let states = line("people")
        .with("agreed", number(figures.agreed))
        .with("open", number(figures.open))
        .with("closed", number(figures.closed));
    writeln!(out, "{}", voice.say(&states))?;
    for step in content.world.dialogue.steps.iter().map(|step| step.id.as_str()) {
        let here = figures.steps.get(step).copied().unwrap_or(0);
        writeln!(out, "  {here:>6}  {}", voice.step(step))?;
    }
    writeln!(out, "\n{}", voice.say(&line("next").with("number", number(figures.lost))))?;
    writeln!(out, "\n{}", voice.say(&line("silences")))?;
    for silence in &figures.silences {
        writeln!(out, "  {}", silent(&voice, silence))?;
    }
    let due = figures.ledger.get("expected").copied().unwrap_or(0);
    writeln!(out, "\n{}", voice.say(&line("reminders").with("number", number(due))))?;
    for state in Settled::ALL {
        let counted = figures.ledger.get(state.word()).copied().unwrap_or(0);
        writeln!(out, "  {counted:>6}  {}", voice.word("state", state.word()))?;
    }
    writeln!(out, "  {:>6}  {}", figures.difference, voice.word("state", "waits"))?;
    writeln!(out, "{}", voice.say(&line("most").with("number", number(figures.most_a_day))))?;
    writeln!(out)?;
    for (role, load) in &figures.roles {
        writeln!(out, "{}", voice.say(&loaded(role.as_str(), load)))?;
    }
    Ok(())
}

fn weeks(out: &mut impl Write, voice: &Voice, plan: &Plan, figures: &Figures) -> Result<(), Failure> {
    let columns = ["week", "answers", "reminders", "rooms"].map(|name| voice.word("column", name));
    let width = columns.iter().map(|name| name.chars().count()).max().unwrap_or(0).max(10) + 2;
    let mut row = |cells: [String; 4]| writeln!(out, "{}", cells.map(|cell| format!("{cell:>width$}")).concat());
    row(columns)?;
    let mut day = plan.from;
    for week in &figures.weeks {
        row([day.to_string(), week.answers.to_string(), week.reminders.to_string(), week.rooms.to_string()])?;
        day = day.checked_add(jiff::Span::new().days(7)).unwrap_or(day);
    }
    Ok(())
}

fn silent(voice: &Voice, silence: &Silence) -> String {
    let why = match silence.why {
        Why::Broken => "broken",
        Why::Held => "held",
        Why::Paused => "paused",
        Why::Said => "said",
        Why::Stopped => "stopped",
    };
    voice.say(
        &line("silence")
            .with("case", word(silence.case.to_string()))
            .with("days", Arg::Number(silence.days))
            .with("step", word(voice.step(&silence.step)))
            .with("why", word(voice.word("why", why))),
    )
}

fn loaded(role: &str, load: &Load) -> Line {
    let waited = |place: Option<usize>| place.and_then(|place| load.waited.get(place)).copied().unwrap_or(0);
    line("role")
        .with("role", word(role))
        .with("asked", number(load.asked))
        .with("taken", number(load.waited.len() as u64))
        .with("median", Arg::Number(waited(Some(load.waited.len() / 2))))
        .with("worst", Arg::Number(waited(load.waited.len().checked_sub(1))))
        .with("held", number(load.most_held))
}
