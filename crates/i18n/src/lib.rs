//! Words without a user interface: [Fluent](https://projectfluent.org) catalogues, the languages there are,
//! and one generated constant per message.
//!
//! ```
//! # use i18n::{Catalog, Dir, Locale};
//! let arabic = Locale::plain("ar", Dir::Rtl);
//! let source = ("home.ftl".to_owned(), "home-title = مرحبا".to_owned());
//! let catalog = Catalog::new(&arabic, &[source]).expect("the source has no error");
//! assert_eq!(catalog.by_id("home-title", &[]).as_deref(), Some("مرحبا"));
//! ```
//!
//! Three rules, each here because its absence has hurt others:
//!
//! - A message that is missing, or a variable that is, never fails quietly: it is shown in `⟦⟧` and collected
//!   ([`Catalog::take_problems`]). The site builder stops at the first page that has one.
//! - One catalogue, one language. Fluent takes plural rules from a bundle's first locale, so English text in an
//!   Arabic bundle would be counted by Arabic rules.
//! - Unicode isolation marks around variables stay on: a phone number inside an Arabic sentence falls apart
//!   without them.

#[cfg(not(target_arch = "wasm32"))]
mod catalog;
#[cfg(not(target_arch = "wasm32"))]
mod compare;
#[cfg(not(target_arch = "wasm32"))]
mod counting;
#[cfg(not(target_arch = "wasm32"))]
mod error;
#[cfg(not(target_arch = "wasm32"))]
pub mod languages;
mod locale;
mod message;
pub mod msg;
mod page_catalog;
#[cfg(not(target_arch = "wasm32"))]
mod problem;
#[cfg(not(target_arch = "wasm32"))]
mod references;
mod value;
#[cfg(not(target_arch = "wasm32"))]
mod wording;
#[cfg(not(target_arch = "wasm32"))]
mod words;
pub mod zawgyi;

#[cfg(not(target_arch = "wasm32"))]
pub use catalog::Catalog;
#[cfg(not(target_arch = "wasm32"))]
pub use compare::compare;
#[cfg(not(target_arch = "wasm32"))]
pub use error::CatalogError;
pub use locale::{Dir, Locale, Review, Status};
pub use message::Msg;
pub use page_catalog::{PageCatalog, Plural};
#[cfg(not(target_arch = "wasm32"))]
pub use problem::{Place, Problem, ProblemKind};
pub use value::Value;
#[cfg(not(target_arch = "wasm32"))]
pub use wording::{Selection, Wording};
#[cfg(not(target_arch = "wasm32"))]
pub use words::Words;
