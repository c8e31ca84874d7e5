//! The commands that open letters: `show`, `open`, `export`, and `rehearse`, which opens one of its own.

use std::path::PathBuf;

use clap::{Args as ClapArgs, ValueEnum};

use super::{Identity, Relay};

pub(super) const SHOW_EXAMPLES: &str = "\
Examples:
  waymark-desk show letters/NAME.age --identity keys/identity.age
  waymark-desk show letters/*.age --identity keys/identity.age | less
      Needs no network and writes nothing to disk.
  waymark-desk show letters/NAME.age --identity keys/identity.age --lang ar --original
      Labels in Arabic, and at the end the text that came with the letter.";

#[derive(Debug, ClapArgs)]
pub(in crate::cli) struct Show {
    /// Letters, as fetched
    #[arg(required = true, value_name = "LETTER")]
    pub(in crate::cli) letters: Vec<PathBuf>,
    #[command(flatten)]
    pub(in crate::cli) identity: Identity,
    /// Also show the letter as text, in the writer's language
    #[arg(long)]
    pub(in crate::cli) original: bool,
}

pub(super) const OPEN_EXAMPLES: &str = "\
Example:
  waymark-desk open letters/NAME.age --identity keys/identity.age --out opened
      Writes opened/NAME/letter.json, report.txt and the rest. Needs no network.
      What is written is plain text: delete it when you are done.";

#[derive(Debug, ClapArgs)]
pub(in crate::cli) struct Open {
    /// Letters, as fetched
    #[arg(required = true, value_name = "LETTER")]
    pub(in crate::cli) letters: Vec<PathBuf>,
    #[command(flatten)]
    pub(in crate::cli) identity: Identity,
    /// Folder to write to; each letter gets a new folder in it
    #[arg(long, value_name = "DIR", default_value = "opened")]
    pub(in crate::cli) out: PathBuf,
}

pub(super) const EXPORT_EXAMPLES: &str = "\
Examples:
  waymark-desk export letters/*.age --identity keys/identity.age --out cases
      One text file a letter, without how to reach her and without her own words.
  waymark-desk export letters/NAME.age --identity keys/identity.age --out cases --format json --identified
      Everything, for a program. Whoever has the file can find her.
  waymark-desk export letters/*.age --identity keys/identity.age --out cases --format csv
      One table a letter, with the fields of HTCDS 2.0 as columns, for a spreadsheet or a case system.
  waymark-desk export letters/*.age --identity keys/identity.age --out cases --format xform
      One filled-in form of HTCDS 2.0 a letter, for the server of ODK or KoBoToolbox.

What HTCDS has no field for stands in the column or element waymark_extension, as JSON: keep it.
What is written is plain text. A file that is there is never overwritten. Needs no network.";

#[derive(Debug, ClapArgs)]
pub(in crate::cli) struct Export {
    /// Letters, as fetched
    #[arg(required = true, value_name = "LETTER")]
    pub(in crate::cli) letters: Vec<PathBuf>,
    #[command(flatten)]
    pub(in crate::cli) identity: Identity,
    /// What to write: text for people, json for programs, csv for spreadsheets, xform for ODK and KoBoToolbox
    #[arg(long, value_enum, value_name = "FORMAT", default_value = "text")]
    pub(in crate::cli) format: ExportFormat,
    /// Folder to write to, one file a letter
    #[arg(long, value_name = "DIR")]
    pub(in crate::cli) out: PathBuf,
    /// Also how to reach her, and her own words
    #[arg(long)]
    pub(in crate::cli) identified: bool,
}

/// What `export` writes.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub(in crate::cli) enum ExportFormat {
    /// For people.
    Text,
    /// For programs: all there is.
    Json,
    /// For spreadsheets: the fields of HTCDS, and all else in one column.
    Csv,
    /// For ODK and KoBoToolbox: the form of HTCDS, and all else in one element.
    Xform,
}

pub(super) const REHEARSE_EXAMPLES: &str = "\
Examples:
  waymark-desk rehearse --identity keys/identity.age --entry keys/agency.json
      Seals a practice letter to the keys in agency.json, opens it with yours, shows it as a real one
      would look, and prints what passed and what is still to do.
  waymark-desk rehearse --identity keys/identity.age --entry keys/agency.json --recovery -
      Asks for the lines of the recovery key as well, and tries whether it opens the letter.
  waymark-desk rehearse --identity keys/identity.age --entry keys/agency.json --relay https://relay.example
      Also asks the relay for the list of your letters. Nothing is left there or fetched.

Every colleague rehearses with their own key file, before the first letter can come.";

#[derive(Debug, ClapArgs)]
pub(in crate::cli) struct Rehearse {
    #[command(flatten)]
    pub(in crate::cli) identity: Identity,
    /// The agency's newest agency.json
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) entry: PathBuf,
    /// Also try the recovery key: its page as a file, or - to type it
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) recovery: Option<PathBuf>,
    /// Also ask the relay at this address, as in the directory
    #[arg(long, value_name = "URL")]
    relay: Option<String>,
    /// The relay's own address, if it is reached by another (a tunnel, an onion service)
    #[arg(long, value_name = "URL", requires = "relay")]
    origin: Option<String>,
    /// Allow http over a network: only where a tunnel encrypts already
    #[arg(long, requires = "relay")]
    insecure_http: bool,
}

impl Rehearse {
    /// The relay, if one is to be asked.
    pub(in crate::cli) fn relay(&self) -> Option<Relay> {
        let relay = self.relay.clone()?;
        Some(Relay { relay, origin: self.origin.clone(), insecure_http: self.insecure_http })
    }
}
