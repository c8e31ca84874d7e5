//! The program `waymark-desk`: reads the command line, asks for passphrases, prints.
//!
//! Everything that does work is in the library. Here are the commands, one file each, the way from an
//! error to a sentence (`explain`), and the three things a library must not take by itself: the clock,
//! the system's randomness and the terminal.

mod args;
mod conversation;
mod delete;
mod evidence;
mod explain;
mod export;
mod fetch;
mod join;
mod keygen;
mod leave;
mod list;
mod new_keys;
mod notice;
mod open;
mod paper;
mod passphrase;
mod quarantine;
mod recover;
mod rehearse;
mod relay;
mod reply;
mod show;
mod statistics;
mod steps;
mod table;
mod thread;

use std::io::{self, Write};
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use clap::Parser as _;
use getrandom::SysRng;
use i18n::msg;
use rand_core::{TryRng as _, UnwrapErr};
use wire::Day;

use crate::book::BookError;
use crate::delete::NotNamed;
use crate::files::FileError;
use crate::folder::QuarantineError;
use crate::identity_file::IdentityError;
use crate::keys::KeysError;
use crate::quarantine::Step;
use crate::recovery::PageError;
use crate::relay_client::{AddressError, RelayError};
use crate::reply::ReplyError;
use crate::sealed::LetterError;
use crate::thread::Ask;
use crate::words::Words;
use args::{Args, Command};

/// Exit code when something failed that may work another time, or with another file.
const FAILED: u8 = 1;

/// Exit code when the command line is wrong (as clap's).
const USAGE: u8 = 2;

/// Runs the program.
pub fn main() -> ExitCode {
    let args = Args::parse();
    let Ok(words) = Words::of(&args.lang) else {
        // English exists: a test holds it to that.
        if let Ok(english) = Words::of("en") {
            let text = english.say_with(msg::DESK_ERROR_LANG, &[("lang", args.lang.as_str().into())]);
            complain(&english, &text);
        }
        return ExitCode::from(USAGE);
    };
    let mut desk = Desk { words, out: Box::new(io::stdout().lock()) };
    let done = match &args.command {
        Command::Delete(args) => delete::run(&mut desk, args),
        Command::Evidence(args) => evidence::run(&mut desk, args),
        Command::Export(args) => export::run(&mut desk, args),
        Command::Fetch(args) => fetch::run(&mut desk, args),
        Command::Join(args) => join::run(&mut desk, args),
        Command::Keygen(args) => keygen::run(&mut desk, args),
        Command::Leave(args) => leave::run(&mut desk, args),
        Command::List(args) => list::run(&mut desk, args),
        Command::Notice(args) => notice::run(&mut desk, args),
        Command::Open(args) => open::run(&mut desk, args),
        Command::Quarantine(args) => quarantine::run(&mut desk, args),
        Command::Recover(args) => recover::run(&mut desk, args),
        Command::Rehearse(args) => rehearse::run(&mut desk, args),
        Command::Reply(args) => reply::run(&mut desk, args),
        Command::Show(args) => show::run(&mut desk, args),
        Command::Statistics(args) => statistics::run(&mut desk, args),
        Command::Thread(args) => thread::run(&mut desk, args),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            if let Some(text) = failure.explain(&desk.words) {
                complain(&desk.words, &text);
            }
            ExitCode::from(failure.exit_code())
        }
    }
}

/// What a command needs of the world besides its arguments.
struct Desk {
    words: Words,
    out: Box<dyn Write>,
}

impl Desk {
    /// Prints text that ends with a line break.
    fn print(&mut self, text: &str) -> Result<(), Failure> {
        self.out.write_all(text.as_bytes()).and_then(|()| self.out.flush()).map_err(Failure::Output)
    }

    /// Prints one of our texts. Not wrapped: it may hold a path or a command that somebody copies.
    fn say(&mut self, text: &str) -> Result<(), Failure> {
        self.print(&format!("{text}\n"))
    }
}

/// Why a command failed.
#[derive(Debug)]
enum Failure {
    Address(AddressError),
    /// She has asked for no more answers.
    AskedToStop(Ask),
    /// Something is still to be written into the answer.
    Blank,
    Book(BookError),
    Clock,
    /// What failed was told already, letter by letter.
    Told,
    File(FileError),
    Identity(IdentityError),
    Keys(KeysError),
    /// A letter, by the name that the user gave its file.
    Letter(String, LetterError),
    /// A letter whose writer did not agree that its agency reads it.
    NoConsent(String),
    /// A quick answer that is neither to be edited nor to be sent as it is.
    NoDraft,
    /// A letter without evidence.
    NoEvidence(String),
    /// There are no quick answers in this language.
    NoQuickAnswer(String),
    /// An answer that is to be sent, and no relay.
    NoRelay,
    /// An answer without words.
    NoWords,
    /// Nobody said whether to delete.
    NobodyAnswers,
    /// Nobody said that the answer is to be sent.
    NotConfirmed,
    /// The evidence of a letter is not here.
    NotFetched(String),
    /// What was typed means no letter.
    NotNamed(String, NotNamed),
    /// A file that is not text.
    NotText(String),
    /// A letter that was opened here before.
    OpenedBefore(String),
    /// A letter that does not lie under its own name, and that name.
    OtherName(String, String),
    /// Not the number of letters that would be deleted.
    OtherNumber,
    Output(io::Error),
    Page(PageError),
    /// A parcel, by the name of its file, that is not whole and good.
    Parcel(String),
    /// The recovery key would lie in the folder of the key file.
    PaperBesideKeys,
    Passphrase(passphrase::PassphraseError),
    Quarantine(QuarantineError),
    /// A letter in quarantine, since when and why.
    Quarantined(String, Step),
    Random,
    Relay(RelayError),
    Reply(ReplyError),
    /// The answer comes from standard input, so nobody can be asked there.
    StdinNeedsYes,
    /// A quick answer as it stands.
    Unedited,
    UnsafeName(String),
}

impl Failure {
    fn exit_code(&self) -> u8 {
        match self {
            Self::Address(_) | Self::NotNamed(..) | Self::PaperBesideKeys => USAGE,
            Self::NoDraft | Self::NoRelay | Self::StdinNeedsYes => USAGE,
            Self::Keys(KeysError::AgencyId | KeysError::Country | KeysError::Days | KeysError::Name) => USAGE,
            _ => FAILED,
        }
    }
}

impl From<AddressError> for Failure {
    fn from(error: AddressError) -> Self {
        Self::Address(error)
    }
}

impl From<BookError> for Failure {
    fn from(error: BookError) -> Self {
        match error {
            BookError::Files(error) => Self::File(error),
            error => Self::Book(error),
        }
    }
}

impl From<FileError> for Failure {
    fn from(error: FileError) -> Self {
        Self::File(error)
    }
}

impl From<IdentityError> for Failure {
    fn from(error: IdentityError) -> Self {
        Self::Identity(error)
    }
}

impl From<KeysError> for Failure {
    fn from(error: KeysError) -> Self {
        match error {
            KeysError::Files(error) => Self::File(error),
            KeysError::Identity(error) => Self::Identity(error),
            error => Self::Keys(error),
        }
    }
}

impl From<PageError> for Failure {
    fn from(error: PageError) -> Self {
        Self::Page(error)
    }
}

impl From<passphrase::PassphraseError> for Failure {
    fn from(error: passphrase::PassphraseError) -> Self {
        Self::Passphrase(error)
    }
}

impl From<QuarantineError> for Failure {
    fn from(error: QuarantineError) -> Self {
        match error {
            QuarantineError::Files(error) => Self::File(error),
            error => Self::Quarantine(error),
        }
    }
}

impl From<RelayError> for Failure {
    fn from(error: RelayError) -> Self {
        Self::Relay(error)
    }
}

impl From<ReplyError> for Failure {
    fn from(error: ReplyError) -> Self {
        match error {
            ReplyError::Identity(error) => Self::Identity(error),
            error => Self::Reply(error),
        }
    }
}

/// The first day on which this program can have run. A clock before it is wrong, and keys made by it
/// would be refused everywhere.
const FIRST_DAY: Day = Day(20_454);

/// Today, by this computer's clock.
fn today() -> Result<Day, Failure> {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).map_err(|_| Failure::Clock)?;
    let day = Day::from_unix_seconds(since.as_secs());
    if day < FIRST_DAY { Err(Failure::Clock) } else { Ok(day) }
}

/// The system's randomness, tried once: a computer without it must make nothing.
fn rng() -> Result<UnwrapErr<SysRng>, Failure> {
    SysRng.try_fill_bytes(&mut [0; 32]).map_err(|_| Failure::Random)?;
    Ok(UnwrapErr(SysRng))
}

/// Writes an error for a person.
fn complain(words: &Words, text: &str) {
    let text = words.say_with(msg::DESK_ERROR, &[("message", text.into())]);
    // Where could a failure to write this be told?
    let _ = writeln!(io::stderr(), "{text}");
}
