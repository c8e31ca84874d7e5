//! The agency's desk: keys, fetching, opening and reading letters, answering them, and evidence.
//!
//! The library takes randomness, the day and the passphrase as parameters and prints nothing; the program
//! `waymark-desk` (`cli`) is a thin layer over it, and a desk in a browser is another one. What needs neither files
//! nor a network compiles for wasm32 as it stands:
//!
//! | module | what it does |
//! | --- | --- |
//! | [`identity_file`] | reads and writes the passphrase-protected key file, which `age -i` reads too |
//! | [`sealed`] | decrypts a letter and tells why it cannot |
//! | [`show`] | renders a letter or a thread for a terminal; how to reach her comes first |
//! | [`thread`] | from letters and answers to a conversation, and what is wrong with it |
//! | [`reply`] | writes, numbers, signs and seals an answer |
//! | [`quick`] | answers that are worded already, in her language |
//! | [`caution`] | finds times, places and numbers in an answer |
//! | [`book`] | what this desk has sent: numbers and hashes, no words |
//! | [`listing`] | whether the key that signs is listed in a directory |
//! | [`parcel`] | evidence: what the files are, by their bytes |
//! | [`quarantine`] | letters that go no further |
//! | [`statistics`] | counts that tell on nobody |
//! | [`terminal`] | makes foreign text harmless and wraps it |
//! | [`words`] | every word that a person reads, in their language |
//!
//! The rest is for a computer with a disk:
//!
//! | module | what it does |
//! | --- | --- |
//! | `keys` | makes an agency's keys and its directory entry, and changes them when people come and go |
//! | `recovery` | a key on paper: numbered lines that find typing mistakes |
//! | `rehearsal` | a practice letter to an agency's own keys |
//! | `relay_client` | asks a relay: info, list, get, delete, post, parts of parcels |
//! | `fetch` | brings letters to disk, whole or not at all |
//! | `folder` | what lies in the folder of letters, and where |
//! | `outbox` | answers on their way: nothing gets lost, nothing arrives twice |
//! | `delete` | deletes chosen letters at the relay, and nothing else |
//! | `open` | decrypts a letter into files |
//! | `export` | writes a letter into one file for a case: text, JSON, or as HTCDS has tables and forms |
//! | `files` | writes files that are complete and on disk, or do not exist |

#![forbid(unsafe_code)]

pub mod book;
pub mod caution;
pub mod identity_file;
pub mod listing;
pub mod parcel;
pub mod quarantine;
pub mod quick;
pub mod reply;
pub mod sealed;
pub mod show;
pub mod statistics;
pub mod terminal;
pub mod thread;
pub mod words;

#[cfg(not(target_arch = "wasm32"))]
pub mod cli;
#[cfg(not(target_arch = "wasm32"))]
pub mod delete;
#[cfg(not(target_arch = "wasm32"))]
pub mod export;
#[cfg(not(target_arch = "wasm32"))]
pub mod fetch;
#[cfg(not(target_arch = "wasm32"))]
pub mod files;
#[cfg(not(target_arch = "wasm32"))]
pub mod folder;
#[cfg(not(target_arch = "wasm32"))]
pub mod keys;
#[cfg(not(target_arch = "wasm32"))]
pub mod open;
#[cfg(not(target_arch = "wasm32"))]
pub mod outbox;
#[cfg(not(target_arch = "wasm32"))]
pub mod recovery;
#[cfg(not(target_arch = "wasm32"))]
pub mod rehearsal;
#[cfg(not(target_arch = "wasm32"))]
pub mod relay_client;

#[cfg(not(target_arch = "wasm32"))]
#[cfg(test)]
mod testing;
