//! What the demo says once everything is ready: the address, and how the agency reads what arrives there.

use anyhow::Result;

use super::places::Places;
use super::relay::Start;
use crate::native_programs;

/// Prints it.
///
/// # Errors
/// When the operating system does not tell where programs are built.
pub fn print(places: &Places, start: &Start) -> Result<()> {
    let workspace = places.workspace();
    let desk = workspace.show(&native_programs::path("waymark-desk")?);
    let identity = workspace.show(&places.agency().join("identity.age"));
    let passphrase_file = workspace.show(&places.passphrase());
    let passphrase = std::fs::read_to_string(places.passphrase()).unwrap_or_default();
    let letters = workspace.show(&start.letters);
    let origin = &start.origin;
    println!(
        "
Waymark, for practice on this machine. Nothing here is secret: do not write about a real person.

    {origin}/

Send a letter to the Practice desk there. To read it, in another terminal, in this folder:

    desk() {{ {desk} \"$@\" --identity {identity} --passphrase-file {passphrase_file}; }}
    desk list --relay {origin}
    desk fetch --relay {origin} --into {letters}
    for letter in {letters}/*.age; do desk show \"$letter\"; done

Or without our software, with age (the passphrase is: {passphrase}):

    for letter in {letters}/*.age; do age -d -i {identity} -o \"$letter.tar\" \"$letter\"; done
    for bundle in {letters}/*.tar; do tar -xOf \"$bundle\" report.txt; done

Ctrl-C ends it.
"
    );
    Ok(())
}
