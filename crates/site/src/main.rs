//! `waymark-site`: see `waymark-site --help`.

use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use clap::Parser;
use directory::Day;
use site::cli::Cli;

fn main() -> ExitCode {
    // A clock before 1970 is broken; the first day there is makes every call and directory look wrong,
    // loudly.
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    match site::cli::run(Cli::parse(), Day::from_unix_seconds(seconds)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("waymark-site: {error}");
            ExitCode::FAILURE
        }
    }
}
