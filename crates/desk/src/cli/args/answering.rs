//! The commands of a conversation: `thread`, `reply`, `notice`.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{ArgGroup, Args as ClapArgs};
use wire::Day;

use super::{Identity, Relay};
use crate::quick::Quick;
use crate::reply::Reason;

pub(super) const THREAD_EXAMPLES: &str = "\
Example:
  waymark-desk thread letters/NAME.age --identity keys/identity.age
      Everything that belongs to this letter: her letters, your answers, what she has read, and what is
      wrong. Needs no network. Answers of colleagues who do not share the folder are not in it.";

#[derive(Debug, ClapArgs)]
pub(in crate::cli) struct Thread {
    /// Any letter of the conversation, as fetched
    #[arg(value_name = "LETTER")]
    pub(in crate::cli) letter: PathBuf,
    #[command(flatten)]
    pub(in crate::cli) identity: Identity,
}

pub(super) const REPLY_EXAMPLES: &str = "\
Examples:
  waymark-desk reply letters/NAME.age --quick got-it --draft answer.txt --identity keys/identity.age
      Writes a quick answer in her language, with the English beside it, into answer.txt. Edit it.
  waymark-desk reply letters/NAME.age --text-file answer.txt --directory directory.json \\
      --identity keys/identity.age --relay https://relay.example
      Shows the answer and what to look at again, and asks before it sends.
  waymark-desk reply letters/NAME.age --text-file answer.txt --next-news 2027-01-15 \\
      --identity keys/identity.age --relay https://relay.example
      Also tells her by which day she will hear more. Only if you are sure to keep it.
  waymark-desk reply letters/NAME.age --quick close --draft last.txt --identity keys/identity.age
  waymark-desk reply letters/NAME.age --text-file last.txt --close \\
      --identity keys/identity.age --relay https://relay.example
      The last answer: she is told that you will not write any more.

Quick answers: got-it, need-time, question, call-us, not-for-us, safe-first, evidence-safe, close.
Lines of a text file that begin with # are not sent. She may not be the only one who reads the answer: name no
place, no hour and no number before you know who reads. Never put it into an online translator.
If the line breaks, run fetch or reply again later: the same answer is sent, and never twice.";

#[derive(Debug, ClapArgs)]
#[command(group = ArgGroup::new("words").required(true).args(["text_file", "quick"]))]
pub(in crate::cli) struct Reply {
    /// Any letter of the conversation, as fetched
    #[arg(value_name = "LETTER")]
    pub(in crate::cli) letter: PathBuf,
    #[command(flatten)]
    pub(in crate::cli) identity: Identity,
    /// Send the text of this file; - is standard input
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) text_file: Option<PathBuf>,
    /// Begin with a quick answer
    #[arg(long, value_name = "NAME", value_parser = PossibleValuesParser::new(Quick::ALL.map(Quick::name)))]
    pub(in crate::cli) quick: Option<String>,
    /// Write the quick answer into this new file, to be edited
    #[arg(long, value_name = "FILE", requires = "quick", conflicts_with = "as_is")]
    pub(in crate::cli) draft: Option<PathBuf>,
    /// With --quick not-for-us: who can help instead
    #[arg(long, value_name = "TEXT", requires = "quick")]
    pub(in crate::cli) others: Option<String>,
    /// Send a quick answer that nobody has edited
    #[arg(long)]
    pub(in crate::cli) as_is: bool,
    /// Language of the answer as a tag, if it is not that of her newest letter
    #[arg(long = "in", value_name = "LANG")]
    pub(in crate::cli) language: Option<String>,
    /// This is the last answer: nothing more will come
    #[arg(long)]
    pub(in crate::cli) close: bool,
    /// She will hear more by this day, such as 2027-01-15
    #[arg(long, value_name = "DAY")]
    pub(in crate::cli) next_news: Option<Day>,
    /// directory.json, or your agency.json: to see whether she will believe your key, and whom copies are for
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) directory: Option<PathBuf>,
    /// Address of the relay, as in the directory
    #[arg(long, value_name = "URL", required_unless_present = "draft")]
    relay: Option<String>,
    /// The relay's own address, if it is reached by another (a tunnel, an onion service)
    #[arg(long, value_name = "URL", requires = "relay")]
    origin: Option<String>,
    /// Allow http over a network: only where a tunnel encrypts already
    #[arg(long, requires = "relay")]
    insecure_http: bool,
    /// Answer although she has asked you to stop or to delete
    #[arg(long)]
    pub(in crate::cli) although_she_asked_to_stop: bool,
    /// Do not ask
    #[arg(long)]
    pub(in crate::cli) yes: bool,
}

impl Reply {
    /// The relay, if one was named.
    pub(in crate::cli) fn relay(&self) -> Option<Relay> {
        let relay = self.relay.clone()?;
        Some(Relay { relay, origin: self.origin.clone(), insecure_http: self.insecure_http })
    }
}

pub(super) const NOTICE_EXAMPLES: &str = "\
Examples:
  waymark-desk notice letters/NAME.age --opened --identity keys/identity.age --relay https://relay.example
      She sees that somebody is reading her letter.
  waymark-desk notice letters/NAME.age --delayed interpreter --next-news 2027-01-15 \\
      --identity keys/identity.age --relay https://relay.example
      She sees that it takes longer, why, and by which day she will hear more.

Reasons: many (there are many letters), interpreter (somebody has to be found who reads her language),
partner (another organisation is asked, as far as she agreed), closed (you are closed for some days).
That you have collected a letter is told by fetch.";

#[derive(Debug, ClapArgs)]
#[command(group = ArgGroup::new("way").required(true).args(["opened", "delayed"]))]
pub(in crate::cli) struct Notice {
    /// The letter that it is about, as fetched
    #[arg(value_name = "LETTER")]
    pub(in crate::cli) letter: PathBuf,
    #[command(flatten)]
    pub(in crate::cli) identity: Identity,
    #[command(flatten)]
    pub(in crate::cli) relay: Relay,
    /// Somebody is reading it
    #[arg(long)]
    pub(in crate::cli) opened: bool,
    /// An answer takes longer, for this reason
    #[arg(long, value_name = "REASON", value_parser = PossibleValuesParser::new(Reason::ALL.map(Reason::name)))]
    pub(in crate::cli) delayed: Option<String>,
    /// She will hear more by this day, such as 2027-01-15
    #[arg(long, value_name = "DAY")]
    pub(in crate::cli) next_news: Option<Day>,
}
