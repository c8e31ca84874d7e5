//! What the relay has called stored is there, whatever happens to the machine.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tests::mirror::today;
use tests::relay_process::RelayProcess;
use tests::relay_process::client::Client;
use tests::relay_process::practice::{Practice, Terms};
use tokio::time::sleep;
use wire::ops::{Got, GotLetter, ListEntry, Listed, MAX_GET};
use wire::{InboxId, ObjectId, RelayId, SizeClass};

const LETTERS: usize = 500;
const SENDERS: usize = 8;
const KILLS: usize = 50;
const ORIGIN: &str = "https://relay.example";

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn every_letter_answered_with_success_is_there_whole_and_once_after_fifty_kills() {
    let mut random = Random::from_environment();
    let seed = random.0;
    println!("WAYMARK_SEED={seed} repeats this run");
    let folder = tempfile::tempdir().unwrap();
    let practice = Practice::new();
    practice.write_directory(folder.path(), Terms { version: 1, expires: today().plus(30), practice: true });
    let mut relay = RelayProcess::start(folder.path(), ORIGIN, folder.path(), &practice.pinned(), None, "");
    let client = Client { addr: relay.address(), relay: RelayId::of_origin(ORIGIN) };

    let begun = Arc::new(AtomicUsize::new(0));
    let senders: Vec<_> = (0..SENDERS)
        .map(|first| tokio::spawn(send(client, practice.inbox_id(), seed, first, begun.clone())))
        .collect();
    for point in random.sorted_points() {
        while begun.load(Ordering::Relaxed) < point {
            sleep(Duration::from_millis(1)).await;
        }
        // Somewhere between the first byte of a letter and its answer.
        sleep(Duration::from_micros(random.below(4_000))).await;
        relay.kill();
        relay.restart();
    }
    let mut known = 0;
    for sender in senders {
        known += sender.await.unwrap();
    }
    println!("{known} of {LETTERS} were stored before a kill that took their answer");
    relay.kill();
    relay.restart();

    let stored = everything_stored(&client, &practice).await;
    for n in 0..LETTERS {
        let bytes = letter(seed, n);
        assert!(stored.get(&ObjectId::of(&bytes)) == Some(&bytes), "letter {n} is missing or damaged");
    }
    assert_eq!(stored.len(), LETTERS, "nothing else is there");
}

/// Sends every eighth letter, each until it is answered with success. Returns how many the relay knew already.
async fn send(client: Client, inbox: InboxId, seed: u64, first: usize, begun: Arc<AtomicUsize>) -> usize {
    let mut known = 0;
    for n in (first..LETTERS).step_by(SENDERS) {
        begun.fetch_add(1, Ordering::Relaxed);
        let bytes = letter(seed, n);
        loop {
            match client.leave(inbox, &bytes).await {
                Ok(reply) if reply.status == 201 => break,
                Ok(reply) if reply.status == 200 => {
                    known += 1;
                    break;
                }
                Ok(reply) => assert_eq!(reply.status, 503, "only busy may be answered"),
                // Killed, or not back yet.
                Err(_) => {}
            }
            sleep(Duration::from_millis(5)).await;
        }
    }
    known
}

/// What the agency can fetch, by id; every letter is checked against its id, and none may be listed twice.
async fn everything_stored(client: &Client, practice: &Practice) -> BTreeMap<ObjectId, Vec<u8>> {
    let reply = client.list(&practice.inbox).await.expect("the relay answers");
    let (listed, payload) = reply.frame::<Listed>();
    let entries = ListEntry::decode_all(payload).expect("the list is whole");
    assert_eq!(entries.len(), listed.count as usize);
    let ids: Vec<_> = entries.iter().map(|entry| entry.id).collect();
    let mut stored = BTreeMap::new();
    for some in ids.chunks(MAX_GET) {
        let reply = client.get(&practice.inbox, some).await.expect("the relay answers");
        let (got, payload) = reply.frame::<Got>();
        assert_eq!(got.count as usize, some.len());
        for letter in GotLetter::decode_all(payload).expect("every letter is what its id says") {
            assert!(stored.insert(letter.id, letter.bytes).is_none(), "a letter is there twice");
        }
    }
    stored
}

/// The letter with this number: noise, as a sealed letter is.
fn letter(seed: u64, n: usize) -> Vec<u8> {
    let mut noise = Random(seed.wrapping_add(n as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15));
    (0..SizeClass::Small.bytes() / 8).flat_map(|_| noise.next().to_be_bytes()).collect()
}

/// SplitMix64: one number decides the whole run.
struct Random(u64);

impl Random {
    fn from_environment() -> Self {
        let given = std::env::var("WAYMARK_SEED").ok().and_then(|seed| seed.parse().ok());
        Self(given.unwrap_or_else(|| getrandom::u64().expect("the machine gives random bytes")))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit
    }

    /// How many letters have to be begun before each kill.
    fn sorted_points(&mut self) -> Vec<usize> {
        let mut points: Vec<_> = (0..KILLS).map(|_| self.below(LETTERS as u64) as usize).collect();
        points.sort_unstable();
        points
    }
}
