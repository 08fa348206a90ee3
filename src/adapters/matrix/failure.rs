//! What the homeserver said no to, named by what the caller does then.

use std::time::Duration;

use matrix_sdk::ruma::api::error::{ErrorKind, RetryAfter};
use matrix_sdk::{Error, HttpError};

/// Wait after a failure that says nothing about how long.
pub(super) const SHORT: Duration = Duration::from_secs(5);

/// Why Matrix did not do what was asked, named by what the caller does.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MatrixError {
    /// Wait, then ask again.
    #[error("the homeserver cannot be used now")]
    Again(Duration),
    /// The homeserver no longer knows this device: log in again.
    #[error("the homeserver does not know this session any more")]
    LoggedOut,
    /// The homeserver ended the session and keeps the device: `enter_again` with the password.
    #[error("the homeserver ended this session")]
    SessionEnded,
    /// No session is kept in the store: set up first.
    #[error("no session is kept in the store")]
    NoSession,
    /// User or password are wrong.
    #[error("the homeserver does not know this user and password")]
    Password,
    /// The homeserver says no, and would say it again.
    #[error("the homeserver refused: {0}")]
    Refused(String),
    /// The store cannot be read or written.
    #[error("the store of the session cannot be used: {0}")]
    Store(String),
    /// Another process uses the store: two at once would break the keys.
    #[error("another process uses this store")]
    Taken,
}

/// What the homeserver said, if it said anything.
pub(super) enum Said {
    /// Nothing, or something that is over soon.
    Later(Duration),
    /// The session is gone; the device may still be known.
    LoggedOut { is_device_known: bool },
    /// Not this.
    No { status: u16, words: String },
}

/// What an answer of the homeserver comes to.
pub(super) fn said(error: &HttpError) -> Said {
    let Some(api) = error.as_client_api_error() else {
        return match error {
            // The request could not even be written.
            HttpError::IntoHttp(error) => Said::No { status: 0, words: error.to_string() },
            _ => Said::Later(SHORT),
        };
    };
    let status = api.status_code.as_u16();
    match api.error_kind() {
        Some(ErrorKind::LimitExceeded(limit)) => Said::Later(match limit.retry_after {
            Some(RetryAfter::Delay(delay)) => delay,
            _ => SHORT,
        }),
        Some(ErrorKind::UnknownToken(token)) => Said::LoggedOut { is_device_known: token.soft_logout },
        _ if status == 429 || status >= 500 => Said::Later(SHORT),
        // The words of the homeserver may quote what was sent: the code is enough.
        kind => Said::No { status, words: kind.map_or_else(|| status.to_string(), |kind| kind.errcode().to_string()) },
    }
}

impl From<HttpError> for MatrixError {
    fn from(error: HttpError) -> Self {
        match said(&error) {
            Said::Later(wait) => Self::Again(wait),
            Said::LoggedOut { is_device_known: true } => Self::SessionEnded,
            Said::LoggedOut { is_device_known: false } => Self::LoggedOut,
            Said::No { words, .. } => Self::Refused(words),
        }
    }
}

impl From<Error> for MatrixError {
    fn from(error: Error) -> Self {
        match error {
            Error::Http(error) => (*error).into(),
            Error::CryptoStoreError(_) | Error::StateStore(_) | Error::CrossProcessLockError(_) | Error::Io(_) => {
                Self::Store(error.to_string())
            }
            Error::Timeout | Error::ConcurrentRequestFailed => Self::Again(SHORT),
            other => Self::Refused(other.to_string()),
        }
    }
}

impl From<matrix_sdk::StoreError> for MatrixError {
    fn from(error: matrix_sdk::StoreError) -> Self {
        Self::Store(error.to_string())
    }
}
