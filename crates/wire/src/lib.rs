//! What crosses the network between a browser, a relay and a desk, and nothing else.
//!
//! This is the only room the relay may enter (docs/architecture.md), so it holds no key that opens a
//! letter and no code that could use one: frames, ids, size classes, error codes, signatures of requests,
//! minisign signatures of files, and the list of inboxes a signed directory opens. It does no I/O, asks no
//! clock and makes no randomness, and compiles for wasm32 as it stands.
//!
//! All integers in byte layouts are big-endian. Every hash and signature begins with a [`label`], so that
//! none can be taken for another. docs/protocol.md describes the same bytes for people who write their own.

mod class;
mod day;
mod id;
mod label;

pub mod b64;
pub mod frame;
pub mod inboxes;
pub mod mailbox;
pub mod minisign;
pub mod nonce;
pub mod ops;
pub mod parcel;
pub mod request;

pub use class::SizeClass;
pub use day::{Day, NotADay};
pub use id::{InboxId, NotAnId, ObjectId, RelayId};
pub use label::{label, sha256};
pub use mailbox::{PostHash, PostToken};

/// The version every header carries in its field `v`. A header with another one is refused.
pub const VERSION: u8 = 1;
