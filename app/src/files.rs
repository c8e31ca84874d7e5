//! Photos, sound, films and papers for a letter that is stored: chosen, looked into, cleaned, sealed and sent.
//!
//! They are mounted below the letter's last screen, or shown in the answers' page. Everything of theirs lives in
//! [`Files`], in memory only: no preview is drawn, no address of an object is made, no name of a file is sent.

mod adding;
mod ask;
mod chosen;
mod clean;
mod found;
mod handover;
mod item;
mod list;
mod looking;
mod offering;
mod pace;
pub mod paper;
mod picker;
mod plain;
mod run;
mod screen;
mod sending;
mod size;
mod state;
mod upload;
mod way;
pub mod worker;

use std::time::Duration;

use gloo_timers::future::sleep;

pub use handover::mount;
pub use screen::view;
pub use state::{Desk, Files, To};

/// How often something that can't be waited for is looked at again.
const MOMENT: Duration = Duration::from_millis(200);

async fn moment() {
    sleep(MOMENT).await;
}
