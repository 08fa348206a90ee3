//! The bot's device: logged in once, restored ever after, signed by its own identity from the first day.
//!
//! The session lies inside the SDK's sealed store, so that no token is ever on disk in clear.

use std::collections::BTreeMap;
use std::fs::{self, File, TryLockError};
use std::io::{ErrorKind, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::Path;
use std::sync::Mutex;
use std::sync::{Arc, atomic::AtomicBool};
use std::time::{Duration, Instant};

use matrix_sdk::authentication::matrix::MatrixSession;
use matrix_sdk::config::RequestConfig;
use matrix_sdk::encryption::recovery::RecoveryState;
use matrix_sdk::encryption::{BackupDownloadStrategy, EncryptionSettings};
use matrix_sdk::ruma::TransactionId;
use matrix_sdk::ruma::api::client::session::login;
use matrix_sdk::ruma::api::client::uiaa::{AuthData, MatrixUserIdentifier, Password, UserIdentifier};
use matrix_sdk::{Client, ClientBuildError};
use matrix_sdk_base::crypto::CollectStrategy;

use super::account::{Account, Rules, Unverified};
use super::failure::MatrixError;
use super::state::{Inner, Matrix, Reader, held};
use super::watch::Watch;
use super::{pins, room_marks, rooms};
use crate::engine::case::Private;

/// Where the session is kept.
const SESSION: &str = "fr.jalon.session";
/// Where a recovery key lies until it was shown.
const FRESH_KEY: &str = "recovery-key";
/// Name of the device, as advisers see it.
const DEVICE: &str = "jalon";
/// Time of one request; a sync waits longer by its own.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(30);

/// How the account's keys are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Secured {
    /// This device has every secret; the recovery key was shown earlier.
    Already,
    /// The account has secrets that this device lacks: `recover` with the recovery key.
    NeedsKey,
    /// Made now, or earlier and never `key_was_shown`.
    New(Private<String>),
}

impl Matrix {
    /// The device of the store, without asking for a password.
    ///
    /// # Errors
    /// `NoSession` when nobody logged in with this store yet.
    pub async fn open(account: &Account, rules: Rules) -> Result<Self, MatrixError> {
        let lock = lock(&account.store)?;
        let client = client(account, rules.unverified).await?;
        if !restore(&client).await? {
            return Err(MatrixError::NoSession);
        }
        Self::ready(client, account, rules, lock).await
    }

    /// The device of the store; a new one when there is none yet.
    ///
    /// # Errors
    /// `Password` is final; `Again` is not.
    pub async fn log_in(account: &Account, password: &Private<String>, rules: Rules) -> Result<Self, MatrixError> {
        let lock = lock(&account.store)?;
        let client = client(account, rules.unverified).await?;
        if !restore(&client).await? {
            let auth = client.matrix_auth();
            let login = auth.login_username(&account.user, &password.0).initial_device_display_name(DEVICE);
            login.send().await.map_err(password_error)?;
            keep(&client, &auth.session().ok_or(MatrixError::LoggedOut)?).await?;
            return Self::ready(client, account, rules, lock).await;
        }
        let has_ended = matches!(client.whoami().await.map_err(MatrixError::from), Err(MatrixError::SessionEnded));
        let matrix = Self::ready(client, account, rules, lock).await?;
        if has_ended {
            matrix.enter_again(password).await?;
        }
        Ok(matrix)
    }

    /// Logs in again as the same device, with its keys, after the homeserver ended the session. What is being sent
    /// ends first.
    ///
    /// # Errors
    /// `Password` until somebody changes it; `LoggedOut` when the device is not known any more.
    pub async fn enter_again(&self, password: &Private<String>) -> Result<(), MatrixError> {
        let _alone = self.inner.gate.write().await;
        let mut reader = self.inner.reader.lock().await;
        let old = self.client();
        let device = old.device_id().ok_or(MatrixError::NoSession)?.to_owned();
        let who = UserIdentifier::Matrix(MatrixUserIdentifier::new(self.inner.user.to_string()));
        let proof = login::v3::LoginInfo::Password(login::v3::Password::new(who, password.0.clone()));
        let mut request = login::v3::Request::new(proof);
        request.device_id = Some(device.clone());
        let answer = old.send(request).await.map_err(password_error)?;
        if answer.device_id != device {
            return Err(MatrixError::LoggedOut);
        }
        keep(&old, &MatrixSession::from(&answer)).await?;
        // A client holds one session for its life; the next one goes on with the same store.
        let next = client(&self.inner.account, self.inner.rules.unverified).await?;
        restore(&next).await?;
        *held(&self.inner.client) = next;
        reader.is_level = false;
        Ok(())
    }

    async fn ready(client: Client, account: &Account, rules: Rules, lock: File) -> Result<Self, MatrixError> {
        let user = client.user_id().ok_or(MatrixError::NoSession)?.to_owned();
        let (pins, founded) = (pins::load(&client).await?, rooms::founded(&client).await?);
        let inner = Inner {
            client: Mutex::new(client),
            account: account.clone(),
            user,
            salt: account.salt.clone(),
            fresh_key: account.store.join(FRESH_KEY),
            rules,
            places: Mutex::new(BTreeMap::new()),
            founded: Mutex::new(founded),
            pins: Mutex::new(pins),
            sent: Mutex::new(BTreeMap::new()),
            made: Mutex::new(BTreeMap::new()),
            is_caught_up: AtomicBool::new(false),
            begun: Mutex::new(Instant::now()),
            watch: Mutex::new(Watch::default()),
            reader: tokio::sync::Mutex::new(Reader::default()),
            making: tokio::sync::Mutex::new(()),
            gate: tokio::sync::RwLock::new(()),
            _lock: lock,
        };
        let matrix = Self { inner: Arc::new(inner) };
        // What is not known here is asked later: the homeserver may be away.
        matrix.learn_places().await?;
        Ok(matrix)
    }

    /// Gives the account an identity that signs its devices, and a recovery key. Doing it twice is harmless.
    ///
    /// # Errors
    /// As for `log_in`.
    pub async fn secure(&self, password: &Private<String>) -> Result<Secured, MatrixError> {
        let encryption = self.client().encryption();
        encryption.wait_for_e2ee_initialization_tasks().await;
        // What the homeserver keeps about secrets comes with a sync.
        self.sync_aside().await?;
        if let Err(error) = encryption.bootstrap_cross_signing_if_needed(None).await {
            // The homeserver wants the password once more for this.
            let Some(asked) = error.as_uiaa_response() else { return Err(error.into()) };
            let who = UserIdentifier::Matrix(MatrixUserIdentifier::new(self.inner.user.to_string()));
            let mut proof = Password::new(who, password.0.clone());
            proof.session = asked.session.clone();
            encryption.bootstrap_cross_signing(Some(AuthData::Password(proof))).await.map_err(|error| {
                if error.as_uiaa_response().is_some() { MatrixError::Password } else { error.into() }
            })?;
        }
        let recovery = encryption.recovery();
        let fresh = self.fresh_key()?;
        match recovery.state() {
            RecoveryState::Enabled => Ok(fresh.map_or(Secured::Already, Secured::New)),
            RecoveryState::Incomplete => Ok(Secured::NeedsKey),
            RecoveryState::Disabled | RecoveryState::Unknown => {
                let key = match fresh {
                    Some(key) => key,
                    None => self.draw_key()?,
                };
                let enabling = recovery.enable().wait_for_backups_to_upload().with_passphrase(&key.0);
                enabling.await.map_err(recovery_error)?;
                Ok(Secured::New(key))
            }
        }
    }

    /// The new recovery key reached whoever keeps it: it is nowhere on this machine any more.
    ///
    /// # Errors
    /// `Store`: it is shown again the next time.
    pub fn key_was_shown(&self) -> Result<(), MatrixError> {
        match fs::remove_file(&self.inner.fresh_key) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(self.key_error(&error)),
            _ => Ok(()),
        }
    }

    /// A recovery key that nobody saw for sure.
    fn fresh_key(&self) -> Result<Option<Private<String>>, MatrixError> {
        match fs::read_to_string(&self.inner.fresh_key) {
            Ok(key) => Ok(Some(Private(key.trim().to_owned())).filter(|key| !key.0.is_empty())),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(self.key_error(&error)),
        }
    }

    /// Draws a recovery key and writes it down before anything is sealed with it: a process that ends on
    /// the way must not leave secrets behind that nobody can open.
    fn draw_key(&self) -> Result<Private<String>, MatrixError> {
        // 122 random bits, in groups that can be copied by hand.
        let drawn = TransactionId::new().as_str().replace('-', "");
        let groups: Vec<_> = drawn.as_bytes().chunks(4).map(|group| String::from_utf8_lossy(group)).collect();
        let key = groups.join("-");
        let written = || {
            let mut file =
                File::options().write(true).create(true).truncate(true).mode(0o600).open(&self.inner.fresh_key)?;
            file.write_all(key.as_bytes())?;
            file.sync_all()
        };
        written().map_err(|error| self.key_error(&error))?;
        Ok(Private(key))
    }

    fn key_error(&self, error: &std::io::Error) -> MatrixError {
        MatrixError::Store(format!("{}: {error}", self.inner.fresh_key.display()))
    }

    /// After a lost store: fetches the account's secrets, signs this device and fetches the rooms' keys.
    ///
    /// # Errors
    /// `Refused` when the key is not the one of this account.
    pub async fn recover(&self, key: &Private<String>) -> Result<(), MatrixError> {
        let encryption = self.client().encryption();
        encryption.wait_for_e2ee_initialization_tasks().await;
        self.sync_aside().await?;
        encryption.recovery().recover(key.0.trim()).await.map_err(recovery_error)?;
        self.key_was_shown()?;
        for room in self.client().joined_rooms() {
            if let Err(error) = encryption.backups().download_room_keys_for_room(room.room_id()).await {
                tracing::warn!(error = %MatrixError::from(error), "the keys of a room could not be fetched");
            }
        }
        self.pass_over().await
    }

    /// Whether this device is signed by the account's own identity.
    pub async fn is_signed(&self) -> bool {
        let device = self.client().encryption().get_own_device().await;
        device.ok().flatten().is_some_and(|device| device.is_cross_signed_by_owner())
    }

    /// The name of this device.
    pub fn device(&self) -> String {
        self.client().device_id().map(ToString::to_string).unwrap_or_default()
    }
}

/// The session lies in the sealed store.
async fn keep(client: &Client, session: &MatrixSession) -> Result<(), MatrixError> {
    let text = serde_json::to_string(session).map_err(|error| MatrixError::Store(error.to_string()))?;
    room_marks::set(client, SESSION, text).await
}

/// What a login that failed means.
fn password_error(error: impl Into<MatrixError>) -> MatrixError {
    match error.into() {
        MatrixError::Refused(_) => MatrixError::Password,
        error => error,
    }
}

fn recovery_error(error: matrix_sdk::encryption::recovery::RecoveryError) -> MatrixError {
    use matrix_sdk::encryption::recovery::RecoveryError;
    match error {
        RecoveryError::Sdk(error) => error.into(),
        other => MatrixError::Refused(other.to_string()),
    }
}

async fn client(account: &Account, unverified: Unverified) -> Result<Client, MatrixError> {
    let settings = EncryptionSettings {
        auto_enable_cross_signing: false,
        auto_enable_backups: false,
        backup_download_strategy: BackupDownloadStrategy::AfterDecryptionFailure,
    };
    // Every call tries once: waiting and trying again is the caller's, or one call could take a quarter of an hour.
    let requests = RequestConfig::new().disable_retry().timeout(REQUEST_TIMEOUT);
    let built = Client::builder()
        .homeserver_url(&account.homeserver)
        .sqlite_store(&account.store, Some(&account.passphrase.0))
        .with_encryption_settings(settings)
        .with_room_key_recipient_strategy(match unverified {
            // Devices of identities that the bot signed: those of pinned ones. Nobody else keeps the others from reading.
            Unverified::Refuse => CollectStrategy::OnlyTrustedDevices,
            Unverified::Warn => CollectStrategy::AllDevices,
        })
        .request_config(requests)
        .build()
        .await;
    built.map_err(|error| match error {
        ClientBuildError::Http(error) => error.into(),
        ClientBuildError::SqliteStore(error) => MatrixError::Store(error.to_string()),
        other => MatrixError::Refused(other.to_string()),
    })
}

/// Whether there was a session to restore.
async fn restore(client: &Client) -> Result<bool, MatrixError> {
    let Some(text) = room_marks::get(client, SESSION).await? else { return Ok(false) };
    let session: MatrixSession = serde_json::from_str(&text).map_err(|error| MatrixError::Store(error.to_string()))?;
    client.restore_session(session).await?;
    Ok(true)
}

/// One process at a time: two with the same keys make messages that nobody can read.
fn lock(folder: &Path) -> Result<File, MatrixError> {
    let failed = |error: std::io::Error| MatrixError::Store(format!("{}: {error}", folder.display()));
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder).map_err(failed)?;
    let file = File::create(folder.join("lock")).map_err(failed)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(MatrixError::Taken),
        Err(TryLockError::Error(error)) => Err(failed(error)),
    }
}
