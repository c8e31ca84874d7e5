//! The note that a survivor keeps for herself in her mailbox: how far each thread has come.
//!
//! ```text
//! note = age file of exactly 32 KiB, sealed to her own code, holding a tar of
//!   state.json   StateNote
//!   state.sig    Ed25519(msg key, label("state") || 00 || SHA-256(state.json)), 64 bytes
//!   (zeros up to the size)
//! ```
//!
//! With it she can write on before any answer came, and notices when a relay shows less than it did. None of her
//! words are in it. If it is lost, threads and numbers are found again in the answers
//! ([`judge`](fn@crate::thread::judge)).

mod seal;

use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::{
    letter::B64,
    thread::{Item, Thread},
};

pub use seal::{StateError, seal_written};

/// How far everything has come.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
pub struct StateNote {
    /// The number of this note: each one that is stored has a higher one than the one before.
    pub ver: u64,
    /// The threads that were begun.
    pub threads: Vec<ThreadNote>,
    /// The version of the newest directory that was seen.
    pub dir_ver: u64,
    /// What answers were sealed to before the code was changed, each as the SHA-256 of the recipient's text: answers
    /// that were taken along are signed for these.
    #[serde(default)]
    pub before: Vec<B64<32>>,
}

/// One thread.
#[derive(Clone, Deserialize, PartialEq, Serialize)]
pub struct ThreadNote {
    /// The slot of the code.
    pub slot: u8,
    /// The agency that she wrote to.
    pub agency: String,
    /// The number of her last letter.
    pub last: u64,
    /// Its id.
    pub prev: Option<B64<32>>,
    /// The day on which a relay stored it, `2026-03-01`.
    pub day: Option<String>,
    /// The newest letter that she has read, for each key of the agency that wrote one.
    #[serde(default)]
    pub heard: Vec<Heard>,
    /// Whether she chose a code word, which the agency asks her for before it names a place or a time.
    #[serde(default)]
    pub word: bool,
    /// The names that the thread had under earlier codes, oldest first: answers that were taken along carry them.
    #[serde(default)]
    pub earlier: Vec<B64<16>>,
}

/// The newest letter by one key that she has read.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Heard {
    /// The key.
    pub vk: B64<32>,
    /// The letter's number.
    pub seq: u64,
    /// Its id.
    pub mid: B64<32>,
}

impl StateNote {
    /// Takes note of what was shown: which letters she has read, and, of threads that the note did not know or knew
    /// only to an earlier letter, what the agency says of hers.
    ///
    /// The number of the note stays as it is.
    pub fn hear(&mut self, threads: &[Thread]) {
        for thread in threads.iter().filter(|thread| !thread.agency.is_empty()) {
            self.of(thread).hear(thread);
        }
    }

    /// The note of a thread, which is begun if there is none.
    fn of(&mut self, thread: &Thread) -> &mut ThreadNote {
        let found = self.threads.iter().position(|note| note.slot == thread.slot);
        let place = found.unwrap_or_else(|| {
            self.threads.push(ThreadNote::new(thread.slot, &thread.agency));
            self.threads.len() - 1
        });
        &mut self.threads[place]
    }
}

impl ThreadNote {
    /// The note of a thread in which nothing was written yet.
    pub fn new(slot: u8, agency: &str) -> Self {
        Self {
            slot,
            agency: agency.to_owned(),
            last: 0,
            prev: None,
            day: None,
            heard: Vec::new(),
            word: false,
            earlier: Vec::new(),
        }
    }

    fn hear(&mut self, thread: &Thread) {
        if thread.mine.seq > self.last {
            self.last = thread.mine.seq;
            self.prev = thread.mine.mid;
        }
        // The newest stand first, so the first of each key is the newest by that key.
        let mut signers: Vec<[u8; 32]> = Vec::new();
        for Item { signer, seq, mid, .. } in &thread.items {
            if signers.contains(signer) {
                continue;
            }
            signers.push(*signer);
            self.heard.retain(|heard| heard.vk.0 != *signer);
            self.heard.push(Heard { vk: B64(*signer), seq: *seq, mid: B64(*mid) });
        }
    }
}

impl Drop for ThreadNote {
    fn drop(&mut self) {
        self.agency.zeroize();
        self.day.zeroize();
        self.earlier.zeroize();
    }
}

impl ZeroizeOnDrop for ThreadNote {}

/// The number only: which agencies she wrote to is confidential.
impl std::fmt::Debug for StateNote {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "StateNote({}, {} threads)", self.ver, self.threads.len())
    }
}

/// The slot only.
impl std::fmt::Debug for ThreadNote {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "ThreadNote({}, ..)", self.slot)
    }
}

#[cfg(not(target_arch = "wasm32"))]
#[cfg(test)]
mod tests;
