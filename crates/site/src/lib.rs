//! Builds, checks and signs a Waymark site.
//!
//! ```text
//! locales/*.ftl  content/*.toml ──┐
//! style/ public/ the programs     ├─ build::assemble ─→ every file, in memory, checked ─ build::write ─→ dist/
//! mirror.toml  directory.json ────┘
//! ```
//!
//! Nothing is written before everything is rendered and checked: a site is whole or it is not built. The same
//! sources give the same bytes, on any machine; the day of the build is a parameter.

pub mod build;
pub mod calls;
pub mod check;
pub mod claims_cmd;
pub mod cli;
pub mod desk_cmd;
pub mod directory_cmd;
pub mod locales_cmd;
pub mod mirror;
pub mod serve_cmd;
pub mod sign_cmd;

mod critical;
mod error;
mod names;
mod sources;

pub use error::BuildError;
