//! The channels of a life: what people send is doubled and late, what they are sent ends as drawn.

use std::time::Duration;

use jalon::engine::event::Content;
use jalon::ports::channel::{
    Act, DeliveryError, Inbound, InboundId, InboundKind, MessageRef, Outgoing, Press, Receipt, Recipient, Refusal,
    Wording,
};
use jiff::SignedDuration;

use super::plan::Fate;
use super::post::Flying;
use super::stage::Stage;
use super::{laws, words};

use crate::support::dice::Dice;

impl Stage<'_> {
    /// A message leaves somebody; channels double it, and deliver it late.
    pub fn comes(&mut self, who: usize, kind: InboundKind, token: &str, dice: &mut Dice) {
        self.numbers += 1;
        let id = InboundId(format!("in-{}", self.numbers));
        let person = &mut self.people[who];
        let words = match &kind {
            InboundKind::Content(content) => content.words().map(|words| words.0.clone()),
            _ => None,
        };
        let is_edit = matches!(kind, InboundKind::Content(Content::Edited(_)));
        let wording = words.map(|words| {
            let message = person.newest.clone().filter(|_| is_edit).unwrap_or_else(|| id.clone());
            (person.wrote, person.newest) = (Some(words.clone()), Some(message.clone()));
            Wording::of(message, &words)
        });
        let person = &self.people[who];
        let inbound = Inbound {
            id,
            address: person.address.clone(),
            what: kind,
            wording,
            language: Some(person.language.to_owned()),
            at: self.now(),
        };
        self.tokens.insert(inbound.id.clone(), token.to_owned());
        self.say(|| words::inbound(who, &inbound));
        let late = match dice.roll(30) {
            0 => dice.between(0, 60),
            1 => dice.between(0, 48 * 60),
            _ => 0,
        };
        let at = self.now() + SignedDuration::from_mins(late);
        if dice.once_in(20) {
            let again = at + SignedDuration::from_mins(dice.between(0, 30));
            self.coming.push((again, inbound.clone()));
        }
        self.coming.push((at, inbound));
    }

    /// A delivery leaves the application; how it will end is drawn here.
    pub fn hand(&mut self, outgoing: Outgoing) -> Result<(), String> {
        let now = self.now();
        self.post.hand(&outgoing)?;
        let posted = &self.post.posted[&outgoing.id];
        let case = outgoing.id.case().and_then(|case| self.shadow.cases.get(&case));
        laws::reminder(&self.content.world, case, posted, now, &mut self.reminded)?;
        let is_reminder = !posted.delivery.occurrences.is_empty();
        if let Act::Send { text, .. } = &outgoing.act {
            if let Some(word) = self.gone.iter().find(|word| text.0.contains(*word)) {
                return Err(format!("law 8: {word} is sent after it was erased"));
            }
            if text.0.encode_utf16().count() > 4096 || text.0.contains(['\u{2068}', '\u{2069}']) {
                return Err(format!("a message that no channel takes: {}", text.0));
            }
        }
        let is_person = matches!(outgoing.to, Recipient::Candidate(_));
        let is_blocked = self
            .people
            .iter()
            .any(|person| person.has_blocked && outgoing.to == Recipient::Candidate(person.address.clone()));
        let fate = if is_blocked { Some(Fate::RefusedAddress) } else { self.fates.pop() };
        let receipt = || Ok(Receipt { message: Some(MessageRef(format!("m-{:?}", outgoing.id))) });
        let (secs, arrives, result) = match fate {
            None => (1, true, receipt()),
            // A token that is renewed, a page of a proxy, too many requests without a time: nothing was sent.
            Some(Fate::Away) => (1, false, Err(DeliveryError::RetryAfter(Duration::from_secs(1)))),
            Some(Fate::Late) => (7 * 60, true, receipt()),
            Some(Fate::UnknownArrived) => (1, true, Err(DeliveryError::Uncertain)),
            Some(Fate::UnknownLost) => (1, false, Err(DeliveryError::Uncertain)),
            Some(Fate::RefusedAddress) if is_person => (1, false, Err(DeliveryError::Refused(Refusal::Address))),
            Some(Fate::RefusedAddress | Fate::RefusedMessage) => {
                (1, false, Err(DeliveryError::Refused(Refusal::Message)))
            }
            Some(Fate::Wait) => (1, false, Err(DeliveryError::RetryAfter(Duration::from_secs(5 * 3600)))),
        };
        if fate.is_some() {
            self.say(|| format!("! {fate:?} for {:?}\n", outgoing.id));
        }
        self.count("sends", 1);
        self.count("reminders that leave", usize::from(is_reminder));
        let ready = now + SignedDuration::from_secs(secs);
        self.post.flying.push(Flying { outgoing, ready, arrives, result, life: self.post.life });
        Ok(())
    }

    /// A message reaches its place, and is read there.
    pub fn arrive(&mut self, flying: &Flying) -> Result<(), String> {
        let outgoing = &flying.outgoing;
        if !self.post.arrive(flying)? {
            return Ok(());
        }
        self.say(|| words::outgoing(outgoing));
        let Act::Send { buttons, .. } = &outgoing.act else { return Ok(()) };
        let pressed = buttons.iter().filter_map(|button| match &button.press {
            Press::Data(data) => Some((button.label.0.clone(), data.clone())),
            Press::Link(_) => None,
        });
        let pressed: Vec<(String, String)> = pressed.collect();
        let person = self.people.iter_mut().find(|one| outgoing.to == Recipient::Candidate(one.address.clone()));
        if let Some(person) = person.filter(|_| !pressed.is_empty()) {
            person.screen.push(pressed);
        }
        Ok(())
    }
}
