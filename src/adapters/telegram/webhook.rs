//! Updates by webhook: answered 200 only once they are durable.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use serde_json::Value;
use subtle::ConstantTimeEq;
use tokio::sync::Semaphore;
use tokio::time::timeout;

use super::inbound::{self, Polled};

/// Takes what came; `Ok` means durable.
pub type Take = Arc<dyn Fn(Polled) -> Pin<Box<dyn Future<Output = Result<(), ()>> + Send>> + Send + Sync>;

/// Bytes of one update; Telegram's are far smaller.
const LARGEST: usize = 256 * 1024;
/// Updates that are read at once: Telegram sends 40 unless asked for more, 100 at most.
const AT_ONCE: usize = 100;
/// How long somebody may take to send one.
const PATIENCE: Duration = Duration::from_secs(10);
/// Signs of a secret: enough that nobody guesses it, and no more than Telegram takes.
const SIGNS: std::ops::RangeInclusive<usize> = 16..=256;
const SECRET: &str = "x-telegram-bot-api-secret-token";

#[derive(Clone)]
struct Gate {
    secret: Arc<str>,
    take: Take,
    places: Arc<Semaphore>,
}

/// The secret that a file holds.
///
/// # Errors
/// Says what is wrong with it: a blank one would let in everybody, and Telegram takes letters, digits, `_` and `-`.
pub fn secret_of(text: &str) -> Result<&str, &'static str> {
    let secret = text.trim();
    let is_plain = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '_' | '-');
    if secret.is_empty() {
        Err("it is empty, and everybody could speak in Telegram's name")
    } else if !secret.chars().all(is_plain) {
        Err("Telegram takes letters without accents, digits, `_` and `-` only")
    } else if !SIGNS.contains(&secret.len()) {
        Err("it needs 16 to 256 signs")
    } else {
        Ok(secret)
    }
}

/// The page that Telegram calls, on whatever path a proxy leaves: the secret decides.
pub fn router(secret: &str, take: Take) -> Router {
    let gate = Gate { secret: secret.into(), take, places: Arc::new(Semaphore::new(AT_ONCE)) };
    Router::new().fallback(post(called)).with_state(gate)
}

/// Who calls is asked before anything of what they send is read.
async fn called(State(gate): State<Gate>, headers: HeaderMap, body: Body) -> StatusCode {
    let given = headers.get(SECRET).map(axum::http::HeaderValue::as_bytes).unwrap_or_default();
    if !bool::from(given.ct_eq(gate.secret.as_bytes())) {
        return StatusCode::UNAUTHORIZED;
    }
    let Ok(_place) = gate.places.try_acquire() else { return StatusCode::SERVICE_UNAVAILABLE };
    let body = match timeout(PATIENCE, to_bytes(body, LARGEST)).await {
        Ok(Ok(body)) => body,
        Ok(Err(_)) => return StatusCode::PAYLOAD_TOO_LARGE,
        Err(_) => return StatusCode::REQUEST_TIMEOUT,
    };
    let Ok(update) = serde_json::from_slice::<Value>(&body) else { return StatusCode::BAD_REQUEST };
    if !update["update_id"].is_i64() {
        return StatusCode::BAD_REQUEST;
    }
    match (gate.take)(inbound::polled(vec![update])).await {
        Ok(()) => StatusCode::OK,
        // Telegram calls again later.
        Err(()) => StatusCode::SERVICE_UNAVAILABLE,
    }
}

#[cfg(test)]
mod tests {
    use super::secret_of;

    #[test]
    fn a_secret_that_anybody_could_guess_is_none() {
        let long = "a".repeat(257);
        for (text, is_taken) in [
            ("0123456789abcdef", true),
            ("  A-b_0123456789abcdef\n", true),
            ("", false),
            (" \n\t", false),
            ("0123456789abcde", false),
            ("0123456789abcdé!", false),
            ("0123456789 abcdef", false),
            (&long, false),
        ] {
            assert_eq!(secret_of(text).is_ok(), is_taken, "{text:?}");
        }
    }
}
