//! A life in words, in the manner of a transcript.

use jalon::adapters::terminal::transcript::{at_line, bot_lines, deleted_line, room_lines};
use jalon::engine::event::Content;
use jalon::ports::channel::{Act, Inbound, InboundKind, Outgoing, Recipient};
use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::advisers;

/// The moment, as the centre's clock shows it.
pub fn moment(now: Timestamp) -> String {
    let zone = TimeZone::get("Europe/Paris").expect("the zone is bundled");
    format!("\n{}", at_line(zone.to_datetime(now), None))
}

/// What somebody sent.
pub fn inbound(who: usize, inbound: &Inbound) -> String {
    let words = match &inbound.what {
        InboundKind::Blocked => "! blocks".to_owned(),
        InboundKind::Unblocked => "! unblocks".to_owned(),
        InboundKind::RoleAttended(role) => format!("! somebody is there for {role}"),
        InboundKind::RoleDeserted(role) => format!("! nobody is there for {role}"),
        InboundKind::Desk(desk) => return format!("{}  ({})\n", advisers::shown(desk), inbound.id.0),
        InboundKind::Content(content) => match content {
            Content::Edited(text) => format!("edits {}", text.0),
            Content::File { kind, album, caption, .. } => {
                let caption = caption.as_ref().map_or("", |words| &words.0);
                format!("file {kind:?} {album:?} {caption}")
            }
            Content::Press(data) => format!("({data})"),
            Content::Start { code } => format!("start {code:?}"),
            Content::Text(text) => text.0.clone(),
        },
    };
    format!("person {who}  {words}  ({})\n", inbound.id.0)
}

/// What reached somebody.
pub fn outgoing(outgoing: &Outgoing) -> String {
    match (&outgoing.act, &outgoing.to) {
        (Act::Send { text, buttons }, Recipient::Candidate(address)) => {
            let labels: Vec<&str> = buttons.iter().map(|button| button.label.0.as_str()).collect();
            format!("to {}\n{}", address.place.0, bot_lines(&text.0, &labels))
        }
        (Act::Send { text, .. }, Recipient::Role(role)) => room_lines(role.as_str(), &text.0),
        (Act::Send { text, .. }, Recipient::Case(case)) => room_lines(&case.to_string(), &text.0),
        (Act::Delete { .. }, _) => deleted_line(),
        (Act::Edit { text, .. }, _) => format!("(edited) {}\n", text.0),
        (Act::EraseRoom, to) => format!("(room emptied) {to:?}\n"),
        (Act::CloseButtons { .. } | Act::Mark { .. }, _) => String::new(),
    }
}
