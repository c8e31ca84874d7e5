//! The relay as a client sees it: over HTTP on loopback, with a clock that stands still.

mod client;
mod directory;
mod inbox;
mod letters;
mod plain_http;
mod practice;
mod site;
mod world;
