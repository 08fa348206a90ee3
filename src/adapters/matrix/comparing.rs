//! What the operator compares with an adviser, by reading aloud, and what follows.
//!
//! Clients seldom show the key of an identity, but all of them show that of the device in hand ("session key").
//! A device counts here only when it signed the identity and the identity signed it: the homeserver can make an
//! identity that signs an adviser's device, but no device of theirs that signs such an identity.

use matrix_sdk::encryption::identities::{Device, MasterPubkey};
use matrix_sdk::ruma::canonical_json::to_canonical_value;
use matrix_sdk::ruma::{DeviceKeyAlgorithm, DeviceKeyId, OwnedUserId};

use super::failure::MatrixError;
use super::pin::Pin;
use super::pins::key_of;
use super::state::Matrix;

/// An adviser's identity as the homeserver shows it now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The public master key, in base64.
    pub key: String,
    /// The one that was seen first or accepted last.
    pub pin: Option<Pin>,
    /// Devices whose own key says as much as the identity's: name and key.
    pub devices: Vec<(String, String)>,
}

impl Shown {
    /// Whether this is another identity than the pinned one.
    pub fn is_replaced(&self) -> bool {
        self.pin.as_ref().is_some_and(|pin| pin.key != self.key)
    }
}

impl Matrix {
    /// Everybody on a list, in order.
    pub fn advisers(&self) -> Vec<OwnedUserId> {
        self.listed().into_iter().collect()
    }

    /// The identity of an adviser as the homeserver shows it now; nothing when they have none yet.
    ///
    /// # Errors
    /// The homeserver does not answer, or the store cannot be read.
    pub async fn shown(&self, adviser: &OwnedUserId) -> Result<Option<Shown>, MatrixError> {
        let encryption = self.client().encryption();
        let Some(identity) = encryption.request_user_identity(adviser).await? else { return Ok(None) };
        let Some(key) = key_of(&identity) else { return Ok(None) };
        let devices = encryption.get_user_devices(adviser).await;
        let devices = devices.map_err(|error| MatrixError::Store(error.to_string()))?;
        let mut vouching: Vec<_> = devices
            .devices()
            .filter(|device| device.is_cross_signed_by_owner() && has_signed(device, identity.master_key()))
            .filter_map(|device| Some((device.device_id().to_string(), device.ed25519_key()?.to_base64())))
            .collect();
        vouching.sort();
        Ok(Some(Shown { key, pin: self.pin_of(adviser), devices: vouching }))
    }

    /// Takes this key for the adviser's from now on: it was compared.
    ///
    /// # Errors
    /// `Refused` when the homeserver shows another key than the one that was compared: nothing is changed then.
    pub async fn accept(&self, adviser: &OwnedUserId, key: &str) -> Result<(), MatrixError> {
        let identity = self.client().encryption().request_user_identity(adviser).await?;
        let identity = identity.filter(|identity| key_of(identity).as_deref() == Some(key));
        let identity = identity.ok_or_else(|| MatrixError::Refused("it shows another key now".to_owned()))?;
        self.set_pin(adviser, Pin { key: key.to_owned(), is_compared: true }).await?;
        identity.pin().await.map_err(|error| MatrixError::Store(error.to_string()))?;
        self.sign(&identity).await
    }
}

/// A key in groups of four, as clients show it.
pub fn groups(key: &str) -> String {
    let letters: Vec<char> = key.chars().collect();
    let groups: Vec<String> = letters.chunks(4).map(|group| group.iter().collect()).collect();
    groups.join(" ")
}

/// Whether a device signed the key of an identity.
fn has_signed(device: &Device, master: &MasterPubkey) -> bool {
    let id = DeviceKeyId::from_parts(DeviceKeyAlgorithm::Ed25519, device.device_id());
    let signature = master.signatures().get_signature(device.user_id(), &id);
    let (Some(signature), Some(key), Some(text)) = (signature, device.ed25519_key(), signed_text(master)) else {
        return false;
    };
    key.verify(text.as_bytes(), &signature).is_ok()
}

/// What a signature of a key is made over.
fn signed_text(master: &MasterPubkey) -> Option<String> {
    let mut value = serde_json::to_value(master).ok()?;
    let fields = value.as_object_mut()?;
    fields.remove("signatures");
    fields.remove("unsigned");
    Some(to_canonical_value(value).ok()?.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_read_in_groups_of_four() {
        for (key, read) in [("", ""), ("abcd", "abcd"), ("abcdefghijk", "abcd efgh ijk")] {
            assert_eq!(groups(key), read);
        }
    }
}
