//! Updates by webhook: answered 200 only once they are durable.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use serde_json::Value;

use super::{Polled, inbound};

/// Takes what came; `Ok` means durable.
pub type Take = Arc<dyn Fn(Polled) -> Pin<Box<dyn Future<Output = Result<(), ()>> + Send>> + Send + Sync>;

/// Bytes of one update; Telegram's are far smaller.
const LARGEST: usize = 256 * 1024;
const SECRET: &str = "x-telegram-bot-api-secret-token";

#[derive(Clone)]
struct Gate {
    secret: Arc<str>,
    take: Take,
}

/// The page that Telegram calls, on whatever path a proxy leaves: the secret decides.
pub fn router(secret: &str, take: Take) -> Router {
    let gate = Gate { secret: secret.into(), take };
    Router::new().fallback(post(called)).layer(DefaultBodyLimit::max(LARGEST)).with_state(gate)
}

async fn called(State(gate): State<Gate>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let given = headers.get(SECRET).map(axum::http::HeaderValue::as_bytes).unwrap_or_default();
    if !is_same(given, gate.secret.as_bytes()) {
        return StatusCode::UNAUTHORIZED;
    }
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

/// Compares in the same time wherever the difference is.
fn is_same(given: &[u8], secret: &[u8]) -> bool {
    let difference = given.iter().zip(secret).fold(0, |difference, (a, b)| difference | (a ^ b));
    given.len() == secret.len() && difference == 0
}
