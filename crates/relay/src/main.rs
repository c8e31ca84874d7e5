//! `waymark-relay`: starts a relay from one TOML file and stops it when told to.

use std::{
    io::{IsTerminal as _, stderr},
    path::PathBuf,
    process::ExitCode,
};

use clap::Parser;
use relay::{Clock, Config, start};
use tokio::signal::unix::{SignalKind, signal};
use tracing_subscriber::{filter::LevelFilter, filter::Targets, prelude::*};

const HELP: &str = concat!(
    "Signals: INT and TERM stop it after the requests under way; HUP reads the\n",
    "directory and the site's headers again, as it does by itself when they change.\n\n",
    "Everything it needs stands in one file. An example:\n\n",
    include_str!("../relay.example.toml")
);

/// Keeps sealed letters until their agency collects them.
///
/// It can't read them. It stores which inbox, which day and which of three sizes, and on which day an agency
/// last came for its letters. It writes no address, agent or id to any log.
#[derive(Parser)]
#[command(name = "waymark-relay", version, after_help = HELP)]
struct Arguments {
    /// The configuration file; paths in it are relative to it
    #[arg(long, value_name = "FILE", default_value = "relay.toml")]
    config: PathBuf,
}

#[tokio::main]
async fn main() -> ExitCode {
    log_to_stderr();
    match run(Arguments::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("waymark-relay: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: Arguments) -> anyhow::Result<()> {
    let config = Config::read(&arguments.config)?;
    // Before the first request, so that no signal falls between.
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    let mut hangup = signal(SignalKind::hangup())?;
    let running = start(config, Clock::system()).await?;
    println!("listening on http://{}", running.addr);
    loop {
        tokio::select! {
            _ = interrupt.recv() => break,
            _ = terminate.recv() => break,
            _ = hangup.recv() => running.reload(),
        }
    }
    running.shutdown().await;
    Ok(())
}

/// Only our own few events. Libraries would log addresses and times of requests, so no setting and no
/// variable of the environment can ask for theirs.
fn log_to_stderr() {
    tracing_subscriber::registry()
        .with(
            tracing_subscriber::fmt::layer()
                .with_writer(stderr)
                .with_ansi(stderr().is_terminal())
                .with_target(false),
        )
        .with(Targets::new().with_target("relay", LevelFilter::INFO))
        .init();
}
