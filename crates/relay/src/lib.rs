//! The relay: keeps sealed letters until their agency collects them, and the answers until they are read.
//!
//! It is not trusted. It can't read a letter, can't forge one and can't tell who wrote it; it knows only
//! what crosses the network (the room `wire`). It opens exactly the inboxes that the signed directory gives
//! it, keeps what fits a size class, and forgets when the agency says so or after ninety days. Mailboxes for
//! answers are opened by whoever holds a key; all of them together have a share of the disk. It stores no
//! address, no agent and no hour, and logs only that it started, stopped, which directory it obeys, whether
//! there is room, and counts.
//!
//! ```no_run
//! # async fn run() -> anyhow::Result<()> {
//! let config = relay::Config::read("relay.toml".as_ref())?;
//! let running = relay::start(config, relay::Clock::system()).await?;
//! println!("listening on http://{}", running.addr);
//! running.shutdown().await;
//! # Ok(())
//! # }
//! ```

mod api;
mod clock;
mod config;
mod directory;
mod running;
mod server;
mod site;
mod state;
mod store;

pub use clock::{Clock, Hand};
pub use config::{Config, ConfigError, Patience, Quotas, Signers};
pub use directory::DirectoryError;
pub use running::{Running, StartError, start};
pub use site::SiteError;
pub use store::OpenError;
