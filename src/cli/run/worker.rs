//! The application's own thread: every turn of the service happens here, one batch at a time.
//!
//! What comes in is asked through one queue, what goes out leaves through
//! another; nothing here waits for the network. When the store fails the
//! application is dropped and opened again, and nobody is told that their
//! message was taken before it was.

use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};

use jalon::app::App;
use jalon::ports::channel::{DeliveryError, DeliveryId, Inbound, Outgoing, Receipt};
use jalon::ports::store::StoreError;
use jiff::Timestamp;
use tokio::sync::{mpsc, oneshot};

use super::backups::{Backups, Tended};
use super::health::Noted;
use crate::cli::control::{Reply, Request, answer};
use crate::cli::failure::Failure;

/// Most questions taken from the queue for one batch.
const BATCH: usize = 200;

/// Most cases whose timers are looked at in one turn: whoever writes meanwhile waits for these.
const DUE: usize = 16;

/// Of all sendings at once, this part is for answers only.
const OF_ANSWERS: usize = 4;

/// Longest sleep: the clock of the machine may jump.
const LONGEST: Duration = Duration::from_secs(30);

/// Shortest sleep when something is due that cannot go yet.
const SHORTEST: Duration = Duration::from_millis(100);

/// Ends of sendings are gathered this long, and this many at most.
const MOMENT: Duration = Duration::from_millis(2);
const MANY: usize = 16;

/// How long after a failure of the store it is opened again.
const AGAIN: Duration = Duration::from_secs(2);

/// Something the thread is asked.
pub enum Ask {
    /// An operator's wish, from the control socket.
    Control(Request, Sender<Reply>),
    /// A sending ended.
    Delivered(DeliveryId, Result<Receipt, DeliveryError>),
    /// Messages came; the answer is given once they are durable.
    Receive(Vec<Inbound>, oneshot::Sender<Result<(), StoreError>>),
    /// No more sending; the thread ends when what is under way has ended.
    Stop,
}

/// How long to sleep until then.
fn until(wake: Option<Timestamp>) -> Duration {
    wake.map_or(LONGEST, |wake| {
        let until = wake.duration_since(Timestamp::now());
        Duration::try_from(until).unwrap_or_default().clamp(SHORTEST, LONGEST)
    })
}

/// Opens the store and puts the application on it.
pub type Open = Box<dyn Fn() -> Result<App, Failure> + Send>;

/// The thread's state.
pub struct Service {
    pub open: Open,
    pub asks: Receiver<Ask>,
    pub out: mpsc::UnboundedSender<Outgoing>,
    /// Most sendings at once.
    pub limit: usize,
    /// Nightly backups, when the centre wants them.
    pub backups: Option<Backups>,
    pub health: Noted,
}

/// What a batch of asks comes to.
#[derive(Default)]
struct Batch {
    inbounds: Vec<Inbound>,
    waiting: Vec<oneshot::Sender<Result<(), StoreError>>>,
    control: Vec<(Request, Sender<Reply>)>,
}

impl Service {
    /// Works until told to stop, or until nobody can ask any more.
    pub fn work(mut self, mut app: App) -> Result<(), Failure> {
        let mut receipts = Vec::new();
        let mut in_flight = 0_usize;
        let mut is_stopping = false;
        let mut wait = Duration::ZERO;
        loop {
            let mut batch = Batch::default();
            let first = match self.asks.recv_timeout(wait) {
                Ok(ask) => Some(ask),
                Err(RecvTimeoutError::Timeout) => None,
                Err(RecvTimeoutError::Disconnected) => return Ok(()),
            };
            for ask in self.gathered(first) {
                match ask {
                    Ask::Control(request, reply) => batch.control.push((request, reply)),
                    Ask::Delivered(id, result) => {
                        in_flight = in_flight.saturating_sub(1);
                        self.count(&result);
                        receipts.push((id, result));
                    }
                    Ask::Receive(inbounds, done) => {
                        batch.inbounds.extend(inbounds);
                        batch.waiting.push(done);
                    }
                    Ask::Stop => is_stopping = true,
                }
            }
            let room = if is_stopping { 0 } else { self.limit.saturating_sub(in_flight) };
            match self.turn(&mut app, batch, &mut receipts, room) {
                Ok((sent, fired, wake)) => {
                    in_flight += sent;
                    wait = if fired { Duration::ZERO } else { until(wake) };
                }
                Err(error) => {
                    tracing::error!(%error, "the store failed; it is closed and opened again");
                    app = self.reopen(app, &error)?;
                    wait = Duration::ZERO;
                }
            }
            if !is_stopping {
                self.tend(&mut app);
            }
            self.note(in_flight, Timestamp::now(), &mut app);
            if is_stopping && in_flight == 0 && receipts.is_empty() {
                if let Err(error) = app.rest() {
                    tracing::warn!(%error, "the next start will count messages as repeated that were not");
                }
                return Ok(());
            }
        }
    }

    /// What is asked, for one batch. Ends of sendings alone wait a moment for more: each commit costs the disk the
    /// same, and nobody waits for them. Whoever writes does not wait.
    fn gathered(&self, first: Option<Ask>) -> Vec<Ask> {
        let mut asks: Vec<Ask> = first.into_iter().chain(self.asks.try_iter().take(BATCH)).collect();
        let end = Instant::now() + MOMENT;
        while !asks.is_empty() && asks.len() < MANY && asks.iter().all(|ask| matches!(ask, Ask::Delivered(..))) {
            match self.asks.recv_timeout(end.saturating_duration_since(Instant::now())) {
                Ok(ask) => asks.push(ask),
                Err(_) => break,
            }
        }
        asks
    }

    /// One batch: how many sendings it began, whether timers fired, and when something is due next.
    fn turn(
        &self,
        app: &mut App,
        batch: Batch,
        receipts: &mut Vec<(DeliveryId, Result<Receipt, DeliveryError>)>,
        room: usize,
    ) -> Result<(usize, bool, Option<Timestamp>), StoreError> {
        let Batch { inbounds, waiting, control } = batch;
        if !inbounds.is_empty() || !waiting.is_empty() || !receipts.is_empty() {
            // Receipts are kept until they are written, so that a failing store forgets none.
            let taken = app.take(&inbounds, receipts);
            if let Ok(mut health) = self.health.lock() {
                health.received += inbounds.len() as u64;
            }
            for done in waiting {
                // Whoever no longer waits will ask again.
                let _ = done.send(taken.clone());
            }
            taken?;
            receipts.clear();
        }
        for (request, reply) in control {
            let _ = reply.send(answer(app, request));
        }
        // What is due makes room for what is written: a few at a time, and none while enough waits to be sent.
        // A storm of reminders stays in the timers, where it costs nobody anything.
        let ready = app.ready()?;
        let fired = if ready.answers + ready.reminders < self.limit { app.fire_due(DUE)? } else { 0 };
        // A part of the room is for answers: reminders that wait for their place with Telegram keep nobody waiting.
        let room = room.min(ready.answers.max(room.saturating_sub(self.limit / OF_ANSWERS)));
        let mut sent = 0;
        if room > 0 {
            for outgoing in app.deliver_due(room)? {
                sent += 1;
                if self.out.send(outgoing).is_err() {
                    // Nobody sends any more: the lease ends with the process.
                    return Ok((sent, false, None));
                }
            }
        }
        Ok((sent, fired > 0, app.next_wake()?))
    }

    /// A store that failed once may refuse everything: only opening it again helps.
    fn reopen(&self, app: App, why: &StoreError) -> Result<App, Failure> {
        if let StoreError::Corrupt(what) = why {
            return Err(Failure::outside(format!(
                "the store cannot be read: {what}. The service stops so that nothing is lost; restore the last backup, \
                 or ask for help with this text"
            )));
        }
        if let Ok(mut health) = self.health.lock() {
            health.store_fails = true;
        }
        drop(app);
        loop {
            std::thread::sleep(AGAIN);
            match (self.open)() {
                Ok(app) => {
                    tracing::info!("the store is open again");
                    return Ok(app);
                }
                Err(failure) => tracing::error!("{failure}"),
            }
        }
    }

    /// A backup is a turn of its own: nothing else happens to the store meanwhile.
    fn tend(&mut self, app: &mut App) {
        let now = Timestamp::now();
        let tended = self.backups.as_mut().map_or(Tended::NotDue, |backups| backups.tend(app, now));
        if let (Tended::Made | Tended::Failed, Ok(mut health)) = (&tended, self.health.lock()) {
            health.backup_fails = matches!(tended, Tended::Failed);
            if let Tended::Made = tended {
                health.backup = Some(now);
            }
        }
    }

    fn count(&self, result: &Result<Receipt, DeliveryError>) {
        if let Ok(mut health) = self.health.lock() {
            match result {
                Ok(_) => health.delivered += 1,
                Err(DeliveryError::NotYet(_)) => {}
                Err(_) => health.failed += 1,
            }
        }
    }

    fn note(&self, in_flight: usize, now: Timestamp, app: &mut App) {
        let held = app.held().ok().flatten();
        // A store that cannot say it fails, and is told at the next turn.
        let next_wake = app.next_timer().ok().flatten();
        let waits_since = app.waits_since().ok().flatten();
        if let Ok(mut health) = self.health.lock() {
            health.store_fails = false;
            health.in_flight = in_flight;
            health.repeated += app.repeats();
            health.last_turn = Some(now);
            health.next_wake = next_wake;
            health.waits_since = waits_since;
            health.held = held;
        }
    }
}

#[cfg(test)]
mod week;

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use jalon::adapters::entropy::OsEntropy;
    use jalon::adapters::files;
    use jalon::adapters::store::MemoryStore;
    use jalon::app::{Settings, content};
    use jalon::engine::case::{Address, Private};
    use jalon::engine::event::Content;
    use jalon::ports::Clock;
    use jalon::ports::channel::{Haste, InboundId, InboundKind};

    use super::super::health::Health;
    use super::*;

    /// People who are reminded of something at the same time, and sendings at once.
    const PEOPLE: usize = 100;
    const LIMIT: usize = 8;

    #[derive(Clone)]
    pub struct Hands(pub Arc<Mutex<Timestamp>>);

    impl Clock for Hands {
        fn now(&self) -> Timestamp {
            // As on any machine: nothing of it is a whole second.
            *self.0.lock().expect("no panic holds it") + jiff::SignedDuration::from_nanos(123_456_789)
        }
    }

    fn writes(place: usize, content: Content) -> Inbound {
        let address = Address { channel: "test".into(), place: Private(place.to_string()) };
        let what = InboundKind::Content(content);
        let id = InboundId(format!("{place}: {what:?}"));
        Inbound { id, address, what, wording: None, language: Some("fr".into()), at: Timestamp::UNIX_EPOCH }
    }

    /// An application in which all but one of these people have a reminder due, at noon on a Thursday.
    fn storm() -> App {
        let content = content::load(&files::builtin(), &Settings::default()).expect("what ships is clean");
        let monday: Timestamp = "2026-03-09T10:00:00Z".parse().expect("a moment");
        let clock = Hands(Arc::new(Mutex::new(monday)));
        let store = Box::new(MemoryStore::new());
        let mut app = App::new(content, store, Box::new(clock.clone()), Box::new(OsEntropy));
        let agreed: Vec<Inbound> =
            (1..=PEOPLE).map(|place| writes(place, Content::Press("consent.oui.fr".into()))).collect();
        app.receive(&agreed).expect("taken");
        loop {
            let outgoing = app.deliver_due(50).expect("leased");
            if outgoing.is_empty() {
                break;
            }
            app.delivered(outgoing.into_iter().map(|one| (one.id, Ok(Receipt::default()))).collect()).expect("settled");
        }
        *clock.0.lock().expect("free") = monday + jiff::SignedDuration::from_hours(75);
        app
    }

    /// Reminders that are on their way and do not arrive keep nobody waiting who writes.
    #[test]
    fn an_answer_overtakes_a_storm_of_reminders() {
        let (ask, asks) = std::sync::mpsc::channel();
        let (out, mut sent) = mpsc::unbounded_channel();
        let health = Arc::new(Mutex::new(Health::default()));
        let open: Open = Box::new(|| Err(Failure::outside("the store does not fail here")));
        let service = Service { open, asks, out, limit: LIMIT, backups: None, health };
        let work = std::thread::spawn(move || service.work(storm()).is_ok());
        let mut next = || sent.blocking_recv().expect("the service runs");
        let reminders: Vec<Outgoing> = (0..LIMIT - LIMIT / OF_ANSWERS).map(|_| next()).collect();
        assert!(reminders.iter().all(|one| one.haste == Haste::Reminder));
        // None of them has ended, and somebody new writes.
        let (done, taken) = oneshot::channel();
        ask.send(Ask::Receive(vec![writes(0, Content::Text(Private("bonjour".into())))], done)).expect("it listens");
        assert_eq!(taken.blocking_recv(), Ok(Ok(())));
        let answer = next();
        assert_eq!(answer.haste, Haste::Stranger);
        // They end, and the storm goes on to its end.
        let mut ended: Vec<DeliveryId> = reminders.into_iter().chain([answer]).map(|one| one.id).collect();
        let mut left = PEOPLE - ended.len() + 1;
        while left > 0 {
            for id in ended.drain(..) {
                ask.send(Ask::Delivered(id, Ok(Receipt::default()))).expect("it listens");
            }
            let one = next();
            assert_eq!(one.haste, Haste::Reminder);
            ended.push(one.id);
            left -= 1;
        }
        for id in ended {
            ask.send(Ask::Delivered(id, Ok(Receipt::default()))).expect("it listens");
        }
        ask.send(Ask::Stop).expect("it listens");
        assert!(work.join().expect("no panic"));
    }
}
