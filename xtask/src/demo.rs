//! `cargo xtask demo`: the whole path on one machine, from the first page to the opened letter.

mod agency;
pub mod day;
mod directory;
mod places;
mod relay;
mod signer;
mod site;
mod welcome;

use std::path::PathBuf;

use anyhow::Result;
use clap::Args;

use crate::setup::{self, Purpose};
use crate::tools::Tools;
use crate::workspace::Workspace;
use crate::{browser_programs, native_programs};
use places::Places;

/// Show the whole path on this machine: a site, a relay, and a practice agency that opens the letters.
///
/// Installs what is missing, builds the site as visitors get it, makes keys for a practice agency in
/// `target/demo/`, and starts a relay that serves site and letters on one loopback port. It prints the
/// address, and the commands that list, fetch and open what arrives; Ctrl-C ends it. From nothing it takes
/// about a quarter of an hour, the next time seconds. Nothing in it is secret and nobody reads what is sent:
/// do not write about a real person.
#[derive(Debug, Args)]
pub struct Demo {
    /// The port to listen on; if it is taken, the next free one
    #[arg(long, default_value_t = 8420)]
    port: u16,

    /// Keep the letters of the last demo on this port; otherwise it starts without any
    #[arg(long)]
    keep: bool,

    /// Do everything but start the relay
    #[arg(long)]
    prepare: bool,
}

impl Demo {
    /// Runs the command; where the system allows it, by becoming the relay.
    ///
    /// # Errors
    /// When a tool is missing that can't be installed, something does not build, or no port is free.
    pub fn run(&self, workspace: &Workspace) -> Result<()> {
        setup::for_purpose(Purpose::Demo, workspace)?;
        let tools = Tools::of(workspace);
        browser_programs::build(workspace, &tools)?;
        native_programs::build(workspace, &tools)?;

        let places = Places::of(workspace);
        with_agency(&places)?;

        let start = relay::configure(&places, self.port, self.keep)?;
        if self.prepare {
            println!("Ready. To start it: {}", start.command.shown());
            return Ok(());
        }
        welcome::print(&places, &start)?;
        // Becoming the relay, rather than waiting for it, gives Ctrl-C to the relay alone: it ends as it
        // would anywhere.
        start.command.instead_of_this_process()
    }
}

/// Builds the demo's site, the one with an agency and so with the form, from programs that are built already.
///
/// # Errors
/// When a program of ours refuses.
pub fn site(workspace: &Workspace) -> Result<PathBuf> {
    let places = Places::of(workspace);
    with_agency(&places)?;
    Ok(places.site())
}

fn with_agency(places: &Places) -> Result<()> {
    agency::ensure(places)?;
    signer::ensure(places)?;
    directory::ensure(places)?;
    site::build(places)
}
