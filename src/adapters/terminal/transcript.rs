//! Transcripts: a conversation as a text file that is also a test.
//!
//! A counsellor can read one and write one. Some lines are written by people
//! (`@` moves time, `candidat` speaks, `salon>` acts, `!` breaks something, `=`
//! asks for the state, `#` explains); all others are what jalon did, and are
//! rewritten from a run. This file reads and writes lines; it runs nothing.
//!
//! ```text
//! @ 2026-03-02 10:00  library/membership
//! bot      Do you have your letter?
//!          [1 Yes] [2 Not yet]
//! candidat 1
//! salon conseil   J-0001 …
//! = étape membership, main bot
//! ```

use jiff::civil::{DateTime, Time};
use jiff::fmt::strtime;
use jiff::{Span, SpanFieldwise};

use crate::engine::case::Adviser;
use crate::engine::event::FileKind;
use crate::ports::channel::{InboundId, Wording};

/// Where the words of a `bot` line begin; lines that go on begin there too.
const MARGIN: usize = 9;

/// A line of choices is broken beyond this many characters.
const BROAD: usize = 100;

/// Something that a person wrote into a transcript.
#[derive(Clone, Debug, PartialEq)]
pub enum Line {
    /// `@`: time moves and everything due runs. The place is `dialogue/step`.
    At {
        /// The instant to which time moves.
        moment: Moment,
        /// While there is no case yet, one begins at this step; None where it is left out.
        place: Option<String>,
    },
    /// `!`: something breaks or comes back.
    Break(Break),
    /// `candidat`: the person sends something; `written` is the line as it stands.
    Candidate {
        /// What is sent.
        sent: Sent,
        /// The whole line, to be written again unchanged.
        written: String,
    },
    /// `#` or an empty line between blocks: kept.
    Comment(String),
    /// `salon>`: an adviser acts.
    Room {
        /// What is done.
        act: RoomAct,
        /// The whole line, to be written again unchanged.
        written: String,
    },
    /// `=`: the facts to show, by their names; none means the usual ones.
    State(Vec<String>),
}

/// A time in a transcript.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Moment {
    /// `+14d`, `+3h`, `+20m`.
    Later(SpanFieldwise),
    /// `2026-03-02 10:00`, in the centre's time zone; without an hour, midnight.
    On(DateTime),
}

/// What a candidate sends.
#[derive(Clone, Debug, PartialEq)]
pub enum Sent {
    /// `modifie …`: an earlier message is changed.
    Edited(String),
    /// `fichier photo` and so on, `album NAME` when several come together, `: WORDS` when some stand under it.
    File {
        /// `photo`, `vocal`, `document`, `autocollant` or `autre`.
        kind: FileKind,
        /// What stands behind `album`: files with the same name come together.
        album: Option<String>,
        /// What stands behind the colon.
        caption: Option<String>,
    },
    /// `(label)`: the newest button of that label.
    Press(String),
    /// `start` or `start CODE`.
    Start {
        /// What a link carries behind "start".
        code: Option<String>,
    },
    /// Anything else; between double quotes when it looks like one of the above.
    Text(String),
}

/// What breaks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Break {
    /// `accepte`: the channel takes messages again, and the person comes back.
    Accept,
    /// `bloque`: the person blocks the bot.
    Block,
    /// `crash`: the process dies and starts again from its store.
    Crash,
    /// `incertain`: the connection ends after the next message left.
    Lost,
    /// `panne 3 jours`: nothing runs for so long.
    Outage(SpanFieldwise),
    /// `nouveau compte`: the person writes from another account from now on.
    NewAccount,
    /// `refuse`: the channel refuses the address from now on.
    Refuse,
}

/// What an adviser does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RoomAct {
    /// `rendre 1`
    GiveBack {
        /// The number of the case, `1` or `J-0001`.
        case: u64,
    },
    /// `prendre 1 NAME`
    Take {
        /// The number of the case, `1` or `J-0001`.
        case: u64,
        /// Who takes it; the name is all that is known of them.
        adviser: String,
    },
    /// `NAME: WORDS` in the room of the role, `NAME@1: WORDS` in that of a case; without a name, `WORDS`.
    Write {
        /// Who writes; `Alix` when no name is given.
        adviser: String,
        /// In the room of which case; None: in the room of the role.
        case: Option<u64>,
        /// What is written, a command with its mark included.
        words: String,
    },
}

/// The name of an adviser who gives none.
const SOMEBODY: &str = "Alix";

/// A line that a transcript cannot hold.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {reason}: {text}")]
pub struct ParseError {
    /// From 1.
    pub line: usize,
    /// The line as it stands.
    pub text: String,
    /// What is wrong with it, and what to write instead.
    pub reason: &'static str,
}

/// The lines that people wrote, in order. What jalon did is passed over.
pub fn parse(text: &str) -> Result<Vec<Line>, ParseError> {
    let lines: Vec<&str> = text.lines().collect();
    let mut found = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let wrong = |reason| ParseError { line: at + 1, text: (*line).to_owned(), reason };
        let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
        let rest = rest.trim();
        match word {
            "" if line.is_empty() => {
                // An empty line inside a message is followed by an indented one.
                let next = lines[at..].iter().find(|line| !line.is_empty());
                if !next.is_some_and(|line| line.starts_with(' ')) {
                    found.push(Line::Comment(String::new()));
                }
            }
            "" | "bot" | "salon" => {}
            "@" => {
                let (moment, place) = moment(rest).ok_or(wrong("not a moment: @ 2026-03-02 10:00 or @ +14d"))?;
                found.push(Line::At { moment, place });
            }
            "candidat" => found.push(Line::Candidate { sent: sent(rest), written: (*line).to_owned() }),
            "salon>" => {
                let act =
                    act(rest).ok_or(wrong("not an act of an adviser: !prendre 1, NAME: !prendre 1, NAME@1: words"))?;
                found.push(Line::Room { act, written: (*line).to_owned() });
            }
            "!" => found.push(Line::Break(broken(rest).ok_or(wrong(
                "nothing that can break: crash, refuse, accepte, bloque, incertain, nouveau compte, panne 3 jours",
            ))?)),
            "=" => found.push(Line::State(
                rest.split(',').map(str::trim).filter(|key| !key.is_empty()).map(str::to_owned).collect(),
            )),
            _ if word.starts_with('#') => found.push(Line::Comment((*line).to_owned())),
            _ => return Err(wrong("no line of a transcript begins like this")),
        }
    }
    Ok(found)
}

/// What follows `@`: the moment, then maybe a place.
pub fn moment(text: &str) -> Option<(Moment, Option<String>)> {
    let mut words = text.split_whitespace();
    let first = words.next()?;
    if let Some(length) = first.strip_prefix('+') {
        let place = words.next().map(str::to_owned);
        return Some((Moment::Later(length_of(length)?.fieldwise()), place));
    }
    let (date, time) = first.split_once('T').unwrap_or((first, ""));
    let date: jiff::civil::Date = date.parse().ok()?;
    let mut rest = words.next();
    let time = match (time, rest) {
        ("", Some(word)) if word.contains(':') => {
            rest = words.next();
            word.parse().ok()?
        }
        ("", _) => Time::midnight(),
        (time, _) => time.parse().ok()?,
    };
    Some((Moment::On(date.to_datetime(time)), rest.map(str::to_owned)))
}

/// `14d`, `2w`, `3h`, `20m`.
fn length_of(text: &str) -> Option<Span> {
    let unit = text.chars().next_back()?;
    let number: i64 = text[..text.len() - unit.len_utf8()].parse().ok()?;
    let span = Span::new();
    match unit {
        'd' | 'j' => span.try_days(number).ok(),
        'h' => span.try_hours(number).ok(),
        'm' => span.try_minutes(number).ok(),
        'w' => span.try_weeks(number).ok(),
        _ => None,
    }
}

/// What follows `candidat`.
pub fn sent(text: &str) -> Sent {
    let mut words = text.split_whitespace();
    let first = words.next().unwrap_or_default();
    let rest: Vec<&str> = words.collect();
    if let Some(literal) = text.strip_prefix('"').and_then(|text| text.strip_suffix('"')) {
        return Sent::Text(literal.to_owned());
    }
    if let Some(label) = text.strip_prefix('(').and_then(|text| text.strip_suffix(')')) {
        return Sent::Press(label.to_owned());
    }
    match (first, rest.as_slice()) {
        ("fichier", [kind, album @ ..]) => {
            let Some(kind) = file_kind(kind) else { return Sent::Text(text.to_owned()) };
            let caption = text.split_once(" : ").map(|(_, caption)| caption.trim().to_owned());
            match album {
                [] | [":", ..] => Sent::File { kind, album: None, caption },
                ["album", name] | ["album", name, ":", ..] => {
                    Sent::File { kind, album: Some((*name).to_owned()), caption }
                }
                _ => Sent::Text(text.to_owned()),
            }
        }
        ("modifie", [_, ..]) => Sent::Edited(text["modifie".len()..].trim().to_owned()),
        ("start", []) => Sent::Start { code: None },
        ("start", [code]) => Sent::Start { code: Some((*code).to_owned()) },
        _ => Sent::Text(text.to_owned()),
    }
}

fn file_kind(word: &str) -> Option<FileKind> {
    Some(match word {
        "autocollant" => FileKind::Sticker,
        "autre" => FileKind::Other,
        "document" => FileKind::Document,
        "photo" => FileKind::Picture,
        "vocal" => FileKind::Voice,
        _ => return None,
    })
}

/// What an adviser does, from the line behind `salon>`.
pub fn act(text: &str) -> Option<RoomAct> {
    let words: Vec<&str> = text.split_whitespace().collect();
    match words.as_slice() {
        ["prendre", case, name @ ..] if !name.is_empty() => {
            Some(RoomAct::Take { case: number(case)?, adviser: name.join(" ") })
        }
        ["rendre", case] => Some(RoomAct::GiveBack { case: number(case)? }),
        [] => None,
        _ => {
            let is_named = |(who, _): &(&str, &str)| !who.contains([' ', '!']);
            let (who, words) = match text.split_once(':').filter(is_named) {
                Some(named) => named,
                None if text.starts_with('!') => (SOMEBODY, text),
                None => return None,
            };
            let (adviser, case) = match who.split_once('@') {
                Some((adviser, case)) => (adviser, Some(number(case)?)),
                None => (who, None),
            };
            Some(RoomAct::Write { adviser: adviser.to_owned(), case, words: words.trim().to_owned() })
        }
    }
}

/// `1` or `J-0001`.
fn number(word: &str) -> Option<u64> {
    word.strip_prefix("J-").unwrap_or(word).parse().ok()
}

fn broken(text: &str) -> Option<Break> {
    let words: Vec<&str> = text.split_whitespace().collect();
    Some(match words.as_slice() {
        ["accepte"] => Break::Accept,
        ["bloque"] => Break::Block,
        ["crash"] => Break::Crash,
        ["incertain"] => Break::Lost,
        ["nouveau", "compte"] => Break::NewAccount,
        ["panne", number, "jour" | "jours"] => {
            Break::Outage(Span::new().try_days(number.parse::<i64>().ok()?).ok()?.fieldwise())
        }
        ["panne", number, "heure" | "heures"] => {
            Break::Outage(Span::new().try_hours(number.parse::<i64>().ok()?).ok()?.fieldwise())
        }
        ["refuse"] => Break::Refuse,
        _ => return None,
    })
}

/// `@ 2026-03-02 10:00  place`
pub fn at_line(moment: DateTime, place: Option<&str>) -> String {
    let format = if moment.second() == 0 { "%Y-%m-%d %H:%M" } else { "%Y-%m-%d %H:%M:%S" };
    let moment = strtime::format(format, moment).unwrap_or_else(|_| moment.to_string());
    match place {
        Some(place) => format!("@ {moment}  {place}\n"),
        None => format!("@ {moment}\n"),
    }
}

/// A message of the bot. Its choices stand in the text as numbered lines; here they become one line of buttons.
pub fn bot_lines(text: &str, labels: &[&str]) -> String {
    let numbered: Vec<String> =
        labels.iter().enumerate().map(|(index, label)| format!("{}. {label}", index + 1)).collect();
    let (text, labels) = match text.strip_suffix(numbered.join("\n").as_str()) {
        Some(text) => {
            let labels = labels.iter().enumerate().map(|(index, label)| format!("[{} {label}]", index + 1));
            (text.trim_end(), labels.collect::<Vec<_>>())
        }
        None => (text, labels.iter().map(|label| format!("[{label}]")).collect()),
    };
    let mut lines: Vec<String> = if text.is_empty() { Vec::new() } else { text.lines().map(str::to_owned).collect() };
    let mut row = String::new();
    for label in labels {
        if !row.is_empty() && row.chars().count() + label.chars().count() >= BROAD {
            lines.push(std::mem::take(&mut row));
        }
        if !row.is_empty() {
            row.push(' ');
        }
        row.push_str(&label);
    }
    if !row.is_empty() {
        lines.push(row);
    }
    block("bot", &lines)
}

/// A message of the candidate that the bot deletes.
pub fn deleted_line() -> String {
    block("bot", &["(efface le message reçu)".to_owned()])
}

/// A line in the advisers' room of a role.
pub fn room_lines(role: &str, text: &str) -> String {
    block(&format!("salon {role} "), &text.lines().map(str::to_owned).collect::<Vec<_>>())
}

/// Before new words for an earlier message.
pub const CHANGED: &str = "(message modifié)\n";

/// An adviser of a transcript: the name is all that is known of them.
pub fn adviser(name: &str) -> Adviser {
    Adviser { id: name.to_owned(), name: name.to_owned() }
}

/// Which words of which message this brings; `newest` is the last message with words, which an edit changes.
pub fn wording(sent: &Sent, id: &InboundId, newest: &mut Option<InboundId>) -> Option<Wording> {
    let (words, message) = match sent {
        Sent::Edited(words) => (words, newest.clone().unwrap_or_else(|| id.clone())),
        Sent::File { caption: Some(words), .. } | Sent::Text(words) => (words, id.clone()),
        Sent::File { .. } | Sent::Press(_) | Sent::Start { .. } => return None,
    };
    *newest = Some(message.clone());
    Some(Wording::of(message, words))
}

/// What a person said, as a line that is read back as the same.
pub fn candidate_line(sent: &Sent) -> String {
    let words = match sent {
        Sent::Edited(text) => format!("modifie {text}"),
        Sent::File { kind, album, caption } => {
            let kind = match kind {
                FileKind::Document => "document",
                FileKind::Other => "autre",
                FileKind::Picture => "photo",
                FileKind::Sticker => "autocollant",
                FileKind::Voice => "vocal",
            };
            let album = album.as_ref().map_or(String::new(), |album| format!(" album {album}"));
            let caption = caption.as_ref().map_or(String::new(), |caption| format!(" : {caption}"));
            format!("fichier {kind}{album}{caption}")
        }
        Sent::Press(label) => format!("({label})"),
        Sent::Start { code: Some(code) } => format!("start {code}"),
        Sent::Start { code: None } => "start".to_owned(),
        Sent::Text(text) if self::sent(text) == *sent => text.clone(),
        Sent::Text(text) => format!("\"{text}\""),
    };
    format!("candidat {words}\n")
}

/// `!` and what broke.
pub fn break_line(what: Break) -> String {
    let words = match what {
        Break::Accept => "accepte".to_owned(),
        Break::Block => "bloque".to_owned(),
        Break::Crash => "crash".to_owned(),
        Break::Lost => "incertain".to_owned(),
        Break::NewAccount => "nouveau compte".to_owned(),
        Break::Outage(span) if span.0.get_days() > 0 => format!("panne {} jours", span.0.get_days()),
        Break::Outage(span) => format!("panne {} heures", span.0.get_hours()),
        Break::Refuse => "refuse".to_owned(),
    };
    format!("! {words}\n")
}

/// `=` and facts, each with its value.
pub fn state_line(facts: &[(String, String)]) -> String {
    let facts: Vec<String> = facts.iter().map(|(name, value)| format!("{name} {value}")).collect();
    format!("= {}\n", facts.join(", "))
}

fn block(word: &str, lines: &[String]) -> String {
    let mut block = format!("{word:<width$}", width = MARGIN - 1);
    for (index, line) in lines.iter().enumerate() {
        match (index, line.is_empty()) {
            (_, true) => {}
            (0, _) => block.push(' '),
            _ => block.push_str(&" ".repeat(MARGIN)),
        }
        block.push_str(line);
        block.push('\n');
    }
    block
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_people_write_and_passes_over_the_rest() {
        let text = "# A day.\n\n@ 2026-03-02 10:00  library/membership\nbot      One.\n\n         Two.\n         [1 Yes]\n\n\
                    candidat 1\nsalon conseil   J-0001\nsalon> prendre J-0001 Ana\n! panne 3 jours\n= étape x, main bot\n@ +14d\n";
        let lines = parse(text).expect("a transcript");
        assert_eq!(
            lines,
            [
                Line::Comment("# A day.".into()),
                Line::Comment(String::new()),
                Line::At {
                    moment: Moment::On(jiff::civil::date(2026, 3, 2).at(10, 0, 0, 0)),
                    place: Some("library/membership".into())
                },
                Line::Comment(String::new()),
                Line::Candidate { sent: Sent::Text("1".into()), written: "candidat 1".into() },
                Line::Room {
                    act: RoomAct::Take { case: 1, adviser: "Ana".into() },
                    written: "salon> prendre J-0001 Ana".into()
                },
                Line::Break(Break::Outage(Span::new().days(3).fieldwise())),
                Line::State(vec!["étape x".into(), "main bot".into()]),
                Line::At { moment: Moment::Later(Span::new().days(14).fieldwise()), place: None },
            ]
        );
    }

    #[test]
    fn a_line_that_says_nothing_is_named() {
        for (text, line) in [("candidat 1\nbonjour\n", 2), ("@ hier\n", 1), ("! rien\n", 1), ("salon> dormir\n", 1)] {
            assert_eq!(parse(text).expect_err(text).line, line, "{text}");
        }
    }

    #[test]
    fn what_is_sent_reads_back() {
        for sent in [
            Sent::Text("oui".into()),
            Sent::Text("start".into()),
            Sent::Text("(rien)".into()),
            Sent::Start { code: Some("c21".into()) },
            Sent::Start { code: None },
            Sent::Press("Pas encore".into()),
            Sent::File { kind: FileKind::Picture, album: Some("a".into()), caption: None },
            Sent::File { kind: FileKind::Picture, album: Some("a".into()), caption: Some("oui : non".into()) },
            Sent::File { kind: FileKind::Document, album: None, caption: Some("oui".into()) },
            Sent::Edited("non".into()),
        ] {
            let line = candidate_line(&sent);
            let lines = parse(&line).expect("a line that was just written");
            assert!(matches!(&lines[..], [Line::Candidate { sent: read, .. }] if *read == sent), "{line}");
        }
    }

    #[test]
    fn choices_become_one_line() {
        for (text, labels, expected) in [
            ("Ready?\n\n1. Yes\n2. No", vec!["Yes", "No"], "bot      Ready?\n         [1 Yes] [2 No]\n"),
            ("One.\n\nTwo.", vec![], "bot      One.\n\n         Two.\n"),
            ("Look.", vec!["Page"], "bot      Look.\n         [Page]\n"),
        ] {
            assert_eq!(bot_lines(text, &labels), expected);
        }
        assert_eq!(room_lines("conseil", "J-0001"), "salon conseil  J-0001\n");
    }
}
