//! What a person can tell us: questions, options, answers, consent and limits.
//!
//! Pure data. Nothing here draws, sends or stores; `app` asks the questions, `desk` reads the answers.
//! Every choice has a stable code, written into `letter.json`, and the id of the message that a person reads.
//! Codes are HTCDS 2.0 value names where one exists (docs/protocol.md §9, NOTICE), so that agencies can carry
//! them over.

#![forbid(unsafe_code)]

mod choice;

pub mod about;
pub mod answers;
pub mod before;
pub mod consent;
pub mod contact;
pub mod country;
pub mod danger;
#[cfg(not(target_arch = "wasm32"))]
pub mod frames;
pub mod happened;
pub mod help;
pub mod place;
pub mod speech;
pub mod step;
pub mod usage;
pub mod words;

pub use about::About;
pub use answers::Answers;
pub use before::{Company, Phone, Safe};
pub use choice::{Choice, Chosen};
pub use consent::Consent;
pub use contact::{Avoid, Channel, Contact, Interpreter, May, When};
pub use country::Country;
pub use danger::Danger;
pub use happened::Happened;
pub use help::Help;
pub use place::{Place, PlaceKind, Since};
pub use speech::Speech;
pub use step::Step;
pub use usage::Usage;
pub use words::Words;

/// The form that asks these questions, as `letter.json` names it in `form.id`.
pub const FORM_ID: &str = "core";

/// The version of the form. It grows when a question or a code changes its meaning.
pub const FORM_VERSION: u32 = 3;
