//! A practice agency with an inbox, and a signer for its directory.

use std::fs;
use std::path::Path;

use ed25519_dalek::SigningKey;
use serde_json::{Value, json};
use wire::minisign::PublicKey;
use wire::{Day, InboxId};

/// Keys that exist for one test.
pub struct Practice {
    signer: minisign::KeyPair,
    /// Opens the agency's inbox.
    pub inbox: SigningKey,
}

/// What may differ from one directory to the next.
#[derive(Clone, Copy, Debug)]
pub struct Terms {
    /// Its version.
    pub version: u64,
    /// Its last day.
    pub expires: Day,
    /// Whether it says that it is for practice.
    pub practice: bool,
}

impl Practice {
    /// Makes the keys.
    ///
    /// # Panics
    /// If the machine gives no random bytes.
    pub fn new() -> Self {
        let signer =
            minisign::KeyPair::generate_unencrypted_keypair().expect("the machine gives random bytes");
        Self { signer, inbox: SigningKey::from_bytes(&[7; 32]) }
    }

    /// The signer's key as a configuration pins it.
    pub fn pinned(&self) -> String {
        self.signer.pk.to_base64()
    }

    /// The agency's inbox.
    pub fn inbox_id(&self) -> InboxId {
        InboxId::of_key(self.inbox.verifying_key().as_bytes())
    }

    /// What `directory.json` says on these terms.
    pub fn directory(&self, terms: Terms) -> Value {
        let Terms { version, expires, practice } = terms;
        json!({
            "v": 1, "version": version, "issued": "1970-01-01", "expires": expires, "practice": practice,
            "relays": [{"id": "main", "url": "https://relay.example"}],
            "agencies": [{"id": "practice-desk", "inbox": self.inbox_id(), "relays": ["main"], "practice": practice}],
            "revoked": [],
        })
    }

    /// Writes `directory.json` and its signature into a folder.
    ///
    /// # Panics
    /// If the folder can't be written to.
    pub fn write_directory(&self, folder: &Path, terms: Terms) {
        self.write_signed(folder, &self.directory(terms));
    }

    /// As [`write_directory`](Self::write_directory), for a directory that a test has changed.
    ///
    /// # Panics
    /// If the folder can't be written to.
    pub fn write_signed(&self, folder: &Path, directory: &Value) {
        let json = directory.to_string();
        let comment = format!("directory {}", directory["version"]);
        let signature = minisign::sign(None, &self.signer.sk, json.as_bytes(), Some(&comment), None)
            .expect("an unencrypted key signs");
        let key: PublicKey = self.pinned().parse().expect("what minisign makes is a key");
        let name = format!("directory.json.{}.minisig", key.key_id());
        fs::write(folder.join("directory.json"), json).expect("the folder can be written to");
        fs::write(folder.join(name), signature.into_string()).expect("the folder can be written to");
    }
}

impl Default for Practice {
    fn default() -> Self {
        Self::new()
    }
}
