//! A relay in a temporary folder.

use std::fs;
use std::net::SocketAddr;

use ed25519_dalek::SigningKey;
use relay::{Clock, Config, Hand, Running, StartError, start};
use tempfile::TempDir;
use wire::ops::{Deleted, ErrorCode, Failure, ListEntry, Listed};
use wire::{Day, ObjectId, RelayId};

use crate::client::Client;
use crate::plain_http::Reply;
use crate::practice::{Practice, Terms};

/// The day on which tests begin.
pub const TODAY: Day = Day(20_000);

/// What relays of the tests call themselves.
pub const ORIGIN: &str = "https://relay.example";

/// Everything a relay needs, before it is started.
pub struct World {
    pub folder: TempDir,
    pub practice: Practice,
    pub clock: Clock,
    pub hand: Hand,
}

impl World {
    /// A folder with keys and a directory that is good for sixty days.
    pub fn new() -> Self {
        let (clock, hand) = Clock::standing_at(u64::from(TODAY.0) * 86_400 + 43_200);
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let world = Self { folder, practice: Practice::new(), clock, hand };
        world.publish(terms(1));
        world
    }

    /// Signs another directory over the old one.
    pub fn publish(&self, terms: Terms) {
        self.practice.write_directory(self.folder.path(), terms);
    }

    /// The configuration of a relay in this folder.
    pub fn config(&self) -> Config {
        let file = self.folder.path().join("relay.toml");
        let text = format!(
            "listen = \"127.0.0.1:0\"\norigin = \"{ORIGIN}\"\nrelay = \"main\"\ndatabase = \"relay.sqlite\"\n\
             directory = \"directory.json\"\ndemo = true\n[signers]\nkeys = [\"{}\"]\nthreshold = 1\n",
            self.practice.pinned()
        );
        fs::write(&file, text).expect("the folder can be written to");
        Config::read(&file).expect("the configuration is good")
    }

    /// Starts it.
    pub async fn start(&self) -> Relay {
        self.start_with(self.config()).await.expect("the relay starts")
    }

    /// Starts a relay with another configuration, or not.
    pub async fn start_with(&self, config: Config) -> Result<Relay, StartError> {
        let running = start(config, self.clock.clone()).await?;
        let client = Client { addr: running.addr, relay: RelayId::of_origin(ORIGIN) };
        Ok(Relay { running, client })
    }
}

/// A relay that runs, and somebody who asks it.
pub struct Relay {
    pub running: Running,
    pub client: Client,
}

impl Relay {
    pub fn addr(&self) -> SocketAddr {
        self.client.addr
    }

    /// What lies in the inbox of a key, in the order of the ids.
    pub async fn listed(&self, key: &SigningKey) -> Vec<ObjectId> {
        listed(&self.client, key).await
    }

    /// Has letters deleted from the inbox of a key; how many there were.
    pub async fn deleted(&self, key: &SigningKey, ids: &[ObjectId]) -> u32 {
        let reply = self.client.delete(key, ids).await.expect("the relay answers");
        assert_eq!((reply.status, reply.body.len()), (200, 4 + 1_024));
        reply.frame::<Deleted>().0.deleted
    }
}

/// What lies in the inbox of a key at the relay that a client asks, in the order of the ids.
pub async fn listed(client: &Client, key: &SigningKey) -> Vec<ObjectId> {
    let reply = client.list(key).await.expect("the relay answers");
    let (_, payload) = reply.frame::<Listed>();
    ListEntry::decode_all(payload).expect("a list").into_iter().map(|entry| entry.id).collect()
}

/// A practice directory that is good for sixty days.
pub fn terms(version: u64) -> Terms {
    Terms { version, expires: TODAY.plus(60), practice: true }
}

/// Fails unless the answer is this refusal, a padded frame that says nothing else.
#[track_caller]
pub fn assert_refused(reply: &Reply, code: ErrorCode) {
    let (failure, payload) = reply.frame::<Failure>();
    assert_eq!(failure.error, code);
    assert_eq!(reply.status, code.status());
    assert_eq!((payload.len(), reply.body.len()), (0, 4 + 1_024));
    assert_eq!(
        reply.header("retry-after").map(|seconds| seconds.parse().ok()),
        failure.retry_after.map(Some)
    );
}

/// Any letter of this size.
pub fn letter(fill: u8, len: usize) -> Vec<u8> {
    vec![fill; len]
}
