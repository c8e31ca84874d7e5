//! The commands that speak to a relay about letters: `list`, `fetch`, `delete`.

use std::path::PathBuf;

use clap::Args as ClapArgs;

use super::{Identity, Relay};

pub(super) const LIST_EXAMPLES: &str = "\
Example:
  waymark-desk list --identity keys/identity.age --relay https://relay.example
      Nothing is fetched. \"here\" marks letters that lie in the folder letters already.";

#[derive(Debug, ClapArgs)]
pub(in crate::cli) struct List {
    #[command(flatten)]
    pub(in crate::cli) identity: Identity,
    #[command(flatten)]
    pub(in crate::cli) relay: Relay,
    /// Folder that letters are fetched into
    #[arg(long, value_name = "DIR", default_value = "letters")]
    pub(in crate::cli) into: PathBuf,
}

pub(super) const FETCH_EXAMPLES: &str = "\
Examples:
  waymark-desk fetch --identity keys/identity.age --relay https://relay.example --into letters
      Fetches what is not in the folder yet. It can be stopped and started again at any moment. Also brings
      evidence, still sealed, tells each writer with a code that the letter was collected, and sends
      answers that could not be sent before.
  waymark-desk fetch --identity keys/identity.age --relay http://127.0.0.1:8080
      http is allowed for this computer only.";

#[derive(Debug, ClapArgs)]
pub(in crate::cli) struct Fetch {
    #[command(flatten)]
    pub(in crate::cli) identity: Identity,
    #[command(flatten)]
    pub(in crate::cli) relay: Relay,
    /// Folder to fetch into
    #[arg(long, value_name = "DIR", default_value = "letters")]
    pub(in crate::cli) into: PathBuf,
    /// Do not tell writers that their letters were collected
    #[arg(long)]
    pub(in crate::cli) no_notice: bool,
    /// Leave evidence at the relay; a later fetch brings it
    #[arg(long)]
    pub(in crate::cli) no_parcels: bool,
}

pub(super) const DELETE_EXAMPLES: &str = "\
Examples:
  waymark-desk delete --identity keys/identity.age --relay https://relay.example letters/NAME.age
      Shows what would be deleted and asks you to type how many letters that are.
  waymark-desk delete --identity keys/identity.age --relay https://relay.example --fetched letters
      Every letter at the relay that lies whole in the folder letters. Ask your colleagues first.
  waymark-desk delete --identity keys/identity.age --relay https://relay.example --fetched letters --old-inbox
      After somebody left: only what lies in the inbox that they know.

Only the relay's copy is deleted; what lies on your computers stays. Colleagues who have not fetched a letter
lose it. Evidence that lies here, too, is deleted with its letter. Letters and evidence are deleted after ninety
days by themselves. Doing it twice does no harm.";

#[derive(Debug, ClapArgs)]
pub(in crate::cli) struct Delete {
    /// Letters: by file, by id, or by the beginning of the id as list prints it
    #[arg(value_name = "LETTER", required_unless_present = "fetched")]
    pub(in crate::cli) letters: Vec<String>,
    /// Every letter that lies whole in this folder
    #[arg(long, value_name = "DIR", conflicts_with_all = ["letters", "unfetched"])]
    pub(in crate::cli) fetched: Option<PathBuf>,
    #[command(flatten)]
    pub(in crate::cli) identity: Identity,
    #[command(flatten)]
    pub(in crate::cli) relay: Relay,
    /// Folder in which the named letters have to lie
    #[arg(long, value_name = "DIR", default_value = "letters")]
    pub(in crate::cli) into: PathBuf,
    /// Only letters in an inbox that the agency had before somebody left
    #[arg(long)]
    pub(in crate::cli) old_inbox: bool,
    /// Also letters that do not lie in the folder: nobody will ever read them
    #[arg(long)]
    pub(in crate::cli) unfetched: bool,
    /// Do not ask
    #[arg(long)]
    pub(in crate::cli) yes: bool,
}
