//! The command line. Its help teaches: each command says what it does and how it is typed.

mod answering;
mod beside;
mod keys;
mod letters;
mod reading;

use std::path::PathBuf;

use clap::{Args as ClapArgs, Parser, Subcommand};

pub(super) use answering::{Notice, Reply, Thread};
pub(super) use beside::{Evidence, Quarantine, Statistics};
pub(super) use keys::{Join, Keygen, Leave, Recover};
pub(super) use letters::{Delete, Fetch, List};
pub(super) use reading::{Export, ExportFormat, Open, Rehearse, Show};

const EXAMPLES: &str = "\
From keys to a letter:
  waymark-desk keygen   --agency north-desk --name \"North Desk\" --out keys --duty \"What we must report\"
  waymark-desk rehearse --identity keys/identity.age --entry keys/agency.json
  waymark-desk fetch    --identity keys/identity.age --relay https://relay.example --into letters
  waymark-desk show     --identity keys/identity.age letters/*.age

From a letter to an answer:
  waymark-desk thread   --identity keys/identity.age letters/NAME.age
  waymark-desk reply    --identity keys/identity.age letters/NAME.age --quick got-it --draft answer.txt
  waymark-desk reply    --identity keys/identity.age letters/NAME.age --text-file answer.txt --relay URL

A letter is an age file. Without this program (age 1.3 or newer for post-quantum keys):
  age -d -i keys/identity.age -o letter.tar letters/NAME.age
  tar xf letter.tar

Exit codes: 0 done, 1 something failed, 2 the command line is wrong.";

/// The agency's desk: make keys, fetch letters, open, read and answer them.
///
/// Letters are opened on this computer only. The relay never sees a key that opens letters. Nothing is
/// deleted anywhere, but by the command `delete`, and that at the relay.
#[derive(Debug, Parser)]
#[command(name = "waymark-desk", version, after_help = EXAMPLES, max_term_width = 100)]
pub(super) struct Args {
    /// Language of everything this program prints but its help: en, es, fr, pt, ar, fa, ur, hi, bn, ru, uk, zh
    #[arg(long, global = true, default_value = "en", env = "WAYMARK_LANG", value_name = "LANG")]
    pub(super) lang: String,

    #[command(subcommand)]
    pub(super) command: Command,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Make the agency's keys, its recovery key, and its entry for the directory
    #[command(after_help = keys::KEYGEN_EXAMPLES)]
    Keygen(Keygen),
    /// Get into the agency's inbox: as a new colleague, or after somebody left
    #[command(after_help = keys::JOIN_EXAMPLES)]
    Join(Join),
    /// Change the inbox because somebody leaves
    #[command(after_help = keys::LEAVE_EXAMPLES)]
    Leave(Leave),
    /// Make a key file from the printed recovery key
    #[command(after_help = keys::RECOVER_EXAMPLES)]
    Recover(Recover),
    /// Rehearse the first letter; nothing real is touched
    #[command(after_help = reading::REHEARSE_EXAMPLES)]
    Rehearse(Rehearse),
    /// List the letters at a relay
    #[command(after_help = letters::LIST_EXAMPLES)]
    List(List),
    /// Fetch letters to this computer; the relay keeps its copies
    #[command(after_help = letters::FETCH_EXAMPLES)]
    Fetch(Fetch),
    /// Delete letters at the relay, for everybody who has not fetched them
    #[command(after_help = letters::DELETE_EXAMPLES)]
    Delete(Delete),
    /// Read letters here; how to reach the writer comes first
    #[command(after_help = reading::SHOW_EXAMPLES)]
    Show(Show),
    /// Read a whole conversation: letters, answers, and what is wrong with it
    #[command(after_help = answering::THREAD_EXAMPLES)]
    Thread(Thread),
    /// Answer a letter
    #[command(after_help = answering::REPLY_EXAMPLES)]
    Reply(Reply),
    /// Tell a writer how far the letter has come
    #[command(after_help = answering::NOTICE_EXAMPLES)]
    Notice(Notice),
    /// Save evidence that was sent beside a letter; nothing is opened
    #[command(after_help = beside::EVIDENCE_EXAMPLES)]
    Evidence(Evidence),
    /// Keep a letter from being exported or its evidence from being saved
    #[command(after_help = beside::QUARANTINE_EXAMPLES)]
    Quarantine(Quarantine),
    /// Count letters and answers, without small numbers
    #[command(after_help = beside::STATISTICS_EXAMPLES)]
    Statistics(Statistics),
    /// Decrypt letters into files, as plain text
    #[command(after_help = reading::OPEN_EXAMPLES)]
    Open(Open),
    /// Write letters into files for your own case system
    #[command(after_help = reading::EXPORT_EXAMPLES)]
    Export(Export),
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

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    #[test]
    fn the_help_names_every_language() {
        let help = Args::command().render_long_help().to_string();
        let said = help.split("but its help:").nth(1).expect("the language has help");
        let said: Vec<&str> =
            said.split([' ', ',', '\n']).take_while(|word| !word.starts_with('[')).collect();
        for (tag, _) in crate::words::Words::languages() {
            assert!(said.contains(&tag), "{tag}: {said:?}");
        }
    }

    fn is_accepted(words: &[&str]) -> bool {
        Args::try_parse_from([&["waymark-desk"][..], words].concat()).is_ok()
    }

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

    #[test]
    fn only_practice_does_without_recovery() {
        let keygen = ["keygen", "--agency", "a", "--name", "A", "--no-recovery"];
        assert!(!is_accepted(&keygen));
        assert!(is_accepted(&[&keygen[..], &["--practice"]].concat()));
        assert!(!is_accepted(&[&keygen[..], &["--practice", "--recovery-out", "x"]].concat()));
    }

    #[test]
    fn a_new_colleague_and_one_who_stays_join_in_different_ways() {
        let join = ["join", "--entry", "agency.json"];
        assert!(!is_accepted(&join));
        assert!(is_accepted(&[&join[..], &["--same-inbox", "a"]].concat()));
        assert!(is_accepted(&[&join[..], &["--handed", "a", "--identity", "b"]].concat()));
        assert!(!is_accepted(&[&join[..], &["--handed", "a"]].concat()));
        assert!(!is_accepted(&[&join[..], &["--same-inbox", "a", "--identity", "b"]].concat()));
        assert!(!is_accepted(
            &[&join[..], &["--same-inbox", "a", "--handed", "b", "--identity", "c"]].concat()
        ));
    }

    #[test]
    fn an_answer_has_words_and_goes_to_a_relay_or_into_a_draft() {
        let reply = ["reply", "x.age", "--identity", "k"];
        let with = |more: &[&str]| is_accepted(&[&reply[..], more].concat());
        let relay = ["--relay", "https://relay.example"];
        assert!(!with(&relay));
        assert!(with(&[&relay[..], &["--text-file", "a.txt", "--next-news", "2027-01-15"]].concat()));
        assert!(!with(&[&relay[..], &["--text-file", "a.txt", "--next-news", "soon"]].concat()));
        assert!(!with(&["--text-file", "a.txt"]));
        assert!(with(&["--quick", "got-it", "--draft", "a.txt"]));
        assert!(with(&[&relay[..], &["--quick", "got-it", "--as-is", "--yes"]].concat()));
        assert!(!with(&["--quick", "sorry", "--draft", "a.txt"]));
        assert!(!with(&["--quick", "got-it", "--draft", "a.txt", "--as-is"]));
        assert!(!with(&[&relay[..], &["--quick", "got-it", "--text-file", "a.txt"]].concat()));
    }

    #[test]
    fn a_notice_says_one_thing() {
        let notice = ["notice", "x.age", "--identity", "k", "--relay", "https://relay.example"];
        let with = |more: &[&str]| is_accepted(&[&notice[..], more].concat());
        assert!(!with(&[]));
        assert!(with(&["--opened"]));
        assert!(with(&["--delayed", "many", "--next-news", "2027-01-15"]));
        assert!(!with(&["--delayed", "lazy"]));
        assert!(!with(&["--opened", "--delayed", "many"]));
    }

    #[test]
    fn what_is_deleted_is_named_in_one_way() {
        let delete = ["delete", "--identity", "k", "--relay", "https://relay.example"];
        assert!(!is_accepted(&delete));
        assert!(is_accepted(&[&delete[..], &["abcdefgh", "--unfetched"]].concat()));
        assert!(is_accepted(&[&delete[..], &["--fetched", "letters", "--old-inbox", "--yes"]].concat()));
        assert!(!is_accepted(&[&delete[..], &["--fetched", "letters", "abcdefgh"]].concat()));
        assert!(!is_accepted(&[&delete[..], &["--fetched", "letters", "--unfetched"]].concat()));
    }
}
