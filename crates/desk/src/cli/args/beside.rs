//! The commands about what lies beside letters, and about whole folders: `evidence`, `quarantine`, `statistics`.

use std::path::PathBuf;

use clap::Args as ClapArgs;

use super::Identity;

pub(super) const EVIDENCE_EXAMPLES: &str = "\
Example:
  waymark-desk evidence letters/NAME.age --identity keys/identity.age --out evidence
      Checks the whole parcel that fetch has brought, then writes the files into evidence/NAME with a list
      of them, index.txt. Nothing is opened.

Whoever sent the files could have put anything into them. Open them on a computer that has no other letters and
is off the network, never by a double click here. Pictures may be hard to look at: do not look alone.";

#[derive(Debug, ClapArgs)]
pub(in crate::cli) struct Evidence {
    /// The letter that the evidence came with, as fetched
    #[arg(value_name = "LETTER")]
    pub(in crate::cli) letter: PathBuf,
    #[command(flatten)]
    pub(in crate::cli) identity: Identity,
    /// Folder to write to; each letter gets a new folder in it
    #[arg(long, value_name = "DIR")]
    pub(in crate::cli) out: PathBuf,
}

pub(super) const QUARANTINE_EXAMPLES: &str = "\
Examples:
  waymark-desk quarantine letters/NAME.age --reason \"a picture that we must not have\"
      export and evidence refuse the letter from now on, for everybody who uses this folder.
  waymark-desk quarantine letters/NAME.age --lift
      Takes it out again.

What was done stands in quarantine.txt beside the letters. Write no names and nothing about her into the reason.";

#[derive(Debug, ClapArgs)]
pub(in crate::cli) struct Quarantine {
    /// The letter, as fetched
    #[arg(value_name = "LETTER")]
    pub(in crate::cli) letter: PathBuf,
    /// Why, in a few words
    #[arg(long, value_name = "TEXT", default_value = "", conflicts_with = "lift")]
    pub(in crate::cli) reason: String,
    /// Take it out of quarantine
    #[arg(long)]
    pub(in crate::cli) lift: bool,
}

pub(super) const STATISTICS_EXAMPLES: &str = "\
Example:
  waymark-desk statistics letters --identity keys/identity.age
      How many letters, conversations and answers, and whether answers helped. Needs no network.

Numbers below 11 are not shown, and none by which such a number could be worked out: few people can be found
by a small number. Do not publish two lists that differ by a few days.";

#[derive(Debug, ClapArgs)]
pub(in crate::cli) struct Statistics {
    /// Folder that letters are fetched into
    #[arg(value_name = "FOLDER")]
    pub(in crate::cli) folder: PathBuf,
    #[command(flatten)]
    pub(in crate::cli) identity: Identity,
}
