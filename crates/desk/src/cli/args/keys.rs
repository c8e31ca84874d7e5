//! The commands that make keys: `keygen`, `join`, `leave`, `recover`.

use std::path::PathBuf;

use clap::Args as ClapArgs;

use super::Identity;
use crate::identity_file::{MAX_WORK_FACTOR, WORK_FACTOR};
use crate::keys::DEFAULT_DAYS;

pub(super) const KEYGEN_EXAMPLES: &str = "\
Examples:
  waymark-desk keygen --agency north-desk --name \"North Desk\" --country GB --out keys \\
      --duty \"We must tell the children's office when a child is in danger.\"
      Asks for a passphrase twice. Writes keys/identity.age (secret) and keys/agency.json (public),
      and shows the recovery key, once: have paper and a pen, or a printer, at hand.
  waymark-desk keygen --agency north-desk --name \"North Desk\" --recovery-out /media/stick/recovery.txt
      Writes the page with the recovery key into a file. Print it, then destroy the file.
  waymark-desk keygen --agency north-desk --name \"North Desk\" --out keys-2 --keep-recovery keys/agency.json
      New keys before the old ones end. The paper that you have stays good.
  waymark-desk keygen --agency north-desk --name \"North Desk\" --x25519 --out keys-old-age
      For agencies whose own age is older than 1.3 and cannot open post-quantum letters.

The recovery key opens every letter, when a key file or its passphrase is lost. It belongs on paper, locked
away, outside this house. A directory takes no agency without one, but for practice.
Make new keys before the old ones end. Keep the old key file: it opens the letters of its time.
One more colleague: waymark-desk join. Somebody leaves: waymark-desk leave.";

#[derive(Debug, ClapArgs)]
pub(in crate::cli) struct Keygen {
    /// Id of the agency in the directory: a-z, 0-9 and -
    #[arg(long, value_name = "ID")]
    pub(in crate::cli) agency: String,
    /// Name of the agency, in English
    #[arg(long, value_name = "NAME")]
    pub(in crate::cli) name: String,
    /// Country of the agency, two capital letters; XX stands for "not filled in yet"
    #[arg(long, value_name = "CC", default_value = "XX")]
    pub(in crate::cli) country: String,
    /// What the law makes the agency report to authorities, in English; if nothing, say that
    #[arg(long, value_name = "TEXT")]
    pub(in crate::cli) duty: Option<String>,
    /// Key that every age opens, but a future quantum computer could break
    #[arg(long, conflicts_with = "post_quantum")]
    pub(in crate::cli) x25519: bool,
    /// Key that is also safe against a future quantum computer (the default)
    #[arg(long)]
    pub(in crate::cli) post_quantum: bool,
    /// Folder to write to; existing files are never overwritten
    #[arg(long, value_name = "DIR", default_value = "keys")]
    pub(in crate::cli) out: PathBuf,
    /// Read the new passphrase from the first line of a file
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) passphrase_file: Option<PathBuf>,
    /// For how many days letters may be sealed to the keys
    #[arg(long, value_name = "N", default_value_t = DEFAULT_DAYS)]
    pub(in crate::cli) days: u32,
    /// Write the page with the recovery key into this new file, instead of showing it
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) recovery_out: Option<PathBuf>,
    /// Keep the recovery key of this agency.json of before, and its paper
    #[arg(long, value_name = "FILE", conflicts_with = "recovery_out")]
    pub(in crate::cli) keep_recovery: Option<PathBuf>,
    /// Keys for practice, never for real letters
    #[arg(long)]
    pub(in crate::cli) practice: bool,
    /// Make no recovery key: with --practice only
    #[arg(long, requires = "practice", conflicts_with_all = ["recovery_out", "keep_recovery"])]
    pub(in crate::cli) no_recovery: bool,
    /// log2 of scrypt's work; lower it for practice only
    #[arg(long, hide = true, default_value_t = WORK_FACTOR,
          value_parser = clap::value_parser!(u8).range(1..=i64::from(MAX_WORK_FACTOR)))]
    pub(in crate::cli) work_factor: u8,
}

/// A new key file, where another one is read.
#[derive(Debug, ClapArgs)]
pub(in crate::cli) struct NewKeyFile {
    /// Folder to write to; existing files are never overwritten
    #[arg(long, value_name = "DIR", default_value = "keys-new")]
    pub(in crate::cli) out: PathBuf,
    /// Read the passphrase of the new key file from the first line of a file
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) new_passphrase_file: Option<PathBuf>,
    /// log2 of scrypt's work; lower it for practice only
    #[arg(long, hide = true, default_value_t = WORK_FACTOR,
          value_parser = clap::value_parser!(u8).range(1..=i64::from(MAX_WORK_FACTOR)))]
    pub(in crate::cli) work_factor: u8,
}

pub(super) const JOIN_EXAMPLES: &str = "\
Examples:
  waymark-desk join --same-inbox keys/identity.age --entry keys/agency.json --out keys-amal
      A new colleague, at the computer of one who is there. Asks for the passphrase of keys/identity.age,
      then twice for the new colleague's own. Writes keys-amal/identity.age, for the new colleague alone,
      and keys-amal/agency.json, the agency's entry with the new key, for the signers.
  waymark-desk join --handed for-desk-2.age --entry agency.json --identity keys/identity.age --out keys-new
      Somebody left, and a colleague ran waymark-desk leave and gave you these two files. Your key file
      with the agency's new inbox is keys-new/identity.age. Your key stays the same.

A letter is sealed to everybody who is listed on its day. A new colleague opens letters from the day on
which the new directory is in force.";

#[derive(Debug, ClapArgs)]
pub(in crate::cli) struct Join {
    /// New colleague: the key file of somebody whose inbox you share
    #[arg(long, value_name = "FILE", required_unless_present = "handed",
          conflicts_with_all = ["handed", "identity"])]
    pub(in crate::cli) same_inbox: Option<PathBuf>,
    /// After somebody left: the file with the new inbox that was made for you
    #[arg(long, value_name = "FILE", requires = "identity")]
    pub(in crate::cli) handed: Option<PathBuf>,
    /// After somebody left: your own key file
    #[arg(long, value_name = "FILE", requires = "handed")]
    pub(in crate::cli) identity: Option<PathBuf>,
    /// The agency's newest agency.json
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) entry: PathBuf,
    /// Read the passphrase of the key file that is there from the first line of a file
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) passphrase_file: Option<PathBuf>,
    /// New colleague: for how many days letters may be sealed to the key
    #[arg(long, value_name = "N", default_value_t = DEFAULT_DAYS)]
    pub(in crate::cli) days: u32,
    #[command(flatten)]
    pub(in crate::cli) new: NewKeyFile,
}

pub(super) const LEAVE_EXAMPLES: &str = "\
Examples:
  waymark-desk leave --who desk-2 --identity keys/identity.age --entry keys/agency.json --out keys-new
      Somebody who stays does this. desk-2 is the note of the leaver's line in agency.json. Writes
      keys-new/identity.age (your keys, the new inbox and the old one), keys-new/agency.json (the entry
      without the leaver) and a file for each colleague who stays.
  waymark-desk leave --who desk-2 --new-recovery --identity keys/identity.age --entry keys/agency.json
      The leaver has seen the recovery key: makes a new one and shows it, once.

Whoever leaves can open the letters that were sealed to them, for ever. With the next directory they get no
new ones. Until it is in force they can still list, fetch and delete in the old inbox: do it on the same day.";

#[derive(Debug, ClapArgs)]
pub(in crate::cli) struct Leave {
    /// Who leaves: the note of their line in agency.json, or how their key begins; may stand several times
    #[arg(long, value_name = "NOTE", required = true)]
    pub(in crate::cli) who: Vec<String>,
    #[command(flatten)]
    pub(in crate::cli) identity: Identity,
    /// The agency's newest agency.json
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) entry: PathBuf,
    /// Make a new recovery key: the leaver has seen the paper
    #[arg(long)]
    pub(in crate::cli) new_recovery: bool,
    /// Write the page with the new recovery key into this new file, instead of showing it
    #[arg(long, value_name = "FILE", requires = "new_recovery")]
    pub(in crate::cli) recovery_out: Option<PathBuf>,
    #[command(flatten)]
    pub(in crate::cli) new: NewKeyFile,
}

pub(super) const RECOVER_EXAMPLES: &str = "\
Examples:
  waymark-desk recover --out recovered
      Asks for the six lines of the recovery key, one by one, and says at once if a line is wrong. Then
      asks twice for a new passphrase and writes recovered/identity.age.
  waymark-desk recover --page recovery.txt --out recovered
      Reads the lines from a file. With --page - they come from standard input.

The new key file opens the letters that were sealed to the recovery key. It can not list or fetch: use a
colleague's key file for that, or make new keys. Then print a new recovery key: this one was on a computer.";

#[derive(Debug, ClapArgs)]
pub(in crate::cli) struct Recover {
    /// Read the lines from a file; - is standard input
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) page: Option<PathBuf>,
    #[command(flatten)]
    pub(in crate::cli) new: NewKeyFile,
}
