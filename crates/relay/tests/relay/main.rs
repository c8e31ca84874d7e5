//! The relay as a client sees it: over HTTP on loopback, with a clock that stands still.

mod client;
mod collected;
mod delete;
mod directory;
#[cfg(target_os = "linux")]
mod full_disk;
mod inbox;
mod letters;
mod plain_http;
mod practice;
mod quotas;
mod site;
mod slow;
mod world;
