//! Building a site: everything in memory first, then, if nothing is wrong, to disk.

mod assemble;
mod assets;
mod audio;
mod boot;
mod compress;
mod dates;
pub(crate) mod headers;
mod hear;
pub(crate) mod manifest;
mod not_found;
mod pages;
mod policy;
mod script;
mod search;
mod style;
pub mod trunk;
mod ui;
mod wasm;
pub(crate) mod words;
mod write;

pub use assemble::{Request, Site, assemble};
pub(crate) use assets::integrity;
pub use audio::AudioError;
pub(crate) use boot::PROBE;
pub use compress::Quality;
pub(crate) use style::join as join_sheets;
pub(crate) use wasm::without_marks;
pub(crate) use write::files_below;
pub use write::{Written, write};
