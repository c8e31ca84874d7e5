//! The site builder, asked from outside: real content in a folder of its own, broken in one place a test.

mod agencies;
mod audio;
mod desk;
mod exit;
mod fixture;
mod lines;
mod locales;
mod mirror;
mod on_disk;
mod onion;
mod pages;
mod security;
mod signed;
mod wasm_features;
mod words;
