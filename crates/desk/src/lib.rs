//! The agency's desk: keys, fetching, opening and reading letters.
//!
//! The library takes randomness, the day and the passphrase as parameters and prints nothing; the program
//! `waymark-desk` ([`cli`]) is a thin layer over it, and a desk in a browser can be another one.
//!
//! | module | what it does |
//! | --- | --- |
//! | [`keys`] | makes an agency's keys and its directory entry |
//! | [`identity_file`] | reads and writes the passphrase-protected key file, which `age -i` reads too |
//! | [`relay_client`] | asks a relay: info, list, get |
//! | [`fetch`] | brings letters to disk, whole or not at all |
//! | [`sealed`] | decrypts a letter and tells why it cannot |
//! | [`open`] | decrypts a letter into files |
//! | [`show`] | renders a letter for a terminal; how to reach her comes first |
//! | [`terminal`] | makes foreign text harmless and wraps it |
//! | [`files`] | writes files that are complete and on disk, or do not exist |
//! | [`words`] | every word that a person reads, in their language |

#![forbid(unsafe_code)]

pub mod cli;
pub mod fetch;
pub mod files;
pub mod identity_file;
pub mod keys;
pub mod open;
pub mod relay_client;
pub mod sealed;
pub mod show;
pub mod terminal;
#[cfg(test)]
mod testing;
pub mod words;
