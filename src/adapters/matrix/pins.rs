//! Whose words are an adviser's: the key of the identity that signs their devices, kept from first sight on.
//!
//! The homeserver hands these keys out, and could hand out its own. So the first one that is seen is kept in the
//! sealed store (it is pinned) and the bot signs it with its own key; the SDK then encrypts for devices of signed
//! identities only, which is judged at the moment of sending. Another key later is refused until the operator
//! compared it: `comparing`. The SDK keeps first keys too, but neither shows nor heeds that where it encrypts.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use matrix_sdk::Room;
use matrix_sdk::deserialized_responses::{
    AlgorithmInfo, EncryptionInfo, TimelineEvent, TimelineEventKind, VerificationLevel, VerificationState,
};
use matrix_sdk::encryption::identities::{ManualVerifyError, UserIdentity};
use matrix_sdk::ruma::UserId;

use super::account::Unverified;
use super::failure::MatrixError;
use super::message::Trust;
use super::pin::{Pin, Pins};
use super::room_marks;
use super::state::{Matrix, held};

/// Where the pins lie.
const PINS: &str = "fr.jalon.pins";
/// Least time between two signatures of the same identity: a homeserver may keep them to itself.
const SIGNING: Duration = Duration::from_secs(10);

impl Matrix {
    /// How many listed advisers show another identity than the one that is pinned: their words are refused.
    pub fn replaced(&self) -> usize {
        held(&self.inner.watch).replaced.len()
    }

    /// Whether this adviser showed another identity than the pinned one when it was last looked.
    pub(super) fn is_replaced(&self, user: &UserId) -> bool {
        held(&self.inner.watch).replaced.contains_key(user)
    }

    /// The pinned identity of an adviser; None when none was seen yet.
    pub(super) fn pin_of(&self, user: &UserId) -> Option<Pin> {
        held(&self.inner.pins).get(user).cloned()
    }

    /// Keeps a key for good.
    pub(super) async fn set_pin(&self, user: &UserId, pin: Pin) -> Result<(), MatrixError> {
        let mut pins = held(&self.inner.pins).clone();
        pins.insert(user.to_owned(), pin);
        room_marks::save(&self.client(), PINS, &pins).await?;
        *held(&self.inner.pins) = pins;
        held(&self.inner.watch).replaced.remove(user);
        Ok(())
    }

    /// Looks at the identities of listed advisers as the last sync left them: pins those that were never seen,
    /// signs those that are pinned, and notes those that were replaced.
    ///
    /// # Errors
    /// The store cannot be used. A signature that does not reach the homeserver is tried again.
    pub(super) async fn look_at_identities(&self) -> Result<(), MatrixError> {
        let mut replaced = BTreeMap::new();
        for user in self.listed() {
            let Some((identity, key)) = self.identity(&user).await? else { continue };
            match self.pin_of(&user) {
                Some(pin) if pin.key != key => {
                    replaced.insert(user, key);
                    continue;
                }
                Some(_) => {}
                None => self.set_pin(&user, Pin { key, is_compared: false }).await?,
            }
            let is_time = |last: &Instant| last.elapsed() >= SIGNING;
            if !identity.is_verified() && held(&self.inner.watch).signed.get(&user).is_none_or(is_time) {
                held(&self.inner.watch).signed.insert(user, Instant::now());
                if let Err(error) = self.sign(&identity).await {
                    tracing::warn!(%error, "an adviser's identity could not be signed yet: nothing is encrypted for it");
                }
            }
        }
        let before = std::mem::replace(&mut held(&self.inner.watch).replaced, replaced.clone());
        if replaced.iter().any(|(user, key)| before.get(user) != Some(key)) {
            tracing::warn!(
                "an adviser's identity is another one than before: their words are refused. See: jalon matrix verify"
            );
        }
        Ok(())
    }

    /// The identity of somebody as it is known here, and its key.
    pub(super) async fn identity(&self, user: &UserId) -> Result<Option<(UserIdentity, String)>, MatrixError> {
        let found = self.client().encryption().get_user_identity(user).await;
        let found = found.map_err(|error| MatrixError::Store(error.to_string()))?;
        Ok(found.and_then(|identity| key_of(&identity).map(|key| (identity, key))))
    }

    /// Signs an identity with the bot's own, so that the SDK encrypts for its devices.
    pub(super) async fn sign(&self, identity: &UserIdentity) -> Result<(), MatrixError> {
        identity.verify().await.map_err(|error| match error {
            ManualVerifyError::Http(error) => error.into(),
            ManualVerifyError::Signature(error) => MatrixError::Refused(error.to_string()),
        })?;
        // The signature counts once it comes back with the key.
        self.client().encryption().request_user_identity(identity.user_id()).await?;
        Ok(())
    }

    /// Whether what is said now can be read on some device of this adviser.
    ///
    /// # Errors
    /// The store cannot be read.
    pub(super) async fn can_read(&self, user: &UserId) -> Result<bool, MatrixError> {
        if self.inner.rules.unverified == Unverified::Warn {
            return Ok(true);
        }
        let Some((identity, key)) = self.identity(user).await? else { return Ok(false) };
        if !identity.is_verified() || self.pin_of(user).is_none_or(|pin| pin.key != key) {
            return Ok(false);
        }
        let devices = self.client().encryption().get_user_devices(user).await;
        let devices = devices.map_err(|error| MatrixError::Store(error.to_string()))?;
        Ok(devices.devices().any(|device| device.is_cross_signed_by_owner()))
    }

    /// How far the words of an event are its sender's own.
    ///
    /// What the SDK says of a session is true of the moment when it came; identity and device are therefore looked
    /// at again: a homeserver that shows another identity for a while gains nothing by showing the old one after.
    ///
    /// # Errors
    /// The store cannot be read.
    pub(super) async fn trust(&self, event: &TimelineEvent, room: &Room, user: &str) -> Result<Trust, MatrixError> {
        let TimelineEventKind::Decrypted(decrypted) = &event.kind else { return Ok(Trust::Open) };
        let Ok(user) = <&UserId>::try_from(user) else { return Ok(Trust::Open) };
        let told = &decrypted.encryption_info;
        // The keys of a new device may have come after its first words.
        let fresh = match told.session_id() {
            Some(session) => room.get_encryption_info(session, user).await,
            None => None,
        };
        let info = fresh.as_ref().unwrap_or(told);
        if matches!(info.verification_state, VerificationState::Unverified(VerificationLevel::MismatchedSender)) {
            return Ok(Trust::Open);
        }
        let Some(pin) = self.pin_of(user) else { return Ok(Trust::Unsigned) };
        if self.identity(user).await?.is_none_or(|(_, key)| key != pin.key) {
            return Ok(Trust::Replaced);
        }
        Ok(if self.is_of_signed_device(info, user).await? { Trust::Signed } else { Trust::Unsigned })
    }

    /// Whether words came from a device that the identity of its owner signs, as both are known now.
    async fn is_of_signed_device(&self, info: &EncryptionInfo, user: &UserId) -> Result<bool, MatrixError> {
        if let VerificationState::Unverified(level) = &info.verification_state
            && matches!(level, VerificationLevel::UnsignedDevice | VerificationLevel::None(_))
        {
            return Ok(false);
        }
        let (Some(device), AlgorithmInfo::MegolmV1AesSha2 { curve25519_key, .. }) =
            (&info.sender_device, &info.algorithm_info)
        else {
            return Ok(false);
        };
        let device = self.client().encryption().get_device(user, device).await;
        let device = device.map_err(|error| MatrixError::Store(error.to_string()))?;
        Ok(device.is_some_and(|device| {
            let is_same_key = device.curve25519_key().is_some_and(|key| key.to_base64() == *curve25519_key);
            is_same_key && device.is_cross_signed_by_owner()
        }))
    }
}

/// The pins of a store.
///
/// # Errors
/// `Store`, also when they cannot be understood: pinning anew would take whatever the homeserver shows.
pub(super) async fn load(client: &matrix_sdk::Client) -> Result<Pins, MatrixError> {
    room_marks::load(client, PINS).await
}

/// The public master key of an identity in base64; None when it has none.
pub(super) fn key_of(identity: &UserIdentity) -> Option<String> {
    identity.master_key().get_first_key().map(|key| key.to_base64())
}
