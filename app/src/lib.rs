//! The pages of Waymark: on the host, finished HTML; in the browser, the letter and its answers.
//!
//! The target decides which face is built. On the host, [`render`] turns a [`Page`] and a [`Context`] into a whole
//! document that needs no script. For wasm32 there are only the programs that are mounted into two of those documents,
//! the form and the answers, and the agency's desk, whose document `waymark-site desk` writes. The pictograms belong to
//! both.
//!
//! Views are plain functions from a context to an `AnyView`: nothing on the host is reactive, so nothing needs a
//! component's machinery.

pub mod parts;

#[cfg(not(target_arch = "wasm32"))]
mod context;
#[cfg(not(target_arch = "wasm32"))]
mod document;
#[cfg(not(target_arch = "wasm32"))]
mod page;
#[cfg(not(target_arch = "wasm32"))]
mod pages;

#[cfg(target_arch = "wasm32")]
mod browser;
#[cfg(target_arch = "wasm32")]
mod desk;
#[cfg(target_arch = "wasm32")]
mod files;
#[cfg(target_arch = "wasm32")]
mod mailbox;
#[cfg(target_arch = "wasm32")]
mod report;
#[cfg(target_arch = "wasm32")]
pub mod start;
#[cfg(target_arch = "wasm32")]
mod worker;

#[cfg(not(target_arch = "wasm32"))]
pub use context::{
    Aloud, Assets, Content, Context, CountryView, MirrorFace, Preload, Program, Recording, Script, Spelling,
};
#[cfg(not(target_arch = "wasm32"))]
pub use document::render;
#[cfg(not(target_arch = "wasm32"))]
pub use page::Page;
