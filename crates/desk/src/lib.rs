//! The agency's desk: keys, fetching, opening and reading letters.
//!
//! The library takes randomness, the day and the passphrase as parameters and prints nothing; the program
//! `waymark-desk` ([`cli`]) is a thin layer over it, and a desk in a browser can be another one.
//!
//! | module | what it does |
//! | --- | --- |
//! | [`keys`] | makes an agency's keys and its directory entry, and changes them when people come and go |
//! | [`identity_file`] | reads and writes the passphrase-protected key file, which `age -i` reads too |
//! | [`recovery`] | a key on paper: numbered lines that find typing mistakes |
//! | [`rehearsal`] | a practice letter to an agency's own keys |
//! | [`relay_client`] | asks a relay: info, list, get, delete |
//! | [`fetch`] | brings letters to disk, whole or not at all |
//! | [`delete`] | deletes chosen letters at the relay, and nothing else |
//! | [`sealed`] | decrypts a letter and tells why it cannot |
//! | [`open`] | decrypts a letter into files |
//! | [`show`] | renders a letter for a terminal; how to reach her comes first |
//! | [`export`] | writes a letter into one file for a case: JSON or text |
//! | [`terminal`] | makes foreign text harmless and wraps it |
//! | [`files`] | writes files that are complete and on disk, or do not exist |
//! | [`words`] | every word that a person reads, in their language |

#![forbid(unsafe_code)]

pub mod cli;
pub mod delete;
pub mod export;
pub mod fetch;
pub mod files;
pub mod identity_file;
pub mod keys;
pub mod open;
pub mod recovery;
pub mod rehearsal;
pub mod relay_client;
pub mod sealed;
pub mod show;
pub mod terminal;
#[cfg(test)]
mod testing;
pub mod words;
