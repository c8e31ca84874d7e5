//! Running our own programs and other people's, as a person would.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// Runs a program to its end and gives what it printed.
///
/// # Panics
/// If it cannot be started or fails; the message holds all it said.
pub fn run(program: &Path, arguments: &[&str]) -> String {
    let output = try_run(program, arguments);
    assert!(
        output.status.success(),
        "{} {arguments:?} failed:\n{}{}",
        program.display(),
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Runs a program to its end, whatever the end.
///
/// # Panics
/// If it cannot be started.
pub fn try_run(program: &Path, arguments: &[&str]) -> Output {
    Command::new(program).args(arguments).stdin(Stdio::null()).output().unwrap_or_else(|error| {
        panic!("{} did not start ({error}); run cargo xtask setup", program.display())
    })
}

/// Runs a program with something to read on its standard input.
///
/// # Panics
/// If it cannot be started or fails.
pub fn run_with_input(program: &Path, arguments: &[&str], input: &[u8]) -> Vec<u8> {
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| {
            panic!("{} did not start ({error}); run cargo xtask setup", program.display())
        });
    let mut stdin = child.stdin.take().expect("stdin was asked for");
    let input = input.to_vec();
    let writer = std::thread::spawn(move || stdin.write_all(&input));
    let output = child.wait_with_output().expect("a started program ends");
    let _ = writer.join();
    assert!(output.status.success(), "{} {arguments:?} failed", program.display());
    output.stdout
}
