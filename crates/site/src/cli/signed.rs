//! The part of the command line that is about signed sites.

use std::io;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use clap::Args;
use directory::PublicKey;

use super::SourceArgs;
use crate::mirror::Pin;
use crate::sign_cmd::{self, Trust};

pub(super) const CHECK_EXAMPLE: &str = "\
For example, what a mirror publishes, and what somebody fetched from it:
  waymark-site check my/dist --signed --mirror my/mirror.toml
  waymark-site check theirs --fetched --signer RW… --signer RW… --threshold 2";

#[derive(Debug, Args)]
pub(super) struct SignedArgs {
    /// The manifest has to be signed by enough of the signers that the mirror pins (--mirror).
    #[arg(long, requires = "site", conflicts_with = "signers")]
    signed: bool,
    /// The manifest has to be signed by this key, the line that begins with RW. May be given several times.
    #[arg(long = "signer", value_name = "KEY", requires = "site")]
    signers: Vec<PublicKey>,
    /// How many of the keys named with --signer have to have signed.
    #[arg(long, value_name = "N", default_value_t = 1, requires = "signers")]
    threshold: usize,
    /// The files were fetched from a server: compressed twins and headers.toml, which it keeps to itself, may be
    /// missing.
    #[arg(long, requires = "site")]
    fetched: bool,
}

#[derive(Debug, Args)]
pub(super) struct KeyArgs {
    /// The signer's secret key.
    #[arg(long, value_name = "FILE")]
    pub(super) secret_key: PathBuf,
    /// Do not ask for a password; a key that has one is refused.
    #[arg(long)]
    no_password: bool,
}

/// Checks a site, and says whose signatures it has.
pub(super) fn check_site(site: &Path, signed: &SignedArgs, sources: &SourceArgs) -> anyhow::Result<()> {
    let trust = signed.trust(sources)?;
    let found = sign_cmd::check(site, signed.fetched, trust.as_ref())?;
    println!("{}: {} pages in {} files are as they have to be", site.display(), found.pages, found.files);
    match trust {
        Some(trust) => {
            println!("signed as it has to be, by at least {} of these:{}", trust.threshold, ids(&trust))
        }
        None => println!("who signed it was not checked; say --signed, or name the signers with --signer"),
    }
    Ok(())
}

fn ids(trust: &Trust) -> String {
    trust.signers.iter().map(|signer| format!(" {}", signer.key_id())).collect()
}

/// Signs a site and says what signers compare.
pub(super) fn sign_site(site: &Path, key: &KeyArgs) -> anyhow::Result<()> {
    let signed = sign_cmd::sign(site, &key.secret_key, || key.password())?;
    println!("{}: signed by {}: {}", site.display(), signed.key_id, signed.file.display());
    println!("SHA-256 of its manifest {}", signed.sha256);
    Ok(())
}

impl SignedArgs {
    /// Whom to ask for signatures; `None` when nobody said.
    fn trust(&self, sources: &SourceArgs) -> anyhow::Result<Option<Trust>> {
        if !self.signed {
            let trust = Trust { signers: self.signers.clone(), threshold: self.threshold };
            return Ok(Some(trust).filter(|trust| !trust.signers.is_empty()));
        }
        let mirror =
            sources.mirror.as_ref().context("say with --mirror whose signers have to have signed")?;
        let pin = Pin::read(mirror)?;
        let pin = pin.with_context(|| {
            format!("{}: pins no signers (it has no [directory]); name them with --signer", mirror.display())
        })?;
        Ok(Some(pin.into()))
    }
}

impl KeyArgs {
    pub(super) fn password(&self) -> io::Result<String> {
        match self.no_password {
            true => Err(io::Error::other("the key has one, and --no-password was given")),
            false => rpassword::prompt_password("password of the secret key: "),
        }
    }
}
