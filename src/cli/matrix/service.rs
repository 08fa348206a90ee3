//! The loops of the service that listen in the rooms.

use std::sync::mpsc::Sender;
use std::time::Duration;

use jalon::adapters::matrix::{Matrix, MatrixError};
use jalon::app::App;
use jalon::ports::channel::Inbound;
use jalon::ports::store::{Commit, ROOM_SALT};
use jiff::Timestamp;
use tokio::sync::oneshot;

use super::desk::Desk;
use crate::cli::failure::Failure;
use crate::cli::run::health::{self, Noted};
use crate::cli::run::worker::Ask;

/// The name of the channel on the health page.
const MATRIX: &str = "matrix";

/// Longest wait of the homeserver for news.
const POLL: Duration = Duration::from_secs(30);
/// Waits between tries: from this, doubling, to that.
const FIRST_WAIT: Duration = Duration::from_secs(1);
const LONGEST_WAIT: Duration = Duration::from_secs(60);

/// Drawn once for each store of cases.
pub fn salt(app: &mut App) -> Result<String, Failure> {
    let failed = |error| Failure::outside(format!("could not start: the store of cases failed: {error}"));
    if let Some(salt) = app.store().mark(ROOM_SALT).map_err(failed)?.filter(|salt| !salt.is_empty()) {
        return Ok(salt);
    }
    let mut bytes = [0; 6];
    getrandom::fill(&mut bytes)
        .map_err(|error| Failure::outside(format!("could not start: no random bytes: {error}")))?;
    let salt: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    let commit = Commit { marks: vec![(ROOM_SALT.to_owned(), salt.clone())], ..Commit::default() };
    app.store().commit(commit, Timestamp::now()).map_err(failed)?;
    Ok(salt)
}

/// Listens to the rooms for ever. A homeserver that is away delays advisers, never candidates.
pub async fn listen(desk: Desk, matrix: Matrix, asks: Sender<Ask>, health: Noted) {
    let mut wait = FIRST_WAIT;
    let mut are_rooms_there = false;
    loop {
        let heard =
            if are_rooms_there { hear(&matrix, &asks, &health).await } else { begin(&desk, &matrix, &asks).await };
        let heard = match heard {
            Err(MatrixError::SessionEnded) => enter_again(&desk, &matrix).await,
            heard => heard.map(|()| are_rooms_there = true),
        };
        match heard {
            Ok(()) => {
                health::heard(&health, MATRIX);
                wait = FIRST_WAIT;
            }
            Err(error) => {
                health::failed(&health, MATRIX);
                let asked = match &error {
                    MatrixError::Again(asked) => *asked,
                    // Nobody else is asked: it is looked for the password again soon.
                    MatrixError::SessionEnded => FIRST_WAIT,
                    _ => LONGEST_WAIT,
                };
                let pause = wait.max(asked).min(LONGEST_WAIT);
                let what = desk.failure("advisers' rooms cannot be used now", &error);
                tracing::warn!(again_in_secs = pause.as_secs(), "{what}");
                tokio::time::sleep(pause).await;
                wait = (wait * 2).min(LONGEST_WAIT);
            }
        }
    }
}

/// The homeserver ended the session, as some do after a while. Without a password the failure says what to do.
async fn enter_again(desk: &Desk, matrix: &Matrix) -> Result<(), MatrixError> {
    let Ok(password) = desk.password() else { return Err(MatrixError::SessionEnded) };
    matrix.enter_again(&password).await?;
    tracing::info!(device = matrix.device(), "the homeserver had ended the session: logged in again");
    Ok(())
}

async fn begin(desk: &Desk, matrix: &Matrix, asks: &Sender<Ask>) -> Result<(), MatrixError> {
    let found = desk.rooms(matrix).await?;
    let awaited: usize = found.iter().map(|room| room.awaited.len()).sum();
    // Before anybody reads that somebody was told.
    take(asks, matrix.attended().await?).await?;
    tracing::info!(bot = matrix.user(), awaited, "the advisers' rooms are there");
    Ok(())
}

/// Waits until the application made these durable.
async fn take(asks: &Sender<Ask>, inbounds: Vec<Inbound>) -> Result<(), MatrixError> {
    if inbounds.is_empty() {
        return Ok(());
    }
    let (done, durable) = oneshot::channel();
    let is_durable = asks.send(Ask::Receive(inbounds, done)).is_ok() && matches!(durable.await, Ok(Ok(())));
    if is_durable { Ok(()) } else { Err(MatrixError::Again(FIRST_WAIT)) }
}

/// One poll: durable first, acknowledged then.
async fn hear(matrix: &Matrix, asks: &Sender<Ask>, health: &Noted) -> Result<(), MatrixError> {
    let polled = matrix.poll(POLL).await?;
    let heard = matrix.heard(&polled).await?;
    // Not acknowledged when it fails: the next poll brings them again.
    take(asks, heard.attended.into_iter().chain(heard.inbounds).collect()).await?;
    matrix.acknowledge(polled).await?;
    matrix.notify(&heard.notices).await;
    health::replaced(health, matrix.replaced());
    Ok(())
}
