//! The pages of Waymark: on the host, finished HTML; in the browser, the letter.
//!
//! The target decides which face is built. On the host, [`render`] turns a [`Page`] and a [`Context`] into a whole
//! document that needs no script. For wasm32 there is only the form, which is mounted into one of those documents.
//! The pictograms belong to both.
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
mod report;
#[cfg(target_arch = "wasm32")]
mod sealing;
#[cfg(target_arch = "wasm32")]
mod start;
#[cfg(target_arch = "wasm32")]
mod worker;

#[cfg(not(target_arch = "wasm32"))]
pub use context::{Assets, Content, Context, CountryView, MirrorFace, Preload};
#[cfg(not(target_arch = "wasm32"))]
pub use document::render;
#[cfg(not(target_arch = "wasm32"))]
pub use page::Page;
#[cfg(target_arch = "wasm32")]
pub use start::start;
