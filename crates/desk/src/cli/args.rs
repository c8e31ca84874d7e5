//! The command line. Its help teaches: each command says what it does and how it is typed.

use std::path::PathBuf;

use clap::{Args as ClapArgs, Parser, Subcommand};

use crate::identity_file::{MAX_WORK_FACTOR, WORK_FACTOR};
use crate::keys::DEFAULT_DAYS;

const EXAMPLES: &str = "\
From keys to a letter:
  waymark-desk keygen --agency north-desk --name \"North Desk\" --out keys
  waymark-desk fetch  --identity keys/identity.age --relay https://relay.example --into letters
  waymark-desk show   --identity keys/identity.age letters/*.age

A letter is an age file. Without this program (age 1.3 or newer for post-quantum keys):
  age -d -i keys/identity.age -o letter.tar letters/NAME.age
  tar xf letter.tar

Exit codes: 0 done, 1 something failed, 2 the command line is wrong.";

/// The agency's desk: make keys, fetch letters, open and read them.
///
/// Letters are opened on this computer only. The relay never sees a key, and nothing is ever deleted.
#[derive(Debug, Parser)]
#[command(name = "waymark-desk", version, after_help = EXAMPLES, max_term_width = 100)]
pub(super) struct Args {
    /// Language of everything this program prints but its help: en or ar
    #[arg(long, global = true, default_value = "en", env = "WAYMARK_LANG", value_name = "LANG")]
    pub(super) lang: String,

    #[command(subcommand)]
    pub(super) command: Command,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Make the agency's keys and its entry for the directory
    #[command(after_help = KEYGEN_EXAMPLES)]
    Keygen(Keygen),
    /// List the letters at a relay
    #[command(after_help = LIST_EXAMPLES)]
    List(List),
    /// Fetch letters to this computer; the relay keeps its copies
    #[command(after_help = FETCH_EXAMPLES)]
    Fetch(Fetch),
    /// Decrypt letters into files, as plain text
    #[command(after_help = OPEN_EXAMPLES)]
    Open(Open),
    /// Read letters here; how to reach the writer comes first
    #[command(after_help = SHOW_EXAMPLES)]
    Show(Show),
}

const KEYGEN_EXAMPLES: &str = "\
Examples:
  waymark-desk keygen --agency north-desk --name \"North Desk\" --country GB --out keys
      Asks for a passphrase twice. Writes keys/identity.age (secret) and keys/agency.json (public).
  waymark-desk keygen --agency north-desk --name \"North Desk\" --x25519 --out keys-old-age
      For agencies whose own age is older than 1.3 and cannot open post-quantum letters.
  waymark-desk keygen --agency north-desk --name \"North Desk\" --out keys-amal \\
      --same-inbox keys/identity.age --entry keys/agency.json
      For one more colleague: the same inbox, keys of their own, added to the agency's entry.

Make new keys before the old ones end. Keep the old key file: it opens the letters of its time.";

#[derive(Debug, ClapArgs)]
pub(super) struct Keygen {
    /// Id of the agency in the directory: a-z, 0-9 and -
    #[arg(long, value_name = "ID")]
    pub(super) agency: String,
    /// Name of the agency, in English
    #[arg(long, value_name = "NAME")]
    pub(super) name: String,
    /// Country of the agency, two capital letters; XX stands for "not filled in yet"
    #[arg(long, value_name = "CC", default_value = "XX")]
    pub(super) country: String,
    /// Key that every age opens, but a future quantum computer could break
    #[arg(long, conflicts_with = "post_quantum")]
    pub(super) x25519: bool,
    /// Key that is also safe against a future quantum computer (the default)
    #[arg(long)]
    pub(super) post_quantum: bool,
    /// Folder to write to; existing files are never overwritten
    #[arg(long, value_name = "DIR", default_value = "keys")]
    pub(super) out: PathBuf,
    /// Read the new passphrase from the first line of a file
    #[arg(long, value_name = "FILE")]
    pub(super) passphrase_file: Option<PathBuf>,
    /// For how many days letters may be sealed to the keys
    #[arg(long, value_name = "N", default_value_t = DEFAULT_DAYS)]
    pub(super) days: u32,
    /// Keys for practice, never for real letters
    #[arg(long)]
    pub(super) practice: bool,
    /// For one more colleague: share the inbox of this key file of the agency
    #[arg(long, value_name = "FILE")]
    pub(super) same_inbox: Option<PathBuf>,
    /// Read the passphrase of that key file from the first line of a file
    #[arg(long, value_name = "FILE", requires = "same_inbox")]
    pub(super) same_inbox_passphrase_file: Option<PathBuf>,
    /// The agency.json that the agency has: the new keys are added to a copy of it
    #[arg(long, value_name = "FILE", requires = "same_inbox")]
    pub(super) entry: Option<PathBuf>,
    /// log2 of scrypt's work; lower it for practice only
    #[arg(long, hide = true, default_value_t = WORK_FACTOR,
          value_parser = clap::value_parser!(u8).range(1..=i64::from(MAX_WORK_FACTOR)))]
    pub(super) work_factor: u8,
}

/// The key file and its passphrase.
#[derive(Debug, ClapArgs)]
pub(super) struct Identity {
    /// The agency's key file
    #[arg(long, value_name = "FILE")]
    pub(super) identity: PathBuf,
    /// Read the passphrase from the first line of a file
    #[arg(long, value_name = "FILE")]
    pub(super) passphrase_file: Option<PathBuf>,
}

/// A relay.
#[derive(Debug, ClapArgs)]
pub(super) struct Relay {
    /// Address of the relay, as in the directory
    #[arg(long, value_name = "URL")]
    pub(super) relay: String,
    /// The relay's own address, if it is reached by another (a tunnel, an onion service)
    #[arg(long, value_name = "URL")]
    pub(super) origin: Option<String>,
    /// Allow http over a network: only where a tunnel encrypts already
    #[arg(long)]
    pub(super) insecure_http: bool,
}

const LIST_EXAMPLES: &str = "\
Example:
  waymark-desk list --identity keys/identity.age --relay https://relay.example
      Nothing is fetched. \"here\" marks letters that lie in the folder letters already.";

#[derive(Debug, ClapArgs)]
pub(super) struct List {
    #[command(flatten)]
    pub(super) identity: Identity,
    #[command(flatten)]
    pub(super) relay: Relay,
    /// Folder that letters are fetched into
    #[arg(long, value_name = "DIR", default_value = "letters")]
    pub(super) into: PathBuf,
}

const FETCH_EXAMPLES: &str = "\
Examples:
  waymark-desk fetch --identity keys/identity.age --relay https://relay.example --into letters
      Fetches what is not in the folder yet. It can be stopped and started again at any moment.
  waymark-desk fetch --identity keys/identity.age --relay http://127.0.0.1:8080
      http is allowed for this computer only.";

#[derive(Debug, ClapArgs)]
pub(super) struct Fetch {
    #[command(flatten)]
    pub(super) identity: Identity,
    #[command(flatten)]
    pub(super) relay: Relay,
    /// Folder to fetch into
    #[arg(long, value_name = "DIR", default_value = "letters")]
    pub(super) into: PathBuf,
}

const OPEN_EXAMPLES: &str = "\
Example:
  waymark-desk open letters/NAME.age --identity keys/identity.age --out opened
      Writes opened/NAME/letter.json, report.txt and the rest. Needs no network.
      What is written is plain text: delete it when you are done.";

#[derive(Debug, ClapArgs)]
pub(super) struct Open {
    /// Letters, as fetched
    #[arg(required = true, value_name = "LETTER")]
    pub(super) letters: Vec<PathBuf>,
    #[command(flatten)]
    pub(super) identity: Identity,
    /// Folder to write to; each letter gets a new folder in it
    #[arg(long, value_name = "DIR", default_value = "opened")]
    pub(super) out: PathBuf,
}

const SHOW_EXAMPLES: &str = "\
Examples:
  waymark-desk show letters/NAME.age --identity keys/identity.age
  waymark-desk show letters/*.age --identity keys/identity.age | less
      Needs no network and writes nothing to disk.
  waymark-desk show letters/NAME.age --identity keys/identity.age --lang ar --original
      Labels in Arabic, and at the end the text that came with the letter.";

#[derive(Debug, ClapArgs)]
pub(super) struct Show {
    /// Letters, as fetched
    #[arg(required = true, value_name = "LETTER")]
    pub(super) letters: Vec<PathBuf>,
    #[command(flatten)]
    pub(super) identity: Identity,
    /// Also show the letter as text, in the writer's language
    #[arg(long)]
    pub(super) original: bool,
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        Args::command().debug_assert();
    }

    #[test]
    fn post_quantum_keys_are_the_default_and_the_kinds_exclude_each_other() {
        let keygen = ["waymark-desk", "keygen", "--agency", "a", "--name", "A"];
        let Command::Keygen(args) = Args::parse_from(keygen).command else { panic!("not keygen") };
        assert!(!args.x25519);
        let both = keygen.iter().chain(&["--x25519", "--post-quantum"]);
        assert!(Args::try_parse_from(both).is_err());
    }
}
