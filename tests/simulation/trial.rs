//! Each commit of a life on trial: the laws that show in what was written.

use jalon::engine::case::{Address, CaseId, Hand};
use jalon::ports::channel::{Body, Delivery, Haste, Inbound, InboundKind, Recipient};
use jalon::ports::store::{Commit, LedgerCount};
use jiff::Timestamp;

use super::post::Ended;
use super::shadow::Cause;
use super::stage::Stage;
use super::{advisers, erasure, laws};

impl Stage<'_> {
    /// Tests a commit.
    pub fn follow(&mut self, cause: &Cause, commit: &Commit, ended: &[Ended], now: Timestamp) -> Result<(), String> {
        for write in &commit.cases {
            let owner = self.people.iter().position(|person| person.address == write.case.address);
            self.owners.extend(owner.map(|owner| (write.case.id, owner)));
        }
        if let Cause::Taken { batch, .. } = cause {
            self.note(batch, commit);
        }
        let turns = self.shadow.follow(&self.content, cause, commit, now)?;
        self.post.follow(commit, ended, self.shadow.left_out, now)?;
        if matches!(cause, Cause::Hand) {
            for delivery in self.post.left_out(commit) {
                let case = delivery.id.case().and_then(|case| self.shadow.cases.get(&case));
                if delivery.haste == Haste::Stranger {
                    // Law 11 looks at these.
                    continue;
                }
                let is_closed = case.is_some_and(|case| case.refused || !is_to(&delivery.to, &case.address));
                if !is_closed || !matches!(delivery.to, Recipient::Candidate(_)) {
                    return Err(format!("law 2: {:?} is dropped unsent", delivery.id));
                }
            }
        }
        let is_alarm = |body: &Body| format!("{body:?}").contains("common-adviser-unbalanced");
        if commit.deliveries.iter().any(|delivery| is_alarm(&delivery.body)) {
            return Err("law 9: the application itself finds its ledger out of balance".into());
        }
        for line in &commit.ledger {
            let what = match line.count {
                LedgerCount::Expected => "reminders that fell due",
                LedgerCount::LeftOut => "messages for strangers left out",
                LedgerCount::Repeated => "sends that are repeated",
                LedgerCount::Settled(state) => state.word(),
            };
            self.count(what, 1);
        }
        self.count("erased", commit.erased.len());
        self.count("turns", turns.len());
        for turned in &turns {
            self.count("turns while an adviser speaks", usize::from(matches!(turned.before.hand, Hand::Held { .. })));
            self.count("turns in distress", usize::from(turned.before.watched.is_some()));
            laws::turn(&self.content.world, turned, now, &mut self.reminded)?;
        }
        for write in &commit.cases {
            laws::silent(&write.case)?;
        }
        commit.erased.iter().try_for_each(|id| self.erased(*id, commit))
    }

    /// Remembers the words that a case may hold from now on.
    fn note(&mut self, batch: &[Inbound], commit: &Commit) {
        for inbound in batch.iter().filter(|inbound| commit.seen.iter().any(|seen| seen.id == inbound.id)) {
            let owner = match &inbound.what {
                InboundKind::Desk(desk) => {
                    advisers::event(&self.content, &self.shadow.cases, desk, self.now()).map(|(case, _)| case)
                }
                _ => self.shadow.at(&inbound.address).map(|case| case.id),
            };
            let owner = owner.and_then(|case| self.owners.get(&case));
            if let (Some(owner), Some(token)) = (owner, self.tokens.remove(&inbound.id)) {
                self.people[*owner].tokens.push(token);
            }
        }
    }

    /// A case was erased: what it held is nowhere any more.
    fn erased(&mut self, id: CaseId, commit: &Commit) -> Result<(), String> {
        let Some(owner) = self.owners.remove(&id) else { return Ok(()) };
        let empties = |delivery: &Delivery| delivery.to == Recipient::Case(id) && delivery.body == Body::EraseRoom;
        if !commit.deliveries.iter().any(empties) {
            return Err(format!("law 8: {id} is erased and nobody empties its rooms"));
        }
        let person = &mut self.people[owner];
        let has_begun_again = commit.cases.iter().any(|write| write.case.address == person.address);
        if has_begun_again {
            return Ok(());
        }
        let mut words = std::mem::take(&mut person.tokens);
        self.gone.extend(words.clone());
        let address = Recipient::Candidate(person.address.clone());
        if !self.post.waiting().any(|id| self.post.posted[id].delivery.to == address) {
            words.push(person.address.place.0.clone());
        }
        match erasure::found(&self.store.pages(), &words) {
            Some(what) => Err(format!("law 8: after {id} was erased, {what}")),
            None => Ok(()),
        }
    }
}

fn is_to(to: &Recipient, address: &Address) -> bool {
    matches!(to, Recipient::Candidate(known) if known == address)
}
